/** Tables of cases: lists, one case, and what may be done to it. */
import { expect } from '@jest/globals';
import { z } from 'zod';
import { audit, cases } from '../../../adapters/storage/collections.ts';
import type { Row, Tables } from '../table.ts';
import { away } from '../fake-ports.ts';

const pageSchema = z.object({ items: z.array(z.object({ id: z.string() })), next: z.string() });
const ids = (...expected: string[]) => ({ items: expected.map((id) => ({ id })), next: null });
const listed = (label: string, query: string, ...expected: string[]): Row => ({
  label,
  as: 'cdc',
  path: `/cases${query}`,
  status: 200,
  after: (_world, { body }) => expect(body).toMatchObject(ids(...expected)),
});

export const caseTables = {
  listCases: [
    { label: 'nobody', as: 'nobody', path: '/cases', status: 401, detail: /đăng nhập/ },
    listed('most urgent first, without the closed', '', 'red', 'orange', 'yellow'),
    listed('of one severity', '?severity=RED', 'red'),
    listed('of two', '?severity=ORANGE,YELLOW', 'orange', 'yellow'),
    listed('of a kind', '?kind=supplies', 'orange'),
    listed('closed ones on demand', '?status=closed', 'old'),
    listed('of a commune, by code', '?area=19753', 'red', 'orange'),
    listed('of the province', '?area=46', 'red', 'orange', 'yellow'),
    listed('of one holder', '?assignee=operator', 'yellow'),
    listed('by a name without marks', '?q=dinh%20thi', 'red'),
    listed('by a name with marks', `?q=${encodeURIComponent('Đinh Thị Khế')}`, 'red'),
    listed('by the beginning of a name', '?q=nguy', 'orange', 'yellow'),
    listed('by a phone as people write it', '?q=0987%20000%20170', 'red'),
    listed('by its id', '?q=yellow', 'yellow'),
    listed('nobody is called so', '?q=khong-ai'),
    listed('nobody has both names', '?q=dinh%20nguyen'),
    {
      label: 'page by page',
      as: 'operator',
      path: '/cases?limit=2',
      status: 200,
      after: async (world, { body }) => {
        const { items, next } = pageSchema.parse(body);
        expect(items.map(({ id }) => id)).toEqual(['red', 'orange']);
        const more = await world.as('operator', 'get', `/cases?limit=2&cursor=${encodeURIComponent(next)}`);
        expect(more.body).toMatchObject(ids('yellow'));
      },
    },
    {
      label: 'a row has what the console shows',
      as: 'station',
      path: '/cases?severity=RED',
      status: 200,
      body: {
        items: [
          {
            id: 'red',
            person: { id: 'p1', name: 'Đinh Thị Khế', phone: '+84987000170', age: 67 },
            area: 'xã Tịnh Khê',
            summary: 'lời case.summary',
            unattended: true,
            lastWords: { text: 'bà tôi khó thở', facts: [{ start: 7, end: 14 }] },
          },
        ],
      },
    },
    {
      label: 'an infant has months',
      as: 'cdc',
      path: '/cases?severity=YELLOW',
      status: 200,
      body: { items: [{ person: { age: 0, ageMonths: 3 }, lastWords: null }] },
    },
    { label: 'no such severity', as: 'cdc', path: '/cases?severity=PURPLE', status: 422, detail: /Mức độ: .*RED/ },
    { label: 'no such area', as: 'cdc', path: '/cases?area=99', status: 422, detail: /Không rõ địa bàn "99"/ },
    { label: 'too many', as: 'cdc', path: '/cases?limit=201', status: 422, detail: /Số dòng: phải từ 200 trở xuống/ },
    { label: 'a cursor that is none', as: 'cdc', path: '/cases?cursor=abc', status: 422, detail: /cursor/ },
  ],
  countCases: [
    {
      label: 'by severity and kind',
      as: 'operator',
      path: '/cases/counts',
      status: 200,
      body: {
        open: 3,
        severity: { RED: 1, ORANGE: 1, YELLOW: 1, GREEN: 0 },
        kind: { sos: 1, supplies: 1, question: 1 },
        mine: 1,
        unattended: 1,
        waiting: { claims: 0, questions: 0, failures: 1 },
      },
    },
    {
      ...{ label: 'nothing of what a station may not open', as: 'station', path: '/cases/counts', status: 200 },
      body: { waiting: { claims: 0, questions: 0, failures: 0 } },
    },
    { label: 'nobody', as: 'nobody', path: '/cases/counts', status: 401 },
  ],
  getCase: [
    {
      label: 'with its timeline in order',
      as: 'station',
      path: '/cases/red',
      status: 200,
      body: {
        id: 'red',
        person: { birthYear: 1958, sex: 'female', conditions: ['copd'], status: 'f0', since: '2026-03-08' },
        timeline: [
          { id: 't9', type: 'message', direction: 'in', facts: [{ start: 7, end: 14 }] },
          { id: 't3', type: 'decision', level: 'RED', rules: ['sign-1'], documents: ['261/QĐ-BYT, 2022-01-31'] },
          { id: 't4', type: 'act', act: 'page', text: 'lời paged' },
          { id: 't2', type: 'message', direction: 'out' },
        ],
      },
    },
    {
      label: 'closed',
      as: 'cdc',
      path: '/cases/old',
      status: 200,
      body: { status: 'closed', outcome: 'helped', note: 'ổn', closedBy: 'operator' },
    },
    { label: 'not there', as: 'cdc', path: '/cases/khong-co', status: 404, detail: /Không tìm thấy ca này/ },
    { label: 'nobody', as: 'nobody', path: '/cases/red', status: 401 },
  ],
  replyToCase: [
    {
      label: 'goes through the inbox in the name of the caller',
      as: 'operator',
      path: '/cases/red/replies',
      send: { text: ' Xe đang tới ' },
      status: 200,
      body: { id: 'red' },
      after: ({ fake }) =>
        expect(fake.acts).toMatchObject([
          { conversationId: 'c1', by: 'operator', act: { do: 'reply', text: 'Xe đang tới', caseId: 'red' } },
        ]),
    },
    {
      label: 'nothing to say',
      as: 'operator',
      path: '/cases/red/replies',
      send: { text: '  ' },
      status: 422,
      detail: /Nội dung: còn trống/,
    },
    {
      label: 'too long',
      as: 'operator',
      path: '/cases/red/replies',
      send: { text: 'a'.repeat(2001) },
      status: 422,
      detail: /dài quá 2000/,
    },
    {
      label: 'a field nobody knows',
      as: 'operator',
      path: '/cases/red/replies',
      send: { text: 'a', txt: 'b' },
      status: 422,
      detail: /Ô "txt": không có ô này/,
    },
    { label: 'no case', as: 'operator', path: '/cases/khong-co/replies', send: { text: 'a' }, status: 404 },
    {
      label: 'not by the CDC',
      as: 'cdc',
      path: '/cases/red/replies',
      send: { text: 'a' },
      status: 403,
      detail: /Vai trò/,
    },
    {
      label: 'no Origin, no write',
      as: 'operator',
      path: '/cases/red/replies',
      headers: { origin: '' },
      send: { text: 'a' },
      status: 403,
    },
    {
      label: 'the store away',
      as: 'program',
      path: '/cases/red/replies',
      send: { text: 'a' },
      before: ({ fake }) => void (fake.fault = away()),
      status: 503,
      detail: /Kho dữ liệu/,
    },
    {
      label: 'a fault is reported without its words',
      as: 'program',
      path: '/cases/red/replies',
      send: { text: 'a' },
      before: ({ fake }) => void (fake.fault = new TypeError('Đinh Thị Khế is not a function')),
      status: 500,
      detail: /Máy chủ gặp lỗi/,
      after: ({ fake }, { body }) => {
        expect(fake.reports).toMatchObject([{ event: 'api_fault', detail: { name: 'TypeError' } }]);
        expect(JSON.stringify([fake.reports, body])).not.toMatch(/Khế/);
      },
    },
  ],
  assignCase: [
    {
      label: 'to a colleague',
      as: 'cdc',
      path: '/cases/red/assign',
      send: { user: 'station' },
      status: 200,
      body: { assignee: 'station' },
    },
    {
      label: 'to nobody again',
      as: 'operator',
      path: '/cases/red/assign',
      send: { user: null },
      status: 200,
      body: { assignee: null },
    },
    {
      label: 'to a stranger',
      as: 'operator',
      path: '/cases/red/assign',
      send: { user: 'ai-do' },
      status: 422,
      detail: /"ai-do"/,
    },
    { label: 'to whom?', as: 'operator', path: '/cases/red/assign', send: {}, status: 422, detail: /Người nhận/ },
    { label: 'no body', as: 'operator', path: '/cases/red/assign', status: 422 },
  ],
  setCaseState: [
    {
      label: 'acknowledged',
      as: 'station',
      path: '/cases/red/state',
      send: { state: 'acknowledged' },
      status: 200,
      body: { status: 'acknowledged', acknowledgedBy: 'station' },
    },
    {
      label: 'an alarm is not closed so',
      as: 'station',
      path: '/cases/red/state',
      send: { state: 'closed' },
      status: 422,
      detail: /desk\.refused\.closeByState/,
    },
    {
      label: 'nor cancelled',
      as: 'admin',
      path: '/cases/orange/state',
      send: { state: 'cancelled' },
      status: 422,
      detail: /desk\.refused\.closeByState/,
    },
    { label: 'nor by a program', as: 'program', path: '/cases/orange/state', send: { state: 'closed' }, status: 422 },
    {
      label: 'no such state',
      as: 'station',
      path: '/cases/red/state',
      send: { state: 'asleep' },
      status: 422,
      detail: /Trạng thái: phải là một trong: open/,
    },
    { label: 'not by the CDC', as: 'cdc', path: '/cases/red/state', send: { state: 'acknowledged' }, status: 403 },
  ],
  closeCase: [
    {
      label: 'an alarm needs a note',
      as: 'operator',
      path: '/cases/red/close',
      send: { outcome: 'helped' },
      status: 422,
      detail: /ghi chú/,
    },
    {
      label: 'a program must name a human',
      as: 'program',
      path: '/cases/red/close',
      send: { outcome: 'helped', note: 'đã gọi lại' },
      status: 422,
      detail: /onBehalfOf/,
    },
    {
      label: 'an active one',
      as: 'program',
      path: '/cases/red/close',
      send: { outcome: 'helped', note: 'x', onBehalfOf: 'ai-do' },
      status: 422,
      detail: /"ai-do"/,
    },
    {
      label: 'not the program itself',
      as: 'program',
      path: '/cases/red/close',
      send: { outcome: 'helped', note: 'x', onBehalfOf: 'automation' },
      status: 422,
    },
    {
      label: 'a person does not close for another',
      as: 'operator',
      path: '/cases/red/close',
      send: { outcome: 'helped', note: 'x', onBehalfOf: 'admin' },
      status: 422,
      detail: /ADMIN_TOKEN/,
    },
    {
      label: 'no such outcome',
      as: 'operator',
      path: '/cases/red/close',
      send: { outcome: 'vanished', note: 'x' },
      status: 422,
      detail: /Kết quả/,
    },
    {
      label: 'a program for a named human, audited',
      as: 'program',
      path: '/cases/red/close',
      send: { outcome: 'helped', note: 'đã tới nhà', onBehalfOf: 'admin' },
      status: 200,
      body: { status: 'closed', closedBy: 'admin', outcome: 'helped', note: 'đã tới nhà' },
      after: async ({ fake }) => {
        const { items } = await fake.ports.store.find(audit, { where: { act: 'close-case' } });
        expect(items).toMatchObject([{ by: 'automation', subject: 'red', onBehalfOf: 'admin' }]);
        expect((await fake.ports.store.get(cases, 'red'))?.openKey).toBeUndefined();
      },
    },
    {
      label: 'closed is closed',
      as: 'operator',
      path: '/cases/red/close',
      send: { outcome: 'helped', note: 'x' },
      status: 422,
      detail: /desk\.refused\.notOpen/,
    },
    {
      label: 'a question may be closed by a program',
      as: 'program',
      path: '/cases/yellow/close',
      send: { outcome: 'answered' },
      status: 200,
      body: { status: 'closed' },
    },
  ],
  getMedia: [
    { label: 'nobody', as: 'nobody', path: '/media/picture', status: 401 },
    { label: 'none such', as: 'operator', path: '/media/khong-co', status: 404, detail: /tệp/ },
    {
      label: 'as it was found to be',
      as: 'station',
      path: '/media/picture',
      status: 200,
      after: (_world, { headers, body }) => {
        expect(headers['content-type']).toBe('image/jpeg');
        expect(body).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
      },
    },
  ],
  stopReminders: [
    {
      label: 'goes through the inbox',
      as: 'station',
      path: '/cases/yellow/stop-reminders',
      status: 200,
      body: { id: 'yellow', reminders: null },
      after: ({ fake }) =>
        expect(fake.acts).toMatchObject([
          { conversationId: 'c2', by: 'station', act: { do: 'stopReminders', caseId: 'yellow' } },
        ]),
    },
    { label: 'no case', as: 'operator', path: '/cases/khong-co/stop-reminders', status: 404 },
  ],
  handBackCase: [
    {
      label: 'the bot speaks again',
      as: 'operator',
      path: '/cases/yellow/hand-back',
      status: 200,
      body: { id: 'yellow' },
      after: ({ fake }) =>
        expect(fake.acts).toMatchObject([{ conversationId: 'c2', by: 'operator', act: { do: 'handBack' } }]),
    },
    { label: 'no case', as: 'operator', path: '/cases/khong-co/hand-back', status: 404 },
  ],
} satisfies Tables;
