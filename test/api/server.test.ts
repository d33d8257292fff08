/** The server: webhooks in their order of checks, pages with their headers, health, metrics, an orderly end. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import supertest from 'supertest';
import type { Channel, Inbound, WebhookRequest } from '../../adapters/channels/contract.ts';
import { declared } from '../../adapters/channels/index.ts';
import { createMetrics } from '../../bots/metrics.ts';
import type { Health } from '../../bots/server.ts';
import { away } from './fake-ports.ts';
import { headersOf, openWorld } from './world.ts';
import type { World } from './world.ts';

const MESSAGE: Inbound = { channel: 'zalo', externalId: '1', address: '2', receivedMs: 3, content: { text: 'alo' } };

/** A channel that does what the request's body says. */
function obedient(seen: WebhookRequest[], acknowledged: Inbound[]): Channel {
  return {
    ...declared.zalo,
    send: async () => ({ ok: true }),
    receive: (request) => {
      seen.push(request);
      const body = request.body.toString();
      if (body === 'message') return { is: 'messages', messages: [MESSAGE] };
      if (body === 'xml') return { is: 'messages', messages: [MESSAGE], answer: { type: 'text/xml', body: '<Đã/>' } };
      if (body === 'crash') throw new Error('không đọc được');
      if (body === 'malformed') return { is: 'malformed', why: 'x' };
      if (body === 'unused') return { is: 'unused', what: 'like' };
      return body === 'notFound' ? { is: 'notFound' } : { is: 'forged' };
    },
    acknowledge: async (message) => {
      acknowledged.push(message);
      throw new Error('the provider is away');
    },
  };
}

let world: World;
let pagesDir: string;
let health: () => Promise<Health> = async () => ({ ready: true, degraded: ['telegram'], notes: ['nobodyOnDuty'] });
const seen: WebhookRequest[] = [];
const acknowledged: Inbound[] = [];
const metrics = createMetrics();

beforeAll(async () => {
  pagesDir = await mkdtemp(path.join(tmpdir(), 'pages-'));
  for (const page of ['home', 'chat', 'console', 'assets']) await mkdir(path.join(pagesDir, page));
  for (const page of ['home', 'chat', 'console'])
    await writeFile(path.join(pagesDir, page, 'index.html'), `<html lang="vi">${page}`);
  await writeFile(path.join(pagesDir, 'assets', 'chat-1a2b.js'), 'export {};');
  const channels = new Map([['zalo', obedient(seen, acknowledged)]]);
  world = await openWorld({
    parts: {
      channels,
      metrics,
      pagesDir,
      health: () => health(),
      simulator: (_request, response) => void response.json({ phone: true }),
    },
  });
});
afterAll(async () => {
  await world.close();
  await rm(pagesDir, { recursive: true });
});

/** The status of a body whose length is not told beforehand. */
function chunked(body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { 'transfer-encoding': 'chunked' } };
    const request = http.request(`${world.base}/webhooks/zalo`, options, (response) =>
      resolve(response.resume().statusCode),
    );
    request.on('error', reject).end(body);
  });
}

const post = (url: string, body: string) => supertest(world.base).post(url).type('text/plain').send(body);

