/** What the store in MongoDB knows of itself: its layout, the secret of its hashes, the collections' versions. */
import { randomBytes } from 'node:crypto';
import { HASH_SECRET } from '../body.ts';
import { StorageError } from '../errors.ts';
import type { AnyCollection } from '../fields.ts';
import { newerCollection, notEmpty, writtenByNewer } from '../refusals.ts';
import { sameBytes, type KeyRing } from '../seal.ts';
import type { StateRow } from './models.ts';
import type { Table } from './table.ts';

/** Raised when the store's own collections change. */
const LAYOUT = 1;
const SECRET = 'hash';

export class State {
  readonly #table: Table<StateRow>;

  constructor(table: Table<StateRow>) {
    this.#table = table;
  }

  /** Throws `newer` when the store was written by a newer version; writes nothing that an older one could miss. */
  async checkLayout(): Promise<void> {
    const row = await this.#table.one('layout');
    const layout = row?.number ?? 0;
    if (layout > LAYOUT) throw writtenByNewer(`its layout is ${layout}, this version knows ${LAYOUT}`);
    if (layout < LAYOUT) await this.#write({ _id: 'layout', number: LAYOUT });
  }

  /**
   * Made once and never rotated (the stored hashes depend on it); it rests wrapped by the ring. A `given` one is taken over
   * by a store without documents; throws `unsupported` where there are some under another secret.
   */
  async secret(ring: KeyRing, given: Uint8Array | undefined, isEmpty: () => Promise<boolean>): Promise<Uint8Array> {
    const row = await this.#table.one(SECRET);
    const known = row && ring.unwrap({ ring: row.text ?? '', wrapped: row.wrapped ?? Buffer.alloc(0) }, HASH_SECRET);
    if (known && (given === undefined || sameBytes(known, given))) return known;
    if (known && !(await isEmpty())) throw notEmpty();
    const secret = given ?? randomBytes(32);
    const { ring: text, wrapped } = ring.wrap(secret, HASH_SECRET);
    if (known) await this.#table.set({ _id: SECRET }, { text, wrapped });
    else if (!(await this.#table.insert({ _id: SECRET, text, wrapped }))) {
      // another process that starts at the same time has made it
      return this.secret(ring, given, isEmpty);
    }
    return secret;
  }

  /**
   * Whether what is searched of the collection's documents must be made anew. From here on versions that do not know this
   * shape are refused; throws `newer` when this one is.
   */
  async isStale(collection: AnyCollection): Promise<boolean> {
    const row = await this.#table.one(idOf(collection));
    const version = row?.number ?? collection.version;
    if (version > collection.version) throw newerCollection(collection, version);
    if (row?.text === declarationOf(collection) && version === collection.version) return false;
    await this.#write({ _id: idOf(collection), number: collection.version, text: '' });
    return row !== null;
  }

  /** Its documents follow the declaration now. */
  async isFresh(collection: AnyCollection): Promise<void> {
    await this.#table.set({ _id: idOf(collection) }, { text: declarationOf(collection) });
  }

  /** A write that the majority confirms. */
  async touch(): Promise<void> {
    await this.#write({ _id: 'health', number: Date.now() });
  }

  async #write(row: StateRow): Promise<void> {
    const { _id, ...change } = row;
    if (await this.#table.set({ _id }, change)) return;
    if (await this.#table.insert(row)) return;
    if (!(await this.#table.set({ _id }, change))) throw new StorageError('away', `MongoDB lost "${_id}"`);
  }
}

function idOf({ name }: AnyCollection): string {
  return `collection ${name}`;
}

function declarationOf({ open, lists, hashed, unique }: AnyCollection): string {
  return JSON.stringify([open, lists, hashed, unique]);
}
