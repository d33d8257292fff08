/** The embedded store keeps the storage contract, in memory and on disk. */
import fs from 'node:fs';
import { openStore } from '../../adapters/storage/open.ts';
import { storeSuite } from '../contracts/store-suite.ts';
import { filesIn, newFolder } from './folder.ts';

storeSuite({
  name: 'SQLite in memory',
  open: async (collections) => {
    const store = await openStore({ memory: true, collections });
    return { store, files: () => [], close: () => store.close() };
  },
});

storeSuite({
  name: 'SQLite on disk',
  open: async (collections) => {
    const dataDir = newFolder();
    const store = await openStore({ dataDir, collections });
    const close = async () => {
      await store.close();
      fs.rmSync(dataDir, { recursive: true, force: true });
    };
    return { store, files: () => filesIn(dataDir), close };
  },
});
