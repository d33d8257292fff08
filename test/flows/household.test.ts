/** The people of a household as their family tells them: added, corrected, listed, taken off; never asked what is known. */
import { describe, expect, test } from '@jest/globals';
import { Drive, type DriveOptions } from './drive.ts';

const CONSENT = { given: true, at: '2026-03-01T08:00:00+07:00', text: 'x' };

/** Somebody who is followed, knows us already and has said yes to messages. */
function known(options: DriveOptions = {}): Drive {
  const talk = new Drive({
    person: { name: 'Trần Văn Bưởi', birthYear: 1985, consents: { checkins: CONSENT } },
    ...options,
  });
  talk.act({
    do: 'enrol',
    person: { name: 'Trần Văn Bưởi', phone: '+84912345678', birthYear: 1985, status: 'f0' },
  });
  talk.say('chào em');
  return talk;
}

const last = (talk: Drive): string => talk.told.at(-1)?.text ?? '';

describe('adding', () => {
  test('asked only for what was not told', () => {
    const talk = known();
    talk.say('thêm mẹ em 70 tuổi');
    expect(last(talk)).toContain('Mẹ có bệnh nền gì không');
    talk.say('tiểu đường');
    expect(talk.members).toMatchObject([{ relation: 'mẹ', birthYear: 1956, sex: 'female', conditions: ['diabetes'] }]);
    expect(last(talk)).toContain('Em đã ghi Mẹ: 70 tuổi, có bệnh nền.');
  });

  test('one question at a time; a woman of that age is asked whether she is pregnant', () => {
    const talk = known();
    talk.say('thêm vợ em');
    expect(last(talk)).toContain('Vợ bao nhiêu tuổi');
    talk.say('28');
    expect(last(talk)).toContain('mang thai không');
    talk.choose('yes');
    talk.choose('illness:none');
    expect(talk.members).toMatchObject([{ relation: 'vợ', birthYear: 1998, pregnant: true }]);
  });

  test('"bé út 8 tháng" alone, without marks too', () => {
    for (const words of ['bé út 8 tháng', 'be ut 8 thang']) {
      const talk = known();
      talk.say(words);
      talk.choose('illness:none');
      expect(talk.members).toMatchObject([{ relation: 'bé út', birthDate: '2025-07-01' }]);
    }
  });
});

describe('correcting', () => {
  const withChild = (): Drive => {
    const talk = known();
    talk.say('thêm con út 8 tháng');
    talk.choose('illness:none');
    return talk;
  };

  test('"không phải, bé 9 tháng"', () => {
    const talk = withChild();
    talk.say('không phải, bé 9 tháng');
    expect(talk.members).toMatchObject([{ birthDate: '2025-06-01' }]);
    expect(last(talk)).toContain('9 tháng tuổi');
  });

  test('a name told later', () => {
    const talk = withChild();
    talk.say('bé út tên Khế');
    expect(talk.members).toMatchObject([{ name: 'Khế', relation: 'con út' }]);
  });

  test('health is no correction', () => {
    const talk = withChild();
    talk.say('bé út sốt 39 độ');
    expect(talk.members).toMatchObject([{ birthDate: '2025-07-01' }]);
  });
});

test('listed from the menu, and taken off after asking once', () => {
  const talk = known();
  talk.say('thêm bố em 72 tuổi');
  talk.choose('illness:none');
  talk.say('menu');
  talk.choose('household');
  expect(last(talk)).toContain('Bố: 72 tuổi.');
  talk.choose('household:remove');
  talk.choose('remove:0');
  expect(last(talk)).toContain('Bớt bố khỏi số này');
  talk.choose('yes');
  expect(talk.members[0]?.leftAt).toBeDefined();
  talk.say('danh sách người nhà');
  expect(last(talk)).toContain('chưa ghi thêm người nhà nào');
});

test('whom the station follows, a word does not take off', () => {
  const talk = known();
  talk.act({
    do: 'enrol',
    person: { name: 'Trần Thị Na', phone: '+84912345678', birthYear: 1955, status: 'f1', relation: 'mẹ' },
  });
  talk.say('xoá mẹ khỏi danh sách');
  expect(last(talk)).toContain('đang theo dõi mẹ');
  expect(talk.members[0]?.leftAt).toBeUndefined();
});

test('who was told is who is enrolled later by that relation', () => {
  const talk = known();
  talk.say('thêm mẹ em 70 tuổi');
  talk.choose('illness:none');
  talk.act({
    do: 'enrol',
    person: { name: 'Nguyễn Thị Hoa', phone: '+84912345678', birthYear: 1956, status: 'f0', relation: 'mẹ' },
  });
  expect(talk.members).toHaveLength(1);
  expect(talk.members[0]).toMatchObject({ name: 'Nguyễn Thị Hoa', status: 'f0' });
});

test('pregnancy in the words of the family, where it is asked for', () => {
  for (const [words, pregnant] of [
    ['đang bầu 5 tháng', true],
    ['dang co bau', true],
    ['không có bầu', false],
  ] as const) {
    const talk = known();
    talk.say('thêm vợ em 28 tuổi');
    talk.say(words);
    talk.choose('illness:none');
    expect(talk.members).toMatchObject([{ pregnant }]);
  }
});

test('who changes nothing is told so', () => {
  const talk = known();
  talk.say('thêm mẹ em 70 tuổi');
  talk.choose('illness:none');
  talk.say('xoá mẹ khỏi danh sách');
  talk.choose('no');
  expect(last(talk)).toBe('Dạ, em để nguyên như cũ.');
  talk.say('người nhà');
  talk.choose('household:fine');
  expect(last(talk)).toBe('Dạ, em để nguyên như cũ.');
});
