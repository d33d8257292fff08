/** Stations and doctors who may look after somebody, with how many people each has now. */
import { cases, users } from '../adapters/storage/collections.ts';
import type { UserDoc } from '../adapters/storage/collections.ts';
import { stationsFor } from '../cases/assignment.ts';
import type { Station } from '../cases/assignment.ts';
import type { Person } from '../cases/person.ts';
import type { Deps } from './deps.ts';
import type { InboundBody } from './inbound.ts';

const MOST_STATIONS = 1000;

type Stores = Pick<Deps, 'store'>;

/** All active accounts of the role `station`. */
export async function stationUsers({ store }: Stores): Promise<UserDoc[]> {
  const { items } = await store.find(users, {
    where: { active: true },
    order: [['createdMs', 'asc']],
    limit: MOST_STATIONS,
  });
  return items.filter(({ role }) => role === 'station');
}

/** Whom this act may give somebody to: for an enrolment the stations of the area, for a hand-over the one who is named. */
export async function stationsInAct(
  deps: Stores,
  body: InboundBody,
  household: readonly Pick<Person, 'areaPath'>[],
): Promise<Station[]> {
  if (body.type !== 'act') return [];
  const { act } = body;
  if (act.do === 'assign') {
    const user = act.to === null ? null : await deps.store.get(users, act.to);
    return user?.active === true && user.role === 'station' ? [stationOf(user, 0)] : [];
  }
  if (act.do !== 'enrol') return [];
  const all = (await stationUsers(deps)).map((user) => stationOf(user, 0));
  const paths = [act.person.areaPath ?? [], ...household.map(({ areaPath }) => areaPath)];
  const near = [...new Set(paths.flatMap((path) => stationsFor(all, path)))];
  return Promise.all(near.map(async (station) => ({ ...station, load: await loadOf(deps, station.user) })));
}

function stationOf({ id: user, name, phone, areas = [] }: UserDoc, load: number): Station {
  return { user, name, phone: phone ?? null, areas, load };
}

/** People whose follow-up is in these hands. */
function loadOf({ store }: Stores, user: string): Promise<number> {
  return store.count(cases, { assignee: user, open: true, kind: { in: ['f0', 'f1'] } });
}
