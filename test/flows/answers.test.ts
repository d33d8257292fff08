/** Questions and their answers: at once, by choice, after one another, honestly unknown, and never before danger. */
import { describe, expect, test } from '@jest/globals';
import { createBook } from '../../bots/answers/book.ts';
import { SHIPPED_ANSWERS, SHIPPED_HOTLINES } from '../../bots/answers/shipped.ts';
import { answerNow, mayBeTold, textOf } from '../../cases/answer.ts';
import type { AnswerEdit, Bulletin } from '../../cases/answer.ts';
import { followUpIn } from '../../flows/answers/follow-up.ts';
import type { View } from '../../flows/engine/flow.ts';
import { loadUnderstanding } from '../../bots/resources.ts';
import { Drive, type Result } from './drive.ts';

const AT = '2026-03-10T09:00:00+07:00';
const understand = loadUnderstanding();
const bulletin = (id: string, areaCode: string | null, day: string): Bulletin => ({
  ...{ id, areaCode, day, said: { chat: id, sms: id, speech: id }, source: 'trạm', by: 'a', atMs: 1 },
});
const book = createBook({
  edits: [],
  bulletins: [
    bulletin('commune', '19753', '2026-03-10'),
    bulletin('province', '46', '2026-03-10'),
    bulletin('all', null, '2026-03-10'),
  ],
  hotlines: [
    {
      id: 'x',
      number: '0234 000 001',
      label: 'trạm Phú Xuân',
      areaCode: '19753',
      cost: 'charged',
      checkedOn: '2026-03-01',
    },
    ...SHIPPED_HOTLINES,
  ],
  requireReview: false,
  province: null,
});

const asked = (text: string): View => ({
  answers: {},
  context: {} as View['context'],
  said: { content: { text }, understanding: understand(text, { at: AT }) },
  asked: 'more',
});

describe('the base', () => {
  test.each([...SHIPPED_ANSWERS.values()].map(({ id, question }) => [question, id]))('%s', (question, id) => {
    expect(book.find(question)).toEqual({ is: 'answer', id });
  });

  test('asked without marks and in other words', () => {
    expect(book.find('tre sot co duoc tam khong')).toEqual({ is: 'answer', id: 'chi.bath' });
    expect(book.find('sot cao uong thuoc gi')).not.toMatchObject({ id: 'med.feverPregnant' });
    expect(book.find('sxh ngay nao nguy hiem nhat')).toMatchObject({ is: 'answer', id: 'den.critical' });
  });

  test('asked in general it is answered in general, never for people of whom nothing was said', () => {
    expect(book.find('khi nào cần đi bệnh viện?')).toEqual({ is: 'answer', id: 'home.hospital' });
    expect(book.find('bao gio phai vo vien')).toMatchObject({ is: expect.stringMatching(/answer|maybe/) });
    const finding = book.find('có dấu hiệu gì phải đi viện ngay?');
    const ids = finding.is === 'maybe' ? finding.ids : finding.is === 'answer' ? [finding.id] : [];
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => book.get(id)?.audience === 'pregnant')).toEqual([]);
  });

  test.each([
    'giá vàng hôm nay bao nhiêu',
    'nuôi ong có phải báo trạm không',
    'xin hỏi đường tới chợ',
    'nấu phở bò thế nào',
    '',
  ])('%s is none of ours', (text) => {
    expect(book.find(text).is).not.toBe('answer');
  });

  test.each([
    ['med.fever', { audience: 'child' }, 'med.feverChild'],
    ['med.fever', { audience: 'pregnant' }, 'med.feverPregnant'],
    ['hf.danger', { topic: 'dengue' }, 'den.danger'],
    ['covid.danger', { audience: 'elder' }, 'covid.dangerElder'],
    ['med.fever', { audience: 'elder' }, null],
  ] as const)('%s towards %o', (id, towards, found) => {
    const answer = book.get(id);
    expect(answer === null ? 'missing' : (book.related(answer, towards)?.id ?? null)).toBe(found);
  });

  test('bulletins and numbers of the smallest area come first, 115 before all', () => {
    expect(book.bulletin(['46', '46/19753'])?.id).toBe('commune');
    expect(book.bulletin(['46', '46/19774'])?.id).toBe('province');
    expect(book.bulletin(['48'])?.id).toBe('all');
    expect(
      book
        .hotlines(['46', '46/19753'])
        .slice(0, 3)
        .map(({ number }) => number),
    ).toEqual(['115', '0234 000 001', '1900 1075']);
    expect(book.hotlines([]).some(({ number }) => number === '1900 1075')).toBe(false);
  });
});

describe('a follow-up', () => {
  test.each([
    ['còn trẻ em thì sao?', { is: 'other', audience: 'child' }],
    ['con ba bau', { is: 'other', audience: 'pregnant' }],
    ['thế người già thì sao', { is: 'other', audience: 'elder' }],
    ['còn sốt xuất huyết?', { is: 'other', topic: 'dengue' }],
    ['theo quy định nào vậy', { is: 'source' }],
    ['can cu van ban nao', { is: 'source' }],
    ['cảm ơn', null],
    ['con tôi 3 tuổi bị sốt từ hôm qua tới giờ chưa hạ', null],
    ['không', null],
  ])('%s', (text, expected) => {
    expect(followUpIn(asked(text))).toEqual(expected);
  });
});

