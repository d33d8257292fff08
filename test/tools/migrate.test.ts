/** Moving house: everything arrives, an interruption anywhere is made good, differences are found, people stay forgotten. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cases, COLLECTIONS, MIGRATION_ID, people, settings, timeline } from '../../adapters/storage/collections.ts';
import type { Store, Transfer } from '../../adapters/storage/contract.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { isSame, move, MigrationFault } from '../../tools/admin/move.ts';
import { built, newFolder } from '../storage/folder.ts';
import { contentOf, fillProvince, fillRest } from './province.ts';

let folder: string;
let source: Store;
const opened: Store[] = [];
const open = async (name: string, secretOfHashes?: Uint8Array): Promise<Store> => {
  const store = await openStore({ dataDir: path.join(folder, name), secretOfHashes, collections: COLLECTIONS });
  opened.push(store);
  return store;
};
const openTarget = async (name = 'target') => open(name, await source.transfer.secretOfHashes());
const moveTo = (target: Store, told: string[] = []) =>
  move({ source, target, from: 'sqlite', tell: (line) => told.push(line) });

beforeEach(async () => {
  folder = newFolder();
  source = await open('source');
  await fillProvince(source, 60);
  await fillRest(source);
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('every document arrives with its revision, is found as before, and the comparison says so', async () => {
  const [changed] = (await source.find(people, { limit: 1 })).items;
  for (let n = 0; n < 3; n++) await source.modify(people, changed!.id, (doc) => ({ ...doc, doses: n }));
  const target = await openTarget();
  const { lines, same } = await moveTo(target);
  expect(same).toBe(true);
  expect(lines.find(({ source: { name } }) => name === 'people')?.target.count).toBe(60);
  expect(lines.every(isSame)).toBe(true);
  expect(await contentOf(target)).toEqual(await contentOf(source));
  expect((await target.get(people, changed!.id))?.rev).toBe(4);
  const byPhone = await target.find(people, { where: { phone: changed!.phone! } });
  expect(byPhone.items.map(({ id }) => id)).toContain(changed!.id);
});

test('there and back again changes nothing', async () => {
  const away = await openTarget('away');
  await moveTo(away);
  const home = await open('home', await away.transfer.secretOfHashes());
  const { same } = await move({ source: away, target: home, from: 'mongodb', tell: () => {} });
  expect(same).toBe(true);
  expect(await contentOf(home)).toEqual(await contentOf(source));
});

/** A store whose nth write of the migration does not come back: as killed before it, or after it. */
function interrupted(store: Store, after: number, written: boolean): Store {
  let writes = 0;
  const counted = async <T>(act: () => Promise<T>): Promise<T> => {
    writes += 1;
    if (writes > after) throw new Error('killed');
    const result = await act();
    if (writes === after && written) throw new Error('killed');
    return result;
  };
  const transfer: Transfer = {
    ...store.transfer,
    putKeys: (keys) => counted(() => store.transfer.putKeys(keys)),
    putShredded: (keys) => counted(() => store.transfer.putShredded(keys)),
    put: (collection, docs) => counted(() => store.transfer.put(collection, docs)),
  };
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'transfer') return transfer;
      if (name === 'modify' || name === 'insert' || name === 'remove') {
        return (...args: unknown[]) => counted(() => Reflect.apply(Reflect.get(target, name), target, args));
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

test('interrupted before or after any write, the next call finishes it with the same result', async () => {
  const target = await openTarget();
  let [calls, finished] = [0, false];
  // each call gets one write further than the last one, which ended at every possible place
  while (!finished && calls < 200) {
    calls += 1;
    finished = await moveTo(interrupted(target, calls, calls % 2 === 0)).then(
      ({ same }) => same,
      (fault: unknown) => {
        expect(fault).toMatchObject({ message: 'killed' });
        return false;
      },
    );
  }
  expect(finished).toBe(true);
  expect(calls).toBeGreaterThan(10);
  expect(await contentOf(target)).toEqual(await contentOf(source));
  expect(await target.get(settings, MIGRATION_ID)).toBeNull();
});

test('a target that holds something else is refused, also one of another unfinished migration', async () => {
  const target = await openTarget();
  await target.insert(settings, { id: 'x', value: 1 });
  await expect(moveTo(target)).rejects.toThrow(/the target is not empty \(settings\)/);
  await target.remove(settings, 'x');
  await target.insert(settings, { id: MIGRATION_ID, value: { from: 'sqlite', source: 'other', done: [], next: null } });
  await expect(moveTo(target)).rejects.toThrow(MigrationFault);
  await expect(move({ source: target, target: source, from: 'sqlite', tell: () => {} })).rejects.toThrow(
    /the source is the target of a migration that was not finished/,
  );
});

test('no service starts on a store that a migration has not finished', async () => {
  const target = await openTarget();
  await expect(moveTo(interrupted(target, 5, false))).rejects.toThrow('killed');
  await target.close();
  const { status, stderr } = spawnSync(process.execPath, [path.join(built, 'bots', 'main.js')], {
    env: { PATH: process.env['PATH'], DATA_DIR: path.join(folder, 'target'), PORT: '65001' },
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/a migration into this store was not finished/);
  expect(status).toBe(1);
});

test('a source that was used meanwhile differs: found by its hash, and the target is left unfinished', async () => {
  const target = await openTarget();
  const told: string[] = [];
  const [somebody] = (await source.find(people, { limit: 1 })).items;
  const { lines, same } = await move({
    source,
    target,
    from: 'sqlite',
    tell: (line) => {
      told.push(line);
      if (line.startsWith('people')) void source.modify(people, somebody!.id, (doc) => ({ ...doc, doses: 9 }));
    },
  });
  expect(told.some((line) => line === 'people: 60 moved')).toBe(true);
  expect(same).toBe(false);
  expect(lines.filter((line) => !isSame(line)).map((line) => line.source.name)).toEqual(['people']);
  expect(await target.get(settings, MIGRATION_ID)).not.toBeNull();
});

test('who was forgotten is not moved; who is forgotten later cannot be read in the new store', async () => {
  const [one, two] = (await source.find(cases, { limit: 1000 })).items
    .map(({ conversationId }) => conversationId)
    .filter((id, i, all) => all.indexOf(id) === i);
  await source.forgetOwner(one!);
  const target = await openTarget();
  const { lines, same } = await moveTo(target);
  expect(same).toBe(true);
  expect(lines.reduce((sum, line) => sum + line.source.unreadable, 0)).toBeGreaterThan(3);
  expect(lines.reduce((sum, line) => sum + line.target.unreadable, 0)).toBe(0);
  expect((await target.transfer.shredded()).map(({ owner }) => owner)).toEqual([one]);
  expect((await target.find(timeline, { where: { conversationId: two! } })).items.length).toBeGreaterThan(0);
  await target.forgetOwner(two!);
  expect((await target.find(timeline, { where: { conversationId: two! } })).items).toHaveLength(0);
});

describe('npm run admin -- migrate', () => {
  const run = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, [path.join(built, 'tools', 'admin.js'), 'migrate', ...args], {
      env: { PATH: process.env['PATH'], DATA_DIR: path.join(folder, 'nothing'), ...env },
      encoding: 'utf8',
    });
  const MONGODB_URI = 'mongodb://127.0.0.1:1/none';
  const DATA_KEYS = `k1=${Buffer.alloc(32, 3).toString('base64')}`;

  const wrong: readonly (readonly [Record<string, string>, string[], RegExp])[] = [
    [{}, [], /--from must be sqlite or mongodb/],
    [{}, ['--from', 'sqlite', '--to', 'oracle'], /--to must be sqlite or mongodb/],
    [{}, ['--from', 'sqlite', '--to', 'sqlite'], /are both sqlite/],
    [{}, ['--from', 'sqlite', '--to', 'mongodb'], /MONGODB_URI or --mongodb-uri is missing/],
    [{ MONGODB_URI }, ['--from', 'sqlite', '--to', 'mongodb'], /DATA_KEYS is missing/],
    [{ MONGODB_URI, DATA_KEYS }, ['--from', 'sqlite', '--to', 'mongodb'], /there is no store in .*nothing/],
  ];
  test.each(wrong)('%j %j is bad use: one sentence', (env, args, sentence) => {
    const { status, stderr, stdout } = run(env, ...args);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('is refused while a service runs on the embedded store', () => {
    const env = { MONGODB_URI, DATA_KEYS, DATA_DIR: path.join(folder, 'source') };
    const { status, stderr } = run(env, '--from', 'sqlite', '--to', 'mongodb');
    expect(stderr).toMatch(/another Bình An process is using/);
    expect(status).toBe(1);
  });
});
