// Telegram's two ways of bringing updates: nothing is confirmed before it is durable, and nothing stops the loop.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import http from 'node:http';
import type { Channel, ChannelPorts, Inbound } from '../../adapters/channels/contract.ts';
import { createTelegram } from '../../adapters/channels/telegram/index.ts';
import { until } from '../until.ts';
import { listen } from './loopback.ts';
import {
  BROKEN,
  openStrictTelegram,
  TOO_MANY,
  type Fault,
  type StrictTelegram,
} from '../emulators/telegram/emulator.ts';

const CONFLICT: Fault = {
  answers: { ok: false, error_code: 409, description: 'Conflict: terminated by other getUpdates request' },
};
const UNAUTHORIZED: Fault = { answers: { ok: false, error_code: 401, description: 'Unauthorized' } };

class Ports implements ChannelPorts {
  accepted: Inbound[] = [];
  reports: string[] = [];
  saved: string | null = null;
  /** how often `accept` fails before it works */
  failures = 0;

  accept = (messages: readonly Inbound[]): Promise<void> => {
    if (this.failures > 0) {
      this.failures -= 1;
      return Promise.reject(new Error('store and spool are away'));
    }
    this.accepted.push(...messages);
    return Promise.resolve();
  };

  cursor = {
    read: () => Promise.resolve(this.saved),
    write: (value: string) => {
      this.saved = value;
      return Promise.resolve();
    },
  };

  report = (event: string, detail: object = {}): void => {
    this.reports.push([event, ...Object.values(detail)].join(' '));
  };

  get texts(): (string | undefined)[] {
    return this.accepted.map(({ content }) => content.text);
  }
}

let telegram: StrictTelegram;
let ports: Ports;
let running: { stop: () => Promise<void> }[];

beforeEach(async () => {
  telegram = await openStrictTelegram();
  ports = new Ports();
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  await telegram.close();
});

function open(webhookSecret: string | null, publicUrl = 'http://127.0.0.1:9'): Channel {
  return createTelegram(
    { token: telegram.token, webhookSecret, apiRoot: `${telegram.apiRoot}/` },
    { publicUrl, sendMs: 400, holdSeconds: 1, backoff: { firstMs: 5, maxMs: 20 } },
  );
}

function start(channel: Channel, with_ = ports): { stop: () => Promise<void> } {
  const one = channel.start!(with_);
  running.push(one);
  return one;
}

