// What is registered is what is there: the lists of the code are compared with its folders.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { declared } from '../../adapters/channels/index.ts';
import { COLLECTIONS } from '../../adapters/storage/collections.ts';
import { OPERATIONS } from '../../admin/api/index.ts';
import { APPLIERS } from '../../bots/effects/index.ts';
import { root } from '../../bots/paths.ts';
import { CHANNELS } from '../../cases/codes.ts';

const files = (folder: string): string[] =>
  fs.readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.ts'));
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test('the top of the project', () => {
  const known = [
    'bots',
    'flows',
    'nlp',
    'adapters',
    'admin',
    'locales',
    'test',
    'cases',
    'tools',
    'bench',
    'deploy',
    'docs',
  ];
  const made = ['node_modules', 'dist', 'data', 'coverage'];
  const folders = fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !made.includes(entry.name))
    .map(({ name }) => name);
  expect(folders.filter((name) => !known.includes(name))).toEqual([]);
});

test('no drawer without a name of its own', () => {
  const drawers = /(^|\/)(utils?|helpers?|common|misc|managers?)(\/|\.tsx?$)/;
  const walk = (folder: string): string[] =>
    fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const where = `${folder}/${entry.name}`;
      return entry.isDirectory() ? [where, ...walk(where)] : [where];
    });
  const all = ['bots', 'flows', 'nlp', 'adapters', 'admin', 'locales', 'cases', 'tools', 'bench', 'test'].flatMap(walk);
  expect(all.filter((where) => drawers.test(where))).toEqual([]);
});

test('every effect has its writer, in a file of its own name', () => {
  const named = files('bots/effects')
    .map((name) => camel(name.replace('.ts', '')))
    .filter((name) => !['index', 'projection'].includes(name));
  const expected = Object.keys(APPLIERS).map((name) => (name.endsWith('Timer') ? 'timer' : name));
  expect(named.toSorted()).toEqual([...new Set(expected)].toSorted());
});

test('every channel has a folder, and every folder with a channel is listed', () => {
  const folders = fs
    .readdirSync(path.join(root, 'adapters/channels'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(Object.keys(declared).toSorted());
  expect(Object.keys(declared).toSorted()).toEqual([...CHANNELS].toSorted());
});

test('every operation of the API is a file, and every file is listed', () => {
  expect(OPERATIONS.map(({ name }) => name).toSorted()).toEqual(
    files('admin/api/operations')
      .map((name) => camel(name.replace('.ts', '')))
      .toSorted(),
  );
});

test('collections have names of their own and search only what they declare', () => {
  const names = COLLECTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, open, indexes = [], unique = [], hashed = [] } of COLLECTIONS) {
    const known = [...Object.keys(open), ...hashed];
    for (const field of [...indexes, ...unique].flat())
      expect({ name, field, known: known.includes(field) }).toEqual({ name, field, known: true });
  }
});
