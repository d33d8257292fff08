/** Fetching updates by long polling: an update is confirmed only after its message is durable here. */
import type { ChannelPorts, Inbound, Received } from '../contract.ts';
import type { SendError } from '../errors.ts';
import { backoffMs, pause, type Backoff } from '../kit/backoff.ts';
import { errorOfTelegram, type Api } from './api.ts';
import { createCursor } from './cursor.ts';
import { envelopeSchema, USED_UPDATES } from './payloads.ts';

export interface PollOptions {
  /** how long Telegram holds a call open while there is nothing */
  holdSeconds: number;
  backoff: Backoff;
}

export interface PollPorts extends ChannelPorts {
  readUpdate: (update: unknown, receivedMs: number) => Received;
  /** in the background, after the message is durable */
  acknowledge: (inbound: Inbound) => Promise<void>;
}

const BATCH = 100;
const ANSWER_MS = 15_000;
/** A server that does not hold empty calls is asked once a second, not a thousand times. */
const EMPTY_MS = 1000;

/** Polls until stopped; never throws. Failures are reported and followed by a growing pause. */
export async function poll(api: Api, ports: PollPorts, options: PollOptions, stopped: AbortSignal): Promise<void> {
  const cursor = await createCursor(ports);
  let failures = 0;
  while (!stopped.aborted) {
    const startedMs = performance.now();
    const fetched = await fetchUpdates(api, cursor.offset(Date.now()), options.holdSeconds, stopped);
    if (stopped.aborted) return;
    if ('updates' in fetched && (await take(fetched.updates, ports))) {
      failures = 0;
      await cursor.advance(fetched.updates.map(idOf), Date.now());
      if (fetched.updates.length === 0) await pause(EMPTY_MS - (performance.now() - startedMs), stopped);
      continue;
    }
    if ('error' in fetched) reportFailure(ports, fetched.error);
    const asked = 'error' in fetched ? fetched.error.retryAfterMs : undefined;
    await pause(asked ?? backoffMs(failures, options.backoff), stopped);
    failures += 1;
  }
}

type Fetched = { updates: readonly unknown[] } | { error: SendError };

async function fetchUpdates(
  api: Api,
  offset: number | undefined,
  holdSeconds: number,
  stopped: AbortSignal,
): Promise<Fetched> {
  const limit = { timeoutMs: holdSeconds * 1000 + ANSWER_MS, stopped };
  try {
    const updates: readonly unknown[] = await api.call(
      'getUpdates',
      {
        timeout: holdSeconds,
        limit: BATCH,
        allowed_updates: [...USED_UPDATES],
        ...(offset === undefined ? {} : { offset }),
      },
      limit,
    );
    return { updates };
  } catch (error) {
    return { error: errorOfTelegram(error) };
  }
}

/** Makes a batch durable; false when that failed, so that Telegram keeps it. */
async function take(updates: readonly unknown[], ports: PollPorts): Promise<boolean> {
  const receivedMs = Date.now();
  const messages = updates.flatMap((update) => {
    const received = ports.readUpdate(update, receivedMs);
    if (received.is === 'messages') return received.messages;
    if (received.is === 'unused') ports.report('unused', { what: received.what });
    if (received.is === 'malformed') ports.report('malformed', { why: received.why });
    return [];
  });
  if (messages.length === 0) return true;
  try {
    await ports.accept(messages);
  } catch {
    ports.report('acceptFailed', { messages: messages.length });
    return false;
  }
  for (const message of messages) void ports.acknowledge(message);
  return true;
}

function reportFailure(ports: PollPorts, { name, code }: SendError): void {
  if (code === '409') ports.report('pollConflict', { code });
  else ports.report('pollFailed', { name, code });
}

/** Null for what is not an update at all: it confirms nothing. */
function idOf(update: unknown): number | null {
  const envelope = envelopeSchema.safeParse(update);
  return envelope.success ? envelope.data.update_id : null;
}
