/** SOS and red flags: 115 first, the alarm before any answer, honest words about who was told, never closed by the bot. */
import { describe, expect, test } from '@jest/globals';
import type { Case } from '../../cases/case.ts';
import { openCase } from '../../cases/lifecycle.ts';
import { Drive, type DriveOptions } from './drive.ts';
import { understandDanger } from './danger-understanding.ts';
import type { Entity } from '../../nlp/understanding.ts';

const drive = (options: DriveOptions = {}): Drive => new Drive({ understand: understandDanger, ...options });
const NOBODY = { levels: [] };
const ADDRESS = '12 Trần Phú, phường Cẩm Thành, tỉnh Quảng Ngãi';
const whole = (drive: Drive): string => drive.told.map(({ text }) => text).join('\n');

describe('a cry for help', () => {
  test.each(['SOS', 'sos', 'cứu tôi với', 'cuu toi voi', 'Cứu!!!'])('%s: 115 first, RED sos, page, clocks', (words) => {
    const talk = drive();
    const { told, events } = talk.say(words);
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toMatch(/^GỌI 115 NGAY/);
    expect(told[0]?.text).toContain('Em đang báo người trực');
    expect(told[0]?.text).not.toMatch(/đã báo/i);
    expect(told[0]?.text).toContain('Đang ở đâu?');
    expect(told[0]?.message).toMatchObject({ tone: 'danger', ask: 'location' });
    expect(told[0]?.reason).toBe('alarm');
    expect(events).toMatchObject([{ event: 'caseOpened', kind: 'sos', severity: 'RED' }]);
    expect(talk.pages).toMatchObject([{ level: 0, round: 1, users: ['nurse1'] }]);
    expect(talk.timers.map(({ name, at }) => [name, at])).toEqual([
      ['caseHalfDue', '2026-03-10T09:02:31+07:00'],
      ['caseDue', '2026-03-10T09:05:01+07:00'],
    ]);
  });

  test('the decision is kept with level, rule, document, inputs and version', () => {
    const talk = drive();
    talk.say('mẹ tôi bất tỉnh, cứu');
    const { body } = talk.records[0]!;
    expect(body).toMatchObject({ type: 'decision', level: 'RED', inputs: { symptoms: [{ code: 'unconscious' }] } });
    expect(body.type === 'decision' && body.version).toBeTruthy();
    expect(body.type === 'decision' && body.reasons.some(({ document }) => /261|3646/.test(document))).toBe(true);
  });

  test('nobody on duty: unattended, and the citizen is told nothing of people', () => {
    const talk = drive({ roster: NOBODY });
    const { told } = talk.say('SOS');
    expect(told[0]?.text).toMatch(/^GỌI 115 NGAY/);
    expect(whole(talk)).not.toMatch(/người trực|đã báo|đang báo/i);
    expect(talk.cases[0]).toMatchObject({ unattended: true, pagedLevel: -1 });
    expect(talk.pages).toEqual([]);
    talk.say(ADDRESS);
    talk.say('bất tỉnh');
    talk.say('2');
    expect(whole(talk)).not.toMatch(/người trực|đã báo|đang báo/i);
    expect(whole(talk)).toContain('Gọi 115 là cách nhanh nhất');
  });

  test('a word of help in between is answered first, and the question comes behind it in the same message', () => {
    const talk = drive();
    talk.say('SOS');
    const { told } = talk.say('trợ giúp');
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toMatch(/^Anh\/chị cứ nhắn như nói chuyện[^]*Mình quay lại câu đang hỏi nhé\.\nĐang ở đâu\?/);
  });

  test('asks one thing after another, each answer goes into the case at once', () => {
    const talk = drive();
    talk.say('SOS');
    talk.say(ADDRESS);
    expect(talk.cases[0]?.place).toMatchObject({ address: ADDRESS });
    expect(talk.cases[0]?.areaPath).toHaveLength(2);
    expect(talk.told.at(-1)?.text).toContain('Chuyện gì đang xảy ra?');
    talk.say('bị rắn cắn ở chân');
    expect(talk.cases[0]?.summary).toContainEqual({ key: 'desk.what', params: { words: 'bị rắn cắn ở chân' } });
    expect(talk.told.at(-1)?.choices.map(({ label }) => label)).toEqual(['1 người', '2 người', '3 người trở lên']);
    talk.say('2');
    expect(talk.cases[0]?.people).toBe(2);
    expect(talk.told.at(-1)?.text).toContain('Khi có người nhận, em báo ngay');
    expect(talk.session?.stack).toEqual([]);
    expect(talk.pages).toHaveLength(1);
  });

  // With the language model: it takes any words for a place where one is asked for.
  test.each(['cảm ơn', 'dạ cảm ơn em nhiều', 'không biết nữa', 'nhanh lên', 'em hỏi có cần đi khám không'])(
    '%s is no address, and leads to nothing else',
    (words) => {
      const talk = new Drive();
      talk.say('SOS');
      const { told } = talk.say(words);
      expect(talk.cases[0]?.place).toBeNull();
      expect(told.at(-1)?.message.ask).toBe('location');
      expect(talk.session?.stack.map(({ flow, open }) => [flow, open])).toEqual([['sos', 'place']]);
      talk.say(ADDRESS);
      expect(talk.cases[0]?.place).toMatchObject({ address: ADDRESS });
    },
  );

  test('thanks after the address are not written down as what happened', () => {
    const talk = new Drive();
    talk.say('SOS');
    talk.say(ADDRESS);
    const { told } = talk.say('cảm ơn em');
    expect(told.at(-1)?.text).toContain('Chuyện gì đang xảy ra?');
    expect(talk.cases[0]?.summary.map(({ key }) => key)).not.toContain('desk.what');
  });

  test('a weak guess of a plea without any sign is no alarm, and is answered', () => {
    const weak = {
      ...understandDanger('', { at: '2026-03-10T09:00:00+07:00' }),
      intent: 'sos' as const,
      confidence: 0.26,
    };
    const talk = new Drive({ understand: (text) => ({ ...weak, text }) });
    const { told } = talk.say('con em khóc suốt đêm, dỗ hoài không nín, em mệt quá');
    expect(talk.cases).toEqual([]);
    expect(told).toHaveLength(1);
  });

  test('a guess at a plea beside mild signs is judged by the signs, without any sign it is a plea', () => {
    const guess = (entities: Entity[]): Drive =>
      new Drive({
        understand: (text, how) => ({ ...understandDanger('', how), text, intent: 'sos', confidence: 0.46, entities }),
      });
    const mild = guess([{ type: 'symptom', value: 'cough', start: 0, end: 1 }]);
    const { told } = mild.say('ho hoài, em mệt mỏi với nó lắm rồi');
    expect(mild.alarms).toEqual([]);
    expect(told.at(-1)?.text).toContain('Em ghi nhận: ho');
    const bare = guess([]);
    bare.say('làm ơn qua đây với');
    expect(bare.alarms).toHaveLength(1);
  });

  test('what is said at once is not asked again', () => {
    const talk = drive();
    talk.say('Cứu mẹ tôi, mẹ bất tỉnh, 2 người, nhà ở 12 Trần Phú, phường Cẩm Thành');
    expect(whole(talk)).not.toMatch(/Đang ở đâu|Chuyện gì|mấy người/);
    expect(talk.cases).toMatchObject([
      { kind: 'sos', about: 'mother', people: 2, place: { address: '12 Trần Phú, phường Cẩm Thành' } },
    ]);
    expect(whole(talk)).toContain('Đặt nằm nghiêng');
  });

  test('a shared location is taken, its commune found', () => {
    const talk = drive();
    talk.say('SOS');
    talk.send({ location: { lat: 15.12, lon: 108.8 } });
    expect(talk.cases[0]?.place).toMatchObject({ point: { lat: 15.12, lon: 108.8 } });
    expect(talk.cases[0]?.areaPath.length).toBe(2);
  });

  test('an address without a known commune is asked for it once', () => {
    const talk = drive();
    talk.say('SOS');
    talk.say('nhà bà Tư sau chợ');
    expect(talk.told.at(-1)?.text).toContain('xã hoặc phường nào');
    talk.say('phường Cẩm Thành, Quảng Ngãi');
    expect(talk.cases[0]?.place?.address).toBe('nhà bà Tư sau chợ, phường Cẩm Thành, Quảng Ngãi');
    expect(talk.cases[0]?.areaPath).toHaveLength(2);
    expect(talk.told.at(-1)?.text).toContain('Chuyện gì');
  });

  test('"huỷ" leaves no alarm; no phone on the web is asked for', () => {
    const talk = drive({ person: { phone: null } });
    talk.say('SOS');
    talk.say(ADDRESS);
    talk.say('chảy máu');
    talk.say('1');
    expect(talk.told.at(-1)?.text).toContain('Số điện thoại nào');
    talk.say('0912345678');
    expect(talk.cases[0]?.summary).toContainEqual({ key: 'desk.phone', params: { words: '0912345678' } });
  });

  test('SMS: one GSM-7 segment with the question', () => {
    for (const words of ['SOS', 'bất tỉnh', 'khó thở nhiều', 'khó thở', 'me toi co giat']) {
      const talk = drive({ channel: 'sms' });
      const { told } = talk.say(words);
      expect(told).toHaveLength(1);
      expect(told[0]?.text).toMatch(/115/);
      expect(told[0]!.text.length).toBeLessThanOrEqual(160);
    }
  });
});

