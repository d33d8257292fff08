/** Live events: order, resuming, other people's, heartbeats, and how streams end. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createApi } from '../../admin/api/app.ts';
import { chatOf } from '../../admin/api/chat.ts';
import type { Cookies } from '../../admin/api/operation.ts';
import type { WebEvent } from '../../admin/api/ports.ts';
import { webEvent } from '../../admin/api/schemas/events.ts';
import { until } from '../until.ts';
import { follow } from './follow.ts';
import { fakePorts } from './fake-ports.ts';
import { headersOf, openWorld } from './world.ts';
import type { World } from './world.ts';

const COOKIE = 'a-cookie-of-somebody-0123456789';
const said = (id: number): WebEvent => ({ id, at: '2026-03-10T09:00:00+07:00', text: `lời ${id}`, choices: [] });

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** The address that the API makes of a cookie. */
function addressOf(value: string): string {
  const cookies: Cookies = { read: () => value, set: () => {}, clear: () => {} };
  return chatOf({ randomToken: () => '' }, cookies).address;
}

const chat = (more: Record<string, string> = {}, query = '') =>
  follow(`${world.base}/api/v1/chat/events${query}`, { cookie: `ba_chat=${COOKIE}`, ...more });

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('replies come in order with ids, past ones first, and only to their own conversation', async () => {
  const address = addressOf(COOKIE);
  world.fake.tellWeb(address, said(1));
  const [mine, other] = await Promise.all([chat(), chat({ cookie: 'ba_chat=another-cookie-0123456789012' })]);
  world.fake.tellWeb(address, { ...said(2), choices: [{ id: 'a', label: 'Có' }], tone: 'danger', ask: 'location' });
  await until('it happens', () => mine.events.length === 2);
  expect(mine.events.map(({ id }) => id)).toEqual(['1', '2']);
  for (const { data } of mine.events) expect(webEvent.parse(data)).toEqual(data);
  expect(other.events).toEqual([]);
  mine.close();
  other.close();
});

test('Last-Event-ID, as header or in the query, gives what came after it and only that', async () => {
  const [byHeader, byQuery] = await Promise.all([chat({ 'last-event-id': '1' }), chat({}, '?lastEventId=1')]);
  await until('it happens', () => byHeader.events.length > 0 && byQuery.events.length > 0);
  expect([byHeader, byQuery].map(({ events }) => events.map(({ id }) => id))).toEqual([['2'], ['2']]);
  byHeader.close();
  byQuery.close();
  await until('it happens', () => world.fake.listeners() === 0);
});

test('hints reach every console', async () => {
  const consoles = await Promise.all(
    (['cdc', 'operator'] as const).map((who) => follow(`${world.base}/api/v1/events`, headersOf(who))),
  );
  world.fake.hint({ type: 'page', caseId: 'red', user: 'operator' });
  await until('it happens', () => consoles.every(({ events }) => events.length === 1));
  expect(consoles[0]?.events).toEqual([{ id: undefined, data: { type: 'page', caseId: 'red', user: 'operator' } }]);
  consoles.forEach((open) => open.close());
  await until('it happens', () => world.fake.listeners() === 0);
});

test('the ninth stream of one visitor ends the first', async () => {
  const streams = [];
  for (let n = 0; n < 9; n++) streams.push(await chat());
  await streams[0]?.ended;
  await until('it happens', () => world.fake.listeners() < 9);
  expect(world.fake.listeners()).toBe(8);
  streams.forEach((open) => open.close());
  await until('it happens', () => world.fake.listeners() === 0);
});

test('heartbeats come, and a stream ends when its session does', async () => {
  const fake = await fakePorts();
  const api = createApi(fake.ports, { heartbeatMs: 20 });
  const server = createServer(express().use('/api', api.router)).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const url = `http://127.0.0.1:${portOf(server)}/api/v1/events`;
  const stream = await follow(url, headersOf('program'));
  await until('it happens', () => stream.comments() >= 2);
  expect(api.streamCount()).toBe(1);
  fake.ports.settings.adminToken = 'another-token-from-now-on-0123456789';
  await stream.ended;
  await until('it happens', () => api.streamCount() === 0 && fake.listeners() === 0);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await fake.ports.store.close();
});

test('closing the server ends streams and frees the port at once', async () => {
  const own = await openWorld();
  const stream = await follow(`${own.base}/api/v1/events`, headersOf('cdc'));
  const began = performance.now();
  await Promise.all([own.close(), stream.ended]);
  expect(performance.now() - began).toBeLessThan(2_000);
});
