/** The transcripts without accents and by SMS: the same is understood and done, and every branch is taken that way, too. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fold } from '../../nlp/text/fold.ts';
import { ALLOWED } from '../../tools/branches/allowed.ts';
import { DRAWN } from '../../tools/branches/drawn.ts';
import { playScript, readScript } from '../../tools/branches/play.ts';
import { asWritten, differs, type Spelling } from '../../tools/branches/spelling.ts';
import { Taken } from '../../tools/branches/taken.ts';
import type { Out } from '../../tools/chat/written.ts';
import { COVERED, RESPELT } from './covered.ts';

const folder = import.meta.dirname;
const OTHERS = ['unaccented', 'sms'] as const;

const scripts = RESPELT.map((script) => ({
  script,
  lines: readScript(readFileSync(path.join(folder, `${script}.jsonl`), 'utf8')),
  golden: readScript(readFileSync(path.join(folder, `${script}.golden.jsonl`), 'utf8')),
}));
const taken = new Taken();

/** What happened, without when and to whom it was said: the words of an SMS are its own. */
function happened(written: readonly Out[]): readonly unknown[] {
  return written
    .filter((line) => line['event'] !== undefined || line['error'] !== undefined)
    .map(({ at: _at, ...line }) => line);
}

/** What may differ: the words that were said, quoted back without their accents. */
function read(written: readonly Out[], spelling: Spelling): readonly unknown[] {
  const told = spelling === 'sms' ? happened(written) : written;
  return told.map((line) => fold(JSON.stringify(line)));
}

describe.each(OTHERS)('%s', (spelling) => {
  const respelt = scripts.filter(({ lines }) => differs(lines, spelling));
  test.each(respelt)('$script is understood as with accents', async ({ script, lines, golden }) => {
    const played = await playScript(lines, spelling);
    taken.add(script, spelling, played);
    expect(read(played.written, spelling)).toEqual(read(golden, spelling));
  });

  test('scripts that are written that way', async () => {
    for (const { script, lines } of scripts) {
      if (differs(lines, spelling) || !asWritten(lines).includes(spelling)) continue;
      taken.add(script, spelling, await playScript(lines));
    }
  });

  test.each(COVERED)('every branch of %s is taken', (flow) => {
    expect(taken.missing(flow, spelling)).toEqual([]);
  });
});

test('what is allowed to be missing is drawn, and is missing', () => {
  const drawn = [...DRAWN.values()].flat();
  expect(Object.keys(ALLOWED).filter((name) => !drawn.includes(name))).toEqual([]);
  const never = Object.keys(ALLOWED).filter((name) =>
    OTHERS.some((one) => taken.by(name, one).length > 0 && (ALLOWED[name]?.in ?? [one]).includes(one)),
  );
  expect(never).toEqual([]);
});