describe('webhooks', () => {
  test.each([
    ['message', 200],
    ['forged', 403],
    ['malformed', 400],
    ['unused', 200],
    ['notFound', 404],
    ['crash', 500],
  ])('%s is %i', async (body, status) => {
    const answer = await post('/webhooks/zalo', body);
    expect([answer.status, answer.text]).toEqual([status, '']);
  });

  test('only messages are accepted, and the provider is told afterwards; its faults stay in the report', async () => {
    const { accepted, reports } = world.fake;
    expect(accepted).toEqual([MESSAGE]);
    expect(acknowledged).toEqual([MESSAGE]);
    expect(reports.map(({ event }) => event).sort()).toEqual(['acknowledge_fault', 'webhook_fault']);
    expect(JSON.stringify(reports)).not.toMatch(/không đọc được/);
    expect(Object.fromEntries(world.fake.counts)).toMatchObject({
      webhook_forged: 1,
      webhook_malformed: 1,
      webhook_unused: 1,
    });
  });

  test('a channel may answer in its own form', async () => {
    const answer = await post('/webhooks/zalo', 'xml');
    expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([200, 'text/xml', '<Đã/>']);
  });

  test('the channel sees the path below its mount, the query and the headers', async () => {
    await supertest(world.base).get('/webhooks/zalo/bi-mat/mo?from=%2B84').set('x-sign', 'a');
    expect(seen.at(-1)).toMatchObject({
      method: 'GET',
      path: '/bi-mat/mo',
      headers: { 'x-sign': 'a' },
      receivedMs: world.fake.clock.ms,
    });
    expect(seen.at(-1)?.query.get('from')).toBe('+84');
  });

  test('not configured: 404', async () => {
    expect((await post('/webhooks/telegram', 'message')).status).toBe(404);
    expect((await post('/webhooks/', 'message')).status).toBe(404);
  });

  test('size comes before everything: the channel is not asked', async () => {
    const before = seen.length;
    expect((await post('/webhooks/zalo', 'a'.repeat(1_000_001))).status).toBe(413);
    expect(await chunked('b'.repeat(1_200_000))).toBe(413);
    expect(seen.length).toBe(before);
    expect((await post('/webhooks/zalo', 'a'.repeat(1_000_000))).status).toBe(403);
  });

  test('nowhere to keep it: 503, nothing acknowledged', async () => {
    const before = acknowledged.length;
    world.fake.fault = away();
    const answer = await post('/webhooks/zalo', 'message');
    world.fake.fault = null;
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5']);
    expect(acknowledged.length).toBe(before);
  });
});

