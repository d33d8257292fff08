/** Calls to the Bot API through telegraf's typed client, each bounded in time, errors as named values. */
import type { Telegram } from 'telegraf';
import type { Opts, Telegram as Methods } from 'telegraf/types';
import { z } from 'zod';
import { misconfigured, refused, stopped, throttled, type SendError } from '../errors.ts';
import type { Agents } from '../kit/agents.ts';
import { errorOfNetwork, errorOfStatus, retryAfter } from '../kit/outcome.ts';
import type { TelegramConfig } from './config.ts';

export interface Api {
  /** Throws what telegraf throws; `errorOfTelegram` names it. */
  call: <M extends keyof Methods>(method: M, options: Opts<M>, limit: Limit) => Promise<ReturnType<Methods[M]>>;
}

interface Limit {
  timeoutMs: number;
  /** ends the call at once */
  stopped?: AbortSignal;
}

type Signal = NonNullable<NonNullable<Parameters<Telegram['callApi']>[2]>['signal']>;

/** The library is loaded with the first call: tools and tests declare this channel and never call. */
async function createClient({ token, apiRoot }: TelegramConfig, agents: Agents): Promise<Telegram> {
  const { Telegram } = await import('telegraf');
  const client = new Telegram(token, { apiRoot, webhookReply: false });
  // Set afterwards: telegraf drops the agent of plain http, which local Bot API servers use.
  client.options.agent = apiRoot.startsWith('https:') ? agents.https : agents.http;
  return client;
}

export function createApi(config: TelegramConfig, agents: Agents): Api {
  let made: Promise<Telegram> | undefined;
  return {
    call: async (method, options, { timeoutMs, stopped }) => {
      const client = await (made ??= createClient(config, agents));
      // Not AbortSignal.timeout: that goes off for every call, also long after its answer.
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), timeoutMs);
      const signal = stopped ? AbortSignal.any([late.signal, stopped]) : late.signal;
      try {
        // Node's own signals are what telegraf's client takes; its types name a stand-in for older Nodes.
        return await client.callApi(method, options, { signal: signal as unknown as Signal });
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** The provider's answer as telegraf throws it. */
const refusalSchema = z.object({
  response: z.object({
    error_code: z.int(),
    description: z.string().default(''),
    parameters: z.object({ retry_after: z.number().optional() }).optional(),
  }),
});

/**
 * What a failed call means. 403 (blocked, deactivated, never started) and "chat not found" end an address; 401, and 404
 * of a token that never existed, wait for somebody to mend the settings.
 */
export function errorOfTelegram(error: unknown): SendError {
  const refusal = refusalSchema.safeParse(error);
  if (!refusal.success) return errorOfNetwork(error);
  const { error_code: status, description, parameters } = refusal.data.response;
  const code = String(status);
  if (status === 429) return throttled(code, retryAfter(parameters?.retry_after));
  if (status === 403) return stopped(code);
  if (status === 400 && /chat not found/i.test(description)) return stopped('CHAT_NOT_FOUND');
  if (status === 400) return refused(code);
  if (status === 409) return misconfigured(code);
  return errorOfStatus(status);
}
