/** Verdicts on their way: everybody who asked once, at a time at which one may write, over what reaches them, and corrected. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { refused } from '../../adapters/channels/errors.ts';
import { addresses, claimAsks, claims, outbox } from '../../adapters/storage/collections.ts';
import { decideClaim, publishVerdict } from '../../bots/claims.ts';
import { claimIdOf } from '../../bots/claims/new-claim.ts';
import { joinClaims, retryVerdict, splitClaim } from '../../bots/claims/desk.ts';
import { phoneDoc } from '../../bots/people.ts';
import { sendVerdicts } from '../../bots/verdicts/send.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import type { Verdict } from '../../cases/claim.ts';
import { MINUTE, SECOND, worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const HOUR = 60 * MINUTE;
const WATER = 'nhà máy Sông Ngân trộn hoá chất độc vào nước máy';
const ASKED = `nghe nói ${WATER}, đúng không`;
const sms = (phone: string) => ({ channel: 'sms', address: phone, provenPhone: phone }) as const;

async function verdict(world: World, is: Verdict, explanation: string): Promise<void> {
  const decision = { verdict: is, explanation, sources: ['Sở Y tế'], by: 'cdc1' };
  expect(await decideClaim(world.deps, WATER, decision)).not.toBeNull();
  await sendVerdicts(world.deps);
  await world.settle();
}

const told = (world: World, words: RegExp): string[] => world.texts().filter((text) => words.test(text));
const askers = (world: World) => world.all(claimAsks);

describe('one verdict for all who asked', () => {
  test('each once, in their own words, with reason and source; the same verdict again is told to nobody', async () => {
    const world = await open();
    await world.says(ASKED, { address: '1' });
    await world.says(`${WATER} có thật không`, { address: '2' });
    await world.says(ASKED, sms('+84987000301'));
    expect(await world.all(claims)).toMatchObject([{ status: 'open' }]);
    await verdict(world, 'false', 'Nước máy đạt chuẩn.');
    await verdict(world, 'false', 'Nước máy đạt chuẩn.');
    expect(told(world, /Kết luận: tin SAI\.\nNước máy đạt chuẩn\.\nNguồn: Sở Y tế\./)).toHaveLength(2);
    expect(told(world, /Tin SAI\. Nuoc may dat chuan\. Nguon: So Y te\./)).toHaveLength(1);
    expect(world.events.filter((event) => event === 'verdictDelivered')).toHaveLength(3);
    expect(await askers(world)).toMatchObject([1, 2, 3].map(() => ({ state: 'told', told: 1 })));
    expect(await world.all(claims)).toMatchObject([{ edition: 1, sendDueMs: NEVER_MS }]);
  });

  test('a changed one goes as a correction to those who were told the first, and plainly to who was not', async () => {
    const world = await open();
    await world.says(ASKED, { address: '1' });
    await verdict(world, 'false', 'Không.');
    await world.says(ASKED, { address: '2' });
    expect(told(world, /tin SAI/)).toHaveLength(2);
    await verdict(world, 'partly', 'Chỉ một mẫu quá mức.');
    expect(told(world, /^ĐÍNH CHÍNH.*\n.*\nKết luận: tin chỉ ĐÚNG MỘT PHẦN/)).toHaveLength(2);
  });

  test('whoever asks once it is decided is told at once, and of its correction', async () => {
    const world = await open();
    await verdict(world, 'false', 'Không.');
    await world.says(ASKED);
    expect(told(world, /tin SAI/)).toHaveLength(1);
    expect(await askers(world)).toMatchObject([{ state: 'told', told: 1 }]);
  });

  test('the known ones that ship can be corrected, too', async () => {
    const world = await open();
    await world.says('có phải uống nước tỏi chữa được covid không');
    expect(told(world, /tin SAI/)).toHaveLength(1);
    expect(await world.all(claims)).toEqual([]);
    const decision = { verdict: 'unproven' as const, explanation: 'Đang xem lại.', sources: [], by: 'cdc1' };
    await decideClaim(world.deps, 's-covid-garlic', decision);
    await sendVerdicts(world.deps);
    await world.settle();
    expect(told(world, /^ĐÍNH CHÍNH/)).toHaveLength(1);
  });
});

describe('what is near', () => {
  test('one that may be another is asked about before its verdict is told', async () => {
    const world = await open();
    await world.says('nghe nói tiêm vắc xin bị ung thư');
    expect(told(world, /Kết luận/)).toEqual([]);
    expect(told(world, /một trong các tin này không\?/)).toHaveLength(1);
    await world.says('tin khác');
    expect(told(world, /Đã nhận, mã \d{6}/)).toHaveLength(1);
    expect((await world.all(claims)).map(({ text }) => text)).toEqual(['nghe nói tiêm vắc xin bị ung thư']);
  });

  test('the same link is the same rumour, however it was passed on', async () => {
    const world = await open();
    const link = 'tin.example.vn/nuoc-may-doc?id=5';
    await world.says(`https://www.${link}&utm_source=zalo&fbclid=abc`, { address: '1' });
    await world.says(`https://${link}`, { address: '2' });
    await world.says('http://m.tin.example.vn/nuoc-may-doc/?fbclid=IwAR0&id=5#top', { address: '3' });
    await world.says('https://tin.example.vn/nuoc-may-doc?id=6', { address: '4' });
    expect(await world.all(claims)).toHaveLength(2);
    const first = claimIdOf(world.store, `https://${link}`).id;
    expect((await askers(world)).filter(({ claimId }) => claimId === first)).toHaveLength(3);
    expect(claimIdOf(world.store, `https://${link}`)).toEqual(
      claimIdOf(world.store, `http://www.${link}&utm_medium=x&fbclid=abc`),
    );
  });
});

describe('when one may write', () => {
  const night = { at: Date.parse('2026-03-10T23:00:00+07:00') };

  test('at night it waits for 06:30; changed before that, only the last is told, and not as a correction', async () => {
    const world = await open(night);
    await world.says(ASKED);
    await verdict(world, 'false', 'Không.');
    await world.pass(HOUR);
    await verdict(world, 'partly', 'Chỉ một mẫu quá mức.');
    await world.pass(6 * HOUR);
    expect(told(world, /Kết luận/)).toEqual([]);
    await world.pass(30 * MINUTE);
    expect(told(world, /Kết luận/)).toEqual([expect.stringMatching(/^Anh\/chị có hỏi.*\n.*MỘT PHẦN/)]);
    expect((await world.outbox()).filter(({ state }) => state === 'dropped')).toMatchObject([{ failure: 'replaced' }]);
  });

  test('stopped since: nothing; asked after the stop: told', async () => {
    const world = await open();
    await world.says(ASKED, { address: '1' });
    await world.pass(SECOND);
    await world.says('DUNG', { address: '1' });
    await world.says('DUNG', { address: '2' });
    await world.pass(SECOND);
    await world.says(ASKED, { address: '2' });
    await verdict(world, 'false', 'Không.');
    expect(world.sent.filter(({ part }) => /Kết luận/.test(part.text)).map(({ address }) => address)).toEqual(['2']);
  });

  test('it counts towards no ceiling', async () => {
    const world = await open();
    await world.says(ASKED);
    await verdict(world, 'false', 'Không.');
    expect((await world.outbox()).filter(({ lane }) => lane === 'asked')).toMatchObject([{ service: false }]);
  });
});

describe('over what reaches them', () => {
  const no = { ok: false, error: refused('403') } as const;

  test('refused by one channel it goes over the next; by all, it is a failure that can be repaired', async () => {
    const world = await open();
    const phone = '+84987000302';
    await world.says(ASKED, { address: '9', provenPhone: phone });
    await world.says('menu', sms(phone));
    await world.pass(SECOND);
    await world.says('menu', { address: '9', provenPhone: phone });
    world.answer('telegram', no);
    world.answer('sms', no);
    await verdict(world, 'false', 'Không.');
    await world.pass(SECOND);
    expect(told(world, /Kết luận|Tin SAI/)).toEqual([]);
    expect(await askers(world)).toMatchObject([{ state: 'failed', told: -1 }]);
    expect(await world.failures()).toMatchObject([{ kind: 'outbound', state: 'open' }]);
    const [claim] = await world.all(claims);
    expect(await retryVerdict(world.deps, claim!.id)).toBe(1);
    await sendVerdicts(world.deps);
    await world.pass(SECOND);
    expect(told(world, /Tin SAI/)).toHaveLength(1);
    expect(await askers(world)).toMatchObject([{ state: 'told', told: 1 }]);
  });

  test('two conversations that became one are told once', async () => {
    const world = await open();
    const phone = '+84987000303';
    await world.says(ASKED, sms(phone));
    await world.says(ASKED, { address: '77' });
    await world.says({ contact: { phone, own: true } }, { address: '77' });
    await world.settle();
    expect(await askers(world)).toHaveLength(2);
    await verdict(world, 'false', 'Không.');
    expect(told(world, /Kết luận: tin SAI|Tin SAI/)).toHaveLength(1);
    expect(await askers(world)).toMatchObject([{ state: 'told' }, { state: 'told' }]);
  });

  test('sent when a process ended in between: at most twice, and shown', async () => {
    const world = await open();
    await world.says(ASKED);
    world.answer('telegram', 'crash');
    await verdict(world, 'false', 'Không.');
    for (let i = 0; i < 5; i += 1) await world.pass(MINUTE);
    expect(told(world, /tin SAI/)).toHaveLength(2);
    expect(await world.failures()).toMatchObject([{ code: 'maybeTwice', state: 'open' }]);
  });
});

test('a job that ended in the middle goes on behind the last row that is there', async () => {
  const world = await open();
  const { store, deps, clock } = world;
  const doc = await decideClaim(deps, WATER, { verdict: 'false', explanation: 'Không.', sources: [], by: 'cdc1' });
  const people = Array.from({ length: 450 }, (_, i) => `+8498710${String(i).padStart(4, '0')}`);
  await store.insertMany(
    addresses,
    people.map((phone, i) => ({ ...phoneDoc(deps, phone, `c${i}`), id: `a${i}`, channel: 'sms' as const })),
  );
  await store.insertMany(
    claimAsks,
    people.map((_phone, i) => ({
      ...{ id: `k${i}`, claimId: doc!.id, conversationId: `c${i}`, atMs: 1, text: ASKED },
      ...{ mayQuote: null, told: -1, toldMs: 0, state: 'waiting' as const },
    })),
  );
  const failing = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (name !== 'modify') return typeof member === 'function' ? member.bind(target) : member;
      return async () => {
        throw new Error('the process ended here');
      };
    },
  });
  await expect(sendVerdicts({ ...deps, store: failing })).rejects.toThrow(/ended here/);
  expect(await store.count(outbox, { lane: 'asked' })).toBe(200);
  expect(await sendVerdicts(deps)).toBe(0);
  clock.moveTo(clock.now() + 11 * SECOND);
  expect(await sendVerdicts(deps)).toBe(450);
  await world.settle();
  expect(await store.count(outbox, { lane: 'asked' })).toBe(450);
  expect(new Set(world.sent.map(({ address }) => address)).size).toBe(450);
  expect(world.sent).toHaveLength(450);
});

test('joined: all who asked either wait for one verdict; split: each their own, told so', async () => {
  const world = await open();
  const other = 'chợ Bến Cát bán gạo nhựa cho bà con phun thuốc';
  await world.says(ASKED, { address: '1' });
  await world.says(`nghe nói ${other}, đúng không`, { address: '2' });
  const list = await world.all(claims);
  expect(list).toHaveLength(2);
  const water = list.find(({ text }) => text.includes('Ngân'))!;
  const spray = list.find(({ text }) => text.includes('phun'))!;
  expect(await joinClaims(world.deps, spray.id, water.id)).not.toBeNull();
  const decision = { verdict: 'false' as const, explanation: 'Không.', sources: [], by: 'cdc1' };
  expect(await publishVerdict(world.deps, spray.id, decision)).toBeNull();
  await publishVerdict(world.deps, water.id, decision);
  await sendVerdicts(world.deps);
  await world.settle();
  expect(told(world, /tin SAI/)).toHaveLength(2);
  const moved = (await askers(world)).find(({ text }) => text.includes('phun'))!;
  const own = await splitClaim(world.deps, water.id, moved.id);
  expect(own).not.toBeNull();
  await publishVerdict(world.deps, own!.id, { ...decision, verdict: 'partly' });
  await sendVerdicts(world.deps);
  await world.settle();
  expect(told(world, /^ĐÍNH CHÍNH[^]*phun[^]*MỘT PHẦN/)).toHaveLength(1);
});
