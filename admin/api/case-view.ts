/** Stored cases as the API shows them: rows for the list, the whole case with its timeline. */
import { addresses, people, timeline } from '../../adapters/storage/collections.ts';
import type { CaseDoc, PersonDoc } from '../../adapters/storage/collections.ts';
import type { z } from 'zod';
import { hasConsent } from '../../cases/consent.ts';
import { ageInMonths } from '../../cases/person.ts';
import { hidesReporter } from '../../cases/report.ts';
import { movesFrom, placementOf } from '../../cases/placement.ts';
import { toIso } from '../../cases/time.ts';
import type { Ports } from './ports.ts';
import type { CaseDetail, CaseItem } from './schemas/case.ts';
import type { personBrief, personFull } from './schemas/person.ts';
import { remindersOf } from './reminders-view.ts';
import { timelineOf } from './timeline-view.ts';

type PersonBrief = z.output<typeof personBrief>;
type PersonFull = z.output<typeof personFull>;

/** How far back a person's last words are looked for. */
const RECENT_ENTRIES = 12;

/** Rows in the order given. */
export async function caseItems(ports: Ports, docs: readonly CaseDoc[]): Promise<CaseItem[]> {
  const found = await ports.store.getMany(people, [...new Set(docs.map(({ personId }) => personId))]);
  const byId = new Map(found.map((person) => [person.id, person]));
  const words = await Promise.all(docs.map((doc) => lastWordsOf(ports, doc.conversationId)));
  return docs.map((doc, i) =>
    hidesReporter(doc)
      ? itemOf(ports, doc, null, null)
      : itemOf(ports, doc, byId.get(doc.personId) ?? null, words[i] ?? null),
  );
}

function itemOf(ports: Ports, doc: CaseDoc, person: PersonDoc | null, lastWords: CaseItem['lastWords']): CaseItem {
  return {
    id: doc.id,
    kind: doc.kind,
    severity: doc.severity,
    status: doc.status,
    person: briefOf(ports, person, hidesReporter(doc) ? '' : doc.personId),
    area: ports.areaName(doc.areaPath),
    openedAt: doc.openedAt,
    dueAt: doc.dueAt,
    assignee: doc.assignee,
    lastMessageAt: doc.lastMessageAt,
    summary: ports.say(doc.summary),
    isolationEnds: doc.isolationEnds ?? null,
    unattended: doc.unattended,
    callerCancelled: doc.callerCancelled,
    anonymous: hidesReporter(doc),
    lastWords,
  };
}

/** Name, phone and age for a row; a person who was erased has an id only. */
export function briefOf(ports: Ports, person: PersonDoc | null, id: string): PersonBrief {
  const ageMonths = person === null ? null : ageInMonths(person, toIso(ports.now()));
  return {
    id,
    name: person?.name ?? null,
    phone: person?.phone ?? null,
    age: ageMonths === null ? null : Math.floor(ageMonths / 12),
    ageMonths,
    synthetic: person?.synthetic ?? false,
  };
}

async function lastWordsOf(ports: Ports, conversationId: string): Promise<CaseItem['lastWords']> {
  const page = await ports.store.find(timeline, {
    where: { conversationId },
    order: [['atMs', 'desc']],
    limit: RECENT_ENTRIES,
  });
  for (const { at, body } of page.items) {
    if (body.type === 'message' && body.direction === 'in') {
      return { text: body.text, at, facts: (body.facts ?? []).map((fact) => ({ ...fact })) };
    }
  }
  return null;
}

/** The whole case with the timeline of its conversation. */
export async function caseDetail(ports: Ports, doc: CaseDoc): Promise<CaseDetail> {
  const hidden = hidesReporter(doc);
  const [person, entries, lastWords] = await Promise.all([
    hidden ? null : ports.store.get(people, doc.personId),
    timelineOf(ports, doc),
    hidden ? null : lastWordsOf(ports, doc.conversationId),
  ]);
  const of = hidden ? { personId: '', conversationId: '' } : doc;
  return {
    ...itemOf(ports, doc, person, lastWords),
    person: await fullOf(ports, person, of),
    conversationId: of.conversationId,
    pictures: [...(doc.pictures ?? [])],
    reasons: doc.reasons.map((reason) => ({ ...reason })),
    place: placeOf(doc),
    people: doc.people ?? null,
    item: doc.item ?? null,
    about: doc.about ?? null,
    round: doc.round,
    pagedLevel: doc.pagedLevel,
    linked: [...doc.linked],
    acknowledgedAt: doc.acknowledgedAt ?? null,
    acknowledgedBy: doc.acknowledgedBy ?? null,
    outcome: doc.outcome ?? null,
    note: doc.note ?? null,
    closedAt: doc.closedAt ?? null,
    closedBy: doc.closedBy ?? null,
    reminders: await remindersOf(ports.store, person, of.conversationId, ports.now()),
    timeline: entries,
  };
}

function placeOf({ place }: CaseDoc): CaseDetail['place'] {
  if (place === null) return null;
  return {
    address: place.address ?? null,
    point: place.point === undefined ? null : { ...place.point },
    areaName: place.areaName ?? null,
  };
}

/** Everything of a person that staff may see, with where they can be reached. */
export async function fullOf(
  ports: Ports,
  person: PersonDoc | null,
  { personId, conversationId }: Pick<CaseDoc, 'personId' | 'conversationId'>,
): Promise<PersonFull> {
  const { items } = await ports.store.find(addresses, { where: { conversationId }, limit: 50 });
  return {
    ...briefOf(ports, person, personId),
    birthYear: person?.birthYear ?? null,
    birthDate: person?.birthDate ?? null,
    sex: person?.sex ?? null,
    pregnant: person?.pregnant ?? null,
    conditions: [...(person?.conditions ?? [])],
    doses: person?.doses ?? null,
    disease: person?.disease ?? null,
    status: person?.status ?? 'none',
    placement: placementOf(person ?? {}),
    moves: [...movesFrom(placementOf(person ?? {}))],
    since: person?.since ?? null,
    level: person?.level ?? null,
    area: ports.areaName(person?.areaPath ?? []),
    stoppedAt: person?.stoppedAt ?? null,
    consentToCheckins: person !== null && hasConsent(person.consents, 'checkins'),
    addresses: items.map(({ channel, lastMs, stopped }) => ({
      ...{ channel, lastAt: lastMs === 0 ? null : toIso(lastMs), stopped },
    })),
  };
}
