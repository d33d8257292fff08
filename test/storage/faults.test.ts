/** The embedded store under faults: nothing acknowledged is lost, nothing unacknowledged is claimed, and it recovers. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { openStore } from '../../adapters/storage/open.ts';
import type { Collection, Doc, Store } from '../../adapters/storage/contract.ts';
import { built, newFolder, runChild } from './folder.ts';

interface Row extends Doc {
  at: number;
  who: string;
  phone?: string;
  text?: string;
}
const rows: Collection<Row> = {
  name: 'rows',
  version: 1,
  open: { at: 'number' },
  hashed: ['phone'],
  unique: [['phone']],
  owner: (doc) => doc.who,
};
const row = (n: number) => ({ id: `r${n}`, at: n, who: `w${n % 3}` });

let dataDir: string;
let file: string;
let store: Store;
const open = () => openStore({ dataDir, collections: [rows] });
const away = expect.objectContaining({ kind: 'away' });
const until = async (holds: () => Promise<void>) => {
  for (let tries = 0; ; tries++) {
    try {
      return await holds();
    } catch (fault) {
      if (tries > 1000) throw fault;
      await new Promise((resume) => setTimeout(resume, 30));
    }
  }
};

beforeEach(() => {
  dataDir = newFolder();
  file = path.join(dataDir, 'store.db');
});
afterEach(async () => {
  await store.close();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

describe('a process that is killed while it writes', () => {
  test.each([60, 400, 1500])('keeps every insert that it acknowledged (after %i)', async (count) => {
    const child = runChild('write-store.mjs', [built, dataDir]);
    await child.saysLines(count);
    child.process.kill('SIGKILL');
    await child.ended;
    const ids = child.lines().filter((line) => line.startsWith('r'));
    expect(ids.length).toBeGreaterThanOrEqual(count - 1);
    store = await open();
    expect(await store.getMany(rows, ids)).toHaveLength(ids.length);
  });
});

test('a full disk: away, everything acknowledged is there, and it goes on when there is room', async () => {
  const child = runChild('write-store.mjs', [built, dataDir], 2048);
  await child.ended;
  expect(child.lines()).toContain('fault away');
  const ids = child.lines().filter((line) => line.startsWith('r'));
  expect(ids.length).toBeGreaterThan(100);
  store = await open();
  expect(await store.getMany(rows, ids)).toHaveLength(ids.length);
  expect(await store.insert(rows, row(-1))).toBe('created');
});

test('locked by another process for 2 s: away meanwhile without blocking the process, then as before', async () => {
  store = await open();
  await store.insert(rows, row(1));
  const child = runChild('hold-lock.mjs', [file, '2000']);
  await child.saysLines(1);
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const results = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => store.insert(rows, row(100 + n))));
  expect(results.map((result) => result.status)).toEqual(results.map(() => 'rejected'));
  await expect(store.health()).rejects.toEqual(away);
  expect(await store.get(rows, 'r1')).toMatchObject({ at: 1 });
  clearInterval(beat);
  expect(longest).toBeLessThan(150);
  await child.ended;
  await until(() => store.health());
  expect(await store.count(rows, {})).toBe(1);
  expect(await store.insert(rows, row(100))).toBe('created');
});

test('a data key that was made in an undone transaction is never used', async () => {
  store = await open();
  const results = await Promise.allSettled([
    store.insert(rows, row(1)),
    store.insert(rows, row(2)).then(() => store.insert(rows, row(3))),
    store.insert(rows, row(4)),
    store.modify(rows, 'none', (doc) => doc),
    // in the same transaction as the fault after it, which undoes it
    store.insert(rows, row(6)).then(() => store.insert(rows, { ...row(7), who: 'someone new' })),
    store.insert(rows, row(5)).then(() =>
      store.modify(rows, 'r5', () => {
        throw new TypeError('a fault of the caller');
      }),
    ),
  ]);
  expect(results.filter((result) => result.status === 'rejected')).toHaveLength(1);
  await store.close();
  store = await open();
  const ids = [1, 2, 3, 4, 5, 6, 7].map((n) => `r${n}`);
  expect((await store.getMany(rows, ids)).map((doc) => doc.id)).toEqual(ids);
});

test('a short lock of another process is waited for', async () => {
  store = await open();
  const child = runChild('hold-lock.mjs', [file, '100']);
  await child.saysLines(1);
  expect(await store.insert(rows, row(1))).toBe('created');
  await child.ended;
});

describe('the file of a running store', () => {
  beforeEach(async () => {
    store = await open();
    await store.insert(rows, row(1));
  });

  test('moved away: not acknowledged; moved back: goes on', async () => {
    fs.renameSync(file, `${file}.elsewhere`);
    await expect(store.insert(rows, row(2))).rejects.toEqual(away);
    await expect(store.health()).rejects.toEqual(away);
    expect(fs.existsSync(file)).toBe(false);
    fs.renameSync(`${file}.elsewhere`, file);
    await until(() => store.health());
    expect(await store.get(rows, 'r2')).toBeNull();
    expect(await store.insert(rows, row(2))).toBe('created');
  });

  test('deleted: away for good, and never silently begun anew', async () => {
    fs.rmSync(file);
    await expect(store.insert(rows, row(2))).rejects.toEqual(away);
    await new Promise((resume) => setTimeout(resume, 150));
    await expect(store.insert(rows, row(2))).rejects.toEqual(away);
    expect(fs.existsSync(file)).toBe(false);
  });

  test('replaced by another: away, and closing leaves the other alone', async () => {
    const other = path.join(dataDir, 'other.db');
    fs.copyFileSync(file, other);
    fs.renameSync(other, file);
    const before = fs.readFileSync(file);
    await expect(store.insert(rows, row(2))).rejects.toEqual(away);
    await store.close();
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });

  test('its log deleted: what was acknowledged is brought to safety, and it goes on', async () => {
    for (let n = 2; n < 20; n++) await store.insert(rows, row(n));
    fs.rmSync(`${file}-wal`);
    await until(() => store.health());
    expect(await store.insert(rows, row(20))).toBe('created');
    const copy = newFolder();
    for (const name of fs.readdirSync(dataDir)) fs.copyFileSync(path.join(dataDir, name), path.join(copy, name));
    const again = await openStore({ dataDir: copy, collections: [rows] });
    expect(await again.count(rows, {})).toBe(20);
    await again.close();
    fs.rmSync(copy, { recursive: true });
  });
});

test('a second process is told that the folder is in use; it is free once the first has ended', async () => {
  const child = runChild('write-store.mjs', [built, dataDir]);
  await child.saysLines(1);
  await expect(open()).rejects.toMatchObject({
    kind: 'away',
    message: expect.stringContaining('another Bình An process'),
  });
  child.process.kill('SIGKILL');
  await child.ended;
  store = await open();
  await expect(open()).rejects.toEqual(away);
});

test('processes that share a folder do so only with each other', async () => {
  store = await openStore({ dataDir, shared: true, collections: [rows] });
  const second = await openStore({ dataDir, shared: true, collections: [rows] });
  await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 ? store : second).insert(rows, row(n))));
  expect(await store.count(rows, {})).toBe(40);
  await second.forgetOwner('w1');
  await store.insert(rows, row(1001));
  expect((await second.get(rows, 'r1001'))?.who).toBe('w2');
  await store.insert(rows, { ...row(2000), who: 'w1' });
  expect((await second.get(rows, 'r2000'))?.who).toBe('w1');
  await expect(open()).rejects.toEqual(away);
  await second.close();
});
