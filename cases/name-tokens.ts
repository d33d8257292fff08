/** How a name is found again: its folded words and their beginnings, kept as keyed hashes. */

/** "Đinh Thị Khế" → dinh, din, thi, khe, and the whole name folded. */
export function nameTokens(name: string): string[] {
  const words = foldedName(name).split(' ').filter(Boolean);
  return [...new Set([words.join(' '), ...words, ...words.map((word) => word.slice(0, 3))])];
}

/** The tokens of a search: every word must be found. */
export function searchTokens(query: string): string[] {
  return foldedName(query).split(' ').filter(Boolean);
}

/** Lower case, without marks, words parted by one space. */
export function foldedName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đð]/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
