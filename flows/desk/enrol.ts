/** Staff enrol a person for follow-up: who of the phone's household it is, consent by whom, the case, the first appointment. */
import { NOTICE_VERSION, hasConsent } from '../../cases/consent.ts';
import { casesOf, enrolledPerson } from '../../cases/household.ts';
import type { Person } from '../../cases/person.ts';
import { isAsked, nextCheckIn } from '../check-in/schedule.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { ActEvent, Effect, EnrolledPerson, PersonChange, StaffAct, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { concerning, holderOf, isHolder } from '../household/focus.ts';
import { cancelDueTimers } from './duty-call.ts';

type Enrol = Extract<StaffAct, { do: 'enrol' }>;

function changeOf(given: EnrolledPerson, since: string | undefined, known: Person | null): PersonChange {
  const { areaPath, birthYear, birthDate, sex, pregnant, doses, relation, household: householdId } = given;
  const said = { areaPath, birthYear, birthDate, sex, pregnant, doses, since, relation, householdId };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    name: given.name,
    phone: given.phone,
    status: given.status,
    disease: given.disease ?? known?.disease ?? 'covid19',
    conditions: given.conditions ?? known?.conditions ?? [],
  };
}

/** One follow-up at a time: an F1 who became F0 goes on as F0; the same again opens nothing new. */
function followUp(event: ActEvent, { person }: Enrol, known: Person | null, context: TurnContext): Effect[] {
  const cases = known === null ? [] : casesOf(context.cases, known);
  const other = cases.find(({ kind }) => kind === (person.status === 'f0' ? 'f1' : 'f0'));
  if (cases.some(({ kind }) => kind === person.status) && other === undefined) return [];
  const note = context.say([text('desk.becameOther', { kind: text(`facts.kind.${person.status}`) })], 'chat', 'vi');
  const closing: Effect[] =
    other === undefined
      ? []
      : [
          { do: 'changeCase', caseId: other.id, change: { close: { outcome: 'other', note }, by: event.by } },
          ...cancelDueTimers(other.id),
        ];
  const opening = {
    kind: person.status,
    severity: 'YELLOW' as const,
    summary: [enrolledWords(event, person)],
    areaPath: person.areaPath ?? known?.areaPath ?? context.person.areaPath,
    assignee: event.by,
  };
  if (cases.some(({ kind }) => kind === person.status)) return closing;
  return [...closing, { do: 'openCase', caseId: context.newId('follow-up'), case: opening }];
}

function enrolledWords({ by }: ActEvent, { status }: EnrolledPerson) {
  return text('desk.enrolled', { kind: text(`facts.kind.${status}`), by });
}

/** Consent to be followed, and to messages on this phone where its holder has decided nothing yet. */
function consents(event: ActEvent, known: Person | null, personId: string, context: TurnContext): Effect[] {
  const given = {
    do: 'consent' as const,
    purpose: 'checkins' as const,
    given: true,
    text: NOTICE_VERSION,
    by: event.by,
  };
  const holder = holderOf(context);
  const undecided = holder.consents.checkins === undefined && !isHolder(context, personId);
  const before = known !== null && hasConsent(known.consents, 'checkins');
  return [
    ...(undecided ? [{ ...given, personId: holder.id }] : []),
    given,
    ...(before ? [] : [{ do: 'emit' as const, event: { event: 'consent' as const } }]),
  ];
}

/**
 * Opens `f0` or `f1`, YELLOW until the first check-in (contract §3). The same person enrolled again is brought up to
 * date; another name or birth year on the same phone is one more of its household, with a case of their own.
 */
export function enrol(event: ActEvent, act: Enrol, context: TurnContext): Reaction {
  const { person, since } = act;
  const known = enrolledPerson(context.household, person);
  const personId = known?.id ?? context.newId('member');
  const set = changeOf(person, since, known);
  const isKnown = known !== null && casesOf(context.cases, known).some(({ kind }) => kind === person.status);
  const own: Effect[] = [
    known === null ? { do: 'addMember', personId, set } : { do: 'changePerson', set },
    ...consents(event, known, personId, context),
    ...followUp(event, act, known, context),
    { do: 'record', body: { type: 'act', act: 'enrol', by: event.by, detail: [enrolledWords(event, person)] } },
  ];
  const others = context.household.filter(({ id }) => id !== personId);
  return {
    effects: [
      ...concerning(context, personId, own),
      // The household is greeted once: whoever joins it is named by the next check-in.
      ...(isKnown || others.some((other) => isAsked(context, other))
        ? []
        : [welcome(person, isHolder(context, personId))]),
      ...nextCheckIn(
        [...others.filter((other) => isAsked(context, other)), { status: person.status, disease: set.disease ?? null }],
        context.now,
      ),
    ],
  };
}

function welcome({ status, name }: EnrolledPerson, holder: boolean): Effect {
  const own = status === 'f0' ? 'checkIn.welcomeF0' : 'checkIn.welcomeF1';
  const other = status === 'f0' ? 'household.welcomeF0' : 'household.welcomeF1';
  const message = { parts: [text(holder ? own : other, { name })] };
  return { do: 'say', message, reason: 'service', purpose: 'checkins' };
}
