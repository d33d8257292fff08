/** One check-in for a household: asked together, answered in any words, recorded for each, danger of one first. */
import { describe, expect, test } from '@jest/globals';
import type { EnrolledPerson } from '../../flows/engine/turn.ts';
import { Drive, type DriveOptions } from './drive.ts';

const PHONE = '+84912345678';
const FATHER: EnrolledPerson = { name: 'Trần Văn Bưởi', phone: PHONE, status: 'f0', birthYear: 1985, areaPath: ['74'] };
const MOTHER: EnrolledPerson = {
  ...{ name: 'Nguyễn Thị Hoa', phone: PHONE, status: 'f0', birthYear: 1955, relation: 'mẹ' },
  areaPath: ['74'],
};
const CHILD: EnrolledPerson = {
  ...{ name: 'Trần Văn An', phone: PHONE, status: 'f0', birthYear: 2022, relation: 'con' },
  areaPath: ['74'],
};
const WIFE: EnrolledPerson = {
  ...{ name: 'Lê Thị Mận', phone: PHONE, status: 'f1', birthYear: 1988, relation: 'vợ' },
  areaPath: ['74'],
};

const EVERYBODY = [FATHER, MOTHER, CHILD];

/** The household at 07:30 the day after all were enrolled. */
function asked(people: readonly EnrolledPerson[] = EVERYBODY, options: DriveOptions = {}): Drive {
  const talk = new Drive({ at: '2026-03-11T06:00:00+07:00', ...options });
  for (const person of people) talk.act({ do: 'enrol', person, since: '2026-03-10' });
  talk.until('2026-03-11T07:30:00+07:00');
  talk.told = talk.told.slice(-1);
  talk.events = [];
  talk.records = [];
  return talk;
}

const last = (talk: Drive): string => talk.told.at(-1)?.text ?? '';
const member = (talk: Drive, name: string) => [talk.person, ...talk.members].find((one) => one.name === name);
const levels = (talk: Drive) => [talk.person, ...talk.members].map(({ level }) => level);
const caseOf = (talk: Drive, name: string) =>
  talk.cases.find(({ personId, kind }) => personId === member(talk, name)?.id && kind !== 'missed-checkin');
const heardOf = (talk: Drive) => talk.events.filter(({ event }) => event === 'checkinAnswered').length;

describe('asking', () => {
  test('all in one message, by relation or name', () => {
    const talk = asked();
    expect(talk.told).toHaveLength(1);
    expect(last(talk)).toContain('Trần Văn Bưởi, mẹ, con');
  });

  test('an F1 is not asked in the afternoon', () => {
    const talk = asked([FATHER, MOTHER, WIFE]);
    expect(last(talk)).toContain('Trần Văn Bưởi, mẹ, vợ');
    talk.say('cả nhà bình thường');
    talk.until('2026-03-11T16:30:00+07:00');
    expect(last(talk)).toContain('Trần Văn Bưởi, mẹ.');
  });

  test('the only one who is followed is asked by name, though somebody else writes', () => {
    const talk = asked([MOTHER]);
    expect(last(talk)).toBe('Mẹ hôm nay thế nào ạ? Nhắn em nhiệt độ, SpO₂ và triệu chứng, hoặc: bình thường.');
    talk.say('36,8 spo2 98 bình thường');
    expect(member(talk, MOTHER.name)?.level).toBe('YELLOW');
    expect(talk.person.level).toBeNull();
  });
});

