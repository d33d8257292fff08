/** Waiting between tries: longer each time, never in step with others, ended at once by a stop. */
import { setTimeout as wait } from 'node:timers/promises';

export interface Backoff {
  firstMs: number;
  maxMs: number;
}

/** Milliseconds before try number `failures` + 1: doubling up to `maxMs`, at least half of it, the rest by chance. */
export function backoffMs(failures: number, { firstMs, maxMs }: Backoff): number {
  const full = Math.min(maxMs, firstMs * 2 ** Math.min(failures, 30));
  return Math.round(full / 2 + (Math.random() * full) / 2);
}

/** Resolves after `ms`, or at once when stopped. */
export async function pause(ms: number, stopped: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal: stopped, ref: false }).catch(() => undefined);
}
