/** The indexes in MongoDB: all of them made from the declarations, here only. */
import type { Model } from 'mongoose';
import { isHashed, memberFields } from '../declaration.ts';
import { StorageError } from '../errors.ts';
import { isRecord, type AnyCollection } from '../fields.ts';
import { memberPath, openPath } from './filter.ts';
import type { Reach } from './reach.ts';

/** Our indexes are known by their names; others (a shard key's, an administrator's) are left alone. */
const OURS = /^[xum]_/;

/**
 * Index name → its paths, all ascending: an order that is descending throughout walks them backwards. The id closes every
 * index, as it closes every order. None is unique (see unique.ts).
 */
export function indexesOf(collection: AnyCollection): Map<string, string[]> {
  const unique = (collection.unique ?? []).filter((set) => set.every((field) => !isHashed(collection, field)));
  const all = new Map([
    ...(collection.indexes ?? []).map((fields) => named('x', fields, openPath)),
    ...unique.map((fields) => named('u', fields, openPath)),
    ...memberFields(collection).map((field) => named('m', [field], memberPath)),
  ]);
  // MongoDB refuses a second index on the same fields
  const seen = new Set<string>();
  return new Map([...all].filter(([, paths]) => seen.size !== seen.add(paths.join()).size));
}

/**
 * Makes what is missing, online, and waits until it is there. Throws `unsupported` for an index that has the name of one
 * of ours but other fields; warns of one of ours that this version does not use.
 */
export async function makeIndexes<R>(
  collection: AnyCollection,
  { model, reach, warn }: { model: Model<R>; reach: Reach; warn: (sentence: string) => void },
): Promise<void> {
  const { name } = collection;
  const { toDrop, toCreate } = await reach.run(() => model.diffIndexes({ indexOptionsToCreate: true }));
  const missing = new Set(toCreate.map(nameOf));
  for (const index of toDrop.filter((known) => OURS.test(known))) {
    if (missing.has(index)) {
      throw new StorageError('unsupported', `the index ${index} of "${name}" has other fields than declared: drop it`);
    }
    warn(`the index ${index} of "${name}" is not used by this version: drop it once no older version runs`);
  }
  // one request for all of a collection
  const wanted = [...indexesOf(collection)].map(([index, fields]) => ({ name: index, key: ascending(fields) }));
  if (missing.size > 0) await reach.run(() => model.collection.createIndexes(wanted));
}

/** The fields of an index, as MongoDB is told of them. */
export function ascending(paths: readonly string[]): Record<string, 1> {
  return Object.fromEntries(paths.map((path) => [path, 1]));
}

function named(kind: string, fields: readonly string[], pathOf: (field: string) => string): [string, string[]] {
  const paths = fields.map(pathOf);
  return [`${kind}_${fields.join('_')}`, paths.includes('_id') ? paths : [...paths, '_id']];
}

/** Of an index as `diffIndexes` tells it: its fields and its options. */
function nameOf(index: unknown): string {
  const options: unknown = Array.isArray(index) ? index[1] : undefined;
  return isRecord(options) && typeof options['name'] === 'string' ? options['name'] : '';
}
