/** The duty roster, the hotline's hours and the rule packs that are on: read from the store, kept for a moment, written by the console. */
import { settings } from '../adapters/storage/collections.ts';
import type { SettingDoc } from '../adapters/storage/collections.ts';
import type { Store } from '../adapters/storage/contract.ts';
import type { Roster } from '../cases/duty.ts';
import { ALL_ON } from '../cases/triage/settings.ts';
import type { PackSettings } from '../cases/triage/settings.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './deps.ts';

/** So long another process's change may go unseen. */
const FRESH_MS = 2_000;
const HOURS = { from: '07:00', to: '21:00' };

export function createDesk(store: Store, clock: Clock, fallback: Roster): Desk {
  const cache = new Map<string, { value: unknown; at: number }>();
  const read = async <T>(id: string, otherwise: T): Promise<T> => {
    const kept = cache.get(id);
    if (kept && Math.abs(clock.now() - kept.at) < FRESH_MS) return kept.value as T;
    const doc = await store.get(settings, id);
    const value = doc === null ? otherwise : (doc.value as unknown as T);
    cache.set(id, { value, at: clock.now() });
    return value;
  };
  const write = async (id: string, value: SettingDoc['value']): Promise<void> => {
    const doc = { id, value };
    if ((await store.insert(settings, doc)) === 'exists')
      await store.modify(settings, id, ({ rev }) => ({ ...doc, rev }));
    cache.delete(id);
  };
  return {
    roster: () => read('roster', fallback),
    hours: () => read('hours', HOURS),
    packs: () => read<PackSettings>('packs', ALL_ON),
    writeRoster: (roster) => write('roster', roster),
    writePacks: (packs) => write('packs', asJson(packs)),
  };
}

/** What is plain data already, seen as such. */
function asJson(packs: PackSettings): SettingDoc['value'] {
  const { off, changedBy, changedAt, reviews = {} } = packs;
  const changed = {
    ...(changedBy === undefined ? {} : { changedBy }),
    ...(changedAt === undefined ? {} : { changedAt }),
  };
  return {
    off: [...off],
    ...changed,
    reviews: Object.fromEntries(Object.entries(reviews).map(([id, review]) => [id, { ...review }])),
  };
}
