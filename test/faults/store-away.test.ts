// The store is away: messages are spooled, answered as soon as it is back, in order; a moved file counts as away.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'libsql';
import { newFolder, startService } from '../servers/service.ts';
import { until } from '../until.ts';
import type { RunningService } from '../servers/service.ts';
import { openCountingTelegram, post, telegramEnv, textUpdate } from '../servers/telegram-load.ts';
import type { CountingTelegram } from '../servers/telegram-load.ts';

/** A minute where it is asked for; shorter in everyday runs. */
const AWAY_MS = Number(process.env['AWAY_SECONDS'] ?? 12) * 1000;
const CHAT = 7_001;

let dataDir: string;
let telegram: CountingTelegram;
let service: RunningService;

beforeEach(async () => {
  dataDir = newFolder('away');
  telegram = await openCountingTelegram();
  service = await startService({ dataDir, env: telegramEnv(telegram.root) });
});
afterEach(async () => {
  await service.stop();
  await telegram.close();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

async function readiness(): Promise<{ status: number; degraded: string[] }> {
  const answer = await fetch(`${service.base}/readyz`);
  return { status: answer.status, degraded: ((await answer.json()) as { degraded: string[] }).degraded };
}

async function inboundTexts(): Promise<string[]> {
  const { items } = (await (await service.api('/cases?kind=sos')).json()) as { items: { id: string }[] };
  const whole = (await (await service.api(`/cases/${items[0]?.id}`)).json()) as {
    timeline: { type: string; direction?: string; text?: string; at: string }[];
  };
  return whole.timeline
    .filter((entry) => entry.type === 'message' && entry.direction === 'in')
    .map((entry) => entry.text ?? '');
}

test(`locked by another process for ${AWAY_MS / 1000} s: spooled, replayed in order, nothing lost`, async () => {
  expect(await post(service.base, textUpdate(1, CHAT, 'SOS'))).toBe(200);
  await until('the first answer', () => telegram.total() > 0);
  const holder = new Database(path.join(dataDir, 'store.db'), { timeout: 2_000 });
  holder.exec('BEGIN IMMEDIATE');
  const words: string[] = [];
  for (const end = Date.now() + AWAY_MS; Date.now() < end; await sleep(250)) {
    words.push(`tin số ${words.length}`);
    expect(await post(service.base, textUpdate(100 + words.length, CHAT, words.at(-1) ?? ''))).toBe(200);
  }
  const during = await readiness();
  expect(during.status).toBe(200);
  expect(during.degraded).toContain('store');
  holder.exec('ROLLBACK');
  holder.close();
  await until('ready again, nothing spooled', async () => (await readiness()).degraded.length === 0);
  await until('every message is in the timeline', async () => (await inboundTexts()).length === words.length + 1);
  expect((await inboundTexts()).slice(1)).toEqual(words);
});

test('the store file is moved away: noticed before an acknowledgement, spooled, and replayed when it is back', async () => {
  expect(await post(service.base, textUpdate(1, CHAT, 'SOS'))).toBe(200);
  await until('the first answer', () => telegram.total() > 0);
  const store = path.join(dataDir, 'store.db');
  fs.renameSync(store, `${store}.moved`);
  expect(await post(service.base, textUpdate(2, CHAT, 'tin sau khi mất tệp'))).toBe(200);
  const during = await readiness();
  expect(during.degraded).toContain('store');
  expect(fs.existsSync(store)).toBe(false);
  fs.renameSync(`${store}.moved`, store);
  await until('replayed', async () => (await inboundTexts()).includes('tin sau khi mất tệp'));
});

test('store and spool away: 503, so that the provider tries again', async () => {
  const store = path.join(dataDir, 'store.db');
  fs.renameSync(store, `${store}.moved`);
  const spool = path.join(dataDir, 'spool');
  fs.rmSync(spool, { recursive: true, force: true });
  fs.writeFileSync(spool, 'not a folder');
  await until('not ready', async () => (await readiness()).status === 503);
  expect(await post(service.base, textUpdate(2, CHAT, 'alo'))).toBe(503);
});
