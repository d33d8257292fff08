/** People on duty are called: one row per user and address, and one over the console. */
import { addresses, outbox } from '../../adapters/storage/collections.ts';
import type { OutboxRow } from '../../adapters/storage/collections.ts';
import type { Insert } from '../../adapters/storage/contract.ts';
import { sealableOut } from '../outgoing.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

/** A page that nobody could be brought within this time is of no use: the alarm has climbed by then. */
const USEFUL_MS = 15 * 60_000;

export const page: Applier = async ({ store }, projection, { id, effect, sequence }) => {
  if (effect.do !== 'page') return NOTHING;
  const base = {
    conversationId: projection.conversationId,
    lane: 'page' as const,
    state: 'pending' as const,
    sequence: sequence ?? 0,
    dueMs: projection.atMs,
    leaseMs: 0,
    notAfterMs: projection.atMs + USEFUL_MS,
    attempts: 0,
    unknown: 0,
    partsSent: 0,
    service: false,
    body: sealableOut({
      message: effect.message,
      reason: 'alarm',
      page: { caseId: effect.caseId, round: effect.round, level: effect.level },
    }),
  };
  const rows: Insert<OutboxRow>[] = [];
  for (const user of effect.users) {
    const { items } = await store.find(addresses, { where: { user } });
    rows.push({ ...base, id: `${id}.${user}.console`, addressId: null, channel: null, pageUser: user });
    for (const address of items) {
      if (address.channel === 'phone' || address.stopped) continue;
      rows.push({
        ...base,
        id: `${id}.${user}.${address.id}`,
        addressId: address.id,
        channel: address.channel,
        pageUser: user,
      });
    }
  }
  await store.insertMany(outbox, rows);
  return { wake: [{ queue: 'deliveries', id: projection.conversationId, urgent: true }] };
};
