/** The message that tells one asker a verdict: one row of the outbox under an id that is always the same. */
import { addresses, claims, conversations, outbox } from '../../adapters/storage/collections.ts';
import type { ClaimAskDoc, ClaimDoc, OutboxRow } from '../../adapters/storage/collections.ts';
import type { Insert } from '../../adapters/storage/contract.ts';
import { TOLD } from '../../cases/claim.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import { toIso } from '../../cases/time.ts';
import { verdictParts } from '../../flows/verify-claim/words.ts';
import { knownClaim } from '../claims/known.ts';
import type { Deps } from '../deps.ts';
import { outgoing, sealableOut } from '../outgoing.ts';
import { addressFor, reachable } from '../people.ts';

type Target = Pick<OutboxRow, 'addressId' | 'channel'>;

/** The row that tells this edition; the same for everybody who asked from one conversation. */
export async function verdictRow(
  deps: Pick<Deps, 'store' | 'clock'>,
  claim: ClaimDoc,
  ask: ClaimAskDoc,
): Promise<Insert<OutboxRow> | null> {
  const known = knownClaim(claim);
  if (known === null) return null;
  const { conversationId } = ask;
  const conversation = await deps.store.get(conversations, conversationId);
  const list = await reachable(deps, conversationId);
  const target = addressFor(list, conversation?.lastAddressId ?? null, 'last');
  const before = ask.told !== TOLD.nothing;
  return {
    ...emptyRow(conversationId, deps.clock.now()),
    id: `v${claim.id}.${claim.edition}.${conversationId}`,
    addressId: target?.id ?? null,
    channel: target?.channel ?? null,
    body: sealableOut({
      message: { parts: verdictParts(known, { asked: ask.text, before }) },
      reason: 'asked',
      askedAt: toIso(ask.atMs),
      verdict: { claimId: claim.id, edition: claim.edition },
    }),
  };
}

function emptyRow(conversationId: string, nowMs: number): Omit<Insert<OutboxRow>, 'id' | 'body' | keyof Target> {
  return {
    conversationId,
    lane: 'asked',
    state: 'pending',
    sequence: nowMs,
    dueMs: nowMs,
    leaseMs: 0,
    notAfterMs: NEVER_MS,
    attempts: 0,
    unknown: 0,
    partsSent: 0,
    service: false,
  };
}

/** Was the verdict changed since this row was made? Then its successor tells it. */
export async function isReplaced({ store }: Pick<Deps, 'store'>, row: OutboxRow): Promise<boolean> {
  const { verdict } = outgoing(row);
  if (verdict === undefined) return false;
  const claim = await store.get(claims, verdict.claimId);
  return claim === null || claim.edition !== verdict.edition || claim.status !== 'decided';
}

/**
 * A verdict that one address refused for good goes over the next that the person has, once each. False: there is none, or it
 * is no verdict, or it may have arrived.
 */
export async function goesAnotherWay(deps: Deps, row: OutboxRow): Promise<boolean> {
  const { verdict } = outgoing(row);
  if (verdict === undefined || row.addressId === null || row.unknown > 0 || row.partsSent > 0) return false;
  const { store, clock, queue } = deps;
  const tried = row.id.split('~').slice(1);
  const refusing = await store.get(addresses, row.addressId);
  const next = (await reachable(deps, row.conversationId)).find(
    ({ id, channel }) => id !== refusing?.id && !tried.includes(channel) && channel !== row.channel,
  );
  if (next === undefined || next.channel === 'phone') return false;
  const { rev: _rev, leasedBy: _leasedBy, failure: _failure, ...same } = row;
  await store.insert(outbox, {
    ...same,
    ...emptyRow(row.conversationId, clock.now()),
    id: `${row.id}~${row.channel ?? ''}`,
    addressId: next.id,
    channel: next.channel,
  });
  await queue.wake('deliveries', row.conversationId);
  return true;
}
