/** Due timers enter their conversation by the inbox, once for each due time. */
import { inbox, timers } from '../adapters/storage/collections.ts';
import type { TimerDoc } from '../adapters/storage/collections.ts';
import type { TimerName } from '../flows/engine/turn.ts';
import { waitingRow } from './accept.ts';
import type { Deps } from './deps.ts';

/** After a process was killed in between, another fires its timers again; entering the inbox twice changes nothing. */
const LEASE_MS = 10_000;
const BATCH = 200;

/** Fires what is due; gives how many. */
export async function fireDue(deps: Deps): Promise<number> {
  const due = await deps.store.claimDue(timers, {
    where: { state: 'waiting' },
    due: 'dueMs',
    lease: 'leaseMs',
    now: deps.clock.now(),
    leaseMs: LEASE_MS,
    limit: BATCH,
  });
  await Promise.all(due.map((timer) => fire(deps, timer)));
  return due.length;
}

async function fire(deps: Deps, timer: TimerDoc): Promise<void> {
  const { key, data } = timer.data as unknown as {
    key: string;
    data: Readonly<Record<string, string | number | boolean>>;
  };
  const row = waitingRow(deps, {
    id: `t${timer.id}:${timer.dueMs}`,
    conversationId: timer.conversationId,
    source: 'timer',
    urgent: timer.name === 'caseHalfDue' || timer.name === 'caseDue',
    body: { type: 'timer', name: timer.name as TimerName, key, data },
  });
  const result = await deps.store.insert(inbox, row);
  await deps.store.modify(timers, timer.id, (now) =>
    now.dueMs === timer.dueMs && now.state === 'waiting' ? { ...now, state: 'fired' as const, leaseMs: 0 } : undefined,
  );
  if (result === 'created') await deps.queue.wake('turns', timer.conversationId, { urgent: row.urgent });
}

/** When the next timer is due (epoch milliseconds), null where none waits. */
export async function nextDue({ store }: Pick<Deps, 'store'>): Promise<number | null> {
  const { items } = await store.find(timers, { where: { state: 'waiting' }, order: [['dueMs', 'asc']], limit: 1 });
  return items[0]?.dueMs ?? null;
}
