/**
 * The storage contract: documents with declared indexes, one atomic write per document.
 *
 * It asks for no more than single-document atomicity and unique keys, so that the same service is right on SQLite, a
 * standalone MongoDB, a replica set and a sharded cluster. Atomicity over several documents is never promised.
 */

/** Every stored document. `id` is chosen by the caller; `rev` counts its writes, from 1. */
export interface Doc {
  id: string;
  rev: number;
}

/**
 * How a field is kept in clear so that it can be searched; all other fields rest sealed. A `time` is a number or a text, the
 * same in all documents of a collection: stores do not agree on how numbers and texts compare.
 */
export type OpenField = 'text' | 'number' | 'flag' | 'time';

/**
 * One entity, declared once for every store.
 * - `open`: fields in clear. Never personal: ids, codes, times, counts.
 * - `lists`: fields that are arrays of text, searchable by one of their members (area path, name tokens).
 * - `hashed`: personal text fields that are found by equality through a keyed hash and never rest in clear;
 *   a `hashed` field may also be an array of texts.
 * - `unique`: open or hashed fields (or sets of them) that no two documents share; absent values do not collide.
 * - `indexes`: sets of open fields in the order in which they are searched and sorted.
 * - `sparse`: indexed fields that few documents have and that are searched by value only: a store may leave the others out
 *   of their indexes.
 * - `owner`: whose data key seals the body; `null` for what belongs to nobody.
 */
export interface Collection<T extends Doc> {
  name: string;
  /** of the document's shape; raised together with an entry in `upcast` */
  version: number;
  open: { readonly [K in keyof T]?: OpenField };
  lists?: readonly (keyof T & string)[];
  hashed?: readonly (keyof T & string)[];
  unique?: readonly (readonly (keyof T & string)[])[];
  indexes?: readonly (readonly (keyof T & string)[])[];
  sparse?: readonly (keyof T & string)[];
  owner: (doc: T) => string | null;
  /** from an older shape to this one, on read */
  upcast?: (doc: Record<string, unknown>, version: number) => Record<string, unknown>;
}

export type Scalar = string | number | boolean;

/** Conditions on one field; all that are given must hold. A plain value means equality; `null`: the field is absent. */
export type Condition =
  | Scalar
  | null
  | { in: readonly Scalar[] }
  | { gt?: Scalar; gte?: Scalar; lt?: Scalar; lte?: Scalar }
  | { prefix: string }
  | { not: Scalar };

/** `where` may name open fields, `lists` (equality with a member) and `hashed` fields (equality, given in clear). */
export interface Query<T extends Doc> {
  where?: { readonly [K in keyof T]?: Condition };
  /** open fields; the id is always the last tie-break */
  order?: readonly (readonly [keyof T & string, 'asc' | 'desc'])[];
  /** 1 to 1000, default 100 */
  limit?: number;
  /** as given by an earlier page of the same query */
  cursor?: string;
}

export interface Page<T> {
  items: T[];
  /** where to go on, null at the end */
  next: string | null;
}

/** A lease on due documents: who claims it acts on it until `leaseMs` are over. */
export interface Claim<T extends Doc> {
  where: { readonly [K in keyof T]?: Condition };
  /** number field, epoch milliseconds: claimable from then on */
  due: keyof T & string;
  /** number field, set to now + leaseMs by the claim; must have passed (or be absent) to be claimed again */
  lease: keyof T & string;
  now: number;
  leaseMs: number;
  limit: number;
}

export type Insert<T extends Doc> = Omit<T, 'rev'>;

/** What a change function may answer: the new document (its `rev` is not looked at), or undefined to leave it as it is. */
export type Change<T extends Doc> = (doc: T) => NoInfer<T> | undefined;

export type InsertResult = 'created' | 'exists';

/** One write of a chain: made by `inserting`, `replacing` and `modifying` (writes.ts). */
export type Write = (
  | { is: 'insert'; doc: { id: string } }
  | { is: 'replace'; doc: { id: string }; rev: number }
  | { is: 'modify'; id: string; change: (doc: unknown) => { id: string } | undefined }
) & {
  collection: { name: string };
  /** The same by itself; false where a `replace` was not written. */
  alone: (store: Store) => Promise<boolean>;
};

/** An owner's data key in clear: its print (4 bytes), then the key (32 bytes). */
export interface OwnerKey {
  owner: string;
  key: Uint8Array;
}

