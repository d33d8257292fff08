/** Numbers said in words ("ba mươi bảy phẩy tám", "chín lăm") become digits, where they are surely numbers. */
import { feverAt } from './spoken-fevers.ts';
import { crowdAt, hundredAt } from './spoken-rounds.ts';
import { phoneAt } from './spoken-phones.ts';
import { yearAt } from './spoken-years.ts';
import type { Token } from './token.ts';

const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }),
);
const PLAIN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    khong: 0,
    mot: 1,
    hai: 2,
    ba: 3,
    bon: 4,
    tu: 4,
    nam: 5,
    lam: 5,
    nham: 5,
    sau: 6,
    bay: 7,
    tam: 8,
    chin: 9,
  }),
);
const TEN = /^(?:mươi|mười|muoi|chục|chuc)$/;
const HUNDRED = /^(?:trăm|tram)$/;
const ODD = /^(?:linh|lẻ|le)$/;
const POINT = /^(?:phẩy|phay|chấm|cham)$/;
/** A single number word is a number only before one of these. */
const UNIT =
  /^(?:ngay|hom|bua|tuan|thang|tuoi|nguoi|do|lan|mui|vach|gio|tieng|lieu|dua|chau|be|ca|phut|con|hop|thung|ky|kg|bao|goi|chai|lit|lon|cai|mieng|khau)$/;
const MANY = /^(?:nguoi|ngay|hom|bua|tuan|thang|lan|tuoi|dua)$/;

/** "39 độ một chút" has no tenth. */
const A_LITTLE = /^(?:chut|xiu|ti|teo|it|lat|phan)$/;
const ENDED = /^(?:thoi|roi|ha|do|a|nha|nhe|nghen|hen|luon|day|c|lan)$/;

/** Tokens with each spoken number as one token of digits; in an accented text an unmarked "sau" is no six. */
export function joinSpokenNumbers(all: readonly Token[], accented: boolean): Token[] {
  const tokens = accented ? all.map(asWritten) : all;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const run =
      mayBegin(tokens[i]) && !isInName(tokens, i)
        ? (phoneAt(tokens, i, digitOf) ??
          yearAt(tokens, i, digitOf) ??
          feverAt(tokens, i, digitOf) ??
          pointAt(tokens, i) ??
          mixedAt(tokens, i) ??
          hundredAt(tokens, i, digitOf) ??
          crowdAt(tokens, i) ??
          numberAt(tokens, i, out))
        : null;
    const first = all[i];
    if (!first) break;
    if (run) {
      const end = all[i + run.length - 1]?.end ?? first.end;
      out.push({
        ...first,
        end,
        word: run.digits,
        base: run.digits,
        tone: 0,
        fold: run.digits,
        marked: false,
        kind: 'number',
      });
      i += run.length;
    } else {
      out.push(first);
      i++;
    }
  }
  return out;
}

/** "xa Tam Hai", "phuong Hai Chau": capitals side by side are a name, unless all words have them. */
function isInName(tokens: readonly Token[], i: number): boolean {
  const isCapital = (token: Token | undefined) => token?.kind === 'word' && token.capital;
  if (!isCapital(tokens[i]) || !(isCapital(tokens[i + 1]) || isCapital(tokens[i - 1]))) return false;
  return tokens.some(({ kind, capital }) => kind === 'word' && !capital);
}

/** Every number begins with a digit, a number word, "mười" or "trăm". */
const mayBegin = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'number' || digitOf(token) !== null || HEADS.has(token.word));
const HEADS: ReadonlySet<string> = new Set(['hăm', 'mười', 'muoi', 'trăm', 'tram', 'chục', 'chuc']);

interface Run {
  digits: string;
  length: number;
}

/** Counts as marked, so that only the right spelling is a number. */
export const asWritten = (token: Token): Token =>
  token.marked || !PLAIN.has(token.fold) ? token : { ...token, marked: true };

/** "37 phẩy 9" */
function pointAt(tokens: readonly Token[], at: number): Run | null {
  const [whole, point, part] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (whole?.kind !== 'number' || !point || !POINT.test(point.word)) return null;
  const decimal = part?.kind === 'number' ? part.fold : digitOf(part);
  return decimal === null || String(decimal).length > 2 ? null : { digits: `${whole.fold}.${decimal}`, length: 3 };
}

