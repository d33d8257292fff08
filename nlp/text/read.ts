/** A text as the extractors see it: tokens with both views, chat spelling undone, spoken numbers as digits. */
import { fold } from './fold.ts';
import { namesDanger } from '../red-flag-scan.ts';
import { joinSpokenNumbers } from './spoken-numbers.ts';
import { isPlainSyllable, isSyllable } from './syllables.ts';
import { smallWord } from './slips.ts';
import { decodeTelex, decodeVni } from './telex.ts';
import { expand, isShortForm, reshapings } from './teencode.ts';
import { cut, splitDigits } from './tokens.ts';
import type { Piece } from './tokens.ts';
import { joinTone, splitTone } from './tone-marks.ts';
import type { Token } from './token.ts';

export type { Token } from './token.ts';

export interface Reading {
  text: string;
  tokens: readonly Token[];
  /** most words that can carry marks do: an unmarked word is then meant as it stands */
  accented: boolean;
  /** the writer puts tones: a hat without a tone (ơn, chưa) is then meant as it stands */
  toned: boolean;
}

/** Only this much is read word by word; of the rest only the neighbourhood of danger words. */
const READ_FULLY = 2000;
const WINDOW = 400;
const MOST_WINDOWS = 8;

const TONED = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]|\u0300|\u0301|\u0303|\u0309|\u0323/i;

/** Reads any string; never throws. */
export function read(text: string): Reading {
  const tokens: Token[] = [];
  for (const [from, to] of windows(text)) {
    if (tokens.length > 0) tokens.push(breakAt(from));
    tokens.push(...readPieces(cut(text, from, to)));
  }
  const letters = tokens.filter((token) => token.kind === 'word');
  const marked = letters.filter((token) => token.marked).length;
  const accented = marked * 3 >= letters.length && marked > 0;
  return { text, tokens: joinSpokenNumbers(tokens, accented && TONED.test(text)), accented, toned: TONED.test(text) };
}

/** A token of a folded or accented word, for what is not in the text itself. */
export function tokenOf(word: string, piece: Pick<Piece, 'start' | 'end' | 'kind' | 'spaced' | 'capital'>): Token {
  const { start, end, kind, spaced, capital } = piece;
  const seen = looksOf(word);
  // written out: this is made for every word, and copying by spread is slow
  return {
    start,
    end,
    word: seen.word,
    base: seen.base,
    tone: seen.tone,
    fold: seen.fold,
    marked: seen.marked,
    kind,
    spaced,
    capital,
  };
}

/** How a word looks, remembered: people write the same few thousand words. */
type Looks = Pick<Token, 'word' | 'base' | 'tone' | 'fold' | 'marked'>;
const MOST_LOOKS = 8000;
const looks = new Map<string, Looks>();

function looksOf(word: string): Looks {
  const known = looks.get(word);
  if (known) return known;
  const { base, tone } = splitTone(word);
  const folded = fold(word);
  const made = { word: joinTone(base, tone), base, tone, fold: folded, marked: base !== folded || tone !== 0 };
  if (looks.size >= MOST_LOOKS) looks.clear();
  looks.set(word, made);
  return made;
}

function breakAt(at: number): Token {
  return tokenOf('.', { start: at, end: at, kind: 'mark', spaced: false, capital: false });
}

/** The parts of the text to read: all of a short one; of a long one its beginning and what may be a danger. */
function windows(text: string): [number, number][] {
  if (text.length <= READ_FULLY) return [[0, text.length]];
  const parts: [number, number][] = [[0, READ_FULLY]];
  for (let from = READ_FULLY; from < text.length && parts.length <= MOST_WINDOWS; from += WINDOW) {
    const start = Math.max(READ_FULLY, from - 40);
    const end = Math.min(text.length, from + WINDOW + 40);
    if (namesDanger(text.slice(start, end))) parts.push([start, end]);
  }
  return parts;
}

function readPieces(pieces: readonly Piece[]): Token[] {
  const plain = pieces.some(holdsDigit) ? withoutVni(pieces) : pieces;
  return plain.flatMap((piece, i) => {
    if (piece.kind === 'mark') return [tokenOf(piece.word, piece)];
    return respell(piece, plain, i).map((word, k) => tokenOf(word, { ...piece, spaced: k > 0 || piece.spaced }));
  });
}

const holdsDigit = ({ kind, word }: Piece) => kind === 'word' && /\d/.test(word);

function withoutVni(pieces: readonly Piece[]): Piece[] {
  const vniTyped = pieces.filter((piece) => piece.kind === 'word' && decodeVni(piece.word) !== null).length > 1;
  return pieces.flatMap((piece) => vni(piece, vniTyped));
}

/** One trailing digit after a whole syllable is a number ("ngày2") unless the message is typed in VNI. */
function vni(piece: Piece, vniTyped: boolean): Piece[] {
  if (piece.kind !== 'word' || !/^[a-zđ]{2,}\d/.test(piece.word) || /^(?:spo2|sp02|ns1)$/.test(piece.word))
    return [piece];
  if (isShortForm(piece.word)) return [piece];
  const decoded = decodeVni(piece.word);
  const trailing = /^[a-z]+\d$/.test(piece.word) && isPlainSyllable(piece.word.slice(0, -1));
  if (decoded !== null && (vniTyped || !trailing)) return [{ ...piece, word: decoded }];
  return splitDigits(piece.word, piece.start, piece.spaced).map((part) => ({ ...part, capital: piece.capital }));
}

function respell(piece: Piece, all: readonly Piece[], i: number): readonly string[] {
  const { word } = piece;
  const near = neighbours(all, i);
  const meant = expand(word, near);
  if (meant) return meant;
  const { base, word: joined } = looksOf(word);
  if (piece.kind === 'number' || isSyllable(base)) return [joined];
  if (isPlainSyllable(word)) return [word];
  const single = word.replace(/(\p{L})\1{2,}/gu, '$1');
  const decoded = decodeTelex(single);
  if (decoded) return [decoded];
  const small = smallWord(word);
  if (small) return [small];
  const better = reshapings(word).find((other) => isSyllable(splitTone(other).base) || isPlainSyllable(other));
  return [better === undefined ? joined : (expand(better, near)?.[0] ?? better)];
}

function neighbours(all: readonly Piece[], i: number) {
  const left = all[i - 1];
  const right = all[i + 1];
  return {
    left: left && left.kind !== 'mark' ? looksOf(left.word).fold : '',
    right: right && right.kind !== 'mark' ? looksOf(right.word).fold : '',
    digitLeft: left?.kind === 'number',
    digitRight: right?.kind === 'number',
    last: !right || (right.kind === 'mark' && right.word !== '-'),
    first: !left || left.kind === 'mark',
  };
}
