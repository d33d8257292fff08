/** Words of danger within a question, a memory, a rumour or a figure of speech are none of now; the same words in earnest are never lost to one. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { mayBeDanger } from '../../nlp/red-flag-scan.ts';
import { fold } from '../../nlp/text/fold.ts';
import type { Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding } from './built.ts';

let understand: Understand;
beforeAll(async () => {
  understand = await builtUnderstanding();
});

describe('in earnest', () => {
  test.each([
    ...['Cho hỏi trẻ co giật bao lâu thì phải đi viện, con em đang giật 3 phút rồi', 'tức ngực muốn tắt thở'],
    ...['ví dụ con tôi giật như này thì làm sao, nó đang giật', 'tuần trước ba tôi đột quỵ, nay lại méo miệng'],
    ...['Năm ngoái mẹ tôi nhồi máu, giờ đau ngực vã mồ hôi khó thở', 'Hồi 2019 ba bị tai biến, hôm nay gọi không dậy'],
    ...['nghe nói vắt chanh vào miệng khi co giật, có đúng không, con em đang co giật', 'sợ mẹ không qua khỏi đêm nay'],
    ...[
      'cứu với wifi mất không gọi được, mẹ em khó thở',
      'cười xong con bé lịm đi tím môi',
      'hồi tối ông ngã, giờ lơ mơ',
    ],
    ...['hôm trước bé co giật, sáng nay lại giật nữa', 'test 2 vạch, tôi sợ không qua khỏi, thở không nổi'],
    ...['Đang chốt đơn thì vợ tôi ngất xỉu gọi không tỉnh', 'coi đá banh xong ba tôi ôm ngực gục xuống'],
    ...['xếp hàng tiêm thì bà cụ trước mặt ngất, không thở', 'sao người ta tím hết vậy bác sĩ, gọi không trả lời'],
    ...['điện thoại sắp hết pin cứu em với, em bị kẹt trong nhà ngập', 'từng cơn co giật, mắt trợn, không dứt'],
    ...[
      'hết gạo hết nước ba ngày, nhà ngập tới nóc cứu với',
      'tin này thật hay giả không quan trọng, mẹ tôi đang ngừng thở',
    ],
  ])('%s', (text) => {
    expect(understand(text, { at: AT }).intent).toBe('sos');
    expect(understand(fold(text), { at: AT }).intent).toBe('sos');
  });
});

describe('told without a word of haste', () => {
  test.each([
    ...[
      'Em viết xong thư cho hai đứa nhỏ rồi, nhờ chị chăm con giúp em',
      'Tối nay con ngủ luôn khỏi dậy, thuốc gom đủ rồi',
    ],
    ...['uống bao nhiêu viên thuốc ngủ thì chết', 'Ong vò vẽ đốt ba mũi, môi sưng vều, nghẹn cổ nói không ra tiếng'],
    ...['tiêm về mười phút thì nổi mề đay, thở rít', 'bé tay chân miệng giật mình hoài, chân yếu không đứng được'],
    ...[
      'tiểu cầu có 14 mà chảy máu chân răng',
      'kẹp ngón tay máy nhảy có bảy mươi mốt',
      'sốt xuất huyết ngày 5, tay chân lạnh ngắt, đi cầu ra máu',
    ],
  ])('%s', (text) => {
    expect(understand(text, { at: AT }).intent).toBe('sos');
    expect(mayBeDanger(text) && mayBeDanger(fold(text))).toBe(true);
  });

  test.each([
    ...[
      'Cảm ơn trạm, em để lại sổ khám ở quầy rồi, không cần gửi nữa',
      'Xin lỗi mọi người, em nhắn nhầm, không cần hỗ trợ nữa',
    ],
    ...['em bị dao cứa tay chảy máu chút xíu', 'uống hết hai vỉ thuốc bác sĩ cho rồi thì tái khám khi nào'],
  ])('%s: no farewell, no poisoning', (text) => {
    expect(understand(text, { at: AT }).threat).toBeUndefined();
  });
});

describe('none of now', () => {
  test.each([
    ['Thế nào thì gọi là li bì ở trẻ sơ sinh ạ?', 'faq'],
    ['tím tái với da xám khác nhau chỗ nào', 'faq'],
    ['Ví dụ spo2 tụt còn 85 thì xử trí bước nào trước?', 'faq'],
    ['Tin nói xe cứu thương bỏ bệnh nhân co giật giữa đường là thật hay bịa?', 'verify_claim'],
    ['Thi trượt môn toán, tim tôi ngừng đập luôn', 'unknown'],
    ['cười tắt thở với con mèo nhà bạn tôi', 'unknown'],
    ['test nhanh lên hai vạch, sợ mình không qua khỏi quá', 'test_result'],
  ])('%s: %s', (text, intent) => {
    expect(understand(text, { at: AT })).toMatchObject({ intent });
  });

  test('a figure of speech is no sign', () => {
    expect(understand('Thi trượt môn toán, tim tôi ngừng đập luôn', { at: AT }).entities).toEqual([]);
  });
});
