/** The embedded store keeps the storage contract, in memory and on disk. */
import { expect, test } from '@jest/globals';
import fs from 'node:fs';
import { openStore } from '../../adapters/storage/open.ts';
import { collections, person, storeSuite } from '../contracts/store-suite.ts';
import { filesIn, newFolder } from './folder.ts';

storeSuite({
  name: 'SQLite in memory',
  open: async (collections, secretOfHashes) => {
    const store = await openStore({ memory: true, collections, secretOfHashes });
    return { store, files: () => [], close: () => store.close() };
  },
});

storeSuite({
  name: 'SQLite on disk',
  open: async (collections, secretOfHashes) => {
    const dataDir = newFolder();
    const store = await openStore({ dataDir, collections, secretOfHashes });
    const close = async () => {
      await store.close();
      fs.rmSync(dataDir, { recursive: true, force: true });
    };
    return { store, files: () => filesIn(dataDir), close };
  },
});

test('another store is moved only into one without documents of its own', async () => {
  const dataDir = newFolder();
  const reopened = async (secretOfHashes?: Uint8Array) => openStore({ dataDir, collections, secretOfHashes });
  await (await reopened()).close();
  const secret = Buffer.alloc(32, 9);
  const taken = await reopened(secret);
  expect(Buffer.from(await taken.transfer.secretOfHashes()).equals(secret)).toBe(true);
  await taken.insert(person, { id: 'a', name: 'x' });
  await taken.close();
  await (await reopened(secret)).close();
  await expect(reopened(Buffer.alloc(32, 8))).rejects.toMatchObject({ kind: 'unsupported' });
  fs.rmSync(dataDir, { recursive: true, force: true });
});
