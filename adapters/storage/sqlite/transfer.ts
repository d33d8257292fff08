/** Moving into and out of the embedded store: its keys in clear, and documents that keep their revisions. */
import { HASH_SECRET } from '../body.ts';
import type { Collection, Doc, InsertResult, ShreddedKey, Transfer } from '../contract.ts';
import { pageLimit } from '../fields.ts';
import { notEmpty } from '../refusals.ts';
import { sameBytes, type KeyRing } from '../seal.ts';
import type { Connection } from './connection.ts';
import type { Documents } from './documents.ts';
import type { GroupCommit } from './group.ts';
import type { OwnerKeys } from './keys.ts';
import type { Plan } from './plan.ts';
import { bytes, text } from './row.ts';

export interface TransferParts {
  connection: Connection;
  keys: OwnerKeys;
  documents: Documents;
  group: GroupCommit;
  planOf: (collection: { name: string }) => Plan;
  secret: Uint8Array;
}

/** @param mustBeOpen throws `away` once the store is closed */
export function transferOf(parts: TransferParts, mustBeOpen: () => void): Transfer {
  const { connection, keys, documents, group, planOf } = parts;
  const read = async <T>(look: () => T): Promise<T> => {
    return group.between(() => {
      mustBeOpen();
      return connection.read(look);
    });
  };
  const write = async <T>(run: () => T): Promise<T> => {
    mustBeOpen();
    return group.submit(run);
  };
  return {
    secretOfHashes: () => read(() => parts.secret),
    keys: (after, limit) => read(() => keys.page(after, pageLimit(limit))),
    putKeys: (list) => write(() => keys.take(list)),
    shredded: () => read(() => shredded(connection)),
    putShredded: (list) => write(() => putShredded(connection, list)),
    async put<T extends Doc>(collection: Collection<T>, docs: readonly T[]): Promise<InsertResult[]> {
      const plan = planOf(collection);
      const all = docs.map((doc) => ({ encoded: documents.encode(plan, doc), rev: doc.rev }));
      if (all.length === 0) return [];
      return write(() => all.map(({ encoded, rev }) => (documents.insert(plan, encoded, rev) ? 'created' : 'exists')));
    },
  };
}

/**
 * Made once and never rotated (the stored hashes depend on it); it rests wrapped by the ring. A `given` one is taken over
 * by a store without documents; throws `unsupported` where there are some under another secret.
 */
export function secretOf(
  connection: Connection,
  ring: KeyRing,
  plans: readonly Plan[],
  { given, make }: { given: Uint8Array | undefined; make: () => Uint8Array },
): Uint8Array {
  const row = connection.row(`SELECT ring, wrapped FROM _secrets WHERE name = 'hash'`);
  const known = row && ring.unwrap({ ring: text(row, 0), wrapped: bytes(row, 1) }, HASH_SECRET);
  if (known && (given === undefined || sameBytes(known, given))) return known;
  if (known && !isEmpty(connection, plans)) {
    throw notEmpty();
  }
  const secret = given ?? make();
  const { ring: id, wrapped } = ring.wrap(secret, HASH_SECRET);
  connection.run(`INSERT OR REPLACE INTO _secrets VALUES ('hash', ?, ?)`, [id, wrapped]);
  return secret;
}

function isEmpty(connection: Connection, plans: readonly Plan[]): boolean {
  return plans.every(({ table }) => connection.row(`SELECT 1 FROM ${table} LIMIT 1`) === undefined);
}

function shredded(connection: Connection): ShreddedKey[] {
  const rows = connection.rows('SELECT DISTINCT owner, print FROM _forgotten ORDER BY owner, print');
  return rows.map((row) => ({ owner: text(row, 0), print: bytes(row, 1) }));
}

function putShredded(connection: Connection, list: readonly ShreddedKey[]): void {
  for (const { owner, print } of list) {
    const values = [owner, Buffer.from(print)];
    connection.run(
      `INSERT INTO _forgotten (owner, print) SELECT ?, ?
         WHERE NOT EXISTS (SELECT 1 FROM _forgotten WHERE owner = ? AND print = ?)`,
      [...values, ...values],
    );
  }
}
