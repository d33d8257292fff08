/** Finds the phrases of the lexicons in tokens, the longest first. */
import { isOneSlip } from '../text/slips.ts';
import { isPlainSyllable } from '../text/syllables.ts';
import type { Reading, Token } from '../text/read.ts';
import { SLIP, accentFit, hatsOf } from './fit.ts';
import { innerAt, mayStandBetween, roleOf } from './gaps.ts';
import type { Inner } from './gaps.ts';
import { createTree, open } from './phrase-tree.ts';
import type { Leaf, Meaning, Node, PhraseList, Tree } from './phrase-tree.ts';

/** A phrase found: tokens `from` to `to` (exclusive). */
export interface Hit extends Meaning {
  from: number;
  to: number;
  severe: boolean;
  score: number;
  /** a word inside denies or softens it: "tay chân không lạnh", "họng đỡ rát" */
  inner?: Inner;
  /** words of the phrase itself, without what stands between them */
  words: number;
}

/** A gap word that may itself belong to the next phrase ends a phrase instead of standing inside it. */
const MOST_GAPS = 2;
/** Marks that may stand inside of a phrase: "li-bì", "can't breathe". */
const MARKS_INSIDE: ReadonlySet<string> = new Set(['-', "'", '’']);
const SHORTEST_TYPO = 3;

export interface Phrases {
  /** Non-overlapping, from left to right, the longest and best-accented first. */
  find(reading: Reading): Hit[];
}

/** Reads the patterns at the first text; finding is then linear in it. */
export function createPhrases(lists: readonly PhraseList[]): Phrases {
  let made: Lexicon | undefined;
  return {
    find(reading) {
      made ??= prepare(lists);
      return findAll(made, reading);
    },
  };
}

interface Lexicon {
  tree: Tree;
  /** words one edit away, by what is left when a letter is taken out */
  typos: ReadonlyMap<string, string[]>;
  /** answers already given, for words with marks and for those without */
  marked: Map<string, Entry>;
  plain: Map<string, Entry>;
}

/** What a written word may have been meant as, and the places of the tree where it begins a phrase. */
interface Entry {
  /** by their numbers, of those that stand in any phrase */
  spellings: readonly number[];
  first: readonly Node[];
  /** what it may be between the words of a phrase, see `roleOf` */
  role: number;
}
const MOST_REMEMBERED = 8000;

function prepare(lists: readonly PhraseList[]): Lexicon {
  const tree = createTree(lists);
  const typos = typoIndex([...tree.tokens.values()].map((token) => token.fold));
  return { tree, typos, marked: new Map(), plain: new Map() };
}

/** Of a word that no phrase holds. */
const NO_ENTRY: Entry = { spellings: [], first: [], role: 0 };

function entryOf({ tree, typos, marked, plain }: Lexicon, token: Token): Entry {
  // of numbers there are too many to remember
  if (token.kind === 'number' && !tree.numbers.has(token.fold)) return NO_ENTRY;
  const entries = token.marked ? marked : plain;
  const known = entries.get(token.fold);
  if (known) return known;
  const spellings = [token.fold, ...typosOf(token, typos)].flatMap((spelling) => tree.numbers.get(spelling) ?? []);
  const first = spellings.flatMap((spelling) => tree.roots.get(spelling) ?? []);
  if (entries.size >= MOST_REMEMBERED) entries.clear();
  const role = roleOf(token.fold);
  const made = spellings.length === 0 && role === 0 ? NO_ENTRY : { spellings, first, role };
  entries.set(token.fold, made);
  return made;
}

/** Words one edit away, by what is left when a letter is taken out. */
function typoIndex(words: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < SHORTEST_TYPO) continue;
    for (const key of [word, ...shorter(word)]) index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}

