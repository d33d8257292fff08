/** Words on behalf of somebody: taken from their carer alone, danger from anybody. */
import { afterEach, expect, test } from '@jest/globals';
import { conversations, inbox, people } from '../../adapters/storage/collections.ts';
import { waitingRow } from '../../bots/accept.ts';
import { enrol } from '../../bots/act.ts';
import { worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

async function patient(world: World): Promise<string> {
  const person = { name: 'Đỗ Thị Sim', phone: '+84987000410', birthYear: 1950, status: 'f0' as const };
  const { conversationId } = await enrol(world.deps, person, '2026-03-09', 'lan', 'k');
  await world.says('xin chào', { address: '800' });
  await world.settle();
  world.sent.splice(0);
  return conversationId;
}

async function onBehalf(world: World, conversationId: string, text: string): Promise<void> {
  const from = { addressId: world.store.hash('telegram:800'), channel: 'telegram' as const, value: '800' };
  const body = { type: 'message' as const, from, content: { text }, behalf: true as const };
  const row = { id: `n${text}`, conversationId, source: 'notice' as const, urgent: true, body };
  await world.store.insert(inbox, waitingRow(world.deps, row));
  await world.settle();
}

async function agree(world: World, conversationId: string): Promise<void> {
  const doc = await world.store.get(conversations, conversationId);
  const { conversationId: carerId } = (await world.all(people)).find(({ id }) => id !== doc!.personId)!;
  const carer = {
    phone: '+84987000411',
    state: 'agreed' as const,
    at: '2026-03-10T08:00:00+07:00',
    conversationId: carerId,
  };
  await world.store.modify(people, doc!.personId, (now) => ({ ...now, carer }));
}

const heard = async (world: World, conversationId: string): Promise<number> =>
  (await world.timeline()).filter(
    (entry) =>
      entry.conversationId === conversationId && entry.body.type === 'message' && entry.body.direction === 'in',
  ).length;

test('of a stranger nothing is kept, and they are told so', async () => {
  const world = await open();
  const conversationId = await patient(world);
  await onBehalf(world, conversationId, '36,8 spo2 98 bình thường');
  expect(world.texts('telegram', '800')).toEqual([expect.stringContaining('chưa ghi tin vừa rồi')]);
  expect(await heard(world, conversationId)).toBe(0);
  expect((await world.inbox()).filter(({ state }) => state !== 'handled')).toEqual([]);
});

test('of the carer they are a report', async () => {
  const world = await open();
  const conversationId = await patient(world);
  await agree(world, conversationId);
  await onBehalf(world, conversationId, '36,8 spo2 98 bình thường');
  expect(await heard(world, conversationId)).toBe(1);
});

test('danger is heard from anybody', async () => {
  const world = await open();
  const conversationId = await patient(world);
  await onBehalf(world, conversationId, 'bà tím tái, khó thở nặng');
  expect((await world.cases()).map(({ severity }) => severity)).toContain('RED');
});

test('while an alarm is open its answers are heard, too', async () => {
  const world = await open();
  const conversationId = await patient(world);
  await onBehalf(world, conversationId, 'bà tím tái, khó thở nặng');
  await onBehalf(world, conversationId, 'số 5 Lê Lợi, phường Thủ Dầu Một');
  expect(await heard(world, conversationId)).toBe(2);
  expect(world.counts.get('behalf_refused')).toBeUndefined();
});
