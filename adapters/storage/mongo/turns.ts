/** One after another within this process: whom compare-and-swap would only make try again. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs after everything else of the same name that was given before. */
  async take<T>(name: string, run: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name);
    const mine = before ? before.then(run, run) : run();
    this.#last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(name) === mine) this.#last.delete(name);
    }
  }
}
