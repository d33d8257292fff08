/** What is said while an alarm is open: news kept with it, how far help is, and where its questions end. */
import { describe, expect, test } from '@jest/globals';
import { Drive } from './drive.ts';

const last = (d: Drive): string => d.told.at(-1)?.text ?? '';
const lines = (d: Drive): string => JSON.stringify(d.cases[0]?.summary ?? []);

/** An SOS whose questions are all answered. */
function answered(): Drive {
  const d = new Drive();
  d.say('SOS');
  d.say('12 Trần Phú, phường Hà Đông, Hà Nội');
  d.say('bà cụ ngã gãy chân không dậy nổi');
  if (d.session?.stack.length !== 0) d.say('1');
  expect(d.session?.stack).toEqual([]);
  return d;
}

describe('news of an open alarm', () => {
  test.each(['đổi số mới 0987654321', 'có người giữ chó ngoài cổng', 'cổng màu xanh'])(
    '%s goes into the case',
    (news) => {
      const d = answered();
      d.say(news);
      expect(last(d)).toMatch(/^Đã ghi vào ca/);
      expect(last(d)).not.toContain('chưa hiểu');
      expect(lines(d)).toContain(news);
      expect(d.cases[0]?.lastMessageAt).toBe(d.now);
    },
  );

  test('a place sent later is the place of the case', () => {
    const d = answered();
    d.send({ location: { lat: 21.03, lon: 105.85 } });
    expect(last(d)).toMatch(/^Đã ghi vào ca/);
    expect(d.cases[0]?.place?.point).toEqual({ lat: 21.03, lon: 105.85 });
  });

  test('once nobody is in danger the same words are not understood', () => {
    const d = new Drive();
    d.say('cổng màu xanh');
    expect(last(d)).not.toContain('vào ca');
  });
});

describe('how far help is', () => {
  test('asked in the middle of a question: told what is true, then the question goes on', () => {
    const d = new Drive();
    d.say('SOS');
    d.say('12 Trần Phú, phường Hà Đông, Hà Nội');
    d.say('có ai đến chưa');
    expect(
      d.told
        .slice(-2)
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(/Chưa có người nhận[^]*Vẫn gọi 115 ngay[^]*Chuyện gì/);
    expect(lines(d)).not.toContain('đến chưa');
    d.act({ do: 'setState', caseId: d.cases[0]?.id ?? '', state: 'on-the-way' });
    d.say('bao giờ tới vậy');
    expect(
      d.told
        .slice(-2)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('đang trên đường tới');
  });
});

describe('questions of an alarm', () => {
  test.each(['died', 'helped'] as const)('end when it is closed: %s', (outcome) => {
    const d = new Drive();
    d.say('SOS');
    d.act({ do: 'close', caseId: d.cases[0]?.id ?? '', outcome, note: 'đã tới nhà' });
    d.say('xin chào');
    expect(last(d)).not.toMatch(/ở đâu|xã hoặc phường/);
    expect(last(d)).toContain('Anh/chị cần gì');
  });

  test.each(['3', 'trạm mở cửa mấy giờ', 'có ai đến chưa', 'ông Bảy, 70 tuổi'])('"%s" is no address', (words) => {
    const d = new Drive();
    d.say('SOS');
    d.say(words);
    expect(d.cases[0]?.place ?? null).toBeNull();
  });

  test('"SOS cứu với" over an open SOS pages again', () => {
    const d = new Drive();
    d.say('SOS');
    const before = d.pages.length;
    d.say('SOS cứu với');
    expect(d.pages.length).toBe(before + 1);
    expect(d.cases).toHaveLength(1);
    expect(d.cases[0]?.place ?? null).toBeNull();
  });

  test('who thinks of suicide is spoken to kindly, with 115 first', () => {
    const d = new Drive();
    d.say('tôi muốn chết');
    expect(d.told[0]?.text).toMatch(/^GỌI 115 NGAY\.\nChuyện này nặng lòng lắm[^]*Không để một mình/);
    expect(d.cases).toMatchObject([{ kind: 'sos', severity: 'RED' }]);
    expect(d.cases[0]?.reasons).toEqual([{ rule: 'self-harm', document: 'Bình An', detail: 'nói tới tự tử' }]);
  });
});

describe('beside an alarm', () => {
  test('an oxygen plea is told "đã báo" once', () => {
    const d = new Drive();
    d.say('cần bình oxy gấp');
    for (const { id, round } of d.openCases) d.notice({ is: 'pageAccepted', caseId: id, user: 'nurse1', round });
    expect(d.told.filter(({ text }) => text.includes('ĐÃ BÁO'))).toHaveLength(1);
  });

  test('a delivery goes to the address that the alarm knows, where that is right', () => {
    const d = answered();
    d.say('cần gạo');
    expect(last(d)).toContain('Giao tới 12 Trần Phú');
    d.say('đúng rồi');
    const rice = d.cases.find(({ item }) => item === 'rice');
    expect(rice?.place?.address).toContain('12 Trần Phú');
    expect(last(d)).not.toContain('Giao tới');
  });
});

describe('what is no answer to the question about messages', () => {
  test.each([
    ['cần gạo', 'Giao tới đâu'],
    ['sốt 38 độ, ho', 'Em ghi nhận'],
    ['menu', 'Anh/chị cần gì'],
  ])('%s is handled as what it is', (words, reply) => {
    const d = new Drive();
    d.say('cảm ơn');
    expect(last(d)).toContain('hỏi thăm sức khoẻ anh/chị trước được không');
    d.say(words);
    expect(last(d)).toContain(reply);
    expect(last(d)).not.toContain('trước được không');
    expect(d.person.consents.checkins).toBeUndefined();
  });

  test('agreeing without being asked is a consent', () => {
    const d = new Drive();
    d.say('đồng ý nhận tin');
    expect(d.person).toMatchObject({ stoppedAt: null, consents: { checkins: { given: true } } });
  });
});

describe('our own buttons, typed', () => {
  test('"co dang kho tho" to "is anybody short of breath" is an alarm', () => {
    const d = new Drive({ channel: 'sms' });
    d.say('can oxy');
    d.say('co dang kho tho');
    expect(d.cases.some(({ kind }) => kind !== 'supplies')).toBe(true);
    expect(last(d)).toMatch(/GOI 115/);
  });
});

describe('back and correct in a need', () => {
  test('the answer just given is asked again and replaced', () => {
    const d = new Drive();
    d.say('cần gạo');
    d.say('12 Trần Phú, phường Hà Đông, Hà Nội');
    d.say('quay lại');
    expect(last(d)).toContain('Giao tới đâu');
    d.say('5 Lê Lợi, phường Hà Đông, Hà Nội');
    expect(d.cases[0]?.place?.address).toContain('5 Lê Lợi');
    d.say('9');
    expect(d.cases[0]?.people).toBe(9);
  });
});

test('an impossible number measured again is judged with everything that was said', () => {
  const d = new Drive();
  d.say('spo2 9.7, ho');
  expect(last(d)).toContain('đo lại');
  d.say('38,5 spo2 97');
  expect(last(d)).toMatch(/Em ghi nhận: .*ho.*|38,5/);
  expect(last(d)).toContain('97');
  expect(last(d)).toContain('hạ sốt');
});
