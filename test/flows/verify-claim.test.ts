/** Is it true? What is taken for a rumour, what is asked back, what is kept, and what comes before it. */
import { describe, expect, test } from '@jest/globals';
import type { FoundClaim, KnownClaim } from '../../cases/claim.ts';
import { Drive } from './drive.ts';

const known = (id: string, title: string): KnownClaim => ({
  ...{ id, title, verdict: 'false', explanation: 'Không có bằng chứng.', sources: ['Sở Y tế'], edition: 3 },
});
const KNOWN: FoundClaim = { is: 'known', id: 'q9', code: '000009', known: known('q9', 'Tỏi chữa COVID-19') };
const MAYBE: FoundClaim = {
  ...{ is: 'maybe', id: 'q7', code: '000007' },
  among: [known('q1', 'Ăn tỏi khỏi bệnh'), known('q2', 'Ngửi tỏi khỏi bệnh')],
};
const ASKED = 'nghe nói ăn tỏi chữa được covid, đúng không';

interface Heard {
  drive: Drive;
  said: string;
  choices: readonly string[];
}

const heard = (text: string, claim?: FoundClaim): Heard => {
  const drive = new Drive(claim === undefined ? {} : { claim });
  const { told } = drive.say(text);
  return { drive, said: textsOf(told), choices: told.flatMap(({ choices }) => choices.map(({ id }) => id)) };
};
const textsOf = (told: readonly { text: string }[]): string => told.map(({ text }) => text).join('\n');

describe('known', () => {
  test('verdict, reason and source at once; they are kept as told of this edition', () => {
    const { drive, said } = heard(ASKED, KNOWN);
    expect(said).toMatch(
      /^Tin: “Tỏi chữa COVID-19”\.\nKết luận: tin SAI\.\nKhông có bằng chứng\.\nNguồn: Sở Y tế\.\nXin đừng chia sẻ/,
    );
    expect(drive.claims).toMatchObject([{ claimId: 'q9', told: 3 }]);
  });

  test('a link and a forwarded text are rumours without being called so', () => {
    const long = `TIN KHẨN, xin chia sẻ: ${'mọi người nên uống nước tỏi mỗi sáng để diệt virus. '.repeat(4)}`;
    for (const text of ['https://tin.example/bai-viet-1', long]) {
      expect(heard(text, KNOWN).said).toMatch(/tin SAI/);
    }
  });
});

describe('one of several', () => {
  test('offered with another way out; the one chosen is told and kept', () => {
    const { drive, choices } = heard(ASKED, MAYBE);
    expect(choices).toEqual(['claim:0', 'claim:1', 'claim:other']);
    expect(textsOf(drive.say('2').told)).toMatch(/Ngửi tỏi/);
    expect(drive.claims).toMatchObject([{ claimId: 'q2', told: 3 }]);
  });

  test('none of them: taken in', () => {
    const { drive } = heard(ASKED, MAYBE);
    expect(textsOf(drive.choose('claim:other').told)).toMatch(/mã 000007/);
    expect(drive.claims).toMatchObject([{ claimId: 'q7', told: -1, text: ASKED }]);
  });
});

describe('unknown', () => {
  test('a receipt with its code; whether their words may be shown is asked and kept, and an answer is not waited for', () => {
    const { drive, said } = heard(ASKED);
    expect(said).toMatch(/Đã nhận, mã 123456\. Có kết luận sẽ báo lại anh\/chị/);
    expect(drive.claims).toMatchObject([{ claimId: 'q1', told: -1, mayQuote: null }]);
    drive.choose('quote-yes');
    expect(drive.claims.at(-1)).toMatchObject({ mayQuote: true });
    const other = heard(ASKED).drive;
    other.say('không');
    expect(other.claims.at(-1)).toMatchObject({ mayQuote: false });
    const silent = heard(ASKED).drive;
    expect(textsOf(silent.say('menu').told)).toMatch(/Anh\/chị cần gì/);
  });

  test('"tin này thật không" names none: it is asked for', () => {
    const { drive, said } = heard('tin này thật hay giả');
    expect(said).toMatch(/nguyên văn tin/);
    expect(textsOf(drive.say('uống nước tỏi mỗi sáng là khỏi bệnh').told)).toMatch(/mã 123456/);
  });
});

test('danger in the same message comes first', () => {
  const { drive, said } = heard('mẹ em khó thở tím tái, nghe nói ăn tỏi chữa được covid đúng không');
  expect(said).toMatch(/115/);
  expect(drive.cases.length).toBeGreaterThan(0);
});

test('"huỷ" leaves the question, and nothing is kept', () => {
  const { drive } = heard(ASKED, MAYBE);
  drive.say('huỷ');
  expect(drive.claims).toEqual([]);
});
