/** An entry in the timeline. */
import { timeline } from '../../adapters/storage/collections.ts';
import { inserting } from '../../adapters/storage/writes.ts';
import type { PlainEffect } from './projection.ts';
import { NOTHING } from './projection.ts';

export const record: PlainEffect = (projection, { id, effect }) => {
  if (effect.do !== 'record') return { applied: NOTHING };
  const { conversationId, at, atMs } = projection;
  const personId = effect.personId ?? projection.personId;
  const caseId = effect.caseId ?? null;
  return {
    write: inserting(timeline, { id, conversationId, personId, caseId, at, atMs, body: effect.body }),
    applied: caseId === null ? NOTHING : { hints: [{ caseId, event: 'message' }] },
  };
};
