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
    const { response, body } = await exchange(agents, call);
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

/** Runs what takes a signal: it ends at once when it takes too long, or when `stopped` goes off. */
export async function within<T>(
  timeoutMs: number,
  stopped: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ended = new AbortController();
  const release = endAt(timeoutMs, stopped, () => ended.abort());
  try {
    return await run(ended.signal);
  } finally {
    release();
  }
}

/** On bare events: signals and iterators of streams cost more than the call itself. */
function exchange(agents: Agents, call: HttpCall): Promise<Exchanged> {
  const url = new URL(call.url);
  const options = { method: call.method, headers: { ...call.headers } };
  const request =
    url.protocol === 'https:'
      ? https.request(url, { ...options, agent: agents.https })
      : http.request(url, { ...options, agent: agents.http });
  return new Promise<Exchanged>((resolve, reject) => {
    const cut = (why: Error): void => {
      // without the reason: a connection that is done already would throw it at nobody
      reject(why);
      request.destroy();
    };
    const release = endAt(call.timeoutMs, call.stopped, () => cut(new Late()));
    request
      .once('response', (response) => readBody(response, call.maxBytes, resolve, cut))
      .on('error', reject)
      .once('close', release)
      .end(call.body);
  });
}

/** Ends a call that takes too long or is stopped; gives what ends the watch. */
function endAt(timeoutMs: number, stopped: AbortSignal | undefined, end: () => void): () => void {
  // not AbortSignal.timeout: that goes off for every call, also long after its answer
  const timer = setTimeout(end, timeoutMs);
  stopped?.addEventListener('abort', end);
  if (stopped?.aborted === true) end();
  return () => {
    clearTimeout(timer);
    stopped?.removeEventListener('abort', end);
  };
}

class Late extends Error {
  override readonly name = 'TimeoutError';
}

function readBody(
  response: http.IncomingMessage,
  maxBytes: number,
  done: (exchanged: Exchanged) => void,
  cut: (why: Error) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) cut(new TooLarge());
    else chunks.push(chunk);
  });
  response.once('end', () => done({ response, body: Buffer.concat(chunks) })).on('error', cut);
}
