/** Questions that nobody could answer: one for all who mean the same, and everybody told once, also after a crash half-way. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { inbox, questions } from '../../adapters/storage/collections.ts';
import { keepQuestion, tellAskers, tellWaiting } from '../../bots/questions.ts';
import { MINUTE, SECOND, worlds } from './world.ts';
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

const HOUR = 60 * MINUTE;
const HIVES = 'nuôi ong có phải báo trạm y tế không';

async function reply(): Promise<void> {
  const [first] = await world.all(questions);
  await world.store.modify(questions, first?.id ?? '', (doc) => ({
    ...doc,
    state: 'answered' as const,
    reply: { said, source: 'trạm', by: 'lan', at },
    told: false,
  }));
  await tellAskers(world.deps, first?.id ?? '');
  await world.settle();
}

const answered = (address: string) => world.texts(undefined, address).filter((text) => text.includes('Không cần báo.'));

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

test('each is told in their own words, never in those of another', async () => {
  world = await open();
  const ask = (text: string, conversationId: string) => keepQuestion(world.deps, { text, conversationId, atMs: 1 });
  await ask('nhà chị Na nuôi ong có phải báo trạm y tế không', 'c1');
  await ask('nuôi ong có phải báo trạm y tế không', 'c2');
  await reply();
  const told = (await notices()).map(({ conversationId, body }) => [conversationId, JSON.stringify(body)] as const);
  expect(told.find(([id]) => id === 'c1')?.[1]).toContain('chị Na');
  expect(told.find(([id]) => id === 'c2')?.[1]).not.toContain('chị Na');
});

describe('what was asked for comes when one may write', () => {
  test('not at night, but at 06:30', async () => {
    world = await open({ at: Date.parse('2026-03-10T23:00:00+07:00') });
    await world.says(HIVES, { address: '1' });
    await world.says('không phải', { address: '1' });
    await reply();
    expect(answered('1')).toEqual([]);
    await world.pass(7 * HOUR);
    expect(answered('1')).toEqual([]);
    await world.pass(30 * MINUTE);
    expect(answered('1')).toEqual([expect.stringMatching(/^Anh\/chị đã hỏi: nuôi ong/)]);
  });

  test('stopped since: nothing; asked after the stop: told', async () => {
    world = await open();
    for (const text of [HIVES, 'không phải']) await world.says(text, { address: '1' });
    await world.pass(SECOND);
    for (const address of ['1', '2']) await world.says('DUNG', { address });
    await world.pass(SECOND);
    for (const text of [HIVES, 'không phải']) await world.says(text, { address: '2' });
    expect((await world.all(questions))[0]?.askers).toHaveLength(2);
    await reply();
    expect([answered('1'), answered('2')]).toEqual([[], [expect.any(String)]]);
  });
});
