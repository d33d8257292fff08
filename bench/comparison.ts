/** `npm run bench -- --compare`: our matcher beside FlexSearch and MiniSearch, our intents beside nlp.js, each in a process of its own. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { root } from '../bots/paths.ts';
import type { Reached } from './comparison/one.ts';
import { beside, figure } from './figures.ts';
import type { Figures } from './figures.ts';

const CONTENDERS = {
  faq: ['ours', 'minisearch', 'flexsearch'],
  claim: ['ours', 'minisearch', 'flexsearch'],
  intent: ['ours', 'nlpjs', 'nlpjs_none'],
} as const;
const UNITS = { accuracy: 'of 1', refused: 'of 1', p50: 'ms', p99: 'ms', rss: 'MB' } as const;

/** Adds `compare.<measure>.<contender>.<figure>`, read beside ours; accuracy is of the part "frozen" of bench/data. */
export function compare(figures: Figures, runs: number): void {
  for (const [measure, names] of Object.entries(CONTENDERS)) {
    const reached = new Map<string, Reached[]>(names.map((name) => [name, []]));
    // interleaved, so that a slow moment of the machine meets all
    for (let run = 0; run < runs; run++) for (const name of names) reached.get(name)?.push(measureOne(measure, name));
    for (const [name, all] of reached) {
      for (const [quantity, unit] of Object.entries(UNITS)) {
        const key = `compare.${measure}.${name}.${quantity}`;
        figures[key] = figure(
          all.map((one) => one[quantity as keyof Reached]),
          unit,
        );
        if (name !== 'ours') beside(figures, key, `compare.${measure}.ours.${quantity}`);
      }
    }
  }
}

function measureOne(measure: string, name: string): Reached {
  const file = path.join(root, 'dist', 'bench', 'comparison', 'one.js');
  const printed = execFileSync(process.execPath, [file, measure, name], { encoding: 'utf8', cwd: root });
  // nlp.js tells its training on standard output
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Reached;
}
