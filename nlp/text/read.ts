/** A text as the extractors see it: tokens with both views, chat spelling undone, spoken numbers as digits. */
import { fold } from './fold.ts';
import { partsToRead } from './excerpt.ts';
import { joinSpokenNumbers } from './spoken-numbers.ts';
import { isPlainSyllable, isSyllable } from './syllables.ts';
import { slipBeside, smallWord } from './slips.ts';
import { decodeTelex, decodeVni } from './telex.ts';
import { expand, isShortForm, reshapings } from './teencode.ts';
import type { Neighbours } from './teencode.ts';
import { cut, splitDigits } from './tokens.ts';
import type { Piece } from './tokens.ts';
import { joinTone, splitTone } from './tone-marks.ts';
import type { Token } from './token.ts';

export type { Token } from './token.ts';

export interface Reading {
  text: string;
  tokens: readonly Token[];
  /** the folded words as they stand in the text, with one blank where white space stands */
  line: string;
  /** the same, and the words apart from each other where two of them run together in it: what a text can hold at all */
  words: string;
  /** most words that can carry marks do: an unmarked word is then meant as it stands */
  accented: boolean;
  /** the writer puts tones: a hat without a tone (ơn, chưa) is then meant as it stands */
  toned: boolean;
}

const TONED = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]|\u0300|\u0301|\u0303|\u0309|\u0323/i;

/** Reads any string; never throws. */
export function read(text: string): Reading {
  const tokens: Token[] = [];
  for (const [from, to] of partsToRead(text)) {
    if (tokens.length > 0) tokens.push(breakAt(from));
    tokens.push(...readPieces(cut(text, from, to)));
  }
  let words = 0;
  let marked = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (token.marked) marked++;
  }
  const accented = marked * 3 >= words && marked > 0;
  const toned = TONED.test(text);
  const joined = joinSpokenNumbers(tokens, accented && toned);
  return { text, tokens: joined, ...linesOf(joined), accented, toned };
}

function linesOf(tokens: readonly Token[]): Pick<Reading, 'line' | 'words'> {
  let line = '';
  let isGlued = false;
  tokens.forEach(({ spaced, fold: word }, i) => {
    if (spaced && i > 0) line += ' ';
    else isGlued ||= GLUED.test(line.slice(-1) + word.charAt(0));
    line += word;
  });
  return { line, words: isGlued ? `${line} ${tokens.map((token) => token.fold).join(' ')}` : line };
}
const GLUED = /^(?:[a-z]{2}|\d{2})$/;

/** A token of a folded or accented word, for what is not in the text itself. */
export function tokenOf(word: string, piece: Pick<Piece, 'start' | 'end' | 'kind' | 'spaced' | 'capital'>): Token {
  return tokenAt(looksOf(word), piece, piece.spaced);
}

