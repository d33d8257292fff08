/** Staff move a person between home, facility and hospital, or note recovery or death: check-ins, cases and words follow. */
import { isAlarm } from '../../cases/case.ts';
import type { Case, CaseChange } from '../../cases/case.ts';
import type { CaseKind } from '../../cases/codes.ts';
import { casesOf } from '../../cases/household.ts';
import { changeCase } from '../../cases/lifecycle.ts';
import type { Person } from '../../cases/person.ts';
import { isAskedAt, movesFrom, outcomeOf, placementOf } from '../../cases/placement.ts';
import type { Move, Placement } from '../../cases/placement.ts';
import type { TextPart } from '../../cases/text.ts';
import { followUpOver, isAsked, nextCheckIn } from '../check-in/schedule.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { ActEvent, Effect, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { aboutWords, concerning, isHolder, whoWords } from '../household/focus.ts';
import { cancelDueTimers } from './duty-call.ts';
import { withoutCheckIn } from './release.ts';
import { isFollowUp } from './told.ts';

/** Cases about a person's own health; needs and questions may be the family's, and stay. */
const OF_HEALTH: ReadonlySet<CaseKind> = new Set(['f0', 'f1', 'suspect', 'missed-checkin', 'sos', 'callback']);

function refuse(key: string, params?: TextPart['params']): Reaction {
  return { effects: [], refused: params === undefined ? { key } : { key, params } };
}

/** Why the person cannot be moved so; null: they can. */
function refusal(act: Move, person: Person, own: readonly Case[]): Reaction | null {
  const from = placementOf(person);
  const [here, there] = [text(`care.at.${from}`), text(`care.at.${act.to}`)];
  if (!movesFrom(from).includes(act.to)) return refuse('care.refused.move', { from: here, to: there });
  const needsFollowUp = act.to !== 'hospital' && act.to !== 'died';
  if (needsFollowUp && !own.some(isFollowUp)) return refuse('care.refused.notFollowed');
  if (act.to === 'recovered' && own.some(isAlarm)) return refuse('care.refused.alarm');
  if (act.to === 'died' && act.note.trim() === '') return refuse('care.refused.note');
  return null;
}

/** Cases that end with the move. Who is silent because they lie in hospital is not missed any longer. */
function ending(to: Placement, own: readonly Case[]): readonly Case[] {
  if (outcomeOf(to) !== null) return own.filter(({ kind }) => OF_HEALTH.has(kind));
  return to === 'hospital' ? own.filter((item) => item.kind === 'missed-checkin' && !isAlarm(item)) : [];
}

function closeBy(event: ActEvent, { to, note }: Move): CaseChange {
  return { close: { outcome: outcomeOf(to) ?? 'hospital', note }, by: event.by };
}

/** Why this case may not end so; null: it may. */
function closing(item: Case, event: ActEvent, act: Move): Reaction | null {
  const tried = changeCase(item, closeBy(event, act), { at: event.at, by: event.by, effectId: `${event.id}:try` });
  return 'refused' in tried ? refuse(tried.refused.key, tried.refused.params) : null;
}

function detailOf({ to, where, note }: Move, from: Placement): TextPart[] {
  const move = { from: text(`care.at.${from}`), to: text(`care.at.${to}`) };
  return [
    text('care.moved', move),
    ...(where === undefined ? [] : [text('care.where', { where })]),
    ...(note.trim() === '' ? [] : [text('care.note', { note })]),
  ];
}

/** Appointments go on for whoever is still asked. */
function appointments(act: Move, person: Person, context: TurnContext): Effect[] {
  if (!isAskedAt(act.to)) return followUpOver(context, act.personId);
  const others = context.household.filter(({ id }) => id !== person.id);
  return nextCheckIn([...others.filter((other) => isAsked(context, other)), person], context.now);
}

function wordsOf({ to, where }: Move, person: Person, context: TurnContext): TextPart[] {
  if (to === 'died') {
    if (isHolder(context, person.id)) return [text('care.condolence')];
    return [text('care.condolenceFor', { who: whoWords(person, context.household) })];
  }
  const about = aboutWords(context, person.id);
  if (to === 'recovered') return [...about, text('desk.toldRecovered')];
  if (to === 'home' || where === undefined) return [...about, text(`care.told.${to}`)];
  return [...about, text(`care.toldAt.${to}`, { where })];
}

/** What the family reads. Of a death nothing, unless a human has told them before. */
function told(act: Move, event: ActEvent, person: Person, context: TurnContext): Effect[] {
  if (act.to === 'died' && act.familyKnows !== true) return [];
  return [{ do: 'say', message: { parts: wordsOf(act, person, context) }, reason: 'staff', by: event.by }];
}

/** Nothing that was being asked about this person is asked again; an open check-in begins anew at its next time. */
function withoutQuestions({ stack }: Session, act: Move, closed: readonly Case[], holder: boolean): Session['stack'] {
  if (isAskedAt(act.to)) return stack;
  if (act.to === 'died' && holder) return [];
  const left = stack.filter(({ answers }) => !closed.some(({ id }) => answers['caseId'] === id));
  return withoutCheckIn(left, act.personId, holder);
}

/**
 * The move, kept in the timeline with who made it and why. Recovery and death close the cases about the person's health
 * and end their check-ins for good; refused where the move is not allowed (cases/placement.ts) or a case may not be
 * closed so.
 */
export function place(session: Session, event: ActEvent, act: Move, context: TurnContext): Reaction {
  const person = context.household.find(({ id }) => id === act.personId);
  if (person === undefined) return refuse('care.refused.notFound');
  const own = casesOf(context.cases, person);
  const refused = refusal(act, person, own);
  if (refused !== null) return refused;
  const closed = ending(act.to, own);
  const [barred] = closed.flatMap((item) => closing(item, event, act) ?? []);
  if (barred !== undefined) return barred;
  const isOver = outcomeOf(act.to) !== null;
  const caseId = own.find(isFollowUp)?.id;
  const body = { type: 'act' as const, act: 'place', by: event.by, detail: detailOf(act, placementOf(person)) };
  const effects: Effect[] = [
    { do: 'changePerson', set: { placement: act.to, ...(isOver ? { status: 'none' as const } : {}) } },
    { do: 'record', ...(caseId === undefined ? {} : { caseId }), body },
    ...closed.flatMap(({ id }): Effect[] => [
      { do: 'changeCase', caseId: id, change: closeBy(event, act) },
      ...cancelDueTimers(id),
    ]),
  ];
  const holder = isHolder(context, person.id);
  return {
    session: {
      stack: withoutQuestions(session, act, closed, holder),
      ...(act.to === 'died' && holder ? { consentAsked: true as const } : {}),
    },
    effects: [
      ...concerning(context, person.id, effects),
      ...appointments(act, person, context),
      ...told(act, event, person, context),
    ],
  };
}
