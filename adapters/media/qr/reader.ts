/** Reads QR codes aside, one picture after another. */
import { createAside } from '../../threads/aside.ts';
import type { CodeReader } from '../contract.ts';

/** A photo of 12 million pixels takes about one second. */
const LONGEST_MS = 10_000;
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };

interface Settings {
  /** milliseconds after which a picture is given up; default 10 s */
  longestMs?: number;
}

export function createCodeReader({ longestMs = LONGEST_MS }: Settings = {}): CodeReader {
  const thread = new URL('thread.js', import.meta.url);
  return createAside({ thread, limits: LIMITS, longestMs, ended: (why) => ({ refused: why }) });
}
