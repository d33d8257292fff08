/** A proven phone makes two conversations one: cases, addresses and everything later belong to the one that has the phone. */
import { afterEach, expect, test } from '@jest/globals';
import { addresses, conversations, people } from '../../adapters/storage/collections.ts';
import { conversationOf } from '../../bots/accept.ts';
import { act } from '../../bots/act.ts';
import type { Ports } from '../../admin/api/ports.ts';
import { timelineOf } from '../../admin/api/timeline-view.ts';
import { worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const PHONE = '+84987000170';
const bySms = { channel: 'sms', address: PHONE, provenPhone: PHONE } as const;
const byTelegram = { channel: 'telegram', address: '700' } as const;
const card = { contact: { phone: PHONE, own: true } };

async function met(): Promise<{ world: World; sms: string; telegram: string }> {
  const world = await open({ roster: { levels: [{ users: ['lan'] }] }, console: () => true });
  await world.says('menu', bySms);
  await world.says('cứu với, bà tôi khó thở tím môi', byTelegram);
  const [telegram, sms] = await Promise.all([
    conversationOf(world.deps, { addressId: world.deps.store.hash('telegram:700') }),
    conversationOf(world.deps, { addressId: world.deps.store.hash(`sms:${PHONE}`) }),
  ]);
  expect(telegram).not.toBe(sms);
  return { world, sms, telegram };
}

async function sharesCard(world: World): Promise<void> {
  await world.says({ ...card }, { ...byTelegram, provenPhone: PHONE });
  await world.settle();
}

test('cases and addresses go over, the tombstone stays', async () => {
  const { world, sms, telegram } = await met();
  const before = (await world.cases()).map(({ id }) => id);
  expect(before.length).toBeGreaterThan(0);
  await sharesCard(world);
  const cases = await world.cases();
  expect(cases.filter(({ open: isOpen }) => isOpen).every(({ conversationId }) => conversationId === sms)).toBe(true);
  expect((await world.all(addresses)).every(({ conversationId }) => conversationId === sms)).toBe(true);
  const docs = await world.all(conversations);
  expect(docs.find(({ id }) => id === telegram)).toMatchObject({ movedTo: sms });
  expect(docs.find(({ id }) => id === sms)).toMatchObject({ personIds: [`p${sms.slice(1)}`, `p${telegram.slice(1)}`] });
});

test('later messages and acts find the one conversation, on either address', async () => {
  const { world, sms } = await met();
  await sharesCard(world);
  await world.says('menu', byTelegram);
  const rows = (await world.inbox())
    .filter(({ source }) => source === 'telegram')
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  expect(rows.at(-1)).toMatchObject({ conversationId: sms, state: 'handled' });
  const [item] = await world.cases();
  world.sent.length = 0;
  await act(world.deps, item!.conversationId, 'lan', { do: 'reply', text: 'Em đang tới' }, 'k');
  await world.settle();
  expect(world.sent).toMatchObject([{ channel: 'telegram', address: '700' }]);
});

test('what still waits in the old conversation is handled in the new one', async () => {
  const { world, sms, telegram } = await met();
  const [item] = await world.cases();
  await sharesCard(world);
  expect(
    await act(world.deps, telegram, 'lan', { do: 'setState', caseId: item!.id, state: 'acknowledged' }, 'k'),
  ).toEqual({ done: true });
  expect((await world.cases())[0]).toMatchObject({ status: 'acknowledged', conversationId: sms });
});

test('an alarm that is being talked about goes on where it was', async () => {
  const { world, sms } = await met();
  const asked = world.texts('telegram').length;
  await sharesCard(world);
  await world.says('số 9 đường Lê Lợi, xã Tịnh Khê', byTelegram);
  expect(world.texts('telegram').length).toBeGreaterThan(asked);
  const open = (await world.cases()).filter((item) => item.open);
  expect(open).toMatchObject([{ conversationId: sms, place: { address: expect.stringMatching(/Lê Lợi/) } }]);
});

test('the case still shows what was said before', async () => {
  const { world } = await met();
  await sharesCard(world);
  const [item] = await world.cases();
  const entries = await timelineOf({ store: world.store, say: () => '' } as unknown as Ports, item!);
  const said = entries.flatMap((entry) => (entry.type === 'message' && entry.direction === 'in' ? [entry.text] : []));
  expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/khó thở/), 'menu', `☎ ${PHONE}`]));
});

test('nothing that was said is answered on the wrong address', async () => {
  const { world } = await met();
  const smsBefore = world.texts('sms').length;
  await sharesCard(world);
  expect(world.texts('sms')).toHaveLength(smsBefore);
});

test('a phone that nobody has yet is the sender’s', async () => {
  const world = await open();
  await world.says('menu', byTelegram);
  await world.says({ ...card }, { ...byTelegram, provenPhone: PHONE });
  expect(await world.all(people)).toMatchObject([{ phone: PHONE }]);
  await world.says('menu', bySms);
  expect(await world.all(conversations)).toHaveLength(1);
});

test('somebody else’s card links nothing', async () => {
  const { world, sms, telegram } = await met();
  await world.says('huỷ', byTelegram);
  await world.says({ contact: { phone: PHONE, own: false } }, byTelegram);
  const docs = await world.all(conversations);
  expect(new Map(docs.map(({ id, movedTo }) => [id, movedTo]))).toEqual(
    new Map([
      [sms, undefined],
      [telegram, undefined],
    ]),
  );
});
