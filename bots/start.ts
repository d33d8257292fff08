/** Starts the service and its outside, part by part; what was started is stopped in reverse when a part fails, or on stop. */
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ensureFirstAdmin } from '../admin/api/accounts.ts';
import { forgetExpired } from '../admin/api/idempotency.ts';
import type { Channel } from '../adapters/channels/contract.ts';
import { openMedia } from '../adapters/media/disk/index.ts';
import { openQueue } from '../adapters/queue/open.ts';
import { COLLECTIONS, settings } from '../adapters/storage/collections.ts';
import type { Store } from '../adapters/storage/contract.ts';
import { openStore } from '../adapters/storage/open.ts';
import { loadRing } from '../adapters/storage/ring-file.ts';
import { openSpool } from '../adapters/storage/spool.ts';
import { isAway } from '../adapters/storage/errors.ts';
import { loadAreas } from './areas.ts';
import { realClock } from './clock.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { createIntake } from './intake.ts';
import type { Intake } from './intake.ts';
import type { Log } from './log.ts';
import { every } from './loops.ts';
import { createMetrics } from './metrics.ts';
import { root } from './paths.ts';
import { createPorts } from './ports.ts';
import { loadUnderstanding } from './resources.ts';
import { createServer } from './server.ts';
import type { Health } from './server.ts';
import { createService } from './service.ts';
import { openSimulator } from './simulator.ts';
import { sweep } from './sweep.ts';
import { fireDue } from './timers.ts';

const TURNS_AT_A_TIME = 64;
const DRAIN_MS = 8_000;

export interface Started {
  port: number;
  /** of the first administrator, when it was made now */
  password: string | null;
  simulator: boolean;
  stop: () => Promise<void>;
}

export async function start(config: Config, channels: readonly Channel[], log: Log): Promise<Started> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) {
      await step().catch((fault: unknown) => log.error('stopping failed', fault));
    }
  };
  try {
    return { ...(await startParts(config, channels, log, undo)), stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

async function startParts(
  config: Config,
  channels: readonly Channel[],
  log: Log,
  undo: (() => Promise<unknown>)[],
): Promise<Omit<Started, 'stop'>> {
  const { dataDir, dataKeys } = config;
  const store = await openStore({ dataDir, dataKeys: dataKeys ?? undefined, collections: COLLECTIONS });
  undo.push(() => store.close());
  const spool = await openSpool(path.join(dataDir, 'spool'), loadRing({ dataDir, dataKeys: dataKeys ?? undefined }));
  undo.push(() => spool.close());
  const queue = await openQueue({
    onError: (name, id, fault) => void (isAway(fault) || log.error('job failed', fault, { name, id })),
  });
  const media = await openMedia(path.join(dataDir, 'media'), store);
  const simulator = await openSimulator(config, channels);
  undo.push(() => simulator.close());
  const all = [...channels, ...simulator.channels];
  const metrics = createMetrics();
  const deps = createService({
    store,
    queue,
    media,
    clock: realClock,
    channels: all,
    understand: loadUnderstanding(),
    areas: loadAreas(),
    log,
    count: metrics.count,
    roster: { levels: [{ users: ['admin'] }] },
    concurrency: TURNS_AT_A_TIME,
  });
  const intake = createIntake(deps, spool);
  undo.push(() => queue.close(DRAIN_MS));
  const { adminPassword } = config;
  const first = await ensureFirstAdmin(store, {
    nowMs: realClock.now(),
    ...(adminPassword === null ? {} : { password: adminPassword }),
  });
  await sweep(deps);
  undo.push(...startLoops(deps, intake));
  const server = createServer({
    ports: createPorts(deps, intake, config, simulator.handler !== null),
    channels: new Map(all.map((channel) => [channel.name, channel])),
    accept: intake.accept,
    health: () => health(deps, intake, path.join(dataDir, 'spool')),
    metrics,
    pagesDir: path.join(root, 'dist', 'pages'),
    simulator: simulator.handler,
  });
  const port = await server.listen(config.port, config.host);
  undo.push(() => server.close());
  undo.push(...startChannels(deps, intake, all));
  return { port, password: first.password ?? null, simulator: simulator.handler !== null };
}

function startLoops(deps: Deps, intake: Intake): (() => Promise<void>)[] {
  const loops = [
    every(200, 'timers', deps, () => fireDue(deps)),
    every(1_000, 'sweep', deps, () => sweep(deps)),
    every(500, 'spool', deps, () => intake.drain()),
    every(600_000, 'expired', deps, () => forgetExpired(deps.store, deps.clock.now())),
  ];
  return loops.map((loop) => () => loop.stop());
}

function startChannels(deps: Deps, intake: Intake, channels: readonly Channel[]): (() => Promise<void>)[] {
  return channels.flatMap((channel) => {
    const running = channel.start?.({
      accept: intake.accept,
      cursor: cursorOf(deps.store, channel.name),
      report: (event, detail) => deps.log.warn(event, { channel: channel.name, ...detail }),
    });
    return running === undefined ? [] : [() => running.stop()];
  });
}

/** How far a polling channel has read, durable. */
function cursorOf(
  store: Store,
  name: string,
): { read: () => Promise<string | null>; write: (value: string) => Promise<void> } {
  const id = `cursor:${name}`;
  return {
    async read() {
      const doc = await store.get(settings, id);
      return typeof doc?.value === 'string' ? doc.value : null;
    },
    async write(value) {
      if ((await store.insert(settings, { id, value })) === 'exists') {
        await store.modify(settings, id, (now) => ({ ...now, value }));
      }
    },
  };
}

/** Ready while messages can be made durable; what is degraded is named. */
async function health(deps: Deps, intake: Intake, spoolDir: string): Promise<Health> {
  const store = await deps.store.health().then(
    () => true,
    () => false,
  );
  const spool = await mkdir(spoolDir, { recursive: true })
    .then(() => access(spoolDir, constants.W_OK))
    .then(
      () => true,
      () => false,
    );
  const degraded = [
    ...(store ? [] : ['store']),
    ...(spool ? [] : ['spoolUnwritable']),
    ...(intake.spooled() > 0 ? ['spooledMessages'] : []),
  ];
  const roster = store ? await deps.desk.roster() : null;
  const nobody = roster !== null && roster.levels.every(({ users }) => users.length === 0);
  return { ready: store || spool, degraded, notes: nobody ? ['nobodyOnDuty'] : [] };
}
