/** Work on files that strangers sent, in a thread of its own with little memory and little time, so that no file can hold up anybody. */
import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';

/** `failed`: the thread threw, or left without a word. */
export type Ended = 'tooSlow' | 'outOfMemory' | 'failed';

interface Aside<T> {
  /** gets the bytes as `workerData`, and answers by one message */
  thread: URL;
  limits: ResourceLimits;
  longestMs: number;
  /** the answer where the thread gave none */
  ended: (why: Ended) => T;
}

/** One file after another. Rejects nothing. */
export function createAside<T>(aside: Aside<T>): (bytes: Uint8Array) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (bytes) => {
    const done = last.then(() => doAside(aside, bytes));
    last = done;
    return done;
  };
}

function doAside<T>({ thread, limits, longestMs, ended }: Aside<T>, bytes: Uint8Array): Promise<T> {
  return new Promise((resolve) => {
    const worker = new Worker(thread, { workerData: bytes, resourceLimits: limits });
    const end = (answer: T): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(ended('tooSlow')), longestMs);
    worker.once('message', end);
    worker.once('error', (fault) => end(ended(isOfMemory(fault) ? 'outOfMemory' : 'failed')));
    worker.once('exit', () => end(ended('failed')));
  });
}

function isOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
