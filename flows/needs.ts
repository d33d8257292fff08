/** Needs for oxygen, food, medicine: one case per item, opened at once, oxygen as an alarm. */
import { SUPPLIES } from '../cases/codes.ts';
import type { Case } from '../cases/case.ts';
import type { Severity, Supply } from '../cases/codes.ts';
import type { TextPart } from '../cases/text.ts';
import type { Understanding } from '../nlp/understanding.ts';
import { callDuty, dueTimers } from './desk/duty-call.ts';
import type { CaseChange, Effect, TurnContext } from './engine/turn.ts';
import { text } from './engine/words.ts';

/** Without these somebody may stop breathing: ORANGE, and people on duty are paged. */
const BREATH: ReadonlySet<Supply> = new Set(['oxygen', 'ventilator']);
/** Without these for a day somebody may be in danger. */
const VITAL: ReadonlySet<Supply> = new Set(['insulin', 'medicine', 'milk']);

export function suppliesSaid({ entities }: Pick<Understanding, 'entities'>): readonly Supply[] {
  const said = entities.filter(({ type, hypothetical }) => type === 'supply' && hypothetical !== true);
  return SUPPLIES.filter((item) => said.some(({ value }) => value === item));
}

export function isForBreathing(item: Supply): boolean {
  return BREATH.has(item);
}

function severityOf(item: Supply, urgent: boolean): Severity {
  return BREATH.has(item) || (urgent && VITAL.has(item)) ? 'ORANGE' : 'YELLOW';
}

export function openNeed({ cases }: Pick<TurnContext, 'cases'>, item: Supply): Case | undefined {
  return cases.find((known) => known.open && known.kind === 'supplies' && known.item === item);
}

/** The case of an item: the open one, or the one that this event opens. */
export function needId(context: TurnContext, item: Supply): string {
  return openNeed(context, item)?.id ?? context.newId(`need:${item}`);
}

function openingEffects(context: TurnContext, item: Supply, summary: readonly TextPart[]): Effect[] {
  const id = needId(context, item);
  const severity = severityOf(item, false);
  const { areaPath } = context.person;
  const called = { id, kind: 'supplies' as const, severity, round: 1, summary, place: null };
  return [
    { do: 'openCase', caseId: id, case: { kind: 'supplies', severity, item, summary, areaPath } },
    ...(BREATH.has(item) ? callDuty(context, called, areaPath).effects : []),
    ...dueTimers(called, context.now),
  ];
}

/** Opens a case for each item that has none; one that is open is touched, and asked for again if it is about breath. */
export function needEffects(context: TurnContext, items: readonly Supply[]): Effect[] {
  return items.flatMap((item): Effect[] => {
    const known = openNeed(context, item);
    const summary = [text('desk.need', { item: text(`facts.supply.${item}`) })];
    if (known === undefined) return openingEffects(context, item, summary);
    return [{ do: 'changeCase', caseId: known.id, change: { touchedAt: context.now } }];
  });
}

/** Raises what cannot wait: its people on duty are paged. Nothing for what may wait for the day. */
export function urgentEffects(context: TurnContext, item: Supply, caseId: string): Effect[] {
  const known = openNeed(context, item);
  const severity = severityOf(item, true);
  const change: CaseChange = { raise: severity };
  if (severity !== 'ORANGE' || known?.severity === 'ORANGE' || known?.severity === 'RED' || BREATH.has(item)) return [];
  const summary = known?.summary ?? [text('desk.need', { item: text(`facts.supply.${item}`) })];
  const round = (known?.round ?? 0) + 1;
  const called = {
    id: caseId,
    kind: 'supplies' as const,
    severity,
    round,
    summary: [text('desk.urgent'), ...summary],
    place: known?.place ?? null,
  };
  return [
    { do: 'changeCase', caseId, change },
    ...callDuty(context, called, known?.areaPath ?? context.person.areaPath).effects,
    ...dueTimers(called, context.now),
  ];
}
