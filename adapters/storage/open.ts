/** Opens the store of this deployment. */
import path from 'node:path';
import type { Store } from './contract.ts';
import type { AnyCollection } from './fields.ts';
import { loadRing, temporaryRing } from './ring-file.ts';
import { parseRing } from './seal.ts';
import { openSqlite } from './sqlite/open.ts';

/** `beside`: maintenance next to a running service, which keeps its lock. */
export type StorePlace = { dataDir: string; shared?: boolean; beside?: boolean } | { memory: true };

export type StoreOptions = StorePlace & {
  /** DATA_KEYS; without it the ring rests in `dataDir/keys` */
  dataKeys?: string | undefined;
  /** of the store that is moved into this one (`Transfer`): an empty store takes it over, another is refused */
  secretOfHashes?: Uint8Array | undefined;
  /** every collection that will be used, as declared beside its type */
  collections: readonly AnyCollection[];
};

/**
 * The embedded store in `dataDir` (locked by this process, or by all that open it as `shared`), or in memory for tools
 * and tests. Throws StorageError `away` (locked, unreadable), `newer` or `sealed` (the key ring is not the store's).
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { collections, dataKeys, secretOfHashes } = options;
  if ('memory' in options) {
    const ring = () => (dataKeys === undefined ? temporaryRing() : parseRing(dataKeys));
    return openSqlite({ dataDir: null, shared: false, beside: false, collections, secretOfHashes, ring });
  }
  const dataDir = path.resolve(options.dataDir);
  return openSqlite({
    dataDir,
    shared: options.shared ?? false,
    beside: options.beside ?? false,
    collections,
    secretOfHashes,
    ring: () => loadRing({ dataDir, dataKeys }),
  });
}
