/** What is asked in one turn of the event loop is asked together, and each is answered for itself. */
interface Asked<Q, A> {
  question: Q;
  resolve: (answer: A) => void;
  reject: (fault: unknown) => void;
}

export class Together<Q, A> {
  readonly #run: (asked: readonly Q[]) => Promise<readonly A[]>;
  readonly #most: number;
  #waiting: Asked<Q, A>[] = [];

  /** @param run answers in the order of the questions; what it throws, all of its questions get */
  constructor(run: (asked: readonly Q[]) => Promise<readonly A[]>, most = 500) {
    this.#run = run;
    this.#most = most;
  }

  ask(question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#go());
      this.#waiting.push({ question, resolve, reject });
    });
  }

  #go(): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < all.length; start += this.#most)
      void this.#answer(all.slice(start, start + this.#most));
  }

  async #answer(group: readonly Asked<Q, A>[]): Promise<void> {
    try {
      const answers = await this.#run(group.map(({ question }) => question));
      if (answers.length !== group.length) throw new Error(`${group.length} questions got ${answers.length} answers`);
      for (const [index, answer] of answers.entries()) group[index]?.resolve(answer);
    } catch (fault) {
      for (const { reject } of group) reject(fault);
    }
  }
}
