/** Turns: once each whatever comes twice, in order whatever fails, finished whatever crashed. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { conversations, inbox } from '../../adapters/storage/collections.ts';
import { StorageError } from '../../adapters/storage/errors.ts';
import type { Store, Write } from '../../adapters/storage/contract.ts';
import type { Inbound } from '../../adapters/channels/contract.ts';
import type { Content } from '../../flows/engine/turn.ts';
import { acceptMessages } from '../../bots/accept.ts';
import { retryFailure } from '../../bots/failures.ts';
import { message, MINUTE, SECOND, START, worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const DAY = 86_400_000;
const SOS = 'cứu với, bà tôi khó thở tím môi';
const ON_DUTY = { roster: { levels: [{ users: ['lan'] }] }, console: () => true };

describe('redelivery', () => {
  test('at once and days later, a message is handled once', async () => {
    const world = await open();
    await world.says(SOS, { externalId: '9' });
    const before = world.texts();
    expect(before[0]).toMatch(/115/);
    await world.says(SOS, { externalId: '9' });
    await world.pass(SECOND);
    expect(world.texts()).toEqual(before);
    await world.pass(5 * DAY);
    const later = world.texts().length;
    await world.says(SOS, { externalId: '9' });
    expect(world.texts()).toHaveLength(later);
    expect((await world.inbox()).filter(({ source }) => source === 'telegram')).toHaveLength(1);
    expect(world.counts.get('inbound_redelivered')).toBe(2);
  });

  test('twice in one batch', async () => {
    const world = await open();
    const twice = message({ text: 'menu' }, { externalId: '1', receivedMs: world.clock.now() });
    await acceptMessages(world.deps, [twice, twice]);
    await world.settle();
    expect(world.texts()).toHaveLength(1);
  });

  test('the same number from two people, or on two channels, are different messages', async () => {
    const world = await open();
    await world.says('menu', { externalId: '1', address: '700' });
    await world.says('menu', { externalId: '1', address: '701' });
    await world.says('menu', { externalId: '1', address: '700', channel: 'zalo' });
    expect(await world.inbox()).toHaveLength(3);
    expect(world.sent.map(({ channel, address }) => `${channel}:${address}`)).toEqual([
      'telegram:700',
      'telegram:701',
      'zalo:700',
    ]);
  });

  test('a row that the conversation remembers, but that was not marked, is not handled again', async () => {
    const world = await open();
    await world.says('menu', { externalId: '1' });
    const [row] = await world.inbox();
    await world.store.modify(inbox, row!.id, (now) => ({ ...now, state: 'waiting' as const }));
    await world.settle();
    expect(world.texts()).toHaveLength(1);
    expect((await world.inbox())[0]?.state).toBe('handled');
  });
});

describe('a message that cannot be handled', () => {
  const poisoned = (healed: { yes: boolean }) =>
    open({
      understand: (real) => (text, about) => {
        if (text.includes('thuốc độc') && !healed.yes) throw new TypeError('cannot read this');
        return real(text, about);
      },
    });

  async function threeTries(world: World): Promise<void> {
    for (let i = 0; i < 3; i += 1) await world.pass(5 * SECOND);
  }

  test('is tried three times, becomes a failure that a person sees, and its sender gets a sentence', async () => {
    const world = await poisoned({ yes: false });
    await world.says('thuốc độc', { externalId: '1' });
    expect((await world.inbox())[0]).toMatchObject({ state: 'waiting', attempts: 1 });
    await threeTries(world);
    const [row] = await world.inbox();
    expect(row).toMatchObject({ state: 'failed', attempts: 3 });
    expect(await world.failures()).toMatchObject([
      { kind: 'inbound', rowId: row!.id, state: 'open', code: 'TypeError', attempts: 3 },
    ]);
    expect(world.texts('telegram', '700')).toEqual([expect.stringMatching(/người trực.*115/)]);
    await threeTries(world);
    expect(world.texts()).toHaveLength(1);
  });

  test('lets the next message proceed, after it and not before', async () => {
    const world = await poisoned({ yes: false });
    await world.says('thuốc độc', { externalId: '1' });
    await world.says('menu', { externalId: '2' });
    expect(world.texts()).toEqual([]);
    await threeTries(world);
    expect((await world.inbox()).map(({ state }) => state).sort()).toEqual(['failed', 'handled']);
    expect(world.texts()).toHaveLength(2);
  });

  test('does not hold up anybody else', async () => {
    const world = await poisoned({ yes: false });
    await world.says('thuốc độc', { externalId: '1' });
    await world.says('menu', { externalId: '2', address: '701' });
    expect(world.texts('telegram', '701')).toHaveLength(1);
  });

  test('is handled when a person tries again after the cause is gone, and is a failure again if it is not', async () => {
    const healed = { yes: false };
    const world = await poisoned(healed);
    await world.says('thuốc độc', { externalId: '1' });
    await threeTries(world);
    const [failure] = await world.failures();
    expect(await retryFailure(world.deps, failure!.id)).toBe(true);
    await threeTries(world);
    expect(await world.failures()).toMatchObject([{ state: 'open', attempts: 3 }]);
    healed.yes = true;
    expect(await retryFailure(world.deps, failure!.id)).toBe(true);
    await world.settle();
    expect((await world.inbox())[0]?.state).toBe('handled');
    expect(await world.failures()).toMatchObject([{ state: 'retried' }]);
    expect(world.texts()).toHaveLength(2);
    expect(await retryFailure(world.deps, 'none')).toBe(false);
  });
});

test('buttons, places and numbers are in the timeline as they were meant, also where no text was understood', async () => {
  const world = await open();
  await world.says('menu');
  const supplies = world.sent[0]!.part.choices!.find(({ id }) => id === 'supplies')!;
  await world.says({ choice: supplies.id });
  await world.says({ location: { lat: 15.1, lon: 108.8 } });
  const said = (await world.timeline()).flatMap(({ body }) =>
    body.type === 'message' && body.direction === 'in' ? [body.text] : [],
  );
  expect(said.toSorted()).toEqual(['menu', `[${supplies.label}]`, '📍 15.1, 108.8'].toSorted());
});

/** A store that ends at the n-th write, as a process does: nothing after it is done until it is started again. */
function mortal(): { wrap: (store: Store) => Store; life: { writes: number; endsAt: number; dead: boolean } } {
  const life = { writes: 0, endsAt: Infinity, dead: false };
  const WRITES = new Set(['insert', 'insertMany', 'modify', 'replace', 'claimDue']);
  const wrap = (store: Store): Store => {
    const proxy: Store = new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name === 'chainsWhole') return false;
        if (typeof member !== 'function') return member;
        if (name === 'hash') return (text: string) => store.hash(text);
        // a store without transactions may end between any two writes of a chain
        if (name === 'chain') return (writes: readonly Write[]) => oneByOne(proxy, writes);
        return (...given: unknown[]) => {
          if (WRITES.has(String(name))) life.writes += 1;
          if (life.writes > life.endsAt) life.dead = true;
          if (life.dead) return Promise.reject(new StorageError('away', 'the process ended'));
          return Reflect.apply(member, target, given);
        };
      },
    });
    return proxy;
  };
  return { wrap, life };
}

