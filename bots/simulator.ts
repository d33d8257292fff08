/** The simulator's phones: emulated providers with credentials made at start, driving the real channel adapters. */
import { randomBytes } from 'node:crypto';
import express from 'express';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { Channel } from '../adapters/channels/contract.ts';
import { createTelegram } from '../adapters/channels/telegram/index.ts';
import type { Store } from '../adapters/storage/contract.ts';
import { openTelegramEmulator } from '../adapters/simulator/telegram.ts';
import type { TelegramEmulator } from '../adapters/simulator/telegram.ts';
import { toIso } from '../cases/time.ts';
import type { Config } from './config.ts';
import { announce, elsewhere, withdraw } from './simulator-elsewhere.ts';

export interface Simulator {
  /** answers below /simulator; null where it is off */
  handler: RequestHandler | null;
  /** the real adapters, talking to the emulated providers, for sending */
  channels: Channel[];
  /** those whose emulated provider lives in this process, to be received from */
  own: Channel[];
  close: () => Promise<void>;
}

const OFF: Simulator = { handler: null, channels: [], own: [], close: async () => {} };

const said = z
  .object({
    /** which phone: a number made up by the page */
    from: z.string().regex(/^[1-9]\d{0,14}$/),
    text: z.string().min(1).max(4096).optional(),
    choice: z.string().max(64).optional(),
    location: z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
  })
  .refine(({ text, choice, location }) => [text, choice, location].filter((part) => part !== undefined).length === 1);

/** Off in production. A real Telegram leaves no room for an emulated one beside it. */
export async function openSimulator(
  config: Config,
  configured: readonly Channel[],
  { store, processId }: { store: Store; processId: string },
): Promise<Simulator> {
  if (config.production) return OFF;
  if (configured.some(({ name }) => name === 'telegram'))
    return { ...OFF, handler: (_request, _response, next) => next() };
  if (config.role === 'worker') return { ...OFF, channels: [elsewhere(store)] };
  const token = `1:${randomBytes(24).toString('base64url')}`;
  const emulator = await openTelegramEmulator({ token });
  const apiRoot = `${emulator.apiRoot}/`;
  const channel = createTelegram({ token, webhookSecret: null, apiRoot }, { publicUrl: config.publicUrl });
  const here = { handler: phone(emulator), own: [channel] };
  if (config.redisUrl === null) return { ...here, channels: [channel], close: () => emulator.close() };
  await announce(store, { processId, apiRoot, token });
  const close = async (): Promise<void> => {
    await withdraw(store, processId);
    await emulator.close();
  };
  return { ...here, channels: [elsewhere(store)], close };
}

function phone(emulator: TelegramEmulator): RequestHandler {
  const router = express.Router();
  router.post('/phone/messages', express.json({ limit: '16kb' }), (request, response) => {
    const parsed = said.safeParse(request.body);
    if (!parsed.success)
      return void response.status(400).json({ title: 'Bad Request', detail: 'Tin này máy thử không hiểu.' });
    const { from, text, choice, location } = parsed.data;
    const user = emulator.user(Number(from), { firstName: 'Mận' });
    try {
      if (text !== undefined) user.says(text);
      if (choice !== undefined) user.presses(choice);
      if (location !== undefined) user.sharesLocation(location.lat, location.lon);
    } catch {
      return void response.status(422).json({ title: 'Unprocessable', detail: 'Nút này không còn trên màn hình.' });
    }
    return void response.status(202).json({});
  });
  router.get('/phone/events', (request, response) => {
    const from = Number(request.query['from'] ?? 0);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    const tell = ({ chatId, text, buttons, date, messageId }: Sent): void => {
      if (from !== 0 && chatId !== from) return;
      const choices = buttons.map((button) => ({
        id: button.data ?? button.text,
        label: button.text,
        ...(button.asks === undefined ? {} : { asks: button.asks }),
      }));
      response.write(
        `id: ${messageId}\ndata: ${JSON.stringify({ from: String(chatId), text, choices, at: toIso(date * 1000) })}\n\n`,
      );
    };
    for (const message of from === 0 ? [] : emulator.sentTo(from)) tell(message);
    const stop = emulator.onSent(tell);
    response.on('close', stop);
  });
  return router;
}

type Sent = Parameters<Parameters<TelegramEmulator['onSent']>[0]>[0];
