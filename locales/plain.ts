/** Accent-free text for SMS: every character fits the GSM-7 alphabet. */

const MARKS = /[\u0300-\u036f]/g;

/** Signs that people paste into addresses and names, as GSM-7 writes them. */
const SIGNS: Readonly<Record<string, string>> = {
  '…': '...',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '·': '-',
  '•': '-',
  '°': ' do',
  '₂': '2',
  '\u00a0': ' ',
};

const GSM7 =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€';
const ALLOWED: ReadonlySet<string> = new Set(GSM7);

/** Is every character of this text in the GSM-7 alphabet (with its extension)? */
export function isGsm7(text: string): boolean {
  return Array.from(text).every((character) => ALLOWED.has(character));
}

/** The same text without marks and in GSM-7; a character that has no such form is left out. */
export function plain(text: string): string {
  const folded = text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return Array.from(folded, (character) => SIGNS[character] ?? (ALLOWED.has(character) ? character : '')).join('');
}
