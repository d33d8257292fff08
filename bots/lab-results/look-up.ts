/** Looks a result up for whoever proves that it is theirs. Right or wrong, the same is read, so that the time tells nothing. */
import { labResults, lookupTries, resultAsks } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { codeKey, latestResult, MOST_WRONG_ON_CODE, proves, shownResult } from '../../cases/lab-result.ts';
import type { ResultProof } from '../../cases/lab-result.ts';
import { toIso } from '../../cases/time.ts';
import type { AskedResult, FoundResult } from '../../flows/engine/turn.ts';
import type { Deps } from '../deps.ts';
import { resultIdOf } from './import.ts';

/** A laboratory takes days, not weeks: later a wish is a new one. */
const WAITED_MS = 7 * 24 * 3_600_000;

/** Under which the wrong tries of a sender are kept. */
export function senderTriesId(conversationId: string): string {
  return `s${conversationId}`;
}

/** @param key of the code, as folded by `codeKey`; '' where none was told */
export function codeTriesId(store: Pick<Store, 'hash'>, key: string): string {
  return `k${store.hash(`tries:${key}`)}`;
}

/**
 * @param phone of the sender, proven by their channel; null: not proven
 * @param asked as told; a code goes before a name
 */
export async function findOwnResult(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  sender: { conversationId: string; phone: string | null },
  asked: AskedResult,
): Promise<FoundResult> {
  const key = codeKey(asked.code ?? '');
  const proof: ResultProof = {
    code: asked.code === null ? null : key,
    phone: asked.code === null ? sender.phone : null,
    name: asked.code === null ? asked.name : null,
    birthYear: asked.birthYear,
  };
  const [ofSender, ofCode, byCode, byPhone] = await Promise.all([
    store.get(lookupTries, senderTriesId(sender.conversationId)),
    store.get(lookupTries, codeTriesId(store, key)),
    store.get(labResults, resultIdOf(store, key)),
    store.find(labResults, { where: { phone: proof.phone ?? '' }, limit: 50 }),
  ]);
  const known = [...(byCode === null ? [] : [byCode]), ...byPhone.items].filter((result) => proves(result, proof));
  const own = latestResult(known);
  const blockedMs = ofSender?.blockedMs ?? 0;
  const isBlocked = blockedMs > clock.now();
  const wrong = (ofCode?.wrong.length ?? 0) + 1;
  return {
    of: 'labResult',
    result: isBlocked || own === null ? null : shownResult(own),
    blockedUntil: isBlocked ? toIso(blockedMs) : null,
    warn: !isBlocked && own === null && proof.code !== null && wrong >= MOST_WRONG_ON_CODE,
    proof,
  };
}

/** Does this conversation wait for a result that was not there when it asked? */
export async function isWaiting(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  conversationId: string,
): Promise<boolean> {
  const { items } = await store.find(resultAsks, {
    where: { conversationId },
    order: [['askedMs', 'desc']],
    limit: 1,
  });
  const [last] = items;
  return last?.told === null && last.askedMs > clock.now() - WAITED_MS;
}
