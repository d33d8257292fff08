/** Every entity that is stored, declared once for all stores: its keys, what is searchable in clear, what rests sealed. */
import { media } from '../media/disk/collection.ts';
import type { AnswerEdit, Bulletin, Hotline, OpenQuestion } from '../../cases/answer.ts';
import { labResults, lookupTries, resultAsks, resultImports, testBookings, testSlots } from './lab-collections.ts';
import type { Case } from '../../cases/case.ts';
import type { Claim, ClaimAsk } from '../../cases/claim.ts';
import type { Declaration } from '../../cases/declaration.ts';
import type { Digest } from '../../cases/digest.ts';
import type { ChannelName } from '../../cases/codes.ts';
import type { Person } from '../../cases/person.ts';
import type { Entry } from '../../cases/timeline.ts';
import type { Purpose } from '../../cases/consent.ts';
import type { Roster } from '../../cases/duty.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import type { Collection, Doc } from './contract.ts';

export {
  labResults,
  lookupTries,
  resultAsks,
  resultImports,
  testBookings,
  testSlots,
  type LabResultDoc,
  type LookupTriesDoc,
  type ResultAskDoc,
  type TestSlotDoc,
} from './lab-collections.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What came in and waits for its turn; kept for as long as it may be redelivered. Id: `<source>:<hash of external id>`. */
export interface InboxRow extends Doc {
  conversationId: string;
  source: ChannelName | 'timer' | 'staff' | 'notice';
  state: 'waiting' | 'handled' | 'failed';
  /** order within the conversation: time received, then a ULID */
  order: string;
  receivedMs: number;
  urgent: boolean;
  attempts: number;
  notBeforeMs: number;
  /** epoch milliseconds from which its files are to be fetched; absent when none are left */
  mediaDueMs?: number;
  mediaTries?: number;
  /** sealed: where it came from and the event itself */
  body: Json;
  /** sealed: why an act was refused */
  result?: Json;
}

export const inbox: Collection<InboxRow> = {
  name: 'inbox',
  version: 1,
  open: {
    conversationId: 'text',
    source: 'text',
    state: 'text',
    order: 'text',
    receivedMs: 'time',
    urgent: 'flag',
    attempts: 'number',
    notBeforeMs: 'time',
    mediaDueMs: 'time',
    mediaTries: 'number',
  },
  indexes: [['conversationId', 'state', 'order'], ['state', 'notBeforeMs'], ['mediaDueMs']],
  owner: (row) => row.conversationId,
};

/** An address leads to the conversation of its person. Id: keyed hash of `channel:address`. */
export interface AddressDoc extends Doc {
  conversationId: string;
  channel: ChannelName | 'phone';
  /** sealed */
  value: string;
  lastMs: number;
  /** the person blocked us there: not used until they write again */
  stopped: boolean;
  /** staff member who is paged here */
  user: string | null;
}

export const addresses: Collection<AddressDoc> = {
  name: 'addresses',
  version: 1,
  open: { conversationId: 'text', channel: 'text', lastMs: 'time', stopped: 'flag', user: 'text' },
  indexes: [['conversationId', 'lastMs'], ['user']],
  owner: (doc) => doc.conversationId,
};

/** The one document that a turn writes. `pending` are the last turn's effects, projected once its inbox row is handled. */
export interface ConversationDoc extends Doc {
  /** the holder: whoever writes */
  personId: string;
  /** the holder, and people absorbed when two conversations turned out to be one person's */
  personIds: readonly string[];
  /** further people of the household, in the order in which they came; also those who left it */
  members: readonly string[];
  session: Json;
  /** inbox ids lately handled, newest last */
  handled: readonly string[];
  pending: { turn: string; at: string; effects: Json } | null;
  /** the last message's number in the outbox */
  sequence: number;
  lastInboundMs: number;
  lastAddressId: string | null;
  /** its person goes on in another conversation */
  movedTo?: string;
}

export const conversations: Collection<ConversationDoc> = {
  name: 'conversations',
  version: 2,
  open: { personId: 'text', sequence: 'number', lastInboundMs: 'time', movedTo: 'text' },
  owner: (doc) => doc.id,
  upcast: (doc, version) => (version < 2 ? { ...doc, members: [] } : doc),
};

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
  owner: (doc) => doc.conversationId,
};

/** A message on its way out. `sequence` orders a conversation's messages; the alarm lane does not wait for the plain one. */
export interface OutboxRow extends Doc {
  conversationId: string;
  /** where to; null: chosen when it is sent */
  addressId: string | null;
  channel: ChannelName | null;
  /** `asked`: verdicts and results; they wait for the morning and for nothing else */
  lane: 'alarm' | 'plain' | 'asked' | 'page';
  state: 'pending' | 'sending' | 'sent' | 'failed' | 'dropped';
  sequence: number;
  dueMs: number;
  leaseMs: number;
  /** process that holds the lease */
  leasedBy?: string;
  notAfterMs: number;
  attempts: number;
  /** attempts whose outcome is not known */
  unknown: number;
  partsSent: number;
  service: boolean;
  sentMs?: number;
  /** its number in the stream of a web conversation, given when it is sent */
  streamed?: number;
  /** page: whom it calls */
  pageUser?: string;
  /** sealed: the message, why it is sent, about which case */
  body: Json;
  /** sealed: as it was rendered and sent */
  rendered?: Json;
  failure?: string;
}

