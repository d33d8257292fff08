// Two web and two worker processes that serve one store, with a Redis and a Telegram of the test's own.
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, newFolder, startService } from './service.ts';
import type { RunningService } from './service.ts';
import { openRedis } from './redis.ts';
import type { RedisServer } from './redis.ts';
import { openCountingTelegram, post, telegramEnv } from './telegram-load.ts';
import type { CountingTelegram } from './telegram-load.ts';

export type ProcessName = 'web1' | 'web2' | 'worker1' | 'worker2';
const NAMES: readonly ProcessName[] = ['web1', 'web2', 'worker1', 'worker2'];

export interface Deployment {
  dataDir: string;
  redis: RedisServer;
  telegram: CountingTelegram;
  /** how the process is reached, also while it is down */
  base: (name: ProcessName) => string;
  service: (name: ProcessName) => RunningService;
  kill: (name: ProcessName) => Promise<void>;
  /** again with the same folder, port and role */
  start: (name: ProcessName) => Promise<void>;
  /** As a provider does: again until one of the web processes acknowledges it. */
  deliver: (update: unknown, first: number) => Promise<void>;
  /** everything that any process wrote to its outputs */
  output: () => string;
  stop: () => Promise<void>;
}

/** @param env more settings for all, e.g. another store; `telegram: false` leaves the simulator on */
export async function startDeployment(
  env: Readonly<Record<string, string>> = {},
  { withTelegram = true } = {},
): Promise<Deployment> {
  const dataDir = newFolder('processes');
  const [redis, telegram] = await Promise.all([openRedis(), openCountingTelegram()]);
  const ports = new Map<ProcessName, number>();
  for (const name of NAMES) ports.set(name, await freePort());
  const running = new Map<ProcessName, RunningService>();
  let written = '';
  const base = (name: ProcessName): string => `http://127.0.0.1:${ports.get(name)}`;
  const start = async (name: ProcessName): Promise<void> => {
    const settings = {
      ...(withTelegram ? telegramEnv(telegram.root) : {}),
      REDIS_URL: redis.url,
      ROLE: name.slice(0, -1),
      LOG_LEVEL: 'error',
      ...env,
    };
    running.set(name, await startService({ dataDir, port: ports.get(name)!, env: settings }));
  };
  const kill = async (name: ProcessName): Promise<void> => {
    const service = running.get(name);
    running.delete(name);
    await service?.kill();
    written += service?.output() ?? '';
  };
  const stop = async (): Promise<void> => {
    await Promise.all([...running.values()].map((service) => service.stop()));
    running.clear();
    await Promise.all([redis.stop(), telegram.close()]);
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  // The first one makes the keys and the administrator.
  for (const names of [['web1'], NAMES.slice(1)] as const) {
    const started = await Promise.allSettled(names.map(start));
    const failed = started.find((one) => one.status === 'rejected');
    if (failed === undefined) continue;
    await stop();
    throw failed.reason;
  }
  return {
    ...{ dataDir, redis, telegram, base, kill, start },
    service: (name) => running.get(name)!,
    output: () => written + [...running.values()].map((service) => service.output()).join(''),
    async deliver(update, first) {
      for (let n = first; ; n += 1) {
        if ((await post(base(n % 2 === 0 ? 'web1' : 'web2'), update).catch(() => 0)) === 200) return;
        await sleep(60);
      }
    },
    stop,
  };
}
