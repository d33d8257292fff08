/**
 * Tells a verdict to everybody who asked: a leased job with a cursor. Killed at any place it goes on behind the last asker
 * whose row is sure to be there; rows have ids of their own, so that making one twice changes nothing.
 */
import { claimAsks, claims, outbox } from '../../adapters/storage/collections.ts';
import type { ClaimAskDoc, ClaimDoc } from '../../adapters/storage/collections.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import type { Deps } from '../deps.ts';
import { verdictRow } from './row.ts';

/** Another process takes over after so long without a sign. */
const LEASE_MS = 10_000;
const CLAIMS_AT_A_TIME = 5;
const BATCH = 200;

/** Makes the rows of every verdict that is to be told now; gives how many askers were looked at. */
export async function sendVerdicts(deps: Deps): Promise<number> {
  const due = await deps.store.claimDue(claims, {
    where: { status: 'decided' },
    due: 'sendDueMs',
    lease: 'sendLeaseMs',
    now: deps.clock.now(),
    leaseMs: LEASE_MS,
    limit: CLAIMS_AT_A_TIME,
  });
  let seen = 0;
  for (const claim of due) seen += await tellAll(deps, claim);
  return seen;
}

async function tellAll(deps: Deps, first: ClaimDoc): Promise<number> {
  let seen = 0;
  for (let claim: ClaimDoc | null = first; claim !== null && claim.sendDueMs !== NEVER_MS;) {
    const asks: ClaimAskDoc[] = await nextAsks(deps, claim);
    await tell(deps, claim, asks);
    seen += asks.length;
    claim = await advance(deps, claim, asks);
  }
  return seen;
}

async function nextAsks({ store }: Deps, { id: claimId, sendCursor }: ClaimDoc): Promise<ClaimAskDoc[]> {
  const where = { claimId, id: { gt: sendCursor } };
  return (await store.find(claimAsks, { where, order: [['id', 'asc']], limit: BATCH })).items;
}

async function tell(deps: Deps, claim: ClaimDoc, asks: readonly ClaimAskDoc[]): Promise<void> {
  const untold = asks.filter(({ told }) => told !== claim.edition);
  const rows = (await Promise.all(untold.map((ask) => verdictRow(deps, claim, ask)))).filter((row) => row !== null);
  if (rows.length === 0) return;
  await deps.store.insertMany(outbox, rows);
  const conversationIds = new Set(rows.map(({ conversationId }) => conversationId));
  await Promise.all([...conversationIds].map((id) => deps.queue.wake('deliveries', id)));
}

/** The claim as it is behind these askers; null where another process has it, or its verdict began to be told anew. */
async function advance(
  { store, clock }: Deps,
  claim: ClaimDoc,
  asks: readonly ClaimAskDoc[],
): Promise<ClaimDoc | null> {
  const last = asks.at(-1)?.id ?? claim.sendCursor;
  const over = asks.length < BATCH;
  let mine = false;
  const after = await store.modify(claims, claim.id, (now) => {
    mine = now.sendRound === claim.sendRound && now.sendLeaseMs === claim.sendLeaseMs;
    // A new round is due at once: whoever began it waits for no lease.
    if (!mine) return now.sendRound === claim.sendRound ? undefined : { ...now, sendLeaseMs: 0 };
    if (over) return { ...now, sendCursor: '', sendDueMs: NEVER_MS, sendLeaseMs: 0 };
    return { ...now, sendCursor: last, sendLeaseMs: clock.now() + LEASE_MS };
  });
  return mine ? after : null;
}
