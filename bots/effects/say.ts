/** A message to the person goes to the outbox, in order. */
import { outbox } from '../../adapters/storage/collections.ts';
import { inserting } from '../../adapters/storage/writes.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import { toMs } from '../../cases/time.ts';
import type { SendReason } from '../../flows/engine/turn.ts';
import { sealableOut } from '../outgoing.ts';
import type { Planned } from '../plan.ts';
import type { PlainEffect } from './projection.ts';
import { NOTHING } from './projection.ts';

export const say: PlainEffect = (projection, { id, effect, target, sequence }) => {
  if (effect.do !== 'say') return { applied: NOTHING };
  const { message, reason, purpose, askedAt, by, notAfter } = effect;
  const { conversationId, atMs, sender } = projection;
  const lane = reason === 'alarm' || reason === 'asked' ? reason : 'plain';
  const held = sender === undefined || !mayGoAtOnce(reason, target) ? null : { ...CLAIMED, ...sender };
  const write = inserting(outbox, {
    id,
    conversationId,
    addressId: target?.id ?? null,
    channel: target?.channel ?? null,
    lane,
    sequence: sequence ?? 0,
    dueMs: atMs,
    notAfterMs: notAfter === undefined ? NEVER_MS : toMs(notAfter),
    ...(held ?? UNCLAIMED),
    unknown: 0,
    partsSent: 0,
    service: reason === 'service',
    body: sealableOut({
      message,
      reason,
      ...(purpose === undefined ? {} : { purpose }),
      ...(askedAt === undefined ? {} : { askedAt }),
      ...(by === undefined ? {} : { by }),
    }),
  });
  const wake = [{ queue: 'deliveries' as const, id: conversationId, urgent: lane === 'alarm' }];
  return { write, applied: { wake }, ...(held === null ? {} : { claimed: id }) };
};

const UNCLAIMED = { state: 'pending', leaseMs: 0, attempts: 0 } as const;
const CLAIMED = { state: 'sending', attempts: 1 } as const;

/** Whatever neither consent nor the time of day holds back. */
function mayGoAtOnce(reason: SendReason, target: Planned['target']): boolean {
  return reason !== 'service' && reason !== 'asked' && target != null;
}
