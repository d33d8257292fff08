// A real redis-server on loopback for one test file: a free port, a folder of its own, nothing kept on disk, ended by its pid.
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { describe, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { until } from '../until.ts';
import { freePort, newFolder } from './service.ts';

export interface RedisServer {
  url: string;
  /** one command on a connection of its own */
  command: (name: string, ...values: string[]) => Promise<unknown>;
  /** kill -9: all it held is gone */
  kill: () => Promise<void>;
  /** stands still without closing a connection, until `go` */
  hang: () => void;
  go: () => void;
  /** again on the same port, empty */
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

const installed = spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Runs the suite where Redis is installed. Elsewhere it is left out loudly; with CI=true that is a failure, because nobody
 * would read the line.
 */
export function withRedis(name: string, suite: () => void): void {
  if (installed) {
    describe(name, () => {
      suite();
    });
    return;
  }
  const missing = `${name}: left out, redis-server is not installed (npm run setup:test)`;
  process.stderr.write(`\n!!! ${missing}\n\n`);
  test('redis-server is installed', () => {
    if (process.env['CI'] === 'true') throw new Error(missing);
  });
}

export async function openRedis(): Promise<RedisServer> {
  const port = await freePort();
  const dir = newFolder('redis');
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  const command = async (name: string, ...values: string[]): Promise<unknown> => {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, commandTimeout: 2_000 });
    redis.on('error', () => {});
    try {
      await redis.connect();
      return await redis.call(name, ...values);
    } finally {
      redis.disconnect();
    }
  };
  const start = async (): Promise<void> => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no'];
    child = spawn('redis-server', args, { stdio: 'ignore' });
    await until('Redis answers', async () => (await command('PING')) === 'PONG');
  };
  const kill = async (): Promise<void> => {
    const ending = child;
    child = null;
    if (ending === null) return;
    const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
    ending.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    ...{ url, command, start, kill },
    hang: () => void child?.kill('SIGSTOP'),
    go: () => void child?.kill('SIGCONT'),
    async stop() {
      await kill();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}
