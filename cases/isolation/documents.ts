/** The isolation documents of 2021 to 2023: history as regulations, for looking up what held on a day. */
import type { IsolationDocument, IsolationLine } from './document.ts';

/** Since 20/10/2023 (26/2023/QĐ-TTg) the disease is of group B and nobody is isolated by rule. */
export const GROUP_B = { document: '26/2023/QĐ-TTg', lastDay: '2023-10-19' };

const OTHERS_2021: IsolationLine = {
  rule: '5599',
  status: 'f1',
  days: 14,
  // Remembered: the first day, day 7, day 14.
  tests: [],
  monitor: 14,
  negativeTest: true,
  document: '5599/BYT-MT, 2021-07-14',
};

const AT_HOME_7: IsolationLine = {
  rule: '261',
  status: 'f0',
  days: 7,
  tests: [7],
  monitor: null,
  negativeTest: true,
  prolonged: { vaccinated: 10, others: 14, source: 'memory' },
};

/** Oldest first. Documents whose text was not seen rule only when they are named. */
export const ISOLATION_DOCUMENTS: readonly IsolationDocument[] = [
  {
    id: '5152',
    document: '5152/BYT-MT',
    title: 'Thí điểm cách ly F1 tại nhà ở TP Hồ Chí Minh',
    date: '2021-06-27',
    rules: {},
    source: 'memory',
    reviewer: null,
    lines: [{ rule: '5152', status: 'f1', days: 28, tests: [], monitor: null, negativeTest: true }],
  },
  {
    id: '5599',
    document: '5599/BYT-MT',
    title: 'Thí điểm cách ly F1 tại nhà',
    date: '2021-07-14',
    rules: { f1: ['2021-07-14', '2021-12-15'] },
    source: 'reproduced',
    reviewer: null,
    lines: [OTHERS_2021],
  },
  {
    id: '3638',
    document: '3638/QĐ-BYT',
    title: 'Hướng dẫn giám sát và phòng, chống COVID-19',
    date: '2021-07-30',
    rules: {},
    source: 'memory',
    reviewer: null,
    lines: [{ rule: '3638', status: 'f1', days: 14, tests: [1, 14], monitor: 14, negativeTest: true }],
  },
  {
    id: '4038',
    document: '4038/QĐ-BYT',
    title: 'Hướng dẫn tạm thời quản lý người mắc COVID-19 tại nhà',
    date: '2021-08-21',
    rules: { f0: ['2021-08-21', '2022-01-30'] },
    source: 'press',
    reviewer: null,
    lines: [{ rule: '4038', status: 'f0', days: 10, tests: [10], monitor: null, negativeTest: true }],
  },
  {
    id: '10696',
    document: '10696/BYT-MT',
    title: 'Cách ly F1 đã tiêm đủ liều hoặc đã khỏi bệnh',
    date: '2021-12-16',
    rules: { f1: ['2021-12-16', '2022-02-20'] },
    source: 'reproduced',
    reviewer: null,
    lines: [
      {
        rule: '10696',
        status: 'f1',
        who: [{ doses: 2, lastDoseDaysFrom: 14, lastDoseMonthsTo: 6 }, { recoveredMonthsTo: 6 }],
        days: 7,
        tests: [1, 7],
        monitor: 7,
        negativeTest: true,
      },
      { ...OTHERS_2021, source: 'press' },
    ],
  },
  {
    id: '261',
    document: '261/QĐ-BYT',
    title: 'Hướng dẫn quản lý tại nhà đối với người mắc COVID-19',
    date: '2022-01-31',
    rules: { f0: ['2022-01-31', '2022-02-20'] },
    source: 'reproduced',
    reviewer: null,
    lines: [AT_HOME_7],
  },
  {
    id: '762',
    document: '762/BYT-DP',
    title: 'Cách ly F0, F1',
    date: '2022-02-21',
    rules: { f0: ['2022-02-21', GROUP_B.lastDay], f1: ['2022-02-21', GROUP_B.lastDay] },
    source: 'reproduced',
    reviewer: null,
    lines: [
      { ...AT_HOME_7, rule: '762', document: '261/QĐ-BYT, 2022-01-31; 762/BYT-DP, 2022-02-21' },
      {
        rule: '762',
        status: 'f1',
        who: [{ doses: 2, lastDoseDaysFrom: 14 }, { recoveredMonthsTo: 3 }],
        days: 5,
        tests: [5],
        monitor: 5,
        negativeTest: true,
      },
      { rule: '762', status: 'f1', days: 7, tests: [7], monitor: 3, negativeTest: true },
    ],
  },
  {
    id: '1909',
    document: '1909/BYT-DP',
    title: 'F1 không phải cách ly, tự theo dõi sức khoẻ',
    date: '2022-04-15',
    rules: {},
    source: 'memory',
    reviewer: null,
    lines: [{ rule: '1909', status: 'f1', days: null, tests: [], monitor: 10, negativeTest: false }],
  },
];
