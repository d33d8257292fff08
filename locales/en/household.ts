/** Words about the people who share a phone: naming them, adding and correcting, asking all at once. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const household = {
  you: word('you', 'you'),
  member: word('family member', 'family member'),
  about: word('About {who}:', 'About {who}:', 'About {who}.'),
  welcomeF0: word(
    'The health station follows {name} over this number and will ask at 7:30 and 16:30 every day. Trouble breathing, blue lips, drowsy: call 115 or send SOS. No more messages: send STOP.',
    'Health station follows {name} over this number, daily 7:30 and 16:30. Trouble breathing, blue lips: call 115 or SOS. No messages: STOP',
  ),
  welcomeF1: word(
    'The health station follows {name} over this number and will ask at 7:30 every morning. Fever or cough: tell me. In danger call 115 or send SOS. No more messages: send STOP.',
    'Health station follows {name} over this number, every morning 7:30. Danger: call 115, SOS. No messages: STOP',
  ),
} satisfies Words;
