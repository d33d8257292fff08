/** A member of staff called the person: kept in the case, and where they were reached nobody else need call. */
import { isAlarm } from '../../cases/case.ts';
import type { Case, CaseChange } from '../../cases/case.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { ActEvent, Effect, StaffAct, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { concerning } from '../household/focus.ts';
import { cancelDueTimers } from './duty-call.ts';

/** Only a missed check-in is over by a call: everything else goes on, in the hands of whoever called. */
function changeOf(item: Case, by: string, note: string): CaseChange {
  if (item.kind === 'missed-checkin' && !isAlarm(item)) return { close: { outcome: 'answered', note }, by };
  return item.status === 'open' || item.dueAt !== null ? { state: 'acknowledged', by } : { by };
}

/** Refused where the case is not open any more. Whoever was not reached is still to be called. */
export function calledBack(
  event: ActEvent,
  { caseId, reached }: Extract<StaffAct, { do: 'calledBack' }>,
  context: TurnContext,
): Reaction {
  const item = context.cases.find(({ id }) => id === caseId);
  if (item === undefined) return { effects: [], refused: { key: 'desk.refused.notOpen' } };
  const detail = [text(reached ? 'digest.calledBackBy' : 'digest.notReachedBy', { by: event.by })];
  const body = { type: 'act' as const, act: 'calledBack', by: event.by, detail };
  const change = changeOf(item, event.by, context.say(detail, 'chat', 'vi'));
  const done: Effect[] = reached ? [{ do: 'changeCase', caseId, change }, ...cancelDueTimers(caseId)] : [];
  return { effects: concerning(context, item.personId, [{ do: 'record', caseId, body }, ...done]) };
}
