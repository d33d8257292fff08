/** An entry in the timeline. */
import { timeline } from '../../adapters/storage/collections.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const record: Applier = async ({ store, hub }, projection, { id, effect }) => {
  if (effect.do !== 'record') return NOTHING;
  const { conversationId, at, atMs } = projection;
  const personId = effect.personId ?? projection.personId;
  const caseId = effect.caseId ?? null;
  await store.insert(timeline, { id, conversationId, personId, caseId, at, atMs, body: effect.body });
  if (caseId !== null) hub.hint({ type: 'case', caseId, event: 'message' });
  return NOTHING;
};
