/** Opens the embedded store: lock, key ring, migrations, and the parts put together. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { syncFolder } from '../durable.ts';
import type { Store } from '../contract.ts';
import type { AnyCollection } from '../fields.ts';
import { keyedHash, type KeyRing } from '../seal.ts';
import { DocumentCache } from './cache.ts';
import { Connection } from './connection.ts';
import { Documents } from './documents.ts';
import { translate } from './faults.ts';
import { Finder } from './finder.ts';
import { GroupCommit } from './group.ts';
import { OwnerKeys } from './keys.ts';
import { lockDirectory } from './lock.ts';
import { planOf, type Plan } from './plan.ts';
import { refill } from './refill.ts';
import { bytes, text } from './row.ts';
import { migrate } from './schema.ts';
import { SqliteStore } from './store.ts';

export interface SqlitePlace {
  /** null: in memory */
  dataDir: string | null;
  /** several processes of this host open the same store */
  shared: boolean;
  /** no lock is taken: the service that holds it goes on */
  beside: boolean;
  collections: readonly AnyCollection[];
  ring: () => KeyRing;
}

/** Throws StorageError `away` (locked, unreadable), `newer` or `sealed` (the ring is not the store's). */
export function openSqlite({ dataDir, shared, beside, collections, ring: ringOf }: SqlitePlace): Store {
  const lock = dataDir === null || beside ? null : lockDirectory(dataDir, { shared });
  let connection: Connection | undefined;
  try {
    const ring = ringOf();
    connection = new Connection(dataDir === null ? ':memory:' : path.join(dataDir, 'store.db'));
    if (dataDir !== null) syncFolder(dataDir);
    const plans = new Map(collections.map((collection) => [collection.name, planOf(collection)]));
    const store = assemble(connection, ring, plans, () => lock?.release());
    return store;
  } catch (fault) {
    connection?.close();
    lock?.release();
    throw translate(fault);
  }
}

function assemble(
  connection: Connection,
  ring: KeyRing,
  plans: ReadonlyMap<string, Plan>,
  release: () => void,
): SqliteStore {
  connection.exec('BEGIN IMMEDIATE');
  const stale = migrate(connection, [...plans.values()]);
  const hash = keyedHash(hashSecret(connection, ring));
  const keys = new OwnerKeys(connection, ring);
  const cache = new DocumentCache();
  const documents = new Documents(connection, ring, keys, hash, cache);
  for (const plan of stale) refill(connection, documents, plan);
  connection.exec('COMMIT');
  connection.beQuick();
  const finder = new Finder(connection, documents, hash);
  const group = new GroupCommit(connection, keys, cache);
  return new SqliteStore({ connection, ring, keys, cache, hash, plans, documents, finder, group, release });
}

/** Made once and never rotated (the stored hashes depend on it); it rests wrapped by the ring. */
function hashSecret(connection: Connection, ring: KeyRing): Buffer {
  const purpose = 'secret of hashes';
  const row = connection.row(`SELECT ring, wrapped FROM _secrets WHERE name = 'hash'`);
  if (row) return ring.unwrap({ ring: text(row, 0), wrapped: bytes(row, 1) }, purpose);
  const secret = randomBytes(32);
  const { ring: id, wrapped } = ring.wrap(secret, purpose);
  connection.run(`INSERT INTO _secrets VALUES ('hash', ?, ?)`, [id, wrapped]);
  return secret;
}
