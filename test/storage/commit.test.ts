/** Commits go to the disk on a thread of their own: what is read meanwhile, and what is asked for right after. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import Database from 'libsql';
import fs from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Store } from '../../adapters/storage/contract.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { Connection } from '../../adapters/storage/sqlite/connection.ts';
import { collections, person } from '../contracts/store-suite.ts';
import { until } from '../until.ts';
import { newFolder } from './folder.ts';

let dataDir: string;
let store: Store;
let beside: Database.Database;

beforeEach(async () => {
  dataDir = newFolder();
  store = await openStore({ dataDir, collections });
  beside = new Database(path.join(dataDir, 'store.db'));
});
afterEach(async () => {
  beside.close();
  await store.close();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

const committed = (id: string) =>
  beside.prepare('SELECT count(*) AS n FROM c_person WHERE id = ?').get([id]) as { n: number };

test('what a reader sees has been committed, and is never taken back', async () => {
  for (let n = 0; n < 150; n++) {
    const id = `p${n}`;
    const written = store.insert(person, { id, name: 'tên', phone: `+84${n}` });
    // looks again and again while the commit is on its way
    while ((await store.get(person, id)) === null) await turn();
    expect(committed(id).n).toBe(1);
    await written;
  }
});

test('a list that is asked for while others write holds whole groups only', async () => {
  const writes = Array.from({ length: 400 }, (_, n) =>
    store.insert(person, { id: `q${n}`, name: 'tên', phone: `+85${n}` }),
  );
  const state = { writing: true };
  const done = Promise.all(writes).then(() => (state.writing = false));
  while (state.writing) {
    const { items } = await store.find(person, { where: {}, limit: 1000 });
    for (const { id } of items.slice(-3)) expect(committed(id).n).toBe(1);
    await turn();
  }
  await done;
  expect(await store.count(person, {})).toBe(400);
});

test('forgetting somebody while others write empties the log all the same', async () => {
  await store.insert(person, { id: 'gone', name: 'tên', phone: '+84999' });
  const writes = Array.from({ length: 50 }, (_, n) =>
    store.insert(person, { id: `r${n}`, name: 'tên', phone: `+86${n}` }),
  );
  await Promise.all([store.forgetOwner('gone'), ...writes]);
  expect(await store.get(person, 'gone')).toBeNull();
  expect(await store.count(person, {})).toBe(51);
});

test('a short list that is asked for again and again holds what is committed, and all of it in the end', async () => {
  const state = { writing: true };
  const done = (async () => {
    for (let n = 0; n < 40; n++) await store.insert(person, { id: `s${n}`, name: 'tên', phone: `+87${n}` });
    state.writing = false;
  })();
  while (state.writing) {
    const { items } = await store.find(person, { where: {}, order: [], limit: 3 });
    for (const { id } of items) expect(committed(id).n).toBe(1);
    await turn();
  }
  await done;
  const { items } = await store.find(person, { where: {}, limit: 15 });
  await store.remove(person, items[0]!.id);
  expect((await store.find(person, { where: {}, limit: 15 })).items).toHaveLength(15);
  expect((await store.find(person, { where: {}, limit: 15 })).items[0]?.id).toBe(items[1]?.id);
});

test('while a commit is on its way what it does not write is read, and what it writes is waited for', async () => {
  await store.insert(person, { id: 'known', name: 'tên', phone: '+8801' });
  await store.get(person, 'known');
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const began = jest.spyOn(Connection.prototype, 'commit').mockImplementation(async function (this: Connection) {
    await held;
    this.exec('COMMIT');
  });
  // however slow this machine is: what is known counts as new for a few milliseconds
  const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now());
  try {
    const written = store.insert(person, { id: 'fresh', name: 'tên', phone: '+8802' });
    await until('the commit is on its way', () => began.mock.calls.length > 0);
    const seen: string[] = [];
    const fresh = store.get(person, 'fresh').then((doc) => seen.push(String(doc?.id)));
    expect((await store.get(person, 'known'))?.name).toBe('tên');
    for (let i = 0; i < 5; i++) await turn();
    expect(seen).toEqual([]);
    release();
    await Promise.all([written, fresh]);
    expect(seen).toEqual(['fresh']);
  } finally {
    release();
    began.mockRestore();
    clock.mockRestore();
  }
});
