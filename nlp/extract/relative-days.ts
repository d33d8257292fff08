/** Days counted from the message's own: "hôm qua", "mốt", "cách đây 4 hôm", "tuần trước". */
import { note, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';
import { isoDay, partsOf } from './calendar.ts';
import type { DayForm } from './day-form.ts';

const ABOUT = '(?: (?:khoang|tam|chung|do|gan|hon|dung|duoc))*';
const AGO = new RegExp(
  `\\bcach (?:day|nay|hom nay)${ABOUT} (\\d{1,2}) ?(ngay|hom|bua|hum|tuan)\\b(?: truoc)?|(?<!\\bthu )\\b(\\d{1,2}) ?(ngay|hom|bua|hum|tuan)(?: ve)? truoc\\b(?! (?:khi|do))`,
  'dg',
);
const PART = '(?:sang |trua |chieu |toi |dem |khuya |tu |ngay )*';
const FIXED: readonly [RegExp, number][] = [
  [new RegExp(`\\b${PART}(?:bua hom|hom|bua|ngay hom) qua\\b`, 'dg'), -1],
  [/\b(?:dem|toi|chieu|trua|sang|khuya) qua\b|\byesterday\b|\blast night\b/dg, -1],
  [/\b(?:tu )?(?:hoi|khi) hom\b(?! (?:sau|som|qua|kia|nay|te|ni|thu|chu|mung|mong|truoc|bua|\d(?! ?vach)))/dg, -1],
  [
    /\b(?:sang |trua |chieu |toi )?(?:ngay mai)\b|\b(?:sang|chieu|toi|trua) mai\b|(?<!\p{L})mai(?= (?:can|bay|ra|vao|vo|qua|sang|xuong|muon|dinh|se|don|dua|cho|chay|ghe|lay|tai kham|kham|nhap vien|xuat vien|lam|sinh|chi|ban|nguoi|ca nha|bac|co lich|tram|phuong|xa|benh vien|ben|may|vo|chong|me|toi|em|tui|minh|co|di|la|len|ve|tiem|chau|con|anh|nha|phai|thi)\b|[ ,]*$)/dgu,
    1,
  ],
  [/\btuan truoc\b|(?<!\d )\btuan roi\b|\btuan vua roi\b/dg, -7],
  [/\btuan (?:sau|toi)\b/dg, 7],
];
const DAY_BEFORE = new RegExp(
  `\\b${PART}(?:hom|bua) (?:kia|te)(?: (?:kia|te))?\\b|\\b(?:sang|trua|chieu|toi|dem|khuya) kia\\b`,
  'dg',
);
const DAY_AFTER =
  /\b(?:ngay|bua|hom|sang|trua|chieu|toi) mot\b|\bngay kia\b|(?<![\p{L}\d] ?)\bmot(?= (?:em|toi|tui|minh|con|nha)\b)/dgu;

/** The forms that a text may hold. */
export function relativeDays({ line, digits }: Board): readonly DayForm[] {
  return [
    ...(digits ? [COUNTED_BACK] : []),
    ...(line.includes('dau tuan') ? [START_OF_WEEK] : []),
    ...(/ (?:kia|te|mot)\b|^mot /.test(line) ? NAMED : []),
    ...SIMPLE,
  ];
}

const COUNTED_BACK: DayForm = {
  pattern: AGO,
  day: ([, count, unit, other, otherUnit], { today }) => {
    const days = Number(count ?? other) * ((unit ?? otherUnit) === 'tuan' ? 7 : 1);
    return days > 0 ? today - days : null;
  },
};

/** "từ đầu tuần", "đầu tuần trước": its Monday. */
const START_OF_WEEK: DayForm = {
  pattern: /\b(?:tu |hom |vao |hoi )?dau tuan(?: (nay|truoc|roi|vua roi|qua|sau|toi))?\b/dg,
  day: ([, which], { today }) => {
    const monday = today - ((partsOf(today).weekday + 6) % 7);
    if (which === undefined || which === 'nay') return monday;
    return /^(?:sau|toi)$/.test(which) ? monday + 7 : monday - 7;
  },
};

const NAMED: readonly DayForm[] = [
  { pattern: DAY_BEFORE, day: (match, { board, today }) => today - daysBack(board, placeOf(match)) },
  { pattern: DAY_AFTER, day: (match, { board, today }) => (isDayAfter(board, match) ? today + 2 : null) },
];

const SIMPLE: readonly DayForm[] = FIXED.map(([pattern, days]) => ({
  pattern,
  day: ({ index }, { board, today }) =>
    isCounted(board, index) || isName(board, index) || isSender(board, index) ? null : today + days,
}));

/** "tôi qua lấy giấy" comes by, "tối qua" was last night; unmarked the errand behind it tells. */
function isSender({ reading, tokenOf, line }: Board, at: number): boolean {
  const token = reading.tokens[tokenOf[at] ?? 0];
  if (token?.fold !== 'toi' || /^toi qua (?:toi|den|cho toi|cho den) /.test(line.slice(at))) return false;
  return token.marked
    ? token.word !== 'tối'
    : /^toi qua (?:lay|nhan|tram|kham|xin|mua|gap|nop|dong|dua)\b/.test(line.slice(at, at + 16));
}

/** "Huỳnh Thị Mai con ho": Mai behind another capital is a name. */
function isName({ reading, tokenOf }: Board, at: number): boolean {
  const i = tokenOf[at] ?? 0;
  const [before, token] = [reading.tokens[i - 1], reading.tokens[i]];
  return token?.fold === 'mai' && token.capital && before?.kind === 'word' && before.capital;
}

/** "2 hôm qua", "mấy bữa qua" is a span; "mũi 2 hôm qua", "5 trong 1 hôm qua" is not. */
function isCounted({ line, taken }: Board, at: number): boolean {
  if (taken[at - 2]) return false;
  return /(?:(?<!trong |\d)\d{1,2}|\b(?:may|vai|dam|nhung|cac)) $/.test(line.slice(Math.max(0, at - 12), at));
}

/** "hôm kìa" lies before "hôm kia"; "kia tê" and an unmarked "kia kia" are told apart by their marks. */
function daysBack({ reading, tokenOf }: Board, [, to]: [number, number]): number {
  const last = tokenOf[to - 1] ?? 0;
  const [before, word] = [reading.tokens[last - 1]?.fold, reading.tokens[last]?.word];
  return word === 'kìa' || (word === 'kia' && before === 'kia') ? 3 : 2;
}

/** "chuyển sang một chỗ", "tối một mình": of "mot" the marks must say that it is mốt, or a day before it. */
function isDayAfter({ reading, tokenOf, line }: Board, match: RegExpExecArray): boolean {
  const [, to] = placeOf(match);
  const { word, marked } = reading.tokens[tokenOf[to - 1] ?? 0] ?? { word: '', marked: false };
  if (word === 'mốt' || word === 'kia') return true;
  if (marked || reading.accented || !/^(?:ngay|bua|sang|chieu)/.test(match[0])) return false;
  return /^(?:[ ,.?!]*$| (?:em|toi|tui|con|co|di|len|ve|ra|duoc|thi|cho|nha)\b)/.test(line.slice(to));
}

const TODAY =
  /(?<!\b(?:den|ca|suot) )\b(?:(?:sang|trua|chieu|toi|dem|tu|tu sang|tu toi|tu chieu|khuya|rang sang|moi) )?(?:hom nay|bua nay|hnay|ngay hom nay|sang nay|trua nay|chieu nay|toi nay|dem nay|khuya nay|bua ni|hom ni|bua ri|sang ni|trua ni|chieu ni)\b|\bhoi (?:sang|trua|chieu)\b(?! (?:qua|hom|kia|ngay|thu|chu|mung|\d))/dg;

const SINCE = /\btu (?:\S+ ){1,4}$/;

/** Words for today, noted only where they date an onset, an event or an appointment. */
export function findToday(board: Board, today: number): void {
  scan(board, TODAY, (match) => {
    // "tới hôm nay chưa có": until now, no day of anything
    const first = board.reading.tokens[board.tokenOf[match.index] ?? 0];
    if (first?.word === 'tới') return placeOf(match);
    // "vợ tôi nãy kêu khó thở"
    const last = board.reading.tokens[board.tokenOf[placeOf(match)[1] - 1] ?? 0];
    if ((last?.fold === 'nay' && last.marked) || (first?.marked && first.word === 'tôi')) return null;
    // unmarked, "tu bua qua toi nay" is rather tới nay
    if (first?.fold === 'toi' && !first.marked && SINCE.test(board.line.slice(0, match.index))) return placeOf(match);
    // "hôm nay là ngày thứ 4": counted, not dated
    if (/^ (?:la |duoc )?(?:ngay|hom) (?:thu )?\d/.test(board.line.slice(placeOf(match)[1]))) return placeOf(match);
    note(board, 'date', isoDay(today), placeOf(match));
    return placeOf(match);
  });
}
