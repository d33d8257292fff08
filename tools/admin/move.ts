/** Moves everything of one store into another, empty one; interrupted anywhere, it goes on when it is called again. */
import { MIGRATION_ID, settings } from '../../adapters/storage/collections.ts';
import type { Collection, Doc, Store } from '../../adapters/storage/contract.ts';
import { digestOf, digestOfKeys, EVERYTHING, keysOf, pagesOf, type Digest } from './digest.ts';

/** Why a migration is refused or failed; one sentence for the operator. */
export class MigrationFault extends Error {}

/** How far a migration is, kept in the target as a setting. A type, not an interface: it must fit into stored JSON. */
export type Progress = {
  from: string;
  /** of the source's secret of hashes: it is the same store as before */
  source: string;
  done: string[];
  /** in the first collection that is not done */
  next: string | null;
};

export interface Compared {
  source: Digest;
  target: Digest;
}

export interface MoveOptions {
  source: Store;
  /** opened with the source's secret of hashes */
  target: Store;
  /** names the kind of the source */
  from: string;
  tell: (line: string) => void;
}

/**
 * Keys first, then the collections, then the comparison. Throws a MigrationFault when the target holds something that is
 * not an unfinished migration of this very source, or the source is an unfinished target itself. Gives a line for each
 * collection, and whether all are the same: only then the target is a store that a service may start on.
 */
export async function move(options: MoveOptions): Promise<{ lines: Compared[]; same: boolean }> {
  const { source, target, tell } = options;
  const progress = await begin(options);
  await moveKeys(source, target);
  tell('keys: moved');
  for (const collection of EVERYTHING) {
    if (progress.done.includes(collection.name)) continue;
    const count = await moveCollection(options, collection, progress);
    tell(`${collection.name}: ${count} moved`);
  }
  const lines = await compare(source, target);
  const same = lines.every((line) => isSame(line));
  if (same) await target.remove(settings, MIGRATION_ID);
  return { lines, same };
}

export function isSame({ source, target }: Compared): boolean {
  return source.count === target.count && source.hash === target.hash;
}

/** How far an earlier call came; a new beginning where the target is empty. */
async function begin({ source, target, from }: MoveOptions): Promise<Progress> {
  if ((await source.get(settings, MIGRATION_ID)) !== null) {
    throw new MigrationFault('the source is the target of a migration that was not finished: finish that one first');
  }
  const mark = source.hash('migration');
  const known = progressIn((await target.get(settings, MIGRATION_ID))?.value);
  if (known !== null) {
    if (known.from === from && known.source === mark) return known;
    throw new MigrationFault('another migration into the target was not finished: finish it, or empty the target');
  }
  for (const collection of EVERYTHING) {
    if ((await target.count(collection, {})) > 0) {
      throw new MigrationFault(`the target is not empty (${collection.name}): a migration needs an empty store`);
    }
  }
  const fresh: Progress = { from, source: mark, done: [], next: null };
  await target.insert(settings, { id: MIGRATION_ID, value: fresh });
  return fresh;
}

async function moveKeys(source: Store, target: Store): Promise<void> {
  await target.transfer.putShredded(await source.transfer.shredded());
  for await (const page of keysOf(source.transfer)) await target.transfer.putKeys(page);
}

/** Gives how many documents were read; a page that was written before a crash is written again, which changes nothing. */
async function moveCollection(
  { source, target }: MoveOptions,
  collection: Collection<Doc>,
  progress: Progress,
): Promise<number> {
  let count = 0;
  for await (const { docs, next } of pagesOf(source, collection, progress.next)) {
    await target.transfer.put(collection, docs);
    count += docs.length;
    progress.next = next;
    if (next === null) progress.done.push(collection.name);
    await target.modify(settings, MIGRATION_ID, (doc) => ({ ...doc, value: { ...progress } }));
  }
  return count;
}

async function compare(source: Store, target: Store): Promise<Compared[]> {
  const lines: Compared[] = [];
  const [sourceKeys, targetKeys] = [await digestOfKeys(source), await digestOfKeys(target)];
  for (const [i, digest] of sourceKeys.entries()) {
    const other = targetKeys[i];
    if (other !== undefined) lines.push({ source: digest, target: other });
  }
  for (const collection of EVERYTHING) lines.push(await compareCollection(source, target, collection));
  return lines;
}

async function compareCollection(source: Store, target: Store, collection: Collection<Doc>): Promise<Compared> {
  const leaveOut = collection.name === settings.name ? [MIGRATION_ID] : [];
  return { source: await digestOf(source, collection), target: await digestOf(target, collection, leaveOut) };
}

function progressIn(value: unknown): Progress | null {
  if (typeof value !== 'object' || value === null) return null;
  const { from, source, done, next } = value as Partial<Progress>;
  if (typeof from !== 'string' || typeof source !== 'string' || !Array.isArray(done)) return null;
  return { from, source, done: [...done], next: next ?? null };
}
