/** Body temperatures read off digit by digit: "nhiệt ba sáu chín", "nóng lạnh ba chín bảy", "bữa nay ba sáu tám thôi". */
import type { Token } from './token.ts';

/** How far in front the word may stand that says what is read off, in tokens. */
const FARTHEST = 6;
const CUE = /^(?:sot|nong|nhiet|cap|kep|do|tran|nach|ham|hap|tai|ot)$/;
/** Right behind these such digits are read off, cue or not. */
const LED = /^(?:nay|ni|gio|con|duoc|dc|ra|len|xuong|co|chi|sang|trua|chieu|toi|khuya|la|roi)$/;
/** Behind these three digits are no temperature. */
const NUMBERED =
  /^(?:so|nha|hem|ngo|ngach|kiet|phong|xe|buyt|lau|lop|lo|can|ma|duoi|to|zalo|thoai|tuyen|toa|tang|ghe|ban|giuong|khu|block|ho)$/;
const UNITS =
  /^(?:ngay|hom|bua|tuan|thang|tuoi|nguoi|lan|muoi|tram|nghin|ngan|trieu|dong|met|ky|kg|cay|phay|cham|ca|cai|dua)$/;

/** "37.8" for "ba bảy tám", with the words it takes; `digitOf` reads one word as a digit. */
export function feverAt(
  tokens: readonly Token[],
  at: number,
  digitOf: (token: Token | undefined) => number | null,
): { digits: string; length: number } | null {
  const [first = null, second = null, third = null] = [0, 1, 2].map((i) => digitOf(tokens[at + i]));
  if (second === null || third === null) return null;
  if (!((first === 3 && second > 4) || (first === 4 && second < 3))) return null;
  const next = tokens[at + 3];
  if (digitOf(next) !== null || UNITS.test(next?.fold ?? '')) return null;
  const before = tokens[at - 1];
  if (before && NUMBERED.test(before.fold)) return null;
  // unmarked, "ba", "nam" and "bay" are too many other words
  const marked = tokens[at + 1]?.marked || tokens[at + 2]?.marked;
  const led = marked && first === 3 && LED.test(before?.fold ?? '');
  return led || hasCue(tokens, at) ? { digits: `${first}${second}.${third}`, length: 3 } : null;
}

function hasCue(tokens: readonly Token[], at: number): boolean {
  const ended = !tokens[at + 3] || tokens[at + 3]?.kind === 'mark';
  const farthest = tokens[at + 1]?.marked || tokens[at + 2]?.marked ? FARTHEST : ended ? 2 : 1;
  for (let i = at - 1; i >= at - farthest; i--) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && token.word !== ',' && token.word !== ':')) return false;
    if (CUE.test(token.fold)) return true;
  }
  return false;
}
