/** Reads tables in a thread of their own, with little memory and little time, so that a file can hold up nobody. */
import { Worker } from 'node:worker_threads';
import type { TableRead } from '../admin/api/files/table.ts';

const LONGEST_MS = 30_000;
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** One file after another; a file that is too slow or too big to read is refused. Rejects nothing. */
export function createTableReader(): (bytes: Uint8Array) => Promise<TableRead> {
  let last: Promise<unknown> = Promise.resolve();
  return (bytes) => {
    const read = last.then(() => readAside(bytes));
    last = read;
    return read;
  };
}

function readAside(bytes: Uint8Array): Promise<TableRead> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('table-thread.js', import.meta.url), {
      workerData: bytes,
      resourceLimits: LIMITS,
    });
    const timer = setTimeout(() => end({ refused: 'tooSlow' }), LONGEST_MS);
    const end = (read: TableRead): void => {
      clearTimeout(timer);
      resolve(read);
      void worker.terminate();
    };
    worker.once('message', end);
    // out of memory, or ended without a word
    worker.once('error', () => end({ refused: 'bomb' }));
    worker.once('exit', () => end({ refused: 'unreadable' }));
  });
}
