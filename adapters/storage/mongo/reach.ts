/** Whether MongoDB can be reached: while it cannot, a few operations try and all others fail at once. */
import { StorageError } from '../errors.ts';
import { storeClosed } from '../refusals.ts';
import { translate } from './faults.ts';

/** While the store is away, how long after a failure the next operation really tries, in milliseconds. */
const PROBE = 200;

export class Reach {
  #away: { fault: StorageError; until: number } | null = null;
  #probing = false;
  #closed = false;

  /** Runs an operation of the driver; its errors come as StorageError where they are one. */
  async run<T>(operation: () => PromiseLike<T>): Promise<T> {
    this.mustBeOpen();
    const away = this.#away;
    if (away && (this.#probing || performance.now() < away.until)) throw away.fault;
    if (away) this.#probing = true;
    try {
      const result = await operation();
      this.#away = null;
      return result;
    } catch (fault) {
      const known = this.#closed ? storeClosed() : translate(fault);
      if (known instanceof StorageError && known.kind === 'away') {
        this.#away = { fault: known, until: performance.now() + PROBE };
      }
      throw known;
    } finally {
      if (away) this.#probing = false;
    }
  }

  mustBeOpen(): void {
    if (this.#closed) throw storeClosed();
  }

  /** True the first time. */
  close(): boolean {
    const first = !this.#closed;
    this.#closed = true;
    return first;
  }
}
