// Telegram by tables: what comes in as it is on the wire, what goes out and what each answer means.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Channel, Received, RenderedPart, WebhookRequest } from '../../adapters/channels/contract.ts';
import type { SendError } from '../../adapters/channels/errors.ts';
import { createTelegram } from '../../adapters/channels/telegram/index.ts';
import { readUpdate, receive } from '../../adapters/channels/telegram/receive.ts';
import { checkChannel } from '../contracts/channel-kit.ts';
import {
  BLOCKED,
  BROKEN,
  DEACTIVATED,
  openStrictTelegram,
  TOO_MANY,
  type Fault,
  type StrictTelegram,
} from '../emulators/telegram/emulator.ts';

const SECRET = 'header_Secret-1';
const RECEIVED_MS = 1_773_108_001_000;
const MAN = { id: 5320117, is_bot: false, first_name: 'Mận', last_name: 'Trần', username: 'man', language_code: 'vi' };
const CHAT = { id: 5320117, first_name: 'Mận', last_name: 'Trần', username: 'man', type: 'private' };
const HEAD = { message_id: 41, from: MAN, chat: CHAT, date: 1_773_108_000 };
const message = (fields: object): object => ({ update_id: 873_420_113, message: { ...HEAD, ...fields } });
const understood = (content: object, more: object = {}): object => ({
  is: 'messages',
  messages: [
    {
      channel: 'telegram',
      externalId: '873420113',
      address: '5320117',
      displayName: 'Mận Trần',
      receivedMs: RECEIVED_MS,
      content,
      ...more,
    },
  ],
});
const unused = (what: string): Received => ({ is: 'unused', what });

const photo = [
  { file_id: 'AgAC-small', file_unique_id: 'AQADs', width: 90, height: 67, file_size: 1432 },
  { file_id: 'AgAC-large', file_unique_id: 'AQADl', width: 1280, height: 960, file_size: 143520 },
  { file_id: 'AgAC-medium', file_unique_id: 'AQADm', width: 320, height: 240, file_size: 14352 },
];
const voice = { duration: 4, mime_type: 'audio/ogg', file_id: 'AwAC-1', file_unique_id: 'AgAD1', file_size: 15621 };
const document = { file_name: 'kq.pdf', mime_type: 'application/pdf', file_id: 'BQAC-1', file_unique_id: 'AgAD2' };
const sticker = { width: 512, height: 512, emoji: '😷', is_animated: false, file_id: 'CAAC', file_unique_id: 'AgAD3' };

