/** Backups of the running store, and how they are put back. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { openStore } from '../../adapters/storage/open.ts';
import { restoreBackup } from '../../adapters/storage/sqlite/restore.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { collections, person } from '../contracts/store-suite.ts';
import { newFolder } from './folder.ts';

let folder: string;
let dataDir: string;
let backup: string;
let store: Store;
const add = (id: string) => store.insert(person, { id, name: `tên ${id}`, phone: `+84${id}` });

beforeEach(async () => {
  folder = newFolder();
  dataDir = path.join(folder, 'data');
  backup = path.join(folder, "my 'own' backup");
  store = await openStore({ dataDir, collections });
});
afterEach(async () => {
  await store.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('made while others write, it holds all that was there before; restored, the service goes on with it', async () => {
  for (let n = 0; n < 300; n++) await add(`a${n}`);
  const state = { writing: true };
  const writes = (async () => {
    for (let n = 0; state.writing; n++) await add(`b${n}`);
  })();
  await store.backup(backup);
  state.writing = false;
  await writes;
  await add('later');
  await store.close();
  const { kept, forgottenKept } = await restoreBackup({ file: backup, dataDir });
  expect(kept).toMatch(/store\.db\.before-restore-\d{4}-\d\d-\d\dT/);
  expect(fs.existsSync(String(kept))).toBe(true);
  expect(forgottenKept).toBe(true);
  store = await openStore({ dataDir, collections });
  expect(await store.get(person, 'a299')).toMatchObject({ name: 'tên a299' });
  expect(await store.get(person, 'later')).toBeNull();
  expect((await store.find(person, { where: { phone: '+84a7' } })).items).toHaveLength(1);
  expect(await add('later')).toBe('created');
});

test('goes to another machine with its keys, and can be read by nobody without them', async () => {
  await add('a');
  await store.backup(backup);
  expect(fs.statSync(`${backup}.keys`).mode & 0o777).toBe(0o600);
  expect(fs.statSync(backup).mode & 0o777).toBe(0o600);
  const elsewhere = path.join(folder, 'elsewhere');
  await restoreBackup({ file: backup, dataDir: elsewhere });
  const other = await openStore({ dataDir: elsewhere, collections });
  expect(await other.get(person, 'a')).toMatchObject({ name: 'tên a' });
  await other.close();
  fs.rmSync(path.join(elsewhere, 'keys'));
  await expect(openStore({ dataDir: elsewhere, collections })).rejects.toMatchObject({ kind: 'sealed' });
  const dataKeys = `other=${Buffer.alloc(32, 7).toString('base64')}`;
  await expect(openStore({ dataDir: elsewhere, dataKeys, collections })).rejects.toMatchObject({ kind: 'sealed' });
});

test('who was forgotten after the backup stays forgotten', async () => {
  await add('a');
  await add('b');
  await store.backup(backup);
  await store.forgetOwner('a');
  await store.close();
  await restoreBackup({ file: backup, dataDir });
  store = await openStore({ dataDir, collections });
  expect(await store.get(person, 'a')).toBeNull();
  expect(await store.get(person, 'b')).toMatchObject({ name: 'tên b' });
});

test('replaces nothing, and leaves nothing behind when it fails', async () => {
  await add('a');
  await store.backup(backup);
  const before = fs.readFileSync(backup);
  await expect(store.backup(backup)).rejects.toMatchObject({ kind: 'unsupported' });
  expect(fs.readFileSync(backup).equals(before)).toBe(true);
  await expect(store.backup(path.join(folder, 'no', 'folder'))).rejects.toMatchObject({ kind: 'away' });
  const memory = await openStore({ memory: true, collections });
  await expect(memory.backup(path.join(folder, 'm'))).rejects.toMatchObject({ kind: 'unsupported' });
  await memory.close();
  expect(fs.readdirSync(folder).sort()).toEqual(['data', "my 'own' backup", "my 'own' backup.keys"]);
});

test('is refused while a service runs, when it is damaged, no backup, or of other keys', async () => {
  await add('a');
  await store.backup(backup);
  await expect(restoreBackup({ file: backup, dataDir })).rejects.toMatchObject({ kind: 'away' });
  await store.close();
  const bad = path.join(folder, 'bad');
  fs.writeFileSync(bad, fs.readFileSync(backup).fill(0x55, 4096, 9000));
  await expect(restoreBackup({ file: bad, dataDir })).rejects.toMatchObject({ kind: 'away' });
  fs.writeFileSync(bad, '');
  await expect(restoreBackup({ file: bad, dataDir })).rejects.toMatchObject({ kind: 'away' });
  fs.writeFileSync(`${backup}.keys`, `k9=${Buffer.alloc(32, 1).toString('base64')}\n`);
  await expect(restoreBackup({ file: backup, dataDir })).rejects.toMatchObject({ kind: 'sealed' });
  store = await openStore({ dataDir, collections });
  expect(await store.get(person, 'a')).toMatchObject({ name: 'tên a' });
  expect(fs.readdirSync(dataDir).sort()).toEqual([
    'keys',
    'lock',
    'lock-journal',
    'store.db',
    'store.db-shm',
    'store.db-wal',
  ]);
});

test('a damaged store is replaced all the same, and it is said that the forgotten are not known', async () => {
  await add('a');
  await store.backup(backup);
  await store.close();
  fs.writeFileSync(path.join(dataDir, 'store.db'), 'no store '.repeat(1000));
  expect(await restoreBackup({ file: backup, dataDir })).toMatchObject({ forgottenKept: false });
  store = await openStore({ dataDir, collections });
  expect(await store.get(person, 'a')).toMatchObject({ name: 'tên a' });
});
