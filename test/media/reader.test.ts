/** The thread that looks at pictures, as built: the rest goes on beside it, it is given up in time, and one trap stops nothing. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { newFolder } from '../storage/folder.ts';
import { photoOf } from './photo.ts';

const READER = path.resolve('dist/adapters/media/qr/reader.js');

const folder = newFolder();
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What a program prints that has the reader and these pictures. */
function run(program: string, ...pictures: Buffer[]): unknown {
  const file = path.join(folder, 'program.mjs');
  const given = JSON.stringify(pictures.map((bytes) => bytes.toString('base64')));
  fs.writeFileSync(
    file,
    `import { createCodeReader } from ${JSON.stringify(READER)};
     const pictures = ${given}.map((text) => Buffer.from(text, 'base64'));
     ${program}`,
  );
  return JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
}

const picture = photoOf('XN-0042', { width: 300, height: 300 });

test('pictures are read one after another while the process goes on', () => {
  const said = run(
    `const read = createCodeReader();
     let turns = 0;
     const beside = setInterval(() => (turns += 1), 1);
     const all = await Promise.all(pictures.map((bytes) => read(bytes)));
     clearInterval(beside);
     console.log(JSON.stringify({ all, beside: turns > 3 }));`,
    picture,
    Buffer.from('no picture'),
    picture,
  );
  expect(said).toEqual({
    all: [{ texts: ['XN-0042'] }, { refused: 'notAPicture' }, { texts: ['XN-0042'] }],
    beside: true,
  });
});

test('what takes too long is given up, and the next is read', () => {
  const said = run(
    `const hasty = createCodeReader({ longestMs: 1 });
     const read = createCodeReader();
     console.log(JSON.stringify([await hasty(pictures[0]), await read(pictures[0])]));`,
    picture,
  );
  expect(said).toEqual([{ refused: 'tooSlow' }, { texts: ['XN-0042'] }]);
});
