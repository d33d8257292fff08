/** Looks for work that nobody was woken for: after a crash, a lost wake-up, a wait. Waking twice changes nothing. */
import { inbox, outbox } from '../adapters/storage/collections.ts';
import type { Deps } from './deps.ts';

const BATCH = 1000;

export async function sweep(deps: Deps): Promise<void> {
  const { store, queue, clock } = deps;
  const now = clock.now();
  const [waiting, due, files] = await Promise.all([
    store.find(inbox, { where: { state: 'waiting', notBeforeMs: { lte: now } }, limit: BATCH }),
    store.find(outbox, { where: { state: { in: ['pending', 'sending'] }, dueMs: { lte: now } }, limit: BATCH }),
    store.find(inbox, { where: { mediaDueMs: { lte: now } }, limit: BATCH }),
  ]);
  const turns = new Set(waiting.items.map((row) => row.conversationId));
  const urgent = new Set(waiting.items.filter((row) => row.urgent).map((row) => row.conversationId));
  await Promise.all([
    ...[...turns].map((id) => queue.wake('turns', id, { urgent: urgent.has(id) })),
    ...[...new Set(due.items.map((row) => row.conversationId))].map((id) => queue.wake('deliveries', id)),
    ...files.items.map(({ id }) => queue.wake('media', id)),
  ]);
}
