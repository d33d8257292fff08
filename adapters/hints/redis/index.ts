/** Hints over Redis pub/sub: a process subscribes to a topic while somebody in it listens, so Redis knows who is there. */
import type { Redis } from 'ioredis';
import { connect } from '../../redis/connections.ts';
import type { Hints } from '../contract.ts';

export interface RedisHintsOptions {
  url: string;
  /** before every topic: deployments that share one Redis differ in it */
  prefix: string;
  /** of this process: it does not hear itself */
  self: string;
}

type Listener = (hint: unknown) => void;

export class RedisHints implements Hints {
  readonly #prefix: string;
  readonly #self: string;
  readonly #teller: Redis;
  readonly #listener: Redis;
  readonly #topics = new Map<string, Set<Listener>>();

  constructor({ url, prefix, self }: RedisHintsOptions) {
    this.#prefix = `${prefix}:hints:`;
    this.#self = self;
    this.#teller = connect(url, 'fast');
    this.#listener = connect(url, 'patient');
    this.#listener.on('message', (channel, text) => this.#hear(channel, text));
  }

  async tell(topic: string, hint: object): Promise<number> {
    try {
      const heard = await this.#teller.publish(this.#prefix + topic, JSON.stringify({ from: this.#self, hint }));
      return this.#topics.has(topic) ? Math.max(0, heard - 1) : heard;
    } catch {
      return 0;
    }
  }

  listen(topic: string, listener: Listener): () => void {
    const known = this.#topics.get(topic);
    const listeners = known ?? new Set();
    this.#topics.set(topic, listeners.add(listener));
    // While Redis is away the library keeps it for later, and subscribes anew after every return.
    if (known === undefined) this.#listener.subscribe(this.#prefix + topic).catch(() => {});
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0 || this.#topics.get(topic) !== listeners) return;
      this.#topics.delete(topic);
      this.#listener.unsubscribe(this.#prefix + topic).catch(() => {});
    };
  }

  async close(): Promise<void> {
    this.#topics.clear();
    this.#teller.disconnect();
    this.#listener.disconnect();
  }

  #hear(channel: string, text: string): void {
    const message: unknown = JSON.parse(text);
    if (typeof message !== 'object' || message === null || !('from' in message) || !('hint' in message)) return;
    if (message.from === this.#self) return;
    for (const listener of this.#topics.get(channel.slice(this.#prefix.length)) ?? []) listener(message.hint);
  }
}
