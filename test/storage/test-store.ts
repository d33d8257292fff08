/** The store under the tests of the service: embedded in memory, shared on disk beside Bull, or with TEST_STORE=mongodb a MongoDB. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import mongoose from 'mongoose';
import { COLLECTIONS } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { watched } from './asked.ts';
import { newFolder } from './folder.ts';

interface Opened {
  store: Store;
  /** after it was closed */
  drop: () => Promise<void>;
}

/**
 * A new, empty one, gone when it is closed. Closing it fails where it was asked something that shapes.ts does not list.
 * @param secretOfHashes given, its ids are the same each time
 */
export async function openTestStore(secretOfHashes?: Uint8Array): Promise<Store> {
  const { store, drop } = await opened(secretOfHashes);
  const { asked, verify } = watched(store);
  const close = async (): Promise<void> => {
    await store.close();
    await drop();
    verify();
  };
  return new Proxy(asked, {
    get(target, name) {
      const member: unknown = name === 'close' ? close : Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

async function opened(secretOfHashes: Uint8Array | undefined): Promise<Opened> {
  const { TEST_STORE, TEST_QUEUE, MONGODB_URI } = process.env;
  if (TEST_STORE !== undefined && MONGODB_URI !== undefined) return openMongo(MONGODB_URI, secretOfHashes);
  const options = { collections: COLLECTIONS, secretOfHashes };
  if (TEST_QUEUE === undefined) return { store: await openStore({ memory: true, ...options }), drop: async () => {} };
  // beside Bull several processes may share the store, so it remembers less
  const dataDir = newFolder();
  return {
    store: await openStore({ dataDir, shared: true, ...options }),
    drop: async () => fs.rmSync(dataDir, { recursive: true, force: true }),
  };
}

async function openMongo(mongoUri: string, secretOfHashes: Uint8Array | undefined): Promise<Opened> {
  const database = `test_${randomBytes(6).toString('hex')}`;
  const dataKeys = `test=${randomBytes(32).toString('base64')}`;
  const store = await openStore({ mongoUri, database, dataKeys, collections: COLLECTIONS, secretOfHashes });
  const drop = async (): Promise<void> => {
    const connection = await mongoose.createConnection(mongoUri, { dbName: database }).asPromise();
    await connection.dropDatabase();
    await connection.close();
  };
  return { store, drop };
}
