/** Danger first: what every message is looked through for before anything else, in any flow, also while a human speaks. */
import { isAlarm } from '../../cases/case.ts';
import type { Case } from '../../cases/case.ts';
import type { Danger, TriageFacts } from '../../cases/danger.ts';
import { assessDanger } from '../../cases/triage/danger.ts';
import { otherPersonFacts } from '../../cases/triage/from-understanding.ts';
import type { Understanding } from '../../nlp/understanding.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction, Said } from '../engine/reaction.ts';
import type { MessageEvent, TurnContext } from '../engine/turn.ts';
import { isHolder } from '../household/focus.ts';
import { isDeclaration } from '../health-declaration/for-whom.ts';
import { isForBreathing, needEffects, suppliesSaid } from '../needs.ts';
import { ALARM_FLOWS, aboutOf, hear, inputsOf } from './heard.ts';
import type { Heard } from './heard.ts';
import { asksProgress, openAlarmOf, progressWords } from './news.ts';
import { oxygenAgain } from './oxygen-again.ts';
import { isAlarmLevel, LIKELY_PLEA, perilOf } from './peril.ts';
import type { Peril } from './peril.ts';
import { isCallOff } from './replies.ts';
import { answerDenial, showBack } from './show-back.ts';
import { alarm, begin } from './take-over.ts';

/** How sure understanding must be of a plea beside a sign that alarms anyway; without any: LIKELY_PLEA. */
const SURE_PLEA = 0.99;

/** A sign told calmly keeps its own level: only a sure plea beside it makes it RED. */
function isPlea({ intent, confidence }: Understanding, { level }: Danger): boolean {
  return intent === 'sos' && confidence >= (isAlarmLevel(level) ? SURE_PLEA : LIKELY_PLEA);
}

function rankOf({ level }: Peril): number {
  return level === 'RED' ? 0 : 1;
}

/**
 * Red flags told of people of the household, by name; a plea that names one of them is about that person. The worst
 * comes first, and each has an alarm of their own.
 */
function householdDanger(heard: Heard): Reaction | null {
  const { household, said, context } = heard;
  const { understanding, content } = said;
  const { threat } = understanding;
  const called = understanding.word === 'sos' || content.choice === 'sos';
  const perils = household.flatMap(({ person, facts, danger }): Peril[] => {
    const plea = household.length === 1 && (called || isPlea(understanding, danger));
    if (!plea && !isAlarmLevel(danger.level)) return [];
    const cry = called || (plea && threat === undefined && !isAlarmLevel(danger.level));
    const who = isHolder(context, person.id) ? {} : { personId: person.id };
    const given = { about: null, cry, plea, inputs: inputsOf(facts), threat: plea ? threat : undefined };
    return [perilOf(danger, { ...given, ...who })];
  });
  const [worst, ...others] = perils.toSorted((one, other) => rankOf(one) - rankOf(other));
  return worst === undefined ? null : alarm(heard, 'sos', worst, others);
}

/** Red flags of the patient, and cries for help (clinical rules §10.2: present, uncertain, improving). */
function ownDanger(heard: Heard): Reaction | null {
  const { danger } = heard;
  const { understanding, content } = heard.said;
  const { threat } = understanding;
  const called = understanding.word === 'sos' || content.choice === 'sos';
  const plea = isPlea(understanding, danger);
  const otherOnly =
    plea && threat === undefined && !called && !isAlarmLevel(danger.level) && otherDanger(heard) !== null;
  if (otherOnly || (!called && !plea && !isAlarmLevel(danger.level))) return null;
  // A plea that names its signs raises the case of the person; a bare one is a cry like the button's.
  const cry = called || (threat === undefined && !isAlarmLevel(danger.level));
  const peril = perilOf(danger, { about: aboutOf(heard), cry, plea, threat, inputs: inputsOf(heard.facts) });
  return alarm(heard, 'sos', peril);
}

function otherDanger({ rest, context }: Heard): { facts: TriageFacts; danger: Danger } | null {
  const facts = otherPersonFacts(rest);
  if (facts === null) return null;
  const danger = assessDanger(facts, context.packs);
  return isAlarmLevel(danger.level) ? { facts, danger } : null;
}

/**
 * Red flags of somebody merely mentioned: RED, or with a plea, alarms at once under the sender's address; ORANGE waits
 * up to five minutes for who and where it is.
 */
