/** What the conversation says about itself: coming back to a question, leaving, correcting, offering a human. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const engine = {
  resumed: word('Back to the open question.', 'Back to the open question.'),
  notHeard: word('I heard nothing.', 'Nothing heard.', 'I heard nothing.'),
  received: word('Received, thank you.', 'Received, thanks.', 'Received, thank you.'),
  cancelled: word(
    'All right, that is stopped. Send MENU for more.',
    'Stopped. Send MENU for more.',
    'All right, that is stopped.',
  ),
  nothingBefore: word(
    'There is nothing more to go back to. To change something, just write it here.',
    'Nothing to go back to. To change something, just write it.',
  ),
  unclear: word('That was not clear.', 'Not clear.'),
  whichToCorrect: word('Which answer should be changed?', 'Change which answer?', 'Which answer should be changed?'),
  answerNumber: word('Question {n}', 'Question {n}'),
  offerHuman: word(
    'Sorry, that is still not clear to me. Would you rather talk to a person?',
    'Sorry, still not clear. Talk to a person?',
  ),
  human: word('Talk to a person', 'Talk to a person'),
  tryAgain: word('Ask this again', 'Ask again'),
  leave: word('Never mind', 'Never mind'),
} satisfies Words;
