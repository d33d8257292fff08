/** An event for consoles and rehearsals; nothing is written. */
import type { PlainEffect } from './projection.ts';
import { NOTHING } from './projection.ts';

export const emit: PlainEffect = (_projection, { effect }) => {
  if (effect.do !== 'emit') return { applied: NOTHING };
  const whom = effect.personId === undefined ? {} : { personId: effect.personId };
  return { applied: { events: [{ ...effect.event, ...whom }] } };
};
