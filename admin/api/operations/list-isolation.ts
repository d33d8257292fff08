/** GET /isolation: whose isolation is over, ends today or tomorrow, longest first; on the first page also those whose day is not known. */
import { cases, people } from '../../../adapters/storage/collections.ts';
import type { CaseDoc, PersonDoc } from '../../../adapters/storage/collections.ts';
import { isAlarm } from '../../../cases/case.ts';
import { dayOf, daysBetween, toIso } from '../../../cases/time.ts';
import { groupOf, isolationOf, latestStart } from '../isolation-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { pageOf } from '../page.ts';
import { isFollowUp, personItem } from '../person-view.ts';
import type { Ports } from '../ports.ts';
import { isolationList, isolationQuery } from '../schemas/follow.ts';
import type { Isolated } from '../schemas/follow.ts';
import { areaChoices, placeAsked } from '../scope.ts';

const FOLLOWED = { in: ['f0', 'f1'] } as const;
const MOST_UNDATED = 100;

export const listIsolation = defineOperation({
  name: 'listIsolation',
  method: 'get',
  path: '/isolation',
  summary: 'Cách ly quá hạn, hết hạn hôm nay và ngày mai',
  query: isolationQuery,
  response: isolationList,
  handle: async ({ query }, context) => {
    const { ports } = context;
    const today = dayOf(toIso(ports.now()));
    const place = placeAsked(ports, staffOf(context), query.area);
    const [dated, undated] = await Promise.all([
      ports.store.find(people, {
        where: { status: FOLLOWED, since: { lte: latestStart(today) }, ...place },
        order: [['since', 'asc']],
        ...pageOf(query),
      }),
      query.cursor === undefined
        ? ports.store.find(people, { where: { status: FOLLOWED, since: null, ...place }, limit: MOST_UNDATED })
        : { items: [] },
    ]);
    const items = await isolatedOf(ports, [...dated.items, ...undated.items], today);
    return { items, next: dated.next, today, areas: areaChoices(ports, staffOf(context)) };
  },
});

async function isolatedOf(ports: Ports, persons: readonly PersonDoc[], today: string): Promise<Isolated[]> {
  const ids = persons.map(({ id }) => id);
  const open =
    ids.length === 0
      ? { items: [] as CaseDoc[] }
      : await ports.store.find(cases, { where: { personId: { in: ids }, open: true }, limit: 1000 });
  const ofPerson = (id: string): CaseDoc[] => open.items.filter(({ personId }) => personId === id);
  return persons.flatMap((person) => lineOf(ports, person, ofPerson(person.id), today) ?? []);
}

/** Null for those who end later than tomorrow, and whose follow-up is over: they are in hospital, or died. */
function lineOf(ports: Ports, person: PersonDoc, open: readonly CaseDoc[], today: string): Isolated | null {
  const followUp = open.find(isFollowUp);
  if (followUp === undefined) return null;
  const began = dayOf(followUp.openedAt);
  const isolation = isolationOf(person, began);
  const group = isolation === null ? null : groupOf(isolation, today);
  if (isolation === null || group === null) return null;
  return {
    ...personItem(ports, person),
    group,
    day: daysBetween(person.since ?? began, today),
    isolation,
    caseId: followUp.id,
    assignee: followUp.assignee,
    alarm: open.some((item) => isAlarm(item) && item.dueAt !== null),
  };
}
