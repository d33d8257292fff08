/** Texts compared as people type them: without case, marks and punctuation. */

const MARKS = /[\u0300-\u036f]/g;
const OTHER = /[^\p{L}\p{N}]+/gu;

/** "Gặp người trực!" and "gap nguoi  truc" are the same: lower case, no marks, words parted by one space. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(OTHER, ' ').trim();
}
