/** Stopping, starting, and the menu's way to one's own data. */
import { describe, expect, test } from '@jest/globals';
import { Drive, type Result } from './drive.ts';

const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');

describe('stop', () => {
  test.each(['dừng', 'DUNG', 'stop', 'Từ chối', 'đừng nhắn tin cho tôi nữa', 'ngung nhan tin'])(
    '"%s" ends unasked messages at once',
    (said) => {
      const d = new Drive({
        person: { consents: { checkins: { given: true, at: '2026-03-01T09:00:00+07:00', text: 'x' } } },
      });
      const { events } = d.say(said);
      expect(d.person.stoppedAt).toBe(d.now);
      expect(d.person.consents.checkins?.given).toBe(false);
      expect(events.map(({ event }) => event)).toEqual(['consent', 'stopped']);
      expect(d.timers).toEqual([]);
    },
  );

  test('in the middle of a form, then the form goes on', () => {
    const d = new Drive();
    d.say('em muốn khai báo sức khoẻ');
    const text = words(d.say('dừng'));
    expect(text).toContain('không tự nhắn');
    expect(text).toContain('Mình quay lại câu đang hỏi');
  });

  test('open cases stay open, and whoever holds them is told', () => {
    const d = new Drive();
    d.say('gặp người');
    const [question] = d.openCases;
    expect(words(d.say('dừng'))).toContain('vẫn giữ nguyên');
    expect(d.openCases.map(({ id }) => id)).toEqual([question?.id]);
    expect(d.records.at(-1)).toMatchObject({ caseId: question?.id, body: { type: 'act', act: 'stopped' } });
  });

  test('while a human speaks as well', () => {
    const d = new Drive();
    d.say('xin chào');
    d.act({ do: 'reply', text: 'Chào anh, em là y sĩ Hoa.' });
    expect(d.say('em hỏi thuốc').told).toEqual([]);
    expect(words(d.say('DỪNG'))).toContain('không tự nhắn');
  });
});

describe('start', () => {
  test.each(['bắt đầu lại', 'BAT DAU LAI', 'start'])('"%s" revokes it', (said) => {
    const d = new Drive({ person: { stoppedAt: '2026-03-01T09:00:00+07:00', status: 'f0' } });
    d.say(said);
    expect(d.person.stoppedAt).toBeNull();
    expect(d.person.consents.checkins?.given).toBe(true);
    expect(d.timers.map(({ name }) => name)).toEqual(['checkinDue']);
  });
});

describe('privacy in the menu', () => {
  const open = (person = {}): Drive => {
    const d = new Drive({ person });
    d.say('menu');
    d.choose('privacy');
    return d;
  };

  test('stop, data, nothing', () => {
    const one = open();
    one.choose('stop');
    expect(one.person.stoppedAt).not.toBeNull();
    const two = open();
    expect(words(two.say('Xem hoặc xoá thông tin'))).toContain('Trạm đang lưu');
    expect(two.openCases.map(({ kind }) => kind)).toEqual(['data-request']);
    expect(words(open().say('3'))).toContain('Cần gì anh/chị cứ nhắn');
  });

  test('who has stopped is offered to start', () => {
    const d = open({ stoppedAt: '2026-03-01T09:00:00+07:00' });
    d.choose('start');
    expect(d.person.stoppedAt).toBeNull();
  });
});
