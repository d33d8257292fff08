/** What rests in the inbox: an event and where it came from, sealed; and how it becomes an event of a turn. */
import type { InboxRow } from '../adapters/storage/collections.ts';
import type { ChannelName } from '../cases/codes.ts';
import { toIso } from '../cases/time.ts';
import { mediaIdOf } from './ids.ts';
import type { Content, Notice, StaffAct, TimerName, TurnEvent } from '../flows/engine/turn.ts';

/** The sender of a message. */
export interface From {
  addressId: string;
  channel: ChannelName;
  value: string;
  provenPhone?: string;
  displayName?: string;
}

export type InboundBody =
  /** `behalf`: a carer wrote it in their own conversation; the answer goes to them, nothing else about them is kept here */
  | { type: 'message'; from: From; content: Content; behalf?: true }
  | { type: 'timer'; name: TimerName; key: string; data: Readonly<Record<string, string | number | boolean>> }
  | { type: 'act'; by: string; act: StaffAct }
  | { type: 'notice'; notice: Notice };

export function bodyOf(row: Pick<InboxRow, 'body'>): InboundBody {
  return row.body as unknown as InboundBody;
}

export function sealable(body: InboundBody): InboxRow['body'] {
  return body as unknown as InboxRow['body'];
}

/** @param nowMs when the turn runs; messages keep the time at which they were received */
export function turnEvent(row: InboxRow, nowMs: number): TurnEvent {
  const body = bodyOf(row);
  const base = { id: row.id, at: toIso(nowMs) };
  switch (body.type) {
    case 'message':
      return { ...base, type: 'message', channel: body.from.channel, content: withFileIds(body.content, row.id) };
    case 'timer':
      return { ...base, type: 'timer', name: body.name, key: body.key, data: body.data };
    case 'act':
      return { ...base, type: 'act', by: body.by, act: body.act };
    case 'notice':
      return { ...base, type: 'notice', notice: body.notice };
  }
}

/** Flows that keep a picture know it by the id under which it will be fetched. */
function withFileIds(content: Content, rowId: string): Content {
  if (content.media === undefined) return content;
  return { ...content, media: content.media.map((file, index) => ({ ...file, id: mediaIdOf(rowId, index) })) };
}
