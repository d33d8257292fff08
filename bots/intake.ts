/** The door for citizens' messages: the store, or the spool while the store is away, in one order, durable before it answers. */
import type { Inbound } from '../adapters/channels/contract.ts';
import { isAway } from '../adapters/storage/errors.ts';
import { acceptMessages } from './accept.ts';
import type { Deps } from './deps.ts';

/** Sealed lines on disk, fsync'ed before `append` resolves (adapters/storage/spool.ts). */
export interface MessageSpool {
  append: (record: unknown) => Promise<void>;
  size: () => number;
  drain: (handle: (record: unknown) => Promise<void>) => Promise<{ handled: number; damaged: number }>;
}

export interface Intake {
  /** Resolves once durable; throws `away` when neither store nor spool takes it. */
  accept: (messages: readonly Inbound[]) => Promise<void>;
  /** Replays what was spooled, oldest first, as soon as the store is back. */
  drain: () => Promise<void>;
  /** messages that wait in the spool */
  spooled: () => number;
}

export function createIntake(deps: Deps, spool: MessageSpool): Intake {
  return {
    async accept(messages) {
      // While anything is spooled everything goes there: what came later must not overtake it.
      if (spool.size() === 0) {
        try {
          return await acceptMessages(deps, messages);
        } catch (fault) {
          if (!isAway(fault)) throw fault;
          deps.log.warn('store away: messages are spooled');
        }
      }
      await spool.append(messages);
      deps.count('inbound_spooled');
    },
    async drain() {
      if (spool.size() === 0) return;
      await deps.store.health();
      const { handled, damaged } = await spool.drain((record) => acceptMessages(deps, record as readonly Inbound[]));
      deps.log.info('spool replayed', { handled, damaged });
    },
    spooled: () => spool.size(),
  };
}
