/** Tables of sign-in, sign-out, password and second step. */
import { expect } from '@jest/globals';
import { TOTP } from 'otpauth';
import { audit, sessions, users } from '../../../adapters/storage/collections.ts';
import type { Tables } from '../table.ts';
import { PASSWORD } from '../world.ts';
import type { World } from '../world.ts';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const codeAt = (world: World, plusMs = 0): string =>
  new TOTP({ secret: SECRET }).generate({ timestamp: world.fake.clock.ms + plusMs });
const signIn = { username: 'operator', password: PASSWORD };
const cookiesIn = (answer: { headers: Readonly<Record<string, unknown>> }): string =>
  [answer.headers['set-cookie']].flat().join();

export const sessionTables = {
  createSession: [
    {
      label: 'a wrong password sets no cookie',
      as: 'nobody',
      path: '/session',
      send: { ...signIn, password: 'sai-mat-khau-00' },
      status: 401,
      detail: /mật khẩu không đúng/,
      after: (_world, answer) => expect(cookiesIn(answer)).toBe(''),
    },
    {
      label: 'an unknown user looks the same',
      as: 'nobody',
      path: '/session',
      send: { username: 'ai-do', password: 'x' },
      status: 401,
      detail: /mật khẩu không đúng/,
    },
    {
      label: 'what is missing is named',
      as: 'nobody',
      path: '/session',
      send: {},
      status: 422,
      detail: /Tên đăng nhập: còn thiếu/,
    },
    {
      label: 'no JSON',
      as: 'nobody',
      path: '/session',
      send: '{"username":',
      headers: { 'content-type': 'application/json' },
      status: 400,
      detail: /JSON/,
    },
    {
      label: 'a form',
      as: 'nobody',
      path: '/session',
      send: 'username=a',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      status: 415,
    },
    {
      label: "another site's page",
      as: 'nobody',
      path: '/session',
      send: signIn,
      headers: { origin: 'https://evil.example' },
      status: 403,
    },
    {
      label: 'the right password sets the cookie and is noted',
      as: 'nobody',
      path: '/session',
      send: { ...signIn, username: 'Operator' },
      status: 200,
      body: { username: 'operator', role: 'operator', mustEnrolTotp: false },
      after: async ({ fake }, answer) => {
        expect(cookiesIn(answer)).toMatch(
          /^ba_session=[\w-]{32};.*Max-Age=43200; Path=\/;.*HttpOnly; SameSite=Strict$/,
        );
        expect(cookiesIn(answer)).not.toMatch(/secure/i);
        expect((await fake.ports.store.find(audit, { where: { act: 'sign-in' } })).items).toMatchObject([
          { by: 'operator' },
        ]);
        const token = /ba_session=([\w-]+)/.exec(cookiesIn(answer))?.[1] ?? '';
        expect(await fake.ports.store.get(sessions, token)).toBeNull();
      },
    },
    {
      label: 'the second step is asked for',
      as: 'nobody',
      path: '/session',
      send: signIn,
      before: async ({ fake }) =>
        void (await fake.ports.store.modify(users, 'operator', (doc) => ({ ...doc, totpSecret: SECRET }))),
      status: 401,
      body: { totpRequired: true },
      detail: /mã 6 số/,
    },
    {
      label: 'a wrong code',
      as: 'nobody',
      path: '/session',
      send: { ...signIn, totp: '12345a' },
      status: 401,
      body: { totpRequired: true },
    },
    {
      label: 'somebody switched off',
      as: 'nobody',
      path: '/session',
      send: { ...signIn, username: 'station' },
      before: async ({ fake }) =>
        void (await fake.ports.store.modify(users, 'station', (doc) => ({ ...doc, active: false }))),
      status: 401,
    },
  ],
  endSession: [
    {
      label: 'ends it',
      as: 'cdc',
      path: '/session',
      status: 204,
      after: async (world, answer) => {
        expect(cookiesIn(answer)).toMatch(/^ba_session=;/);
        expect((await world.as('cdc', 'get', '/session')).status).toBe(401);
      },
    },
    { label: 'twice is no error', as: 'cdc', path: '/session', status: 204 },
    {
      label: "another site's page cannot",
      as: 'operator',
      path: '/session',
      headers: { origin: 'https://evil.example' },
      status: 403,
    },
  ],
  getSession: [
    { label: 'nobody', as: 'nobody', path: '/session', status: 401 },
    {
      label: 'a user',
      as: 'station',
      path: '/session',
      status: 200,
      body: { username: 'station', name: 'Người station', role: 'station', totp: false },
    },
    {
      label: 'a program',
      as: 'program',
      path: '/session',
      status: 200,
      body: { username: 'automation', role: 'admin' },
    },
    {
      label: 'a wrong token',
      as: 'nobody',
      path: '/session',
      headers: { authorization: 'Bearer token-for-tests-of-the-api-0123456780' },
      status: 401,
      detail: /Bearer/,
    },
    {
      label: 'renews itself while in use',
      as: 'station',
      path: '/session',
      before: ({ fake }) => void (fake.clock.ms += 11 * 3_600_000),
      status: 200,
      after: (_world, answer) => expect(cookiesIn(answer)).toMatch(/^ba_session=session-of-station; Max-Age=43200/),
    },
    {
      label: 'eleven hours later still',
      as: 'station',
      path: '/session',
      before: ({ fake }) => void (fake.clock.ms += 11 * 3_600_000),
      status: 200,
    },
    {
      label: 'unused for twelve hours it is over',
      as: 'station',
      path: '/session',
      before: ({ fake }) => void (fake.clock.ms += 12 * 3_600_000),
      status: 401,
    },
  ],
  changePassword: [
    {
      label: 'needs the present one',
      as: 'operator',
      path: '/session/password',
      send: { current: 'sai', next: 'Mot-Mat-Khau-Moi-9' },
      status: 422,
      detail: /Mật khẩu đang dùng không đúng/,
    },
    {
      label: 'too short',
      as: 'operator',
      path: '/session/password',
      send: { current: PASSWORD, next: 'ngan' },
      status: 422,
      detail: /Mật khẩu mới: cần ít nhất 10 ký tự/,
    },
    {
      label: 'changes it and signs out elsewhere',
      as: 'operator',
      path: '/session/password',
      send: { current: PASSWORD, next: 'Mot-Mat-Khau-Moi-9' },
      before: async (world) => {
        const other = await world.as('nobody', 'post', '/session').send(signIn);
        expect(other.status).toBe(200);
      },
      status: 204,
      after: async (world) => {
        const { items } = await world.fake.ports.store.find(sessions, { where: { user: 'operator' } });
        expect(items).toHaveLength(1);
        expect((await world.as('operator', 'get', '/session')).status).toBe(200);
        const again = await world.as('nobody', 'post', '/session').send({ ...signIn, password: 'Mot-Mat-Khau-Moi-9' });
        expect(again.status).toBe(200);
      },
    },
    {
      label: 'programs have none',
      as: 'program',
      path: '/session/password',
      send: { current: 'x', next: 'Mot-Mat-Khau-Moi-9' },
      status: 422,
    },
  ],
  proposeTotp: [
    {
      label: 'a new secret, nothing on yet',
      as: 'operator',
      path: '/session/totp',
      status: 200,
      after: async ({ fake }, { body }) => {
        expect(body).toEqual({
          secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
          uri: expect.stringMatching(/^otpauth:\/\/totp\//),
        });
        expect((await fake.ports.store.get(users, 'operator'))?.totpSecret).toBeNull();
      },
    },
    { label: 'programs have none', as: 'program', path: '/session/totp', status: 422 },
  ],
  confirmTotp: [
    {
      label: 'a wrong code',
      as: 'operator',
      path: '/session/totp',
      send: { secret: SECRET, code: '000000' },
      status: 422,
      detail: /Mã xác thực/,
    },
    {
      label: 'no secret of ours',
      as: 'operator',
      path: '/session/totp',
      send: { secret: 'abc', code: '000000' },
      status: 422,
      detail: /khoá vừa được cấp/,
    },
    {
      label: 'on, and the code cannot be used again',
      as: 'operator',
      path: '/session/totp',
      // the clock of the tests stands still, so that the code is known
      send: {
        secret: SECRET,
        code: new TOTP({ secret: SECRET }).generate({ timestamp: Date.parse('2026-03-10T09:00:00+07:00') }),
      },
      status: 200,
      body: { totp: true },
      after: async (world) => {
        const trying = (totp: string) => world.as('nobody', 'post', '/session').send({ ...signIn, totp });
        expect((await trying(codeAt(world))).status).toBe(401);
        world.fake.clock.ms += 60_000;
        expect((await trying(codeAt(world, -60_000))).status).toBe(401);
        expect((await trying(codeAt(world))).status).toBe(200);
        expect((await trying(codeAt(world))).status).toBe(401);
      },
    },
    {
      label: 'once on it stays',
      as: 'operator',
      path: '/session/totp',
      send: { secret: SECRET, code: '000000' },
      status: 422,
      detail: /đã bật/,
    },
  ],
} satisfies Tables;
