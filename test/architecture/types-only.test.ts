// What may cross a border only as a type crosses it only as a type.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../../bots/paths.ts';

const BORDERS = [
  { from: 'flows', to: /^(nlp|locales)\// },
  { from: 'adapters/channels', to: /^flows\// },
  { from: 'admin/api', to: /^flows\// },
  { from: 'admin/ui', to: /^admin\/api\// },
];

function sources(folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const where = path.join(folder, entry.name);
    return entry.isDirectory() ? sources(where) : /\.tsx?$/.test(entry.name) ? [where] : [];
  });
}

/** Imports and re-exports of values, with where they lead. */
function valuesFrom(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const statements = text.matchAll(/^(import|export)\s+(?!type\b)([^'";]*?)\s*from\s+'([^']+)'/gm);
  return [...statements].map((match) => match[3] ?? '').filter((target) => target.startsWith('.'));
}

test.each(BORDERS)('$from imports only types across its border', ({ from, to }) => {
  const crossed = sources(from).flatMap((file) =>
    valuesFrom(file)
      .filter((target) => to.test(path.join(path.dirname(file), target)))
      .map((target) => `${file} -> ${target}`),
  );
  expect(crossed).toEqual([]);
});

test('the pure folders read no clock, draw no numbers and wait for nothing', () => {
  const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\basync\b|\bawait\b|\bprocess\.|\bcrypto\b/;
  const found = ['cases', 'flows', 'locales', 'nlp']
    .flatMap(sources)
    .filter((file) => !file.startsWith(path.join('nlp', 'intent', 'train')))
    .flatMap((file) => {
      const code = fs
        .readFileSync(path.join(root, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\/\/.*$/gm, '')
        .replace(/(['"`])(?:\\.|(?!\1)[\s\S])*?\1/g, '""');
      return impure.test(code) ? [`${file}: ${impure.exec(code)?.[0]}`] : [];
    });
  expect(found).toEqual([]);
});
