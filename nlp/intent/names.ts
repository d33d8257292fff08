/** Finds the row of a feature by two hashes of its name: while a message waits no name is put together and none is compared. */

/** The row of the feature of a kind and up to three words, or -1. */
export type RowOf = (kind: string, first: string, second?: string, third?: string) => number;

const LINE_END = 10;
const BLANK = 32;
const START = 0x811c9dc5;

/**
 * `names` are the names of all rows, one a line. Two hashes of 32 bits tell apart what some ten thousand rows have from
 * all else that people write; two rows that had both in common would be a fault of the build and throw.
 */
export function createNames(names: string): RowOf {
  const ends = lineEnds(names);
  const mask = 2 ** Math.ceil(Math.log2(2 * ends.length + 2)) - 1;
  /** row + 1, or 0 where nothing is; what is taken leads on to the next */
  const slots = new Int32Array(mask + 1);
  const ones = new Int32Array(ends.length);
  const twos = new Int32Array(ends.length);
  let one = 0;
  let two = 0;

  ends.forEach((end, row) => {
    begin();
    take(names, (ends[row - 1] ?? -1) + 1, end);
    if (find() >= 0) throw new Error(`two features have one fingerprint: row ${row}`);
    ones[row] = one;
    twos[row] = two;
    slots[free()] = row + 1;
  });

  return (kind, first, second, third) => {
    begin();
    take(kind, 0, kind.length);
    take(first, 0, first.length);
    if (second !== undefined) takeWord(second);
    if (third !== undefined) takeWord(third);
    return find();
  };

  function begin(): void {
    one = START;
    two = START;
  }

  function takeWord(word: string): void {
    step(BLANK);
    take(word, 0, word.length);
  }

  function take(text: string, from: number, to: number): void {
    for (let i = from; i < to; i++) step(text.charCodeAt(i));
  }

  function step(code: number): void {
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul((two ^ (two >>> 15)) + code, 0x2c1b3c6d);
  }

  function find(): number {
    for (let at = home(); slots[at]; at = (at + 1) & mask) {
      const row = (slots[at] ?? 0) - 1;
      if (ones[row] === one && twos[row] === two) return row;
    }
    return -1;
  }

  function free(): number {
    let at = home();
    while (slots[at]) at = (at + 1) & mask;
    return at;
  }

  function home(): number {
    return (two ^ (two >>> 16)) & mask;
  }
}

function lineEnds(names: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < names.length; i++) if (names.charCodeAt(i) === LINE_END) ends.push(i);
  return names === '' ? ends : [...ends, names.length];
}
