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
  readonly #inside = new Topic<InsideEvent>();

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
