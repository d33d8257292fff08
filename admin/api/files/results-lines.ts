/** Test results out of a table, line by line: headings in English or as laboratories here write them, days, results, Ct. */
import { codeKey } from '../../../cases/lab-result.ts';
import type { ResultCode, ResultRow } from '../../../cases/lab-result.ts';
import { searchTokens } from '../../../cases/name-tokens.ts';
import { isDay, plusDays } from '../../../cases/time.ts';
import { phone as phoneSchema } from '../schemas/person.ts';
import { findColumns } from './columns.ts';
import type { Columns, Headings } from './columns.ts';
import { isoDayOf, phoneOf } from './people-lines.ts';
import type { Rows } from './table.ts';

const HEADINGS = {
  code: [
    ...['code', 'ma', 'ma xet nghiem', 'ma xn', 'ma mau', 'ma phieu', 'ma so', 'so phieu', 'ma benh pham', 'sample id'],
    ...['ma so mau', 'barcode', 'ma vach', 'sid'],
  ],
  name: ['name', 'ho ten', 'ho va ten', 'ten', 'ho ten benh nhan', 'ten benh nhan', 'benh nhan', 'nguoi duoc lay mau'],
  phone: ['phone', 'so dien thoai', 'dien thoai', 'sdt', 'so dt', 'dt'],
  birthYear: ['birth year', 'birthyear', 'nam sinh', 'ngay sinh', 'ngay thang nam sinh', 'birth date'],
  test: ['test', 'xet nghiem', 'loai xet nghiem', 'loai xn', 'ten xet nghiem', 'ky thuat', 'phuong phap', 'ten xn'],
  result: ['result', 'ket qua', 'kq', 'ket qua xet nghiem', 'kqxn', 'ket luan'],
  ct: ['ct', 'gia tri ct', 'ct value', 'chi so ct'],
  sampledAt: ['sampled at', 'ngay lay mau', 'thoi gian lay mau', 'ngay gio lay mau', 'ngay mau'],
  reportedAt: ['reported at', 'ngay tra ket qua', 'ngay co ket qua', 'ngay ket qua', 'ngay tra kq', 'ngay xet nghiem'],
  laboratory: ['laboratory', 'lab', 'phong xet nghiem', 'don vi xet nghiem', 'noi xet nghiem', 'don vi thuc hien'],
} as const;

export type ResultColumn = keyof typeof HEADINGS;

/** What a line says, or why it is left out. `line` counts from 1 as in the file. */
export type ResultLine = { line: number; row: ResultRow } | { line: number; reason: string };

const RESULTS: Readonly<Record<string, ResultCode>> = {
  ...{ positive: 'positive', pos: 'positive', 'duong tinh': 'positive', duong: 'positive', detected: 'positive' },
  ...{ negative: 'negative', neg: 'negative', 'am tinh': 'negative', am: 'negative', 'not detected': 'negative' },
  ...{ invalid: 'invalid', 'khong hop le': 'invalid', 'khong co gia tri': 'invalid', 'mau hong': 'invalid' },
  ...{ indeterminate: 'indeterminate', inconclusive: 'indeterminate', equivocal: 'indeterminate' },
  ...{ 'khong xac dinh': 'indeterminate', 'chua xac dinh': 'indeterminate', 'nghi ngo': 'indeterminate' },
};
const SIGNS: Readonly<Record<string, ResultCode>> = {
  '+': 'positive',
  '(+)': 'positive',
  '-': 'negative',
  '(-)': 'negative',
};

/** A result as a laboratory writes it; undefined: nobody can tell. */
export function resultCodeOf(words: string): ResultCode | undefined {
  return SIGNS[words.trim()] ?? RESULTS[searchTokens(words).join(' ')];
}

export function resultColumns(rows: Rows): Columns<ResultColumn> | null {
  const headings: Headings<ResultColumn> = HEADINGS;
  return findColumns<ResultColumn>(rows, headings, ['code', 'result']);
}

/** Every line of a table; `today` is an ISO day. The same code again with something else is left out. */
export function resultLines(rows: Rows, columns: Columns<ResultColumn>, today: string): ResultLine[] {
  const read = rows.flatMap((cells, index): ResultLine[] =>
    index <= columns.row || cells.every((cell) => cell === '')
      ? []
      : [{ line: index + 1, ...readLine(cells, columns, today) }],
  );
  return withoutDoubles(read);
}

