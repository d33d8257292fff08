/** Times in words, in Vietnam's own zone. Pure: what is "now" is given. */

const ZONE = 'Asia/Ho_Chi_Minh';
const CLOCK = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false });
const DAY = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'numeric' });
const ISO_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY_MS = 24 * HOUR;

/** "07:05" in Vietnam. */
export function clock(at: string): string {
  return CLOCK.format(new Date(at));
}

/** "2026-03-10" in Vietnam. */
export function isoDay(at: Date): string {
  return ISO_DAY.format(at);
}

/** "Hôm nay", "Hôm qua", otherwise weekday and date. `today` is an ISO day. */
export function dayName(at: string, today: string): string {
  const day = isoDay(new Date(at));
  if (day === today) return 'Hôm nay';
  if (day === isoDay(new Date(Date.parse(`${today}T12:00:00+07:00`) - DAY_MS))) return 'Hôm qua';
  const words = DAY.format(new Date(at));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A length of time in the two units that matter: "45 giây", "12 phút", "3 giờ 20", "2 ngày". */
export function duration(ms: number): string {
  if (ms < MINUTE) return `${Math.max(0, Math.round(ms / 1000))} giây`;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} phút`;
  if (ms < DAY_MS) {
    const minutes = Math.floor((ms % HOUR) / MINUTE);
    return minutes === 0 ? `${Math.floor(ms / HOUR)} giờ` : `${Math.floor(ms / HOUR)} giờ ${minutes}`;
  }
  return `${Math.floor(ms / DAY_MS)} ngày`;
}

export interface Due {
  words: string;
  late: boolean;
}

/** How long until a case is due, or how long ago it was; null where nothing is due. */
export function dueWords(dueAt: string | null, nowMs: number): Due | null {
  if (dueAt === null) return null;
  const left = Date.parse(dueAt) - nowMs;
  if (left >= 0) return { words: `còn ${duration(left)}`, late: false };
  return { words: `quá hạn ${duration(-left)}`, late: true };
}

/** "14:05" today, "9/3 14:05" on another day. `today` is an ISO day. */
export function shortTime(at: string, today: string): string {
  const day = isoDay(new Date(at));
  if (day === today) return clock(at);
  const [, month = '', date = ''] = day.split('-');
  return `${Number(date)}/${Number(month)} ${clock(at)}`;
}

const LONG_DAY = new Intl.DateTimeFormat('vi-VN', {
  ...{ timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'numeric', year: 'numeric' },
} as const);

/** "Thứ Ba, 30/11/2027" of an ISO day; '' while there is none. */
export function longDay(day: string): string {
  const at = Date.parse(`${day}T12:00:00+07:00`);
  return Number.isNaN(at) ? '' : LONG_DAY.format(at);
}

/** An ISO day as people write it: "8/3/2026". */
export function dayWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}
