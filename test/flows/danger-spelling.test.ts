/** Danger in the spellings in which it arrives, with the real understanding: never missed, never louder than its rule. */
import { describe, expect, test } from '@jest/globals';
import { loadUnderstanding } from '../../bots/resources.ts';
import { Drive } from './drive.ts';

const understand = loadUnderstanding();
const after = (words: string): Drive => {
  const talk = new Drive({ understand });
  talk.say(words);
  return talk;
};

describe('alarms', () => {
  test.each([
    ['khó thở', 'callback'],
    ['kho tho', 'callback'],
    ['KHO THO', 'callback'],
    ['khóó thởở', 'callback'],
    ['toi bi sot 39 do kho tho', 'callback'],
    ['e hoi kho tho a', 'callback'],
    ['đỡ khó thở rồi', 'callback'],
    ['mẹ tôi khó thở', 'callback'],
    ['spo2 95', 'callback'],
    ['spo2 92', 'sos'],
    ['spo2 có 85 thôi', 'sos'],
    ['tim tai het roi', 'sos'],
    ['co giat', 'sos'],
    ['goi khong tinh', 'sos'],
    ['cứu với', 'sos'],
    ['cap cuu', 'sos'],
    ['SOS!!!', 'sos'],
    ['con tôi 2 tuổi co giật', 'sos'],
    ['thở không nổi nữa', 'sos'],
  ])('"%s" opens %s', (words, kind) => {
    const talk = after(words);
    expect(talk.alarms.map((item) => item.kind)).toEqual([kind]);
    expect(talk.told[0]?.text).toContain('115');
    expect(talk.pages).toHaveLength(1);
  });
});

describe('no alarms', () => {
  test.each(['em chỉ hơi đau họng', 'không khó thở', 'ko bi kho tho', 'nếu khó thở thì gọi ai', 'xin chào', 'spo2 98'])(
    '"%s" opens none',
    (words) => {
      expect(after(words).alarms).toEqual([]);
    },
  );
});

test.each(['báo nhầm', 'bao nham a', 'hết rồi, ổn rồi', 'huỷ', 'huy'])('"%s" calls off, once', (words) => {
  const talk = after('SOS');
  expect(talk.say(words).told[0]?.choices.map(({ id }) => id)).toEqual(['sos:over', 'sos:needed']);
  expect(talk.say('đúng rồi').told[0]?.text).toContain('Người trực sẽ kiểm tra lại');
  expect(talk.cases).toMatchObject([{ kind: 'sos', open: true, callerCancelled: true }]);
});

test.each(['không đúng', 'ko dung', 'sai roi', 'có khó thở', 'co kho tho', 'Không đúng, đang bị'])(
  'a denial contradicted by "%s" is an alarm',
  (words) => {
    const talk = after('không khó thở');
    talk.say(words);
    expect(talk.alarms.map(({ kind }) => kind)).toEqual(['callback']);
  },
);