function shorter(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function findAll(lexicon: Lexicon, reading: Reading): Hit[] {
  const entries = reading.tokens.map((token) => entryOf(lexicon, token));
  const search: Search = { tree: lexicon.tree, reading, entries, at: 0, path: [], best: null };
  const candidates = entries.map((_, at) => bestFrom(search, at));
  return candidates.some((hit) => hit !== null) ? bestChain(reading, candidates) : [];
}

/** The longest and best-accented phrase that begins at a token. */
function bestFrom(search: Search, at: number): Hit | null {
  const first = search.entries[at]?.first ?? [];
  const token = search.reading.tokens[at];
  if (first.length === 0 || (token?.kind === 'mark' && !MARKS_INSIDE.has(token.fold))) return null;
  search.at = at;
  search.best = null;
  search.path.push(at);
  for (const node of first) arrive(search, node, at + 1, 0, undefined);
  search.path.pop();
  return search.best;
}

/** The non-overlapping hits of the greatest weight: long phrases first, then well-fitting ones. */
function bestChain(reading: Reading, candidates: readonly (Hit | null)[]): Hit[] {
  const weight: number[] = [];
  for (let at = 0; at <= candidates.length; at++) weight.push(0);
  const taken: boolean[] = [];
  for (let at = candidates.length - 1; at >= 0; at--) {
    const hit = candidates[at];
    const rest = weight[at + 1] ?? 0;
    const own = hit ? weightOf(reading, hit) + (weight[hit.to] ?? 0) : -1;
    taken[at] = own > rest;
    weight[at] = Math.max(own, rest);
  }
  const hits: Hit[] = [];
  for (let at = 0; at < candidates.length;) {
    const hit = taken[at] ? candidates[at] : null;
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  return hits;
}

/**
 * Unmarked, "hong" is mostly "no", "bi" mostly "suffers" and "co" mostly "has", so a phrase that begins with them yields
 * to its neighbour ("co dang kho tho"). Words that only stand between weigh nothing.
 */
function weightOf(reading: Reading, { from, to, score, words }: Hit): number {
  const first = reading.tokens[from];
  if (first?.fold === 'khong' && to - from === 2) return 3.5;
  const shy =
    first && !first.marked && to - from > 1 && /^(?:hong|bi|con|co|e|ma|chi|la|o)$/.test(first.fold) ? 0.5 : 0;
  // unmarked, a lone "khan" is no reason to part "ho khan"
  if (first?.fold === 'khan' && words === 1 && !first.marked) return 0.2;
  // "me em dau nguc": no sister-in-law
  const ache =
    first && !first.marked && /^(?:em|chi|anh)$/.test(first.fold) && reading.tokens[from + 1]?.fold === 'dau';
  return words ** 2 + score * 0.1 - shy - (ache ? 0.5 : 0);
}

/** Words that may have been meant: of a syllable only where its marks can tell, for grave phrases alone (see `offer`). */
function typosOf({ fold, kind, marked }: Token, typos: Lexicon['typos']): string[] {
  if (kind !== 'word' || fold.length < SHORTEST_TYPO || fold.length > 14) return [];
  if (!marked && isPlainSyllable(fold)) return [];
  const words = new Set([fold, ...shorter(fold)].flatMap((key) => typos.get(key) ?? []));
  // of three letters two may have changed places ("ađu"), none is missing
  const whole = (word: string) => word.length > 3 || (word.length === fold.length && sorted(word) === sorted(fold));
  return [...words].filter((word) => word !== fold && whole(word) && isOneSlip(fold, word));
}

const sorted = (word: string) => Array.from(word).sort().join('');

interface Search {
  tree: Tree;
  reading: Reading;
  entries: readonly Entry[];
  at: number;
  /** the tokens taken so far, one list for the whole walk: what is taken is put back */
  path: number[];
  best: Hit | null;
}

/** A word was taken that leads to `node`. */
function arrive(search: Search, node: Node, i: number, gaps: number, inner: Inner | undefined): void {
  if (node.seeds.length > 0) open(search.tree, node);
  if (node.leaves) for (const leaf of node.leaves) offer(search, leaf, inner);
  walk(search, node, i, gaps, inner);
}

/** How far a walk has come: at `node`, before token `i`, with so many tokens skipped, and a "no" among them. */
function walk(search: Search, node: Node, i: number, gaps: number, inner: Inner | undefined): void {
  const { path } = search;
  const token = search.reading.tokens[i];
  if (!token || path.length > 12 || (token.kind === 'mark' && !MARKS_INSIDE.has(token.fold))) return;
  if (node.next) {
    for (const spelling of search.entries[i]?.spellings ?? []) {
      const next = node.next.get(spelling);
      if (!next) continue;
      path.push(i);
      arrive(search, next, i + 1, gaps, inner);
      path.pop();
    }
  }
  const joined = token.kind === 'mark' && path.length > 0;
  const role = search.entries[i]?.role ?? 0;
  const last = search.entries[path.at(-1) ?? -1]?.role ?? 0;
  if (gaps < MOST_GAPS && (joined || (node.gaps && mayStandBetween(role, last))))
    walk(search, node, i + 1, gaps + 1, inner);
  if (!node.gaps || path.length === 0 || inner || node.leaves) return;
  const no = innerAt(search.reading, i);
  // "không bú không uống": a phrase that begins with a "no" is not denied by a second one
  if (no && !innerAt(search.reading, path[0] ?? i)) walk(search, node, i + no.length, gaps, no.inner);
}

const DENIES = /^(?:khong|ko|k|hong|chang|chua|no|van|het)$/;

function offer(search: Search, leaf: Leaf, inner: Inner | undefined): void {
  const { path, best } = search;
  const to = (path.at(-1) ?? search.at) + 1;
  if (best && best.to > to) return;
  let score = 0;
  let slips = 0;
  for (let k = 0; k < path.length; k++) {
    const token = search.reading.tokens[path[k] ?? 0];
    const word = leaf.words[k];
    if (
      !token ||
      !word ||
      (word.fold === 'ho' && word.marked && word.base !== 'hô' && !token.marked && leaf.type !== 'none')
    )
      return;
    // "khong con sot": behind a "no" it is còn, no cơn
    if (
      k === 0 &&
      word.word === 'cơn' &&
      !token.marked &&
      DENIES.test(search.reading.tokens[search.at - 1]?.fold ?? '')
    )
      return;
    const fit = graveFit(token, word, leaf, search.reading);
    if (fit === TONELESS && ++slips > 1) return;
    if (fit === SLIP && !slipAllowed(token, word, leaf, path)) return;
    if (fit < 0 || (leaf.type === 'none' && fit < 2 && (leaf.severe || search.reading.accented))) return;
    score += fit;
  }
  if (leaf.value === 'low_urine' && /^(?:chay|duong|cau|lam|khung)$/.test(search.reading.tokens[to]?.fold ?? ''))
    return;
  // "không còn thở rít": it is the stridor that is gone
  if (
    leaf.value === 'shortness_of_breath' &&
    leaf.words.at(-1)?.fold === 'tho' &&
    HOW.test(search.reading.tokens[to]?.fold ?? '')
  )
    return;
  // "nôn thì hết": an end that stands apart is none of its words
  const [previous = 0, last = 0] = path.slice(-2);
  if (path.length > 1 && last > previous + 1 && search.reading.tokens[last]?.fold === 'het') return;
  score += leaf.type === 'none' ? -0.1 : 0;
  if (best && best.to === to && best.score >= score) return;
  const { type, value } = leaf;
  const hit: Hit = { type, value, from: search.at, to, severe: leaf.severe, score, words: path.length };
  search.best = inner ? { ...hit, inner } : hit;
}

const HOW = /^(?:rit|nhanh|gap|met|doc|ren|khe|kho|nang|mau|hut|don|nong)$/;

/** "ngưa cổ", "chóng mạt": of a symptom of several words a tone or a hat left out among toned words is a slip. */
function graveFit(token: Token, word: Token, { type, grave, words }: Leaf, reading: Reading): number {
  const fit = accentFit(token, word, reading);
  const toneless = token.marked && token.tone === 0 && token.base === word.base;
  const hatless = token.tone !== 0 && token.tone === word.tone && token.base === token.fold;
  if (fit >= 0 || words.length < 2) return fit;
  const slipped =
    (grave || type === 'symptom') && (hatless || (toneless && (grave || !TONELESS_WORDS.has(token.word))));
  return slipped ? TONELESS : fit;
}
const TONELESS = 0.3;
/** "nhức đâu", "yêu người", "cô đau": as they stand they are other words. */
const TONELESS_WORDS: ReadonlySet<string> = new Set(['đâu', 'yêu', 'chơi', 'âm', 'đo', 'mưa', 'cô', 'tôi', 'thôi']);

/** A syllable of its own is another word only in a grave phrase of several words, with the very same marks. */
function slipAllowed(token: Token, word: Token, leaf: Leaf, path: readonly number[]): boolean {
  if (!isPlainSyllable(token.fold)) return true;
  // "ông tỉnh rồi": a grandfather is no "hông"
  if (token.fold === 'ong' && word.fold === 'hong') return false;
  return (
    leaf.grave &&
    path.length > 1 &&
    token.fold.length !== word.fold.length &&
    token.tone === word.tone &&
    hatsOf(token) === hatsOf(word)
  );
}
