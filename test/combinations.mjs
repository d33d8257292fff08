// Runs the contract suites, and the service's own tests on every store and queue it may have; says what passed, and what was skipped.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureBuilt, root } from '../tools/build.mjs';

const CONTRACTS = ['test/storage/contract', 'test/storage/mongo.test', 'test/storage/mongo-plans', 'test/queue'];
const SERVICE =
  process.argv.length > 2 ? process.argv.slice(2) : ['test/bots', 'test/api', 'test/transcripts/transcripts'];
const RUNS = [
  { name: 'contract suites: SQLite, MongoDB, embedded queue, Bull', paths: CONTRACTS, env: {} },
  { name: 'SQLite in memory, embedded queue', paths: SERVICE, env: {} },
  { name: 'SQLite shared on disk, Bull', paths: SERVICE, env: { TEST_QUEUE: 'bull' } },
  { name: 'MongoDB, Bull', paths: SERVICE, env: { TEST_STORE: 'mongodb', TEST_QUEUE: 'bull' } },
];

/** What jest wrote about a run; a run that wrote nothing failed. */
function run({ paths, env }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'binh-an-combinations-'));
  const report = path.join(folder, 'report.json');
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = ['--experimental-vm-modules', '--no-warnings', jest, ...paths, '--json', `--outputFile=${report}`];
  // with CI a part that is not installed is a failure, not a skip
  const all = { ...process.env, CI: 'true', ...env };
  spawnSync(process.execPath, args, { cwd: root, env: all, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    return JSON.parse(fs.readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, testResults: [] };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Skipped tests by the title of their group, which gives the reason. */
function skippedIn({ testResults }) {
  const groups = new Map();
  for (const { assertionResults } of testResults)
    for (const { status, ancestorTitles, title } of assertionResults) {
      const group = ancestorTitles[0] ?? title;
      if (status === 'pending') groups.set(group, (groups.get(group) ?? 0) + 1);
    }
  return groups;
}

await ensureBuilt();
const lines = [];
let failures = 0;
for (const each of RUNS) {
  process.stderr.write(`\n== ${each.name}\n`);
  const started = performance.now();
  const report = run(each);
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const seconds = Math.round((performance.now() - started) / 1000);
  failures += failed;
  lines.push(`${each.name}: ${report.numPassedTests} passed, ${failed} failed (${seconds} s)`);
  for (const [group, count] of skippedIn(report)) lines.push(`  skipped ${count}: ${group}`);
}
process.stdout.write(`\n${lines.join('\n')}\n`);
process.exit(failures === 0 ? 0 : 1);
