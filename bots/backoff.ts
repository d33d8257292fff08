/** When to try again after a send error: the provider's own wish first, otherwise longer and longer, with jitter. Pure. */
import type { SendError } from '../adapters/channels/errors.ts';

const FIRST_MS = 2_000;
const LONGEST_MS = 15 * 60_000;
/** About two hours of trying. */
const MAX_ATTEMPTS = 14;
/** Waits at least this long where an outcome is unknown: a late answer may still come. */
const UNKNOWN_MS = 10_000;

export type Decision = { then: 'again'; inMs: number } | { then: 'fail' };

/**
 * @param attempts how often it was tried, this one included
 * @param unknown how many of these had an unknown outcome, this one included
 * @param random in [0, 1)
 */
export function afterError(error: SendError, attempts: number, unknown: number, random: number): Decision {
  if (!error.retry) return { then: 'fail' };
  // Sent at most twice: an unknown outcome is tried once more and no more.
  if (error.name === 'unknownOutcome') return unknown > 1 ? { then: 'fail' } : { then: 'again', inMs: UNKNOWN_MS };
  if (error.name === 'throttled') {
    return { then: 'again', inMs: (error.retryAfterMs ?? backoff(attempts)) + Math.round(random * 250) };
  }
  if (attempts >= MAX_ATTEMPTS) return { then: 'fail' };
  return { then: 'again', inMs: Math.round(backoff(attempts) * (0.75 + random / 2)) };
}

function backoff(attempts: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1));
}
