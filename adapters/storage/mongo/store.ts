/** The storage contract on MongoDB: every write is one document, confirmed by a majority before it resolves. */
import { setTimeout as wait } from 'node:timers/promises';
import type {
  Change,
  Claim,
  Collection,
  Doc,
  Insert,
  InsertResult,
  Page,
  Query,
  Store,
  Transfer,
  Write,
} from '../contract.ts';
import { StorageError } from '../errors.ts';
import { isOf } from '../fields.ts';
import { notGiven } from '../refusals.ts';
import type { Documents, Encoded, Place } from './documents.ts';
import type { Finder } from './finder.ts';
import { insertAll } from './inserts.ts';
import type { OwnerKeys } from './keys.ts';
import type { Row } from './models.ts';
import type { Reach } from './reach.ts';
import type { State } from './state.ts';
import { transferOf } from './transfer.ts';
import { Turns } from './turns.ts';

/** How often a change is tried when others are faster, and how long it waits at most in between, in milliseconds. */
const ATTEMPTS = 200;
const PAUSE = 40;

/** What `openMongo` puts together. */
export interface Parts {
  places: ReadonlyMap<string, Place>;
  documents: Documents;
  finder: Finder;
  keys: OwnerKeys;
  state: State;
  reach: Reach;
  hash: (text: string) => string;
  /** under which `hash` is keyed */
  secret: Uint8Array;
  disconnect: () => Promise<void>;
}

export class MongoStore implements Store {
  readonly chainsWhole = false;
  readonly transfer: Transfer;
  readonly #parts: Parts;
  readonly #turns = new Turns();

  constructor(parts: Parts) {
    this.#parts = parts;
    const placeOf = (collection: { name: string }) => this.#place(collection);
    this.transfer = transferOf({ ...parts, placeOf }, () => parts.reach.mustBeOpen());
  }

  async insert<T extends Doc>(collection: Collection<T>, doc: Insert<T>): Promise<InsertResult> {
    const place = this.#place(collection);
    return (await this.#parts.documents.insert(place, this.#encode(place, doc))) ? 'created' : 'exists';
  }

  async insertMany<T extends Doc>(collection: Collection<T>, docs: readonly Insert<T>[]): Promise<InsertResult[]> {
    const place = this.#place(collection);
    const all = docs.map((doc) => ({ encoded: this.#encode(place, doc), rev: 1 }));
    return insertAll(this.#parts.documents, place, all);
  }

  async get<T extends Doc>(collection: Collection<T>, id: string): Promise<T | null> {
    const place = this.#place(collection);
    const row = await place.table.one(id);
    return row && only(collection, await this.#parts.documents.decode(place.collection, row));
  }

  async getMany<T extends Doc>(collection: Collection<T>, ids: readonly string[]): Promise<T[]> {
    const place = this.#place(collection);
    const rows = await place.table.many({ _id: { $in: [...ids] } });
    const docs = await Promise.all(rows.map((row) => this.#parts.documents.decode(place.collection, row)));
    const found = new Map(docs.map((doc) => [doc?.['id'], only(collection, doc)]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  async modify<T extends Doc>(collection: Collection<T>, id: string, change: Change<T>): Promise<T | null> {
    return this.#turns.take(`${collection.name} ${id}`, () => this.#modify(collection, id, change));
  }

  async replace<T extends Doc>(collection: Collection<T>, doc: Insert<T>, rev: number): Promise<boolean> {
    const place = this.#place(collection);
    const encoded = this.#encode(place, doc);
    const { documents } = this.#parts;
    if (rev === 0) return documents.insert(place, encoded);
    const row = await place.table.one(encoded.id);
    return row?.r === rev && documents.update(place, row, encoded);
  }

  async chain(writes: readonly Write[]): Promise<boolean> {
    for (const write of writes) if (!(await write.alone(this))) return false;
    return true;
  }

  async remove<T extends Doc>(collection: Collection<T>, id: string): Promise<boolean> {
    return this.#parts.documents.remove(this.#place(collection), id);
  }

  async find<T extends Doc>(collection: Collection<T>, query: Query<T>): Promise<Page<T>> {
    const { where = {}, order = [], limit, cursor } = query;
    const page = await this.#parts.finder.find(this.#place(collection), { where, order, limit, cursor });
    return { items: page.items.filter((doc) => isOf(collection, doc)), next: page.next };
  }

  async count<T extends Doc>(collection: Collection<T>, where: Query<T>['where']): Promise<number> {
    return this.#parts.finder.count(this.#place(collection), where ?? {});
  }

  async countBy<T extends Doc>(
    collection: Collection<T>,
    field: keyof T & string,
    where: Query<T>['where'],
  ): Promise<ReadonlyMap<string, number>> {
    return this.#parts.finder.countBy(this.#place(collection), field, where ?? {});
  }

  async claimDue<T extends Doc>(collection: Collection<T>, claim: Claim<T>): Promise<T[]> {
    const place = this.#place(collection);
    const docs = await this.#turns.take(collection.name, () => this.#parts.finder.claim(place, claim));
    return docs.filter((doc) => isOf(collection, doc));
  }

  async forgetOwner(owner: string): Promise<void> {
    await this.#parts.keys.forget(owner);
  }

  hash(text: string): string {
    return this.#parts.hash(text);
  }

  async backup(): Promise<void> {
    throw new StorageError('unsupported', 'MongoDB is copied with its own tools (docs/mongodb.md)');
  }

  async health(): Promise<void> {
    await this.#parts.state.touch();
  }

  async close(): Promise<void> {
    if (this.#parts.reach.close()) await this.#parts.disconnect();
  }

  async #modify<T extends Doc>(collection: Collection<T>, id: string, change: Change<T>): Promise<T | null> {
    const place = this.#place(collection);
    const { documents } = this.#parts;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const row = await place.table.one(id);
      const before = row && only(collection, await documents.decode(place.collection, row));
      if (!row || !before) return null;
      const changed = change(before);
      if (changed === undefined) return before;
      if (await documents.change(place, row, before, { ...changed, id })) return asStored(collection, changed, row);
      await wait(Math.random() * Math.min(attempt, PAUSE));
    }
    throw new StorageError('conflict', `other writers of "${collection.name}" were faster ${ATTEMPTS} times`);
  }

  #encode(place: Place, doc: { id: string }): Encoded {
    return this.#parts.documents.encode(place.collection, doc);
  }

  #place(collection: { name: string }): Place {
    const place = this.#parts.places.get(collection.name);
    if (!place) throw notGiven(collection.name);
    return place;
  }
}

function only<T extends Doc>(collection: Collection<T>, doc: Record<string, unknown> | null): T | null {
  return isOf(collection, doc) ? doc : null;
}

/** What was written, as a reader finds it: without what JSON leaves out. */
function asStored<T extends Doc>(collection: Collection<T>, written: T, { _id: id, r }: Row): T | null {
  const doc: unknown = JSON.parse(JSON.stringify({ ...written, id, rev: r + 1 }));
  return isOf(collection, doc) ? doc : null;
}
