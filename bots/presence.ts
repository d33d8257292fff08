/** Which processes of this deployment are alive: each says so in the store, so that what a dead one was sending is taken over. */
import { processes } from '../adapters/storage/collections.ts';
import type { Store } from '../adapters/storage/contract.ts';
import type { Clock } from './clock.ts';
import type { Role } from './config.ts';

/** Who said nothing for so long is gone. */
const SILENT_MS = 12_000;
/** Clocks of two hosts differ by less. */
const SKEW_MS = 3_000;
const FORGET_MS = 24 * 3_600_000;
const MOST = 1_000;

export interface Presence {
  /** Says that this process is alive and looks who else is; to be called every few seconds. */
  beat: () => Promise<void>;
  /** True when it is known that the process, which was alive at `sinceMs`, has ended. */
  isGone: (processId: string, sinceMs: number) => boolean;
  leave: () => Promise<void>;
}

/** One process alone: every other is a dead one. */
export const alone: Presence = { beat: async () => {}, isGone: () => true, leave: async () => {} };

/** The first beat must be over before this process takes any work. */
export function createPresence(store: Store, clock: Clock, self: { id: string; role: Role }): Presence {
  let seen: { atMs: number; alive: ReadonlySet<string> } | null = null;
  return {
    async beat() {
      const atMs = clock.now();
      const doc = { ...self, aliveMs: atMs };
      if ((await store.insert(processes, doc)) === 'exists') {
        await store.modify(processes, self.id, (now) => ({ ...now, aliveMs: atMs }));
      }
      const { items } = await store.find(processes, { limit: MOST });
      const alive = items.filter(({ aliveMs }) => aliveMs > atMs - SILENT_MS);
      seen = { atMs, alive: new Set(alive.map(({ id }) => id)) };
      const old = items.filter(({ aliveMs }) => aliveMs < atMs - FORGET_MS);
      await Promise.all(old.map(({ id }) => store.remove(processes, id)));
    },
    // Whoever began later than the last look may not have been seen yet.
    isGone: (id, sinceMs) => seen !== null && seen.atMs > sinceMs + SKEW_MS && !seen.alive.has(id),
    async leave() {
      await store.remove(processes, self.id);
    },
  };
}
