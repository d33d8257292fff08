/** From scores to an act: answer, ask which of a few was meant, or say honestly that nothing is known. */
import type { MatchKind } from './index.ts';
import type { MatchHit } from './search.ts';

interface Dare {
  /** a hit below this is never answered without asking */
  least: number;
  /** nor one whose score and lead over the next (up to `MOST_LEAD`) are less together */
  withLead: number;
  /** two hits nearer than this are both possible */
  margin: number;
}

/** A question that alone is near is surely meant; a rumour nearly met may be another one. Tuned on the part "dev" of bench/data. */
const DARES: Readonly<Record<MatchKind, Dare>> = {
  faq: { least: 0.43, withLead: 0.55, margin: 0.015 },
  claim: { least: 0.5, withLead: 0.58, margin: 0.01 },
};
const MOST_LEAD = 0.3;
/** From here on it is worth asking whether it was meant. */
const ASK = 0.33;
const MOST_CHOICES = 3;

export type MatchDecision = { answer: MatchHit } | { maybe: readonly MatchHit[] } | { none: true };

/** @param hits as `search` gives them, best first */
export function decide(hits: readonly MatchHit[], kind: MatchKind): MatchDecision {
  const [first, second] = hits;
  if (first === undefined || first.score < ASK) return { none: true };
  const { least, withLead, margin } = DARES[kind];
  const lead = first.score - (second?.score ?? 0);
  const clear = lead >= margin || (first.score === 1 && lead > 0);
  const sure = first.score >= least && first.score + Math.min(MOST_LEAD, lead) >= withLead;
  if (sure && clear) return { answer: first };
  return { maybe: hits.filter(({ score }) => score >= ASK).slice(0, MOST_CHOICES) };
}
