/** Reads the source of a regular expression as far as it is needed to know which words must stand in what it matches. */

/** One place of an expression; `min` is 0 for what may be missing, `many` says that it may come again. */
export interface Part {
  min: number;
  many: boolean;
  what:
    | { kind: 'char'; char: string }
    /** one of several characters: whether a letter a to z or a digit can be one of them, or nothing but a digit */
    | { kind: 'set'; letters: boolean; digits: boolean; onlyDigits: boolean }
    /** a border of a word, or an end of the text */
    | { kind: 'edge' }
    /** what only looks ahead or back */
    | { kind: 'look' }
    | { kind: 'group'; ways: Way[] };
}
export type Way = readonly Part[];

/** The alternatives of an expression. Throws on what it does not know. */
export function waysOf(source: string): Way[] {
  const reader = { source, at: 0 };
  const ways = readWays(reader);
  if (reader.at < source.length) throw unknownAt(reader);
  return ways;
}

interface Reader {
  source: string;
  at: number;
}

const unknownAt = ({ source, at }: Reader) => new Error(`unknown in an expression: ${source.slice(at, at + 10)}`);

function readWays(reader: Reader): Way[] {
  const ways: Part[][] = [[]];
  while (reader.at < reader.source.length && reader.source.charAt(reader.at) !== ')') {
    if (take(reader, '|')) ways.push([]);
    else ways.at(-1)?.push(readPart(reader));
  }
  return ways;
}

function take(reader: Reader, sign: string): boolean {
  if (!reader.source.startsWith(sign, reader.at)) return false;
  reader.at += sign.length;
  return true;
}

function readPart(reader: Reader): Part {
  const what = readWhat(reader);
  const times = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!times) return { what, min: 1, many: false };
  reader.at += times[0].length;
  const sign = times[0].charAt(0);
  if (sign !== '{') return { what, min: sign === '+' ? 1 : 0, many: sign !== '?' };
  const most = times[2] === '' ? times[1] : times[3];
  return { what, min: Number(times[1]), many: most === '' || Number(most) > 1 };
}

const LOOKS = ['(?=', '(?!', '(?<=', '(?<!'];

function readWhat(reader: Reader): Part['what'] {
  if (take(reader, '^') || take(reader, '$') || take(reader, '\\b')) return { kind: 'edge' };
  if (take(reader, '[')) return readClass(reader);
  if (take(reader, '\\')) return readEscape(reader);
  if (take(reader, '.')) return ANYTHING;
  const looks = LOOKS.some((sign) => take(reader, sign));
  if (looks || take(reader, '(?:') || take(reader, '(')) {
    const ways = readWays(reader);
    if (!take(reader, ')')) throw unknownAt(reader);
    return looks ? { kind: 'look' } : { kind: 'group', ways };
  }
  const char = reader.source.charAt(reader.at);
  if (/[?*+{}\])]/.test(char)) throw unknownAt(reader);
  reader.at++;
  return { kind: 'char', char };
}

const ANYTHING: Part['what'] = { kind: 'set', letters: true, digits: true, onlyDigits: false };
const DIGIT: Part['what'] = { kind: 'set', letters: false, digits: true, onlyDigits: true };
const BLANK: Part['what'] = { kind: 'set', letters: false, digits: false, onlyDigits: false };
const CLASSES: Readonly<Record<string, Part['what']>> = {
  d: DIGIT,
  s: BLANK,
  n: BLANK,
  w: ANYTHING,
  S: ANYTHING,
  D: ANYTHING,
};

function readEscape(reader: Reader): Part['what'] {
  const sign = reader.source.charAt(reader.at++);
  if (sign === 'p' || sign === 'P') {
    reader.at = reader.source.indexOf('}', reader.at) + 1;
    return ANYTHING;
  }
  const known = CLASSES[sign];
  if (known) return known;
  reader.at--;
  if (/[a-z\d]/i.test(sign)) throw unknownAt(reader);
  reader.at++;
  return { kind: 'char', char: sign };
}

/** A class of characters; what is not plain is taken for anything. */
function readClass(reader: Reader): Part['what'] {
  const from = reader.at;
  while (reader.at < reader.source.length && reader.source.charAt(reader.at) !== ']')
    reader.at += reader.source.charAt(reader.at) === '\\' ? 2 : 1;
  const inside = reader.source.slice(from, reader.at);
  if (!take(reader, ']')) throw unknownAt(reader);
  const plain = inside
    .replace(/\\d/g, '0-9')
    .replace(/\\s/g, ' ')
    .replace(/\\[^a-z\d]/gi, '.');
  if (inside.startsWith('^') || /\\/.test(plain)) return ANYTHING;
  const ranges = plain.match(/[^-]-[^-]/g) ?? [];
  if (!ranges.every((range) => /^(?:[a-z]-[a-z]|\d-\d)$/.test(range))) return ANYTHING;
  const [letters, digits] = [/[a-z]/.test(plain), /\d/.test(plain)];
  return { kind: 'set', letters, digits, onlyDigits: /^[\d-]+$/.test(plain) && !/^-|-$/.test(plain) };
}
