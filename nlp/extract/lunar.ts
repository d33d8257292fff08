/**
 * The Vietnamese lunar calendar, for "27 tết" and "rằm": new moons and solar terms by the usual formulas
 * (Meeus, Astronomical Algorithms, as Hồ Ngọc Đức put them), in whole days of UTC+7 since 1970.
 */

const JULIAN_1970 = 2_440_587.5;
const ZONE_DAYS = 7 / 24;
const MONTH_DAYS = 29.530588853;
/** Julian day of the new moon of 1 January 1900. */
const FIRST_MOON = 2_415_021.076998695;
const RADIANS = Math.PI / 180;

interface LunarDay {
  /** the solar year in which the lunar year begins */
  year: number;
  month: number;
  day: number;
}

/** Whole days since 1970 of the k-th new moon since 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t * t -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t * t) * RADIANS);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t ** 3) * RADIANS;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t ** 3) * RADIANS;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t ** 3) * RADIANS;
  const shift =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const clock = -0.000278 + 0.000265 * t + 0.000262 * t * t;
  return Math.floor(mean + shift - clock - JULIAN_1970 + ZONE_DAYS);
}

/** The twelfth of the zodiac (0–11) in which the sun stands when a day begins. */
function zodiac(day: number): number {
  const t = (day + JULIAN_1970 - ZONE_DAYS - 2_451_545) / 36_525;
  const anomaly = (357.5291 + 35_999.0503 * t - 0.0001559 * t * t - 0.00000048 * t ** 3) * RADIANS;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = 280.46645 + 36_000.76983 * t + 0.0003032 * t * t + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** Number of the new moon that begins the month of the winter solstice (the eleventh) of a solar year. */
function solsticeMoon(year: number): number {
  const last = Date.UTC(year, 11, 31) / 86_400_000;
  const k = Math.floor((last + JULIAN_1970 - FIRST_MOON) / MONTH_DAYS);
  return zodiac(newMoon(k)) >= 9 ? k - 1 : k;
}

/** The first month without a solar term is the leap month of a long year. */
function leapAfter(k: number): number {
  for (let i = 1; i < 14; i++) if (zodiac(newMoon(k + i)) === zodiac(newMoon(k + i + 1))) return i;
  return 0;
}

/** The day of a lunar date (never of a leap month) in whole days since 1970, or null where that month has no such day. */
export function lunarDayAt({ year, month, day }: LunarDay): number | null {
  const from = solsticeMoon(month >= 11 ? year : year - 1);
  const to = solsticeMoon(month >= 11 ? year + 1 : year);
  const offset = (month - 11 + 12) % 12;
  const leap = to - from > 12 ? leapAfter(from) : 0;
  const k = from + offset + (leap > 0 && offset >= leap ? 1 : 0);
  const found = newMoon(k) + day - 1;
  return day < 1 || day > 30 || found >= newMoon(k + 1) ? null : found;
}
