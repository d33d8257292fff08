/** One name of the queue as a Bull queue: a job is its id, it is gone when it is done, and it is never forgotten while it runs. */
import Bull from 'bull';
import type { Redis } from 'ioredis';
import type { QueueName } from '../contract.ts';
import { connect } from '../../redis/connections.ts';
import { URGENT } from './prepare.ts';

/**
 * A process that ended without a word holds its jobs until the lock is over and two looks for such jobs have passed:
 * at most about ten seconds. An event loop that stands still for longer has its job done twice, which is harmless.
 */
const SETTINGS = {
  lockDuration: 6_000,
  lockRenewTime: 2_000,
  stalledInterval: 2_000,
  maxStalledCount: 1_000_000,
  retryProcessDelay: 250,
};
/**
 * Left out of Bull: the name of a connection, whose rejection would end the process when Redis is not there, and the timer
 * of delayed jobs, which there are none of and which outlives the queue.
 */
const SPARED = { setWorkerName: () => Promise.resolve(), updateDelayTimer: () => Promise.resolve() };
/** A note that nobody ever reads is gone after this. */
const NOTE_MS = 3_600_000;
const GONE = { removeOnComplete: true, removeOnFail: true };

export interface LanePlace {
  url: string;
  prefix: string;
  /** shared by all lanes of the process */
  client: Redis;
  subscriber: Redis;
}

export class Lane {
  readonly #client: Redis;
  readonly #bull: Bull.Queue;
  readonly #blocking: Redis[] = [];
  /** runs from their start until somebody looked whether their id was woken meanwhile; an id may be in two of them */
  #open = 0;

  constructor(name: QueueName, { url, prefix, client, subscriber }: LanePlace) {
    this.#client = client;
    const shared = { client, subscriber };
    this.#bull = new Bull(name, {
      prefix,
      settings: { ...SETTINGS },
      defaultJobOptions: GONE,
      createClient: (type) => (type === 'bclient' ? this.#connectBlocking(url) : shared[type]),
      // Bull's own types do not know this option.
      ...{ skipVersionCheck: true },
    });
    Object.assign(this.#bull, SPARED);
    // Redis being away is told by health; the loops of Bull try again by themselves.
    this.#bull.on('error', () => {});
    this.#bull.on('completed', (job: Bull.Job) => void this.#lookAgain(String(job.id)));
    this.#bull.on('failed', (job: Bull.Job) => void this.#lookAgain(String(job.id)));
    client.on('close', () => (this.#open = 0));
  }

  /** Rejects where Redis does not take it. */
  async wake(id: string, urgent: boolean): Promise<void> {
    const { wait, priority } = this.#keys();
    const job = this.#bull.toKey(id);
    const prepared = this.#client.prepareWake(
      this.#note(id),
      wait,
      priority,
      job,
      `${job}:lock`,
      id,
      urgent ? '1' : '0',
      NOTE_MS,
    );
    // Sent behind it on the same connection: nothing comes in between.
    await Promise.all([prepared, this.#bull.add({}, { jobId: id, ...(urgent ? { priority: URGENT } : {}) })]);
  }

  /** Runs `run` for each id, at most `concurrency` at a time in this process; begins when Redis is there. */
  process(concurrency: number, run: (id: string) => Promise<void>): void {
    const running = this.#bull.process(concurrency, async (job) => {
      const id = String(job.id);
      // Also a job that was only half there when the server was emptied leaves nothing behind.
      Object.assign(job.opts, GONE);
      this.#open += 1;
      // Wake-ups until now are answered by this run, later ones by another.
      await this.#client.del(this.#note(id)).catch(() => 0);
      await run(id);
    });
    running.catch(() => {});
  }

  /** How many wait or run, in all processes. */
  async pending(): Promise<number> {
    const { wait, active } = this.#keys();
    // before and after: what ends while the server counts may have woken its id again behind its back
    const before = this.#open;
    const counts = await Promise.all([this.#client.llen(wait), this.#client.llen(active)]);
    return counts.reduce((sum, count) => sum + count, Math.max(before, this.#open));
  }

  /** Takes no more; what runs goes on. */
  async pause(): Promise<void> {
    await this.#bull.pause(true, true);
  }

  /** Does not come back while a server is away. */
  async close(): Promise<void> {
    await this.#bull.close(true);
  }

  /**
   * Ends its connections for good. Bull leaves those open that were made for it, and connects anew on its way to the end:
   * one that comes late would ask for the server for ever.
   */
  end(): void {
    for (const redis of this.#blocking) {
      redis.connect = () => Promise.reject(new Error('the queue is closed'));
      redis.disconnect();
    }
  }

  async #lookAgain(id: string): Promise<void> {
    try {
      const note = await this.#client.get(this.#note(id));
      if (note !== null) await this.wake(id, note === '1');
    } catch {
      // the sweeper looks as well
    } finally {
      this.#open = Math.max(0, this.#open - 1);
    }
  }

  #note(id: string): string {
    return this.#bull.toKey(`again:${id}`);
  }

  #keys(): { wait: string; active: string; priority: string } {
    return {
      wait: this.#bull.toKey('wait'),
      active: this.#bull.toKey('active'),
      priority: this.#bull.toKey('priority'),
    };
  }

  #connectBlocking(url: string): Redis {
    const redis = connect(url, 'patient');
    this.#blocking.push(redis);
    return redis;
  }
}
