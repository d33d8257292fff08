/** Stations and doctors of a scripted conversation: accounts without a password, as an administrator would make them. */
import { users } from '../../adapters/storage/collections.ts';
import type { Deps } from '../../bots/deps.ts';
import { linkStaff } from '../../bots/staff-addresses.ts';
import type { ScriptedStation } from './lines.ts';

/** Those who are not named any more are switched off. */
export async function setStations(deps: Deps, stations: readonly ScriptedStation[]): Promise<void> {
  const { store, clock } = deps;
  const { items } = await store.find(users, { where: { role: 'station' }, limit: 1000 });
  const gone = items.filter(({ id }) => !stations.some(({ user }) => user === id));
  for (const { id } of gone) await store.modify(users, id, (now) => ({ ...now, active: false }));
  for (const { user, name, phone, areas, addresses } of stations) {
    const doc = {
      ...{ id: user, role: 'station' as const, active: true, name, areas },
      ...(phone === undefined ? {} : { phone }),
      ...{ passwordHash: '', totpSecret: null, addresses, createdMs: clock.now() },
    };
    if ((await store.insert(users, doc)) === 'exists') {
      await store.modify(users, user, ({ rev }) => ({ ...doc, rev }));
    }
    await linkStaff(deps, user, addresses);
  }
}
