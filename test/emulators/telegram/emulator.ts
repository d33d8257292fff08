// The strict Telegram emulator of the tests: the simulator's Bot API, with every call recorded and faults on demand.
import { setTimeout as wait } from 'node:timers/promises';
import type { ApiCall, TelegramEmulator } from '../../../adapters/simulator/telegram.ts';
import { openTelegramEmulator, reply } from '../../../adapters/simulator/telegram.ts';
import type { Answer } from '../../../adapters/simulator/telegram/answer.ts';

export type Fault =
  /** answered in place of carrying it out */
  | { answers: Answer }
  /** 502 of a proxy, with a page instead of JSON */
  | { answersHtml: number }
  | { slowMs: number }
  /** the connection breaks before or after the call is carried out */
  | { resets: 'before' | 'after' }
  /** carried out, but the answer never comes */
  | { silent: true };

export const TOO_MANY = (seconds: number): Fault => ({
  answers: {
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  },
});
export const BLOCKED: Fault = {
  answers: { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' },
};
export const DEACTIVATED: Fault = {
  answers: { ok: false, error_code: 403, description: 'Forbidden: user is deactivated' },
};
export const BROKEN: Fault = { answers: { ok: false, error_code: 500, description: 'Internal Server Error' } };

export interface StrictTelegram extends TelegramEmulator {
  token: string;
  /** every call, in order */
  calls: { method: string; body: Record<string, unknown> }[];
  callsOf: (method: string) => Record<string, unknown>[];
  /** The next calls of this method meet these faults, one each. */
  fail: (method: string, ...faults: Fault[]) => void;
}

/** Opens one on a free port of loopback. */
export async function openStrictTelegram(token = '5320001:test_TOKEN-not_real'): Promise<StrictTelegram> {
  const calls: StrictTelegram['calls'] = [];
  const faults = new Map<string, Fault[]>();
  const emulator = await openTelegramEmulator({
    token,
    intercept: async (call) => {
      calls.push({ method: call.method, body: call.body });
      const fault = faults.get(call.method)?.shift();
      await (fault ? meet(fault, call) : call.proceed().then((answer) => reply(call.response, answer)));
    },
  });
  return {
    ...emulator,
    token,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method).map(({ body }) => body),
    fail: (method, ...next) => faults.set(method, [...(faults.get(method) ?? []), ...next]),
  };
}

async function meet(fault: Fault, { response, proceed }: ApiCall): Promise<void> {
  if ('answers' in fault) return reply(response, fault.answers);
  if ('answersHtml' in fault) {
    response.writeHead(fault.answersHtml, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
    return;
  }
  if ('slowMs' in fault) await wait(fault.slowMs);
  const carriedOut = 'resets' in fault && fault.resets === 'before' ? null : await proceed();
  if ('resets' in fault) response.destroy();
  else if ('slowMs' in fault && carriedOut) reply(response, carriedOut);
}
