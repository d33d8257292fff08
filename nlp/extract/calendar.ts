/** Days without a clock: whole days since 1970 in Asia/Ho_Chi_Minh, which has been UTC+7 all along. */

const DAY_MS = 86_400_000;
const ZONE_MS = 7 * 3_600_000;

/** The day of a time (ISO 8601 with offset); an unreadable time counts as 1970-01-01. */
export function dayOf(at: string): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? 0 : Math.floor((time + ZONE_MS) / DAY_MS);
}

/** "2026-03-10" */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function partsOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The day of a calendar date, or null where there is none (31/2). */
export function dayAt(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY_MS : null;
}
