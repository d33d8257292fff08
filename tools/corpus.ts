/** Reads a JSONL file of examples that a tool is given by an option. */
import fs from 'node:fs';
import { UsageFault } from './jsonl.ts';

type Line = Readonly<Record<string, unknown>>;

/** The objects of the file in order; blank lines and lines that are no objects are skipped and told on standard error. */
export function corpusLines(tool: string, option: string, file: unknown): Line[] {
  if (typeof file !== 'string') throw new UsageFault(`--${option} FILE.jsonl is needed. See --help.`);
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageFault(`no such file: ${file}`);
  return fs
    .readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((text, i) => {
      if (text.trim() === '') return [];
      const line = objectOf(text);
      if (line === null) process.stderr.write(`${tool}: ${file}, line ${i + 1} is no JSON object and is skipped\n`);
      return line === null ? [] : [line];
    });
}

function objectOf(text: string): Line | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Line) : null;
  } catch {
    return null;
  }
}