/** One code has one result: which of two different lines is right only the laboratory knows. */
export function withoutDoubles(lines: readonly ResultLine[]): ResultLine[] {
  const first = new Map<string, { line: number; as: string }>();
  return lines.map((line) => {
    if (!('row' in line)) return line;
    const key = codeKey(line.row.code);
    const known = first.get(key);
    if (known === undefined) first.set(key, { line: line.line, as: JSON.stringify(line.row) });
    if (known === undefined || known.as === JSON.stringify(line.row)) return line;
    return { line: line.line, reason: `Trùng mã với dòng ${known.line} mà nội dung khác.` };
  });
}

type Read = { row: ResultRow } | { reason: string };

function readLine(cells: readonly string[], { index }: Columns<ResultColumn>, today: string): Read {
  const cell = (name: ResultColumn): string => (cells[index.get(name) ?? -1] ?? '').replace(/^'/, '').trim();
  return resultOf(
    {
      ...{ code: cell('code'), name: cell('name'), phone: cell('phone'), birth: cell('birthYear') },
      ...{ test: cell('test'), result: cell('result'), ct: cell('ct'), sampled: cell('sampledAt') },
      ...{ reported: cell('reportedAt'), laboratory: cell('laboratory') },
    },
    today,
  );
}

/** A result as written, whatever the form of the file; '' where nothing is said. */
export interface WrittenResult {
  code: string;
  name: string;
  phone: string;
  /** year or day */
  birth: string;
  test: string;
  result: string;
  ct: string;
  sampled: string;
  reported: string;
  laboratory: string;
}

const SHORTEST_CODE = 3;
const LONGEST = { code: 40, name: 120, test: 120, laboratory: 200 } as const;

/** Checked; the reason of a refusal is for whoever keeps the file. */
export function resultOf(written: WrittenResult, today: string): Read {
  const { code, name, laboratory } = written;
  const result = resultCodeOf(written.result);
  const birthYear = yearOf(written.birth);
  const phone = written.phone === '' ? null : phoneSchema.safeParse(phoneOf(written.phone));
  const days = { sampled: dayOf(written.sampled), reported: dayOf(written.reported) };
  const ct = written.ct === '' || written.ct === '-' ? null : Number(written.ct.replace(',', '.'));
  const test = written.test === '' ? 'Xét nghiệm' : written.test;
  const faults: readonly [boolean, string][] = [
    [codeKey(code).length < SHORTEST_CODE || code.length > LONGEST.code, 'Mã: thiếu hoặc không đúng (3 đến 40 ký tự).'],
    [name === '' || name.length > LONGEST.name, 'Họ tên: còn thiếu hoặc quá dài.'],
    [
      !(birthYear >= 1900 && birthYear <= Number(today.slice(0, 4))),
      `Năm sinh: không đúng, đang ghi "${written.birth}".`,
    ],
    [
      result === undefined,
      `Kết quả: phải là dương tính, âm tính, không hợp lệ hoặc không xác định, đang ghi "${written.result}".`,
    ],
    [phone !== null && !phone.success, `Số điện thoại: không đúng, đang ghi "${written.phone}".`],
    [ct !== null && !(ct > 0 && ct <= 60), `Ct: phải là số từ 1 đến 60, đang ghi "${written.ct}".`],
    [!isPast(days.sampled, today), `Ngày lấy mẫu: không đúng, đang ghi "${written.sampled}".`],
    [!isPast(days.reported, today), `Ngày trả kết quả: không đúng, đang ghi "${written.reported}".`],
    [test.length > LONGEST.test || laboratory.length > LONGEST.laboratory, 'Tên xét nghiệm hoặc đơn vị quá dài.'],
  ];
  const wrong = faults.flatMap(([isWrong, reason]) => (isWrong ? [reason] : []));
  if (wrong.length > 0 || result === undefined) return { reason: wrong.join(' ') };
  return {
    row: {
      ...{ code, name, test, result, ct, birthYear, phone: phone?.data ?? null },
      ...{ sampledAt: days.sampled, reportedAt: days.reported, laboratory: laboratory === '' ? null : laboratory },
    },
  };
}

function yearOf(birth: string): number {
  return Number(/^\d{4}$/.test(birth) ? birth : (dayOf(birth) ?? '').slice(0, 4));
}

/** Days of a sheet whose cells have lost their format: counted from 30/12/1899. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;

function dayOf(written: string): string | null {
  if (written === '') return null;
  return SERIAL.test(written) ? plusDays('1899-12-30', Math.floor(Number(written))) : isoDayOf(written);
}

/** A day's tolerance: clocks of laboratories differ. */
function isPast(day: string | null, today: string): boolean {
  return day === null || (isDay(day) && day <= plusDays(today, 1));
}
