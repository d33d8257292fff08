/** The store contract on one SQLite file: reads at once, writes by group commit. */
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
import { notGiven, storeClosed } from '../refusals.ts';
import type { KeyRing } from '../seal.ts';
import { backUp } from './backup.ts';
import type { DocumentCache, Found } from './cache.ts';
import type { Connection } from './connection.ts';
import type { Documents, Encoded } from './documents.ts';
import type { Finder } from './finder.ts';
import type { GroupCommit } from './group.ts';
import type { OwnerKeys } from './keys.ts';
import type { Plan } from './plan.ts';
import { transferOf } from './transfer.ts';

/** What `openSqlite` puts together. */
export interface Parts {
  connection: Connection;
  ring: KeyRing;
  keys: OwnerKeys;
  cache: DocumentCache;
  hash: (text: string) => string;
  /** under which `hash` is keyed */
  secret: Uint8Array;
  plans: ReadonlyMap<string, Plan>;
  documents: Documents;
  finder: Finder;
  group: GroupCommit;
  release: () => void;
}

export class SqliteStore implements Store {
  readonly chainsWhole = true;
  readonly transfer: Transfer;
  readonly #parts: Parts;
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    const planOf = (collection: { name: string }) => this.#plan(collection);
    this.transfer = transferOf({ ...parts, planOf }, () => this.#mustBeOpen());
  }

  async insert<T extends Doc>(collection: Collection<T>, doc: Insert<T>): Promise<InsertResult> {
    const plan = this.#plan(collection);
    const encoded = this.#encode(plan, doc);
    return this.#write(() => this.#insertOne(plan, encoded));
  }

