/** How a way to name a day is found and resolved. */
import type { Board } from './board.ts';
import type { Direction } from './lean.ts';

/** One way to name a day; null is no day after all. */
export interface DayForm {
  pattern: RegExp;
  day: (match: RegExpExecArray, seen: Seen) => number | null;
}

/** What resolves a day: where it stands, the message's own day, and where the day lies. */
export interface Seen {
  board: Board;
  today: number;
  lean: Direction;
}
