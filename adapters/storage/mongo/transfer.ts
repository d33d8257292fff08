/** Moving into and out of MongoDB: the store's keys in clear, and documents that keep their revisions. */
import type { Collection, Doc, InsertResult, Transfer } from '../contract.ts';
import { pageLimit } from '../fields.ts';
import type { Documents, Place } from './documents.ts';
import { insertAll } from './inserts.ts';
import type { OwnerKeys } from './keys.ts';

export interface TransferParts {
  keys: OwnerKeys;
  documents: Documents;
  secret: Uint8Array;
  placeOf: (collection: { name: string }) => Place;
}

/** @param mustBeOpen throws `away` once the store is closed */
export function transferOf({ keys, documents, secret, placeOf }: TransferParts, mustBeOpen: () => void): Transfer {
  return {
    async secretOfHashes() {
      mustBeOpen();
      return secret;
    },
    keys: async (after, limit) => keys.page(after, pageLimit(limit)),
    putKeys: (list) => keys.take(list),
    shredded: () => keys.shredded(),
    putShredded: (list) => keys.putShredded(list),
    async put<T extends Doc>(collection: Collection<T>, docs: readonly T[]): Promise<InsertResult[]> {
      const place = placeOf(collection);
      const all = docs.map((doc) => ({ encoded: documents.encode(place.collection, doc), rev: doc.rev }));
      return insertAll(documents, place, all);
    },
  };
}
