/** The duty roster as the API shows it, and who is on duty now. */
import type { z } from 'zod';
import { cases, users } from '../../adapters/storage/collections.ts';
import { onDuty } from '../../cases/duty.ts';
import type { Roster } from '../../cases/duty.ts';
import { timeOfDay, toIso } from '../../cases/time.ts';
import type { Ports } from './ports.ts';
import type { dutyNow, roster } from './schemas/staff.ts';

export function shownRoster({ levels }: Roster): z.output<typeof roster> {
  return {
    levels: levels.map(({ users, areas, ...hours }) => ({
      users: [...users],
      ...(areas === undefined ? {} : { areas: [...areas] }),
      ...hours,
    })),
  };
}

/** The roster as it is kept: what was not given is absent. */
export function rosterOf({ levels }: z.output<typeof roster>): Roster {
  return {
    levels: levels.map(({ users, areas, from, to }) => ({
      users,
      ...(areas === undefined ? {} : { areas }),
      ...(from === undefined || to === undefined ? {} : { from, to }),
    })),
  };
}

const MOST_SHOWN = 200;

/** On duty anywhere at this moment; users who left or were switched off do not count. */
export async function currentDuty(ports: Ports): Promise<z.output<typeof dutyNow>> {
  const at = toIso(ports.now());
  const named = onDuty(await ports.roster.read(), [], timeOfDay(at));
  const [found, unattended] = await Promise.all([
    ports.store.getMany(users, [...new Set(named.flat())]),
    ports.store.find(cases, { where: { unattended: true, open: true }, limit: MOST_SHOWN }),
  ]);
  const active = new Map(found.filter((user) => user.active).map((user) => [user.id, user]));
  const levels = named.map((level) => level.filter((name) => active.has(name))).filter((level) => level.length > 0);
  const onNow = [...new Set(levels.flat())];
  return {
    at,
    levels,
    nobody: onNow.length === 0,
    unreachable: onNow.filter((name) => active.get(name)?.addresses.length === 0),
    unattended: unattended.items.map(({ id }) => id),
  };
}
