/** Follows a stream of server-sent events by fetch, so that the last id can be sent after a reload and a break is noticed. */

export interface StreamMessage {
  id: string;
  data: string;
}

export interface StreamHandlers {
  /** the last id to go on after, '' for the beginning */
  lastId: () => string;
  message: (message: StreamMessage) => void;
  /** true once the stream is open, false when it broke */
  open: (open: boolean) => void;
  /** the server refused for good (signed out, not found); nothing is tried again */
  refused?: (status: number) => void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** The server sends a heartbeat far more often; a stream silent for longer is dead without having said so. */
const SILENCE_MS = 75_000;

/** Cuts the text of a stream into events; gives what is left unfinished. Comments (heartbeats) are no events. */
export function readEvents(text: string): { events: StreamMessage[]; rest: string } {
  const blocks = text.split(/\r?\n\r?\n/);
  const rest = blocks.pop() ?? '';
  return { events: blocks.map(readEvent).filter((event) => event.data !== ''), rest };
}

function readEvent(block: string): StreamMessage {
  const lines = block.split(/\r?\n/);
  const values = (field: string): string[] =>
    lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).replace(/^ /, ''));
  return { id: values('id')[0] ?? '', data: values('data').join('\n') };
}

/** How long to wait before the next try: doubling, with a limit. */
export function waitBefore(attempt: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
}

/** Follows `url` until stopped, coming back by itself; a device that comes back online is tried at once. */
export function followStream(url: string, handlers: StreamHandlers): () => void {
  const ended = new AbortController();
  let wake = (): void => undefined;
  const onOnline = (): void => wake();
  globalThis.addEventListener('online', onOnline);
  const stopped = (): boolean => ended.signal.aborted;

  async function run(): Promise<void> {
    for (let attempt = 0; !stopped(); attempt += 1) {
      const outcome = await readOnce(url, handlers, ended.signal);
      if (stopped()) return;
      if (typeof outcome === 'number') {
        handlers.refused?.(outcome);
        return;
      }
      handlers.open(false);
      if (outcome === 'lost') attempt = 0;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, waitBefore(attempt));
      });
    }
  }
  void run();
  return () => {
    ended.abort();
    globalThis.removeEventListener('online', onOnline);
    wake();
  };
}

/** One connection: `lost` after it had been open, `unreachable` when it never was, a status when refused for good. */
async function readOnce(
  url: string,
  handlers: StreamHandlers,
  stop: AbortSignal,
): Promise<'lost' | 'unreachable' | number> {
  const link = new AbortController();
  const cut = (): void => link.abort();
  stop.addEventListener('abort', cut);
  let timer = setTimeout(cut, SILENCE_MS);
  let opened = false;
  try {
    const lastId = handlers.lastId();
    const answer = await fetch(url, {
      headers: { accept: 'text/event-stream', ...(lastId !== '' && { 'last-event-id': lastId }) },
      cache: 'no-store',
      signal: link.signal,
    });
    if ([401, 403, 404].includes(answer.status)) return answer.status;
    if (!answer.ok || answer.body === null) return 'unreachable';
    opened = true;
    handlers.open(true);
    let text = '';
    const decoder = new TextDecoder();
    const reader = answer.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return 'lost';
      clearTimeout(timer);
      timer = setTimeout(cut, SILENCE_MS);
      const { events, rest } = readEvents(text + decoder.decode(value, { stream: true }));
      text = rest;
      for (const event of events) handlers.message(event);
    }
  } catch {
    return opened ? 'lost' : 'unreachable';
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', cut);
  }
}
