/** What is stored of messages and turns: what came in, addresses, conversations, what goes out, timers, failures. */
import type { ChannelName } from '../../cases/codes.ts';
import type { Collection, Doc } from './contract.ts';
import type { Json } from './json.ts';

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
  sparse: ['mediaDueMs'],
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
  sparse: ['user'],
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
  sparse: ['pageUser', 'streamed'],
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
  indexes: [['state', 'atMs'], ['rowId'], ['conversationId']],
  owner: () => null,
};
