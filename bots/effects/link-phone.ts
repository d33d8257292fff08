/** A proven phone: kept, or, where it already leads to another conversation, both go on as one. */
import { addresses, cases, claimAsks, conversations, people } from '../../adapters/storage/collections.ts';
import type { ConversationDoc } from '../../adapters/storage/collections.ts';
import type { Session } from '../../flows/engine/flow.ts';
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
 * The conversation that came later is drained into the one that has the phone: addresses, open cases, what was asked and further people are re-pointed,
 * the tombstone stays, so that it can be undone. Every step may be repeated.
 */
async function merge({ store }: Deps, from: string, personId: string, to: string): Promise<void> {
  const [leaving, list, open, asked] = await Promise.all([
    store.get(conversations, from),
    store.find(addresses, { where: { conversationId: from }, limit: 100 }),
    store.find(cases, { where: { conversationId: from, open: true }, limit: 100 }),
    store.find(claimAsks, { where: { conversationId: from }, limit: 1000 }),
  ]);
  for (const { id } of list.items) await store.modify(addresses, id, (now) => ({ ...now, conversationId: to }));
  for (const { id } of open.items) await store.modify(cases, id, (now) => ({ ...now, conversationId: to }));
  for (const { id } of asked.items) await store.modify(claimAsks, id, (now) => ({ ...now, conversationId: to }));
  for (const id of leaving?.members ?? []) await store.modify(people, id, (now) => ({ ...now, conversationId: to }));
  await store.modify(conversations, to, (now) =>
    now.personIds.includes(personId) ? undefined : joined(now, personId, leaving),
  );
  await store.modify(conversations, from, (now) => ({ ...now, movedTo: to }));
}

/** The person is speaking in the one that is left: what was being talked about there goes on. */
function joined(now: ConversationDoc, personId: string, leaving: ConversationDoc | null): ConversationDoc {
  const members = [...new Set([...now.members, ...(leaving?.members ?? [])])];
  const next = { ...now, members, personIds: [...now.personIds, personId] };
  if (leaving === null || leaving.session === null) return next;
  const { lastInboundMs, lastAddressId } = leaving;
  return { ...next, lastInboundMs, lastAddressId, session: sessionOf(now, leaving) };
}

/** Each conversation's alarms are told once, and a human who speaks in either goes on speaking. */
function sessionOf(now: ConversationDoc, leaving: ConversationDoc): ConversationDoc['session'] {
  const [there, here] = [now.session, leaving.session] as unknown as [Session | null, Session];
  const session: Session = {
    ...here,
    human: here.human ?? there?.human ?? null,
    told: { ...there?.told, ...here.told },
  };
  return session as unknown as ConversationDoc['session'];
}
