/** A case is opened; where one of the same kind was opened meanwhile, that one is raised instead. */
import { cases } from '../../adapters/storage/collections.ts';
import { changeCase, openCase as freshCase } from '../../cases/lifecycle.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const openCase: Applier = async ({ store }, projection, { id, effect }) => {
  if (effect.do !== 'openCase') return NOTHING;
  const { conversationId, at } = projection;
  const { personId = projection.personId } = effect;
  const fresh = {
    ...freshCase(effect.case, { id: effect.caseId, personId, conversationId, at, effectId: id }),
    lastMessageAt: at,
  };
  const { kind, severity, reasons } = fresh;
  const opened = { event: 'caseOpened' as const, kind, severity, reasons, caseId: fresh.id, personId };
  if ((await store.insert(cases, fresh)) === 'created') return { events: [opened] };
  if ((await store.get(cases, fresh.id)) !== null || fresh.openKey === undefined) return NOTHING;
  const [taken] = (await store.find(cases, { where: { openKey: fresh.openKey }, limit: 1 })).items;
  if (taken === undefined) return NOTHING;
  const raise = { raise: severity, addReasons: reasons, touchedAt: at };
  await store.modify(cases, taken.id, (now) => {
    const changed = changeCase(now, raise, { at, by: null, effectId: id });
    return 'refused' in changed ? undefined : changed.case;
  });
  return { events: [{ event: 'severityChanged', kind, severity, reasons, caseId: taken.id, personId }] };
};
