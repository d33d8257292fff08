/** What a person is told of a result: what it says, and what it means for them. */
import { isolationEnd } from '../../cases/isolation/of-person.ts';
import { diseaseOfTest } from '../../cases/lab-result.ts';
import type { ResultCode, ShownResult } from '../../cases/lab-result.ts';
import { isSamePerson } from '../../cases/household.ts';
import type { Person } from '../../cases/person.ts';
import { dayOf } from '../../cases/time.ts';
import type { TextPart } from '../../cases/text.ts';
import { dayWords } from '../engine/moment.ts';
import type { TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';

/** Whose result it is among the people of this phone; null: somebody else's. */
export function personOf({ name, birthYear }: ShownResult, { household }: TurnContext): Person | null {
  const named = household.find((person) => person.name !== null && isSamePerson(person, { name, birthYear }));
  return named ?? null;
}

/** A line with the result itself. */
export function resultLine({ name, test, result, sampledAt }: ShownResult): TextPart {
  const said = text(`results.code.${result}` as const);
  if (sampledAt === null) return text('results.lineNoDay', { name, test, result: said });
  return text('results.line', { name, test, day: dayWords(sampledAt), result: said });
}

/** What to do after a positive one, by the disease that was looked for. */
function positiveWords(test: string): TextPart[] {
  const disease = diseaseOfTest(test);
  if (disease === 'dengue') return [text('results.positiveDengue')];
  return [text(disease === 'covid19' ? 'results.positiveCovid' : 'results.positiveOther'), text('results.danger')];
}

/** A negative result ends no isolation: whoever is followed as F1 goes on to its end. */
function negativeWords(person: Person | null, now: string): TextPart[] {
  if (person?.status !== 'f1') return [text('results.negative')];
  const end = isolationEnd(person, person.since ?? dayOf(now));
  return [end === null ? text('results.negativeF1') : text('results.negativeF1Until', { day: dayWords(end.on) })];
}

/** @param person whose it is, null where they are not known here */
export function meaningWords(result: ResultCode, test: string, person: Person | null, now: string): TextPart[] {
  if (result === 'positive') return positiveWords(test);
  if (result === 'negative') return negativeWords(person, now);
  return [text(result === 'invalid' ? 'results.invalid' : 'results.indeterminate')];
}

/** The result, its Ct in plain words, and what it means. */
export function shownWords(shown: ShownResult, context: TurnContext): TextPart[] {
  const { ct, result, test } = shown;
  const ctWords = ct === null || result === 'negative' ? [] : [text('results.ct', { ct }), text('results.ctMeaning')];
  return [resultLine(shown), ...ctWords, ...meaningWords(result, test, personOf(shown, context), context.now)];
}
