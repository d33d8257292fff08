/** Providers' webhooks on bare node:http: size, then the channel's own checks, then durable, then the answer. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Channel, Inbound, Received, WebhookRequest } from '../adapters/channels/contract.ts';

const PREFIX = '/webhooks/';
const MAX_BODY_BYTES = 1_000_000;
/** So much is still read, so that the sender sees the 413; beyond it the connection is cut. */
const MAX_READ_BYTES = 8 * MAX_BODY_BYTES;

export interface WebhookParts {
  /** by the first step below `/webhooks/`; what is not in it is not configured */
  channels: ReadonlyMap<string, Channel>;
  /** Resolves once the messages are durable. */
  accept: (messages: readonly Inbound[]) => Promise<void>;
  now: () => number;
  count: (name: string, labels?: Readonly<Record<string, string>>) => void;
  report: (event: string, detail?: Readonly<Record<string, string | number>>) => void;
}

export function isWebhook(url: string | undefined): boolean {
  return url?.startsWith(PREFIX) ?? false;
}

/** Answers one call; never throws. */
export async function serveWebhook(
  parts: WebhookParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '', 'http://service');
  const [, mount = '', ...rest] = url.pathname.slice(1).split('/');
  const channel = parts.channels.get(mount);
  try {
    const body = await readBody(request);
    if (channel?.receive === undefined) return answer(response, 404);
    if (body === null) {
      parts.count('webhook_too_large', { channel: channel.name });
      return answer(response, 413, { connection: 'close' });
    }
    const received = channel.receive({
      method: request.method ?? 'GET',
      path: rest.length === 0 ? '' : `/${rest.join('/')}`,
      query: url.searchParams,
      headers: request.headers,
      body,
      receivedMs: parts.now(),
    } satisfies WebhookRequest);
    await handle(parts, channel, received, response);
  } catch (fault) {
    if (request.destroyed && !request.complete) return;
    parts.report('webhook_fault', {
      channel: channel?.name ?? 'none',
      name: fault instanceof Error ? fault.name : 'unknown',
    });
    answer(response, 500);
  }
}

async function handle(
  parts: WebhookParts,
  channel: Channel,
  received: Received,
  response: ServerResponse,
): Promise<void> {
  const label = { channel: channel.name };
  switch (received.is) {
    case 'forged':
      parts.count('webhook_forged', label);
      return answer(response, 403);
    case 'malformed':
      parts.count('webhook_malformed', label);
      return answer(response, 400);
    case 'notFound':
      return answer(response, 404);
    case 'unused':
      parts.count('webhook_unused', { ...label, what: received.what });
      return answer(response, 200);
    case 'messages':
      return take(parts, channel, received, response);
  }
}

async function take(
  parts: WebhookParts,
  channel: Channel,
  received: Extract<Received, { is: 'messages' }>,
  response: ServerResponse,
): Promise<void> {
  try {
    await parts.accept(received.messages);
  } catch {
    parts.count('webhook_away', { channel: channel.name });
    return answer(response, 503, { 'retry-after': '5' });
  }
  const told = received.answer;
  if (told === undefined) answer(response, 200);
  else answer(response, 200, { 'content-type': told.type }, told.body);
  for (const message of received.messages) acknowledge(parts, channel, message);
}

/** In the background: the message is safe, whatever becomes of this. */
function acknowledge(parts: WebhookParts, channel: Channel, message: Inbound): void {
  channel.acknowledge?.(message).catch((fault: unknown) => {
    parts.report('acknowledge_fault', { channel: channel.name, name: fault instanceof Error ? fault.name : 'unknown' });
  });
}

/** The whole body, or null where it is too large. */
function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_READ_BYTES) return Promise.resolve(null);
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (bytes: Buffer) => {
      size += bytes.length;
      if (size <= MAX_BODY_BYTES) chunks.push(bytes);
      if (size <= MAX_READ_BYTES) return;
      resolve(null);
      request.destroy();
    });
    request.on('end', () => resolve(size > MAX_BODY_BYTES ? null : Buffer.concat(chunks, size)));
    request.on('close', () => reject(new Error('the sender went away')));
    request.on('error', reject);
  });
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}
