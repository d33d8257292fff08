/** What a store holds, as numbers that two stores can be compared by: counts and hashes that no order changes. */
import { createHash } from 'node:crypto';
import { COLLECTIONS } from '../../adapters/storage/collections.ts';
import type { Collection, Doc, Store } from '../../adapters/storage/contract.ts';

/** Every collection, of documents of which nothing but id and revision is known: whoever moves them looks at no more. */
export const EVERYTHING = COLLECTIONS as unknown as readonly Collection<Doc>[];

const PAGE = 500;
const KEYS = 1000;

/** One line of the comparison. */
export interface Digest {
  name: string;
  /** documents that can be read */
  count: number;
  /** stored documents of forgotten people: nothing can open them, so they are not moved */
  unreadable: number;
  /** sha256 of each document (id, revision and all fields), joined by XOR, in hex */
  hash: string;
}

/** @param leaveOut ids that are no part of what is compared */
export async function digestOf(
  store: Store,
  collection: Collection<Doc>,
  leaveOut: readonly string[] = [],
): Promise<Digest> {
  const sum = new Sum();
  let left = 0;
  for await (const page of pagesOf(store, collection)) {
    for (const doc of page.docs) {
      if (leaveOut.includes(doc.id)) left += 1;
      else sum.add(canonical(doc));
    }
  }
  const all = await store.count(collection, {});
  return { name: collection.name, count: sum.count, unreadable: all - left - sum.count, hash: sum.hex() };
}

/** Data keys and the list of those that were shredded, each as one line. */
export async function digestOfKeys({ transfer }: Store): Promise<Digest[]> {
  const keys = new Sum();
  for await (const page of keysOf(transfer)) for (const { owner, key } of page) keys.add(owner, key);
  const shredded = new Sum();
  for (const { owner, print } of await transfer.shredded()) shredded.add(owner, print);
  return [
    { name: '(data keys)', count: keys.count, unreadable: 0, hash: keys.hex() },
    { name: '(shredded keys)', count: shredded.count, unreadable: 0, hash: shredded.hex() },
  ];
}

/** All documents that can be read, page by page in the order of ids; `next` goes on after the page. */
export async function* pagesOf(
  store: Store,
  collection: Collection<Doc>,
  from: string | null = null,
): AsyncGenerator<{ docs: Doc[]; next: string | null }> {
  let cursor = from;
  do {
    const page = await store.find(collection, { limit: PAGE, ...(cursor === null ? {} : { cursor }) });
    cursor = page.next;
    yield { docs: page.items, next: cursor };
  } while (cursor !== null);
}

/** All data keys, page by page in the order of owners. */
export async function* keysOf(transfer: Store['transfer']): AsyncGenerator<Awaited<ReturnType<typeof transfer.keys>>> {
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof transfer.keys>> = await transfer.keys(after, KEYS);
    if (page.length === 0) return;
    yield page;
    after = page.at(-1)?.owner ?? null;
  }
}

/** The same text for the same value, in whatever order its fields stand. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

class Sum {
  count = 0;
  readonly #sum = Buffer.alloc(32);

  add(...parts: readonly (string | Uint8Array)[]): void {
    const hash = createHash('sha256');
    // each part ends, so that no two lists of parts are the same bytes
    for (const part of parts) hash.update(part).update('\n');
    for (const [i, byte] of hash.digest().entries()) this.#sum[i] = (this.#sum[i] ?? 0) ^ byte;
    this.count += 1;
  }

  hex(): string {
    return this.#sum.toString('hex');
  }
}
