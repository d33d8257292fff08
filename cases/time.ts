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
