/** Several people on one phone: each enrolled as themselves, with their own case; the phone's messages and acts know whom they mean. */
import { afterEach, expect, test } from '@jest/globals';
import { conversations, people } from '../../adapters/storage/collections.ts';
import { act, enrol } from '../../bots/act.ts';
import type { EnrolledPerson } from '../../flows/engine/turn.ts';
import { worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const PHONE = '+84912345678';
const FATHER: EnrolledPerson = { name: 'Lương Văn Bưởi', phone: PHONE, birthYear: 1985, status: 'f0' };
const DAUGHTER: EnrolledPerson = { name: 'Lương Thị Mận', phone: PHONE, birthYear: 2015, status: 'f1' };

async function enrolAll(world: World, ...all: EnrolledPerson[]): Promise<string> {
  let conversationId = '';
  for (const person of all) {
    const done = await enrol(
      world.deps,
      person,
      '2026-03-09',
      'lan',
      `${person.name} ${person.status} ${person.doses}`,
    );
    expect(done.result).toEqual({ done: true });
    ({ conversationId } = done);
  }
  return conversationId;
}

const byName = (list: readonly { name: string | null }[]) => list.map(({ name }) => String(name)).toSorted();

test('a second person on the same phone does not overwrite the first', async () => {
  const world = await open();
  const conversationId = await enrolAll(world, FATHER, DAUGHTER);
  const everybody = await world.all(people);
  expect(byName(everybody)).toEqual(['Lương Thị Mận', 'Lương Văn Bưởi']);
  expect(everybody.map((person) => person.conversationId)).toEqual([conversationId, conversationId]);
  expect(everybody.every(({ consents }) => consents.checkins?.given)).toBe(true);
  const byId = new Map(everybody.map((person) => [person.id, person.name]));
  const open_ = (await world.cases()).filter((item) => item.open);
  expect(open_.map((item) => `${byId.get(item.personId)} ${item.kind}`).toSorted()).toEqual([
    'Lương Thị Mận f1',
    'Lương Văn Bưởi f0',
  ]);
});

test('the same person enrolled again is brought up to date', async () => {
  const world = await open();
  const conversationId = await enrolAll(
    world,
    FATHER,
    DAUGHTER,
    { ...DAUGHTER, doses: 2 },
    { ...DAUGHTER, status: 'f0' },
  );
  const doc = await world.store.get(conversations, conversationId);
  expect(doc?.members).toHaveLength(1);
  const daughter = (await world.all(people)).find(({ name }) => name === DAUGHTER.name);
  expect(daughter).toMatchObject({ status: 'f0', doses: 2, householdId: conversationId });
  const hers = (await world.cases()).filter(({ personId }) => personId === daughter?.id);
  expect(hers.map(({ kind, open: isOpen }) => `${kind} ${isOpen}`).toSorted()).toEqual(['f0 true', 'f1 false']);
});

test('a relative enrolled first leaves the holder free for whoever writes', async () => {
  const world = await open();
  const conversationId = await enrolAll(world, { ...DAUGHTER, relation: 'con gái', household: 'H-12' });
  const doc = await world.store.get(conversations, conversationId);
  const daughter = (await world.all(people)).find(({ name }) => name === DAUGHTER.name);
  expect(doc?.members).toEqual([daughter?.id]);
  expect(daughter).toMatchObject({ relation: 'con gái', householdId: 'H-12' });
  await enrolAll(world, FATHER);
  const holder = await world.store.get(people, doc?.personId ?? '');
  expect(holder).toMatchObject({ name: FATHER.name, status: 'f0' });
});

test('one who recovers is released; the other is asked as before', async () => {
  const world = await open();
  const conversationId = await enrolAll(world, FATHER, DAUGHTER);
  const f0 = (await world.cases()).find(({ kind }) => kind === 'f0');
  const close = { do: 'close', caseId: f0!.id, outcome: 'recovered', note: 'âm tính' } as const;
  expect(await act(world.deps, conversationId, 'lan', close, 'k')).toEqual({ done: true });
  const status = Object.fromEntries((await world.all(people)).map((person) => [person.name, person.status]));
  expect(status).toEqual({ [FATHER.name]: 'none', [DAUGHTER.name]: 'f1' });
});
