/** Test results from laboratories: one per code; the same again changes nothing, a corrected one replaces. */
import { labResults } from '../adapters/storage/collections.ts';
import type { LabResultDoc } from '../adapters/storage/collections.ts';
import type { Insert, Store } from '../adapters/storage/contract.ts';
import type { LabResult } from '../cases/lab-result.ts';
import type { Deps } from './deps.ts';

export type ResultRow = Omit<LabResult, 'id' | 'rev' | 'importedMs'>;

/** A result as it is stored: its code makes its id. */
export function resultDoc(store: Pick<Store, 'hash'>, row: ResultRow, nowMs: number): Insert<LabResultDoc> {
  return { ...row, id: `r${store.hash(`result:${row.code}`)}`, importedMs: nowMs };
}

/** Gives how many were new and how many replaced an earlier, different one. */
export async function importResults(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  rows: readonly ResultRow[],
): Promise<{ imported: number; updated: number }> {
  let [imported, updated] = [0, 0];
  for (const row of rows) {
    const doc = resultDoc(store, row, clock.now());
    if ((await store.insert(labResults, doc)) === 'created') {
      imported += 1;
      continue;
    }
    let differs = false;
    await store.modify(labResults, doc.id, (now) => {
      differs = (Object.keys(row) as (keyof ResultRow)[]).some((field) => now[field] !== row[field]);
      return differs ? { ...doc, rev: now.rev } : undefined;
    });
    if (differs) updated += 1;
  }
  return { imported, updated };
}
