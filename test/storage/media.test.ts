/** Media on disk: sealed, durable, unreadable once their owner is forgotten. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { media } from '../../adapters/media/disk/collection.ts';
import { openMedia } from '../../adapters/media/disk/index.ts';
import type { MediaStore } from '../../adapters/media/contract.ts';
import { openStore } from '../../adapters/storage/open.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { filesIn, newFolder } from './folder.ts';

let folder: string;
let store: Store;
let files: MediaStore;
const picture = Buffer.from('a picture of Trần Văn Bí Mật');

beforeEach(async () => {
  folder = newFolder();
  store = await openStore({ dataDir: folder, collections: [media] });
  files = await openMedia(path.join(folder, 'media'), store);
});
afterEach(async () => {
  await store.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('is given back as it was put, and a second put changes nothing', async () => {
  expect(await files.put('m1', picture, { type: 'image/png' }, 'p1')).toBe('created');
  expect(await files.put('m1', Buffer.from('other'), { type: 'image/gif' }, 'p1')).toBe('exists');
  expect(await files.get('m1')).toEqual({ bytes: picture, type: 'image/png', owner: 'p1' });
  expect(await files.get('m2')).toBeNull();
});

test('of many that put the same id at once, one does, and no rubbish stays', async () => {
  const put = (n: number) => files.put('m1', Buffer.from(`${n}`), { type: 'text/plain' }, null);
  const results = await Promise.all(Array.from({ length: 10 }, (_, n) => put(n)));
  expect(results.filter((result) => result === 'created')).toHaveLength(1);
  expect(fs.readdirSync(path.join(folder, 'media'))).toHaveLength(1);
  expect((await files.get('m1'))?.bytes.toString()).toBe(String(results.indexOf('created')));
});

test('is gone after remove', async () => {
  await files.put('m1', picture, { type: 'image/png' }, 'p1');
  expect(await files.remove('m1')).toBe(true);
  expect(await files.remove('m1')).toBe(false);
  expect(await files.get('m1')).toBeNull();
  expect(fs.readdirSync(path.join(folder, 'media'))).toEqual([]);
});

test('rests sealed; forgetting the owner shreds it, changing it is noticed', async () => {
  await files.put('m1', picture, { type: 'image/png' }, 'p1');
  await files.put('m2', picture, { type: 'image/png' }, 'p2');
  for (const file of filesIn(folder)) expect(fs.readFileSync(file).includes('Bí Mật')).toBe(false);
  await store.forgetOwner('p1');
  expect(await files.get('m1')).toBeNull();
  expect((await files.get('m2'))?.bytes).toEqual(picture);
  for (const file of filesIn(path.join(folder, 'media'))) fs.appendFileSync(file, 'x');
  await expect(files.get('m2')).rejects.toMatchObject({ kind: 'sealed' });
});

test('a folder that cannot be written: away, nothing is promised', async () => {
  fs.rmSync(path.join(folder, 'media'), { recursive: true });
  await expect(files.put('m1', picture, { type: 'image/png' }, 'p1')).rejects.toMatchObject({ kind: 'away' });
  expect(await files.get('m1')).toBeNull();
});
