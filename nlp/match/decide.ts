/** From scores to an act: answer, ask which of a few was meant, or say honestly that nothing is known. */
import type { MatchHit } from './search.ts';

/** From here on the best hit is answered without asking. */
export const DARE = 0.5;
/** From here on it is worth asking whether it was meant. */
const ASK = 0.33;
/** Two hits nearer than this are both possible. */
const MARGIN = 0.02;
const MOST_CHOICES = 3;

export type MatchDecision = { answer: MatchHit } | { maybe: readonly MatchHit[] } | { none: true };

/** @param hits as `search` gives them, best first */
export function decide(hits: readonly MatchHit[]): MatchDecision {
  const [first, second] = hits;
  if (first === undefined || first.score < ASK) return { none: true };
  const clear = second === undefined || first.score - second.score >= MARGIN || (first.score === 1 && second.score < 1);
  if (first.score >= DARE && clear) return { answer: first };
  return { maybe: hits.filter(({ score }) => score >= ASK).slice(0, MOST_CHOICES) };
}
