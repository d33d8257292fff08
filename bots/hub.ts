/** Live hints: consoles, web chats and the simulator listen, in this process and by hints in others; nobody waits for them. */
import { z } from 'zod';
import { noHints } from '../adapters/hints/contract.ts';
import type { Hints } from '../adapters/hints/contract.ts';
import type { Hint, InsideEvent } from '../admin/api/ports.ts';

type Listener<T> = (value: T) => void;

/** Heard by every open console. */
const CONSOLES = 'consoles';
const consoleOf = (user: string): string => `console:${user}`;
const browserOf = (addressId: string): string => `browser:${addressId}`;

/** What another process tells a console: written by this software, read as something from outside. */
const hintSchema: z.ZodType<Hint> = z.custom<Hint>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string',
);

class Topic<T> {
  readonly #listeners = new Map<string, Set<Listener<T>>>();

  on(name: string, listener: Listener<T>): () => void {
    const set = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0) this.#listeners.delete(name);
    };
  }

  /** True when somebody listened. */
  tell(name: string, value: T): boolean {
    const set = this.#listeners.get(name);
    for (const listener of set ?? []) listener(value);
    return set !== undefined;
  }

  tellAll(value: T): void {
    for (const name of [...this.#listeners.keys()]) this.tell(name, value);
  }
}

export class Hub {
  readonly #others: Hints;
  readonly #hints = new Topic<Hint>();
  readonly #web = new Topic<void>();
  readonly #turns = new Map<string, Promise<void>>();
  readonly #inside = new Topic<InsideEvent>();

  constructor(others: Hints = noHints) {
    this.#others = others;
  }

  /** Runs what is given for one name one after another, in the order given. */
  inTurn(name: string, work: () => Promise<void>): Promise<void> {
    const before = this.#turns.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#turns.set(name, mine);
    const leave = (): void => {
      if (this.#turns.get(name) === mine) this.#turns.delete(name);
    };
    mine.then(leave, leave);
    return mine;
  }

  onHint(user: string, listener: Listener<Hint>): () => void {
    const hear = (value: unknown): void => {
      const hint = hintSchema.safeParse(value);
      if (hint.success) listener(hint.data);
    };
    const stops = [
      this.#hints.on(user, listener),
      this.#others.listen(CONSOLES, hear),
      this.#others.listen(consoleOf(user), hear),
    ];
    return () => stops.forEach((stop) => stop());
  }

  hint(hint: Hint): void {
    this.#hints.tellAll(hint);
    void this.#others.tell(CONSOLES, hint);
  }

  /** Over the consoles of one user, in every process: true when one is open. */
  async page(user: string, caseId: string): Promise<boolean> {
    const hint: Hint = { type: 'page', caseId, user };
    const here = this.#hints.tell(user, hint);
    return (await this.#others.tell(consoleOf(user), hint)) > 0 || here;
  }

  /** Something new is in the stream of this browser: whoever holds it looks. */
  onWeb(addressId: string, listener: () => void): () => void {
    const stops = [this.#web.on(addressId, listener), this.#others.listen(browserOf(addressId), listener)];
    return () => stops.forEach((stop) => stop());
  }

  web(addressId: string): void {
    this.#web.tell(addressId, undefined);
    void this.#others.tell(browserOf(addressId), {});
  }

  onInside(listener: Listener<InsideEvent>): () => void {
    return this.#inside.on('all', listener);
  }

  inside(event: InsideEvent): void {
    this.#inside.tell('all', event);
  }
}
