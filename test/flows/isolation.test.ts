/** The end of an isolation: told before and on the day, flagged for staff with a due time, ended by their act. */
import { describe, expect, test } from '@jest/globals';
import type { EnrolledPerson } from '../../flows/engine/turn.ts';
import { Drive } from './drive.ts';
import { understandDanger } from './danger-understanding.ts';

const PERSON: EnrolledPerson = { name: 'Lương Thị Bưởi', phone: '+84912345678', status: 'f0', birthYear: 1991 };

/** An F0 since 10/3/2022 (seven days: 261 and 762), or of the day that is named. */
function followed(since = '2022-03-10', person: Partial<EnrolledPerson> = {}): Drive {
  const talk = new Drive({ understand: understandDanger, at: `${since}T14:00:00+07:00` });
  talk.act({ do: 'enrol', person: { ...PERSON, ...person }, since });
  return talk;
}

const words = (told: readonly { text: string }[]): string => told.map(({ text }) => text).join('\n');

function release(talk: Drive, note?: string) {
  const act = { do: 'release' as const, personId: talk.person.id };
  return talk.act(note === undefined ? act : { ...act, note });
}

describe('told and flagged', () => {
  test('the day before and on the day, each once, in the check-in of the morning', () => {
    const talk = followed();
    expect(words(talk.until('2022-03-15T23:00:00+07:00').told)).not.toContain('cách ly');
    expect(talk.cases[0]?.isolationEnds).toBeUndefined();
    const before = words(talk.until('2022-03-16T08:00:00+07:00').told);
    expect(before).toContain('Ngày mai 17/3 là ngày cuối cách ly theo 261/QĐ-BYT');
    expect(words(talk.until('2022-03-17T01:00:00+07:00').told)).not.toContain('cách ly');
    expect(words(talk.until('2022-03-17T08:00:00+07:00').told)).toContain('Hôm nay 17/3 là ngày cuối');
    expect(words(talk.until('2022-03-19T23:00:00+07:00').told)).not.toContain('cách ly');
  });

  test('staff see the day, the document and a due time, which a calm check-in leaves', () => {
    const talk = followed();
    talk.until('2022-03-16T07:30:00+07:00');
    talk.say('36.8 spo2 98 bình thường');
    expect(talk.cases[0]).toMatchObject({
      severity: 'GREEN',
      isolationEnds: '2022-03-17',
      dueAt: '2022-03-17T17:00:00+07:00',
    });
    expect(talk.cases[0]?.reasons.find(({ rule }) => rule === 'isolation-ends')?.document).toContain('762/BYT-DP');
  });

  test('where no document rules, staff are asked on day 10 and check-ins go on', () => {
    const talk = followed('2026-03-01');
    expect(words(talk.until('2026-03-10T23:00:00+07:00').told)).not.toContain('10 ngày');
    expect(words(talk.until('2026-03-11T08:00:00+07:00').told)).toContain('đủ 10 ngày');
    expect(talk.cases[0]?.isolationEnds).toBe('2026-03-11');
    expect(words(talk.until('2026-03-12T08:00:00+07:00').told)).toContain('nhiệt độ, SpO₂');
  });

  test('who is enrolled after the end is put before staff at the first check-in', () => {
    const talk = new Drive({ understand: understandDanger, at: '2022-04-02T14:00:00+07:00' });
    talk.act({ do: 'enrol', person: PERSON, since: '2022-03-10' });
    expect(words(talk.until('2022-04-02T17:00:00+07:00').told)).toContain('Đã qua ngày cuối');
    expect(talk.cases[0]?.isolationEnds).toBe('2022-03-17');
    expect(words(talk.until('2022-04-03T17:00:00+07:00').told)).not.toContain('Đã qua ngày cuối');
  });
});

describe('released', () => {
  test('status none, case closed, nothing more asked, thanks and what to watch for', () => {
    const talk = followed();
    talk.until('2022-03-17T08:00:00+07:00');
    const { told } = release(talk, 'test nhanh âm tính');
    expect(words(told)).toContain('đã kết thúc cách ly');
    expect(words(told)).toContain('gọi 115');
    expect(talk.person.status).toBe('none');
    expect(talk.cases.map(({ kind, open, outcome }) => `${kind} ${open} ${outcome}`)).toEqual([
      'f0 false recovered',
      'missed-checkin false other',
    ]);
    expect(talk.timers).toEqual([]);
    expect(talk.session?.stack).toEqual([]);
    expect(talk.records.at(-1)?.body).toMatchObject({ type: 'act', act: 'release', by: 'nurse1' });
    expect(words(talk.until('2022-03-20T23:00:00+07:00').told)).toBe('');
  });

  test('a contact is told how long to go on watching', () => {
    const talk = followed('2022-03-10', { status: 'f1' });
    talk.until('2022-03-17T08:00:00+07:00');
    expect(words(release(talk).told)).toContain('theo dõi sức khoẻ tới hết 20/3');
    expect(talk.cases[0]).toMatchObject({ open: false, outcome: 'other', closedBy: 'nurse1' });
  });

  test('not while an alarm waits for an answer; afterwards an alarm needs a note', () => {
    const talk = followed();
    talk.say('em khó thở quá, tím môi');
    expect(release(talk, 'x').refused?.key).toBe('isolation.refused.alarm');
    const caseId = talk.alarms[0]?.id ?? '';
    talk.act({ do: 'setState', caseId, state: 'acknowledged' });
    expect(release(talk).refused?.key).toBe('desk.refused.needsNote');
    expect(release(talk, 'đã khám, ổn').refused).toBeUndefined();
  });

  test('nobody twice, nor somebody who is not here', () => {
    const talk = followed();
    expect(talk.act({ do: 'release', personId: 'none' }).refused?.key).toBe('isolation.refused.notFound');
    release(talk);
    expect(release(talk).refused?.key).toBe('isolation.refused.notFollowed');
  });
});

test('after STOP a release is not told by a message', () => {
  const talk = new Drive({ at: '2026-03-10T06:40:00+07:00', person: { phone: '+84987000318' } });
  const person = { name: 'Lê Văn Sung', phone: '+84987000318', birthYear: 1980, status: 'f0' as const };
  talk.act({ do: 'enrol', person });
  talk.say('DỪNG');
  const { told, refused } = talk.act({ do: 'release', personId: talk.person.id });
  expect(refused).toBeUndefined();
  expect(told).toEqual([]);
  expect(talk.openCases).toEqual([]);
});
