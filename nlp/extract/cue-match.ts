/** Finding cue phrases at a place of a reading: those that begin there and those that end there. */
import { ENDERS, PARTICLES, listsOf } from '../lexicon/cues.ts';
import type { Cues, Lists } from '../lexicon/cues.ts';
import { accentFit } from '../lexicon/fit.ts';
import type { Reading, Token } from '../text/read.ts';

/** Of the reading at hand the lists that each word is in: they are asked for again and again. */
let asked: Reading | undefined;
let lists: readonly Readonly<Lists>[] = [];

function listsAt(reading: Reading, i: number): Readonly<Lists> | undefined {
  if (asked !== reading) {
    lists = reading.tokens.map(({ fold }) => listsOf(fold));
    asked = reading;
  }
  return lists[i];
}

/** Whether a phrase of one of these lists may end just before token `end`. */
export function mayEnd(reading: Reading, end: number, bits: number): boolean {
  return ((listsAt(reading, end - 1)?.ending ?? 0) & bits) !== 0;
}

/** Where a list of phrases begins at a token (longest): how many tokens, or 0. */
export function at(reading: Reading, i: number, phrases: Cues): number {
  if (((listsAt(reading, i)?.beginning ?? 0) & phrases.bit) === 0) return 0;
  let longest = 0;
  for (const phrase of phrases.byFirst.get(reading.tokens[i]?.fold ?? '') ?? [])
    if (phrase.length > longest && standsAt(reading, i, phrase)) longest = phrase.length;
  return longest;
}

function standsAt(reading: Reading, from: number, phrase: readonly Token[]): boolean {
  let i = from;
  for (const word of phrase) if (!fits(reading, i++, word, phrase.length)) return false;
  return true;
}

function fits(reading: Reading, i: number, word: Token, words: number): boolean {
  const token = reading.tokens[i];
  return (
    token !== undefined &&
    token.fold === word.fold &&
    accentFit(token, word, reading) >= 0 &&
    (words > 1 || !clashes(token, word, reading))
  );
}

/** Plain words that stand for themselves although a cue folds to the same letters. */
function clashes(token: Token, word: Token, { accented }: Reading): boolean {
  if (token.marked || !word.marked) return false;
  // among marked words "con" is a child, "ban" a rash
  return accented && /^(?:con|ban)$/.test(token.fold) ? true : /^(?:lo|ngo|doi|lan|cho)$/.test(token.fold);
}

/** Longest phrase that ends just before token `end`: how many tokens, or 0. */
export function before(reading: Reading, end: number, phrases: Cues): number {
  if (!mayEnd(reading, end, phrases.bit)) return 0;
  let longest = 0;
  for (const phrase of phrases.byLast.get(reading.tokens[end - 1]?.fold ?? '') ?? []) {
    if (phrase.length <= longest || phrase.length > end) continue;
    if (standsAt(reading, end - phrase.length, phrase)) longest = phrase.length;
  }
  return longest;
}

/** The clause ends here, but for particles. */
export function ends(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (!token || token.kind === 'mark') return true;
  if (at(reading, i, PARTICLES) > 0) return ends(reading, i + at(reading, i, PARTICLES));
  return at(reading, i, ENDERS) > 0;
}

/** One of the phrases begins between two tokens. */
export function between(reading: Reading, from: number, to: number, phrases: Cues): boolean {
  for (let i = from; i < to; i++) if (at(reading, i, phrases) > 0) return true;
  return false;
}

/** The folded words from one token to another, parted by blanks; marks that break the sense there stand as ";". */
export function foldedWords(reading: Reading, from: number, to: number, breaks = /[.;!?]/): string {
  const end = Math.min(to, reading.tokens.length);
  let words = '';
  for (let i = Math.max(0, from); i < end; i++) {
    const token = reading.tokens[i];
    if (!token) break;
    if (i > from && i > 0) words += ' ';
    words += token.kind === 'mark' && breaks.test(token.word) ? ';' : token.fold;
  }
  return words;
}
/** Every mark breaks. */
export const ANY_MARK = /^/;
