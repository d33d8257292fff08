/** Spelling: Telex, VNI, chat forms, tones; spoken numbers; global words; answers to an open question. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../cases/codes.ts';
import { read } from '../../nlp/text/read.ts';
import { decodeTelex, decodeVni } from '../../nlp/text/telex.ts';
import { joinTone, splitTone } from '../../nlp/text/tone-marks.ts';
import type { Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding } from './built.ts';

const words = (text: string) =>
  read(text)
    .tokens.map(({ word }) => word)
    .join(' ');

test.each([
  ['hongj', 'họng'],
  ['vaf', 'và'],
  ['nhej', 'nhẹ'],
  ['ddau', 'đau'],
  ['khoong', 'không'],
  ['nguwowif', 'người'],
  ['thowr', 'thở'],
  ['test', null],
  ['dau', null],
])('Telex %s', (typed, meant) => expect(decodeTelex(typed)).toBe(meant));

test.each([
  ['nga5t', 'ngạt'],
  ['mu4i', 'mũi'],
  ['nhie62u', 'nhiều'],
  ['d9au', 'đau'],
  ['tho73', 'thở'],
  ['co2', 'cò'],
])('VNI %s', (typed, meant) => expect(decodeVni(typed)).toBe(meant));

test.each(['hòa', 'hoà', 'khoẻ', 'khỏe', 'quý', 'qúy', 'thủy', 'thuỷ', 'giúp', 'gìup'])(
  'tone of %s has one place',
  (word) => {
    const { base, tone } = splitTone(word);
    const again = splitTone(joinTone(base, tone));
    expect(again).toEqual({ base, tone });
  },
);

test.each([
  ['e k sốt', 'em không sốt'],
  ['đc r', 'được rồi'],
  ['q7', 'quận 7'],
  ['bs ơi', 'bác sĩ ơi'],
  ['chín lăm', '95'],
  ['ba mươi bảy phẩy tám', '37.8'],
  ['một trăm mười', '110'],
  ['không chín bảy bốn một một hai hai ba ba', '0974112233'],
  ['ba em sốt', 'ba em sốt'],
  ['năm nay', 'năm nay'],
])('%s is read as it is meant', (typed, meant) => expect(words(typed)).toBe(meant));

test.each([
  ['khogn sốt', 'không sốt'],
  ['chưua hết', 'chưa hết'],
  ['4 tuổii', '4 tuổi'],
  ['tin bạn', 'tin bạn'],
  ['37 phẩy 9', '37.9'],
  ['sau bữa trưa ở nhà', 'sau bữa trưa ở nhà'],
  ['tuan sau tram lam', 'tuan sau tram lam'],
])('the slip in %s is put right', (typed, meant) => expect(words(typed)).toBe(meant));

describe('whole messages', () => {
  let understand: Understand;
  beforeAll(async () => {
    understand = await builtUnderstanding();
  });

  test.each([
    ['SOS', 'sos'],
    ['cuu voi', 'sos'],
    ['MENU', 'menu'],
    ['huỷ', 'cancel'],
    ['hủy', 'cancel'],
    ['dừng', 'stop'],
    ['DUNG', 'stop'],
    ['đúng', 'yes'],
    ['dung', 'yes'],
    ['từ chối', 'stop'],
    ['gặp người', 'human'],
    ['quay lại', 'back'],
    ['nhầm rồi', 'correct'],
    ['?', 'help'],
    ['dạ có', 'yes'],
    ['hông', 'no'],
    ['chưa ạ', 'no'],
    ['HUMAN', 'human'],
    ['BACK', 'back'],
    ['CORRECT', 'correct'],
    ['CANCEL', 'cancel'],
    ['START', 'start'],
    ['STOP', 'stop'],
    ['HELP', 'help'],
    ['help!', 'sos'],
    ['tôi sốt', null],
  ])('%s is %s', (text, word) => expect(understand(text, { at: AT }).word).toBe(word));

  test.each([
    ['97', 'spo2', 97],
    ['38,5', 'temperature', 38.5],
    ['83', 'pulse', 83],
    ['12/8', 'blood_pressure', '120/80'],
    ['85', 'birth_year', 1985],
    ['Lê Văn Tám', 'name', 'Lê Văn Tám'],
  ] as const)('%s answers %s', (text, expecting, value) => {
    expect(understand(text, { at: AT, expecting }).entities).toEqual([
      expect.objectContaining({ type: expecting, value }),
    ]);
  });

  test.each([
    ['đếm lại được 24 lần', 'resp_rate', 24],
    ['em tự đếm xong rồi, được 19 lần', 'resp_rate', 19],
    ['máy hiện 97 nha em', 'spo2', 97],
    ['do lai 38,5', 'temperature', 38.5],
    ['à 90 thôi', 'pulse', 90],
    ['37 độ', 'temperature', 37, 'spo2'],
  ] as const)('"%s" tells %s', (text, type, value, expecting: EntityType = type) => {
    const { entities, implausible } = understand(text, { at: AT, expecting });
    expect(entities).toEqual([expect.objectContaining({ type, value })]);
    expect(implausible).toEqual([]);
  });

  test.each(['may hong roi, khong do duoc', 'khong do lai duoc', 'chua do duoc spo2'])(
    'a number that could not be taken is no sign: %s',
    (text) => expect(understand(text, { at: AT }).entities.filter(({ type }) => type === 'symptom')).toEqual([]),
  );
  test('a child that nothing soothes is one', () => {
    const values = understand('be quay khong do duoc', { at: AT }).entities.map(({ value }) => value);
    expect(values).toContain('restlessness');
  });

  test('a surname that is also a word for kin, without marks', () => {
    const { entities } = understand('em ten Vo Thi Hanh, sinh nam 1993', { at: AT });
    expect(entities.find(({ type }) => type === 'name')?.value).toBe('Vo Thi Hanh');
  });

  test('an impossible answer is asked again', () => {
    expect(understand('9.7', { at: AT, expecting: 'spo2' })).toMatchObject({ entities: [], implausible: ['spo2'] });
  });

  test.each([
    'cứu mẹ tôi với',
    'cuu toi voi',
    'gọi cấp cứu giúp em',
    'spo2 84',
    'con tôi co giật',
    'thở không nổi',
    'bé uống nhầm thuốc trừ sâu',
  ])('%s is an SOS', (text) => expect(understand(text, { at: AT }).intent).toBe('sos'));
  test.each(['tôi khó thở từ sáng', 'em bị đau ngực nhẹ', 'mẹ em khỏi co giật rồi'])('%s is none', (text) =>
    expect(understand(text, { at: AT }).intent).not.toBe('sos'),
  );
});
