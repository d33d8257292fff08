/** Deliveries: in order, at most twice, held while it must be held, and never silently lost. */
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  misconfigured,
  refused,
  stopped,
  throttled,
  unknownOutcome,
  unreachable,
} from '../../adapters/channels/errors.ts';
import type { SendResult } from '../../adapters/channels/contract.ts';
import { addresses, outbox } from '../../adapters/storage/collections.ts';
import type { OutboxRow } from '../../adapters/storage/collections.ts';
import { act, enrol } from '../../bots/act.ts';
import { retryFailure } from '../../bots/failures.ts';
import { sealableOut } from '../../bots/outgoing.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import { MINUTE, SECOND, worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const no = (error: Extract<SendResult, { ok: false }>['error']): SendResult => ({ ok: false, error });
const UNKNOWN = no(unknownOutcome('timeout'));
const PHONE = '+84987000170';
const bySms = { channel: 'sms', address: PHONE, provenPhone: PHONE } as const;

const rowsOf = async (world: World, lane: OutboxRow['lane'] = 'plain'): Promise<OutboxRow[]> =>
  (await world.outbox()).filter((row) => row.lane === lane);

describe('an outcome that is not known', () => {
  test('is tried once more, then a person sees it; never a third time', async () => {
    const world = await open();
    world.answer('telegram', UNKNOWN, UNKNOWN, UNKNOWN);
    await world.says('menu');
    expect(world.sent).toHaveLength(1);
    await world.pass(9 * SECOND);
    expect(world.sent).toHaveLength(1);
    for (let i = 0; i < 20; i += 1) await world.pass(MINUTE);
    expect(world.sent).toHaveLength(2);
    expect(await rowsOf(world)).toMatchObject([{ state: 'failed', failure: 'unknownOutcome:timeout' }]);
    expect(await world.failures()).toMatchObject([{ kind: 'outbound', state: 'open' }]);
  });

  test('of a process that ended while sending counts the same', async () => {
    const world = await open();
    world.answer('telegram', 'crash', 'crash', 'crash');
    await world.says('menu');
    for (let i = 0; i < 20; i += 1) await world.pass(MINUTE);
    expect(world.sent).toHaveLength(2);
    expect(await rowsOf(world)).toMatchObject([{ state: 'failed', failure: 'unknownOutcome' }]);
  });

  test('one crash and one time-out are two', async () => {
    const world = await open();
    world.answer('telegram', UNKNOWN, 'crash');
    await world.says('menu');
    for (let i = 0; i < 20; i += 1) await world.pass(MINUTE);
    expect(world.sent).toHaveLength(2);
  });

  test('not reached in between is not sent, and the second try is still had', async () => {
    const world = await open();
    world.answer('telegram', UNKNOWN, no(unreachable('ECONNREFUSED')));
    await world.says('menu');
    for (let i = 0; i < 4; i += 1) await world.pass(MINUTE);
    expect(world.sent).toHaveLength(2);
    expect(await rowsOf(world)).toMatchObject([{ state: 'sent' }]);
  });
});

describe('other errors', () => {
  test('throttled: waits as long as the provider asked', async () => {
    const world = await open();
    world.answer('telegram', no(throttled('429', 35_000)));
    await world.says('menu');
    await world.pass(34 * SECOND);
    expect(world.sent).toHaveLength(0);
    await world.pass(2 * SECOND);
    expect(world.sent).toHaveLength(1);
    expect(await world.failures()).toEqual([]);
  });

  test('order is kept over a head that fails for a while', async () => {
    const world = await open();
    world.answer('telegram', no(unreachable('502')), no(unreachable('502')));
    await world.says('menu');
    await world.says('tôi cần gạo');
    expect(world.sent).toEqual([]);
    for (let i = 0; i < 5; i += 1) await world.pass(10 * SECOND);
    const sequences = (await rowsOf(world)).map(({ sequence, sentMs, id }) => ({ sequence, sentMs, id }));
    expect(world.sent.map(({ id }) => id.split(':')[0])).toEqual(
      sequences.toSorted((a, b) => a.sequence - b.sequence).map(({ id }) => id),
    );
  });

  test('an alarm does not wait for a head that fails', async () => {
    const world = await open();
    world.answer('telegram', no(throttled('429', 600_000)));
    await world.says('menu');
    await world.says('cứu với, bà tôi khó thở tím môi');
    expect(world.texts()[0]).toMatch(/115/);
  });

  test('what the provider will never take is a failure at once, and the next goes', async () => {
    const world = await open();
    world.answer('telegram', no(refused('400')));
    await world.says('menu');
    await world.says('tôi cần gạo');
    expect((await rowsOf(world)).map(({ state }) => state).sort()).toEqual(['failed', 'sent']);
    expect(await world.failures()).toMatchObject([{ code: 'refused:400', state: 'open' }]);
  });

  test('blocked: the address is not used until they write again', async () => {
    const world = await open();
    world.answer('telegram', no(stopped('403')));
    await world.says('menu');
    expect((await world.all(addresses))[0]).toMatchObject({ stopped: true });
    expect(await world.failures()).toMatchObject([{ code: 'stopped:403' }]);
    await world.says('menu');
    expect((await world.all(addresses))[0]).toMatchObject({ stopped: false });
    expect(world.sent).toHaveLength(1);
  });

  test('wrong settings are tried for hours, then shown; trying again works once they are mended', async () => {
    const world = await open();
    world.answer('telegram', ...Array.from({ length: 14 }, () => no(misconfigured('401'))));
    await world.says('menu');
    for (let i = 0; i < 20; i += 1) await world.pass(20 * MINUTE);
    const [failure] = await world.failures();
    expect(failure).toMatchObject({ code: 'misconfigured:401', attempts: 14 });
    expect(await retryFailure(world.deps, failure!.id)).toBe(true);
    await world.settle();
    expect(world.sent).toHaveLength(1);
    expect(await world.failures()).toMatchObject([{ state: 'retried' }]);
  });

  test('whoever holds a case is told that the person cannot be reached', async () => {
    const world = await open({ roster: { levels: [{ users: ['lan'] }] }, console: () => true });
    await world.says('cứu với, bà tôi khó thở tím môi');
    world.answer('telegram', no(stopped('403')));
    const [item] = await world.cases();
    await act(world.deps, item!.conversationId, 'lan', { do: 'reply', text: 'Chị ở đâu ạ?' }, 'k');
    await world.settle();
    const [after] = await world.cases();
    expect(after!.summary.map(({ key }) => key)).toContain('desk.cannotReach');
  });
});

