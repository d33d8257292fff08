/** Due times: how soon a human must look at a case, and when an unacknowledged alarm climbs. */
import type { CaseKind, Severity } from './codes.ts';

const MINUTE = 60_000;

/** Contract defaults: RED 5 min, ORANGE 30 min, YELLOW 12 h, GREEN none. */
const DUE_MS: Record<Severity, number | null> = {
  RED: 5 * MINUTE,
  ORANGE: 30 * MINUTE,
  YELLOW: 720 * MINUTE,
  GREEN: null,
};

/** Law 91/2025 and Decree 356/2025: a request about one's data is acknowledged within two working days. */
const DATA_REQUEST_MS = 2 * 24 * 60 * MINUTE;

/** Milliseconds until due, null for none. */
export function dueIn(kind: CaseKind, severity: Severity): number | null {
  return kind === 'data-request' ? DATA_REQUEST_MS : DUE_MS[severity];
}

/** When staff must have looked at an isolation that ends on this ISO day ("Bình An": before the station closes). */
export function releaseDueAt(day: string): string {
  return `${day}T17:00:00+07:00`;
}

/** Far future in epoch milliseconds: sorts behind everything that is due. */
export const NEVER_MS = 8_640_000_000_000_000;
