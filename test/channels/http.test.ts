// Calls to providers: what each way of failing is called, and that no secret or redirect gets out.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import http from 'node:http';
import net from 'node:net';
import { createAgents } from '../../adapters/channels/kit/agents.ts';
import { callHttp, type HttpResult } from '../../adapters/channels/kit/http.ts';
import { sameSecret } from '../../adapters/channels/kit/signature.ts';
import { backoffMs } from '../../adapters/channels/kit/backoff.ts';
import { toE164 } from '../../adapters/channels/kit/phone.ts';
import { listen } from './loopback.ts';

const SECRET = 'a-secret-in-the-address';
let server: http.Server;
let silent: net.Server;
const connections: net.Socket[] = [];
let followed = 0;

let host: string;
let silentHost: string;

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const [, kind, value] = (request.url ?? '').split('?')[0]!.split('/');
    if (kind === 'status') response.writeHead(Number(value), { 'retry-after': '7', location: '/followed' }).end('no');
    else if (kind === 'followed') followed += 1;
    else if (kind === 'large') response.end(Buffer.alloc(Number(value)));
    else if (kind === 'reset') response.destroy();
    else if (kind === 'half')
      response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
    else if (kind === 'echo') request.pipe(response.setHeader('content-type', 'text/plain'));
  });
  // Takes connections and says nothing: TLS never gets ready.
  silent = net.createServer((socket) => connections.push(socket));
  [host, silentHost] = await Promise.all([listen(server), listen(silent)]);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  for (const socket of connections) socket.destroy();
  silent.close();
});

const agents = createAgents(200);
const call = (path: string, changes: { body?: string; url?: string } = {}): Promise<HttpResult> => {
  const { body, url = `http://${host}${path}?key=${SECRET}` } = changes;
  const method = body === undefined ? 'GET' : 'POST';
  return callHttp(agents, { method, url, timeoutMs: 400, maxBytes: 1000, ...(body === undefined ? {} : { body }) });
};

describe('callHttp', () => {
  test('gives the answer of a 2xx', async () => {
    const result = await call('/echo', { body: 'xin chào' });
    expect(result).toEqual({
      ok: true,
      answer: { status: 200, contentType: 'text/plain', body: Buffer.from('xin chào') },
    });
  });

  test.each([
    ['/status/301', 'misconfigured', '301'],
    ['/status/307', 'misconfigured', '307'],
    ['/status/400', 'refused', '400'],
    ['/status/401', 'misconfigured', '401'],
    ['/status/403', 'misconfigured', '403'],
    ['/status/404', 'misconfigured', '404'],
    ['/status/408', 'unknownOutcome', '408'],
    ['/status/429', 'throttled', '429'],
    ['/status/500', 'unreachable', '500'],
    ['/status/503', 'unreachable', '503'],
    ['/status/504', 'unknownOutcome', '504'],
    ['/reset', 'unknownOutcome', 'ECONNRESET'],
    ['/half', 'unknownOutcome', 'ECONNRESET'],
    ['/never', 'unknownOutcome', 'TIMEOUT'],
    ['/large/1001', 'refused', 'TOO_LARGE'],
  ])('%s is %s', async (path, name, code) => {
    const result = await call(path);
    expect(result).toMatchObject({ ok: false, error: { name, code } });
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(followed).toBe(0);
  });

  test('keeps what the provider asked to wait', async () => {
    expect(await call('/status/429')).toMatchObject({ error: { retryAfterMs: 7000 } });
  });

  test.each([
    ['nobody listens', 'http://127.0.0.1:1/', 'CONNECT_ECONNREFUSED'],
    ['no such name', 'http://provider.invalid/', expect.stringMatching(/^CONNECT_(ENOTFOUND|EAI_AGAIN)$/)],
  ])('%s: never reached', async (_, url, code) => {
    expect(await call('', { url })).toMatchObject({ ok: false, error: { name: 'unreachable', code } });
  });

  test('TLS that does not get ready: never reached', async () => {
    const url = `https://${silentHost}/`;
    expect(await call('', { url })).toMatchObject({
      ok: false,
      error: { name: 'unreachable', code: 'CONNECT_TIMEOUT' },
    });
  });

  test('uses a connection again', async () => {
    const before = await new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    for (let n = 0; n < 5; n += 1) await call('/echo', { body: 'x' });
    const after = await new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    expect(after).toBeLessThanOrEqual(before + 1);
  });
});

test.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['', 'abc', false],
  ['abcd', 'abc', false],
])('sameSecret(%j, %j) is %j', (given, expected, same) => {
  expect(sameSecret(given, expected)).toBe(same);
});

test('pauses grow to a ceiling and are never the same for all', () => {
  const backoff = { firstMs: 100, maxMs: 1000 };
  for (const [failures, full] of [
    [0, 100],
    [1, 200],
    [3, 800],
    [4, 1000],
    [1000, 1000],
  ] as const) {
    const pauses = Array.from({ length: 50 }, () => backoffMs(failures, backoff));
    expect(pauses.every((ms) => ms >= full / 2 && ms <= full)).toBe(true);
    expect(new Set(pauses).size).toBeGreaterThan(1);
  }
});

test.each([
  ['0912.345.678', '+84912345678'],
  ['84912345678', '+84912345678'],
  ['+84 912 345 678', '+84912345678'],
  ['0084912345678', '+84912345678'],
  ['12025550123', '+12025550123'],
  ['115', null],
  ['khong co', null],
])('toE164(%j) is %j', (phone, expected) => {
  expect(toE164(phone)).toBe(expected);
});
