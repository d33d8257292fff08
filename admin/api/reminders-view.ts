/** How far reminding of a silent person has come, as the case shows it: read from the timers that wait. */
import { conversations, people, timers } from '../../adapters/storage/collections.ts';
import type { PersonDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { isQuiet, LADDER, rungAt } from '../../cases/reminders.ts';
import { dayOf, plus, toIso, toMs } from '../../cases/time.ts';
import type { CaseDetail } from './schemas/case.ts';

const STOPPED = { slot: null, rung: null, next: null, nextAt: null, stopped: true };

/** Null where nobody waits for an answer of this person, and staff stopped nothing today. */
export async function remindersOf(
  store: Pick<Store, 'find' | 'get'>,
  person: PersonDoc | null,
  conversationId: string,
  nowMs: number,
): Promise<CaseDetail['reminders']> {
  if (person === null || person.status === 'none') return null;
  const now = toIso(nowMs);
  if (isQuiet(person, dayOf(now))) return STOPPED;
  const { items } = await store.find(timers, { where: { conversationId, state: 'waiting' } });
  const cared = await isCared(store, conversationId);
  const [next] = LADDER.flatMap(({ rung, timer, after }) => {
    const set = items.find(({ name }) => name === timer);
    return set === undefined || (rung === 'carer' && !cared) ? [] : [{ rung, after, at: toIso(set.dueMs) }];
  });
  if (next === undefined) return null;
  const slot = plus(next.at, -next.after);
  if (person.heardAt !== undefined && toMs(person.heardAt) >= toMs(slot)) return null;
  const rung = rungAt(slot, person.heardAt, now, cared);
  return { slot, rung, next: next.rung, nextAt: next.at, stopped: false };
}

/** Did somebody on another phone agree to be told of this household? */
export async function isCared(store: Pick<Store, 'get'>, conversationId: string): Promise<boolean> {
  const talk = await store.get(conversations, conversationId);
  const holder = talk === null ? null : await store.get(people, talk.personId);
  return holder?.carer?.state === 'agreed';
}