/** "9 mươi sáu", "1 trăm lẻ 5", "1 trăm 10" */
function mixedAt(tokens: readonly Token[], at: number): Run | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind === 'number' && first.fold.length === 1 && second && /^(?:mươi|muoi|chục|chuc)$/.test(second.word)) {
    const third = tokens[at + 2];
    const ones = third?.kind === 'number' && third.fold.length === 1 ? Number(third.fold) : digitOf(third);
    return { digits: String(Number(first.fold) * 10 + (ones ?? 0)), length: ones === null ? 2 : 3 };
  }
  if (first?.kind !== 'number' || first.fold.length !== 1 || !second || !HUNDRED.test(second.word)) return null;
  const odd = ODD.test(tokens[at + 2]?.word ?? '');
  const rest = tokens[at + (odd ? 3 : 2)];
  const more = rest?.kind === 'number' ? Number(rest.fold) : digitOf(rest);
  const fits = more !== null && more > 0 && (odd ? more < 10 : more < 100 && rest?.kind === 'number');
  if (!fits) return odd ? null : { digits: `${first.fold}00`, length: 2 };
  return { digits: String(Number(first.fold) * 100 + more), length: odd ? 4 : 3 };
}

/** The digit that a word is; null where it is none. */
export function digitOf(token: Token | undefined): number | null {
  if (!token || token.kind !== 'word') return null;
  return (token.marked ? DIGITS.get(token.word) : PLAIN.get(token.fold)) ?? null;
}

function numberAt(tokens: readonly Token[], at: number, out: readonly Token[]): Run | null {
  const whole = wholeAt(tokens, at);
  if (!whole) return null;
  const point = tokens[at + whole.length];
  const decimal = digitOf(tokens[at + whole.length + 1]);
  if (point && POINT.test(point.word) && decimal !== null && whole.length > 0) {
    return { digits: `${whole.value}.${decimal}`, length: whole.length + 2 };
  }
  const next = tokens[at + whole.length]?.fold ?? '';
  if (!whole.single) return { digits: String(whole.value), length: whole.length };
  const before = tokens[at - 1]?.fold ?? '';
  // "39 độ ba", "huyết áp mười hai tám"
  const tenth = before === 'do' && out.at(-2)?.kind === 'number' && !A_LITTLE.test(next);
  const pressure = out.at(-1)?.kind === 'number' && out.at(-2)?.fold === 'ap';
  // "như bã cà phê"
  const coffee = next === 'ca' && tokens[at + 2]?.fold === 'phe';
  // "mười bốn trên chín"
  const upper = out.at(out.at(-2)?.fold === 'ruoi' ? -3 : -2);
  const below = before === 'tren' && upper?.kind === 'number';
  // "ba đêm" may be dad at night
  const nights = next === 'dem' && (tokens[at]?.fold !== 'ba' || /^(?:lien|nay|roi)$/.test(tokens[at + 2]?.fold ?? ''));
  const sure = (UNIT.test(next) && !coffee) || nights || tenth || pressure || below;
  if (/^(?:tu|mốt|lăm|nhăm|lam|nham)$/.test(tokens[at]?.word ?? '') && !tenth && !pressure) return null;
  if (tokens[at]?.word === 'tu' && BEGINNING.test(next)) return null;
  // "38 độ năm thôi"
  const fifth = tenth && (!tokens[at + 1] || tokens[at + 1]?.kind === 'mark' || ENDED.test(next));
  const year = !fifth && tokens[at]?.fold === 'nam' && !/^(?:ngay|hom|bua|tuan|thang|tuoi|nguoi|do|lan)$/.test(next);
  return sure && !year && whole.value > 0 ? { digits: String(whole.value), length: 1 } : null;
}

/** What "từ" stands before: "38 do tu hom qua". */
const BEGINNING =
  /^(?:hom|ngay|bua|sang|trua|chieu|toi|dem|khuya|luc|hoi|tuan|thang|thu|mung|mong|dau|giua|cuoi|khi|may|\d+)$/;

/** "tiểu đường mười năm nay": behind tens "năm" counts years, unless a unit follows or a reading is told; five is "lăm" there. */
function isYears(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at]?.fold !== 'nam') return false;
  const next = tokens[at + 1];
  if (next && YEARS_ON.test(next.fold)) return true;
  const ended = !next || next.kind === 'mark';
  return ended && LASTING.test(tokens[first - 1]?.fold ?? '');
}
const YEARS_ON = /^(?:nay|roi|qua|lien|truoc|sau|hon|ve|trong)$/;
const LASTING = /^(?:da|hon|gan|khoang|suot|ca|duong|ap|suyen|benh|thuoc|tam|hen)$/;

