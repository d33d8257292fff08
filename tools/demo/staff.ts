/** The people who work with the synthetic province: an account for each role, and a duty roster. */
import { createUser } from '../../admin/api/accounts.ts';
import { settings, type Role } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import type { Roster } from '../../cases/duty.ts';
import type { Place, Province } from './places.ts';

const STATIONS = ['tram1', 'tram2', 'tram3'] as const;

const ACCOUNTS: readonly (readonly [username: string, role: Role, name: string])[] = [
  ['admin', 'admin', 'Quản trị (giả lập)'],
  ['cdc1', 'cdc', 'BS. Phạm Hữu Chương (giả lập)'],
  ['truc1', 'operator', 'ĐD. Lê Thị Thương (giả lập)'],
  ['truc2', 'operator', 'BS. Võ Minh Đông (giả lập)'],
  ['tram1', 'station', 'YS. Trần Thị Lài (giả lập)'],
  ['tram2', 'station', 'YS. Hồ Văn Thuận (giả lập)'],
  ['tram3', 'station', 'ĐD. Đoàn Thị Sương (giả lập)'],
];

/** Nurses first, then the doctor and the provincial centre. */
const ROSTER: Roster = { levels: [{ users: ['truc1'] }, { users: ['truc2'] }, { users: ['cdc1', 'admin'] }] };

export interface Team {
  /** user names of those who answer calls */
  desk: readonly [string, ...string[]];
  stationOf: (place: Place) => string;
}

export function teamOf(province: Province): Team {
  const numbers = new Map(province.places.map(([{ area }], i) => [area.code, i]));
  return {
    desk: ['truc1', 'truc2'],
    stationOf: ({ area }) => STATIONS[(numbers.get(area.code) ?? 0) % STATIONS.length] ?? STATIONS[0],
  };
}

export interface MadeAccount {
  username: string;
  role: Role;
  /** null where the deployment set it */
  password: string | null;
}

/** @param adminPassword of the setting ADMIN_PASSWORD; all others are made up, and shown once by the caller */
export async function makeStaff(
  store: Store,
  nowMs: number,
  adminPassword: string | null,
  province: Province,
): Promise<MadeAccount[]> {
  const { stationOf } = teamOf(province);
  const made: MadeAccount[] = [];
  for (const [username, role, name] of ACCOUNTS) {
    const given = username === 'admin' && adminPassword !== null ? { password: adminPassword } : {};
    const own = province.places.filter(([place]) => stationOf(place) === username);
    const areas = role === 'station' ? { areas: own.flatMap(([{ area }]) => area.path.at(-1) ?? []) } : {};
    const account = await createUser(store, { username, name, role, ...given, ...areas }, nowMs);
    if (account.created) made.push({ username, role, password: account.password });
  }
  await store.insert(settings, { id: 'roster', value: ROSTER });
  return made;
}
