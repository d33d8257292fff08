/** People under follow-up as the API lists and shows them. */
import { conversations, people, timers, timeline, cases } from '../../adapters/storage/collections.ts';
import type { CaseDoc, EntryDoc, PersonDoc } from '../../adapters/storage/collections.ts';
import { nextAppointment } from '../../cases/appointments.ts';
import { hasConsent } from '../../cases/consent.ts';
import { ageInMonths } from '../../cases/person.ts';
import { isAskedAt, movesFrom, placementOf } from '../../cases/placement.ts';
import { isQuiet, LADDER } from '../../cases/reminders.ts';
import { hidesReporter } from '../../cases/report.ts';
import { dayOf, plus, toIso, toMs } from '../../cases/time.ts';
import { packsOn } from '../../cases/triage/settings.ts';
import { briefOf, fullOf } from './case-view.ts';
import { curvesOf } from './curves-view.ts';
import { isolationOf } from './isolation-view.ts';
import type { Ports } from './ports.ts';
import { isCared, remindersOf } from './reminders-view.ts';
import type { PersonItem, PersonPage } from './schemas/follow.ts';

type Ladder = PersonPage['ladder'];
type Member = PersonPage['household']['members'][number];

/** So much of a conversation is read for curves and last check-ins. */
const MOST_ENTRIES = 500;

/** One line of a list. */
export function personItem(ports: Ports, person: PersonDoc): PersonItem {
  const { status, disease, since = null, level, areaPath } = person;
  return { ...briefOf(ports, person, person.id), status, disease, since, level, area: ports.areaName(areaPath) };
}

/** A follow-up is a case of its own; somebody has at most one that is open. */
export function isFollowUp({ kind }: Pick<CaseDoc, 'kind'>): boolean {
  return kind === 'f0' || kind === 'f1';
}

export async function personPageOf(ports: Ports, person: PersonDoc): Promise<PersonPage> {
  const { conversationId } = person;
  const [household, entries, { items: open }] = await Promise.all([
    householdOf(ports, person),
    entriesOf(ports, conversationId),
    ports.store.find(cases, { where: { conversationId, open: true }, limit: 200 }),
  ]);
  const ladder = await ladderOf(ports, person, open);
  const now = toIso(ports.now());
  const own = open.filter((item) => item.personId === person.id && !hidesReporter(item));
  const who = { ageMonths: ageInMonths(person, now), disease: person.disease };
  return {
    person: await fullOf(ports, person, { personId: person.id, conversationId }),
    curves: curvesOf(entries, person.id, who, packsOn(await ports.packs.read())),
    isolation: isolationOf(person, dayOf(own.find(isFollowUp)?.openedAt ?? now)),
    household: {
      name: person.householdId === undefined || person.householdId === conversationId ? null : person.householdId,
      carer: carerOf(household[0]),
      members: household.map((one) =>
        memberOf(ports, one, { entries, open, holder: household[0], asked: ladder.nextAt !== null }),
      ),
    },
    ladder,
    cases: own.map(openCaseOf),
    assignee: own.find(isFollowUp)?.assignee ?? null,
  };
}

function openCaseOf({ id, kind, severity, status, dueAt, assignee }: CaseDoc): PersonPage['cases'][number] {
  return { id, kind, severity, status, dueAt, assignee };
}

function carerOf(holder: PersonDoc | undefined): PersonPage['household']['carer'] {
  if (holder?.carer === undefined) return null;
  const { phone, relation = null, state, at } = holder.carer;
  return { phone, relation, state, at };
}

/** The holder of the phone first, then the others as they came. */
async function householdOf({ store }: Ports, person: PersonDoc): Promise<PersonDoc[]> {
  const talk = await store.get(conversations, person.conversationId);
  if (talk === null) return [person];
  const order = [talk.personId, ...talk.members];
  const found = await store.getMany(people, order);
  const known = order.flatMap((id) => found.find((one) => one.id === id) ?? []);
  return known.some(({ id }) => id === person.id) ? known : [...known, person];
}

/** Oldest first. */
async function entriesOf({ store }: Ports, conversationId: string): Promise<EntryDoc[]> {
  const page = await store.find(timeline, {
    where: { conversationId },
    order: [['atMs', 'desc']],
    limit: MOST_ENTRIES,
  });
  return page.items.toReversed();
}

interface House {
  entries: readonly EntryDoc[];
  open: readonly CaseDoc[];
  holder: PersonDoc | undefined;
  /** an appointment is set */
  asked: boolean;
}

function memberOf(ports: Ports, person: PersonDoc, { entries, open, holder, asked }: House): Member {
  const last = entries.findLast(({ personId, body }) => personId === person.id && body.type === 'observation');
  const own = open.filter((item) => item.personId === person.id && !hidesReporter(item));
  const placement = placementOf(person);
  const now = toIso(ports.now());
  const followed = own.some(isFollowUp) && isAskedAt(placement);
  const willing = holder !== undefined && holder.stoppedAt === null && hasConsent(holder.consents, 'checkins');
  return {
    ...personItem(ports, person),
    relation: person.relation ?? null,
    holder: person.id === holder?.id,
    left: person.leftAt !== undefined,
    lastCheckinAt: last?.at ?? null,
    nextDueAt: asked && followed && willing ? nextAppointment(person, now) : null,
    placement,
    moves: [...movesFrom(placement)],
    quiet: isQuiet(person, dayOf(now)),
    isolation: isolationOf(person, dayOf(own.find(isFollowUp)?.openedAt ?? now)),
    cases: own.map(openCaseOf),
  };
}

const [, , , MISSED] = LADDER;

/** Where reminding of this person stands between two appointments; after the last rung until the case of it is closed. */
async function ladderOf(ports: Ports, person: PersonDoc, open: readonly CaseDoc[]): Promise<Ladder> {
  const { store } = ports;
  const { id, conversationId } = person;
  const next = await store.get(timers, `${conversationId}:checkin`);
  const nextAt = next?.state === 'waiting' ? toIso(next.dueMs) : null;
  const reminders = await remindersOf(store, person, conversationId, ports.now());
  const missed = open.find(({ kind, personId }) => kind === 'missed-checkin' && personId === id);
  const resting = { askedAt: null, nextAt, steps: [] };
  if (reminders?.stopped === true) return { state: 'stopped', ...resting };
  const askedAt = reminders?.slot ?? (missed === undefined ? null : plus(missed.openedAt, -MISSED.after));
  if (askedAt === null) return { state: nextAt === null ? 'off' : 'idle', ...resting };
  const cared = await isCared(store, conversationId);
  const steps = LADDER.filter(({ rung }) => rung !== 'carer' || cared).map(({ rung, after }) => {
    const at = plus(askedAt, after);
    return { step: rung, at, done: toMs(at) <= ports.now() };
  });
  return { state: steps.findLast(({ done }) => done)?.step ?? 'asked', askedAt, nextAt, steps };
}
