/** What operators do to a conversation and its cases: each act checked by the rules of the case, told to the person kindly. */
import { isAlarm } from '../../cases/case.ts';
import type { Case, CaseChange } from '../../cases/case.ts';
import { changeCase } from '../../cases/lifecycle.ts';
import type { Outcome } from '../../cases/codes.ts';
import { placementAfter } from '../../cases/placement.ts';
import type { TextPart } from '../../cases/text.ts';
import { plus } from '../../cases/time.ts';
import { followUpOver } from '../check-in/schedule.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { ActEvent, Effect, PersonChange, StaffAct, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { ALARM_FLOWS } from '../danger/heard.ts';
import { aboutWords, concerning } from '../household/focus.ts';
import { calledBack } from './called-back.ts';
import { cancelDueTimers } from './duty-call.ts';
import { enrol } from './enrol.ts';
import { erase } from './erase.ts';
import { release } from './release.ts';
import { place } from './place.ts';
import { handedOver } from './station.ts';
import { stopReminders } from './stop-reminders.ts';
import { closedWords, isFollowUp, stateWords } from './told.ts';

/** The bot is silent so long after a human's last message. */
const HUMAN_QUIET_MS = 30 * 60_000;

/** Flows that ask about an open alarm. */
const OF_ALARMS: ReadonlySet<string> = new Set([...ALARM_FLOWS, 'call-off']);

type ActOf<Do extends StaffAct['do']> = Extract<StaffAct, { do: Do }>;

function refuse(key: string, params?: TextPart['params']): Reaction {
  return { effects: [], refused: params === undefined ? { key } : { key, params } };
}

function caseOf(context: TurnContext, caseId: string): Case | undefined {
  return context.cases.find(({ id }) => id === caseId);
}

/** Would this change be refused? Asked of the same rules by which it will be made. */
function refusal(item: Case, change: CaseChange, event: ActEvent): Reaction | null {
  const tried = changeCase(item, change, { at: event.at, by: event.by, effectId: `${event.id}:try` });
  return 'refused' in tried ? refuse(tried.refused.key, tried.refused.params) : null;
}

function recorded(event: ActEvent, caseId: string | undefined, detail: readonly TextPart[]): Effect {
  const body = { type: 'act' as const, act: event.act.do, by: event.by, detail };
  return caseId === undefined ? { do: 'record', body } : { do: 'record', caseId, body };
}

/** Told to the holder; of another of the household with their name before it. */
function told(parts: readonly TextPart[], item: Case, by: string, context: TurnContext): Effect[] {
  if (parts.length === 0) return [];
  const message = { parts: [...aboutWords(context, item.personId), ...parts] };
  return [{ do: 'say', message, reason: isAlarm(item) ? 'alarm' : 'staff', by }];
}

function reply(event: ActEvent, act: ActOf<'reply'>, context: TurnContext): Reaction {
  const words = act.text.trim();
  if (words === '') return refuse('desk.refused.emptyReply');
  if (act.caseId !== undefined && caseOf(context, act.caseId) === undefined) return refuse('desk.refused.notFound');
  const questions = context.cases.filter(({ kind, status }) => kind === 'question' && status === 'open');
  return {
    session: { human: { by: event.by, lastAt: event.at } },
    effects: [
      { do: 'say', message: { parts: [], raw: act.text, tone: 'staff' }, reason: 'staff', by: event.by },
      { do: 'setTimer', key: 'human', name: 'humanQuiet', at: plus(event.at, HUMAN_QUIET_MS) },
      ...questions.flatMap(({ id }): Effect[] => [
        { do: 'changeCase', caseId: id, change: { state: 'acknowledged', by: event.by } },
        ...cancelDueTimers(id),
      ]),
    ],
  };
}

/** The bot answers again: told to the person, and seen as an event. */
export function handedBack(by: string | null): Reaction {
  return {
    session: { human: null },
    effects: [
      { do: 'cancelTimer', key: 'human' },
      { do: 'record', body: { type: 'act', act: 'handBack', by, detail: [] } },
      { do: 'emit', event: { event: 'handedBack' } },
      { do: 'say', message: { parts: [text('desk.botIsBack')] }, reason: 'staff' },
    ],
  };
}

