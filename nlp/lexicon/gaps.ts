/** Small words that may stand between the words of a phrase: "đau ở vùng ngực", "môi cháu tím". */
import type { Reading } from '../text/read.ts';

/** What a word inside of a phrase says of it: "tay chân không lạnh", "họng đỡ rát". */
export type Inner = 'absent' | 'resolved' | 'improving' | 'uncertain';

const folds = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FILLERS = folds(
  'nhieu qua lam o vung cai ben hoi du rat bi ca phia trong tren nhe roi han luon chut xiu it lai bong hai lien tuc dang thay dan van con cu cang thi mai hoai cung',
);
/** Whose it is, between a part of the body and its state. */
const OWNERS = folds('chau be con em me bo ba ong no toi tui minh ma chong vo anh chi bo cua noi ngoai');
const BODY_PARTS = folds('moi mat may tay chan ngon nguc tim nguoi da mieng luoi mong co bung hong lung phan');
/** Who is called or shaken stands behind these: "kêu nó không ừ hử gì". */
const CALLS = folds('goi keu lay lac reo hoi');
const CALLED = folds('han cu on');

/** Whether a folded word names the one who is called or shaken. */
export const isCalled = (word: string) => OWNERS.has(word) || CALLED.has(word);

const FILLER = 1;
const OWNER = 2;
const CALLED_ONE = 4;
const BODY_PART = 8;
const CALL = 16;

/** What a folded word may be between the words of a phrase, in bits: nothing for most. */
export function roleOf(word: string): number {
  return (
    (FILLERS.has(word) ? FILLER : 0) |
    (OWNERS.has(word) ? OWNER : 0) |
    (isCalled(word) ? CALLED_ONE : 0) |
    (BODY_PARTS.has(word) ? BODY_PART : 0) |
    (CALLS.has(word) ? CALL : 0)
  );
}

/** Whether a word may be passed over after the phrase's last word, by what they may be. */
export function mayStandBetween(role: number, last: number): boolean {
  return (
    (role & FILLER) !== 0 ||
    ((role & OWNER) !== 0 && (last & BODY_PART) !== 0) ||
    ((role & CALLED_ONE) !== 0 && (last & CALL) !== 0)
  );
}

/** A "no", "gone", "better" or "perhaps" between the words of a phrase, with the small words behind it. */
export function innerAt(reading: Reading, i: number): { inner: Inner; length: number } | null {
  // "đầu ngón tay hình như tím"
  const perhaps = PERHAPS.get(reading.tokens[i]?.fold ?? '');
  if (perhaps !== undefined && reading.tokens[i + 1]?.fold === perhaps) return { inner: 'uncertain', length: 2 };
  const led = reading.tokens[i]?.word === 'đã' ? 1 : 0;
  const inner = INNER.get(reading.tokens[i + led]?.word ?? '');
  if (!inner || (led > 0 && inner === 'absent')) return null;
  // "tím hết quanh mồm": behind a state it says all over
  if (inner === 'resolved' && STATES.has(reading.tokens[i - 1]?.word ?? '')) return null;
  let length = 1 + led;
  while (length < 3 && /^(?:con|bi|co|thay|he)$/.test(reading.tokens[i + length]?.fold ?? '')) length++;
  const left = inner === 'absent' && length > 1 && reading.tokens[i + 1]?.fold === 'con';
  return { inner: left ? 'resolved' : inner, length };
}
const PERHAPS: ReadonlyMap<string, string> = new Map([
  ['hinh', 'nhu'],
  ['duong', 'nhu'],
  ['co', 've'],
]);
const STATES: ReadonlySet<string> = new Set(['tím', 'lạnh', 'tái', 'thâm', 'bầm', 'xám', 'tê', 'liệt']);
const INNER: ReadonlyMap<string, Inner> = new Map(
  Object.entries<Inner>({
    không: 'absent',
    khong: 'absent',
    chưa: 'absent',
    chẳng: 'absent',
    chả: 'absent',
    hông: 'absent',
    hổng: 'absent',
    nỏ: 'absent',
    hết: 'resolved',
    het: 'resolved',
    đỡ: 'improving',
    bớt: 'improving',
    bot: 'improving',
    giảm: 'improving',
    ngừng: 'resolved',
    ngưng: 'resolved',
    thôi: 'resolved',
    dứt: 'resolved',
  }),
);
