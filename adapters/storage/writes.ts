/** Writes as values, for chains of them (`Store.chain`). */
import type { Change, Collection, Doc, Insert, Write } from './contract.ts';
import { isOf } from './fields.ts';

/** As `Store.insert`: a document that is there already stays as it is. */
export function inserting<T extends Doc>(collection: Collection<T>, doc: Insert<T>): Write {
  return {
    is: 'insert',
    collection,
    doc,
    alone: async (store) => {
      await store.insert(collection, doc);
      return true;
    },
  };
}

/** As `Store.replace`. */
export function replacing<T extends Doc>(collection: Collection<T>, doc: Insert<T>, rev: number): Write {
  return { is: 'replace', collection, doc, rev, alone: (store) => store.replace(collection, doc, rev) };
}

/** As `Store.modify`: one that is not there, or is left as it is, does not end the chain. */
export function modifying<T extends Doc>(collection: Collection<T>, id: string, change: Change<T>): Write {
  return {
    is: 'modify',
    collection,
    id,
    change: (doc) => (isOf(collection, doc) ? change(doc) : undefined),
    alone: async (store) => {
      await store.modify(collection, id, change);
      return true;
    },
  };
}