/** A data key that was shredded: a restored backup must not bring it back. `print` has 4 bytes. */
export interface ShreddedKey {
  owner: string;
  print: Uint8Array;
}

/**
 * What moving everything into another store needs beyond documents; only for that, as it gives keys in clear.
 *
 * The order: open the target with the source's `secretOfHashes` (StoreOptions), then keys, shredded keys, documents
 * (read with `find`, page by page in the order of ids). Keys move before documents, so that a moved document is sealed
 * under the key its owner had: whoever is forgotten later stays forgotten when an old backup is put back. Every step may
 * be repeated.
 */
export interface Transfer {
  /** The secret under `Store.hash`: ids are made of its hashes, so it goes along. 32 bytes. */
  secretOfHashes(): Promise<Uint8Array>;
  /** At most `limit` (1 to 1000) data keys in the order of owners, from the first after `after` (null: the first). */
  keys(after: string | null, limit: number): Promise<OwnerKey[]>;
  /**
   * Wraps the keys under this store's ring. A key that is there stays, one that was shredded here is left out; throws
   * `conflict` when an owner has another one.
   */
  putKeys(keys: readonly OwnerKey[]): Promise<void>;
  /** All of them, in the order of owners. */
  shredded(): Promise<ShreddedKey[]>;
  /** Those that are there already are left out. */
  putShredded(keys: readonly ShreddedKey[]): Promise<void>;
  /** As `insertMany`, but each document keeps the revision it has. */
  put<T extends Doc>(collection: Collection<T>, docs: readonly T[]): Promise<InsertResult[]>;
}

/** Errors are thrown as StorageError (errors.ts); `exists` and `missing` are values, not errors. */
export interface Store {
  /** One commit takes all of a chain: neither a crash nor a fault cuts it. */
  readonly chainsWhole: boolean;
  /** Durable when it resolves. `exists`: the id, or a unique key, is taken; nothing was written. */
  insert<T extends Doc>(collection: Collection<T>, doc: Insert<T>): Promise<InsertResult>;
  /** The same for many, each for itself, in one go; the results are in the order of the documents. */
  insertMany<T extends Doc>(collection: Collection<T>, docs: readonly Insert<T>[]): Promise<InsertResult[]>;
  get<T extends Doc>(collection: Collection<T>, id: string): Promise<T | null>;
  getMany<T extends Doc>(collection: Collection<T>, ids: readonly string[]): Promise<T[]>;
  /**
   * Reads, changes and writes by compare-and-swap, again when another writer was faster (bounded; then `conflict`).
   * Durable when it resolves. Gives the document as it now is, or null where there is none.
   */
  modify<T extends Doc>(collection: Collection<T>, id: string, change: Change<T>): Promise<T | null>;
  /**
   * Writes `doc` only if the stored revision is still `rev` (0: there is none yet). True when it was written;
   * durable when it resolves. The turn's own write.
   */
  replace<T extends Doc>(collection: Collection<T>, doc: Insert<T>, rev: number): Promise<boolean>;
  /**
   * Writes one after another: none is durable before the one ahead of it. Stops, and gives false, where a `replace` was not
   * written; what stood ahead of it stays.
   */
  chain(writes: readonly Write[]): Promise<boolean>;
  remove<T extends Doc>(collection: Collection<T>, id: string): Promise<boolean>;
  find<T extends Doc>(collection: Collection<T>, query: Query<T>): Promise<Page<T>>;
  count<T extends Doc>(collection: Collection<T>, where: Query<T>['where']): Promise<number>;
  /** Counts by the values of one open field. */
  countBy<T extends Doc>(
    collection: Collection<T>,
    field: keyof T & string,
    where: Query<T>['where'],
  ): Promise<ReadonlyMap<string, number>>;
  /** Due documents, oldest due first, leased to the caller. */
  claimDue<T extends Doc>(collection: Collection<T>, claim: Claim<T>): Promise<T[]>;
  /** Shreds a person: without the data key no copy of the sealed bodies can be read again. */
  forgetOwner(owner: string): Promise<void>;
  /** The keyed hash under which a personal text is found, for ids made of it (`phone`, `telegram:123`). */
  hash(text: string): string;
  readonly transfer: Transfer;
  /** A consistent copy while running; embedded store only, others throw `unsupported`. */
  backup(file: string): Promise<void>;
  /** Resolves when a write would be durable now; throws a StorageError of kind `away` otherwise. */
  health(): Promise<void>;
  close(): Promise<void>;
}
