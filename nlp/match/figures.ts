/** Numbers with what they count, so that "3 triệu" is never taken for "5 triệu". */
import { fold } from '../text/fold.ts';
import type { Token } from '../text/read.ts';

/** A number of one unit; money in đồng, spans in seconds, days of the year as 100 × month + day. */
export interface Figure {
  unit: string;
  value: number;
  /** the tokens that say it */
  from: number;
  to: number;
}

const UNITS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map(
  Object.entries({
    'giay s': ['span', 1],
    phut: ['span', 60],
    'gio tieng h': ['span', 3600],
    'ngay hom bua': ['span', 86_400],
    tuan: ['span', 604_800],
    thang: ['month', 1],
    nam: ['month', 12],
    tuoi: ['age', 1],
    'do c': ['degree', 1],
    'trieu tr': ['money', 1_000_000],
    'nghin ngan k': ['money', 1_000],
    'ty ti': ['money', 1_000_000_000],
    'dong vnd': ['money', 1],
    '% phan': ['percent', 1],
    'mui lieu': ['dose', 1],
    'lan bận phen': ['times', 1],
    vach: ['line', 1],
    'nguoi ca': ['people', 1],
    'tep nhanh cu qua trai vien ly coc goi chai hop lat': ['piece', 1],
    'kg ky ki can': ['gram', 1000],
    'g gr gam': ['gram', 1],
    'lit l': ['litre', 1],
    ml: ['litre', 0.001],
    'm met': ['metre', 1],
    km: ['metre', 1000],
  }).flatMap(([words, [unit, factor]]) =>
    words.split(' ').map((word): [string, [string, number]] => [word, [String(unit), Number(factor)]]),
  ),
);

const DIGITS: ReadonlyMap<string, number> = new Map(
  'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, i) => [word, i]),
);
const PLAIN_DIGITS: ReadonlyMap<string, number> = new Map([...DIGITS].map(([word, i]) => [fold(word), i]));
/** "tháng tư": months that are told by a word and are no span; without marks only the sure ones. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    giêng: 1,
    hai: 2,
    ba: 3,
    tư: 4,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    chạp: 12,
    gieng: 1,
    tu: 4,
    chap: 12,
  }),
);
/** Words before a number that name it: "mũi 2", "tháng 3", "lớp 1". */
const NAMED = /^(?:mui|lieu|thang|thu|nam|lop|quan|phuong|khoa|dot|tang|giai|cap|vong|chi|tuan)$/;

/** Words before a letter that names one of several. */
const LETTERED = /^(?:vitamin|vtm|mau|gan|cum|loai|nhom|khu|to|type|toa)$/;

/** Without marks "bận" is mostly "bạn". */
const unitOf = (token: Token | undefined) => token && (UNITS.get(token.word) ?? UNITS.get(token.fold));

/** A folded word that numbers count. */
export function isUnit(word: string): boolean {
  return UNITS.has(word);
}

interface Numeral {
  value: number;
  /** the first token behind it */
  to: number;
}

/** "vitamin C", "nhóm máu O", "viêm gan B": another letter is another thing. */
export function lettersOf(tokens: readonly Token[]): Figure[] {
  return tokens.flatMap(({ fold: letter }, at) => {
    if (letter.length > 2) return [];
    const name = tokens[at - 1]?.fold ?? '';
    return /^[a-k]$|^o$|^ab$/.test(letter) && LETTERED.test(name)
      ? [
          {
            unit: `${name} letter`,
            value: letter.charCodeAt(0) * 100 + (letter.charCodeAt(1) || 0),
            from: at,
            to: at + 1,
          },
        ]
      : [];
  });
}

/** All numbers of the tokens that are no part of a name ("covid 19"), by `taken`. */
export function figuresOf(tokens: readonly Token[], taken: (at: number) => boolean): Figure[] {
  const found: Figure[] = [];
  for (let i = 0; i < tokens.length;) {
    const numeral = taken(i) ? null : numeralAt(tokens, i);
    if (numeral === null) {
      i++;
      continue;
    }
    const read = figureAt(tokens, i, numeral, found);
    if (read.figure !== null) found.push({ ...read.figure, from: i, to: read.to });
    i = read.to;
  }
  return found;
}

interface Read {
  figure: Pick<Figure, 'unit' | 'value'> | null;
  /** the first token behind it */
  to: number;
}

