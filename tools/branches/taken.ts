/** What scripts took of the drawings, by spelling, and what is left. */
import { mayBeMissing } from './allowed.ts';
import { DRAWN } from './drawn.ts';
import type { Played } from './play.ts';
import { type Spelling, SPELLINGS } from './spelling.ts';

export class Taken {
  readonly #scripts = new Map<string, Set<string>>();

  add(script: string, spelling: Spelling, { walked }: Pick<Played, 'walked'>): void {
    for (const name of walked) {
      const key = `${spelling} ${name}`;
      const scripts = this.#scripts.get(key) ?? new Set();
      this.#scripts.set(key, scripts.add(script));
    }
  }

  /** The scripts that take this part of a drawing in this spelling. */
  by(name: string, spelling: Spelling): readonly string[] {
    return [...(this.#scripts.get(`${spelling} ${name}`) ?? [])];
  }

  /** Parts of a flow's drawing that no script takes in this spelling and that are not allowed to be missing. */
  missing(flow: string, spelling: Spelling): readonly string[] {
    const drawn = DRAWN.get(flow) ?? [];
    return drawn.filter((name) => this.by(name, spelling).length === 0 && !mayBeMissing(name, spelling));
  }

  /** The spellings in which this part is missing. */
  without(name: string): readonly Spelling[] {
    return SPELLINGS.filter((spelling) => this.by(name, spelling).length === 0 && !mayBeMissing(name, spelling));
  }
}
