/** Reads tables aside, one file after another. */
import { createAside } from '../adapters/threads/aside.ts';
import type { Ended } from '../adapters/threads/aside.ts';
import type { TableRead } from '../admin/api/files/table.ts';

const LONGEST_MS = 30_000;
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
const REFUSED = { tooSlow: 'tooSlow', outOfMemory: 'bomb', failed: 'unreadable' } as const satisfies Record<
  Ended,
  string
>;

/** A file that is too slow or too big to read is refused. Rejects nothing. */
export function createTableReader(): (bytes: Uint8Array) => Promise<TableRead> {
  const thread = new URL('table-thread.js', import.meta.url);
  return createAside({ thread, limits: LIMITS, longestMs: LONGEST_MS, ended: (why) => ({ refused: REFUSED[why] }) });
}
