// The pages' pure parts: times, marks, SMS lengths, danger lines, the chat's memory, rows that stay, colours.
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  EMPTY,
  chosenOf,
  dangerCard,
  isOpen,
  nextWaiting,
  parseHistory,
  withEvent,
  withOwn,
  withState,
} from '../../admin/ui/pages/chat/history.ts';
import type { History, OwnItem } from '../../admin/ui/pages/chat/history.ts';
import { bandsFor, curveOf } from '../../admin/ui/pages/console/case/curves.ts';
import { errorFile } from '../../admin/ui/pages/console/people/error-lines.ts';
import { spanOf } from '../../admin/ui/pages/console/person/chart.ts';
import { enrolmentOf, EMPTY_HOME, EMPTY_MEMBER } from '../../admin/ui/pages/console/people/enrol-form.ts';
import { menuFor } from '../../admin/ui/pages/console/frame/menu.ts';
import { queryOf, queueOf } from '../../admin/ui/pages/console/queues.ts';
import { readEvents, waitBefore } from '../../admin/ui/parts/event-stream.ts';
import { cardLines, dangerLines, splitRich } from '../../admin/ui/parts/rich-text.ts';
import { documentWords } from '../../admin/ui/words/documents.ts';
import { factSentence, symptomWord } from '../../admin/ui/words/labels.ts';
import { cutAtFacts } from '../../admin/ui/words/marks.ts';
import { ageWords, caseWords, initials, phoneWords } from '../../admin/ui/words/person.ts';
import { observedWords } from '../../admin/ui/words/observed.ts';
import { smsParts } from '../../admin/ui/words/sms-length.ts';
import { clock, dayName, dueWords, duration, longDay, shortTime } from '../../admin/ui/words/time.ts';
import { SYMPTOMS } from '../../cases/codes.ts';

describe('times', () => {
  test.each([
    [45_000, '45 giây'],
    [12 * 60_000, '12 phút'],
    [200 * 60_000, '3 giờ 20'],
    [180 * 60_000, '3 giờ'],
    [50 * 3_600_000, '2 ngày'],
  ])('%d ms is %s', (ms, words) => expect(duration(ms)).toBe(words));

  test('a chosen day in words', () => {
    expect(longDay('2027-11-30')).toMatch(/^Thứ Ba, 30\/11\/2027$/);
    expect(longDay('')).toBe('');
  });

  test('due counts down, then tells by how much it is late', () => {
    const now = Date.parse('2026-03-10T09:00:00+07:00');
    expect(dueWords('2026-03-10T09:05:00+07:00', now)).toEqual({ words: 'còn 5 phút', late: false });
    expect(dueWords('2026-03-10T08:48:00+07:00', now)).toEqual({ words: 'quá hạn 12 phút', late: true });
    expect(dueWords(null, now)).toBeNull();
  });

  test('days and times are those of Vietnam', () => {
    expect(clock('2026-03-09T18:30:00Z')).toBe('01:30');
    expect(dayName('2026-03-09T18:30:00Z', '2026-03-10')).toBe('Hôm nay');
    expect(dayName('2026-03-09T08:30:00Z', '2026-03-10')).toBe('Hôm qua');
    expect(shortTime('2026-03-09T08:30:00Z', '2026-03-10')).toBe('9/3 15:30');
  });
});

