/** Telegram: sending, and receiving by webhook where a secret is set, else by polling. */
import type { Channel, ChannelPorts, Inbound } from '../contract.ts';
import { createAgents } from '../kit/agents.ts';
import type { Backoff } from '../kit/backoff.ts';
import { createDeclaredChannel } from '../kit/declared.ts';
import { createApi, errorOfTelegram, type Api } from './api.ts';
import type { TelegramConfig } from './config.ts';
import { createFetchMedia } from './media.ts';
import { poll } from './poll.ts';
import { readUpdate, receive } from './receive.ts';
import { createSend } from './send.ts';
import { registerWebhook, removeWebhook } from './webhook.ts';

export const declaredTelegram = createDeclaredChannel('telegram', {
  form: 'chat',
  choices: 'buttons',
  maxButtons: 10,
  maxText: 4096,
  asksLocation: true,
  asksContact: true,
  unasked: true,
  pictures: { maxCaption: 1024 },
});

export interface TelegramOptions {
  /** without a trailing slash; the webhook is registered below it */
  publicUrl: string;
  connectMs?: number;
  sendMs?: number;
  holdSeconds?: number;
  backoff?: Backoff;
}

const ACKNOWLEDGE_MS = 10_000;
/** `stop` waits this long for a batch that is just being made durable */
const STOP_MS = 800;

/** One bot. Nothing is called before `start` or `send`. */
export function createTelegram(config: TelegramConfig, options: TelegramOptions): Channel {
  const agents = createAgents(options.connectMs ?? 5000);
  const api = createApi(config, agents);
  const { webhookSecret: secret } = config;
  let report: ChannelPorts['report'] = () => undefined;

  const acknowledge = async (inbound: Inbound): Promise<void> => {
    const error = inbound.acknowledge ? await answerQuery(api, inbound.acknowledge.callbackQuery) : null;
    if (error) report('acknowledgeFailed', error);
  };

  return {
    ...declaredTelegram,
    send: createSend(api, declaredTelegram.capabilities, options.sendMs),
    fetchMedia: createFetchMedia(api, config, agents),
    acknowledge,
    ...(secret === null ? {} : { receive: (request) => receive(request, secret) }),
    start: (ports) => {
      report = ports.report;
      const stopping = new AbortController();
      const running = run(api, { ...ports, acknowledge }, secret, options, stopping.signal);
      return {
        stop: async () => {
          stopping.abort();
          await Promise.race([running, new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
        },
      };
    },
  };
}

type RunPorts = ChannelPorts & { acknowledge: (inbound: Inbound) => Promise<void> };

async function run(
  api: Api,
  ports: RunPorts,
  secret: string | null,
  { publicUrl, holdSeconds = 25, backoff = { firstMs: 1000, maxMs: 60_000 } }: TelegramOptions,
  stopped: AbortSignal,
): Promise<void> {
  if (secret !== null) {
    await registerWebhook(api, { url: `${publicUrl}/webhooks/telegram`, secret }, ports.report, backoff, stopped);
    return;
  }
  await removeWebhook(api, ports.report, backoff, stopped);
  await poll(api, { ...ports, readUpdate }, { holdSeconds, backoff }, stopped);
}

/** Ends the progress sign on the pressed button. "Too old" is usual after an outage and of no consequence. */
async function answerQuery(api: Api, id: string): Promise<{ name: string; code: string } | null> {
  try {
    await api.call('answerCallbackQuery', { callback_query_id: id }, { timeoutMs: ACKNOWLEDGE_MS });
    return null;
  } catch (error) {
    const { name, code } = errorOfTelegram(error);
    return { name, code };
  }
}
