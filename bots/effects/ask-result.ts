/** A result was asked for: kept, so that it is told when it comes or is corrected; a wrong try is counted. */
import { labResults, lookupTries, resultAsks } from '../../adapters/storage/collections.ts';
import type { LookupTriesDoc, ResultAskDoc } from '../../adapters/storage/collections.ts';
import type { Insert, Store } from '../../adapters/storage/contract.ts';
import { latestResult, proves, triesOfSender, triesOnCode } from '../../cases/lab-result.ts';
import type { ResultProof } from '../../cases/lab-result.ts';
import { resultIdOf } from '../lab-results/import.ts';
import { codeTriesId, senderTriesId } from '../lab-results/look-up.ts';
import type { Applier, Projection } from './projection.ts';
import { NOTHING } from './projection.ts';

export const askResult: Applier = async ({ store }, projection, { effect }) => {
  if (effect.do !== 'askResult') return NOTHING;
  const { proof, told, warned } = effect;
  await keepAsk(store, projection, proof, told);
  if (told === null) {
    const { conversationId, turn, atMs } = projection;
    await count(store, senderTriesId(conversationId), (tries) => triesOfSender(tries, turn, atMs));
    const codeId = codeTriesId(store, proof.code ?? '');
    await count(store, codeId, (tries) => triesOnCode(tries, turn, atMs, warned));
  }
  return NOTHING;
};

async function keepAsk(store: Store, projection: Projection, proof: ResultProof, as: string | null): Promise<void> {
  const { conversationId, atMs } = projection;
  const { code, phone, name, birthYear } = proof;
  const resultId = as === null ? null : await shownId(store, proof);
  const doc: Insert<ResultAskDoc> = {
    id: `a${store.hash(['ask', conversationId, code, phone, name, birthYear].join('\n'))}`,
    conversationId,
    ...(code === null ? {} : { code }),
    ...(phone === null ? {} : { phone }),
    name,
    birthYear,
    askedMs: atMs,
    told: as === null || resultId === null ? null : { resultId, as },
  };
  if ((await store.insert(resultAsks, doc)) === 'created') return;
  // Asked again: a later wish counts against a STOP; what was told stays told.
  await store.modify(resultAsks, doc.id, (now) => ({ ...now, askedMs: atMs, told: doc.told ?? now.told }));
}

/** Which result it was that the look-up of this turn showed. */
async function shownId(store: Store, proof: ResultProof): Promise<string | null> {
  if (proof.code !== null) return resultIdOf(store, proof.code);
  const { items } = await store.find(labResults, { where: { phone: proof.phone ?? '' }, limit: 50 });
  return latestResult(items.filter((result) => proves(result, proof)))?.id ?? null;
}

type Counted = Pick<LookupTriesDoc, 'wrong' | 'blockedMs' | 'lastMs'>;

async function count(store: Store, id: string, next: (tries: Counted) => Counted): Promise<void> {
  const none: Counted = { wrong: [], blockedMs: 0, lastMs: 0 };
  if ((await store.insert(lookupTries, { id, ...next(none) })) === 'created') return;
  await store.modify(lookupTries, id, (now) => ({ ...now, ...next(now) }));
}
