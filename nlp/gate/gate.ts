/** Asks an expression of a line only where the words that it needs stand there: most expressions need words that most messages lack. */
import { ANY_DIGIT, PART, needsOf } from './needs.ts';
import type { Clause, Needs } from './needs.ts';

interface Gate {
  /** clauses that must all be met */
  all: Int32Array;
  /** lists of clauses of which one must be met wholly, each behind its length; empty: none is needed */
  any: Int32Array;
}

/** Of every expression asked so far what it needs, as numbers of clauses; null: it must always be asked. Expressions are constants of their modules. */
const gates = new Map<RegExp, Gate | null>();
const numbers = new Map<string, number>();
/** By word, by part of a word, and by part of a number, the clauses that it fulfils. */
const byWord = new Map<string, number[]>();
const byPart = new Map<string, number[]>();
let longestPart = 0;
const byDigits: { digits: string; clause: number }[] = [];
/** The same for all that a word is and holds, remembered: people write the same few thousand words. */
const fulfilled = new Map<string, readonly number[]>();
const MOST_REMEMBERED = 8000;
/** By clause the turn in which it was last fulfilled; a turn is a line. */
let stamps = new Int32Array(256);
let turn = 0;
let current: string | null = null;

/** Whether an expression may match somewhere in a line; where it cannot, nobody need ask. Lines are folded or in lower case. */
export function mayMatch(expression: RegExp, line: string): boolean {
  const gate = gates.get(expression) ?? learn(expression);
  if (gate === null) return true;
  if (line !== current) take(line);
  return areMet(gate.all, 0, gate.all.length) && (gate.any.length === 0 || isOneMet(gate.any));
}

/** All expressions asked so far. */
export const expressionsAsked = (): readonly RegExp[] => [...gates.keys()];

/** The same as `expression.test(line)`, mostly for less; for expressions without the flags g and y. */
export function matches(expression: RegExp, line: string): boolean {
  return mayMatch(expression, line) && expression.test(line);
}

function areMet(clauses: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (stamps[clauses[i] ?? 0] !== turn) return false;
  return true;
}

function isOneMet(lists: Int32Array): boolean {
  for (let i = 0; i < lists.length;) {
    const end = i + 1 + (lists[i] ?? 0);
    if (areMet(lists, i + 1, end)) return true;
    i = end;
  }
  return false;
}

function learn(expression: RegExp): Gate | null {
  const known = gates.get(expression);
  if (known !== undefined) return known;
  const needs = readable(expression);
  const gate = needs && {
    all: Int32Array.from(needs.all, numberOf),
    any: Int32Array.from(needs.any.flatMap((clauses) => [clauses.length, ...clauses.map(numberOf)])),
  };
  gates.set(expression, gate);
  // words and the line at hand have not been asked for what is learned now
  fulfilled.clear();
  current = null;
  return gate;
}

/** An expression that cannot be read must always be asked; the test names it. */
function readable(expression: RegExp): Needs | null {
  try {
    return needsOf(expression);
  } catch {
    return null;
  }
}

function numberOf(clause: Clause): number {
  const key = clause.toSorted().join(' ');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const word of clause) {
    if (!word.startsWith(PART)) put(byWord, word, number);
    else {
      const part = word.slice(PART.length);
      longestPart = Math.max(longestPart, part.length);
      if (HOLDS_DIGIT.test(part)) byDigits.push({ digits: part, clause: number });
      else put(byPart, part, number);
    }
  }
  if (number >= stamps.length) {
    const more = new Int32Array(2 * stamps.length);
    more.set(stamps);
    stamps = more;
  }
  return number;
}

function put(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (list) list.push(number);
  else map.set(key, [number]);
}

const WORD = /[a-z]+|\d+/g;
const HOLDS_DIGIT = /\d/;

function take(line: string): void {
  current = line;
  turn = (turn + 1) | 0;
  for (const word of line.match(WORD) ?? []) {
    if (word < 'a') fulfilByNumber(word);
    else fulfil(fulfilled.get(word) ?? clausesOf(word));
  }
}

function fulfil(clauses: readonly number[]): void {
  for (const clause of clauses) stamps[clause] = turn;
}

/** Of numbers there are too many to remember what each fulfils. */
function fulfilByNumber(number: string): void {
  fulfil(byWord.get(ANY_DIGIT) ?? []);
  fulfil(byWord.get(number) ?? []);
  for (const { digits, clause } of byDigits) if (number.includes(digits)) stamps[clause] = turn;
}

function clausesOf(word: string): readonly number[] {
  const all = new Set(byWord.get(word));
  for (let from = 0; from < word.length; from++) {
    for (let to = from + 1; to <= Math.min(word.length, from + longestPart); to++)
      for (const number of byPart.get(word.slice(from, to)) ?? []) all.add(number);
  }
  const made = [...all];
  if (fulfilled.size >= MOST_REMEMBERED) fulfilled.clear();
  fulfilled.set(word, made);
  return made;
}
