/** Measures one contender in a process of its own, so that its memory can be read: `one <measure> <name>` prints JSON. */
import process from 'node:process';
import { percentile } from '../figures.ts';
import { CLASSIFIERS } from './intents.ts';
import { readLines } from './lines.ts';
import type { MatchLine } from './lines.ts';
import { MATCHERS } from './matchers.ts';
import type { Found } from './matchers.ts';

/** What a contender reached on the part "frozen": shares, ms, and MB of the whole process. */
export interface Reached {
  accuracy: number;
  /** of what has no entry or is out of scope, how much was refused */
  refused: number;
  p50: number;
  p99: number;
  rss: number;
}

const ROUNDS = 5;

interface Case {
  text: string;
  want: string | null;
}

async function reach(cases: readonly Case[], ask: (text: string) => Found | Promise<Found>): Promise<Reached> {
  const took: number[] = [];
  let [right, refused] = [0, 0];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { text, want } of cases) {
      const began = performance.now();
      const { first, answer } = await ask(text);
      if (round > 0) took.push(performance.now() - began);
      else if (want === null) refused += answer === null ? 1 : 0;
      else right += first === want ? 1 : 0;
    }
  }
  const none = cases.filter(({ want }) => want === null).length;
  return {
    accuracy: right / (cases.length - none),
    refused: refused / Math.max(1, none),
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
    rss: process.memoryUsage.rss() / 2 ** 20,
  };
}

async function matching(kind: 'faq' | 'claim', name: string): Promise<Reached> {
  const lines = readLines<MatchLine>(kind === 'faq' ? 'answers' : 'claims');
  const entries = lines
    .filter((line) => line.kind === kind)
    .map(({ id, text, question, answer }) => ({ id, text: question ?? text ?? '', body: answer ?? '' }));
  const matcher = MATCHERS[name]?.(entries, kind);
  if (matcher === undefined) throw new Error(`no matcher ${name}`);
  const cases = lines
    .filter(({ part }) => part === 'frozen')
    .map((line) => ({ text: line.text ?? '', want: line[kind] ?? null }));
  return reach(cases, matcher);
}

async function intents(name: string): Promise<Reached> {
  const classifier = await CLASSIFIERS[name]?.();
  if (classifier === undefined) throw new Error(`no classifier ${name}`);
  const cases = readLines<{ part: string; text: string; intent: string }>('utterances')
    .filter(({ part }) => part === 'frozen')
    .map(({ text, intent }) => ({ text, want: intent === 'unknown' ? null : intent }));
  return reach(cases, async (text) => {
    const label = await classifier(text);
    return { first: label, answer: label === 'unknown' ? null : label };
  });
}

const [measure = '', name = ''] = process.argv.slice(2);
const reached = measure === 'intent' ? await intents(name) : await matching(measure === 'faq' ? 'faq' : 'claim', name);
process.stdout.write(`${JSON.stringify(reached)}\n`);
