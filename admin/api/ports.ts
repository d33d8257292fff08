/** What the API is given by the service: the store to read, and doors through which everything that changes a case goes. */
import type { Hotline, ShippedText } from '../../cases/answer.ts';
import type { Case } from '../../cases/case.ts';
import type { Draft, Finding } from '../../cases/claim.ts';
import type { ChannelName } from '../../cases/codes.ts';
import type { ResultRow } from '../../cases/lab-result.ts';
import type { Receipt } from '../../cases/receipt.ts';
import type { Roster } from '../../cases/duty.ts';
import type { PackSettings } from '../../cases/triage/settings.ts';
import type { EnrolledPerson, Refusal, ServiceEvent, StaffAct } from '../../flows/engine/turn.ts';
import type { Inbound } from '../../adapters/channels/contract.ts';
import type { Media } from '../../adapters/media/contract.ts';
import type { ClaimDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import type { TableRead } from './files/table.ts';

export type { EnrolledPerson, Refusal, StaffAct } from '../../flows/engine/turn.ts';

/** What became of an act: it went through the person's inbox, and its turn is over and projected. */
export type ActResult = { done: true } | { done: false; refused: Refusal };

/** A key that verifies receipts without this service: Ed25519, raw, base64url. */
export interface PublicKey {
  id: string;
  key: string;
}

/** A hint that something changed; consoles look again. Never personal. */
export type Hint =
  | { type: 'case'; caseId: string; event: ServiceEvent['event'] | 'message' }
  | { type: 'page'; caseId: string; user: string }
  | { type: 'roster' }
  | { type: 'failures' }
  | { type: 'claims' };

/** A reply on the web channel, as the browser gets it. `id` orders the events of one conversation. */
export interface WebEvent {
  id: number;
  at: string;
  text: string;
  choices: readonly { id: string; label: string }[];
  ask?: 'location' | 'contact';
  tone?: 'danger' | 'staff';
  picture?: { png: string; alt: string };
}

/** What happened inside while a message was handled, for the simulator. */
export interface InsideEvent {
  conversationId: string;
  channel: ChannelName | null;
  at: string;
  text: string | null;
  intent: string | null;
  facts: readonly { type: string; value: string | number; status?: string; start: number; end: number }[];
  flow: string | null;
  step: string | null;
  decisions: readonly { level: string; reasons: Case['reasons'] }[];
  cases: readonly { id: string; kind: string; severity: string; status: string }[];
}

export interface Ports {
  store: Store;
  now: () => number;
  /** random, URL-safe, for tokens */
  randomToken: () => string;
  /** Accepts citizens' messages; resolves once durable, throws `away` when neither store nor spool takes them. */
  accept: (messages: readonly Inbound[]) => Promise<void>;
  /** An operator's act on a conversation. `key` makes it once-only. */
  act: (conversationId: string, by: string, act: StaffAct, key: string) => Promise<ActResult>;
  /** Enrols by phone: the conversation of that phone gets the act. Gives person and conversation. */
  enrol: (
    person: EnrolledPerson,
    since: string | undefined,
    by: string,
    key: string,
  ) => Promise<{ result: ActResult; conversationId: string }>;
  retryFailure: (failureId: string) => Promise<boolean>;
  /** rumours; whoever is to be told is told by the service */
  claims: {
    /** null where there is none; one that ships with the service is kept from now on */
    kept: (id: string) => Promise<ClaimDoc | null>;
    /** false where it goes on in another */
    publish: (id: string, decision: Finding & { by: string; title?: string }) => Promise<boolean>;
    draft: (id: string, draft: Omit<Draft, 'at'>) => Promise<void>;
    /** false where they cannot be joined */
    join: (id: string, into: string) => Promise<boolean>;
    /** id of the claim that was split off, null where these words are no reason for one */
    split: (id: string, askId: string) => Promise<string | null>;
    retry: (id: string) => Promise<void>;
    alike: (claim: ClaimDoc, top: number) => Promise<{ claim: ClaimDoc; score: number }[]>;
    /** as its askers would read and hear it */
    preview: (claim: ClaimDoc, finding: Finding) => { chat: string; sms: string; segments: number; speech: string };
  };
  roster: { read: () => Promise<Roster>; write: (roster: Roster) => Promise<void> };
  /** which rule packs are off here, and who has signed them */
  packs: { read: () => Promise<PackSettings>; write: (settings: PackSettings) => Promise<void> };
  /** answers that ship with the service, and what follows when staff wrote something */
  answers: {
    shipped: ReadonlyMap<string, ShippedText>;
    hotlines: readonly Hotline[];
    /** what nobody has signed is not told to citizens */
    requireReview: boolean;
    /** answers, bulletins or numbers were written: the next question sees it */
    changed: () => void;
    /** tells everybody who asked an answered question */
    tell: (questionId: string) => Promise<void>;
  };
  /** rows of a CSV or XLSX file, read where it can hold up nothing else */
  readTable: (bytes: Uint8Array) => Promise<TableRead>;
  /** test results: what rows would do, in their order, and taking them in; whoever waits for one is told */
  results: {
    fates: (rows: readonly ResultRow[]) => Promise<('new' | 'update' | 'same')[]>;
    /** what is kept under the codes of these rows, in their order; null: nothing */
    kept: (rows: readonly ResultRow[]) => Promise<(ResultRow | null)[]>;
    take: (
      rows: readonly ResultRow[],
      from: { by: string; rejected: number },
    ) => Promise<{ imported: number; updated: number }>;
  };
  /** a file that somebody sent; null where it is not kept (yet) */
  media: (id: string) => Promise<Media | null>;
  /** receipts of declarations: what verifies them, and what a text says that is a genuine one (null: it is none) */
  receipts: {
    publicKeys: () => readonly PublicKey[];
    read: (text: string) => Receipt | null;
  };
  /** links staff addresses (`telegram:123`) to their user so that pages and acknowledgements find each other */
  linkStaff: (user: string, addresses: readonly string[]) => Promise<void>;
  /** live hints; returns how to stop. `user` marks a console that is open for that user (pages over the console). */
  onHint: (user: string, listener: (hint: Hint) => void) => () => void;
  /** web chat: replies after `lastId` in order, then live ones; returns how to stop */
  followWeb: (address: string, lastId: number, listener: (event: WebEvent) => void) => Promise<() => void>;
  /** the simulator's inside column; null where the simulator is off */
  onInside: ((listener: (event: InsideEvent) => void) => () => void) | null;
  /** renders texts of the word list in Vietnamese */
  say: (parts: readonly { key: string; params?: Refusal['params'] }[]) => string;
  areaName: (areaPath: readonly string[]) => string | null;
  /** path of a province or commune given by its code or name; null where it is unknown or not the only one so called */
  findArea: (codeOrName: string) => readonly string[] | null;
  settings: {
    production: boolean;
    publicUrl: string;
    adminToken: string | null;
    trustProxy: string | null;
    host: string;
  };
  /** what went wrong, as a code; never personal */
  report: (event: string, detail?: Readonly<Record<string, string | number>>) => void;
  /** counts without names, for metrics */
  count: (name: string, labels?: Readonly<Record<string, string>>) => void;
}
