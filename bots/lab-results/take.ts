/** A file of results as the console or a laboratory's program sends it: what it would do, and doing it, with its history. */
import { labResults, resultImports } from '../../adapters/storage/collections.ts';
import type { LabResultDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { codeKey, differs } from '../../cases/lab-result.ts';
import type { ResultRow } from '../../cases/lab-result.ts';
import { importResults, resultIdOf } from './import.ts';
import type { Told } from './tell.ts';

const BATCH = 500;

/** For each row, in their order, what is kept under its code; null: nothing. */
export async function keptOf(store: Store, rows: readonly ResultRow[]): Promise<(LabResultDoc | null)[]> {
  const ids = rows.map(({ code }) => resultIdOf(store, codeKey(code)));
  const known = new Map<string, LabResultDoc>();
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const doc of await store.getMany(labResults, ids.slice(from, from + BATCH))) known.set(doc.id, doc);
  }
  return ids.map((id) => known.get(id) ?? null);
}

/** For each row, in their order: new, changing one that is there, or the same. */
export async function fatesOf(store: Store, rows: readonly ResultRow[]): Promise<('new' | 'update' | 'same')[]> {
  const kept = await keptOf(store, rows);
  return rows.map((row, at) => {
    const before = kept[at] ?? null;
    if (before === null) return 'new';
    return differs(before, row) ? 'update' : 'same';
  });
}

/** @param from who sent the file, and how many of its lines could not be read */
export async function takeResults(
  deps: Told,
  rows: readonly ResultRow[],
  { by, rejected }: { by: string; rejected: number },
): Promise<{ imported: number; updated: number }> {
  const counts = await importResults(deps, rows);
  const atMs = deps.clock.now();
  await deps.store.insert(resultImports, { id: `i${deps.orders(atMs)}`, atMs, by, ...counts, rejected });
  return counts;
}