describe('told in talk', () => {
  const drive = (options: object = {}): Drive =>
    new Drive({ person: { stoppedAt: '2026-03-01T09:00:00+07:00' }, answers: book, ...options });
  const words = ({ told }: Result): string => told.map(({ text }) => text).join('\n');

  test('at once, then the document, then about others', () => {
    const d = drive();
    expect(words(d.say('thuốc hạ sốt uống lúc nào'))).toMatch(
      /^Thường uống paracetamol .*\nNguồn: kiến thức y tế chung\./,
    );
    expect(words(d.say('theo văn bản nào'))).toContain('Chưa có người đọc duyệt');
    expect(words(d.say('còn bà bầu?'))).toMatch(/^Bà bầu dùng được paracetamol/);
    expect(d.asked).toEqual([]);
  });

  test('what nobody knows is said and kept, and a human offered', () => {
    const unknown = drive({ answers: { ...book, find: () => ({ is: 'none' }) } });
    expect(words(unknown.say('bệnh sởi lây thế nào'))).toContain('Câu này em chưa có thông tin');
    expect(unknown.asked).toEqual(['bệnh sởi lây thế nào']);
    unknown.say('1');
    expect(unknown.openCases.map(({ kind }) => kind)).toEqual(['question']);
  });

  test('where reviews are required an unsigned answer goes to staff with the question, never to the citizen', () => {
    const d = drive({ answers: { ...book, requireReview: true } });
    const told = words(d.say('bệnh sởi lây thế nào'));
    expect(told).toContain('chưa ai đọc duyệt');
    expect(told).not.toContain('Sởi lây rất mạnh');
    expect(d.openCases).toMatchObject([{ kind: 'question', severity: 'YELLOW' }]);
    expect(JSON.stringify(d.openCases)).toContain('bệnh sởi lây thế nào');
  });

  test('an outdated answer goes to staff, too', () => {
    const d = drive({ at: '2028-01-01T09:00:00+07:00' });
    expect(words(d.say('bệnh sởi lây thế nào'))).toContain('chưa ai đọc duyệt');
  });

  test('danger comes before the question', () => {
    const d = drive();
    const told = words(d.say('mẹ tôi khó thở tím môi, f0 ăn trứng được không'));
    expect(told).toMatch(/^GỌI 115 NGAY/);
  });

  test('figures of the area, or the plain word that there are none', () => {
    const d = drive({ person: { areaPath: ['46', '46/19753'] } });
    expect(words(d.say('hôm nay bao nhiêu ca covid'))).toContain('commune');
    const none = drive({ answers: { ...book, bulletin: () => null } });
    expect(words(none.say('hôm nay bao nhiêu ca covid'))).toContain('chưa đưa bản tin');
  });

  test('numbers with 115 before all others', () => {
    expect(words(drive().say('số đường dây nóng là gì'))).toMatch(/^115: cấp cứu/);
  });
});

describe('a signature', () => {
  const shipped = SHIPPED_ANSWERS.get('chi.bath') ?? null;
  const edit = (change: Partial<AnswerEdit>): AnswerEdit => ({
    ...{
      id: 'chi.bath',
      topic: 'general',
      aspect: 'bath',
      audience: 'child',
      versions: [],
      review: null,
      withdrawn: false,
      changedMs: 0,
    },
    ...change,
  });
  const review =
    shipped === null ? null : { name: 'BS. Ổi', on: '2026-03-01', by: 'cdc', at: AT, text: textOf(shipped) };

  test('stands for the very text', () => {
    expect(answerNow(shipped, edit({ review }))?.review?.name).toBe('BS. Ổi');
    const version = {
      version: 1,
      by: 'a',
      at: AT,
      ...(shipped === null ? ({} as never) : textOf(shipped)),
      source: 'khác',
    };
    expect(answerNow(shipped, edit({ review, versions: [version] }))).toMatchObject({
      review: null,
      version: 1,
      source: 'khác',
    });
  });

  test('is needed where reviews are required; an outdated answer is never told', () => {
    const signed = answerNow(shipped, edit({ review }));
    const unsigned = answerNow(shipped, null);
    if (signed === null || unsigned === null) throw new Error('no such answer');
    expect([mayBeTold(signed, '2026-03-10', true), mayBeTold(unsigned, '2026-03-10', true)]).toEqual([true, false]);
    expect([mayBeTold(unsigned, '2026-03-10', false), mayBeTold(signed, signed.expires, false)]).toEqual([true, false]);
  });

  test('withdrawn is gone', () => {
    expect(answerNow(shipped, edit({ withdrawn: true }))).toBeNull();
  });
});
