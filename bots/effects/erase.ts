/** A request to be erased was granted: noted where it outlives what it erases. */
import { erasures } from '../../adapters/storage/collections.ts';
import { ERASE_AFTER_MS } from '../../cases/data-request.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const erase: Applier = async ({ store }, { conversationId, atMs }, { effect }) => {
  if (effect.do !== 'erase') return NOTHING;
  const { by, caseId } = effect;
  await store.insert(erasures, {
    id: conversationId,
    state: 'asked',
    dueMs: atMs + ERASE_AFTER_MS,
    by,
    caseId,
    tell: null,
  });
  return NOTHING;
};
