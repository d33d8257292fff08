/** Inserting many documents at once: each for itself, and of those that exclude each other the first one given. */
import type { InsertResult } from '../contract.ts';
import type { Documents, Encoded, Place } from './documents.ts';

export interface NewDocument {
  encoded: Encoded;
  rev: number;
}

/** The results are in the order of the documents. */
export function insertAll(documents: Documents, place: Place, all: readonly NewDocument[]): Promise<InsertResult[]> {
  const insert = async ({ encoded, rev }: NewDocument): Promise<InsertResult> =>
    (await documents.insert(place, encoded, rev)) ? 'created' : 'exists';
  const last = new Map<string, Promise<InsertResult>>();
  const results = all.map((one) => {
    // with the same id or unique key it must not overtake the one before it
    const names = [one.encoded.id, ...one.encoded.unique];
    const before = names.flatMap((name) => last.get(name) ?? []);
    const mine = before.length === 0 ? insert(one) : Promise.allSettled(before).then(() => insert(one));
    for (const name of names) last.set(name, mine);
    return mine;
  });
  return Promise.all(results);
}
