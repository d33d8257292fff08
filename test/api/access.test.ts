/** Every cell of role × operation, against a table written for itself; and sign-in asked for at every door. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mayDo } from '../../admin/api/access.ts';
import type { OperationName, User, Verdict } from '../../admin/api/access.ts';
import { OPERATIONS } from '../../admin/api/index.ts';
import { roles } from '../../admin/api/schemas/staff.ts';
import type { RoleName } from '../../admin/api/schemas/staff.ts';
import { openWorld } from './world.ts';
import type { World } from './world.ts';

/** Columns: admin, cdc, operator, station, nobody. Y may, - may not, s must sign in. */
const CELLS: Record<OperationName, string> = {
  createSession: 'YYYYY',
  endSession: 'YYYYY',
  getSession: 'YYYYs',
  changePassword: 'YYYYs',
  proposeTotp: 'YYYYs',
  confirmTotp: 'YYYYs',
  listCases: 'YYYYs',
  countCases: 'YYYYs',
  getCase: 'YYYYs',
  replyToCase: 'Y-YYs',
  assignCase: 'YYYYs',
  setCaseState: 'Y-YYs',
  closeCase: 'Y-YYs',
  handBackCase: 'Y-YYs',
  enrolPerson: 'YYYYs',
  releasePerson: 'Y-YYs',
  placePerson: 'Y-YYs',
  listPeople: 'YYYYs',
  getPerson: 'YYYYs',
  previewPeople: 'YYYYs',
  importPeople: 'YYYYs',
  previewResults: 'YYYYs',
  importResults: 'YYYYs',
  listResultImports: 'YYYYs',
  listTestSlots: 'YYYYs',
  createTestSlot: 'YYYYs',
  changeTestSlot: 'YYYYs',
  listTestBookings: 'YYYYs',
  listIsolation: 'YYYYs',
  listPacks: 'YYYYs',
  switchPack: 'YY--s',
  signPack: 'YY--s',
  stopReminders: 'Y-YYs',
  listAnswers: 'YYYYs',
  createAnswer: 'YYY-s',
  changeAnswer: 'YYY-s',
  signAnswer: 'YY--s',
  withdrawAnswer: 'YYY-s',
  listQuestions: 'YYY-s',
  replyToQuestion: 'YYY-s',
  dropQuestion: 'YYY-s',
  listBulletins: 'YYYYs',
  createBulletin: 'YYY-s',
  withdrawBulletin: 'YYY-s',
  listHotlines: 'YYYYs',
  createHotline: 'YYY-s',
  changeHotline: 'YYY-s',
  eraseData: 'Y-Y-s',
  takeMyData: 'YYYYY',
  getDuty: 'YYYYs',
  putDuty: 'YY--s',
  getDutyNow: 'YYYYs',
  listColleagues: 'YYYYs',
  listUsers: 'Y---s',
  createUser: 'Y---s',
  changeUser: 'Y---s',
  listFailures: 'Y-Y-s',
  retryFailure: 'Y-Y-s',
  listClaims: 'YYY-s',
  getClaim: 'YYY-s',
  draftClaim: 'YYY-s',
  publishVerdict: 'YY--s',
  joinClaim: 'YYY-s',
  splitClaim: 'YYY-s',
  retryVerdict: 'YYY-s',
  postChatMessage: 'YYYYY',
  followChat: 'YYYYY',
  followHints: 'YYYYs',
  followInside: 'YYYYs',
  getMedia: 'YYYYs',
  getReceiptKey: 'YYYYY',
  verifyReceipt: 'YYYYs',
};
const SAID: Record<string, Verdict> = { Y: 'yes', '-': 'role', s: 'signIn' };
const BEFORE_TOTP = ['createSession', 'endSession', 'getSession', 'changePassword', 'proposeTotp', 'confirmTotp'];
const CITIZENS = ['postChatMessage', 'followChat', 'followInside', 'getReceiptKey', 'takeMyData'];

const user = (role: RoleName, mustEnrolTotp = false): User => ({
  username: role,
  name: role,
  role,
  program: false,
  totp: false,
  mustEnrolTotp,
});
const names = OPERATIONS.map(({ name }) => name);
const elsewhere = { on: true, local: false };

describe.each(names)('%s', (name) => {
  const cells = [...roles.map((role) => user(role)), null].map(
    (who, column) => [who, CELLS[name].charAt(column)] as const,
  );
  test.each(cells.map(([who, cell]) => [who?.role ?? 'nobody', who, cell] as const))('%s', (_label, who, cell) => {
    expect(mayDo(name, who, elsewhere)).toBe(SAID[cell]);
  });

  test('an administrator without an overdue second step', () => {
    const free = BEFORE_TOTP.includes(name) || CITIZENS.includes(name);
    expect(mayDo(name, user('admin', true), elsewhere)).toBe(free ? 'yes' : 'enrolTotp');
  });
});

test('the simulator: on this machine for anyone, off for everybody', () => {
  expect(mayDo('followInside', null, { on: true, local: true })).toBe('yes');
  expect(mayDo('followInside', null, { on: false, local: true })).toBe('off');
  expect(mayDo('followInside', user('admin'), { on: false, local: true })).toBe('off');
});

describe('over HTTP', () => {
  let [world, production]: World[] = [];
  beforeAll(async () => {
    world = await openWorld();
    production = await openWorld({ settings: { production: true, publicUrl: 'https://binhan.example' } });
  });
  afterAll(() => Promise.all([world?.close(), production?.close()]));

  const guarded = OPERATIONS.filter(({ name }) => CELLS[name].endsWith('s') && name !== 'followInside');
  test.each(guarded.map((operation) => [operation.name, operation] as const))(
    '%s is 401 for strangers',
    async (_name, operation) => {
      const path = operation.path.replace(/:\w+/, 'red');
      const answer = await world!.as('nobody', operation.method, path);
      expect([answer.status, answer.headers['content-type']]).toEqual([
        401,
        expect.stringMatching(/^application\/problem\+json/),
      ]);
    },
  );

  test('in production an administrator first sets up the second step; a program works', async () => {
    const refused = await production!.as('admin', 'get', '/cases');
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringMatching(/xác thực hai bước/)]);
    expect((await production!.as('admin', 'get', '/session')).body).toMatchObject({ mustEnrolTotp: true });
    expect((await production!.as('operator', 'get', '/cases')).status).toBe(200);
    expect((await production!.as('program', 'get', '/cases')).status).toBe(200);
    expect((await production!.as('admin', 'get', '/simulator/events')).status).toBe(404);
  });
});
