/** A service that believes it is about noon in Vietnam: what waits for the morning at night is tested at any hour. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const DAY_MS = 86_400_000;
const NOON_UTC_MS = 5 * 3_600_000;

/** Milliseconds from now to today's noon there. */
function toNoon(): number {
  const now = Date.now();
  return Math.floor(now / DAY_MS) * DAY_MS + NOON_UTC_MS - now;
}

export interface Noon {
  /** what the service takes for now, epoch milliseconds */
  now: () => number;
  /** to be added to the environment of its processes, also when they are started again */
  env: Readonly<Record<string, string>>;
}

export function noon(): Noon {
  const shift = toNoon();
  const preload = pathToFileURL(path.join(import.meta.dirname, 'shifted-clock.mjs')).href;
  return {
    now: () => Date.now() + shift,
    env: { NODE_OPTIONS: `--import ${preload}`, TEST_CLOCK_SHIFT_MS: String(shift) },
  };
}
