/** The conversations in docs are those of the transcripts: run `node tools/run.mjs tools/transcripts` after a change. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { pages } from '../../tools/transcripts/shown.ts';

const root = path.join(import.meta.dirname, '..', '..');

test.each(pages(root))('$file is as its transcript', ({ file, text }) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
});
