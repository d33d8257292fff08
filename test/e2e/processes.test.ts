// Several processes are one service: what one takes in another answers, and whoever listens hears it, wherever they are.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Database from 'libsql';
import { follow } from '../api/follow.ts';
import type { Followed } from '../api/follow.ts';
import { openStrictTelegram } from '../emulators/telegram/emulator.ts';
import { startDeployment } from '../servers/processes.ts';
import type { Deployment, ProcessName } from '../servers/processes.ts';
import { withRedis } from '../servers/redis.ts';
import { ADMIN_PASSWORD } from '../servers/service.ts';
import { until } from '../until.ts';

const UP_TO = 120_000;

interface Told {
  text?: string;
  type?: string;
}

/** A browser: one cookie, whichever process it reaches. */
async function openBrowser({ base }: Deployment, cookie: string) {
  const headers = { cookie: `ba_chat=${cookie}`, 'content-type': 'application/json' };
  let stream: Followed | null = null;
  let number = 0;
  return {
    async listens(at: ProcessName): Promise<void> {
      stream = await follow(`${base(at)}/api/v1/chat/events`, headers);
    },
    async says(at: ProcessName, text: string): Promise<number> {
      const body = JSON.stringify({ clientId: `m-${(number += 1)}`, text });
      return (await fetch(`${base(at)}/api/v1/chat/messages`, { method: 'POST', headers, body })).status;
    },
    heard: (): string[] => (stream?.events ?? []).map(({ data }) => (data as Told).text ?? ''),
    numbers: (): number[] => (stream?.events ?? []).map(({ id }) => Number(id)),
    leaves: () => stream?.close(),
  };
}

