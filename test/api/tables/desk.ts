/** Tables of enrolment, duty, accounts and failures. */
import { expect } from '@jest/globals';
import { z } from 'zod';
import { audit, sessions, users } from '../../../adapters/storage/collections.ts';
import type { Tables } from '../table.ts';
import { PASSWORD } from '../world.ts';

const person = {
  name: 'Kiều Văn Ổi',
  phone: '0987 000 172',
  birthDate: '1990-07-14',
  status: 'f1',
  since: '2026-03-08',
};

export const deskTables = {
  placePerson: [
    {
      label: 'no such person',
      as: 'operator',
      path: '/people/none/placement',
      send: { placement: 'hospital' },
      status: 404,
    },
    {
      label: 'no such place',
      as: 'operator',
      path: '/people/p1/placement',
      send: { placement: 'moon' },
      status: 422,
    },
    {
      label: 'goes through the inbox with all that was given',
      as: 'station',
      path: '/people/p1/placement',
      send: { placement: 'hospital', where: 'Bệnh viện Đa khoa Quảng Ngãi', note: 'SpO2 90' },
      status: 200,
      body: { person: { id: 'p1' }, placement: 'hospital', moves: ['home', 'facility', 'recovered', 'died'] },
      after: ({ fake }) =>
        expect(fake.acts.at(-1)).toMatchObject({
          conversationId: 'c1',
          by: 'station',
          act: {
            do: 'place',
            personId: 'p1',
            to: 'hospital',
            where: 'Bệnh viện Đa khoa Quảng Ngãi',
            familyKnows: false,
          },
        }),
    },
    {
      label: 'a move that is not allowed says so',
      as: 'operator',
      path: '/people/p1/placement',
      send: { placement: 'hospital' },
      status: 422,
      detail: /care\.refused\.move/,
    },
  ],
  enrolPerson: [
    {
      label: 'takes what the contract names',
      as: 'operator',
      path: '/people',
      send: { ...person, sex: 'male', conditions: ['copd'], doses: 2, area: 'Tịnh Khê', household: 'nhà ông Sáu' },
      status: 201,
      body: {
        person: { name: 'Kiều Văn Ổi', phone: '+84987000172', age: 35 },
        cases: [{ kind: 'f1', status: 'open' }],
      },
      after: ({ fake }) =>
        expect(fake.acts).toMatchObject([
          {
            by: 'operator',
            act: {
              do: 'enrol',
              since: '2026-03-08',
              person: { phone: '+84987000172', disease: 'covid19', areaPath: ['46', '46/19753'] },
            },
          },
        ]),
    },
    {
      label: 'another disease',
      as: 'station',
      path: '/people',
      send: { ...person, phone: '+84987000173', disease: 'measles' },
      status: 201,
    },
    {
      label: 'an unknown status',
      as: 'operator',
      path: '/people',
      send: { ...person, status: 'f6' },
      status: 422,
      detail: /Tình trạng: phải là một trong: f0, f1/,
    },
    {
      label: 'no phone',
      as: 'operator',
      path: '/people',
      send: { ...person, phone: '12' },
      status: 422,
      detail: /Số điện thoại: phải là số điện thoại Việt Nam/,
    },
    {
      label: 'no age',
      as: 'operator',
      path: '/people',
      send: { ...person, birthDate: undefined },
      status: 422,
      detail: /Năm sinh: cần năm sinh hoặc ngày sinh/,
    },
    {
      label: 'no such day',
      as: 'operator',
      path: '/people',
      send: { ...person, since: '2026-02-30' },
      status: 422,
      detail: /Ngày bắt đầu: phải là một ngày có thật/,
    },
    {
      label: 'no day at all',
      as: 'operator',
      path: '/people',
      send: { ...person, since: 'hôm qua' },
      status: 422,
      body: { errors: [{ field: 'since' }] },
    },
    {
      label: 'a day to come',
      as: 'operator',
      path: '/people',
      send: { ...person, since: '2026-03-11' },
      status: 422,
      detail: /tương lai/,
    },
    {
      label: 'not born yet',
      as: 'operator',
      path: '/people',
      send: { ...person, birthDate: '2026-03-11' },
      status: 422,
      detail: /Ngày sinh/,
    },
    {
      label: 'an area nobody knows',
      as: 'operator',
      path: '/people',
      send: { ...person, area: 'Xứ Lạ' },
      status: 422,
      detail: /"Xứ Lạ"/,
    },
    {
      label: 'a condition nobody knows',
      as: 'operator',
      path: '/people',
      send: { ...person, conditions: ['hoho'] },
      status: 422,
      detail: /Bệnh nền: phải là một trong/,
    },
    { label: 'nobody', as: 'nobody', path: '/people', send: person, status: 401 },
  ],
  releasePerson: [
    {
      label: 'goes through the inbox of the person',
      as: 'station',
      path: '/people/p1/release',
      send: { note: 'xét nghiệm âm tính' },
      status: 200,
      body: { person: { id: 'p1' } },
      after: ({ fake }) =>
        expect(fake.acts.at(-1)).toMatchObject({
          by: 'station',
          act: { do: 'release', personId: 'p1', note: 'xét nghiệm âm tính' },
        }),
    },
    { label: 'nobody of that id', as: 'operator', path: '/people/nobody/release', send: {}, status: 404 },
    { label: 'more than is known', as: 'operator', path: '/people/p1/release', send: { why: 'x' }, status: 422 },
  ],
  getDuty: [{ label: 'empty at first', as: 'station', path: '/duty', status: 200, body: { levels: [] } }],
  putDuty: [
    {
      label: 'is kept',
      as: 'admin',
      path: '/duty',
      send: { levels: [{ users: ['operator'], areas: ['46'], from: '21:00', to: '06:00' }, { users: ['admin'] }] },
      status: 200,
      after: async (world) => {
        const kept = await world.as('cdc', 'get', '/duty');
        expect(kept.body).toEqual({
          levels: [{ users: ['operator'], areas: ['46'], from: '21:00', to: '06:00' }, { users: ['admin'] }],
        });
        expect((await world.fake.ports.store.find(audit, { where: { act: 'put-duty' } })).items).toMatchObject([
          { by: 'admin' },
        ]);
      },
    },
    {
      label: 'no roster',
      as: 'admin',
      path: '/duty',
      send: { levels: 'mọi người' },
      status: 422,
      detail: /Các bậc trực: phải là một danh sách/,
    },
    {
      label: 'a stranger',
      as: 'admin',
      path: '/duty',
      send: { levels: [{ users: ['ai-do'] }] },
      status: 422,
      detail: /ai-do/,
    },
    {
      label: 'half a shift',
      as: 'admin',
      path: '/duty',
      send: { levels: [{ users: [], from: '07:00' }] },
      status: 422,
      detail: /cần cả giờ bắt đầu/,
    },
    {
      label: 'no hour',
      as: 'admin',
      path: '/duty',
      send: { levels: [{ users: [], from: '25:00', to: '7' }] },
      status: 422,
      detail: /Giờ bắt đầu: phải viết giờ:phút/,
    },
    { label: 'not by an operator', as: 'operator', path: '/duty', send: { levels: [] }, status: 403 },
  ],
  getDutyNow: [
    {
      label: 'nobody: said loudly',
      as: 'operator',
      path: '/duty/now',
      status: 200,
      body: { at: '2026-03-10T09:00:00+07:00', levels: [], nobody: true, unattended: ['red'] },
    },
    {
      label: 'who is on now, and who cannot be reached',
      as: 'operator',
      path: '/duty/now',
      before: ({ fake }) =>
        fake.ports.roster.write({
          levels: [
            { users: ['operator'], from: '21:00', to: '06:00' },
            { users: ['station', 'operator'], from: '07:00', to: '17:00' },
          ],
        }),
      status: 200,
      body: { levels: [['station', 'operator']], nobody: false, unreachable: ['station'] },
    },
    {
      label: 'who was switched off is not on duty',
      as: 'operator',
      path: '/duty/now',
      before: async ({ fake }) => {
        await fake.ports.roster.write({ levels: [{ users: ['station'] }] });
        await fake.ports.store.modify(users, 'station', (doc) => ({ ...doc, active: false }));
      },
      status: 200,
      body: { levels: [], nobody: true },
    },
  ],
  listColleagues: [
    {
      label: 'names and channels, no addresses',
      as: 'station',
      path: '/colleagues',
      status: 200,
      after: (_world, { body }) => {
        expect(body).toMatchObject({
          items: expect.arrayContaining([
            { username: 'operator', name: 'Người operator', role: 'operator', channels: ['telegram'] },
          ]),
        });
        expect(JSON.stringify(body)).not.toMatch(/telegram:1|argon2/);
      },
    },
  ],
  listUsers: [
    {
      label: 'without secrets',
      as: 'admin',
      path: '/users?limit=2',
      status: 200,
      after: (_world, { body }) => {
        const { items, next } = z.object({ items: z.array(z.unknown()), next: z.string() }).parse(body);
        expect([items.length, typeof next]).toEqual([2, 'string']);
        expect(JSON.stringify(body)).not.toMatch(/argon2|totpSecret/);
      },
    },
    { label: 'administrators only', as: 'operator', path: '/users', status: 403 },
  ],
  createUser: [
    {
      label: 'a generated password works and is shown once',
      as: 'admin',
      path: '/users',
      send: { username: 'nurse1', name: 'Chị Lan', role: 'operator', addresses: ['telegram:55'] },
      headers: { 'idempotency-key': 'new-nurse' },
      status: 201,
      body: { user: { username: 'nurse1', active: true, addresses: ['telegram:55'] } },
      after: async (world, { body }) => {
        const { password } = z.object({ password: z.string() }).parse(body);
        expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
        expect(world.fake.linked).toEqual([{ user: 'nurse1', addresses: ['telegram:55'] }]);
        const signIn = await world.as('nobody', 'post', '/session').send({ username: 'nurse1', password });
        expect(signIn.status).toBe(200);
      },
    },
    {
      label: 'sent again: the same account, no password',
      as: 'admin',
      path: '/users',
      send: { username: 'nurse1', name: 'Chị Lan', role: 'operator', addresses: ['telegram:55'] },
      headers: { 'idempotency-key': 'new-nurse' },
      status: 201,
      body: { user: { username: 'nurse1' }, password: null },
    },
    {
      label: 'taken',
      as: 'admin',
      path: '/users',
      send: { username: 'nurse1', name: 'Lan', role: 'operator' },
      status: 422,
      detail: /đã có người dùng/,
    },
    {
      label: 'the name of programs',
      as: 'admin',
      path: '/users',
      send: { username: 'automation', name: 'Máy', role: 'admin' },
      status: 422,
    },
    {
      label: 'marks in a name',
      as: 'admin',
      path: '/users',
      send: { username: 'điều dưỡng', name: 'Lan', role: 'operator' },
      status: 422,
      detail: /Tên đăng nhập: gồm 2 đến 32/,
    },
    {
      label: 'an address of no channel',
      as: 'admin',
      path: '/users',
      send: { username: 'ab', name: 'Lan', role: 'operator', addresses: ['fax:1'] },
      status: 422,
      detail: /Địa chỉ nhận báo động/,
    },
    {
      label: 'administrators only',
      as: 'operator',
      path: '/users',
      send: { username: 'ab', name: 'Lan', role: 'admin' },
      status: 403,
    },
  ],
  changeUser: [
    {
      label: 'addresses',
      as: 'admin',
      path: '/users/operator',
      send: { addresses: ['sms:+84912345678'], name: 'Anh Tư' },
      status: 200,
      body: { user: { name: 'Anh Tư', addresses: ['sms:+84912345678'] }, password: null },
      after: ({ fake }) => expect(fake.linked).toEqual([{ user: 'operator', addresses: ['sms:+84912345678'] }]),
    },
    {
      label: 'a number for patients, and none any more',
      as: 'admin',
      path: '/users/station',
      send: { phone: '0274 000 111' },
      status: 200,
      body: { user: { phone: '+84274000111' } },
      after: async (world) => {
        const { body } = await world.as('admin', 'patch', '/users/station').send({ phone: null });
        expect(body).toMatchObject({ user: { phone: null } });
      },
    },
    {
      label: 'switching off ends all sessions',
      as: 'admin',
      path: '/users/station',
      send: { active: false },
      status: 200,
      after: async (world) => {
        expect((await world.as('station', 'get', '/session')).status).toBe(401);
        expect((await world.fake.ports.store.find(sessions, { where: { user: 'station' } })).items).toEqual([]);
      },
    },
    {
      label: 'a new password',
      as: 'admin',
      path: '/users/cdc',
      send: { resetPassword: true, resetTotp: true },
      status: 200,
      after: async (world, { body }) => {
        const { password } = z.object({ password: z.string() }).parse(body);
        const signIn = (secret: string) =>
          world.as('nobody', 'post', '/session').send({ username: 'cdc', password: secret });
        expect([(await signIn(PASSWORD)).status, (await signIn(password)).status]).toEqual([401, 200]);
      },
    },
    {
      label: 'the last administrator stays',
      as: 'admin',
      path: '/users/admin',
      send: { role: 'operator' },
      status: 422,
      detail: /quản trị viên cuối cùng/,
    },
    { label: 'and stays on', as: 'program', path: '/users/admin', send: { active: false }, status: 422 },
    { label: 'not there', as: 'admin', path: '/users/ai-do', send: { name: 'x' }, status: 404 },
  ],
  listFailures: [
    {
      label: 'open ones with their person',
      as: 'operator',
      path: '/failures',
      status: 200,
      after: (_world, { body }) =>
        expect(body).toMatchObject({
          items: [{ id: 'f1', kind: 'outbound', code: 'refused', person: { name: 'Đinh Thị Khế' } }],
          next: null,
        }),
    },
    {
      label: 'solved ones',
      as: 'admin',
      path: '/failures?state=solved',
      status: 200,
      body: { items: [{ id: 'f2', person: null }] },
    },
    { label: 'not by a station', as: 'station', path: '/failures', status: 403 },
  ],
  retryFailure: [
    { label: 'again', as: 'operator', path: '/failures/f1/retry', status: 200, body: { id: 'f1', state: 'retried' } },
    { label: 'nothing left to try', as: 'operator', path: '/failures/f2/retry', status: 422, detail: /đã được xử lý/ },
    { label: 'not there', as: 'operator', path: '/failures/f9/retry', status: 404 },
  ],
} satisfies Tables;
