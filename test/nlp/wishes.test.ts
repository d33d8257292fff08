/** Messages with two wishes, and first reports beside follow-ups: which intent they are, with marks and without. */
import { beforeAll, expect, test } from '@jest/globals';
import { fold } from '../../nlp/text/fold.ts';
import type { Understand } from '../../nlp/understanding.ts';
import { AT, builtUnderstanding } from './built.ts';

let understand: Understand;
beforeAll(async () => {
  understand = await builtUnderstanding();
});

const intentOf = (text: string) => understand(text, { at: AT }).intent;

test.each([
  ['Em đau họng và ho, mai có lịch tiêm mũi nhắc thì hoãn được không', 'declare_health'],
  ['Bé nhà em sốt 38,9, có nên cho uống kháng sinh không', 'declare_health'],
  ['Tôi đỡ ho rồi, bao giờ tiêm được mũi 2', 'checkin'],
  ['Cần sữa cho cháu, mà chốt không cho ra khỏi xã thì làm sao', 'find_supplies'],
  ['Nhà bên mở tiệc trong lúc cách ly, tôi muốn gặp cán bộ phường', 'report_suspect'],
  ['Que thử lên hai vạch, em ho nhẹ', 'test_result'],
  ['Uống rượu tỏi là không lây bệnh, có thật không?', 'verify_claim'],
])('%s: %s', (text, intent) => {
  expect([intentOf(text), intentOf(fold(text))]).toEqual([intent, intent]);
});

test.each([
  ['Em bị sốt 38,2 với đau họng từ hôm qua', 'declare_health'],
  ['Ông nhà con khò khè về đêm, bà thì không sao', 'declare_health'],
  ['Em khai báo: mất mùi hai ngày nay, vẫn ăn uống bình thường', 'declare_health'],
  ['Khó thở khi leo thang, ngồi nghỉ thì đỡ', 'declare_health'],
  ['Ho nhiều hơn hôm qua, hơi tức ngực', 'checkin'],
  ['Còn nghẹt mũi, hết sốt rồi', 'checkin'],
  ['Chưa đỡ đau họng bác sĩ ơi', 'checkin'],
])('a report that is the first or one of a row: %s', (text, intent) => {
  expect(intentOf(text)).toBe(intent);
});

test.each([
  ['Con sốt 39 ho nhiều, cần mua que test với hạ sốt', 'declare_health'],
  ['SpO2 96, hết que test rồi, xin thêm', 'checkin'],
  ['hết ho rồi, mai em đi làm được chưa', 'checkin'],
  ['Thiếu gạo mắm, cho gặp người phát quà với', 'find_supplies'],
  ['Cho mình gặp bác sĩ tí, mẹ mình cần giấy chuyển viện', 'talk_to_human'],
  ['Mới tiêm một mũi đi Hà Nội được không, có cần test không', 'travel_pass'],
  ['Đeo khẩu trang hai lớp mới ngừa được có thật không, mua loại nào', 'verify_claim'],
  ['Nghe nói uống nước lá ổi hết tiểu đường phải không', 'verify_claim'],
])('the wish told first, however short: %s', (text, intent) => {
  expect([intentOf(text), intentOf(fold(text))]).toEqual([intent, intent]);
});

test.each([
  ['Em đi taxi về quê hôm qua, tài xế mới báo là F0', 'declare_health'],
  ['Tui ở Đà Nẵng về bữa thứ hai, chừ ho với đau họng', 'declare_health'],
  ['Từ Huế vào Đà Nẵng bằng xe khách có cần giấy không', 'travel_pass'],
  ['em không ngửi được gì hết từ sáng qua', 'declare_health'],
  ['uống kháng sinh ba ngày mà ho không bớt', 'checkin'],
  ['Em xịt họng hai bữa rồi mà vẫn đau', 'checkin'],
  ['nhắn chữ gì để ngừng nhận tin', 'help'],
  ['gõ phím nào để quay lại ạ', 'help'],
  ['trạm mình còn que thử với khẩu trang không', 'find_supplies'],
  ['có ai thật không hay toàn máy vậy', 'talk_to_human'],
  ['Con mèo nhà em bị tiêu chảy', 'unknown'],
  ['Con mèo cào tay em, giờ em sốt', 'declare_health'],
  ['Khẩu trang y tế có tác dụng không', 'faq'],
  ['giả sử sốt 40 độ thì gọi ai', 'faq'],
  ['024 519 873', 'declare_health'],
])('what the words settle: %s', (text, intent) => {
  expect(intentOf(text)).toBe(intent);
});

test.each([
  ['Có ông nằm bất tỉnh ngoài đường trước nhà tôi', 'sos'],
  ['Trước cổng chợ có người co giật sùi bọt mép', 'sos'],
  ['oxy đo ba lần toàn 82, ông vẫn nói chuyện được', 'sos'],
  ['spo2 của má em tụt còn 84', 'sos'],
  ['mẹ em tím tái có phải nguy kịch không', 'sos'],
  ['bình oxy 80 lít giá bao nhiêu', 'other'],
  ['Hàng xóm co giật hôm qua đã đưa đi viện rồi, nhà đó không khai báo', 'other'],
  ['Nếu trẻ co giật thì có phải nguy kịch không', 'other'],
  ['het mi tom het rau ciu tui', 'other'],
])('danger of now, and what only sounds like it: %s', (text, kind) => {
  expect(intentOf(text) === 'sos').toBe(kind === 'sos');
});

test.each(['máy còn 2% sắp hết pin', 'Xin tư vấn vay tiền online lãi thấp', 'quên mật khẩu zalo rồi'])(
  'none of our business: %s',
  (text) => {
    expect(intentOf(text)).toBe('unknown');
  },
);
