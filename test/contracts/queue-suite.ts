/** What every queue must do, whatever stands behind it: the queue contract as tests. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Queue, QueueName } from '../../adapters/queue/contract.ts';

export type OnError = (name: QueueName, id: string, fault: unknown) => void;

export interface QueueSuite {
  name: string;
  /** a new, empty queue */
  open: (onError: OnError) => Promise<Queue>;
  /** until a wake-up or the end of a handler has surely been noticed, in milliseconds */
  settleMs?: number;
}

/** A handler that stands still until it is let go. */
function gate() {
  const started: string[] = [];
  const waiting: (() => void)[] = [];
  return {
    started,
    handler: (id: string) =>
      new Promise<void>((resolve) => {
        started.push(id);
        waiting.push(resolve);
      }),
    release: () => waiting.shift()?.(),
  };
}

export function queueSuite({ name, open, settleMs = 20 }: QueueSuite): void {
  const settle = () => new Promise((resolve) => setTimeout(resolve, settleMs));
  describe(`queue contract: ${name}`, () => {
    let queue: Queue;
    let faults: [QueueName, string, unknown][];

    beforeEach(async () => {
      faults = [];
      queue = await open((...fault) => faults.push(fault));
    });
    afterEach(() => queue.close(100));

    test('wakes the handler of the name, also for what waited before it came', async () => {
      const seen: string[] = [];
      await queue.wake('turns', 'a');
      queue.handle('turns', 1, async (id) => void seen.push(`turns ${id}`));
      queue.handle('media', 1, async (id) => void seen.push(`media ${id}`));
      await queue.wake('media', 'b');
      await queue.idle();
      expect(seen.sort()).toEqual(['media b', 'turns a']);
    });

    test('in the order woken, an id that waits only once, urgent ones before all others', async () => {
      const { started, handler, release } = gate();
      queue.handle('turns', 1, handler);
      await queue.wake('turns', 'first');
      await settle();
      for (const id of ['a', 'b', 'a', 'c']) await queue.wake('turns', id);
      await queue.wake('turns', 'sos', { urgent: true });
      await queue.wake('turns', 'c', { urgent: true });
      for (let n = 0; n < 6; n++) {
        release();
        await settle();
      }
      await queue.idle();
      expect(started).toEqual(['first', 'sos', 'c', 'a', 'b']);
    });

    test('never the same id twice at once; woken while it is handled, it is handled once more', async () => {
      const { started, handler, release } = gate();
      queue.handle('turns', 5, handler);
      await queue.wake('turns', 'a');
      await settle();
      for (let n = 0; n < 3; n++) await queue.wake('turns', 'a');
      await settle();
      expect(started).toEqual(['a']);
      release();
      await settle();
      expect(started).toEqual(['a', 'a']);
      release();
      await queue.idle();
      expect(started).toEqual(['a', 'a']);
    });

    test('at most as many at a time as was said', async () => {
      let running = 0;
      let most = 0;
      queue.handle('deliveries', 3, async () => {
        most = Math.max(most, ++running);
        await settle();
        running--;
      });
      await Promise.all(Array.from({ length: 12 }, (_, n) => queue.wake('deliveries', `${n}`)));
      await queue.idle();
      expect(most).toBe(3);
    });

    test('what a handler throws is reported, and the others go on', async () => {
      const seen: string[] = [];
      queue.handle('turns', 1, async (id) => {
        if (id === 'bad') throw new Error('no');
        seen.push(id);
      });
      for (const id of ['a', 'bad', 'b']) await queue.wake('turns', id);
      await queue.idle();
      expect(seen).toEqual(['a', 'b']);
      expect(faults).toEqual([['turns', 'bad', expect.objectContaining({ message: 'no' })]]);
    });

    test('close waits for what runs, takes no more, and gives up after its grace', async () => {
      const { started, handler, release } = gate();
      queue.handle('turns', 1, handler);
      await queue.wake('turns', 'a');
      await settle();
      await queue.wake('turns', 'b');
      const closing = queue.close(5000);
      release();
      await closing;
      await queue.wake('turns', 'c');
      await settle();
      expect(started).toEqual(['a']);
      await expect(queue.health()).rejects.toBeDefined();
    });

    test('close gives up on a handler that hangs', async () => {
      queue.handle('turns', 1, () => new Promise(() => undefined));
      await queue.wake('turns', 'a');
      await settle();
      const from = performance.now();
      await queue.close(50);
      expect(performance.now() - from).toBeLessThan(2000);
    });

    test('is healthy while it is open', async () => {
      await expect(queue.health()).resolves.toBeUndefined();
    });
  });
}
