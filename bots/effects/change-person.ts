/** What was learned of a person. */
import { addresses, people } from '../../adapters/storage/collections.ts';
import type { PersonDoc } from '../../adapters/storage/collections.ts';
import { phoneDoc, smsDoc } from '../people.ts';
import { nameTokens } from '../../cases/name-tokens.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const changePerson: Applier = async (deps, { conversationId, personId }, { effect }) => {
  if (effect.do !== 'changePerson') return NOTHING;
  const { set } = effect;
  await deps.store.modify(people, personId, (person): PersonDoc => {
    const next = { ...person, ...set };
    return { ...next, nameTokens: next.name === null ? [] : nameTokens(next.name) };
  });
  if (set.phone) {
    // A number recorded by staff: the person is found by it, and reached by SMS until they write elsewhere.
    await deps.store.insertMany(addresses, [
      phoneDoc(deps, set.phone, conversationId),
      smsDoc(deps, set.phone, conversationId),
    ]);
  }
  return NOTHING;
};
