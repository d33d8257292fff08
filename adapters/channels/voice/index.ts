/** The telephone: spoken words and the keypad's nine digits; declared, without a provider. */
import { createDeclaredChannel } from '../kit/declared.ts';

export const declaredVoice = createDeclaredChannel('voice', {
  form: 'speech',
  choices: 'keypad',
  maxButtons: 9,
  maxText: 4000,
  asksLocation: false,
  asksContact: false,
  unasked: true,
});
