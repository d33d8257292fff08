/**
 * The queue contract: it only wakes. A job is an id and nothing else; losing or doubling one costs delay, never a message,
 * because the work list rests in the store and the sweeper looks again.
 */

export type QueueName = 'turns' | 'deliveries' | 'media';

/** Gets the id; whatever it throws is reported to `onError` and the job is over. */
export type Handler = (id: string) => Promise<void>;

export interface Queue {
  /**
   * Wakes the handler of `name` for `id` soon; never throws, and waits for at most a second or so. An id that already waits is not added again; one that is being handled is
   * handled once more afterwards. `urgent` goes before all that is not.
   */
  wake(name: QueueName, id: string, options?: { urgent?: boolean }): Promise<void>;
  /**
   * At most `concurrency` ids at a time in this process, never the same id twice at once in it. In several processes the
   * same id runs twice at once only after one of them stood still or Redis went: the store's guards make it harmless.
   */
  handle(name: QueueName, concurrency: number, handler: Handler): void;
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  health(): Promise<void>;
  /** Takes no more, waits for what runs, at most `graceMs`. */
  close(graceMs: number): Promise<void>;
}
