/** Names as keys: syllables joined, once without any mark and once with marks however they were placed. */

export interface Syllable {
  /** without marks, lower case: "hoa" */
  folded: string;
  /** with its letters' marks, the tone last, so that "hoà" and "hòa" meet */
  marked: string;
}

/** After a consonant i and y are one sound, written either way: Vỹ Dạ, Vĩ Dạ; Quý, Quí. */
const FINAL_Y = /(?<=^|[bcdđghklmnprstvx]|qu)y$/u;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** One syllable or number; numbers lose their leading zeros ("01" → "1"). */
export function syllableOf(text: string): Syllable {
  if (/^\d+$/.test(text)) return { folded: String(Number(text)), marked: String(Number(text)) };
  const letters = text.replace(/['’`]/g, '').toLowerCase().normalize('NFD');
  const tone = letters.match(TONES)?.join('') ?? '';
  const toneless = letters.replace(TONES, '').replace(FINAL_Y, 'i');
  return { folded: toneless.replace(/\p{Mn}/gu, '').replace(/đ/g, 'd'), marked: toneless + tone };
}

/** A word of a name or text; an apostrophe is a part of its word ("Ea H'Leo"), a hyphen is not. */
export const WORD = /\p{L}+(?:['’`]\p{L}+)*|\d+/gu;

/** Words and numbers of a text. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/** How a name is found and compared; syllables are parted by blanks except in the key. */
export interface NameKeys {
  key: string;
  folded: string;
  marked: string;
}

export function keysOf(syllables: readonly Syllable[]): NameKeys {
  const folded = syllables.map((syllable) => syllable.folded).join(' ');
  return { key: folded.replaceAll(' ', ''), folded, marked: syllables.map(({ marked }) => marked).join(' ') };
}

/** Keys of names, each name and each word read once: many thousand units share a few thousand of them. */
export function nameReader(): (name: string) => NameKeys {
  const words = new Map<string, Syllable>();
  const names = new Map<string, NameKeys>();
  const read = (word: string) => {
    const syllable = words.get(word) ?? syllableOf(word);
    words.set(word, syllable);
    return syllable;
  };
  return (name) => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const keys = keysOf(wordsOf(name).map(read));
    names.set(name, keys);
    return keys;
  };
}
