/** Staff enrol a person for follow-up: who of the phone's household it is, consent by whom, the case, the first appointment. */
import { NOTICE_VERSION, hasConsent } from '../../cases/consent.ts';
import { casesOf, enrolledPerson } from '../../cases/household.ts';
import type { Station } from '../../cases/assignment.ts';
import type { Case } from '../../cases/case.ts';
import type { Person } from '../../cases/person.ts';
import type { TextPart } from '../../cases/text.ts';
import { isAsked, nextCheckIn } from '../check-in/schedule.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { ActEvent, Effect, EnrolledPerson, PersonChange, StaffAct, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { concerning, holderOf, isHolder } from '../household/focus.ts';
import { cancelDueTimers } from './duty-call.ts';
import { chosenStation, stationWords } from './station.ts';
import { isFollowUp } from './told.ts';

type Enrol = Extract<StaffAct, { do: 'enrol' }>;

function changeOf({ person: given, since }: Enrol, { person: known, followUp }: Known): PersonChange {
  const { areaPath, birthYear, birthDate, sex, pregnant, doses, relation, household: householdId } = given;
  const said = { areaPath, birthYear, birthDate, sex, pregnant, doses, since, relation, householdId };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    name: given.name,
    phone: given.phone,
    status: given.status,
    disease: given.disease ?? known?.disease ?? 'covid19',
    conditions: given.conditions ?? known?.conditions ?? [],
    // A follow-up begins at home, also after an earlier one ended elsewhere.
    ...(known?.placement === undefined || followUp !== undefined ? {} : { placement: 'home' as const }),
  };
}

interface Known {
  person: Person | null;
  /** their open follow-up, of either kind */
  followUp: Case | undefined;
  /** who looks after them from now on; null: there is no station for their area */
  station: Station | null;
}

function knownOf({ person: given }: Enrol, context: TurnContext): Known {
  const person = enrolledPerson(context.household, given);
  const followUp = person === null ? undefined : casesOf(context.cases, person).find(isFollowUp);
  const areaPath = given.areaPath ?? person?.areaPath ?? context.person.areaPath;
  return { person, followUp, station: chosenStation(context, areaPath, followUp?.assignee) };
}

/** One follow-up at a time: an F1 who became F0 goes on as F0; the same again opens nothing new. */
function cases(event: ActEvent, { person }: Enrol, known: Known, context: TurnContext): Effect[] {
  const { followUp, station } = known;
  if (followUp?.kind === person.status) return movedAway(followUp, known, person, event);
  const note = context.say([text('desk.becameOther', { kind: text(`facts.kind.${person.status}`) })], 'chat', 'vi');
  const closing: Effect[] =
    followUp === undefined
      ? []
      : [
          { do: 'changeCase', caseId: followUp.id, change: { close: { outcome: 'other', note }, by: event.by } },
          ...cancelDueTimers(followUp.id),
        ];
  const opening = {
    kind: person.status,
    severity: 'YELLOW' as const,
    summary: [enrolledWords(event, person)],
    areaPath: person.areaPath ?? known.person?.areaPath ?? context.person.areaPath,
    assignee: station?.user ?? event.by,
  };
  return [...closing, { do: 'openCase', caseId: context.newId('follow-up'), case: opening }];
}

/** A follow-up goes to the station of a new area; within the area of its holder it stays where it is. */
function movedAway(item: Case, { person, station }: Known, { areaPath }: EnrolledPerson, { by }: ActEvent): Effect[] {
  if (areaPath === undefined || areaPath.at(-1) === person?.areaPath.at(-1)) return [];
  const assignee = station === null ? {} : { assignee: station.user };
  return [{ do: 'changeCase', caseId: item.id, change: { areaPath, ...assignee, by } }];
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
 * Opens `f0` or `f1`, YELLOW until the first check-in (contract §3), with the station of the area. The same person
 * enrolled again is brought up to date; another name or birth year on the same phone is one more of its household, with
 * a case of their own.
 */
export function enrol(event: ActEvent, act: Enrol, context: TurnContext): Reaction {
  const { person } = act;
  const known = knownOf(act, context);
  if (known.person?.placement === 'died') return { effects: [], refused: { key: 'care.refused.died' } };
  const personId = known.person?.id ?? context.newId('member');
  const set = changeOf(act, known);
  const own: Effect[] = [
    known.person === null ? { do: 'addMember', personId, set } : { do: 'changePerson', set },
    ...consents(event, known.person, personId, context),
    ...cases(event, act, known, context),
    { do: 'record', body: { type: 'act', act: 'enrol', by: event.by, detail: detailOf(event, act, known) } },
  ];
  const others = context.household.filter(({ id }) => id !== personId);
  const asked = others.filter((other) => isAsked(context, other));
  return {
    effects: [
      ...concerning(context, personId, own),
      ...told(act, known, asked.length > 0, context),
      ...nextCheckIn([...asked, { status: person.status, disease: set.disease ?? null }], context.now),
    ],
  };
}

function detailOf(event: ActEvent, { person }: Enrol, { station, followUp }: Known): TextPart[] {
  const given = station !== null && station.user !== followUp?.assignee;
  return [enrolledWords(event, person), ...(given ? [text('care.assignedByArea', { who: station.user })] : [])];
}

/** The household is greeted once: whoever joins it is named by the next check-in. Who looks after each is told of each. */
function told({ person }: Enrol, known: Known, isGreeted: boolean, context: TurnContext): Effect[] {
  const { status, name } = person;
  const holder = known.person !== null && isHolder(context, known.person.id);
  const isNew = known.followUp?.kind !== status;
  const own = status === 'f0' ? 'checkIn.welcomeF0' : 'checkIn.welcomeF1';
  const other = status === 'f0' ? 'household.welcomeF0' : 'household.welcomeF1';
  const welcome = isNew && !isGreeted ? [text(holder ? own : other, { name })] : [];
  const changed = known.station?.user !== known.followUp?.assignee;
  const about = holder || welcome.length > 0 ? [] : [text('household.about', { who: name })];
  const station = changed ? stationWords(known.station, known.followUp !== undefined) : [];
  const parts = [...welcome, ...(station.length > 0 ? about : []), ...station];
  return parts.length === 0 ? [] : [{ do: 'say', message: { parts }, reason: 'service', purpose: 'checkins' }];
}
