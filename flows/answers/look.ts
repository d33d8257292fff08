/** Looks for what was asked, alone or together with the answer before it. */
import type { Answer, AnswerBook } from '../../cases/answer.ts';
import type { Answers, View } from '../engine/flow.ts';
import { followUpIn } from './follow-up.ts';
import type { FollowUp } from './follow-up.ts';
import { bookOf, isTold } from './told.ts';

/** What the flow does next, and about which answer or question. */
export type Looked = 'answer' | 'maybe' | 'withheld' | 'source' | 'none';

/** Longest question that is kept for staff. */
const LONGEST = 300;

/** What was asked, in its own words. */
export function askedWords({ said }: View): string {
  return (said?.understanding.text ?? '').trim().slice(0, LONGEST);
}

/** The answer that was told last in this talk. */
export function lastAnswer({ answers, context }: View): Answer | null {
  const id = answers['answer'];
  return typeof id === 'string' ? (bookOf(context)?.get(id) ?? null) : null;
}

function foundAnswer(view: View, answer: Answer, question: string): Answers {
  const looked: Looked = isTold(answer, view.context) ? 'answer' : 'withheld';
  return { looked, answer: answer.id, maybe: [], question };
}

/** Some that may be meant; those that may not be told are for staff to answer. */
function maybe(view: View, book: AnswerBook, ids: readonly string[], question: string): Answers {
  const told = ids.filter((id) => {
    const answer = book.get(id);
    return answer !== null && isTold(answer, view.context);
  });
  const looked: Looked = told.length > 0 ? 'maybe' : 'withheld';
  return { looked, maybe: told, question };
}

/** The answer that was chosen. */
export function lookUp(view: View, id: string): Answers {
  const answer = bookOf(view.context)?.get(id) ?? null;
  return answer === null ? { looked: 'none', maybe: [], question: '' } : foundAnswer(view, answer, answer.question);
}

/** @param question the words that are looked for, and kept where nothing is found */
export function lookFor(view: View, question: string): Answers {
  const book = bookOf(view.context);
  const found = book?.find(question) ?? { is: 'none' as const };
  const answer = found.is === 'answer' ? (book?.get(found.id) ?? null) : null;
  if (answer !== null) return foundAnswer(view, answer, question);
  if (found.is === 'maybe' && book !== null) return maybe(view, book, found.ids, question);
  return { looked: 'none', maybe: [], question };
}

/** The same about others; where nobody wrote that down it is a question of its own, not the general answer once more. */
function towards(view: View, last: Answer, turn: Extract<FollowUp, { is: 'other' }>): Answers {
  const question = `${last.question} ${askedWords(view)}`.slice(0, LONGEST);
  const related = bookOf(view.context)?.related(last, turn) ?? null;
  return related === null ? { looked: 'none', maybe: [], question } : foundAnswer(view, related, question);
}

/** What was just said, read after the last answer where it needs one. */
export function look(view: View): Answers {
  const last = lastAnswer(view);
  const turn = last === null ? null : followUpIn(view);
  if (last === null || turn === null) return lookFor(view, askedWords(view));
  return turn.is === 'source' ? { looked: 'source' } : towards(view, last, turn);
}
