/** Finds the phrases of the lexicons in tokens, the longest first. */
import { isOneSlip } from '../text/slips.ts';
import { isPlainSyllable } from '../text/syllables.ts';
import type { Reading, Token } from '../text/read.ts';
import { SLIP, accentFit, hatsOf } from './fit.ts';
import { innerAt, mayStandBetween } from './gaps.ts';
import type { Inner } from './gaps.ts';
import { createTree, grown } from './phrase-tree.ts';
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
const SHORTEST_TYPO = 4;

export interface Phrases {
  /** Non-overlapping, from left to right, the longest and best-accented first. */
  find(reading: Reading): Hit[];
}

/** Reads the patterns at the first text; finding is then linear in it. */
export function createPhrases(lists: readonly PhraseList[]): Phrases {
  let made: { tree: Tree; typos: Typos } | undefined;
  return {
    find(reading) {
      made ??= prepare(lists);
      return findAll(made.tree, made.typos, reading);
    },
  };
}

function prepare(lists: readonly PhraseList[]): { tree: Tree; typos: Typos } {
  const tree = createTree(lists);
  return { tree, typos: { index: typoIndex([...tree.tokens.values()].map((token) => token.fold)), near: new Map() } };
}

interface Typos {
  index: ReadonlyMap<string, string[]>;
  /** answers already given */
  near: Map<string, readonly string[]>;
}
const MOST_REMEMBERED = 8000;

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

function findAll(tree: Tree, typos: Typos, reading: Reading): Hit[] {
  const spellings = reading.tokens.map((token) => [token.fold, ...typosOf(token, typos)]);
  const candidates = reading.tokens.map((token, at) => {
    const best: { hit: Hit | null } = { hit: null };
    if (token.kind === 'mark' && !MARKS_INSIDE.has(token.fold)) return null;
    for (const spelling of spellings[at] ?? []) {
      const first = grown(tree, spelling);
      if (first) walk({ reading, spellings, at, best }, first, { i: at + 1, path: [at], gaps: 0, inner: undefined });
    }
    return best.hit;
  });
  return bestChain(reading, candidates);
}

/** The non-overlapping hits of the greatest weight: long phrases first, then well-fitting ones. */
function bestChain(reading: Reading, candidates: readonly (Hit | null)[]): Hit[] {
  const weight = new Float64Array(candidates.length + 1);
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
  return words ** 2 + score * 0.1 - shy;
}

/** Words that may have been meant: of a syllable only where its marks can tell, for grave phrases alone (see `offer`). */
function typosOf(token: Token, { index, near }: Typos): readonly string[] {
  const { fold, kind, marked } = token;
  if (kind !== 'word' || fold.length < SHORTEST_TYPO - 1 || fold.length > 14) return [];
  if (!marked && isPlainSyllable(fold)) return [];
  const known = near.get(fold);
  if (known) return known;
  const words = new Set([fold, ...shorter(fold)].flatMap((key) => index.get(key) ?? []));
  const found = [...words].filter((word) => word !== fold && isOneSlip(fold, word));
  if (near.size >= MOST_REMEMBERED) near.clear();
  near.set(fold, found);
  return found;
}

interface Search {
  reading: Reading;
  spellings: readonly (readonly string[])[];
  at: number;
  best: { hit: Hit | null };
}

/** How far a walk has come: the next token, the tokens taken, those skipped, and a "no" among them. */
interface Way {
  i: number;
  /** one list for the whole walk: what is taken is put back */
  path: number[];
  gaps: number;
  inner: Inner | undefined;
}

function walk(search: Search, node: Node, way: Way): void {
  const { i, path, gaps, inner } = way;
  for (const leaf of node.leaves ?? []) offer(search, leaf, way);
  const token = search.reading.tokens[i];
  if (!token || path.length > 12 || (token.kind === 'mark' && !MARKS_INSIDE.has(token.fold))) return;
  for (const spelling of node.next ? (search.spellings[i] ?? []) : []) {
    const next = node.next?.get(spelling);
    if (!next) continue;
    path.push(i);
    walk(search, next, { i: i + 1, path, gaps, inner });
    path.pop();
  }
  const joined = token.kind === 'mark' && path.length > 0;
  const last = search.reading.tokens[path.at(-1) ?? -1]?.fold ?? '';
  if ((joined || (node.gaps && mayStandBetween(token.fold, last))) && gaps < MOST_GAPS)
    walk(search, node, { i: i + 1, path, gaps: gaps + 1, inner });
  if (!node.gaps || path.length === 0 || inner || node.leaves) return;
  // "không bú không uống": a phrase that begins with a "no" is not denied by a second one
  if (innerAt(search.reading, path[0] ?? i)) return;
  const no = innerAt(search.reading, i);
  if (no) walk(search, node, { i: i + no.length, path, gaps, inner: no.inner });
}

const DENIES = /^(?:khong|ko|k|hong|chang|chua|no|van|het)$/;

function offer(search: Search, leaf: Leaf, { path, inner }: Way): void {
  const to = (path.at(-1) ?? search.at) + 1;
  const best = search.best.hit;
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
  score += leaf.type === 'none' ? -0.1 : 0;
  if (best && best.to === to && best.score >= score) return;
  const { type, value } = leaf;
  const hit: Hit = { type, value, from: search.at, to, severe: leaf.severe, score, words: path.length };
  search.best.hit = inner ? { ...hit, inner } : hit;
}

/** "kho thơ", "khó thỏ": of a grave phrase of several words, a tone or a hat left out among toned words is a slip. */
function graveFit(token: Token, word: Token, { grave, words }: Leaf, reading: Reading): number {
  const fit = accentFit(token, word, reading);
  const toneless = token.marked && token.tone === 0 && token.base === word.base;
  const hatless = token.tone !== 0 && token.tone === word.tone && token.base === token.fold;
  return fit < 0 && grave && words.length > 1 && (toneless || hatless) ? TONELESS : fit;
}
const TONELESS = 0.3;

/** A syllable of its own is another word only in a grave phrase of several words, with the very same marks. */
function slipAllowed(token: Token, word: Token, leaf: Leaf, path: readonly number[]): boolean {
  if (!isPlainSyllable(token.fold)) return true;
  return (
    leaf.grave &&
    path.length > 1 &&
    token.fold.length !== word.fold.length &&
    token.tone === word.tone &&
    hatsOf(token) === hatsOf(word)
  );
}
