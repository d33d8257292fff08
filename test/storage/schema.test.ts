/** How the embedded store's file follows the declarations, and what it refuses. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { openStore } from '../../adapters/storage/open.ts';
import type { Collection, Doc } from '../../adapters/storage/contract.ts';
import type { AnyCollection } from '../../adapters/storage/fields.ts';
import { newFolder } from './folder.ts';

interface Note extends Doc {
  text: string;
  topic?: string;
  tags?: string[];
  phone?: string;
}
const first: Collection<Note> = { name: 'note', version: 1, open: {}, owner: () => null };
const second: Collection<Note> = {
  ...first,
  version: 2,
  open: { topic: 'text' },
  lists: ['tags'],
  hashed: ['phone'],
  unique: [['phone']],
  indexes: [['topic']],
  upcast: (doc, version) => (version < 2 ? { ...doc, topic: 'old' } : doc),
};

let dataDir: string;
const open = (...collections: AnyCollection[]) => openStore({ dataDir, collections });
beforeEach(() => {
  dataDir = newFolder();
});
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

test('what a new version makes searchable is found in old documents; the old version is refused then', async () => {
  let store = await open(first);
  await store.insertMany(
    first,
    Array.from({ length: 1200 }, (_, n) => ({ id: `n${n}`, text: 'x', tags: ['a', `t${n}`], phone: `+84${n}` })),
  );
  await store.close();
  store = await open(second);
  expect(await store.count(second, { topic: 'old' })).toBe(1200);
  expect((await store.find(second, { where: { tags: 't1100' } })).items).toMatchObject([
    { id: 'n1100', topic: 'old', rev: 1 },
  ]);
  expect(await store.insert(second, { id: 'new', text: 'y', phone: '+847' })).toBe('exists');
  await store.modify(second, 'n3', (doc) => ({ ...doc, topic: 'new' }));
  await store.close();
  await expect(open(first)).rejects.toMatchObject({ kind: 'newer', message: expect.stringContaining('newer version') });
  store = await open(second);
  expect(await store.countBy(second, 'topic', {})).toEqual(
    new Map([
      ['new', 1],
      ['old', 1199],
    ]),
  );
  await store.close();
});

test('a declaration that adds a field within a version is followed too', async () => {
  let store = await open(first);
  await store.insert(first, { id: 'a', text: 'x', topic: 't' });
  await store.close();
  const wider: Collection<Note> = { ...first, open: { topic: 'text' }, indexes: [['topic']] };
  for (const declared of [wider, first, wider]) {
    store = await open(declared);
    expect(await store.get(declared, 'a')).toEqual({ id: 'a', text: 'x', topic: 't', rev: 1 });
    await store.close();
  }
  store = await open(wider);
  expect(await store.count(wider, { topic: 't' })).toBe(1);
  await store.close();
});

test('a file of a newer layout is refused in a sentence, untouched', async () => {
  await (await open(first)).close();
  const file = path.join(dataDir, 'store.db');
  const database = new Database(file);
  database.exec("INSERT INTO _migrations VALUES (99, 'from the future', '2030-01-01')");
  database.close();
  await expect(open(first)).rejects.toMatchObject({ kind: 'newer', message: expect.stringContaining('layout is 99') });
});

test('a file that is no store is refused in a sentence, and the folder is free again', async () => {
  await (await open(first)).close();
  const file = path.join(dataDir, 'store.db');
  fs.writeFileSync(file, 'something else entirely, '.repeat(500));
  for (let n = 0; n < 2; n++)
    await expect(open(first)).rejects.toMatchObject({ kind: 'away', message: expect.stringContaining('not a store') });
});

test('faulty declarations are refused at once', async () => {
  const bad: AnyCollection[] = [
    { ...first, name: 'no-dash' },
    { ...first, indexes: [['text']] },
    { ...first, open: { topic: 'text' }, lists: ['topic'] },
  ];
  for (const collection of bad) await expect(open(collection)).rejects.toThrow(collection.name);
});
