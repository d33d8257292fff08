/** Folding: the word without any mark, so that "đau họng" and "dau hong" meet. */

const PLAIN = /^[\x20-\x7e]*$/;

/** Lower-cases and drops every mark; đ and its look-alikes ð and Ð become d. */
export function fold(text: string): string {
  // much is typed without marks, and nothing has to be taken apart there
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd');
}
