/** The web chat's stream: numbered without gaps or doubles, resumed where the browser left. */
import { afterEach, expect, test } from '@jest/globals';
import type { WebEvent } from '../../admin/api/ports.ts';
import { outbox } from '../../adapters/storage/collections.ts';
import type { OutboxRow } from '../../adapters/storage/collections.ts';
import { act } from '../../bots/act.ts';
import { followWeb } from '../../bots/web-stream.ts';
import { worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const web = { channel: 'web', address: 'browser-1' } as const;

async function follow(
  world: World,
  lastId: number,
  address = 'browser-1',
): Promise<{ events: WebEvent[]; stop: () => void }> {
  const events: WebEvent[] = [];
  const stop = await followWeb(world.deps, address, lastId, (event) => void events.push(event));
  return { events, stop };
}

/** The stream reads after the turn, for itself: over a network that takes a moment. */
async function arrived({ events }: { events: WebEvent[] }, count: number): Promise<void> {
  for (let tries = 0; events.length < count && tries < 500; tries++) await new Promise((go) => setTimeout(go, 10));
}

test('live, and again from where the browser left', async () => {
  const world = await open();
  const first = await follow(world, 0);
  await world.says('menu', web);
  await world.says('tôi cần gạo', web);
  await arrived(first, 2);
  first.stop();
  expect(first.events.map(({ id }) => id)).toEqual([1, 2]);
  await world.says('menu', web);
  expect(first.events).toHaveLength(2);
  const second = await follow(world, 1);
  expect(second.events.map(({ id }) => id)).toEqual([2, 3]);
  expect(second.events[0]).toEqual(first.events[1]);
  await world.says('menu', web);
  await arrived(second, 3);
  expect(second.events.map(({ id }) => id)).toEqual([2, 3, 4]);
  expect((await follow(world, 4)).events).toEqual([]);
});

test('another browser sees none of it', async () => {
  const world = await open();
  await world.says('menu', web);
  expect((await follow(world, 0, 'browser-2')).events).toEqual([]);
});

test('what two lanes send at once arrives, all of it and in order', async () => {
  const world = await open({ roster: { levels: [{ users: ['lan'] }] }, console: () => true });
  const live = await follow(world, 0);
  await world.says('cứu với, bà tôi khó thở tím môi', web);
  const [item] = await world.cases();
  const reply = (n: number) =>
    act(world.deps, item!.conversationId, 'lan', { do: 'reply', text: `Chị ơi ${n}` }, `k${n}`);
  const state = act(
    world.deps,
    item!.conversationId,
    'lan',
    { do: 'setState', caseId: item!.id, state: 'acknowledged' },
    's',
  );
  await Promise.all([reply(1), state, reply(2), world.says('menu', web)]);
  await world.settle();
  const sent = (await world.outbox()).filter(({ streamed }) => streamed !== undefined);
  const numbers = sent.map(({ streamed }) => streamed ?? 0).toSorted((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  await arrived(live, numbers.length);
  expect(live.events.map(({ id }) => id)).toEqual(numbers);
  expect((await follow(world, 0)).events).toEqual(live.events);
});

test('an alarm and an answer that leave at the same moment get numbers of their own', async () => {
  const world = await open();
  await world.says('menu', web);
  const [first] = await world.outbox();
  const live = await follow(world, 1);
  const row = (id: string, lane: 'alarm' | 'plain'): Omit<OutboxRow, 'rev'> => {
    const { rev: _, streamed: __, rendered: ___, sentMs: ____, ...rest } = first!;
    return { ...rest, id, lane, state: 'pending', sequence: 9, partsSent: 0, attempts: 0 };
  };
  await world.store.insertMany(
    outbox,
    ['a1', 'a2', 'a3'].map((id) => row(id, 'alarm')),
  );
  await world.store.insertMany(
    outbox,
    ['p1', 'p2', 'p3'].map((id) => row(id, 'plain')),
  );
  await world.settle();
  await arrived(live, 6);
  expect(live.events.map(({ id }) => id)).toEqual([2, 3, 4, 5, 6, 7]);
});

test('a danger card says so to the page', async () => {
  const world = await open();
  await world.says('cứu với, bà tôi khó thở tím môi', web);
  const { events } = await follow(world, 0);
  expect(events[0]).toMatchObject({ id: 1, tone: 'danger', text: expect.stringMatching(/115/) });
});
