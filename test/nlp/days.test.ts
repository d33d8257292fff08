/** Days, spans, years of birth and doses as people tell them, on the folded line alone: no model, no intent. */
import { describe, expect, test } from '@jest/globals';
import { createBoard } from '../../nlp/extract/board.ts';
import { dayAt, dayOf, isoDay } from '../../nlp/extract/calendar.ts';
import { findCounts } from '../../nlp/extract/counts.ts';
import { findDates } from '../../nlp/extract/dates.ts';
import type { Direction } from '../../nlp/extract/lean.ts';
import { lunarDayAt } from '../../nlp/extract/lunar.ts';
import { findAges, findDurations, findIsolationDays } from '../../nlp/extract/spans.ts';
import { fold } from '../../nlp/text/fold.ts';
import { read } from '../../nlp/text/read.ts';

/** A Tuesday, the 22nd of the first lunar month. */
const TODAY = dayOf('2026-03-10T09:00:00+07:00');

function factsOf(text: string, direction: Direction = 'past'): string[] {
  const board = createBoard(read(text));
  findIsolationDays(board);
  findAges(board, 2026);
  findCounts(board);
  findDates(board, TODAY, direction);
  findDurations(board);
  return [...new Set(board.found.toSorted((a, b) => a.from - b.from).map(({ type, value }) => `${type} ${value}`))];
}

const dates = (...days: string[]) => days.map((day) => `date 2026-${day}`);

const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['Tôi ho từ thứ 5 tuần rồi', dates('03-05')],
  ['bé sốt hồi thứ hai tuần trước', dates('03-02')],
  ['em nghỉ từ thứ tư tuần trước nữa', dates('02-25')],
  ['từ chủ nhựt tới giờ tui mệt', dates('03-08')],
  ['sốt từ t6', dates('03-06')],
  ['thứ hai tuần này tôi đi làm lại', dates('03-09')],
  ['sốt từ bữa kia', dates('03-08')],
  ['ho từ hôm kìa', dates('03-07')],
  ['nhức mình từ hồi hôm', dates('03-09')],
  ['tối kia ói hai lần', dates('03-08')],
  ['ngày 28/2 bắt đầu ho', dates('02-28')],
  ['hôm 5/3 con em sốt', dates('03-05')],
  ['cách đây 4 hôm em gặp người bệnh', dates('03-06')],
  ['cách nay chừng 1 tuần', dates('03-03')],
  ['ba ngày trước tôi bị sốt', dates('03-07')],
  ['mùng 6 em bị sốt', dates('03-06')],
  ['hôm 28/2 em về', dates('02-28')],
  ['em bị từ ngày 25 tháng trước', dates('02-25')],
  ['phát bệnh 20 tháng 2', dates('02-20')],
  ['tiêm hôm 20/9 năm ngoái', ['date 2025-09-20']],
  ['ở đó từ 1-4/3', dates('03-01', '03-04')],
  ['ở đó từ mùng 1 đến mùng 5 tháng 3', dates('03-01', '03-05')],
  ['về quê từ 27 tết, ra lại mùng 6 tết', dates('02-14', '02-22')],
  ['hôm rằm đi chùa về là mệt', dates('03-03')],
  ['hôm trước rằm em ăn chung', dates('03-02')],
  ['mệt từ đêm giao thừa', dates('02-16')],
  ['23 tháng chạp tôi có đi chợ', dates('02-10')],
  ['phiếu ngày 22.03.2026, hôm đó chủ nhật', dates('03-22')],
  ['đúng là 12/9/2021 chứ không phải 21/9', ['date 2021-09-12']],
  ['ngày 28/2 à nhầm, 1/3 em bắt đầu sốt', dates('03-01')],
  ['tiêm mũi 2 hôm qua', ['dose 2', ...dates('03-09')]],
  ['tiêm mũi 5 trong 1 hôm qua', dates('03-09')],
];

