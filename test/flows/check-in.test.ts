/** Follow-up: enrolling, the questions of a check-in, its ladder when nothing is heard, and levels that are never too mild. */
import { describe, expect, test } from '@jest/globals';
import type { EnrolledPerson } from '../../flows/engine/turn.ts';
import { Drive, type DriveOptions } from './drive.ts';
import { understandDanger } from './danger-understanding.ts';

const PERSON: EnrolledPerson = { name: 'Lương Thị Bưởi', phone: '+84912345678', status: 'f0', birthYear: 1991 };

function enrolled(person: Partial<EnrolledPerson> = {}, options: DriveOptions = {}): Drive {
  const talk = new Drive({ understand: understandDanger, at: '2026-03-10T14:12:00+07:00', ...options });
  talk.act({ do: 'enrol', person: { ...PERSON, ...person }, since: '2026-03-10' });
  return talk;
}

function asked(person: Partial<EnrolledPerson> = {}, options: DriveOptions = {}): Drive {
  const talk = enrolled(person, { at: '2026-03-11T06:00:00+07:00', ...options });
  talk.until('2026-03-11T07:30:00+07:00');
  talk.told = [];
  talk.events = [];
  return talk;
}

const last = (talk: Drive): string => talk.told.at(-1)?.text ?? '';
const words = (told: readonly { text: string }[]): string => told.map(({ text }) => text).join('\n');
const names = (talk: Drive): string[] => talk.events.map(({ event }) => event);

describe('enrolling', () => {
  test('person, consent by whom, case, welcome, first appointment', () => {
    const talk = enrolled();
    expect(talk.person).toMatchObject({
      name: PERSON.name,
      status: 'f0',
      birthYear: 1991,
      disease: 'covid19',
      since: '2026-03-10',
    });
    expect(talk.person.consents.checkins).toMatchObject({ given: true, by: 'nurse1' });
    expect(talk.cases).toMatchObject([{ kind: 'f0', severity: 'YELLOW' }]);
    expect(talk.told).toMatchObject([{ reason: 'service' }]);
    expect(names(talk)).toEqual(['consent', 'caseOpened']);
    expect(talk.timers).toMatchObject([{ name: 'checkinDue', at: '2026-03-10T16:30:00+07:00' }]);
  });

  test('twice is once; the facts are brought up to date', () => {
    const talk = enrolled();
    const { told } = talk.act({ do: 'enrol', person: { ...PERSON, doses: 2 } });
    expect(told).toEqual([]);
    expect(talk.cases).toHaveLength(1);
    expect(talk.person.doses).toBe(2);
    expect(talk.timers).toHaveLength(1);
  });

  test('an F1 is asked in the morning only; one who became F0 goes on as F0', () => {
    const talk = enrolled({ status: 'f1' });
    expect(talk.timers).toMatchObject([{ at: '2026-03-11T07:30:00+07:00' }]);
    talk.act({ do: 'enrol', person: PERSON });
    expect(talk.cases.map(({ kind, open }) => [kind, open])).toEqual([
      ['f1', false],
      ['f0', true],
    ]);
    expect(talk.timers).toMatchObject([{ at: '2026-03-10T16:30:00+07:00' }]);
  });
});

describe('a check-in day', () => {
  test('asked at 16:30 and 07:30, the next is set when one fires', () => {
    const talk = enrolled();
    const first = talk.until('2026-03-10T16:30:00+07:00');
    expect(first.events).toMatchObject([{ event: 'checkinDue' }]);
    expect(first.told).toMatchObject([{ reason: 'service' }]);
    expect(first.told[0]?.text).toContain('nhiệt độ, SpO₂');
    expect(talk.timers.find(({ name }) => name === 'checkinDue')?.at).toBe('2026-03-11T07:30:00+07:00');
  });

  test('the ladder: reminder after 2 h, other channel after 3 h, a case after 4 h', () => {
    const talk = asked();
    const told = (at: string) => talk.until(`2026-03-11T${at}:00+07:00`).told.map(({ over }) => over);
    expect(told('09:29')).toEqual([]);
    expect(told('09:30')).toEqual(['last']);
    expect(told('10:30')).toEqual(['other']);
    expect(told('11:29')).toEqual([]);
    expect(talk.until('2026-03-11T11:30:00+07:00').events).toMatchObject([
      { event: 'checkinMissed' },
      { event: 'caseOpened', kind: 'missed-checkin', severity: 'YELLOW' },
    ]);
    expect(talk.cases.map(({ kind }) => kind)).toEqual(['f0', 'missed-checkin']);
  });

  test('an answer stops the ladder, also after a reminder, and ends a missed one', () => {
    const talk = asked();
    talk.until('2026-03-11T11:40:00+07:00');
    talk.say('36.8 spo2 97 ho ít');
    expect(names(talk)).toContain('checkinAnswered');
    expect(talk.cases.find(({ kind }) => kind === 'missed-checkin')).toMatchObject({
      open: false,
      outcome: 'answered',
    });
    expect(talk.timers.map(({ name }) => name)).toEqual(['checkinDue']);
  });

  test('the numbers of a reminder answer the open question', () => {
    const talk = asked({}, { channel: 'sms' });
    talk.until('2026-03-11T09:31:00+07:00');
    talk.say('1');
    expect(last(talk)).toContain('SpO2');
    expect(names(talk)).not.toContain('checkinMissed');
  });

  test('after STOP nothing is asked and no ladder is set', () => {
    const talk = enrolled();
    talk.person = { ...talk.person, stoppedAt: talk.now };
    const { told, events } = talk.until('2026-03-11T12:00:00+07:00');
    expect(told).toEqual([]);
    expect(events).toEqual([]);
  });

  test('recovered: no more appointments', () => {
    const talk = enrolled();
    talk.act({ do: 'close', caseId: talk.cases[0]!.id, outcome: 'recovered', note: 'xét nghiệm âm tính' });
    expect(talk.timers).toEqual([]);
    expect(talk.person.status).toBe('none');
    expect(last(talk)).toContain('đã khỏi');
  });

  test('in the middle of an SOS nobody is asked for numbers', () => {
    const talk = enrolled();
    talk.say('SOS');
    expect(talk.until('2026-03-10T16:31:00+07:00').events.filter(({ event }) => event === 'checkinDue')).toEqual([]);
  });
});

