/** Answers to questions: what is known, what is not, by which document; bulletins and numbers to call. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const answers = {
  said: word('In Vietnamese: {text}\nSource: {source}.', 'In Vietnamese: {text}', 'In Vietnamese: {text}'),
  plain: word('{text}', '{text}'),
  question: word('{text}', '{text}'),
  more: word('You can ask more.', 'You can ask more.'),
  sourceButton: word('By which document?', 'Source', 'by which document'),
  other: word('Ask something else', 'Ask else', 'ask something else'),
  source: word('That follows: {source}.', 'By: {source}.'),
  signed: word('Read and signed by {name} on {day}.', 'Signed: {name}, {day}.'),
  unsigned: word('Nobody has reviewed this answer yet.', 'Not reviewed yet.'),
  askOther: word('What would you like to ask?', 'What is your question?'),
  askOtherAgain: word(
    'A few words will do, for example: may a child with fever be bathed?',
    'A few words, e.g.: may a child with fever be bathed?',
  ),
  whichOne: word('Do you mean one of these?', 'Do you mean one of these?'),
  noneOfThese: word('None of these', 'None', 'none of these'),
  unknown: word(
    'I have no information on this and will not guess. Your question is noted for the station. Talk to the person on duty now?',
    'No information; your question is noted. Talk to the person on duty now?',
  ),
  withheld: word(
    'The prepared answer is outdated or nobody has reviewed it yet, so I pass your question to the person on duty.',
    'No reviewed answer yet: passed to the person on duty.',
  ),
  toHuman: word('Talk to a person', 'Talk to a person', 'talk to a person'),
  toMenu: word('See what else', 'What else', 'see what else'),
  nowAnswered: word('Your question has been answered:', 'Your question is answered:'),
  youAsked: word('You asked: {question}', 'You asked: {question}'),
  bulletin: word(
    'Bulletin of {day}, {area}:\n{text}\nSource: {source}.',
    'Bulletin {day}, {area}: {text} Source: {source}.',
    'Bulletin of {day}, {area}: {text}',
  ),
  country: word('the whole country', 'whole country'),
  noBulletin: word(
    'The station has given out no figures, so I have none. Ask the person on duty?',
    'No figures yet. Ask the person on duty?',
  ),
  hotlines: word('Numbers you can call:', 'Numbers:', 'Numbers you can call.'),
  emergency: word('115: ambulance, free, at any time.', '115: ambulance, free.', '1 1 5: ambulance, free.'),
  hotline: word('{number}: {label}, {cost}, {checked}.', '{number}: {label}, {cost}.', '{number}: {label}, {cost}.'),
  hotlineOfUnknownCost: word(
    '{number}: {label}, cost not known, {checked}.',
    '{number}: {label}.',
    '{number}: {label}, cost not known.',
  ),
  free: word('free', 'free'),
  charged: word('charged', 'charged'),
  checked: word('checked on {day}', 'checked {day}'),
  notChecked: word('not checked lately', 'not checked'),
} satisfies Words;
