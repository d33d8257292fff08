/** Opens the queue of this deployment. */
import type { Queue } from './contract.ts';
import { EmbeddedQueue, type QueueOptions } from './embedded/index.ts';

/**
 * Without `redis` the embedded queue: it needs nothing and forgets everything with its process, which the sweeper makes
 * good. With it Bull on Redis, which need not be there yet.
 */
export async function openQueue({
  redis,
  ...options
}: QueueOptions & { redis?: { url: string; prefix: string } | undefined }): Promise<Queue> {
  if (redis === undefined) return new EmbeddedQueue(options);
  // Only here: a service on the embedded queue does not load it.
  const { BullQueue } = await import('./bull/index.ts');
  return new BullQueue({ ...options, ...redis });
}
