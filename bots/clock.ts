/** Time as something that is given: the service never asks the machine itself, so that days can be rehearsed in a second. */

export interface Clock {
  /** epoch milliseconds */
  now(): number;
}

export const realClock: Clock = { now: () => Date.now() };

/** A clock that only its owner moves. */
export class ManualClock implements Clock {
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** Never goes back. */
  moveTo(ms: number): void {
    this.#now = Math.max(this.#now, ms);
  }
}
