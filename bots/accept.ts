/** Accepting: a message is a row in the inbox, once, before anyone is told that it was received. */
import type { Inbound } from '../adapters/channels/contract.ts';
import { addresses, inbox } from '../adapters/storage/collections.ts';
import type { InboxRow } from '../adapters/storage/collections.ts';
import type { Insert } from '../adapters/storage/contract.ts';
import type { Content } from '../flows/engine/turn.ts';
import type { Deps } from './deps.ts';
import { conversationIdOf } from './ids.ts';
import { sealable } from './inbound.ts';
import type { InboundBody } from './inbound.ts';

/** Whose conversation an address leads to: its own, its proven phone's, or a new one that is the same for whoever asks. */
export async function conversationOf(
  deps: Pick<Deps, 'store'>,
  sender: { addressId: string; provenPhone?: string },
): Promise<string> {
  const known = await deps.store.get(addresses, sender.addressId);
  if (known) return known.conversationId;
  if (sender.provenPhone === undefined) return conversationIdOf(sender.addressId);
  return conversationOfPhone(deps, sender.provenPhone);
}

export async function conversationOfPhone({ store }: Pick<Deps, 'store'>, phone: string): Promise<string> {
  const phoneId = store.hash(`phone:${phone}`);
  const known = await store.get(addresses, phoneId);
  return known?.conversationId ?? conversationIdOf(phoneId);
}

/** A row that waits for its turn. */
export function waitingRow(
  deps: Pick<Deps, 'orders' | 'clock'>,
  row: Pick<InboxRow, 'id' | 'conversationId' | 'source' | 'urgent'> & { body: InboundBody; receivedMs?: number },
): Insert<InboxRow> {
  const receivedMs = row.receivedMs ?? deps.clock.now();
  return {
    ...row,
    body: sealable(row.body),
    state: 'waiting',
    order: deps.orders(receivedMs),
    receivedMs,
    attempts: 0,
    notBeforeMs: 0,
  };
}

/** When the files of a message are to be fetched; nothing where there are none or nobody keeps them. */
function mediaDue({ media }: Pick<Deps, 'media'>, content: Content, nowMs: number): Pick<InboxRow, 'mediaDueMs'> {
  return media === null || (content.media?.length ?? 0) === 0 ? {} : { mediaDueMs: nowMs };
}

async function messageRow(deps: Deps, message: Inbound): Promise<Insert<InboxRow>> {
  const { store } = deps;
  const addressId = store.hash(`${message.channel}:${message.address}`);
  const { provenPhone, displayName, content } = message;
  const proven = provenPhone === undefined ? {} : { provenPhone };
  const row = waitingRow(deps, {
    id: `m${store.hash(`${message.channel}\n${message.address}\n${message.externalId}`)}`,
    conversationId: await conversationOf(deps, { addressId, ...proven }),
    source: message.channel,
    urgent: deps.mayBeDanger(content.text ?? content.speech ?? content.choice ?? ''),
    receivedMs: message.receivedMs,
    body: {
      type: 'message',
      from: {
        addressId,
        channel: message.channel,
        value: message.address,
        ...proven,
        ...(displayName === undefined ? {} : { displayName }),
      },
      content,
    },
  });
  return { ...row, ...mediaDue(deps, content, deps.clock.now()) };
}

/** Stores messages and wakes their turns. Resolves when all are durable; throws `away` otherwise. Doubles change nothing. */
export async function acceptMessages(deps: Deps, messages: readonly Inbound[]): Promise<void> {
  const rows: Insert<InboxRow>[] = [];
  // One after another: their order in the batch is their order in the conversation.
  for (const message of messages) rows.push(await messageRow(deps, message));
  const results = await deps.store.insertMany(inbox, rows);
  for (const [i, row] of rows.entries()) {
    deps.count(results[i] === 'created' ? 'inbound_accepted' : 'inbound_redelivered', { channel: row.source });
    if (results[i] !== 'created') continue;
    await deps.queue.wake('turns', row.conversationId, { urgent: row.urgent });
    if (row.mediaDueMs !== undefined) await deps.queue.wake('media', row.id);
  }
}
