/** Slips of the finger: one letter doubled, dropped or exchanged with its neighbour, in the small words that carry the meaning. */
import { fold } from './fold.ts';

/** All spellings that one slip makes of a folded word: a letter dropped or exchanged; doubled letters are undone elsewhere. */
export function slipsOf(word: string): string[] {
  const all: string[] = [];
  for (let i = 0; i < word.length; i++) {
    all.push(word.slice(0, i) + word.slice(i + 1));
    if (i + 1 < word.length) all.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
  }
  return all.filter((slip) => slip !== word);
}

/** One letter dropped, added, exchanged for another or with its neighbour. */
export function isOneSlip(one: string, other: string): boolean {
  if (one.length > other.length) return isOneSlip(other, one);
  let i = 0;
  while (i < one.length && one.charAt(i) === other.charAt(i)) i++;
  if (one.length < other.length) return one.slice(i) === other.slice(i + 1);
  if (one.slice(i + 1) === other.slice(i + 1)) return true;
  return (
    one.charAt(i) === other.charAt(i + 1) &&
    one.charAt(i + 1) === other.charAt(i) &&
    one.slice(i + 2) === other.slice(i + 2)
  );
}

/** Words whose slips look like nothing else; none of them is part of a symptom that could be meant instead. */
const WORDS =
  'không chưa được người nhiều thuốc tuổi tháng ngày triệu trước thường huyết nhịp nhiệt tiêm chích nghiệm khẩu giấy giúp muốn chứng nghe mạch';

const MEANT = new Map<string, string>();
for (const word of WORDS.split(' ')) {
  const folded = fold(word);
  for (const slip of slipsOf(folded)) if (slip.length > 2 && !MEANT.has(slip)) MEANT.set(slip, word);
  for (let i = 0; i < folded.length; i++) {
    const doubled = folded.slice(0, i + 1) + folded.slice(i);
    if (!MEANT.has(doubled)) MEANT.set(doubled, word);
  }
}

/** The small word that a mistyped one stands for, or undefined; to be asked only of what is no syllable. */
export function smallWord(word: string): string | undefined {
  return MEANT.get(fold(word));
}

/** What stands behind the first half of the name of a reading. */
const BESIDE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    nhip: ['tim', 'thở', 'mạch'],
    than: ['nhiệt'],
    nhiet: ['độ', 'kế'],
    huyet: ['áp'],
  }),
);

/** "nhịp tmi 92": the other half of a reading's name, mistyped; to be asked only of what is no syllable. */
export function slipBeside(left: string, word: string): string | undefined {
  const folded = fold(word);
  return BESIDE.get(left)?.find((meant) => isOneSlip(folded, fold(meant)));
}