/** An F0 enrolled by phone gets a welcome, which nobody asked for. */
const person = { name: 'Đinh Thị Khế', phone: PHONE, status: 'f0' as const };

describe('messages that nobody asked for', () => {
  const NIGHT = Date.parse('2026-03-10T22:00:00+07:00');
  const service = async (world: World): Promise<OutboxRow[]> => (await world.outbox()).filter((row) => row.service);

  test('wait from 21:30 to 06:30 and let an answer pass', async () => {
    const world = await open({ at: NIGHT });
    await enrol(world.deps, person, undefined, 'lan', 'k');
    await world.settle();
    expect(world.sent).toEqual([]);
    await world.says('menu', bySms);
    expect(world.sent).toHaveLength(1);
    await world.pass(Date.parse('2026-03-11T06:29:59+07:00') - world.clock.now());
    expect(world.sent).toHaveLength(1);
    await world.pass(SECOND);
    expect(world.sent).toHaveLength(2);
    expect(world.texts('sms', PHONE)[1]).toMatch(/7h30 va 16h30/);
  });

  test('STOP drops what waits, and what waits only', async () => {
    const world = await open({ at: NIGHT });
    await enrol(world.deps, person, undefined, 'lan', 'k');
    await world.says('STOP', bySms);
    expect(world.sent).toHaveLength(1);
    await world.pass(Date.parse('2026-03-11T08:00:00+07:00') - world.clock.now());
    expect(world.sent).toHaveLength(1);
    expect(await service(world)).toMatchObject([{ state: 'dropped', failure: 'stopped' }]);
    expect((await world.cases()).every((item) => item.open)).toBe(true);
    expect(await world.failures()).toEqual([]);
  });

  test('end at the ceiling of the day', async () => {
    const world = await open();
    const row = (id: string): Omit<OutboxRow, 'rev'> => ({
      ...{ id, conversationId: 'other', addressId: world.store.hash(`sms:${PHONE}`), channel: 'sms', lane: 'plain' },
      ...{ state: 'sent', sequence: 1, dueMs: 0, leaseMs: 0, notAfterMs: NEVER_MS, attempts: 1, unknown: 0 },
      ...{ partsSent: 1, service: true, sentMs: world.clock.now() - MINUTE },
      body: sealableOut({ message: { parts: [] }, reason: 'service' }),
    });
    await world.store.insertMany(outbox, ['1', '2', '3', '4', '5', '6'].map(row));
    await enrol(world.deps, person, undefined, 'lan', 'k');
    await world.settle();
    expect(world.sent).toEqual([]);
    expect((await service(world)).filter(({ state }) => state === 'dropped')).toMatchObject([{ failure: 'ceiling' }]);
    await world.says('menu', bySms);
    expect(world.sent).toHaveLength(1);
  });
});

test('a message to nobody reachable is a failure, not a silence', async () => {
  const world = await open();
  await world.says('menu');
  const [address] = await world.all(addresses);
  await world.store.modify(addresses, address!.id, (now) => ({ ...now, stopped: true }));
  await act(world.deps, address!.conversationId, 'lan', { do: 'reply', text: 'Chào chị' }, 'k');
  await world.settle();
  expect(await world.failures()).toMatchObject([{ kind: 'outbound', code: 'noAddress' }]);
});

test('parts already sent are not sent again', async () => {
  const world = await open();
  await world.says('menu', bySms);
  world.sent.length = 0;
  const [doc] = await world.all(addresses);
  world.answer('sms', { ok: true }, no(unreachable('502')));
  const long = 'Chị giữ ấm, uống nước ấm, theo dõi nhịp thở và gọi lại khi mệt hơn nhé. '.repeat(30);
  await act(world.deps, doc!.conversationId, 'lan', { do: 'reply', text: long }, 'k');
  await world.settle();
  expect(world.sent).toHaveLength(1);
  await world.pass(MINUTE);
  expect(world.sent.length).toBeGreaterThan(1);
  expect(new Set(world.sent.map(({ id }) => id)).size).toBe(world.sent.length);
});
