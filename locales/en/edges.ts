/** Words at the edges of a conversation: floods, insults, a lone child, signs, voice notes, what a QR code says. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const edges = {
  together: word('All {n} of your messages were read.', 'All {n} messages were read.'),
  togetherCase: word(
    'All {n} of your messages were read; staff see them, too.',
    'All {n} messages were read, staff see them.',
  ),
  insult: word(
    'Sorry for the trouble. This is a machine and sometimes gets it wrong. How can we help?',
    'Sorry. A machine gets it wrong at times. What is needed?',
  ),
  child: word(
    'Do not be afraid. Call a grown-up near you: parents, grandparents, neighbours. Somebody faint, not breathing well or bleeding: call 115. Help for children: call 111, free, at any time.',
    'Do not be afraid. Call a grown-up near you. Emergency: 115. Help for children: 111, free.',
    'Do not be afraid. Call a grown-up near you. In an emergency call 1 1 5. Help for children: call 1 1 1, it is free.',
  ),
  childLine: word(
    'Children can also call 111, free, day and night.',
    'Children: 111, too, free.',
    'Children can also call 1 1 1, free, day and night.',
  ),
  sign: word(
    'That sign was not clear. What do you need? Emergency: SOS or 115.',
    'Not clear. What is needed? Emergency: SOS or 115.',
    'That was not clear. What do you need? In an emergency call 1 1 5.',
  ),
  voice: word(
    'The recording came, but it cannot be understood here yet. Please type a few words, or ask staff to listen. Emergency: SOS or call 115 now.',
    'Recording cannot be heard yet. Please type. Emergency: SOS, 115.',
    'The recording came, but it cannot be understood here yet. In an emergency call 1 1 5 now.',
  ),
  listen: word('Ask staff to listen', 'Ask staff to listen'),
  voiceNote: word('(sent a recording, asks to be heard)', '(recording, asks to be heard)'),
} satisfies Words;
