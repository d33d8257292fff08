/** Calls to providers over HTTP: bounded in time and size, without redirects or proxies, errors as named values. */
import http from 'node:http';
import https from 'node:https';
import { refused, type SendError } from '../errors.ts';
import type { Agents } from './agents.ts';
import { errorOfNetwork, errorOfStatus, retryAfter } from './outcome.ts';

export interface HttpCall {
  method: 'GET' | 'POST';
  /** may hold a secret: it is in no result and no error */
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
  timeoutMs: number;
  /** longest body taken, in bytes */
  maxBytes: number;
  /** ends the call at once */
  stopped?: AbortSignal;
}

export interface HttpAnswer {
  status: number;
  contentType: string;
  body: Buffer;
}

/** `answer` is present with every complete answer, so that a channel may read the provider's own error code. */
export type HttpResult = { ok: true; answer: HttpAnswer } | { ok: false; error: SendError; answer?: HttpAnswer };

/** Makes one call. Never throws; ok is a 2xx. */
export async function callHttp(agents: Agents, call: HttpCall): Promise<HttpResult> {
  try {
    const { response, body } = await within(call.timeoutMs, call.stopped, (signal) => exchange(signal, agents, call));
    const answer = { status: response.statusCode ?? 0, contentType: response.headers['content-type'] ?? '', body };
    if (answer.status >= 200 && answer.status < 300) return { ok: true, answer };
    return { ok: false, error: errorOfStatus(answer.status, retryAfter(response.headers['retry-after'])), answer };
  } catch (error) {
    return { ok: false, error: error instanceof TooLarge ? refused('TOO_LARGE') : errorOfNetwork(error) };
  }
}

class TooLarge extends Error {}

interface Exchanged {
  response: http.IncomingMessage;
  body: Buffer;
}

/** Runs a call that ends at once when it takes too long, or when `stopped` goes off. */
export async function within<T>(
  timeoutMs: number,
  stopped: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // Not AbortSignal.timeout: that goes off for every call, also long after its answer.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), timeoutMs);
  try {
    return await run(stopped ? AbortSignal.any([late.signal, stopped]) : late.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function exchange(signal: AbortSignal, agents: Agents, call: HttpCall): Promise<Exchanged> {
  const url = new URL(call.url);
  const secure = url.protocol === 'https:';
  const options = { method: call.method, headers: { ...call.headers }, signal };
  const request = secure
    ? https.request(url, { ...options, agent: agents.https })
    : http.request(url, { ...options, agent: agents.http });
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject).end(call.body);
  });
  return { response, body: await readBody(response, call.maxBytes) };
}

async function readBody(response: http.IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
