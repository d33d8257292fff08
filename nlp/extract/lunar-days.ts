/** Days that people name by the moon: "27 tết", "mùng 6 tháng giêng", "hôm rằm", "10 tháng 3 âm". */
import type { Board } from './board.ts';
import { partsOf } from './calendar.ts';
import type { DayForm, Seen } from './day-form.ts';
import { lunarDayAt } from './lunar.ts';

const HEAD = '\\b(?:(?:tu |den |vao |sang |chieu |toi |dem |trua )?(?:hom |ngay |bua |hoi )?)';
/** "30 tết", "mùng 3 tết": the end of the twelfth month, the beginning of the first. */
const NEW_YEAR = new RegExp(`${HEAD}(?:(?:mung|mong) ?)?(\\d{1,2}) ?tet\\b`, 'dg');
const OF_MONTH = new RegExp(
  `${HEAD}(?:mung |mong )?(\\d{1,2}) ?(?:thang ?(gieng|chap)|(chap))\\b|${HEAD}(?:mung |mong )?(\\d{1,2}) ?(?:thang|/) ?(\\d{1,2}) am lich\\b`,
  'dg',
);
const FULL_MOON =
  /(?:\b(hom truoc |truoc |sau |qua )|\b(?:tu |den |vao |sang |chieu |toi |dem |trua )?(?:hom |ngay |bua |hoi |dung |dip )|(?<=^|[ ,.])(?=ram thang))ram\b(?: thang (gieng|chap|\d{1,2}))?(?: (?:vua roi|roi|vua qua))?/dg;
const NEW_YEARS_EVE = /\b(?:dem |hom |toi |tu |ngay )*giao thua\b/dg;

/** The forms that a text may hold; none without one of their words. */
export function lunarDays({ line }: Board): readonly DayForm[] {
  return /\b(?:tet|gieng|chap|am|ram|giao thua)\b/.test(line) ? FORMS : [];
}

const FORMS: readonly DayForm[] = [
  {
    pattern: NEW_YEAR,
    day: ([, text], seen) => {
      const day = Number(text);
      if (day >= 20) return latest(12, day, seen);
      return day >= 1 && day <= 15 ? latest(1, day, seen) : null;
    },
  },
  {
    pattern: OF_MONTH,
    day: ([, day, named, short, counted, month], seen) =>
      day === undefined
        ? latest(Number(month), Number(counted), seen)
        : latest((named ?? short) === 'gieng' ? 1 : 12, Number(day), seen),
  },
  { pattern: FULL_MOON, day: fullMoon },
  { pattern: NEW_YEARS_EVE, day: (_match, seen) => before(latest(1, 1, seen)) },
];

function fullMoon([text, side, named]: RegExpExecArray, seen: Seen): number | null {
  if (seen.board.reading.accented && !seen.board.reading.tokens.some(({ word }) => word === 'rằm')) return null;
  const month = named === 'gieng' ? 1 : named === 'chap' ? 12 : named === undefined ? null : Number(named);
  const moon = month === null ? lastFullMoon(seen, /roi|qua/.test(text)) : latest(month, 15, seen);
  if (side === undefined) return moon;
  return side === 'hom truoc ' ? before(moon) : null;
}

const before = (day: number | null) => (day === null ? null : day - 1);

/** The full moon last seen, or the next one where what is told of lies ahead. */
function lastFullMoon({ today, lean }: Seen, gone: boolean): number | null {
  const moons = [-1, 0, 1].flatMap((off) =>
    Array.from({ length: 12 }, (_, i) => lunarDayAt({ year: partsOf(today).year + off, month: i + 1, day: 15 })),
  );
  const known = moons.filter((day) => day !== null).sort((a, b) => a - b);
  return (
    (lean === 'future' && !gone ? known.find((day) => day >= today) : known.findLast((day) => day <= today)) ?? null
  );
}

/** So near, a Tết to come is meant even in what is told as done, and one that has just been by who travels. */
const NEAR = 60;
const FAR = 180;

/** The lunar date that was last, or comes next. */
function latest(month: number, day: number, { today, lean }: Seen): number | null {
  if (month < 1 || month > 12) return null;
  const { year } = partsOf(today);
  const days = [-2, -1, 0, 1].map((off) => lunarDayAt({ year: year + off, month, day })).filter((one) => one !== null);
  const next = days.find((one) => one >= today) ?? null;
  const last = days.findLast((one) => one <= today) ?? null;
  if (next === null || last === null) return next ?? last;
  const [likely, other] = lean === 'future' ? [next, last] : [last, next];
  return Math.abs(likely - today) > FAR && Math.abs(other - today) <= NEAR ? other : likely;
}
