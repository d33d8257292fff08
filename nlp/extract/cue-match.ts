/** Finding cue phrases at a place of a reading: those that begin there and those that end there. */
import { ENDERS, PARTICLES } from '../lexicon/cues.ts';
import type { Cues } from '../lexicon/cues.ts';
import { accentFit } from '../lexicon/fit.ts';
import type { Reading, Token } from '../text/read.ts';

/** Where a list of phrases begins at a token (longest): how many tokens, or 0. */
export function at(reading: Reading, i: number, phrases: Cues): number {
  let longest = 0;
  for (const phrase of phrases.byFirst.get(reading.tokens[i]?.fold ?? '') ?? []) {
    if (phrase.length > longest && phrase.every((word, k) => fits(reading, i + k, word, phrase.length)))
      longest = phrase.length;
  }
  return longest;
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
  return accented && /^(?:con|ban)$/.test(token.fold) ? true : /^(?:lo|ngo|doi|lan)$/.test(token.fold);
}

/** Longest phrase that ends just before token `end`: how many tokens, or 0. */
export function before(reading: Reading, end: number, phrases: Cues): number {
  let longest = 0;
  for (const phrase of phrases.byLast.get(reading.tokens[end - 1]?.fold ?? '') ?? []) {
    if (phrase.length <= longest || phrase.length > end) continue;
    if (phrase.every((word, k) => fits(reading, end - phrase.length + k, word, phrase.length))) longest = phrase.length;
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
  return reading.tokens
    .slice(Math.max(0, from), to)
    .map(({ kind, fold, word }) => (kind === 'mark' && breaks.test(word) ? ';' : fold))
    .join(' ');
}
/** Every mark breaks. */
export const ANY_MARK = /^/;
