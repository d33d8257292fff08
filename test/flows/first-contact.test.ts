/** First words: handled at once, then who we are and one question; greetings, calls, the menu, help. */
import { describe, expect, test } from '@jest/globals';
import type { ChannelName } from '../../cases/codes.ts';
import { NOTICE_VERSION } from '../../cases/consent.ts';
import { Drive, type Result } from './drive.ts';

const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');
const ids = ({ told }: Result): string[] => (told.at(-1)?.choices ?? []).map(({ id }) => id);

const NOTICE: Readonly<Record<'web' | 'sms' | 'voice', string>> = {
  web: 'Em là Bình An, máy trả lời tự động',
  sms: 'Binh An, may tra loi cua tram y te',
  voice: 'Đây là Bình An, máy trả lời tự động',
};
const CHANNELS = ['web', 'sms', 'voice'] as const;

describe.each(CHANNELS)('a stranger over %s', (channel) => {
  test('greets: welcome, notice, menu, in one message with choices', () => {
    const d = new Drive({ channel });
    const hello = d.say('xin chào');
    expect(hello.told).toHaveLength(1);
    expect(words(hello)).toContain(NOTICE[channel]);
    expect(ids(hello)).toEqual(['sos', 'human', 'supplies', 'symptoms', 'declaration', 'privacy', 'help', 'household']);
    expect(d.session?.noticed).toBe(NOTICE_VERSION);
    expect(words(d.say('menu'))).not.toContain(NOTICE[channel]);
  });

  test('asks something: answered at once, then the notice, then one question', () => {
    const d = new Drive({ channel });
    const { told } = d.say('huong dan');
    expect(told).toHaveLength(1);
    const text = told[0]?.text ?? '';
    expect(text.indexOf('SOS')).toBeLessThan(text.indexOf(NOTICE[channel]));
    expect(told[0]?.choices.map(({ id }) => id)).toEqual(['yes', 'no']);
  });

  test('in danger hears nothing of it until the danger is over', () => {
    const d = new Drive({ channel });
    const cry = d.say('SOS');
    expect(words(cry)).toMatch(/115|1 1 5/);
    expect(words(cry)).not.toContain(NOTICE[channel]);
    d.say('số 9 Trần Phú, phường 1, Đà Lạt');
    for (const line of ['khó thở quá', '1', 'một mình', 'không có']) d.say(line);
    expect(d.told.map(({ text }) => text).join()).not.toContain(NOTICE[channel]);
    const [alarm] = d.alarms;
    d.act({ do: 'close', caseId: alarm?.id ?? '', outcome: 'helped', note: 'đã tới' });
    const after = d.say('cảm ơn nhiều nhé');
    expect(words(after)).toContain(NOTICE[channel]);
  });
});

describe('consent to check-ins', () => {
  const asked = (): Drive => {
    const d = new Drive();
    d.say('hướng dẫn');
    return d;
  };

  test.each([
    ['đồng ý', true],
    ['dong y', true],
    ['co', true],
    ['1', true],
    ['không', false],
    ['ko', false],
    ['2', false],
  ])('"%s" is %s, with the version of the notice and an event', (answer, given) => {
    const d = asked();
    const { events } = d.say(answer);
    expect(d.person.consents.checkins).toMatchObject({ given, text: NOTICE_VERSION });
    expect(events).toContainEqual({ event: 'consent' });
    expect(d.session?.stack).toEqual([]);
  });

  test('another wish instead: silence is no consent, and nobody is asked twice', () => {
    const d = asked();
    d.say('em bị ho khan');
    d.say('không lưu');
    const last = d.say('không cần');
    expect(d.person.consents.checkins).toBeUndefined();
    expect(ids(last)).toEqual([]);
    expect(d.session?.stack).toEqual([]);
  });

  test('is not asked of people who gave it, or who said stop', () => {
    const given = new Drive({
      person: { consents: { checkins: { given: true, at: '2026-03-01T09:00:00+07:00', text: 'x' } } },
    });
    expect(ids(given.say('hướng dẫn'))).toEqual([]);
    const stopped = new Drive({ person: { stoppedAt: '2026-03-01T09:00:00+07:00' } });
    expect(ids(stopped.say('hướng dẫn'))).toEqual([]);
  });

  test('while another question is open the notice stands before it, and consent is asked when that is over', () => {
    const d = new Drive();
    const first = d.say('em bị ho khan');
    const text = words(first);
    expect(text.indexOf('Em ghi nhận: ho khan')).toBe(0);
    expect(text.indexOf(NOTICE.web)).toBeLessThan(text.indexOf('Lưu lời khai này'));
    d.say('không');
    expect(words(d.say('không'))).toContain('trạm nhắn hỏi thăm');
  });
});

