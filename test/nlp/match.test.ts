/** Matching: who asks the same in other words is found; the opposite, another number, another thing is not. */
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../nlp/match/decide.ts';
import { add, buildIndex } from '../../nlp/match/index.ts';
import type { MatchKind } from '../../nlp/match/index.ts';
import { search } from '../../nlp/match/search.ts';

const index = (texts: Readonly<Record<string, string>>, kind: MatchKind = 'claim') =>
  buildIndex(
    Object.entries(texts).map(([id, text]) => ({ id, texts: [text] })),
    kind,
  );

function answerOf(texts: Readonly<Record<string, string>>, text: string, kind?: MatchKind): string | null {
  const act = decide(search(index(texts, kind), text), kind ?? 'claim');
  return 'answer' in act ? act.answer.id : null;
}

const CLAIMS = {
  ginger: 'Uống trà gừng phòng được cúm',
  notGinger: 'Uống trà gừng không phòng được cúm',
  money3: 'Mỗi hộ được hỗ trợ 3 triệu đồng',
  money5: 'Mỗi hộ được hỗ trợ 5 triệu đồng',
  net5g: 'Sóng 5G làm lây Covid',
  infertile: 'Vắc xin Covid gây vô sinh',
  bed: 'Bệnh viện huyện đã hết giường',
  goose: 'Ăn trứng ngỗng chữa khỏi sởi',
  bath: 'Trẻ bị sởi không được tắm',
  children: 'Trẻ em không mắc Covid',
  inspection: 'Kiểm tra đột xuất nhà trọ từ thứ Tư',
};

describe('claims', () => {
  test.each([
    ['nghe nói nấu trà gừng uống là khỏi lo cúm, đúng không ạ', 'ginger'],
    ['uong tra gung ngua cum', 'ginger'],
    ['trà gừng đâu có ngừa được cúm', 'notGinger'],
    ['tra gung khong co tac dung phong cum', 'notGinger'],
    ['không phải cứ uống trà gừng là hết cúm đâu', 'notGinger'],
    ['nha nao cung duoc ho tro 3tr', 'money3'],
    ['mỗi hộ được phát năm triệu', 'money5'],
    ['5g lay covid', 'net5g'],
    ['chích vắc xin covid xong là tịt đẻ', 'infertile'],
    ['benh vien huyen khong con giuong nao', 'bed'],
    ['be bi soi ma tam la chet', 'bath'],
  ])('%s', (text, id) => {
    expect(answerOf(CLAIMS, text)).toBe(id);
  });

  test.each([
    ['ăn trứng vịt chữa khỏi sởi', 'another food'],
    ['mạng 4G làm lây covid', 'another number in a name'],
    ['mỗi hộ được hỗ trợ 4 triệu', 'another number'],
    ['bệnh viện huyện vẫn còn giường', 'the opposite'],
    ['vắc xin covid không hề gây vô sinh', 'the opposite'],
    ['trẻ bị sởi vẫn tắm được', 'the opposite'],
    ['uống trà gừng phòng được sởi', 'another disease'],
    ['giá vắc xin covid bao nhiêu', 'a question'],
    ['mỗi người được hỗ trợ 3 triệu', 'a person is no household'],
    ['người lớn không mắc covid', 'adults are no children'],
    ['thu 6 kiem tra nha tro', 'another day of the week'],
    ['hôm nay trời đẹp quá', 'nothing'],
    ['', 'nothing'],
    ['🙏🙏', 'nothing'],
  ])('%s: %s', (text) => {
    const act = decide(search(index(CLAIMS), text), 'claim');
    expect('answer' in act ? act : null).toBeNull();
  });

  test('the opposite and another number are no hit at all', () => {
    const only = index({ cures: 'Nước chanh chữa khỏi Covid', five: 'Nhịn ăn 5 ngày diệt virus' });
    expect(search(only, 'nước chanh không chữa khỏi covid')).toEqual([]);
    expect(search(only, 'nhịn ăn 3 ngày diệt virus')).toEqual([]);
  });

  test('the claim among thirty sentences', () => {
    const letter = [...Array(15).fill('Sáng nay trời mưa to lắm.'), 'Uống trà gừng mỗi sáng thì không bị cúm.'];
    expect(answerOf(CLAIMS, [...letter, ...Array(14).fill('Nhớ gửi cho người thân nhé.')].join(' '))).toBe('ginger');
  });

  test('without a number two claims that differ in it are asked about', () => {
    const act = decide(search(index(CLAIMS), 'mỗi hộ được hỗ trợ mấy triệu đồng hả'), 'claim');
    expect('maybe' in act ? act.maybe.map(({ id }) => id).sort() : act).toEqual(['money3', 'money5']);
  });

  test('the same link is the same rumour, whatever stands around it', () => {
    const linked = buildIndex([{ id: 'video', texts: ['https://www.example.vn/tin/123?utm_source=zalo'] }], 'claim');
    expect(search(linked, 'mọi người coi nè example.vn/tin/123/ sợ quá')).toEqual([{ id: 'video', score: 1 }]);
    expect(search(linked, 'https://example.vn/tin/124')).toEqual([]);
  });
});