const INCOMING: { label: string; payload: unknown; expected: object }[] = [
  {
    label: 'a text',
    payload: message({ text: 'tôi bị sốt 39 độ' }),
    expected: understood({ text: 'tôi bị sốt 39 độ' }),
  },
  { label: '/start', payload: message({ text: '/start' }), expected: understood({ text: 'start' }) },
  {
    label: '/start from a poster',
    payload: message({ text: '/start khai_bao', entities: [{ type: 'bot_command', offset: 0, length: 6 }] }),
    expected: understood({ text: 'khai bao' }),
  },
  {
    label: 'a command to this bot',
    payload: message({ text: '/menu@BinhAnBot' }),
    expected: understood({ text: 'menu' }),
  },
  {
    label: 'a command with words',
    payload: message({ text: '/sos khó thở\nquá' }),
    expected: understood({ text: 'sos khó thở\nquá' }),
  },
  {
    label: 'a slash that is no command',
    payload: message({ text: '/39.5 độ' }),
    expected: understood({ text: '/39.5 độ' }),
  },
  {
    label: 'a pressed button',
    payload: {
      update_id: 873_420_113,
      callback_query: {
        id: '4382bfdwdsb323b2d9',
        from: MAN,
        message: { ...HEAD, text: 'Chọn' },
        chat_instance: '1',
        data: 'menu.sos',
      },
    },
    expected: understood({ choice: 'menu.sos' }, { acknowledge: { callbackQuery: '4382bfdwdsb323b2d9' } }),
  },
  {
    label: 'a button of a message too old to be shown',
    payload: { update_id: 873_420_113, callback_query: { id: '4382', from: MAN, chat_instance: '1', data: 'yes' } },
    expected: understood({ choice: 'yes' }, { acknowledge: { callbackQuery: '4382' } }),
  },
  {
    label: 'the own number',
    payload: message({ contact: { phone_number: '84912345678', first_name: 'Mận', user_id: 5320117 } }),
    expected: understood({ contact: { phone: '+84912345678', own: true } }, { provenPhone: '+84912345678' }),
  },
  {
    label: "another person's number",
    payload: message({ contact: { phone_number: '0987 000 102', first_name: 'Đào', user_id: 777 } }),
    expected: understood({ contact: { phone: '+84987000102', own: false } }),
  },
  {
    label: 'a card without an account',
    payload: message({ contact: { phone_number: '+84 24 3868 5555', first_name: 'Trạm' } }),
    expected: understood({ contact: { phone: '+842438685555', own: false } }),
  },
  {
    label: 'an own card that is no number proves nothing',
    payload: message({ contact: { phone_number: '115', first_name: 'Mận', user_id: 5320117 } }),
    expected: understood({ contact: { phone: '115', own: false } }),
  },
  {
    label: 'a place',
    payload: message({ location: { latitude: 15.121482, longitude: 108.803421, horizontal_accuracy: 32 } }),
    expected: understood({ location: { lat: 15.121482, lon: 108.803421 } }),
  },
  {
    label: 'a photo with caption, the largest size',
    payload: message({ photo, caption: 'phiếu xét nghiệm' }),
    expected: understood({ media: [{ kind: 'image', ref: 'AgAC-large', caption: 'phiếu xét nghiệm' }] }),
  },
  {
    label: 'a voice message',
    payload: message({ voice }),
    expected: understood({ media: [{ kind: 'audio', ref: 'AwAC-1' }] }),
  },
  {
    label: 'a document',
    payload: message({ document, caption: 'kết quả' }),
    expected: understood({ media: [{ kind: 'file', ref: 'BQAC-1', caption: 'kết quả' }] }),
  },
  {
    label: 'a picture sent as document',
    payload: message({ document: { ...document, mime_type: 'image/png' } }),
    expected: understood({ media: [{ kind: 'image', ref: 'BQAC-1' }] }),
  },
  { label: 'a sticker', payload: message({ sticker }), expected: understood({ text: '😷' }) },
  { label: 'a sticker without a sign', payload: message({ sticker: { file_id: 'x' } }), expected: unused('message') },
  { label: 'a dice', payload: message({ dice: { emoji: '🎲', value: 3 } }), expected: unused('message') },
  {
    label: 'an edit',
    payload: { update_id: 873_420_113, edited_message: { ...HEAD, edit_date: 1_773_108_060, text: 'sốt 40' } },
    expected: unused('edited_message'),
  },
  {
    label: 'a group',
    payload: message({ chat: { id: -1001450, title: 'Tổ 3', type: 'supergroup' }, text: '@BinhAnBot alo' }),
    expected: unused('group'),
  },
  {
    label: 'a channel post',
    payload: {
      update_id: 873_420_113,
      channel_post: { message_id: 9, chat: { id: -100450, type: 'channel' }, date: 1, text: 'x' },
    },
    expected: unused('channel_post'),
  },
  { label: 'another bot', payload: message({ from: { ...MAN, is_bot: true }, text: 'x' }), expected: unused('bot') },
  {
    label: 'blocked',
    payload: {
      update_id: 873_420_113,
      my_chat_member: { chat: CHAT, from: MAN, date: 1, new_chat_member: { status: 'kicked' } },
    },
    expected: unused('blocked'),
  },
  {
    label: 'unblocked',
    payload: {
      update_id: 873_420_113,
      my_chat_member: { chat: CHAT, from: MAN, date: 1, new_chat_member: { status: 'member' } },
    },
    expected: unused('unblocked'),
  },
  {
    label: 'a boost',
    payload: { update_id: 873_420_113, chat_boost: { chat: { id: -100450, type: 'channel' }, boost: {} } },
    expected: unused('chat_boost'),
  },
  {
    label: 'an id that was rounded while parsing',
    payload: JSON.parse(
      '{"update_id":873420113,"message":{"message_id":1,"date":1,"text":"x","chat":{"id":2468458835296197922,"type":"private"}}}',
    ),
    expected: { is: 'malformed', why: 'chat.id' },
  },
  { label: 'no id', payload: { message: { ...HEAD, text: 'x' } }, expected: { is: 'malformed', why: 'update_id' } },
  {
    label: 'a place that is none',
    payload: message({ location: { latitude: 'north', longitude: 200 } }),
    expected: { is: 'malformed', why: 'location.latitude, location.longitude' },
  },
];

