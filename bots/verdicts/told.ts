/** After a verdict went out, or never will: who was told, and the events of it. */
import { claimAsks } from '../../adapters/storage/collections.ts';
import type { OutboxRow } from '../../adapters/storage/collections.ts';
import { toIso } from '../../cases/time.ts';
import type { Deps } from '../deps.ts';
import { openFailure } from '../failures.ts';
import { personIdOf } from '../ids.ts';
import { outgoing } from '../outgoing.ts';

/** Nothing where the row is no verdict. */
export async function afterVerdict(deps: Deps, row: OutboxRow, became: 'told' | 'failed'): Promise<void> {
  const { verdict } = outgoing(row);
  if (verdict === undefined) return;
  const { store, clock } = deps;
  const { claimId, edition } = verdict;
  const { conversationId } = row;
  const told = became === 'told' ? { told: edition, toldMs: clock.now() } : {};
  // Two conversations that became one may have asked twice: they are told once.
  const { items } = await store.find(claimAsks, { where: { conversationId, claimId } });
  for (const { id } of items) {
    await store.modify(claimAsks, id, (ask) =>
      // Another claim, or a newer edition, has taken its place: that one is still to be told.
      ask.claimId === claimId && ask.told < edition ? { ...ask, ...told, state: became } : undefined,
    );
  }
  deps.hub.hint({ type: 'claims' });
  if (became === 'failed') return;
  const personId = personIdOf(conversationId);
  deps.onEvent({ event: 'verdictDelivered', at: toIso(clock.now()), personId, conversationId });
  deps.count('events', { event: 'verdictDelivered' });
  if (row.unknown > 0) await showDoubled(deps, row);
}

/** It was being sent when a process ended, and was sent once more: they may have it twice. */
async function showDoubled(deps: Deps, { id: rowId, conversationId, attempts }: OutboxRow): Promise<void> {
  await openFailure(deps, { kind: 'outbound', rowId, conversationId, code: 'maybeTwice', attempts });
}
