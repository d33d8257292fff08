/** Area scope: a station sees and acts on its own areas, what is in its hands and what it is called to; others see all. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cases, users } from '../../adapters/storage/collections.ts';
import { seedCase, seedPerson } from './fake-ports.ts';
import { openWorld } from './world.ts';
import type { Actor, World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const { ports } = world.fake;
  const far = { conversationId: 'c5', personId: 'p5', areaPath: ['46', '46/19760'] };
  await seedPerson(ports, {
    ...far,
    id: 'p5',
    name: 'Lê Thị Xa',
    phone: '+84987000175',
    status: 'f0',
    since: '2026-02-01',
    birthYear: 1970,
  });
  await seedCase(ports, { ...far, id: 'far', kind: 'f0', severity: 'YELLOW', openKey: 'f0:p5' });
  const near = { conversationId: 'c6', personId: 'p6', areaPath: ['46', '46/19753'] };
  await seedPerson(ports, {
    ...near,
    id: 'p6',
    name: 'Lê Văn Gần',
    phone: '+84987000176',
    status: 'f0',
    since: '2026-02-01',
    birthYear: 1971,
  });
  await seedCase(ports, { ...near, id: 'near', kind: 'f0', severity: 'YELLOW', openKey: 'f0:p6' });
  await seedCase(ports, { ...far, id: 'alarm', severity: 'ORANGE', openKey: 'sos:p5' });
});
afterAll(() => world.close());
beforeEach(async () => {
  await setStation(['46/19753']);
  await world.fake.ports.roster.write({ levels: [] });
  await assign('far', null);
});

async function setStation(areas: string[]): Promise<void> {
  await world.fake.ports.store.modify(users, 'station', (user) => ({ ...user, areas }));
}
async function assign(id: string, assignee: string | null): Promise<void> {
  await world.fake.ports.store.modify(cases, id, (item) => ({ ...item, assignee }));
}
const get = async (as: Actor, path: string) => world.as(as, 'get', path);
const status = async (as: Actor, path: string): Promise<number> => (await get(as, path)).status;
const idsOf = async (as: Actor, path: string): Promise<string[]> => {
  const { body } = await get(as, path);
  return (body as { items: { id: string }[] }).items.map(({ id }) => id);
};

describe('others', () => {
  test.each(['admin', 'cdc', 'operator'] as const)('%s sees cases and people everywhere', async (role) => {
    expect(await idsOf(role, '/cases')).toEqual(expect.arrayContaining(['near', 'far']));
    expect(await status(role, '/cases/far')).toBe(200);
    expect(await status(role, '/people/p5')).toBe(200);
  });
});

describe('a station', () => {
  test('lists, finds and counts its own cases', async () => {
    expect(await idsOf('station', '/cases')).toContain('near');
    expect(await idsOf('station', '/cases')).not.toContain('far');
    expect(await idsOf('station', '/cases?q=far')).toEqual([]);
    expect(await idsOf('station', '/cases?q=xa')).toEqual([]);
    expect(await idsOf('station', '/cases?q=gan')).toEqual(['near']);
    expect(await status('station', '/cases?area=46')).toBe(403);
    const counts = (await get('station', '/cases/counts')).body as { open: number; kind: Record<string, number> };
    expect(counts.kind['f0']).toBe(1);
  });

  test('with two areas, one inside the other, counts nothing twice', async () => {
    await setStation(['46', '46/19753']);
    const counts = (await get('station', '/cases/counts')).body as { kind: Record<string, number> };
    expect(counts.kind['f0']).toBe(2);
  });

  test('with two areas lists all of both, and one of them where it is asked for', async () => {
    await setStation(['46/19753', '46/19760']);
    expect(await idsOf('station', '/cases?kind=f0')).toEqual(expect.arrayContaining(['near', 'far']));
    expect(await idsOf('station', '/people')).toEqual(expect.arrayContaining(['p5', 'p6']));
    expect(await idsOf('station', '/isolation')).toEqual(expect.arrayContaining(['p5', 'p6']));
    expect(await idsOf('station', '/cases?kind=f0&area=46/19753')).toEqual(['near']);
  });

  test.each(['/people', '/isolation', '/test-slots'])('without areas: %s', async (path) => {
    await setStation([]);
    expect(await status('station', path)).toBe(403);
  });

  test.each([
    ['/cases/far/replies', { text: 'chào bà' }],
    ['/cases/far/assign', { user: 'station' }],
    ['/cases/far/state', { state: 'acknowledged' }],
    ['/cases/far/close', { outcome: 'other', note: 'x' }],
    ['/cases/far/hand-back', {}],
    ['/cases/far/stop-reminders', {}],
    ['/people/p5/placement', { placement: 'hospital' }],
    ['/people/p5/release', {}],
  ])('does not act elsewhere: %s', async (path, body) => {
    const before = world.fake.acts.length;
    expect((await world.as('station', 'post', path).send(body)).status).toBe(404);
    expect(world.fake.acts).toHaveLength(before);
  });

  test('acts on what is in its hands, wherever it is', async () => {
    expect(await status('station', '/cases/far')).toBe(404);
    await assign('far', 'station');
    expect(await status('station', '/cases/far')).toBe(200);
    expect(await status('station', '/people/p5')).toBe(200);
    expect(await idsOf('station', '/cases?assignee=station')).toContain('far');
    await setStation([]);
    expect(await idsOf('station', '/cases')).toEqual(['far']);
  });

  test('opens an alarm to which it is called, and no other case there', async () => {
    expect(await status('station', '/cases/alarm')).toBe(404);
    await world.fake.ports.roster.write({ levels: [{ users: ['station'] }] });
    expect(await status('station', '/cases/alarm')).toBe(200);
    expect(await status('station', '/cases/far')).toBe(404);
  });

  test('enrols into its own area, which need not be said', async () => {
    const person = { name: 'Phan Thị Lựu', birthYear: 1980, status: 'f1', since: '2026-03-09' };
    const enrol = (more: object) => world.as('station', 'post', '/people').send({ ...person, ...more });
    expect((await enrol({ phone: '+84987000180' })).status).toBe(201);
    expect(world.fake.acts.at(-1)).toMatchObject({ act: { person: { areaPath: ['46', '46/19753'] } } });
    expect((await enrol({ phone: '+84987000181', area: '46' })).status).toBe(422);
    await setStation(['46/19753', '46/19760']);
    expect((await enrol({ phone: '+84987000182' })).body).toMatchObject({ errors: [{ field: 'area' }] });
    await setStation([]);
    expect((await enrol({ phone: '+84987000183' })).status).toBe(422);
  });

  test('of a list only the lines of its area are taken', async () => {
    const { body } = await world
      .as('station', 'post', '/people/import')
      .set('content-type', 'text/csv')
      .send(
        [
          'Họ tên,Số điện thoại,Năm sinh,Diện,Ngày dương tính,Xã phường',
          'Người một,0987000191,1980,F1,9/3/2026,',
          'Người hai,0987000192,1980,F1,9/3/2026,46',
        ].join('\n'),
      );
    expect(body).toMatchObject({
      lines: [{ done: 'new' }, { done: 'refused', reason: expect.stringContaining('không do trạm này phụ trách') }],
    });
  });
});