describe('answers', () => {
  test('counting breaths: a minute is timed, its number answers the open question', () => {
    const talk = asked();
    talk.say('không có máy đo, 36.8');
    expect(talk.say('bắt đầu đếm').told.map(({ text }) => text)).toEqual([expect.stringContaining('bấm giờ 1 phút')]);
    expect(talk.until('2026-03-11T07:30:30+07:00').told).toEqual([]);
    expect(talk.until('2026-03-11T07:32:00+07:00').told[0]?.text).toContain('Hết 1 phút');
    talk.say('18');
    talk.say('không có gì');
    expect(last(talk)).toContain('nhịp thở 18');
  });

  test('a count that nobody needs any more is not asked for', () => {
    const told = asked();
    told.say('không có máy đo, 36.8');
    told.say('bắt đầu đếm');
    told.say('18');
    expect(told.until('2026-03-11T07:33:00+07:00').told).toEqual([]);
    const danger = asked();
    danger.say('không có máy đo, 36.8');
    danger.say('bắt đầu đếm');
    danger.say('SOS');
    expect(words(danger.until('2026-03-11T07:33:00+07:00').told)).not.toContain('Hết 1 phút');
  });

  test.each([
    ['36,8', '97', 'à nhầm, spo2 98', 'SpO₂ 98 %'],
    ['spo2 97', '36,8', 'lộn rồi, 37,2 độ mới đúng', 'nhiệt độ 37,2 °C'],
  ])('%s, %s, "%s": the newest word counts', (first, second, right, kept) => {
    const talk = asked();
    for (const line of [first, second, right]) talk.say(line);
    expect(last(talk)).toContain('Có khó thở');
    talk.say('không có gì');
    expect(last(talk)).toContain(kept);
  });

  test('without a word of correction the first number stands', () => {
    const talk = asked();
    for (const line of ['36,8', '97', 'spo2 98']) talk.say(line);
    talk.say('không có gì');
    expect(last(talk)).toContain('SpO₂ 97 %');
  });

  test('a sore throat is no missing device', () => {
    const talk = asked();
    talk.say('ho, đau họng, 37 độ, spo2 970');
    expect(last(talk)).toContain('Số SpO₂ vừa nhắn chưa đúng');
  });

  test('everything at once: read back, GREEN only without any sign', () => {
    const talk = asked();
    talk.say('36.8 spo2 98 bình thường');
    expect(last(talk)).toContain('Em ghi nhận: nhiệt độ 36,8 °C, SpO₂ 98 %');
    expect(last(talk)).toContain('chưa có dấu hiệu cảnh báo');
    expect(last(talk)).not.toMatch(/an toàn/i);
    expect(talk.person.level).toBe('GREEN');
    expect(talk.cases[0]?.severity).toBe('GREEN');
    expect(talk.records.map(({ body }) => body.type)).toEqual(expect.arrayContaining(['observation', 'decision']));
  });

  test('an F0 of a risk group is seen the same day, at very high risk called back at any symptom', () => {
    const followed = (more: Partial<EnrolledPerson>, words: string) => {
      const talk = enrolled(more);
      talk.until('2026-03-10T16:30:00+07:00');
      talk.say(words);
      return talk.person.level ?? talk.cases[0]?.severity;
    };
    const well = '36.8 spo2 98 bình thường';
    expect(followed({ birthYear: 1991 }, well)).toBe('GREEN');
    expect(followed({ birthYear: 1961 }, well)).toBe('YELLOW');
    expect(followed({ doses: 0 }, well)).toBe('YELLOW');
    expect(followed({ status: 'f1', birthYear: 1961 }, well)).toBe('GREEN');
    const cough = '36.8 spo2 98 ho ít';
    expect(followed({ birthYear: 1961 }, cough)).toBe('YELLOW');
    const ill = enrolled({ birthYear: 1951, conditions: ['diabetes'] });
    ill.until('2026-03-10T16:30:00+07:00');
    ill.say(cough);
    expect(ill.cases.some(({ severity }) => severity === 'ORANGE')).toBe(true);
  });

  test('a cough is YELLOW', () => {
    const talk = asked();
    talk.say('36.8 spo2 97 ho ít');
    expect(talk.person.level).toBe('YELLOW');
    expect(last(talk)).toContain('ho');
  });

  test('only what is missing is asked, one at a time', () => {
    const talk = asked();
    talk.say('bình thường');
    expect(last(talk)).toContain('SpO₂ bao nhiêu');
    talk.say('97');
    expect(last(talk)).toContain('Nhiệt độ');
    talk.say('36,7');
    expect(last(talk)).toContain('Em ghi nhận');
    expect(talk.person.level).toBe('GREEN');
  });

  test('no device: breaths are counted; with neither it is never GREEN', () => {
    const counted = asked();
    counted.say('như hôm qua, không có máy');
    expect(last(counted)).toContain('đếm nhịp thở');
    counted.say('18');
    counted.say('36.6');
    expect(counted.person.level).toBe('GREEN');

    const neither = asked();
    neither.choose('checkin:nodevice');
    neither.choose('breaths:none');
    neither.choose('temperature:none');
    neither.choose('well');
    expect(neither.person.level).toBe('YELLOW');
    expect(last(neither)).toContain('Chưa biết SpO₂');
  });

  test('where the disease asks for no breathing, nobody misses it', () => {
    const talk = asked({ disease: 'dengue' });
    talk.say('38,5 sốt, đau đầu');
    expect(talk.person.level).toBe('YELLOW');
    expect(last(talk)).not.toContain('Chưa biết SpO₂');
    expect(last(talk)).toContain('Người trực sẽ xem trong ngày');
  });

  test('an impossible SpO2 is asked again; with breaths alone it stays from GREEN', () => {
    const talk = asked();
    talk.say('36.8 spo2 9.7 bình thường');
    expect(last(talk)).toContain('chưa đúng');
    talk.choose('none');
    talk.say('18');
    expect(talk.person.level).toBe('YELLOW');
    const again = asked();
    again.say('36.8 spo2 9.7 bình thường');
    again.say('97');
    expect(again.person.level).toBe('GREEN');
  });

  test.each([
    ['spo2 92', 'RED'],
    ['36.8 spo2 95 ho', 'ORANGE'],
    ['khó thở', 'ORANGE'],
    ['thở 26 lần', 'RED'],
  ] as const)('"%s" raises the person’s own case to %s', (words, severity) => {
    const talk = asked();
    talk.say(words);
    expect(talk.cases.map((item) => [item.kind, item.severity])).toEqual([['f0', severity]]);
    expect(last(talk)).toContain('115');
    expect(names(talk)).toContain('checkinAnswered');
    expect(talk.pages).toHaveLength(1);
    expect(talk.timers.map(({ name }) => name)).not.toContain('checkinReminder');
  });

  test('an alarm is not taken back by a good check-in', () => {
    const talk = asked();
    talk.say('spo2 92');
    talk.until('2026-03-11T16:30:00+07:00');
    talk.say('spo2 98 36.6 bình thường');
    expect(talk.cases[0]?.severity).toBe('RED');
  });

  test('a denied red flag is shown back at the end', () => {
    const talk = asked();
    talk.say('36.8 spo2 98 không khó thở');
    expect(last(talk)).toContain('KHÔNG khó thở. Đúng không ạ?');
    expect(names(talk)).toContain('checkinAnswered');
    talk.say('không đúng');
    expect(talk.cases[0]).toMatchObject({ kind: 'f0', severity: 'ORANGE' });
  });

  test('whoever types, it is about the followed person', () => {
    const talk = asked();
    talk.say('mẹ tôi spo2 92');
    expect(talk.cases).toMatchObject([{ kind: 'f0', severity: 'RED' }]);
  });

  test('unasked, a followed person’s numbers are a check-in', () => {
    const talk = enrolled();
    talk.say('36,9 spo2 98 bình thường');
    expect(names(talk)).toContain('checkinAnswered');
    expect(talk.person.level).toBe('GREEN');
  });

  test('not understood: said in other words', () => {
    const talk = asked();
    talk.say('zzz');
    expect(last(talk)).toContain('Em chưa hiểu');
  });
});

describe('pregnancy', () => {
  test('bleeding is an emergency, her pregnancy being known; denied it is none', () => {
    const talk = asked({ sex: 'female', pregnant: true });
    expect(words(talk.say('36,8 spo2 98, không ra máu').told)).not.toContain('GỌI 115 NGAY');
    expect(words(talk.say('bụng gò, ra chút máu').told)).toContain('GỌI 115 NGAY');
  });

  test('nobody else is called out for by these words alone', () => {
    const talk = asked();
    expect(words(talk.say('36,8 spo2 98 ra chút máu').told)).not.toContain('GỌI 115 NGAY');
  });
});
