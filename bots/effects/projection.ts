/** What an effect's writer is given and gives back. */
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
}

/** An event, and whom it is about where that is not the holder. */
export type Told = ServiceEvent & { caseId?: string; personId?: string };

export interface Applied {
  events?: readonly Told[];
  /** who must look at their work list now */
  wake?: readonly { queue: 'turns' | 'deliveries'; id: string; urgent: boolean }[];
}

export type Applier = (deps: Deps, projection: Projection, planned: Planned) => Promise<Applied>;

export const NOTHING: Applied = {};
