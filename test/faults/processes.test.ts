// Two web and two worker processes on one store: each part is killed in turn under load, and nothing acknowledged is lost.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { COLLECTIONS, failures, inbox, outbox } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { startStandIn } from '../servers/mongo/start.mjs';
import { DATA_KEYS, withStandIn } from '../servers/mongo/with.ts';
import { startDeployment } from '../servers/processes.ts';
import type { Deployment, ProcessName } from '../servers/processes.ts';
import { withRedis } from '../servers/redis.ts';
import { newFolder } from '../servers/service.ts';
import { until } from '../until.ts';
import { post, textUpdate } from '../servers/telegram-load.ts';
import { settled, verifyNoneThrice, verifyOrder } from './checks.ts';

const EACH = 14;
const WORDS = ['xin chào', 'cho em hỏi giờ làm việc', 'menu', 'em muốn gặp người trực', 'cam on'];
/** About 50 s on a machine that has time. */
const UP_TO = 240_000;

/** Kills a part and brings it back while people write. */
type Storm = (deployment: Deployment) => Promise<void>;

const killed =
  (name: ProcessName): Storm =>
  async ({ kill, start }) => {
    await kill(name);
    await sleep(500);
    await start(name);
  };

const redisKilled: Storm = async ({ redis }) => {
  await redis.kill();
  await sleep(1_500);
  await redis.start();
};

const redisEmptied: Storm = async ({ redis }) => void (await redis.command('FLUSHALL'));

async function load(deployment: Deployment, storms: readonly Storm[], chats: number): Promise<void> {
  const people = Array.from({ length: chats }, async (_, c) => {
    for (let n = 0; n < EACH; n += 1) {
      const text = `${WORDS[(c + n) % WORDS.length]} ${n}`;
      await deployment.deliver(textUpdate(1_000 + c * EACH + n, 5_000 + c, text), c + n);
      await sleep(150 + ((c * 7 + n * 13) % 300));
    }
  });
  for (const storm of storms) {
    await sleep(300);
    await storm(deployment);
  }
  await Promise.all(people);
  await settled(deployment.telegram);
}

async function verify(store: Store, { telegram }: Deployment, storms: number, chats: number): Promise<void> {
  const waiting = await store.count(inbox, { state: 'waiting' });
  const handled = await store.count(inbox, { state: 'handled', source: 'telegram' });
  const unsent = await store.count(outbox, { state: { in: ['pending', 'sending'] }, addressId: { gt: '' } });
  const shown = await store.count(outbox, { state: 'failed', channel: 'telegram' });
  const rows = await store.count(outbox, { state: 'sent', channel: 'telegram' });
  const looked = await verifyOrder(store);
  const doubled = await verifyNoneThrice(store, telegram);
  console.log(
    `acknowledged ${chats * EACH}; handled ${handled}; waiting ${waiting}; order looked at ${looked}; replies ${rows}; sent twice ${doubled}; shown to a person ${shown}`,
  );
  expect({ handled, waiting, unsent }).toEqual({ handled: chats * EACH, waiting: 0, unsent: 0 });
  expect(await store.count(failures, { state: 'open', kind: 'inbound' })).toBe(0);
  expect(looked).toBeGreaterThanOrEqual(chats * EACH * 0.8);
  // Only what was under way at a kill has an unknown outcome.
  expect(doubled).toBeLessThanOrEqual(storms * chats);
}

/** One event, twenty times at once, to both web processes: one row, one turn, one reply. */
async function deliveredTwentyTimes({ base, telegram }: Deployment, store: () => Promise<Store>): Promise<void> {
  const chat = 9_900;
  const update = textUpdate(99_000, chat, 'menu');
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => post(base(n % 2 === 0 ? 'web1' : 'web2'), update)),
  );
  expect(new Set(answers)).toEqual(new Set([200]));
  await until('the reply', () => telegram.sent.has(chat));
  await sleep(1_500);
  expect(telegram.sent.get(chat)).toHaveLength(1);
  const look = await store();
  const { items } = await look.find(inbox, { where: { source: 'telegram' }, limit: 1000 });
  expect(items.filter(({ body }) => (body as { from: { value: string } }).from.value === String(chat))).toHaveLength(1);
  await look.close();
}

withRedis('several processes', () => {
  test(
    'SQLite and Bull: workers, webs and Redis are killed in turn',
    async () => {
      const deployment = await startDeployment();
      try {
        const open = () => openStore({ dataDir: deployment.dataDir, beside: true, collections: COLLECTIONS });
        await deliveredTwentyTimes(deployment, open);
        const parts: ProcessName[] = ['worker1', 'web1', 'worker2', 'web2'];
        const storms = [redisEmptied, ...parts.map(killed), redisKilled];
        deployment.telegram.sent.clear();
        await load(deployment, storms, 20);
        const store = await open();
        await verifyOthers(store, deployment, storms.length, 20);
        await store.close();
      } finally {
        await deployment.stop();
      }
    },
    UP_TO,
  );
});

/** The message that came twenty times is of another chat. */
async function verifyOthers(store: Store, deployment: Deployment, storms: number, chats: number): Promise<void> {
  const before = await store.find(inbox, { where: { source: 'telegram' }, limit: 1000 });
  const extra = before.items.filter(({ body }) => (body as { from: { value: string } }).from.value === '9900');
  for (const row of extra) await store.remove(inbox, row.id);
  await verify(store, deployment, storms, chats);
}

withRedis('several processes', () => {
  withStandIn('MongoDB and Bull', () => {
    test(
      'workers, webs, Redis and the store are killed in turn',
      async () => {
        const folder = newFolder('processes-mongo');
        const file = path.join(folder, 'store.mv');
        let standIn = await startStandIn({ file });
        const { port } = standIn;
        const mongoUri = standIn.uri.replace('/?', '/binhan?');
        const deployment = await startDeployment({ MONGODB_URI: mongoUri, DATA_KEYS });
        const storeKilled: Storm = async () => {
          await standIn.kill();
          await sleep(1_000);
          standIn = await startStandIn({ file, port });
        };
        try {
          const open = () => openStore({ mongoUri, dataKeys: DATA_KEYS, collections: COLLECTIONS });
          await deliveredTwentyTimes(deployment, open);
          const parts: ProcessName[] = ['worker1', 'web1', 'worker2', 'web2'];
          const storms = [...parts.map(killed), redisKilled, storeKilled];
          deployment.telegram.sent.clear();
          // The stand-in flushes each write by itself: it is slow.
          await load(deployment, storms, 6);
          const store = await open();
          await verifyOthers(store, deployment, storms.length, 6);
          await store.close();
        } finally {
          await deployment.stop();
          await standIn.stop();
          fs.rmSync(folder, { recursive: true, force: true });
        }
      },
      UP_TO,
    );
  });
});
