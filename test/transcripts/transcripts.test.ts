/** Whole conversations as they read: each script is played and compared; `UPDATE=1` rewrites, then the diff is read. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SAME_EACH_TIME } from '../../bots/rehearsal.ts';
import { playScript, readScript } from '../../tools/branches/play.ts';
import { Taken } from '../../tools/branches/taken.ts';
import { openTestQueue } from '../queue/test-queue.ts';
import { openTestStore } from '../storage/test-store.ts';
import { COVERED } from './covered.ts';

const folder = import.meta.dirname;
const UPDATE = process.env['UPDATE'] === '1';
const GOLDEN = '.golden.jsonl';

const files = readdirSync(folder);
const scripts = files
  .filter((name) => name.endsWith('.jsonl') && !name.endsWith(GOLDEN))
  .map((name) => name.replace(/\.jsonl$/, ''));

const taken = new Taken();
const PARTS = { store: () => openTestStore(SAME_EACH_TIME), queue: openTestQueue };

/** What `npm run chat -- --jsonl --events` writes for the script. */
async function play(script: string): Promise<string> {
  const lines = readScript(readFileSync(path.join(folder, `${script}.jsonl`), 'utf8'));
  const played = await playScript(lines, 'accented', PARTS);
  taken.add(script, 'accented', played);
  return played.written.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * The lines as they are to be compared. With TEST_STORE or TEST_QUEUE what happens at one moment for several (messages to each
 * address, events of each person) may interleave, as nothing promises an order between them; for each of them the order stays.
 */
function inOrder(written: string): string[] {
  const lines = written.trimEnd().split('\n');
  if (process.env['TEST_STORE'] === undefined && process.env['TEST_QUEUE'] === undefined) return lines;
  const keyOf = (line: string): string => {
    const { at = '', to = '', channel = '', person = '' }: Record<string, string> = JSON.parse(line);
    return `${at} ${channel} ${to} ${person}`;
  };
  // a line without a time is the answer to one line of the script, and stays where it is
  const runs = lines.reduce<string[][]>((all, line) => {
    const last = all.at(-1);
    if (last?.[0] !== undefined && momentOf(last[0]) === momentOf(line)) last.push(line);
    else all.push([line]);
    return all;
  }, []);
  return runs.flatMap((run) => run.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other))));
}

function momentOf(line: string): unknown {
  const { at, line: number }: Record<string, unknown> = JSON.parse(line);
  return at ?? number;
}

describe('transcripts', () => {
  test.each(scripts)('%s', async (script) => {
    const golden = path.join(folder, `${script}${GOLDEN}`);
    const written = await play(script);
    if (UPDATE) writeFileSync(golden, written);
    expect(inOrder(written)).toEqual(inOrder(readFileSync(golden, 'utf8')));
  });

  // after all scripts: says what `node tools/run.mjs tools/branches <flow>` says
  test.each(COVERED)('every branch of %s is taken', (flow) => {
    expect(taken.missing(flow, 'accented')).toEqual([]);
  });

  test('every golden output has its script', () => {
    const outputs = files.filter((name) => name.endsWith(GOLDEN)).map((name) => name.slice(0, -GOLDEN.length));
    expect(outputs.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('the same script gives the same output', async () => {
    const [script = ''] = scripts;
    expect(inOrder(await play(script))).toEqual(inOrder(await play(script)));
  });
});
