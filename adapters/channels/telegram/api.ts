/** Calls to the Bot API in telegraf's types, each bounded in time, errors as named values; files go through its client. */
import type { Telegram } from 'telegraf';
import type { Opts, Telegram as Methods } from 'telegraf/types';
import { z } from 'zod';
import { misconfigured, refused, stopped, throttled, unknownOutcome, type SendError } from '../errors.ts';
import type { Agents } from '../kit/agents.ts';
import { callHttp, within } from '../kit/http.ts';
import { errorOfNetwork, errorOfStatus, retryAfter } from '../kit/outcome.ts';
import type { TelegramConfig } from './config.ts';

export interface Api {
  /** `errorOfTelegram` names what it throws. */
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
    call: async (method, options, limit) => {
      if (!hasFile(options)) return post(config, agents, method, options, limit);
      const client = await (made ??= createClient(config, agents));
      // Node's own signals are what telegraf's client takes; its types name a stand-in for older Nodes.
      return within(limit.timeoutMs, limit.stopped, (signal) =>
        client.callApi(method, options, { signal: signal as unknown as Signal }),
      );
    },
  };
}

/** A call whose way of failing is known already. */
class CallFailed extends Error {
  readonly error: SendError;

  constructor(error: SendError) {
    super(error.code);
    this.error = error;
  }
}

const MAX_ANSWER_BYTES = 16_000_000;
const answerSchema = z.union([
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({ ok: z.literal(false) }),
]);

/** Nearly every call, and every message: as JSON, without the client's way over streams, which costs as much as a turn's writes. */
async function post<M extends keyof Methods>(
  { token, apiRoot }: TelegramConfig,
  agents: Agents,
  method: M,
  options: Opts<M>,
  { timeoutMs, stopped: ended }: Limit,
): Promise<ReturnType<Methods[M]>> {
  const body = JSON.stringify(options);
  const { answer, ...outcome } = await callHttp(agents, {
    method: 'POST',
    url: new URL(`./bot${token}/${method}`, apiRoot).href,
    headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) },
    body,
    timeoutMs,
    maxBytes: MAX_ANSWER_BYTES,
    ...(ended === undefined ? {} : { stopped: ended }),
  });
  const said = answer === undefined || answer.status >= 500 ? undefined : json(answer.body);
  const told = answerSchema.safeParse(said).data;
  if (told?.ok === true) return told.result as ReturnType<Methods[M]>;
  if (told?.ok === false) throw Object.assign(new Error('refused'), { response: said });
  throw new CallFailed('error' in outcome ? outcome.error : unknownOutcome('NETWORK'));
}

function hasFile(options: object): boolean {
  return Object.values(options).some((value) => typeof value === 'object' && value !== null && 'source' in value);
}

function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The provider's refusal, as telegraf throws it, too. */
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
  if (error instanceof CallFailed) return error.error;
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
