/**
 * The queue on Redis, for several processes: Bull holds the ids that wait and sees to it that only one process at a time
 * handles one of them. While Redis is away, each process that handles a name wakes itself; the store's own guards make it
 * harmless that two of them may then do the same.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { Handler, Queue, QueueName } from '../contract.ts';
import { EmbeddedQueue, type QueueOptions } from '../embedded/index.ts';
import { connect } from '../../redis/connections.ts';
import { Lane } from './lane.ts';
import { definePrepare } from './prepare.ts';

export interface BullOptions extends QueueOptions {
  /** `redis://` or `rediss://` */
  url: string;
  /** before every key: deployments that share one Redis differ in it */
  prefix: string;
}

/** A server that did not answer is not asked again for so long: nobody waits for it one message after another. */
const HUNG_MS = 2_000;
const LOOK_MS = 5;
/** What ending the connections may take, at each of its two steps. */
const END_MS = 1_200;

export class BullQueue implements Queue {
  readonly #onError: QueueOptions['onError'];
  readonly #options: BullOptions;
  readonly #client: Redis;
  readonly #subscriber: Redis;
  readonly #local: EmbeddedQueue;
  readonly #lanes = new Map<QueueName, Lane>();
  readonly #handled = new Set<QueueName>();
  /** by name and id: the last run of it in this process */
  readonly #runs = new Map<string, Promise<void>>();
  #hungUntil = 0;
  #closed = false;

  constructor(options: BullOptions) {
    this.#options = options;
    this.#onError = options.onError;
    this.#client = connect(options.url, 'fast');
    this.#subscriber = connect(options.url, 'patient');
    definePrepare(this.#client);
    this.#local = new EmbeddedQueue({ onError: options.onError });
  }

  async wake(name: QueueName, id: string, { urgent = false } = {}): Promise<void> {
    if (this.#closed) return;
    if (this.#isThere()) {
      try {
        return await this.#lane(name).wake(id, urgent);
      } catch {
        this.#hungUntil = performance.now() + HUNG_MS;
      }
    }
    if (this.#handled.has(name)) await this.#local.wake(name, id, { urgent });
  }

  handle(name: QueueName, concurrency: number, handler: Handler): void {
    this.#local.handle(name, concurrency, (id) => this.#run(name, id, handler));
    this.#handled.add(name);
    this.#lane(name).process(concurrency, async (id) => {
      await this.#run(name, id, handler).catch((fault: unknown) => this.#onError(name, id, fault));
    });
  }

  async idle(): Promise<void> {
    for (;;) {
      await this.#local.idle();
      if (this.#client.status !== 'ready') return;
      if ((await this.#pending()) === 0 && this.#runs.size === 0) return;
      await pause(LOOK_MS);
    }
  }

  async health(): Promise<void> {
    if (this.#closed) throw new Error('the queue is closed');
    await this.#client.ping();
  }

  async close(graceMs: number): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const until = performance.now() + graceMs;
    const lanes = [...this.#lanes.values()];
    const local = this.#local.close(graceMs);
    await within(
      END_MS,
      lanes.map((lane) => lane.pause()),
    );
    while (this.#runs.size > 0 && performance.now() < until) await pause(LOOK_MS);
    await local;
    await within(
      END_MS,
      lanes.map((lane) => lane.close()),
    );
    for (const lane of lanes) lane.end();
    this.#client.disconnect();
    this.#subscriber.disconnect();
  }

  /** One run of an id after another, whether Redis or this process woke it. */
  #run(name: QueueName, id: string, handler: Handler): Promise<void> {
    const key = `${name}:${id}`;
    const before = this.#runs.get(key) ?? Promise.resolve();
    const mine = before.catch(() => {}).then(() => handler(id));
    this.#runs.set(key, mine);
    const leave = (): void => {
      if (this.#runs.get(key) === mine) this.#runs.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  }

  /** Null where the server does not tell in time, which is also so when this process stood still for a second. */
  async #pending(): Promise<number | null> {
    try {
      const counts = await Promise.all([...this.#lanes.values()].map((lane) => lane.pending()));
      return counts.reduce((sum, count) => sum + count, 0);
    } catch {
      return null;
    }
  }

  #isThere(): boolean {
    return this.#client.status === 'ready' && performance.now() >= this.#hungUntil;
  }

  #lane(name: QueueName): Lane {
    const known = this.#lanes.get(name);
    if (known) return known;
    const { url, prefix } = this.#options;
    const lane = new Lane(name, { url, prefix, client: this.#client, subscriber: this.#subscriber });
    this.#lanes.set(name, lane);
    return lane;
  }
}

/** Waits for all of them, however they end, but not longer. */
async function within(ms: number, work: readonly Promise<unknown>[]): Promise<void> {
  const late = new AbortController();
  await Promise.race([Promise.allSettled(work), pause(ms, undefined, { signal: late.signal }).catch(() => {})]);
  late.abort();
}
