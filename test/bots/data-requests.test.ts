/** Data requests as the service does them: what is kept is told, a copy waits for its link, erased is erased and told. */
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  addresses,
  audit,
  claimAsks,
  claims,
  COLLECTIONS,
  dataExports,
  erasures,
  people,
  questions,
  testSlots,
} from '../../adapters/storage/collections.ts';
import type { Collection, Doc } from '../../adapters/storage/contract.ts';
import { act } from '../../bots/act.ts';
import { eraseDue } from '../../bots/data-requests/erase.ts';
import { addSlot } from '../../bots/lab-results/slots.ts';
import { MINUTE, worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const DUTY = { levels: [{ users: ['nurse1'] }] };

/** Everything of one conversation that is still in the store. */
async function leftOf(world: World, conversationId: string): Promise<string[]> {
  const found = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const { items } = await world.store.find(collection as Collection<Doc>, { limit: 1000 });
      const own = items.filter((doc) => doc.id === conversationId || JSON.stringify(doc).includes(conversationId));
      return own.length === 0 ? [] : [collection.name];
    }),
  );
  return found.flat();
}

async function granted(world: World): Promise<{ conversationId: string; caseId: string }> {
  await world.says('tôi tên Lê Thị Na, sốt nhẹ');
  await world.says('xoá thông tin của tôi');
  const request = (await world.cases()).find(({ kind }) => kind === 'data-request');
  const { conversationId = '', id: caseId = '' } = request ?? {};
  const result = await act(world.deps, conversationId, 'nurse1', { do: 'erase', caseId }, 'k1');
  expect(result).toEqual({ done: true });
  return { conversationId, caseId };
}

async function erase(world: World, ms: number): Promise<void> {
  await world.pass(ms);
  await eraseDue(world.deps);
  await world.settle();
}

