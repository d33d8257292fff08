/** Cuts a long text into messages where a reader would pause. */
import { septetsOf } from './gsm.ts';

/** Units that a piece of text takes on a channel. */
export type Measure = (piece: string) => number;

/** UTF-16 units: never fewer than a provider that counts code points sees. */
export const utf16Units: Measure = (piece) => piece.length;

/** Septets; a character outside of GSM-7 counts as two. */
export const septets: Measure = (piece) =>
  Array.from(piece).reduce((sum, character) => sum + (septetsOf(character) ?? 2), 0);

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const SENTENCE_END = /[.!?…:;]["')\]]?$/u;

/**
 * Parts of at most `max` units that join back to `text` exactly. A cut is made after a sentence or line, else after a
 * space, else between graphemes; only a grapheme longer than `max` is itself cut, between code points.
 */
export function splitText(text: string, max: number, measure: Measure = utf16Units): string[] {
  const parts: string[] = [];
  let rest = text;
  while (measure(rest) > max) {
    const end = cutAt(rest, max, measure);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' ? parts : [...parts, rest];
}

/** Where the first part of `text` ends: after the last good pause within `max` units. */
function cutAt(text: string, max: number, measure: Measure): number {
  let used = 0;
  let end = 0;
  let space = 0;
  let sentence = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    used += measure(segment);
    if (used > max) return pause(sentence, space, end) || codePointsWithin(text, max, measure);
    end = index + segment.length;
    if (/^\s/u.test(segment)) {
      space = end;
      if (segment.includes('\n') || SENTENCE_END.test(text.slice(Math.max(0, index - 3), index))) sentence = end;
    }
  }
  return text.length;
}

/** A sentence's end is worth a shorter part, but not a very short one. */
function pause(sentence: number, space: number, end: number): number {
  if (sentence > end / 3) return sentence;
  return space || end;
}

/** At least one code point, so that splitting always ends. */
function codePointsWithin(text: string, max: number, measure: Measure): number {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += measure(character);
    if (used > max && end > 0) break;
    end += character.length;
    if (used > max) break;
  }
  return end;
}
