/** First words: greeting, who we are, what is kept and why, and one question about unasked messages. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const firstContact = {
  hello: word('Hello.', 'Hello.'),
  welcome: word('You are welcome. Just write when you need something.', 'You are welcome. Write when needed.'),
  call: word(
    'This is the health station.',
    'Health station.',
    'This is the health station. In an emergency press 1, or hang up and call 1 1 5.',
  ),
  notice: word(
    'This is Bình An, the automatic assistant of the health station. Messages are kept so that the station can look after your health, and only staff in charge read them. To see or erase them, send DELETE MY DATA. Emergency: send SOS or call 115.',
    'Binh An, automatic assistant of the health station. The station keeps messages for your care, until you ask to erase them. See or erase: DELETE MY DATA. Emergency: SOS, call 115.',
    'This is Binh An, the automatic assistant of the health station. What is said is kept so that the station can look after your health. To see or erase it, say: delete my data.',
  ),
  askConsent: word(
    'May the station write to you first to ask about your health when needed?',
    'May we write first to ask about your health?',
  ),
  askConsentAgain: word(
    'In other words: may the station write to you by itself about your health? It is fine to say no, you can always ask for help.',
    'May the station write by itself about your health? No is fine.',
  ),
  yes: word('Yes, write to me', 'Yes', 'yes, write to me'),
  no: word('No messages', 'No', 'no messages'),
  consentGiven: word('Thank you, noted. To end it at any time, send STOP.', 'Noted: messages allowed. To end: STOP.'),
  consentRefused: word(
    'All right, the station will not write first. Just write when you need something.',
    'Noted: no messages. Write when needed.',
  ),
} satisfies Words;
