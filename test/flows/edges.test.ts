/** The edges of a conversation: despair in any spelling, insults, lone children, signs, voice notes, floods, machines. */
import { describe, expect, test } from '@jest/globals';
import { despairs, insults, signsOnly, writesIn } from '../../flows/edges/said.ts';
import { Drive, type Result } from './drive.ts';

const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');

describe('despair', () => {
  test.each([
    'em mún chớt quách cho rồi',
    'tôi tuyệt vọng lắm rồi',
    'toi tuyet vong qua',
    'không còn ai cần tôi nữa',
    'hok mún sống nữa',
    't.ự s.á.t',
    'con muốn biến mất khỏi thế giới này',
    'cháu hay rạch tay',
    'chan doi qua',
    'i want to disappear',
  ])('"%s" calls a human at once, with 115 and 111, and no other number', (said) => {
    const d = new Drive();
    const text = words(d.say(said));
    expect(d.alarms).toHaveLength(1);
    expect(d.pages.length).toBeGreaterThan(0);
    expect(text).toContain('115');
    expect(text).toContain('111');
    expect(text.match(/\d{3,}/g)?.filter((number) => !['115', '111'].includes(number)) ?? []).toEqual([]);
  });

  test.each(['tự tử', 'tôi muốn tự tử', 'không muốn sống nữa'])('"%s" in plain words is RED', (said) => {
    const d = new Drive();
    const text = words(d.say(`em ${said === 'tự tử' ? 'định tự tử' : said}`));
    expect(d.alarms).toMatchObject([{ severity: 'RED' }]);
    expect(text).toContain('111');
  });

  test('a grown-up is not sent to the line for children', () => {
    const d = new Drive({ person: { birthYear: 1960 } });
    expect(words(d.say('tôi tuyệt vọng lắm rồi'))).not.toContain('111');
  });

  test.each([
    'đói muốn chết',
    'phim này hay muốn chết',
    'bị cắt tóc xấu quá',
    'tôi cần tư vấn',
    'thuốc này uống từ từ hả',
    'tôi muốn biết lịch tiêm',
    'nghe nói uống nước lá là tự sát đúng không',
    'song xuoi roi em',
  ])('"%s" is none', (said) => {
    expect(despairs(said)).toBe(false);
  });

  test('in the middle of a form, and beside a human', () => {
    const d = new Drive();
    d.say('Tôi muốn báo vi phạm');
    d.say('tôi tuyệt vọng lắm rồi');
    expect(d.alarms).toHaveLength(1);
    const e = new Drive();
    e.say('xin chào');
    e.act({ do: 'reply', text: 'Chào anh.' });
    e.say('em tuyệt vọng quá');
    expect(e.alarms).toHaveLength(1);
  });
});

describe('insults', () => {
  test.each(['bot ngu quá', 'đồ điên', 'dm', 'cút đi', 'oc cho'])('"%s" is answered calmly', (said) => {
    const { told } = new Drive().say(said);
    expect(told.map(({ text }) => text).join()).toContain('Em là máy nên có lúc hiểu sai');
  });

  test.each(['tôi ngủ không được', 'nhà có chó', 'ngu ngon nhe', 'em dang ngu', 'điện thoại hỏng'])(
    '"%s" is none',
    (said) => expect(insults(said)).toBe(false),
  );

  test('what hurts is heard through rude words', () => {
    expect(words(new Drive().say('đm sốt 38 độ từ hôm qua, đau họng'))).toContain('38');
  });
});

describe('signs', () => {
  test('thanks, questions, a cry', () => {
    expect(signsOnly('🙏🙏')).toBe('thanks');
    expect(signsOnly('👍🏽')).toBe('thanks');
    expect(signsOnly('🤒')).toBe('unclear');
    expect(signsOnly('sốt 🤒')).toBeNull();
    expect(words(new Drive().say('🤔'))).toContain('chưa rõ ý');
  });

  test('🆘 is a cry for help', () => {
    const d = new Drive();
    expect(words(d.say('🆘'))).toContain('115');
    expect(d.alarms).toMatchObject([{ kind: 'sos', severity: 'RED' }]);
  });
});

test('a voice note is not heard, and somebody can be asked to listen', () => {
  const d = new Drive({ channel: 'zalo' });
  const text = words(d.send({ media: [{ kind: 'audio', ref: 'r1' }] }));
  expect(text).toContain('chưa nghe được');
  expect(text).toContain('115');
  d.choose('listen');
  expect(d.openCases.map(({ kind }) => kind)).toEqual(['question']);
});

test('a child alone is told to call a grown-up, and a human is asked', () => {
  const d = new Drive();
  const text = words(d.say('con 8 tuổi con ở nhà một mình con sợ lắm'));
  expect(text).toContain('111');
  expect(d.openCases.map(({ kind }) => kind)).toEqual(['question']);
});

describe('language', () => {
  test('English goes on in English, and back', () => {
    const d = new Drive();
    expect(words(d.say('hello, where is the hospital and how can i get help with my cough'))).toMatch(/[a-z]/);
    expect(d.person.language).toBe('en');
    d.say('dạ em cảm ơn, em hỏi giờ làm việc của trạm');
    expect(d.person.language).toBe('vi');
  });

  test.each(['do can nang the nao', 'toi ho va sot', 'me toi o nha', 'ok em', 'and', 'can i'])('"%s"', (said) => {
    expect(writesIn(said)).not.toBe('en');
  });
});

describe('pace', () => {
  test('thirty messages in a minute are all heard and answered together', () => {
    const d = new Drive();
    const replies = Array.from({ length: 30 }, (_, i) => d.send({ text: `em hỏi câu số ${i}` }, 2000).told.length);
    const flood = replies.reduce((sum, n) => sum + n, 0);
    expect(flood).toBeLessThan(20);
    const { told } = d.until('2026-03-10T09:05:00+07:00');
    expect(told.map(({ text }) => text).join()).toMatch(/đã đọc cả \d+ tin/);
    expect(d.timers.filter(({ name }) => name === 'answerTogether')).toEqual([]);
  });

  test('danger in a flood does not wait', () => {
    const d = new Drive();
    for (let i = 0; i < 20; i += 1) d.send({ text: `alo ${i}` }, 500);
    expect(words(d.send({ text: 'mẹ tôi bất tỉnh rồi' }, 500))).toContain('115');
  });

  test('a machine on the other side is not answered without end, but its danger is', () => {
    const d = new Drive();
    const automatic = 'Đây là tin nhắn tự động. Chúng tôi sẽ phản hồi quý khách sau.';
    const replies = Array.from({ length: 10 }, () => d.send({ text: automatic }, 60_000).told.length);
    expect(replies.slice(0, 3).every((n) => n > 0)).toBe(true);
    expect(replies.slice(4)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(words(d.send({ text: `${automatic} cứu với, khó thở tím môi` }, 60_000))).toContain('115');
    expect(d.say('tôi đây, cho hỏi giờ làm việc').told.length).toBeGreaterThan(0);
  });

  test('filling a form by buttons in a hurry is no flood', () => {
    const d = new Drive();
    const told = Array.from({ length: 10 }, () => d.send({ text: 'menu' }, 4000).told.length);
    expect(told.every((n) => n > 0)).toBe(true);
  });
});
