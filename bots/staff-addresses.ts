/** Where staff are paged: their addresses carry their user name, so that pages and answers find each other. */
import { addresses } from '../adapters/storage/collections.ts';
import { CHANNELS } from '../cases/codes.ts';
import type { ChannelName } from '../cases/codes.ts';
import { conversationIdOf } from './ids.ts';
import type { Deps } from './deps.ts';

/** @param list e.g. `telegram:123456`; what is no address of a channel is passed over */
export async function linkStaff({ store }: Pick<Deps, 'store'>, user: string, list: readonly string[]): Promise<void> {
  const wanted = list
    .flatMap((text) => parse(text) ?? [])
    .map((address) => ({ ...address, id: store.hash(`${address.channel}:${address.value}`) }));
  const { items } = await store.find(addresses, { where: { user }, limit: 100 });
  for (const old of items) {
    if (!wanted.some(({ id }) => id === old.id))
      await store.modify(addresses, old.id, (now) => ({ ...now, user: null }));
  }
  for (const address of wanted) {
    const doc = { ...address, conversationId: conversationIdOf(address.id), lastMs: 0, stopped: false, user };
    if ((await store.insert(addresses, doc)) === 'exists') {
      await store.modify(addresses, address.id, (now) => ({ ...now, user }));
    }
  }
}

function parse(text: string): { channel: ChannelName; value: string } | null {
  const [name = '', ...rest] = text.trim().split(':');
  const channel = CHANNELS.find((known) => known === name);
  const value = rest.join(':').trim();
  return channel === undefined || value === '' ? null : { channel, value };
}
