/** The store on MongoDB under faults: nothing acknowledged is lost, a server that is gone is noticed, and it goes on by itself. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import type { Collection, Doc, Store } from '../../adapters/storage/contract.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { startStandIn, type StandIn } from '../servers/mongo/start.mjs';
import { DATA_KEYS, withStandIn } from '../servers/mongo/with.ts';
import { built, newFolder, runChild } from './folder.ts';

interface Row extends Doc {
  at: number;
  who: string;
  phone?: string;
  text?: string;
}
// as in children/write-mongo.mjs
const rows: Collection<Row> = {
  name: 'rows',
  version: 1,
  open: { at: 'number' },
  hashed: ['phone'],
  unique: [['phone']],
  owner: (doc) => doc.who,
};
/** Of nobody: written without looking up a key. */
const notes: Collection<Doc> = { name: 'notes', version: 1, open: {}, owner: () => null };
const row = (n: number) => ({ id: `r${n}`, at: n, who: `w${n % 3}` });
const away = expect.objectContaining({ kind: 'away' });

let folder: string;
let standIn: StandIn;
let stores: Store[];

const open = async (): Promise<Store> => {
  const place = { mongoUri: standIn.uri, database: 'faults', dataKeys: DATA_KEYS };
  const store = await openStore({ ...place, collections: [rows, notes] });
  stores.push(store);
  return store;
};
const start = (port = 0) => startStandIn({ file: path.join(folder, 'store.mv'), port });
const until = async (holds: () => Promise<void>) => {
  for (let tries = 0; ; tries++) {
    try {
      return await holds();
    } catch (fault) {
      if (tries > 1000) throw fault;
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
};
const writer = (mode: string) => runChild('write-mongo.mjs', [built, standIn.uri, DATA_KEYS, mode]);

withStandIn('the store under faults', () => {
  beforeEach(async () => {
    folder = newFolder();
    stores = [];
    standIn = await start();
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await standIn.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('the server killed while a process writes: away within seconds; back, it holds all that was acknowledged, and it goes on', async () => {
    const store = await open();
    await store.insert(rows, row(-1));
    const child = writer('insert');
    await child.saysLines(60);
    const { port } = standIn;
    await standIn.kill();
    const began = performance.now();
    await expect(store.health()).rejects.toEqual(away);
    expect(performance.now() - began).toBeLessThan(8000);
    // others fail at once meanwhile
    const asked = performance.now();
    await expect(store.insert(rows, row(-2))).rejects.toEqual(away);
    expect(performance.now() - asked).toBeLessThan(100);
    await child.ended;
    expect(child.lines()).toContain('fault away');
    standIn = await start(port);
    await until(() => store.health());
    const ids = child.lines().filter((line) => line.startsWith('r'));
    expect(ids.length).toBeGreaterThan(50);
    expect(await store.getMany(rows, ids)).toHaveLength(ids.length);
    expect(await store.insert(rows, row(-2))).toBe('created');
  });

  test('a server that stands still is away, not waited for without end', async () => {
    const store = await open();
    await store.insert(notes, { id: 'a' });
    standIn.pause();
    const began = performance.now();
    // each in its own way to the server: a group of inserts, an update, a read
    const results = await Promise.allSettled([
      store.insertMany(notes, [{ id: 'b' }, { id: 'c' }]),
      store.health(),
      store.get(notes, 'a'),
    ]);
    standIn.resume();
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(results.map((result) => (result.status === 'rejected' ? result.reason.kind : result.value))).toEqual([
      'away',
      'away',
      'away',
    ]);
    await until(() => store.health());
    expect(await store.insert(rows, row(1))).toBe('created');
  });

  test('nothing answers at the start: away in a sentence, soon', async () => {
    await standIn.stop();
    const began = performance.now();
    await expect(open()).rejects.toMatchObject({ kind: 'away', message: 'MongoDB does not answer' });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('a process killed while it takes unique keys leaves none taken for ever', async () => {
    const child = writer('unique');
    await child.saysLines(20);
    child.process.kill('SIGKILL');
    await child.ended;
    const store = await open();
    const told = child.lines().length;
    // the keys that were about to be taken when it died are among these
    const keys = Array.from({ length: 40 }, (_, n) => told - 10 + n).filter((n) => n >= 0);
    const taken = await Promise.all(
      keys.map(async (n) => {
        const result = await store.insert(rows, { id: `mine${n}`, at: n, who: 'me', phone: `p${n}` });
        const holders = (await store.find(rows, { where: { phone: `p${n}` } })).items;
        return { result, holders: holders.length };
      }),
    );
    // each key is one document's: the dead process's, or ours
    expect(taken.map(({ holders }) => holders)).toEqual(keys.map(() => 1));
    expect(taken.filter(({ result }) => result === 'created').length).toBeGreaterThan(15);
  });

  test('a claim that no document backs is taken over after a while', async () => {
    const store = await open();
    await store.insert(rows, { ...row(1), phone: 'p' });
    await store.remove(rows, 'r1');
    await store.insert(rows, { ...row(2), phone: 'p' });
    // as a process leaves it that is killed between its claim and its document
    const lost = await openStore({
      mongoUri: standIn.uri,
      database: 'faults',
      dataKeys: DATA_KEYS,
      collections: [rows],
    });
    stores.push(lost);
    const { default: mongoose } = await import('mongoose');
    const connection = await mongoose.createConnection(standIn.uri, { dbName: 'faults' }).asPromise();
    await connection.collection('rows').deleteMany({});
    expect(await connection.collection('_uniqueKeys').countDocuments({})).toBe(1);
    await connection.close();
    const began = performance.now();
    const results = await Promise.all([
      store.insert(rows, { ...row(3), phone: 'p' }),
      lost.insert(rows, { ...row(4), phone: 'p' }),
      // the same document that was to have it need not wait
      store.insert(rows, { ...row(5), phone: 'q' }),
    ]);
    expect(performance.now() - began).toBeGreaterThan(9000);
    expect(results.filter((result) => result === 'created')).toHaveLength(2);
    expect(await store.count(rows, { phone: 'p' })).toBe(1);
  });

  test('two processes that race for the same keys and documents: each goes to one', async () => {
    const store = await open();
    await store.insert(rows, row(0));
    const children = [writer('race'), writer('race')];
    await Promise.all(children.map((child) => child.ended));
    const won = children.flatMap((child) => child.lines().filter((line) => line.startsWith('won ')));
    expect(new Set(won).size).toBe(won.length);
    expect(won).toHaveLength(40);
    for (let n = 0; n < 40; n++) expect(await store.count(rows, { phone: `race${n}` })).toBe(1);
    // each has counted 30 times
    expect((await store.get(rows, 'r0'))?.at).toBe(60);
  });
});
