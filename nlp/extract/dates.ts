/** Days of the calendar: "6/3", "mùng 6", "20 tháng 9 năm ngoái", resolved against the message's own day; the day comes before the month. */
import { ahead, note, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';
import { dayAt, isoDay, partsOf } from './calendar.ts';
import type { DayForm, Seen } from './day-form.ts';
import { leanAt } from './lean.ts';
import type { Direction } from './lean.ts';
import { lunarDays } from './lunar-days.ts';
import { relativeDays } from './relative-days.ts';
import { weekdays } from './weekdays.ts';

export function findDates(board: Board, today: number, direction: Direction): void {
  const find = ({ pattern, day }: DayForm) =>
    scan(board, pattern, (match) => {
      const place = placeOf(match);
      if (isAtOnce(board, place) || isCompared(board, place)) return null;
      const found = day(match, { board, today, lean: leanAt(board, place, direction) });
      if (found === null) return null;
      if (!isDenied(board, place)) note(board, 'date', isoDay(found), place);
      return place;
    });
  lunarDays(board).forEach(find);
  if (board.digits) {
    scan(board, FROM_TO, (match) => fromTo(match, { board, today, lean: leanAt(board, placeOf(match), direction) }));
    NUMBERED.forEach(find);
  }
  find(FIRST_TEN_SAID);
  weekdays(board).forEach(find);
  relativeDays(board).forEach(find);
}

/** "như hôm qua", "nhiều hơn hôm qua" compares and dates nothing. */
function isCompared({ line }: Board, [from]: [number, number]): boolean {
  return /\b(?:nhu|hon|giong|bang|so voi|y het|y nhu|y chang|kem|khac|voi bua)(?: cua| ca| la)? ?$/.test(
    line.slice(Math.max(0, from - 14), from),
  );
}

/** "đến ngay 12 Lê Lợi": at once, no day. */
function isAtOnce({ reading, tokenOf, line }: Board, [from, to]: [number, number]): boolean {
  const at = tokenOf[from + Math.max(0, line.slice(from, to).search(/\bngay /))] ?? 0;
  const token = reading.tokens[at];
  if (token?.fold !== 'ngay' || reading.tokens[at + 1]?.kind !== 'number') return false;
  return (reading.accented && token.word === 'ngay') || (reading.tokens[at + 2]?.capital ?? false);
}

/** "chứ không phải 21/9", "5/3 à nhầm, 6/3": a day that was not meant. */
function isDenied({ line }: Board, [from, to]: [number, number]): boolean {
  return (
    /\b(?:khong phai|ko phai|hong phai|chu khong|dau phai)(?: la)? ?$/.test(line.slice(Math.max(0, from - 16), from)) ||
    /^[ ,.]*(?:(?:a|u|y|oi|xin loi) )?(?:nham|lon|khong phai|a khong|y la|y em la)\b[ ,.]*(?:la )?(?:ngay |hom |mung |tu )?(?:\d|hom|thu)/.test(
      line.slice(to, to + 40),
    )
  );
}

/** Parts of a whole, addresses and marks out of ten look like days. */
const THINGS =
  '(?: ?(?:lan|vien|bua|cu|ly|coc|chai|lit|goi|to|chen|bat(?! dau)|binh|ong(?! (?:nha|ngoai|noi|em|toi|tui))|lieu|qua(?! (?:tram|nha|benh|kham|phuong))|cai|thia|muong|phan|suat|khau phan|nguoi|dan so|ngay|hom|tuan|gio|tieng|diem|sao|ha|m2|lop|so|hop|bich|lo|con(?! (?:em|toi|tui|minh|be|gai|trai|chau|sot|ho|bi|di|test))|kg|ky|bo(?! (?:em|toi|tui|minh|me|chau|sot|ho|bi|di|test))|tuoi|thang|nam|do|duong (?!tinh)|pho|hem|ngo|kiet|to dan pho|khu pho|ap|phuong \\d)(?![\\p{L}]))';
const FULL = new RegExp(
  `(?<![\\d/.,-])(?:(?:tu |den |vao |sang |chieu |toi |dem |trua )?(?:ngay |hom |hoi |bua |mung |mong )|(?:sang|chieu|toi|dem|trua) )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?[/.-] ?(\\d{4}|\\d{2}))?(?: nam (ngoai|nay|truoc|kia))?(?![\\d/]|[.,]\\d|[a-z])(?!${THINGS})`,
  'dgu',
);
/** "2026-03-05" */
const ISO = /(?<![\d/.,-])(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/dg;
const MONTHS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, tu: 4, chin: 9, muoi: 10 };
const SPOKEN = new RegExp(
  `\\b(?:(?:tu |den |vao |sang |chieu |toi |dem |trua )?(?:ngay|mung|mong|hom|hoi|bua)(?: mung| mong)? )?(\\d{1,2}) ?thang ?(\\d{1,2}|${Object.keys(MONTHS).join('|')})\\b(?! ?(?:ngay|tuan|tuoi|ruoi|nguoi|ca)\\b)(?:(?: ?nam ?|[ /,]+)(\\d{4})| nam (ngoai|nay|truoc|kia))?`,
  'dg',
);
const OF_MONTH =
  /\b(?:(?:tu |den |vao )?(ngay|mung|mong|hom|bua)(?: mung| mong)? |(?:tu|den|vao|toi) (?=[12]\d|3[01]))(\d{1,2}) (?:cua )?thang (nay|truoc|roi|vua roi|vua qua|qua|sau|toi)\b/dg;
const FIRST_TEN =
  /\b(?:(?:tu |den |vao |sang |chieu |toi |dem |trua )?(?:hom |hoi |bua |ngay )?)(?:mung|mong) ?(\d{1,2})\b(?! ?(?:tet|am\b|thang|\/))/dg;
/** "mùng một" */
const FIRST_TEN_SAID: DayForm = {
  pattern:
    /\b(?:tu |den |vao |sang |chieu |toi |dem |trua )?(?:hom |hoi |bua |ngay )?((?:mung|mong) (mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi))\b(?! ?(?:tet|am\b|thang|\/))/dg,
  day: (match, { board, today, lean }) => {
    const at = board.tokenOf[placeOf(match, 1)[0]] ?? 0;
    const word = board.reading.tokens[at]?.word ?? '';
    // without marks only where a day is led in: "tu do mong tam"
    const led =
      !board.reading.accented && /^(?:tu|hom|ngay|hoi|bua|do|vao)$/.test(board.reading.tokens[at - 1]?.fold ?? '');
    if (!/^m[ùồ]ng$/.test(word) && !(led && /^m[uo]ng$/.test(word))) return null;
    return dayOfMonth(SAID.indexOf(match[2] ?? '') + 1, today, lean);
  },
};
const SAID = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const DAY_ONLY =
  /\b(?:tu bua|hoi bua|tu ngay|den ngay|hom ngay|vao ngay|sang ngay|chieu ngay|toi ngay|dem ngay|trua ngay|hoi ngay|hom|ngay) (\d{1,2})\b(?! ?(?:ngay|hom|bua|lan|vien|thang|\/|cach ly|gio|tieng|nguoi|cu\b|goi|ly\b|coc|hop|do\b|phut|truoc|qua|dem|vach|gach|soc|muong|thia|lit|chai|giot|chen|bat(?! dau)|to\b|-|–|h\b|h\d|%|trieu|ca\b|buoi|mieng|cay|mui|dieu|bao\b|lon\b|tach|tep|doi\b|ong\b))/dg;

const NUMBERED: readonly DayForm[] = [
  { pattern: ISO, day: ([, year, month, day]) => dayAt(Number(year), Number(month), Number(day)) },
  { pattern: FULL, day: fullDate },
  {
    pattern: SPOKEN,
    day: ([, day, month, year, named], { today, lean }) =>
      dated(Number(day), MONTHS[month ?? ''] ?? Number(month), yearOf(year, named, today), today, lean),
  },
  {
    pattern: OF_MONTH,
    day: ([, , day, which], { today }) => inMonth(Number(day), MONTHS_OFF[which ?? ''] ?? 0, today),
  },
  {
    pattern: FIRST_TEN,
    day: (match, { board, today, lean }) => (isGift(board, match) ? null : dayOfMonth(Number(match[1]), today, lean)),
  },
  {
    pattern: DAY_ONLY,
    day: (match, { board, today, lean }) => {
      const [from, to] = placeOf(match);
      // "sốt xuất huyết ngày 5": of the illness
      if (match[0].startsWith('ngay') && OF_ILLNESS.test(board.line.slice(Math.max(0, from - 30), from))) return null;
      const behind = board.line.startsWith(' nay', to) ? board.reading.tokens[board.tokenOf[to + 1] ?? 0] : undefined;
      if (behind?.fold !== 'nay') return dayOfMonth(Number(match[1]), today, lean);
      // "ngày 20 này" lies ahead
      return behind.word === 'này' ? dayOfMonth(Number(match[1]), today, 'future') : null;
    },
  },
];
/** "mừng 2 triệu": given at a wedding, no mùng 2. */
const isGift = ({ reading, tokenOf, line }: Board, match: RegExpExecArray) => {
  const [from, to] = placeOf(match, 1);
  return (
    reading.tokens[(tokenOf[from] ?? 0) - 1]?.word === 'mừng' ||
    /^ ?(?:trieu|tr\b|k\b|nghin|ngan|cu\b|chi\b)/.test(line.slice(to))
  );
};
const OF_ILLNESS =
  /\b(?:sot xuat huyet|xuat huyet|sxh|sxhd|dengue|tay chan mieng|tcm|soi|thuy dau|covid|cum)(?: (?:la|duoc|o|sang|den|toi|hom nay))? ?$/;
const MONTHS_OFF: Readonly<Record<string, number>> = {
  nay: 0,
  truoc: -1,
  roi: -1,
  'vua roi': -1,
  'vua qua': -1,
  qua: -1,
  sau: 1,
  toi: 1,
};

/** "1-4/3", "từ mùng 1 đến mùng 4 tháng 3": two days of one month. */
const FROM_TO = new RegExp(
  `(?<![\\d/.,-])(?:tu )?(?:ngay |hom )?(?:mung |mong )?(\\d{1,2}) ?(?:-|–|den|toi) ?(?:het )?(?:ngay |hom )?(?:mung |mong )?(\\d{1,2}) ?(?:/|thang) ?(\\d{1,2})(?![\\d/]|[.,]\\d|[a-z])(?!${THINGS})`,
  'dgu',
);

function fromTo(match: RegExpExecArray, { board, today, lean }: Seen): [number, number] | null {
  const [, first, last, month] = match;
  if (Number(first) >= Number(last) || isPart(board, match.index, 0, 0)) return null;
  const days = [first, last].map((day) => nearest(Number(day), Number(month), today, lean));
  const place = placeOf(match);
  const [from, to] = days;
  if (from === null || from === undefined || to === null || to === undefined) return null;
  const middle = placeOf(match, 2)[0];
  note(board, 'date', isoDay(from), [place[0], middle - 1]);
  note(board, 'date', isoDay(to), [middle, place[1]]);
  return place;
}

function fullDate(match: RegExpExecArray, { board, today, lean }: Seen): number | null {
  const separator = match[2] ?? '/';
  const named =
    /^(?:tu |den |vao |sang |chieu |toi |dem |trua )*(?:ngay|hom|hoi|bua|mung|mong)|^(?:sang|chieu|toi|dem|trua) /.test(
      match[0],
    ) || /\b(?:tu|vao) $/.test(ahead(board, match.index));
  if (separator !== '/' && match[4] === undefined && !named) return null;
  const [day, month] = [Number(match[1]), Number(match[3])];
  if (!named && isPart(board, match.index, day, month)) return null;
  return dated(day, month, yearOf(match[4], match[5], today), today, lean);
}

/** House numbers, classes and blocks. */
const HOUSED =
  /\b(?:dia chi|so nha|nha so|nha|hem|ngo|ngach|kiet|(?<!\b(?:test|len|thanh|ra|bi|la|am|ket qua|xet nghiem) )duong|pho|so|to|lop|lo|thua|can|can ho|phong|toa|block|kios|sap|xom tro|day tro|khu tro|tro|khom|ap|khu pho|kp|chung cu|tang|lau|ql|quoc lo|tinh lo|kenh|benh vien|bv|truong|cong vien|cho|khu|dot|ma|ve)(?: so)?[ :]*$/;
/** "ăn được 3/4", "đau 8/10", "khoẻ 10/10" */
const SHARED =
  /\b(?:an|uong|bu|het|con|bot|giam|duoc|phan|ti le|ty le|thi luc|mat|muc|diem|cham|dau|met|khoe|on|ngon|tot|do|tinh tao|tam|khoang|uong duoc|an duoc|vien)[ :]*$/;
const HOUSE_BEHIND = /^ ?(?:,? ?(?:duong|hem|ngo|kiet|pho|ngach|to dan pho|khu pho)\b(?! tinh))/;

function isPart({ line, reading, tokenOf }: Board, from: number, day: number, month: number): boolean {
  const before = line.slice(Math.max(0, from - 16), from);
  if (HOUSED.test(before)) return true;
  const fraction = day < month || (day === 10 && month === 10) || (day === 24 && month === 7);
  if (
    fraction &&
    (SHARED.test(before) || day === 24 || (day === 10 && !/\b(?:tu|den|vao|hen|lich|ngay)[ :]*$/.test(before)))
  )
    return true;
  let end = from;
  while (/[\d/.\- ]/.test(line.charAt(end))) end++;
  const behind = reading.tokens[tokenOf[Math.min(end, line.length - 1)] ?? 0];
  // "8/3 dương" is no street
  if (behind?.word !== 'dương' && HOUSE_BEHIND.test(line.slice(end))) return true;
  // "12/5 Lê Lợi": a street of two capitals right behind
  const next = tokenOf[Math.min(end, line.length - 1)] ?? 0;
  const street = reading.tokens.slice(next, next + 2);
  const shouting = reading.tokens.every(({ kind, capital }) => kind !== 'word' || capital);
  return !shouting && street.length === 2 && street.every(({ kind, capital }) => kind === 'word' && capital);
}

function yearOf(year: string | undefined, named: string | undefined, today: number): number | null {
  if (year !== undefined) return Number(year) < 100 ? 2000 + Number(year) : Number(year);
  if (named === undefined) return null;
  return partsOf(today).year - (named === 'nay' ? 0 : named === 'kia' ? 2 : 1);
}

/** A day and a month with their year, or in the year that fits. */
function dated(day: number, month: number, year: number | null, today: number, lean: Direction): number | null {
  return year === null ? nearest(day, month, today, lean) : dayAt(year, month, day);
}

/** The year is this one, unless that day lies far on the wrong side. */
function nearest(day: number, month: number, today: number, lean: Direction): number | null {
  const { year } = partsOf(today);
  const here = dayAt(year, month, day);
  if (here === null) return null;
  if (lean === 'past' && here > today + 31) return dayAt(year - 1, month, day);
  if (lean === 'future' && here < today - 180) return dayAt(year + 1, month, day);
  return here;
}

/** The day in a month so many before or behind this one. */
function inMonth(day: number, off: number, today: number): number | null {
  const { year, month } = partsOf(today);
  const months = year * 12 + month - 1 + off;
  return dayAt(Math.floor(months / 12), (months % 12) + 1, day);
}

function dayOfMonth(day: number, today: number, lean: Direction): number | null {
  if (day < 1 || day > 31) return null;
  const here = inMonth(day, 0, today);
  if (lean === 'past') return here !== null && here <= today ? here : inMonth(day, -1, today);
  return here !== null && here >= today ? here : inMonth(day, 1, today);
}
