/** Finds features by two hashes of their names: while a message waits no name is put together and none is compared. */

/** The row of the feature of a kind and up to three words, or -1. */
export type RowOf = (kind: string, first: string, second?: string, third?: string) => number;

/** Numbers of one slot. */
const WIDTH = 3;
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
  /** by slot the row + 1, or 0 where nothing is, and both hashes beside it: one look into the memory; what is taken leads on to the next */
  const slots = new Int32Array(WIDTH * (mask + 1));
  let one = BASIS;
  let two = BASIS;

  ends.forEach((end, row) => {
    begin();
    take(names, (ends[row - 1] ?? -1) + 1, end);
    const slot = search();
    if (slots[slot]) throw new Error(`two features have one fingerprint: row ${row}`);
    slots.set([row + 1, one, two], slot);
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
    one = stepOne(one, BLANK);
    two = stepTwo(two, BLANK);
    take(word, 0, word.length);
  }

  function take(text: string, from: number, to: number): void {
    // in variables of its own: those of the closure are slow to write for each letter
    let first = one;
    let second = two;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      first = stepOne(first, code);
      second = stepTwo(second, code);
    }
    one = first;
    two = second;
  }

  /** Where in `slots` it stands, or the free one where it would. */
  function search(): number {
    let slot = (two ^ (two >>> 16)) & mask;
    for (;;) {
      const at = slot * WIDTH;
      if (slots[at] === 0 || (slots[at + 1] === one && slots[at + 2] === two)) return at;
      slot = (slot + 1) & mask;
    }
  }
}

const stepOne = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const stepTwo = (hash: number, code: number) => Math.imul((hash ^ (hash >>> 15)) + code, 0x2c1b3c6d);

function lineEnds(names: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < names.length; i++) if (names.charCodeAt(i) === LINE_END) ends.push(i);
  return names === '' ? ends : [...ends, names.length];
}
