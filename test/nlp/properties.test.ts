/** What holds for every text: nothing throws, places are inside, and no red flag is lost among other words. */
import process from 'node:process';
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayBeDanger } from '../../nlp/red-flag-scan.ts';
import { MOST_READ, partsToRead, tailOf } from '../../nlp/text/excerpt.ts';
import { fold } from '../../nlp/text/fold.ts';
import { read } from '../../nlp/text/read.ts';
import type { Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding, dataLines } from './built.ts';

let understand: Understand;
beforeAll(async () => {
  understand = await builtUnderstanding();
});

const DANGERS: readonly (readonly [string, string])[] = [
  ['khó thở', 'shortness_of_breath'],
  ['thở không nổi', 'shortness_of_breath'],
  ['thở hổng ra hơi', 'shortness_of_breath'],
  ['đau ngực', 'chest_pain'],
  ['tức ngực', 'chest_tightness'],
  ['tím tái', 'cyanosis'],
  ['môi tím', 'cyanosis'],
  ['co giật', 'convulsion'],
  ['lơ mơ', 'drowsiness'],
  ['li bì', 'drowsiness'],
  ['nói sảng', 'confusion'],
  ['lú lẫn', 'confusion'],
  ['bất tỉnh', 'unconscious'],
  ['gọi không tỉnh', 'unconscious'],
  ['hôn mê', 'unconscious'],
  ['ho ra máu', 'coughing_blood'],
  ['nôn ra máu', 'vomiting_blood'],
  ['đi cầu ra máu', 'bloody_stool'],
  ['phân đen', 'black_stool'],
  ['rút lõm ngực', 'chest_indrawing'],
  ['thở rít', 'stridor'],
  ['thở rên', 'grunting'],
  ['thở khò khè', 'wheezing'],
  ['thở nhanh', 'fast_breathing'],
  ['ngất xỉu', 'fainting'],
  ['không uống được nước', 'cannot_drink'],
  ['bỏ bú', 'cannot_drink'],
  ['ăn gì nôn nấy', 'vomits_everything'],
  ['bú kém', 'poor_feeding'],
  ['tay chân lạnh', 'cold_extremities'],
  ['cứng cổ', 'stiff_neck'],
  ['liệt nửa người', 'limb_weakness'],
  ['tiểu ít', 'low_urine'],
  ['vật vã', 'restlessness'],
];
const NEUTRAL = [
  'sáng nay',
  'em ở nhà',
  'bác sĩ ơi',
  'hôm qua mưa to',
  'nhà có 4 người',
  'em tên Lan',
  'ở phường 5',
  'dạ',
  'mẹ em',
  'con em',
  '38,5 độ',
  'uống thuốc rồi',
];

const found = (text: string, code: string) =>
  understand(text, { at: AT }).entities.some(
    (one) => one.type === 'symptom' && one.value === code && one.status !== 'absent' && one.status !== 'resolved',
  );

/** Texts of one run; a longer run is asked for by NLP_TEXTS (its time is in the report of the test). */
const TEXTS = Number(process.env['NLP_TEXTS'] ?? 300);
const ODD = [
  ',',
  '.',
  '\n',
  '\u200b',
  '\u202e',
  '\u2067',
  '\ud800',
  '\udc00',
  '😷',
  '👨‍👩‍👧',
  '999999999999',
  'ko',
  'nếu',
  '%',
  '/',
];

test(
  'no text makes it throw, and every place lies in the text',
  () => {
    const words = fc.array(fc.constantFrom(...NEUTRAL, ...DANGERS.map(([danger]) => danger), ...ODD), {
      maxLength: 14,
    });
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      words.map((parts) => parts.join(' ')),
      words.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const outside = understand(text, { at: AT }).entities.filter(
          ({ start, end }) => start < 0 || end <= start || end > text.length,
        );
        if (outside.length > 0) throw new Error(JSON.stringify(outside));
      }),
      { numRuns: TEXTS },
    );
  },
  60_000 + TEXTS * 10,
);

