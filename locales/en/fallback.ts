/** What is not understood or cannot be answered yet, the station's hours, and things sent without words. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const fallback = {
  lost: word('That is not clear to me. Which of these do you need?', 'Not clear. Which one? Emergency: SOS.'),
  stillLost: word(
    'Sorry, that is still not clear to me. Would you rather talk to a person?',
    'Sorry, still not clear. Talk to a person?',
  ),
  notYet: word(
    'I cannot answer this myself and will not guess. Shall I pass it on to a person?',
    'This needs a person. Pass it on?',
  ),
  notHeard: word(
    'I heard nothing. What do you need?',
    'Nothing heard. What do you need?',
    'I heard nothing. What do you need?',
  ),
  nothingOpen: word('Nothing is open at the moment. What do you need?', 'Nothing is open. What do you need?'),
  oldButton: word('That button belongs to an earlier question. What do you need?', 'That is over. What do you need?'),
  media: word(
    'Received, thank you. The machine reads QR codes only, staff can look at the rest. What is it about?',
    'Received, thank you. What is it about?',
  ),
  location: word(
    'The place is received, thank you. What do you need there?',
    'Place received. What do you need there?',
  ),
  contact: word('The number is received, thank you. What do you need?', 'Number received. What do you need?'),
  ask: word('Pass it on to a person', 'Pass it on', 'pass it on to a person'),
  menu: word('See what else there is', 'Other choices', 'see what else there is'),
  open: word(
    'People at the station answer now, just write here. Emergency: 115 at any time.',
    'People answer now, write here. Emergency: 115 any time.',
    'People at the station answer now. In an emergency call 1 1 5 at any time.',
  ),
  closed: word(
    'People at the station answer again from {opens}. Emergency: 115 or SOS at any time.',
    'Answers again from {opens}. Emergency: 115 or SOS any time.',
    'People at the station answer again from {opens}. In an emergency call 1 1 5 at any time.',
  ),
  askMore: word(
    'Shall a person answer about the address and the numbers of the station?',
    'Ask a person for address and numbers?',
  ),
} satisfies Words;
