/** Finds the known question or claim that a message means: scores 0 to 1, best first. */
import { isOneSlip } from '../text/slips.ts';
import { isPlainSyllable } from '../text/syllables.ts';
import { figuresDiffer } from './figures.ts';
import { rarityOf } from './index.ts';
import type { MatchKind, Postings, Row, Snapshot } from './index.ts';
import { exactKey, linksOf, passagesOf } from './passages.ts';
import { opposes } from './stance.ts';
import { termsOf } from './terms.ts';
import type { Said, Term } from './terms.ts';
import { related } from './weights.ts';

export interface MatchHit {
  id: string;
  /** 0 to 1; from `DARE` on it may be answered, see `decide` */
  score: number;
}

/** The raw score that is 0.5: the mean of the shares of message and entry that meet. Tuned on the part "dev" of bench/data. */
const RAW_DARE: Readonly<Record<MatchKind, number>> = { faq: 0.48, claim: 0.56 };
const BINS = 256;
const { floor, min, sqrt } = Math;
const BODY = 0.8;
const SLIP = 0.8;
const OTHER_MARKS = 0.25;
/** One sentence of several is a little less sure than the message itself. */
const PART = 0.97;
/** Only the very same words, or the same link, are quite the same. */
const ALIKE = 0.99;
const LEAST = 0.05;
/** The greatest share: the same words besides the same concepts are more than all. */
const MOST = 1.15;
/** Of so many wordings, best first, it is asked whether they agree with the message. */
const LOOKED_AT = 500;
const OTHER_ACT = 0.8;
const OTHER_THING = 0.85;
/** The message names a thing or a person, the claim none. */
const UNNAMED = 0.88;
const OTHER_ASK = 0.85;
/** Questions of one row are asked for one another. */
const ASKED_ALIKE = [
  'when how_long',
  'how_many how_long price when',
  'how do what way',
  'where who',
  'signs what diff',
  'why',
  'may do',
].map((row) => new Set(row.split(' ')));
const BAD = new Set(['cause', 'spread', 'catch', 'harm', 'die']);
/** Who asks these of a thing asks no rumour about it. */
const ASKED_OF_NO_CLAIM = new Set(['price', 'where', 'when', 'how_many', 'how_long', 'how', 'diff']);
const ASKED = 2;

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
  for (const entry of snapshot.store.exact.get(exactKey(text)) ?? []) if (entry < snapshot.entries) keep(entry, 1);
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

function addPostings(
  met: Float64Array,
  postings: Postings | undefined,
  term: { weight: number; fit: number; rarity: number; word: string },
): void {
  if (postings === undefined) return;
  const { rows, weights, words } = postings;
  const { weight, fit, rarity, word } = term;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    // rows of a snapshot made later
    if (row >= met.length) break;
    const theirs = word === '' ? '' : (words[i] ?? '');
    const alike = theirs === '' || theirs === word ? fit : fit * OTHER_MARKS;
    met[row] = (met[row] ?? 0) + min(weight, (weights[i] ?? 0) * rarity) * alike;
  }
}

/** The best `top` entries for one passage. What excludes each other is looked at from the best row down only. */
function bestOf(snapshot: Snapshot, said: Said, top: number): Map<number, number> {
  const { met, bodies, whole } = meet(snapshot, said);
  const scores = new Float32Array(met.length);
  for (let at = 0; at < met.length; at++) {
    const sum = met[at] ?? 0;
    const row = sum > 0 ? snapshot.store.rows[at] : undefined;
    if (!row) continue;
    const ofMessage = min(MOST, (sum + (bodies[row.entry] ?? 0)) / whole);
    scores[at] = scaled(snapshot.kind, sqrt(ofMessage * min(MOST, sum / row.weight)));
  }
  const best = new Map<number, number>();
  let worst = 0;
  for (const at of highest(scores)) {
    const [row, score] = [snapshot.store.rows[at], scores[at] ?? 0];
    if (!row) continue;
    // the share is at most 1: what follows cannot come in any more
    if (best.size >= top && score <= worst) break;
    if (score <= (best.get(row.entry) ?? 0)) continue;
    const agreed = score * agreement(snapshot.kind, said, row);
    if (agreed < LEAST || agreed <= (best.get(row.entry) ?? 0)) continue;
    best.set(row.entry, agreed);
    if (best.size < top || agreed > worst)
      worst = [...best.values()].sort((one, other) => other - one)[min(top, best.size) - 1] ?? 0;
  }
  return best;
}

