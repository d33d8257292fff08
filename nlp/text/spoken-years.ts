/** Years of birth as they are said: "sinh năm một chín tám tám", "sinh năm một ngàn chín trăm bảy lăm". */
import type { Token } from './token.ts';

const THOUSAND = /^(?:nghin|ngan)$/;
const DIGITS_OF_YEAR = 4;

/** The year that begins behind "sinh năm", with the words it takes; `digitOf` reads one word as a digit. */
export function yearAt(
  tokens: readonly Token[],
  at: number,
  digitOf: (token: Token | undefined) => number | null,
): { digits: string; length: number } | null {
  const [cue, last] = [tokens[at - 2]?.fold, tokens[at - 1]?.fold];
  if (!(cue === 'sinh' && last === 'nam') && !(cue === 'nam' && last === 'sinh')) return null;
  const digits = Array.from({ length: DIGITS_OF_YEAR }, (_, i) => digitOf(tokens[at + i]));
  const [first] = digits;
  if (first !== 1 && first !== 2) return null;
  if (digits.every((digit) => digit !== null)) return { digits: digits.join(''), length: DIGITS_OF_YEAR };
  return THOUSAND.test(tokens[at + 1]?.fold ?? '') ? thousands(tokens, at, first, digitOf) : null;
}

function thousands(
  tokens: readonly Token[],
  at: number,
  first: number,
  digitOf: (token: Token | undefined) => number | null,
): { digits: string; length: number } | null {
  let i = at + 2;
  const fold = () => tokens[i]?.fold ?? '';
  const hundreds = tokens[i + 1]?.fold === 'tram' ? digitOf(tokens[i]) : null;
  if (hundreds !== null) i += 2;
  let tens = 0;
  if (/^(?:linh|le)$/.test(fold())) i++;
  else if (fold() === 'muoi') {
    tens = 1;
    i++;
  } else if (
    digitOf(tokens[i]) !== null &&
    (/^(?:muoi|chuc)$/.test(tokens[i + 1]?.fold ?? '') || digitOf(tokens[i + 1]) !== null)
  ) {
    tens = digitOf(tokens[i]) ?? 0;
    i += digitOf(tokens[i + 1]) === null ? 2 : 1;
  }
  const ones = digitOf(tokens[i]);
  if (ones !== null) i++;
  return { digits: String(first * 1000 + (hundreds ?? 0) * 100 + tens * 10 + (ones ?? 0)), length: i - at };
}