test.each(['constructor', '__proto__'])('"%s", a key of every object, is a word like another', (key) => {
  const texts = dataLines('utterances.jsonl', (line): line is { text: string } => typeof line === 'object');
  for (const { text } of texts) {
    const words = text.split(' ');
    for (const i of [0, words.length >> 1, words.length]) {
      const { entities } = understand([...words.slice(0, i), key, ...words.slice(i)].join(' '), { at: AT });
      expect(entities.filter(({ value }) => typeof value === 'function')).toEqual([]);
    }
  }
});

test.each([
  ['letters', 'a'],
  ['lone surrogates', '\ud83d'],
  ['right to left', 'سعال '],
  ['zero width', '\u200b'],
  ['pictures', '🤒'],
  ['digits', '9'],
  ['words', 'khó thở, '],
])('a megabyte of %s is read', (_name, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const { entities } = understand(text, { at: AT });
  expect(entities.filter(({ start, end }) => start < 0 || end > text.length)).toEqual([]);
});

test('each danger is found alone, folded, in capitals and decomposed, and sets off the quick scan', () => {
  const views = [
    (text: string) => text,
    fold,
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize('NFD'),
  ];
  const lost = DANGERS.flatMap(([text, code]) => views.map((view) => [view(text), code] as const)).filter(
    ([text, code]) => !found(text, code) || !mayBeDanger(text),
  );
  expect(lost).toEqual([]);
});

test('a danger is never lost among neutral words', () => {
  const around = fc.array(fc.constantFrom(...NEUTRAL), { maxLength: 3 });
  fc.assert(
    fc.property(around, fc.constantFrom(...DANGERS), around, fc.boolean(), (before, [danger, code], after, plain) => {
      const text = [...before, danger, ...after].join(', ');
      expect([plain ? fold(text) : text, found(plain ? fold(text) : text, code)]).toEqual([
        plain ? fold(text) : text,
        true,
      ]);
    }),
    { numRuns: 400 },
  );
});

test('a danger at the end of a very long text is found in time', () => {
  const text = `${'hôm nay trời đẹp và tôi đi chợ. '.repeat(3200)}mẹ tôi khó thở`;
  expect(found(text, 'shortness_of_breath')).toBe(true);
});

const LETTER = 'hôm nay trời đẹp và tôi đi chợ mua rau. ';
const letter = (length: number) => LETTER.repeat(Math.ceil(length / LETTER.length));

test('of a text of any length only so much is read, its beginning first', () => {
  const unit = fc.constantFrom(LETTER, 'khó thở ', 'co can ', 'a', '1 ', ',', 'mẹ em sốt 38 độ, ', '\n');
  fc.assert(
    fc.property(unit, fc.integer({ min: 1, max: 200_000 }), (said, length) => {
      const text = said.repeat(Math.ceil(length / said.length));
      const parts = partsToRead(text);
      expect(parts.reduce((sum, [from, to]) => sum + to - from, 0)).toBeLessThanOrEqual(MOST_READ);
      expect(parts[0]?.[0]).toBe(0);
      expect(text.length - (tailOf(text) ?? text.length)).toBeLessThanOrEqual(MOST_READ);
    }),
  );
  expect(read(letter(200_000)).tokens.length).toBeLessThan(MOST_READ);
});

test('every danger in the middle of 200,000 characters is found', () => {
  const half = letter(100_000);
  const lost = DANGERS.filter(([danger, code]) => !found(`${half}con em ${danger}. ${half}`, code));
  expect(lost).toEqual([]);
});

test.each(['cứu mẹ tôi với', 'gọi xe cấp cứu giúp em', 'mẹ tôi tím tái gọi không tỉnh'])(
  'the plea "%s" at the end of a long letter is heard',
  (plea) => {
    for (const length of [1_500, 2_500, 4_000, 30_000, 200_000]) {
      expect(understand(`${letter(length)}\n${plea}`, { at: AT }).intent).toBe('sos');
    }
  },
);
