/** Folders and processes of the storage tests. */
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The compiled service, which `npm test` makes first: child processes run it. */
export const built = path.resolve(here, '../../dist');

export function newFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'binh-an-'));
}

export function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
    );
}

export interface Child {
  process: ChildProcess;
  /** complete lines of its standard output so far */
  lines: () => string[];
  /** resolves when so many lines are there, or it ended */
  saysLines: (count: number) => Promise<void>;
  ended: Promise<void>;
}

/** Runs a script of `children/`; with `fileBlocks`, no file it writes may grow beyond so many KiB (a full disk). */
export function runChild(script: string, args: readonly string[], fileBlocks?: number): Child {
  const command = [process.execPath, path.join(here, 'children', script), ...args];
  const limited = ['sh', '-c', `trap "" XFSZ; ulimit -f ${(fileBlocks ?? 0) * 2}; exec "$@"`, 'sh', ...command];
  const [program = '', ...rest] = fileBlocks === undefined ? command : limited;
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const lines = () => output.split('\n').slice(0, -1);
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const saysLines = async (count: number) => {
    while (lines().length < count && child.exitCode === null && child.signalCode === null)
      await new Promise((resume) => setTimeout(resume, 5));
  };
  return { process: child, lines, saysLines, ended };
}
