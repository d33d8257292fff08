/** Tables of health work: people, their pages, lists read from files, isolation, rule packs. */
import { expect } from '@jest/globals';
import { audit, conversations, people, timers, users } from '../../../adapters/storage/collections.ts';
import { toMs } from '../../../cases/time.ts';
import { seedCase, seedEntry, seedPerson } from '../fake-ports.ts';
import type { Tables } from '../table.ts';
import type { World } from '../world.ts';

const HOUR = 3_600_000;
const headers = { 'content-type': 'text/csv' };
const csv = (...lines: string[]): string => lines.join('\n');
const HEADS = 'Họ và tên,SĐT,Năm sinh,Diện,Ngày dương tính,Bệnh nền';

/** Seeds are of the world's start: 10/3/2026, 9:00. */
async function followUp({ fake: { ports } }: World): Promise<void> {
  await seedCase(ports, { id: 'follow', kind: 'f0', conversationId: 'c1', personId: 'p1', assignee: 'operator' });
  await ports.store.insert(conversations, {
    ...{ id: 'c1', personId: 'p1', personIds: ['p1'], members: ['p3'], session: null, handled: [], pending: null },
    ...{ sequence: 0, lastInboundMs: 0, lastAddressId: null },
  });
  await seedPerson(ports, { id: 'p3', conversationId: 'c1', name: 'Đinh Na', relation: 'con', birthYear: 2019 });
  await seedEntry(ports, {
    ...{ id: 'm1', conversationId: 'c1', personId: 'p1', caseId: null, at: '2026-03-10T08:00:00+07:00' },
    body: {
      ...{ type: 'message', direction: 'in', channel: 'zalo', text: 'spo2 95 nhé' },
      facts: [{ type: 'spo2', value: 95, start: 0, end: 7 }],
    },
  });
  await seedEntry(ports, {
    ...{ id: 'o1', conversationId: 'c1', personId: 'p1', caseId: 'follow', at: '2026-03-10T08:01:00+07:00' },
    body: { type: 'observation', facts: [{ name: 'spo2', value: 95 }] },
  });
  const timer = { conversationId: 'c1', state: 'waiting' as const, leaseMs: 0, setBy: 't', data: {} };
  const slot = toMs('2026-03-10T06:30:00+07:00');
  await ports.store.insertMany(timers, [
    { ...timer, id: 'c1:checkin', name: 'checkinDue', dueMs: toMs('2026-03-10T16:30:00+07:00') },
    { ...timer, id: 'c1:checkin:reminder', name: 'checkinReminder', state: 'fired', dueMs: slot + 2 * HOUR },
    { ...timer, id: 'c1:checkin:other', name: 'checkinOtherChannel', dueMs: slot + 3 * HOUR },
    { ...timer, id: 'c1:checkin:missed', name: 'checkinMissed', dueMs: slot + 4 * HOUR },
  ]);
}

const station = (areas: string[] | undefined) => async (world: World) => {
  await world.fake.ports.store.modify(users, 'station', ({ areas: _before, ...user }) => ({
    ...user,
    ...(areas && { areas }),
  }));
};

/** Ten days ago, and seven: what no document ends is looked at on the tenth day. */
async function isolated({ fake: { ports } }: World): Promise<void> {
  const rows = [
    { id: 'today', since: '2026-02-28', areaPath: ['46', '46/19753'] },
    { id: 'late', since: '2026-02-20', areaPath: ['46'] },
    { id: 'soon', since: '2026-03-01', areaPath: ['46'] },
    { id: 'later', since: '2026-03-05', areaPath: ['46'] },
    { id: 'old', since: '2022-02-01', areaPath: ['46'] },
    { id: 'gone', since: '2026-02-20', areaPath: ['46'] },
    { id: 'undated', areaPath: ['46'] },
  ];
  for (const row of rows) {
    await seedPerson(ports, { ...row, conversationId: row.id, name: row.id, status: 'f0', disease: 'covid19' });
    if (row.id !== 'gone') {
      await seedCase(ports, { id: `case-${row.id}`, kind: 'f0', conversationId: row.id, personId: row.id });
    }
  }
}

