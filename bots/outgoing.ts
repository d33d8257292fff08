/** What rests in the outbox: a message, why it is sent, and whom it calls if it is a page. */
import type { OutboxRow } from '../adapters/storage/collections.ts';
import type { Rendered } from '../adapters/channels/contract.ts';
import type { Purpose } from '../cases/consent.ts';
import type { Outbound, SendReason } from '../flows/engine/turn.ts';

export interface OutgoingBody {
  message: Outbound;
  reason: SendReason;
  purpose?: Purpose;
  /** operator who wrote it */
  by?: string;
  page?: { caseId: string; round: number; level: number };
}

/** What became of a row: it is over, or it is left for later and lets others pass, or its lane waits for it. */
export type Step = 'done' | 'pass' | 'wait';

export function outgoing(row: Pick<OutboxRow, 'body'>): OutgoingBody {
  return row.body as unknown as OutgoingBody;
}

export function sealableOut(body: OutgoingBody): OutboxRow['body'] {
  return body as unknown as OutboxRow['body'];
}

export function renderedOf(row: Pick<OutboxRow, 'rendered'>): Rendered | null {
  return row.rendered === undefined ? null : (row.rendered as unknown as Rendered);
}
