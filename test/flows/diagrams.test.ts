/** The drawings in docs/flows are those of the flows as they are: run `npm run diagrams` after a change. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { flowDots } from '../../tools/flow-dots.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'flows');
const dots = [...flowDots()];

test.each(dots)('%s is drawn as it is', (name, dot) => {
  expect(readFileSync(join(folder, `${name}.dot`), 'utf8')).toBe(dot);
});

test('every flow has its picture, and nothing else is there', () => {
  const wanted = dots.flatMap(([name]) => [`${name}.dot`, `${name}.svg`]).sort();
  expect(readdirSync(folder).sort()).toEqual(wanted);
});
