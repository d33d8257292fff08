/** Leases in the store: of several processes one does a thing, says every few seconds that it still does, and is replaced when it ends. */
import { settings } from '../adapters/storage/collections.ts';
import type { SettingDoc } from '../adapters/storage/collections.ts';
import type { Deps } from './deps.ts';
import { every } from './loops.ts';
import type { Loop } from './loops.ts';

const LEASE_MS = 10_000;
const RENEW_MS = 2_000;
/** Whoever cannot renew ends so long before another may begin: clocks differ, and ending takes time. */
const MARGIN_MS = 3_000;

interface Lease {
  by: string;
  untilMs: number;
}

type Holder = Pick<Deps, 'store' | 'clock' | 'log' | 'count' | 'processId'>;

/**
 * Runs what `begin` starts while this process holds the lease `name`. A holder that ends in order is followed at once, one
 * that is killed within about twelve seconds. Where the store cannot be reached the work ends before the lease does.
 */
export function whileHeld(deps: Holder, name: string, begin: () => Loop): Loop {
  let running: Loop | null = null;
  let guard: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    clearTimeout(guard);
    const ending = running;
    running = null;
    await ending?.stop();
  };
  const round = async (): Promise<void> => {
    const untilMs = await take(deps, name);
    const leftMs = untilMs === null ? 0 : untilMs - MARGIN_MS - deps.clock.now();
    if (leftMs <= 0) return end();
    clearTimeout(guard);
    guard = setTimeout(() => void end(), leftMs);
    running ??= begin();
  };
  const loop = every(RENEW_MS, `lease ${name}`, deps, round, { atOnce: true });
  return {
    async stop() {
      await loop.stop();
      await end();
      await release(deps, name);
    },
  };
}

/** Until when this process holds it (epoch milliseconds), null where another does. */
async function take({ store, clock, processId }: Holder, name: string): Promise<number | null> {
  const nowMs = clock.now();
  const id = `lease:${name}`;
  const mine = { by: processId, untilMs: nowMs + LEASE_MS };
  if ((await store.insert(settings, { id, value: mine })) === 'created') return mine.untilMs;
  let held = false;
  await store.modify(settings, id, (doc) => {
    const { by, untilMs } = leaseOf(doc);
    held = by === processId || untilMs <= nowMs;
    return held ? { ...doc, value: mine } : undefined;
  });
  return held ? mine.untilMs : null;
}

async function release({ store, processId }: Holder, name: string): Promise<void> {
  await store.modify(settings, `lease:${name}`, (doc) =>
    leaseOf(doc).by === processId ? { ...doc, value: { by: processId, untilMs: 0 } } : undefined,
  );
}

/** Written by this module only. */
function leaseOf(doc: SettingDoc): Lease {
  return doc.value as unknown as Lease;
}
