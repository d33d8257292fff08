/** Phone numbers as people type and say them. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding } from './built.ts';

let understand: Understand;
beforeAll(async () => {
  understand = await builtUnderstanding();
});

const phones = (text: string): unknown[] =>
  understand(text, { at: AT })
    .entities.filter(({ type }) => type === 'phone')
    .map(({ value }) => value);

describe('phones', () => {
  test.each([
    'O99O 123 456',
    'sdt em o99o 12 34 56',
    '0990l23456',
    '+84 990 123 456',
    '(+84) 990123456',
    '0 9 9 0 1 2 3 4 5 6',
    'không chín chín không một hai ba bốn năm sáu',
    'khong chin chin khong, mot hai ba, bon nam sau',
    'không chín chín không 123 456',
    'gọi em số không chín chín o một hai ba bốn năm sáu',
  ])('%s', (text) => {
    expect(phones(text)).toEqual(['0990123456']);
  });

  test('two beside a stroke are two', () => {
    expect(phones('0990123456/0990654321')).toEqual(['0990123456', '0990654321']);
  });

  test.each(['không, 2 người, 3 trẻ em', 'một hai ba bốn năm', 'huyết áp 120/80', 'sốt 38,5, 39, 40 độ', 'mã 1234567'])(
    '%s holds none',
    (text) => {
      expect(phones(text)).toEqual([]);
    },
  );
});
