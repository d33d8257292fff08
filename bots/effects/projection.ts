/** What an effect's writer is given and gives back. */
import type { Write } from '../../adapters/storage/contract.ts';
import type { Language } from '../../cases/text.ts';
import type { ServiceEvent } from '../../flows/engine/turn.ts';
import type { Deps } from '../deps.ts';
import type { Planned } from '../plan.ts';

/** The turn whose effects are written. */
export interface Projection {
  conversationId: string;
  /** the holder */
  personId: string;
  /** inbox id of the event that caused it */
  turn: string;
  at: string;
  atMs: number;
  language: Language;
  /** who sends a reply that may go at once, and until when it holds it; absent: replies wait until they are claimed */
  sender?: { leasedBy: string; leaseMs: number };
}

/** An event, and whom it is about where that is not the holder. */
export type Told = ServiceEvent & { caseId?: string; personId?: string };

export interface Applied {
  events?: readonly Told[];
  /** cases of whose news the consoles are told */
  hints?: readonly { caseId: string; event: 'message' }[];
  /** who must look at their work list now */
  wake?: readonly { queue: 'turns' | 'deliveries'; id: string; urgent: boolean }[];
}

export type Applier = (deps: Deps, projection: Projection, planned: Planned) => Promise<Applied>;

export const NOTHING: Applied = {};

/** What an effect comes to that is one write at most, known without a look at the store. */
export interface Plain {
  write?: Write;
  applied: Applied;
  /** outbox id of a reply that was claimed by its projection's sender */
  claimed?: string;
}

export type PlainEffect = (projection: Projection, planned: Planned) => Plain;

/** A plain effect written by itself. */
export function written(plain: PlainEffect): Applier {
  return async ({ store }, projection, planned) => {
    const { write, applied } = plain(projection, planned);
    await write?.alone(store);
    return applied;
  };
}
