/** Moving somebody between home, facility and hospital, recovery and death: what is asked, closed and said from then on. */
import { describe, expect, test } from '@jest/globals';
import type { Move } from '../../cases/placement.ts';
import type { StaffAct } from '../../flows/engine/turn.ts';
import { Drive, type DriveOptions } from './drive.ts';

const PHONE = '+84987000311';
const MOTHER = { name: 'Trần Thị Mơ', phone: PHONE, birthYear: 1950, relation: 'mẹ' };
const SON = { name: 'Lê Văn Sung', phone: PHONE, birthYear: 1980 };

const enrol = (person: object): StaffAct => ({
  do: 'enrol',
  person: { status: 'f0', ...person } as Extract<StaffAct, { do: 'enrol' }>['person'],
});

function followed(options: DriveOptions = {}): Drive {
  const talk = new Drive({ at: '2026-03-10T06:40:00+07:00', person: { phone: PHONE }, ...options });
  talk.act(enrol(SON));
  return talk;
}

const move = (talk: Drive, to: Move['to'], more: Partial<Move> = {}) =>
  talk.act({ do: 'place', personId: talk.person.id, to, note: '', ...more }, 'lan');

const due = (talk: Drive) => talk.timers.filter(({ key }) => key.startsWith('checkin'));

describe('hospital', () => {
  test('ends the questions, keeps the case, and home begins them again', () => {
    const talk = followed();
    const { told } = move(talk, 'hospital', { where: 'Bệnh viện Gò Vấp', note: 'SpO2 90' });
    expect(told.map(({ text }) => text)).toEqual([
      'Hồ sơ đã chuyển tới Bệnh viện Gò Vấp. Em ngừng hỏi thăm hằng ngày để bệnh viện chăm sóc; gia đình cần gì cứ nhắn.',
    ]);
    expect(talk.person).toMatchObject({ placement: 'hospital', status: 'f0' });
    expect(talk.openCases.map(({ kind }) => kind)).toEqual(['f0']);
    expect(talk.until('2026-03-12T20:00:00+07:00').told).toEqual([]);
    expect(move(talk, 'home').told[0]?.text).toContain('theo dõi tiếp tại nhà');
    expect(talk.until('2026-03-13T07:30:00+07:00').told).toHaveLength(1);
  });

  test('who made the move and why rests in the timeline of the case', () => {
    const talk = followed();
    move(talk, 'hospital', { where: 'Bệnh viện Gò Vấp', note: 'SpO2 90' });
    expect(talk.records.at(-1)).toMatchObject({
      caseId: talk.openCases[0]?.id,
      body: {
        type: 'act',
        act: 'place',
        by: 'lan',
        detail: [{ key: 'care.moved' }, { key: 'care.where' }, { key: 'care.note' }],
      },
    });
  });

  test('who lies there is missed no longer', () => {
    const talk = followed();
    talk.until('2026-03-10T12:00:00+07:00');
    expect(talk.openCases.map(({ kind }) => kind)).toEqual(['f0', 'missed-checkin']);
    move(talk, 'hospital');
    expect(talk.openCases.map(({ kind }) => kind)).toEqual(['f0']);
    expect(talk.cases.find(({ kind }) => kind === 'missed-checkin')).toMatchObject({ outcome: 'hospital' });
  });

  test('an open question about them is not asked again', () => {
    const talk = followed();
    talk.until('2026-03-10T07:31:00+07:00');
    move(talk, 'hospital');
    expect(talk.session?.stack.map(({ flow }) => flow)).not.toContain('check-in');
    expect(due(talk)).toEqual([]);
  });
});

describe('recovered', () => {
  test('closes the follow-up and is thanked; an open alarm is closed first', () => {
    const talk = followed();
    talk.say('SOS');
    expect(move(talk, 'recovered').refused).toEqual({ key: 'care.refused.alarm' });
    const [sos] = talk.alarms;
    talk.act({ do: 'close', caseId: sos?.id ?? '', outcome: 'helped', note: 'đã tới' });
    expect(move(talk, 'recovered').told.at(-1)?.text).toContain('đã khỏi');
    expect(talk.openCases).toEqual([]);
    expect(talk.person).toMatchObject({ placement: 'recovered', status: 'none' });
    expect(due(talk)).toEqual([]);
  });

  test('ill again is a new enrolment, which begins at home', () => {
    const talk = followed();
    move(talk, 'recovered');
    expect(move(talk, 'home').refused).toMatchObject({ key: 'care.refused.move' });
    talk.act(enrol(SON));
    expect(talk.person).toMatchObject({ placement: 'home', status: 'f0' });
    expect(due(talk)).toHaveLength(1);
  });
});

