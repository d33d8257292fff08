/** The desk: acts and their refusals, clocks that climb the roster, notices, and staff who answer from their own phone. */
import { describe, expect, test } from '@jest/globals';
import { Drive, type DriveOptions } from './drive.ts';
import { understandDanger } from './danger-understanding.ts';

const drive = (options: DriveOptions = {}): Drive => new Drive({ understand: understandDanger, ...options });

function inDanger(options: DriveOptions = {}): { talk: Drive; caseId: string } {
  const talk = drive(options);
  talk.say('SOS');
  return { talk, caseId: talk.cases[0]!.id };
}

describe('states', () => {
  test('each is told in its own words, "đã nhận" only once it was taken', () => {
    const { talk, caseId } = inDanger();
    expect(talk.told.map(({ text }) => text).join()).not.toMatch(/đã nhận/i);
    const said = (['acknowledged', 'on-the-way', 'arrived'] as const).map(
      (state) => talk.act({ do: 'setState', caseId, state }).told.map(({ text, reason }) => [text, reason])[0],
    );
    expect(said).toEqual([
      ['Người trực ĐÃ NHẬN yêu cầu giúp này. Giữ điện thoại bên cạnh.', 'alarm'],
      ['Người trực đang trên đường tới.', 'alarm'],
      ['Người trực đã tới nơi.', 'alarm'],
    ]);
    expect(talk.events.filter(({ event }) => event === 'caseState')).toHaveLength(3);
  });

  test('acknowledged stops the clocks; the same again is told to nobody', () => {
    const { talk, caseId } = inDanger();
    talk.act({ do: 'setState', caseId, state: 'acknowledged' });
    expect(talk.timers).toEqual([]);
    expect(talk.act({ do: 'setState', caseId, state: 'acknowledged' }).told).toEqual([]);
  });

  test.each([
    ['closed', 'desk.refused.closeByState'],
    ['cancelled', 'desk.refused.closeByState'],
    ['open', undefined],
  ] as const)('%s on an alarm', (state, key) => {
    const { talk, caseId } = inDanger();
    const { refused } = talk.act({ do: 'setState', caseId, state });
    expect(refused?.key).toBe(key);
    expect(talk.cases[0]?.open).toBe(true);
  });

  test('unknown cases are refused', () => {
    const { talk } = inDanger();
    expect(talk.act({ do: 'setState', caseId: 'none', state: 'arrived' }).refused?.key).toBe('desk.refused.notFound');
    expect(talk.act({ do: 'assign', caseId: 'none', to: 'x' }).refused?.key).toBe('desk.refused.notFound');
    expect(talk.act({ do: 'close', caseId: 'none', outcome: 'helped', note: 'x' }).refused?.key).toBe(
      'desk.refused.notOpen',
    );
  });
});

describe('closing', () => {
  test('an alarm needs a note and a named human', () => {
    const { talk, caseId } = inDanger();
    expect(talk.act({ do: 'close', caseId, outcome: 'helped', note: ' ' }).refused?.key).toBe('desk.refused.needsNote');
    expect(talk.act({ do: 'close', caseId, outcome: 'helped', note: 'đã tới' }, 'automation').refused?.key).toBe(
      'desk.refused.needsHuman',
    );
    const { told, events } = talk.act({ do: 'close', caseId, outcome: 'helped', note: 'đã tới nhà' });
    expect(told[0]?.text).toContain('Nếu lại nguy hiểm');
    expect(events.map(({ event }) => event)).toContain('caseClosed');
    expect(talk.cases[0]).toMatchObject({ open: false, closedBy: 'nurse1' });
    expect(talk.timers).toEqual([]);
  });

  test.each(['died', 'unreachable', 'duplicate'] as const)('%s is written to nobody', (outcome) => {
    const { talk, caseId } = inDanger();
    expect(talk.act({ do: 'close', caseId, outcome, note: 'đã kiểm tra' }).told).toEqual([]);
  });

  test('assigning is kept in the timeline', () => {
    const { talk, caseId } = inDanger();
    talk.act({ do: 'assign', caseId, to: 'doctor1' });
    expect(talk.cases[0]?.assignee).toBe('doctor1');
    expect(talk.records.at(-1)?.body).toMatchObject({ type: 'act', act: 'assign', by: 'nurse1' });
  });
});

