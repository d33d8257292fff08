/** A low SpO2 in a check-in is measured once more; still low, silent, or beside any other sign it is ORANGE. */
import { expect, test } from '@jest/globals';
import type { StaffAct } from '../../flows/engine/turn.ts';
import { Drive } from './drive.ts';
import type { Result } from './drive.ts';

const PHONE = '+84987000317';
type Enrolled = Extract<StaffAct, { do: 'enrol' }>['person'];
const person = (name: string, birthYear: number, relation?: string): Enrolled => ({
  ...{ name, phone: PHONE, birthYear, status: 'f0' as const, doses: 3 },
  ...(relation === undefined ? {} : { relation }),
});

function asked(...others: Enrolled[]): Drive {
  const talk = new Drive({ at: '2026-03-10T06:40:00+07:00', person: { phone: PHONE } });
  for (const one of [person('Lê Văn Sung', 1980), ...others]) talk.act({ do: 'enrol', person: one });
  talk.until('2026-03-10T07:40:00+07:00');
  return talk;
}

const words = ({ told }: Result) => told.map(({ text }) => text).join('\n');
const levels = (talk: Drive) => talk.openCases.map(({ severity }) => severity);

test.each(['95', 'spo2 95', '36,7 spo2 95', '36,7 spo2 96 không có triệu chứng gì'])(
  '%s is asked for again, and is no alarm yet',
  (line) => {
    const talk = asked();
    if (line === '95') talk.say('36,7 bình thường');
    expect(words(talk.say(line))).toContain('Đo lại giúp em');
    expect(levels(talk)).toEqual(['YELLOW']);
  },
);

test('the second number counts: normal, and the check-in goes on to its end', () => {
  const talk = asked();
  talk.say('36,7 spo2 95 bình thường');
  talk.until('2026-03-10T07:42:00+07:00');
  talk.say('98');
  expect(levels(talk)).toEqual(['GREEN']);
  talk.until('2026-03-10T08:00:00+07:00');
  expect(levels(talk)).toEqual(['GREEN']);
});

test('words around the second number do not hide it', () => {
  const talk = asked();
  talk.say('36,7 spo2 95 bình thường');
  talk.say('máy hiện 97');
  expect(levels(talk)).toEqual(['GREEN']);
});

test.each(['95', 'spo2 vẫn 95', 'máy hiện 95', '94'])('still %s: ORANGE at once', (line) => {
  const talk = asked();
  talk.say('36,7 spo2 95 bình thường');
  talk.until('2026-03-10T07:42:00+07:00');
  talk.say(line);
  expect(levels(talk)).toEqual(['ORANGE']);
});

test('cannot be measured again: the first number counts', () => {
  const talk = asked();
  talk.say('36,7 spo2 95 bình thường');
  talk.choose('second:none');
  expect(levels(talk)).toEqual(['ORANGE']);
});

test('silent for five minutes: ORANGE, and nothing more is asked of it', () => {
  const talk = asked();
  talk.say('36,7 spo2 95');
  talk.until('2026-03-10T07:45:00+07:00');
  expect(levels(talk)).toEqual(['YELLOW']);
  talk.until('2026-03-10T07:45:01+07:00');
  expect(levels(talk)).toEqual(['ORANGE']);
  expect(talk.session?.stack.map(({ flow }) => flow)).not.toContain('check-in');
});

test('left by a word: it is not forgotten', () => {
  const talk = asked();
  talk.say('36,7 spo2 95');
  talk.say('huỷ');
  talk.until('2026-03-10T07:46:00+07:00');
  expect(levels(talk)).toEqual(['ORANGE']);
});

test.each([
  ['36,7 spo2 95 ho', 'ORANGE'],
  ['38,5 spo2 95', 'ORANGE'],
  ['36,7 spo2 93', 'RED'],
  ['36,7 spo2 95 khó thở', 'ORANGE'],
  ['36,7 spo2 95 khó thở nhiều', 'RED'],
])('%s does not wait: %s', (line, level) => {
  const talk = asked();
  talk.say(line);
  expect(levels(talk)).toEqual([level]);
});

test('a sign told while it is awaited ends the wait', () => {
  const talk = asked();
  talk.say('36,7 spo2 95');
  talk.say('ho nhiều');
  expect(levels(talk)).toEqual(['ORANGE']);
});

test('of two people the one who is low is asked for again by name', () => {
  const talk = asked(person('Nguyễn Thị Hoa', 1955, 'mẹ'));
  const told = words(talk.say('mẹ 36,8 spo2 95 bình thường, tôi 36,7 spo2 98 bình thường'));
  expect(told).toMatch(/[Mm]ẹ.*Đo lại giúp em/s);
  expect(levels(talk).toSorted()).toEqual(['GREEN', 'YELLOW']);
  talk.until('2026-03-10T07:50:00+07:00');
  expect(levels(talk).toSorted()).toEqual(['GREEN', 'ORANGE']);
});

test('red of one and low of another: nobody waits', () => {
  const talk = asked(person('Nguyễn Thị Hoa', 1955, 'mẹ'));
  talk.say('mẹ 36,8 spo2 95 bình thường, tôi 36,7 spo2 91');
  expect(levels(talk).toSorted()).toEqual(['ORANGE', 'RED']);
});