/** The rows of the highest scores, best first: about `LOOKED_AT` of them, found without sorting all. */
function highest(scores: Float32Array): number[] {
  const counts = new Uint32Array(BINS + 1);
  for (const score of scores) {
    const bin = floor(score * BINS);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  let bin = BINS;
  for (let sum = counts[bin] ?? 0; bin > 0 && sum < LOOKED_AT; sum += counts[bin] ?? 0) bin--;
  const [above, within]: [number[], number[]] = [[], []];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    const own = floor(score * BINS);
    if (score < LEAST || own < bin) continue;
    if (own > bin) above.push(at);
    else if (within.length < LOOKED_AT) within.push(at);
  }
  const rows = [...above, ...within.slice(0, LOOKED_AT - above.length)];
  return rows.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
}

/** What of the message each row and each answer meets, and what the whole message weighs. */
function meet(snapshot: Snapshot, said: Said) {
  const { store, kind, rows } = snapshot;
  const met = new Float64Array(rows);
  const bodies = new Float64Array(snapshot.entries);
  let whole = 0;
  for (const term of said.terms) {
    const asked = kind === 'claim' && ASKED_OF_NO_CLAIM.has(term.key) ? ASKED : 1;
    const weight = term.weight * rarityOf(store, term.key) * asked;
    whole += weight * term.missed;
    for (const [key, fit] of spellings(snapshot, term)) {
      addPostings(met, store.postings.get(key), { weight, fit, rarity: rarityOf(store, key), word: term.word });
      for (const entry of store.bodies.get(key) ?? []) bodies[entry] = (bodies[entry] ?? 0) + weight * fit * BODY;
    }
  }
  return { met, bodies, whole };
}

/** Stretches the raw score so that 0.5 is the dare of either kind. */
function scaled(kind: MatchKind, raw: number): number {
  const dare = RAW_DARE[kind];
  return raw < dare ? (0.5 * raw) / dare : 0.5 + (0.5 * (raw - dare)) / (MOST - dare);
}

/** The term itself, or the words of the index that an unknown word is one slip away from. */
function spellings({ store }: Snapshot, { key }: Term): readonly (readonly [string, number])[] {
  if (!key.startsWith('w:') || store.postings.has(key) || store.bodies.has(key)) return [[key, 1]];
  const word = key.slice(2);
  if (word.length < 4 || isPlainSyllable(word)) return [];
  const near = new Set(
    [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))].flatMap(
      (slip) => store.slips.get(slip) ?? [],
    ),
  );
  return [...near].filter((known) => isOneSlip(word, known)).map((known) => [`w:${known}`, SLIP] as const);
}

/** 0 when the two exclude each other, 1 when nothing speaks against it. */
function agreement(kind: MatchKind, said: Said, { said: known }: Row): number {
  let share = 1;
  for (const [name, mine] of said.kinds) {
    const theirs = known.kinds.get(name);
    if (theirs === undefined) share *= kind === 'claim' && (name === 'item' || name === 'people') ? UNNAMED : 1;
    if (theirs === undefined || !differ(mine, theirs)) continue;
    if (kind === 'claim' || (name === 'disease' && !meets(mine, theirs))) return 0;
    share *= OTHER_THING;
  }
  if (kind === 'faq') return share * (asksTheSame(said.asks, known.asks) ? 1 : OTHER_ASK);
  if (figuresDiffer(said.figures, known.figures) || opposes(said.stance, known.stance)) return 0;
  return share * (claimsTheSame(said, known) ? 1 : OTHER_ACT);
}

function meets(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  for (const one of mine) for (const other of theirs) if (related(one, other)) return true;
  return false;
}

/** Each names something that the other does not. */
function differ(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return lacks(mine, theirs) && lacks(theirs, mine);
}

function lacks(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  for (const one of mine) if (![...theirs].some((other) => related(one, other))) return true;
  return false;
}

/** Who asks where does not ask when; what asks for nothing plainly may ask for either. */
function asksTheSame(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  if (mine.size === 0 || theirs.size === 0) return true;
  return ASKED_ALIKE.some(
    (group) => [...mine].some((one) => group.has(one)) && [...theirs].some((one) => group.has(one)),
  );
}

/** Of two claims that both affirm, what is affirmed must be of one sort: bad effects, or the very same predicate. */
function claimsTheSame({ acts, stance }: Said, known: Said): boolean {
  if (known.acts.size === 0 || stance.less) return true;
  const bad = [...known.acts].some((act) => BAD.has(act)) && [...acts].some((act) => BAD.has(act));
  return bad || [...known.acts].some((act) => acts.has(act));
}
