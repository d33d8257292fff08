/** Questions that nobody could answer: one for all who mean the same, and everybody told once, also after a crash half-way. */
import { afterAll, expect, test } from '@jest/globals';
import { inbox, questions } from '../../adapters/storage/collections.ts';
import { keepQuestion, tellAskers, tellWaiting } from '../../bots/questions.ts';
import { worlds } from './world.ts';
import type { World } from './world.ts';

const said = { chat: 'Không cần báo.', sms: 'Khong can bao.', speech: 'Không cần báo.' };
const at = '2026-03-10T10:00:00+07:00';
const { open, closeAll } = worlds();
afterAll(closeAll);
let world: World;

async function asked(): Promise<string> {
  world = await open();
  const ask = (text: string, conversationId: string, atMs: number) =>
    keepQuestion(world.deps, { text, conversationId, atMs });
  await ask('nuôi ong có phải báo trạm y tế không', 'c1', 1);
  await ask('nuoi ong co phai bao tram y te khong', 'c2', 2);
  await ask('Nuôi ong có phải báo trạm y tế không?', 'c1', 3);
  await ask('bể bơi trường học mở lại chưa', 'c3', 4);
  const { items } = await world.store.find(questions, { order: [['asked', 'desc']] });
  expect(items.map(({ asked: n, askers }) => [n, askers])).toEqual([
    [2, ['c1', 'c2']],
    [1, ['c3']],
  ]);
  const [first] = items;
  if (first === undefined) throw new Error('nothing was kept');
  await world.store.modify(questions, first.id, (doc) => ({
    ...doc,
    state: 'answered' as const,
    reply: { said, source: 'trạm', by: 'lan', at },
    told: false,
  }));
  return first.id;
}

const notices = async () => (await world.store.find(inbox, { where: { source: 'notice' } })).items;

test('whoever asked is told once, however often it is told', async () => {
  const id = await asked();
  await tellAskers(world.deps, id);
  await world.store.modify(questions, id, (doc) => ({ ...doc, told: false }));
  await tellWaiting(world.deps);
  expect((await notices()).map(({ conversationId }) => conversationId).toSorted()).toEqual(['c1', 'c2']);
  expect((await world.store.get(questions, id))?.told).toBe(true);
});

test('a corrected answer is told again', async () => {
  const id = await asked();
  await tellAskers(world.deps, id);
  const reply = { said, source: 'trạm', by: 'lan', at: '2026-03-10T11:00:00+07:00' };
  await world.store.modify(questions, id, (doc) => ({ ...doc, reply, told: false }));
  await tellAskers(world.deps, id);
  expect(await notices()).toHaveLength(4);
});
