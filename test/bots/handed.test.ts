/** Replies that are claimed as they are written: one write less, the same promises. */
import { afterEach, expect, test } from '@jest/globals';
import { throttled } from '../../adapters/channels/errors.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { MINUTE, SECOND, worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

/** Counts what is written to the outbox by itself. */
function watched(): { claims: () => number; wrap: (store: Store) => Store } {
  let claims = 0;
  const wrap = (store: Store): Store =>
    new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown => {
          if (name === 'modify' && (given[0] as { name: string }).name === 'outbox') claims += 1;
          return Reflect.apply(member, target, given);
        };
      },
    });
  return { claims: () => claims, wrap };
}

const last = async (world: World) => (await world.outbox()).toSorted((a, b) => a.sequence - b.sequence).at(-1);

test('a reply that may go at once is sent without another write that claims it', async () => {
  const { claims, wrap } = watched();
  const world = await open({ wrap });
  await world.says('xin chào');
  const before = claims();
  await world.says('menu');
  expect(claims() - before).toBe(0);
  expect(await last(world)).toMatchObject({ state: 'sent', attempts: 1, unknown: 0 });
  expect(world.deps.handed.hasRoom).toBe(true);
});

test('a process that ends before it sends one leaves it to the next, which sends it once', async () => {
  const world = await open();
  await world.says('xin chào');
  const before = world.sent.length;
  world.deps.handed.add = () => {};
  await world.says('menu');
  expect(world.sent).toHaveLength(before);
  expect(await last(world)).toMatchObject({ state: 'sending' });
  for (let i = 0; i < 5; i += 1) await world.pass(MINUTE);
  expect(world.sent).toHaveLength(before + 1);
  expect(await last(world)).toMatchObject({ state: 'sent', unknown: 1 });
});

test('one that must wait for an earlier one is no less known for it', async () => {
  const world = await open();
  await world.says('xin chào');
  const before = world.sent.length;
  world.answer('telegram', { ok: false, error: throttled('429', 120_000) });
  await world.says('menu');
  await world.says('trợ giúp');
  expect(world.sent).toHaveLength(before);
  for (let i = 0; i < 3; i += 1) await world.pass(MINUTE);
  expect(world.sent).toHaveLength(before + 2);
  const rows = (await world.outbox()).filter(({ state }) => state === 'sent');
  const times = rows.toSorted((a, b) => a.sequence - b.sequence).map(({ sentMs = 0 }) => sentMs);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(await last(world)).toMatchObject({ state: 'sent', unknown: 0 });
});

test('only a few are claimed ahead: all others wait as pending rows', async () => {
  const { claims, wrap } = watched();
  const world = await open({ wrap });
  await world.says('xin chào');
  for (let i = 0; world.deps.handed.hasRoom; i += 1) world.deps.handed.add(`other-${i}`);
  const before = claims();
  await world.says('menu');
  await world.pass(SECOND);
  expect(claims() - before).toBe(1);
  expect(await last(world)).toMatchObject({ state: 'sent', unknown: 0 });
});
