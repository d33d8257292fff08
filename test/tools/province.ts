/** A small synthetic province in a store, for the tests of tools. */
import { COLLECTIONS } from '../../adapters/storage/collections.ts';
import type { Collection, Doc, OpenField, Store } from '../../adapters/storage/contract.ts';
import { fill, type Filled } from '../../tools/demo/fill.ts';
import { provinceOf } from '../../tools/demo/places.ts';
import { loadUnderstanding } from '../../bots/resources.ts';

export const NOW = '2026-03-10T10:00:00+07:00';

export async function fillProvince(store: Store, people: number, seed = 'test'): Promise<Filled> {
  const province = provinceOf('51');
  if (province === null) throw new Error('no province');
  const nowMs = Date.parse(NOW);
  return fill({ store, people, seed, nowMs, province, understand: loadUnderstanding(), adminPassword: 'mat-khau-dai' });
}

const SAMPLES: Record<OpenField, unknown> = { text: 'x', number: 3, flag: true, time: 1_770_000_000_000 };

/** A document in every collection that is still empty, made from its declaration, so that none is left out of a move. */
export async function fillRest(store: Store): Promise<void> {
  for (const collection of COLLECTIONS as unknown as readonly Collection<Doc>[]) {
    if ((await store.count(collection, {})) > 0) continue;
    const { open, lists = [], hashed = [] } = collection;
    const clear = Object.entries<OpenField>(open).map(([field, kind]) => [field, SAMPLES[kind]]);
    const members = [...lists.map((field) => [field, ['46', '46/19753']]), ...hashed.map((field) => [field, 'kín'])];
    const sealed = { body: { words: 'chữ được niêm phong', list: [1, null] } };
    await store.insert(collection, { id: 'one', ...Object.fromEntries([...clear, ...members]), ...sealed });
  }
}

/** Every document of every collection by its id. */
export async function contentOf(store: Store): Promise<Record<string, Record<string, unknown>>> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const collection of COLLECTIONS as unknown as readonly Collection<Doc>[]) {
    const docs: Record<string, unknown> = (all[collection.name] = {});
    let cursor: string | undefined;
    do {
      const page = await store.find(collection, { limit: 1000, ...(cursor === undefined ? {} : { cursor }) });
      for (const doc of page.items) docs[doc.id] = doc;
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
  }
  return all;
}
