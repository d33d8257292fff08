/** Reading tables: what people really send, and what somebody might send to harm. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { columnsOf } from '../../admin/api/files/columns.ts';
import { isoDayOf, readLine } from '../../admin/api/files/people-lines.ts';
import { readTable } from '../../admin/api/files/table.ts';
import type { Rows } from '../../admin/api/files/table.ts';

const TODAY = '2026-03-10';

async function rowsOf(bytes: Uint8Array | string): Promise<Rows> {
  const read = await readTable(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if ('refused' in read) throw new Error(read.refused);
  return read.rows;
}

/** A ZIP of one file whose directory may lie about how big it gets. */
function zipOf(content: Buffer, claimed: number): Buffer {
  const name = Buffer.from('xl/workbook.xml');
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

describe('what people send', () => {
  test.each([
    ['UTF-8 with its mark, semicolons', Buffer.from('\uFEFFHọ tên;SĐT\nĐinh Khế;0987000180\n')],
    ['tabs in UTF-16', Buffer.from('\uFEFFHọ tên\tSĐT\nĐinh Khế\t0987000180\n', 'utf16le')],
    ['quotes and line breaks within', Buffer.from('Họ tên,SĐT\r\n"Đinh Khế","0987000180"\r\n')],
  ])('%s', async (_what, bytes) => {
    expect((await rowsOf(bytes)).slice(0, 2)).toEqual([
      ['Họ tên', 'SĐT'],
      ['Đinh Khế', '0987000180'],
    ]);
  });

  test('a workbook with titles, dates, formulas, numbers and an empty row', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('trống');
    const sheet = book.addWorksheet('F0');
    sheet.addRow(['DANH SÁCH NGƯỜI MẮC']);
    sheet.addRow([]);
    sheet.addRow(['STT', 'Họ và tên', 'Số điện thoại (liên hệ)', 'Ngày sinh', 'Diện', 'Ngày dương tính']);
    const born = new Date(Date.UTC(1958, 2, 8));
    sheet.addRow([
      1,
      { richText: [{ text: 'Đinh ' }, { text: 'Khế' }] },
      987000180,
      born,
      { formula: '"F"&"0"', result: 'F0' },
      '8/3/2026',
    ]);
    const rows = await rowsOf(new Uint8Array(await book.xlsx.writeBuffer()));
    const columns = columnsOf(rows);
    expect([columns?.row, columns?.ignored]).toEqual([2, ['STT']]);
    expect(readLine(rows[3] ?? [], columns!, TODAY)).toMatchObject({
      person: { name: 'Đinh Khế', phone: '+84987000180', birthDate: '1958-03-08', status: 'f0', since: '2026-03-08' },
    });
  });

  test('headings by their usual names', () => {
    const headings = [
      'Họ và tên',
      'SĐT',
      'Năm sinh',
      'Giới tính',
      'Đối tượng',
      'Ngày XN',
      'Số mũi tiêm',
      'Bệnh nền',
      'Xã/Phường',
    ];
    expect([...(columnsOf([headings])?.index.keys() ?? [])]).toEqual([
      ...['name', 'phone', 'birthYear', 'sex', 'status', 'since', 'doses', 'conditions', 'area'],
    ]);
    expect(columnsOf([['Họ tên', 'Địa chỉ']])).toBeNull();
  });

  test.each([
    ['8/3/2026', '2026-03-08'],
    ['08-03-2026 10:30', '2026-03-08'],
    ['2026-03-08T00:00', '2026-03-08'],
    ['hôm qua', 'hôm qua'],
  ])('the day %s', (written, day) => expect(isoDayOf(written)).toBe(day));

  test.each([
    [{ 'Số mũi': '2 mũi' }, { doses: 2 }],
    [{ 'Số mũi': 'chưa tiêm' }, { doses: 0 }],
    [{ 'Bệnh nền': 'THA, ĐTĐ type 2' }, { conditions: ['hypertension'] }],
    [{ 'Bệnh nền': 'Không' }, {}],
    [{ Bệnh: 'Sốt xuất huyết' }, { disease: 'dengue' }],
    [{ Tuổi: '68' }, { birthYear: 1958 }],
    [
      { 'Mang thai': 'x', 'Giới tính': 'Nữ' },
      { pregnant: true, sex: 'female' },
    ],
  ])('%j', (more, person) => {
    const plain = { 'Họ tên': 'Đinh Khế', SĐT: '0987000180', Diện: 'F0', 'Ngày mắc': '8/3/2026' };
    const all = { ...plain, ...('Tuổi' in more ? {} : { 'Năm sinh': '1958' }), ...more };
    expect(readLine(Object.values(all), columnsOf([Object.keys(all)])!, TODAY)).toMatchObject({ person });
  });
});

describe('what would harm', () => {
  test('a file that grows too big, whatever its directory claims', async () => {
    const huge = Buffer.alloc(60 * 1024 * 1024, 'a');
    expect(await readTable(zipOf(huge, 100))).toEqual({ refused: 'bomb' });
    expect(await readTable(zipOf(huge, huge.length))).toEqual({ refused: 'bomb' });
  });

  test.each([
    ['no workbook in it', zipOf(Buffer.from('hello'), 5), 'unreadable'],
    ['cut short', zipOf(Buffer.from('hello'), 5).subarray(0, 40), 'unreadable'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'oldExcel'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'unreadable'],
    ['a huge cell', Buffer.from(`Họ tên,SĐT\n${'x'.repeat(5000)},1\n`), 'hugeCell'],
    ['a cell without end', Buffer.from(`Họ tên,SĐT\n"${'x'.repeat(400_000)}`), 'hugeCell'],
    ['too many rows', Buffer.from('a,b\n'.repeat(6000)), 'tooManyRows'],
    ['too many columns', Buffer.from(`${'a,'.repeat(300)}\n`), 'tooWide'],
  ])('%s', async (_what, bytes, refused) => expect(await readTable(bytes)).toEqual({ refused }));
});