describe('words of people and papers', () => {
  test('ages, names, numbers, documents', () => {
    expect(ageWords({ age: 67, ageMonths: 806 })).toBe('67 tuổi');
    expect(ageWords({ age: 0, ageMonths: 8 })).toBe('8 tháng');
    expect(ageWords({ age: null, ageMonths: null })).toBe('');
    expect(initials('BS. Trần Minh')).toBe('TM');
    expect(initials('nurse1')).toBe('N');
    expect(initials('ĐD. Lê Thị Thương (giả lập)')).toBe('TT');
    const person = { id: '', name: null, phone: null, age: null, ageMonths: null, synthetic: false };
    expect(caseWords({ person, anonymous: true })).toBe('Người báo giấu tên');
    expect(caseWords({ person, anonymous: false })).toBe('Chưa rõ tên');
    expect(phoneWords('+84912345678')).toBe('0912 345 678');
    expect(documentWords('261/QĐ-BYT, 2022-01-31')).toBe('261/QĐ-BYT, 31/1/2022');
    expect(documentWords('NEWS2')).toBe('NEWS2');
  });

  test('what a check-in recorded has no code in it', () => {
    expect(observedWords({ name: 'spo2', value: 93 })).toBe('SpO₂ 93%');
    expect(observedWords({ name: 'temperature', value: 38.5 })).toBe('nhiệt độ 38,5 °C');
    expect(observedWords({ name: 'cough', value: 'present' })).toBe('ho: có');
    for (const name of SYMPTOMS) expect(observedWords({ name, value: 'absent' })).not.toMatch(/_|absent/);
  });

  test('every symptom has a Vietnamese word', () => {
    expect(SYMPTOMS.filter((code) => symptomWord(code) === code)).toEqual([]);
    expect(factSentence({ type: 'symptom', value: 'cough', status: 'absent' })).toBe('ho: không');
    expect(factSentence({ type: 'temperature', value: 38.5 })).toBe('nhiệt độ 38,5 °C');
  });
});

test('a text is cut at its facts by UTF-16 offsets, whatever stands before', () => {
  const text = '😷 khó thở, sốt';
  const facts = [
    { start: 12, end: 15 },
    { start: 3, end: 10 },
    { start: 4, end: 6 },
    { start: 90, end: 95 },
  ];
  const spans = cutAtFacts(text, facts);
  expect(spans.map((span) => span.text)).toEqual(['😷 ', 'khó thở', ', ', 'sốt']);
  expect(spans.map((span) => span.text).join('')).toBe(text);
});

test.each([
  ['', 0],
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['ạ'.repeat(70), 1],
  ['ạ'.repeat(71), 2],
  ['ạ'.normalize('NFD').repeat(70), 1],
  ['€'.repeat(81), 2],
])('SMS parts of %p', (text, parts) => expect(smsParts(text)).toBe(parts));

describe('danger', () => {
  test('115 is a number where it is called, and not in a blood pressure', () => {
    const numbers = (text: string): string[] =>
      splitRich(text)
        .filter(({ kind }) => kind === 'number')
        .map(({ text: number }) => number);
    expect(numbers('Nguy cấp: gọi 115. Hỏi: 1900 9095')).toEqual(['115', '1900 9095']);
    expect(numbers('huyết áp 115/70, gọi 115/70')).toEqual([]);
    expect(splitRich('a **b** c').map(({ kind }) => kind)).toEqual(['plain', 'strong', 'plain']);
  });

  test('the call is the button, each sentence a line', () => {
    expect(dangerLines('**Gọi 115 ngay.** Ngồi dậy, nới áo. Em đang báo người trực. Anh/chị đang ở đâu?')).toEqual([
      'Ngồi dậy, nới áo.',
      'Em đang báo người trực.',
      'Anh/chị đang ở đâu?',
    ]);
    expect(dangerLines('GỌI 115 NGAY.\nNằm yên, kê chân.')).toEqual(['Nằm yên, kê chân.']);
  });

  test('who has been told never hides the advice, and only the latest counts', () => {
    const first = 'Gọi 115 ngay. Ngồi dậy. Em đang báo người trực.';
    expect(cardLines([first, 'Gọi 115 ngay. Em chưa báo được người trực.'])).toEqual([
      'Ngồi dậy.',
      'Em chưa báo được người trực.',
    ]);
  });
});

