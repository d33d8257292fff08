/** The owners' data keys in MongoDB: made on first use, cached for a moment, shredded. */
import type { OwnerKey, ShreddedKey } from '../contract.ts';
import { keyPurpose } from '../body.ts';
import { otherKey } from '../refusals.ts';
import { makeDataKey, openDataKey, printOf, sameBytes, wrapDataKey, type DataKey, type KeyRing } from '../seal.ts';
import type { ForgottenRow, KeyRow } from './models.ts';
import type { Table } from './table.ts';
import { Together } from './together.ts';

/** How long a key may be used for reading before it is looked up again, in milliseconds: another process may shred it. */
const FRESH = 1000;
const CACHED = 10_000;
const BATCH = 500;

interface Kept {
  key: DataKey;
  since: number;
}

export class OwnerKeys {
  readonly #keys: Table<KeyRow>;
  readonly #forgotten: Table<ForgottenRow>;
  readonly #ring: KeyRing;
  /** least recently looked up first */
  readonly #kept = new Map<string, Kept>();
  readonly #asked = new Together((owners: readonly string[]) => this.#lookUp(owners));

  constructor(keys: Table<KeyRow>, forgotten: Table<ForgottenRow>, ring: KeyRing) {
    this.#keys = keys;
    this.#forgotten = forgotten;
    this.#ring = ring;
  }

  /** For reading: a key that another process shredded opens documents here for at most a second more. */
  async find(owner: string): Promise<DataKey | null> {
    const kept = this.#kept.get(owner);
    if (kept && performance.now() - kept.since < FRESH) return kept.key;
    return this.#asked.ask(owner);
  }

  /** For writing: the key as it is now, made if there is none. What is sealed under a shredded one would be lost. */
  async obtain(owner: string): Promise<DataKey> {
    const known = await this.#asked.ask(owner);
    if (known) return known;
    const { key, wrapped } = makeDataKey(this.#ring, keyPurpose(owner));
    if (await this.#keys.insert({ _id: owner, print: key.print, ...wrapped })) return this.#keep(owner, key);
    // another was faster, so it is there now, or was shredded again at once
    return this.obtain(owner);
  }

  /** Shreds the key, and remembers which one it was, so that a restored backup does not bring it back. */
  async forget(owner: string): Promise<void> {
    const row = await this.#keys.one(owner);
    if (row) {
      await this.putShredded([{ owner, print: row.print }]);
      await this.#keys.remove({ _id: owner, print: row.print });
    }
    this.#kept.delete(owner);
  }

  /** Keys in clear, in the order of owners. */
  async page(after: string | null, limit: number): Promise<OwnerKey[]> {
    const rows = await this.#keys.many({ _id: { $gt: after ?? '' } }, { sort: { _id: 1 }, limit });
    return rows.map(({ _id: owner, ring, wrapped }) => {
      return { owner, key: this.#ring.unwrap({ ring, wrapped }, keyPurpose(owner)) };
    });
  }

  /** Another store's keys. Throws `conflict`, before it writes, for an owner who has another. */
  async take(keys: readonly OwnerKey[]): Promise<void> {
    const known = await Promise.all(keys.map(({ owner }) => this.#asked.ask(owner)));
    for (const [index, { owner, key }] of keys.entries()) {
      const mine = known[index];
      if (mine && !sameBytes(mine.print, printOf(key))) throw otherKey(owner);
    }
    const fresh = keys.filter((_, index) => !known[index]);
    const shredded = await this.#forgotten.many({ _id: { $in: fresh.map((key) => forgottenId(key)) } });
    const gone = new Set(shredded.map((row) => row._id));
    const rows = fresh
      .filter((key) => !gone.has(forgottenId(key)))
      .map(({ owner, key }): KeyRow => {
        return { _id: owner, print: printOf(key), ...wrapDataKey(this.#ring, key, keyPurpose(owner)) };
      });
    await Promise.all(rows.map((row) => this.#keys.insert(row)));
  }

  async shredded(): Promise<ShreddedKey[]> {
    const rows = await this.#forgotten.many({}, { sort: { owner: 1, _id: 1 } });
    return rows.map(({ owner, print }) => ({ owner, print }));
  }

  async putShredded(keys: readonly ShreddedKey[]): Promise<void> {
    const rows = keys.map(({ owner, print }): ForgottenRow => {
      return { _id: idOf(owner, print), owner, print: Buffer.from(print) };
    });
    await Promise.all(rows.map((row) => this.#forgotten.insert(row)));
  }

  /** Keys that a restored backup has brought back go again. */
  async shredAgain(): Promise<void> {
    for (let after = ''; ;) {
      const rows = await this.#forgotten.many({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: BATCH });
      const back = await this.#keys.many({ _id: { $in: rows.map((row) => row.owner) } });
      const gone = new Set(rows.map((row) => row._id));
      for (const { _id, print } of back) if (gone.has(idOf(_id, print))) await this.#keys.remove({ _id, print });
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return;
      after = last._id;
    }
  }

  async #lookUp(owners: readonly string[]): Promise<(DataKey | null)[]> {
    const rows = await this.#keys.many({ _id: { $in: [...new Set(owners)] } });
    const found = new Map(rows.map((row) => [row._id, this.#open(row)]));
    return owners.map((owner) => {
      const key = found.get(owner);
      if (key) return this.#keep(owner, key);
      this.#kept.delete(owner);
      return null;
    });
  }

  #open({ _id: owner, print, ring, wrapped }: KeyRow): DataKey {
    const kept = this.#kept.get(owner)?.key;
    return kept?.print.equals(print) ? kept : openDataKey(this.#ring, { ring, wrapped }, keyPurpose(owner));
  }

  #keep(owner: string, key: DataKey): DataKey {
    this.#kept.delete(owner);
    const [oldest] = this.#kept.size >= CACHED ? this.#kept.keys() : [];
    if (oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(owner, { key, since: performance.now() });
    return key;
  }
}

function forgottenId({ owner, key }: OwnerKey): string {
  return idOf(owner, printOf(key));
}

function idOf(owner: string, print: Uint8Array): string {
  return `${Buffer.from(print).toString('hex')} ${owner}`;
}
