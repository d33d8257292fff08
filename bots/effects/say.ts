/** A message to the person goes to the outbox, in order. */
import { outbox } from '../../adapters/storage/collections.ts';
import { inserting } from '../../adapters/storage/writes.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import { toMs } from '../../cases/time.ts';
import { sealableOut } from '../outgoing.ts';
import type { PlainEffect } from './projection.ts';
import { NOTHING } from './projection.ts';

export const say: PlainEffect = (projection, { id, effect, target, sequence }) => {
  if (effect.do !== 'say') return { applied: NOTHING };
  const { message, reason, purpose, askedAt, by, notAfter } = effect;
  const lane = reason === 'alarm' || reason === 'asked' ? reason : 'plain';
  const write = inserting(outbox, {
    id,
    conversationId: projection.conversationId,
    addressId: target?.id ?? null,
    channel: target?.channel ?? null,
    lane,
    state: 'pending',
    sequence: sequence ?? 0,
    dueMs: projection.atMs,
    leaseMs: 0,
    notAfterMs: notAfter === undefined ? NEVER_MS : toMs(notAfter),
    attempts: 0,
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
  const wake = [{ queue: 'deliveries' as const, id: projection.conversationId, urgent: lane === 'alarm' }];
  return { write, applied: { wake } };
};
