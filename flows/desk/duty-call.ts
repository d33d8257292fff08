/** Calling the people on duty about a case: what they read, who is paged, and the clocks until somebody answers. */
import type { Case } from '../../cases/case.ts';
import { dueIn } from '../../cases/deadlines.ts';
import { plus } from '../../cases/time.ts';
import type { CaseChange, Effect, Outbound, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { holderOf } from '../household/focus.ts';

/** What is told about a case. */
export type Called = Pick<Case, 'id' | 'kind' | 'severity' | 'round' | 'summary' | 'place'>;

/**
 * Pages everybody up to this level of the roster who is on duty for the area; nobody there: the case is marked as
 * unattended, loudly in the console, and its clocks go on.
 * @param level 0 is the first; a second cry before anybody answered calls all levels again that were called before
 */
export function callDuty(
  context: TurnContext,
  item: Called,
  areaPath: readonly string[],
  level = 0,
): { attended: boolean; effects: readonly Effect[] } {
  const users = [
    ...new Set(
      context
        .onDuty(areaPath)
        .slice(0, level + 1)
        .flat(),
    ),
  ];
  const attended = users.length > 0;
  const change: CaseChange = { round: item.round, pagedLevel: attended ? level : -1, unattended: !attended };
  const message = pageMessage(context, item);
  return {
    attended,
    effects: [
      { do: 'changeCase', caseId: item.id, change },
      ...(attended ? [{ do: 'page' as const, caseId: item.id, level, round: item.round, users, message }] : []),
    ],
  };
}

/** Clocks of an unacknowledged case: it climbs a level at half of its due time, everybody is called when it is due. */
export function dueTimers(item: Pick<Case, 'id' | 'kind' | 'severity'>, now: string): Effect[] {
  const due = dueIn(item.kind, item.severity);
  if (due === null) return [];
  const data = { caseId: item.id };
  return [
    { do: 'setTimer', key: `case:${item.id}:half`, name: 'caseHalfDue', at: plus(now, due / 2), data },
    { do: 'setTimer', key: `case:${item.id}:due`, name: 'caseDue', at: plus(now, due), data },
  ];
}

export function cancelDueTimers(caseId: string): Effect[] {
  return [
    { do: 'cancelTimer', key: `case:${caseId}:half` },
    { do: 'cancelTimer', key: `case:${caseId}:due` },
  ];
}

/** What people on duty read; taken over with one button. */
export function pageMessage(
  context: Pick<TurnContext, 'person' | 'household'>,
  item: Pick<Case, 'id' | 'severity' | 'summary' | 'place'>,
): Outbound {
  const { name } = context.person;
  const phone = context.person.phone ?? holderOf(context).phone;
  const who = [name, phone].filter((part) => part !== null).join(' ');
  const where = [item.place?.address, item.place?.areaName].filter((part) => part !== undefined).join(', ');
  const point = item.place?.point;
  return {
    parts: [
      text(
        item.severity === 'RED' ? 'desk.pageRed' : item.severity === 'ORANGE' ? 'desk.pageOrange' : 'desk.pageOther',
      ),
      ...(who === '' ? [] : [text('desk.who', { who })]),
      ...item.summary,
      ...(where === '' ? [] : [text('desk.where', { where })]),
      ...(point === undefined ? [] : [text('desk.point', { lat: point.lat, lon: point.lon })]),
      text('desk.takeIt'),
    ],
    choices: [{ id: `ack:${item.id}`, label: text('desk.take') }],
    tone: 'danger',
  };
}
