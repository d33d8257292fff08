/** The owners' data keys: made on first use inside the writing transaction, cached, shredded. */
import { makeDataKey, openDataKey, type DataKey, type KeyRing } from '../seal.ts';
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
    return this.#keep(owner, openDataKey(this.#ring, { ring: text(row, 0), wrapped: bytes(row, 1) }, purposeOf(owner)));
  }

  /** The owner's key, made if there is none; call it in a writing transaction, which makes it safe against races. */
  obtain(owner: string): DataKey {
    const known = this.find(owner);
    if (known) return known;
    const { key, wrapped } = makeDataKey(this.#ring, purposeOf(owner));
    this.#connection.run('INSERT INTO _keys VALUES (?, ?, ?, ?)', [owner, key.print, wrapped.ring, wrapped.wrapped]);
    this.#made.push(owner);
    return this.#keep(owner, key);
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

  #keep(owner: string, key: DataKey): DataKey {
    const [oldest] = this.#cache.keys();
    if (this.#cache.size >= CACHED && oldest !== undefined) this.#cache.delete(oldest);
    this.#cache.set(owner, key);
    return key;
  }
}

function purposeOf(owner: string): string {
  return `data key of ${owner}`;
}
