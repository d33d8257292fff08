/** When somebody was born, as people write it: "1985", "12/3/1985", "85", "41 tuổi". */
import { isDay } from '../../cases/time.ts';
import { fold } from '../engine/fold.ts';

export interface BirthFound {
  /** "1985" or "1985-03-12" */
  birth: string;
  /** UTF-16 offsets of what was read */
  start: number;
  end: number;
}

const DAY = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/u;
const BORN = /(?:sinh|ns|n[aă]m sinh)(?: (?:ng[aà]y|n[aă]m))?[ :]*$/iu;
const YEAR = /(?<![\d./,:-])((?:19|20)\d\d)(?![\d/:%]|[.,]\d)/gu;
const BORN_SHORT = /(?:sinh(?: n[aă]m)?|ns)[ :]*(\d\d)(?!\d)/iu;
const AGE = /(?<![\d.,])(\d{1,3}) ?(?:tu[oổ]i|t)(?![\p{L}])/iu;
/** In one line a bare "85" is a year, unless its neighbours make it something else. */
const SHORT = /(?<![\d./,:\-\p{L}])(\d\d)(?![\d/:%]|[.,]\d)/gu;
const UNIT_AFTER = /^ ?(?:đ[oộ]|do|°|c\b|tu[oổ]i|m[uũ]i|ng[aà]y|l[aầ]n|ph|ng[uư]|th[aá]ng|gi[oờ]|h\b|%|\/)/iu;
const UNIT_BEFORE =
  /(?:ph[uư][oờ]ng|p|qu[aậ]n|q|t[oổ]|s[oố]|kp|khu ph[oố]|khu|[aấ]p|th[oô]n|x[aã]|spo2|s[oố]t|nhi[eệ]t đ[oộ]|ti[eê]m|ng[aà]y|th[aá]ng|h[eẻ]m|ng[oõ]|đ[uư][oờ]ng|l[aà])\.? *$/iu;

const OLDEST = 120;

function found(match: RegExpMatchArray, birth: string): BirthFound {
  const start = match.index ?? 0;
  return { birth, start, end: start + match[0].length };
}

function dayIn(text: string, year: number): BirthFound | null {
  const match = DAY.exec(text);
  if (match === null) return null;
  const [, day = '', month = '', born = ''] = match;
  const iso = `${born}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // This year's days date an illness, unless somebody says that they were born then.
  const recent = Number(born) >= year - 1 && !BORN.test(text.slice(0, match.index));
  return recent || !isDay(iso) || Number(born) > year ? null : found(match, iso);
}

function fits(born: number, year: number): boolean {
  return born <= year && born >= year - OLDEST;
}

function yearIn(text: string, year: number, bare: boolean): BirthFound | null {
  for (const match of text.matchAll(YEAR)) {
    const said = BORN.test(text.slice(0, match.index));
    if ((said || bare) && fits(Number(match[1]), year)) return found(match, match[1] ?? '');
  }
  const short = BORN_SHORT.exec(text);
  return short === null ? null : found(short, String(century(Number(short[1]), year)));
}

function century(short: number, year: number): number {
  return (short > year % 100 ? 1900 : 2000) + short;
}

function shortYear(text: string, year: number): BirthFound | null {
  for (const match of text.matchAll(SHORT)) {
    const after = text.slice(match.index + match[0].length);
    if (UNIT_AFTER.test(after) || UNIT_BEFORE.test(text.slice(0, match.index))) continue;
    return found(match, String(century(Number(match[1]), year)));
  }
  return null;
}

function ageIn(text: string, year: number): BirthFound | null {
  const match = AGE.exec(text);
  return match === null || Number(match[1]) > OLDEST ? null : found(match, String(year - Number(match[1])));
}

const DIGITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ khong: '0', mot: '1', hai: '2', ba: '3', bon: '4', tu: '4', nam: '5', lam: '5', sau: '6', bay: '7', tam: '8' },
    chin: '9',
  }),
);

/** "Một chín tám lăm": a year as it is read out digit by digit, two or four of them; null where it is none. */
export function spokenYear(text: string, now: string): string | null {
  const words = fold(text).replace(/^(?:da |em |toi |sinh |nam )+(?=\S+ \S)/, '');
  const digits = words
    .split(' ')
    .map((word) => DIGITS.get(word) ?? '?')
    .join('');
  const year = Number(now.slice(0, 4));
  if (/^\d{2}$/.test(digits)) return String(century(Number(digits), year));
  return /^(?:19|20)\d\d$/.test(digits) && fits(Number(digits), year) ? digits : null;
}

/**
 * The birth that a text tells.
 * @param now ISO time
 * @param bare what counts without "sinh": nothing, a whole year ("1985"), or its last digits, too ("85")
 */
export function birthIn(text: string, now: string, bare: 'none' | 'whole' | 'short'): BirthFound | null {
  const year = Number(now.slice(0, 4));
  const said = dayIn(text, year) ?? yearIn(text, year, bare !== 'none') ?? ageIn(text, year);
  return said ?? (bare === 'short' ? shortYear(text, year) : null);
}
