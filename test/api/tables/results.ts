/** Tables of tests: results previewed and imported in every form, their history, slots kept by staff. */
import { expect } from '@jest/globals';
import { audit, labResults, testBookings } from '../../../adapters/storage/collections.ts';
import type { Row, Tables } from '../table.ts';
import { keepSlot } from '../fake-ports.ts';
import type { World } from '../world.ts';

const headers = { 'content-type': 'text/csv' };
const HEADS = 'code,name,phone,birth_year,test,result,ct,sampled_at,reported_at,laboratory';
const KHE = 'XN-1,Đinh Thị Khế,0987000170,1958,PCR,positive,21.5,2026-03-09,2026-03-10,CDC';
const VIETNAMESE = [
  '\uFEFFPHIẾU TRẢ KẾT QUẢ',
  'Mã xét nghiệm;Họ và tên;SĐT;Năm sinh;Loại xét nghiệm;Kết quả;Ct;Ngày lấy mẫu',
  'XN-2;Nguyễn Văn Ổi;987000171;1/12/2025;Test nhanh;Âm tính;;9/3/2026',
  'XN-3;Lê Mơ;;1990;PCR;Có lẽ;;9/3/2026',
  'XN-2;Nguyễn Văn Ổi;987000171;2025;Test nhanh;Dương tính;;9/3/2026',
];
const text = (...lines: string[]): string => lines.join('\n');

const bundle = {
  resourceType: 'Bundle',
  entry: [
    {
      fullUrl: 'urn:uuid:1',
      resource: {
        resourceType: 'Patient',
        name: [{ text: 'Trần Thị Na' }],
        birthDate: '1970-05-01',
        telecom: [{ system: 'phone', value: '0987000172' }],
      },
    },
    {
      resource: {
        resourceType: 'Observation',
        id: 'o1',
        code: { text: 'SARS-CoV-2 RNA' },
        valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '10828004' }] },
      },
    },
    {
      resource: {
        resourceType: 'Observation',
        id: 'o2',
        code: { coding: [{ system: 'http://loinc.org', code: '94745-7' }] },
        valueQuantity: { value: 24.5 },
      },
    },
    {
      resource: {
        resourceType: 'DiagnosticReport',
        status: 'final',
        identifier: [{ value: 'FH-9' }],
        code: { text: 'SARS-CoV-2 RT-PCR' },
        subject: { reference: 'urn:uuid:1' },
        effectiveDateTime: '2026-03-09T08:00:00+07:00',
        issued: '2026-03-10T01:00:00Z',
        result: [{ reference: 'Observation/o1' }, { reference: 'Observation/o2' }],
      },
    },
    { resource: { resourceType: 'DiagnosticReport', status: 'preliminary', identifier: [{ value: 'FH-10' }] } },
  ],
};

