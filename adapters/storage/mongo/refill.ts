/** Makes what is searched of a whole collection anew, after its declaration changed. */
import { StorageError } from '../errors.ts';
import type { Documents, Place } from './documents.ts';
import type { Row } from './models.ts';

const BATCH = 200;

/** Bodies and revisions stay as they are. It may be broken off, and may run in several processes at once. */
export async function refill(documents: Documents, place: Place): Promise<void> {
  for (let after = ''; ;) {
    const rows = await place.table.many({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: BATCH });
    await Promise.all(rows.map((row) => refresh(documents, place, row)));
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last._id;
  }
}

async function refresh(documents: Documents, place: Place, row: Row): Promise<void> {
  for (let stored: Row | null = row; stored; stored = await place.table.one(row._id)) {
    try {
      if (await documents.refresh(place, stored)) return;
    } catch (fault) {
      if (!(fault instanceof StorageError && fault.kind === 'conflict')) throw fault;
      const why = `"${row._id}" of "${place.collection.name}" has a key that must be unique and is another document's too`;
      throw new StorageError('conflict', why, { cause: fault });
    }
  }
}