function othersDanger(heard: Heard): Reaction | null {
  const other = otherDanger(heard);
  if (other === null) return null;
  const named = aboutOf(heard);
  const plea = isPlea(heard.said.understanding, other.danger);
  const about = named === null ? 'other' : named;
  const peril = perilOf(other.danger, { about, cry: false, plea, inputs: inputsOf(other.facts) });
  return alarm(heard, peril.level === 'RED' ? 'sos' : 'other-person', peril);
}

/** The alarm that a caller may call off: never closed by it, only asked about once. */
function openAlarm({ context }: Heard): Case | undefined {
  return context.cases.find((item) => item.open && isAlarm(item) && item.kind !== 'supplies');
}

function callingOff(heard: Heard): Reaction | null {
  const { session, said } = heard;
  const top = session.stack.at(-1)?.flow;
  const item = openAlarm(heard);
  if (item === undefined || !isCallOff(said)) return null;
  if (top !== undefined && !ALARM_FLOWS.has(top)) return null;
  if (session.human !== null) return null;
  const answers = { caseId: item.id, asked: item.callerCancelled };
  const stack = session.stack.filter(({ flow }) => !ALARM_FLOWS.has(flow));
  return { effects: [], session: { stack }, enter: { flow: 'call-off', answers } };
}

/** A need for oxygen is an alarm (contract §3): it begins on a weaker guess than other wishes, also beside a human. */
function oxygenNeeded({ session, said, context }: Heard): Reaction | null {
  const { intent } = said.understanding;
  const items = suppliesSaid(said.understanding).filter(isForBreathing);
  const wanted = intent === 'find_supplies' || intent === 'unknown';
  if (items.length === 0 || !wanted || session.stack.at(-1)?.flow === 'supplies') return null;
  if (session.human !== null) return { effects: needEffects(context, items), then: 'goOn' };
  return { effects: [], enter: { flow: 'supplies' } };
}

function measuringAgain(heard: Heard): Reaction | null {
  const { implausible } = heard.said.understanding;
  const top = heard.session.stack.at(-1);
  // A declaration asks for its own numbers again.
  const declares = top !== undefined && isDeclaration(top);
  const busy = heard.checkIn || declares || heard.session.human !== null;
  return implausible.length === 0 || busy ? null : begin(heard, 'measure-again', { implausible });
}

/** Asks how far help is, also in the middle of its questions: told what is true, then the question goes on. */
function progressAsked({ session, said, context }: Heard): Reaction | null {
  const alarm = openAlarmOf(context);
  if (alarm === undefined || session.human !== null || !asksProgress(said)) return null;
  const change = { touchedAt: context.now };
  return {
    effects: [
      { do: 'changeCase', caseId: alarm.id, change },
      { do: 'say', message: { parts: progressWords(alarm) }, reason: 'alarm' },
    ],
    then: 'resume',
  };
}

/** Asked of what might be or once was, with nothing said of now: answered with 115, without an alarm. */
function ifItHappens(heard: Heard): Reaction | null {
  const { facts, session } = heard;
  if (session.human !== null || facts.symptoms.length === 0) return null;
  const supposed = facts.symptoms.every(({ status }) => status === 'hypothetical' || status === 'history');
  if (!supposed) return null;
  const symptoms = facts.symptoms.map((item) => ({ ...item, status: 'present' as const }));
  const feared = assessDanger({ ...facts, symptoms }, heard.context.packs);
  return isAlarmLevel(feared.level) ? begin(heard, 'if-danger', { flags: feared.flags }) : null;
}

/**
 * What a message's danger asks for, null where there is none. Red flags and cries for help first, then those of others,
 * calling off, denials to be shown back, impossible numbers, and questions about danger that is not there.
 */
export function scanDanger(session: Session, said: Said, _event: MessageEvent, context: TurnContext): Reaction | null {
  const heard = hear(session, said, context);
  const again = oxygenAgain(heard);
  const danger = again === null ? (householdDanger(heard) ?? ownDanger(heard) ?? othersDanger(heard)) : null;
  if (danger !== null) return danger;
  const other = besideDanger(heard);
  if (other === null || again === null) return other ?? again;
  return { ...other, effects: [...again.effects, ...other.effects] };
}

function besideDanger(heard: Heard): Reaction | null {
  if (heard.session.stack.at(-1)?.flow === 'denial') return answerDenial(heard);
  return (
    callingOff(heard) ??
    progressAsked(heard) ??
    oxygenNeeded(heard) ??
    showBack(heard) ??
    measuringAgain(heard) ??
    ifItHappens(heard)
  );
}