function tokenAt(seen: Looks, piece: Pick<Piece, 'start' | 'end' | 'kind' | 'capital'>, spaced: boolean): Token {
  const { start, end, kind, capital } = piece;
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

function readPieces(pieces: readonly Piece[]): Token[] {
  const plain = pieces.some(holdsDigit) ? withoutVni(pieces) : pieces;
  const tokens: Token[] = [];
  plain.forEach((piece, i) => {
    const meant = piece.kind === 'mark' ? [looksOf(piece.word)] : meantAt(plain, i, piece);
    meant.forEach((seen, k) => tokens.push(tokenAt(seen, piece, k > 0 || piece.spaced)));
  });
  return tokens;
}

const holdsDigit = ({ kind, word }: Piece) => kind === 'word' && /\d/.test(word);

function withoutVni(pieces: readonly Piece[]): Piece[] {
  const vniTyped = pieces.filter((piece) => piece.kind === 'word' && decodeVni(piece.word) !== null).length > 1;
  const glued = !pieces.some(isInner) && pieces.some((piece, i) => isGluedNumber(piece, pieces[i + 1]));
  return pieces.flatMap((piece) => vni(piece, vniTyped && !glued, glued));
}

/** "ra61t": a digit between letters is a mark of VNI and nothing else. */
const isInner = ({ kind, word }: Piece) => kind === 'word' && /[a-z]\d+[a-z]/.test(word) && decodeVni(word) !== null;

/** "toi46 tuoi", "ap145/95", "do37": what can be no VNI, or has a unit behind it, is a number glued to its word. */
function isGluedNumber({ kind, word }: Piece, next: Piece | undefined): boolean {
  const [, letters, digits] = kind === 'word' ? (/^([a-z]{2,})(\d{1,4})$/.exec(word) ?? []) : [];
  if (letters === undefined || digits === undefined || !isPlainSyllable(letters)) return false;
  return (digits.length > 1 && decodeVni(word) === null) || BEHIND_NUMBER.test(looksOf(next?.word ?? '').fold);
}
const BEHIND_NUMBER =
  /^(?:tuoi|t|thang|th|tuan|ngay|hom|bua|nguoi|lan|kg|ky|do|gio|h|tieng|lit|phut|nhip|mui|dua|\/|%)$/;

/** One trailing digit after a whole syllable is a number ("ngày2") unless the message is typed in VNI. */
function vni(piece: Piece, vniTyped: boolean, glued: boolean): Piece[] {
  const inner = isInner(piece) && /^[a-z]\d/.test(piece.word);
  if (
    piece.kind !== 'word' ||
    !(inner || /^[a-zđ]{2,}\d/.test(piece.word)) ||
    /^(?:spo2|sp02|sao2|ns1)$/.test(piece.word)
  )
    return [piece];
  if (isShortForm(piece.word)) return [piece];
  const decoded = decodeVni(piece.word);
  const trailing = (glued ? /^[a-z]+\d{1,4}$/ : /^[a-z]+\d$/).test(piece.word);
  const number = trailing && isPlainSyllable(piece.word.replace(/\d+$/, ''));
  if (decoded !== null && (vniTyped || !number)) return [{ ...piece, word: decoded }];
  return splitDigits(piece.word, piece.start, piece.spaced).map((part) => ({ ...part, capital: piece.capital }));
}

/** What words stand for that mean the same beside any other, remembered like their looks. */
const meanings = new Map<string, readonly Looks[]>();

function meantAt(all: readonly Piece[], i: number, { word, kind }: Piece): readonly Looks[] {
  // a lone 0 may be a "no"; of other numbers there are too many to remember
  if (kind === 'number' && word !== '0') return [{ word, base: word, tone: 0, fold: word, marked: false }];
  const known = meanings.get(word);
  if (known) return known;
  const near = new Beside(all, i);
  const meant = respell(word, kind, near).map(looksOf);
  if (!near.asked) {
    if (meanings.size >= MOST_LOOKS) meanings.clear();
    meanings.set(word, meant);
  }
  return meant;
}

function respell(word: string, kind: Piece['kind'], near: Neighbours): readonly string[] {
  const meant = expand(word, near);
  if (meant) return meant;
  const { base, word: joined } = looksOf(word);
  if (kind === 'number' || isSyllable(base)) return [joined];
  if (isPlainSyllable(word)) return [word];
  const keyed = withoutKey(word);
  if (keyed) return [keyed];
  const meantBeside = slipBeside(near.left, word);
  if (meantBeside) return [meantBeside];
  const single = word.replace(/(\p{L})\1{2,}/gu, '$1');
  const decoded = decodeTelex(single);
  if (decoded) return [decoded];
  const small = smallWord(word);
  if (small) return [small];
  const better = reshapings(word).find((other) => isSyllable(splitTone(other).base) || isPlainSyllable(other));
  return [better === undefined ? joined : (expand(better, near)?.[0] ?? better)];
}

/** "mạchj", "ngàyf": the key of a tone behind a word that has its marks already. */
function withoutKey(word: string): string | undefined {
  const bare = word.slice(0, -1);
  const seen = /[sfrxj]$/.test(word) ? looksOf(bare) : undefined;
  return seen?.marked && isSyllable(seen.base) ? seen.word : undefined;
}

/** What stands left and right of a word; knows whether anybody asked: most words mean the same beside any other. */
class Beside implements Neighbours {
  asked = false;
  private readonly all: readonly Piece[];
  private readonly at: number;

  constructor(all: readonly Piece[], at: number) {
    this.all = all;
    this.at = at;
  }

  get left(): string {
    return foldOf(this.side(-1));
  }
  get right(): string {
    return foldOf(this.side(1));
  }
  get digitLeft(): boolean {
    return this.side(-1)?.kind === 'number';
  }
  /** a number stands right behind, or behind a stop or colon: "sn: 87", "P.3" */
  get digitRight(): boolean {
    const right = this.side(1);
    if (right?.kind === 'number') return true;
    const number = this.all[this.at + 2];
    if (right?.kind !== 'mark' || number?.kind !== 'number') return false;
    return right.word === ':' || (right.word === '.' && !right.spaced && !number.spaced);
  }
  get shortened(): boolean {
    const [stop, name] = [this.side(1), this.all[this.at + 2]];
    return stop?.word === '.' && !stop.spaced && name?.kind === 'word' && name.capital;
  }
  get decimal(): boolean {
    const left = this.side(-1);
    return (
      left?.kind === 'mark' &&
      !left.spaced &&
      /^[.,;:]$/.test(left.word) &&
      this.all[this.at]?.spaced === false &&
      this.all[this.at - 2]?.kind === 'number'
    );
  }
  get last(): boolean {
    const right = this.side(1);
    return !right || (right.kind === 'mark' && right.word !== '-');
  }
  get first(): boolean {
    const left = this.side(-1);
    return !left || left.kind === 'mark';
  }

  private side(step: -1 | 1): Piece | undefined {
    this.asked = true;
    return this.all[this.at + step];
  }
}

const foldOf = (piece: Piece | undefined) => (piece && piece.kind !== 'mark' ? looksOf(piece.word).fold : '');
