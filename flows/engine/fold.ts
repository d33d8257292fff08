/** Texts compared as people type them: without case, marks and punctuation. */

const MARKS = /[\u0300-\u036f]/g;
const OTHER = /[^\p{L}\p{N}]+/gu;
/** Each flow asks for the same few texts of a turn; longer ones are rare and large. */
const KEPT = 64;
const SHORT = 2000;
const known = new Map<string, string>();

/** "Gặp người trực!" and "gap nguoi  truc" are the same: lower case, no marks, words parted by one space. */
export function fold(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(OTHER, ' ').trim();
  if (text.length > SHORT) return folded;
  if (known.size >= KEPT) known.clear();
  known.set(text, folded);
  return folded;
}
