/** Which parts of a very long text are read: its beginning, the neighbourhood of words of danger, and its end for itself. */
import { namesDanger } from '../red-flag-scan.ts';

/** A text up to this length is read as a whole. All lengths here are in UTF-16 units. */
const HEAD = 2000;
/** Behind it every part is looked at for words of danger, and so many of those that hold one are read. */
const WINDOW = 400;
const OVERLAP = 40;
const MOST_WINDOWS = 8;
/** A letter's plea may stand at its end, whatever its body is about. */
const TAIL = 1000;

/** Never more than this is read at once: what comes after the reading takes time by it, not by the text. */
export const MOST_READ = HEAD + MOST_WINDOWS * (WINDOW + 2 * OVERLAP);

/** From where to where a text is read, in order. Linear in the text. */
export function partsToRead(text: string): readonly (readonly [number, number])[] {
  if (text.length <= HEAD) return [[0, text.length]];
  const windows: [number, number][] = [];
  for (let from = HEAD; from < text.length && windows.length < MOST_WINDOWS; from += WINDOW) {
    const start = Math.max(HEAD, from - OVERLAP);
    const end = Math.min(text.length, from + WINDOW + OVERLAP);
    if (namesDanger(text.slice(start, end))) windows.push([start, end]);
  }
  return [[0, HEAD], ...windows];
}

/** Where the end of a text begins that is read for itself, at a word; null for a text that is read as a whole. */
export function tailOf(text: string): number | null {
  if (text.length <= HEAD) return null;
  const at = text.length - TAIL;
  const blank = text.slice(at, at + OVERLAP).search(/\s/);
  return blank < 0 ? at : at + blank;
}
