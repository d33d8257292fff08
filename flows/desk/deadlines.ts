/** Clocks of cases and of humans who speak: an unanswered alarm climbs the roster, a silent human hands back. */
import type { Case } from '../../cases/case.ts';
import { isAlarm } from '../../cases/case.ts';
import type { TextKey } from '../../locales/index.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { Effect, TimerEvent, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { aboutWords, concerning, focusOn } from '../household/focus.ts';
import { handedBack } from './acts.ts';
import { callDuty, dueTimers } from './duty-call.ts';

const NOTHING: Reaction = { effects: [] };

/** The case still waits for somebody to answer: its due time runs. */
function unanswered(event: TimerEvent, context: TurnContext): Case | undefined {
  return context.cases.find(({ id, open, dueAt }) => id === event.data['caseId'] && open && dueAt !== null);
}

function escalated(item: Case, context: TurnContext): Effect[] {
  const event = { event: 'escalated' as const, kind: item.kind, severity: item.severity };
  return concerning(context, item.personId, [{ do: 'emit', event }]);
}

/** Did it climb, from a level that was called in vain to one that was not called yet? */
function climbs(item: Case, level: number): boolean {
  return item.pagedLevel >= 0 && level > item.pagedLevel;
}

/** Half of the due time is over: the next level is called. Where all were, they are called again only when it is due. */
function halfDue(item: Case, context: TurnContext): Reaction {
  const level = item.pagedLevel + 1;
  if (level >= context.onDuty(item.areaPath).length) return NOTHING;
  const call = callDuty(focusOn(context, item.personId), item, item.areaPath, level);
  return { effects: [...call.effects, ...(climbs(item, level) ? escalated(item, context) : [])] };
}

/**
 * What who called for help hears when nobody answered in time: an SOS and RED once per round, with 115 first (contract
 * §3), ORANGE once, with when to call 115; null where nothing is said.
 */
function lateWords(item: Case, told: number | undefined, attended: boolean): TextKey | null {
  if (item.kind === 'sos' || item.severity === 'RED') {
    if (!isAlarm(item) || told === item.round) return null;
    return attended ? 'desk.nobodyYet' : 'desk.nobodyAtAll';
  }
  if (!isAlarm(item) || item.kind === 'supplies' || told !== undefined) return null;
  return attended ? 'desk.callBackLate' : 'desk.callBackLateNobody';
}

/** Due and nobody answered: every level is paged, and the clocks start again. */
function due(session: Session, item: Case, context: TurnContext): Reaction {
  const level = Math.max(context.onDuty(item.areaPath).length - 1, 0);
  const call = callDuty(focusOn(context, item.personId), item, item.areaPath, level);
  const key = `due:${item.id}`;
  const words = lateWords(item, session.told?.[key], call.attended);
  const parts = words === null ? [] : [...aboutWords(context, item.personId), text(words)];
  const message = { parts, tone: 'danger' as const };
  return {
    effects: [
      ...(words === null ? [] : [{ do: 'say' as const, message, reason: 'alarm' as const }]),
      ...call.effects,
      ...(call.attended && climbs(item, level) ? escalated(item, context) : []),
      ...dueTimers(item, context.now),
    ],
    session: { told: { ...session.told, [key]: item.round } },
  };
}

/** null: a timer of a flow. */
export function timer(session: Session, event: TimerEvent, context: TurnContext): Reaction | null {
  if (event.name === 'humanQuiet') return session.human === null ? NOTHING : handedBack(null);
  if (event.name !== 'caseHalfDue' && event.name !== 'caseDue') return null;
  const item = unanswered(event, context);
  if (item === undefined) return NOTHING;
  return event.name === 'caseHalfDue' ? halfDue(item, context) : due(session, item, context);
}