describe('pages', () => {
  const get = (url: string, headers: Record<string, string> = {}) => supertest(world.base).get(url).set(headers);

  test.each(['/', '/chat', '/console', '/console/cases/red', '/api/docs'])(
    '%s is Vietnamese HTML with security headers',
    async (url) => {
      const { status, headers, text } = await get(url);
      expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toMatch(/<html lang="vi">/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
      });
      expect(headers['content-security-policy']).toMatch(/default-src '(self|none)'.*frame-ancestors 'none'/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
    },
  );

  test('the chat sets its cookie, and keeps the one there is', async () => {
    expect(String((await get('/chat')).headers['set-cookie'])).toMatch(/^ba_chat=[\w-]{32};.*HttpOnly; SameSite=Lax/);
    const kept = await get('/chat', { cookie: 'ba_chat=a-cookie-of-somebody-0123456789' });
    expect(String(kept.headers['set-cookie'])).toMatch(/^ba_chat=a-cookie-of-somebody-0123456789;/);
    expect((await get('/')).headers['set-cookie']).toBeUndefined();
  });

  test('assets stay in the cache for a year, pages are asked for anew', async () => {
    const asset = await get('/assets/chat-1a2b.js');
    expect([asset.status, asset.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await get('/chat')).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/..%2f..%2f..%2fetc%2fpasswd')).status).toBeGreaterThanOrEqual(400);
  });

  test('what is not there says so in Vietnamese', async () => {
    const { status, text } = await get('/khong-co-trang-nay');
    expect([status, text]).toEqual([404, expect.stringMatching(/<html lang="vi">[^]*Không có trang này/)]);
    expect((await get('/assets/gone.js')).status).toBe(404);
  });

  test('an unknown address of the API is a problem', async () => {
    const { status, headers, body } = await get('/api/v1/khong-co');
    expect([status, headers['content-type'], body.detail]).toEqual([
      404,
      expect.stringMatching(/^application\/problem\+json/),
      expect.stringMatching(/Không có địa chỉ này/),
    ]);
  });

  test('a page that is not built is 503', async () => {
    expect([(await get('/simulator')).status, (await get('/simulator')).body]).toEqual([200, { phone: true }]);
    const bare = await openWorld();
    const answer = await supertest(bare.base).get('/simulator');
    await bare.close();
    expect([answer.status, answer.text]).toEqual([503, expect.stringMatching(/chưa sẵn sàng/)]);
  });

  test('the document is shown without any script', async () => {
    const { status, headers, text } = await get('/api/docs');
    expect([status, headers['content-security-policy']]).toEqual([200, expect.not.stringContaining('script-src')]);
    expect(text).toContain('/cases/{id}/close');
    expect(text).not.toContain('<script');
  });

  test('the simulator is for this machine or for staff, and not in production', async () => {
    const proxied = { 'x-forwarded-for': '203.0.113.9' };
    expect((await get('/simulator', proxied)).status).toBe(401);
    expect((await get('/simulator', { ...proxied, ...headersOf('station') })).status).toBe(200);
    expect((await get('/simulator', { ...proxied, authorization: 'Bearer falsch' })).status).toBe(401);
    const foreign = await supertest(world.base).post('/simulator/phone/messages').set('origin', 'https://evil.example');
    expect(foreign.status).toBe(403);
    const production = await openWorld({ settings: { production: true } });
    const off = await Promise.all(
      ['/simulator', '/simulator/phone/events'].map((url) =>
        supertest(production.base).get(url).set(headersOf('admin')),
      ),
    );
    await production.close();
    expect(off.map(({ status }) => status)).toEqual([404, 404]);
  });

  test('on https cookies are Secure and browsers are told to stay', async () => {
    const own = await openWorld({ settings: { publicUrl: 'https://binhan.example' }, parts: { pagesDir } });
    const { headers } = await supertest(own.base).get('/chat');
    await own.close();
    expect(String(headers['set-cookie'])).toMatch(/; Secure/);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('health and metrics', () => {
  const ready = async () => {
    const { status, body } = await supertest(world.base).get('/readyz');
    return [status, body];
  };

  test('alive', async () => {
    expect((await supertest(world.base).get('/healthz')).status).toBe(200);
  });

  test('ready with what is degraded; not ready; and not ready when nobody can say', async () => {
    expect(await ready()).toEqual([200, { ready: true, degraded: ['telegram'], notes: ['nobodyOnDuty'] }]);
    health = async () => ({ ready: false, degraded: ['store', 'spool'], notes: [] });
    expect(await ready()).toEqual([503, { ready: false, degraded: ['store', 'spool'], notes: [] }]);
    health = () => Promise.reject(new Error('x'));
    expect(await ready()).toEqual([503, { ready: false, degraded: ['health'], notes: [] }]);
    health = () => new Promise(() => {});
    expect(await ready()).toEqual([503, { ready: false, degraded: ['health'], notes: [] }]);
  });

  test('metrics are Prometheus text', async () => {
    metrics.count('turns', { channel: 'zalo' });
    const { status, headers, text } = await supertest(world.base).get('/metrics');
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/plain/)]);
    expect(text).toMatch(/^binhan_turns_total\{channel="zalo"\} 1$/m);
    expect(text).toMatch(/^binhan_live_streams 0$/m);
    const sample = /^[a-zA-Z_:][\w:]*(\{[^}]*\})? (NaN|[+-]?Inf|[-+\d.eE]+)( \d+)?$/;
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !sample.test(line))).toEqual([]);
  });
});

test('a request under way is finished before the server is closed', async () => {
  let go = (): void => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  const own = await openWorld({ parts: { channels: new Map([['zalo', obedient([], [])]]), accept: () => held } });
  const status = new Promise<number | undefined>((resolve, reject) => {
    const request = http.request(`${own.base}/webhooks/zalo`, { method: 'POST' }, (response) =>
      resolve(response.resume().statusCode),
    );
    request.on('error', reject).end('message');
  });
  await new Promise((wake) => setTimeout(wake, 100));
  const closed = own.close();
  await new Promise((wake) => setTimeout(wake, 50));
  go();
  expect(await status).toBe(200);
  await closed;
  await expect(fetch(`${own.base}/healthz`)).rejects.toThrow('fetch failed');
});
