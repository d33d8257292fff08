/** Channels that must be started: one process of a deployment polls or registers a webhook, whatever its number of processes. */
import type { Channel, ChannelPorts } from '../adapters/channels/contract.ts';
import { settings } from '../adapters/storage/collections.ts';
import type { Store } from '../adapters/storage/contract.ts';
import type { Deps } from './deps.ts';
import type { Intake } from './intake.ts';
import { whileHeld } from './lease.ts';
import type { Loop } from './loops.ts';

/** Starts them here, or where other processes may do it, while this one holds the channel's lease. */
export function receiveFrom(channels: readonly Channel[], deps: Deps, intake: Intake): Loop[] {
  return channels
    .filter((channel) => channel.start !== undefined)
    .map((channel) => {
      const begin = (): Loop => startChannel(channel, deps, intake, cursorOf(deps.store, channel.name));
      return deps.alone ? begin() : whileHeld(deps, `channel:${channel.name}`, begin);
    });
}

/** Emulated providers live in this process and end with it, and so does how far they were read. */
export function receiveFromOwn(channels: readonly Channel[], deps: Deps, intake: Intake): Loop[] {
  return channels.map((channel) => {
    let read: string | null = null;
    const cursor: ChannelPorts['cursor'] = {
      read: () => Promise.resolve(read),
      write: (value) => Promise.resolve(void (read = value)),
    };
    return startChannel(channel, deps, intake, cursor);
  });
}

function startChannel(channel: Channel, deps: Deps, intake: Intake, cursor: ChannelPorts['cursor']): Loop {
  const running = channel.start?.({
    accept: intake.accept,
    cursor,
    report: (event, detail) => deps.log.warn(event, { channel: channel.name, ...detail }),
  });
  return { stop: async () => running?.stop() };
}

/** How far a polling channel has read, durable. */
function cursorOf(store: Store, name: string): ChannelPorts['cursor'] {
  const id = `cursor:${name}`;
  return {
    async read() {
      const doc = await store.get(settings, id);
      return typeof doc?.value === 'string' ? doc.value : null;
    },
    async write(value) {
      if ((await store.insert(settings, { id, value })) === 'exists') {
        await store.modify(settings, id, (now) => ({ ...now, value }));
      }
    },
  };
}
