/** Reads QR codes in a thread of its own, one picture after another, so that a picture can hold up nobody. */
import { Worker } from 'node:worker_threads';
import type { CodeReader, CodesRead } from '../contract.ts';

/** A photo of 12 million pixels takes about one second. */
const LONGEST_MS = 10_000;
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };

interface Settings {
  /** milliseconds after which a picture is given up; default 10 s */
  longestMs?: number;
}

export function createCodeReader({ longestMs = LONGEST_MS }: Settings = {}): CodeReader {
  let last: Promise<unknown> = Promise.resolve();
  return (bytes) => {
    const read = last.then(() => readAside(bytes, longestMs));
    last = read;
    return read;
  };
}

function readAside(bytes: Uint8Array, longestMs: number): Promise<CodesRead> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('thread.js', import.meta.url), { workerData: bytes, resourceLimits: LIMITS });
    const timer = setTimeout(() => end({ refused: 'tooSlow' }), longestMs);
    const end = (read: CodesRead): void => {
      clearTimeout(timer);
      resolve(read);
      void worker.terminate();
    };
    worker.once('message', end);
    worker.once('error', (fault) => end({ refused: isOfMemory(fault) ? 'outOfMemory' : 'failed' }));
    worker.once('exit', () => end({ refused: 'failed' }));
  });
}

function isOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