async function oneByOne(store: Store, writes: readonly Write[]): Promise<boolean> {
  for (const write of writes) if (!(await write.alone(store))) return false;
  return true;
}

/** What must be the same whether or not something crashed: every document by its id, with what it means. */
async function outcome(world: World): Promise<object> {
  const [rows, out, list, entries, docs] = await Promise.all([
    world.inbox(),
    world.outbox(),
    world.cases(),
    world.timeline(),
    world.all(conversations),
  ]);
  return {
    inbox: rows.map(({ id, state }) => `${id} ${state}`),
    outbox: out.map(({ id, state, sequence, lane }) => `${id} ${state} ${sequence} ${lane}`),
    cases: list.map(({ id, severity, status, round, unattended, summary }) => ({
      id,
      severity,
      status,
      round,
      unattended,
      summary,
    })),
    timeline: entries.map(({ id, body }) => `${id} ${body.type}`),
    pending: docs.map(({ id, pending, sequence }) => ({ id, turn: pending?.turn ?? null, sequence })),
    failures: (await world.failures()).length,
  };
}

describe('a crash', () => {
  const PHONE = '+84987000170';
  type Step = readonly [externalId: string, content: Content, from?: Partial<Inbound>];
  const ALARM: readonly Step[] = [['1', { text: SOS }]];
  const MERGE: readonly Step[] = [
    ['1', { text: 'menu' }, { channel: 'sms', address: PHONE, provenPhone: PHONE }],
    ['2', { text: SOS }],
    ['3', { contact: { phone: PHONE, own: true } }, { provenPhone: PHONE }],
  ];

  async function run(steps: readonly Step[], endsAt: number): Promise<{ world: World; writes: number }> {
    const { wrap, life } = mortal();
    const world = await open({ ...ON_DUTY, wrap });
    life.endsAt = endsAt;
    for (const [externalId, content, from = {}] of steps) {
      const said = message(content, { externalId, receivedMs: START, ...from });
      await acceptMessages(world.deps, [said]).catch(() => {});
      await world.deps.queue.idle();
      if (!life.dead) continue;
      // the process is started again: the provider comes again where it was not acknowledged, leases end
      life.endsAt = Infinity;
      life.dead = false;
      await acceptMessages(world.deps, [said]);
      for (let i = 0; i < 4; i += 1) await world.pass(21 * SECOND);
    }
    const { writes } = life;
    life.endsAt = Infinity;
    for (let i = 0; i < 4; i += 1) await world.settle();
    return { world, writes };
  }

  test.each([
    ['an alarm', ALARM],
    ['two conversations that become one', MERGE],
  ])(
    'before any write of a turn and its deliveries loses nothing and does nothing twice: %s',
    async (_label, steps) => {
      const clean = await run(steps, Infinity);
      const expected = await outcome(clean.world);
      const told = clean.world.texts();
      expect(told.length).toBeGreaterThan(1);
      expect(clean.writes).toBeGreaterThan(10);
      for (let endsAt = 0; endsAt < clean.writes; endsAt += 1) {
        const { world } = await run(steps, endsAt);
        expect({ endsAt, ...(await outcome(world)) }).toEqual({ endsAt, ...expected });
        const texts = world.texts();
        // between sending and writing so, a second time is all that may be
        const often = told.filter((text) => texts.filter((other) => other === text).length > 2);
        expect({ endsAt, often, texts: new Set(texts) }).toEqual({ endsAt, often: [], texts: new Set(told) });
        await world.close();
      }
    },
    240_000,
  );

  test('between commit and projection: the effects wait with the conversation and are done by whoever comes next', async () => {
    const { wrap, life } = mortal();
    const world = await open({ ...ON_DUTY, wrap });
    const sos = message({ text: SOS }, { externalId: '1', receivedMs: world.clock.now() });
    // accepting is one write, the commit the next
    life.endsAt = 2;
    await acceptMessages(world.deps, [sos]);
    await world.deps.queue.idle();
    const [doc] = await world.all(conversations);
    expect(doc).toMatchObject({ pending: { turn: expect.any(String) } });
    expect([await world.cases(), world.texts()]).toEqual([[], []]);
    life.endsAt = Infinity;
    life.dead = false;
    await world.pass(MINUTE);
    expect((await world.all(inbox)).map(({ state }) => state)).not.toContain('waiting');
    expect((await world.cases()).map(({ severity }) => severity)).toEqual(['RED']);
    expect(world.texts().filter((text) => text.includes('115')).length).toBeGreaterThan(0);
  });
});

test('what a recogniser misheard is shown to staff as it was understood, with what was heard beside it', async () => {
  const world = await open(ON_DUTY);
  await world.says({ speech: 'bà tôi khó thợ môi tím tai' }, { channel: 'voice' });
  await world.says({ speech: 'đường lê lợi' }, { channel: 'voice' });
  const said = (await world.timeline()).flatMap(({ body }) =>
    body.type === 'message' && body.direction === 'in' ? [[body.text, body.heard]] : [],
  );
  expect(said).toContainEqual(['bà tôi khó thở môi tím tái', 'bà tôi khó thợ môi tím tai']);
  expect(said).toContainEqual(['đường lê lợi', undefined]);
  expect((await world.cases()).map(({ severity }) => severity)).toEqual(['RED']);
});
