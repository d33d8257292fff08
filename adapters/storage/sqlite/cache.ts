/** Documents and pages lately read or written, as they are in the store: what a turn asks again and again is asked once. */
import type { Plan } from './plan.ts';

/** About a kilobyte each: the people who are talking now, with all that belongs to them. */
const KEPT = 20_000;
const PAGES = 10_000;
/** Longer pages are not kept. */
const SHORT = 20;

/** How long reading may go on without asking whether another process wrote, in milliseconds. */
const LOOK_MS = 20;

/** A document as it was read; `doc` is null when its owner's key was shredded. */
export interface Found {
  n: number;
  rev: number;
  readonly doc: Record<string, unknown> | null;
}

/** The documents that a query gave, and what comes after them. */
export interface FoundPage {
  rows: readonly { n: number; id: string }[];
  next: string | null;
}

/**
 * Right after `seen` was told whether another connection wrote: at the start of every transaction, before every read
 * where several processes share the store, and every few milliseconds where one only looks after it beside the service.
 * A transaction that is rolled back empties it.
 */
export class DocumentCache {
  /** least recently used first */
  readonly #kept = new Map<string, Found>();
  /** oldest first */
  readonly #pages = new Map<string, FoundPage & { state: number }>();
  /** how often a collection was written to, by its table */
  readonly #states = new Map<string, number>();
  /** tables and documents that the open transaction wrote to */
  readonly #unsettled = new Set<string>();
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

  /** The document if it is known and not what the open transaction wrote, which may still be lost. */
  settled(plan: Plan, id: string): Found | undefined {
    return this.#unsettled.has(keyOf(plan, id)) ? undefined : this.get(plan, id);
  }

  /** Documents are shared by all who read them, and frozen: whoever changes one makes a new one. */
  set(plan: Plan, id: string, found: Found): Found {
    makeRoom(this.#kept, KEPT);
    this.#kept.set(keyOf(plan, id), found);
    return found;
  }

  delete(plan: Plan, id: string): void {
    this.#kept.delete(keyOf(plan, id));
  }

  /** What a query gave, if nothing of its collection was written since. */
  page({ table }: Plan, query: string): FoundPage | undefined {
    const page = this.#pages.get(query);
    return page?.state === this.#stateOf(table) ? page : undefined;
  }

  settledPage(plan: Plan, query: string): FoundPage | undefined {
    return this.#unsettled.has(plan.table) ? undefined : this.page(plan, query);
  }

  setPage({ table }: Plan, query: string, page: FoundPage): void {
    if (page.rows.length > SHORT) return;
    makeRoom(this.#pages, PAGES);
    this.#pages.set(query, { ...page, state: this.#stateOf(table) });
  }

  /** A document was written or removed in the open transaction. */
  wrote(plan: Plan, id: string): void {
    this.#states.set(plan.table, this.#stateOf(plan.table) + 1);
    this.#unsettled.add(plan.table).add(keyOf(plan, id));
  }

  /** The transaction is on the disk. */
  committed(): void {
    this.#unsettled.clear();
  }

  clear(): void {
    this.#kept.clear();
    this.#pages.clear();
    this.#unsettled.clear();
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

  #stateOf(table: string): number {
    return this.#states.get(table) ?? 0;
  }
}

function makeRoom(map: Map<string, unknown>, most: number): void {
  const [oldest] = map.size >= most ? map.keys() : [];
  if (oldest !== undefined) map.delete(oldest);
}

function keyOf({ table }: Plan, id: string): string {
  return `${table} ${id}`;
}
