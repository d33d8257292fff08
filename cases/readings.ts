/** What a person measured and felt day by day: kept for seven days, so that each report is seen against the last ones. */
import type { TriageFacts, Vitals } from './danger.ts';
import type { Reason } from './case.ts';
import { toMs } from './time.ts';

/** One report; `at` is ISO 8601 with offset. */
export interface Reading {
  at: string;
  vitals: Vitals;
  symptoms: TriageFacts['symptoms'];
}

const HOUR_MS = 3_600_000;
const KEPT_MS = 7 * 24 * HOUR_MS;
/** "như hôm qua" means a report of yesterday or today. */
const RECENT_MS = 36 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

function age(reading: Reading, now: string): number {
  return toMs(now) - toMs(reading.at);
}

/** The readings with one more, oldest first; those older than seven days go. */
export function withReading(readings: readonly Reading[], fresh: Reading): readonly Reading[] {
  return [...readings.filter((one) => age(one, fresh.at) < KEPT_MS), fresh];
}

/** The last report, where it is of today or yesterday. */
export function lastReading(readings: readonly Reading[], now: string): Reading | null {
  const last = readings.at(-1);
  return last !== undefined && age(last, now) <= RECENT_MS ? last : null;
}

const SPO2_WINDOW_MS = 48 * HOUR_MS;
const SPO2_DROP = 3;
const BREATHS_WINDOW_MS = 48 * HOUR_MS;
const BREATHS_RISE = 5;
/** °C; above it a temperature is fever */
const FEVER_ABOVE = 37.5;

function measured(
  readings: readonly Reading[],
  name: 'spo2' | 'respiratoryRate',
  now: string,
  within: number,
): readonly number[] {
  return readings.filter((one) => age(one, now) <= within).flatMap(({ vitals }) => vitals[name] ?? []);
}

/** What became worse, by how much, and why it counts. */
export interface Worsening {
  what: 'spo2' | 'breaths' | 'fever';
  from: number | null;
  to: number;
  reason: Reason;
}

function worse(what: Worsening['what'], from: number | null, to: number, detail: string): Worsening {
  return { what, from, to, reason: { rule: `worse-${what}`, document: 'Bình An', detail } };
}

function said(value: number): string {
  return String(value).replace('.', ',');
}

function spo2Fell(before: readonly Reading[], { at, vitals: { spo2 } }: Reading): Worsening[] {
  const best = Math.max(...measured(before, 'spo2', at, SPO2_WINDOW_MS));
  if (spo2 === undefined || !Number.isFinite(best) || best - spo2 < SPO2_DROP) return [];
  return [worse('spo2', best, spo2, `SpO₂ giảm từ ${best} % xuống ${spo2} % trong 48 giờ`)];
}

function breathsRose(before: readonly Reading[], { at, vitals: { respiratoryRate } }: Reading): Worsening[] {
  const least = Math.min(...measured(before, 'respiratoryRate', at, BREATHS_WINDOW_MS));
  if (respiratoryRate === undefined || !Number.isFinite(least) || respiratoryRate - least < BREATHS_RISE) return [];
  const detail = `nhịp thở tăng từ ${least} lên ${respiratoryRate} lần/phút trong 48 giờ`;
  return [worse('breaths', least, respiratoryRate, detail)];
}

/** Fever again after a day in which no measured temperature was fever. */
function feverBack(before: readonly Reading[], { at, vitals: { temperature } }: Reading): Worsening[] {
  if (temperature === undefined || temperature <= FEVER_ABOVE) return [];
  const warm = before.filter(({ vitals }) => vitals.temperature !== undefined);
  const lastFever = warm.findLast(({ vitals }) => (vitals.temperature ?? 0) > FEVER_ABOVE);
  const [first] = warm.filter((one) => lastFever === undefined || toMs(one.at) > toMs(lastFever.at));
  if (first === undefined || age(first, at) < DAY_MS) return [];
  return [worse('fever', null, temperature, `sốt lại ${said(temperature)} °C sau hơn một ngày không sốt`)];
}

/**
 * Worse than the person's own earlier values (Bình An's own rule, unreviewed): SpO₂ lower by 3 or more within 48 h,
 * breaths higher by 5 or more within 48 h, fever after a day without. Reasons in Vietnamese.
 * @param before earlier readings, oldest first
 */
export function worsening(before: readonly Reading[], fresh: Reading): readonly Worsening[] {
  return [...spo2Fell(before, fresh), ...breathsRose(before, fresh), ...feverBack(before, fresh)];
}
