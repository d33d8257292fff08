/** How well a written word fits a word of a lexicon: marks left out, marks that differ, slips of the finger. */
import type { Reading, Token } from '../text/read.ts';

/** How well a written word fits a word of the lexicon whose folded forms are alike: 2 exact … 0 barely, -1 not. */
export function accentFit(token: Token, word: Token, { accented, toned }: Pick<Reading, 'accented' | 'toned'>): number {
  if (token.fold !== word.fold) return slipFits(token, word) ? SLIP : -1;
  if (!token.marked) {
    if (!word.marked) return 2;
    // "e" is a pronoun of chat, never ê
    if (token.fold === 'e') return -1;
    return accented ? 0.5 : 1;
  }
  if (token.base === word.base) {
    if (token.tone === word.tone) return 2;
    // a syllable with such an end has no other tone than sắc and nặng: "sổt"
    if ((token.tone === 1 || token.tone === 3 || token.tone === 4) && STOPPED.test(token.fold)) return 1;
    if (token.tone === 0) return !toned || STOPPED.test(token.fold) ? 1 : -1;
    return token.tone + word.tone === 7 && token.tone !== 2 && token.tone !== 5 ? 1 : -1;
  }
  return token.base === token.fold && token.tone === word.tone && token.tone !== 0 && token.fold.length > 3 ? 0.3 : -1;
}

const STOPPED = /[cpt]h?$/;

export const SLIP = 0.4;

/** The marks of a mistyped word must be marks of the word that was meant. */
function slipFits(token: Token, word: Token): boolean {
  if (!token.marked) return true;
  if (!word.marked) return false;
  const hats = token.base.match(/[ăâêôơưđ]/g) ?? [];
  return hats.every((hat) => word.base.includes(hat)) && (token.tone === 0 || token.tone === word.tone);
}

/** The hats and bars of a word, in order. */
export const hatsOf = ({ base }: Token) => base.replace(/[^ăâêôơưđ]/g, '');
