/** One line of a list as an enrolment: days, sexes, doses and diseases as people write them. */
import { CONDITIONS } from '../../../cases/codes.ts';
import type { Disease } from '../../../cases/codes.ts';
import { searchTokens } from '../../../cases/name-tokens.ts';
import { CONDITION_WORDS } from '../../../cases/triage/condition-words.ts';
import { problemsOf } from '../validation.ts';
import { enrolment } from '../schemas/person.ts';
import type { Enrolment } from '../enrolment.ts';
import type { ColumnName, Columns } from './columns.ts';

/** `notes`: what was left out because nobody could read it. */
export type LineRead = { person: Enrolment; notes: string[] } | { refused: string };

const folded = (text: string): string => searchTokens(text).join(' ');

/** Days as they are written here: 8/3/2026, 08-03-2026, 2026-03-08; anything else stays as it is and is refused by its field. */
export function isoDayOf(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D|$)/.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) {
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return /^(\d{4}-\d\d-\d\d)(?:\D|$)/.exec(text)?.[1] ?? text;
}

const SEXES: Readonly<Record<string, 'male' | 'female'>> = {
  nam: 'male',
  nu: 'female',
  male: 'male',
  female: 'female',
};
const STATUSES: Readonly<Record<string, 'f0' | 'f1'>> = {
  ...{ f0: 'f0', 'duong tinh': 'f0', 'ca benh': 'f0', 'nguoi benh': 'f0', mac: 'f0' },
  ...{ f1: 'f1', 'tiep xuc': 'f1', 'tiep xuc gan': 'f1' },
};
const YES = new Set(['co', 'x', 'yes', '1', 'dung', 'dang mang thai', 'mang thai']);

const DISEASE_NAMES: Readonly<Record<string, Disease>> = {
  ...{ 'covid 19': 'covid19', covid: 'covid19', 'sars cov 2': 'covid19' },
  ...{ 'sot xuat huyet': 'dengue', sxh: 'dengue', 'sot xuat huyet dengue': 'dengue' },
  ...{ 'tay chan mieng': 'hfmd', tcm: 'hfmd', soi: 'measles', cum: 'influenza', 'cum mua': 'influenza' },
  ...{ 'cum gia cam': 'avian_influenza', 'bach hau': 'diphtheria', 'ho ga': 'pertussis' },
  ...{ 'thuy dau': 'chickenpox', dai: 'rabies' },
};

/** How lists shorten the names of underlying diseases, beside their full names. */
const CONDITION_NAMES = new Map<string, string>([
  ...CONDITIONS.map((code): [string, string] => [folded(code.replaceAll('_', ' ')), code]),
  ...Object.entries(CONDITION_WORDS).map(([code, words]): [string, string] => [folded(words), code]),
  ...(
    [
      ...(['tha', 'cao huyet ap', 'huyet ap cao', 'huyet ap'] as const).map((word) => [word, 'hypertension']),
      ...(['dtd', 'tieu duong', 'dai duong'] as const).map((word) => [word, 'diabetes']),
      ...(['tim', 'benh tim', 'suy tim', 'mach vanh'] as const).map((word) => [word, 'heart_disease']),
      ...(['suy than', 'benh than', 'than', 'chay than'] as const).map((word) => [word, 'kidney_disease']),
      ...(['hen suyen', 'hen phe quan', 'suyen'] as const).map((word) => [word, 'asthma']),
      ...(['viem gan', 'xo gan', 'gan'] as const).map((word) => [word, 'liver_disease']),
      ...[
        ['dot quy', 'stroke'],
        ['tai bien', 'stroke'],
        ['hiv', 'hiv'],
        ['beo phi', 'obesity'],
        ['k', 'cancer'],
      ],
      ...[
        ['ghep tang', 'transplant'],
        ['hoa tri', 'chemotherapy'],
        ['xa tri', 'radiotherapy'],
      ],
    ] as [string, string][]
  ).map(([word, code]): [string, string] => [word, code]),
]);
const NO_CONDITION = new Set(['khong', 'khong co', 'ko', 'k co', 'khoe manh', 'chua ghi nhan']);

/** What one line says; `today` is an ISO day. */
export function readLine(cells: readonly string[], { index }: Columns, today: string): LineRead {
  const cell = (name: ColumnName): string => (cells[index.get(name) ?? -1] ?? '').replace(/^'/, '').trim();
  const status = STATUSES[folded(cell('status'))];
  if (status === undefined) return { refused: `Diện: phải ghi F0 hoặc F1, đang ghi "${cell('status')}"` };
  const { codes, unread } = conditionsIn(cell('conditions'));
  const given = {
    name: cell('name'),
    phone: phoneOf(cell('phone')),
    status,
    ...optional('since', isoDayOf(cell('since'))),
    ...bornOf(cell, today),
    ...optional('sex', SEXES[folded(cell('sex'))] ?? cell('sex')),
    ...optional('doses', dosesOf(cell('doses'))),
    ...optional('disease', DISEASE_NAMES[folded(cell('disease'))] ?? cell('disease')),
    ...optional('area', cell('area')),
    ...optional('relation', cell('relation')),
    ...optional('household', cell('household')),
    ...(codes.length === 0 ? {} : { conditions: codes }),
    ...(YES.has(folded(cell('pregnant'))) ? { pregnant: true } : {}),
  };
  const read = enrolment.safeParse(given);
  if (!read.success) return { refused: problemsOf(enrolment, given).join('; ') };
  return { person: read.data, notes: unread.map((word) => `chưa rõ bệnh nền "${word}", để trống`) };
}

function optional(name: string, value: string | number): object {
  return value === '' ? {} : { [name]: value };
}

/** A spreadsheet takes the zero before a number away. */
export function phoneOf(text: string): string {
  const [first = ''] = text.split(/[,;/]/);
  const digits = first.replace(/[\s.()-]/g, '');
  return /^[35789]\d{8}$/.test(digits) ? `0${digits}` : first.trim();
}

function dosesOf(text: string): string | number {
  if (text === '') return '';
  const [number] = /\d+/.exec(text) ?? [];
  if (number !== undefined) return Number(number);
  return folded(text).startsWith('chua') || NO_CONDITION.has(folded(text)) ? 0 : text;
}

/** A day, or a year in either column, or an age. */
function bornOf(
  cell: (name: ColumnName) => string,
  today: string,
): { birthDate?: string; birthYear?: number | string } {
  const written = cell('birthDate') === '' ? cell('birthYear') : cell('birthDate');
  if (/^\d{4}$/.test(written)) return { birthYear: Number(written) };
  if (written !== '') return { birthDate: isoDayOf(written) };
  const age = cell('age');
  if (age === '') return {};
  return { birthYear: /^\d{1,3}$/.test(age) ? Number(today.slice(0, 4)) - Number(age) : age };
}

function conditionsIn(text: string): { codes: string[]; unread: string[] } {
  const words = text
    .split(/[,;+\n/]| và /)
    .map((word) => word.trim())
    .filter((word) => word !== '' && !NO_CONDITION.has(folded(word)));
  const found = words.map((word) => CONDITION_NAMES.get(folded(word)));
  return {
    codes: [...new Set(found.filter((code) => code !== undefined))],
    unread: words.filter((_word, at) => found[at] === undefined),
  };
}
