/** A case changes by the rules of its life; what they refuse is not done, and counted. */
import { cases } from '../../adapters/storage/collections.ts';
import { changeCase as changed } from '../../cases/lifecycle.ts';
import type { CaseEvent } from '../../cases/lifecycle.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const changeCase: Applier = async (deps, { at }, { id, effect }) => {
  if (effect.do !== 'changeCase') return NOTHING;
  let events: readonly CaseEvent[] = [];
  const doc = await deps.store.modify(cases, effect.caseId, (now) => {
    const result = changed(now, effect.change, { at, by: effect.change.by ?? null, effectId: id });
    if ('refused' in result) {
      deps.count('case_change_refused', { why: result.refused.key });
      return undefined;
    }
    events = result.events;
    return result.case;
  });
  if (doc === null) return NOTHING;
  const { kind, severity, reasons } = doc;
  return {
    events: events.map((event) => ({
      event,
      kind,
      severity,
      caseId: doc.id,
      personId: doc.personId,
      ...(event === 'severityChanged' ? { reasons } : {}),
    })),
  };
};
