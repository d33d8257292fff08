/** Pages: "đã báo" only when one was accepted, the truth when none was, taken from a phone, climbing when nobody answers. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { stopped, unknownOutcome, unreachable } from '../../adapters/channels/errors.ts';
import type { SendResult } from '../../adapters/channels/contract.ts';
import { linkStaff } from '../../bots/staff-addresses.ts';
import { MINUTE, SECOND, worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const SOS = 'cứu với, bà tôi khó thở tím môi';
const ROSTER = { levels: [{ users: ['lan'] }, { users: ['minh'] }] };
const no = (error: Extract<SendResult, { ok: false }>['error']): SendResult => ({ ok: false, error });

const citizen = (world: World): string[] => world.texts('telegram', '700');
const notified = (world: World): number => citizen(world).filter((text) => text.includes('ĐÃ BÁO')).length;
const pagedTo = (world: World, address: string): number => world.sent.filter((one) => one.address === address).length;

describe('"đã báo"', () => {
  test('is said when a console took the page, once', async () => {
    const world = await open({ roster: ROSTER, console: (user) => user === 'lan' });
    await world.says(SOS);
    expect(citizen(world)[0]).toMatch(/115/);
    expect(notified(world)).toBe(1);
    expect(world.events.filter((event) => event === 'dutyNotified')).toHaveLength(1);
    expect((await world.cases())[0]).toMatchObject({ unattended: false });
  });

  test('is not said before the channel accepted the page', async () => {
    const world = await open({ roster: ROSTER });
    await linkStaff(world.deps, 'lan', ['zalo:55']);
    world.answer('zalo', no(unreachable('502')));
    await world.says(SOS);
    expect([pagedTo(world, '55'), notified(world)]).toEqual([0, 0]);
    expect((await world.cases())[0]).toMatchObject({ unattended: false });
    await world.pass(5 * SECOND);
    expect([pagedTo(world, '55'), notified(world)]).toEqual([1, 1]);
  });

  test('twice accepted is once said', async () => {
    const world = await open({ roster: ROSTER, console: () => true });
    await linkStaff(world.deps, 'lan', ['zalo:55', 'sms:+84900000001']);
    await world.says(SOS);
    expect([pagedTo(world, '55'), notified(world)]).toEqual([1, 1]);
  });
});

describe('nobody is reached', () => {
  test('console closed and no address: unattended, and the citizen is told the truth', async () => {
    const world = await open({ roster: ROSTER });
    await world.says(SOS);
    expect((await world.cases())[0]).toMatchObject({ unattended: true });
    expect(notified(world)).toBe(0);
    expect(citizen(world).at(-1)).toMatch(/GỌI 115 NGAY.*chưa báo được/);
  });

  test('nobody on duty at all: nobody is said to be told', async () => {
    const world = await open({ roster: { levels: [] } });
    await world.says(SOS);
    expect((await world.cases())[0]).toMatchObject({ unattended: true });
    expect(citizen(world).join('\n')).not.toMatch(/đang báo|ĐÃ BÁO/i);
  });

  test('the only phone is gone: unattended, and a failure that a person sees', async () => {
    const world = await open({ roster: ROSTER });
    await linkStaff(world.deps, 'lan', ['zalo:55']);
    world.answer('zalo', no(stopped('-227')));
    await world.says(SOS);
    expect((await world.cases())[0]).toMatchObject({ unattended: true });
    expect(await world.failures()).toMatchObject([{ kind: 'outbound', code: 'stopped:-227' }]);
  });

  test('a console that opens later takes the page, and the citizen hears it', async () => {
    let there = false;
    const world = await open({ roster: ROSTER, console: () => there });
    await world.says(SOS);
    expect(notified(world)).toBe(0);
    there = true;
    await world.pass(6 * SECOND);
    expect(notified(world)).toBe(1);
    expect((await world.cases())[0]).toMatchObject({ unattended: false });
  });

  test('an outcome that is not known is tried once more, never a third time', async () => {
    const world = await open({ roster: ROSTER });
    await linkStaff(world.deps, 'lan', ['zalo:55']);
    const unknown = no(unknownOutcome('timeout'));
    world.answer('zalo', unknown, unknown, unknown, unknown);
    await world.says(SOS);
    for (let i = 0; i < 10; i += 1) await world.pass(11 * SECOND);
    expect(pagedTo(world, '55')).toBe(2);
    expect(await world.failures()).toMatchObject([{ code: 'unknownOutcome:timeout' }]);
  });
});

describe('taken from a phone', () => {
  async function paged(): Promise<World> {
    const world = await open({ roster: ROSTER });
    await linkStaff(world.deps, 'lan', ['telegram:55']);
    await world.says(SOS);
    expect(notified(world)).toBe(1);
    return world;
  }
  const staff = { channel: 'telegram', address: '55' } as const;

  test('by the button on Telegram', async () => {
    const world = await paged();
    const [item] = await world.cases();
    const page = world.sent.find(({ address }) => address === '55');
    expect(page?.part.choices).toMatchObject([{ id: `ack:${item!.id}` }]);
    await world.says({ choice: `ack:${item!.id}` }, staff);
    await world.settle();
    expect((await world.cases()).find(({ id }) => id === item!.id)).toMatchObject({
      status: 'acknowledged',
      dueAt: null,
    });
    await world.pass(10 * MINUTE);
    expect(world.events).not.toContain('escalated');
  });

  test.each(['nhận', 'Nhan', 'ok em'])('by the word: %s', async (word) => {
    const world = await paged();
    await world.says(word === 'ok em' ? 'ok' : word, staff);
    await world.settle();
    expect((await world.cases()).find(({ kind }) => kind === 'sos')).toMatchObject({
      status: 'acknowledged',
    });
    expect(citizen(world).length).toBeGreaterThan(2);
  });

  test('also where we never learned that the page arrived', async () => {
    const world = await open({ roster: ROSTER });
    await linkStaff(world.deps, 'lan', ['zalo:55']);
    const unknown = no(unknownOutcome('timeout'));
    world.answer('zalo', unknown, unknown);
    await world.says(SOS);
    const [item] = await world.cases();
    await world.pass(11 * SECOND);
    expect(await world.failures()).toHaveLength(1);
    await world.says({ choice: `ack:${item!.id}` }, { channel: 'zalo', address: '55' });
    await world.settle();
    expect((await world.cases()).find(({ id }) => id === item!.id)).toMatchObject({ status: 'acknowledged' });
  });

  test('not by a citizen who says it', async () => {
    const world = await paged();
    await world.says('nhận', { channel: 'telegram', address: '701' });
    await world.settle();
    expect((await world.cases()).find(({ kind }) => kind === 'sos')).toMatchObject({ status: 'open' });
  });

  test('a second time is told that it is taken', async () => {
    const world = await paged();
    const [item] = await world.cases();
    await world.says({ choice: `ack:${item!.id}` }, staff);
    await world.settle();
    const before = world.texts('telegram', '55').length;
    await world.says({ choice: `ack:${item!.id}` }, staff);
    await world.settle();
    expect(world.texts('telegram', '55')).toHaveLength(before + 1);
    expect((await world.cases()).filter(({ kind }) => kind === 'sos')).toHaveLength(1);
  });
});

test('unanswered it climbs: the next level at half of the time, everybody when it is due, round after round', async () => {
  const world = await open({ roster: ROSTER });
  await linkStaff(world.deps, 'lan', ['zalo:55']);
  await linkStaff(world.deps, 'minh', ['zalo:66']);
  await world.says(SOS);
  expect([pagedTo(world, '55'), pagedTo(world, '66')]).toEqual([1, 0]);
  await world.pass(2.5 * MINUTE - 1);
  expect(pagedTo(world, '66')).toBe(0);
  await world.pass(1);
  await world.settle();
  expect(pagedTo(world, '66')).toBe(1);
  const before = pagedTo(world, '55');
  await world.pass(2.5 * MINUTE);
  await world.settle();
  expect(pagedTo(world, '55')).toBeGreaterThan(before);
  expect(citizen(world).filter((text) => /chưa có người trực nào nhận/i.test(text))).toHaveLength(1);
  // Only a real climb is an escalation; later rounds call everybody again.
  expect(world.events.filter((event) => event === 'escalated')).toHaveLength(1);
  await world.pass(2.5 * MINUTE);
  await world.pass(2.5 * MINUTE);
  expect(citizen(world).filter((text) => /chưa có người trực nào nhận/i.test(text))).toHaveLength(1);
});
