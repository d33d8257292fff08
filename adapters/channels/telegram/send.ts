/** Sending to Telegram: plain text, choices as an inline keyboard, requests for a place or number as a reply keyboard. */
import type { InlineKeyboardMarkup, Opts, ReplyKeyboardMarkup } from 'telegraf/types';
import type { Capabilities, RenderedPart, Send, SendResult } from '../contract.ts';
import { refused, type SendError } from '../errors.ts';
import { asButtons } from '../kit/render.ts';
import { errorOfTelegram, type Api } from './api.ts';

const SEND_MS = 15_000;
const MAX_CALLBACK_BYTES = 64;
const QUIET = { link_preview_options: { is_disabled: true } };
/** labels up to this length stand two in a row */
const SHORT_LABEL = 14;

type Choices = NonNullable<RenderedPart['choices']>;

/** Never throws. Telegram has no idempotency key: after a time-out the outcome is not known. */
export function createSend(api: Api, capabilities: Capabilities, timeoutMs = SEND_MS) {
  return async ({ address, part }: Send): Promise<SendResult> => {
    const request = toRequest(address, part, capabilities);
    if ('name' in request) return { ok: false, error: request };
    try {
      const sent = await put(api, request, part.picture, timeoutMs);
      return { ok: true, providerId: String(sent.message_id) };
    } catch (error) {
      return { ok: false, error: errorOfTelegram(error) };
    }
  };
}

/** A picture carries the text as its caption. */
async function put(
  api: Api,
  request: Opts<'sendMessage'>,
  picture: RenderedPart['picture'],
  timeoutMs: number,
): Promise<{ message_id: number }> {
  if (picture === undefined) return api.call('sendMessage', request, { timeoutMs });
  const { chat_id, text, reply_markup } = request;
  const message = { chat_id, ...(reply_markup === undefined ? {} : { reply_markup }) };
  const photo = { source: Buffer.from(picture.png, 'base64'), filename: 'qr.png' };
  return api.call('sendPhoto', { ...message, photo, ...(text === '' ? {} : { caption: text }) }, { timeoutMs });
}

function toRequest(address: string, part: RenderedPart, capabilities: Capabilities): Opts<'sendMessage'> | SendError {
  const chatId = Number(address);
  if (!Number.isSafeInteger(chatId) || chatId === 0) return refused('ADDRESS');
  if (part.text.trim() === '' && part.picture === undefined) return refused('EMPTY');
  const choices = asButtons(capabilities, part.choices?.length ?? 0) ? (part.choices ?? []) : [];
  if (choices.some(({ id }) => !fits(id))) return refused('CALLBACK_DATA');
  const markup = keyboard(part, choices);
  return {
    chat_id: chatId,
    text: part.text,
    ...QUIET,
    ...(markup ? { reply_markup: markup } : {}),
  };
}

function fits(id: string): boolean {
  const bytes = Buffer.byteLength(id, 'utf8');
  return bytes > 0 && bytes <= MAX_CALLBACK_BYTES;
}

/**
 * Inline and reply keyboard exclude each other. Where a place or number is asked for as well, the choices become keys of
 * the reply keyboard: pressed, they send their label, which is understood as the choice.
 */
function keyboard(part: RenderedPart, choices: Choices): InlineKeyboardMarkup | ReplyKeyboardMarkup | null {
  if (part.ask) {
    const text = part.askLabel ?? '📍';
    const request = part.ask === 'location' ? { text, request_location: true } : { text, request_contact: true };
    const keys = rows(choices).map((row) => row.map(({ label }) => ({ text: label })));
    return { keyboard: [[request], ...keys], one_time_keyboard: true, resize_keyboard: true };
  }
  if (choices.length === 0) return null;
  return {
    inline_keyboard: rows(choices).map((row) => row.map(({ id, label }) => ({ text: label, callback_data: id }))),
  };
}

function rows(choices: Choices): Choices[] {
  const perRow = choices.every(({ label }) => label.length <= SHORT_LABEL) ? 2 : 1;
  return choices.flatMap((_, index) => (index % perRow === 0 ? [choices.slice(index, index + perRow)] : []));
}
