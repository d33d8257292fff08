/** What the text of a QR code is taken for: cards of two kinds, receipts, codes of results, and what must not be mistaken for them. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mostUseful, readCodeText } from '../../cases/picture-code.ts';

const TODAY = '2026-03-10';

test.each([
  [
    'the chip card',
    '046085000123|191234567|Nguyễn Văn Ánh|12031985|Nam|12 Lê Lợi, Huế|10052021',
    { identity: '046085000123', name: 'Nguyễn Văn Ánh', birth: '1985-03-12', sex: 'male' },
  ],
  [
    'without an older number',
    '001199000123||TRẦN THỊ  BÍCH|01121999|Nữ|Hà Nội|01012022',
    { identity: '001199000123', name: 'TRẦN THỊ BÍCH', birth: '1999-12-01', sex: 'female' },
  ],
  [
    'the card since 2024, with more fields',
    '079203000456||Lê Minh Khôi|29022003|Nam|Cần Thơ|15072024|||||',
    { identity: '079203000456', name: 'Lê Minh Khôi', sex: 'male', birth: '2003' },
  ],
  [
    'the personal code of the epidemic',
    '001093029317|NGUYEN LE KHA HAN|1987-01-18|0|162979388586171100|x<1<y',
    { identity: '001093029317', name: 'NGUYEN LE KHA HAN', birth: '1987-01-18', sex: 'male' },
  ],
  [
    'one with parts masked',
    '******029317|LE THI HOA|1990-**-**|1|1629793885|<2<',
    { name: 'LE THI HOA', birth: '1990', sex: 'female' },
  ],
  [
    'a name that is none',
    '046085000123||http://x.example|12031985|Nam|Huế|10052021',
    { identity: '046085000123', birth: '1985-03-12', sex: 'male' },
  ],
  [
    'born tomorrow',
    '046226000123||Nguyễn An|11032026|Nam|Huế|10052021',
    { identity: '046226000123', name: 'Nguyễn An', birth: '2026', sex: 'male' },
  ],
])('%s', (_label, text, facts) => {
  expect(readCodeText(text, TODAY)).toEqual({ is: 'card', facts });
});

test.each([
  ['XN-2603-0042', { is: 'result', code: 'XN-2603-0042' }],
  ['26/0042A', { is: 'result', code: '26/0042A' }],
  ['7F3K-92QX', { is: 'result', code: '7F3K-92QX' }],
  ['Mã xét nghiệm: XN-0042', { is: 'result', code: 'XN-0042' }],
  ['XN-0042|NGUYEN VAN AN|1985', { is: 'result', code: 'XN-0042' }],
  ['2603000042', { is: 'number', code: '2603000042' }],
  ['BA1|7F3K92QX|NVA|1985|19774|2026-03-13T09:01+07:00|abcdef|x', { is: 'receipt' }],
  ['HC1:6BFOXN*TS0BI$ZD8UHRTHZDE', { is: 'certificate' }],
  ['00020101021138540010A00000072701', { is: 'payment' }],
  ['https://tokhaiyte.example/?ma=XN-0042', { is: 'link' }],
  ['WIFI:T:WPA;S:tram;P:matkhau;;', { is: 'other' }],
  ['Xin chào', { is: 'other' }],
  ['123', { is: 'other' }],
  ['', { is: 'other' }],
  ['046085000123|x|y', { is: 'other' }],
])('%s', (text, is) => {
  expect(readCodeText(text, TODAY)).toEqual(is);
});

test('any text at all is read, and nothing of it comes through but what a card, a code or nothing holds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const { is, ...rest } = readCodeText(text, TODAY);
      expect(JSON.stringify(rest).length).toBeLessThan(200);
      expect(typeof is).toBe('string');
    }),
  );
});

test('of several the most useful counts, of none nothing', () => {
  expect(mostUseful([{ is: 'link' }, { is: 'result', code: 'XN-0042' }, { is: 'none' }])).toEqual({
    is: 'result',
    code: 'XN-0042',
  });
  expect(mostUseful([{ is: 'none' }, { is: 'tooLarge' }])).toEqual({ is: 'tooLarge' });
  expect(mostUseful([])).toEqual({ is: 'none' });
});
