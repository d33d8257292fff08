/** Which wordings of an index are worth an exact look: those that meet most of what a passage says, by its weighty terms. */
import type { Snapshot } from './index.ts';
import type { Meant, MeantTerm } from './met.ts';
import type { Postings } from './store.ts';

/** So many wordings get an exact score. */
const LOOKED_AT = 80;
const BINS = 256;
const BODY = 0.8;
/** Terms lighter than this find nobody; they count in the exact score. */
const LIGHT = 0.2;
/** Nor do those of one wording in four, unless they weigh this much. */
const COMMON = 4;
const SURE = 0.4;
const { floor, min } = Math;

export interface Candidates {
  rows: readonly number[];
  /** what the answer of each entry meets; until the next passage */
  bodies: Float32Array;
}

/** The rows of a snapshot that may be best, in no order. */
export function candidates(snapshot: Snapshot, { terms, whole }: Meant): Candidates {
  const { store, entries } = snapshot;
  const sheet = sheetFor(snapshot);
  const { met, touched, bodies, scores } = sheet;
  let count = 0;
  for (const [key, term] of weighty(snapshot, terms)) {
    const postings = store.postings.get(key);
    if (postings) count = meet(met, touched, count, snapshot.rows, postings, term);
    const weight = term.weight * term.fit * BODY;
    for (const entry of store.bodies.get(key) ?? []) {
      if (entry >= entries) break;
      bodies[entry] = (bodies[entry] ?? 0) + weight;
    }
  }
  // the square of the mean that the exact score takes: the order is the same
  const { weights } = store;
  for (let i = 0; i < count; i++) {
    const at = touched[i] ?? 0;
    const mine = (met[2 * at] ?? 0) + (bodies[store.entries[at] ?? 0] ?? 0);
    scores[i] = (mine * (met[2 * at + 1] ?? 0)) / ((weights[at] ?? 1) * whole);
    met[2 * at] = 0;
    met[2 * at + 1] = 0;
  }
  if (count <= LOOKED_AT) return { rows: [...touched.subarray(0, count)], bodies };
  return { rows: highest(sheet, count).map((i) => touched[i] ?? 0), bodies };
}

/** Sums by row and by entry; all zero but for `bodies`, which the next passage wipes. `scores` and `bins` are by touched row. */
interface Sheet {
  /** by row two numbers: what is met of the passage, and of the row */
  met: Float32Array;
  bodies: Float32Array;
  /** the rows that meet something */
  touched: Int32Array;
  scores: Float32Array;
  bins: Uint16Array;
  /** how many of them fall into each bin */
  counts: Uint32Array;
}

let last: Sheet = sheetOf(0, 0);

function sheetOf(rows: number, entries: number): Sheet {
  return {
    met: new Float32Array(2 * rows),
    bodies: new Float32Array(entries),
    touched: new Int32Array(rows),
    scores: new Float32Array(rows),
    bins: new Uint16Array(rows),
    counts: new Uint32Array(BINS + 1),
  };
}

/** The same sheet for every passage: lists of thousands made anew for each would keep the collector busy. */
function sheetFor({ rows, entries }: Snapshot): Sheet {
  if (last.touched.length < rows || last.bodies.length < entries) last = sheetOf(2 * rows, 2 * entries);
  last.bodies.fill(0, 0, entries);
  return last;
}

function weighty({ store, rows }: Snapshot, terms: Meant['terms']): (readonly [string, MeantTerm])[] {
  const all = [...terms];
  const isCommon = (key: string) => (store.postings.get(key)?.rows.length ?? 0) * COMMON > rows;
  const heavy = all.filter(([key, { weight }]) => weight >= LIGHT && (weight >= SURE || !isCommon(key)));
  return heavy.length === 0 ? all : heavy;
}

/** Adds one term where it occurs in the first `rows` rows; how many are touched after it. */
function meet(
  met: Float32Array,
  touched: Int32Array,
  before: number,
  seen: number,
  { rows, weights }: Postings,
  { weight, fit, rarity }: MeantTerm,
): number {
  let count = before;
  const mine = weight * fit;
  const theirs = rarity * fit;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    // rows of a snapshot made later
    if (row >= seen) break;
    const own = met[2 * row] ?? 0;
    if (own === 0) touched[count++] = row;
    met[2 * row] = own + mine;
    met[2 * row + 1] = (met[2 * row + 1] ?? 0) + (weights[i] ?? 0) * theirs;
  }
  return count;
}

/** Of the first `all` scores the places of about the `LOOKED_AT` highest, found without sorting. */
function highest({ scores, bins, counts }: Sheet, all: number): number[] {
  counts.fill(0);
  for (let at = 0; at < all; at++) {
    const bin = min(BINS, floor((scores[at] ?? 0) * BINS));
    bins[at] = bin;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  let least = BINS;
  for (let sum = counts[least] ?? 0; least > 0 && sum < LOOKED_AT; sum += counts[least] ?? 0) least--;
  const [above, within]: [number[], number[]] = [[], []];
  for (let at = 0; at < all; at++) {
    const bin = bins[at] ?? 0;
    if (bin > least) above.push(at);
    else if (bin === least && within.length < LOOKED_AT) within.push(at);
  }
  return [...above, ...within.slice(0, Math.max(0, LOOKED_AT - above.length))];
}
