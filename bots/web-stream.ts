/** The web chat's replies: what was sent since the browser was last here, then what is sent now, read from the store. */
import { outbox } from '../adapters/storage/collections.ts';
import type { WebEvent } from '../admin/api/ports.ts';
import type { Deps } from './deps.ts';
import { webEvent } from './delivered.ts';
import { renderedOf } from './outgoing.ts';

const PAGE = 200;
/** Where a hint of another process was lost, the browser waits no longer than this. */
const LOOK_MS = 5_000;

/** Rejects where what was already sent cannot be read; gives how to stop. */
export async function followWeb(
  deps: Pick<Deps, 'store' | 'hub' | 'alone'>,
  address: string,
  lastId: number,
  listener: (event: WebEvent) => void,
): Promise<() => void> {
  const addressId = deps.store.hash(`web:${address}`);
  let seen = lastId;
  let stopped = false;
  const readOn = async (): Promise<void> => {
    for (let more = !stopped; more;) {
      const { items } = await deps.store.find(outbox, {
        where: { addressId, streamed: { gt: seen } },
        order: [['streamed', 'asc']],
        limit: PAGE,
      });
      for (const row of items) {
        const rendered = renderedOf(row);
        const id = row.streamed ?? 0;
        if (stopped || rendered === null || id <= seen) continue;
        seen = id;
        listener(webEvent(row, rendered));
      }
      more = items.length === PAGE;
    }
  };
  // One look after another; what a look misses because the store is away, the next one finds.
  let looking = Promise.resolve();
  const look = (): void => void (looking = looking.then(readOn).catch(() => {}));
  // Listening begins before reading, so that nothing falls in between.
  const unlisten = deps.hub.onWeb(addressId, look);
  const timer = deps.alone ? undefined : setInterval(look, LOOK_MS);
  const stop = (): void => {
    stopped = true;
    clearInterval(timer);
    unlisten();
  };
  try {
    await readOn();
  } catch (fault) {
    stop();
    throw fault;
  }
  return stop;
}
