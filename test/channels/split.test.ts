// Splitting and counting: no part too long, nothing lost, nothing torn apart, for any Unicode.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { septetsOf, toGsm } from '../../adapters/channels/kit/gsm.ts';
import { smsLength } from '../../adapters/channels/kit/segments.ts';
import { septets, splitText, utf16Units } from '../../adapters/channels/kit/split.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.lorem({ maxCount: 60 }),
);
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const boundaries = (text: string): Set<number> =>
  new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));

describe('splitText', () => {
  test('any text joins back and every part fits', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, max) => {
        for (const measure of [utf16Units, septets]) {
          const parts = splitText(text, max, measure);
          expect(parts.join('')).toBe(text);
          expect(
            parts.every((part) => part !== '' && measure(part) <= Math.max(max, measure(Array.from(part)[0]!))),
          ).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no cut inside a grapheme or surrogate pair where the grapheme itself fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const longest = Math.max(1, ...[...graphemes.segment(text)].map(({ segment }) => segment.length));
        const good = boundaries(text);
        let at = 0;
        for (const part of splitText(text, longest + 3)) {
          at += part.length;
          expect(good.has(at)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a sentence', 'Gọi 115 ngay. Ngồi dậy, nới áo. Mở cửa', 34, ['Gọi 115 ngay. Ngồi dậy, nới áo. ', 'Mở cửa']],
    ['a line', 'Một hai\nba bốn năm sáu', 16, ['Một hai\n', 'ba bốn năm sáu']],
    ['a space, when the sentence is short', 'Vâng. Mệt lắm rồi đó', 18, ['Vâng. Mệt lắm rồi ', 'đó']],
    ['a grapheme, without spaces', 'ế'.repeat(5), 2, ['ếế', 'ếế', 'ế']],
    ['code points, in one endless grapheme', `e${'\u0301'.repeat(5)}`, 4, ['e\u0301\u0301\u0301', '\u0301\u0301']],
    ['between families, not inside', '👨‍👩‍👧👨‍👩‍👧', 9, ['👨‍👩‍👧', '👨‍👩‍👧']],
    ['nothing, when it fits exactly', 'x'.repeat(160), 160, ['x'.repeat(160)]],
  ])('cuts at %s', (_, text, max, expected) => {
    expect(splitText(text, max)).toEqual(expected);
  });

  test('of nothing is nothing', () => {
    expect(splitText('', 10)).toEqual([]);
  });

  test('500 letters without a space never exceed the SMS', () => {
    expect(splitText('ế'.repeat(500), 160).map((part) => part.length)).toEqual([160, 160, 160, 20]);
  });
});

describe('smsLength', () => {
  test.each([
    ['', 'gsm7', 0, 1],
    ['a'.repeat(160), 'gsm7', 160, 1],
    ['a'.repeat(161), 'gsm7', 161, 2],
    ['a'.repeat(306), 'gsm7', 306, 2],
    ['a'.repeat(307), 'gsm7', 307, 3],
    ['€'.repeat(80), 'gsm7', 160, 1],
    // 152 + € does not fit into 153: the character is not cut
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'gsm7', 306, 3],
    ['ế'.repeat(70), 'ucs2', 70, 1],
    ['ế'.repeat(71), 'ucs2', 71, 2],
    ['ế'.normalize('NFD').repeat(70), 'ucs2', 70, 1],
    // 66 + a surrogate pair does not fit into 67
    [`${'ế'.repeat(66)}😷${'ế'.repeat(66)}`, 'ucs2', 134, 3],
  ] as const)('row %#', (text, encoding, units, segments) => {
    expect(smsLength(text)).toEqual({ encoding, units, segments });
  });
});

describe('toGsm', () => {
  test.each([
    ['Đường Đặng Thuỳ Trâm, nhà số 5½', 'Duong Dang Thuy Tram, nha so 51/2'],
    ['“Sốt” – ‘ho’… 38,5 °C\u00a0→ gọi 115', '"Sot" - \'ho\'... 38,5 C -> goi 115'],
    ['khó thở'.normalize('NFD'), 'kho tho'],
    ['a\u200bb\ufeffc\u00add', 'abcd'],
    ['SpO₂ ≥ 97 · 50.000₫', 'SpO2 >= 97 - 50.000d'],
    ['dòng 1\r\ndòng 2\tcột', 'dong 1\ndong 2 cot'],
    ['😷 你好', '? ??'],
    ['{}[]~^|\\€', '{}[]~^|\\€'],
    ['\ud800 lẻ', '? le'],
  ])('%j', (text, expected) => {
    expect(toGsm(text)).toBe(expected);
  });

  test('any text becomes GSM-7, and stays what it became', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = toGsm(text);
        expect(Array.from(once).every((character) => septetsOf(character) !== null)).toBe(true);
        expect(toGsm(once)).toBe(once);
        expect(smsLength(once).encoding).toBe('gsm7');
      }),
      { numRuns: 500 },
    );
  });
});
