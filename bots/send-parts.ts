/** Hands the parts of a message to its channel, one after another: what went out before is not sent again. */
import type { Rendered, SendResult } from '../adapters/channels/contract.ts';
import { refused } from '../adapters/channels/errors.ts';
import type { AddressDoc, OutboxRow } from '../adapters/storage/collections.ts';
import type { Deps } from './deps.ts';

type Sender = NonNullable<ReturnType<Deps['channels']['get']>>;

/** @returns the last part's result, and how many are out by now */
export async function sendParts(
  channel: Sender,
  row: Pick<OutboxRow, 'id' | 'partsSent'>,
  address: AddressDoc,
  rendered: Rendered,
): Promise<{ result: SendResult; partsSent: number }> {
  let partsSent = row.partsSent;
  let result: SendResult = rendered.parts.length === 0 ? { ok: false, error: refused('empty') } : { ok: true };
  for (const part of rendered.parts.slice(partsSent)) {
    result = await channel.send({ id: `${row.id}:${partsSent}`, address: address.value, part });
    if (!result.ok) break;
    partsSent += 1;
  }
  return { result, partsSent };
}
