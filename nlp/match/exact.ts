/** The exact score of wordings: the mean of the shares of the message and of the wording that meet. */
import type { MatchKind, Snapshot } from './index.ts';
import type { Meant, MeantTerm } from './met.ts';

/** The raw score that is 0.5: the mean of the shares of message and entry that meet. Tuned on the part "dev" of bench/data. */
const RAW_DARE: Readonly<Record<MatchKind, number>> = { faq: 0.48, claim: 0.56 };
const OTHER_MARKS = 0.25;
/** The greatest share: the same words besides the same concepts are more than all. */
const MOST = 1.15;
const { min, sqrt } = Math;

/** By the number of a term its place in the passage plus 1, 0 for all others: one list for all passages, wiped after each. */
let places = new Uint16Array(0);

/** Scores of these rows, in their order; `bodies` says by entry what is met in its answer. */
export function exactScores(snapshot: Snapshot, meant: Meant, rows: readonly number[], bodies: Float32Array): number[] {
  const { numbers } = snapshot.store;
  if (places.length < numbers.size) places = new Uint16Array(2 * numbers.size);
  const used = [...meant.terms.keys()].map((key) => numbers.get(key) ?? -1);
  used.forEach((number, i) => {
    if (number >= 0) places[number] = i + 1;
  });
  const list = [...meant.terms.values()];
  const scores: number[] = [];
  for (const row of rows) scores.push(scoreOf(snapshot, list, meant.whole, row, bodies));
  for (const number of used) if (number >= 0) places[number] = 0;
  return scores;
}

function scoreOf(
  { kind, store }: Snapshot,
  list: readonly MeantTerm[],
  whole: number,
  row: number,
  bodies: Float32Array,
): number {
  const { starts, numbers, weights, words } = store.cells;
  const end = starts[row + 1] ?? 0;
  let mine = bodies[store.entries[row] ?? 0] ?? 0;
  let theirs = 0;
  for (let i = starts[row] ?? 0; i < end; i++) {
    const place = places[numbers[i] ?? 0] ?? 0;
    const term = place === 0 ? undefined : list[place - 1];
    if (term === undefined) continue;
    const word = words[i] ?? 0;
    const alike = term.word === 0 || word === 0 || word === term.word ? term.fit : term.fit * OTHER_MARKS;
    mine += term.weight * alike;
    theirs += (weights[i] ?? 0) * term.rarity * alike;
  }
  return scaled(kind, sqrt(min(MOST, mine / whole) * min(MOST, theirs / (store.weights[row] ?? 1))));
}

/** Stretches the raw score so that 0.5 is the dare of either kind. */
function scaled(kind: MatchKind, raw: number): number {
  const dare = RAW_DARE[kind];
  return raw < dare ? (0.5 * raw) / dare : 0.5 + (0.5 * (raw - dare)) / (MOST - dare);
}
