/** One's own data: seen, corrected, copied, who looked, erased. */
import { describe, expect, test } from '@jest/globals';
import { Drive, type Result } from './drive.ts';

const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');

describe('erasing', () => {
  test.each(['xoá thông tin của em', 'XOA THONG TIN', 'xoá dữ liệu', 'delete my data'])(
    '"%s" opens a request, and says by when it is answered',
    (said) => {
      const d = new Drive();
      const text = words(d.say(said));
      expect(text).toContain('Trạm trả lời chậm nhất 9 giờ');
      expect(text).toContain('ngày 12/3');
      expect(d.openCases.map(({ kind }) => kind)).toEqual(['data-request']);
      expect(d.person.stoppedAt).toBeNull();
      // Whoever wants data erased is not asked for consent in the same breath.
      expect(d.session?.stack).toEqual([]);
    },
  );

  test('a second one is the same, with its own time', () => {
    const d = new Drive({ channel: 'sms' });
    d.say('xoa thong tin cua em');
    d.until('2026-03-11T08:00:00+07:00');
    expect(words(d.say('xoa thong tin'))).toContain('cham nhat 9h');
    expect(d.openCases).toHaveLength(1);
    d.act({ do: 'setState', caseId: d.openCases[0]?.id ?? '', state: 'acknowledged' });
    expect(words(d.say('xoa thong tin'))).toContain('da co nguoi nhan');
  });

  test('granted: the case is closed, the person told, the erasing begins', () => {
    const d = new Drive();
    d.say('xoá thông tin của em');
    const caseId = d.openCases[0]?.id ?? '';
    expect(words(d.act({ do: 'erase', caseId }))).toContain('Trạm đã đồng ý xoá');
    expect(d.openCases).toEqual([]);
    expect(d.erased).toEqual([{ do: 'erase', caseId, by: 'nurse1' }]);
  });

  test('not while an alarm is open, nor by a case of another kind', () => {
    const d = new Drive();
    d.say('xoá thông tin của em');
    const caseId = d.openCases[0]?.id ?? '';
    d.say('mẹ tôi bất tỉnh');
    expect(d.act({ do: 'erase', caseId }).refused).toEqual({ key: 'myData.refusedAlarm' });
    expect(d.act({ do: 'erase', caseId: d.alarms[0]?.id ?? '' }).refused).toEqual({ key: 'myData.refusedKind' });
    expect(d.erased).toEqual([]);
  });
});

describe('seeing', () => {
  test('what is kept is told at once, the rest is asked of a human', () => {
    const d = new Drive({
      person: { name: 'Lê Thị Na', birthYear: 1985, sex: 'female' },
      kept: { messages: 14, since: '2026-03-01T09:00:00+07:00', declarations: 2 },
    });
    const text = words(d.say('tôi muốn xem dữ liệu của tôi'));
    expect(text).toContain('tên Lê Thị Na, sinh 1985, nữ');
    expect(text).toContain('14 tin nhắn, từ ngày 1/3');
    expect(text).toContain('2 tờ khai');
    expect(text).toContain('chậm nhất');
    expect(d.openCases.map(({ kind }) => kind)).toEqual(['data-request']);
    expect(words(d.say('Ai đã xem?'))).toContain('Chưa có cán bộ nào');
  });

  test.each(['ai đã xem dữ liệu của tôi?', 'ai da xem ho so cua toi'])('%s', (said) => {
    const looks = [{ who: 'Y sĩ Hoa', role: 'station', times: 2, lastAt: '2026-03-09T15:00:00+07:00' }];
    const d = new Drive({ kept: { looks } });
    expect(words(d.say(said))).toContain('Y sĩ Hoa (trạm y tế): 2 lần, gần nhất 15 giờ ngày 9/3.');
    expect(d.openCases).toEqual([]);
  });

  test('a copy goes by a link that holds nothing of theirs', () => {
    const d = new Drive({ person: { name: 'Lê Thị Na' } });
    const text = words(d.say('tải dữ liệu của tôi'));
    expect(text).toContain('http://localhost/my-data#token');
    expect(text).toContain('mở được một lần');
    expect(text).not.toContain('Na');
  });
});

describe('correcting', () => {
  test('one thing at a time, told back', () => {
    const d = new Drive({ person: { name: 'Lê Thị Na', birthYear: 1985 } });
    expect(words(d.say('sửa dữ liệu của tôi'))).toContain('muốn sửa gì');
    d.choose('fix:birth');
    expect(words(d.say('12/3/1986'))).toContain('Đã sửa');
    expect(d.person.birthDate).toBe('1986-03-12');
    expect(d.records.at(-1)?.body).toMatchObject({ act: 'corrected' });
  });

  test('the commune by its name', () => {
    const d = new Drive();
    d.say('sửa thông tin của tôi');
    d.choose('fix:commune');
    d.say('phường Thuận Hoá, Huế');
    expect(d.person.areaPath.length).toBeGreaterThan(1);
  });

  test('left by a word, nothing is changed; danger comes first', () => {
    const d = new Drive({ person: { name: 'Lê Thị Na' } });
    d.say('sửa thông tin');
    d.choose('fix:name');
    expect(words(d.say('cứu với mẹ tôi ngất rồi'))).toContain('115');
    d.say('huỷ');
    expect(d.person.name).toBe('Lê Thị Na');
  });
});

test('what a stranger asks is answered, too', () => {
  expect(words(new Drive().say('bạn có xoá được bài trên mạng không'))).not.toContain('yêu cầu về thông tin');
  expect(words(new Drive().say('xem dữ liệu của tôi'))).toContain('số máy 0912345678');
});
