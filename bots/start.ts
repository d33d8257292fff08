/** Starts the service and its outside, part by part; what was started is stopped in reverse when a part fails, or on stop. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { ensureFirstAdmin } from '../admin/api/accounts.ts';
import { forgetExpired } from '../admin/api/idempotency.ts';
import type { Channel } from '../adapters/channels/contract.ts';
import { openHints } from '../adapters/hints/open.ts';
import { openMedia } from '../adapters/media/disk/index.ts';
import { createCodeReader } from '../adapters/media/qr/reader.ts';
import { openQueue } from '../adapters/queue/open.ts';
import { COLLECTIONS, MIGRATION_ID, settings } from '../adapters/storage/collections.ts';
import type { Store } from '../adapters/storage/contract.ts';
import { openStore } from '../adapters/storage/open.ts';
import { loadRing } from '../adapters/storage/ring-file.ts';
import { openSpool } from '../adapters/storage/spool.ts';
import { isAway, StorageError } from '../adapters/storage/errors.ts';
import { areasOfProvince } from '../cases/area-index.ts';
import { loadAreas } from './areas.ts';
import { realClock } from './clock.ts';
import type { Config } from './config.ts';
import { eraseDue } from './data-requests/erase.ts';
import type { Deps } from './deps.ts';
import { tellDigests } from './digest.ts';
import { healthOf } from './health.ts';
import { createIntake } from './intake.ts';
import type { Intake } from './intake.ts';
import { whileHeld } from './lease.ts';
import type { Log } from './log.ts';
import { every } from './loops.ts';
import { createMetrics } from './metrics.ts';
import type { Metrics } from './metrics.ts';
import { root } from './paths.ts';
import { createPorts } from './ports.ts';
import { createPresence } from './presence.ts';
import type { Presence } from './presence.ts';
import { tellWaiting } from './questions.ts';
import { receiveFrom, receiveFromOwn } from './receiving.ts';
import { createReceipts } from './receipts/sign.ts';
import { loadUnderstanding } from './resources.ts';
import { createServer, createWorkerServer } from './server.ts';
import type { HttpService } from './server.ts';
import { createService } from './service.ts';
import { openSimulator } from './simulator.ts';
import type { Simulator } from './simulator.ts';
import { sweep } from './sweep.ts';
import { fireDue } from './timers.ts';
import { sendVerdicts } from './verdicts/send.ts';
import { warmUp } from './warm-up.ts';

const TURNS_AT_A_TIME = 64;
/** The longest that turns and deliveries under way are waited for. */
const DRAIN_MS = 20_000;
const BEAT_MS = 3_000;
/** So often it is looked whether stations are to be told who needs them. */
const DIGEST_MS = 15_000;

type Undo = (() => Promise<unknown>)[];

export interface Started {
  port: number;
  /** of the first administrator, when it was made now */
  password: string | null;
  simulator: boolean;
  stop: () => Promise<void>;
}

export async function start(config: Config, channels: readonly Channel[], log: Log): Promise<Started> {
  const undo: Undo = [];
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
  undo: Undo,
): Promise<Omit<Started, 'stop'>> {
  const { dataDir, role } = config;
  const dataKeys = config.dataKeys ?? undefined;
  const store = await openDeploymentStore(config, log);
  undo.push(() => store.close());
  await refuseUnfinished(store);
  const spoolDir = path.join(dataDir, 'spool');
  const spool = await openSpool(spoolDir, loadRing({ dataDir, dataKeys }));
  undo.push(() => spool.close());
  const processId = randomUUID();
  const simulator = await openSimulator(config, channels, { store, processId });
  undo.push(() => simulator.close());
  const metrics = createMetrics();
  const all = [...channels, ...simulator.channels];
  const deps = await joinParts({ config, store, processId, channels: all, metrics, log }, undo);
  const intake = createIntake(deps, spool);
  const first = await ensureFirstAdmin(store, {
    nowMs: realClock.now(),
    ...(config.adminPassword === null ? {} : { password: config.adminPassword }),
  });
  if (role !== 'web') await sweep(deps);
  for (const loop of startLoops(deps, intake, role)) undo.push(() => loop.stop());
  const health = () => healthOf(deps, intake, spoolDir);
  const server =
    role === 'worker'
      ? createWorkerServer({ health, metrics })
      : createWebServer({ config, deps, intake, channels: all, simulator, metrics, health });
  const port = await server.listen(config.port, config.host);
  undo.push(() => server.close());
  const receiving = [
    ...(role === 'web' ? [] : receiveFrom(channels, deps, intake)),
    ...receiveFromOwn(simulator.own, deps, intake),
  ];
  for (const channel of receiving) undo.push(() => channel.stop());
  if (role !== 'web') undo.push(warmUp(deps).stop);
  return { port, password: first.password ?? null, simulator: simulator.handler !== null };
}

