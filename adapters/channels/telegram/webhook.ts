/** Registers the webhook at Telegram, again and again until it is accepted. */
import type { ChannelPorts } from '../contract.ts';
import { backoffMs, pause, type Backoff } from '../kit/backoff.ts';
import { errorOfTelegram, type Api } from './api.ts';
import { USED_UPDATES } from './payloads.ts';

const CALL_MS = 15_000;

/** Resolves once registered or stopped; every failure is reported, none is thrown. */
export async function registerWebhook(
  api: Api,
  webhook: { url: string; secret: string },
  report: ChannelPorts['report'],
  backoff: Backoff,
  stopped: AbortSignal,
): Promise<void> {
  const options = { url: webhook.url, secret_token: webhook.secret, allowed_updates: [...USED_UPDATES] };
  await untilDone(() => api.call('setWebhook', options, { timeoutMs: CALL_MS, stopped }), report, backoff, stopped);
}

/** Polling is impossible while a webhook is set. What waits at Telegram is kept. */
export async function removeWebhook(
  api: Api,
  report: ChannelPorts['report'],
  backoff: Backoff,
  stopped: AbortSignal,
): Promise<void> {
  const options = { drop_pending_updates: false };
  await untilDone(() => api.call('deleteWebhook', options, { timeoutMs: CALL_MS, stopped }), report, backoff, stopped);
}

async function untilDone(
  attempt: () => Promise<unknown>,
  report: ChannelPorts['report'],
  backoff: Backoff,
  stopped: AbortSignal,
): Promise<void> {
  for (let failures = 0; !stopped.aborted; failures += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (stopped.aborted) return;
      const { name, code, retryAfterMs } = errorOfTelegram(error);
      report('webhookFailed', { name, code });
      await pause(retryAfterMs ?? backoffMs(failures, backoff), stopped);
    }
  }
}
