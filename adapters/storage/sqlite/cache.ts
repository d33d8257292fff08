/** Documents lately read or written, as they are in the store: what a turn reads again and again is decrypted once. */
import type { Plan } from './plan.ts';

/** About a kilobyte each: the people who are talking now, with all that belongs to them. */
const KEPT = 20_000;

/** How long reading may go on without asking whether another process wrote, in milliseconds. */
const LOOK_MS = 20;

/** A document as it was read; `doc` is null when its owner's key was shredded. */
export interface Found {
  n: number;
  rev: number;
  readonly doc: Record<string, unknown> | null;
}

/**
 * Right after `seen` was told whether another connection wrote: at the start of every transaction, before every read
 * where several processes share the store, and every few milliseconds where one only looks after it beside the service.
 * A transaction that is rolled back empties it.
 */
export class DocumentCache {
  /** least recently used first */
  readonly #kept = new Map<string, Found>();
  readonly #shared: boolean;
  #version: unknown;
  #looked = 0;

  constructor({ shared }: { shared: boolean }) {
    this.#shared = shared;
  }

  get(plan: Plan, id: string): Found | undefined {
    const key = keyOf(plan, id);
    const found = this.#kept.get(key);
    // while there is plenty of room it does not matter which was used last
    if (found === undefined || this.#kept.size < KEPT / 2) return found;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found;
  }

  /** Documents are shared by all who read them, and frozen: whoever changes one makes a new one. */
  set(plan: Plan, id: string, found: Found): Found {
    const [oldest] = this.#kept.size >= KEPT ? this.#kept.keys() : [];
    if (oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(keyOf(plan, id), found);
    return found;
  }

  delete(plan: Plan, id: string): void {
    this.#kept.delete(keyOf(plan, id));
  }

  clear(): void {
    this.#kept.clear();
  }

  /** @param version changes when another connection wrote */
  seen(version: unknown): void {
    if (this.#version !== version) this.clear();
    this.#version = version;
    this.#looked = performance.now();
  }

  mayBeOld(): boolean {
    return this.#shared || performance.now() - this.#looked > LOOK_MS;
  }
}

function keyOf({ table }: Plan, id: string): string {
  return `${table} ${id}`;
}
