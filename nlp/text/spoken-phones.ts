/** Numbers to be dialled, said digit by digit, also with digits and commas between the words. */
import type { Token } from './token.ts';

interface Run {
  digits: string;
  length: number;
}

/** What a phone number has, and what is said in one breath at least. */
const WHOLE = 10;
const LONGEST = 11;
const SPOKEN = 8;
const FEW_SPOKEN = 2;

/** "không chín bảy bốn …": eight and more single digits; with commas or digits between them only a whole number. */
export function phoneAt(
  tokens: readonly Token[],
  at: number,
  digitOf: (token: Token | undefined) => number | null,
): Run | null {
  const run = { digits: '', spoken: 0, mixed: false };
  let [i, end] = [at, at];
  for (; run.digits.length < LONGEST; i++) {
    const token = tokens[i];
    const digit = digitOf(token);
    if (digit !== null) {
      run.digits += String(digit);
      run.spoken++;
    } else if (token?.kind === 'number' && /^\d{1,6}$/.test(token.word)) {
      run.digits += token.word;
      run.mixed = true;
    } else if (token?.kind === 'word' && token.word === 'o' && run.digits !== '') {
      run.digits += '0';
    } else if (token !== undefined && /^[,.-]$/.test(token.word) && run.digits !== '') {
      run.mixed = true;
      continue;
    } else break;
    end = i + 1;
  }
  const { digits, spoken, mixed } = run;
  const isWhole = digits.length === WHOLE && digits.startsWith('0') && spoken > FEW_SPOKEN;
  return isWhole || (!mixed && spoken >= SPOKEN) ? { digits, length: end - at } : null;
}
