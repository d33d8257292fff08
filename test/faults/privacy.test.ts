// A marked name, phone and symptom go through everything, and are found in no log, metric, page or file.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Database from 'libsql';
import { ADMIN_PASSWORD, newFolder, startService } from '../servers/service.ts';
import { until } from '../until.ts';
import type { RunningService } from '../servers/service.ts';
import { openCountingTelegram, post, telegramEnv, textUpdate } from '../servers/telegram-load.ts';
import type { CountingTelegram } from '../servers/telegram-load.ts';

/** Words that nobody else says; each also as it would look folded. */
const MARKS = [
  'Zuthkwen',
  '0987654001',
  '+84987654001',
  '84987654001',
  'khó thở xanquip',
  'xanquip',
  'phố Vưngmột',
  'Vungmot',
];
const SAID = 'tôi tên Zuthkwen Thị Mít, số 0987654001, khó thở xanquip, ở số 9 phố Vưngmột';

const dataDir = newFolder('privacy');
let telegram: CountingTelegram;
let service: RunningService;

beforeAll(async () => {
  telegram = await openCountingTelegram();
  service = await startService({ dataDir, env: { ...telegramEnv(telegram.root), LOG_LEVEL: 'trace' } });
});
afterAll(async () => {
  await service.stop();
  await telegram.close();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    );
}

function marksIn(text: string): string[] {
  return MARKS.filter((mark) => text.toLowerCase().includes(mark.toLowerCase()));
}

async function throughEverything(): Promise<void> {
  expect(await post(service.base, textUpdate(1, 900_100, SAID))).toBe(200);
  await post(service.base, '{broken Zuthkwen');
  const person = {
    name: 'Zuthkwen Thị Mít',
    phone: '+84987654001',
    birthYear: 1970,
    status: 'f0',
    since: '2026-11-20',
  };
  const enrolled = await service.api('/people', { method: 'POST', body: JSON.stringify(person) });
  expect(enrolled.status).toBeLessThan(300);
  await service.api('/people', { method: 'POST', body: JSON.stringify({ ...person, status: 'Zuthkwen' }) });
  await service.api(`/cases?q=${encodeURIComponent('Zuthkwen')}`);
  await fetch(`${service.base}/Zuthkwen/0987654001`);
  await fetch(`${service.base}/api/v1/chat/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: service.base },
    body: JSON.stringify({ clientId: 'Zuthkwen-1', text: SAID }),
  });
  await until('answered', () => telegram.total() > 0);
  // and once more by the spool
  const holder = new Database(path.join(dataDir, 'store.db'), { timeout: 2_000 });
  holder.exec('BEGIN IMMEDIATE');
  expect(await post(service.base, textUpdate(2, 900_100, SAID))).toBe(200);
  expect(filesIn(path.join(dataDir, 'spool')).flatMap((file) => marksIn(fs.readFileSync(file, 'latin1')))).toEqual([]);
  holder.exec('ROLLBACK');
  holder.close();
  await sleep(2_000);
}

test('marked words are in the case, and nowhere in clear', async () => {
  await throughEverything();
  const found = (await (await service.api(`/cases?q=${encodeURIComponent('Zuthkwen')}`)).json()) as {
    items: { person: { name: string } }[];
  };
  expect(found.items.map(({ person }) => person.name)).toContain('Zuthkwen Thị Mít');
  expect(marksIn(service.output())).toEqual([]);
  expect(marksIn(await (await fetch(`${service.base}/metrics`)).text())).toEqual([]);
  expect(marksIn(await (await fetch(`${service.base}/readyz`)).text())).toEqual([]);
  const files = filesIn(dataDir);
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const bytes = fs.readFileSync(file);
    expect({
      file: path.basename(file),
      marks: [...marksIn(bytes.toString('utf8')), ...marksIn(bytes.toString('utf16le'))],
    }).toEqual({
      file: path.basename(file),
      marks: [],
    });
  }
  expect(service.output()).not.toContain(ADMIN_PASSWORD);
});
