/** Talking to a person: one case, an honest place and hours, and the bot goes on until the human speaks. */
import { describe, expect, test } from '@jest/globals';
import { Drive, type Result } from './drive.ts';

const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');
const known = { stoppedAt: '2026-03-01T09:00:00+07:00' };

describe.each(['gặp người trực', 'GAP NGUOI', 'cho em gặp bác sĩ với', 'cho toi noi chuyen voi nhan vien'])(
  '"%s"',
  (said) => {
    test('opens a question that waits, says the place, and asks what it is about', () => {
      const d = new Drive({ person: known, waiting: 4 });
      const asked = d.say(said);
      expect(words(asked)).toContain('vị trí thứ 5');
      expect(words(asked)).toContain('Người trực sẽ trả lời tại đây');
      expect(d.openCases).toMatchObject([{ kind: 'question', severity: 'YELLOW' }]);
      expect(asked.events.map(({ event }) => event)).toContain('handedOver');
      expect(words(d.say('uống thuốc hạ sốt mấy viên'))).toContain('uống thuốc hạ sốt mấy viên');
      expect(d.openCases[0]?.summary.at(-1)).toEqual({
        key: 'handOver.question',
        params: { text: 'uống thuốc hạ sốt mấy viên' },
      });
    });
  },
);

test('outside hours it says when people answer again, and that SOS always works', () => {
  const night = new Drive({ person: known, at: '2026-03-10T22:15:00+07:00' });
  const text = words(night.say('gặp người'));
  expect(text).toContain('từ 7 giờ ngày 11/3');
  expect(text).toContain('SOS');
  const early = new Drive({ person: known, at: '2026-03-10T05:00:00+07:00', channel: 'sms' });
  expect(words(early.say('gap nguoi'))).toContain('tra loi tu 7h.');
});

test('already waiting: told again, no second case', () => {
  const d = new Drive({ person: known });
  d.say('gặp người');
  d.say('hỏi thuốc cho con');
  const again = d.say('gặp người');
  expect(words(again)).toContain('vẫn đang trong danh sách chờ');
  expect(again.events).toEqual([]);
  d.say('con em sáu tuổi');
  expect(d.openCases).toHaveLength(1);
  expect(d.openCases[0]?.summary.map(({ key }) => key)).toEqual([
    'handOver.wantsPerson',
    'handOver.question',
    'handOver.question',
  ]);
});

test('the bot goes on answering until the human speaks, then is silent but for danger', () => {
  const d = new Drive({ person: known });
  d.say('gặp người');
  d.say('hỏi thuốc cho con');
  expect(d.say('menu').told).toHaveLength(1);
  d.act({ do: 'reply', text: 'Chào chị, con chị mấy tuổi?' });
  expect(d.say('dạ sáu tuổi').told).toEqual([]);
  expect(d.say('menu').told).toEqual([]);
  const danger = d.say('cứu với, con tôi bất tỉnh');
  expect(words(danger)).toMatch(/115/);
  expect(d.alarms).toHaveLength(1);
});

test('while waiting, what is not understood is put to the question in its own words', () => {
  const d = new Drive({ person: known });
  d.say('gặp người');
  d.say('hỏi thuốc cho con');
  d.say('gặp người');
  d.say('huỷ');
  expect(words(d.say('lá mùa thu rơi vàng'))).toContain('Em đã ghi câu này cho người trực: lá mùa thu rơi vàng');
  expect(d.openCases[0]?.summary.at(-1)?.params?.['text']).toBe('lá mùa thu rơi vàng');
});

test('a picture is no question', () => {
  const d = new Drive({ person: known });
  d.say('gặp người');
  expect(words(d.send({ media: [{ kind: 'image', ref: 'm1' }] }))).toMatch(/nhận được rồi.*viết điều cần hỏi/s);
});

test('cancel leaves the question about the question; the case stays', () => {
  const d = new Drive({ person: known });
  d.say('gặp người');
  d.say('huỷ');
  expect(d.session?.stack).toEqual([]);
  expect(d.openCases).toHaveLength(1);
});
