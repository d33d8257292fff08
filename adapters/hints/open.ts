/** Opens the way of hints of this deployment. */
import type { Hints } from './contract.ts';
import { noHints } from './contract.ts';
import type { RedisHintsOptions } from './redis/index.ts';

/** Without Redis there is one process, and nobody to tell. Redis need not be there yet. */
export async function openHints(redis: RedisHintsOptions | undefined): Promise<Hints> {
  if (redis === undefined) return noHints;
  const { RedisHints } = await import('./redis/index.ts');
  return new RedisHints(redis);
}
