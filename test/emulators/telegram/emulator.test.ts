// The emulator keeps Telegram's documented limits: what it lets pass, Telegram would too.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openStrictTelegram, TOO_MANY, type StrictTelegram } from './emulator.ts';

const answerSchema = z.record(z.string(), z.unknown());
const batchSchema = z.object({ result: z.array(z.object({ update_id: z.number() })) });

let telegram: StrictTelegram;
beforeAll(async () => {
  telegram = await openStrictTelegram();
  telegram.user(7).says('/start');
});
afterAll(() => telegram.close());

const call = async (method: string, body: object = {}, token = telegram.token): Promise<unknown> => {
  const response = await fetch(`${telegram.apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...answerSchema.parse(await response.json()) };
};
const say = (changes: object) => call('sendMessage', { chat_id: 7, text: 'x', ...changes });
const button = (text: string, data: string): object => ({ inline_keyboard: [[{ text, callback_data: data }]] });
const ok = { status: 200, ok: true };
const bad = (description: string): object => ({
  status: 400,
  ok: false,
  error_code: 400,
  description: `Bad Request: ${description}`,
});

describe('sendMessage', () => {
  test.each([
    ['4,096 characters', { text: '😷'.repeat(4096) }, ok],
    ['4,097 characters', { text: '😷'.repeat(4097) }, bad('message is too long')],
    ['blanks', { text: ' \n ' }, bad('message text is empty')],
    ['64 bytes of data', { reply_markup: button('a', 'ế'.repeat(21) + 'x') }, ok],
    ['66 bytes of data', { reply_markup: button('a', 'ế'.repeat(22)) }, bad('BUTTON_DATA_INVALID')],
    ['no data', { reply_markup: button('a', '') }, bad('BUTTON_DATA_INVALID')],
    ['no label', { reply_markup: button(' ', 'a') }, bad('button text must be non-empty')],
    [
      'both keyboards',
      { reply_markup: { ...button('a', 'a'), keyboard: [[{ text: 'b' }]] } },
      bad("can't use inline and reply keyboard together"),
    ],
    ['a stranger', { chat_id: 8 }, bad('chat not found')],
    ['a chat that is none', { chat_id: 'zalo:1' }, bad('chat_id is invalid')],
  ])('%s', async (_, changes, expected) => {
    expect(await say(changes)).toMatchObject(expected);
  });

  test('to somebody who blocked the bot is forbidden until they unblock it', async () => {
    const person = telegram.user(9);
    person.says('alo');
    person.blocks();
    expect(await say({ chat_id: 9 })).toMatchObject({
      status: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    person.unblocks();
    expect(await say({ chat_id: 9 })).toMatchObject(ok);
  });

  test('meets the faults asked for, one each', async () => {
    telegram.fail('sendMessage', TOO_MANY(35));
    expect(await say({})).toMatchObject({ status: 429, parameters: { retry_after: 35 } });
    expect(await say({})).toMatchObject(ok);
  });
});

describe('other methods', () => {
  test.each([
    ['getMe', {}, { ok: true, result: { is_bot: true, id: 5320001 } }],
    ['GETME', {}, ok],
    ['sendChatAction', { chat_id: 7, action: 'typing' }, { ok: true, result: true }],
    ['sendPhoto', { chat_id: 7, photo: 'AgAC', caption: 'x'.repeat(1024) }, ok],
    ['sendPhoto', { chat_id: 7, photo: 'AgAC', caption: 'x'.repeat(1025) }, bad('message caption is too long')],
    [
      'answerCallbackQuery',
      { callback_query_id: 'old' },
      bad('query is too old and response timeout expired or query ID is invalid'),
    ],
    ['setWebhook', { url: 'https://example.org/x' }, bad('bad webhook: only http on this host')],
    ['setWebhook', { url: 'http://127.0.0.1:9/', secret_token: 'no spaces' }, bad('secret_token is invalid')],
    ['getUpdates', { limit: 101 }, bad('limit is invalid')],
    ['noSuchMethod', {}, { status: 404, ok: false }],
  ])('%s %j', async (method, body, expected) => {
    expect(await call(method, body)).toMatchObject(expected);
  });

  test('another token is not let in', async () => {
    expect(await call('getMe', {}, '5320001:other')).toMatchObject({ status: 401, description: 'Unauthorized' });
    expect((await fetch(`${telegram.apiRoot}/file/bot1:x/voice/file_1.oga`)).status).toBe(401);
  });
});

describe('getUpdates', () => {
  const idsOf = (answer: unknown): number[] => batchSchema.parse(answer).result.map((update) => update.update_id);

  test('gives the same again until an offset confirms it', async () => {
    const fresh = await openStrictTelegram();
    const ids = ['một', 'hai', 'ba'].map((text) => fresh.user(7).says(text));
    const poll = (body: object) =>
      fetch(`${fresh.apiRoot}/bot${fresh.token}/getUpdates`, { method: 'POST', body: JSON.stringify(body) });
    const got = async (body: object): Promise<number[]> => idsOf(await (await poll(body)).json());
    expect(await got({})).toEqual(ids);
    expect(await got({ limit: 1 })).toEqual(ids.slice(0, 1));
    expect(await got({ offset: ids[1]! })).toEqual(ids.slice(1));
    expect(await got({})).toEqual(ids.slice(1));
    expect(await got({ offset: ids[2]! + 1 })).toEqual([]);
    expect(fresh.waiting()).toBe(0);
    await fresh.close();
  });

  test('a second poller ends the first; with a webhook there is none', async () => {
    const fresh = await openStrictTelegram();
    const poll = async (): Promise<number> =>
      (await fetch(`${fresh.apiRoot}/bot${fresh.token}/getUpdates`, { method: 'POST', body: '{"timeout":2}' })).status;
    const first = poll();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const second = poll();
    expect(await first).toBe(409);
    fresh.user(7).says('alo');
    expect(await second).toBe(200);
    fresh.world.updates.setWebhook({ url: 'http://127.0.0.1:9/', secret: undefined });
    expect(await poll()).toBe(409);
    await fresh.close();
  });
});
