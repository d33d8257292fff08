/** Numbers as they are read out: telephone numbers in groups, years, "trăm hai", a temperature without its point. */
import type { Token } from '../text/token.ts';
import type { Run } from './rewrite.ts';
import { asWritten, digitOf as plainDigitOf } from '../text/spoken-numbers.ts';

interface Digits {
  digits: string;
  length: number;
}

/** What only a speaker says, as digits; other spoken numbers are read as everywhere. */
export function numberAt(tokens: readonly Token[], at: number): Run | null {
  const run =
    dialled(tokens, at) ?? thousands(tokens, at) ?? year(tokens, at) ?? hundred(tokens, at) ?? degrees(tokens, at);
  return run === null ? null : { words: run.digits, length: run.length };
}

/** A recogniser writes marks: "sau" is no six. */
const digitOf = (token: Token | undefined): number | null =>
  token === undefined ? null : plainDigitOf(asWritten(token));

const foldAt = (tokens: readonly Token[], at: number): string => tokens[at]?.fold ?? '';
const isTen = (tokens: readonly Token[], at: number): boolean => tokens[at]?.word === 'mười';
const isTens = (tokens: readonly Token[], at: number): boolean => /^(?:mươi|chục)$/.test(tokens[at]?.word ?? '');

/** "mười hai", "ba mươi mốt", "ba con chín", "bảy", or digits as the recogniser wrote them. */
function group(tokens: readonly Token[], at: number): Digits | null {
  const token = tokens[at];
  if (token?.kind === 'number') return { digits: token.fold, length: 1 };
  const ones = digitOf(tokens[at + 1]);
  if (isTen(tokens, at)) return ones === null ? { digits: '10', length: 1 } : { digits: `1${ones}`, length: 2 };
  const digit = digitOf(token);
  if (digit === null) return null;
  const last = digitOf(tokens[at + 2]);
  if (foldAt(tokens, at + 1) === 'con' && last !== null && digit > 1 && digit < 6)
    return { digits: String(last).repeat(digit), length: 3 };
  if (!isTens(tokens, at + 1)) return { digits: String(digit), length: 1 };
  return last === null ? { digits: `${digit}0`, length: 2 } : { digits: `${digit}${last}`, length: 3 };
}

const DIALLED = /^(?:0[35789]\d{8}|02\d{9}|0\d{11})$/;
const LONGEST_NUMBER = 12;

/** A telephone or identity number in whatever groups it is read. */
function dialled(tokens: readonly Token[], at: number): Digits | null {
  let digits = '';
  let found: Digits | null = null;
  for (let i = at; digits.length <= LONGEST_NUMBER;) {
    const next = group(tokens, i);
    if (next === null) break;
    digits += next.digits;
    i += next.length;
    if (DIALLED.test(digits) && i - at > 1) found = { digits, length: i - at };
  }
  return found;
}

/** "một nghìn chín trăm tám mươi lăm", "hai nghìn không trăm linh ba". */
function thousands(tokens: readonly Token[], at: number): Digits | null {
  const thousand = digitOf(tokens[at]);
  if ((thousand !== 1 && thousand !== 2) || !/^(?:nghin|ngan)$/.test(foldAt(tokens, at + 1))) return null;
  const hundreds = foldAt(tokens, at + 3) === 'tram' ? digitOf(tokens[at + 2]) : null;
  const from = hundreds === null ? at + 2 : at + 4;
  const rest = belowHundred(tokens, from);
  const value = thousand * 1000 + (hundreds ?? 0) * 100 + Number(rest?.digits ?? 0);
  return { digits: String(value), length: from - at + (rest?.length ?? 0) };
}

/** "linh ba", "tám mươi lăm", "tám lăm". */
function belowHundred(tokens: readonly Token[], at: number): Digits | null {
  const [digit, next] = [digitOf(tokens[at]), digitOf(tokens[at + 1])];
  if (/^(?:linh|le)$/.test(foldAt(tokens, at))) return next === null ? null : { digits: String(next), length: 2 };
  if (digit !== null && next !== null) return { digits: `${digit}${next}`, length: 2 };
  return tokens[at]?.kind === 'word' ? group(tokens, at) : null;
}

/** "một chín tám lăm": four digits that can only be a year. */
function year(tokens: readonly Token[], at: number): Digits | null {
  const [a, b, c, d] = [0, 1, 2, 3].map((i) => digitOf(tokens[at + i]));
  const century = `${a ?? ''}${b ?? ''}`;
  if ((century !== '19' && century !== '20') || tokens[at]?.kind !== 'word') return null;
  const after = digitOf(tokens[at + 4]) === null && !isTens(tokens, at + 4);
  return c === null || d === null || !after ? null : { digits: `${century}${c}${d}`, length: 4 };
}

const CUE = /^(?:|mach|tim|ap|nhip|tren|duoc|la|con|len|tho|phut|dap)$/;

/** "trăm hai" is 120, "trăm mười lăm" 115; behind any other word "trăm" is many. */
function hundred(tokens: readonly Token[], at: number): Digits | null {
  if (tokens[at]?.word !== 'trăm' || !CUE.test(foldAt(tokens, at - 1))) return null;
  const rest = group(tokens, at + 1);
  if (rest === null || tokens[at + 1]?.kind !== 'word' || rest.digits.length > 2) return null;
  const value = 100 + (rest.digits.length === 1 ? Number(rest.digits) * 10 : Number(rest.digits));
  return { digits: String(value), length: 1 + rest.length };
}

/** "ba bảy hai", "ba tám năm" where a temperature is told: the point is not said. */
function degrees(tokens: readonly Token[], at: number): Digits | null {
  const [tens, ones, tenth] = [0, 1, 2].map((i) => digitOf(tokens[at + i]));
  const whole = Number(`${tens ?? ''}${ones ?? ''}`);
  if (tenth === null || tens === null || ones === null || whole < 35 || whole > 42) return null;
  const isOne = digitOf(tokens[at - 1]) === null && digitOf(tokens[at + 3]) === null && !isTens(tokens, at + 3);
  const told = /^(?:|da|sot|do|duoc|la|khoang)$/.test(foldAt(tokens, at - 1));
  const next = foldAt(tokens, at + 3);
  return isOne && told && /^(?:|do|a|nhe)$/.test(next) ? { digits: `${tens}${ones}.${tenth}`, length: 3 } : null;
}
