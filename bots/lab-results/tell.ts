/** A result came or was corrected: every conversation that asked for it is told by its own inbox, once for what it says. */
import { inbox, resultAsks } from '../../adapters/storage/collections.ts';
import type { LabResultDoc, ResultAskDoc } from '../../adapters/storage/collections.ts';
import type { Insert, Store } from '../../adapters/storage/contract.ts';
import { codeKey, proves, shownResult, toldOf } from '../../cases/lab-result.ts';
import { toIso } from '../../cases/time.ts';
import { waitingRow } from '../accept.ts';
import type { Deps } from '../deps.ts';

/** `wake`: absent where no service runs in this process; its sweeper finds what waits. */
export interface Told extends Pick<Deps, 'store' | 'clock' | 'orders'> {
  wake?: (conversationId: string) => Promise<void>;
}

/** Doing it again tells nobody twice. */
export async function tellWhoAsked(deps: Told, result: Insert<LabResultDoc>): Promise<void> {
  const as = toldOf(result);
  for (const ask of await asksFor(deps.store, result)) {
    // Who was told of one result did not ask for the next; of that one they hear when it is corrected.
    if (ask.told !== null && ask.told.resultId !== result.id) continue;
    if (ask.told?.as === as || !proves(result, proofOf(ask))) continue;
    await tell(deps, ask, result, ask.told !== null);
    await deps.store.modify(resultAsks, ask.id, (now) => ({ ...now, told: { resultId: result.id, as } }));
  }
}

/** By what an ask proves that a result is its asker's. */
function proofOf({
  code = null,
  phone = null,
  name,
  birthYear,
}: Omit<ResultAskDoc, 'code' | 'phone'> & { code?: string | null; phone?: string | null }) {
  return { code, phone, name, birthYear };
}

const MOST_ASKS = 200;

async function asksFor(store: Store, { code, phone }: Insert<LabResultDoc>): Promise<ResultAskDoc[]> {
  const [byCode, byPhone] = await Promise.all([
    store.find(resultAsks, { where: { code: codeKey(code) }, limit: MOST_ASKS }),
    phone === null ? null : store.find(resultAsks, { where: { phone }, limit: MOST_ASKS }),
  ]);
  const all = [...byCode.items, ...(byPhone?.items ?? [])];
  return [...new Map(all.map((ask) => [ask.id, ask])).values()];
}

async function tell(deps: Told, ask: ResultAskDoc, result: Insert<LabResultDoc>, corrected: boolean): Promise<void> {
  const { store, wake } = deps;
  const { conversationId, askedMs } = ask;
  const id = `n${store.hash(`result:${ask.id}:${result.id}:${askedMs}:${toldOf(result)}:${result.importedMs}`)}`;
  const notice = {
    is: 'resultArrived' as const,
    result: shownResult({ ...result, rev: 0 }),
    corrected,
    askedAt: toIso(askedMs),
  };
  const body = { type: 'notice' as const, notice };
  const row = waitingRow(deps, { id, conversationId, source: 'notice', urgent: false, body });
  if ((await store.insert(inbox, row)) === 'created') await wake?.(conversationId);
}