describe('a second cry', () => {
  test('115 again, paged again, asked what has changed; one case', () => {
    const talk = drive();
    talk.say('SOS');
    talk.say(ADDRESS);
    const { told } = talk.say('SOS', 60_000);
    expect(told[0]?.text).toMatch(/115/);
    expect(told[0]?.text).toContain('Có gì thay đổi');
    expect(told[0]?.text).not.toContain('Đang ở đâu');
    expect(talk.cases).toHaveLength(1);
    expect(talk.cases[0]?.round).toBe(2);
    expect(talk.pages).toHaveLength(2);
  });

  test('crying again does not put off the next level', () => {
    const talk = drive();
    talk.say('SOS');
    talk.say('SOS', 120_000);
    talk.say('SOS', 20_000);
    talk.until('2026-03-10T09:02:40+07:00');
    expect(talk.pages.at(-1)).toMatchObject({ level: 1, users: ['nurse1', 'doctor1'] });
  });

  test('after it was taken: a new round, its clocks run again', () => {
    const talk = drive();
    talk.say('SOS');
    talk.act({ do: 'setState', caseId: talk.cases[0]!.id, state: 'acknowledged' });
    expect(talk.timers).toEqual([]);
    talk.say('SOS', 600_000);
    expect(talk.cases[0]).toMatchObject({ round: 2 });
    expect(talk.cases[0]?.dueAt).not.toBeNull();
    expect(talk.timers.map(({ name }) => name)).toEqual(['caseHalfDue', 'caseDue']);
  });

  test('the same sign said again pages nobody twice, a worse one does', () => {
    const talk = drive();
    talk.say('em khó thở');
    talk.say('vẫn khó thở');
    expect(talk.pages).toHaveLength(1);
    talk.say('khó thở quá, tím môi');
    expect(talk.alarms.map(({ kind }) => kind).sort()).toEqual(['callback', 'sos']);
    expect(talk.pages).toHaveLength(2);
  });
});

