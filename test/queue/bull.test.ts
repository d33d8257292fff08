/** Bull on a real Redis keeps the queue contract, over several processes, and loses nothing but time when Redis goes. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Queue } from '../../adapters/queue/contract.ts';
import { openQueue } from '../../adapters/queue/open.ts';
import { queueSuite } from '../contracts/queue-suite.ts';
import { openRedis, withRedis } from '../servers/redis.ts';
import type { RedisServer } from '../servers/redis.ts';
import { until } from '../until.ts';

withRedis('Bull on Redis', () => {
  let redis: RedisServer;
  let prefixes = 0;
  let prefix = '';
  const queues: Queue[] = [];

  beforeAll(async () => {
    redis = await openRedis();
  });
  afterAll(() => redis.stop());
  afterEach(async () => {
    await Promise.all(queues.splice(0).map((queue) => queue.close(100)));
  });

  const newPrefix = (): string => (prefix = `test-${(prefixes += 1)}`);
  const open = (url = redis.url): Promise<Queue> => openQueue({ onError: () => {}, redis: { url, prefix } });
  const ready = (queue: Queue) =>
    until('the queue is ready', async () => {
      await queue.health();
      return true;
    });

  /** One of several processes that serve the same queue. */
  async function process(): Promise<Queue> {
    const queue = await open();
    queues.push(queue);
    await ready(queue);
    return queue;
  }

  queueSuite({
    name: 'Bull',
    settleMs: 250,
    open: async (onError) => {
      const queue = await openQueue({ onError, redis: { url: redis.url, prefix: newPrefix() } });
      await ready(queue);
      return queue;
    },
  });

  test('idle means that no wake-up is left, also where an id is woken while it runs and right after', async () => {
    newPrefix();
    const queue = await process();
    const MOST = 40;
    let runs = 0;
    queue.handle('turns', 4, async () => {
      runs += 1;
      if (runs % MOST === 0) return;
      await queue.wake('turns', 'one');
      setImmediate(() => void queue.wake('turns', 'one'));
    });
    for (let round = 0; round < 4; round += 1) {
      runs = 0;
      await queue.wake('turns', 'one');
      await queue.idle();
      const seen = runs;
      expect(seen).toBeGreaterThanOrEqual(MOST);
      await sleep(20);
      expect(runs).toBe(seen);
    }
  });

  test('two processes: never the same id at once, urgent first, what is woken during a run is run again', async () => {
    newPrefix();
    const [a, b, web] = [await process(), await process(), await process()];
    let running = new Set<string>();
    let twice = 0;
    const runs = new Map<string, number>();
    for (const queue of [a, b]) {
      queue.handle('turns', 8, async (id) => {
        if (running.has(id)) twice += 1;
        running = new Set([...running, id]);
        runs.set(id, (runs.get(id) ?? 0) + 1);
        await sleep(3);
        running = new Set([...running].filter((one) => one !== id));
      });
    }
    const woken = new Map<string, number>();
    const seen: boolean[] = [];
    for (let n = 0; n < 400; n += 1) {
      const id = `c${(n * 7) % 20}`;
      woken.set(id, (woken.get(id) ?? 0) + 1);
      const before = runs.get(id) ?? 0;
      await [a, b, web][n % 3]!.wake('turns', id, { urgent: n % 11 === 0 });
      if (n % 40 === 0) {
        // A wake-up is followed by a run that began after it.
        await until('a run after the wake-up', () => (runs.get(id) ?? 0) > before);
        seen.push(true);
      }
    }
    await a.idle();
    expect(twice).toBe(0);
    expect([...runs.keys()].toSorted()).toEqual([...woken.keys()].toSorted());
    expect(seen).toHaveLength(10);
  });

  test('a wake-up at any moment of a run is never lost', async () => {
    newPrefix();
    const [worker, web] = [await process(), await process()];
    const started: number[] = [];
    worker.handle('turns', 4, async () => {
      started.push(performance.now());
      await sleep(2);
    });
    for (let n = 0; n < 150; n += 1) {
      // Each time at another moment: before, in and after the run, and while Bull puts the job away.
      await web.wake('turns', 'a');
      await sleep((n % 30) / 6);
      const from = performance.now();
      await web.wake('turns', 'a');
      await until('a run that began later', () => (started.at(-1) ?? 0) >= from);
    }
  });

  test('a process that ends without a word: another takes its job over', async () => {
    newPrefix();
    const [lost, other] = [await openQueue({ onError: () => {}, redis: { url: redis.url, prefix } }), await process()];
    await ready(lost);
    let started = false;
    lost.handle('turns', 1, () => new Promise(() => (started = true)));
    await other.wake('turns', 'a');
    await until('the run that never ends', () => started);
    // Its connections are gone, so it cannot renew its lock: as after kill -9.
    await lost.close(0);
    const seen: string[] = [];
    other.handle('turns', 1, async (id) => void seen.push(id));
    await other.wake('turns', 'a');
    await until('the take-over', () => seen.includes('a'));
  });

  test('what waits holds an id and nothing else, and nothing is kept', async () => {
    newPrefix();
    const queue = await process();
    await queue.wake('turns', 'c-1');
    await queue.wake('turns', 'c-2', { urgent: true });
    const job = (await redis.command('HGETALL', `${prefix}:turns:c-1`)) as string[];
    expect(job[job.indexOf('data') + 1]).toBe('{}');
    queue.handle('turns', 2, async () => {});
    await queue.idle();
    const left = (await redis.command('KEYS', `${prefix}:turns:c-*`)) as string[];
    expect(left).toEqual([]);
    expect(await redis.command('ZCARD', `${prefix}:turns:completed`)).toBe(0);
  });

  test('FLUSHALL in the middle of the work: every id can be woken again, none is stuck', async () => {
    newPrefix();
    const queue = await process();
    const runs = new Map<string, number>();
    queue.handle('turns', 8, async (id) => {
      runs.set(id, (runs.get(id) ?? 0) + 1);
      await sleep(1);
    });
    const ids = Array.from({ length: 60 }, (_, n) => `c${n}`);
    for (let round = 0; round < 25; round += 1) {
      const waking = Promise.all(ids.map((id) => queue.wake('turns', id, { urgent: round % 2 === 0 })));
      await sleep(round % 9);
      await redis.command('FLUSHALL');
      await waking;
    }
    const before = new Map(runs);
    // As the sweeper does: again and again, until the work is done.
    await until('every id runs again', async () => {
      const left = ids.filter((id) => (runs.get(id) ?? 0) <= (before.get(id) ?? 0));
      for (const id of left) await queue.wake('turns', id);
      await sleep(100);
      return left.length === 0;
    });
  });

  test('without Redis at the start it wakes itself; when Redis comes it serves all', async () => {
    newPrefix();
    const away = await openRedis();
    await away.kill();
    const queue = await open(away.url);
    queues.push(queue);
    const seen: string[] = [];
    queue.handle('turns', 2, async (id) => void seen.push(id));
    await expect(queue.health()).rejects.toBeDefined();
    const from = performance.now();
    await queue.wake('turns', 'alone', { urgent: true });
    await queue.wake('media', 'nobody here handles it');
    await until('it ran here', () => seen.includes('alone'));
    expect(performance.now() - from).toBeLessThan(1_000);
    await away.start();
    await ready(queue);
    const other = await open(away.url);
    queues.push(other);
    await ready(other);
    await other.wake('turns', 'from another process');
    await until('it ran by Redis', () => seen.includes('from another process'));
    await Promise.all(queues.splice(0).map((one) => one.close(100)));
    await away.stop();
  });

  test('killed under load and started again empty: no wake-up throws or waits long, and all goes on', async () => {
    newPrefix();
    const mortal = await openRedis();
    const [worker, web] = [await open(mortal.url), await open(mortal.url)];
    queues.push(worker, web);
    await Promise.all([ready(worker), ready(web)]);
    let runs = 0;
    worker.handle('turns', 8, async () => void (runs += 1));
    let slowest = 0;
    const ending = new AbortController();
    const load = (async () => {
      for (let n = 0; !ending.signal.aborted; n += 1) {
        const from = performance.now();
        await web.wake('turns', `c${n % 50}`, { urgent: n % 5 === 0 });
        slowest = Math.max(slowest, performance.now() - from);
        await sleep(1);
      }
    })();
    for (let kill = 0; kill < 3; kill += 1) {
      await sleep(150);
      await mortal.kill();
      await sleep(150);
      const before = runs;
      await worker.wake('turns', `while away ${kill}`);
      await until('it ran without Redis', () => runs > before);
      await mortal.start();
      await ready(web);
    }
    await ready(worker);
    const before = runs;
    await until('wake-ups by Redis again', () => runs > before + 20);
    ending.abort();
    await load;
    expect(slowest).toBeLessThan(1_500);
    await Promise.all(queues.splice(0).map((one) => one.close(100)));
    await mortal.stop();
  });

  test('a Redis that hangs holds nobody up', async () => {
    newPrefix();
    const hanging = await openRedis();
    const queue = await open(hanging.url);
    queues.push(queue);
    await ready(queue);
    const seen: string[] = [];
    queue.handle('turns', 4, async (id) => void seen.push(id));
    hanging.hang();
    const from = performance.now();
    for (let n = 0; n < 20; n += 1) await queue.wake('turns', `c${n}`);
    expect(performance.now() - from).toBeLessThan(2_500);
    await until('all ran here', () => seen.length >= 20);
    hanging.go();
    await Promise.all(queues.splice(0).map((one) => one.close(100)));
    await hanging.stop();
  });
});