const BOUNDARY = 'mot-ranh-gioi';
const form = (field: string): string =>
  [
    `--${BOUNDARY}`,
    `Content-Disposition: form-data; name="${field}"; filename="kq.csv"`,
    'Content-Type: text/csv',
    '',
    text(HEADS, KHE),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');

const imports = (label: string, more: Partial<Row>): Row => ({
  ...{ label, as: 'operator', path: '/results/import', headers, status: 200 },
  ...more,
});

async function kept({ fake }: World): Promise<object[]> {
  return (await fake.ports.store.find(labResults, {})).items;
}

const inThePast = { place: 'Trạm y tế', startsAt: '2026-03-09T08:00:00+07:00', capacity: 5 };
const tomorrow = { place: 'Trạm y tế', startsAt: '2026-03-11T08:00:00+07:00', capacity: 5 };

export const resultTables = {
  previewResults: [
    {
      ...{ label: 'the fate of each line', as: 'station', path: '/results/import/preview', headers, status: 200 },
      send: text(...VIETNAMESE),
      body: {
        counts: { new: 1, update: 0, same: 0, refused: 2 },
        lines: [
          { line: 3, fate: 'new', row: { code: 'XN-2', birthYear: 2025, result: 'negative', sampledAt: '2026-03-09' } },
          { line: 4, fate: 'refused', reason: expect.stringMatching(/Kết quả: .*"Có lẽ"/) },
          { line: 5, fate: 'refused', reason: expect.stringMatching(/Trùng mã với dòng 3/) },
        ],
      },
      after: async (world) => expect(await kept(world)).toEqual([]),
    },
    {
      ...{ label: 'no heading', as: 'cdc', path: '/results/import/preview', headers, status: 422 },
      send: 'a,b',
      detail: /tiêu đề.*UTF-8/,
    },
    {
      ...{ label: 'another encoding', as: 'cdc', path: '/results/import/preview', status: 422, detail: /UTF-8/ },
      headers: { 'content-type': 'application/octet-stream' },
      send: 'M\u0000\u0000a',
    },
  ],
  importResults: [
    imports('by its English names', {
      send: text(HEADS, KHE),
      body: { imported: 1, updated: 0, rejected: [] },
      after: async (world) => {
        expect(await kept(world)).toMatchObject([
          { code: 'XN-1', phone: '+84987000170', birthYear: 1958, ct: 21.5, laboratory: 'CDC' },
        ]);
      },
    }),
    imports('the same file changes nothing', {
      send: text(HEADS, KHE),
      body: { imported: 0, updated: 0, rejected: [] },
    }),
    imports('a form with the field file', {
      headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
      send: form('file'),
      body: { imported: 0, updated: 0, rejected: [] },
    }),
    imports('a form without it', {
      headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
      send: form('other'),
      status: 422,
      detail: /"file"/,
    }),
    imports('a corrected line', {
      as: 'program',
      send: text(HEADS, KHE.replace('positive', 'negative')),
      body: { imported: 0, updated: 1, rejected: [] },
    }),
    imports('Vietnamese headings, semicolons, faults by line', {
      send: text(...VIETNAMESE),
      body: { imported: 1, updated: 0, rejected: [{ line: 4 }, { line: 5 }] },
    }),
    imports('a FHIR bundle', {
      headers: { 'content-type': 'application/fhir+json' },
      send: JSON.stringify(bundle),
      body: { imported: 1, updated: 0, rejected: [{ line: 5, reason: expect.stringMatching(/preliminary/) }] },
      after: async (world) => {
        expect(await kept(world)).toContainEqual(
          expect.objectContaining({
            ...{ code: 'FH-9', name: 'Trần Thị Na', phone: '+84987000172', birthYear: 1970, result: 'positive' },
            ...{ ct: 24.5, sampledAt: '2026-03-09', reportedAt: '2026-03-10' },
          }),
        );
      },
    }),
    imports('some other JSON', { send: '{"resourceType":"Patient"}', status: 422, detail: /FHIR/ }),
    imports('nothing', { send: '', status: 422, detail: /Chưa có tệp/ }),
    imports('ten megabytes', { send: 'x'.repeat(10 * 1024 * 1024), status: 413, detail: /8 MB/ }),
  ],
  listResultImports: [
    {
      ...{ label: 'newest first, without anybody named', as: 'operator', path: '/results/imports', status: 200 },
      before: async ({ as }) => {
        await as('operator', 'post', '/results/import').set(headers).send(text(HEADS, KHE));
      },
      body: { items: [{ by: 'operator', imported: 1, updated: 0, rejected: 0 }], next: null },
    },
  ],
  listTestSlots: [
    {
      ...{ label: 'those to come', as: 'station', path: '/test-slots', status: 200 },
      before: async ({ as }) => {
        await as('station', 'post', '/test-slots').send(tomorrow);
      },
      body: {
        items: [{ place: 'Trạm y tế', capacity: 5, taken: 0, open: true }],
        next: null,
        areas: [{ code: '46', name: 'tỉnh Quảng Ngãi' }],
      },
    },
    {
      ...{ label: 'those of today also after they began', as: 'operator', path: '/test-slots', status: 200 },
      before: ({ fake }) => keepSlot(fake, { id: 'today', startsAt: '2026-03-10T07:00:00+07:00' }),
      body: { items: [{ id: 'today' }, {}] },
    },
    {
      ...{ label: 'past ones, latest first', as: 'operator', path: '/test-slots?when=past', status: 200 },
      before: async ({ fake }) => {
        await keepSlot(fake, { id: 'older', startsAt: '2026-03-08T08:00:00+07:00' });
        await keepSlot(fake, { id: 'yesterday', startsAt: '2026-03-09T23:00:00+07:00' });
      },
      body: { items: [{ id: 'yesterday' }, { id: 'older' }], areas: [] },
    },
  ],
  listTestBookings: [
    {
      ...{ label: 'none such', as: 'operator', path: '/test-slots/none/bookings', status: 404 },
    },
    {
      ...{ label: 'who comes, noted as a look', as: 'operator', path: '/test-slots/l2/bookings', status: 200 },
      before: async ({ fake }) => {
        await keepSlot(fake, { id: 'l2', startsAt: tomorrow.startsAt, taken: ['b1'] });
        await fake.ports.store.insert(testBookings, {
          ...{ id: 'b1', slotId: 'l2', code: 'ABCD2345', name: 'Trần Na', birthYear: 1990, phone: '+84987000173' },
          ...{ conversationId: 'c1', atMs: fake.clock.ms },
        });
      },
      body: {
        slot: { id: 'l2', taken: 1 },
        items: [{ code: 'ABCD-2345', name: 'Trần Na', birthYear: 1990, phone: '+84987000173' }],
        next: null,
      },
      after: async ({ fake }, { body }) => {
        expect(JSON.stringify(body)).not.toMatch(/conversationId/);
        const { items } = await fake.ports.store.find(audit, { where: { act: 'view-booking' } });
        expect(items).toMatchObject([{ by: 'operator', subject: 'c1' }]);
      },
    },
  ],
  createTestSlot: [
    {
      ...{ label: 'a place and a time', as: 'station', path: '/test-slots', send: tomorrow, status: 201 },
      body: { place: 'Trạm y tế', area: 'tỉnh Quảng Ngãi', taken: 0 },
    },
    {
      ...{ label: 'for everybody', as: 'cdc', path: '/test-slots', send: tomorrow, status: 201, body: { area: null } },
    },
    { label: 'in the past', as: 'station', path: '/test-slots', send: inThePast, status: 422, detail: /đã qua/ },
    {
      ...{ label: 'no such area', as: 'station', path: '/test-slots', status: 422, detail: /địa bàn/ },
      send: { ...tomorrow, area: 'không đâu cả' },
    },
  ],
  changeTestSlot: [
    { label: 'none such', as: 'operator', path: '/test-slots/none', send: { open: false }, status: 404 },
    {
      ...{ label: 'closed', as: 'operator', path: '/test-slots/l1', send: { open: false, capacity: 9 }, status: 200 },
      before: async ({ fake }) => {
        await keepSlot(fake, { id: 'l1', startsAt: tomorrow.startsAt, taken: ['b1'] });
      },
      body: { open: false, capacity: 9, taken: 1 },
    },
  ],
} satisfies Tables;
