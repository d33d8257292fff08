/** Timers fire once, when they are due, unless set anew or cancelled; and the sweeper finds what nobody was woken for. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { conversations, inbox, outbox, timers } from '../../adapters/storage/collections.ts';
import { waitingRow } from '../../bots/accept.ts';
import { newConversation } from '../../bots/people.ts';
import type { Planned } from '../../bots/plan.ts';
import { project } from '../../bots/project.ts';
import { fireDue, nextDue } from '../../bots/timers.ts';
import { plus, toIso } from '../../cases/time.ts';
import type { Effect } from '../../flows/engine/turn.ts';
import { MINUTE, SECOND, START, worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

let turn = 0;
async function does(world: World, ...effects: Effect[]): Promise<void> {
  turn += 1;
  const planned = effects.map((effect, i): Planned => ({ id: `t${turn}.${i}`, effect }));
  const doc = { ...newConversation('cmine'), rev: 1 };
  await project(world.deps, doc, `t${turn}`, toIso(world.clock.now()), { planned, from: null, refused: null });
}

const inMinutes = (minutes: number): Effect => ({
  do: 'setTimer',
  key: 'x',
  name: 'askAgain',
  at: plus(toIso(START), minutes * MINUTE),
});
const fired = async (world: World): Promise<number> =>
  (await world.inbox()).filter(({ source }) => source === 'timer').length;

describe('a timer', () => {
  test('fires once, not before it is due', async () => {
    const world = await open();
    await does(world, inMinutes(5));
    expect(await nextDue(world.deps)).toBe(START + 5 * MINUTE);
    await world.pass(5 * MINUTE - 1);
    expect(await fired(world)).toBe(0);
    await world.pass(1);
    await world.pass(SECOND);
    await world.pass(MINUTE);
    expect(await fired(world)).toBe(1);
    expect(await nextDue(world.deps)).toBeNull();
  });

  test('claimed by two at once fires once', async () => {
    const world = await open();
    await does(world, inMinutes(0));
    const counts = await Promise.all([fireDue(world.deps), fireDue(world.deps)]);
    expect(counts[0] + counts[1]).toBe(1);
    expect(await fired(world)).toBe(1);
  });

  test('of a process that ended after claiming fires when the lease is over, once', async () => {
    const world = await open();
    await does(world, inMinutes(0));
    const claim = {
      where: { state: 'waiting' },
      due: 'dueMs',
      lease: 'leaseMs',
      now: START,
      leaseMs: 30_000,
      limit: 1,
    } as const;
    await world.store.claimDue(timers, claim);
    await world.pass(29 * SECOND);
    expect(await fired(world)).toBe(0);
    await world.pass(2 * SECOND);
    await world.pass(MINUTE);
    expect(await fired(world)).toBe(1);
  });

  test('set anew fires at the new time only', async () => {
    const world = await open();
    await does(world, inMinutes(5));
    await does(world, inMinutes(10));
    await world.pass(6 * MINUTE);
    expect(await fired(world)).toBe(0);
    await world.pass(4 * MINUTE);
    expect(await fired(world)).toBe(1);
  });

  test('fires again when it is set again', async () => {
    const world = await open();
    await does(world, inMinutes(1));
    await world.pass(2 * MINUTE);
    await does(world, inMinutes(3));
    await world.pass(2 * MINUTE);
    expect(await fired(world)).toBe(2);
  });

  test('cancelled does not fire', async () => {
    const world = await open();
    await does(world, inMinutes(5));
    await does(world, { do: 'cancelTimer', key: 'x' });
    await world.pass(10 * MINUTE);
    expect(await fired(world)).toBe(0);
  });

  test('cancelled and set in the same turn is set', async () => {
    const world = await open();
    await does(world, inMinutes(5));
    await does(world, { do: 'cancelTimer', key: 'x' }, inMinutes(7));
    await world.pass(8 * MINUTE);
    expect(await fired(world)).toBe(1);
  });
});

describe('the sweeper finds', () => {
  test('a message whose wake-up was lost', async () => {
    const world = await open();
    const from = { addressId: 'a1', channel: 'telegram' as const, value: '700' };
    const body = { type: 'message' as const, from, content: { text: 'menu' } };
    await world.store.insert(
      inbox,
      waitingRow(world.deps, { id: 'm1', conversationId: 'c1', source: 'telegram', urgent: false, body }),
    );
    await world.deps.queue.idle();
    expect(world.sent).toEqual([]);
    await world.settle();
    expect(world.sent).toHaveLength(1);
  });

  test('a message on its way out', async () => {
    const world = await open();
    await world.says('menu');
    const [row] = await world.outbox();
    await world.store.modify(outbox, row!.id, (now) => ({ ...now, state: 'pending' as const, partsSent: 0 }));
    await world.settle();
    expect(world.sent).toHaveLength(2);
  });

  test('effects that wait', async () => {
    const world = await open();
    await world.says('menu');
    const [doc] = await world.all(conversations);
    const planned: Planned[] = [
      {
        id: 'late.0',
        effect: { do: 'say', message: { parts: [{ key: 'service.trouble' }] }, reason: 'answer' },
        target: { id: doc!.lastAddressId!, channel: 'telegram' },
        sequence: 9,
      },
    ];
    const pending = {
      turn: 'late',
      at: toIso(START),
      effects: JSON.parse(JSON.stringify({ planned, from: null, refused: null })),
    };
    const [heard] = await world.all(inbox);
    await world.store.insert(inbox, { ...heard!, id: 'late', state: 'waiting' as const, order: `${heard!.order}z` });
    await world.store.modify(conversations, doc!.id, (now) => ({ ...now, pending, handled: [...now.handled, 'late'] }));
    await world.settle();
    expect(world.sent).toHaveLength(2);
    expect((await world.store.get(inbox, 'late'))?.state).toBe('handled');
  });
});
