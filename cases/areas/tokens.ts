/** A text cut into words and numbers, each with its place in the text and the part of the text it stands in. */
import { syllableOf, WORD } from './keys.ts';
import type { Syllable } from './keys.ts';

export interface Token extends Syllable {
  raw: string;
  start: number;
  end: number;
  /** part of the text between commas, or a sentence */
  segment: number;
  /** nothing stands between it and the token before: "q" and "10" in "q10" */
  attached: boolean;
}

const BREAK = /[,;/\n|()]/;

/** "Tân An. Tôi bị sốt" are two sentences, "TP. Huế" is not. */
function parts(gap: string, before: string): boolean {
  return BREAK.test(gap) || (before.length > 2 && /^[.!?]+\s/.test(gap));
}

/** Offsets are those of the text in NFC. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let segment = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const before = tokens.at(-1);
    const gap = before === undefined ? '' : text.slice(before.end, index);
    if (before !== undefined && parts(gap, before.raw)) segment++;
    const attached = before !== undefined && gap === '';
    tokens.push({ ...syllableOf(raw), raw, start: index, end: index + raw.length, segment, attached });
  }
  return tokens;
}

export function isNumber(token: Syllable | undefined): boolean {
  return token !== undefined && /^\d+$/.test(token.folded);
}

/** A word written without marks may be meant with them; one with marks is meant as it stands. */
export function meant(said: Syllable, word: Syllable): boolean {
  return said.folded === word.folded && (said.marked === word.marked || said.marked === said.folded);
}

export function isMarked({ folded, marked }: Syllable): boolean {
  return folded !== marked;
}
