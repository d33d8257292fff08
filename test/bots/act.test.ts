/** Acts of staff: once for each key, refused with a reason, and their answer comes when the act is done. */
import { afterEach, expect, test } from '@jest/globals';
import { StorageError } from '../../adapters/storage/errors.ts';
import { act, enrol } from '../../bots/act.ts';
import { worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

async function alarmed(): Promise<{ world: World; caseId: string; conversationId: string }> {
  const world = await open({ roster: { levels: [{ users: ['lan'] }] }, console: () => true });
  await world.says('cứu với, bà tôi khó thở tím môi');
  const [item] = await world.cases();
  return { world, caseId: item!.id, conversationId: item!.conversationId };
}

test('the same key is done once and answered alike; another key is another act', async () => {
  const { world, conversationId } = await alarmed();
  const reply = (key: string) => act(world.deps, conversationId, 'lan', { do: 'reply', text: 'Chị ở đâu ạ?' }, key);
  expect(await Promise.all([reply('k'), reply('k'), reply('k')])).toEqual([
    { done: true },
    { done: true },
    { done: true },
  ]);
  await world.settle();
  const said = () => world.texts().filter((text) => text.includes('Chị ở đâu ạ?')).length;
  expect(said()).toBe(1);
  await reply('k2');
  await world.settle();
  expect(said()).toBe(2);
});

test('the same key of two people are two acts', async () => {
  const { world, conversationId } = await alarmed();
  await act(world.deps, conversationId, 'lan', { do: 'reply', text: 'một' }, 'k');
  await act(world.deps, conversationId, 'minh', { do: 'reply', text: 'hai' }, 'k');
  await world.settle();
  expect(world.texts().filter((text) => /một|hai/.test(text))).toHaveLength(2);
});

test('what is refused is not done, says why, and says so again', async () => {
  const { world, conversationId, caseId } = await alarmed();
  const empty = { done: false, refused: { key: 'desk.refused.emptyReply' } };
  expect(await act(world.deps, conversationId, 'lan', { do: 'reply', text: '  ' }, 'k')).toEqual(empty);
  expect(await act(world.deps, conversationId, 'lan', { do: 'reply', text: '  ' }, 'k')).toEqual(empty);
  const close = { do: 'close', caseId, outcome: 'helped', note: '' } as const;
  expect(await act(world.deps, conversationId, 'lan', close, 'k2')).toMatchObject({ done: false });
  expect((await world.cases())[0]).toMatchObject({ open: true });
});

test('when it is answered, the case is as the act left it', async () => {
  const { world, conversationId, caseId } = await alarmed();
  for (const state of ['acknowledged', 'on-the-way', 'arrived'] as const) {
    await act(world.deps, conversationId, 'lan', { do: 'setState', caseId, state }, state);
    expect((await world.cases())[0]).toMatchObject({ status: state });
  }
});

test('an act whose outcome is not known throws "away", is kept, and the same key gives its answer later', async () => {
  let away = false;
  const world = await open({
    wrap: (store) =>
      new Proxy(store, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (name !== 'replace' && name !== 'chain')
            return typeof member === 'function' ? member.bind(target) : member;
          return (...given: unknown[]) =>
            away
              ? Promise.reject(new StorageError('away', 'gone'))
              : Reflect.apply(member as () => unknown, target, given);
        },
      }),
  });
  await world.says('menu');
  const [{ conversationId } = { conversationId: '' }] = await world.inbox();
  away = true;
  const reply = () => act(world.deps, conversationId, 'lan', { do: 'reply', text: 'Em nghe đây' }, 'k');
  await expect(reply()).rejects.toMatchObject({ kind: 'away' });
  away = false;
  await world.settle();
  expect(await reply()).toEqual({ done: true });
  await world.settle();
  expect(world.texts().filter((text) => text.includes('Em nghe đây'))).toHaveLength(1);
});

test('somebody who never wrote is enrolled by phone, and found by it when they write', async () => {
  const world = await open();
  const person = { name: 'Đinh Thị Khế', phone: '+84987000170', status: 'f1' } as const;
  const first = await enrol(world.deps, person, '2026-03-09', 'lan', 'k');
  expect(first.result).toEqual({ done: true });
  await world.says('menu', { channel: 'sms', address: person.phone, provenPhone: person.phone });
  expect((await world.inbox()).every(({ conversationId }) => conversationId === first.conversationId)).toBe(true);
  expect((await enrol(world.deps, person, '2026-03-09', 'lan', 'k')).conversationId).toBe(first.conversationId);
  expect((await world.cases()).filter(({ kind }) => kind === 'f1')).toHaveLength(1);
});
