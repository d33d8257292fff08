/** "À nhầm, spo2 98": a number that was told in this check-in is another one. */
import type { Amendment, Answers, View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { isDone, nameOf, places, seenOf } from './people.ts';
import { vitalSaid } from './readings.ts';

const WRONG = /\b(?:nham|lon|sai|sua|ghi lai|doc nham|moi dung|y la|wrong|sorry)\b/;

/** Answers that are numbers, and what they measure. */
const NUMBERS = [
  ['spo2', 'spo2'],
  ['breaths', 'respiratoryRate'],
  ['temperature', 'temperature'],
] as const;

/** The numbers that a message puts right, of whomever it tells them; null where it puts none right. */
export function correctedIn(view: View): Amendment | null {
  const { said } = view;
  if (said === null || said.content.choice !== undefined || !WRONG.test(fold(said.understanding.text))) return null;
  const right = places(view).flatMap((index) => {
    const seen = seenOf(view, index);
    if (seen.answers['done'] === 'alarm') return [];
    return NUMBERS.flatMap(([name, vital]) => {
      const [told, before] = [vitalSaid(seen.said, vital), seen.answers[name]];
      const isOther = told !== undefined && typeof before === 'number' && told !== before;
      return isOther ? [{ index, name, told }] : [];
    });
  });
  // Whoever was recorded already is recorded anew, and was heard of before.
  const again = right.filter(({ index }) => isDone(view, index));
  const set: Answers = Object.fromEntries([
    ...right.map(({ index, name, told }) => [nameOf(index, name), told] as const),
    ...again.map(({ index }) => [nameOf(index, 'heard'), true] as const),
  ]);
  return right.length === 0 ? null : { drop: again.map(({ index }) => nameOf(index, 'done')), set };
}
