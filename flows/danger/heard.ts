/** One message as danger is looked for in it: the facts of its patient, and whom it is about. */
import type { Danger, TriageFacts } from '../../cases/danger.ts';
import { ageInMonths } from '../../cases/person.ts';
import { assessDanger } from '../../cases/triage/danger.ts';
import { factsOf } from '../../cases/triage/from-understanding.ts';
import { GROWN_UP_MONTHS, speaksAsGrownUp } from '../../cases/triage/patient-age.ts';
import type { Understanding } from '../../nlp/understanding.ts';
import type { Session } from '../engine/flow.ts';
import type { Said } from '../engine/reaction.ts';
import type { TurnContext } from '../engine/turn.ts';
import { isFollowed } from '../check-in/schedule.ts';
import { toldIn, withoutTold } from '../household/told.ts';
import type { Told } from '../household/told.ts';
import { declaredFor, declaredMember, isDeclaration } from '../health-declaration/for-whom.ts';
import { endangersPregnancy } from './in-pregnancy.ts';
import { perilIn } from './peril.ts';
import type { Peril } from './peril.ts';

/** What one message says, read once. */
export interface Heard {
  session: Session;
  said: Said;
  context: TurnContext;
  /** the check-in of a followed person is open: what is said is about that person, whoever types */
  checkIn: boolean;
  facts: TriageFacts;
  danger: Danger;
  /** what is told of people of the household by name; `facts` and `rest` hold what is not */
  household: readonly Told[];
  rest: Understanding;
}

function withoutPeople(understanding: Understanding): Understanding {
  return { ...understanding, entities: understanding.entities.filter(({ type }) => type !== 'person') };
}

/** Flows in which an alarm is talked about: what is said in them is about its patient. */
export const ALARM_FLOWS: ReadonlySet<string> = new Set(['sos', 'other-person']);

/** Whom the open alarm or declaration is about; null: the sender, or none is open. */
function aboutOpen({ stack }: Session): string | null {
  const top = stack.at(-1);
  if (top !== undefined && isDeclaration(top)) return declaredFor(top.answers);
  return top !== undefined && ALARM_FLOWS.has(top.flow) ? (perilIn(top.answers)?.about ?? null) : null;
}

/** The sender's age: as known, else the floor of one who speaks as the grown-up do; null: unknown. */
function ownAge({ understanding }: Said, { person, now }: TurnContext): number | null {
  return ageInMonths(person, now) ?? (speaksAsGrownUp(understanding.text) ? GROWN_UP_MONTHS : null);
}

/** Who of the household the open alarm or declaration is about; null: another or the holder; undefined: none is open. */
function patientOf({ stack }: Session): string | null | undefined {
  const top = stack.at(-1);
  if (top !== undefined && isDeclaration(top)) return declaredMember(top.answers);
  if (top === undefined || !ALARM_FLOWS.has(top.flow)) return undefined;
  return perilIn(top.answers)?.personId ?? null;
}

/** A number that is measured again is of whom it was told wrongly first, at that age: "con em 3 tuổi ho, thở 220 lần". */
function withPatient(said: Understanding, { stack }: Session, { understand, now }: TurnContext): Understanding {
  const top = stack.at(-1);
  const first = top?.flow === 'measure-again' ? top.answers['heard'] : undefined;
  if (typeof first !== 'string' || said.entities.some(({ type }) => type === 'person')) return said;
  const { entities } = understand(first, { at: now });
  return {
    ...said,
    entities: [...said.entities, ...entities.filter(({ type }) => type === 'person' || type === 'age')],
  };
}

/** Reads a message for danger: about the sender, or the person it names; in a check-in about the followed person. */
export function hear(session: Session, said: Said, context: TurnContext): Heard {
  const { person } = context;
  const listening = { session, said, context, patient: patientOf(session) };
  const rest = withPatient(withoutTold(listening), session, context);
  const reports = said.understanding.intent === 'checkin' && context.household.some(isFollowed);
  const checkIn = reports || session.stack.at(-1)?.flow === 'check-in';
  const own = { ageMonths: ownAge(said, context), pregnant: person.pregnant, disease: person.disease };
  const sender = aboutOpen(session) === null ? own : { ageMonths: null };
  const facts = factsOf(checkIn ? withoutPeople(rest) : rest, sender);
  const danger = assessDanger(facts, context.packs);
  const heard = inPregnancy(said, rest, context);
  return { session, said: heard, context, checkIn, facts, danger, household: toldIn(listening), rest };
}

/** With the threat that only the register's pregnancy makes of the words. */
function inPregnancy(said: Said, { entities }: Understanding, { person }: TurnContext): Said {
  const { understanding } = said;
  const others = entities.some(({ type }) => type === 'person');
  if (person.pregnant !== true || others || understanding.threat !== undefined) return said;
  if (!endangersPregnancy(understanding.text)) return said;
  return { ...said, understanding: { ...understanding, threat: 'obstetric', intent: 'sos', confidence: 1 } };
}

/** Facts as plain JSON, kept with the decision. */
export function inputsOf(facts: TriageFacts): Peril['inputs'] {
  const inputs: Peril['inputs'] = JSON.parse(JSON.stringify(facts));
  return inputs;
}

/** Whom the message is about: a person named in it, else the patient of the open alarm; null for the sender. */
export function aboutOf({ checkIn, rest, session }: Heard): string | null {
  if (checkIn) return null;
  const person = rest.entities.find(({ type }) => type === 'person');
  return person === undefined ? aboutOpen(session) : String(person.value);
}
