/** Timers of a conversation: set, set anew, cancelled. */
import { timers } from '../../adapters/storage/collections.ts';
import { toMs } from '../../cases/time.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const setTimer: Applier = async ({ store }, { conversationId, turn }, { effect }) => {
  if (effect.do !== 'setTimer') return NOTHING;
  const id = `${conversationId}:${effect.key}`;
  const doc = {
    id,
    conversationId,
    name: effect.name,
    state: 'waiting' as const,
    dueMs: toMs(effect.at),
    leaseMs: 0,
    setBy: turn,
    data: { key: effect.key, data: effect.data ?? {} },
  };
  if ((await store.insert(timers, doc)) === 'created') return NOTHING;
  // Projecting the same turn again must not arm a timer that has fired since.
  await store.modify(timers, id, (now) => (now.setBy === turn ? undefined : { ...doc, rev: now.rev }));
  return NOTHING;
};

export const cancelTimer: Applier = async ({ store }, { conversationId, turn }, { effect }) => {
  if (effect.do !== 'cancelTimer') return NOTHING;
  await store.modify(timers, `${conversationId}:${effect.key}`, (now) =>
    now.state === 'waiting' && now.setBy !== turn ? { ...now, state: 'fired' as const } : undefined,
  );
  return NOTHING;
};
