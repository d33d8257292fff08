/** Digests at 07:00 and 17:00: each station once, whatever ends on the way; its answers act in its name, or are asked about. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cases, digests, outbox, people, users } from '../../adapters/storage/collections.ts';
import type { CaseDoc, UserDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { enrol } from '../../bots/act.ts';
import { tellDigests } from '../../bots/digest.ts';
import { linkStaff } from '../../bots/staff-addresses.ts';
import { MINUTE, worlds } from './world.ts';
import type { World, WorldOptions } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const KHE = ['46', '46/19753'];
const HOUR = 60 * MINUTE;
const MORNING = Date.parse('2026-03-10T07:00:00+07:00');

async function addStation(world: World, id: string, address: string, more: Partial<UserDoc> = {}): Promise<void> {
  await world.store.insert(users, {
    ...{ id, role: 'station', active: true, name: `Trạm ${id}`, passwordHash: '', totpSecret: null },
    ...{ addresses: [address], createdMs: 1, areas: ['46/19753'], ...more },
  });
  await linkStaff(world.deps, id, [address]);
}

async function follow(world: World, name: string, since: string, change: Partial<CaseDoc> = {}): Promise<CaseDoc> {
  const n = (await world.all(people)).length;
  const person = { name, phone: `+8498700040${n}`, birthYear: 1960, status: 'f0' as const, areaPath: KHE, doses: 3 };
  const { conversationId, result } = await enrol(world.deps, person, since, 'lan', name);
  expect(result).toEqual({ done: true });
  const [item] = (await world.cases()).filter((one) => one.conversationId === conversationId);
  await world.store.modify(cases, item!.id, (now) => ({ ...now, ...change }));
  return item!;
}

/** A station of one commune at 06:55 with somebody in danger, somebody silent and somebody at the end of isolation. */
async function station(options: WorldOptions = {}): Promise<World> {
  const world = await open({ at: MORNING - 5 * MINUTE, ...options });
  await addStation(world, 'khe', 'telegram:901');
  await follow(world, 'Đỗ Thị Sim', '2026-03-09', { severity: 'RED', urgency: 0 });
  await follow(world, 'Lê Văn Sung', '2026-03-09', { kind: 'missed-checkin', openKey: 'missed-checkin:x' });
  await follow(world, 'Võ Thị Mơ', '2026-03-01', { isolationEnds: '2026-03-10' });
  await follow(world, 'Hồ Văn Bòn', '2026-03-09');
  world.sent.splice(0);
  return world;
}

async function morning(world: World): Promise<void> {
  world.clock.moveTo(MORNING);
  await tellDigests(world.deps);
  await world.settle();
}

const told = (world: World) => world.texts('telegram', '901');
const says = async (world: World, text: string): Promise<string | undefined> => {
  await world.says(text, { address: '901' });
  await world.settle();
  return told(world).at(-1);
};

test('numbered lines: red, silent, ending; nobody else, no other station', async () => {
  const world = await station();
  await addStation(world, 'other', 'telegram:902', { areas: ['46/19760'] });
  await morning(world);
  expect(told(world)).toEqual([
    [
      'Bản tin 07:00 ngày 10/3',
      '🔴 NGUY CẤP',
      '1. Đỗ Thị Sim 1960 0987000400',
      '⚪ CHƯA BÁO SỨC KHOẺ',
      '2. Lê Văn Sung 1960 0987000401',
      '🟢 HẾT CÁCH LY HÔM NAY',
      '3. Võ Thị Mơ 1960 0987000402',
      'Trả lời theo số: "1 nhận", "2 đã gọi", "3 cho hết cách ly".',
    ].join('\n'),
  ]);
  expect(world.texts('telegram', '902')).toEqual([
    'Bản tin 07:00 ngày 10/3\nKhông có ai nguy cấp, im lặng hay hết cách ly hôm nay.',
  ]);
});

test('in the evening nobody hears of nothing; nothing is told hours late', async () => {
  const world = await open({ at: MORNING + 10 * HOUR });
  await addStation(world, 'khe', 'telegram:901');
  await tellDigests(world.deps);
  expect(await world.all(digests)).toEqual([]);
  world.clock.moveTo(MORNING + 27 * HOUR);
  await tellDigests(world.deps);
  await world.settle();
  expect(told(world)).toEqual([]);
});

test('killed at every write on the way, each of many stations is told once', async () => {
  let writes = 0;
  let deadly = -1;
  const fatal = <T>(work: () => Promise<T>): Promise<T> => {
    writes += 1;
    if (writes === deadly) throw new Error('the process ended here');
    return work();
  };
  const wrap = (store: Store): Store => ({
    ...proxied(store),
    insert: (collection, doc) => fatal(() => store.insert(collection, doc)),
    insertMany: (collection, docs) => fatal(() => store.insertMany(collection, docs)),
    modify: (collection, id, change) => fatal(() => store.modify(collection, id, change)),
  });
  const world = await station({ wrap });
  for (let n = 0; n < 45; n += 1) {
    await addStation(world, `s${n}`, `zalo:${n}`, { createdMs: n + 2 });
  }
  world.clock.moveTo(MORNING);
  for (const distance of [2, 17, 41]) {
    deadly = writes + distance;
    await expect(tellDigests(world.deps)).rejects.toThrow('the process ended here');
  }
  deadly = -1;
  await tellDigests(world.deps);
  await tellDigests(world.deps);
  await world.settle();
  await world.pass(MINUTE);
  expect(told(world)).toHaveLength(1);
  const each = world.sent.filter(({ channel }) => channel === 'zalo').map(({ address }) => address);
  expect(each.toSorted()).toEqual(Array.from({ length: 45 }, (_, n) => String(n)).toSorted());
  expect((await world.all(outbox)).filter(({ id }) => id.startsWith('digest:'))).toHaveLength(46);
});

