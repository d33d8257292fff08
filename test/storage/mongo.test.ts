/** The store on MongoDB keeps the storage contract. */
import { openStore } from '../../adapters/storage/open.ts';
import { storeSuite } from '../contracts/store-suite.ts';
import { DATA_KEYS, withMongo } from '../servers/mongo/with.ts';

withMongo('MongoDB', (mongo) => {
  storeSuite({
    name: 'MongoDB',
    open: async (collections, secretOfHashes) => {
      const { uri, newDatabase } = mongo();
      const store = await openStore({
        ...{ mongoUri: uri, database: newDatabase(), dataKeys: DATA_KEYS },
        ...{ collections, secretOfHashes },
      });
      return { store, files: () => [], close: () => store.close() };
    },
  });
});
