/** Not understood, cannot be answered yet, hours, pictures, places, numbers, old buttons. */
import { describe, expect, test } from '@jest/globals';
import { Drive, type Result } from './drive.ts';

const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');
const ids = ({ told }: Result): string[] => (told.at(-1)?.choices ?? []).map(({ id }) => id);
const drive = (options: object = {}): Drive =>
  new Drive({ person: { stoppedAt: '2026-03-01T09:00:00+07:00' }, ...options });

describe('not understood', () => {
  test('says so with what can be done; at the third time in a row a human comes first', () => {
    const d = drive();
    expect(words(d.say('lá mùa thu rơi'))).toContain('Em chưa hiểu ý');
    d.say('gió heo may về');
    const third = d.say('trăng rằm tháng tám');
    expect(words(third)).toContain('Gặp người trực cho nhanh');
    expect(ids(third)[0]).toBe('human');
    d.say('1');
    expect(d.openCases.map(({ kind }) => kind)).toEqual(['question']);
  });

  test('what is understood in between begins the count anew', () => {
    const d = drive();
    d.say('lá mùa thu rơi');
    d.say('gió heo may về');
    d.say('trợ giúp');
    expect(words(d.say('trăng rằm tháng tám'))).toContain('Em chưa hiểu ý');
  });

  test('unaccented, over SMS', () => {
    expect(words(drive({ channel: 'sms' }).say('lung tung beng'))).toContain('Chua hieu');
  });

  test.each([
    ['symptoms', 'symptoms'],
    ['supplies', 'supplies'],
    ['human', 'hand-over'],
    ['menu', 'menu'],
  ])('its way "%s"', (id, flow) => {
    const d = drive();
    d.say('lá mùa thu rơi');
    d.choose(id);
    expect(d.session?.stack.at(-1)?.flow).toBe(flow);
  });
});

describe('cannot be answered yet', () => {
  test.each(['khi nào tới lịch tiêm của con em', 'di tu quang ngai ve da nang co can giay di duong khong'])(
    '"%s" is said so, and put to a person in its own words',
    (question) => {
      const d = drive();
      const offer = d.say(question);
      expect(words(offer)).toContain('em không dám nói bừa');
      expect(ids(offer)).toEqual(['pass-on', 'menu']);
      d.say('1');
      expect(d.openCases[0]?.summary.at(-1)?.params?.['text']).toBe(question);
      expect(d.session?.stack).toEqual([]);
    },
  );

  test('or the menu', () => {
    const d = drive();
    d.say('khi nào tới lịch tiêm của con em');
    expect(ids(d.say('Xem các việc khác'))[0]).toBe('sos');
  });
});

describe('the station', () => {
  test.each([
    'Dạ cho em hỏi trạm mình làm việc tới mấy giờ ạ',
    'tram y te mo cua den may gio',
    'cho hỏi trạm ở đâu',
    'nhờ trạm chỉ giúp đường đi',
    'em xin số điện thoại của trạm',
    'cho xin sdt tram voi',
  ])('"%s"', (question) => {
    const d = drive();
    const told = d.say(question);
    expect(words(told)).toContain('Cấp cứu gọi 115');
    expect(ids(told)).toEqual(['pass-on', 'menu']);
    d.choose('pass-on');
    expect(d.openCases[0]?.summary.at(-1)?.params?.['text']).toBe(question);
  });

  test('closed: when people answer again', () => {
    expect(words(drive({ at: '2026-03-10T20:00:00+07:00' }).say('trạm làm việc mấy giờ'))).toContain(
      'trả lời lại từ 7 giờ ngày 11/3',
    );
  });
});

describe('without words', () => {
  test('a picture is thanked for, and asked about', () => {
    expect(words(drive().send({ media: [{ kind: 'image', ref: 'm1' }] }))).toContain('Cái này về việc gì');
  });

  test('a picture with words is its words', () => {
    const d = drive();
    d.send({ media: [{ kind: 'image', ref: 'm1', caption: 'em bị ho khan' }] });
    expect(d.session?.stack.at(-1)?.flow).toBe('symptoms');
  });

  test('a place', () => {
    expect(words(drive().send({ location: { lat: 15.1, lon: 108.8 } }))).toContain('nhận được vị trí');
  });

  test('an own number is linked, another is not', () => {
    const own = drive();
    own.send({ contact: { phone: '+84905332118', own: true } });
    expect(own.person.phone).toBe('+84905332118');
    const other = drive();
    const { told } = other.send({ contact: { phone: '+84905332118', own: false } });
    expect(other.person.phone).not.toBe('+84905332118');
    expect(told[0]?.text).toContain('nhận được số điện thoại');
  });

  test('an old button', () => {
    expect(words(drive().choose('long-gone'))).toContain('Nút này của câu đã qua');
  });

  test('cancel with nothing open', () => {
    expect(words(drive().say('huỷ'))).toContain('không có việc nào đang làm dở');
  });
});
