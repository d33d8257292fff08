/** Finds the known question or claim that a message means: scores 0 to 1, best first. */
import { agreement } from './agreement.ts';
import { candidates } from './candidates.ts';
import { exactScores } from './exact.ts';
import { claimsOtherwise } from './frame.ts';
import type { Snapshot } from './index.ts';
import { meantIn } from './met.ts';
import { exactKey, linksOf, markedKey, passagesOf } from './passages.ts';
import { secondLook } from './second-look.ts';
import { knownTo } from './store.ts';
import { termsOf, within } from './terms.ts';
import type { Said } from './terms.ts';

export interface MatchHit {
  id: string;
  /** 0 to 1; see `decide` */
  score: number;
}

/** One sentence of several is a little less sure than the message itself. */
const PART = 0.97;
/** Only the very same words, or the same link, are quite the same. */
const ALIKE = 0.99;
const LEAST = 0.05;
/** Below the dare of claims in `decide`. */
const ASKED_ABOUT = 0.48;

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
  const said = passages.map(termsOf);
  const [whole] = said;
  said.forEach((one, i) => {
    const share = i === 0 || passages.length === 1 ? ALIKE : PART;
    const asked = i > 0 && whole !== undefined && snapshot.kind === 'faq' ? within(one, whole) : one;
    for (const { entry, score } of bestOf(snapshot, asked, top + 1)) keep(entry, score * share);
  });
  return [...best]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, top)
    .map(([entry, score]) => ({ id: snapshot.store.ids[entry] ?? '', score: Math.round(score * 1000) / 1000 }));
}

interface Scored {
  entry: number;
  row: number;
  score: number;
}

/** The best `top` entries for one passage. What excludes each other is looked at from the best row down only. */
function bestOf(snapshot: Snapshot, said: Said, top: number): Scored[] {
  const { kind, store } = snapshot;
  const meant = meantIn(snapshot, said);
  const { rows, bodies } = candidates(snapshot, meant);
  const scores = exactScores(snapshot, meant, rows, bodies);
  const best: Scored[] = [];
  let worst = 0;
  for (let at = highestOf(scores); at >= 0; at = highestOf(scores)) {
    const score = scores[at] ?? 0;
    scores[at] = 0;
    // the share is at most 1: what follows cannot come in any more
    if (best.length >= top && score <= worst) break;
    const row = rows[at] ?? 0;
    const entry = store.entries[row] ?? 0;
    const known = store.said[row];
    const held = scoredOf(best, entry);
    const before = held?.score ?? 0;
    if (score <= before || known === undefined) continue;
    const agreed = framed(snapshot, said, row, score * agreement(kind, said, known));
    if (agreed < LEAST || agreed <= before) continue;
    if (held === undefined) best.push({ entry, row, score: agreed });
    else Object.assign(held, { row, score: agreed });
    if (best.length > top) best.splice(lowestOf(best), 1);
    if (best.length === top) worst = best[lowestOf(best)]?.score ?? 0;
  }
  if (kind === 'faq') lookAgain(snapshot, said, best);
  return best;
}

/** The place of the highest score that counts, the first of several; -1 where none is left. */
function highestOf(scores: readonly number[]): number {
  let place = -1;
  let highest = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score <= highest || score < LEAST) continue;
    place = i;
    highest = score;
  }
  return place;
}

function scoredOf(best: readonly Scored[], entry: number): Scored | undefined {
  for (const one of best) if (one.entry === entry) return one;
  return undefined;
}

/** The place of the lowest score, the last of several. */
function lowestOf(best: readonly Scored[]): number {
  let place = -1;
  let lowest = Infinity;
  let i = 0;
  for (const { score } of best) {
    if (score <= lowest) {
      place = i;
      lowest = score;
    }
    i++;
  }
  return place;
}

/** What is claimed otherwise is asked about at most. */
function framed(snapshot: Snapshot, said: Said, row: number, score: number): number {
  const isSafe = snapshot.kind !== 'claim' || score <= ASKED_ABOUT;
  return isSafe || !claimsOtherwise(snapshot, said, row) ? score : ASKED_ABOUT + score / 100;
}

function lookAgain(snapshot: Snapshot, said: Said, best: readonly Scored[]): void {
  const near = [...best].sort((one, other) => other.score - one.score).slice(0, 2);
  const [first, second] = near.flatMap(({ row, score }) => {
    const known = snapshot.store.said[row];
    return known === undefined ? [] : [{ said: known, knows: knownTo(snapshot, row), score }];
  });
  if (first === undefined || second === undefined) return;
  const scores = secondLook(snapshot, said, [first, second]);
  near.forEach((one, i) => (one.score = scores[i] ?? one.score));
}