function assign(event: ActEvent, act: ActOf<'assign'>, context: TurnContext): Reaction {
  const item = caseOf(context, act.caseId);
  if (item === undefined) return refuse('desk.refused.notFound');
  const change = { assignee: act.to, by: event.by };
  const detail = [act.to === null ? text('desk.unassigned') : text('desk.assigned', { who: act.to })];
  return (
    refusal(item, change, event) ?? {
      effects: [
        { do: 'changeCase', caseId: item.id, change },
        recorded(event, item.id, detail),
        ...handedOver(item, act.to, context),
      ],
    }
  );
}

/**
 * Nobody reads the answers of a follow-up that is closed: whatever the outcome, nothing more is asked. Who is in
 * hospital keeps the status.
 */
function released(item: Case, outcome: Outcome | null, context: TurnContext): Effect[] {
  if (!isFollowUp(item)) return [];
  const placement = placementAfter(outcome);
  const set: PersonChange = {
    ...(outcome === 'hospital' ? {} : { status: 'none' }),
    ...(placement === null ? {} : { placement }),
  };
  return [
    ...followUpOver(context, item.personId),
    ...concerning(context, item.personId, [{ do: 'changePerson', set }]),
  ];
}

function setState(session: Session, event: ActEvent, act: ActOf<'setState'>, context: TurnContext): Reaction {
  const item = caseOf(context, act.caseId);
  if (item === undefined) return refuse('desk.refused.notFound');
  const change: CaseChange = { state: act.state, by: event.by };
  const refused = refusal(item, change, event);
  if (refused !== null) return refused;
  const again = item.status === act.state;
  return {
    effects: [
      { do: 'changeCase', caseId: item.id, change },
      recorded(event, item.id, [text('desk.stateSet', { state: text(`facts.state.${act.state}`) })]),
      ...cancelDueTimers(item.id),
      ...(act.state === 'closed' || act.state === 'cancelled' ? released(item, null, context) : []),
      ...(again ? [] : told(stateWords(item, act.state), item, event.by, context)),
    ],
    ...(act.state === 'closed' || act.state === 'cancelled' ? { session: withoutForms(session, item.id) } : {}),
  };
}

/** Questions of an alarm do not outlive it. */
function withoutForms({ stack }: Session, caseId: string): Pick<Session, 'stack'> {
  return { stack: stack.filter(({ flow, answers }) => !OF_ALARMS.has(flow) || answers['caseId'] !== caseId) };
}

function close(session: Session, event: ActEvent, act: ActOf<'close'>, context: TurnContext): Reaction {
  const item = caseOf(context, act.caseId);
  if (item === undefined) return refuse('desk.refused.notOpen');
  const change: CaseChange = { close: { outcome: act.outcome, note: act.note }, by: event.by };
  return (
    refusal(item, change, event) ?? {
      effects: [
        { do: 'changeCase', caseId: item.id, change },
        recorded(event, item.id, [
          text('desk.closedAs', { outcome: text(`desk.outcome.${act.outcome}`), note: act.note }),
        ]),
        ...cancelDueTimers(item.id),
        ...released(item, act.outcome, context),
        ...told(closedWords(item, act.outcome), item, event.by, context),
      ],
      session: withoutForms(session, item.id),
    }
  );
}

/** An act that is allowed for its user: done, or refused with a text that a clerk can act on. */
export function act(session: Session, event: ActEvent, context: TurnContext): Reaction {
  const { act: what } = event;
  if (what.do === 'reply') return reply(event, what, context);
  if (what.do === 'handBack') return handedBack(event.by);
  if (what.do === 'assign') return assign(event, what, context);
  if (what.do === 'setState') return setState(session, event, what, context);
  if (what.do === 'close') return close(session, event, what, context);
  if (what.do === 'release') return release(session, event, what, context);
  if (what.do === 'stopReminders') return stopReminders(event, what.caseId, context);
  if (what.do === 'calledBack') return calledBack(event, what, context);
  if (what.do === 'erase') return erase(event, what.caseId, context);
  if (what.do === 'place') return place(session, event, what, context);
  return enrol(event, what, context);
}