describe("the chat's memory", () => {
  const event = (id: number, more: object = {}) => ({
    id,
    at: `2026-03-10T09:00:0${id}+07:00`,
    text: `tin ${id}`,
    choices: [],
    ...more,
  });
  const own = (clientId: string, more: Partial<OwnItem> = {}): OwnItem => ({
    from: 'me',
    clientId,
    at: '2026-03-10T09:00:00+07:00',
    said: { text: 'alo' },
    state: 'waiting',
    ...more,
  });

  test('an event told again changes nothing', () => {
    const once = withEvent(EMPTY, event(1));
    expect(withEvent(once, event(1))).toBe(once);
  });

  test('the same id at another time is another conversation; what waits stays', () => {
    const before = withOwn(withEvent(withOwn(EMPTY, own('old', { state: 'sent' })), event(1)), own('new'));
    const after = withEvent(before, event(1, { at: '2026-04-01T00:00:00+07:00' }));
    expect(after.items.map((item) => (item.from === 'me' ? item.clientId : item.event.at))).toEqual([
      'new',
      '2026-04-01T00:00:00+07:00',
    ]);
  });

  test('waiting messages go in order, each once', () => {
    const two = withOwn(withOwn(EMPTY, own('a')), own('b'));
    expect(nextWaiting(two)?.clientId).toBe('a');
    const sent = withState(withState(two, 'a', 'sent'), 'b', 'refused', 'dài quá');
    expect(nextWaiting(sent)).toBeUndefined();
  });

  test('choices are open until something is said; the chosen one is known', () => {
    const question = event(1, { choices: [{ id: 'yes', label: 'Có' }] });
    const asked = withEvent(EMPTY, question);
    expect(isOpen(asked, question)).toBe(true);
    const answered = withOwn(asked, own('a', { said: { choice: 'yes', label: 'Có', of: 1 } }));
    expect(isOpen(answered, question)).toBe(false);
    expect(chosenOf(answered, question)).toBe('yes');
  });

  test('the danger card is the last danger and what came shortly before', () => {
    const danger = { tone: 'danger' as const };
    const history: History = [
      event(1, { ...danger, at: '2026-03-10T07:00:00+07:00' }),
      event(2, danger),
      event(3),
      event(4, danger),
    ].reduce(withEvent, EMPTY);
    expect(dangerCard(history).map(({ id }) => id)).toEqual([2, 4]);
    expect(dangerCard(EMPTY)).toEqual([]);
  });

  test.each([null, '', '{', '[]', 'null', '{"items":7}'])('storage with %p is an empty conversation', (stored) =>
    expect(parseHistory(stored)).toEqual(EMPTY),
  );
});

test('events are cut out of a stream wherever it is broken', () => {
  const { events, rest } = readEvents(': beat\n\nretry: 3000\n\nid: 7\ndata: {"a":1}\n\nid: 8\ndata: {"a"');
  expect(events).toEqual([{ id: '7', data: '{"a":1}' }]);
  expect(readEvents(`${rest}:2}\n\n`).events).toEqual([{ id: '8', data: '{"a":2}' }]);
  expect(waitBefore(0)).toBeLessThan(waitBefore(1));
  expect(waitBefore(50)).toBe(15_000);
});

test('queues ask for what they are named after', () => {
  expect(queryOf(queueOf('red'), 'me', '', 50)).toEqual({ limit: 50, severity: 'RED' });
  expect(queryOf(queueOf('mine'), 'nurse1', 'khế', 50)).toEqual({ limit: 50, assignee: 'nurse1', q: 'khế' });
  expect(queryOf(queueOf('closed'), 'me', '', 50)).toEqual({ limit: 50, status: 'closed,cancelled' });
  expect(queueOf('khong-co').id).toBe('open');
});

test('the menu leads nobody to a page that is not theirs', () => {
  const pagesOf = (role: Parameters<typeof menuFor>[0]): string[] =>
    menuFor(role).flatMap(({ pages }) => pages.map(({ href }) => href));
  expect(pagesOf('admin')).toEqual(expect.arrayContaining(['/claims', '/questions', '/failures', '/users']));
  const station = pagesOf('station');
  expect(station).toEqual(expect.arrayContaining(['/people', '/isolation', '/results', '/test-slots']));
  for (const foreign of ['/claims', '/questions', '/failures', '/users']) expect(station).not.toContain(foreign);
  expect(pagesOf('cdc')).not.toContain('/failures');
});

