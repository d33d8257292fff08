/** Days: "hôm qua", "mùng 6", "thứ bảy", "6/3", resolved against the message's own day; the day comes before the month. */
import { note, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';
import { dayAt, isoDay, partsOf } from './calendar.ts';

/** Where a weekday or a bare day of the month lies: behind for what happened, ahead for bookings and travel. */
export type Direction = 'past' | 'future';

export function findDates(board: Board, today: number, direction: Direction): void {
  const put = (day: number | null, place: [number, number]) => {
    if (day === null || isAtOnce(board, place) || isCompared(board, place)) return null;
    note(board, 'date', isoDay(day), place);
    return place;
  };
  scan(board, FULL, (match) => put(fullDate(match, today, direction), placeOf(match)));
  scan(board, SPOKEN, (match) => put(spokenDate(match, today, direction), placeOf(match)));
  scan(board, FIRST_TEN, (match) => put(dayOfMonth(Number(match[1]), today, direction), placeOf(match)));
  scan(board, DAY_ONLY, (match) => put(dayOfMonth(Number(match[1]), today, direction), placeOf(match)));
  scan(board, AGO, (match) => put(today - Number(match[1]) * (match[2] === 'tuan' ? 7 : 1), placeOf(match)));
  scan(board, WEEKDAY, (match) => put(weekday(match, today, direction), placeOf(match)));
  for (const [pattern, days] of RELATIVE) scan(board, pattern, (match) => put(today + days, placeOf(match)));
  if (direction === 'future') scan(board, MORNING, (match) => put(today + 1, placeOf(match)));
}

/** "như hôm qua", "nhiều hơn hôm qua" compares and dates nothing. */
function isCompared({ line }: Board, [from]: [number, number]): boolean {
  return /\b(?:nhu|hon|giong|bang|so voi|y het|y nhu|y chang|kem|voi bua)(?: cua| ca| la)? ?$/.test(
    line.slice(Math.max(0, from - 14), from),
  );
}

/** "đến ngay 12 Lê Lợi": at once, no day. */
function isAtOnce({ reading, tokenOf }: Board, [from]: [number, number]): boolean {
  const at = tokenOf[from] ?? 0;
  const token = reading.tokens[at];
  if (token?.fold !== 'ngay' || reading.tokens[at + 1]?.kind !== 'number') return false;
  return (reading.accented && token.word === 'ngay') || (reading.tokens[at + 2]?.capital ?? false);
}

const FULL =
  /(?<![\d/.,-])(?:ngay |hom |mung )?(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?(?![\d/]|[.,]\d)/dg;
const SPOKEN =
  /\b(?:ngay |mung |mong |hom )?(\d{1,2}) ?thang ?(\d{1,2}|gieng|tu|chap|mot|hai|ba)\b(?:(?: ?nam ?|[ /,]+)(\d{4}))?/dg;
const FIRST_TEN = /\b(?:mung|mong) ?(\d{1,2})\b(?! ?(?:tet|am|thang|\/))/dg;
const DAY_ONLY =
  /\b(?:tu ngay|hom ngay|vao ngay|sang ngay|chieu ngay|toi ngay|hom|ngay) (\d{1,2})\b(?! ?(?:ngay|hom|bua|lan|vien|nay|thang|\/|cach ly|gio|tieng|nguoi|cu|goi|ly|coc|hop|do|phut|truoc|qua))/dg;
const AGO = /(?:\bcach day )?\b(\d{1,2}) ?(ngay|hom|bua|tuan)(?: truoc| ve truoc)\b/dg;
const WEEKDAY =
  /\b(?:(?:sang|chieu|toi|trua|dem|hom|tu|ngay|vao) )?(?:(?<!(?<!vao |hom )\bngay )thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat|(?<=(?:sang|chieu|toi|hom|ngay|vao|tu|den|trua) )cn))\b(?: (tuan truoc|tuan sau|tuan toi|vua roi|vua qua|roi|nay|tuan nay))?/dg;
const RELATIVE: readonly [RegExp, number][] = [
  [/\b(?:hom|bua) kia kia\b/dg, -3],
  [/\b(?:sang |trua |chieu |toi |dem )?(?:hom|bua) (?:kia|tê|te)\b/dg, -2],
  [/\b(?:sang |trua |chieu |toi |dem |tu )?(?:bua hom|hom|bua|ngay) qua\b/dg, -1],
  [/\b(?:dem|toi|chieu|trua|sang) qua\b|\byesterday\b|\blast night\b/dg, -1],
  [/\b(?:ngay|hom) (?:kia)\b|\b(?:ngay|bua|hom) mot\b/dg, 2],
  [
    /\b(?:sang |trua |chieu |toi )?(?:ngay mai)\b|\b(?:sang|chieu|toi|trua) mai\b|(?<!\p{L})mai(?= (?:toi|em|tui|minh|co|di|la|len|ve|tiem|chau|con|anh|nha|phai|thi)\b|[ ,]*$)/dgu,
    1,
  ],
  [/\btuan truoc\b|(?<!\d )\btuan roi\b|\btuan vua roi\b/dg, -7],
  [/\btuan (?:sau|toi)\b/dg, 7],
];
const TODAY =
  /\b(?:(?:sang|trua|chieu|toi|dem|tu|tu sang|tu toi|tu chieu) )?(?:hom nay|bua nay|hnay|ngay hom nay|sang nay|trua nay|chieu nay|toi nay|dem nay|bua ni|hom ni|sang ni)\b|\bhoi (?:sang|trua|chieu)\b(?! (?:qua|hom|kia))/dg;
const MORNING = /\bsang ra\b/dg;

/** Words for today, noted only where they date an onset, an event or an appointment. */
export function findToday(board: Board, today: number): void {
  scan(board, TODAY, (match) => {
    note(board, 'date', isoDay(today), placeOf(match));
    return placeOf(match);
  });
}

function fullDate(match: RegExpExecArray, today: number, direction: Direction): number | null {
  const separator = match[2] ?? '/';
  const named = /^(?:ngay|hom|mung)/.test(match[0]);
  if (separator !== '/' && match[4] === undefined && !named) return null;
  const [day, month] = [Number(match[1]), Number(match[3])];
  if (match[4] !== undefined) return dayAt(century(Number(match[4])), month, day);
  return nearest(day, month, today, direction);
}

function spokenDate(match: RegExpExecArray, today: number, direction: Direction): number | null {
  const names: Readonly<Record<string, number>> = { gieng: 1, mot: 1, hai: 2, ba: 3, tu: 4, chap: 12 };
  const month = names[match[2] ?? ''] ?? Number(match[2]);
  if (month > 12) return null;
  if (match[3] !== undefined) return dayAt(Number(match[3]), month, Number(match[1]));
  return nearest(Number(match[1]), month, today, direction);
}

const century = (year: number) => (year < 100 ? 2000 + year : year);

/** The year is this one, unless that day lies far on the wrong side. */
function nearest(day: number, month: number, today: number, direction: Direction): number | null {
  const { year } = partsOf(today);
  const here = dayAt(year, month, day);
  if (here === null) return null;
  if (direction === 'past' && here > today + 31) return dayAt(year - 1, month, day);
  if (direction === 'future' && here < today - 180) return dayAt(year + 1, month, day);
  return here;
}

function dayOfMonth(day: number, today: number, direction: Direction): number | null {
  if (day < 1 || day > 31) return null;
  const now = partsOf(today);
  const back = now.month === 1 ? dayAt(now.year - 1, 12, day) : dayAt(now.year, now.month - 1, day);
  const on = now.month === 12 ? dayAt(now.year + 1, 1, day) : dayAt(now.year, now.month + 1, day);
  const here = dayAt(now.year, now.month, day);
  if (direction === 'past') return here !== null && here <= today ? here : back;
  return here !== null && here >= today ? here : on;
}

function weekday(match: RegExpExecArray, today: number, direction: Direction): number | null {
  const names: Readonly<Record<string, number>> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };
  const wanted = match[2] ? 0 : (names[match[1] ?? ''] ?? Number(match[1]) - 1);
  // "ngày thứ 3", "ngày thứ hai" is a day counted from the beginning of something
  if (match[0].startsWith('ngay thu ')) return null;
  const monday = (n: number) => (n + 6) % 7;
  const now = partsOf(today).weekday;
  if (match[3] === 'tuan truoc') return today - monday(now) - 7 + monday(wanted);
  if (match[3] === 'tuan sau' || match[3] === 'tuan toi') return today - monday(now) + 7 + monday(wanted);
  const back = (now - wanted + 7) % 7;
  const ahead = (wanted - now + 7) % 7;
  // "chủ nhật này" lies ahead, "từ thứ hai này" does not
  if (match[3] === 'nay' && ahead > 0 && !match[0].startsWith('tu ')) return today + ahead;
  return direction === 'past'
    ? today - (match[3] && match[3] !== 'nay' && back === 0 ? 7 : back)
    : today + (ahead === 0 ? 7 : ahead);
}
