/** Opens the queue of this deployment. */
import type { Queue } from './contract.ts';
import { EmbeddedQueue, type QueueOptions } from './embedded/index.ts';

/** The embedded queue: it needs nothing and forgets everything with its process, which the sweeper makes good. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  return new EmbeddedQueue(options);
}