export const healthTables = {
  listPeople: [
    {
      label: 'who is followed',
      as: 'operator',
      path: '/people',
      status: 200,
      body: { items: [{ id: 'p1' }], next: null },
    },
    {
      label: 'by name, also who is not',
      as: 'cdc',
      path: '/people?q=oi',
      status: 200,
      body: { items: [{ id: 'p2' }] },
    },
    { label: 'of one area', as: 'admin', path: '/people?area=46/19753', status: 200, body: { items: [{ id: 'p1' }] } },
    {
      ...{
        label: 'a station sees its own',
        as: 'station',
        path: '/people',
        status: 200,
        before: station(['46/19753']),
      },
      body: { items: [{ id: 'p1' }], areas: [{ code: '46/19753' }] },
    },
    {
      ...{ label: 'a station finds nobody elsewhere', as: 'station', path: '/people?q=oi', status: 200 },
      body: { items: [] },
    },
    {
      ...{ label: 'a station asks for another area', as: 'station', path: '/people?area=46', status: 403 },
      detail: /không do trạm/,
    },
    {
      ...{ label: 'a station without areas', as: 'station', path: '/people', status: 403, before: station(undefined) },
      detail: /chưa được giao địa bàn/,
    },
  ],
  getPerson: [
    {
      ...{
        label: 'curves with their source, household, ladder, who looks after them',
        as: 'operator',
        path: '/people/p1',
      },
      ...{ status: 200, before: followUp },
      body: {
        person: { name: 'Đinh Thị Khế', status: 'f0' },
        assignee: 'operator',
        isolation: { until: null, reviewOn: '2026-03-18', document: null },
        household: {
          members: [
            {
              ...{ id: 'p1', holder: true, placement: 'home', quiet: false, cases: [{ id: 'follow' }, { id: 'red' }] },
              isolation: { until: null, reviewOn: '2026-03-18' },
            },
            { id: 'p3', relation: 'con', lastCheckinAt: null },
          ],
        },
        ladder: {
          ...{ state: 'reminder', askedAt: '2026-03-10T06:30:00+07:00', nextAt: '2026-03-10T16:30:00+07:00' },
          steps: [
            { step: 'reminder', done: true },
            { step: 'otherChannel', done: false },
            { step: 'missed', at: '2026-03-10T10:30:00+07:00', done: false },
          ],
        },
      },
      after: (_world, { body }) =>
        expect(body).toMatchObject({
          curves: expect.arrayContaining([
            expect.objectContaining({
              name: 'spo2',
              points: [
                {
                  at: '2026-03-10T08:01:00+07:00',
                  value: 95,
                  source: expect.objectContaining({ text: 'spo2 95 nhé' }),
                },
              ],
              bands: expect.arrayContaining([
                expect.objectContaining({ level: 'ORANGE', side: 'below', bound: 96, inclusive: true }),
              ]),
            }),
          ]),
        }),
    },
    {
      ...{ label: 'a carer on another phone, and their rung', as: 'operator', path: '/people/p1', status: 200 },
      before: async (world) => {
        await followUp(world);
        const carer = {
          phone: '+84987000411',
          relation: 'con gái',
          state: 'agreed' as const,
          at: '2026-03-09T08:00:00Z',
        };
        await world.fake.ports.store.modify(people, 'p1', (now) => ({ ...now, carer }));
      },
      body: {
        household: { carer: { phone: '+84987000411', relation: 'con gái', state: 'agreed' } },
        ladder: { steps: [{}, {}, { step: 'carer', at: '2026-03-10T10:00:00+07:00' }, {}] },
      },
    },
    {
      ...{ label: 'who answered is awaited no more', as: 'operator', path: '/people/p1', status: 200 },
      before: async (world) => {
        await followUp(world);
        const heardAt = '2026-03-10T08:01:00+07:00';
        await world.fake.ports.store.modify(people, 'p1', (now) => ({ ...now, heardAt }));
      },
      body: { ladder: { state: 'idle', askedAt: null, steps: [] } },
    },
    {
      ...{ label: 'reminding stopped for today', as: 'operator', path: '/people/p1', status: 200 },
      before: async (world) => {
        await followUp(world);
        await world.fake.ports.store.modify(people, 'p1', (now) => ({ ...now, quietOn: '2026-03-10' }));
      },
      body: { ladder: { state: 'stopped' }, household: { members: [{ id: 'p1', quiet: true }, {}] } },
    },
    { label: 'nobody', as: 'cdc', path: '/people/nobody', status: 404 },
    { label: 'not of this station', as: 'station', path: '/people/p2', status: 404, before: station(['46/19753']) },
  ],
  listIsolation: [
    {
      ...{ label: 'the longest first; later ones and who is looked after elsewhere are left out', as: 'cdc' },
      ...{ path: '/isolation', status: 200, before: isolated },
      after: (_world, { body }) => {
        const { items } = body as { items: { id: string; group: string }[] };
        expect(items.map(({ id, group }) => `${id} ${group}`)).toEqual([
          ...['old overdue', 'late overdue', 'today today', 'soon tomorrow'],
        ]);
        expect(items[0]).toMatchObject({
          isolation: { until: '2022-02-08', document: '261/QĐ-BYT, 2022-01-31' },
        });
      },
    },
    {
      label: 'of one area',
      as: 'cdc',
      path: '/isolation?area=46/19753',
      status: 200,
      body: { items: [{ id: 'today' }] },
    },
    { label: 'no such area', as: 'cdc', path: '/isolation?area=99', status: 422, detail: /Không rõ địa bàn "99"/ },
  ],
  previewPeople: [
    {
      ...{ label: 'the fate of each line', as: 'station', path: '/people/import/preview', headers, status: 200 },
      send: csv(
        ...['DANH SÁCH F0', HEADS, 'Kiều Ổi,987000180,1990,F0,8/3/2026,THA; gút', ''],
        ...[
          'Kiều Ổi,0987000180,1990,F0,8/3/2026,',
          'Lê Mơ,12,1990,F0,8/3/2026,',
          'Lê Mận,0987000181,1991,F1,31/12/2026,',
        ],
      ),
      body: {
        counts: { new: 1, update: 0, same: 0, refused: 3 },
        lines: [
          {
            line: 3,
            fate: 'new',
            notes: [expect.stringMatching(/gút/)],
            person: { phone: '+84987000180', conditions: ['hypertension'] },
          },
          { line: 5, fate: 'refused', reason: expect.stringMatching(/trùng với dòng 3/) },
          {
            line: 6,
            fate: 'refused',
            reason: expect.stringMatching(/Số điện thoại/),
            cells: ['Lê Mơ', '12', '1990', 'F0', '8/3/2026', ''],
          },
          { line: 7, fate: 'refused', reason: expect.stringMatching(/tương lai/) },
        ],
      },
      after: ({ fake }) => expect(fake.acts).toEqual([]),
    },
    {
      label: 'no heading',
      as: 'cdc',
      path: '/people/import/preview',
      headers,
      send: 'a,b',
      status: 422,
      detail: /tiêu đề/,
    },
    {
      label: 'nothing',
      as: 'cdc',
      path: '/people/import/preview',
      headers,
      send: '',
      status: 422,
      detail: /Chưa có tệp/,
    },
    {
      ...{ label: 'a huge cell', as: 'cdc', path: '/people/import/preview', headers, status: 422, detail: /ô dài quá/ },
      send: csv(HEADS, `${'x'.repeat(3000)},0987000180,1990,F0,8/3/2026,`),
    },
    {
      ...{
        label: 'a file that is too big',
        as: 'cdc',
        path: '/people/import/preview',
        headers,
        status: 413,
        detail: /8 MB/,
      },
      send: 'x'.repeat(9 * 1024 * 1024),
    },
  ],
  importPeople: [
    {
      ...{ label: 'enrols each line of the file by the inbox', as: 'operator', path: '/people/import', status: 200 },
      headers,
      send: csv(
        HEADS,
        'Kiều Ổi,0987000180,1990,F0,8/3/2026,',
        'Kiều Ổi,0987000180,1990,F0,8/3/2026,',
        'Lê Mơ,12,1990,F0,8/3/2026,',
      ),
      body: {
        lines: [
          { line: 2, done: 'new', reason: null },
          { line: 3, done: 'refused', reason: expect.stringMatching(/trùng/) },
          { line: 4, done: 'refused', reason: expect.stringMatching(/Số điện thoại/) },
        ],
      },
      after: ({ fake }) =>
        expect(fake.acts).toMatchObject([{ by: 'operator', act: { do: 'enrol', since: '2026-03-08' } }]),
    },
    {
      ...{ label: 'nothing sent', as: 'operator', path: '/people/import', headers, send: '', status: 422 },
      detail: /Chưa có tệp/,
    },
  ],
  listPacks: [
    {
      ...{ label: 'with document, source and sentences', as: 'operator', path: '/packs', status: 200 },
      after: (_world, { body }) => {
        const { items } = body as { items: { id: string; rules: unknown[] }[] };
        expect(items.find(({ id }) => id === '261')).toMatchObject({
          ...{
            document: '261/QĐ-BYT, 2022-01-31',
            inForce: false,
            on: true,
            alwaysOn: false,
            review: null,
            source: 'reproduced',
          },
          rules: expect.arrayContaining([
            expect.objectContaining({ level: 'ORANGE', text: expect.stringMatching(/SpO/i) }),
          ]),
        });
      },
    },
  ],
  switchPack: [
    {
      ...{ label: 'off, with the number typed again', as: 'cdc', path: '/packs/261', status: 200 },
      send: { on: false, confirm: '261/QĐ-BYT' },
      body: { changedBy: 'cdc', changedAt: '2026-03-10T09:00:00+07:00' },
      after: async ({ fake: { ports } }) => {
        expect(await ports.packs.read()).toMatchObject({ off: ['261'] });
        const { items } = await ports.store.find(audit, { where: { subject: '261' } });
        expect(items).toMatchObject([{ by: 'cdc', act: 'pack-off' }]);
      },
    },
    {
      ...{ label: 'not by the way', as: 'admin', path: '/packs/261', send: { on: true, confirm: '' }, status: 422 },
      detail: /Gõ lại đúng số văn bản/,
    },
    {
      ...{ label: 'the red flags stay on', as: 'admin', path: '/packs/binh-an', status: 422, detail: /Không tắt được/ },
      send: { on: false, confirm: 'Bình An' },
    },
    {
      label: 'not by an operator',
      as: 'operator',
      path: '/packs/261',
      send: { on: true, confirm: '261/QĐ-BYT' },
      status: 403,
    },
    { label: 'no such pack', as: 'admin', path: '/packs/999', send: { on: true, confirm: 'x' }, status: 404 },
  ],
  signPack: [
    {
      ...{ label: 'a named human stands for the rules as they are', as: 'cdc', path: '/packs/261/review', status: 200 },
      send: { name: 'BS. Kiều Ổi', on: '2026-03-09' },
      after: (_world, { body }) => {
        const { items } = body as { items: { id: string; review: unknown }[] };
        expect(items.find(({ id }) => id === '261')?.review).toMatchObject({
          name: 'BS. Kiều Ổi',
          by: 'cdc',
          current: true,
        });
      },
    },
    {
      ...{ label: 'tomorrow', as: 'cdc', path: '/packs/261/review', status: 422, detail: /tương lai/ },
      send: { name: 'BS. Kiều Ổi', on: '2026-03-11' },
    },
    {
      ...{ label: 'not a program', as: 'program', path: '/packs/261/review', status: 422, detail: /người thật/ },
      send: { name: 'Máy', on: '2026-03-09' },
    },
  ],
} satisfies Tables;
