/** Pieces of sign-in for themselves: where writes come from, accounts, limits, once-only writes, harmless metrics. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dataExports, idempotency, sessions, users } from '../../adapters/storage/collections.ts';
import { createUser, ensureFirstAdmin, resetPassword } from '../../admin/api/accounts.ts';
import { isLoopback, sourceOf } from '../../admin/api/auth/origin.ts';
import { passwordFits } from '../../admin/api/auth/passwords.ts';
import { forgetExpired, once } from '../../admin/api/idempotency.ts';
import { createMetrics } from '../../bots/metrics.ts';
import { fakePorts } from './fake-ports.ts';
import { openWorld, PASSWORD } from './world.ts';
import type { World } from './world.ts';

const HOME = 'http://localhost:3000';

test.each([
  ['our page', HOME, undefined, 'localhost:3000', HOME, 'own'],
  ['our page behind a proxy', 'https://binhan.example', undefined, '10.0.0.7:3000', 'https://binhan.example', 'own'],
  ['127.0.0.1 opened, localhost configured', 'http://127.0.0.1:3000', undefined, '127.0.0.1:3000', HOME, 'own'],
  ['a page of localhost to 127.0.0.1', HOME, undefined, '127.0.0.1:3000', 'https://binhan.example', 'own'],
  ['IPv6 loopback', 'http://[::1]:3000', undefined, 'localhost:3000', HOME, 'own'],
  ['an address in the local net', 'http://192.168.1.5:3000', undefined, '192.168.1.5:3000', HOME, 'own'],
  ['another port of this machine', 'http://localhost:8080', undefined, 'localhost:3000', HOME, 'foreign'],
  ['another site', 'https://evil.example', 'cross-site', 'localhost:3000', HOME, 'foreign'],
  ['a sandboxed page', 'null', undefined, 'localhost:3000', HOME, 'foreign'],
  ['a site that begins like ours', 'http://localhost:3000.evil.example', undefined, 'localhost:3000', HOME, 'foreign'],
  ['no Origin, same site by its own word', undefined, 'same-origin', 'localhost:3000', HOME, 'own'],
  ['no Origin, cross-site', undefined, 'cross-site', 'localhost:3000', HOME, 'foreign'],
  ['no Origin, a sister site', undefined, 'same-site', 'localhost:3000', HOME, 'foreign'],
  ['neither', undefined, undefined, 'localhost:3000', HOME, 'unknown'],
])('%s', (_label, origin, secFetchSite, host, publicUrl, expected) => {
  expect(sourceOf({ origin, secFetchSite, host }, publicUrl)).toBe(expected);
});

test('what loopback is', () => {
  expect(['localhost', '127.0.0.1', '127.9.9.9', '::1', '[::1]'].filter((name) => !isLoopback(name))).toEqual([]);
  expect(['localhost.evil.example', '128.0.0.1', '0.0.0.0', '10.0.0.1', ''].filter(isLoopback)).toEqual([]);
});

describe('accounts', () => {
  test('the first administrator is made once, with a generated or a given password', async () => {
    const { ports, clock } = await fakePorts();
    const first = await ensureFirstAdmin(ports.store, { nowMs: clock.ms });
    expect(first).toEqual({ created: true, password: expect.stringMatching(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/) });
    expect(await ensureFirstAdmin(ports.store, { nowMs: clock.ms, password: PASSWORD })).toEqual({ created: false });
    const admin = await ports.store.get(users, 'admin');
    expect(admin?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordFits(admin?.passwordHash ?? null, first.password ?? '')).toBe(true);
    expect(await passwordFits(null, first.password ?? '')).toBe(false);
    await ports.store.close();
    const given = await fakePorts();
    expect(await ensureFirstAdmin(given.ports.store, { nowMs: 1, password: PASSWORD })).toEqual({ created: true });
    await given.ports.store.close();
  });

  test('names, and passwords anew', async () => {
    const { ports } = await fakePorts();
    const nurse = { username: 'nurse1', name: 'Lan', role: 'operator' as const };
    expect(await createUser(ports.store, { ...nurse, password: PASSWORD }, 1)).toMatchObject({
      created: true,
      password: null,
    });
    expect(await createUser(ports.store, nurse, 1)).toEqual({ created: false, why: 'taken' });
    expect(await createUser(ports.store, { ...nurse, username: 'automation' }, 1)).toEqual({
      created: false,
      why: 'badName',
    });
    expect(await resetPassword(ports.store, 'ai-do')).toBeNull();
    const password = await resetPassword(ports.store, 'nurse1');
    expect(await passwordFits((await ports.store.get(users, 'nurse1'))?.passwordHash ?? null, password ?? '')).toBe(
      true,
    );
    await ports.store.close();
  });
});

describe('over HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  const reply = (text: string, key: string, as: 'operator' | 'station' = 'operator') =>
    world.as(as, 'post', '/cases/red/replies').set('idempotency-key', key).send({ text });

  test('the same key: one act, the same answer; another body is refused; another user is another write', async () => {
    const [first, again] = [await reply('a', 'k1'), await reply('a', 'k1')];
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect(world.fake.acts).toHaveLength(1);
    const other = await reply('b', 'k1');
    expect([other.status, other.body.detail]).toEqual([422, expect.stringMatching(/Idempotency-Key/)]);
    const elsewhere = await world
      .as('operator', 'post', '/cases/orange/replies')
      .set('idempotency-key', 'k1')
      .send({ text: 'a' });
    expect(elsewhere.status).toBe(422);
    expect((await reply('a', 'k1', 'station')).status).toBe(200);
    expect(world.fake.acts.map(({ by }) => by)).toEqual(['operator', 'station']);
    expect((await reply('a', 'khoá')).status).toBe(422);
  });

  test('a fault is not kept: the key may be used again; a refusal is', async () => {
    world.fake.fault = new Error('x');
    expect((await reply('c', 'k2')).status).toBe(500);
    world.fake.fault = null;
    expect((await reply('c', 'k2')).status).toBe(200);
    const close = () =>
      world.as('operator', 'post', '/cases/orange/state').set('idempotency-key', 'k3').send({ state: 'closed' });
    const [first, again] = [await close(), await close()];
    expect([first.status, again.status, again.body]).toEqual([422, 422, first.body]);
    expect(again.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  test('while the first is under way the second waits its turn; after a crash it is taken up', async () => {
    const { store } = world.fake.ports;
    const write = { user: 'operator', key: 'k4', fingerprint: 'f', nowMs: 1_000 };
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    const answer = { status: 200, body: { n: 1 }, kept: { n: 1 } };
    const first = once(store, write, () => held.then(() => answer));
    await new Promise((wake) => setTimeout(wake, 20));
    await expect(once(store, write, async () => answer)).rejects.toMatchObject({ kind: 'busy' });
    const late = await once(store, { ...write, nowMs: 61_001 }, async () => ({ ...answer, body: { n: 2 } }));
    expect(late.body).toEqual({ n: 2 });
    finish();
    await first;
  });

  test('what is over is forgotten', async () => {
    const { ports, clock } = world.fake;
    const link = { conversationId: 'c1', untilMs: clock.ms + 3_600_000 };
    await ports.store.insert(dataExports, { id: 'x1', ...link });
    await ports.store.insert(dataExports, { id: 'x2', ...link, untilMs: clock.ms - 1 });
    expect(await forgetExpired(ports.store, clock.ms)).toBe(2);
    expect(await ports.store.find(dataExports, {})).toMatchObject({ items: [{ id: 'x1' }] });
    await forgetExpired(ports.store, clock.ms + 49 * 3_600_000);
    expect((await ports.store.find(idempotency, {})).items).toEqual([]);
    expect((await ports.store.find(sessions, {})).items).toEqual([]);
  });

  test('sign-in is limited per user, others are not held up', async () => {
    const own = await openWorld();
    const signIn = (username: string, password: string) =>
      own.as('nobody', 'post', '/session').send({ username, password });
    for (let n = 0; n < 10; n++) expect((await signIn('operator', 'sai')).status).toBe(401);
    const locked = await signIn('operator', PASSWORD);
    expect([locked.status, locked.body.detail]).toEqual([429, expect.stringMatching(/Thử lại sau 15 phút/)]);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(600);
    expect((await signIn('cdc', PASSWORD)).status).toBe(200);
    await own.close();
  });
});

test('metrics show codes only, and not too many', async () => {
  const metrics = createMetrics({ process: false });
  metrics.count('sent', { channel: 'sms', to: '+84912345678', note: 'bà tôi khó thở' });
  metrics.observe('turn', 0.02, { channel: 'sms' });
  for (let n = 0; n < 400; n++) metrics.count('many', { code: `c${n}` });
  const text = await metrics.text();
  expect(text).toMatch(/binhan_sent_total\{channel="sms",to="other",note="other"\} 1/);
  expect(text).toMatch(/binhan_turn_seconds_count\{channel="sms"\} 1/);
  expect(text).toMatch(/binhan_many_total\{code="other"\} 200/);
  expect(text).not.toMatch(/912345678|khó thở/);
});
