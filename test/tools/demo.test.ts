/** The synthetic province: the same for the same seed, marked, believable, and built as the service builds it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {
  addresses,
  bulletins,
  cases,
  claimAsks,
  COLLECTIONS,
  conversations,
  outbox,
  people,
  questions,
  resultImports,
  testBookings,
  testSlots,
  timeline,
  timers,
  users,
} from '../../adapters/storage/collections.ts';
import type { CaseDoc, EntryDoc, PersonDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { conversationOfPhone } from '../../bots/accept.ts';
import { loadAreas } from '../../bots/areas.ts';
import { CASE_STATES, severityRank } from '../../cases/codes.ts';
import { nameTokens } from '../../cases/name-tokens.ts';
import { ageInMonths } from '../../cases/person.ts';
import { firstFilled } from '../../tools/demo/fill.ts';
import { PHONE_PREFIX } from '../../tools/demo/residents.ts';
import { built, newFolder } from '../storage/folder.ts';
import { contentOf, fillProvince, NOW } from './province.ts';

const secretOfHashes = Buffer.alloc(32, 5);
const open = () => openStore({ memory: true, collections: COLLECTIONS, secretOfHashes });

let store: Store;
let everybody: PersonDoc[];
let everyCase: CaseDoc[];
let entries: EntryDoc[];
beforeAll(async () => {
  store = await open();
  await fillProvince(store, 1000);
  const content = await contentOf(store);
  everybody = Object.values(content['people']!) as PersonDoc[];
  everyCase = Object.values(content['cases']!) as CaseDoc[];
  entries = Object.values(content['timeline']!) as EntryDoc[];
});
afterAll(() => store.close());

test('the same seed, people and time give the same documents, but for passwords; another seed gives others', async () => {
  const again = await open();
  const other = await open();
  await fillProvince(again, 150);
  const first = await open();
  await fillProvince(first, 150);
  await fillProvince(other, 150, 'another');
  const [one, two, three] = [await contentOf(first), await contentOf(again), await contentOf(other)];
  const { users: someUsers, ...rest } = one;
  const { users: otherUsers, ...otherRest } = two;
  expect(otherRest).toEqual(rest);
  expect(Object.keys(otherUsers!)).toEqual(Object.keys(someUsers!));
  expect(three['people']).not.toEqual(one['people']);
  for (const opened of [again, other, first]) await opened.close();
});

test('as many people as were asked for, each marked, in communes of the province, found by name and phone', async () => {
  expect(everybody).toHaveLength(1000);
  const areas = loadAreas();
  for (const person of everybody) {
    expect(person.synthetic).toBe(true);
    expect(person.phone).toMatch(new RegExp(`^\\${PHONE_PREFIX}\\d{8}$`));
    expect(areas.byCode(person.areaPath[1]!.split('/')[1]!)?.path).toEqual(person.areaPath);
    expect(person.nameTokens).toEqual(nameTokens(person.name ?? ''));
    const months = ageInMonths(person, NOW)!;
    expect(months).toBeGreaterThanOrEqual(0);
    expect(months).toBeLessThan(12 * 110);
  }
  const somebody = everybody[100]!;
  const [token] = somebody.nameTokens;
  const found = await store.find(people, { where: { nameTokens: token! } as never });
  expect(found.items.map(({ id }) => id)).toContain(somebody.id);
  expect(await conversationOfPhone({ store }, somebody.phone!)).toBe(somebody.conversationId);
});

test('children share the phone and conversation of a grown-up of their house', async () => {
  const children = everybody.filter((person) => ageInMonths(person, NOW)! < 13 * 12);
  expect(children.length).toBeGreaterThan(50);
  for (const child of children.slice(0, 50)) {
    const conversation = await store.get(conversations, child.conversationId);
    expect(conversation?.members).toContain(child.id);
    const holder = await store.get(people, conversation!.personId);
    expect(holder?.phone).toBe(child.phone);
    expect(ageInMonths(holder!, NOW)!).toBeGreaterThan(ageInMonths(child, NOW)!);
  }
});

test('cases of every kind, in all states, obey the rules of their life', () => {
  expect(new Set(everyCase.map(({ kind }) => kind)).size).toBe(11);
  expect(new Set(everyCase.map(({ status }) => status))).toEqual(new Set(CASE_STATES));
  for (const item of everyCase) {
    expect(item.urgency).toBe(3 - severityRank(item.severity));
    expect(item.open).toBe(item.status !== 'closed' && item.status !== 'cancelled');
    expect(item.openKey !== undefined).toBe(item.open);
    expect(Date.parse(item.openedAt)).toBeLessThanOrEqual(Date.parse(NOW));
    expect(item.areaPath).toHaveLength(2);
    const alarm = severityRank(item.severity) >= 2;
    expect(alarm && item.status === 'cancelled').toBe(false);
    expect(!alarm || item.open || Boolean(item.closedBy && item.note)).toBe(true);
  }
  expect(everyCase.some(({ severity, status }) => severity === 'RED' && status === 'open')).toBe(true);
});

test('timelines: everything in the past, vital signs day by day, decisions with rules of documents', () => {
  for (const entry of entries) expect(entry.atMs).toBeLessThanOrEqual(Date.parse(NOW));
  const observed = entries.filter(({ body }) => body.type === 'observation');
  const followed = everyCase.filter(({ kind }) => kind === 'f0');
  const series = followed.map(({ id }) => observed.filter(({ caseId }) => caseId === id).length);
  expect(Math.max(...series)).toBeGreaterThan(5);
  const decided = entries.flatMap(({ body }) => (body.type === 'decision' ? [body] : []));
  expect(decided.length).toBeGreaterThan(200);
  for (const { reasons, version } of decided) {
    expect(reasons.length).toBeGreaterThan(0);
    expect(version).not.toBe('');
  }
  const levels = new Set(decided.map(({ level }) => level));
  expect(levels.size).toBe(4);
});

test('nothing can be sent to anybody: no timer, no message waiting, only web addresses that nobody has open', async () => {
  expect(await store.count(timers, {})).toBe(0);
  expect(await store.count(outbox, {})).toBe(0);
  const channels = await store.countBy(addresses, 'channel', {});
  expect([...channels.keys()].sort()).toEqual(['phone', 'web']);
});

test('every desk has work: rumours with who asked, questions, reports with and without a name, places to be tested', async () => {
  const asked = await store.countBy(claimAsks, 'state', {});
  expect([...asked.keys()].sort()).toEqual(['told', 'waiting']);
  const waiting = await store.find(questions, { where: { state: 'open' } });
  expect(waiting.items.some(({ asked: askers, wordings }) => askers > 1 && wordings.length > 1)).toBe(true);
  const reports = everyCase.filter(({ kind }) => kind.startsWith('report-'));
  expect(new Set(reports.map(({ anonymous }) => anonymous === true))).toEqual(new Set([true, false]));
  const slots = await store.find(testSlots, {});
  for (const { id, taken, capacity } of slots.items) {
    expect(taken.length).toBeLessThanOrEqual(capacity);
    expect(await store.count(testBookings, { slotId: id })).toBe(taken.length);
  }
  expect(slots.items.some(({ taken, areaPath }) => taken.length > 0 && areaPath.length === 2)).toBe(true);
  expect(await store.count(bulletins, {})).toBeGreaterThan(1);
  expect(await store.count(resultImports, {})).toBeGreaterThan(1);
});

test('accounts of every role', async () => {
  expect([...(await store.countBy(users, 'role', {})).keys()].sort()).toEqual(['admin', 'cdc', 'operator', 'station']);
  expect(await store.count(timeline, {})).toBe(entries.length);
  expect(await firstFilled(store)).not.toBeNull();
  expect(await store.count(cases, { open: true })).toBeGreaterThan(50);
});

describe('npm run demo', () => {
  const run = (dataDir: string, ...args: string[]) =>
    spawnSync(process.execPath, [path.join(built, 'tools', 'demo.js'), ...args], {
      env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
      encoding: 'utf8',
    });

  test('fills an empty store once, and refuses one that is not empty', () => {
    const dataDir = newFolder();
    const first = run(dataDir, '--people', '40', '--seed', 'x', '--at', NOW);
    expect(first.stderr).toMatch(/as of 2026-03-10T10:00:00\+07:00/);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('DỮ LIỆU GIẢ LẬP: Quảng Ngãi');
    expect(first.stdout).toMatch(/people +40/);
    expect(first.stdout).toMatch(/admin +admin +\S+/);
    const second = run(dataDir, '--people', '40');
    expect(second.status).toBe(2);
    expect(second.stderr).toMatch(/is not empty \(\w+: \d+\): synthetic people never come among real ones/);
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  test.each([
    [['--people', '0'], /--people is 1 to/],
    [['--at', 'tomorrow'], /--at is no time/],
    [['--province', '99'], /there is no province 99/],
    [['--colour', 'red'], /colour/],
  ])('%j is bad use: one sentence, nothing made', (args, sentence) => {
    const dataDir = path.join(newFolder(), 'data');
    const { status, stderr, stdout } = run(dataDir, ...args);
    expect(stderr).toMatch(sentence);
    expect([status, stdout]).toEqual([2, '']);
    expect(fs.existsSync(path.join(dataDir, 'store.db'))).toBe(false);
    fs.rmSync(path.dirname(dataDir), { recursive: true, force: true });
  });
});
