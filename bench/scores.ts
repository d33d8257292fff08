/** `npm run scores`: understanding measured on the public test set; faults are shown for its `dev` part alone. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../bots/paths.ts';
import { loadUnderstanding } from '../bots/resources.ts';
import { withoutMarks } from './scores/faults.ts';
import { scoreNegation, scoreUtterances, scoreVitals } from './scores/measure.ts';
import type { NegationLine, Score, UtteranceLine, VitalsLine } from './scores/measure.ts';

const HELP = `usage: npm run scores [-- --faults]
  scores on bench/data, by part; --faults lists what was misunderstood in the part "dev"
  (the part "frozen" is reported and never read line by line)\n`;

const AT = '2026-03-10T09:00:00+07:00';

function lines<Line>(name: string): Line[] {
  const text = fs.readFileSync(path.join(root, 'bench', 'data', `${name}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function main(): void {
  const { values } = parseArgs({ options: { faults: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help === true) return void process.stdout.write(HELP);
  const understand = loadUnderstanding();
  const utterances = lines<UtteranceLine>('utterances');
  const [negation, vitals] = [lines<NegationLine>('negation'), lines<VitalsLine>('vitals')];
  for (const part of ['dev', 'frozen'] as const) {
    const of = <Line extends { part: string }>(all: readonly Line[]) => all.filter((line) => line.part === part);
    const read = (text: string) => understand(text, { at: AT });
    const plain = (text: string) => understand(withoutMarks(text), { at: AT });
    const scores: Score[] = [
      ...scoreUtterances(of(utterances), read),
      ...scoreUtterances(of(utterances), plain).map((one) => ({ ...one, name: `${one.name}, without marks` })),
      ...scoreNegation(of(negation), read),
      ...scoreVitals(of(vitals), read),
    ];
    process.stdout.write(`\n${part}\n${scores.map(lineOf).join('\n')}\n`);
    if (values.faults !== true || part !== 'dev') continue;
    for (const { name, faults } of scores) for (const fault of faults) process.stdout.write(`  ${name}: ${fault}\n`);
  }
}

function lineOf({ name, right, of }: Score): string {
  return `${name.padEnd(44)} ${(right / Math.max(1, of)).toFixed(3).padStart(6)}  ${right}/${of}`;
}

main();