describe('what is offered', () => {
  const CHAT: readonly ChannelName[] = ['web', 'zalo', 'sms'];

  test.each(CHAT)('over %s each choice of the greeting is taken alike by id, digit and label', (channel) => {
    const offered = new Drive({ channel }).say('xin chào').told[0]?.choices ?? [];
    expect(offered.length).toBeGreaterThan(1);
    offered.forEach(({ id, label }, index) => {
      const ways = [{ choice: id }, { text: String(index + 1) }, { text: label }, { text: label.toUpperCase() }];
      const [byId, ...others] = ways.map((content) => {
        const d = new Drive({ channel });
        d.say('xin chào');
        return d.send(content).effects;
      });
      for (const other of others) expect(other).toEqual(byId);
    });
  });

  test('keypad digits over voice', () => {
    const d = new Drive({ channel: 'voice' });
    const call = d.send({ call: 'start' });
    expect(ids(call)[0]).toBe('sos');
    const danger = d.send({ digits: '1' });
    expect(danger.told[0]?.message.tone).toBe('danger');
    expect(d.alarms.map(({ kind }) => kind)).toEqual(['sos']);
  });

  test('each way of the menu leads where it says', () => {
    const flows: Readonly<Record<string, string>> = {
      ...{ sos: 'sos', human: 'hand-over', supplies: 'supplies', symptoms: 'symptoms', privacy: 'privacy' },
    };
    for (const [id, flow] of Object.entries(flows)) {
      const d = new Drive();
      d.say('menu');
      d.choose(id);
      expect(d.session?.stack.at(-1)?.flow).toBe(flow);
    }
    const d = new Drive();
    d.say('menu');
    expect(words(d.choose('help'))).toContain('có dấu hay không dấu');
  });

  test('an unclear answer to the menu asks in other words, then offers a human', () => {
    const d = new Drive();
    d.say('menu');
    expect(words(d.say('lá mùa thu'))).toContain('Em chưa hiểu ý');
    d.say('gió heo may');
    expect(ids(d.say('trăng rằm'))).toEqual(['human', 'engine.again', 'cancel']);
  });
});

test('a second greeting is short', () => {
  const d = new Drive();
  d.say('xin chào');
  expect(words(d.say('chào em'))).not.toContain(NOTICE.web);
});

test.each(['cảm ơn em', 'cam on nhieu', 'ok em', 'dạ', 'vâng ạ'])('"%s" with nothing open needs no menu', (thanks) => {
  const d = new Drive({ person: { stoppedAt: '2026-03-01T09:00:00+07:00' } });
  d.say('hướng dẫn');
  expect(words(d.say(thanks))).toBe('Dạ không có gì ạ. Cần gì anh/chị cứ nhắn.');
});

test('the call is over: nothing is said, the next call begins with the greeting', () => {
  const d = new Drive({ channel: 'voice' });
  d.send({ call: 'start' });
  expect(d.send({ call: 'hangup' }).effects).toEqual([]);
  expect(words(d.send({ call: 'start' }))).toContain('Trạm y tế xin nghe');
});
