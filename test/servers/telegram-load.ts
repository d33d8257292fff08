// A Bot API on loopback that only counts, and people who write to a webhook one message after another until it is taken.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export const SECRET = 'load_Secret-1';
export const TOKEN = '700100:load_TOKEN-not_real';

export interface CountingTelegram {
  root: string;
  /** texts by chat, in the order in which they came */
  sent: Map<number, string[]>;
  total: () => number;
  onSend: (listener: (chat: number) => void) => void;
  close: () => Promise<void>;
}

export async function openCountingTelegram(): Promise<CountingTelegram> {
  const sent = new Map<number, string[]>();
  let total = 0;
  let listener: (chat: number) => void = () => {};
  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as {
      chat_id?: number | string;
      text?: string;
    };
    if (request.url?.toLowerCase().endsWith('/sendmessage')) {
      const chat = Number(body.chat_id);
      sent.set(chat, [...(sent.get(chat) ?? []), body.text ?? '']);
      total += 1;
      listener(chat);
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ ok: true, result: { message_id: total + 1, date: 1, chat: { id: 1, type: 'private' } } }),
    );
  };
  const server = http.createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    total: () => total,
    onSend: (next) => (listener = next),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const telegramEnv = (root: string): Record<string, string> => ({
  TELEGRAM_BOT_TOKEN: TOKEN,
  TELEGRAM_WEBHOOK_SECRET: SECRET,
  TELEGRAM_API_ROOT: root,
});

export function textUpdate(updateId: number, chat: number, text: string): Record<string, unknown> {
  return {
    update_id: updateId,
    message: {
      message_id: updateId,
      from: { id: chat, is_bot: false, first_name: 'Mận', language_code: 'vi' },
      chat: { id: chat, type: 'private', first_name: 'Mận' },
      date: 1_770_000_000,
      text,
    },
  };
}

export async function post(base: string, update: unknown): Promise<number> {
  const answer = await fetch(`${base}/webhooks/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
    body: JSON.stringify(update),
    signal: AbortSignal.timeout(10_000),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** As a provider does: again until it is acknowledged. */
export async function deliver(base: string, update: unknown, going: () => boolean): Promise<void> {
  while (going()) {
    const status = await post(base, update).catch(() => 0);
    if (status === 200) return;
    await sleep(60);
  }
}