  async insertMany<T extends Doc>(collection: Collection<T>, docs: readonly Insert<T>[]): Promise<InsertResult[]> {
    const plan = this.#plan(collection);
    const all = docs.map((doc) => this.#encode(plan, doc));
    if (all.length === 0) return [];
    return this.#write(() => all.map((encoded) => this.#insertOne(plan, encoded)));
  }

  async get<T extends Doc>(collection: Collection<T>, id: string): Promise<T | null> {
    const plan = this.#plan(collection);
    const { cache, documents } = this.#parts;
    const known = this.#atHand(() => cache.settled(plan, id));
    return only(collection, known ?? (await this.#read(() => documents.find(plan, id))));
  }

  async getMany<T extends Doc>(collection: Collection<T>, ids: readonly string[]): Promise<T[]> {
    const plan = this.#plan(collection);
    const { cache, documents } = this.#parts;
    const known = this.#atHand(() => whole(ids.map((id) => cache.settled(plan, id))));
    const found = known ?? (await this.#read(() => ids.map((id) => documents.find(plan, id))));
    return found.flatMap((one) => only(collection, one) ?? []);
  }

  async modify<T extends Doc>(collection: Collection<T>, id: string, change: Change<T>): Promise<T | null> {
    const plan = this.#plan(collection);
    // read and written inside one transaction: no other writer can come between
    return this.#write(() =>
      only(
        collection,
        this.#modifyOne(plan, id, (doc) => (isOf(collection, doc) ? change(doc) : undefined)),
      ),
    );
  }

  async replace<T extends Doc>(collection: Collection<T>, doc: Insert<T>, rev: number): Promise<boolean> {
    const plan = this.#plan(collection);
    const encoded = this.#encode(plan, doc);
    return this.#write(() => this.#replaceOne(plan, encoded, rev));
  }

  async chain(writes: readonly Write[]): Promise<boolean> {
    const runs = writes.map((write) => this.#runOf(write));
    try {
      return await this.#write(() => chained(runs));
    } catch (fault) {
      throw fault instanceof ChainBroken ? fault.cause : fault;
    }
  }

  async remove<T extends Doc>(collection: Collection<T>, id: string): Promise<boolean> {
    const plan = this.#plan(collection);
    return this.#write(() => this.#parts.documents.remove(plan, id));
  }

  async find<T extends Doc>(collection: Collection<T>, query: Query<T>): Promise<Page<T>> {
    const { where = {}, order = [], limit, cursor } = query;
    const plan = this.#plan(collection);
    const { finder } = this.#parts;
    const asked = { where, order, limit, cursor };
    const known = this.#atHand(() => finder.atHand(plan, asked));
    const page = known ?? (await this.#read(() => finder.find(plan, asked)));
    return { items: page.items.filter((doc) => isOf(collection, doc)), next: page.next };
  }

  async count<T extends Doc>(collection: Collection<T>, where: Query<T>['where']): Promise<number> {
    return this.#read(() => this.#parts.finder.count(this.#plan(collection), where ?? {}));
  }

  async countBy<T extends Doc>(
    collection: Collection<T>,
    field: keyof T & string,
    where: Query<T>['where'],
  ): Promise<ReadonlyMap<string, number>> {
    return this.#read(() => this.#parts.finder.countBy(this.#plan(collection), field, where ?? {}));
  }

  async claimDue<T extends Doc>(collection: Collection<T>, claim: Claim<T>): Promise<T[]> {
    const plan = this.#plan(collection);
    return this.#write(() => this.#parts.finder.claim(plan, claim).filter((doc) => isOf(collection, doc)));
  }

  async forgetOwner(owner: string): Promise<void> {
    await this.#write(() => {
      this.#parts.keys.forget(owner);
      this.#parts.cache.clear();
    });
    // older images of the key still stand in the log
    await this.#parts.group.between(() => this.#parts.connection.emptyLog());
  }

  hash(text: string): string {
    return this.#parts.hash(text);
  }

  async backup(file: string): Promise<void> {
    // what is waiting now is in it; what comes meanwhile need not be
    await this.#write(() => {});
    await backUp(this.#parts.connection.file, this.#parts.ring.file, file);
  }

  async health(): Promise<void> {
    await this.#write(() => {
      this.#parts.connection.run('INSERT OR REPLACE INTO _health VALUES (1, ?)', [Date.now()]);
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#parts.group.idle();
    this.#parts.connection.close();
    this.#parts.release();
  }

  #insertOne(plan: Plan, encoded: Encoded): InsertResult {
    return this.#parts.documents.insert(plan, encoded) ? 'created' : 'exists';
  }

  #replaceOne(plan: Plan, encoded: Encoded, rev: number): boolean {
    const { documents } = this.#parts;
    if (rev === 0) return documents.insert(plan, encoded);
    const found = documents.find(plan, encoded.id);
    if (found?.rev !== rev) return false;
    const before = found.doc === null ? undefined : documents.shapeOf(plan, { ...found.doc, id: encoded.id });
    return documents.update(plan, found.n, encoded, rev, before);
  }

  /** The document as it now is. */
  #modifyOne(plan: Plan, id: string, change: (doc: unknown) => { id: string } | undefined): Found | null {
    const { documents } = this.#parts;
    const found = documents.find(plan, id);
    if (!found?.doc) return found;
    const changed = change(found.doc);
    if (changed === undefined) return found;
    documents.change(plan, found, found.doc, { ...changed, id });
    return documents.find(plan, id);
  }

  /** A write to be run in a transaction; false ends its chain. */
  #runOf(write: Write): () => boolean {
    const plan = this.#plan(write.collection);
    if (write.is === 'modify') return () => (this.#modifyOne(plan, write.id, write.change), true);
    const encoded = this.#encode(plan, write.doc);
    if (write.is === 'insert') return () => (this.#insertOne(plan, encoded), true);
    return () => this.#replaceOne(plan, encoded, write.rev);
  }

  #encode(plan: Plan, doc: { id: string }): Encoded {
    return this.#parts.documents.encode(plan, doc);
  }

  #plan(collection: { name: string }): Plan {
    const plan = this.#parts.plans.get(collection.name);
    if (!plan) throw notGiven(collection.name);
    return plan;
  }

  async #read<T>(look: () => T): Promise<T> {
    const { connection, cache, group } = this.#parts;
    return group.between(() => {
      this.#mustBeOpen();
      return connection.read(() => {
        if (cache.mayBeOld()) cache.seen(connection.dataVersion());
        return look();
      });
    });
  }

  /** What is known without asking the database: it need not wait for a commit that is on its way, as other reads must. */
  #atHand<T>(look: () => T | undefined): T | undefined {
    this.#mustBeOpen();
    return this.#parts.cache.mayBeOld() ? undefined : look();
  }

  async #write<T>(run: () => T): Promise<T> {
    this.#mustBeOpen();
    return this.#parts.group.submit(run);
  }

  #mustBeOpen(): void {
    if (this.#closed) throw storeClosed();
  }
}

/** A fault within a chain: the group of writes is rolled back, and done again without it. */
class ChainBroken extends Error {}

function chained(runs: readonly (() => boolean)[]): boolean {
  try {
    return runs.every((run) => run());
  } catch (cause) {
    throw cause instanceof StorageError ? new ChainBroken('a chain of writes', { cause }) : cause;
  }
}

function only<T extends Doc>(collection: Collection<T>, found: Found | null): T | null {
  const doc = found?.doc;
  return isOf(collection, doc) ? doc : null;
}

/** All of them, or nothing where one is not known. */
function whole<T>(list: readonly (T | undefined)[]): T[] | undefined {
  const known = list.filter((one) => one !== undefined);
  return known.length === list.length ? known : undefined;
}
