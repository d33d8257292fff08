/** Enrolments find their station in the store: by area, by load, never one that is switched off. */
import { afterEach, expect, test } from '@jest/globals';
import { users } from '../../adapters/storage/collections.ts';
import type { UserDoc } from '../../adapters/storage/collections.ts';
import { act, enrol } from '../../bots/act.ts';
import { worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const KHE = ['46', '46/19753'];

async function addUser(world: World, id: string, more: Partial<UserDoc>): Promise<void> {
  await world.store.insert(users, {
    ...{ id, role: 'station', active: true, name: `Trạm ${id}`, passwordHash: '', totpSecret: null },
    ...{ addresses: [], createdMs: 1, ...more },
  });
}

let number = 100;
async function enrolOne(world: World, areaPath: readonly string[]): Promise<string | null> {
  number += 1;
  const person = { name: 'Đỗ Thị Sim', phone: `+84987000${number}`, birthYear: 1970, status: 'f0' as const, areaPath };
  const { conversationId, result } = await enrol(world.deps, person, '2026-03-09', 'lan', String(number));
  expect(result).toEqual({ done: true });
  return (await world.cases()).find((item) => item.conversationId === conversationId)?.assignee ?? null;
}

test('two of one area take turns, other areas go to the province, and nobody takes what is not theirs', async () => {
  const world = await open();
  await addUser(world, 'khe1', { areas: ['46/19753'] });
  await addUser(world, 'khe2', { areas: ['46/19753'] });
  await addUser(world, 'off', { areas: ['46/19753'], active: false });
  await addUser(world, 'operator', { role: 'operator' });
  expect([await enrolOne(world, KHE), await enrolOne(world, KHE), await enrolOne(world, KHE)]).toEqual([
    'khe1',
    'khe2',
    'khe1',
  ]);
  expect(await enrolOne(world, ['46', '46/19760'])).toBe('lan');
  await addUser(world, 'province', {});
  expect(await enrolOne(world, ['46', '46/19760'])).toBe('province');
});

test('a hand-over to a station is told to the person', async () => {
  const world = await open();
  await addUser(world, 'khe1', { areas: ['46/19753'], phone: '+84255000111' });
  await enrolOne(world, []);
  const [item] = await world.cases();
  const done = await act(
    world.deps,
    item?.conversationId ?? '',
    'lan',
    { do: 'assign', caseId: item?.id ?? '', to: 'khe1' },
    'k',
  );
  expect(done).toEqual({ done: true });
  await world.settle();
  expect(world.texts('sms').at(-1)).toBe('Doi nguoi theo doi suc khoe. Tu nay: Tram khe1, 0255000111.');
});
