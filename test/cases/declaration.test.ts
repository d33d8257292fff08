/** Declarations: codes that can be read out, masks, and what an identity number gives away. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  identityDisagrees,
  initialsOf,
  maskedIdentity,
  receiptCode,
  shownCode,
  typedCode,
  validUntil,
} from '../../cases/declaration.ts';
import { readReceiptLine, receiptLine } from '../../cases/receipt.ts';

test('codes are 8 characters that nobody confuses, and come back however they are typed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 16, maxLength: 16 }), (id) => {
      const code = receiptCode(id);
      expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
      expect(typedCode(shownCode(code).toLowerCase())).toBe(code);
    }),
  );
});

test('a hundred thousand ids give as many codes', () => {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  const idOf = (n: number): string =>
    Array.from(
      { length: 16 },
      (_, i) => alphabet[(Math.imul(n + 1, 2_654_435_761 + i * 40_503) >>> (i % 24)) & 31],
    ).join('');
  const codes = new Set(Array.from({ length: 100_000 }, (_, n) => receiptCode(idOf(n))));
  expect(codes.size).toBeGreaterThan(99_900);
});

test.each(['', '7F3K92Q', '7F3K92QXX', '0F3K92QX', '7F3K-92Q1'])('"%s" is no code', (text) => {
  expect(typedCode(text)).toBeNull();
});

test.each([
  ['046085000123', '046*****0123'],
  ['123456789', '123*****6789'],
  ['B1234567', '*****67'],
])('%s is shown as %s', (identity, shown) => {
  expect(maskedIdentity(identity)).toBe(shown);
});

test.each([
  ['051085001234', 1985, 'male', false],
  ['051185001234', 1985, 'male', true],
  ['051185001234', 1985, 'female', false],
  ['051086001234', 1985, 'male', true],
  ['051205001234', 2005, 'male', false],
  ['051305001234', 2005, 'female', false],
  ['051085001234', null, 'male', false],
  ['123456789', 1985, 'male', false],
] as const)('%s of %s, %s: contradicts %s', (identity, year, sex, expected) => {
  expect(identityDisagrees(identity, year, sex)).toBe(expected);
});

test('a receipt is good for 72 hours', () => {
  expect(validUntil('2026-03-10T09:00:00+07:00')).toBe('2026-03-13T09:00:00+07:00');
});

test('its line comes back; nothing else is one', () => {
  const receipt = {
    code: '7F3K92QX',
    initials: initialsOf('Đỗ Văn An'),
    birthYear: null,
    area: '',
    validUntil: '2026-03-13T09:00:05+07:00',
  };
  const line = receiptLine(receipt);
  expect(line).toBe('BA1|7F3K92QX|DVA|||2026-03-13T09:00+07:00');
  expect(readReceiptLine(line)).toEqual({ ...receipt, validUntil: '2026-03-13T09:00+07:00' });
  expect(readReceiptLine(`${line}|`)).toBeNull();
});
