/** Tones apart from letters, so that hoà and hòa, quý and qúy are one word. */

/** 0 ngang, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

const MARKS = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const TONE_OF: Readonly<Record<string, Tone>> = {
  '\u0300': 1,
  '\u0301': 2,
  '\u0309': 3,
  '\u0303': 4,
  '\u0323': 5,
};
const MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKED_VOWEL = /[ăâêôơư]/;
const VOWEL = /[aăâeêioôơuưy]/;

/** A lower-case word as its letters with their hats (`base`) and its tone, wherever the tone mark was put. */
export function splitTone(word: string): { base: string; tone: Tone } {
  let tone: Tone = 0;
  const bare = word.normalize('NFD').replace(MARK, (mark) => {
    tone = TONE_OF[mark] ?? tone;
    return '';
  });
  return { base: bare.normalize('NFC'), tone };
}

/** Puts the tone where new-style spelling has it: hoà, thuý, quý, giúp. */
export function joinTone(base: string, tone: Tone): string {
  if (tone === 0) return base;
  const at = tonePlace(base);
  if (at < 0) return base;
  return (base.slice(0, at + 1) + MARKS[tone] + base.slice(at + 1)).normalize('NFC');
}

function tonePlace(base: string): number {
  const skip = /^(?:qu|gi(?=[aăâeêioôơuưy]))/.exec(base)?.[0].length ?? 0;
  const vowels: number[] = [];
  for (let i = skip; i < base.length; i++) if (VOWEL.test(base.charAt(i))) vowels.push(i);
  const first = vowels[0];
  if (first === undefined) return skip > 0 ? skip - 1 : -1;
  const hatted = vowels.filter((i) => MARKED_VOWEL.test(base.charAt(i))).at(-1);
  if (hatted !== undefined) return hatted;
  const open = (vowels.at(-1) ?? first) === base.length - 1;
  if (vowels.length === 1) return first;
  if (!open) return vowels[1] ?? first;
  return /(?:oa|oe|uy)$/.test(base) || vowels.length === 3 ? (vowels[1] ?? first) : first;
}
