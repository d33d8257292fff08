/** Whose result it is must be proven: guesses get nothing and are stopped, owners are shown theirs and told what changes. */
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  cases,
  labResults,
  lookupTries,
  resultAsks,
  testBookings,
  testSlots,
} from '../../adapters/storage/collections.ts';
import { addSlot } from '../../bots/lab-results/slots.ts';
import { findOwnResult } from '../../bots/lab-results/look-up.ts';
import { importResults } from '../../bots/lab-results/import.ts';
import type { ResultRow } from '../../cases/lab-result.ts';
import { worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const PHONE = '+84912345678';
const ROW: ResultRow = {
  ...{ code: 'XN-0042', name: 'Nguyễn Văn An', phone: PHONE, birthYear: 1985, test: 'RT-PCR', result: 'negative' },
  ...{ ct: null, sampledAt: '2026-03-09', reportedAt: null, laboratory: null },
};
const SHOWN = /ÂM TÍNH|DƯƠNG TÍNH/;

async function take(world: World, ...rows: ResultRow[]): Promise<{ imported: number; updated: number }> {
  const { deps } = world;
  const counts = await importResults({ ...deps, wake: (id) => deps.queue.wake('turns', id) }, rows);
  await world.settle();
  return counts;
}

const asks = (world: World, from: string, text: string): Promise<void> => world.says(text, { address: from });
const said = (world: World, address: string): string => world.texts(undefined, address).join('\n');
const tell = (code: string, year: number): string => `kết quả xét nghiệm mã ${code} sinh năm ${year}`;

const SENDERS = 40;
const OTHERS: readonly ResultRow[] = Array.from({ length: 20 }, (_, i) => ({
  ...ROW,
  ...{ code: `XN-${2000 + i}`, name: 'Trần Thị Bưởi', phone: null, birthYear: 1985 + (i % 3) },
}));
const OWNERS = /Nguyễn Văn An|Nguyen Van An|Trần Thị Bưởi|Tran Thi Buoi|(?<!\p{L})(?:AM|DUONG) TINH/u;
const NAMED = 'kết quả xét nghiệm của Nguyễn Văn An sinh năm 1985';

/** Every fourth over another channel; those of SMS have a phone of their own. */
function senderOf(i: number) {
  const channel = (['telegram', 'zalo', 'sms', 'web'] as const)[i % 4] ?? 'web';
  const phone = `+849000001${String(i).padStart(2, '0')}`;
  return channel === 'sms' ? { channel, address: phone, provenPhone: phone } : { channel, address: `${channel}-${i}` };
}

describe('guessing', () => {
  test('a thousand guesses by two hundred senders get nothing, and a sender is stopped after five', async () => {
    const world = await open();
    await take(world, ROW);
    const { deps } = world;
    for (let i = 0; i < 1000; i += 1) {
      const sender = { conversationId: `c${i % 10}`, phone: null };
      const birthYear = i % 2 === 0 ? 1985 : 1900 + (i % 85);
      const code = i % 2 === 0 ? `XN-${1000 + i}` : 'XN-0042';
      const found = await findOwnResult(deps, sender, { code, name: null, birthYear });
      expect(found.result).toBeNull();
    }
    const [stranger] = ['stranger'];
    for (let i = 0; i < 12; i += 1) await asks(world, stranger, tell('XN-0042', 1950 + i));
    await asks(world, stranger, tell('XN-0042', 1985));
    expect(said(world, stranger)).not.toMatch(SHOWN);
    expect(said(world, stranger)).toMatch(/tạm dừng tra cứu/);
    expect(await world.all(lookupTries)).toContainEqual(expect.objectContaining({ wrong: expect.any(Array) }));
    const sender = (await world.all(lookupTries)).find(({ blockedMs }) => blockedMs > 0);
    expect(sender?.wrong).toHaveLength(5);
  });

  test('a thousand in talk, from many over every channel: nothing is told, each is stopped after five, staff are warned', async () => {
    const world = await open();
    await take(world, ROW, ...OTHERS);
    const before = world.sent.length;
    for (let i = 0; i < 1000; i += 1) {
      const sender = senderOf(i % SENDERS);
      const n = Math.floor(i / SENDERS);
      // Any year but the right one, the next code, the right year of another, a name over a phone that is not theirs.
      const guess = [tell('XN-0042', 1930 + n), tell(`XN-${1000 + i}`, 1985), tell('XN-0042', 1960 + n), NAMED][
        (i + n) % 4
      ];
      await world.says(guess ?? '', sender);
    }
    const answers = world.sent.slice(before).map(({ part }) => part.text);
    expect(answers.filter((text) => SHOWN.test(text) || OWNERS.test(text))).toEqual([]);
    const tries = await world.all(lookupTries);
    const senders = tries.filter(({ id }) => id.startsWith('s'));
    expect(senders.map(({ wrong, blockedMs }) => [wrong.length, blockedMs > 0])).toEqual(
      Array.from({ length: SENDERS }, () => [5, true]),
    );
    const guessed = (await world.all(cases)).filter(({ kind }) => kind === 'report-violation');
    expect(guessed.length).toBeGreaterThanOrEqual(1);
    await world.says(tell('XN-0042', 1985), { channel: 'sms', address: PHONE, provenPhone: PHONE });
    expect(said(world, PHONE)).toMatch(/AM TINH/);
    const own = { channel: 'zalo', address: 'z-own', provenPhone: PHONE } as const;
    await world.says('kết quả xét nghiệm của Nguyễn Văn An sinh năm 1985', own);
    await world.says('không có mã', own);
    expect(said(world, 'z-own')).toMatch(SHOWN);
  }, 240_000);

  test("over two channels of one phone the tries are one person's", async () => {
    const world = await open();
    await take(world, ROW);
    const phone = '+84900000009';
    for (let i = 0; i < 6; i += 1) {
      const from =
        i % 2 === 0 ? { channel: 'sms' as const, address: phone } : { channel: 'zalo' as const, address: 'z9' };
      await world.says(tell('XN-0042', 1950 + i), { ...from, provenPhone: phone });
    }
    expect(world.texts().at(-1)).toMatch(/tạm dừng tra cứu/);
  });

  test('thirty on one code are told to staff once, and its owner is shown it all the same', async () => {
    const world = await open();
    await take(world, ROW);
    for (let i = 0; i < 31; i += 1) await asks(world, `guesser-${Math.floor(i / 4)}`, tell('XN-0042', 1940 + i));
    const guessed = (await world.all(cases)).filter(({ kind }) => kind === 'report-violation');
    expect(guessed).toHaveLength(1);
    await world.says(tell('XN-0042', 1985), { address: 'owner', provenPhone: PHONE });
    expect(said(world, 'owner')).toMatch(SHOWN);
  });

  test('wrong code, wrong year and a result that is not there are answered alike', async () => {
    const world = await open();
    await take(world, ROW);
    await asks(world, 'one', tell('XN-0042', 1984));
    await asks(world, 'two', tell('XN-0043', 1985));
    await asks(world, 'three', tell('XN-9999', 1999));
    expect(said(world, 'two')).toBe(said(world, 'one'));
    expect(said(world, 'three')).toBe(said(world, 'one'));
  });

  test('the same turn done again counts once', async () => {
    const world = await open();
    await asks(world, 'one', tell('XN-0042', 1984));
    await world.settle();
    for (const { wrong } of await world.all(lookupTries)) expect(wrong).toHaveLength(1);
  });
});

describe('the right person', () => {
  test('by name and birth year over a proven phone; a typed one proves nothing', async () => {
    const world = await open();
    await take(world, ROW);
    const asked = { code: null, name: 'nguyen van an', birthYear: 1985 };
    const found = (phone: string | null) => findOwnResult(world.deps, { conversationId: 'c1', phone }, asked);
    expect((await found(PHONE)).result).toMatchObject({ result: 'negative' });
    expect((await found(null)).result).toBeNull();
    expect((await found('+84900000001')).result).toBeNull();
    const other = await findOwnResult(
      world.deps,
      { conversationId: 'c1', phone: PHONE },
      { ...asked, birthYear: 1986 },
    );
    expect(other.result).toBeNull();
  });

  test('a code is read in any spelling', async () => {
    const world = await open();
    await take(world, ROW);
    await asks(world, 'one', 'kq xn0042 1985');
    expect(said(world, 'one')).toMatch(SHOWN);
  });
});

describe('imports', () => {
  test('the same again changes nothing and tells nobody; a correction is told to those who saw the old one', async () => {
    const world = await open();
    expect(await take(world, ROW)).toEqual({ imported: 1, updated: 0 });
    await asks(world, 'one', tell('XN-0042', 1985));
    const before = said(world, 'one');
    expect(await take(world, ROW)).toEqual({ imported: 0, updated: 0 });
    expect(await take(world, { ...ROW, laboratory: 'CDC' })).toEqual({ imported: 0, updated: 1 });
    expect(said(world, 'one')).toBe(before);
    await take(world, { ...ROW, laboratory: 'CDC', result: 'positive', ct: 30 });
    expect(said(world, 'one')).toMatch(/SỬA[\s\S]*DƯƠNG TÍNH/);
    expect(await world.all(labResults)).toHaveLength(1);
  });

  test('whoever waits is told once; a crash before the telling is made good by the same file', async () => {
    const world = await open();
    await asks(world, 'one', tell('XN-0042', 1985));
    const { store, clock, orders } = world.deps;
    const crash = { store, clock, orders, wake: () => Promise.reject(new Error('crashed')) };
    await expect(importResults(crash, [ROW])).rejects.toThrow('crashed');
    await take(world, ROW);
    await take(world, ROW);
    expect(said(world, 'one').match(/đã về/g)).toHaveLength(1);
    expect(await world.all(resultAsks)).toMatchObject([{ told: { as: 'RT-PCR|negative|' } }]);
  });

  test('a corrected birth year is not told to whoever knew only the wrong one', async () => {
    const world = await open();
    await take(world, { ...ROW, birthYear: 1958 });
    await asks(world, 'one', tell('XN-0042', 1958));
    await take(world, { ...ROW, result: 'positive' });
    expect(said(world, 'one')).not.toMatch(/DƯƠNG TÍNH/);
  });
});

test('a slot is never given away twice', async () => {
  const world = await open();
  const startsAt = '2026-03-11T08:00:00+07:00';
  await addSlot(world.store, { id: 's1', place: 'Trạm', areaPath: [], startsAt, capacity: 1, by: 'lan' });
  for (const who of ['one', 'two'])
    for (const text of ['đăng ký xét nghiệm', '1', 'Nguyễn Văn An', '1985', 'không có số'])
      await asks(world, who, text);
  for (const who of ['one', 'two']) await asks(world, who, 'đúng');
  expect(said(world, 'one')).toMatch(/Mã xét nghiệm: \w{4}-\w{4}/);
  expect(said(world, 'two')).toMatch(/vừa hết chỗ/);
  expect(await world.all(testBookings)).toHaveLength(1);
  expect((await world.all(testSlots))[0]?.taken).toHaveLength(1);
});
