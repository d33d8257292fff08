/** An answer in words: the text in its forms, its document, who signed it; and what is told when staff answered later. */
import { mayBeTold } from '../../cases/answer.ts';
import type { Answer, AnswerBook } from '../../cases/answer.ts';
import type { TextPart } from '../../cases/text.ts';
import { dayOf } from '../../cases/time.ts';
import { dayWords } from '../engine/moment.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { Notice, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { shortened } from '../verify-claim/words.ts';

/** What is known to be told; null where this service has no answers. */
export function bookOf({ answers }: TurnContext): AnswerBook | null {
  return answers ?? null;
}

/** May it be told now: in force, and signed where that is required. */
export function isTold(answer: Answer, context: TurnContext): boolean {
  return mayBeTold(answer, dayOf(context.now), bookOf(context)?.requireReview === true);
}

export function answerWords({ said, source }: Answer): readonly TextPart[] {
  return [text('answers.said', { text: said, source })];
}

export function sourceWords({ source, review }: Answer): readonly TextPart[] {
  const by = text('answers.source', { source });
  if (review === null) return [by, text('answers.unsigned')];
  return [by, text('answers.signed', { name: review.name, day: dayWords(review.on) })];
}

/**
 * Staff answered what nobody could answer when it was asked: whoever asked is told, with their own words. Like a verdict it comes
 * hours or days later to all of them, and is no staff reply in a talk: it waits for the morning.
 */
export function questionAnswered({
  question,
  said,
  source,
  askedAt,
}: Extract<Notice, { is: 'questionAnswered' }>): Reaction {
  const asked =
    question === null ? text('answers.nowAnswered') : text('answers.youAsked', { question: shortened(question) });
  const parts = [asked, text('answers.said', { text: said, source })];
  const since = askedAt === undefined ? {} : { askedAt };
  return { effects: [{ do: 'say', message: { parts }, reason: 'asked', ...since }] };
}
