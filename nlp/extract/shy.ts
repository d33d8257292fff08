/** Words too short to tell of a sign by themselves: "tím", "giật", "ban", "chấm đỏ". */
import type { Hit } from '../lexicon/patterns.ts';
import type { Reading } from '../text/read.ts';

/** "không tím, không giật", "chưa có ban": they are believed only where they deny it. */
export function isShy(reading: Reading, { value, from, to }: { value: string; from: number; to: number }): boolean {
  const shy = SHY[value];
  if (shy === undefined) return false;
  const words = reading.tokens.slice(from, to).map(({ fold }) => fold);
  return shy.test(words.join(' '));
}
const SHY: Readonly<Record<string, RegExp>> = {
  cyanosis: /^tim$/,
  convulsion: /^(?:giat|giut)$/,
  petechiae: /^(?:cham|dom) do$/,
  rash: /^ban$/,
  any: /^co (?:gi|chi)$/,
};
/** Unmarked, "tim" is a heart and "ban" a friend: such a word is none of these. */
export const isShyGuess = (reading: Reading, hit: Hit) => isShy(reading, hit) && !isMarked(reading, hit);

const isMarked = (reading: Reading, { value, from }: Hit) =>
  value === 'petechiae' || reading.tokens[from]?.marked === true || (value !== 'cyanosis' && reading.accented);
