/** `npm run admin -- replay`: reads stored decisions, prints ids and counts, refuses what fits no pack. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COLLECTIONS, settings, timeline } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { replayPack } from '../../tools/admin/replay.ts';
import { UsageError } from '../../tools/admin/verb.ts';

let store: Store;
let printed: string[];

const NAME = 'Lý Thị Khế';

async function decision(id: string, inputs: Record<string, unknown>): Promise<void> {
  await store.insert(timeline, {
    id,
    conversationId: 'c1',
    personId: `person-${id}`,
    caseId: null,
    at: '2026-03-10T09:00:00+07:00',
    atMs: 0,
    body: { type: 'decision', level: 'ORANGE', reasons: [], inputs, version: '1' },
  });
}

const facts = (spo2: number) => ({
  ageMonths: 360,
  vitals: { spo2 },
  symptoms: [{ code: 'cough', status: 'absent', severe: false }],
  implausible: [],
  disease: 'covid19',
});

beforeEach(async () => {
  store = await openStore({ memory: true, collections: COLLECTIONS });
  printed = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  await decision('a', { facts: facts(96) });
  await decision('b', facts(95));
  await decision('c', { facts: facts(97) });
  await decision('d', { cry: true, name: NAME });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await store.close();
});

test('who would have got another level, by ids only, with counts', async () => {
  await replayPack(store, undefined, { pack: '261', set: ['sign-3.atMost=95'] });
  expect(printed.join('')).toBe(
    'person-a\ta\tORANGE\tGREEN\nORANGE -> GREEN: 1\n1 of 3 decisions would have another level\n',
  );
  expect(printed.join('')).not.toContain(NAME);
});

test('a pack that is off stays off', async () => {
  await store.insert(settings, { id: 'packs', value: { off: ['261'] } });
  await replayPack(store, undefined, { pack: '261', set: ['sign-3.atMost=95'] });
  expect(printed.join('')).toBe('0 of 3 decisions would have another level\n');
});

describe('the change as a file', () => {
  test('read and applied', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'replay-'));
    const file = path.join(folder, 'change.json');
    writeFileSync(file, JSON.stringify({ pack: '261', rules: { 'sign-3': { atMost: 97 } } }));
    await replayPack(store, undefined, { pack: file });
    await rm(folder, { recursive: true });
    expect(printed.join('')).toContain('GREEN -> ORANGE: 1');
  });
});

test.each([
  [{}, /--pack/],
  [{ pack: 'no-such' }, /no pack no-such/],
  [{ pack: '261' }, /nothing is changed/],
  [{ pack: '261', set: ['sign-3=95'] }, /RULE\.FIELD=VALUE/],
  [{ pack: '261', set: ['sign-3.atLeast=95'] }, /no sign-3\.atLeast/],
  [{ pack: '261', set: ['sign-3.atMost=abc'] }, /no change of a pack/],
])('%j is bad use', async (options, fault) => {
  const run = replayPack(store, undefined, options);
  await expect(run).rejects.toThrow(UsageError);
  await expect(run).rejects.toThrow(fault);
});
