/** From a phone on Telegram to the case and back: the real service against an emulated provider that keeps its rules. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { openStrictTelegram, TOO_MANY } from '../emulators/telegram/emulator.ts';
import type { StrictTelegram } from '../emulators/telegram/emulator.ts';
import { startWith } from './service.ts';
import { until } from '../until.ts';
import type { InProcess } from './service.ts';

const CHAT = 700_100;
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200, 7)]);

const running: { telegram: StrictTelegram; service: InProcess }[] = [];
afterEach(async () => {
  for (const { telegram, service } of running.splice(0)) {
    await service.stop();
    await telegram.close();
  }
});

async function open(given?: Parameters<typeof startWith>[1]) {
  const telegram = await openStrictTelegram();
  const service = await startWith(telegram, given);
  running.push({ telegram, service });
  const said = (): string[] => telegram.sentTo(CHAT).map(({ text }) => text);
  return { telegram, service, said, phone: telegram.user(CHAT) };
}

describe.each([
  ['polling', {}],
  ['webhook', { secret: 'e2e_Secret-1' }],
] as const)('%s', (mode, given) => {
  test('a cry for help in bad spelling: 115 first, then questions, a place, a case, and a human who answers', async () => {
    const { telegram, service, said, phone } = await open(given);
    if (mode === 'webhook') await until('the webhook', () => telegram.callsOf('setWebhook').length > 0);
    phone.says('cuu voi ba toi kho tho qua tim moi roi');
    await until('the first answer', () => said().length > 0);
    expect(said()[0]).toMatch(/115/);
    await until('the case', async () => (await service.cases()).length === 1);
    const [alarm] = await service.cases();
    expect(alarm).toMatchObject({ kind: 'sos', severity: 'RED', status: 'open' });

    phone.sharesLocation(15.1205, 108.7923);
    await until('the place', async () =>
      (await service.timeline(alarm!.id)).some(({ text }) => text?.includes('15.1205') ?? false),
    );
    await until('a question after it', () => said().length > 1);

    phone.says('menu');
    const buttons = () => telegram.sentTo(CHAT).flatMap((message) => message.buttons.flatMap(({ data }) => data ?? []));
    await until('buttons', () => buttons().length > 0);
    phone.presses(buttons().at(-1)!);
    await until('the progress sign ended', () => telegram.callsOf('answerCallbackQuery').length === 1);

    const reply = { method: 'POST', body: JSON.stringify({ text: 'Chị ơi, tổ y tế đang tới.' }) };
    expect((await service.api(`/cases/${alarm!.id}/replies`, reply)).status).toBe(200);
    await until('the reply', () => said().some((text) => text.includes('tổ y tế đang tới')));
    expect(telegram.waiting()).toBe(0);
    expect(await service.cases()).toHaveLength(1);
  });
});

test('a picture is kept, and shown to staff only', async () => {
  const { service, said, phone } = await open();
  phone.says('cứu với, bà tôi khó thở tím môi');
  await until('the case', async () => (await service.cases()).length === 1);
  const before = said().length;
  phone.sendsPhoto(JPEG, 'môi bà đây');
  const [alarm] = await service.cases();
  let id: string | undefined;
  await until('the picture', async () => {
    id = (await service.timeline(alarm!.id)).flatMap(({ media }) => media ?? [])[0]?.id;
    return id !== undefined && (await service.api(`/media/${id}`)).ok;
  });
  const shown = await service.api(`/media/${id}`);
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(JPEG);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'no-store',
    'content-disposition': 'inline',
    'x-content-type-options': 'nosniff',
  });
  const stranger = await fetch(`${service.base}/api/v1/media/${id}`);
  expect(stranger.status).toBe(401);
  await until('an answer', () => said().length > before);
});

test('told to slow down, it waits so long and says it once', async () => {
  const { telegram, said, phone } = await open();
  telegram.fail('sendMessage', TOO_MANY(2));
  const began = Date.now();
  phone.says('menu');
  await until('the answer', () => said().length > 0);
  expect(Date.now() - began).toBeGreaterThanOrEqual(2_000);
  await new Promise((wake) => setTimeout(wake, 1_500));
  expect(said()).toHaveLength(1);
});

test('a person who blocked us is a failure that staff see, and is not written to until they write', async () => {
  const { telegram, service, said, phone } = await open();
  phone.says('cứu với, bà tôi khó thở tím môi');
  await until('the case', async () => (await service.cases()).length === 1);
  // nobody's console is open: the card, and the truth about it
  await until('the answers', () => said().length === 2);
  phone.blocks();
  const [alarm] = await service.cases();
  const reply = (text: string) =>
    service.api(`/cases/${alarm!.id}/replies`, { method: 'POST', body: JSON.stringify({ text }) });
  await reply('Chị ở đâu ạ?');
  const failures = async (): Promise<{ kind: string; code: string }[]> =>
    ((await (await service.api('/failures')).json()) as { items: { kind: string; code: string }[] }).items;
  await until('the failure', async () => (await failures()).length > 0);
  expect(await failures()).toMatchObject([{ kind: 'outbound', code: 'stopped:403' }]);
  const calls = telegram.callsOf('sendMessage').length;
  await reply('Chị còn đó không?');
  await until('the second failure', async () => (await failures()).length > 1);
  expect(telegram.callsOf('sendMessage')).toHaveLength(calls);
  phone.unblocks();
  const before = said().length;
  phone.says('cứu với');
  await until('answered again', () => said().length > before);
});

test('a wrong token does not keep the service from starting and taking what comes by other ways', async () => {
  const { service } = await open({ token: '5320001:wrong_TOKEN' });
  const ready = await fetch(`${service.base}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ ready: true });
  await until('somebody is told', () => service.warnings.length > 0);
});

test('a forged webhook call is refused and changes nothing', async () => {
  const { service } = await open({ secret: 'e2e_Secret-1' });
  const update = {
    update_id: 1,
    message: { message_id: 1, date: 1, chat: { id: CHAT, type: 'private' }, text: 'SOS' },
  };
  const forged = await fetch(`${service.base}/webhooks/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': 'guess' },
    body: JSON.stringify(update),
  });
  expect(forged.status).toBe(403);
  expect(await service.cases()).toEqual([]);
});
