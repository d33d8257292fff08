/** The queue of updates behind an emulated bot: kept until confirmed by polling or taken by the webhook. */
import { conflict, result, type Answer } from './answer.ts';
import { postUpdate, type Update, type Webhook } from './webhook-post.ts';

export interface PollRequest {
  offset?: number;
  limit: number;
  /** seconds to hold an empty call open */
  timeout: number;
}

const ENDED = 'terminated by other getUpdates request; make sure that only one bot instance is running';
const WEBHOOK_SET =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const RETRY_MS = { first: 50, max: 2000 };

export class Updates {
  #queue: Update[] = [];
  #nextId = 730_000_001;
  #kinds: readonly string[] = [];
  #webhook: Webhook | null = null;
  /** ends the call that is held open */
  #poller: ((failure: Answer | null) => void) | null = null;
  #delivery: NodeJS.Timeout | null = null;
  #delivering = false;
  #closed = false;

  /** Queues `{ update_id, [kind]: body }` if this kind is asked for; gives its id. */
  add(kind: string, body: unknown): number {
    const id = this.#nextId;
    this.#nextId += 1;
    if (this.#kinds.length > 0 && !this.#kinds.includes(kind)) return id;
    this.#queue.push({ update_id: id, [kind]: body });
    this.#poller?.(null);
    this.#schedule(0);
    return id;
  }

  /** Long polling, as documented: an offset confirms everything before it, and a second poller ends the first. */
  async poll({ offset = 0, limit, timeout }: PollRequest): Promise<Answer> {
    if (this.#webhook) return conflict(WEBHOOK_SET);
    this.#poller?.(conflict(ENDED));
    this.#queue = this.#queue.filter(({ update_id: id }) => id >= offset);
    const failure = this.#queue.length === 0 && timeout > 0 ? await this.#hold(timeout * 1000) : null;
    return failure ?? result(this.#queue.slice(0, limit));
  }

  webhook(): Webhook | null {
    return this.#webhook;
  }

  setWebhook(webhook: Webhook | null): void {
    this.#webhook = webhook;
    if (webhook) this.#poller?.(conflict(ENDED));
    this.#schedule(0);
  }

  /** Left out, the kinds asked for before are kept. */
  allow(kinds: readonly string[] | undefined): void {
    this.#kinds = kinds ?? this.#kinds;
  }

  waiting(): number {
    return this.#queue.length;
  }

  /** After a week of silence Telegram goes on with a random id. */
  continueFrom(updateId: number): void {
    this.#nextId = updateId;
  }

  close(): void {
    this.#closed = true;
    if (this.#delivery) clearTimeout(this.#delivery);
    this.#poller?.(null);
  }

  /** Resolves with the next update, after `ms`, or with the failure that ends this call. */
  #hold(ms: number): Promise<Answer | null> {
    return new Promise((resolve) => {
      const end = (failure: Answer | null): void => {
        clearTimeout(timer);
        if (this.#poller === end) this.#poller = null;
        resolve(failure);
      };
      const timer = setTimeout(() => end(null), ms).unref();
      this.#poller = end;
    });
  }

  #schedule(failures: number): void {
    if (this.#delivery || this.#closed || !this.#webhook) return;
    const wait = failures === 0 ? 0 : Math.min(RETRY_MS.max, RETRY_MS.first * 2 ** (failures - 1));
    this.#delivery = setTimeout(() => void this.#deliver(failures), wait).unref();
  }

  /** One after another, each until it is taken. */
  async #deliver(failures: number): Promise<void> {
    this.#delivery = null;
    const [update] = this.#queue;
    if (!update || !this.#webhook || this.#delivering) return;
    this.#delivering = true;
    const taken = await postUpdate(this.#webhook, update);
    this.#delivering = false;
    if (taken) this.#queue = this.#queue.filter((other) => other !== update);
    this.#schedule(taken ? 0 : failures + 1);
  }
}
