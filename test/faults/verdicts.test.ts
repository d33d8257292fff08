// A verdict for ten thousand people while the process is killed: everybody is told, twice only what was in flight, and that is shown.
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addresses, claimAsks, claims, COLLECTIONS, failures, outbox } from '../../adapters/storage/collections.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { newClaim } from '../../bots/claims/new-claim.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import { noon } from '../servers/noon.ts';
import { freePort, newFolder, startService } from '../servers/service.ts';
import { until } from '../until.ts';
import { openCountingTelegram, telegramEnv } from '../servers/telegram-load.ts';
import type { CountingTelegram } from '../servers/telegram-load.ts';

const ASKERS = 10_000;
/** How long ten thousand deliveries may take, in milliseconds. */
const TELLING = 240_000;
const KILLS = 2;
const FIRST_CHAT = 1_000_000;
const TEXT = 'nhà máy Sông Ngân trộn hoá chất độc vào nước máy';
const dataDir = newFolder('verdicts');
/** At night verdicts wait for the morning. */
const clock = noon();
let telegram: CountingTelegram;

beforeAll(async () => {
  telegram = await openCountingTelegram();
});
afterAll(async () => {
  await telegram.close();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

/** The claim with everybody who asked, as the service would have written them. */
async function fill(): Promise<string> {
  const store = await openStore({ dataDir, collections: COLLECTIONS });
  try {
    const claim = newClaim(store, TEXT, clock.now());
    await store.insert(claims, claim);
    for (let from = 0; from < ASKERS; from += 500) {
      const numbers = Array.from({ length: 500 }, (_, i) => from + i);
      await store.insertMany(
        addresses,
        numbers.map((n) => ({
          ...{ id: `a${n}`, conversationId: `c${n}`, channel: 'telegram' as const, value: String(FIRST_CHAT + n) },
          ...{ lastMs: 1, stopped: false, user: null },
        })),
      );
      await store.insertMany(
        claimAsks,
        numbers.map((n) => ({
          ...{ id: `${claim.id}:c${n}`, claimId: claim.id, conversationId: `c${n}`, atMs: 1, text: TEXT },
          ...{ mayQuote: null, told: -1, toldMs: 0, state: 'waiting' as const },
        })),
      );
    }
    return claim.id;
  } finally {
    await store.close();
  }
}

test(`${ASKERS} askers, killed ${KILLS} times on the way`, async () => {
  const claimId = await fill();
  const port = await freePort();
  const env = { ...telegramEnv(telegram.root), ...clock.env, LOG_LEVEL: 'silent' };
  const begin = () => startService({ dataDir, port, env });
  let service = await begin();
  const body = { verdict: 'false', explanation: 'Nước máy đạt chuẩn.', sources: ['Sở Y tế'] };
  const began = Date.now();
  const answer = await service.api(`/claims/${claimId}/verdict`, { method: 'POST', body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const enough = (ASKERS / (KILLS + 1)) * kill;
    await until(`${enough} are told`, () => telegram.total() >= enough, TELLING);
    await service.kill();
    service = await begin();
  }
  await until(
    'everybody is told',
    async () => {
      const { delivery } = (await (await service.api(`/claims/${claimId}`)).json()) as { delivery: { told: number } };
      await sleep(500);
      return delivery.told === ASKERS;
    },
    TELLING,
  );
  const seconds = (Date.now() - began) / 1000;
  await service.stop();
  await verify(claimId, seconds);
}, 600_000);

async function verify(claimId: string, seconds: number): Promise<void> {
  const store = await openStore({ dataDir, collections: COLLECTIONS });
  try {
    const rows = await store.count(outbox, { lane: 'asked' });
    const sent = await store.count(outbox, { lane: 'asked', state: 'sent' });
    const shown = await store.count(failures, { state: 'open', code: 'maybeTwice' });
    const doubled = [...telegram.sent.values()].filter((texts) => texts.length > 1);
    console.log(
      `${ASKERS} askers, ${KILLS} kills, ${seconds.toFixed(0)} s: rows ${rows}; chats told ${telegram.sent.size}; told twice ${doubled.length}; shown as perhaps twice ${shown}`,
    );
    expect({ rows, sent, chats: telegram.sent.size }).toEqual({ rows: ASKERS, sent: ASKERS, chats: ASKERS });
    expect(doubled.filter((texts) => texts.length > 2)).toEqual([]);
    expect(doubled.length).toBeLessThanOrEqual(shown);
    expect(shown).toBeLessThanOrEqual(KILLS * 64);
    expect(await store.get(claims, claimId)).toMatchObject({ edition: 1, sendDueMs: NEVER_MS });
  } finally {
    await store.close();
  }
}
