/** What Telegram sends: the parts of an update that are used, each with a real sample above it (Bot API 7.1). */
import { z } from 'zod';

/** Ids have up to 52 significant bits; a greater number was already rounded while parsing and belongs to nobody. */
const id = z.int();

/** `{"update_id":873420113,"message":{…}}`: every update has an id and exactly one more field, named after its kind. */
export const envelopeSchema = z.looseObject({ update_id: id.positive() });

/** `{"id":5320117,"is_bot":false,"first_name":"Mận","last_name":"Trần","username":"man","language_code":"vi"}` */
const userSchema = z.object({
  id,
  is_bot: z.boolean(),
  first_name: z.string(),
  last_name: z.string().optional(),
});

/** `{"id":5320117,"first_name":"Mận","type":"private"}`; groups have negative ids. */
const chatSchema = z.object({ id, type: z.string() });

/** `{"latitude":15.121482,"longitude":108.803421,"horizontal_accuracy":32}` */
const locationSchema = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/** `{"phone_number":"84912345678","first_name":"Mận","user_id":5320117}`: own only if `user_id` is the sender's. */
const contactSchema = z.object({ phone_number: z.string(), user_id: id.optional() });

/** `{"file_id":"AwACAgUAAxkBAAIB","file_unique_id":"AgADxQ","duration":4,"mime_type":"audio/ogg","file_size":15621}` */
const fileSchema = z.object({ file_id: z.string().min(1), mime_type: z.string().optional() });

/** `{"file_id":"AgACAgUAAxkBAAIB","file_unique_id":"AQADyr8xG","width":1280,"height":960,"file_size":143520}` */
const photoSizeSchema = z.object({ file_id: z.string().min(1), width: z.number(), height: z.number() });

/**
 * `{"message_id":41,"from":{…},"chat":{…},"date":1773108000,"text":"toi bi sot 39 do"}`; a photo has
 * `"photo":[{…90x67},{…1280x960}],"caption":"phiếu xét nghiệm"` instead of the text.
 */
export const messageSchema = z.object({
  message_id: id,
  from: userSchema.optional(),
  chat: chatSchema,
  text: z.string().optional(),
  caption: z.string().optional(),
  location: locationSchema.optional(),
  contact: contactSchema.optional(),
  photo: z.array(photoSizeSchema).optional(),
  voice: fileSchema.optional(),
  audio: fileSchema.optional(),
  video: fileSchema.optional(),
  video_note: fileSchema.optional(),
  document: fileSchema.optional(),
  sticker: z.object({ emoji: z.string().optional() }).optional(),
});

/** `{"id":"4382bfdwdsb323b2d9","from":{…},"message":{"message_id":40,"chat":{…},"date":1773107990},"data":"menu.sos"}` */
export const callbackQuerySchema = z.object({
  id: z.string().min(1),
  from: userSchema,
  message: z.object({ chat: chatSchema }).optional(),
  data: z.string().optional(),
});

/** `{"chat":{…},"from":{…},"date":1773108000,"old_chat_member":{…},"new_chat_member":{"user":{…},"status":"kicked"}}` */
export const chatMemberSchema = z.object({ new_chat_member: z.object({ status: z.string() }) });

export type TelegramMessage = z.infer<typeof messageSchema>;
export type TelegramUser = z.infer<typeof userSchema>;

/** The kinds asked for. Named on every registration: left out, Telegram keeps whatever was asked for before. */
export const USED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const;

/** Kinds that may still come; anything else is counted as "unknown", so that a stranger cannot invent names to count. */
export const UNUSED_UPDATES: ReadonlySet<string> = new Set(
  (
    'edited_message channel_post edited_channel_post business_connection business_message edited_business_message ' +
    'deleted_business_messages message_reaction message_reaction_count inline_query chosen_inline_result ' +
    'shipping_query pre_checkout_query poll poll_answer chat_member chat_join_request chat_boost removed_chat_boost ' +
    'purchased_paid_media'
  ).split(' '),
);
