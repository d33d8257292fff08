/** Consent given or withdrawn: an entry in the ledger that is never changed, and the person's present state. */
import { consents, people } from '../../adapters/storage/collections.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const consent: Applier = async ({ store }, projection, { id, effect }) => {
  if (effect.do !== 'consent') return NOTHING;
  const { purpose, given, text, by } = effect;
  const { conversationId, atMs, at, turn } = projection;
  const personId = effect.personId ?? projection.personId;
  await store.insert(consents, {
    id,
    conversationId,
    personId,
    purpose,
    given,
    text,
    by: by ?? null,
    inboxId: turn,
    atMs,
  });
  const state = { given, at, text, ...(by === undefined ? {} : { by }) };
  await store.modify(people, personId, (person) => ({ ...person, consents: { ...person.consents, [purpose]: state } }));
  return NOTHING;
};
