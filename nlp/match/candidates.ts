/** Which wordings of an index are worth an exact look: those that meet most of what a passage says, by its weighty terms. */
import type { Snapshot } from './index.ts';
import type { Meant, MeantTerm } from './met.ts';

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
  const { store } = snapshot;
  const { mine, theirs, bodies, scores, bins } = sheetFor(snapshot);
  const touched: number[] = [];
  for (const [key, term] of weighty(snapshot, terms)) {
    const postings = store.postings.get(key);
    if (postings) meet({ mine, theirs, touched, rows: snapshot.rows }, postings, term);
    for (const entry of store.bodies.get(key) ?? []) {
      if (entry >= snapshot.entries) break;
      bodies[entry] = (bodies[entry] ?? 0) + term.weight * term.fit * BODY;
    }
  }
  // the square of the mean that the exact score takes: the order is the same
  for (let i = 0; i < touched.length; i++) {
    const at = touched[i] ?? 0;
    const met = (mine[at] ?? 0) + (bodies[store.entries[at] ?? 0] ?? 0);
    scores[i] = (met * (theirs[at] ?? 0)) / ((store.weights[at] ?? 1) * whole);
    mine[at] = 0;
    theirs[at] = 0;
  }
  if (touched.length <= LOOKED_AT) return { rows: touched, bodies };
  return { rows: highest(scores, bins, touched.length).map((i) => touched[i] ?? 0), bodies };
}

/** Sums by row and by entry; all zero but for `bodies`, which the next passage wipes. The last two are by touched row. */
interface Sheet {
  mine: Float32Array;
  theirs: Float32Array;
  bodies: Float32Array;
  scores: Float32Array;
  bins: Uint16Array;
}

let sheet: Sheet = sheetOf(0, 0);

function sheetOf(rows: number, entries: number): Sheet {
  return {
    mine: new Float32Array(rows),
    theirs: new Float32Array(rows),
    bodies: new Float32Array(entries),
    scores: new Float32Array(rows),
    bins: new Uint16Array(rows),
  };
}

/** The same sheet for every passage: lists of thousands made anew for each would keep the collector busy. */
function sheetFor({ rows, entries }: Snapshot): Sheet {
  if (sheet.mine.length < rows || sheet.bodies.length < entries) sheet = sheetOf(2 * rows, 2 * entries);
  sheet.bodies.fill(0, 0, entries);
  return sheet;
}

function weighty({ store, rows }: Snapshot, terms: Meant['terms']): (readonly [string, MeantTerm])[] {
  const all = [...terms];
  const isCommon = (key: string) => (store.postings.get(key)?.rows.length ?? 0) * COMMON > rows;
  const heavy = all.filter(([key, { weight }]) => weight >= LIGHT && (weight >= SURE || !isCommon(key)));
  return heavy.length === 0 ? all : heavy;
}

interface Met {
  mine: Float32Array;
  theirs: Float32Array;
  /** rows that meet something */
  touched: number[];
  /** so many rows has the snapshot; its store may have more */
  rows: number;
}

function meet(
  { mine, theirs, touched, rows: seen }: Met,
  postings: { rows: number[]; weights: number[] },
  term: MeantTerm,
): void {
  const { rows, weights } = postings;
  const weight = term.weight * term.fit;
  const worth = term.rarity * term.fit;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    // rows of a snapshot made later
    if (row >= seen) break;
    const before = mine[row] ?? 0;
    if (before === 0) touched.push(row);
    mine[row] = before + weight;
    theirs[row] = (theirs[row] ?? 0) + (weights[i] ?? 0) * worth;
  }
}

/** Of the first `all` scores the places of about the `LOOKED_AT` highest, found without sorting. */
function highest(scores: Float32Array, bins: Uint16Array, all: number): number[] {
  const counts = new Uint32Array(BINS + 1);
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
