/** Live hints inside one process: consoles, web chats and the simulator listen; nobody waits for them. */
import type { Hint, InsideEvent, WebEvent } from '../admin/api/ports.ts';

type Listener<T> = (value: T) => void;

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
  readonly #hints = new Topic<Hint>();
  readonly #web = new Topic<WebEvent>();
  readonly #turns = new Map<string, Promise<void>>();
  readonly #inside = new Topic<InsideEvent>();

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
    return this.#hints.on(user, listener);
  }

  hint(hint: Hint): void {
    this.#hints.tellAll(hint);
  }

  /** Over the console of one user: true when it is open. */
  page(user: string, caseId: string): boolean {
    return this.#hints.tell(user, { type: 'page', caseId, user });
  }

  onWeb(addressId: string, listener: Listener<WebEvent>): () => void {
    return this.#web.on(addressId, listener);
  }

  web(addressId: string, event: WebEvent): void {
    this.#web.tell(addressId, event);
  }

  onInside(listener: Listener<InsideEvent>): () => void {
    return this.#inside.on('all', listener);
  }

  inside(event: InsideEvent): void {
    this.#inside.tell('all', event);
  }
}