/** A number below 1000 and whether it is one bare digit word. */
function wholeAt(tokens: readonly Token[], at: number): { value: number; length: number; single: boolean } | null {
  const first = tokens[at];
  if (!first || first.kind !== 'word') return null;
  if (/^(?:mười|muoi)$/.test(first.word)) {
    if (first.word === 'muoi' && isNoTen(tokens, at)) return null;
    // "Út Mười": a name
    if (isGivenName(tokens, at)) return null;
    const ones = isYears(tokens, at, at + 1) ? null : digitOf(tokens[at + 1]);
    return ones === null ? { value: 10, length: 1, single: false } : { value: 10 + ones, length: 2, single: false };
  }
  // "hăm lăm"
  const twenties = first.word === 'hăm' ? digitOf(tokens[at + 1]) : null;
  if (twenties !== null) return { value: 20 + twenties, length: 2, single: false };
  const digit = digitOf(first);
  if (digit === null || (first.word === 'sau' && AFTER.test(tokens[at - 1]?.fold ?? ''))) return null;
  const second = tokens[at + 1];
  if (second && HUNDRED.test(second.word)) return hundreds(tokens, at, digit);
  if (second && TEN.test(second.word)) return { ...tens(tokens, at, digit), single: false };
  const ones = isFather(tokens, at + 1) ? null : digitOf(second);
  if (ones !== null && digit > 0 && pairs(tokens, at)) {
    const range = ones === digit + 1 && MANY.test(tokens[at + 2]?.fold ?? '');
    return { value: range ? ones : digit * 10 + ones, length: 2, single: false };
  }
  return { value: digit, length: 1, single: true };
}

/** "hiện bảy tám, ba tui …" without its comma: no third digit. */
const isFather = (tokens: readonly Token[], at: number) =>
  tokens[at]?.fold === 'ba' && /^(?:tui|toi|em|con|minh|chau|bi|dang|kho)$/.test(tokens[at + 1]?.fold ?? '');

/** What a reading follows: "oxy chin tu". */
const READ_OFF = /^(?:spo2|oxy|o2|mach|tim|tho|duoc|la|con|chi|ra)$/;

/** Behind these an unmarked "sau" is no six: "tuan sau tram …". */
const AFTER = /^(?:tuan|thang|hom|ngay|lan|nam|phia|mat)$/;

/** "Út Mười" */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (first?.capital ?? false) &&
    before?.kind === 'word' &&
    before.capital &&
    digitOf(next) === null &&
    !UNIT.test(next?.fold ?? '') &&
    tokens.some(({ kind, capital }) => kind === 'word' && !capital)
  );
}

/** Unmarked "muoi" is muỗi or muối beside these. */
const isNoTen = (tokens: readonly Token[], at: number) =>
  /^(?:nuoc|con|diet|nhieu|xit|nhu|bi|phun|chong)$/.test(tokens[at - 1]?.fold ?? '') ||
  /^(?:can|dot|chich|van|truyen|nhieu|qua)$/.test(tokens[at + 1]?.fold ?? '');

/** Two digit words side by side are tens and ones, unless one of them may be another word (năm: year, ba: father). */
function pairs(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 1];
  const third = isFather(tokens, at + 2) ? null : digitOf(tokens[at + 2]);
  // "ba bay muoi tam tuoi": the second begins tens of its own
  if (TEN.test(tokens[at + 2]?.word ?? '')) return false;
  // "nói bậy bạ"
  if (!second || third !== null || tokens[at - 1]?.fold === 'noi') return false;
  const first = tokens[at]?.word;
  if (/^(?:tu|lam|nham|mốt|lăm|nhăm)$/.test(first ?? '') || (first === 'sau' && MANY.test(tokens[at + 2]?.fold ?? '')))
    return false;
  if (second.fold === 'nam' || second.fold === 'khong') return false;
  if (second.fold === 'tu') return second.word === 'tư' || READ_OFF.test(tokens[at - 1]?.fold ?? '');
  if (tokens[at]?.fold === 'nam') return /^(?:sáu|bảy|tám|chín|lăm|lam|mốt|sau|bay|tam|chin)$/.test(second.word);
  return true;
}

function tens(tokens: readonly Token[], at: number, digit: number): { value: number; length: number } {
  const ones = digitOf(tokens[at + 2]);
  const stands = ones !== null && tokens[at + 2]?.fold !== 'khong' && !isYears(tokens, at, at + 2);
  return stands ? { value: digit * 10 + ones, length: 3 } : { value: digit * 10, length: 2 };
}

function hundreds(
  tokens: readonly Token[],
  at: number,
  digit: number,
): { value: number; length: number; single: boolean } {
  const rest = tokens[at + 2];
  const odd = digitOf(tokens[at + 3]);
  if (rest && ODD.test(rest.word) && odd !== null) return { value: digit * 100 + odd, length: 4, single: false };
  const more = wholeAt(tokens, at + 2);
  if (more && more.value > 0 && more.value < 100 && !UNIT.test(tokens[at + 2]?.fold ?? '')) {
    const value = more.single ? more.value * 10 : more.value;
    return { value: digit * 100 + value, length: 2 + more.length, single: false };
  }
  return { value: digit * 100, length: 2, single: false };
}