describe('a human speaks', () => {
  test('the words go as written; the bot is silent, but for danger', () => {
    const talk = drive();
    talk.say('gặp người trực');
    const { told } = talk.act({ do: 'reply', text: 'Chào bác, em là Hoa ở trạm.' });
    expect(told).toMatchObject([{ text: 'Chào bác, em là Hoa ở trạm.', reason: 'staff', message: { tone: 'staff' } }]);
    expect(talk.say('dạ em cảm ơn').told).toEqual([]);
    expect(talk.say('không khó thở').told).toEqual([]);
    const danger = talk.say('tự nhiên khó thở quá');
    expect(danger.told[0]?.text).toMatch(/^GỌI 115 NGAY/);
    expect(danger.told[0]?.text).toContain('Đang ở đâu');
    expect(talk.alarms).toMatchObject([{ kind: 'sos', severity: 'RED' }]);
    // Words for the human are no address; one that is one goes into the case and is said back.
    expect(talk.say('vâng').told).toEqual([]);
    expect(talk.say('chị ơi em sợ quá').told).toEqual([]);
    expect(talk.say('12 Trần Phú, phường Hà Đông, Hà Nội').told[0]?.text).toMatch(/^Đã ghi chỗ ở: 12 Trần Phú/);
    expect(talk.told.at(-1)?.text).not.toContain('quay lại câu');
    expect(talk.alarms[0]?.place?.address).toContain('12 Trần Phú');
    expect(talk.say('cảm ơn chị').told).toEqual([]);
  });

  test('handed back: told so, seen as an event, and the bot answers again', () => {
    const talk = drive();
    talk.act({ do: 'reply', text: 'Chào bác' });
    const { told, events } = talk.act({ do: 'handBack' });
    expect(told[0]?.text).toContain('Người trực tạm bận');
    expect(events).toMatchObject([{ event: 'handedBack' }]);
    expect(talk.timers).toEqual([]);
    expect(talk.say('menu').told.length).toBeGreaterThan(0);
  });

  test('by itself 30 minutes after the last message of the human', () => {
    const talk = drive();
    talk.act({ do: 'reply', text: 'Chào bác' });
    talk.until('2026-03-10T09:20:00+07:00');
    talk.act({ do: 'reply', text: 'Bác còn đó không' });
    expect(talk.until('2026-03-10T09:49:00+07:00').events).toEqual([]);
    const { events, told } = talk.until('2026-03-10T09:50:05+07:00');
    expect(events).toMatchObject([{ event: 'handedBack' }]);
    expect(told[0]?.text).toContain('Người trực tạm bận');
  });

  test('an empty reply is refused; a waiting question counts as taken', () => {
    const talk = drive();
    expect(talk.act({ do: 'reply', text: '  ' }).refused?.key).toBe('desk.refused.emptyReply');
    talk.say('gặp người trực');
    talk.act({ do: 'reply', text: 'Em nghe' });
    expect(talk.cases).toMatchObject([{ kind: 'question', status: 'acknowledged' }]);
  });
});

describe('deadlines', () => {
  test('unacknowledged: next level at half, everybody when due, and the caller is told with 115', () => {
    const { talk, caseId } = inDanger();
    const half = talk.until('2026-03-10T09:02:35+07:00');
    expect(half.events).toMatchObject([{ event: 'escalated', kind: 'sos' }]);
    expect(half.told).toEqual([]);
    expect(talk.pages.at(-1)).toMatchObject({ level: 1, users: ['nurse1', 'doctor1'] });
    const due = talk.until('2026-03-10T09:05:05+07:00');
    expect(due.told[0]).toMatchObject({ reason: 'alarm' });
    expect(due.told[0]?.text).toMatch(/^GỌI 115 NGAY/);
    expect(due.told[0]?.text).toContain('Chưa có người trực nào nhận');
    expect(talk.pages).toHaveLength(3);
    const later = talk.until('2026-03-10T09:30:00+07:00');
    expect(later.told).toEqual([]);
    expect(talk.pages.length).toBeGreaterThan(6);
    talk.act({ do: 'setState', caseId, state: 'acknowledged' });
    const before = talk.pages.length;
    talk.until('2026-03-10T12:00:00+07:00');
    expect(talk.pages).toHaveLength(before);
  });

  test('acknowledged late: from then on nobody is called', () => {
    const { talk, caseId } = inDanger();
    talk.until('2026-03-10T09:03:00+07:00');
    talk.act({ do: 'setState', caseId, state: 'acknowledged' });
    expect(talk.until('2026-03-10T10:00:00+07:00').events).toEqual([]);
  });

  test('an ORANGE call-back climbs as well, without frightening the caller', () => {
    const talk = drive();
    talk.say('khó thở');
    const result = talk.until('2026-03-10T09:31:00+07:00');
    expect(result.events.filter(({ event }) => event === 'escalated')).toHaveLength(1);
    // Told once that nobody has called yet, with when to call 115; never again.
    expect(result.told.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Chưa có người trực nào gọi lại.*115 NGAY/),
    ]);
    expect(talk.until('2026-03-10T11:31:00+07:00').told).toEqual([]);
  });

  test('nobody on duty: it stays unattended, the caller hears of 115 only', () => {
    const { talk } = inDanger({ roster: { levels: [] } });
    const due = talk.until('2026-03-10T09:06:00+07:00');
    expect(due.told[0]?.text).toMatch(/^GỌI 115 NGAY/);
    expect(due.told[0]?.text).not.toMatch(/người trực/);
    expect(talk.cases[0]).toMatchObject({ unattended: true, status: 'open' });
  });
});