describe('red flags', () => {
  test.each(['em khó thở', 'em kho tho', 'khóó thởở', 'KHO THO', 'đỡ khó thở'])('%s: ORANGE call-back', (words) => {
    const talk = drive();
    const { told, events } = talk.say(words);
    expect(events).toMatchObject([{ event: 'caseOpened', kind: 'callback', severity: 'ORANGE' }]);
    expect(told[0]?.text).toMatch(/GỌI 115 NGAY nếu/);
    expect(told[0]?.text).toContain('Em đang nhờ người trực gọi lại');
    expect(told[0]?.text).not.toMatch(/đã báo/i);
  });

  test('RED without a cry opens sos with first aid for its sign', () => {
    const talk = drive();
    const { told } = talk.say('bị co giật');
    expect(talk.cases).toMatchObject([{ kind: 'sos', severity: 'RED' }]);
    expect(told[0]?.text).toContain('Đặt nằm nghiêng');
  });

  test('a followed person: their own case is raised, none is opened', () => {
    const talk = drive({ person: { status: 'f0', birthYear: 1970 } });
    talk.act({ do: 'enrol', person: { name: 'Lê Văn A', phone: '+84912345678', status: 'f0', birthYear: 1970 } });
    const { events } = talk.say('spo2 92');
    expect(talk.cases).toMatchObject([{ kind: 'f0', severity: 'RED', round: 1 }]);
    expect(events.map(({ event }) => event)).toContain('severityChanged');
    expect(talk.pages).toHaveLength(1);
  });

  test('inside another flow, and the other flow goes on afterwards', () => {
    const talk = drive({ person: { areaPath: ['51', '51/21172'] } });
    talk.say('cần gạo');
    const { told } = talk.say('khó thở');
    expect(told[0]?.text).toContain('GỌI 115');
    expect(talk.alarms).toMatchObject([{ kind: 'callback' }]);
    expect(talk.session?.stack.map(({ flow }) => flow)).toContain('supplies');
  });

  test('nobody is told of an alarm twice where the level rises while it is open', () => {
    const talk = drive();
    talk.say('SOS');
    talk.notice({ is: 'pageAccepted', caseId: talk.cases[0]!.id, user: 'nurse1', round: 1 });
    const again = talk.notice({ is: 'pageAccepted', caseId: talk.cases[0]!.id, user: 'doctor1', round: 1 });
    expect(again.told).toEqual([]);
    expect(again.events).toMatchObject([{ event: 'dutyNotified', kind: 'sos' }]);
    expect(whole(talk).match(/ĐÃ BÁO người trực/g)).toHaveLength(1);
  });
});

