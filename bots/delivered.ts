/** After a message went out, or never will: the stream of the web chat, the timeline, the failures that a person sees. */
import { failures, inbox, outbox, timeline } from '../adapters/storage/collections.ts';
import type { AddressDoc, OutboxRow } from '../adapters/storage/collections.ts';
import type { Rendered } from '../adapters/channels/contract.ts';
import type { Notice } from '../flows/engine/turn.ts';
import type { WebEvent } from '../admin/api/ports.ts';
import { toIso } from '../cases/time.ts';
import { waitingRow } from './accept.ts';
import type { Deps } from './deps.ts';
import { personIdOf } from './ids.ts';
import { outgoing } from './outgoing.ts';

export async function afterSent(deps: Deps, row: OutboxRow, address: AddressDoc, rendered: Rendered): Promise<'done'> {
  const sentMs = deps.clock.now();
  const streamed = address.channel === 'web' ? await nextInStream(deps, address.id) : undefined;
  const sent = { ...row, sentMs, rendered: rendered as unknown as NonNullable<OutboxRow['rendered']> };
  const next = streamed === undefined ? sent : { ...sent, streamed };
  await Promise.all([
    deps.store.modify(outbox, row.id, (now) => ({
      ...now,
      state: 'sent' as const,
      sentMs,
      partsSent: rendered.parts.length,
      rendered: sent.rendered,
      ...(streamed === undefined ? {} : { streamed }),
    })),
    enterTimeline(deps, next, address, rendered),
  ]);
  deps.count('sent', { channel: address.channel });
  if (streamed !== undefined) deps.hub.web(address.id, webEvent(next, rendered));
  return 'done';
}

/** Numbers of one web conversation's events; only one process at a time delivers a conversation. */
async function nextInStream({ store }: Deps, addressId: string): Promise<number> {
  const { items } = await store.find(outbox, {
    where: { addressId, streamed: { gte: 1 } },
    order: [['streamed', 'desc']],
    limit: 1,
  });
  return (items[0]?.streamed ?? 0) + 1;
}

/** As the browser gets it; several parts are one event. */
export function webEvent(row: Pick<OutboxRow, 'streamed' | 'sentMs'>, rendered: Rendered): WebEvent {
  const last = rendered.parts.at(-1);
  return {
    id: row.streamed ?? 0,
    at: toIso(row.sentMs ?? 0),
    text: rendered.parts.map(({ text }) => text).join('\n'),
    choices: last?.choices ?? [],
    ...(last?.ask === undefined ? {} : { ask: last.ask }),
    ...(last?.tone === undefined ? {} : { tone: last.tone }),
  };
}

async function enterTimeline({ store }: Deps, row: OutboxRow, address: AddressDoc, rendered: Rendered): Promise<void> {
  if (address.channel === 'phone') return;
  const { by } = outgoing(row);
  const atMs = row.sentMs ?? 0;
  await store.insert(timeline, {
    id: `${row.id}.out`,
    conversationId: row.conversationId,
    personId: personIdOf(row.conversationId),
    caseId: null,
    at: toIso(atMs),
    atMs,
    body: {
      type: 'message',
      direction: 'out',
      channel: address.channel,
      text: rendered.parts.map(({ text }) => text).join('\n'),
      ...(by === undefined ? {} : { by }),
    },
  });
}

/** A row that a person sees, with a way to try again; the conversation is told, too. */
export async function afterFailure(deps: Deps, row: OutboxRow, code: string): Promise<void> {
  const failure = {
    id: `f${row.id}`,
    kind: 'outbound' as const,
    rowId: row.id,
    conversationId: row.conversationId,
    state: 'open' as const,
    code,
    atMs: deps.clock.now(),
    attempts: row.attempts,
  };
  if ((await deps.store.insert(failures, failure)) === 'exists') {
    await deps.store.modify(failures, failure.id, (now) => ({ ...failure, rev: now.rev }));
  }
  deps.count('send_failed', { code });
  deps.hub.hint({ type: 'failures' });
  await notice(deps, row, `${row.id}.undelivered.${row.attempts}`, { is: 'undelivered', reason: code });
}

/** Tells the conversation something by its own inbox, once for each id. */
export async function notice(
  deps: Deps,
  row: Pick<OutboxRow, 'conversationId'>,
  id: string,
  what: Notice,
): Promise<void> {
  const { conversationId } = row;
  const body = { type: 'notice' as const, notice: what };
  const result = await deps.store.insert(inbox, waitingRow(deps, { id, conversationId, source: 'notice', urgent: true, body }));
  if (result === 'created') await deps.queue.wake('turns', conversationId, { urgent: true });
}
