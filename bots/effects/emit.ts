/** An event for consoles and rehearsals; nothing is written. */
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const emit: Applier = async (_deps, _projection, { effect }) =>
  effect.do === 'emit'
    ? { events: [{ ...effect.event, ...(effect.personId === undefined ? {} : { personId: effect.personId }) }] }
    : NOTHING;
