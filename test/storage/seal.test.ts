/** Key ring and sealing: what opens, what does not, and how keys are given, made and rotated. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { openStore } from '../../adapters/storage/open.ts';
import { loadRing } from '../../adapters/storage/ring-file.ts';
import { makeDataKey, openBody, parseRing, sealBody } from '../../adapters/storage/seal.ts';
import { collections, person, thing } from '../contracts/store-suite.ts';
import { newFolder } from './folder.ts';

const key = (id: string, fill: number) => `${id}=${Buffer.alloc(32, fill).toString('base64')}`;

let dataDir: string;
beforeEach(() => {
  dataDir = newFolder();
});
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

describe('the ring', () => {
  test('is made once, for its owner only', () => {
    const made = loadRing({ dataDir });
    expect(fs.statSync(path.join(dataDir, 'keys')).mode & 0o777).toBe(0o600);
    expect(loadRing({ dataDir }).openText(made.sealText('x', 'p'), 'p')).toBe('x');
    expect(fs.readdirSync(dataDir)).toEqual(['keys']);
  });

  test('the setting goes before the file', () => {
    const dataKeys = `${key('b', 2)}, ${key('a', 1)}`;
    expect(loadRing({ dataDir, dataKeys }).first).toBe('b');
    expect(fs.readdirSync(dataDir)).toEqual([]);
  });

  test.each(['a=short', 'noid', `${key('a', 1)},${key('a', 2)}`, key('a', 1).slice(0, -2), ''])(
    'refuses "%s" without repeating it',
    (text) => {
      expect(() => parseRing(text)).toThrow(/key/);
      expect(() => parseRing(text)).not.toThrow(/AQEB|short/);
    },
  );

  test('is not made anew when its file is gone but the store is there', async () => {
    await (await openStore({ dataDir, collections })).close();
    fs.rmSync(path.join(dataDir, 'keys'));
    await expect(openStore({ dataDir, collections })).rejects.toMatchObject({ kind: 'sealed' });
    expect(fs.existsSync(path.join(dataDir, 'keys'))).toBe(false);
  });
});

describe('sealed', () => {
  const ring = parseRing(`${key('new', 2)},${key('old', 1)}`);

  test('opens with any key of the ring, only for its purpose, only unchanged', () => {
    const sealed = parseRing(key('old', 1)).sealText('thư', 'spool');
    expect(ring.openText(sealed, 'spool')).toBe('thư');
    expect(() => ring.openText(sealed, 'media')).toThrow(/changed/);
    expect(() => parseRing(key('new', 2)).openText(sealed, 'spool')).toThrow(/"old"/);
    const bytes = Buffer.from(sealed, 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => ring.openText(bytes.toString('base64'), 'spool')).toThrow(/changed/);
    expect(() => ring.openText('', 'spool')).toThrow(/key/);
  });

  test('the same text never looks the same', () => {
    expect(new Set(Array.from({ length: 2000 }, () => ring.sealText('x', 'p'))).size).toBe(2000);
  });

  test('a body opens at its own place only; with a later key of its owner it counts as shredded', () => {
    const { key: first } = makeDataKey(ring, 'p1');
    const { key: later } = makeDataKey(ring, 'p1');
    const body = sealBody(ring, first, '{}', 'person p1');
    expect(openBody(ring, () => first, body, 'person p1')).toBe('{}');
    expect(() => openBody(ring, () => first, body, 'person p2')).toThrow(/changed/);
    expect(openBody(ring, () => later, body, 'person p1')).toBeNull();
    expect(openBody(ring, () => null, body, 'person p1')).toBeNull();
  });
});

test('a rotated ring reads the old, seals the new, and finds by the same hashes', async () => {
  const open = (dataKeys: string) => openStore({ dataDir, dataKeys, collections });
  let store = await open(key('a', 1));
  await store.insert(person, { id: 'p1', name: 'x', phone: '+841' });
  await store.insert(thing, { id: 't1', name: 'x' });
  await store.close();
  store = await open(`${key('b', 2)},${key('a', 1)}`);
  expect((await store.find(person, { where: { phone: '+841' } })).items).toMatchObject([{ id: 'p1', name: 'x' }]);
  expect(await store.get(thing, 't1')).toMatchObject({ name: 'x' });
  await store.insert(thing, { id: 't2', name: 'y' });
  await store.close();
  await expect(open(key('b', 2))).rejects.toMatchObject({ kind: 'sealed' });
});
