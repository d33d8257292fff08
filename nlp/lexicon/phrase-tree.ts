/**
 * The phrase language of the lexicons and the tree of what is said in it.
 * Patterns are separated by `;`. Words stand apart by blanks; `a|b` are alternatives; `a_b` is an alternative of several
 * words; a slot ending in `?` may be missing; `!` at the end of a pattern (or of one alternative) says `severe` (in trap lists: exact marks only).
 */
import { tokenOf } from '../text/read.ts';
import type { Token } from '../text/read.ts';

/** What a phrase stands for. */
export interface Meaning {
  type: string;
  value: string;
}

export interface PhraseList extends Meaning {
  patterns: string;
  /** small words may stand between the words of the phrase: "đau ở vùng ngực" */
  gaps?: boolean;
  /** worth recognising even when a slip made another word of one of its words ("co gật") */
  grave?: boolean;
}

export interface Leaf extends Meaning {
  words: readonly Token[];
  severe: boolean;
  grave: boolean;
}
/** A place in the tree. What follows is written out when a text first comes here: a text comes to few places. */
export interface Node {
  /** by the number of the next word */
  next: Map<number, Node> | null;
  leaves: Leaf[] | null;
  gaps: boolean;
  /** what is not yet written out */
  seeds: Seed[];
}
interface Seed {
  list: PhraseList;
  said: readonly Token[];
  /** words that must follow, then one choice of each slot */
  head: readonly string[];
  rest: readonly Slot[];
  severe: boolean;
}

/** The ways to say one place of a pattern; an empty one leaves it out. */
type Slot = readonly (readonly string[])[];

export interface Tree {
  /** by the number of the first word */
  roots: Map<number, Node>;
  tokens: Map<string, Token>;
  /** of every folded word of the patterns: numbers are found faster than words */
  numbers: Map<string, number>;
}

const PLACE = { start: 0, end: 0, kind: 'word', spaced: true, capital: false } as const;

/** Reads the patterns. */
export function createTree(lists: readonly PhraseList[]): Tree {
  const tree: Tree = { roots: new Map(), tokens: new Map(), numbers: new Map() };
  for (const list of lists) {
    for (const pattern of list.patterns.split(';')) {
      const severe = pattern.trim().endsWith('!');
      const slots = slotsOf(pattern.trim().replace(/!$/, ''));
      for (const slot of slots)
        for (const choice of slot) for (const word of choice) tokenIn(tree, word.replace('!', ''));
      for (const { head, rest } of beginnings(slots)) sow(tree, tree.roots, { list, said: [], head, rest, severe });
    }
  }
  return tree;
}

function slotsOf(pattern: string): Slot[] {
  if (pattern === '') return [];
  return pattern.split(/\s+/).map((slot) => {
    const choices = slot
      .replace('?', '')
      .split('|')
      .map((choice) => choice.split('_'));
    return slot.endsWith('?') ? [...choices, []] : choices;
  });
}

/** Each way to begin, with the slots that follow it. */
function beginnings([first, ...rest]: readonly Slot[]): { head: readonly string[]; rest: readonly Slot[] }[] {
  if (!first) return [];
  return first.flatMap((head) => (head.length > 0 ? [{ head, rest }] : beginnings(rest)));
}

/** Puts a seed under the first of the words that must follow. */
function sow(tree: Tree, among: Map<number, Node>, { list, said, head, rest, severe }: Seed): void {
  const [word = '', ...more] = head;
  const token = tokenIn(tree, word.replace('!', ''));
  const number = tree.numbers.get(token.fold) ?? -1;
  const node = among.get(number) ?? { next: null, leaves: null, gaps: false, seeds: [] };
  if (list.gaps) node.gaps = true;
  node.seeds.push({ list, said: [...said, token], head: more, rest, severe: severe || word.endsWith('!') });
  among.set(number, node);
}

function tokenIn({ tokens, numbers }: Tree, word: string): Token {
  const lower = word.toLowerCase();
  const known = tokens.get(lower) ?? tokenOf(lower, PLACE);
  tokens.set(lower, known);
  if (!numbers.has(known.fold)) numbers.set(known.fold, numbers.size);
  return known;
}

/** Writes out what follows a place and what ends there; the order of the patterns is kept. */
export function open(tree: Tree, node: Node): void {
  for (const seed of node.seeds) {
    const { list, said, head, rest, severe } = seed;
    const on = head.length > 0 ? [seed] : beginnings(rest).map((way) => ({ ...seed, ...way }));
    if (on.length > 0) node.next ??= new Map<number, Node>();
    for (const one of on) if (node.next) sow(tree, node.next, one);
    if (head.length > 0 || !rest.every(mayBeMissing)) continue;
    node.leaves ??= [];
    node.leaves.push({ type: list.type, value: list.value, words: said, severe, grave: list.grave ?? false });
  }
  node.seeds = [];
}

const mayBeMissing = (slot: Slot) => slot.some((choice) => choice.length === 0);
