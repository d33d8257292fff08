/** Whole conversations as they read: each script is played and compared; `UPDATE=1` rewrites, then the diff is read. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLine } from '../../tools/chat/lines.ts';
import { Stage } from '../../tools/chat/stage.ts';

const folder = import.meta.dirname;
const UPDATE = process.env['UPDATE'] === '1';
const GOLDEN = '.golden.jsonl';

const files = readdirSync(folder);
const scripts = files
  .filter((name) => name.endsWith('.jsonl') && !name.endsWith(GOLDEN))
  .map((name) => name.replace(/\.jsonl$/, ''));

/** What `npm run chat -- --jsonl --events` writes for the script. */
async function play(script: string): Promise<string> {
  const stage = await Stage.open(true);
  const written: unknown[] = [];
  try {
    const lines = readFileSync(path.join(folder, `${script}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    for (const [index, line] of lines.entries()) {
      try {
        await stage.play(readLine(JSON.parse(line)));
        written.push(...stage.take());
      } catch (fault) {
        written.push(...stage.take(), { error: fault instanceof Error ? fault.message : fault, line: index + 1 });
      }
    }
  } finally {
    await stage.close();
  }
  return written.map((line) => `${JSON.stringify(line)}\n`).join('');
}

describe('transcripts', () => {
  test.each(scripts)('%s', async (script) => {
    const golden = path.join(folder, `${script}${GOLDEN}`);
    const written = await play(script);
    if (UPDATE) writeFileSync(golden, written);
    expect(written.split('\n')).toEqual(readFileSync(golden, 'utf8').split('\n'));
  });

  test('every golden output has its script', () => {
    const outputs = files.filter((name) => name.endsWith(GOLDEN)).map((name) => name.slice(0, -GOLDEN.length));
    expect(outputs.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('the same script gives the same output', async () => {
    const [script = ''] = scripts;
    expect(await play(script)).toBe(await play(script));
  });
});
