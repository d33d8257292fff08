/** `npm run bench`: measures, prints a table, writes bench/results/latest.json. `--quick` takes smaller sizes. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../bots/paths.ts';
import { listP95, planSeconds } from './cases.ts';
import { compare } from './comparison.ts';
import { engineRate } from './engine.ts';
import { figure, save, table } from './figures.ts';
import type { Figures } from './figures.ts';
import { clustered, clusterMs, matchP99 } from './matching.ts';
import { launch, residentMb } from './processes.ts';
import { measureTurns } from './turns.ts';

const HELP = `usage: npm run bench [-- --quick | --compare]
  --quick     smaller sizes, under two minutes
  --compare   only the comparison with other libraries\n`;

interface Sizes {
  runs: number;
  messages: number;
  understood: number;
  matched: number;
  arrivals: number;
  engineMs: number;
  cases: number;
  listed: number;
  planned: number;
}

const FULL: Sizes = {
  runs: 7,
  messages: 4_000,
  understood: 20_000,
  matched: 4_000,
  arrivals: 10_000,
  engineMs: 3_000,
  cases: 1_000_000,
  listed: 200,
  planned: 1_000_000,
};
const QUICK: Sizes = {
  runs: 5,
  messages: 400,
  understood: 800,
  matched: 150,
  arrivals: 400,
  engineMs: 400,
  cases: 3_000,
  listed: 15,
  planned: 40_000,
};

async function measure({ runs, messages, understood, matched, arrivals, engineMs, ...sizes }: Sizes): Promise<Figures> {
  const figures: Figures = {};
  await measureTurns(figures, runs, messages);
  measureUnderstanding(figures, runs, understood);
  figures['match.p99'] = figure(matchP99(runs, matched), 'ms');
  figures['match.cluster.ms'] = figure(clusterMs(runs), 'ms');
  const { purity, clusters } = clustered(arrivals);
  figures['match.cluster.purity'] = figure([purity], 'of 1');
  figures['match.cluster.per.kind'] = figure([clusters], 'clusters');
  figures['engine.steps.rate'] = figure(
    Array.from({ length: runs }, () => engineRate(engineMs)),
    'turns/s',
  );
  figures['cases.list.p95'] = figure(await listP95(sizes.cases, runs, sizes.listed), 'ms');
  figures['reminders.plan.seconds'] = figure(planSeconds(sizes.planned, runs), 's');
  await measureStart(figures, runs);
  return figures;
}

function measureUnderstanding(figures: Figures, runs: number, rounds: number): void {
  const all = Array.from({ length: runs }, () => {
    const printed = execFileSync(
      process.execPath,
      [path.join(root, 'dist', 'bench', 'understanding.js'), String(rounds)],
      { encoding: 'utf8' },
    );
    return JSON.parse(printed) as { p50: number; p99: number; rss: number };
  });
  figures['understand.p50'] = figure(
    all.map(({ p50 }) => p50),
    'ms',
  );
  figures['understand.p99'] = figure(
    all.map(({ p99 }) => p99),
    'ms',
  );
  figures['understand.rss'] = figure(
    all.map(({ rss }) => rss),
    'MB',
  );
}

async function measureStart(figures: Figures, runs: number): Promise<void> {
  const [seconds, idle]: [number[], number[]] = [[], []];
  for (let i = 0; i < runs; i += 1) {
    const service = await launch('bots/main', {}, '/readyz');
    seconds.push(service.startedIn / 1000);
    await new Promise((wake) => setTimeout(wake, 500));
    const rss = residentMb(service.child.pid);
    if (rss !== null) idle.push(rss);
    await service.stop();
  }
  figures['start.seconds'] = figure(seconds, 's');
  if (idle.length > 0) figures['idle.rss'] = figure(idle, 'MB');
}

const COMPARED = 5;

function compared(): Figures {
  const figures: Figures = {};
  compare(figures, COMPARED);
  return figures;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, compare: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) return void process.stdout.write(HELP);
  const sizes = values.quick === true ? QUICK : FULL;
  process.stderr.write(`measuring with ${JSON.stringify(sizes)} …\n`);
  const figures = values.compare === true ? compared() : await measure(sizes);
  save(root, figures);
  process.stdout.write(`${table(figures)}\n`);
}

try {
  await main();
} catch (fault) {
  process.stderr.write(`bench: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = fault instanceof TypeError && 'code' in fault ? 2 : 1;
}
