/** Staff enrol a person for follow-up: who it is, consent to check-ins by whom, the case, and the first appointment. */
import { NOTICE_VERSION } from '../../cases/consent.ts';
import type { Person } from '../../cases/person.ts';
import { nextCheckIn } from '../check-in/schedule.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { ActEvent, Effect, EnrolledPerson, StaffAct, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { cancelDueTimers } from './duty-call.ts';

type Enrol = Extract<StaffAct, { do: 'enrol' }>;

function personOf(
  given: EnrolledPerson,
  since: string | undefined,
  context: TurnContext,
): Partial<Omit<Person, 'id' | 'rev' | 'consents'>> {
  const { areaPath, birthYear, birthDate, sex, pregnant, doses } = given;
  const said = { areaPath, birthYear, birthDate, sex, pregnant, doses, since };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    name: given.name,
    phone: given.phone,
    status: given.status,
    disease: given.disease ?? context.person.disease ?? 'covid19',
    conditions: given.conditions ?? context.person.conditions,
  };
}

/** One follow-up at a time: an F1 who became F0 goes on as F0; the same again opens nothing new. */
function followUp(event: ActEvent, { person }: Enrol, context: TurnContext): Effect[] {
  const other = context.cases.find(({ kind }) => kind === (person.status === 'f0' ? 'f1' : 'f0'));
  const same = context.cases.some(({ kind }) => kind === person.status);
  const note = context.say([text('desk.becameOther', { kind: text(`facts.kind.${person.status}`) })], 'chat', 'vi');
  return [
    ...(other === undefined
      ? []
      : [
          {
            do: 'changeCase' as const,
            caseId: other.id,
            change: { close: { outcome: 'other' as const, note }, by: event.by },
          },
          ...cancelDueTimers(other.id),
        ]),
    ...(same
      ? []
      : [
          {
            do: 'openCase' as const,
            caseId: context.newId('follow-up'),
            case: {
              kind: person.status,
              severity: 'YELLOW' as const,
              summary: [text('desk.enrolled', { kind: text(`facts.kind.${person.status}`), by: event.by })],
              areaPath: person.areaPath ?? context.person.areaPath,
              assignee: event.by,
            },
          },
        ]),
  ];
}

/** Opens `f0` or `f1`, YELLOW until the first check-in (contract §3); enrolling again brings the facts up to date. */
export function enrol(event: ActEvent, act: Enrol, context: TurnContext): Reaction {
  const { person, since } = act;
  const known = context.cases.some(({ kind }) => kind === person.status);
  const set = personOf(person, since, context);
  const consented = context.person.consents.checkins?.given === true;
  return {
    effects: [
      { do: 'changePerson', set },
      { do: 'consent', purpose: 'checkins', given: true, text: NOTICE_VERSION, by: event.by },
      ...(consented ? [] : [{ do: 'emit' as const, event: { event: 'consent' as const } }]),
      ...followUp(event, act, context),
      {
        do: 'record',
        body: {
          type: 'act',
          act: 'enrol',
          by: event.by,
          detail: [text('desk.enrolled', { kind: text(`facts.kind.${person.status}`), by: event.by })],
        },
      },
      ...(known ? [] : [welcome(person)]),
      ...nextCheckIn({ ...context.person, status: person.status }, context.now),
    ],
  };
}

function welcome(person: EnrolledPerson): Effect {
  const key = person.status === 'f0' ? 'checkIn.welcomeF0' : 'checkIn.welcomeF1';
  return { do: 'say', message: { parts: [text(key, { name: person.name })] }, reason: 'service', purpose: 'checkins' };
}
