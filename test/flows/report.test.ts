/** Reports: what, where, when, a picture, with or without a name; danger first; the reporter learns nothing of others. */
import { describe, expect, test } from '@jest/globals';
import { Drive, type Result } from './drive.ts';

const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');

/** Up to the question about the name. */
function toName(d: Drive): Result {
  d.say('Tôi muốn báo có người trốn cách ly ở dãy trọ');
  d.say('12 Lê Lợi, phường Thuận Hoá, Huế');
  d.choose('when:now');
  return d.choose('picture:none');
}

test('the mere wish to report is asked of what', () => {
  const d = new Drive();
  const { told } = d.say('tôi muốn phản ánh một việc');
  expect(told.at(-1)?.choices.map(({ id }) => id)).toEqual(['report:suspect', 'report:violation']);
});

describe('a violation', () => {
  test('asks for what is missing only, and shows it back before it is sent', () => {
    const d = new Drive();
    expect(words(d.say('Tôi muốn báo có người trốn cách ly ở dãy trọ'))).toContain('Ở đâu ạ?');
    expect(words(d.say('12 Lê Lợi, phường Thuận Hoá, Huế'))).toContain('lúc nào');
    expect(words(d.choose('when:now'))).toContain('Có ảnh thì gửi');
    expect(words(d.choose('picture:none'))).toContain('giấu tên');
    const shown = words(d.choose('name:given'));
    expect(shown).toContain('trốn cách ly ở dãy trọ');
    expect(shown).toContain('Đang diễn ra');
    expect(d.openCases).toEqual([]);
    expect(words(d.choose('yes'))).toContain('Khi trạm xem xong em sẽ báo');
    expect(d.openCases).toMatchObject([
      { kind: 'report-violation', severity: 'YELLOW', place: { address: expect.stringContaining('12 Lê Lợi') } },
    ]);
    expect(d.openCases[0]?.areaPath.length).toBeGreaterThan(0);
    expect(d.openCases[0]?.anonymous).toBeUndefined();
  });

  test('without a name: the case says so', () => {
    const d = new Drive({ person: { name: 'Lê Thị Na' } });
    toName(d);
    d.choose('name:none');
    d.choose('yes');
    expect(d.openCases).toMatchObject([{ anonymous: true }]);
    expect(JSON.stringify(d.openCases[0]?.summary)).not.toContain('Lê Thị Na');
  });

  test('several by one person are several cases', () => {
    const d = new Drive();
    for (const said of ['tố cáo bán thuốc giả ở chợ', 'báo vi phạm quán karaoke mở cửa lén']) {
      d.say(said);
      d.choose('place:none');
      d.choose('when:today');
      d.choose('picture:none');
      d.choose('name:given');
      d.choose('yes');
    }
    expect(d.openCases.map(({ kind }) => kind)).toEqual(['report-violation', 'report-violation']);
  });

  test('is not sent where somebody thinks better of it', () => {
    const d = new Drive();
    toName(d);
    d.choose('name:given');
    expect(words(d.choose('no'))).toContain('không gửi gì');
    expect(d.openCases).toEqual([]);
  });

  test('an answer is corrected, and the form left by a word', () => {
    const d = new Drive();
    toName(d);
    d.choose('name:given');
    d.say('sửa');
    expect(words(d.say('Lúc nào'))).toContain('Xảy ra lúc nào');
    expect(words(d.choose('when:before'))).toContain('Từ hôm trước');
    d.say('huỷ');
    expect(d.openCases).toEqual([]);
  });
});

describe('somebody who may be ill', () => {
  test.each([
    'lớp con tôi có 5 bé nghỉ vì sốt phát ban',
    'phát hiện ổ dịch ở khu trọ',
    'báo ca nghi mắc bạch hầu ở bản',
  ])('%s', (said) => {
    const d = new Drive();
    d.say(said);
    d.choose('place:none');
    d.say('hôm qua');
    d.say('không có');
    d.choose('name:given');
    d.choose('yes');
    expect(d.openCases).toMatchObject([{ kind: 'report-suspect' }]);
  });

  test('many at one place stand first in the case', () => {
    const d = new Drive();
    d.say('báo ca nghi nhiễm: dãy trọ có 6 người sốt phát ban');
    d.choose('place:none');
    d.choose('when:today');
    d.choose('picture:none');
    d.choose('name:given');
    d.choose('yes');
    expect(d.openCases[0]?.summary[0]?.key).toBe('report.many');
  });

  test('pictures go along by the ids under which they are kept', () => {
    const d = new Drive({ channel: 'telegram' });
    d.say('tố cáo bán thuốc giả ở chợ');
    d.choose('place:none');
    d.choose('when:today');
    d.send({ media: [{ kind: 'image', ref: 'r1', id: 'kept1' }] });
    d.choose('name:given');
    d.choose('yes');
    expect(d.openCases[0]?.pictures).toEqual(['kept1']);
  });
});

test('danger comes first, then the report goes on', () => {
  const d = new Drive();
  d.say('Tôi muốn báo vi phạm');
  expect(words(d.say('mẹ tôi bất tỉnh rồi'))).toContain('115');
  expect(d.alarms).toMatchObject([{ severity: 'RED' }]);
});

test.each(['helped', 'false-alarm', 'duplicate', 'other', 'hospital'] as const)(
  'closed as %s: the reporter is told the same, and nothing of anybody',
  (outcome) => {
    const d = new Drive();
    toName(d);
    d.choose('name:none');
    d.choose('yes');
    const caseId = d.openCases[0]?.id ?? '';
    expect(d.act({ do: 'setState', caseId, state: 'acknowledged' }).told).toEqual([]);
    const { told } = d.act({ do: 'close', caseId, outcome, note: 'ông Tám dương tính, đưa đi viện' });
    expect(told.map(({ text }) => text)).toEqual([
      'Việc anh/chị báo đã được trạm y tế xem và xử lý xong. Cảm ơn anh/chị. Thông tin riêng của người khác trạm không nêu.',
    ]);
  },
);

test('in SMS it is short and without marks', () => {
  const d = new Drive({ channel: 'sms' });
  expect(words(d.say('toi muon bao co nguoi tron cach ly'))).toContain('O dau?');
});