describe('incoming', () => {
  test.each(INCOMING)('$label', ({ payload, expected }) => {
    expect(readUpdate(payload, RECEIVED_MS)).toEqual(expected);
  });
});

function request(
  body: string | Buffer,
  secret: string | string[] | undefined,
  changes: Partial<WebhookRequest> = {},
): WebhookRequest {
  return {
    method: 'POST',
    path: '',
    query: new URLSearchParams(),
    headers: {
      'content-type': 'application/json',
      ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
    },
    body: Buffer.from(body),
    receivedMs: RECEIVED_MS,
    ...changes,
  };
}

describe('webhook', () => {
  const body = JSON.stringify(message({ text: 'alo' }));

  test('takes a signed update', () => {
    expect(receive(request(body, SECRET), SECRET)).toEqual(understood({ text: 'alo' }));
  });

  test.each([{ path: '/other' }, { method: 'GET' }])('has nothing at %j', (changes) => {
    expect(receive(request(body, SECRET, changes), SECRET)).toEqual({ is: 'notFound' });
  });
});

const part = (changes: Partial<RenderedPart> = {}): RenderedPart => ({ text: 'Anh/chị thấy thế nào?', ...changes });
const plain = { chat_id: 5320117, text: 'Anh/chị thấy thế nào?', link_preview_options: { is_disabled: true } };
const failed = (name: SendError['name'], code: string, more: object = {}): object => ({
  ok: false,
  error: { name, code, ...more },
});
const choices = [
  { id: 'yes', label: 'Có' },
  { id: 'no', label: 'Không' },
  { id: 'later', label: 'Để sau' },
];
const inline = [
  [
    { text: 'Có', callback_data: 'yes' },
    { text: 'Không', callback_data: 'no' },
  ],
  [{ text: 'Để sau', callback_data: 'later' }],
];
const keyboard = [
  [{ text: 'Gửi vị trí', request_location: true }],
  [{ text: 'Có' }, { text: 'Không' }],
  [{ text: 'Để sau' }],
];

interface Outgoing {
  label: string;
  part?: RenderedPart;
  address?: string;
  fault?: Fault;
  /** null: nothing may be sent */
  sent?: unknown;
  expected?: object;
}

const OK = { ok: true, providerId: expect.stringMatching(/^\d+$/) };

const ANYTHING: unknown = expect.objectContaining({ text: expect.any(String) });

