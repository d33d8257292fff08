/** Writes transcripts that a newcomer should read as pages into docs: `node tools/run.mjs tools/transcripts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pages } from './transcripts/shown.ts';

for (const { file, text } of pages(process.cwd())) {
  writeFileSync(path.join(process.cwd(), file), text);
  console.log(file);
}