async function openConsole({ base }: Deployment, at: ProcessName): Promise<Followed> {
  const signedIn = await fetch(`${base(at)}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: ADMIN_PASSWORD }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return follow(`${base(at)}/api/v1/events`, { cookie });
}

withRedis('one service of several processes', () => {
  let deployment: Deployment;
  beforeAll(async () => {
    deployment = await startDeployment({}, { withTelegram: false });
  }, UP_TO);
  afterAll(() => deployment.stop(), UP_TO);

  test(
    'a reply that a worker made reaches the browser over another web process, once and in order',
    async () => {
      const browser = await openBrowser(deployment, 'browser-one-0123456789');
      await browser.listens('web2');
      for (const [n, text] of ['menu', 'xin chào', 'menu'].entries()) {
        expect(await browser.says('web1', text)).toBe(202);
        await until('the reply', () => browser.heard().length > n);
      }
      await sleep(300);
      const numbers = browser.numbers();
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      browser.leaves();
    },
    UP_TO,
  );

  test(
    'an alarm is paged to a console that another process holds; a reply of staff goes the same ways back',
    async () => {
      const desk = await openConsole(deployment, 'web2');
      expect(desk.status).toBe(200);
      const browser = await openBrowser(deployment, 'browser-two-0123456789');
      await browser.listens('web1');
      await sleep(200);
      expect(await browser.says('web1', 'cứu với, bà tôi khó thở tím môi')).toBe(202);
      await until('115', () => browser.heard().some((text) => text.includes('115')));
      await until('the page', () => desk.events.some(({ data }) => (data as Told).type === 'page'));
      await until('"đã báo"', () => browser.heard().some((text) => text.includes('ĐÃ BÁO')));
      const { items } = (await (await deployment.service('web1').api('/cases')).json()) as { items: { id: string }[] };
      const body = JSON.stringify({ text: 'Chị ơi, tổ y tế đang tới.' });
      const answer = await deployment.service('web2').api(`/cases/${items[0]!.id}/replies`, { method: 'POST', body });
      expect(answer.status).toBe(200);
      await until('the reply', () => browser.heard().some((text) => text.includes('tổ y tế đang tới')));
      expect(desk.events.some(({ data }) => (data as Told).type === 'case')).toBe(true);
      browser.leaves();
      desk.close();
    },
    UP_TO,
  );

  test(
    'the simulator: the phone lives in one process, its replies are made in another',
    async () => {
      const base = deployment.base('web2');
      const phone = await follow(`${base}/simulator/phone/events?from=77001`, {});
      const body = JSON.stringify({ from: '77001', text: 'menu' });
      const sent = await fetch(`${base}/simulator/phone/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(sent.status).toBe(202);
      await until('the reply', () => phone.events.length > 0);
      phone.close();
    },
    UP_TO,
  );

  test('a worker answers only to those who watch over it', async () => {
    const base = deployment.base('worker1');
    const status = async (where: string): Promise<number> => (await fetch(base + where)).status;
    expect(await Promise.all(['/healthz', '/readyz', '/metrics', '/chat', '/api/v1/cases'].map(status))).toEqual([
      200, 200, 200, 404, 404,
    ]);
  });

  test(
    'without Redis: ready, degraded, and people are answered',
    async () => {
      const browser = await openBrowser(deployment, 'browser-three-0123456789');
      await browser.listens('web2');
      await deployment.redis.kill();
      expect(await browser.says('web1', 'menu')).toBe(202);
      await until('the reply', () => browser.heard().length > 0);
      const ready = await fetch(`${deployment.base('worker1')}/readyz`);
      expect([ready.status, await ready.json()]).toMatchObject([200, { degraded: ['queue'] }]);
      await deployment.redis.start();
      await until('not degraded', async () => {
        const now = await fetch(`${deployment.base('worker1')}/readyz`);
        return ((await now.json()) as { degraded: string[] }).degraded.length === 0;
      });
      browser.leaves();
    },
    UP_TO,
  );

  test(
    'what a killed process had in its spool is replayed in order by any process that starts',
    async () => {
      const browser = await openBrowser(deployment, 'browser-four-0123456789');
      const holder = new Database(path.join(deployment.dataDir, 'store.db'), { timeout: 5_000 });
      holder.exec('BEGIN IMMEDIATE');
      const words = ['tin một', 'tin hai', 'SOS'];
      for (const word of words) expect(await browser.says('web1', word)).toBe(202);
      await deployment.kill('web1');
      holder.exec('ROLLBACK');
      holder.close();
      await deployment.kill('worker2');
      await deployment.start('worker2');
      await browser.listens('web2');
      await until('all of it in an alarm', async () => (await timelines()).some((said) => said.length === 3));
      expect(await timelines()).toContainEqual(words);
      browser.leaves();
      await deployment.start('web1');
    },
    UP_TO,
  );

  /** What people wrote, alarm by alarm. */
  async function timelines(): Promise<(string | undefined)[][]> {
    const { api } = deployment.service('web2');
    const { items } = (await (await api('/cases?kind=sos')).json()) as { items: { id: string }[] };
    return Promise.all(
      items.map(async ({ id }) => {
        const { timeline } = (await (await api(`/cases/${id}`)).json()) as {
          timeline: { type: string; direction?: string; text?: string }[];
        };
        return timeline
          .filter(({ type, direction }) => type === 'message' && direction === 'in')
          .map(({ text }) => text);
      }),
    );
  }

  test(
    'an orderly end takes less than thirty seconds and loses nothing',
    async () => {
      const from = Date.now();
      await deployment.service('worker1').stop();
      expect(Date.now() - from).toBeLessThan(30_000);
      expect(deployment.service('worker1').child.exitCode).toBe(0);
      await deployment.start('worker1');
    },
    UP_TO,
  );
});

withRedis('polling with several workers', () => {
  test(
    'one process polls; killed, another takes over within fifteen seconds, and nothing is read twice',
    async () => {
      const telegram = await openStrictTelegram();
      const env = { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot };
      const deployment = await startDeployment(env, { withTelegram: false });
      try {
        const said = (chat: number): number => telegram.sentTo(chat).length;
        telegram.user(801).says('menu');
        await until('the first reply', () => said(801) === 1);
        for (const [n, name] of (['worker1', 'worker2'] as const).entries()) {
          const chat = 810 + n;
          // What was being marked as sent at the kill would have to be sent again.
          await sleep(1_000);
          await deployment.kill(name);
          telegram.user(chat).says('menu');
          await until('the reply after a take-over', () => said(chat) === 1);
          await deployment.start(name);
        }
        await sleep(1_000);
        expect([said(801), said(810), said(811)]).toEqual([1, 1, 1]);
        expect(telegram.waiting()).toBe(0);
      } finally {
        await deployment.stop();
        await telegram.close();
      }
    },
    UP_TO,
  );
});
