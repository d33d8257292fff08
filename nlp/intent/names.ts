/** Finds features by two hashes of their names: while a message waits no name is put together and none is compared. */

/** The row of the feature of a kind and up to three words, or -1. */
export type RowOf = (kind: string, first: string, second?: string, third?: string) => number;

const LINE_END = 10;
const BLANK = 32;
const BASIS = 0x811c9dc5;

/**
 * `names` are the names of all rows, one a line. Two hashes of 32 bits tell what some ten thousand features have from all
 * else that people write; two features alike in both would be a fault of the build and throw.
 */
export function createNames(names: string): RowOf {
  const ends = lineEnds(names);
  const mask = 2 ** Math.ceil(Math.log2(2 * ends.length + 2)) - 1;
  /** row + 1, or 0 where nothing is; what is taken leads on to the next */
  const slots = new Int32Array(mask + 1);
  /** both hashes of a row side by side */
  const hashes = new Int32Array(2 * ends.length);
  let one = BASIS;
  let two = BASIS;

  ends.forEach((end, row) => {
    begin();
    take(names, (ends[row - 1] ?? -1) + 1, end);
    const slot = search();
    if (slots[slot]) throw new Error(`two features have one fingerprint: row ${row}`);
    slots[slot] = row + 1;
    hashes[2 * row] = one;
    hashes[2 * row + 1] = two;
  });

  return (kind, first, second, third) => {
    begin();
    take(kind, 0, kind.length);
    take(first, 0, first.length);
    if (second !== undefined) takeWord(second);
    if (third !== undefined) takeWord(third);
    return (slots[search()] ?? 0) - 1;
  };

  function begin(): void {
    one = BASIS;
    two = BASIS;
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

  /** The slot where it stands, or the free one where it would. */
  function search(): number {
    let slot = (two ^ (two >>> 16)) & mask;
    for (let row = slots[slot]; row; row = slots[slot]) {
      if (hashes[2 * row - 2] === one && hashes[2 * row - 1] === two) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

function lineEnds(names: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < names.length; i++) if (names.charCodeAt(i) === LINE_END) ends.push(i);
  return names === '' ? ends : [...ends, names.length];
}
