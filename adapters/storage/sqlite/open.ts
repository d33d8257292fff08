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
import { planOf } from './plan.ts';
import { refill } from './refill.ts';
import { migrate } from './schema.ts';
import { SqliteStore, type Parts } from './store.ts';
import { secretOf } from './transfer.ts';

/** The longest that writes wait for others to share their commit, in milliseconds. */
const LINGER = 8;

export interface SqlitePlace {
  /** null: in memory */
  dataDir: string | null;
  /** several processes of this host open the same store */
  shared: boolean;
  /** no lock is taken: the service that holds it goes on */
  beside: boolean;
  collections: readonly AnyCollection[];
  /** of the store that is moved into this one */
  secretOfHashes: Uint8Array | undefined;
  ring: () => KeyRing;
}

/** Throws StorageError `away` (locked, unreadable), `newer` or `sealed` (the ring is not the store's). */
export function openSqlite(place: SqlitePlace): Store {
  const { dataDir, shared, beside, collections, secretOfHashes } = place;
  const lock = dataDir === null || beside ? null : lockDirectory(dataDir, { shared });
  let connection: Connection | undefined;
  try {
    const ring = place.ring();
    connection = new Connection(dataDir === null ? ':memory:' : path.join(dataDir, 'store.db'));
    if (dataDir !== null) syncFolder(dataDir);
    const plans = new Map(collections.map((collection) => [collection.name, planOf(collection)]));
    const cache = new DocumentCache({ shared });
    // in memory a commit costs nothing that others could share
    const lingerMs = dataDir === null ? 0 : LINGER;
    return assemble({
      connection,
      ring,
      plans,
      cache,
      secretOfHashes,
      lingerMs,
      shared,
      release: () => lock?.release(),
    });
  } catch (fault) {
    connection?.close();
    lock?.release();
    throw translate(fault);
  }
}

interface Assembly extends Pick<Parts, 'connection' | 'ring' | 'plans' | 'cache' | 'release'> {
  secretOfHashes: Uint8Array | undefined;
  lingerMs: number;
  shared: boolean;
}

function assemble(assembly: Assembly): SqliteStore {
  const { connection, ring, plans, cache, secretOfHashes, release } = assembly;
  connection.exec('BEGIN IMMEDIATE');
  const stale = migrate(connection, [...plans.values()]);
  const secret = secretOf(connection, ring, [...plans.values()], {
    given: secretOfHashes,
    make: () => randomBytes(32),
  });
  const hash = keyedHash(secret);
  const keys = new OwnerKeys(connection, ring);
  const documents = new Documents(connection, ring, keys, hash, cache);
  for (const { plan, before } of stale) refill(connection, documents, plan, before);
  connection.exec('COMMIT');
  connection.beQuick();
  const finder = new Finder({ connection, documents, cache, hash });
  const group = new GroupCommit({ ...assembly, keys });
  return new SqliteStore({ connection, ring, keys, cache, hash, secret, plans, documents, finder, group, release });
}
