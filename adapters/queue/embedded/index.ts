/** The queue inside the process: for each name an urgent and an ordinary lane, first in first out. */
import type { Handler, Queue, QueueName } from '../contract.ts';

export interface QueueOptions {
  /** told what a handler threw; the job is over then */
  onError: (name: QueueName, id: string, fault: unknown) => void;
}

interface Line {
  urgent: Set<string>;
  ordinary: Set<string>;
  /** ids being handled; how to wake them again afterwards, null for not at all */
  running: Map<string, { urgent: boolean } | null>;
  concurrency: number;
  handler: Handler | null;
}

export class EmbeddedQueue implements Queue {
  readonly #onError: QueueOptions['onError'];
  readonly #lines = new Map<QueueName, Line>();
  #listeners: (() => void)[] = [];
  #closed = false;

  constructor({ onError }: QueueOptions) {
    this.#onError = onError;
  }

  async wake(name: QueueName, id: string, { urgent = false } = {}): Promise<void> {
    if (this.#closed) return;
    const line = this.#line(name);
    const again = line.running.get(id);
    if (again !== undefined) line.running.set(id, { urgent: urgent || again?.urgent === true });
    else add(line, id, urgent);
    this.#start(name, line);
  }

  handle(name: QueueName, concurrency: number, handler: Handler): void {
    const line = this.#line(name);
    if (line.handler) throw new Error(`the queue "${name}" has a handler already`);
    line.handler = handler;
    line.concurrency = concurrency;
    this.#start(name, line);
  }

  async idle(): Promise<void> {
    await this.#until(() => [...this.#lines.values()].every((line) => waiting(line) + line.running.size === 0));
  }

  async health(): Promise<void> {
    if (this.#closed) throw new Error('the queue is closed');
  }

  async close(graceMs: number): Promise<void> {
    this.#closed = true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([this.#until(() => [...this.#lines.values()].every((line) => line.running.size === 0)), late]);
    clearTimeout(timer);
  }

  #start(name: QueueName, line: Line): void {
    const { handler } = line;
    if (!handler) return;
    while (!this.#closed && line.running.size < line.concurrency) {
      const id = take(line);
      if (id === undefined) return;
      line.running.set(id, null);
      void this.#run(name, line, handler, id);
    }
  }

  async #run(name: QueueName, line: Line, handler: Handler, id: string): Promise<void> {
    try {
      // a handler never runs inside the call that woke it
      await Promise.resolve();
      await handler(id);
    } catch (fault) {
      this.#onError(name, id, fault);
    } finally {
      const again = line.running.get(id);
      line.running.delete(id);
      if (again && !this.#closed) add(line, id, again.urgent);
      this.#start(name, line);
      for (const listener of this.#listeners) listener();
    }
  }

  #line(name: QueueName): Line {
    const known = this.#lines.get(name);
    if (known) return known;
    const line = {
      urgent: new Set<string>(),
      ordinary: new Set<string>(),
      running: new Map(),
      concurrency: 0,
      handler: null,
    };
    this.#lines.set(name, line);
    return line;
  }

  /** Looks now and whenever a handler ends. */
  async #until(holds: () => boolean): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve) => {
      const listener = () => {
        if (!holds()) return;
        this.#listeners = this.#listeners.filter((one) => one !== listener);
        resolve();
      };
      this.#listeners = [...this.#listeners, listener];
    });
  }
}

function add(line: Line, id: string, urgent: boolean): void {
  if (line.urgent.has(id)) return;
  if (!urgent) line.ordinary.add(id);
  else {
    line.ordinary.delete(id);
    line.urgent.add(id);
  }
}

function take(line: Line): string | undefined {
  const lane = line.urgent.size > 0 ? line.urgent : line.ordinary;
  const [id] = lane;
  if (id !== undefined) lane.delete(id);
  return id;
}

function waiting(line: Line): number {
  return line.urgent.size + line.ordinary.size;
}
