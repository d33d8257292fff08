/** Cutting a text into words, numbers and marks, each with its place in the text as given. */

import { isPlainSyllable, isSyllable } from './syllables.ts';
import { splitTone } from './tone-marks.ts';

/** One cut, before any reading of it. `start` and `end` are UTF-16 offsets. */
export interface Piece {
  start: number;
  end: number;
  /** NFKC, lower-case, without invisible characters */
  word: string;
  kind: 'word' | 'number' | 'mark';
  /** white space stands before it */
  spaced: boolean;
  capital: boolean;
}

const PIECE = /[\p{L}\p{M}\p{Nd}\u200b-\u200f\u2060\ufeff\u00ad]+|\n|[^\s\p{L}\p{M}\p{Nd}]/gu;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
/** Names made of letters and digits that stay in one piece. */
const WHOLE = /^(?:f\d|s[ap][o0]2|o2|ns1|h\dn\d|co2|b\d{1,2}|vit[a-z]*\d*|5g|4g|n95|kn95|115|ig[mg]|[a-z]\d{5,})$/;
const LONGEST_WORD = 40;

/** Marks, and words that stay in one piece, as they were cut before: people write the same few thousand. */
const wholes = new Map<string, Pick<Piece, 'word' | 'kind' | 'capital'>>();
const MOST_REMEMBERED = 8000;

function remember(raw: string, { word, kind, capital }: Piece): void {
  if (raw.length > LONGEST_WORD) return;
  if (wholes.size >= MOST_REMEMBERED) wholes.clear();
  wholes.set(raw, { word, kind, capital });
}

/** Plain digits mean themselves, and there are too many numbers to remember. */
function isNumber(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code < ZERO || code > NINE) return false;
  }
  return raw.length <= LONGEST_WORD;
}
const ZERO = 48;
const NINE = 57;

/** Cuts `text` between two offsets. */
export function cut(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  PIECE.lastIndex = from;
  let last = from;
  for (let match = PIECE.exec(text); match && match.index < to; match = PIECE.exec(text)) {
    const start = match.index;
    const raw = match[0].slice(0, Math.max(0, to - start));
    // what begins a line stands apart like what follows a blank
    const spaced = start > last || start === from || text.charAt(start - 1) === '\n';
    last = start + raw.length;
    if (isNumber(raw)) {
      pieces.push({ start, end: last, word: raw, kind: 'number', spaced, capital: false });
      continue;
    }
    const known = wholes.get(raw);
    if (known) {
      pieces.push({ start, end: last, word: known.word, kind: known.kind, spaced, capital: known.capital });
      continue;
    }
    if (raw.replace(INVISIBLE, '') === '') continue;
    if (/^[^\p{L}\p{M}\p{Nd}]/u.test(raw) && raw.length <= 2) {
      const word = raw === '\n' ? '.' : raw.normalize('NFKC');
      const mark: Piece = { start, end: last, word, kind: 'mark', spaced, capital: false };
      pieces.push(mark);
      remember(raw, mark);
    } else {
      const parts = splitWord(raw, start, spaced);
      pieces.push(...parts);
      if (parts.length === 1 && parts[0]) remember(raw, parts[0]);
    }
  }
  return pieces;
}

function splitWord(raw: string, start: number, spaced: boolean): Piece[] {
  if (raw.length > LONGEST_WORD) return splitMixed(raw.slice(0, LONGEST_WORD), start, spaced);
  return splitMixed(raw, start, spaced);
}

/** "38độ" is a number and a word; "spo2" and "f0" are one word; "ra61t" is left whole for the VNI decoder. */
function splitMixed(raw: string, start: number, spaced: boolean): Piece[] {
  const word = clean(raw);
  if (!/\d/.test(word) || /^\d+$/.test(word) || WHOLE.test(word)) return [piece(raw, start, spaced)];
  if (/^\p{L}+\d[\p{L}\d]*$/u.test(word) && /^[a-zđ]{2,}\d/.test(word)) return [piece(raw, start, spaced)];
  return splitDigits(raw, start, spaced);
}

/** A word to which a number was glued: "tôi71 tuổi", "mach64"; the letters of a code ("BN2026") or a unit are none. */
const isWord = (word: string) =>
  word === 'e' || (word.length > 1 && (isPlainSyllable(word) || isSyllable(splitTone(word).base)));

/** At each border of digits and letters; a number behind a word stands apart from it. */
export function splitDigits(raw: string, start: number, spaced: boolean): Piece[] {
  const parts: Piece[] = [];
  for (const match of raw.matchAll(/\p{Nd}+|[^\p{Nd}]+/gu)) {
    const apart = match.index > 0 && /^\p{Nd}/u.test(match[0]) && isWord(parts.at(-1)?.word ?? '');
    parts.push(piece(match[0], start + match.index, apart || (spaced && match.index === 0)));
  }
  return parts;
}

function piece(raw: string, start: number, spaced: boolean): Piece {
  const word = clean(raw);
  const first = raw.charAt(0);
  return {
    start,
    end: start + raw.length,
    word,
    kind: /^\d+$/.test(word) ? 'number' : 'word',
    spaced,
    capital: first !== first.toLowerCase(),
  };
}

function clean(raw: string): string {
  if (/^[a-z\d]+$/.test(raw)) return raw;
  return raw.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
}