const NO_DAYS = [
  'uống 1/2 viên hạ sốt',
  'ăn hết 3/4 tô cháo',
  'khoẻ 10/10 rồi',
  'trực 24/7',
  'đau 8/10',
  'nhà 12/5 Lê Lợi',
  'nhà 15/2A Nguyễn Trãi',
  'xóm trọ 12/8 đường Tân Sơn',
  'con học lớp 3/4',
  'bệnh viện 30/4',
  'tiêm mũi thứ ba',
  'thử 2 lần rồi',
  'mai mốt rảnh tôi qua',
  'tôi mắc bệnh hồi tháng 8 năm ngoái',
  'đầu tháng tôi có mệt',
  'ngày 30/2',
  'hôm 29 tháng 2',
  'nhiều hơn hôm qua',
  'chuyển sang một chỗ khác',
];

const SPANS: readonly (readonly [string, readonly string[]])[] = [
  ['ho gần 3 tuần nay', ['duration P21D']],
  ['sốt hai đêm rồi', ['duration P2D']],
  ['sốt 2 ngày 2 đêm', ['duration P2D']],
  ['chừng mươi bữa nay', ['duration P10D']],
  ['mẹ nằm viện 10 ngày', ['duration P10D']],
  ['sốt 3 ngày 39 độ', ['duration P3D']],
  ['rít lên một tiếng', []],
  ['bé 12 tháng 5 ngày', ['age 12m']],
  ['sn 87', ['birth_year 1987']],
  ['sn: 1975', ['birth_year 1975']],
  ['sinh năm bảy lăm', ['birth_year 1975']],
  ['sinh năm một chín tám tám', ['birth_year 1988']],
  ['sinh năm hai ngàn lẻ năm', ['birth_year 2005']],
  ['sinh ngày 12 tháng 4 năm 2001', ['birth_year 2001']],
  ['Trần Thị Bông, 1985, phường 3', ['birth_year 1985']],
  ['tiêm mũi một sởi rồi thì mũi hai khi nào', ['dose 1', 'dose 2']],
  ['nghẹt mũi một bên', []],
  ['chưa từng tiêm vắc xin covid', ['dose 0']],
  ['sáu người thì 3 người ho', ['count 6', 'count 3']],
];

describe('days, spans and numbers', () => {
  test.each([...TOLD, ...SPANS])('%s', (text, wanted) => {
    expect(factsOf(text)).toEqual(wanted);
  });

  test.each(TOLD.filter(([text]) => !/kìa|thử/.test(text)))('without marks: %s', (text, wanted) => {
    expect(factsOf(fold(text))).toEqual(wanted);
  });

  test.each(NO_DAYS)('no day: %s', (text) => {
    expect(factsOf(text).filter((fact) => fact.startsWith('date'))).toEqual([]);
  });

  test('what is booked lies ahead, what has happened lies behind, in one message', () => {
    expect(factsOf('thứ năm tôi phải đi làm mà từ chủ nhật đến giờ sốt', 'future')).toEqual(dates('03-12', '03-08'));
    expect(factsOf('cắn hôm mùng 4, hẹn mũi sau ngày 18', 'future')).toEqual(dates('03-04', '03-18'));
  });
});

describe('the lunar calendar', () => {
  test.each([
    ['1985-01-21', 1985, 1, 1],
    ['2007-02-17', 2007, 1, 1],
    ['2020-10-01', 2020, 8, 15],
    ['2023-04-29', 2023, 3, 10],
    ['2025-10-06', 2025, 8, 15],
    ['2026-02-17', 2026, 1, 1],
    ['2033-01-31', 2033, 1, 1],
  ])('%s', (day, year, month, lunar) => {
    const found = lunarDayAt({ year, month, day: lunar });
    expect(found === null ? null : isoDay(found)).toBe(day);
  });

  test('a month of 29 days has no thirtieth', () => {
    expect(lunarDayAt({ year: 2025, month: 12, day: 30 })).toBeNull();
    expect(lunarDayAt({ year: 2025, month: 12, day: 29 })).toBe(dayAt(2026, 2, 16));
  });
});
