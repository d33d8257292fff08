/** Finds the known question or claim that a message means: scores 0 to 1, best first. */
import { agreement, askedOf } from './agreement.ts';
import { candidates } from './candidates.ts';
import type { MatchKind, Row, Snapshot } from './index.ts';
import { meantIn } from './met.ts';
import type { Meant } from './met.ts';
import { exactKey, linksOf, markedKey, passagesOf } from './passages.ts';
import { secondLook } from './second-look.ts';
import { termsOf } from './terms.ts';
import type { Said } from './terms.ts';

export interface MatchHit {
  id: string;
  /** 0 to 1; see `decide` */
  score: number;
}

/** The raw score that is 0.5: the mean of the shares of message and entry that meet. Tuned on the part "dev" of bench/data. */
const RAW_DARE: Readonly<Record<MatchKind, number>> = { faq: 0.48, claim: 0.56 };
const { min, sqrt } = Math;
const OTHER_MARKS = 0.25;
/** One sentence of several is a little less sure than the message itself. */
const PART = 0.97;
/** Only the very same words, or the same link, are quite the same. */
const ALIKE = 0.99;
const LEAST = 0.05;
/** The greatest share: the same words besides the same concepts are more than all. */
const MOST = 1.15;

/**
 * The best `top` entries. For claims, entries that say the opposite, another number, another disease or another thing are
 * left out. The same link or the same words score 1.
 */
export function search(snapshot: Snapshot, text: string, top = 10): MatchHit[] {
  const best = new Map<number, number>();
  const keep = (entry: number, score: number) => {
    if (score > (best.get(entry) ?? 0)) best.set(entry, score);
  };
  for (const link of linksOf(text)) {
    const entry = snapshot.store.links.get(link);
    if (entry !== undefined && entry < snapshot.entries) keep(entry, 1);
  }
  const own = markedKey(text);
  for (const { entry, marked } of snapshot.store.exact.get(exactKey(text)) ?? [])
    if (entry < snapshot.entries && (own === '' || marked === '' || own === marked)) keep(entry, 1);
  const passages = passagesOf(text);
  passages.forEach((passage, i) => {
    const share = i === 0 || passages.length === 1 ? ALIKE : PART;
    for (const [entry, score] of bestOf(snapshot, termsOf(passage), top + 1)) keep(entry, score * share);
  });
  return [...best]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, top)
    .map(([entry, score]) => ({ id: snapshot.store.ids[entry] ?? '', score: Math.round(score * 1000) / 1000 }));
}

interface Scored {
  row: Row;
  score: number;
}

/** The best `top` entries for one passage. What excludes each other is looked at from the best row down only. */
function bestOf(snapshot: Snapshot, said: Said, top: number): Map<number, number> {
  const meant = meantIn(snapshot, said);
  const asked = askedOf(snapshot.kind, said);
  const best = new Map<number, number>();
  const rows = new Map<number, Row>();
  let worst = 0;
  for (const { row, score } of scoredRows(snapshot, meant)) {
    // the share is at most 1: what follows cannot come in any more
    if (best.size >= top && score <= worst) break;
    if (score <= (best.get(row.entry) ?? 0)) continue;
    const agreed = score * agreement(snapshot.kind, asked, row.said);
    if (agreed < LEAST || agreed <= (best.get(row.entry) ?? 0)) continue;
    best.set(row.entry, agreed);
    rows.set(row.entry, row);
    if (best.size > top) best.delete(lowestOf(best)[0]);
    if (best.size === top) worst = lowestOf(best)[1];
  }
  if (snapshot.kind === 'faq') lookAgain(snapshot, said, best, rows);
  return best;
}

function lookAgain(snapshot: Snapshot, said: Said, best: Map<number, number>, rows: ReadonlyMap<number, Row>): void {
  const [first, second] = [...best]
    .sort((one, other) => other[1] - one[1])
    .slice(0, 2)
    .flatMap(([entry, score]) => {
      const row = rows.get(entry);
      return row === undefined ? [] : [{ row, score }];
    });
  if (first === undefined || second === undefined) return;
  const [one, other] = secondLook(snapshot, said, [first, second]);
  best.set(first.row.entry, one);
  best.set(second.row.entry, other);
}

function lowestOf(scores: ReadonlyMap<number, number>): readonly [entry: number, score: number] {
  let lowest: readonly [number, number] = [-1, Infinity];
  for (const one of scores) if (one[1] <= lowest[1]) lowest = one;
  return lowest;
}

/** The candidates with their exact scores, best first. */
function scoredRows(snapshot: Snapshot, meant: Meant): Scored[] {
  const scored: Scored[] = [];
  const { rows, bodies } = candidates(snapshot, meant);
  for (const at of rows) {
    const row = snapshot.store.rows[at];
    if (!row) continue;
    const score = scoreOf(snapshot.kind, meant, row, bodies[row.entry] ?? 0);
    if (score >= LEAST) scored.push({ row, score });
  }
  return scored.sort((one, other) => other.score - one.score);
}

/** The mean of the shares of the message and of the wording that meet; `body` is met in the answer. */
function scoreOf(kind: MatchKind, { list, places, whole }: Meant, row: Row, body: number): number {
  let [mine, theirs] = [0, 0];
  for (let i = 0; i < row.numbers.length; i++) {
    const place = places[row.numbers[i] ?? 0] ?? 0;
    if (place === 0) continue;
    const term = list[place - 1];
    if (term === undefined) continue;
    const weight = row.weights[i] ?? 0;
    const word = row.words[i] ?? '';
    const alike = term.word === '' || word === '' || word === term.word ? term.fit : term.fit * OTHER_MARKS;
    mine += term.weight * alike;
    theirs += weight * term.rarity * alike;
  }
  return scaled(kind, sqrt(min(MOST, (mine + body) / whole) * min(MOST, theirs / row.weight)));
}

/** Stretches the raw score so that 0.5 is the dare of either kind. */
function scaled(kind: MatchKind, raw: number): number {
  const dare = RAW_DARE[kind];
  return raw < dare ? (0.5 * raw) / dare : 0.5 + (0.5 * (raw - dare)) / (MOST - dare);
}
