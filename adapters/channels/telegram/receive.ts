/** From an update of Telegram to a message, the same for webhook and polling. Pure. */
import type { z } from 'zod';
import type { Content } from '../../../flows/engine/turn.ts';
import type { Inbound, Received, WebhookRequest } from '../contract.ts';
import { toE164 } from '../kit/phone.ts';
import { oneHeader, sameSecret } from '../kit/signature.ts';
import {
  callbackQuerySchema,
  chatMemberSchema,
  envelopeSchema,
  messageSchema,
  UNUSED_UPDATES,
  type TelegramMessage,
  type TelegramUser,
} from './payloads.ts';

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** A webhook call: address, secret (compared in constant time), form, use, in this order. */
export function receive(request: WebhookRequest, secret: string): Received {
  if (request.method !== 'POST' || (request.path !== '' && request.path !== '/')) return { is: 'notFound' };
  if (!sameSecret(oneHeader(request.headers, SECRET_HEADER) ?? '', secret)) return { is: 'forged' };
  try {
    return readUpdate(JSON.parse(request.body.toString('utf8')), request.receivedMs);
  } catch {
    return { is: 'malformed', why: 'not JSON' };
  }
}

/** One update. Only private chats are answered; edits, groups and news about membership are not used. */
export function readUpdate(update: unknown, receivedMs: number): Received {
  const envelope = envelopeSchema.safeParse(update);
  if (!envelope.success) return malformed(envelope.error);
  const { update_id: updateId, message, callback_query: query, my_chat_member: member } = envelope.data;
  const origin = { externalId: String(updateId), receivedMs };
  if (message !== undefined) return readMessage(message, origin);
  if (query !== undefined) return readCallbackQuery(query, origin);
  if (member !== undefined) return readMembership(member);
  const kind = Object.keys(envelope.data).find((key) => UNUSED_UPDATES.has(key));
  return { is: 'unused', what: kind ?? 'unknown' };
}

type Origin = Pick<Inbound, 'externalId' | 'receivedMs'>;

function readMessage(value: unknown, origin: Origin): Received {
  const read = messageSchema.safeParse(value);
  if (!read.success) return malformed(read.error);
  const { chat, from } = read.data;
  if (chat.type !== 'private') return { is: 'unused', what: 'group' };
  if (!from || from.is_bot) return { is: 'unused', what: 'bot' };
  const content = contentOf(read.data, from);
  if (!content) return { is: 'unused', what: 'message' };
  return messages({ ...origin, ...sender(chat.id, from), content, ...proven(content) });
}

/** A pressed button: its data is the id of the choice. */
function readCallbackQuery(value: unknown, origin: Origin): Received {
  const read = callbackQuerySchema.safeParse(value);
  if (!read.success) return malformed(read.error);
  const { id, from, message, data } = read.data;
  if (data === undefined) return { is: 'unused', what: 'callback_query' };
  // Of messages too old, Telegram tells no chat; a private chat has the id of its person.
  const chat = message?.chat ?? { id: from.id, type: 'private' };
  if (chat.type !== 'private') return { is: 'unused', what: 'group' };
  return messages({
    ...origin,
    ...sender(chat.id, from),
    content: { choice: data },
    acknowledge: { callbackQuery: id },
  });
}

/** Blocked and unblocked: sending tells the first by itself, writing the second. */
function readMembership(value: unknown): Received {
  const read = chatMemberSchema.safeParse(value);
  if (!read.success) return malformed(read.error);
  const blocked = read.data.new_chat_member.status === 'kicked';
  return { is: 'unused', what: blocked ? 'blocked' : 'unblocked' };
}

/** Null for kinds of messages that say nothing to a health station, such as dice and polls. */
function contentOf(message: TelegramMessage, from: TelegramUser): Content | null {
  const { text, location, contact, sticker } = message;
  if (text !== undefined) return { text: withoutCommand(text) };
  if (location) return { location: { lat: location.latitude, lon: location.longitude } };
  if (contact) {
    const phone = toE164(contact.phone_number);
    return { contact: { phone: phone ?? contact.phone_number, own: phone !== null && contact.user_id === from.id } };
  }
  const media = mediaOf(message);
  if (media) return { media: [{ ...media, ...(message.caption ? { caption: message.caption } : {}) }] };
  return sticker?.emoji ? { text: sticker.emoji } : null;
}

type Media = NonNullable<Content['media']>[number];

function mediaOf({ photo, voice, audio, document, video, video_note: note }: TelegramMessage): Media | null {
  const largest = photo?.reduce((one, other) => (other.width * other.height > one.width * one.height ? other : one));
  if (largest) return { kind: 'image', ref: largest.file_id };
  const sound = voice ?? audio;
  if (sound) return { kind: 'audio', ref: sound.file_id };
  const file = document ?? video ?? note;
  if (!file) return null;
  return { kind: file.mime_type?.startsWith('image/') ? 'image' : 'file', ref: file.file_id };
}

/** "/menu@BinhAnBot" is the word "menu"; "/start khai_bao", from a link on a poster, the words "khai bao". */
function withoutCommand(text: string): string {
  const command = /^\/([a-z]\w{0,31})(?:@\w+)?(?:\s+(\S[\s\S]*))?$/i.exec(text.trim());
  if (!command) return text;
  const [, name = '', rest] = command;
  if (name.toLowerCase() === 'start') return rest?.replace(/[_-]+/g, ' ') ?? 'start';
  return [name.replaceAll('_', ' '), rest ?? ''].join(' ').trim();
}

function sender(chatId: number, from: TelegramUser): Pick<Inbound, 'channel' | 'address' | 'displayName'> {
  const displayName = [from.first_name, from.last_name ?? ''].join(' ').trim();
  return { channel: 'telegram', address: String(chatId), ...(displayName ? { displayName } : {}) };
}

function proven({ contact }: Content): Pick<Inbound, 'provenPhone'> {
  return contact?.own ? { provenPhone: contact.phone } : {};
}

function messages(message: Inbound): Received {
  return { is: 'messages', messages: [message] };
}

/** Names the fields only: values are what people wrote. */
function malformed(error: z.ZodError): Received {
  const fields = error.issues.map(({ path }) => path.join('.') || 'update');
  return { is: 'malformed', why: [...new Set(fields)].join(', ') };
}