test('what was left empty is not sent: unknown is not zero', () => {
  const member = {
    ...EMPTY_MEMBER,
    name: ' Khế ',
    since: '2026-03-10',
    born: '1958',
    sex: 'male',
    pregnant: true,
  } as const;
  const home = { ...EMPTY_HOME, phone: '0912345678' };
  const sent = enrolmentOf(member, home);
  expect(enrolmentOf({ ...member, born: '8/3/1958' }, home)).toMatchObject({ birthDate: '1958-03-08' });
  expect(sent).toEqual({
    name: 'Khế',
    phone: '0912345678',
    status: 'f0',
    since: '2026-03-10',
    birthYear: 1958,
    sex: 'male',
    disease: 'covid19',
  });
});

test('refused lines become a file that runs nothing and reads in again', () => {
  const file = errorFile(['Họ tên', 'SĐT'], [{ cells: ['=HYPERLINK("x")', '+849'], reason: 'sai số, thiếu chữ số' }]);
  expect(file).toBe(`\uFEFFHọ tên,SĐT,Lý do\r\n"'=HYPERLINK(""x"")",'+849,"sai số, thiếu chữ số"\r\n`);
});

test('a chart spans its healthy range and whatever was measured', () => {
  const curve = {
    name: 'spo2',
    bands: [],
    points: [{ at: '2026-03-10T08:00:00+07:00', value: 71, source: null }],
  } as const;
  const [low, high] = spanOf({ ...curve, bands: [], points: [...curve.points] });
  expect(low).toBeLessThan(71);
  expect(high).toBeLessThanOrEqual(100.5);
});

test('a vital curve stays in its box and adults alone have the adults’ bands', () => {
  const [band] = bandsFor(67);
  const curve = curveOf(
    [97, 95, 82].map((value, index) => ({ at: `${index}`, value })),
    band!,
  );
  expect(curve.dots.every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 32)).toBe(true);
  expect(curve.dots[2]!.y).toBeGreaterThan(curve.dots[0]!.y);
  expect(bandsFor(8).find(({ name }) => name === 'respiratoryRate')?.above).toBeUndefined();
  expect(bandsFor(null).find(({ name }) => name === 'respiratoryRate')?.above).toBe(20);
});

describe('colours', () => {
  const css = fs.readFileSync('admin/ui/tokens.css', 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const tokens = (text: string): Map<string, string> =>
    new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, other: string): number => {
    const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const pairs = [
    ...['text', 'text-quiet', 'accent'].flatMap((ink) =>
      ['ground', 'surface', 'sunken'].map((ground) => [ink, ground] as const),
    ),
    ...['red', 'orange', 'yellow', 'green'].flatMap((ink) =>
      ['surface', 'ground', `${ink}-tint`, 'accent-tint'].map((ground) => [ink, ground] as const),
    ),
    ...([
      ['on-accent', 'accent'],
      ['on-own', 'own'],
      ['on-alarm', 'alarm'],
      ['mark-text', 'mark'],
      ['accent', 'accent-tint'],
      ['text-quiet', 'accent-tint'],
    ] as const),
  ];
  test.each([
    ['light', tokens(light)],
    ['dark', new Map([...tokens(light), ...tokens(dark)])],
  ])('every ink on its grounds has 4.5 : 1 (%s)', (_, theme) => {
    const faint = pairs
      .map(([ink, ground]) => ({ ink, ground, ratio: contrast(theme.get(ink)!, theme.get(ground)!) }))
      .filter(({ ratio }) => !(ratio >= 4.5));
    expect(faint).toEqual([]);
  });
});
