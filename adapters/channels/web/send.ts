/** Sending to the web chat: the row of the outbox is what the page shows. */
import type { Send, SendResult } from '../contract.ts';

/** Always ok: nothing leaves the service. */
export function send({ id }: Send): Promise<SendResult> {
  return Promise.resolve({ ok: true, providerId: id });
}