function figureAt(tokens: readonly Token[], at: number, numeral: Numeral, before: readonly Figure[]): Read {
  const { value, to } = numeral;
  const date = dateAt(tokens, at, numeral);
  if (date !== null) return date;
  const named = nameAt(tokens, at, numeral);
  if (named !== null) return named;
  const unit = unitOf(tokens[to]);
  if (unit === undefined) {
    const name = tokens[at - 1]?.fold ?? '';
    // who had "mũi 4" had four
    if (name === 'mui' || name === 'lieu') return { figure: { unit: 'dose', value }, to };
    return { figure: { unit: NAMED.test(name) ? `${name} no.` : 'number', value }, to };
  }
  // "1 triệu một ngày": the rate is no number of its own
  if (value === 1 && before.length > 0 && /^(?:span|month|people|times)$/.test(unit[0])) return { figure: null, to };
  const tenth = tokens[to + 1];
  const rest = unit[0] === 'money' && tenth?.kind === 'number' && !tenth.spaced ? Number(`0.${tenth.fold}`) : 0;
  const half = tokens[to + 1]?.fold === 'ruoi' ? 0.5 : 0;
  return { figure: { unit: unit[0], value: (value + rest + half) * unit[1] }, to: to + (rest > 0 ? 2 : 1) };
}

/** "thứ 2", "thứ năm" of the week, and "6 trong 1" */
function nameAt(tokens: readonly Token[], at: number, { value, to }: Numeral) {
  const [before, next, last] = [tokens[at - 1]?.fold, tokens[to]?.fold, tokens[to + 1]?.fold ?? ''];
  if ((next === 'trong' || next === 'in') && /^(?:1|mot)$/.test(last))
    return { figure: { unit: 'in one', value }, to: to + 2 };
  const weekday =
    before === 'thu' &&
    value >= 2 &&
    value <= 7 &&
    !/^(?:ngay|lan|mui|vach|dua|nguoi)$/.test(tokens[at - 2]?.fold ?? '');
  // "từ thứ 5 cả tỉnh"
  const counts = next !== 'ca' && UNITS.has(next ?? '');
  return weekday && !counts ? { figure: { unit: 'weekday', value }, to } : null;
}

/** "20/11", "20-11", "20 tháng 11" */
function dateAt(tokens: readonly Token[], at: number, { value, to }: Numeral) {
  const [mark, month] = [tokens[to], tokens[to + 1]];
  if (mark === undefined || month?.kind !== 'number' || tokens[at]?.kind !== 'number') return null;
  if (!/^[/-]$/.test(mark.word) && mark.fold !== 'thang') return null;
  // "3-5 ngày" is a span
  if (UNITS.has(tokens[to + 2]?.fold ?? '') && mark.word !== '/') return null;
  const day = { unit: 'day', value: Number(month.fold) * 100 + value };
  return Number(month.fold) <= 12 && value <= 31 ? { figure: day, to: to + 2 } : null;
}

function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'number' || (token.fold < 'a' && /^\d+(?:\.\d+)?$/.test(token.fold))) return grouped(tokens, at);
  if (token.fold === 'nua' && UNITS.has(tokens[at + 1]?.fold ?? '') && token.word !== 'nữa')
    return { value: 0.5, to: at + 1 };
  const digit = token.marked ? DIGITS.get(token.word) : PLAIN_DIGITS.get(token.fold);
  const next = tokens[at + 1]?.fold ?? '';
  const isMonth = tokens[at - 1]?.fold === 'thang' && (token.marked || tokens[at - 1]?.word === 'thang');
  const month = isMonth ? MONTHS.get(token.marked ? token.word : token.fold) : undefined;
  if (month !== undefined && unitOf(tokens[at + 1]) === undefined) return { value: month, to: at + 1 };
  const isNamed = tokens[at - 1]?.fold === 'thu';
  if (isNamed && (token.marked ? token.word === 'tư' : token.fold === 'tu')) return { value: 4, to: at + 1 };
  if (digit !== undefined && digit > 1 && (next === 'trong' || isNamed)) return { value: digit, to: at + 1 };
  return digit !== undefined && digit > 0 && unitOf(tokens[at + 1]) !== undefined ? { value: digit, to: at + 1 } : null;
}

/** "1.000.000" and "1,5" */
function grouped(tokens: readonly Token[], at: number): Numeral {
  let digits = tokens[at]?.fold ?? '';
  let to = at + 1;
  for (;;) {
    const [mark, next] = [tokens[to], tokens[to + 1]];
    if (mark === undefined || next?.kind !== 'number' || mark.spaced || next.spaced || !/^[.,]$/.test(mark.word)) break;
    const thousands = next.fold.length === 3;
    digits += thousands ? next.fold : `.${next.fold}`;
    to += 2;
    if (!thousands) break;
  }
  return { value: Number(digits), to };
}

/** Whether one unit has another number on either side. */
export function figuresDiffer(one: readonly Figure[], other: readonly Figure[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const lacks = (from: readonly Figure[], unit: string, among: readonly Figure[]) =>
    from.some(
      (figure) => figure.unit === unit && !among.some((same) => same.unit === unit && same.value === figure.value),
    );
  return one.some(
    ({ unit }) => other.some((figure) => figure.unit === unit) && lacks(one, unit, other) && lacks(other, unit, one),
  );
}
