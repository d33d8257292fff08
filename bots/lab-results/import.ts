/** Test results from laboratories: one per code; the same again changes nothing, a corrected one replaces and is told anew. */
import { labResults } from '../../adapters/storage/collections.ts';
import type { LabResultDoc } from '../../adapters/storage/collections.ts';
import type { Insert, Store } from '../../adapters/storage/contract.ts';
import { codeKey, differs } from '../../cases/lab-result.ts';
import type { ResultRow } from '../../cases/lab-result.ts';
import type { Told } from './tell.ts';
import { tellWhoAsked } from './tell.ts';

/** A result as it is stored: its code makes its id. */
export function resultDoc(store: Pick<Store, 'hash'>, row: ResultRow, nowMs: number): Insert<LabResultDoc> {
  return { ...row, id: resultIdOf(store, codeKey(row.code)), importedMs: nowMs };
}

/** @param key of the code, as folded by `codeKey` */
export function resultIdOf(store: Pick<Store, 'hash'>, key: string): string {
  return `r${store.hash(`result:${key}`)}`;
}

/**
 * Gives how many were new and how many replaced an earlier, different one. Whoever waits for one is told; also of one
 * that is here already, where a crash came before the telling.
 */
export async function importResults(
  deps: Told,
  rows: readonly ResultRow[],
): Promise<{ imported: number; updated: number }> {
  let [imported, updated] = [0, 0];
  for (const row of rows) {
    const { fate, doc } = await importOne(deps, row);
    if (fate === 'new') imported += 1;
    if (fate === 'update') updated += 1;
    await tellWhoAsked(deps, doc);
  }
  return { imported, updated };
}

async function importOne(
  { store, clock }: Told,
  row: ResultRow,
): Promise<{ fate: 'new' | 'update' | 'same'; doc: Insert<LabResultDoc> }> {
  const doc = resultDoc(store, row, clock.now());
  if ((await store.insert(labResults, doc)) === 'created') return { fate: 'new', doc };
  let fate: 'update' | 'same' = 'same';
  const kept = await store.modify(labResults, doc.id, (now) => {
    fate = differs(now, row) ? 'update' : 'same';
    return fate === 'same' ? undefined : { ...doc, rev: now.rev };
  });
  return { fate, doc: kept ?? doc };
}
