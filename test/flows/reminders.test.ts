/** The ladder of a silent person: each rung in the timeline, stopped by staff for a day, its answers named by rung. */
import { expect, test } from '@jest/globals';
import type { StaffAct } from '../../flows/engine/turn.ts';
import { Drive } from './drive.ts';

const PHONE = '+84987000312';
const person = (name: string, birthYear: number, relation?: string) => ({
  ...{ name, phone: PHONE, birthYear, status: 'f0' as const },
  ...(relation === undefined ? {} : { relation }),
});

function followed(...others: Extract<StaffAct, { do: 'enrol' }>['person'][]): Drive {
  const talk = new Drive({ at: '2026-03-10T06:40:00+07:00', person: { phone: PHONE } });
  for (const one of [person('Lê Văn Sung', 1980), ...others]) talk.act({ do: 'enrol', person: one });
  return talk;
}

const rungs = (talk: Drive) =>
  talk.records.flatMap(({ caseId, body }) =>
    body.type === 'act' && body.act === 'remind' ? [[caseId, body.detail[0]?.key]] : [],
  );

test('every rung rests in the timeline of the follow-up', () => {
  const talk = followed();
  const caseId = talk.openCases[0]?.id;
  talk.until('2026-03-10T12:00:00+07:00');
  expect(rungs(talk)).toEqual([
    [caseId, 'care.rung.reminder'],
    [caseId, 'care.rung.otherChannel'],
    [caseId, 'care.rung.missed'],
  ]);
});

test('an answer says after which rung it came, and nothing more is done', () => {
  const talk = followed();
  talk.until('2026-03-10T09:40:00+07:00');
  talk.say('36,8 spo2 98 bình thường');
  const answered = talk.events.filter(({ event }) => event === 'checkinAnswered');
  expect(answered).toMatchObject([{ rung: 'reminder' }]);
  talk.until('2026-03-10T12:00:00+07:00');
  expect(rungs(talk)).toHaveLength(1);
});

test('stopped by staff: no more rungs today, nor a case; tomorrow as ever', () => {
  const talk = followed();
  const caseId = talk.openCases[0]?.id ?? '';
  talk.until('2026-03-10T08:00:00+07:00');
  talk.act({ do: 'stopReminders', caseId }, 'lan');
  expect(talk.records.at(-1)).toMatchObject({ caseId, body: { act: 'stopReminders', by: 'lan' } });
  expect(talk.until('2026-03-10T16:00:00+07:00').told).toEqual([]);
  expect(talk.until('2026-03-10T16:31:00+07:00').told).toHaveLength(1);
  expect(talk.until('2026-03-10T23:00:00+07:00').told).toEqual([]);
  expect(talk.openCases.map(({ kind }) => kind)).toEqual(['f0']);
  talk.until('2026-03-11T12:00:00+07:00');
  expect(talk.openCases.map(({ kind }) => kind)).toEqual(['f0', 'missed-checkin']);
});

test('stopped for one, the others of the household are reminded', () => {
  const talk = followed(person('Trần Thị Mơ', 1950, 'mẹ'));
  const [first, second] = talk.openCases.map(({ id }) => id);
  talk.until('2026-03-10T08:00:00+07:00');
  talk.act({ do: 'stopReminders', caseId: first ?? '' });
  talk.until('2026-03-10T12:00:00+07:00');
  expect([...new Set(rungs(talk).map(([caseId]) => caseId))]).toEqual([second]);
});

test('a case that is not open is refused', () => {
  expect(followed().act({ do: 'stopReminders', caseId: 'none' }).refused?.key).toBe('desk.refused.notFound');
});

test('the carer who agreed is a rung of its own, between the other channel and the case', () => {
  const talk = followed();
  talk.person = {
    ...talk.person,
    carer: { phone: '+84987000313', state: 'agreed', at: talk.now, conversationId: 'c9' },
  };
  talk.until('2026-03-10T11:10:00+07:00');
  expect(rungs(talk).map(([, key]) => key)).toEqual([
    'care.rung.reminder',
    'care.rung.otherChannel',
    'care.rung.carer',
  ]);
  expect(talk.posted.map(({ conversationId }) => conversationId)).toEqual(['c9']);
  talk.say('36,8 spo2 98 bình thường');
  expect(talk.events.filter(({ event }) => event === 'checkinAnswered')).toMatchObject([{ rung: 'carer' }]);
});