describe('somebody else', () => {
  test('RED: alarm at once under the sender, asked who and where', () => {
    const talk = drive();
    const { told } = talk.say('hàng xóm tôi co giật');
    expect(talk.cases).toMatchObject([{ kind: 'sos', severity: 'RED', about: 'neighbor' }]);
    expect(told[0]?.text).toMatch(/^GỌI 115 NGAY/);
    expect(told[0]?.text).toContain('Người đó đang ở đâu');
  });

  test('ORANGE: advice at once, the alarm after the answer', () => {
    const talk = drive();
    const { told } = talk.say('hàng xóm tôi khó thở');
    expect(told[0]?.text).toContain('GỌI 115 NGAY');
    expect(told[0]?.text).toContain('Người đó là ai');
    expect(talk.cases).toEqual([]);
    talk.say('ông Ba cạnh nhà');
    talk.say(ADDRESS);
    expect(talk.cases).toMatchObject([
      { kind: 'callback', severity: 'ORANGE', about: 'neighbor', place: { address: ADDRESS } },
    ]);
    expect(talk.timers.map(({ name }) => name)).not.toContain('otherPersonAnswer');
    expect(talk.pages).toHaveLength(1);
  });

  test('ORANGE: without an answer the alarm comes after five minutes', () => {
    const talk = drive();
    talk.say('hàng xóm tôi khó thở');
    talk.until('2026-03-10T09:04:59+07:00');
    expect(talk.cases).toEqual([]);
    const { told } = talk.until('2026-03-10T09:05:02+07:00');
    expect(talk.cases).toMatchObject([{ kind: 'callback', about: 'neighbor' }]);
    expect(told.every(({ reason }) => reason === 'alarm')).toBe(true);
  });

  test('told what a bare cry was about: one case, about that person', () => {
    const talk = drive();
    talk.say('SOS');
    talk.say('hàng xóm tôi bất tỉnh');
    expect(talk.cases).toMatchObject([{ kind: 'sos', about: 'neighbor' }]);
  });

  test('worse while asked who it is: RED about that person, and the patience is over', () => {
    const talk = drive();
    talk.say('hàng xóm tôi khó thở');
    talk.say('ông ấy tím môi rồi');
    expect(talk.cases).toMatchObject([{ kind: 'sos', severity: 'RED', about: 'neighbor' }]);
    expect(talk.timers.map(({ name }) => name)).not.toContain('otherPersonAnswer');
    expect(talk.session?.stack.map(({ flow }) => flow)).toEqual(['sos']);
  });

  test('the sender’s own case is left alone', () => {
    const talk = drive({ person: { status: 'f0' } });
    talk.act({ do: 'enrol', person: { name: 'A', phone: '+84912345678', status: 'f0' } });
    talk.say('hàng xóm tôi co giật');
    expect(talk.cases.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['f0', 'YELLOW'],
      ['sos', 'RED'],
    ]);
  });
});

