/** A proven phone: kept, or, where it already leads to another conversation, both go on as one. */
import { addresses, cases, conversations, people } from '../../adapters/storage/collections.ts';
import type { Deps } from '../deps.ts';
import { phoneDoc } from '../people.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const linkPhone: Applier = async (deps, { conversationId, personId }, { effect }) => {
  if (effect.do !== 'linkPhone') return NOTHING;
  const { store } = deps;
  const own = phoneDoc(deps, effect.phone, conversationId);
  const known = (await store.insert(addresses, own)) === 'created' ? null : await store.get(addresses, own.id);
  if (known === null || known.conversationId === conversationId) {
    await store.modify(people, personId, (person) => ({ ...person, phone: effect.phone }));
    return NOTHING;
  }
  await merge(deps, conversationId, personId, known.conversationId);
  return { wake: [{ queue: 'turns', id: conversationId, urgent: true }] };
};

/**
 * The conversation that came later is drained into the one that has the phone: addresses and open cases are re-pointed,
 * the tombstone stays, so that it can be undone. Every step may be repeated.
 */
async function merge({ store }: Deps, from: string, personId: string, to: string): Promise<void> {
  const [list, open] = await Promise.all([
    store.find(addresses, { where: { conversationId: from }, limit: 100 }),
    store.find(cases, { where: { conversationId: from, open: true }, limit: 100 }),
  ]);
  for (const { id } of list.items) await store.modify(addresses, id, (now) => ({ ...now, conversationId: to }));
  for (const { id } of open.items) await store.modify(cases, id, (now) => ({ ...now, conversationId: to }));
  await store.modify(conversations, to, (now) =>
    now.personIds.includes(personId) ? undefined : { ...now, personIds: [...now.personIds, personId] },
  );
  await store.modify(conversations, from, (now) => ({ ...now, movedTo: to }));
}
