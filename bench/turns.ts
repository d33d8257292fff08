/** Turns: Telegram's webhook in, the reply handed to a stub of its API, on the embedded store, durable; beside bare Express. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { beside, figure, percentile } from './figures.ts';
import type { Figures } from './figures.ts';
import { flood } from './load.ts';
import { launch } from './processes.ts';

const AT_A_TIME = 64;
const SECRET = 'bench_Secret';
const WORDS = ['cho em hỏi giờ làm việc', 'em chao bac si', 'toi muon xem menu', 'alo'];

interface Stub {
  root: string;
  /** resolves when the next reply to this chat comes */
  heard: (chat: number) => Promise<void>;
  close: () => Promise<void>;
}

export async function measureTurns(figures: Figures, runs: number, messages: number): Promise<void> {
  const stub = await openStub();
  const env = { TELEGRAM_BOT_TOKEN: '1:bench', TELEGRAM_WEBHOOK_SECRET: SECRET, TELEGRAM_API_ROOT: stub.root };
  const service = await launch('bots/main', { ...env, PUBLIC_URL: 'http://127.0.0.1' }, '/readyz');
  const express = await launch('bench/express-durable', {}, '/readyz');
  const [rates, p95s, bare]: [number[], number[], number[]] = [[], [], []];
  try {
    const turns = new Turns(service.port, stub);
    // Everybody has written before: strangers are greeted, which is not what is measured.
    await turns.run(messages);
    for (let i = 0; i < runs; i += 1) {
      const { rate, p95 } = await turns.run(messages);
      rates.push(rate);
      p95s.push(p95);
      bare.push(await bareRate(express.port, messages));
    }
  } finally {
    await Promise.all([service.stop(), express.stop()]);
    await stub.close();
  }
  figures['turn.webhook.rate'] = figure(rates, 'turns/s');
  figures['turn.webhook.p95'] = figure(p95s, 'ms');
  figures['express.durable.rate'] = figure(bare, 'requests/s');
  beside(figures, 'turn.webhook.rate', 'express.durable.rate');
}

class Turns {
  #updateId = 1;
  readonly #port: number;
  readonly #stub: Stub;

  constructor(port: number, stub: Stub) {
    this.#port = port;
    this.#stub = stub;
  }

  /** Each of `count` people writes once, so many at a time; a turn is over when its reply is handed to the API. */
  async run(count: number): Promise<{ rate: number; p95: number }> {
    const began = performance.now();
    const took = await flood(this.#port, count, AT_A_TIME, (i) => {
      const chat = 10_000 + i;
      return {
        path: '/webhooks/telegram',
        headers: { 'x-telegram-bot-api-secret-token': SECRET },
        body: update(this.#updateId++, chat),
        over: this.#stub.heard(chat),
      };
    });
    return { rate: (count / (performance.now() - began)) * 1000, p95: percentile(took, 0.95) };
  }
}

async function bareRate(port: number, count: number): Promise<number> {
  const began = performance.now();
  await flood(port, count, AT_A_TIME, (i) => ({ path: '/messages', headers: {}, body: update(i, 10_000 + i) }));
  return (count / (performance.now() - began)) * 1000;
}

function update(id: number, chat: number): string {
  const from = { id: chat, is_bot: false, first_name: 'Mận', language_code: 'vi' };
  const text = WORDS[id % WORDS.length];
  return JSON.stringify({
    update_id: id,
    message: { message_id: id, from, chat: { id: chat, type: 'private' }, date: 1_770_000_000, text },
  });
}

async function openStub(): Promise<Stub> {
  const waiting = new Map<number, () => void>();
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url?.endsWith('/sendMessage')) {
        const { chat_id: chat } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { chat_id: number };
        waiting.get(chat)?.();
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"}}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: (chat) => new Promise((resolve) => waiting.set(chat, resolve)),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
