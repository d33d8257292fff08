/** The store of this deployment, opened by a tool: MongoDB where the settings name one, else the embedded one. */
import { COLLECTIONS } from '../adapters/storage/collections.ts';
import type { Store } from '../adapters/storage/contract.ts';
import { openStore } from '../adapters/storage/open.ts';
import type { Config } from '../bots/config.ts';

type Place = Pick<Config, 'mongoUri' | 'dataDir' | 'dataKeys'>;

/** @param beside next to a running service; without it the embedded store is refused (`away`) while one runs */
export function openOwnStore({ mongoUri, dataDir, dataKeys }: Place, { beside }: { beside: boolean }): Promise<Store> {
  if (mongoUri !== null) return openStore({ mongoUri, dataKeys: dataKeys ?? '', collections: COLLECTIONS });
  return openStore({ dataDir, beside, dataKeys: dataKeys ?? undefined, collections: COLLECTIONS });
}
