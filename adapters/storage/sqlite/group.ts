/** Group commit: all writes of one moment go into one transaction, each answered after its COMMIT is on disk. */
import { setTimeout as wait } from 'node:timers/promises';
import { StorageError } from '../errors.ts';
import type { DocumentCache } from './cache.ts';
import type { Connection } from './connection.ts';
import { isBusy, translate } from './faults.ts';
import type { OwnerKeys } from './keys.ts';

/** Writes in one transaction; more wait for the next, so that reads and answers come between. */
const GROUP = 500;
/**
 * How long a group waits for another process's lock, and how soon it looks again, in milliseconds. Where several processes
 * share the file a lock is everyday; whoever gives up early spools what the others would take, and is overtaken by it.
 */
const PATIENCE = { alone: 300, shared: 1500 };
const AGAIN = 5;
/** While the store is away, how often a write really tries, in milliseconds; the others fail at once. */
const PROBE = 100;

interface Write {
  /** Runs in the transaction, perhaps again in a later one. What it throws as StorageError, it throws before it writes. */
  run: () => void;
  resolve: () => void;
  reject: (fault: unknown) => void;
}

/** Null when it went well. */
type Outcome = { fault: unknown } | null;

interface GroupCommitParts {
  connection: Connection;
  keys: OwnerKeys;
  cache: DocumentCache;
  lingerMs: number;
  shared: boolean;
}

export class GroupCommit {
  readonly #connection: Connection;
  readonly #keys: OwnerKeys;
  readonly #cache: DocumentCache;
  readonly #lingerMs: number;
  readonly #patience: number;
  #waiting: Write[] = [];
  /** until then a group waits for more to join */
  #next = 0;
  #draining: Promise<void> | null = null;
  /** the commit that is on its way to the disk */
  #committing: Promise<void> | null = null;
  #away: { fault: StorageError; until: number } | null = null;

  /** @param lingerMs the longest a group waits for more to join */
  constructor({ connection, keys, cache, lingerMs, shared }: GroupCommitParts) {
    this.#connection = connection;
    this.#keys = keys;
    this.#cache = cache;
    this.#lingerMs = lingerMs;
    this.#patience = shared ? PATIENCE.shared : PATIENCE.alone;
  }

  /** Resolves with what `run` gave once it is durable; rejects when nothing of it was written. */
  submit<T>(run: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let result: T;
      this.#waiting.push({ run: () => void (result = run()), resolve: () => resolve(result), reject });
      this.#draining ??= this.#drain();
    });
  }

  /**
   * Looks at once, or after the commit that is on its way: nobody reads what might still be lost. `look` must not wait
   * for anything.
   */
  async between<T>(look: () => T): Promise<T> {
    while (this.#committing) await this.#committing;
    return look();
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#gather();
      await this.#commit(this.#waiting.splice(0, GROUP));
    }
    this.#draining = null;
  }

  /**
   * Everything that arrives in this turn of the event loop joins; under load also what arrives in a few times as long as a
   * commit takes, so that most of the time is left for work. When nobody came for a moment nobody is waited for.
   */
  async #gather(): Promise<void> {
    await new Promise((resume) => setImmediate(resume));
    for (let before = 0; before < this.#waiting.length && this.#waiting.length < GROUP;) {
      if (performance.now() >= this.#next) return;
      before = this.#waiting.length;
      await wait(1);
    }
  }

  async #commit(group: readonly Write[]): Promise<void> {
    const now = performance.now();
    if (this.#away && now < this.#away.until) return refuse(group, this.#away.fault);
    const patience = this.#away ? 0 : this.#patience;
    for (;;) {
      try {
        const began = performance.now();
        await this.#transact(group);
        const ended = performance.now();
        this.#next = ended + Math.min(this.#lingerMs, 6 * (ended - began));
        this.#away = null;
        return;
      } catch (fault) {
        const known = translate(fault);
        if (!(known instanceof StorageError)) return refuse(group, known);
        if (!isBusy(known) || performance.now() - now > patience) {
          this.#away = { fault: known, until: performance.now() + PROBE };
          return refuse(group, known);
        }
      }
      await wait(AGAIN);
    }
  }

  /** Throws when nothing of the group was written. */
  async #transact(group: readonly Write[]): Promise<void> {
    this.#connection.checkFiles();
    // left open when an earlier group could not even be rolled back
    if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
    let writes = [...group];
    for (;;) {
      this.#connection.exec('BEGIN IMMEDIATE');
      try {
        this.#keys.refresh();
        this.#cache.seen(this.#connection.dataVersion());
        const { outcomes, bad } = attempt(writes);
        if (!bad) {
          await this.#settle();
          this.#cache.committed();
          this.#connection.checkFiles();
          return answer(writes, outcomes);
        }
        // a fault of the code: it fails alone, the others are done again without it
        this.#rollBack();
        bad.write.reject(bad.fault);
        writes = writes.filter((write) => write !== bad.write);
      } catch (fault) {
        this.#rollBack();
        throw fault;
      }
      if (writes.length === 0) return;
    }
  }

  async #settle(): Promise<void> {
    const commit = this.#connection.commit();
    // for whoever waits it is over either way
    this.#committing = commit.then(nothing, nothing);
    try {
      await commit;
    } finally {
      this.#committing = null;
    }
  }

  #rollBack(): void {
    this.#keys.rolledBack();
    this.#cache.clear();
    try {
      if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
    } catch {
      // the first fault is the one to tell; the next group tries again
    }
  }
}

function attempt(writes: readonly Write[]): { outcomes: Outcome[]; bad?: { write: Write; fault: unknown } } {
  const outcomes: Outcome[] = [];
  for (const write of writes) {
    try {
      write.run();
      outcomes.push(null);
    } catch (fault) {
      if (!(fault instanceof StorageError)) {
        const known = translate(fault);
        if (known instanceof StorageError) throw known;
        return { outcomes, bad: { write, fault } };
      }
      outcomes.push({ fault });
    }
  }
  return { outcomes };
}

function answer(writes: readonly Write[], outcomes: readonly Outcome[]): void {
  for (const [index, write] of writes.entries()) {
    const outcome = outcomes[index];
    if (outcome) write.reject(outcome.fault);
    else write.resolve();
  }
}

function nothing(): void {}

function refuse(group: readonly Write[], fault: unknown): void {
  for (const write of group) write.reject(fault);
}
