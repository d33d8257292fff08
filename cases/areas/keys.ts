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
  const letters = text.toLowerCase().normalize('NFD');
  const tone = letters.match(TONES)?.join('') ?? '';
  const toneless = letters.replace(TONES, '').replace(FINAL_Y, 'i');
  return { folded: toneless.replace(/\p{Mn}/gu, '').replace(/đ/g, 'd'), marked: toneless + tone };
}

/** Words and numbers of a text; an apostrophe is a part of its word ("Ea H'Leo"), a hyphen is not. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/['’`]/g, '')
      .match(/\p{L}+|\d+/gu) ?? []
  );
}

export function foldedKey(syllables: readonly Syllable[]): string {
  return syllables.map(({ folded }) => folded).join('');
}

export function markedKey(syllables: readonly Syllable[]): string {
  return syllables.map(({ marked }) => marked).join('');
}

export interface NameKeys {
  folded: string;
  marked: string;
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
    const syllables = wordsOf(name).map(read);
    const keys = { folded: foldedKey(syllables), marked: markedKey(syllables) };
    names.set(name, keys);
    return keys;
  };
}
