/** What follows on a QR code in a picture: cards only by consent, receipts without a person, codes only with the birth year. */
import { describe, expect, test } from '@jest/globals';
import type { PictureCode } from '../../cases/picture-code.ts';
import { Drive, type Result } from './drive.ts';

const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');

const CARD: PictureCode = {
  is: 'card',
  facts: { name: 'NGUYEN VAN AN', birth: '1985-03-12', sex: 'male', identity: '046085000123' },
};

/** The picture is there, and what it says. */
function shows(d: Drive, code: PictureCode, caption = ''): Result {
  d.send({ media: [{ kind: 'image', ref: 'r1', id: 'm1' }] });
  return d.notice({ is: 'pictureRead', code, caption });
}

/** Answers that the open declaration has. */
const declared = (d: Drive): unknown => d.session?.stack.find(({ flow }) => flow === 'health-declaration')?.answers;

describe('a card', () => {
  test('is offered with its number masked, and fills the declaration once that is agreed to', () => {
    const d = new Drive();
    d.say('khai báo y tế');
    const offer = words(shows(d, CARD));
    expect(offer).toContain('Nguyen Van An, sinh 12/3/1985, giới tính nam, số 046*****0123');
    expect(JSON.stringify(declared(d))).not.toContain('1985');
    expect(words(d.choose('yes'))).toContain('Hiện ở đâu');
    expect(declared(d)).toMatchObject({
      name: 'Nguyen Van An',
      birth: '1985-03-12',
      sex: 'male',
      identity: '046085000123',
    });
  });

  test('declined, or while something else begins, it is forgotten', () => {
    for (const answer of ['không dùng', 'huỷ', 'MENU', 'cho em gặp người trực']) {
      const d = new Drive();
      d.say('khai báo y tế');
      shows(d, CARD);
      d.say(answer);
      expect(JSON.stringify(d.session)).not.toContain('046085000123');
    }
  });

  test('without an open declaration it begins one', () => {
    const d = new Drive();
    shows(d, CARD);
    expect(words(d.choose('yes'))).toContain('Hiện ở đâu');
    expect(declared(d)).toMatchObject({ name: 'Nguyen Van An' });
  });

  test('of somebody else it does not change the name of the phone’s holder', () => {
    const d = new Drive({ person: { name: 'Trần Thị Bích' } });
    d.say('khai báo y tế');
    shows(d, CARD);
    d.choose('yes');
    expect(declared(d)).toMatchObject({ name: 'Nguyen Van An', who: 'other' });
  });

  test('what was told before and is not on the card stays', () => {
    const d = new Drive();
    d.say('khai báo y tế, tôi sốt 38 độ');
    shows(d, { is: 'card', facts: { name: 'LE THI HOA', birth: '1990' } });
    d.choose('yes');
    expect(declared(d)).toMatchObject({ name: 'Le Thi Hoa', birth: '1990' });
    expect(JSON.stringify(declared(d))).toContain('fever');
  });
});

describe('a receipt', () => {
  const until = '2026-03-13T09:05:00+07:00';
  test.each(['valid', 'expired', 'unknown'] as const)('%s: its code and state, nothing else', (state) => {
    const text = words(shows(new Drive(), { is: 'receipt', state, code: '7F3K-92QX', validUntil: until }));
    expect(text).toContain('7F3K-92QX');
    expect(text.includes('còn hạn')).toBe(state === 'valid');
  });

  test('altered: it cannot be used, and a new one is offered', () => {
    const d = new Drive();
    const result = shows(d, { is: 'receipt', state: 'altered', code: null, validUntil: null });
    expect(words(result)).toContain('không phải do trạm cấp');
    expect(result.told.at(-1)?.choices.map(({ id }) => id)).toEqual(['declaration']);
    expect(words(d.choose('declaration'))).toContain('Họ và tên');
  });
});

describe('the code of a result', () => {
  test('asks for the birth year, and looks up with both', () => {
    const d = new Drive();
    expect(words(shows(d, { is: 'result', code: 'XN-0042' }))).toContain('sinh năm nào');
    expect(d.session?.stack.at(-1)).toMatchObject({ flow: 'test-result', open: 'birthYear' });
  });

  test('digits alone are one only where one is asked for', () => {
    const d = new Drive();
    expect(words(shows(d, { is: 'number', code: '2603000042' }))).toContain('không phải căn cước');
    d.say('kết quả xét nghiệm của tôi');
    expect(words(shows(d, { is: 'number', code: '2603000042' }))).toContain('sinh năm nào');
  });
});

describe('nothing is said of a picture', () => {
  test('without a code, unless one was asked for or spoken of', () => {
    const d = new Drive();
    expect(shows(d, { is: 'none' }).told).toEqual([]);
    expect(words(shows(d, { is: 'none' }, 'mã QR căn cước đây'))).toContain('chưa đọc được');
    d.say('khai báo y tế');
    expect(words(shows(d, { is: 'tooLarge' }))).toContain('lớn quá');
  });

  test('while an alarm asks its questions or a human speaks', () => {
    const d = new Drive();
    d.say('mẹ tôi bất tỉnh gọi không tỉnh');
    expect(shows(d, CARD).told).toEqual([]);
    const other = new Drive();
    other.act({ do: 'reply', text: 'Chào anh, tôi là y tá Hoa' });
    expect(shows(other, CARD).told).toEqual([]);
  });
});

test.each(['payment', 'link', 'certificate', 'other'] as const)(
  'a code of the kind "%s" is answered with one sentence of help',
  (is) => {
    expect(words(shows(new Drive(), { is })).length).toBeGreaterThan(60);
  },
);
