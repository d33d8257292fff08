/** A question that nobody could answer goes on the list for staff. */
import { keepQuestion } from '../questions.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const ask: Applier = async (deps, { conversationId, atMs }, { effect }) => {
  if (effect.do !== 'ask') return NOTHING;
  await keepQuestion(deps, { text: effect.question, conversationId, atMs });
  return NOTHING;
};
