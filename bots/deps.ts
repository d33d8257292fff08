/** What every part of the service is given: the outside by its contracts, time, words, understanding. */
import type { Channel } from '../adapters/channels/contract.ts';
import type { CodeReader, MediaStore } from '../adapters/media/contract.ts';
import type { Queue } from '../adapters/queue/contract.ts';
import type { Store } from '../adapters/storage/contract.ts';
import type { AreaIndex } from '../cases/area.ts';
import type { ChannelName } from '../cases/codes.ts';
import type { Roster } from '../cases/duty.ts';
import type { Form, Language, TextPart } from '../cases/text.ts';
import type { PackSettings } from '../cases/triage/settings.ts';
import type { ServiceEvent, Walked } from '../flows/engine/turn.ts';
import type { Understand } from '../nlp/understanding.ts';
import type { AnswerKeeper } from './answers.ts';
import type { ClaimFinder } from './claims/find.ts';
import type { Clock } from './clock.ts';
import type { HandedOver } from './handed.ts';
import type { Hub } from './hub.ts';
import type { Receipts } from './receipts/sign.ts';
import type { Orders } from './ids.ts';
import type { Log } from './log.ts';

export interface Deps {
  store: Store;
  queue: Queue;
  /** null: files that people send stay with their provider */
  media: MediaStore | null;
  /** reads QR codes in pictures; null: nobody looks */
  codes: CodeReader | null;
  clock: Clock;
  orders: Orders;
  /** channels that can send now */
  channels: ReadonlyMap<ChannelName, Channel>;
  understand: Understand;
  /** signs the receipts of declarations */
  receipts: Receipts;
  /** a cheap look before anything is understood: does this need to go first? */
  mayBeDanger: (text: string) => boolean;
  areas: AreaIndex;
  /** answers, bulletins and numbers to call */
  answers: AnswerKeeper;
  /** rumours: those that ship with the service, and those that people here asked about */
  claims: ClaimFinder;
  say: (parts: readonly TextPart[], language: Language, form: Form) => string;
  hub: Hub;
  log: Log;
  /** where people reach the service, without a slash at its end */
  publicUrl: string;
  /** counts for metrics, by codes only */
  count: (name: string, labels?: Readonly<Record<string, string>>) => void;
  /** pages a user over the console; true when it is open there */
  pageConsole: (user: string, caseId: string) => boolean | Promise<boolean>;
  /** roster and hotline hours, read anew when they change */
  desk: Desk;
  /** told of each event once it is durable */
  onEvent: (event: ServiceEvent & { at: string; personId: string; conversationId: string; caseId?: string }) => void;
  /** told of the ways that a turn took through the flows, once it is durable */
  onWalked: (walked: readonly Walked[]) => void;
  /** of this process, new at each start */
  processId: string;
  /** no other process serves this store */
  alone: boolean;
  /** replies that are sent next, claimed as they were written */
  handed: HandedOver;
  /** true when it is known that this process, which was alive at `sinceMs`, has ended */
  isGone: (processId: string, sinceMs: number) => boolean;
  /** between 0 and 1, for jitter */
  random: () => number;
}

export interface Desk {
  roster(): Promise<Roster>;
  /** "HH:MM" in Vietnam */
  hours(): Promise<{ from: string; to: string }>;
  /** which rule packs are off */
  packs(): Promise<PackSettings>;
  writeRoster(roster: Roster): Promise<void>;
  writePacks(packs: PackSettings): Promise<void>;
}