describe('questions', () => {
  const FAQ = {
    spread: 'Sởi lây qua đường nào?',
    bath: 'Trẻ bị sởi có được tắm không?',
    dengueFood: 'Người sốt xuất huyết nên ăn gì?',
    ors: 'Pha oresol thế nào cho đúng?',
    breast: 'Mẹ bị cúm có cho con bú được không?',
    toys: 'Khử khuẩn đồ chơi khi có trẻ tay chân miệng thế nào?',
    bite: 'Chó cắn có bắt buộc tiêm dại không?',
    watch: 'Theo dõi con chó cắn trong bao lâu?',
    complications: 'Sởi có biến chứng gì?',
  };
  test.each([
    ['benh soi truyen nhu the nao', 'spread'],
    ['con tui bị sởi tắm rửa được hông', 'bath'],
    ['sxh an gi mau khoe', 'dengueFood'],
    ['oresole pha sao ạ', 'ors'],
    ['me dang cum co cho con ti duoc khong', 'breast'],
    ['bệnh sởi có gây viêm phổi không', 'complications'],
    ['do choi cua be tcm rua bang gi', 'toys'],
    ['cho can xong nhot may ngay de theo doi', 'watch'],
  ])('%s', (text, id) => {
    expect(answerOf(FAQ, text, 'faq')).toBe(id);
  });

  test('another disease is not answered', () => {
    expect(answerOf(FAQ, 'thủy đậu lây qua đường nào', 'faq')).toBeNull();
  });

  test('of an illness that was not named nothing is told', () => {
    const school = { ...FAQ, school: 'Trẻ tay chân miệng nghỉ học bao lâu?' };
    expect(answerOf(school, 'thủ tục chuyển trường cho con', 'faq')).toBeNull();
  });

  test('what both of two near questions speak of does not tell which was meant', () => {
    const two = index({ fever: 'Trẻ sốt sau tiêm phải làm sao?', late: 'Trẻ trễ lịch tiêm phải làm sao?' }, 'faq');
    const [first, second] = search(two, 'con lỡ lịch tiêm thì phải làm sao');
    expect(first?.id).toBe('late');
    expect((first?.score ?? 0) - (second?.score ?? 0)).toBeGreaterThan(0.2);
  });

  test('words of the answer help, and count less', () => {
    const entry = { id: 'fever', texts: ['Sốt xuất huyết uống thuốc gì?'] };
    const [bare] = search(buildIndex([entry], 'faq'), 'sốt xuất huyết có uống aspirin được không');
    const withBody = { ...entry, body: 'Chỉ dùng paracetamol, không dùng aspirin.' };
    const [helped] = search(buildIndex([withBody], 'faq'), 'sốt xuất huyết có uống aspirin được không');
    expect(helped?.score).toBeGreaterThan(bare?.score ?? 1);
  });
});

describe('a growing index', () => {
  test('a snapshot answers as before after something was added to it', () => {
    const first = index({ ginger: CLAIMS.ginger });
    const grown = add(first, { id: 'bed', texts: [CLAIMS.bed] });
    const other = add(first, { id: 'goose', texts: [CLAIMS.goose] });
    expect(search(first, CLAIMS.bed)).toEqual([]);
    expect(search(grown, CLAIMS.bed)[0]?.id).toBe('bed');
    expect(search(grown, CLAIMS.goose).map(({ id }) => id)).not.toContain('goose');
    expect(search(other, CLAIMS.goose)[0]?.id).toBe('goose');
    expect(search(other, CLAIMS.bed).map(({ id }) => id)).not.toContain('bed');
  });

  test('one of ten thousand that differ in one word is found, also when it was added last', () => {
    const foods = ['tỏi', 'gừng', 'sả', 'chanh', 'mật ong', 'nghệ', 'dừa', 'ổi', 'tía tô', 'ngải cứu'];
    const ills = ['cúm', 'sởi', 'Covid', 'thủy đậu', 'ho gà', 'bạch hầu', 'quai bị', 'dại', 'sốt rét', 'lao phổi'];
    const text = (i: number) =>
      `Ăn ${foods[i % 10] ?? ''} ${1 + Math.floor(i / 100)} ngày chữa ${ills[Math.floor(i / 10) % 10] ?? ''}`;
    const known = buildIndex(
      Array.from({ length: 9_999 }, (_, i) => ({ id: `c${i}`, texts: [text(i)] })),
      'claim',
    );
    const snapshot = add(known, { id: 'c9999', texts: [text(9_999)] });
    expect(search(snapshot, 'an chanh 78 ngay la khoi thuy dau', 1)[0]?.id).toBe('c7733');
    expect(search(snapshot, 'an ngai cuu 100 ngay la khoi lao phoi', 1)[0]?.id).toBe('c9999');
    expect(search(known, 'an ngai cuu 100 ngay la khoi lao phoi', 1)).toEqual([]);
  });
});
