/** Verdicts on claims: decided by a named person, kept with explanation and sources. */
import { claims } from '../adapters/storage/collections.ts';
import type { ClaimDoc } from '../adapters/storage/collections.ts';
import type { Insert, Store } from '../adapters/storage/contract.ts';
import { claimKey } from '../cases/claim.ts';
import type { Verdict } from '../cases/claim.ts';
import { toIso } from '../cases/time.ts';
import type { Deps } from './deps.ts';

export interface Decision {
  verdict: Verdict;
  explanation: string;
  sources: readonly string[];
  by: string;
}

/** A claim that nobody has looked at yet: the same words in any spelling have the same id. */
export function newClaim(store: Pick<Store, 'hash'>, text: string, nowMs: number): Insert<ClaimDoc> {
  const textKey = claimKey(text);
  return {
    id: `q${store.hash(`claim:${textKey}`).slice(0, 16)}`,
    text,
    textKey,
    status: 'open',
    verdict: null,
    explanation: '',
    sources: [],
    decidedBy: null,
    decidedAt: null,
    openedMs: nowMs,
  };
}

/** @param claim the id of a known claim, or its words; words that match none make one */
export async function decideClaim(
  deps: Pick<Deps, 'store' | 'clock'>,
  claim: string,
  decision: Decision,
): Promise<ClaimDoc | null> {
  const { store, clock } = deps;
  const fresh = newClaim(store, claim, clock.now());
  const byId = await store.get(claims, claim);
  const known = byId ?? (await store.find(claims, { where: { textKey: fresh.textKey }, limit: 1 })).items[0];
  if (known === undefined) await store.insert(claims, fresh);
  const id = known?.id ?? fresh.id;
  const { verdict, explanation, sources, by } = decision;
  return store.modify(claims, id, (now) => ({
    ...now,
    status: 'decided' as const,
    verdict,
    explanation,
    sources,
    decidedBy: by,
    decidedAt: toIso(clock.now()),
  }));
}
