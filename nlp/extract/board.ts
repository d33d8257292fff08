/** The folded line with numbers as digits, on which the number-like facts are looked for, each place used once. */
import type { EntityType } from '../../cases/codes.ts';
import { mayMatch } from '../gate/gate.ts';
import type { Reading } from '../text/read.ts';

/** A fact with its tokens, `from` to `to` (exclusive). */
export interface Found {
  type: EntityType;
  value: string | number;
  from: number;
  to: number;
}

export interface Board {
  reading: Reading;
  line: string;
  /** which token a character of the line belongs to */
  tokenOf: Int32Array;
  taken: Uint8Array;
  /** without a digit no pattern of numbers need be tried */
  digits: boolean;
  found: Found[];
}

export function createBoard(reading: Reading): Board {
  const { line, tokens } = reading;
  const tokenOf = new Int32Array(line.length);
  let end = 0;
  tokens.forEach(({ spaced, fold }, i) => {
    const from = end;
    end += fold.length + (spaced && i > 0 ? 1 : 0);
    tokenOf.fill(i, from, end);
  });
  return { reading, line, tokenOf, taken: new Uint8Array(line.length), digits: /\d/.test(line), found: [] };
}

/** A place in the line, `group` of a match that was made with the `d` flag, or the whole match. */
export function placeOf(match: RegExpExecArray, group = 0): [number, number] {
  return match.indices?.[group] ?? [match.index, match.index + match[0].length];
}

/** What stands in front of a place, as far as it can matter to what stands there. */
export const ahead = ({ line }: Board, at: number) => line.slice(Math.max(0, at - 60), at);

/** Runs over all matches that touch nothing taken; `use` says which part it takes, or null to leave it. */
export function scan(board: Board, pattern: RegExp, use: (match: RegExpExecArray) => [number, number] | null): void {
  if (!mayMatch(pattern, board.line)) return;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(board.line); match; match = pattern.exec(board.line)) {
    if (match[0] === '') pattern.lastIndex++;
    const place = isFree(board, placeOf(match)) ? use(match) : null;
    if (place) board.taken.fill(1, place[0], place[1]);
    else if (match.index + 1 < pattern.lastIndex)
      pattern.lastIndex = Math.max(match.index + 1, nextWord(board.line, match.index));
  }
}

function nextWord(line: string, at: number): number {
  const blank = line.indexOf(' ', at + 1);
  return blank < 0 ? line.length : blank;
}

function isFree(board: Board, [from, to]: [number, number]): boolean {
  for (let i = from; i < to; i++) if (board.taken[i]) return false;
  return true;
}

/** Notes a fact standing at a place of the line. */
export function note(board: Board, type: EntityType, value: string | number, [from, to]: [number, number]): void {
  let start = from;
  while (board.line.charAt(start) === ' ') start++;
  board.found.push({
    type,
    value,
    from: board.tokenOf[start] ?? 0,
    to: (board.tokenOf[Math.max(start, to - 1)] ?? 0) + 1,
  });
}
