/** Brings one update to the webhook of an emulated bot. */
import http from 'node:http';

export interface Update {
  update_id: number;
  [kind: string]: unknown;
}

export interface Webhook {
  url: string;
  secret: string | undefined;
}

const DELIVERY_MS = 20_000;

/** True once the service answered 2xx; never throws. */
export function postUpdate({ url, secret }: Webhook, update: Update): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
    };
    const request = http.request(url, { method: 'POST', headers, timeout: DELIVERY_MS }, (response) => {
      const status = response.statusCode ?? 0;
      response.resume().once('close', () => resolve(status >= 200 && status < 300));
    });
    request.once('timeout', () => request.destroy()).once('error', () => resolve(false));
    request.end(JSON.stringify(update));
  });
}
