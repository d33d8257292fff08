/** Commits go to the disk on a thread of their own: what is read meanwhile, and what is asked for right after. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'libsql';
import fs from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Store } from '../../adapters/storage/contract.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { collections, person } from '../contracts/store-suite.ts';
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
