/** Zalo OA: at most 5 buttons and 2,000 characters, no way to ask for a place; declared, without a provider. */
import { createDeclaredChannel } from '../kit/declared.ts';

export const declaredZalo = createDeclaredChannel('zalo', {
  form: 'chat',
  choices: 'buttons',
  maxButtons: 5,
  maxText: 2000,
  asksLocation: false,
  asksContact: false,
  unasked: true,
});
