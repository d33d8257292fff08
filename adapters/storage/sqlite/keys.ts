/** The owners' data keys: made on first use inside the writing transaction, cached, shredded. */
import { keyPurpose } from '../body.ts';
import type { OwnerKey } from '../contract.ts';
import { otherKey } from '../refusals.ts';
import { makeDataKey, openDataKey, printOf, sameBytes, wrapDataKey, type DataKey, type KeyRing } from '../seal.ts';
import type { Connection } from './connection.ts';
import { bytes, text } from './row.ts';

const CACHED = 10_000;

export class OwnerKeys {
  readonly #connection: Connection;
  readonly #ring: KeyRing;
  /** least recently used first */
  readonly #cache = new Map<string, DataKey>();
  #made: string[] = [];
  #forgotten = -1;

  constructor(connection: Connection, ring: KeyRing) {
    this.#connection = connection;
    this.#ring = ring;
  }

  find(owner: string): DataKey | null {
    const cached = this.#cache.get(owner);
    if (cached) {
      this.#cache.delete(owner);
      this.#cache.set(owner, cached);
      return cached;
    }
    const row = this.#connection.row('SELECT ring, wrapped FROM _keys WHERE owner = ?', [owner]);
    if (!row) return null;
    return this.#keep(
      owner,
      openDataKey(this.#ring, { ring: text(row, 0), wrapped: bytes(row, 1) }, keyPurpose(owner)),
    );
  }

  /** The owner's key, made if there is none; call it in a writing transaction, which makes it safe against races. */
  obtain(owner: string): DataKey {
    const known = this.find(owner);
    if (known) return known;
    const { key, wrapped } = makeDataKey(this.#ring, keyPurpose(owner));
    this.#connection.run('INSERT INTO _keys VALUES (?, ?, ?, ?)', [owner, key.print, wrapped.ring, wrapped.wrapped]);
    this.#made.push(owner);
    return this.#keep(owner, key);
  }

  /** Keys in clear, in the order of owners. */
  page(after: string | null, limit: number): OwnerKey[] {
    const sql = 'SELECT owner, ring, wrapped FROM _keys WHERE owner > ? ORDER BY owner LIMIT ?';
    return this.#connection.rows(sql, [after ?? '', limit]).map((row) => {
      const owner = text(row, 0);
      return { owner, key: this.#ring.unwrap({ ring: text(row, 1), wrapped: bytes(row, 2) }, keyPurpose(owner)) };
    });
  }

  /** Another store's keys; call it in a writing transaction. Throws `conflict`, before it writes, for an owner who has another. */
  take(keys: readonly OwnerKey[]): void {
    const fresh = keys.filter(({ owner, key }) => {
      const known = this.find(owner);
      if (known !== null && !sameBytes(known.print, printOf(key))) {
        throw otherKey(owner);
      }
      return known === null && !this.#isShredded(owner, key);
    });
    for (const { owner, key } of fresh) {
      const { ring, wrapped } = wrapDataKey(this.#ring, key, keyPurpose(owner));
      this.#connection.run('INSERT INTO _keys VALUES (?, ?, ?, ?)', [owner, printOf(key), ring, wrapped]);
      this.#made.push(owner);
    }
  }

  /** Deletes the key and remembers which one it was, so that a restored backup does not bring it back. */
  forget(owner: string): void {
    this.#connection.run('INSERT INTO _forgotten (owner, print) SELECT owner, print FROM _keys WHERE owner = ?', [
      owner,
    ]);
    this.#connection.run('DELETE FROM _keys WHERE owner = ?', [owner]);
    this.#cache.delete(owner);
  }

  /** At the start of a transaction: keys that another process shredded must not be used again. */
  refresh(): void {
    const last = Number(this.#connection.row('SELECT coalesce(max(n), 0) FROM _forgotten')?.[0]);
    if (last !== this.#forgotten) this.#cache.clear();
    this.#forgotten = last;
    this.#made = [];
  }

  /** A key that was not committed would seal what nobody could open again. */
  rolledBack(): void {
    for (const owner of this.#made) this.#cache.delete(owner);
    this.#made = [];
  }

  #isShredded(owner: string, key: Uint8Array): boolean {
    const values = [owner, printOf(key)];
    return this.#connection.row('SELECT 1 FROM _forgotten WHERE owner = ? AND print = ? LIMIT 1', values) !== undefined;
  }

  #keep(owner: string, key: DataKey): DataKey {
    const [oldest] = this.#cache.keys();
    if (this.#cache.size >= CACHED && oldest !== undefined) this.#cache.delete(oldest);
    this.#cache.set(owner, key);
    return key;
  }
}
