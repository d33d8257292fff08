/** The GSM 7-bit alphabet (3GPP TS 23.038): what it holds, and how any text becomes accent-free SMS. */

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENSION = new Set('^{}\\[~]|€\f');

/** Characters that people type or paste, and what stands for all of them in ASCII. */
const ASCII = new Map(
  Object.entries({
    d: 'đð₫',
    D: 'ĐÐ',
    l: 'ł',
    L: 'Ł',
    i: 'ı',
    oe: 'œ',
    OE: 'Œ',
    "'": '‘’‚‛′`ʼ‹›',
    '"': '“”„‟«»',
    '-': '‐‑‒–—―−•·',
    '/': '⁄÷',
    x: '×',
    '<=': '≤',
    '>=': '≥',
    '->': '→',
    '<-': '←',
    ' ': '\t',
    '\n': '\u2028\u2029',
    '': '°',
  }).flatMap(([ascii, characters]) => Array.from(characters, (character) => [character, ascii] as const)),
);

/** Marks, joiners and direction signs that show nothing by themselves. */
const INVISIBLE = /[\p{M}\p{Cf}]/gu;

/** Septets of one character: 1, 2 (extension table), or null where the alphabet lacks it. */
export function septetsOf(character: string): 1 | 2 | null {
  if (BASIC.has(character)) return 1;
  return EXTENSION.has(character) ? 2 : null;
}

/**
 * Any text as accent-free GSM-7: "Gọi 115 – ngay…" is "Goi 115 - ngay...". What has no equivalent becomes "?".
 * Doing it twice changes nothing.
 */
export function toGsm(text: string): string {
  const plain = text.normalize('NFKD').replace(INVISIBLE, '').replaceAll('\r\n', '\n');
  return Array.from(plain, toGsmCharacter).join('');
}

function toGsmCharacter(character: string): string {
  const ascii = ASCII.get(character);
  if (ascii !== undefined) return ascii;
  if (septetsOf(character) !== null) return character;
  return /\s/u.test(character) ? ' ' : '?';
}
