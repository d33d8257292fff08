/** A declaration that somebody confirmed and agreed to have kept. */
import { declarations } from '../../adapters/storage/collections.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const declare: Applier = async ({ store }, { conversationId, personId, at, atMs }, { effect }) => {
  if (effect.do !== 'declare') return NOTHING;
  const { declaration, personId: declared = personId } = effect;
  await store.insert(declarations, { ...declaration, conversationId, personId: declared, at, atMs });
  return NOTHING;
};