function openDeploymentStore({ mongoUri, dataDir, dataKeys, redisUrl }: Config, log: Log): Promise<Store> {
  const given = {
    dataKeys: dataKeys ?? undefined,
    collections: COLLECTIONS,
    warn: (sentence: string) => log.warn('store', { sentence }),
  };
  if (mongoUri !== null) return openStore({ ...given, mongoUri, dataKeys: dataKeys ?? '' });
  return openStore({ ...given, dataDir, shared: redisUrl !== null });
}

/** Half of another store is none. */
async function refuseUnfinished(store: Store): Promise<void> {
  if ((await store.get(settings, MIGRATION_ID)) === null) return;
  throw new StorageError('unsupported', 'a migration into this store was not finished: run it again, then start');
}

interface Joined {
  config: Config;
  store: Store;
  processId: string;
  channels: readonly Channel[];
  metrics: Metrics;
  log: Log;
}

/** The service of this process, with the way to others where there may be some. */
async function joinParts({ config, store, processId, channels, metrics, log }: Joined, undo: Undo): Promise<Deps> {
  const { redisUrl, role, dataDir } = config;
  // Deployments that share one Redis differ in the secret of their stores.
  const prefix = `binhan:${store.hash('deployment').slice(0, 10)}`;
  const queue = await openQueue({
    onError: (name, id, fault) => void (isAway(fault) || log.error('job failed', fault, { name, id })),
    redis: redisUrl === null ? undefined : { url: redisUrl, prefix },
  });
  const hints = await openHints(redisUrl === null ? undefined : { url: redisUrl, prefix, self: processId });
  undo.push(() => hints.close());
  const presence = redisUrl === null ? null : createPresence(store, realClock, { id: processId, role });
  if (presence !== null) await bePresent(presence, { log, count: metrics.count }, undo);
  const deps = createService({
    store,
    queue,
    media: await openMedia(path.join(dataDir, 'media'), store),
    codes: createCodeReader(),
    clock: realClock,
    channels,
    understand: loadUnderstanding(),
    receipts: createReceipts(loadRing({ dataDir, dataKeys: config.dataKeys ?? undefined }).signingSeeds()),
    areas: config.province === null ? loadAreas() : areasOfProvince(loadAreas(), config.province),
    requireReview: config.requireReview,
    province: config.province,
    log,
    count: metrics.count,
    roster: { levels: [{ users: ['admin'] }] },
    publicUrl: config.publicUrl,
    processId,
    concurrency: TURNS_AT_A_TIME,
    works: role !== 'web',
    ...(presence === null ? {} : { others: { hints, isGone: presence.isGone } }),
  });
  undo.push(() => queue.close(DRAIN_MS));
  return deps;
}

/** Said before any work is taken, and until all of it is over. */
async function bePresent(presence: Presence, deps: Pick<Deps, 'log' | 'count'>, undo: Undo): Promise<void> {
  await presence.beat();
  const loop = every(BEAT_MS, 'presence', deps, () => presence.beat());
  undo.push(async () => {
    await loop.stop();
    await presence.leave();
  });
}

interface WebParts {
  config: Config;
  deps: Deps;
  intake: Intake;
  channels: readonly Channel[];
  simulator: Simulator;
  metrics: Metrics;
  health: () => ReturnType<typeof healthOf>;
}

function createWebServer({ config, deps, intake, channels, simulator, metrics, health }: WebParts): HttpService {
  return createServer({
    ports: createPorts(deps, intake, config, simulator.handler !== null),
    channels: new Map(channels.map((channel) => [channel.name, channel])),
    accept: intake.accept,
    health,
    metrics,
    pagesDir: path.join(root, 'dist', 'pages'),
    simulator: simulator.handler,
  });
}

function startLoops(deps: Deps, intake: Intake, role: Config['role']): { stop: () => Promise<void> }[] {
  const spool = every(500, 'spool', deps, () => intake.drain());
  if (role === 'web') return [spool];
  const digest = () => every(DIGEST_MS, 'digest', deps, () => tellDigests(deps), { atOnce: true });
  const erasing = () => every(10_000, 'erasures', deps, () => eraseDue(deps));
  return [
    every(200, 'timers', deps, () => fireDue(deps)),
    every(1_000, 'sweep', deps, () => sweep(deps)),
    deps.alone ? digest() : whileHeld(deps, 'digest', digest),
    every(5_000, 'questions', deps, () => tellWaiting(deps)),
    every(500, 'verdicts', deps, () => sendVerdicts(deps)),
    deps.alone ? erasing() : whileHeld(deps, 'erasures', erasing),
    every(600_000, 'expired', deps, () => forgetExpired(deps.store, deps.clock.now())),
    spool,
  ];
}
