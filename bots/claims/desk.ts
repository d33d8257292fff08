/** What staff do to claims besides deciding them: drafts, one claim out of two, two out of one, telling once more. */
import { claimAsks, claims, failures, outbox } from '../../adapters/storage/collections.ts';
import type { ClaimAskDoc, ClaimDoc } from '../../adapters/storage/collections.ts';
import { TOLD } from '../../cases/claim.ts';
import type { Draft } from '../../cases/claim.ts';
import { toIso } from '../../cases/time.ts';
import { dueNow } from '../claims.ts';
import type { Deps } from '../deps.ts';
import { retryFailure } from '../failures.ts';
import { newClaim, newOfShipped, textKeyOf } from './new-claim.ts';

type Desk = Pick<Deps, 'store' | 'clock' | 'hub'>;

const PAGE = 500;

/** The claim as kept; what ships with the service is kept from the moment at which somebody works on it. Null: there is none. */
export async function keptClaim({ store, clock }: Desk, id: string): Promise<ClaimDoc | null> {
  const known = await store.get(claims, id);
  if (known !== null) return known;
  const shipped = newOfShipped(store, id, clock.now());
  if (shipped !== null) await store.insert(claims, shipped);
  return store.get(claims, id);
}

export async function saveDraft(deps: Desk, id: string, draft: Omit<Draft, 'at'>): Promise<ClaimDoc | null> {
  const at = toIso(deps.clock.now());
  const doc = await deps.store.modify(claims, id, (now) => ({ ...now, draft: { ...draft, at } }));
  deps.hub.hint({ type: 'claims' });
  return doc;
}

/** Every asker of a claim, page by page in the order of ids. */
async function* asksOf({ store }: Desk, claimId: string): AsyncGenerator<ClaimAskDoc> {
  for (let after = ''; ;) {
    const where = { claimId, id: { gt: after } };
    const { items } = await store.find(claimAsks, { where, order: [['id', 'asc']], limit: PAGE });
    yield* items;
    if (items.length < PAGE) return;
    after = items.at(-1)?.id ?? after;
  }
}

/** The asker waits for another claim's verdict; what they were told until now was of the first. */
async function moveAsk({ store }: Desk, ask: ClaimAskDoc, claimId: string): Promise<void> {
  await store.modify(claimAsks, ask.id, (now) => ({
    ...now,
    claimId,
    told: now.told === TOLD.nothing ? TOLD.nothing : TOLD.ofAnother,
    state: 'waiting' as const,
  }));
}

/**
 * One claim goes on in another with all who asked; where that one is decided they are told. May be repeated. Null where the
 * two cannot be joined: one is missing, both are the same, or `into` itself goes on elsewhere.
 */
export async function joinClaims(deps: Desk, id: string, into: string): Promise<ClaimDoc | null> {
  const { store, clock, hub } = deps;
  const target = await keptClaim(deps, into);
  if (target === null || target.status === 'joined' || id === into) return null;
  const nowMs = clock.now();
  const joined = await store.modify(claims, id, (now) => ({
    ...now,
    ...{ status: 'joined' as const, joinedTo: into, draft: null, changedMs: nowMs },
  }));
  if (joined === null) return null;
  const { items } = await store.find(claims, { where: { status: 'joined' }, limit: 1000 });
  for (const other of items.filter(({ joinedTo }) => joinedTo === id)) {
    await store.modify(claims, other.id, (now) => ({ ...now, joinedTo: into }));
  }
  for await (const ask of asksOf(deps, id)) await moveAsk(deps, ask, into);
  hub.hint({ type: 'claims' });
  return tellAnew(deps, into);
}

/**
 * Whoever asked in these words asks about a claim of its own: it is opened, or goes on where it was before it was joined.
 * Null where the claim has no such asker, or all of them asked in these words.
 */
export async function splitClaim(deps: Desk, id: string, askId: string): Promise<ClaimDoc | null> {
  const { store, clock, hub } = deps;
  const first = await store.get(claimAsks, askId);
  if (first === null || first.claimId !== id) return null;
  const fresh = newClaim(store, first.text, clock.now());
  if (fresh.id === id) return null;
  await store.insert(claims, fresh);
  const { items } = await store.find(claims, { where: { textKey: fresh.textKey }, limit: 1 });
  const own = items[0]?.id ?? fresh.id;
  if (own === id) return null;
  await store.modify(claims, own, (now) =>
    now.status !== 'joined'
      ? undefined
      : {
          ...now,
          ...{ status: now.verdict === null ? ('open' as const) : ('decided' as const), joinedTo: null },
          changedMs: clock.now(),
        },
  );
  const key = textKeyOf(first.text);
  for await (const ask of asksOf(deps, id)) if (textKeyOf(ask.text) === key) await moveAsk(deps, ask, own);
  hub.hint({ type: 'claims' });
  return tellAnew(deps, own);
}

async function tellAnew({ store, clock }: Desk, id: string): Promise<ClaimDoc | null> {
  return store.modify(claims, id, (now) =>
    now.status === 'decided' ? { ...now, ...dueNow(now, clock.now()) } : undefined,
  );
}

/** Whom a verdict did not reach is tried once more: failed messages again, askers without any anew. Gives how many failed. */
export async function retryVerdict(deps: Deps, id: string): Promise<number> {
  const { store } = deps;
  const claim = await store.get(claims, id);
  if (claim?.status !== 'decided') return 0;
  let again = 0;
  for await (const ask of asksOf(deps, id)) {
    if (ask.state !== 'failed') continue;
    again += 1;
    await retryRow(deps, claim, ask);
    await store.modify(claimAsks, ask.id, (now) => ({ ...now, state: 'waiting' as const }));
  }
  await tellAnew(deps, id);
  deps.hub.hint({ type: 'claims' });
  return again;
}

/** The row that failed, also one that had gone another way; one that had no address is made anew. */
async function retryRow(deps: Deps, claim: ClaimDoc, { conversationId }: ClaimAskDoc): Promise<void> {
  const { store } = deps;
  const id = `v${claim.id}.${claim.edition}.${conversationId}`;
  const { items } = await store.find(outbox, { where: { conversationId, state: 'failed' }, limit: 100 });
  for (const row of items.filter((one) => one.id === id || one.id.startsWith(`${id}~`))) {
    if (row.addressId === null) {
      await store.remove(outbox, row.id);
      await store.modify(failures, `f${row.id}`, (now) => ({ ...now, state: 'retried' as const }));
    } else await retryFailure(deps, `f${row.id}`);
  }
}
