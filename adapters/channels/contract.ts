/** The channel contract: what comes in, what goes out, and what each channel can do. No flow names a channel. */
import type { ChannelName } from '../../cases/codes.ts';
import type { Language } from '../../cases/text.ts';
import type { Content, Outbound } from '../../flows/engine/turn.ts';
import type { SendError } from './errors.ts';

export interface Capabilities {
  form: 'chat' | 'sms' | 'speech';
  /** how choices are offered; beyond `maxButtons` they become a numbered list */
  choices: 'buttons' | 'numbered' | 'keypad';
  maxButtons: number;
  /** longest text of one message, in the channel's own units */
  maxText: number;
  /** can ask for a shared location, or for the own number */
  asksLocation: boolean;
  asksContact: boolean;
  /** messages that nobody asked for may be sent */
  unasked: boolean;
  /** can show a picture with so many units of text under it; absent: none, its words say what it says */
  pictures?: { maxCaption: number };
}

/** One message as it came from a provider, understood by nobody yet. */
export interface Inbound {
  channel: ChannelName;
  /** the provider's id: the same again is a redelivery */
  externalId: string;
  /** the sender's address on this channel, e.g. a Telegram chat id */
  address: string;
  /** E.164; the channel vouches that the sender owns it (SMS, own contact card) */
  provenPhone?: string;
  /** name shown by the channel */
  displayName?: string;
  /** epoch milliseconds at which it was received here */
  receivedMs: number;
  content: Content;
  /** what must be told to the provider once it is durable, e.g. a callback query to answer */
  acknowledge?: { callbackQuery: string };
}

export interface WebhookRequest {
  method: string;
  /** path below the channel's mount, e.g. "" or "/sms" */
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
  receivedMs: number;
}

/** What a webhook call means. Signature before form before use; nothing is stored unless `messages`. */
export type Received =
  | { is: 'messages'; messages: readonly Inbound[]; answer?: { type: string; body: string } }
  | { is: 'unused'; what: string }
  | { is: 'forged' }
  | { is: 'malformed'; why: string }
  | { is: 'notFound' };

/** A message as this channel will carry it: one or more parts, sent in order. */
export interface Rendered {
  parts: readonly RenderedPart[];
  /** of SMS only */
  segments?: number;
}

export interface RenderedPart {
  text: string;
  /** on the last part, also where the text carries them as a numbered list */
  choices?: readonly { id: string; label: string }[];
  ask?: 'location' | 'contact';
  /** words of the button that shares it */
  askLabel?: string;
  tone?: 'danger' | 'staff';
  /** "3 of 7" in a form, for channels that show it apart from the text */
  progress?: readonly [number, number];
  /** shown with the text, which may then be empty */
  picture?: RenderedPicture;
}

export interface RenderedPicture {
  /** base64 */
  png: string;
  /** what it shows, for those who cannot see it */
  alt: string;
}

export interface Send {
  /** of the outbox row and the part: the provider's idempotency key where it has one */
  id: string;
  address: string;
  part: RenderedPart;
}

export type SendResult = { ok: true; providerId?: string } | { ok: false; error: SendError };

/** What a reference in `content.media` stands for; the provider's own address of it holds secrets and is never kept. */
export type FetchedMedia = { ok: true; bytes: Buffer; contentType: string } | { ok: false; error: SendError };

/** What a running channel may use: accepting messages, a durable cursor, counters. */
export interface ChannelPorts {
  /** Resolves once all are durable (store or spool); throws when they are not. */
  accept: (messages: readonly Inbound[]) => Promise<void>;
  cursor: { read: () => Promise<string | null>; write: (value: string) => Promise<void> };
  /** what went wrong, as a code; never personal */
  report: (event: string, detail?: Readonly<Record<string, string | number>>) => void;
}

export interface Channel {
  name: ChannelName;
  capabilities: Capabilities;
  /** Pure: the same message gives the same parts. */
  render: (message: Outbound, language: Language) => Rendered;
  /** Never throws; bounded in time. */
  send: (send: Send) => Promise<SendResult>;
  /** Present where the channel has webhooks. Pure but for the secret it compares. */
  receive?: (request: WebhookRequest) => Received;
  /** After the message is durable; failures are reported, never thrown. */
  acknowledge?: (inbound: Inbound) => Promise<void>;
  /** Present where people can send files. Never throws; bounded in time and size (20 MB). */
  fetchMedia?: (ref: string) => Promise<FetchedMedia>;
  /** Registers webhooks or polls until `stop`; never throws, an unreachable provider never stops the service. */
  start?: (ports: ChannelPorts) => { stop: () => Promise<void> };
}