describe('notices', () => {
  test('"đã báo" comes with the first accepted page of a round, and never for an old round', () => {
    const { talk, caseId } = inDanger();
    const first = talk.notice({ is: 'pageAccepted', caseId, user: 'nurse1', round: 1 });
    expect(first.told[0]?.text).toContain('ĐÃ BÁO người trực');
    talk.say('SOS', 30_000);
    expect(talk.notice({ is: 'pageAccepted', caseId, user: 'nurse1', round: 1 }).told).toEqual([]);
    expect(talk.notice({ is: 'pageAccepted', caseId, user: 'nurse1', round: 2 }).told).toHaveLength(1);
  });

  test('a page that reached nobody is said, with 115', () => {
    const { talk, caseId } = inDanger();
    const { told } = talk.notice({ is: 'pageFailed', caseId, round: 1 });
    expect(told[0]?.text).toMatch(/^GỌI 115 NGAY/);
    expect(talk.cases[0]?.unattended).toBe(true);
  });

  test('a second call from the same house pages anew, once', () => {
    const { talk, caseId } = inDanger();
    const notice = { is: 'samePlace', caseId, otherCaseId: 'other' } as const;
    talk.notice(notice);
    talk.notice(notice);
    expect(talk.cases[0]).toMatchObject({ round: 2, linked: ['other'] });
    expect(talk.pages).toHaveLength(2);
  });

  test('refused mail marks the case', () => {
    const { talk } = inDanger();
    talk.notice({ is: 'undelivered', reason: 'blocked' });
    expect(talk.cases[0]?.summary[0]?.key).toBe('desk.cannotReach');
    expect(talk.cases[0]?.summary.length).toBeGreaterThan(1);
  });
});

describe('staff on their own phone', () => {
  const pages = [
    { caseId: 'new', conversationId: 'c9', round: 2, at: '2026-03-10T08:59:00+07:00' },
    { caseId: 'old', conversationId: 'c8', round: 1, at: '2026-03-10T08:50:00+07:00' },
  ];
  const staff = { user: 'nurse1', pages };

  test.each(['nhận', 'Nhan', 'ok', '1', 'đã nhận', 'NHẬN CA ạ'])('"%s" takes the newest', (words) => {
    const talk = drive({ staff });
    const { told } = talk.say(words);
    expect(talk.posted).toMatchObject([
      { conversationId: 'c9', event: { by: 'nurse1', act: { do: 'setState', caseId: 'new', state: 'acknowledged' } } },
    ]);
    expect(told[0]?.text).toContain('đã nhận ca này');
  });

  test('the button takes its own; one that is gone is said so', () => {
    const talk = drive({ staff });
    talk.choose('ack:old');
    expect(talk.posted).toMatchObject([{ conversationId: 'c8' }]);
    expect(talk.choose('ack:gone').told[0]?.text).toContain('đã có người nhận');
    expect(talk.posted).toHaveLength(1);
  });

  test('anything else is a person talking', () => {
    const talk = drive({ staff });
    talk.say('em khó thở');
    expect(talk.alarms).toHaveLength(1);
    expect(talk.posted).toEqual([]);
  });

  test('without pages "ok" takes nothing', () => {
    const talk = drive({ staff: { user: 'nurse1', pages: [] } });
    talk.say('ok');
    expect(talk.posted).toEqual([]);
  });
});
