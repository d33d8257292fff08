/** The queue under the tests of the service: embedded, or with TEST_QUEUE=bull Bull on the Redis of this run. */
import { randomBytes } from 'node:crypto';
import type { Queue } from '../../adapters/queue/contract.ts';
import type { QueueOptions } from '../../adapters/queue/embedded/index.ts';
import { openQueue } from '../../adapters/queue/open.ts';
import { until } from '../until.ts';

/** A new, empty one. */
export async function openTestQueue({ onError }: QueueOptions = { onError: () => {} }): Promise<Queue> {
  const url = process.env['TEST_REDIS_URL'];
  if (url === undefined) return openQueue({ onError });
  const queue = await openQueue({ onError, redis: { url, prefix: `test-${randomBytes(6).toString('hex')}` } });
  await until('the queue is ready', async () => {
    await queue.health();
    return true;
  });
  return queue;
}
