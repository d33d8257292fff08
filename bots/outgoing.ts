/** What rests in the outbox: a message, why it is sent, and whom it calls if it is a page. */
import type { OutboxRow } from '../adapters/storage/collections.ts';
import type { Rendered } from '../adapters/channels/contract.ts';
import type { Purpose } from '../cases/consent.ts';
import type { Outbound, SendReason } from '../flows/engine/turn.ts';
import type { Deps } from './deps.ts';

export interface OutgoingBody {
  message: Outbound;
  reason: SendReason;
  purpose?: Purpose;
  /** operator who wrote it */
  by?: string;
  page?: { caseId: string; round: number; level: number };
  /** of what was asked for earlier: when (ISO); who stopped messages after that is told no more */
  askedAt?: string;
  /** this edition of a claim's verdict */
  verdict?: { claimId: string; edition: number };
}

/** What became of a row: it is over, or it is left for later and lets others pass, or its lane waits for it. */
export type Step = 'done' | 'pass' | 'wait';

export function outgoing(row: Pick<OutboxRow, 'body'>): OutgoingBody {
  return row.body as unknown as OutgoingBody;
}

/** Who sends a row holds it for so long. */
export const SENDING_MS = 45_000;

/** Is somebody sending it now? The lease of a process that has ended is nobody's. */
export function isLeased(
  deps: Pick<Deps, 'clock' | 'processId' | 'isGone'>,
  row: Pick<OutboxRow, 'state' | 'leaseMs' | 'leasedBy'>,
): boolean {
  if (row.state !== 'sending' || row.leaseMs <= deps.clock.now()) return false;
  const { leasedBy = '', leaseMs } = row;
  return leasedBy === deps.processId || !deps.isGone(leasedBy, leaseMs - SENDING_MS);
}

export function sealableOut(body: OutgoingBody): OutboxRow['body'] {
  return body as unknown as OutboxRow['body'];
}

export function renderedOf(row: Pick<OutboxRow, 'rendered'>): Rendered | null {
  return row.rendered === undefined ? null : (row.rendered as unknown as Rendered);
}
