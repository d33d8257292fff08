/** What a file may not be, and how big its parts may get. */

/** Why a whole file is refused. */
export type Refused = 'unreadable' | 'tooManyRows' | 'tooWide' | 'hugeCell' | 'bomb' | 'oldExcel' | 'tooSlow';

/** Thrown by the readers of files. */
export class Unfit extends Error {
  readonly why: Refused;

  constructor(why: Refused) {
    super(why);
    this.name = 'Unfit';
    this.why = why;
  }
}

/** Title rows and a heading come before the people. */
export const MOST_ROWS = 5_050;
export const MOST_COLUMNS = 100;
/** UTF-16 units in one cell. */
export const LONGEST_CELL = 2_000;