export const outbox: Collection<OutboxRow> = {
  name: 'outbox',
  version: 1,
  open: {
    conversationId: 'text',
    addressId: 'text',
    channel: 'text',
    lane: 'text',
    state: 'text',
    sequence: 'number',
    dueMs: 'time',
    leaseMs: 'time',
    notAfterMs: 'time',
    attempts: 'number',
    unknown: 'number',
    partsSent: 'number',
    leasedBy: 'text',
    service: 'flag',
    sentMs: 'time',
    streamed: 'number',
    pageUser: 'text',
  },
  // two processes that send at once must not give one number twice: the browser would miss one of them
  unique: [['addressId', 'streamed']],
  indexes: [
    ['conversationId', 'state', 'lane', 'sequence'],
    ['addressId', 'streamed'],
    ['pageUser', 'dueMs'],
    ['addressId', 'service', 'sentMs'],
    ['state', 'dueMs'],
  ],
  owner: (row) => row.conversationId,
};

/** A timer of one conversation. Id: `<conversation>:<key>`. */
export interface TimerDoc extends Doc {
  conversationId: string;
  name: string;
  state: 'waiting' | 'fired';
  dueMs: number;
  leaseMs: number;
  /** the turn that set it: projecting that turn again does not arm it anew */
  setBy: string;
  /** sealed */
  data: Json;
}

export const timers: Collection<TimerDoc> = {
  name: 'timers',
  version: 1,
  open: { conversationId: 'text', name: 'text', state: 'text', dueMs: 'time', leaseMs: 'time' },
  indexes: [
    ['state', 'dueMs'],
    ['conversationId', 'state'],
  ],
  owner: (doc) => doc.conversationId,
};

/** What a person must look at: a message that could not be handled or delivered, or whose files could not be fetched. Holds ids and codes only. */
export interface FailureDoc extends Doc {
  kind: 'inbound' | 'outbound' | 'media';
  /** of the inbox or outbox row */
  rowId: string;
  conversationId: string;
  state: 'open' | 'retried' | 'solved';
  code: string;
  atMs: number;
  attempts: number;
}