const OUTGOING: Outgoing[] = [
  { label: 'a text', sent: plain },
  {
    label: 'marks that other modes would read',
    part: part({ text: '<b>*38,5* & _ho_</b>' }),
    sent: { ...plain, text: '<b>*38,5* & _ho_</b>' },
  },
  { label: 'the longest text', part: part({ text: '😷'.repeat(2048) }), sent: { ...plain, text: '😷'.repeat(2048) } },
  { label: 'choices', part: part({ choices }), sent: { ...plain, reply_markup: { inline_keyboard: inline } } },
  {
    label: 'a long label alone in its row',
    part: part({ choices: [{ id: 'a', label: 'Gặp người trực ngay' }, choices[0]!] }),
    sent: {
      ...plain,
      reply_markup: {
        inline_keyboard: [
          [{ text: 'Gặp người trực ngay', callback_data: 'a' }],
          [{ text: 'Có', callback_data: 'yes' }],
        ],
      },
    },
  },
  {
    label: 'more choices than buttons: the text has them',
    part: part({ choices: Array.from({ length: 11 }, (_, i) => ({ id: `c${i}`, label: `Mục ${i}` })) }),
    sent: plain,
  },
  {
    label: 'a request for the number',
    part: part({ ask: 'contact', askLabel: 'Gửi số' }),
    sent: {
      ...plain,
      reply_markup: {
        keyboard: [[{ text: 'Gửi số', request_contact: true }]],
        one_time_keyboard: true,
        resize_keyboard: true,
      },
    },
  },
  {
    label: 'a request for the place with choices',
    part: part({ ask: 'location', askLabel: 'Gửi vị trí', choices }),
    sent: { ...plain, reply_markup: { keyboard, one_time_keyboard: true, resize_keyboard: true } },
  },
  {
    label: 'a choice whose id is too long',
    part: part({ choices: [{ id: 'ế'.repeat(22), label: 'x' }] }),
    sent: null,
    expected: failed('refused', 'CALLBACK_DATA'),
  },
  { label: 'no text', part: part({ text: ' \n' }), sent: null, expected: failed('refused', 'EMPTY') },
  { label: 'an address that is none', address: 'zalo:12', sent: null, expected: failed('refused', 'ADDRESS') },
  {
    label: 'a text that is too long',
    part: part({ text: 'x'.repeat(4097) }),
    expected: failed('refused', '400', { retry: false, alarm: true }),
  },
  { label: 'a stranger', address: '999', expected: failed('stopped', 'CHAT_NOT_FOUND', { retry: false }) },
  {
    label: 'throttled',
    fault: TOO_MANY(35),
    expected: failed('throttled', '429', { retry: true, retryAfterMs: 35_000 }),
  },
  { label: 'blocked', fault: BLOCKED, expected: failed('stopped', '403', { retry: false }) },
  { label: 'deactivated', fault: DEACTIVATED, expected: failed('stopped', '403') },
  { label: 'broken', fault: BROKEN, expected: failed('unreachable', '500', { retry: true }) },
  { label: 'a broken proxy', fault: { answersHtml: 502 }, expected: failed('unreachable', '502') },
  { label: 'a proxy that gave up waiting', fault: { answersHtml: 504 }, expected: failed('unknownOutcome', '504') },
  { label: 'a page instead of an answer', fault: { answersHtml: 200 }, expected: failed('unknownOutcome', 'NETWORK') },
  {
    label: 'a wrong token',
    fault: { answers: { ok: false, error_code: 401, description: 'Unauthorized' } },
    expected: failed('misconfigured', '401', { alarm: true }),
  },
  {
    label: 'a token that never was',
    fault: { answers: { ok: false, error_code: 404, description: 'Not Found' } },
    expected: failed('misconfigured', '404'),
  },
  {
    label: 'another refusal',
    fault: { answers: { ok: false, error_code: 400, description: 'Bad Request: BUTTON_DATA_INVALID' } },
    expected: failed('refused', '400'),
  },
  {
    label: 'a break before',
    fault: { resets: 'before' },
    expected: failed('unknownOutcome', 'ECONNRESET', { retry: true, alarm: true }),
  },
  { label: 'a break after', fault: { resets: 'after' }, expected: failed('unknownOutcome', 'ECONNRESET') },
  { label: 'a time-out', fault: { silent: true }, expected: failed('unknownOutcome', 'TIMEOUT') },
  { label: 'a slow answer', fault: { slowMs: 100 }, sent: plain },
];

describe('outgoing', () => {
  let telegram: StrictTelegram;
  let channel: Channel;
  beforeAll(async () => {
    telegram = await openStrictTelegram();
    telegram.user(5320117).says('/start');
    channel = open(telegram);
  });
  afterAll(() => telegram.close());
  beforeEach(() => {
    telegram.calls.length = 0;
  });

  test.each(OUTGOING)(
    '$label',
    async ({ part: rendered = part(), address = '5320117', fault, sent = ANYTHING, expected = OK }) => {
      if (fault) telegram.fail('sendMessage', fault);
      expect(await channel.send({ id: 'o1.0', address, part: rendered })).toMatchObject(expected);
      expect(telegram.callsOf('sendMessage')).toEqual(sent === null ? [] : [sent]);
    },
  );

  test('a picture goes with the text as its caption, and with the choices', async () => {
    const picture = { png: Buffer.from('a picture').toString('base64'), alt: 'Mã QR' };
    const sent = await channel.send({ id: 'o1.0', address: '5320117', part: part({ choices, picture }) });
    expect(sent).toMatchObject(OK);
    expect(telegram.callsOf('sendMessage')).toEqual([]);
    expect(telegram.callsOf('sendPhoto')).toEqual([
      {
        method: 'sendPhoto',
        chat_id: '5320117',
        photo: picture.png,
        caption: plain.text,
        reply_markup: { inline_keyboard: inline },
      },
    ]);
    await channel.send({ id: 'o1.1', address: '5320117', part: { text: '', picture } });
    expect(telegram.callsOf('sendPhoto').at(-1)).toEqual({
      method: 'sendPhoto',
      chat_id: '5320117',
      photo: picture.png,
    });
  });

  test('a server that is not there was never reached', async () => {
    const gone = await openStrictTelegram();
    await gone.close();
    const result = await open(gone).send({ id: 'o2.0', address: '5320117', part: part() });
    expect(result).toMatchObject(failed('unreachable', 'CONNECT_ECONNREFUSED', { retry: true, alarm: false }));
  });

  test('a name that does not resolve was never reached', async () => {
    const lost = createTelegram(
      { token: telegram.token, webhookSecret: null, apiRoot: 'http://telegram.invalid/' },
      { publicUrl: 'http://localhost:3000' },
    );
    const result = await lost.send({ id: 'o3.0', address: '5320117', part: part() });
    expect(result).toMatchObject({ ok: false, error: { name: 'unreachable' } });
  });
});

