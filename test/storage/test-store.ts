/** The store under the tests of the service: embedded in memory, or with TEST_STORE=mongodb a MongoDB. */
import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { COLLECTIONS } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { openStore } from '../../adapters/storage/open.ts';

/**
 * A new, empty one; on MongoDB in a database of its own, which is dropped when the store is closed.
 * @param secretOfHashes given, its ids are the same each time
 */
export async function openTestStore(secretOfHashes?: Uint8Array): Promise<Store> {
  const { TEST_STORE, MONGODB_URI: mongoUri } = process.env;
  if (TEST_STORE === undefined || mongoUri === undefined)
    return openStore({ memory: true, collections: COLLECTIONS, secretOfHashes });
  const database = `test_${randomBytes(6).toString('hex')}`;
  const dataKeys = `test=${randomBytes(32).toString('base64')}`;
  const store = await openStore({ mongoUri, database, dataKeys, collections: COLLECTIONS, secretOfHashes });
  const close = async (): Promise<void> => {
    await store.close();
    const connection = await mongoose.createConnection(mongoUri, { dbName: database }).asPromise();
    await connection.dropDatabase();
    await connection.close();
  };
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = name === 'close' ? close : Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
