/** What is stored of people: themselves, their cases, timeline, consents and declarations, what stations are told, what they may ask of their data. */
import type { Case } from '../../cases/case.ts';
import type { Purpose } from '../../cases/consent.ts';
import type { Declaration } from '../../cases/declaration.ts';
import type { Digest } from '../../cases/digest.ts';
import type { Person } from '../../cases/person.ts';
import type { Entry } from '../../cases/timeline.ts';
import type { Collection, Doc } from './contract.ts';
import type { Json } from './json.ts';

export type PersonDoc = Person & Doc;

export const people: Collection<PersonDoc> = {
  name: 'people',
  version: 1,
  open: { status: 'text', since: 'text', conversationId: 'text', synthetic: 'flag' },
  lists: ['areaPath'],
  hashed: ['phone', 'nameTokens'],
  indexes: [['conversationId'], ['status', 'since']],
  owner: (doc) => doc.conversationId,
};

export type CaseDoc = Case & Doc;

export const cases: Collection<CaseDoc> = {
  name: 'cases',
  version: 1,
  open: {
    kind: 'text',
    severity: 'text',
    urgency: 'number',
    status: 'text',
    open: 'flag',
    personId: 'text',
    conversationId: 'text',
    openKey: 'text',
    assignee: 'text',
    dueMs: 'time',
    unattended: 'flag',
  },
  lists: ['areaPath'],
  unique: [['openKey']],
  indexes: [
    ['open', 'urgency', 'dueMs'],
    ['open', 'kind', 'urgency', 'dueMs'],
    ['open', 'severity', 'urgency', 'dueMs'],
    ['status', 'urgency', 'dueMs'],
    ['conversationId', 'open'],
    ['personId', 'open'],
    ['unattended', 'open'],
    ['assignee', 'open'],
  ],
  owner: (doc) => doc.conversationId,
};

/** An entry with the conversation it belongs to. */
export type EntryDoc = Entry & Doc & { conversationId: string };

export const timeline: Collection<EntryDoc> = {
  name: 'timeline',
  version: 1,
  open: { conversationId: 'text', personId: 'text', caseId: 'text', atMs: 'time' },
  indexes: [
    ['conversationId', 'atMs'],
    ['caseId', 'atMs'],
  ],
  sparse: ['caseId'],
  owner: (doc) => doc.conversationId,
};

/** A consent given or withdrawn: never changed, only added to. */
export interface ConsentDoc extends Doc {
  conversationId: string;
  personId: string;
  purpose: Purpose;
  given: boolean;
  text: string;
  by: string | null;
  inboxId: string;
  atMs: number;
}

export const consents: Collection<ConsentDoc> = {
  name: 'consents',
  version: 1,
  open: { conversationId: 'text', personId: 'text', purpose: 'text', given: 'flag', atMs: 'time' },
  indexes: [['conversationId', 'atMs']],
  owner: (doc) => doc.conversationId,
};

export type DeclarationDoc = Declaration & Doc;

export const declarations: Collection<DeclarationDoc> = {
  name: 'declarations',
  version: 1,
  open: { conversationId: 'text', personId: 'text', level: 'text', atMs: 'time' },
  lists: ['areaPath'],
  hashed: ['code'],
  indexes: [['conversationId', 'atMs'], ['personId', 'atMs'], ['atMs']],
  owner: (doc) => doc.conversationId,
};

export type DigestDoc = Digest & Doc;

/** What a station was told at 07:00 and 17:00, by ids only: its numbers are answered. Id: `<time in ms>:<user>`. */
export const digests: Collection<DigestDoc> = {
  name: 'digests',
  version: 1,
  open: { user: 'text', atMs: 'time' },
  indexes: [['user', 'atMs']],
  owner: () => null,
};

/** A copy of somebody's data that waits to be fetched, once. Id: keyed hash of the link's token. */
export interface DataExportDoc extends Doc {
  conversationId: string;
  untilMs: number;
}

export const dataExports: Collection<DataExportDoc> = {
  name: 'dataExports',
  version: 1,
  open: { conversationId: 'text', untilMs: 'time' },
  indexes: [['conversationId'], ['untilMs']],
  owner: (doc) => doc.conversationId,
};

/** Somebody whose data is to be erased. Id: their conversation. It belongs to nobody, as it outlives their key. */
export interface ErasureDoc extends Doc {
  /** `asked`: nothing is erased yet; `telling`: all is, and the person is being told */
  state: 'asked' | 'telling';
  dueMs: number;
  /** who granted it, by which case */
  by: string;
  caseId: string;
  /** sealed: where the person is told, and in which language */
  tell: Json;
}

export const erasures: Collection<ErasureDoc> = {
  name: 'erasures',
  version: 1,
  open: { state: 'text', dueMs: 'time' },
  indexes: [['dueMs']],
  owner: () => null,
};
