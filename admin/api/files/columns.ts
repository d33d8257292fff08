/** Columns of a list by their usual headings, Vietnamese with or without marks, or as the API calls them; those of people. */
import { searchTokens } from '../../../cases/name-tokens.ts';
import type { Rows } from './table.ts';

const HEADINGS = {
  name: ['ho ten', 'ho va ten', 'ten', 'ten nguoi benh', 'ten benh nhan', 'ho ten benh nhan', 'ho ten f0', 'name'],
  phone: ['so dien thoai', 'dien thoai', 'sdt', 'so dt', 'dt', 'so dien thoai lien he', 'dien thoai lien he', 'phone'],
  birthYear: ['nam sinh', 'birth year', 'birthyear'],
  birthDate: ['ngay sinh', 'ngay thang nam sinh', 'birth date', 'birthdate'],
  age: ['tuoi', 'age'],
  sex: ['gioi tinh', 'gioi', 'phai', 'nam nu', 'sex'],
  status: ['dien', 'phan loai', 'doi tuong', 'tinh trang', 'dien theo doi', 'f0 f1', 'loai', 'status'],
  since: [
    ...['ngay duong tinh', 'ngay xet nghiem', 'ngay xn', 'ngay xet nghiem duong tinh', 'ngay co ket qua', 'tu ngay'],
    ...['ngay phat benh', 'ngay khoi phat', 'ngay mac', 'ngay tiep xuc', 'ngay tiep xuc cuoi', 'ngay bat dau', 'since'],
    ...['ngay duong tinh tiep xuc', 'ngay duong tinh hoac tiep xuc'],
  ],
  doses: ['so mui', 'so mui tiem', 'mui tiem', 'so mui vac xin', 'so mui vaccine', 'tiem chung', 'doses'],
  conditions: ['benh nen', 'tien su benh', 'benh kem theo', 'conditions'],
  disease: ['benh', 'ten benh', 'chan doan', 'disease'],
  area: ['xa', 'phuong', 'xa phuong', 'phuong xa', 'dia ban', 'xa phuong dac khu', 'ten xa', 'area'],
  relation: ['quan he', 'quan he voi chu ho', 'quan he voi chu may', 'la gi cua chu may', 'relation'],
  household: ['ho gia dinh', 'ma ho', 'so ho', 'ten chu ho', 'chu ho', 'household'],
  pregnant: ['mang thai', 'co thai', 'thai', 'dang mang thai', 'pregnant'],
} as const;

export type ColumnName = keyof typeof HEADINGS;

export interface Columns<Name extends string = ColumnName> {
  /** index of the row that holds the headings */
  row: number;
  headers: readonly string[];
  index: ReadonlyMap<Name, number>;
  /** headings that nothing is read from */
  ignored: readonly string[];
}

/** Titles of the list may stand above the headings. */
const MOST_TITLES = 20;

/** Folded headings by the column they mean. */
export type Headings<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** What a heading is compared by; what stands in brackets is a hint to whoever fills in the list. */
function foldedHeading(heading: string): string {
  return searchTokens(heading.replace(/\(.*?\)/g, ' ')).join(' ');
}

/** The row of headings; null where none has all that are needed. */
export function findColumns<Name extends string>(
  rows: Rows,
  headings: Headings<Name>,
  needed: readonly Name[],
): Columns<Name> | null {
  const known = Object.entries<readonly string[]>(headings) as [Name, readonly string[]][];
  const names = new Map(known.flatMap(([name, words]) => words.map((word): [string, Name] => [word, name])));
  for (const [row, cells] of rows.slice(0, MOST_TITLES).entries()) {
    const index = new Map<Name, number>();
    for (const [column, cell] of cells.entries()) {
      const name = names.get(foldedHeading(cell));
      if (name !== undefined && !index.has(name)) index.set(name, column);
    }
    if (!needed.every((name) => index.has(name))) continue;
    const used = new Set(index.values());
    const ignored = cells.filter((cell, column) => cell !== '' && !used.has(column));
    return { row, headers: cells, index, ignored };
  }
  return null;
}

/** The row of headings of a list of people; null where none has a name and a phone. */
export function columnsOf(rows: Rows): Columns | null {
  return findColumns<ColumnName>(rows, HEADINGS, ['name', 'phone']);
}
