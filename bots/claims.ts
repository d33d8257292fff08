/** Verdicts on claims: decided by a named person, kept with explanation and sources, told to everybody who asked. */
import { claims } from '../adapters/storage/collections.ts';
import type { ClaimDoc } from '../adapters/storage/collections.ts';
import { isSameFinding } from '../cases/claim.ts';
import type { Verdict } from '../cases/claim.ts';
import { toIso } from '../cases/time.ts';
import { newClaim, newOfShipped } from './claims/new-claim.ts';
import type { Deps } from './deps.ts';

export interface Decision {
  verdict: Verdict;
  explanation: string;
  sources: readonly string[];
  by: string;
  /** words under which others are shown it; absent: as before */
  title?: string;
}

type Claims = Pick<Deps, 'store' | 'clock' | 'claims'>;

/** @param claim the id or the code of a known claim, or its words; words that match none make one */
export async function decideClaim(deps: Claims, claim: string, decision: Decision): Promise<ClaimDoc | null> {
  const id = (await knownId(deps, claim)) ?? (await makeClaim(deps, claim));
  return publishVerdict(deps, id, decision);
}

async function knownId({ store, claims: finder, clock }: Claims, claim: string): Promise<string | null> {
  if ((await store.get(claims, claim)) !== null) return claim;
  const shipped = newOfShipped(store, claim, clock.now());
  if (shipped !== null) {
    await store.insert(claims, shipped);
    return claim;
  }
  const byCode = /^\d{6}$/.test(claim) ? await store.find(claims, { where: { code: claim }, limit: 1 }) : { items: [] };
  if (byCode.items[0] !== undefined) return byCode.items[0].id;
  return finder.nearest(claim);
}

async function makeClaim({ store, clock }: Claims, text: string): Promise<string> {
  const fresh = newClaim(store, text, clock.now());
  await store.insert(claims, fresh);
  const taken = (await store.find(claims, { where: { textKey: fresh.textKey }, limit: 1 })).items[0];
  return taken?.id ?? fresh.id;
}

/**
 * Publishes a verdict: every asker is told, those who were told another one as a correction. The same finding again changes
 * nothing and is told to nobody twice. Null where there is no such claim, or it goes on in another.
 */
export async function publishVerdict(deps: Claims, id: string, decision: Decision): Promise<ClaimDoc | null> {
  const { store, clock } = deps;
  const { verdict, explanation, sources, by, title } = decision;
  const doc = await store.modify(claims, id, (now) => {
    if (now.status === 'joined') return undefined;
    const before = now.verdict === null ? null : { ...now, verdict: now.verdict };
    const same = before !== null && isSameFinding(before, decision);
    const named = { title: title ?? now.title, draft: null, changedMs: clock.now() };
    if (same && now.status === 'decided') return { ...now, ...named };
    return {
      ...now,
      ...named,
      ...{ status: 'decided' as const, verdict, explanation, sources, decidedBy: by },
      decidedAt: toIso(clock.now()),
      edition: now.edition + 1,
      ...dueNow(now, clock.now()),
    };
  });
  return doc?.status === 'decided' ? doc : null;
}

/** All askers are gone through anew, from now on. */
export function dueNow(
  { sendRound }: Pick<ClaimDoc, 'sendRound'>,
  nowMs: number,
): Pick<ClaimDoc, 'sendDueMs' | 'sendRound' | 'sendCursor'> {
  return { sendDueMs: nowMs, sendRound: sendRound + 1, sendCursor: '' };
}