describe('acknowledging', () => {
  test('ends the progress sign; a query too old is only reported', async () => {
    const telegram = await openStrictTelegram();
    const person = telegram.user(7);
    person.says('alo');
    const channel = open(telegram);
    await channel.send({ id: 'o1.0', address: '7', part: part({ choices }) });
    person.presses('Không');
    const [query] = telegram.world.chats.queries;
    const inbound = { channel: 'telegram', externalId: '1', address: '7', receivedMs: 1, content: {} } as const;
    await channel.acknowledge!({ ...inbound, acknowledge: { callbackQuery: query! } });
    expect(telegram.world.chats.answeredQueries).toEqual([query]);
    await channel.acknowledge!({ ...inbound, acknowledge: { callbackQuery: 'old' } });
    await channel.acknowledge!(inbound);
    expect(telegram.callsOf('answerCallbackQuery')).toHaveLength(2);
    await telegram.close();
  });
});

describe('files', () => {
  let telegram: StrictTelegram;
  beforeAll(async () => {
    telegram = await openStrictTelegram();
  });
  afterAll(() => telegram.close());
  const refOf = (bytes: Buffer): string => {
    telegram.user(8).sendsVoice(bytes);
    return [...telegram.world.chats.files.keys()].at(-1)!;
  };

  test('are fetched by reference', async () => {
    const bytes = Buffer.from('OggS…');
    expect(await open(telegram).fetchMedia!(refOf(bytes))).toEqual({
      ok: true,
      bytes,
      contentType: 'application/octet-stream',
    });
  });

  test.each([
    ['too large', () => refOf(Buffer.alloc(20 * 1024 * 1024 + 1)), failed('refused', '400')],
    ['unknown', () => 'AgAC-unknown', failed('refused', '400')],
  ])('%s: a named error', async (_, ref, expected) => {
    expect(await open(telegram).fetchMedia!(ref())).toMatchObject(expected);
  });

  test.each([
    ['gone when downloaded', 'voice/gone.oga', failed('refused', 'GONE')],
    ['somewhere else', '../../bot/secret', failed('refused', 'PATH')],
  ])('%s: a named error', async (_, path, expected) => {
    const result = { file_id: 'x', file_path: path };
    telegram.fail('getFile', { answers: { ok: true, result } });
    expect(await open(telegram).fetchMedia!('x')).toMatchObject(expected);
  });
});

function open(telegram: StrictTelegram, webhookSecret: string | null = SECRET): Channel {
  return createTelegram(
    { token: telegram.token, webhookSecret, apiRoot: `${telegram.apiRoot}/` },
    { publicUrl: 'http://127.0.0.1:9', sendMs: 1500, backoff: { firstMs: 5, maxMs: 20 } },
  );
}

checkChannel('telegram', {
  open: async () => {
    const telegram = await openStrictTelegram();
    telegram.user(5320117).says('/start');
    return {
      channel: open(telegram),
      close: telegram.close,
      failEverything: () => {
        for (const method of ['sendMessage', 'getFile', 'setWebhook']) telegram.fail(method, { resets: 'after' });
      },
    };
  },
  secrets: ['5320001:test_TOKEN-not_real', 'test_TOKEN', SECRET],
  signed: (body) => request(body, SECRET),
  forged: {
    'a wrong secret': (body) => request(body, 'header_Secret-2'),
    'no secret': (body) => request(body, undefined),
    'an empty secret': (body) => request(body, ''),
    'the beginning of the secret': (body) => request(body, SECRET.slice(0, -1)),
    'two secrets': (body) => request(body, [SECRET, SECRET]),
  },
  text: (text, id) => JSON.stringify({ update_id: id, message: { ...HEAD, text } }),
  unknownEvent: JSON.stringify({ update_id: 12, thing_of_next_year: { level: 3 } }),
  send: { id: 'o1.0', address: '5320117', part: { text: 'Alo' } },
});