describe('answering', () => {
  test('one message for all: each has an observation and a level of their own', () => {
    const talk = asked();
    talk.say('mẹ 37 độ spo2 97 ho ít, bé 37 độ 2 spo2 98 bình thường, tôi 36,8 spo2 98 bình thường');
    expect(levels(talk)).toEqual(['GREEN', 'YELLOW', 'YELLOW']);
    expect(heardOf(talk)).toBe(3);
    expect(caseOf(talk, MOTHER.name)?.severity).toBe('YELLOW');
    expect(caseOf(talk, CHILD.name)?.severity).toBe('YELLOW');
    const observed = talk.records.filter(({ body }) => body.type === 'observation');
    expect(observed.map(({ personId }) => personId)).toEqual([
      undefined,
      member(talk, MOTHER.name)?.id,
      member(talk, CHILD.name)?.id,
    ]);
    expect(last(talk)).toContain('Mẹ: nhiệt độ 37 °C, SpO₂ 97 %, ho.');
    expect(talk.timers.map(({ name }) => name)).toEqual(['checkinDue']);
  });

  test('without marks, in short', () => {
    const talk = asked(EVERYBODY, { channel: 'sms' });
    talk.say('me 37 97 ho, be 37.2 98 binh thuong, toi 36.8 98 binh thuong');
    expect(levels(talk)).toEqual(['GREEN', 'YELLOW', 'YELLOW']);
  });

  test('who was not answered for is asked by name; a bare answer is theirs', () => {
    const talk = asked();
    talk.say('mẹ 37 spo2 97 ho, tôi 36,8 spo2 98 bình thường');
    expect(levels(talk)).toEqual(['GREEN', 'YELLOW', null]);
    expect(last(talk)).toContain('Con hôm nay thế nào ạ?');
    talk.say('37,2');
    expect(last(talk)).toContain('Con: Máy kẹp ngón tay hiện SpO₂ bao nhiêu?');
    talk.say('98');
    expect(last(talk)).toContain('Con: Bé bú, uống thế nào?');
    talk.say('bình thường');
    expect(levels(talk)).toEqual(['GREEN', 'YELLOW', 'YELLOW']);
    expect(last(talk)).toContain('Người trực sẽ xem trong ngày');
  });

  test('numbers of nobody are asked whose they are', () => {
    const talk = asked();
    talk.say('37,2 spo2 97 ho');
    expect(last(talk)).toContain('là của ai ạ?');
    expect(talk.told.at(-1)?.choices.map(({ label }) => label)).toEqual(['Trần Văn Bưởi', 'mẹ', 'con']);
    talk.choose('who:1');
    expect(levels(talk)).toEqual([null, 'YELLOW', null]);
  });

  test('"cả nhà bình thường": everybody is well, and what is not known is asked of each', () => {
    const talk = asked();
    talk.choose('checkin:allwell');
    expect(last(talk)).toContain('Trần Văn Bưởi: Máy kẹp ngón tay hiện SpO₂ bao nhiêu?');
    talk.say('tôi 98 36,8; mẹ 97 36,9; bé 98 37');
    expect(talk.told.map(({ text }) => text).join('\n')).not.toContain('Em chưa hiểu');
  });

  test('silence of one: reminded by name, then a case for that one only', () => {
    const talk = asked();
    talk.say('mẹ 37 spo2 97 ho, bé 37 spo2 98 bình thường');
    const { told } = talk.until('2026-03-11T09:31:00+07:00');
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('Chưa thấy')]);
    talk.until('2026-03-11T11:31:00+07:00');
    expect(talk.cases.filter(({ kind }) => kind === 'missed-checkin').map(({ personId }) => personId)).toEqual([
      talk.person.id,
    ]);
  });
});

describe('as yesterday', () => {
  test('a person’s own last values are taken', () => {
    const talk = asked();
    talk.say('mẹ 37 spo2 97 ho, bé 37 spo2 98 bình thường, tôi 36,8 spo2 98 bình thường');
    talk.until('2026-03-11T16:30:00+07:00');
    talk.say('cả nhà như sáng nay');
    expect(heardOf(talk)).toBe(6);
    expect(last(talk)).toContain('Mẹ: nhiệt độ 37 °C, SpO₂ 97 %, ho.');
  });

  test('alarming values are measured anew', () => {
    const talk = asked([FATHER, MOTHER]);
    talk.say('tôi 36,8 spo2 98 bình thường, mẹ 37 ho spo2 95');
    expect(caseOf(talk, MOTHER.name)?.severity).toBe('ORANGE');
    talk.until('2026-03-11T16:30:00+07:00');
    talk.say('như sáng nay, cả nhà như sáng nay');
    expect(last(talk)).toContain('Mẹ: Máy kẹp ngón tay hiện SpO₂ bao nhiêu?');
  });
});

