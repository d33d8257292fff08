/** Opens the store of this deployment. */
import path from 'node:path';
import type { Store } from './contract.ts';
import type { AnyCollection } from './fields.ts';
import { loadRing, temporaryRing } from './ring-file.ts';
import { parseRing } from './seal.ts';
import { openSqlite } from './sqlite/open.ts';

/**
 * - `dataDir`: the embedded store; `beside`: maintenance next to a running service, which keeps its lock.
 * - `memory`: embedded, for tools and tests.
 * - `mongoUri`: MongoDB; `database` goes before the one that the URI names (default `binhan`). Needs DATA_KEYS.
 */
export type StorePlace =
  | { dataDir: string; shared?: boolean; beside?: boolean }
  | { memory: true }
  | { mongoUri: string; database?: string; dataKeys: string };

export type StoreOptions = StorePlace & {
  /** DATA_KEYS; without it the ring of the embedded store rests in `dataDir/keys` */
  dataKeys?: string | undefined;
  /** of the store that is moved into this one (`Transfer`): an empty store takes it over, another is refused */
  secretOfHashes?: Uint8Array | undefined;
  /** every collection that will be used, as declared beside its type */
  collections: readonly AnyCollection[];
  /** is told what somebody should look at, in a sentence without personal data */
  warn?: (sentence: string) => void;
};

/**
 * The embedded store in `dataDir` (locked by this process, or by all that open it as `shared`), in memory, or MongoDB.
 * Throws StorageError `away` (locked, unreadable, unreachable), `newer` or `sealed` (the key ring is not the store's).
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { collections, dataKeys, secretOfHashes } = options;
  if ('mongoUri' in options) {
    const { mongoUri: uri, database, warn = () => {} } = options;
    // the driver is loaded only where it is used
    const { openMongo } = await import('./mongo/open.ts');
    return openMongo({ uri, database, collections, secretOfHashes, ring: parseRing(options.dataKeys), warn });
  }
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