describe('erasing', () => {
  test('documents and keys go, the person is told, then the address goes too', async () => {
    const world = await open({ roster: DUTY });
    const { conversationId, caseId } = await granted(world);
    await erase(world, 2 * MINUTE);
    expect(world.texts().at(-1)).toContain('Đã xoá xong');
    await erase(world, MINUTE);
    // Who granted it is kept, by ids alone.
    expect(await leftOf(world, conversationId)).toEqual(['audit']);
    expect(await world.all(audit)).toMatchObject([{ by: 'nurse1', act: 'erased', subject: caseId }]);
    expect(await world.all(erasures)).toEqual([]);
  });

  test('no collection keeps a document of the conversation, also none that nobody can open', async () => {
    const world = await open({ roster: DUTY });
    const { conversationId } = await granted(world);
    const own = COLLECTIONS.filter((collection) => 'conversationId' in collection.open);
    for (const collection of own as unknown as Collection<Doc & { conversationId: string }>[])
      await world.store.insert(collection, { id: 'one-more', conversationId });
    await erase(world, 2 * MINUTE);
    await erase(world, MINUTE);
    const left = own.map(async (collection) => {
      const of = collection as unknown as Collection<Doc & { conversationId: string }>;
      return [collection.name, await world.store.count(of, { conversationId })] as const;
    });
    expect((await Promise.all(left)).filter(([, count]) => count > 0)).toEqual([]);
  });

  test('not before what is under way has ended', async () => {
    const world = await open({ roster: DUTY });
    await granted(world);
    await eraseDue(world.deps);
    expect(await world.all(people)).toHaveLength(1);
  });

  test('who cries for help in between is not erased before the alarm is over', async () => {
    const world = await open({ roster: DUTY });
    const { conversationId } = await granted(world);
    await world.says('cứu với khó thở tím môi');
    await erase(world, 2 * MINUTE);
    const [alarm] = (await world.cases()).filter(({ kind }) => kind === 'sos');
    expect(alarm?.open).toBe(true);
    const close = { do: 'close', caseId: alarm?.id ?? '', outcome: 'helped', note: 'đã qua' } as const;
    await act(world.deps, conversationId, 'nurse1', close, 'k2');
    await erase(world, 2 * MINUTE);
    await erase(world, 2 * MINUTE);
    expect(await leftOf(world, conversationId)).toEqual(['audit']);
  });

  test('who writes again meanwhile begins anew and is kept', async () => {
    const world = await open({ roster: DUTY });
    const { conversationId } = await granted(world);
    await erase(world, 2 * MINUTE);
    await world.says('cảm ơn');
    await erase(world, MINUTE);
    expect(await world.all(erasures)).toEqual([]);
    const [person] = await world.all(people);
    expect(person).toMatchObject({ conversationId, name: null });
  });

  test('what was asked together with others goes on without them and their words', async () => {
    const world = await open({ roster: DUTY });
    const startsAt = '2026-03-11T08:00:00+07:00';
    await addSlot(world.store, { id: 's1', place: 'Trạm', areaPath: [], startsAt, capacity: 1, by: 'lan' });
    const own = [
      'nghe nói bà Na xóm Đông trộn hoá chất độc vào nước máy, đúng không',
      'nghe nói bà Na bán bùa chữa bệnh dại ở chợ Đông, đúng không',
      'bà Na nuôi ong có phải báo trạm y tế không',
      'không phải',
      'đám cưới bà Na bao nhiêu bàn thì phải xin phép?',
      ...['đăng ký xét nghiệm', '1', 'Lê Thị Na', '1985', 'không có số', 'đúng'],
      'kết quả xét nghiệm mã XN-0042 sinh năm 1985',
    ];
    const others = [
      'nghe nói có người trộn hoá chất độc vào nước máy, đúng không',
      'nuôi ong có phải báo trạm y tế không',
      'không phải',
    ];
    for (const text of own) await world.says(text);
    for (const text of others) await world.says(text, { address: '900' });
    expect((await world.all(claims)).map(({ text }) => text)).toEqual(expect.arrayContaining([own[0], own[1]]));
    expect((await world.all(questions)).map(({ asked }) => asked).toSorted((a, b) => a - b)).toEqual([1, 2]);
    const { conversationId } = await granted(world);
    await erase(world, 2 * MINUTE);
    await erase(world, MINUTE);
    expect(await leftOf(world, conversationId)).toEqual(['audit']);
    expect(await world.all(claims)).toMatchObject([{ text: others[0] }]);
    expect(await world.all(claimAsks)).toHaveLength(1);
    expect(await world.all(questions)).toMatchObject([{ text: others[1], wordings: [others[1]], asked: 1 }]);
    expect((await world.all(testSlots))[0]?.taken).toEqual([]);
    const kept = await Promise.all(COLLECTIONS.map((one) => world.all(one as unknown as Collection<Doc>)));
    expect(JSON.stringify(kept)).not.toMatch(/bà Na|ba na/i);
  });

  test('done again after a crash in the middle', async () => {
    const world = await open({ roster: DUTY });
    const { conversationId } = await granted(world);
    let calls = 0;
    const store = new Proxy(world.store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name === 'forgetOwner') {
          return async () => {
            if ((calls += 1) === 1) throw new Error('the process ended here');
            return target.forgetOwner(conversationId);
          };
        }
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    await world.pass(2 * MINUTE);
    await expect(eraseDue({ ...world.deps, store })).rejects.toThrow('ended here');
    await erase(world, MINUTE);
    expect(world.texts().at(-1)).toContain('Đã xoá xong');
    await erase(world, MINUTE);
    expect(await world.all(addresses)).toEqual([]);
  });
});

test('what is kept, and who looked, is told from the store', async () => {
  const world = await open({ roster: DUTY });
  await world.says('xin chào');
  const [person] = await world.all(people);
  const look = { id: 'l1', atMs: world.clock.now(), by: 'nurse1', act: 'view-case', onBehalfOf: null };
  await world.store.insert(audit, { ...look, subject: person?.conversationId ?? '' });
  await world.says('xem dữ liệu của tôi');
  expect(world.texts().at(-1)).toMatch(/\d+ tin nhắn, từ ngày 10\/3/);
  await world.says('ai đã xem dữ liệu của tôi');
  expect(world.texts().at(-1)).toContain('nurse1');
});

test('a copy waits under the hash of its token, which nobody keeps', async () => {
  const world = await open();
  await world.says('tải dữ liệu của tôi');
  const [, token = ''] = /my-data#(\S+)/.exec(world.texts().join('\n')) ?? [];
  const [waiting] = await world.all(dataExports);
  expect(waiting?.id).toBe(world.deps.store.hash(`export:${token}`));
  expect(waiting?.untilMs).toBe(world.clock.now() + 24 * 60 * MINUTE);
});
