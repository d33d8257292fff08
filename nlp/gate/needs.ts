/** Which words must stand in a text for an expression to match: found from the expression's own source. */
import { waysOf } from './expression.ts';
import type { Part, Way } from './expression.ts';

/** One of these must be there: a word, a part of a word behind `PART`, or any digit for `ANY_DIGIT`. */
export type Clause = readonly string[];
export const ANY_DIGIT = '#';
export const PART = '*';

/** All of `all`, and, where `any` is not empty, all clauses of one of its lists. */
export interface Needs {
  all: readonly Clause[];
  any: readonly (readonly Clause[])[];
}

/** Null for an expression that may match without any word of its own. Words are runs of a to z, or of digits. */
export function needsOf(expression: RegExp): Needs | null {
  if (expression.flags.includes('i')) return null;
  const ways = waysOf(expression);
  const [only] = ways;
  if (ways.length !== 1 || !only) return eitherOf(ways.flatMap(listsOf));
  const { rest, each } = parted(only);
  if (each !== null) return { all: rest, any: each };
  return rest.length === 0 ? null : { all: rest, any: [] };
}

const eitherOf = (lists: readonly (readonly Clause[])[]) =>
  lists.some((clauses) => clauses.length === 0) ? null : { all: [], any: lists };

/** What one way needs, one list for each alternative of its widest group. */
function listsOf(way: Way): readonly (readonly Clause[])[] {
  const { rest, each } = parted(way);
  return each === null ? [rest] : each.map((clauses) => [...clauses, ...rest]);
}

/** The group with most alternatives is asked alternative by alternative, if each of them needs something. */
function parted(way: Way): { rest: readonly Clause[]; each: readonly (readonly Clause[])[] | null } {
  let widest = -1;
  way.forEach((part, i) => {
    if (part.min === 1 && !part.many && width(part) > Math.max(1, width(way[widest]))) widest = i;
  });
  const group = way[widest];
  if (group?.what.kind !== 'group') return { rest: clausesOf(way, false, false), each: null };
  const [left, right] = [isBorder(way, widest - 1, -1, false), isBorder(way, widest + 1, 1, false)];
  const each = group.what.ways.map((inner) => clausesOf(inner, left, right));
  if (each.some((clauses) => clauses.length === 0)) return { rest: clausesOf(way, false, false), each: null };
  return { rest: clausesOf(way, false, false, widest), each };
}

const width = (part: Part | undefined) => (part?.what.kind === 'group' ? part.what.ways.length : 0);

/** What a run of parts needs; `left` and `right` say whether a word can go on outside of it, `but` leaves one part out. */
function clausesOf(way: Way, left: boolean, right: boolean, but = -1): Clause[] {
  const clauses: Clause[] = [];
  for (let i = 0; i < way.length; i++) {
    const part = way[i];
    if (!part || part.min === 0 || i === but) continue;
    if (part.what.kind === 'set' && part.what.onlyDigits) clauses.push([ANY_DIGIT]);
    if (part.what.kind === 'group') clauses.push(...ofGroup(way, i, left, right));
    const end = endOfRun(way, i);
    if (end === i) continue;
    const kind = kindOf(way[i]);
    const isWhole = isBorder(way, i - 1, -1, left, kind) && isBorder(way, end, 1, right, kind);
    clauses.push([(isWhole ? '' : PART) + way.slice(i, end).map(charOf).join('')]);
    i = end - 1;
  }
  return clauses;
}

function ofGroup(way: Way, i: number, left: boolean, right: boolean): Clause[] {
  const part = way[i];
  if (part?.what.kind !== 'group') return [];
  // what comes again may stand beside itself
  const alone = [{ ...part, min: 1, many: false }];
  const before = isBorder(way, i - 1, -1, left) && (!part.many || isBorder(alone, 0, -1, true));
  const behind = isBorder(way, i + 1, 1, right) && (!part.many || isBorder(alone, 0, 1, true));
  const ways = part.what.ways.map((inner) => clausesOf(inner, before, behind));
  if (ways.length === 1) return ways[0] ?? [];
  const best = ways.map(rarest);
  return best.every((clause) => clause !== undefined) ? [[...new Set(best.flat())]] : [];
}

const charOf = (part: Part | undefined) => (part?.what.kind === 'char' ? part.what.char : '');

type Kind = 'letter' | 'digit' | 'other';
const kindOfChar = (char: string): Kind => (/^[a-z]$/.test(char) ? 'letter' : /^\d$/.test(char) ? 'digit' : 'other');
const kindOf = (part: Part | undefined): Kind => kindOfChar(charOf(part));

/** Behind the last of the letters, or of the digits, that stand side by side from `i` on; `i` where none do. */
function endOfRun(way: Way, i: number): number {
  const kind = kindOf(way[i]);
  if (kind === 'other') return i;
  let end = i;
  while (way[end]?.min === 1 && !way[end]?.many && kindOf(way[end]) === kind) end++;
  return end;
}

/** Whether no word (of `kind`) can go on from here in this direction; `outside` where the way ends. */
function isBorder(way: Way, from: number, step: 1 | -1, outside: boolean, kind?: Kind): boolean {
  for (let i = from; i >= 0 && i < way.length; i += step) {
    const part = way[i];
    if (!part || part.what.kind === 'look') continue;
    if (part.what.kind === 'edge') return true;
    const rest = () => isBorder(way, i + step, step, outside, kind);
    if (part.what.kind === 'group') {
      const beyond = rest();
      const inner = part.what.ways.every((one) => isBorder(one, step > 0 ? 0 : one.length - 1, step, beyond, kind));
      return inner && (part.min > 0 || beyond);
    }
    if (goesOn(part.what, kind)) return false;
    if (part.min > 0) return true;
  }
  return outside;
}

function goesOn(what: Part['what'], kind: Kind | undefined): boolean {
  if (what.kind === 'char')
    return kind === undefined ? kindOfChar(what.char) !== 'other' : kindOfChar(what.char) === kind;
  if (what.kind !== 'set') return false;
  return (kind !== 'digit' && what.letters) || (kind !== 'letter' && what.digits);
}

/** Words of every other message: a clause without them tells more. */
const COMMON = new Set(
  'khong ko k co bi em toi tui minh con be chau me ba bo ong chi anh la thi ma va cho o di ra vao len den tu nay hom qua ngay roi nua nhieu duoc da dang van moi thay no gi nao cac mot hai # nguoi nha bac si sot ho dau an uong'.split(
    ' ',
  ),
);

const isCommon = (word: string) => COMMON.has(word) || (word.startsWith(PART) && word.length < SHORTEST_TELLING);
const SHORTEST_TELLING = 5;

function rarest(clauses: readonly Clause[]): Clause | undefined {
  const cost = (clause: Clause) => clause.reduce((sum, word) => sum + (isCommon(word) ? 20 : 1), 0);
  return clauses.toSorted((one, other) => cost(one) - cost(other))[0];
}
