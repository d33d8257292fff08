/** The spool: durable before it answers, in order, replayed until handled, sealed. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { isRecord } from '../../adapters/storage/fields.ts';
import { loadRing, temporaryRing } from '../../adapters/storage/ring-file.ts';
import { openSpool, type Spool } from '../../adapters/storage/spool.ts';
import { built, filesIn, newFolder, runChild } from './folder.ts';

let folder: string;
let dir: string;
let spool: Spool;
const ring = temporaryRing();

const drained = async (from: Spool) => {
  const records: unknown[] = [];
  const counts = await from.drain(async (record) => void records.push(record));
  return { records, ...counts };
};
const numbersOf = (records: unknown[]) => new Set(records.map((record) => (isRecord(record) ? record['n'] : null)));
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const segments = () => filesIn(dir).filter((file) => file.endsWith('.spool'));

beforeEach(async () => {
  folder = newFolder();
  dir = path.join(folder, 'spool');
  spool = await openSpool(dir, ring, { segmentRecords: 10 });
});
afterEach(async () => {
  await spool.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('hands over what was appended, once, in order, over several files, and leaves none', async () => {
  await Promise.all(numbers(45).map((n) => spool.append({ n })));
  expect(spool.size()).toBe(45);
  expect(await drained(spool)).toEqual({ records: numbers(45).map((n) => ({ n })), handled: 45, damaged: 0 });
  expect(spool.size()).toBe(0);
  expect(segments()).toEqual([]);
  expect(await drained(spool)).toEqual({ records: [], handled: 0, damaged: 0 });
});

test('one at a time; what is appended meanwhile comes last', async () => {
  await spool.append(0);
  const seen: unknown[] = [];
  let running = 0;
  await spool.drain(async (record) => {
    running += 1;
    expect(running).toBe(1);
    seen.push(record);
    if (seen.length < 4) await spool.append(seen.length);
    expect(spool.size()).toBeGreaterThan(0);
    running -= 1;
  });
  expect(seen).toEqual([0, 1, 2, 3]);
});

test('a record whose handler fails stays, and is the first of the next time', async () => {
  for (const n of numbers(5)) await spool.append(n);
  const seen: unknown[] = [];
  const failing = spool.drain(async (record) => {
    if (record === 2) throw new Error('store away');
    seen.push(record);
  });
  await expect(failing).rejects.toThrow('store away');
  expect(spool.size()).toBe(3);
  expect((await drained(spool)).records).toEqual([2, 3, 4]);
});

describe('another process', () => {
  test('takes over what an ended one left, before its own; not what a living one still has', async () => {
    for (const n of numbers(12)) await spool.append(n);
    const living = await openSpool(dir, ring);
    expect(living.size()).toBe(0);
    await living.close();
    await spool.close();
    spool = await openSpool(dir, ring);
    await spool.append('newer');
    expect((await drained(spool)).records).toEqual([...numbers(12), 'newer']);
  });

  test('killed in the middle of writing, loses nothing that it acknowledged', async () => {
    const child = runChild('write-spool.mjs', [built, folder]);
    await child.saysLines(500);
    child.process.kill('SIGKILL');
    await child.ended;
    const acknowledged = child.lines().slice(1).map(Number);
    const next = await openSpool(dir, loadRing({ dataDir: folder }));
    const { records, damaged } = await drained(next);
    const found = numbersOf(records);
    expect(acknowledged.filter((n) => !found.has(n))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(400);
    expect(damaged).toBe(0);
    await next.close();
  });
});

test('a torn last line is left out; a line changed on disk is set aside and holds nothing up', async () => {
  for (const n of numbers(4)) await spool.append(n);
  await spool.close();
  const [file = ''] = segments();
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const changed = `${lines[1]?.slice(0, -8)}AAAAAAA=`;
  fs.writeFileSync(file, [lines[0], changed, lines[2], lines[3]?.slice(0, 20)].join('\n'));
  spool = await openSpool(dir, ring);
  expect(await drained(spool)).toEqual({ records: [0, 2], handled: 2, damaged: 1 });
  expect(fs.readFileSync(path.join(dir, 'damaged'), 'utf8')).toBe(`${changed}\n`);
});

test('without the key that sealed them, records wait until it is back', async () => {
  await spool.append('kept');
  await spool.close();
  const other = await openSpool(
    dir,
    loadRing({ dataDir: folder, dataKeys: `k2=${Buffer.alloc(32).toString('base64')}` }),
  );
  await expect(drained(other)).rejects.toMatchObject({ kind: 'sealed' });
  await other.close();
  spool = await openSpool(dir, ring);
  expect((await drained(spool)).records).toEqual(['kept']);
});

describe('away', () => {
  test('when it is full, and no more once it was drained', async () => {
    const small = await openSpool(path.join(folder, 'small'), ring, { maxBytes: 700 });
    await small.append('x'.repeat(300));
    await expect(small.append('x'.repeat(300))).rejects.toMatchObject({ kind: 'away' });
    expect((await drained(small)).handled).toBe(1);
    await small.append('x'.repeat(300));
    await small.close();
  });

  test('when its file was deleted; the next record goes into a new one', async () => {
    await spool.append('lost by whoever deleted it');
    for (const file of segments()) fs.rmSync(file);
    await expect(spool.append(1)).rejects.toMatchObject({ kind: 'away' });
    await spool.append(2);
    expect(await drained(spool)).toEqual({ records: [2], handled: 1, damaged: 1 });
  });

  test('when the disk is full: what was acknowledged before is there', async () => {
    const child = runChild('write-spool.mjs', [built, folder], 12);
    await child.ended;
    expect(child.lines().at(-1)).toBe('fault away');
    const acknowledged = child.lines().slice(1, -1).map(Number);
    expect(acknowledged.length).toBeGreaterThan(5);
    const next = await openSpool(dir, loadRing({ dataDir: folder }));
    const { records } = await drained(next);
    const found = numbersOf(records);
    expect(acknowledged.filter((n) => !found.has(n))).toEqual([]);
    await next.close();
  });

  test('when there is no folder to write to', async () => {
    fs.writeFileSync(path.join(folder, 'file'), '');
    await expect(openSpool(path.join(folder, 'file'), ring)).rejects.toMatchObject({ kind: 'away' });
  });
});

test('a text is in no byte of any file', async () => {
  const secret = 'Trần Văn Bí Mật 0912345678';
  await spool.append({ text: secret });
  expect(segments()).toHaveLength(1);
  for (const file of filesIn(dir)) {
    const bytes = fs.readFileSync(file);
    expect([secret, 'Bí Mật', '0912345678'].filter((part) => bytes.includes(part))).toEqual([]);
  }
});

test('processes that start in the same moment all get a spool', async () => {
  const children = numbers(4).map(() => runChild('open-spool.mjs', [built, dir, '40']));
  await Promise.all(children.map(({ ended }) => ended));
  expect(children.flatMap(({ lines }) => lines())).toEqual(numbers(4).map(() => 'faults 0'));
});
