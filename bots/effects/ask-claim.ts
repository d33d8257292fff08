/** Somebody asked about a claim: it is kept once for all who ask, with everybody who is to be told. */
import { claimAsks, claims } from '../../adapters/storage/collections.ts';
import type { ClaimDoc } from '../../adapters/storage/collections.ts';
import { TOLD } from '../../cases/claim.ts';
import type { Effect } from '../../flows/engine/turn.ts';
import { dueNow } from '../claims.ts';
import { newClaim, newOfShipped } from '../claims/new-claim.ts';
import { shippedClaim } from '../claims/known.ts';
import type { Deps } from '../deps.ts';
import type { Applier, Projection } from './projection.ts';
import { NOTHING } from './projection.ts';

type AskClaim = Extract<Effect, { do: 'askClaim' }>;

export const askClaim: Applier = async (deps, projection, { effect }) => {
  if (effect.do !== 'askClaim') return NOTHING;
  const { store } = deps;
  const { id: claimId, opened } = await ensureClaim(deps, projection, effect);
  await keepAsk(deps, projection, { ...effect, claimId });
  const claim = await store.modify(claims, claimId, (now) =>
    now.askedMs < projection.atMs ? { ...now, askedMs: projection.atMs } : undefined,
  );
  if (claim?.status === 'decided' && claim.edition !== effect.told) await tellAgain(deps, claim, projection);
  deps.hub.hint({ type: 'claims' });
  return opened ? { events: [{ event: 'claimOpened' }] } : NOTHING;
};

/** The claim that is asked about, made where nobody asked before. What ships and is told at once needs none. */
async function ensureClaim(
  { store }: Deps,
  { atMs }: Projection,
  { claimId, text, told }: AskClaim,
): Promise<{ id: string; opened: boolean }> {
  const known = await store.get(claims, claimId);
  if (known !== null) return { id: known.joinedTo ?? known.id, opened: false };
  if (shippedClaim(claimId) !== null && told !== TOLD.nothing) return { id: claimId, opened: false };
  const fresh = newOfShipped(store, claimId, atMs) ?? { ...newClaim(store, text, atMs), id: claimId };
  if ((await store.insert(claims, fresh)) === 'created') return { id: claimId, opened: true };
  // The same words are kept under another id, or somebody else was faster.
  const { items } = await store.find(claims, { where: { textKey: fresh.textKey }, limit: 1 });
  return { id: items[0]?.joinedTo ?? items[0]?.id ?? claimId, opened: false };
}

async function keepAsk(
  { store }: Deps,
  { conversationId, atMs }: Projection,
  { claimId, text, told, mayQuote }: AskClaim,
): Promise<void> {
  const id = `${claimId}:${conversationId}`;
  const state = told === TOLD.nothing ? ('waiting' as const) : ('told' as const);
  const toldMs = told === TOLD.nothing ? 0 : atMs;
  const ask = { id, claimId, conversationId, atMs, text, mayQuote, told, toldMs, state };
  if ((await store.insert(claimAsks, ask)) === 'created') return;
  await store.modify(claimAsks, id, (now) => ({
    ...now,
    mayQuote: mayQuote ?? now.mayQuote,
    ...(told !== TOLD.nothing && told > now.told ? { told, toldMs, state: 'told' as const } : {}),
    // Asking again is consent anew, also after everything was stopped.
    atMs: Math.max(now.atMs, atMs),
  }));
}

/** It was decided while this turn ran: whoever walks the askers may have passed this one already. */
async function tellAgain({ store, clock }: Deps, claim: ClaimDoc, { conversationId }: Projection): Promise<void> {
  const ask = await store.get(claimAsks, `${claim.id}:${conversationId}`);
  if (ask === null || ask.told === claim.edition) return;
  await store.modify(claims, claim.id, (now) => ({ ...now, ...dueNow(now, clock.now()) }));
}
