/** A carer on another phone: asked by the household, agrees on their own, told of silence and danger, speaks for it, ended by either. */
import { describe, expect, test } from '@jest/globals';
import { Drive } from './drive.ts';
import { understandDanger } from './danger-understanding.ts';

const PHONE = '+84987654321';

function household(): Drive {
  const talk = new Drive({
    understand: understandDanger,
    at: '2026-03-10T14:00:00+07:00',
    person: { conversationId: 'c1' },
  });
  talk.act({ do: 'enrol', person: { name: 'Lương Thị Bưởi', phone: '+84912345678', status: 'f0', birthYear: 1991 } });
  return talk;
}

function daughter(): Drive {
  return new Drive({
    understand: understandDanger,
    at: '2026-03-10T14:00:00+07:00',
    person: { id: 'p2', phone: PHONE, conversationId: 'c2' },
  });
}

/** Brings what each posted to the other, in order. */
function exchange(talk: Drive, other: Drive): string[] {
  const told: string[] = [];
  for (const [from, to] of [
    [talk, other],
    [other, talk],
    [talk, other],
  ] as const) {
    for (const { event } of from.posted.splice(0)) {
      if ('notice' in event) told.push(...to.notice(event.notice).told.map(({ text }) => text));
      if ('said' in event) told.push(...to.send(event.said).told.map(({ text }) => text));
    }
  }
  return told;
}

function agreed(): { talk: Drive; carer: Drive } {
  const [talk, carer] = [household(), daughter()];
  talk.say('con gái tôi 0987654321 theo dõi giúp tôi');
  talk.choose('yes');
  exchange(talk, carer);
  carer.choose('carer:yes');
  exchange(carer, talk);
  return { talk, carer };
}

const last = (talk: Drive): string => talk.told.at(-1)?.text ?? '';

describe('mutual consent', () => {
  test('the household is asked once, the carer on their own phone, nothing begins before both said yes', () => {
    const [talk, carer] = [household(), daughter()];
    expect(talk.say('con gái tôi 0987654321 theo dõi giúp tôi').told[0]?.text).toContain('số 0987654321 ');
    expect(talk.posted).toEqual([]);
    talk.choose('yes');
    expect(talk.person.consents.carer?.given).toBe(true);
    expect(talk.posted).toMatchObject([{ conversationId: { phone: PHONE } }]);
    exchange(talk, carer);
    expect(last(carer)).toContain('Lương Thị Bưởi nhờ anh/chị theo dõi');
    expect(carer.person.consents.carer).toBeUndefined();
    expect(talk.person.carer?.state).toBe('asked');
    carer.say('đồng ý');
    exchange(carer, talk);
    expect(carer.person.consents.carer?.given).toBe(true);
    expect(talk.person.carer).toMatchObject({ state: 'agreed', conversationId: 'c2', phone: PHONE });
    expect(last(talk)).toContain('đã đồng ý');
  });

  test('who thinks better of it is told that nobody is asked', () => {
    const talk = household();
    talk.say('con gái tôi 0987654321 theo dõi giúp tôi');
    expect(talk.choose('no').told[0]?.text).toContain('em không nhờ số đó');
    expect(talk.posted).toEqual([]);
  });

  test('who refuses is not asked again that day', () => {
    const [talk, carer] = [household(), daughter()];
    talk.say('con gai toi 0987654321 theo doi giup toi');
    talk.choose('yes');
    exchange(talk, carer);
    carer.choose('carer:no');
    exchange(carer, talk);
    expect(talk.person.carer?.state).toBe('refused');
    expect(talk.person.consents.carer?.given).toBe(false);
    expect(carer.person.caresFor).toEqual([]);
    talk.say('con gai toi 0987654321 theo doi giup toi');
    expect(last(talk)).toContain('đã hỏi rồi');
    expect(talk.posted).toEqual([]);
  });

  test('either side ends it; afterwards nothing is told', () => {
    for (const ends of ['talk', 'carer'] as const) {
      const both = agreed();
      const other = ends === 'talk' ? both.carer : both.talk;
      both[ends].say('thôi nhờ theo dõi giúp nữa');
      exchange(both[ends], other);
      expect(last(other)).toContain('đã thôi');
      expect(both.talk.person.carer?.state).toBe('ended');
      expect(both.carer.person.caresFor).toEqual([]);
      both.talk.say('tôi khó thở quá, tím môi');
      expect(both.talk.posted).toEqual([]);
    }
  });
});

describe('told and speaking', () => {
  test('half an hour before a missed check-in the carer is asked, and answers for the patient', () => {
    const { talk, carer } = agreed();
    talk.until('2026-03-11T07:30:00+07:00');
    talk.posted = [];
    talk.until('2026-03-11T10:59:00+07:00');
    expect(talk.posted).toEqual([]);
    talk.until('2026-03-11T11:00:00+07:00');
    carer.until('2026-03-11T11:00:00+07:00');
    expect(exchange(talk, carer)[0]).toContain('chưa thấy Lương Thị Bưởi báo sức khoẻ');
    carer.choose('carer:report');
    carer.say('36.8 spo2 98 bình thường');
    expect(carer.openCases).toEqual([]);
    const told = exchange(carer, talk);
    expect(told.join('\n')).toContain('SpO₂ 98 %');
    expect(talk.person.level).toBe('GREEN');
    expect(talk.records.some(({ body }) => body.type === 'act' && body.act === 'carer')).toBe(true);
  });

  test('danger that the carer writes is the patient’s; the carer’s own stays theirs', () => {
    const { talk, carer } = agreed();
    carer.say('báo thay');
    carer.say('khó thở nhiều, tím môi');
    expect(carer.alarms).toEqual([]);
    expect(exchange(carer, talk)[0]).toContain('115');
    expect(talk.alarms).toHaveLength(1);
    carer.say('báo thay');
    carer.say('tôi khó thở quá, tím môi');
    expect(carer.alarms).toHaveLength(1);
  });

  test('an alarm of the household is told at once', () => {
    const { talk, carer } = agreed();
    talk.say('tôi khó thở quá, tím môi');
    expect(exchange(talk, carer)[0]).toContain('Lương Thị Bưởi vừa có dấu hiệu nguy hiểm');
    expect(carer.told.at(-1)?.reason).toBe('alarm');
  });
});
