/** Every query of the service has its index in MongoDB; on a real server, its planner is asked as well. */
import { describe, expect, test } from '@jest/globals';
import { COLLECTIONS } from '../../adapters/storage/collections.ts';
import { isMember } from '../../adapters/storage/declaration.ts';
import type { AnyCollection } from '../../adapters/storage/fields.ts';
import { allOf, conditionsOf, memberPath, openPath, sortOf } from '../../adapters/storage/mongo/filter.ts';
import { indexesOf } from '../../adapters/storage/mongo/indexes.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { orderOf } from '../../adapters/storage/paging.ts';
import { DATA_KEYS, isReal, withMongo } from '../servers/mongo/with.ts';
import { DUE, SHAPES, type Shape } from './shapes.ts';

function collectionNamed(name: string): AnyCollection {
  const found = COLLECTIONS.find((collection) => collection.name === name);
  if (!found) throw new Error(`no collection ${name}`);
  return found;
}

const pathIn = (collection: AnyCollection, field: string) =>
  isMember(collection, field) ? memberPath(field) : openPath(field);

const INDEXED = SHAPES.filter((shape): shape is Shape & { index: string } => shape.index !== null);

describe('the declared indexes', () => {
  test.each(INDEXED)('$name where $where order $order: $index', ({ name, where, order = [], sorted, index }) => {
    const collection = collectionNamed(name);
    const paths = indexesOf(collection).get(index) ?? [];
    const filtered = Object.keys(where);
    const entered = filtered.length > 0 ? filtered : order.slice(0, 1).map(([field]) => field);
    const asked = new Set(entered.map((field) => pathIn(collection, field)));
    // what is asked for stands first, so that the index is entered there and not walked through
    expect(asked).toContain(paths[0]);
    if (!sorted) return;
    const same = Object.entries(where).filter(([, condition]) => typeof condition !== 'object');
    const rest = paths.slice(same.length);
    expect(new Set(paths.slice(0, same.length))).toEqual(new Set(same.map(([field]) => pathIn(collection, field))));
    expect(rest.slice(0, order.length)).toEqual(order.map(([field]) => openPath(field)));
  });

  test.each(DUE)('the claim of $name where $where walks the index of what is due', ({ name, where, due, index }) => {
    const paths = [...Object.keys(where), due].map(openPath);
    expect(indexesOf(collectionNamed(name)).get(index)).toEqual([...paths, '_id']);
  });
});

// mongo-java-server has no explain and does not use indexes: there this is listed as skipped, never as passed
const planned = isReal ? test : test.skip;

withMongo('plans (only a MongoDB of your own can show them: MONGODB_URI)', (mongo) => {
  planned.each(INDEXED)('$name where $where order $order', async ({ name, where, order = [], sorted }) => {
    const database = mongo().newDatabase();
    const store = await openStore({
      ...{ mongoUri: mongo().uri, database, dataKeys: DATA_KEYS },
      collections: [collectionNamed(name)],
    });
    await store.close();
    const collection = collectionNamed(name);
    const filter = allOf(conditionsOf(collection, where, (text) => text));
    const sort = sortOf(orderOf(collection, order));
    const plan = await mongo().look(database, (connection) =>
      connection
        .collection(name)
        .find({ ...filter }, { sort })
        .limit(100)
        .explain('queryPlanner'),
    );
    const winning = JSON.stringify((plan as { queryPlanner: { winningPlan: unknown } }).queryPlanner.winningPlan);
    // which of two indexes it takes depends on the data; that it takes one, and sorts by it where it can, does not
    expect(winning).toContain('IXSCAN');
    expect(winning).not.toContain('COLLSCAN');
    if (sorted) expect(winning).not.toContain('"stage":"SORT"');
  });
});