describe('polling', () => {
  test('removes a webhook, asks for the kinds in use, takes what waits in order', async () => {
    telegram.world.updates.setWebhook({ url: 'http://127.0.0.1:9/old', secret: undefined });
    const person = telegram.user(7);
    for (const text of ['một', 'hai', 'ba']) person.says(text);
    start(open(null));
    await until('it happens', () => ports.accepted.length === 3);
    expect(ports.texts).toEqual(['một', 'hai', 'ba']);
    expect(telegram.calls[0]).toEqual({ method: 'deleteWebhook', body: { drop_pending_updates: false } });
    expect(telegram.callsOf('getUpdates')[0]).toEqual({
      timeout: 1,
      limit: 100,
      allowed_updates: ['message', 'callback_query', 'my_chat_member'],
    });
    await until('it happens', () => telegram.waiting() === 0);
    expect(ports.reports).toEqual([]);
  });

  test('confirms nothing before it is durable, and loses nothing when storing fails', async () => {
    ports.failures = 3;
    telegram.user(7).says('khó thở');
    start(open(null));
    await until('it happens', () => ports.accepted.length === 1);
    const offsets = telegram.callsOf('getUpdates').map(({ offset }) => offset);
    expect(offsets.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
    expect(ports.reports).toEqual(['acceptFailed 1', 'acceptFailed 1', 'acceptFailed 1']);
  });

  test('goes on where it was after a restart', async () => {
    const id = telegram.user(7).says('một');
    const first = start(open(null));
    await until('it happens', () => ports.saved !== null);
    await first.stop();
    telegram.user(7).says('hai');
    start(open(null));
    await until('it happens', () => ports.accepted.length === 2);
    expect(ports.texts).toEqual(['một', 'hai']);
    expect(telegram.callsOf('getUpdates').at(-1)).toMatchObject({ offset: expect.any(Number) as unknown });
    expect(ports.saved).toContain(`"next":${id + 2}`);
  });

  test('forgets a cursor of last week: ids may begin anew below it', async () => {
    ports.saved = JSON.stringify({ next: 900_000_000, atMs: Date.now() - 7 * 24 * 3_600_000 });
    telegram.world.updates.continueFrom(1200);
    telegram.user(7).says('sau một tuần');
    start(open(null));
    await until('it happens', () => ports.accepted.length === 1);
    expect(telegram.callsOf('getUpdates')[0]).not.toHaveProperty('offset');
  });

  test('a cursor that cannot be read or written is reported, and polling goes on', async () => {
    ports.saved = 'rubbish';
    ports.cursor.write = () => Promise.reject(new Error('disk full'));
    telegram.user(7).says('alo');
    start(open(null));
    await until('it happens', () => telegram.waiting() === 0 && ports.accepted.length === 1);
    expect(ports.reports).toEqual(['cursorUnreadable', 'cursorNotSaved']);
  });

  test('what is malformed or not used is counted and confirmed', async () => {
    const person = telegram.user(7);
    person.sends({ location: { latitude: 200, longitude: 0 } });
    person.sends({ dice: { emoji: '🎲', value: 2 } });
    person.blocks();
    person.unblocks();
    person.says('alo');
    start(open(null));
    await until('it happens', () => ports.accepted.length === 1);
    await until('it happens', () => telegram.waiting() === 0);
    expect(ports.reports).toEqual([
      'malformed location.latitude',
      'unused message',
      'unused blocked',
      'unused unblocked',
    ]);
  });

  test('a pressed button is acknowledged once it is durable', async () => {
    const person = telegram.user(7);
    person.says('alo');
    const channel = open(null);
    start(channel);
    await channel.send({ id: 'o1.0', address: '7', part: { text: 'Chọn', choices: [{ id: 'yes', label: 'Có' }] } });
    ports.failures = 1;
    person.presses('Có');
    await until('it happens', () => telegram.world.chats.answeredQueries.length === 1);
    expect(ports.accepted.at(-1)?.content).toEqual({ choice: 'yes' });
  });

  test.each<[string, Fault, string]>([
    ['another poller', CONFLICT, 'pollConflict 409'],
    ['a token that was changed', UNAUTHORIZED, 'pollFailed misconfigured 401'],
    ['an outage', BROKEN, 'pollFailed unreachable 500'],
    ['a proxy page', { answersHtml: 200 }, 'pollFailed unknownOutcome NETWORK'],
    ['a broken connection', { resets: 'before' }, 'pollFailed unknownOutcome ECONNRESET'],
  ])('%s is reported, and polling goes on', async (_, fault, report) => {
    telegram.fail('getUpdates', fault, fault);
    telegram.user(7).says('alo');
    start(open(null));
    await until('it happens', () => ports.accepted.length === 1);
    expect(ports.reports).toEqual([report, report]);
  });

  test('waits as long as it is told to', async () => {
    telegram.fail('getUpdates', TOO_MANY(1));
    telegram.user(7).says('alo');
    const startedMs = performance.now();
    start(open(null));
    await until('it happens', () => ports.accepted.length === 1);
    expect(performance.now() - startedMs).toBeGreaterThan(950);
  });

  test('two pollers: the one that is thrown out says so, and every message comes through', async () => {
    const other = new Ports();
    start(open(null));
    start(open(null), other);
    await until('it happens', () => [...ports.reports, ...other.reports].includes('pollConflict 409'));
    const person = telegram.user(7);
    for (let n = 1; n <= 5; n += 1) person.says(String(n));
    const all = () => new Set([...ports.texts, ...other.texts]);
    await until('it happens', () => all().size === 5);
    expect(all()).toEqual(new Set(['1', '2', '3', '4', '5']));
  });

  test('does not hammer a server that never holds a call', async () => {
    const empty: Fault = { answers: { ok: true, result: [] } };
    telegram.fail('getUpdates', ...Array.from({ length: 50 }, () => empty));
    start(open(null));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(telegram.callsOf('getUpdates').length).toBeLessThanOrEqual(1);
  });

  test('stops at once in the middle of a held call', async () => {
    const one = start(open(null));
    await until('it happens', () => telegram.callsOf('getUpdates').length > 0);
    const startedMs = performance.now();
    await one.stop();
    expect(performance.now() - startedMs).toBeLessThan(600);
    expect(ports.reports).toEqual([]);
  });

  test('stops within a second while a store does not answer', async () => {
    ports.accept = () => new Promise(() => undefined);
    telegram.user(7).says('alo');
    const one = start(open(null));
    await until('it happens', () => telegram.callsOf('getUpdates').length > 0);
    const startedMs = performance.now();
    await one.stop();
    expect(performance.now() - startedMs).toBeLessThan(1000);
  });

  test('starts although nobody is there yet', async () => {
    await telegram.close();
    start(open(null));
    await until('it happens', () => ports.reports.length > 2);
    expect(ports.reports[0]).toBe('webhookFailed unreachable CONNECT_ECONNREFUSED');
  });
});

describe('webhook', () => {
  test('is registered, again and again until Telegram takes it', async () => {
    telegram.fail('setWebhook', BROKEN, UNAUTHORIZED, { resets: 'before' });
    start(open('header_Secret-1', 'http://localhost:3000'));
    await until('it happens', () => telegram.world.updates.webhook() !== null);
    expect(telegram.callsOf('setWebhook').at(-1)).toEqual({
      url: 'http://localhost:3000/webhooks/telegram',
      secret_token: 'header_Secret-1',
      allowed_updates: ['message', 'callback_query', 'my_chat_member'],
    });
    expect(ports.reports).toEqual([
      'webhookFailed unreachable 500',
      'webhookFailed misconfigured 401',
      'webhookFailed unknownOutcome ECONNRESET',
    ]);
  });

  test('brings updates with the secret, and again until they are taken', async () => {
    const service = await openService(() => channel, [503, 503, 200]);
    const channel = open('header_Secret-1', service.url);
    start(channel);
    await until('it happens', () => telegram.world.updates.webhook() !== null);
    telegram.user(7).says('một');
    telegram.user(7).says('hai');
    await until('it happens', () => service.taken.length === 4);
    expect(service.taken.map(({ content }) => content.text)).toEqual(['một', 'một', 'một', 'hai']);
    expect(new Set(service.taken.map(({ externalId }) => externalId)).size).toBe(2);
    await until('it happens', () => telegram.waiting() === 0);
    service.close();
  });

  test('without a secret there is none to receive', () => {
    expect(open(null).receive).toBeUndefined();
  });
});

/** A service with the channel's webhook: answers these statuses in turn, then 200. */
async function openService(channel: () => Channel, statuses: number[]) {
  const taken: Inbound[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', headers } = request;
      const body = Buffer.concat(chunks);
      const query = new URLSearchParams();
      const received = channel().receive!({ method, path: '', query, headers, body, receivedMs: Date.now() });
      if (received.is === 'messages') taken.push(...received.messages);
      response.writeHead(received.is === 'messages' ? (statuses.shift() ?? 200) : 403).end();
    });
  });
  const host = await listen(server);
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://${host}`, taken, close };
}
