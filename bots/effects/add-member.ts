/** Somebody more shares the conversation; that they belong to it was written with the turn. */
import { people } from '../../adapters/storage/collections.ts';
import { nameTokens } from '../../cases/name-tokens.ts';
import { newPerson } from '../people.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const addMember: Applier = async ({ store }, { conversationId, language }, { effect }) => {
  if (effect.do !== 'addMember') return NOTHING;
  const { personId, set } = effect;
  const person = { ...newPerson(personId, conversationId), language, householdId: conversationId, ...set };
  await store.insert(people, { ...person, nameTokens: person.name === null ? [] : nameTokens(person.name) });
  return NOTHING;
};
