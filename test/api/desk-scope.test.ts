/** Area scope of the desks: a station sees and changes slots, results, reports and files of its own areas only. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { audit, labResults, testBookings, testSlots, users } from '../../adapters/storage/collections.ts';
import type { Method } from '../../admin/api/operation.ts';
import { keepSlot, seedCase, seedPerson } from './fake-ports.ts';
import { openWorld } from './world.ts';
import type { Actor, World } from './world.ts';

const NEAR = ['46', '46/19753'];
const FAR = ['46', '46/19760'];
const SOON = '2026-03-11T08:00:00+07:00';
const HEADS = 'code,name,phone,birth_year,test,result';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const { fake } = world;
  const { ports } = fake;
  const near = { conversationId: 'c6', personId: 'p6' };
  const far = { conversationId: 'c5', personId: 'p5' };
  await seedPerson(ports, {
    id: 'p6',
    conversationId: 'c6',
    name: 'Lê Văn Gần',
    phone: '+84987000176',
    areaPath: NEAR,
  });
  await seedPerson(ports, { id: 'p5', conversationId: 'c5', name: 'Lê Thị Xa', phone: '+84987000175', areaPath: FAR });
  await seedPerson(ports, { id: 'p7', conversationId: 'c7', phone: '+84987000177' });
  await keepSlot(fake, { id: 'nearSlot', startsAt: SOON, areaPath: NEAR, taken: ['b1'] });
  await keepSlot(fake, { id: 'farSlot', startsAt: SOON, areaPath: FAR, taken: ['b2'] });
  await keepSlot(fake, { id: 'anySlot', startsAt: SOON });
  const booking = { birthYear: 1980, phone: null, atMs: fake.clock.ms };
  await ports.store.insert(testBookings, {
    ...{ ...booking, id: 'b1', slotId: 'nearSlot', code: 'NEAR2345', name: 'Xa Tới Gần', conversationId: 'c5' },
  });
  await ports.store.insert(testBookings, {
    ...{ ...booking, id: 'b2', slotId: 'farSlot', code: 'FARR2345', name: 'Lê Thị Xa', conversationId: 'c5' },
  });
  const report = { kind: 'report-violation', severity: 'YELLOW', anonymous: true } as const;
  await seedCase(ports, {
    ...near,
    ...report,
    id: 'reportFar',
    openKey: 'r1',
    areaPath: FAR,
    pictures: ['m-reportFar'],
  });
  await seedCase(ports, {
    ...far,
    ...report,
    id: 'reportNear',
    openKey: 'r2',
    areaPath: NEAR,
    pictures: ['m-reportNear'],
  });
  const owners: Record<string, string | null> = {
    ...{ 'm-near': 'c6', 'm-far': 'c5', 'm-reportFar': 'c6', 'm-reportNear': 'c5', 'm-erased': 'c404', 'm-none': null },
  };
  ports.media = async (id) =>
    id in owners ? { bytes: Buffer.from('x'), type: 'image/png', owner: owners[id] ?? null } : null;
});
afterAll(() => world.close());
beforeEach(() => setStation(['46/19753']));

async function setStation(areas: string[]): Promise<void> {
  await world.fake.ports.store.modify(users, 'station', (user) => ({ ...user, areas }));
}
const call = async (as: Actor, method: Method, path: string, body?: object): Promise<number> => {
  const request = world.as(as, method, path);
  return (await (body === undefined ? request : request.send(body))).status;
};
const idsOf = async (as: Actor, path: string): Promise<string[]> => {
  const { body } = await world.as(as, 'get', path);
  return (body as { items: { id: string }[] }).items.map(({ id }) => id);
};
const take = async (
  as: Actor,
  ...lines: string[]
): Promise<{ imported: number; updated: number; rejected: object[] }> => {
  const request = world.as(as, 'post', '/results/import').set('content-type', 'text/csv');
  return (await request.send([HEADS, ...lines].join('\n'))).body;
};

describe('slots for tests', () => {
  test('are listed of its own areas', async () => {
    expect(await idsOf('station', '/test-slots')).toEqual(['nearSlot']);
    expect((await idsOf('operator', '/test-slots')).sort()).toEqual(['anySlot', 'farSlot', 'nearSlot']);
    await setStation(['46/19753', '46/19760']);
    expect((await idsOf('station', '/test-slots')).sort()).toEqual(['farSlot', 'nearSlot']);
  });

  test.each([
    ['nearSlot', 200],
    ['farSlot', 404],
    ['anySlot', 404],
  ])('%s is changed and its bookings are read: %i', async (id, status) => {
    expect(await call('station', 'patch', `/test-slots/${id}`, { capacity: 6 })).toBe(status);
    expect(await call('station', 'get', `/test-slots/${id}/bookings`)).toBe(status);
    const slot = await world.fake.ports.store.get(testSlots, id);
    expect(slot?.capacity).toBe(status === 200 ? 6 : 5);
  });

  test('are opened for its own area, which need not be said', async () => {
    const slot = { place: 'Nhà văn hoá thôn', startsAt: SOON, capacity: 3 };
    expect(await call('station', 'post', '/test-slots', slot)).toBe(201);
    const made = await world.fake.ports.store.find(testSlots, { where: { areaPath: '46/19753' } });
    expect(made.items.map(({ place }) => place)).toContain(slot.place);
    expect(await call('station', 'post', '/test-slots', { ...slot, area: '46' })).toBe(422);
    await setStation(['46/19753', '46/19760']);
    expect(await call('station', 'post', '/test-slots', slot)).toBe(422);
  });
});

describe('test results', () => {
  const row = (code: string, phone: string, result = 'negative'): string => `${code},Ai Đó,${phone},1980,PCR,${result}`;
  const FOREIGN = { reason: expect.stringMatching(/không do trạm này phụ trách/) };

  test.each([
    ['of somebody of its area', row('XNR-1', '0987000176'), true],
    ['of somebody elsewhere', row('XNR-2', '0987000175'), false],
    ['of somebody whom nobody knows', row('XNR-3', '0987000199'), true],
    ['of somebody whose commune is not known', row('XNR-4', '0987000177'), true],
    ['of somebody who is tested here', row('NEAR-2345', ''), true],
    ['of somebody who is tested elsewhere', row('farr 2345', ''), false],
    ['with the code of somebody elsewhere, and a phone of here', row('FARR2345', '0987000176'), false],
  ])('%s', async (_label, line, isTaken) => {
    const answer = await take('station', line);
    expect(answer).toMatchObject(isTaken ? { imported: 1, rejected: [] } : { imported: 0, rejected: [FOREIGN] });
    const preview = world.as('station', 'post', '/results/import/preview').set('content-type', 'text/csv');
    expect((await preview.send(`${HEADS}\n${line}`)).body.lines).toMatchObject([
      { fate: isTaken ? 'same' : 'refused' },
    ]);
  });

  test('one that is kept already is corrected by whoever looks after its person', async () => {
    await take('operator', row('XNK-1', '0987000175'), row('XNK-2', '0987000176'), row('XNK-3', ''));
    const answer = await take('station', row('XNK-1', '0987000176', 'positive'), row('XNK-3', '', 'positive'));
    expect(answer).toMatchObject({ updated: 0, rejected: [{ line: 2 }, { line: 3 }] });
    expect(await take('station', row('XNK-2', '0987000176', 'positive'))).toMatchObject({ updated: 1, rejected: [] });
    const { items } = await world.fake.ports.store.find(labResults, { where: { code: 'XNK-1' } });
    expect(items).toMatchObject([{ result: 'negative', phone: '+84987000175' }]);
  });

  test('the history is its own', async () => {
    await take('operator', row('XNH-1', ''));
    const { body } = await world.as('station', 'get', '/results/imports');
    expect(new Set((body as { items: { by: string }[] }).items.map(({ by }) => by))).toEqual(new Set(['station']));
  });
});

describe('reports', () => {
  test('are seen where it happened, not where the reporter lives', async () => {
    expect(await idsOf('station', '/cases?kind=report-violation')).toEqual(['reportNear']);
    expect(await call('station', 'get', '/cases/reportNear')).toBe(200);
    expect(await call('station', 'get', '/cases/reportFar')).toBe(404);
    expect(await call('station', 'post', '/cases/reportFar/replies', { text: 'chào' })).toBe(404);
  });

  test('without a name are on nobody’s page', async () => {
    const { body } = await world.as('operator', 'get', '/people/p6');
    expect(JSON.stringify(body)).not.toContain('reportFar');
  });
});

describe('files that people sent', () => {
  test.each([
    ['m-near', 'station', 200],
    ['m-far', 'station', 404],
    ['m-reportNear', 'station', 200],
    ['m-reportFar', 'station', 404],
    ['m-far', 'cdc', 200],
    ['m-reportFar', 'operator', 200],
    ['m-erased', 'operator', 404],
    ['m-none', 'admin', 404],
  ] as const)('%s for a %s: %i', async (id, as, status) => {
    expect(await call(as, 'get', `/media/${id}`)).toBe(status);
  });

  test('each look is noted, a refused one is none', async () => {
    const { items } = await world.fake.ports.store.find(audit, { where: { act: 'view-media', by: 'station' } });
    expect(items.map(({ subject }) => subject).sort()).toEqual(['c5', 'c6']);
  });
});

test.each([
  ['get', '/questions'],
  ['post', '/questions/u1/reply'],
  ['post', '/questions/u1/drop'],
  ['get', '/claims'],
  ['get', '/claims/c1'],
  ['put', '/claims/c1/draft'],
  ['post', '/claims/c1/verdict'],
] as const)('what belongs to no area is not a station’s: %s %s', async (method, path) => {
  expect(await call('station', method, path, method === 'get' ? undefined : {})).toBe(403);
});
