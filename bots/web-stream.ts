/** The web chat's replies: what was sent since the browser was last here, then what is sent now. */
import { outbox } from '../adapters/storage/collections.ts';
import type { WebEvent } from '../admin/api/ports.ts';
import type { Deps } from './deps.ts';
import { webEvent } from './delivered.ts';
import { renderedOf } from './outgoing.ts';

const PAGE = 200;

export async function followWeb(
  deps: Pick<Deps, 'store' | 'hub'>,
  address: string,
  lastId: number,
  listener: (event: WebEvent) => void,
): Promise<() => void> {
  const addressId = deps.store.hash(`web:${address}`);
  let seen = lastId;
  const tell = (event: WebEvent): void => {
    if (event.id <= seen) return;
    seen = event.id;
    listener(event);
  };
  // Listening begins before reading, so that nothing falls in between.
  let live: WebEvent[] | null = [];
  const stop = deps.hub.onWeb(addressId, (event) => (live === null ? tell(event) : void live.push(event)));
  for (let more = true; more;) {
    const { items } = await deps.store.find(outbox, {
      where: { addressId, streamed: { gt: seen } },
      order: [['streamed', 'asc']],
      limit: PAGE,
    });
    for (const row of items) {
      const rendered = renderedOf(row);
      if (rendered !== null) tell(webEvent(row, rendered));
    }
    more = items.length === PAGE;
  }
  for (const event of live) tell(event);
  live = null;
  return stop;
}