describe('death', () => {
  test('needs a note, closes what was about them, and nothing is ever asked again', () => {
    const talk = followed();
    expect(move(talk, 'died').refused).toEqual({ key: 'care.refused.note' });
    talk.say('khó thở quá, tím môi');
    expect(talk.alarms).not.toEqual([]);
    expect(move(talk, 'died', { note: 'mất 5 giờ tại nhà' }).told).toEqual([]);
    expect(talk.openCases).toEqual([]);
    expect(talk.timers).toEqual([]);
    expect(talk.session?.stack).toEqual([]);
    expect(talk.until('2026-03-20T20:00:00+07:00').told).toEqual([]);
    const { told } = talk.say('gia đình cảm ơn trạm');
    expect(told.flatMap(({ choices }) => choices)).toEqual([]);
    expect(talk.act(enrol(SON)).refused).toEqual({ key: 'care.refused.died' });
    expect(move(talk, 'home').refused).toMatchObject({ key: 'care.refused.move' });
  });

  test('kind words only where a human told the family before', () => {
    const talk = followed();
    const { told } = move(talk, 'died', { note: 'mất 5 giờ', familyKnows: true });
    expect(told.map(({ text, reason }) => [text, reason])).toEqual([
      [
        'Trạm y tế xin chia buồn cùng gia đình. Từ nay không còn tin hỏi thăm tự động nào về người đã mất gửi tới số này. Gia đình cần giúp gì, xin nhắn lại đây, sẽ có người của trạm trả lời.',
        'staff',
      ],
    ]);
  });

  test('others of the household are asked as before, and not about the one who died', () => {
    const talk = followed();
    talk.act(enrol(MOTHER));
    const mother = talk.members[0]?.id ?? '';
    const { told } = talk.act({ do: 'place', personId: mother, to: 'died', note: 'mất 5 giờ', familyKnows: true });
    expect(told[0]?.text).toContain('tự động nào về mẹ.');
    expect(talk.openCases.map(({ personId }) => personId)).toEqual([talk.person.id]);
    const asked = talk.until('2026-03-10T07:30:00+07:00').told;
    expect(asked).toHaveLength(1);
    expect(asked[0]?.text).not.toMatch(/mẹ|Mơ/);
  });

  test('a program cannot close an alarm so', () => {
    const talk = followed();
    talk.say('SOS');
    const act = { do: 'place', personId: talk.person.id, to: 'died', note: 'x' } as const;
    expect(talk.act(act, 'automation').refused).toEqual({ key: 'desk.refused.needsHuman' });
    expect(talk.person.placement).toBeUndefined();
  });
});

test('somebody who is not of this phone is refused', () => {
  const talk = followed();
  expect(talk.act({ do: 'place', personId: 'pX', to: 'hospital', note: '' }).refused).toEqual({
    key: 'care.refused.notFound',
  });
});

test('a follow-up closed as died is over for good, too', () => {
  const talk = followed();
  talk.act({ do: 'close', caseId: talk.openCases[0]?.id ?? '', outcome: 'died', note: 'mất' });
  expect(talk.person).toMatchObject({ placement: 'died', status: 'none' });
});

describe('stations', () => {
  const station = (user: string, name: string, phone: string | null) => ({ user, name, phone, areas: [], load: 0 });
  const TWO = [station('a', 'Trạm y tế Tịnh Khê', '+84255000111'), station('b', 'BS. Nguyễn Thị Mận', null)];

  test('an enrolment goes to one, told with name and number', () => {
    const talk = followed({ stations: TWO });
    expect(talk.openCases[0]).toMatchObject({ assignee: 'a' });
    expect(talk.told[0]).toMatchObject({ reason: 'service' });
    expect(talk.told[0]?.text).toContain('Người theo dõi sức khoẻ: Trạm y tế Tịnh Khê, điện thoại 0255000111.');
    expect(talk.act(enrol(SON)).told).toEqual([]);
  });

  test('another is told again, the same is not, and other cases change hands in silence', () => {
    const talk = followed({ stations: TWO });
    const caseId = talk.openCases[0]?.id ?? '';
    expect(talk.act({ do: 'assign', caseId, to: 'b' }).told.map(({ text }) => text)).toEqual([
      'Trạm y tế đổi người theo dõi sức khoẻ. Từ nay là: BS. Nguyễn Thị Mận.',
    ]);
    expect(talk.act({ do: 'assign', caseId, to: 'b' }).told).toEqual([]);
    expect(talk.act({ do: 'assign', caseId, to: 'operator' }).told).toEqual([]);
    talk.say('SOS');
    expect(talk.act({ do: 'assign', caseId: talk.alarms[0]?.id ?? '', to: 'a' }).told).toEqual([]);
  });

  test('without any whoever enrolled goes on', () => {
    expect(followed().openCases[0]).toMatchObject({ assignee: 'nurse1' });
  });

  test('of somebody who joins the household it is said whom it is about', () => {
    const talk = followed({ stations: TWO });
    expect(talk.act(enrol(MOTHER)).told.map(({ text }) => text)).toEqual([
      'Về Trần Thị Mơ:\nNgười theo dõi sức khoẻ: Trạm y tế Tịnh Khê, điện thoại 0255000111. Cần gì về sức khoẻ cứ gọi.',
    ]);
  });
});