/** Methods of a class are not copied by spreading. */
function proxied(store: Store): Store {
  return new Proxy({} as Store, {
    get: (_, name) => {
      const member: unknown = Reflect.get(store, name);
      return typeof member === 'function' ? member.bind(store) : member;
    },
    ownKeys: () => methodsOf(store),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

function methodsOf(store: Store): string[] {
  const names = new Set<string>();
  for (let at: object | null = store; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) if (name !== 'constructor') names.add(name);
  }
  return [...names];
}

describe('an answer', () => {
  test('acts in the name of the station, several at once', async () => {
    const world = await station();
    await morning(world);
    expect(await says(world, '1 nhan, 2 da goi, 3 cho het cach ly')).toBe(
      [
        '1. Đỗ Thị Sim 1960 0987000400: đã ghi anh/chị nhận.',
        '2. Lê Văn Sung 1960 0987000401: đã ghi đã gọi.',
        '3. Võ Thị Mơ 1960 0987000402: cho kết thúc cách ly, gia đình được báo ngay.',
      ].join('\n'),
    );
    const [red, silent, ended] = await Promise.all(
      ['Đỗ Thị Sim', 'Lê Văn Sung', 'Võ Thị Mơ'].map((name) => caseOf(world, name)),
    );
    expect(red).toMatchObject({ status: 'acknowledged', acknowledgedBy: 'khe', open: true });
    expect(silent).toMatchObject({ open: false, outcome: 'answered', closedBy: 'khe' });
    expect(ended).toMatchObject({ open: false, outcome: 'recovered', closedBy: 'khe' });
    const acts = (await world.timeline()).flatMap(({ body }) =>
      body.type === 'act' && body.by === 'khe' ? [body.act] : [],
    );
    expect(acts.toSorted()).toEqual(['calledBack', 'release', 'setState']);
    expect(world.texts('sms', '+84987000402').at(-1)).toContain('ket thuc cach ly');
  });

  test('twice does nothing twice, and says who was faster', async () => {
    const world = await station();
    await morning(world);
    await says(world, '1 nhận');
    expect(await says(world, '1 nhận')).toBe('1. Đỗ Thị Sim 1960 0987000400: khe đã nhận trước.');
    await says(world, '2 đã gọi');
    expect(await says(world, '2 đã gọi')).toContain('ca này đã đóng');
  });

  test.each([
    ['9 nhận', 'Bản tin 07:00 không có số 9.'],
    ['1 cho hết cách ly', 'chưa tới ngày hết cách ly'],
    ['đã gọi', 'Chưa rõ số nào'],
    ['2', 'Số 2: "2 nhận", "2 đã gọi" hay "2 cho hết cách ly"?'],
  ])('%s is asked about or told, and nothing is done', async (line, words) => {
    const world = await station();
    await morning(world);
    expect(await says(world, line)).toContain(words);
    expect((await world.timeline()).filter(({ body }) => body.type === 'act' && body.by === 'khe')).toEqual([]);
  });

  test('that nobody was reached leaves the case open', async () => {
    const world = await station();
    await morning(world);
    expect(await says(world, '2 gọi không được')).toContain('chưa liên lạc được, ca vẫn mở');
    expect(await caseOf(world, 'Lê Văn Sung')).toMatchObject({ open: true, status: 'open' });
  });

  test('of the day before last does nothing', async () => {
    const world = await station();
    await morning(world);
    world.clock.moveTo(MORNING + 25 * HOUR);
    expect(await says(world, '1 nhận')).toContain('đã quá một ngày');
    expect(await caseOf(world, 'Đỗ Thị Sim')).not.toHaveProperty('acknowledgedBy');
  });

  test('of somebody who is no station any more is a citizen’s message', async () => {
    const world = await station();
    await morning(world);
    await world.store.modify(users, 'khe', (now) => ({ ...now, active: false }));
    await says(world, '1 nhận');
    expect(await caseOf(world, 'Đỗ Thị Sim')).not.toHaveProperty('acknowledgedBy');
  });

  test('with a sign of danger is danger first', async () => {
    const world = await station();
    await morning(world);
    expect(await says(world, '1 đã gọi, bà khó thở nặng, tím môi')).toContain('115');
  });

  test('of a release that an unanswered alarm bars says why', async () => {
    const world = await station();
    await morning(world);
    const item = await caseOf(world, 'Võ Thị Mơ');
    await world.store.modify(cases, item!.id, (now) => ({
      ...now,
      ...{ severity: 'ORANGE' as const, urgency: 1, dueAt: '2026-03-10T07:30:00+07:00', dueMs: MORNING + 30 * MINUTE },
    }));
    expect(await says(world, '3 cho hết cách ly')).toContain('chưa làm được');
    expect(await caseOf(world, 'Võ Thị Mơ')).toMatchObject({ open: true });
  });
});

async function caseOf(world: World, name: string): Promise<CaseDoc | undefined> {
  const person = (await world.all(people)).find((one) => one.name === name);
  return (await world.cases()).find(({ personId }) => personId === person?.id);
}
