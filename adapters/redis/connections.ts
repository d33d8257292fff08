/** Connections to Redis: one for commands that fails fast, others that wait for it to come back. */
import { Redis } from 'ioredis';
import type { RedisOptions } from 'ioredis';

/** A command that takes longer finds a server that hangs. */
const COMMAND_MS = 1_000;
const CONNECT_MS = 3_000;
const LONGEST_PAUSE_MS = 1_000;

const everAgain = (times: number): number => Math.min(LONGEST_PAUSE_MS, 50 * 2 ** Math.min(times, 6));

/** Commands fail at once while the server is away: nothing is kept for later, whoever needs it asks again. */
const FAST: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false,
  commandTimeout: COMMAND_MS,
};

/** Blocking reads and subscriptions go on by themselves when the server is back. */
const PATIENT: RedisOptions = { maxRetriesPerRequest: null, enableReadyCheck: false };

/** @param url `redis://` or `rediss://`; nothing is thrown where nobody answers, it connects as soon as somebody does */
export function connect(url: string, kind: 'fast' | 'patient'): Redis {
  const redis = new Redis(url, {
    connectTimeout: CONNECT_MS,
    retryStrategy: everAgain,
    ...(kind === 'fast' ? FAST : PATIENT),
  });
  // Told by health and by each command; without a listener the library would write to standard error.
  redis.on('error', () => {});
  return redis;
}
