/** After a message went out, or never will: the stream of the web chat, the timeline, the failures that a person sees. */
import { inbox, outbox, timeline } from '../adapters/storage/collections.ts';
import type { AddressDoc, OutboxRow } from '../adapters/storage/collections.ts';
import type { Write } from '../adapters/storage/contract.ts';
import { inserting, modifying } from '../adapters/storage/writes.ts';
import type { Rendered } from '../adapters/channels/contract.ts';
import type { Notice } from '../flows/engine/turn.ts';
import type { WebEvent } from '../admin/api/ports.ts';
import { toIso } from '../cases/time.ts';
import { waitingRow } from './accept.ts';
import type { Deps } from './deps.ts';
import { isConflict } from '../adapters/storage/errors.ts';
import { openFailure } from './failures.ts';
import { personIdOf } from './ids.ts';
import { outgoing } from './outgoing.ts';
import { afterVerdict } from './verdicts/told.ts';

/** Numbers tried for one message before the sweeper comes again. */
const MOST_NUMBERS = 10;

/** The timeline and who was told first: once the row says "sent" nobody comes back to it. */
export async function afterSent(deps: Deps, row: OutboxRow, address: AddressDoc, rendered: Rendered): Promise<'done'> {
  const sent = { ...row, sentMs: deps.clock.now() };
  const entry = timelineEntry(sent, address, rendered);
  if (address.channel === 'web' || outgoing(row).verdict !== undefined) {
    await deps.store.chain(entry);
    await afterVerdict(deps, sent, 'told');
    if (address.channel !== 'web') await markedSent(sent, rendered).alone(deps.store);
    else await deps.hub.inTurn(address.id, () => stream(deps, sent, address.id, rendered));
  } else {
    await deps.store.chain([...entry, markedSent(sent, rendered)]);
  }
  deps.count('sent', { channel: address.channel });
  return 'done';
}

/** One after another for one browser, also from different lanes: it takes events in the order of their numbers. */
async function stream(deps: Deps, row: OutboxRow, addressId: string, rendered: Rendered): Promise<void> {
  // A browser that comes back reads it again as it was.
  const kept = rendered as unknown as NonNullable<OutboxRow['rendered']>;
  for (let tries = 1; ; tries += 1) {
    const streamed = await nextInStream(deps, addressId);
    try {
      await markedSent({ ...row, rendered: kept, streamed }, rendered).alone(deps.store);
      break;
    } catch (fault) {
      // Another process gave this number to another message of the same browser.
      if (!isConflict(fault) || tries === MOST_NUMBERS) throw fault;
    }
  }
  deps.hub.web(addressId);
}

function markedSent({ id, sentMs, rendered, streamed }: OutboxRow, { parts }: Rendered): Write {
  return modifying(outbox, id, (now) => ({
    ...now,
    state: 'sent' as const,
    partsSent: parts.length,
    ...(sentMs === undefined ? {} : { sentMs }),
    ...(rendered === undefined ? {} : { rendered }),
    ...(streamed === undefined ? {} : { streamed }),
  }));
}

/** Numbers of one browser's events: no two messages share one. */
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
  const picture = rendered.parts.find((part) => part.picture !== undefined)?.picture;
  return {
    id: row.streamed ?? 0,
    at: toIso(row.sentMs ?? 0),
    text: rendered.parts.map(({ text }) => text).join('\n'),
    choices: last?.choices ?? [],
    ...(last?.ask === undefined ? {} : { ask: last.ask }),
    ...(last?.tone === undefined ? {} : { tone: last.tone }),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** What the person's timeline shows of it; nothing of what no channel brings. */
function timelineEntry(row: OutboxRow, address: AddressDoc, rendered: Rendered): Write[] {
  if (address.channel === 'phone') return [];
  const { by } = outgoing(row);
  const atMs = row.sentMs ?? 0;
  const entry = inserting(timeline, {
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
  return [entry];
}

/** A row that a person sees, with a way to try again; the conversation is told, too. */
export async function afterFailure(deps: Deps, row: OutboxRow, code: string): Promise<void> {
  const { id: rowId, conversationId, attempts } = row;
  await openFailure(deps, { kind: 'outbound', rowId, conversationId, code, attempts });
  await afterVerdict(deps, row, 'failed');
  deps.count('send_failed', { code });
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
  const result = await deps.store.insert(
    inbox,
    waitingRow(deps, { id, conversationId, source: 'notice', urgent: true, body }),
  );
  if (result === 'created') await deps.queue.wake('turns', conversationId, { urgent: true });
}
