/** Staff end somebody's isolation: follow-up and check-ins are over; thanks, and what to watch for in the next weeks. */
import { isAlarm } from '../../cases/case.ts';
import type { Case, CaseChange } from '../../cases/case.ts';
import { casesOf } from '../../cases/household.ts';
import { isolationEnd } from '../../cases/isolation/of-person.ts';
import { changeCase } from '../../cases/lifecycle.ts';
import type { Person } from '../../cases/person.ts';
import type { TextPart } from '../../cases/text.ts';
import { dayOf } from '../../cases/time.ts';
import { followUpOver } from '../check-in/schedule.ts';
import { dayWords } from '../engine/moment.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { ActEvent, Effect, StaffAct, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { aboutWords, concerning, holderOf, isHolder } from '../household/focus.ts';
import { cancelDueTimers } from './duty-call.ts';
import { isFollowUp } from './told.ts';

type Release = Extract<StaffAct, { do: 'release' }>;

/** Cases that end with the isolation: the follow-up, and a check-in that was missed in it. */
function endingOf(own: readonly Case[]): readonly Case[] {
  return own.filter((item) => isFollowUp(item) || (item.kind === 'missed-checkin' && !isAlarm(item)));
}

function changeOf({ kind }: Case, { by }: Pick<ActEvent, 'by'>, { note }: Release): CaseChange {
  return { close: { outcome: kind === 'f0' ? 'recovered' : 'other', note: note ?? '' }, by };
}

function refuse(key: string, params?: TextPart['params']): Reaction {
  return { effects: [], refused: params === undefined ? { key } : { key, params } };
}

/** Why nobody may be released so; null: they may. An alarm that nobody has answered comes first. */
export function releaseRefusal(
  event: Pick<ActEvent, 'id' | 'at' | 'by'>,
  act: Release,
  own: readonly Case[],
): Reaction | null {
  if (!own.some(isFollowUp)) return refuse('isolation.refused.notFollowed');
  if (own.some((item) => isAlarm(item) && item.dueAt !== null)) return refuse('isolation.refused.alarm');
  const given = { at: event.at, by: event.by, effectId: `${event.id}:try` };
  const tried = endingOf(own).map((item) => changeCase(item, changeOf(item, event, act), given));
  const barred = tried.find((changed) => 'refused' in changed);
  return barred !== undefined && 'refused' in barred ? refuse(barred.refused.key, barred.refused.params) : null;
}

/** An open check-in about them is over; others of the household are asked at the next appointment. */
export function withoutCheckIn(stack: Session['stack'], personId: string, holder: boolean): Session['stack'] {
  return stack.filter(({ flow, answers: { who } }) => {
    if (flow !== 'check-in') return true;
    return Array.isArray(who) ? !who.includes(personId) : !holder;
  });
}

function watched(person: Person, own: readonly Case[], context: TurnContext): TextPart[] {
  const from = own.find(isFollowUp)?.openedAt ?? context.now;
  const until = isolationEnd(person, dayOf(from))?.monitorUntil ?? null;
  return until === null || until <= dayOf(context.now) ? [] : [text('isolation.watchUntil', { day: dayWords(until) })];
}

function detailOf(event: ActEvent, { note = '' }: Release): TextPart[] {
  return [text('isolation.released', { by: event.by }), ...(note === '' ? [] : [text('isolation.note', { note })])];
}

/**
 * Status `none`, the follow-up closed (F0 `recovered`), nothing more asked. Refused where the person is not followed,
 * where an alarm about them still waits for an answer, and without a note where the follow-up itself is an alarm.
 */
export function release(session: Session, event: ActEvent, act: Release, context: TurnContext): Reaction {
  const person = context.household.find(({ id }) => id === act.personId);
  if (person === undefined) return refuse('isolation.refused.notFound');
  const own = casesOf(context.cases, person);
  const refused = releaseRefusal(event, act, own);
  if (refused !== null) return refused;
  const caseId = own.find(isFollowUp)?.id;
  const body = { type: 'act' as const, act: 'release', by: event.by, detail: detailOf(event, act) };
  const effects: Effect[] = [
    { do: 'changePerson', set: { status: 'none', ...(person.status === 'f0' ? { placement: 'recovered' } : {}) } },
    { do: 'record', ...(caseId === undefined ? {} : { caseId }), body },
    ...endingOf(own).flatMap((item): Effect[] => [
      { do: 'changeCase', caseId: item.id, change: changeOf(item, event, act) },
      ...cancelDueTimers(item.id),
    ]),
  ];
  const parts = [
    ...aboutWords(context, person.id),
    text('isolation.toldReleased'),
    ...watched(person, own, context),
    text('isolation.after'),
  ];
  return {
    session: { stack: withoutCheckIn(session.stack, person.id, isHolder(context, person.id)) },
    effects: [
      ...concerning(context, person.id, effects),
      ...followUpOver(context, person.id),
      // Whoever said STOP is told by a human.
      ...(holderOf(context).stoppedAt === null
        ? [{ do: 'say' as const, message: { parts }, reason: 'staff' as const, by: event.by }]
        : []),
    ],
  };
}
