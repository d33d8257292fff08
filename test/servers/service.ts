// The service as a process of its own, started from the build with a folder and providers of the test's.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../bots/paths.ts';
import { until } from '../until.ts';

export const ADMIN_TOKEN = 'test-token-0123456789-abcdefghijklmnop';
export const ADMIN_PASSWORD = 'Mot-Hai-Ba-Bon-55';

export interface RunningService {
  base: string;
  port: number;
  dataDir: string;
  child: ChildProcess;
  /** everything it wrote to standard output and standard error */
  output: () => string;
  api: (path: string, init?: RequestInit) => Promise<Response>;
  kill: () => Promise<void>;
  stop: () => Promise<void>;
}

export function newFolder(name: string): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), `binh-an-${name}-`));
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

interface Given {
  dataDir: string;
  port?: number;
  env?: Record<string, string>;
  /** a program that runs it, e.g. strace with its arguments */
  under?: readonly string[];
}

export async function startService({ dataDir, port, env = {}, under = [] }: Given): Promise<RunningService> {
  const at = port ?? (await freePort());
  const base = `http://127.0.0.1:${at}`;
  const [program, ...args] = [...under, process.execPath, path.join(root, 'dist', 'bots', 'main.js')];
  const child = spawn(program, args, {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: dataDir,
      PORT: String(at),
      PUBLIC_URL: base,
      DATA_DIR: dataDir,
      ADMIN_TOKEN,
      ADMIN_PASSWORD,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => (output += bytes.toString('utf8')));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const service = {
    base,
    port: at,
    dataDir,
    child,
    output: () => output,
    api: (where: string, init: RequestInit = {}) =>
      fetch(`${base}/api/v1${where}`, {
        ...init,
        headers: { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json', ...init.headers },
      }),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
  try {
    await until('the service is ready', async () => child.exitCode === null && (await fetch(`${base}/readyz`)).ok);
  } catch (fault) {
    await end('SIGKILL');
    throw new Error(`the service did not start: ${output.slice(-600)}`, { cause: fault });
  }
  return service;
}
