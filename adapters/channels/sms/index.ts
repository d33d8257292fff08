/** SMS: accent-free GSM-7 with numbered choices, at most ten joined segments a message; declared, without a provider. */
import { createDeclaredChannel } from '../kit/declared.ts';

export const declaredSms = createDeclaredChannel('sms', {
  form: 'sms',
  choices: 'numbered',
  maxButtons: 0,
  maxText: 10 * 153,
  asksLocation: false,
  asksContact: false,
  unasked: true,
});
