/** A message to the person goes to the outbox, in order. */
import { outbox } from '../../adapters/storage/collections.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import { toMs } from '../../cases/time.ts';
import { sealableOut } from '../outgoing.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const say: Applier = async ({ store }, projection, { id, effect, target, sequence }) => {
  if (effect.do !== 'say') return NOTHING;
  const { message, reason, purpose, askedAt, by, notAfter } = effect;
  const lane = reason === 'alarm' || reason === 'asked' ? reason : 'plain';
  await store.insert(outbox, {
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
  return { wake: [{ queue: 'deliveries', id: projection.conversationId, urgent: lane === 'alarm' }] };
};
