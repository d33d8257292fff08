/** Up to which update everything is durable, remembered over restarts. */
import { z } from 'zod';
import type { ChannelPorts } from '../contract.ts';

/**
 * After a week without updates Telegram begins anew with a random id. A greater offset from before would confirm new
 * updates unread, so an old one is forgotten: asked without offset, Telegram gives what was never confirmed.
 */
const FORGET_MS = 6 * 24 * 3_600_000;

const savedSchema = z.object({ next: z.int().positive(), atMs: z.int() });
type Saved = z.infer<typeof savedSchema>;

export interface Cursor {
  /** the `offset` to ask with; undefined: what was never confirmed */
  offset: (nowMs: number) => number | undefined;
  /** All of these are durable. Never throws: a lost cursor means redelivery, and that is one message still. */
  advance: (updateIds: readonly (number | null)[], nowMs: number) => Promise<void>;
}

/** Reads the cursor of the last run; one that cannot be read or understood counts as none, and is reported. */
export async function createCursor({ cursor, report }: Pick<ChannelPorts, 'cursor' | 'report'>): Promise<Cursor> {
  let saved = await read();

  async function read(): Promise<Saved | null> {
    try {
      const text = await cursor.read();
      return text === null ? null : savedSchema.parse(JSON.parse(text));
    } catch {
      report('cursorUnreadable');
      return null;
    }
  }

  return {
    offset: (nowMs) => (saved && nowMs - saved.atMs < FORGET_MS ? saved.next : undefined),
    advance: async (updateIds, nowMs) => {
      const ids = updateIds.filter((id) => id !== null);
      if (ids.length === 0) return;
      saved = { next: Math.max(...ids) + 1, atMs: nowMs };
      await cursor.write(JSON.stringify(saved)).catch(() => report('cursorNotSaved'));
    },
  };
}
