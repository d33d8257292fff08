/** Replies that this process wrote as being sent, and sends next: no second write has to say so. */

/**
 * So many at a time: what is handed over and not yet sent when a process is killed counts as perhaps sent, and is tried
 * once more only. The others wait as pending rows.
 */
const MOST = 24;

export class HandedOver {
  readonly #rows = new Set<string>();

  /** Is there room for one more? */
  get hasRoom(): boolean {
    return this.#rows.size < MOST;
  }

  /** Once the row is durable. */
  add(rowId: string): void {
    this.#rows.add(rowId);
  }

  /** True, once, for a row that was handed over: whoever takes it must send it. */
  take(rowId: string): boolean {
    return this.#rows.delete(rowId);
  }
}
