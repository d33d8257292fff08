/** People under follow-up as the API lists and shows them. */
import { conversations, people, timers, timeline, cases } from '../../adapters/storage/collections.ts';
import type { CaseDoc, EntryDoc, PersonDoc, TimerDoc } from '../../adapters/storage/collections.ts';
import { nextAppointment } from '../../cases/appointments.ts';
import { hasConsent } from '../../cases/consent.ts';
import { ageInMonths } from '../../cases/person.ts';
import { dayOf, toIso } from '../../cases/time.ts';
import { packsOn } from '../../cases/triage/settings.ts';
import { briefOf, fullOf } from './case-view.ts';
import { curvesOf } from './curves-view.ts';
import { isolationOf } from './isolation-view.ts';
import type { Ports } from './ports.ts';
import type { PersonItem, PersonPage } from './schemas/follow.ts';

type Ladder = PersonPage['ladder'];
type Member = PersonPage['household']['members'][number];

/** So much of a conversation is read for curves and last check-ins. */
const MOST_ENTRIES = 500;
const HOUR_MS = 3_600_000;

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
  const ladder = await ladderOf(ports, conversationId, open);
  const now = toIso(ports.now());
  const own = open.filter(({ personId }) => personId === person.id);
  const who = { ageMonths: ageInMonths(person, now), disease: person.disease };
  const asked = ladder.state !== 'off';
  return {
    person: await fullOf(ports, person, { personId: person.id, conversationId }),
    curves: curvesOf(entries, person.id, who, packsOn(await ports.packs.read())),
    isolation: isolationOf(person, dayOf(own.find(isFollowUp)?.openedAt ?? now)),
    household: {
      name: person.householdId === undefined || person.householdId === conversationId ? null : person.householdId,
      members: household.map((one) => memberOf(ports, one, { entries, open, holder: household[0], asked })),
    },
    ladder,
    cases: own.map(({ id, kind, severity, status, dueAt, assignee }) => ({
      id,
      kind,
      severity,
      status,
      dueAt,
      assignee,
    })),
    assignee: own.find(isFollowUp)?.assignee ?? null,
  };
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
  const followed = open.some((item) => item.personId === person.id && isFollowUp(item));
  const willing = holder !== undefined && holder.stoppedAt === null && hasConsent(holder.consents, 'checkins');
  return {
    ...personItem(ports, person),
    relation: person.relation ?? null,
    holder: person.id === holder?.id,
    left: person.leftAt !== undefined,
    lastCheckinAt: last?.at ?? null,
    nextDueAt: asked && followed && willing ? nextAppointment(person, toIso(ports.now())) : null,
  };
}

/** The rungs as the check-in sets them: key of the timer, and what it does. */
const RUNGS = [
  { key: 'checkin:reminder', step: 'reminder', reached: 'reminded' },
  { key: 'checkin:other', step: 'otherChannel', reached: 'otherChannel' },
  { key: 'checkin:missed', step: 'missed', reached: 'missed' },
] as const;
/** The last rung comes so long after the appointment (contract §3). */
const MISSED_AFTER_MS = 4 * HOUR_MS;

/** Where the household stands between two appointments; a ladder that was cancelled says nothing. */
async function ladderOf({ store, now }: Ports, conversationId: string, open: readonly CaseDoc[]): Promise<Ladder> {
  const keys = ['checkin', ...RUNGS.map(({ key }) => key)];
  const found = await store.getMany(
    timers,
    keys.map((key) => `${conversationId}:${key}`),
  );
  const timer = (key: string): TimerDoc | undefined => found.find(({ id }) => id === `${conversationId}:${key}`);
  const next = timer('checkin');
  const nextAt = next?.state === 'waiting' ? toIso(next.dueMs) : null;
  const last = timer('checkin:missed');
  const climbing = last?.state === 'waiting' || open.some(({ kind }) => kind === 'missed-checkin');
  if (last === undefined || !climbing) {
    return { state: nextAt === null ? 'off' : 'idle', askedAt: null, nextAt, steps: [] };
  }
  const steps = RUNGS.flatMap(({ key, step, reached }) => {
    const rung = timer(key);
    return rung === undefined ? [] : [{ step, reached, at: toIso(rung.dueMs), done: rung.dueMs <= now() }];
  });
  return {
    state: steps.findLast(({ done }) => done)?.reached ?? 'asked',
    askedAt: toIso(last.dueMs - MISSED_AFTER_MS),
    nextAt,
    steps: steps.map(({ step, at, done }) => ({ step, at, done })),
  };
}
