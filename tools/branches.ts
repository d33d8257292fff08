/** Which branches of the drawn flows no transcript takes: `node tools/run.mjs tools/branches [flow …]`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DRAWN } from './branches/drawn.ts';
import { playScript, readScript } from './branches/play.ts';
import { asWritten, differs, SPELLINGS } from './branches/spelling.ts';
import { Taken } from './branches/taken.ts';

const HELP = `usage: node tools/run.mjs tools/branches [options] [flow …]
Plays the scripts in test/transcripts as written, without accents and by SMS, and lists by flow each way and question of
its drawing (docs/flows) that no script takes, with the spellings in which it is missing. Without names: every flow.
  --fewest  also names few scripts that, respelt, take as much as all of them do
  --all     also lists what is taken, with the scripts that take it
  --scripts plays these only, named without .jsonl and with commas between them
`;

const folder = path.join(process.cwd(), 'test', 'transcripts');

function everyScript(): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !name.endsWith('.golden.jsonl'));
  return files.map((name) => name.replace(/\.jsonl$/, ''));
}

async function playAll(scripts: readonly string[]): Promise<Taken> {
  const taken = new Taken();
  for (const script of scripts) {
    const lines = readScript(readFileSync(path.join(folder, `${script}.jsonl`), 'utf8'));
    for (const spelling of SPELLINGS.filter((one) => differs(lines, one))) {
      const played = await playScript(lines, spelling);
      for (const as of spelling === 'accented' ? asWritten(lines) : [spelling]) taken.add(script, as, played);
    }
  }
  return taken;
}

function lineOf(taken: Taken, name: string, all: boolean): readonly string[] {
  const without = taken.without(name);
  if (without.length === SPELLINGS.length) return [`  never  ${name}`];
  if (without.length > 0) return [`  not ${without.join(', ')}  ${name}`];
  return all ? [`  taken  ${name}  ${taken.by(name, 'accented').join(' ')}`] : [];
}

function report(taken: Taken, flows: readonly string[], all: boolean): void {
  for (const flow of flows) {
    const drawn = DRAWN.get(flow) ?? [];
    const whole = drawn.filter((name) => taken.without(name).length === 0).length;
    console.log(`${flow}: ${whole} of ${drawn.length} taken in every spelling, or allowed to be missing`);
    for (const name of drawn) for (const line of lineOf(taken, name, all)) console.log(line);
  }
}

/** Scripts that together take what all take in other spellings than their own, the most useful first. */
function fewest(taken: Taken, flows: readonly string[]): readonly string[] {
  const names = flows.flatMap((flow) => DRAWN.get(flow) ?? []);
  let open = names
    .flatMap((name) => [taken.by(name, 'unaccented'), taken.by(name, 'sms')])
    .filter(({ length }) => length > 0);
  const chosen: string[] = [];
  while (open.length > 0) {
    const counts = new Map<string, number>();
    for (const script of open.flat()) counts.set(script, (counts.get(script) ?? 0) + 1);
    const [best = ''] = [...counts].sort((one, other) => other[1] - one[1]).map(([script]) => script);
    chosen.push(best);
    open = open.filter((scripts) => !scripts.includes(best));
  }
  return chosen;
}

const { values, positionals } = parseArgs({
  options: {
    fewest: { type: 'boolean' },
    all: { type: 'boolean' },
    scripts: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
const strangers = positionals.filter((name) => !DRAWN.has(name));
if (values.help === true) process.stdout.write(HELP);
else if (strangers.length > 0) {
  process.stderr.write(`no such flow: ${strangers.join(', ')}\n`);
  process.exitCode = 2;
} else {
  const flows = positionals.length > 0 ? positionals : [...DRAWN.keys()];
  const taken = await playAll(values.scripts?.split(',') ?? everyScript());
  report(taken, flows, values.all === true);
  if (values.fewest === true) console.log(['few that take as much:', ...fewest(taken, flows)].join('\n  '));
}