describe('not now', () => {
  test.each(['nếu khó thở thì làm gì', 'năm ngoái em bị khó thở'])('%s: 115 advice without an alarm', (words) => {
    const talk = drive();
    const { told } = talk.say(words);
    expect(told[0]?.text).toContain('GỌI 115');
    expect(talk.cases).toEqual([]);
  });

  test('a denied red flag is shown back once', () => {
    const talk = drive();
    const { told } = talk.say('em ho, không khó thở');
    expect(told[0]?.text).toContain('KHÔNG khó thở');
    expect(told[0]?.choices.map(({ id }) => id)).toEqual(['denial:yes', 'denial:no', 'denial:which']);
    const { told: after } = talk.choose('denial:yes');
    expect(after[0]?.text).toContain('KHÔNG khó thở');
    expect(talk.cases).toEqual([]);
    talk.say('em ho, không khó thở');
    expect(talk.told.filter(({ choices }) => choices.some(({ id }) => id === 'denial:yes'))).toHaveLength(1);
  });

  test.each(['không đúng', 'khong dung', 'sai rồi', 'có khó thở', 'đang bị', '2'])(
    'contradicted by "%s": alarm',
    (words) => {
      const talk = drive();
      talk.say('không khó thở');
      talk.say(words);
      expect(talk.alarms).toMatchObject([{ kind: 'callback', severity: 'ORANGE' }]);
      expect(talk.told.at(-1)?.text).toContain('115');
    },
  );

  test('a bare "không" may mean either: asked plainly, and then final', () => {
    const talk = drive();
    talk.say('không khó thở');
    expect(talk.say('không').told[0]?.text).toContain('hiện có bị khó thở không');
    talk.say('không');
    expect(talk.cases).toEqual([]);
    talk.say('không khó thở');
    expect(talk.cases).toEqual([]);
  });

  test('what else is said leaves the denial as it was', () => {
    const talk = drive();
    talk.say('không khó thở');
    const { told } = talk.say('cần gạo');
    expect(told[0]?.text).not.toContain('khó thở, đúng không');
    expect(talk.openCases).toMatchObject([{ kind: 'supplies', item: 'rice' }]);
  });

  test('an impossible number is asked again and never good news', () => {
    const talk = drive();
    const { told } = talk.say('spo2 9.7');
    expect(told[0]?.text).toContain('SpO₂');
    expect(talk.cases).toEqual([]);
    expect(talk.say('92').told[0]?.text ?? '').toBeTruthy();
    const other = drive();
    other.say('spo2 9.7');
    other.say('spo2 92');
    expect(other.alarms).toMatchObject([{ kind: 'sos', severity: 'RED' }]);
  });
});

describe('calling off', () => {
  test.each(['huỷ', 'báo nhầm rồi ạ', 'hết rồi, ổn rồi', 'bao nham', 'khong can nua'])('%s is asked once', (words) => {
    const talk = drive();
    talk.say('SOS');
    const { told } = talk.say(words);
    expect(told[0]?.text).toContain('Không cần giúp nữa');
    expect(talk.cases[0]).toMatchObject({ open: true, callerCancelled: false });
    talk.choose('sos:over');
    expect(talk.cases[0]).toMatchObject({ open: true, status: 'open', callerCancelled: true });
    expect(talk.told.at(-1)?.text).toContain('Người trực sẽ kiểm tra lại');
    expect(talk.say(words).told[0]?.choices).toEqual([]);
    expect(talk.cases[0]?.open).toBe(true);
  });

  test('still needed: the call goes on with what is missing', () => {
    const talk = drive();
    talk.say('SOS');
    talk.say('huỷ');
    const { told } = talk.choose('sos:needed');
    expect(told[0]?.text).toContain('115');
    expect(told[0]?.text).toContain('Đang ở đâu');
    talk.say(ADDRESS);
    expect(talk.cases[0]?.place?.address).toBe(ADDRESS);
    expect(talk.cases).toHaveLength(1);
  });

  test('"oxy hết rồi" calls nothing off', () => {
    const talk = drive();
    talk.say('SOS');
    talk.say('oxy hết rồi');
    expect(whole(talk)).not.toContain('Không cần giúp nữa');
  });

  test('a new cry takes the mark away', () => {
    const talk = drive();
    talk.say('SOS');
    talk.say('huỷ');
    talk.choose('sos:over');
    talk.say('SOS');
    expect(talk.cases[0]).toMatchObject({ callerCancelled: false, round: 2 });
  });
});

describe('the same house', () => {
  const neighbour: Case = {
    ...openCase(
      { kind: 'sos', severity: 'RED', summary: [] },
      { id: 'other', personId: 'p2', conversationId: 'c2', at: '2026-03-10T08:58:00+07:00', effectId: 'x' },
    ),
    rev: 1,
  };

  test('both cases are linked and the other is called out anew; one’s own stays', () => {
    const talk = drive({ atPlace: [neighbour] });
    talk.say('SOS');
    talk.say(ADDRESS);
    expect(talk.cases).toMatchObject([{ kind: 'sos', linked: ['other'] }]);
    expect(talk.posted).toMatchObject([
      { conversationId: 'c2', event: { notice: { is: 'samePlace', caseId: 'other', otherCaseId: talk.cases[0]!.id } } },
    ]);
  });
});
