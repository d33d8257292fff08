/**
 * Unique keys without unique indexes, which a sharded cluster cannot keep: each key is a document of its own, whose id is
 * the key and which names the document that holds it.
 *
 * A key is claimed before its document is written and released after its document has dropped it, so a crash in between
 * leaves a claim that no document backs. Whoever wants that key waits until such a claim has stood unchanged for `GRACE`
 * by its own clock, then takes it over by compare-and-swap. A writer that was held up for longer than `HASTE` between its
 * claim and its document gives up instead.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { StorageError } from '../errors.ts';
import type { AnyCollection } from '../fields.ts';
import type { HeldKey, Row, UniqueRow } from './models.ts';
import type { Table } from './table.ts';

/** Milliseconds after which a claim without a document is taken over. */
const GRACE = 10_000;
/** Milliseconds that a writer may take between its claim and the request that writes its document. */
const HASTE = 4000;
/** How often a claim in use is looked at again, in milliseconds. */
const AGAIN = 25;
const SELDOM = 250;

/** Who wants keys: a document of a collection. */
export interface Claimant {
  collection: AnyCollection;
  documents: Table<Row>;
  id: string;
}

interface Claimed extends HeldKey {
  /** false: it was there for the same document, from a writer that may still be at work */
  made: boolean;
}

/** Keys that are claimed and not yet written into their document. */
export interface Claims {
  held: readonly HeldKey[];
  /** Call it right before the document is written; throws `away` when that comes too late. */
  mustBeFresh: () => void;
  /** The document was not written. */
  giveBack: () => Promise<void>;
}

type Attempt = Claimed | 'taken' | 'busy';

export class UniqueKeys {
  readonly #table: Table<UniqueRow>;

  constructor(table: Table<UniqueRow>) {
    this.#table = table;
  }

  /** Claims all of the keys, or none of them: null when another document has one. */
  async claim(claimant: Claimant, keys: readonly string[]): Promise<Claims | null> {
    const watched = new Map<string, { token: string; since: number }>();
    for (let pause = AGAIN; ; pause = Math.min(pause * 1.5, SELDOM)) {
      const since = performance.now();
      const claimed: Claimed[] = [];
      let last: Attempt | undefined;
      // always in the same order, so that two who want the same keys do not keep each other waiting
      for (const key of [...keys].sort()) {
        last = await this.#attempt(claimant, key, watched);
        if (typeof last === 'string') break;
        claimed.push(last);
      }
      const giveBack = () => this.#giveBack(claimant, claimed);
      if (typeof last !== 'string')
        return { held: claimed.map(heldKey), mustBeFresh: () => mustBeFresh(since), giveBack };
      await giveBack();
      if (last === 'taken') return null;
      await wait(pause);
    }
  }

  /** The document no longer has these keys, or is gone. A claim that was made anew meanwhile stays. */
  async release(held: readonly HeldKey[]): Promise<void> {
    await Promise.all(held.map(({ key, token }) => this.#table.remove({ _id: key, token })));
  }

  async #attempt(
    { documents, id }: Claimant,
    key: string,
    watched: Map<string, { token: string; since: number }>,
  ): Promise<Attempt> {
    const token = randomBytes(9).toString('base64url');
    if (await this.#table.insert({ _id: key, doc: id, token })) return { key, token, made: true };
    const there = await this.#table.one(key);
    if (!there) return 'busy';
    const takeOver = () => this.#table.set({ _id: key, token: there.token }, { doc: id, token });
    // the document itself decides between two writers of one document, so there is nothing to wait for
    if (there.doc === id) return (await takeOver()) ? { key, token, made: false } : 'busy';
    if (await documents.has({ _id: there.doc, 'k.key': key })) return 'taken';
    const before = watched.get(key);
    if (before?.token !== there.token) {
      watched.set(key, { token: there.token, since: performance.now() });
      return 'busy';
    }
    if (performance.now() - before.since < GRACE) return 'busy';
    return (await takeOver()) ? { key, token, made: true } : 'busy';
  }

  async #giveBack({ documents, id }: Claimant, claimed: readonly Claimed[]): Promise<void> {
    await this.release(claimed.filter(({ made }) => made));
    const overtaken = claimed.filter(({ made }) => !made);
    if (overtaken.length === 0) return;
    // the overtaken writer may have won: then the claim must be known by its token, or it could not be released
    const row = await documents.one(id);
    for (const { key, token } of overtaken) {
      const theirs = row?.k?.find((held) => held.key === key);
      if (theirs) await this.#table.set({ _id: key, token }, { token: theirs.token });
    }
  }
}

function heldKey({ key, token }: Claimed): HeldKey {
  return { key, token };
}

function mustBeFresh(since: number): void {
  if (performance.now() - since > HASTE) throw new StorageError('away', 'MongoDB answers too slowly');
}
