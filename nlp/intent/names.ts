/** Finds features by two hashes of their names: while a message waits no name is put together and none is compared. */

/** The place of a feature of a kind and up to three words, or -1. */
export type PlaceOf = (kind: string, first: string, second?: string, third?: string) => number;

const LINE_END = 10;
const BLANK = 32;
const START = 0x811c9dc5;

/**
 * The names of all features, one a line, in a table with room for `more` numbers beside each. Two hashes of 32 bits tell
 * what some ten thousand features have from all else that people write; two features alike in both would be a fault of
 * the build and throw. In the table stand, at the place of a feature: its row + 1, both hashes, and the room.
 */
export function createNames(names: string, more: number): { placeOf: PlaceOf; table: Int32Array; width: number } {
  const ends = lineEnds(names);
  const width = 3 + more;
  const mask = 2 ** Math.ceil(Math.log2(2 * ends.length + 2)) - 1;
  const table = new Int32Array((mask + 1) * width);
  let one = START;
  let two = START;

  ends.forEach((end, row) => {
    begin();
    take(names, (ends[row - 1] ?? -1) + 1, end);
    const at = search();
    if (table[at]) throw new Error(`two features have one fingerprint: row ${row}`);
    table[at] = row + 1;
    table[at + 1] = one;
    table[at + 2] = two;
  });

  return {
    table,
    width,
    placeOf(kind, first, second, third) {
      begin();
      take(kind, 0, kind.length);
      take(first, 0, first.length);
      if (second !== undefined) takeWord(second);
      if (third !== undefined) takeWord(third);
      const at = search();
      return table[at] ? at : -1;
    },
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

  /** Where it stands, or the free place where it would: what is taken leads on to the next. */
  function search(): number {
    for (let slot = (two ^ (two >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * width;
      if (!table[at] || (table[at + 1] === one && table[at + 2] === two)) return at;
    }
  }
}

function lineEnds(names: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < names.length; i++) if (names.charCodeAt(i) === LINE_END) ends.push(i);
  return names === '' ? ends : [...ends, names.length];
}
