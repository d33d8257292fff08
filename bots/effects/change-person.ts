/** What was learned of a person. */
import { people } from '../../adapters/storage/collections.ts';
import type { PersonDoc } from '../../adapters/storage/collections.ts';
import { nameTokens } from '../../cases/name-tokens.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const changePerson: Applier = async ({ store }, projection, { effect }) => {
  if (effect.do !== 'changePerson') return NOTHING;
  const { set, personId = projection.personId } = effect;
  await store.modify(people, personId, (person): PersonDoc => {
    const next = { ...person, ...set };
    return { ...next, nameTokens: next.name === null ? [] : nameTokens(next.name) };
  });
  return NOTHING;
};
