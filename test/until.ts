/** Waiting for what happens in the background. */
import { setTimeout as sleep } from 'node:timers/promises';

/** How long anything may take on the slowest machine, in milliseconds: only what hangs is to fail by it. */
const PATIENCE = 90_000;

/** Asks until it is true, at most `ms`; an answer that throws is no. */
export async function until(what: string, ask: () => Promise<boolean> | boolean, ms = PATIENCE): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(10)) {
    if (await Promise.resolve(ask()).catch(() => false)) return;
  }
  throw new Error(`${what}: not within ${ms} ms`);
}
