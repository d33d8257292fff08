/** Figures of a run: how they are kept, put side by side and written down. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toIso } from '../cases/time.ts';

export interface Figure {
  value: number;
  unit: string;
  /** least, middle and greatest of the runs */
  runs: [number, number, number];
  /** a figure of the same run that this one is read beside */
  reference?: string;
  /** value / reference */
  ratio?: number;
}

export type Figures = Record<string, Figure>;

/** A figure from all its runs: the median counts. */
export function figure(runs: readonly number[], unit: string): Figure {
  const sorted = runs.map(rounded).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const median = at(0.5);
  return { value: median, unit, runs: [sorted[0] ?? 0, median, sorted.at(-1) ?? 0] };
}

/** The same, read beside another figure of this run. */
export function beside(figures: Figures, name: string, reference: string): void {
  const [one, other] = [figures[name], figures[reference]];
  if (one === undefined || other === undefined) return;
  figures[name] = { ...one, reference, ratio: rounded(one.value / other.value) };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

export function table(figures: Figures): string {
  const rows = Object.entries(figures).map(([name, { value, unit, runs, reference, ratio }]) => [
    name,
    `${value} ${unit}`,
    `${runs[0]} … ${runs[2]}`,
    reference === undefined ? '' : `${ratio} × ${reference}`,
  ]);
  const head = ['figure', 'median', 'least … greatest', 'beside'];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Writes bench/results/latest.json. */
export function save(root: string, figures: Figures): void {
  const [cpu] = os.cpus();
  const report = {
    machine: `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
    commit: commitOf(root),
    at: toIso(Date.now()),
    figures,
  };
  const file = path.join(root, 'bench', 'results', 'latest.json');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}

function commitOf(root: string): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '0000000';
  }
}