describe('danger', () => {
  test('RED of one comes first, by name, on that person’s own case; the others are asked after it', () => {
    const talk = asked();
    talk.say('mẹ spo2 91, bé 37 spo2 98 bình thường');
    expect(last(talk)).toMatch(/^GỌI 115 NGAY cho mẹ\./);
    expect(talk.openCases.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual([
      'f0 YELLOW',
      'f0 RED',
      'f0 YELLOW',
    ]);
    expect(caseOf(talk, MOTHER.name)?.severity).toBe('RED');
    talk.say('số 5 đường Lê Lợi, phường Thủ Dầu Một, Bình Dương');
    talk.say('1 người');
    expect(last(talk)).toContain('Trần Văn Bưởi hôm nay thế nào ạ?');
    talk.say('36,8 spo2 98 bình thường');
    expect(levels(talk)).toEqual(['GREEN', null, 'YELLOW']);
  });

  test('what is told of the others with it is theirs: recorded, graded, not asked nor missed', () => {
    const talk = asked();
    talk.say('mẹ khó thở spo2 91, bé 37 thở 30 lần bình thường, tôi 36,8 spo2 98 bình thường');
    expect(last(talk)).toMatch(/^GỌI 115 NGAY cho mẹ\./);
    expect(levels(talk)).toEqual(['GREEN', null, 'YELLOW']);
    expect(heardOf(talk)).toBe(3);
    const observed = talk.records.filter(({ body }) => body.type === 'observation');
    expect(new Set(observed.map(({ personId }) => personId))).toEqual(
      new Set([undefined, member(talk, MOTHER.name)?.id, member(talk, CHILD.name)?.id]),
    );
    talk.until('2026-03-11T12:00:00+07:00');
    expect(talk.events.map(({ event }) => event)).not.toContain('checkinMissed');
  });

  test('half told of another: kept at once, the rest is asked after the danger, and they count once', () => {
    const talk = asked();
    talk.say('mẹ spo2 91, bé 37 thở 30 lần bình thường, tôi 36,8');
    expect(talk.person.readings?.at(-1)?.vitals).toEqual({ temperature: 36.8 });
    talk.say('số 5 đường Lê Lợi, phường Thủ Dầu Một, Bình Dương');
    expect(last(talk)).toContain('Trần Văn Bưởi: Máy kẹp ngón tay hiện SpO₂ bao nhiêu?');
    talk.say('98');
    talk.say('bình thường');
    expect(levels(talk)).toEqual(['GREEN', null, 'YELLOW']);
    expect(heardOf(talk)).toBe(3);
  });

  test('without an open check-in, too', () => {
    const talk = asked();
    talk.say('mẹ 37 spo2 97 bình thường, bé 37 thở 28 lần bình thường, tôi 36,8 spo2 98 bình thường');
    talk.until('2026-03-11T11:00:00+07:00');
    talk.say('mẹ khó thở tím môi, bé 39 thở 30 lần ho');
    expect(caseOf(talk, MOTHER.name)?.severity).toBe('RED');
    expect(member(talk, CHILD.name)?.readings?.at(-1)?.vitals.temperature).toBe(39);
    expect(talk.person.readings).toHaveLength(1);
  });

  test('two at once: both are called out for, each with an alarm of their own', () => {
    const talk = asked();
    talk.say('mẹ spo2 91, bé co giật');
    expect(talk.alarms.map(({ personId }) => personId)).toEqual([
      member(talk, MOTHER.name)?.id,
      member(talk, CHILD.name)?.id,
    ]);
    expect(last(talk)).toContain('GỌI 115 NGAY cho con.');
    expect(last(talk)).toContain('GỌI 115 NGAY cho mẹ.');
    expect(new Set(talk.pages.map(({ caseId }) => caseId)).size).toBe(2);
  });

  test('a child’s breaths are judged as a child’s, though an adult would be in danger', () => {
    const talk = asked();
    talk.say('bé 37 thở 28 lần bình thường');
    expect(caseOf(talk, CHILD.name)?.severity).toBe('YELLOW');
    expect(talk.alarms).toEqual([]);
  });

  test('at night, unasked, and by whoever writes', () => {
    const talk = asked();
    talk.say('cả nhà bình thường');
    talk.until('2026-03-11T22:40:00+07:00');
    talk.say('cứu mẹ tôi với, mẹ khó thở tím môi');
    expect(caseOf(talk, MOTHER.name)?.severity).toBe('RED');
    expect(caseOf(talk, FATHER.name)?.severity).not.toBe('RED');
  });

  test('a denied red flag is shown back about whom it was said', () => {
    const talk = asked([FATHER, MOTHER]);
    talk.say('tôi 36,8 spo2 98 bình thường, mẹ 37 spo2 97 không khó thở');
    expect(last(talk)).toContain('Về mẹ:\nEm ghi nhận: KHÔNG khó thở. Đúng không ạ?');
    talk.say('không đúng');
    expect(caseOf(talk, MOTHER.name)?.severity).toBe('ORANGE');
  });
});

describe('getting worse', () => {
  test('SpO2 down by 3 keeps from GREEN and asks for a call back', () => {
    const talk = asked([FATHER]);
    talk.say('36,8 spo2 100 bình thường');
    expect(talk.person.level).toBe('GREEN');
    talk.until('2026-03-11T16:30:00+07:00');
    talk.say('36,8 spo2 97 bình thường');
    expect(talk.person.level).toBe('YELLOW');
    expect(last(talk)).toContain('Kém hơn mấy hôm trước: SpO₂ từ 100 % xuống 97 %');
    expect(talk.cases[0]?.reasons.map(({ rule }) => rule)).toContain('worse-spo2');
    expect(talk.cases[0]?.dueAt).not.toBeNull();
  });
});

describe('by disease', () => {
  test.each([
    ['dengue', 'đau bụng'],
    ['hfmd', 'giật mình'],
    ['measles', 'bỏ bú'],
  ] as const)('%s has its own questions', (disease, sign) => {
    const talk = asked([{ ...FATHER, disease }]);
    talk.say('37,2 độ');
    for (let i = 0; i < 3 && !last(talk).includes(sign); i += 1)
      talk.say(last(talk).includes('nhịp thở') ? '18' : '98');
    expect(last(talk)).toContain(sign);
  });
});
