/** Talking to a person: the place in the queue, when people answer, and what the question is. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const handOver = {
  queued: word('You are number {place} in the queue for a person.', 'You are number {place} in the queue.'),
  stillQueued: word(
    'You are still in the queue for a person, with {waiting} waiting now.',
    'Still in the queue, {waiting} waiting now.',
  ),
  openNow: word('A person will answer here.', 'A person will answer here.'),
  closedNow: word(
    'Nobody is at the desk now; people answer again from {opens}. In an emergency send SOS or call 115 at any time.',
    'Desk closed, answers from {opens}. Emergency: SOS or 115 any time.',
    'Nobody is at the desk now; people answer again from {opens}. In an emergency call 1 1 5 at any time.',
  ),
  askQuestion: word(
    'Write what you want to ask, so that it is read first.',
    'Write your question, it is read first.',
    'Say what you want to ask, so that it is read first.',
  ),
  askQuestionAgain: word(
    'A few words are enough, for example: medicine for my child.',
    'A few words will do, e.g. medicine for my child.',
  ),
  noted: word(
    'Noted: {text}. While you wait, you can still write to me.',
    'Noted: {text}. You can still write meanwhile.',
    'Noted. While you wait, you can still talk to me.',
  ),
  justWait: word('All right. A person will still answer you.', 'OK. A person will still answer.'),
  passedOn: word(
    'Noted for the person on duty: {text}.',
    'Noted for the person on duty: {text}.',
    'Noted for the person on duty.',
  ),
  wantsPerson: word('Wants to talk to a person', 'Wants to talk to a person'),
  question: word('Question: {text}', 'Question: {text}'),
} satisfies Words;
