/** Danger first: what every message is looked through for before anything else, in any flow, also while a human speaks. */
import { isAlarm } from '../../cases/case.ts';
import type { Case } from '../../cases/case.ts';
import { assessDanger } from '../../cases/triage/danger.ts';
import { factsOf, otherPersonFacts } from '../../cases/triage/from-understanding.ts';
import type { Danger, TriageFacts } from '../../cases/danger.ts';
import { ageInMonths } from '../../cases/person.ts';
import type { Understanding } from '../../nlp/understanding.ts';
import type { Answers, Json, Session } from '../engine/flow.ts';
import type { Reaction, Said } from '../engine/reaction.ts';
import type { MessageEvent, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { dangerIf, deniedFlags } from './denied.ts';
import { answered } from '../check-in/effects.ts';
import { withSaid } from '../check-in/readings.ts';
import { isForBreathing, needEffects, suppliesSaid } from '../needs.ts';
import { isAlarmLevel, perilIn, perilOf } from './peril.ts';
import type { Peril } from './peril.ts';
import { answersDenial, denialAnswer, isCallOff } from './replies.ts';

/** How sure understanding must be of a plea: beside a sign that alarms anyway, and without any. */
const SURE_PLEA = 0.99;
const LIKELY_PLEA = 0.6;

/** What one message says, read once. */
interface Heard {
  session: Session;
  said: Said;
  context: TurnContext;
  /** the check-in of a followed person is open: what is said is about that person, whoever types */
  checkIn: boolean;
  facts: TriageFacts;
  danger: Danger;
}

function withoutPeople(understanding: Understanding): Understanding {
  return { ...understanding, entities: understanding.entities.filter(({ type }) => type !== 'person') };
}

function hear(session: Session, said: Said, context: TurnContext): Heard {
  const { person } = context;
  const reports = said.understanding.intent === 'checkin' && person.status !== 'none';
  const checkIn = reports || session.stack.at(-1)?.flow === 'check-in';
  const sender = { ageMonths: ageInMonths(person, context.now), pregnant: person.pregnant, disease: person.disease };
  const facts = factsOf(checkIn ? withoutPeople(said.understanding) : said.understanding, sender);
  return { session, said, context, checkIn, facts, danger: assessDanger(facts) };
}

/** Facts as plain JSON, kept with the decision. */
function inputsOf(facts: TriageFacts): Peril['inputs'] {
  return JSON.parse(JSON.stringify(facts)) as Record<string, Json>;
}

/** Whom the message is about: the code of a person named in it, null for the sender. */
function aboutOf({ checkIn, said }: Heard): string | null {
  const person = said.understanding.entities.find(({ type }) => type === 'person');
  return checkIn || person === undefined ? null : String(person.value);
}

function begin(heard: Heard, flow: string, answers: Answers): Reaction {
  const quiet = heard.session.human !== null;
  const about = { heard: heard.said.understanding.text, quiet };
  return { effects: [], enter: { flow, answers: { ...about, ...answers } } };
}

/** An alarm: what was denied before is open to doubt again, a check-in counts as answered, a need is kept beside it. */
function alarm(heard: Heard, flow: string, peril: Peril): Reaction {
  const { session, said, context } = heard;
  const asked = session.stack.find((frame) => frame.flow === 'check-in');
  const view = { answers: withSaid(asked?.answers ?? {}, said), context };
  const items = peril.about === 'other' ? [] : suppliesSaid(said.understanding);
  return {
    ...begin(heard, flow, { peril }),
    effects: [...(asked === undefined ? [] : answered(view)), ...needEffects(context, items)],
    session: {
      confirmedAbsent: [],
      stack: session.stack.filter((frame) => frame !== asked && frame.flow !== 'denial'),
    },
  };
}

/** A sign told calmly keeps its own level: only a sure plea beside it makes it RED. */
function isPlea({ intent, confidence }: Understanding, { level }: Danger): boolean {
  return intent === 'sos' && confidence >= (isAlarmLevel(level) ? SURE_PLEA : LIKELY_PLEA);
}

/** Red flags of the patient, and cries for help (clinical rules §10.2: present, uncertain, improving). */
function ownDanger(heard: Heard): Reaction | null {
  const { danger } = heard;
  const { understanding, content } = heard.said;
  const called = understanding.word === 'sos' || content.choice === 'sos';
  const plea = isPlea(understanding, danger);
  const otherOnly = plea && !called && !isAlarmLevel(danger.level) && otherDanger(heard) !== null;
  if (otherOnly || (!called && !plea && !isAlarmLevel(danger.level))) return null;
  // A plea that names its signs raises the case of the person; a bare one is a cry like the button's.
  const cry = called || !isAlarmLevel(danger.level);
  const peril = perilOf(danger, { about: aboutOf(heard), cry, plea, inputs: inputsOf(heard.facts) });
  return alarm(heard, 'sos', peril);
}

function otherDanger({ said }: Heard): { facts: TriageFacts; danger: Danger } | null {
  const facts = otherPersonFacts(said.understanding);
  if (facts === null) return null;
  const danger = assessDanger(facts);
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

const ALARM_FLOWS: ReadonlySet<string> = new Set(['sos', 'other-person']);

function callingOff(heard: Heard): Reaction | null {
  const { session, said } = heard;
  const top = session.stack.at(-1)?.flow;
  const alarm = openAlarm(heard);
  if (alarm === undefined || !isCallOff(said)) return null;
  if (top !== undefined && !ALARM_FLOWS.has(top)) return null;
  if (session.human !== null) return null;
  const answers = { caseId: alarm.id, asked: alarm.callerCancelled };
  const stack = session.stack.filter(({ flow }) => !ALARM_FLOWS.has(flow));
  return { effects: [], session: { stack }, enter: { flow: 'call-off', answers } };
}

/** A red flag denied in free text is shown back once; silence leaves it as said. */
function denial(heard: Heard): Reaction | null {
  const { session, said, checkIn } = heard;
  if (session.human !== null || said.content.choice !== undefined) return null;
  const denied: readonly string[] = deniedFlags(heard.facts).filter((code) => !session.confirmedAbsent.includes(code));
  if (denied.length === 0) return null;
  const confirmed = { session: { confirmedAbsent: [...session.confirmedAbsent, ...denied] }, effects: [] };
  const peril = perilOf(dangerIf(denied, heard.facts), {
    about: aboutOf(heard),
    cry: false,
    plea: false,
    inputs: inputsOf(heard.facts),
  });
  const { text: words, intent } = said.understanding;
  // A check-in shows back what it was told at its own end.
  if (checkIn) return { ...confirmed, enter: { flow: 'check-in', answers: { denied, ifTrue: peril, heard: words } } };
  const inside = session.stack.length > 0;
  return { ...confirmed, enter: { flow: 'denial', answers: { denied, peril, heard: words, intent, inside } } };
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
  const busy = heard.checkIn || heard.session.human !== null;
  return implausible.length === 0 || busy ? null : begin(heard, 'measure-again', { implausible });
}

/** Asked of what might be or once was, with nothing said of now: answered with 115, without an alarm. */
function ifItHappens(heard: Heard): Reaction | null {
  const { facts, session } = heard;
  if (session.human !== null || facts.symptoms.length === 0) return null;
  const supposed = facts.symptoms.every(({ status }) => status === 'hypothetical' || status === 'history');
  if (!supposed) return null;
  const feared = assessDanger({ ...facts, symptoms: facts.symptoms.map((item) => ({ ...item, status: 'present' })) });
  return isAlarmLevel(feared.level) ? begin(heard, 'if-danger', { flags: feared.flags }) : null;
}

/** What was shown back is contradicted: an alarm, before any word of it is read as a command ("không đúng": correct). */
function contradiction(heard: Heard): Reaction | null {
  const frame = heard.session.stack.at(-1);
  const answer = denialAnswer(heard.said);
  if (frame?.flow !== 'denial' || answer === null) return null;
  const plain = frame.step === 'plain';
  const peril = perilIn(frame.answers);
  if (answer === 'has' || answer === (plain ? 'yes' : 'notSo'))
    return peril === null ? null : alarm(heard, 'sos', peril);
  if (!plain || answer !== 'notSo') return null;
  const say = { do: 'say' as const, message: { parts: [text('sos.deniedKept')] }, reason: 'answer' as const };
  return { effects: [say], session: { stack: heard.session.stack.slice(0, -1) }, then: 'resume' };
}

/** The denial that is open is left by any message that answers something else. */
function leaveDenial({ session, said }: Heard): Reaction | null {
  if (answersDenial(said)) return null;
  return { effects: [], session: { stack: session.stack.slice(0, -1) }, then: 'goOn' };
}

/**
 * What a message's danger asks for, null where there is none. Red flags and cries for help first, then those of others,
 * calling off, denials to be shown back, impossible numbers, and questions about danger that is not there.
 */
export function scanDanger(session: Session, said: Said, _event: MessageEvent, context: TurnContext): Reaction | null {
  const heard = hear(session, said, context);
  const danger = ownDanger(heard) ?? othersDanger(heard);
  if (danger !== null) return danger;
  if (session.stack.at(-1)?.flow === 'denial') return contradiction(heard) ?? leaveDenial(heard);
  return callingOff(heard) ?? oxygenNeeded(heard) ?? denial(heard) ?? measuringAgain(heard) ?? ifItHappens(heard);
}
