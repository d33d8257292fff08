/** The step before a wake-up, in one go inside Redis: what Bull alone would drop or leave at the end of the line. */
import type { Redis, Result } from 'ioredis';

declare module 'ioredis' {
  interface RedisCommander<Context> {
    prepareWake(
      againKey: string,
      waitKey: string,
      priorityKey: string,
      jobKey: string,
      lockKey: string,
      id: string,
      urgent: '1' | '0',
      keptMs: number,
    ): Result<number, Context>;
  }
}

/** Bull's own priority for what goes first; all others have none. */
export const URGENT = 1;

/**
 * - Notes that the id was woken: Bull drops a job whose id exists, also while it is running, so whoever ran it looks.
 * - Removes what is left of a job after the server was emptied between two steps of Bull: without a name, without a lock.
 * - An id that waits and is now urgent goes behind the last urgent one, as Bull's addJobWithPriority does.
 */
const PREPARE = `
local again, wait, priority, job, lock = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local id, urgent, kept = ARGV[1], ARGV[2] == '1', ARGV[3]
if urgent then redis.call('SET', again, '1', 'PX', kept) else redis.call('SET', again, '0', 'PX', kept, 'NX') end
if redis.call('EXISTS', job) == 0 then return 0 end
if redis.call('HEXISTS', job, 'name') == 0 and redis.call('EXISTS', lock) == 0 then
  redis.call('DEL', job)
  return 0
end
if not urgent or redis.call('ZSCORE', priority, id) then return 1 end
if redis.call('LREM', wait, 1, id) == 0 then return 1 end
redis.call('ZADD', priority, ${URGENT}, id)
local before = redis.call('ZCARD', priority) - 1
local last = redis.call('LINDEX', wait, redis.call('LLEN', wait) - before)
if last then redis.call('LINSERT', wait, 'BEFORE', last, id) else redis.call('RPUSH', wait, id) end
return 1
`;

/** Makes `prepareWake` known to this connection. */
export function definePrepare(redis: Redis): void {
  redis.defineCommand('prepareWake', { numberOfKeys: 5, lua: PREPARE });
}
