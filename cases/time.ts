/** Time as text: ISO 8601 in the service's own zone, Asia/Ho_Chi_Minh (UTC+7, no summer time). */

const OFFSET_MS = 7 * 3_600_000;

/** Epoch milliseconds as "2026-03-10T09:00:00+07:00" (milliseconds only where there are any). */
export function toIso(ms: number): string {
  const text = new Date(ms + OFFSET_MS).toISOString();
  return `${text.endsWith('.000Z') ? text.slice(0, 19) : text.slice(0, 23)}+07:00`;
}

export function toMs(iso: string): number {
  return Date.parse(iso);
}

export function plus(iso: string, ms: number): string {
  return toIso(toMs(iso) + ms);
}

/** "HH:MM" in Vietnam. */
export function timeOfDay(iso: string): string {
  return toIso(toMs(iso)).slice(11, 16);
}

/** ISO day in Vietnam. */
export function dayOf(iso: string): string {
  return toIso(toMs(iso)).slice(0, 10);
}

/** The next moment, not before `iso`, at which clocks in Vietnam show `time` ("HH:MM"). */
export function nextTime(iso: string, time: string): string {
  const today = `${dayOf(iso)}T${time}:00+07:00`;
  return toMs(today) >= toMs(iso) ? today : plus(today, 24 * 3_600_000);
}

const DAY_MS = 24 * 3_600_000;

/** The ISO day so many days later. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one ISO day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The same day so many months later, or the month's last where it has no such day. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Is it a day of the calendar, written YYYY-MM-DD? */
export function isDay(text: string): boolean {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}