export const failures: Collection<FailureDoc> = {
  name: 'failures',
  version: 1,
  open: {
    kind: 'text',
    rowId: 'text',
    conversationId: 'text',
    state: 'text',
    code: 'text',
    atMs: 'time',
    attempts: 'number',
  },
  indexes: [['state', 'atMs'], ['rowId']],
  owner: () => null,
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

export const ROLES = ['admin', 'cdc', 'operator', 'station'] as const;
export type Role = (typeof ROLES)[number];

/** A member of staff. Id: user name. */
export interface UserDoc extends Doc {
  role: Role;
  active: boolean;
  /** sealed from here on */
  name: string;
  passwordHash: string;
  totpSecret: string | null;
  /** where this user is paged, e.g. `telegram:123456` */
  addresses: readonly string[];
  /** codes of the areas that a station looks after, as the last step of their path: '46/19753' */
  areas?: readonly string[];
  /** E.164: what patients are told to call */
  phone?: string;
  createdMs: number;
}

export const users: Collection<UserDoc> = {
  name: 'users',
  version: 1,
  open: { role: 'text', active: 'flag', createdMs: 'time' },
  indexes: [['active', 'createdMs']],
  owner: () => null,
};

/** A signed-in browser. Id: keyed hash of the cookie's token. */
export interface SessionDoc extends Doc {
  user: string;
  createdMs: number;
  expiresMs: number;
}

export const sessions: Collection<SessionDoc> = {
  name: 'sessions',
  version: 1,
  open: { user: 'text', createdMs: 'time', expiresMs: 'time' },
  indexes: [['user'], ['expiresMs']],
  owner: () => null,
};

/** Single documents by name: the duty roster, channel cursors. */
export interface SettingDoc extends Doc {
  value: Json | Roster;
}

export const settings: Collection<SettingDoc> = { name: 'settings', version: 1, open: {}, owner: () => null };

/** A running process of this deployment. Id: new at each start. */
export interface ProcessDoc extends Doc {
  role: 'all' | 'web' | 'worker';
  /** when it last said that it is alive */
  aliveMs: number;
}

export const processes: Collection<ProcessDoc> = {
  name: 'processes',
  version: 1,
  open: { role: 'text', aliveMs: 'time' },
  owner: () => null,
};

/** The setting that stands in a store while everything of another one is moved into it: no service starts on it. */
export const MIGRATION_ID = 'migration';

/** Who did what when: for acts that are no part of a conversation (sign-in, roster, accounts). */
export interface AuditDoc extends Doc {
  atMs: number;
  by: string;
  act: string;
  subject: string;
  onBehalfOf: string | null;
}

export const audit: Collection<AuditDoc> = {
  name: 'audit',
  version: 1,
  open: { atMs: 'time', by: 'text', act: 'text', subject: 'text' },
  indexes: [['atMs'], ['by', 'atMs'], ['subject', 'atMs']],
  owner: () => null,
};

export type ClaimDoc = Claim & Doc;

export const claims: Collection<ClaimDoc> = {
  name: 'claims',
  version: 2,
  open: {
    status: 'text',
    code: 'text',
    openedMs: 'time',
    askedMs: 'time',
    changedMs: 'time',
    sendDueMs: 'time',
    sendLeaseMs: 'time',
  },
  hashed: ['textKey'],
  unique: [['textKey']],
  indexes: [['status', 'askedMs'], ['status', 'sendDueMs'], ['changedMs'], ['code']],
  owner: () => null,
  upcast: (doc, version) => (version < 2 ? { ...NEVER_ASKED, ...doc, ...sinceOpened(doc) } : doc),
};

/** What a claim of before anybody was counted lacks. */
const NEVER_ASKED = {
  ...{ code: '', title: null, edition: 0, draft: null, joinedTo: null },
  ...{ sendDueMs: NEVER_MS, sendLeaseMs: 0, sendRound: 0, sendCursor: '' },
};

function sinceOpened({ openedMs, status }: Record<string, unknown>): Record<string, unknown> {
  return { askedMs: openedMs, changedMs: openedMs, ...(status === 'decided' ? { edition: 1 } : {}) };
}

export type ClaimAskDoc = ClaimAsk & Doc;

/** Id: `<claim first asked about>:<conversation>`. */
export const claimAsks: Collection<ClaimAskDoc> = {
  name: 'claimAsks',
  version: 1,
  open: {
    claimId: 'text',
    conversationId: 'text',
    atMs: 'time',
    told: 'number',
    toldMs: 'time',
    state: 'text',
  },
  // the id is the last tie-break of every order: a claim's askers are walked by it
  indexes: [['claimId'], ['claimId', 'state'], ['conversationId']],
  owner: (doc) => doc.conversationId,
};

/** What staff changed in an answer. Id: the answer's. */
export type AnswerEditDoc = AnswerEdit & Doc;

export const answerEdits: Collection<AnswerEditDoc> = {
  name: 'answerEdits',
  version: 1,
  open: { topic: 'text', changedMs: 'time' },
  indexes: [['changedMs']],
  owner: () => null,
};

export type QuestionDoc = OpenQuestion & Doc;

/** Asked by several, so nobody's own; who asked rests sealed. */
export const questions: Collection<QuestionDoc> = {
  name: 'questions',
  version: 1,
  open: { state: 'text', told: 'flag', asked: 'number', openedMs: 'time', lastMs: 'time' },
  indexes: [['state', 'asked', 'lastMs'], ['state', 'lastMs'], ['told']],
  owner: () => null,
};

export type BulletinDoc = Bulletin & Doc & { withdrawn: boolean };

export const bulletins: Collection<BulletinDoc> = {
  name: 'bulletins',
  version: 1,
  open: { areaCode: 'text', day: 'text', atMs: 'time', withdrawn: 'flag' },
  indexes: [['day', 'atMs']],
  owner: () => null,
};

export type HotlineDoc = Hotline & Doc & { withdrawn: boolean };

/** Numbers that staff entered, or shipped ones that they changed (under the shipped id). */
export const hotlines: Collection<HotlineDoc> = {
  name: 'hotlines',
  version: 1,
  open: { areaCode: 'text', withdrawn: 'flag' },
  indexes: [['areaCode']],
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

/** Answers to writes that carried an Idempotency-Key. Id: keyed hash of user and key. */
export interface IdempotencyDoc extends Doc {
  atMs: number;
  status: number;
  body: Json;
}

export const idempotency: Collection<IdempotencyDoc> = {
  name: 'idempotency',
  version: 1,
  open: { atMs: 'time' },
  indexes: [['atMs']],
  owner: () => null,
};

export const COLLECTIONS = [
  inbox,
  addresses,
  conversations,
  people,
  cases,
  timeline,
  outbox,
  timers,
  failures,
  consents,
  declarations,
  digests,
  users,
  sessions,
  settings,
  processes,
  audit,
  claims,
  claimAsks,
  labResults,
  answerEdits,
  questions,
  bulletins,
  hotlines,
  resultAsks,
  lookupTries,
  resultImports,
  testSlots,
  testBookings,
  idempotency,
  media,
  dataExports,
  erasures,
] as const;
