/** Pictures, sounds and files that people sent: fetched once their message is durable, checked, kept sealed, never in its way. */
import type { Channel } from '../adapters/channels/contract.ts';
import type { SendError } from '../adapters/channels/errors.ts';
import { refused, unreachable } from '../adapters/channels/errors.ts';
import type { MediaStore } from '../adapters/media/contract.ts';
import { mediaTypeOf } from '../adapters/media/type.ts';
import { cases, inbox } from '../adapters/storage/collections.ts';
import type { InboxRow } from '../adapters/storage/collections.ts';
import type { Deps } from './deps.ts';
import { openFailure } from './failures.ts';
import { mediaIdOf } from './ids.ts';
import { bodyOf } from './inbound.ts';
import { tellPictures } from './pictures.ts';

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_TRIES = 5;
/** About six minutes of trying in all: 10 s, 30 s, 90 s, 270 s. */
const FIRST_PAUSE_MS = 10_000;

/** Fetches what a message brought along. Doing it twice changes nothing; throws only where store or disk are away. */
export async function fetchMedia(deps: Deps, rowId: string): Promise<void> {
  const { store, clock } = deps;
  const row = await store.get(inbox, rowId);
  if (row?.mediaDueMs === undefined || row.mediaDueMs > clock.now()) return;
  const fault = await keepAll(deps, row);
  const tries = (row.mediaTries ?? 0) + 1;
  const isOver = fault === null || !fault.retry || tries >= MAX_TRIES;
  if (isOver) await tellPictures(deps, row);
  if (fault === null) return settle(deps, row);
  if (isOver) return giveUp(deps, row, tries, fault);
  deps.count('media_retry', { error: fault.name });
  const pause = fault.retryAfterMs ?? FIRST_PAUSE_MS * 3 ** (tries - 1);
  await store.modify(inbox, rowId, (now) => ({ ...now, mediaTries: tries, mediaDueMs: clock.now() + pause }));
}

/** The worst that happened, null when nothing is left to fetch: one that can be tried again before one that cannot. */
async function keepAll({ media, channels, count }: Deps, row: InboxRow): Promise<SendError | null> {
  const body = bodyOf(row);
  if (media === null || body.type !== 'message') return null;
  const channel = channels.get(body.from.channel);
  let worst: SendError | null = null;
  for (const [i, { ref }] of (body.content.media ?? []).entries()) {
    const fault = await keep(media, channel, { id: mediaIdOf(row.id, i), ref, owner: row.conversationId });
    if (fault === null || fault.code === UNKEPT.code) count(fault === null ? 'media_kept' : 'media_unkept');
    else if (worst === null || fault.retry) worst = fault;
  }
  return worst;
}

/** Neither a picture, a sound nor a PDF, or too large: it is not kept, and trying again would not help. */
const UNKEPT = refused('UNKEPT');

async function keep(
  media: MediaStore,
  channel: Channel | undefined,
  { id, ref, owner }: { id: string; ref: string; owner: string },
): Promise<SendError | null> {
  if (await media.has(id)) return null;
  if (channel?.fetchMedia === undefined) return unreachable('noChannel');
  const fetched = await channel.fetchMedia(ref);
  if (!fetched.ok) return fetched.error;
  const type = mediaTypeOf(fetched.bytes);
  if (type === null || fetched.bytes.length > MAX_BYTES) return UNKEPT;
  await media.put(id, fetched.bytes, { type }, owner);
  return null;
}

function nothingDue(row: InboxRow): InboxRow {
  const { mediaDueMs: _, mediaTries: __, ...rest } = row;
  return rest;
}

async function settle({ store, hub }: Deps, row: InboxRow): Promise<void> {
  await store.modify(inbox, row.id, nothingDue);
  const { items } = await store.find(cases, { where: { conversationId: row.conversationId, open: true } });
  for (const { id } of items) hub.hint({ type: 'case', caseId: id, event: 'message' });
}

/** A person sees that something is missing, with a way to try again. */
async function giveUp(deps: Deps, row: InboxRow, attempts: number, { name, code }: SendError): Promise<void> {
  const { id: rowId, conversationId } = row;
  await openFailure(deps, { kind: 'media', rowId, conversationId, code: `${name}:${code}`, attempts });
  await deps.store.modify(inbox, row.id, nothingDue);
  deps.count('media_failed', { error: name });
}
