/** `npm run admin -- migrate` against MongoDB and back, killed on the way, by the command as an operator types it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { COLLECTIONS } from '../../adapters/storage/collections.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { DATA_KEYS, withMongo } from '../servers/mongo/with.ts';
import { built, newFolder } from '../storage/folder.ts';
import { contentOf, fillProvince, fillRest } from './province.ts';

interface Ended {
  status: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

withMongo('migrate', (mongo) => {
  let folder: string;
  let content: Awaited<ReturnType<typeof contentOf>>;

  /** `killAt`: kill -9 as soon as standard error says so */
  const migrate = (env: Record<string, string>, args: readonly string[], killAt?: string): Promise<Ended> => {
    const child = spawn(process.execPath, [path.join(built, 'tools', 'admin.js'), 'migrate', ...args], {
      env: { PATH: process.env['PATH'], DATA_KEYS, ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => {
      stderr += bytes.toString();
      if (killAt !== undefined && stderr.includes(killAt)) child.kill('SIGKILL');
    });
    return new Promise((resolve) => child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr })));
  };
  const THERE = ['--from', 'sqlite', '--to', 'mongodb'];
  const BACK = ['--from', 'mongodb', '--to', 'sqlite'];

  beforeAll(async () => {
    folder = newFolder();
    // the source rests under the ring of its own file, MongoDB under DATA_KEYS
    const source = await openStore({ dataDir: path.join(folder, 'source'), collections: COLLECTIONS });
    await fillProvince(source, 60);
    await fillRest(source);
    content = await contentOf(source);
    await source.close();
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test('there, killed four times on the way, and back: the same documents of every collection, and a table that says so', async () => {
    const { uri, newDatabase } = mongo();
    const address = new URL(uri);
    address.pathname = `/${newDatabase()}`;
    const env = { MONGODB_URI: address.href, DATA_DIR: path.join(folder, 'source') };
    expect(Object.keys(content).filter((name) => Object.keys(content[name]!).length === 0)).toEqual([]);
    for (const moment of ['keys: moved', 'conversations:', 'timeline:', 'testSlots:']) {
      expect((await migrate(env, THERE, moment)).signal).toBe('SIGKILL');
    }
    const there = await migrate(env, THERE);
    expect(there.stderr).not.toContain('conversations: ');
    expect(there.stdout).toMatch(/^people +60 +60 +([0-9a-f]{16}) +\1 +same$/m);
    expect(there.stdout).not.toContain('DIFFERENT');
    expect(there.status).toBe(0);

    const again = await migrate(env, THERE);
    expect(again.stderr).toMatch(/the target is not empty/);
    expect(again.status).toBe(1);

    const home = { ...env, DATA_DIR: path.join(folder, 'home') };
    const back = await migrate(home, BACK);
    expect(back.stderr).not.toContain('different');
    expect(back.status).toBe(0);
    const store = await openStore({ dataDir: home.DATA_DIR, dataKeys: DATA_KEYS, collections: COLLECTIONS });
    expect(await contentOf(store)).toEqual(content);
    await store.close();
  });

  test('DATA_KEYS that are not those of the MongoDB are refused', async () => {
    const { uri, newDatabase } = mongo();
    const database = newDatabase();
    const first = await openStore({ mongoUri: uri, database, dataKeys: DATA_KEYS, collections: COLLECTIONS });
    await first.close();
    const address = new URL(uri);
    address.pathname = `/${database}`;
    const env = {
      MONGODB_URI: address.href,
      DATA_DIR: path.join(folder, 'other'),
      DATA_KEYS: `other=${Buffer.alloc(32, 1).toString('base64')}`,
    };
    const { status, stderr } = await migrate(env, BACK);
    expect(stderr).toMatch(/key ring/);
    expect(status).toBe(1);
  });
});
