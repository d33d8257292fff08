/** Folding: the word without any mark, so that "đau họng" and "dau hong" meet. */

/** Lower-cases and drops every mark; đ and its look-alikes ð and Ð become d. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd');
}
