/** Processes that are measured: started with a folder of their own, ended by their id. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { root } from '../bots/paths.ts';

export interface Measured {
  port: number;
  child: ChildProcess;
  dataDir: string;
  /** milliseconds from start to ready */
  startedIn: number;
  stop: () => Promise<void>;
}

const LATE_MS = 20_000;

/** Starts a compiled entry and waits until `ready` answers 200. */
export async function launch(entry: string, env: Record<string, string>, ready: string): Promise<Measured> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'binh-an-bench-'));
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=64', path.join(root, 'dist', `${entry}.js`)], {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: dataDir,
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  while (!(await answers(port, ready))) {
    if (child.exitCode !== null || performance.now() - began > LATE_MS) {
      await stop();
      throw new Error(`${entry} did not start`);
    }
    await new Promise((wake) => setTimeout(wake, 10));
  }
  return { port, child, dataDir, startedIn: performance.now() - began, stop };
}

async function answers(port: number, where: string): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}${where}`)).ok;
  } catch {
    return false;
  }
}

/** Resident memory of a process in MB (Linux; elsewhere not measured). */
export function residentMb(pid: number | undefined): number | null {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line === null ? null : Number(line[1]) / 1024;
  } catch {
    return null;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
