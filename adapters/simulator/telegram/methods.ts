/** The methods of the Bot API that a bot of this service uses, with the limits that Telegram documents (Bot API 7.1). */
import { z } from 'zod';
import { badRequest, forbidden, result, type Answer, type Failure } from './answer.ts';
import type { Button, Chats } from './chats.ts';
import type { Updates } from './updates.ts';

export interface Bot {
  id: number;
  username: string;
}

export interface World {
  bot: Bot;
  chats: Chats;
  updates: Updates;
}

export type Method = (world: World, body: unknown) => Answer | Promise<Answer>;

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
const MAX_CALLBACK_BYTES = 64;
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

const chatIdSchema = z.coerce.number().int();
const markupSchema = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string().optional() }))).optional(),
  keyboard: z
    .array(
      z.array(
        z.object({
          text: z.string(),
          request_location: z.boolean().optional(),
          request_contact: z.boolean().optional(),
        }),
      ),
    )
    .optional(),
});
type Markup = z.infer<typeof markupSchema>;

const messageSchema = z.object({ chat_id: chatIdSchema, text: z.string(), reply_markup: markupSchema.optional() });
const photoSchema = z.object({
  chat_id: chatIdSchema,
  photo: z.string(),
  caption: z.string().default(''),
  reply_markup: markupSchema.optional(),
});
const actionSchema = z.object({ chat_id: chatIdSchema, action: z.string() });
const querySchema = z.object({ callback_query_id: z.string(), text: z.string().max(200).optional() });
const pollSchema = z.object({
  offset: z.int().optional(),
  limit: z.int().min(1).max(100).default(100),
  timeout: z.int().min(0).default(0),
  allowed_updates: z.array(z.string()).optional(),
});
const webhookSchema = z.object({
  url: z.string(),
  secret_token: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/)
    .optional(),
  allowed_updates: z.array(z.string()).optional(),
});
const fileSchema = z.object({ file_id: z.string() });

/** By lower-case name: Telegram does not mind the case. */
export const METHODS: Readonly<Record<string, Method>> = {
  getme: ({ bot }) => result({ id: bot.id, is_bot: true, first_name: 'Bình An', username: bot.username }),
  getupdates: reading(pollSchema, ({ updates }, { offset, limit, timeout, allowed_updates: kinds }) => {
    updates.allow(kinds);
    return updates.poll({ limit, timeout, ...(offset === undefined ? {} : { offset }) });
  }),
  setwebhook: reading(webhookSchema, ({ updates }, { url, secret_token: secret, allowed_updates: kinds }) => {
    if (url !== '' && !isNearby(url)) return badRequest('bad webhook: only http on this host');
    updates.allow(kinds);
    updates.setWebhook(url === '' ? null : { url, secret });
    return result(true);
  }),
  deletewebhook: ({ updates }) => {
    updates.setWebhook(null);
    return result(true);
  },
  getwebhookinfo: ({ updates }) =>
    result({ url: updates.webhook()?.url ?? '', pending_update_count: updates.waiting() }),
  sendmessage: reading(messageSchema, (world, { chat_id: chat, text, reply_markup: markup }) => {
    if (text.trim() === '') return badRequest('message text is empty');
    if (Array.from(text).length > MAX_TEXT) return badRequest('message is too long');
    return put(world, chat, text, markup);
  }),
  sendphoto: reading(photoSchema, (world, { chat_id: chat, caption, reply_markup: markup }) =>
    Array.from(caption).length > MAX_CAPTION
      ? badRequest('message caption is too long')
      : put(world, chat, caption, markup),
  ),
  sendchataction: reading(actionSchema, ({ chats }, { chat_id: chat }) => unreachable(chats, chat) ?? result(true)),
  answercallbackquery: reading(querySchema, ({ chats }, { callback_query_id: id }) => {
    if (!chats.queries.delete(id)) {
      return badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    chats.answeredQueries.push(id);
    return result(true);
  }),
  getfile: reading(fileSchema, ({ chats }, { file_id: id }) => {
    const file = chats.files.get(id);
    if (!file) return badRequest('wrong file_id or the file is temporarily unavailable');
    if (file.bytes.length > MAX_DOWNLOAD_BYTES) return badRequest('file is too big');
    return result({ file_id: id, file_unique_id: `u${id}`, file_size: file.bytes.length, file_path: file.path });
  }),
};

function reading<Body>(schema: z.ZodType<Body>, run: (world: World, body: Body) => Answer | Promise<Answer>): Method {
  return (world, body) => {
    const read = schema.safeParse(body);
    if (read.success) return run(world, read.data);
    return badRequest(`${read.error.issues[0]?.path.join('.') ?? 'body'} is invalid`);
  };
}

/** Telegram itself wants HTTPS; this one only ever calls its own host. */
function isNearby(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function put({ bot, chats }: World, chatId: number, text: string, markup: Markup = {}): Answer {
  const problem = unreachable(chats, chatId) ?? wrongMarkup(markup);
  if (problem) return problem;
  const date = Math.floor(Date.now() / 1000);
  const message = { messageId: chats.nextMessageId(), chatId, text, date, buttons: buttonsOf(markup) };
  chats.sent.push(message);
  for (const listener of chats.onSent) listener(message);
  return result({
    message_id: message.messageId,
    from: { id: bot.id, is_bot: true, first_name: 'Bình An', username: bot.username },
    chat: { id: chatId, type: 'private' },
    date,
    text,
  });
}

function unreachable(chats: Chats, chatId: number): Failure | null {
  if (!chats.known.has(chatId)) return badRequest('chat not found');
  return chats.blocked.has(chatId) ? forbidden('bot was blocked by the user') : null;
}

function wrongMarkup({ inline_keyboard: inline, keyboard }: Markup): Failure | null {
  if (inline && keyboard) return badRequest("can't use inline and reply keyboard together");
  const buttons = [...(inline ?? []), ...(keyboard ?? [])].flat();
  if (buttons.some(({ text }) => text.trim() === '')) return badRequest('button text must be non-empty');
  const sizes = (inline ?? []).flat().map(({ callback_data: data }) => Buffer.byteLength(data ?? ''));
  return sizes.every((size) => size >= 1 && size <= MAX_CALLBACK_BYTES) ? null : badRequest('BUTTON_DATA_INVALID');
}

function buttonsOf({ inline_keyboard: inline = [], keyboard = [] }: Markup): Button[] {
  const inlined = inline.flat().map(({ text, callback_data: data = '' }) => ({ text, data }));
  const keys = keyboard.flat().map(({ text, request_location: location, request_contact: contact }): Button => ({
    text,
    ...(location ? { asks: 'location' } : contact ? { asks: 'contact' } : {}),
  }));
  return [...inlined, ...keys];
}
