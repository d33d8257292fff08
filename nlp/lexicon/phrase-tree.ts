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
export interface Node {
  next: Map<string, Node> | null;
  leaves: Leaf[] | null;
  gaps: boolean;
}
/** The sequences that begin with one word, not yet written out: a text meets few of the words that phrases begin with. */
interface Bud {
  seeds: Seed[];
  node: Node | null;
}
interface Seed {
  list: PhraseList;
  head: readonly string[];
  rest: readonly Slot[];
  severe: boolean;
}

/** The ways to say one place of a pattern; an empty one leaves it out. */
type Slot = readonly (readonly string[])[];

export interface Tree {
  buds: Map<string, Bud>;
  tokens: Map<string, Token>;
}

const PLACE = { start: 0, end: 0, kind: 'word', spaced: true, capital: false } as const;

/** Reads the patterns; what begins with a word is written out when a text first holds that word. */
export function createTree(lists: readonly PhraseList[]): Tree {
  const tree: Tree = { buds: new Map(), tokens: new Map() };
  for (const list of lists) {
    for (const pattern of list.patterns.split(';')) {
      const severe = pattern.trim().endsWith('!');
      const slots = slotsOf(pattern.trim().replace(/!$/, ''));
      for (const slot of slots)
        for (const choice of slot) for (const word of choice) tokenIn(tree, word.replace('!', ''));
      for (const { head, rest } of beginnings(slots)) sow(tree, { list, head, rest, severe });
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

function sow(tree: Tree, seed: Seed): void {
  const { fold } = tokenIn(tree, (seed.head[0] ?? '').replace('!', ''));
  const bud = tree.buds.get(fold) ?? { seeds: [], node: null };
  bud.seeds.push(seed);
  tree.buds.set(fold, bud);
}

function tokenIn({ tokens }: Tree, word: string): Token {
  const lower = word.toLowerCase();
  const known = tokens.get(lower) ?? tokenOf(lower, PLACE);
  tokens.set(lower, known);
  return known;
}

/** All that begins with a folded word. */
export function grown(tree: Tree, first: string): Node | undefined {
  const bud = tree.buds.get(first);
  if (!bud || bud.node) return bud?.node ?? undefined;
  bud.node = newNode();
  for (const { list, head, rest, severe } of bud.seeds) {
    if (list.gaps) bud.node.gaps = true;
    for (const words of spread(head, rest)) {
      const strong = words.some((word) => word.endsWith('!'));
      const tokens = words.map((word) => tokenIn(tree, word.replace('!', '')));
      plant(bud.node, list, tokens, severe || strong);
    }
  }
  bud.seeds = [];
  return bud.node;
}

function newNode(): Node {
  return { next: null, leaves: null, gaps: false };
}

/** All word sequences that begin so. */
function spread(head: readonly string[], rest: readonly Slot[]): string[][] {
  let all: string[][] = [[...head]];
  for (const slot of rest) all = all.flatMap((ahead) => slot.map((choice) => [...ahead, ...choice]));
  return all;
}

/** Puts a sequence under the node of its first word. */
function plant(first: Node, list: PhraseList, words: readonly Token[], severe: boolean): void {
  let node = first;
  for (const { fold } of words.slice(1)) {
    node.next ??= new Map<string, Node>();
    const next = node.next.get(fold) ?? newNode();
    node.next.set(fold, next);
    node = next;
    if (list.gaps) node.gaps = true;
  }
  node.leaves ??= [];
  node.leaves.push({ type: list.type, value: list.value, words, severe, grave: list.grave ?? false });
}
