/** Words about rumours: what was found out, what is not known yet, and whether their words may be shown. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const rumours = {
  which: word('Send me the text of the rumour, or its link, and I will check it.', 'Send the text or link to check.'),
  whichAgain: word(
    'I could not read it. Please type the one or two main sentences of it.',
    'Could not read it. Type its 1-2 main sentences.',
  ),
  among: word('Do you mean one of these?', 'Which one?'),
  amongAgain: word('Please choose one of these, or "Another".', 'Choose a number:'),
  title: word('{title}', '{title}'),
  other: word('Another', 'Another'),
  about: word('Rumour: “{title}”.', 'Rumour: {title}.'),
  asked: word('You asked: “{words}”.', 'You asked: {words}.'),
  corrected: word(
    'CORRECTION: what is known has changed, please forget the earlier answer.',
    'CORRECTION, forget the earlier answer.',
  ),
  true: word('Finding: TRUE.', 'It is TRUE.'),
  false: word('Finding: FALSE.', 'It is FALSE.'),
  partly: word('Finding: only PARTLY true.', 'Only PARTLY true.'),
  unproven: word('Finding: NO EVIDENCE.', 'NO EVIDENCE.'),
  reason: word('{text}', '{text}'),
  source: word('Source: {source}.', 'Source: {source}.'),
  doNotShare: word('Please do not share it.', 'Please do not share.'),
  received: word(
    'We have not been able to check this yet. Received, code {code}. You will be told what is found; please do not share it meanwhile.',
    'Not checked yet. Code {code}. You will be told. Please do not share.',
    'We have not been able to check this yet. You will be told what is found; please do not share it meanwhile.',
  ),
  mayQuote: word(
    'When we publish, may the health station show the words you wrote (no name, no number)?',
    'May we publish your words (no name or number)?',
  ),
  quoteYes: word('Yes', 'Yes'),
  quoteNo: word('Do not show', 'Do not show'),
  quoted: word('Thank you.', 'Thank you.'),
  notQuoted: word(
    'They will not be shown. You will still be told what is found.',
    'Not shown. You will still be told.',
  ),
} satisfies Words;
