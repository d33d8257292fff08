/** Sentences without an address: symptoms, numbers, names of people and small words that look like units give nothing. */
import { expect, test } from '@jest/globals';
import { loadAreas } from '../../../bots/areas.ts';
import { unaccented } from './register.ts';

const PEOPLE = [
  'Nguyễn Văn An',
  'Trần Thị Hòa Bình',
  'Lê Thanh Bình',
  'chị Phương Anh',
  'anh Bình An',
  'cô Huyền Trang',
];
const WITH_PEOPLE = [
  'tôi tên là {}, 45 tuổi',
  '{} bị sốt 39 độ từ hôm qua',
  'bệnh nhân {} khó thở quá',
  'em là {} ạ',
  'cho em gặp {} với',
];
const PLAIN = [
  'em bị sốt 39 độ 5 hai ngày nay',
  'con em 3 tuổi sốt cao, co giật 5 phút',
  'ăn uống bình thường, không sốt',
  'tôi ăn ít, bình thường thôi',
  'mẹ tôi thở rất nhanh, 30 lần/phút',
  'spo2 93, mạch 110, nhịp thở 24',
  'huyết áp 12/8, p 90',
  'hn em bị sốt 38 độ',
  'nay sốt 39, uống thuốc lúc 5h, 10h hạ sốt',
  '5p trước bé bị giật',
  'em là F1, tiếp xúc F0 hôm 12/3',
  'liên quan 3 người nhà em',
  'em test nhanh dương tính',
  'kết quả âm tính rồi ạ',
  'phương án điều trị thế nào',
  'quan trọng là còn khó thở',
  'khám ở bệnh viện Chợ Rẫy rồi',
  'bác sĩ bệnh viện Bạch Mai dặn uống thuốc',
  'ở xa quá không đi được',
  'nhà em xa lắm',
  'tình hình vẫn vậy',
  'tỉnh táo, ăn được cháo',
  'bà ấy không tỉnh, gọi không trả lời',
  'thành phố đang mưa lớn',
  'xã hội giờ nhiều bệnh quá',
  'cứu với, mẹ tôi bất tỉnh',
  'gọi 115 giúp tôi',
  'số điện thoại của em là 0912345678',
  'sinh năm 1990',
  'cccd 079090001234',
  'mã 12345',
  '1',
  '2',
  'ok',
  'dạ vâng',
  'không',
  'có',
  'đúng rồi ạ',
  'cảm ơn bác sĩ',
  'xin chào',
  'em đau đầu, đau mỏi khắp người',
  'tiêu chảy 5 lần từ sáng',
  'nôn 3 lần, không uống được nước',
  'đau bụng bên phải',
  'cần 2 bình oxy gấp',
  'hết gạo, hết sữa cho bé',
  'thuốc hạ sốt mua ở đâu',
  'tiêm mũi 3 chưa',
  'bao giờ được ra viện',
  'cách ly ngày thứ 5',
  'phát ban khắp người từ 3 hôm',
  'chảy máu cam 10 phút chưa cầm',
  'con bú kém, li bì',
  'em có bầu 32 tuần, ra huyết',
  'ông nội bị tiểu đường, cao huyết áp',
  'uống nước gừng có khỏi covid không',
  'nghe nói dịch đang lan rộng phải không',
  'hôm qua 38 độ, hôm nay 37 độ 5',
  'tim đập nhanh, hồi hộp',
  'ho ra máu',
  'F1',
  'bà bán rau ngoài chợ là F1',
  'chào nghen',
  'anh ơi',
  'tôi vẫn bình thường',
  'số 5 Lê Lợi, tự nhiên khó thở',
  'ngõ 4 thôn Đông, tự nhiên đau ngực',
  'xin chào Bình An',
  'ở chợ nhiều người không mang khẩu trang',
  'đường này đi ra sao',
  'gọi giúp số không chín bảy bốn một một hai hai ba ba',
  'quán cà phê vẫn mở cửa đông người',
];
/** Particles and openings that change nothing. */
const AROUND = ['{}', 'dạ {}', '{} ạ', 'bác sĩ ơi {}'];

function sentences(): string[] {
  const people = WITH_PEOPLE.flatMap((frame) => PEOPLE.map((name) => frame.replace('{}', name)));
  return [...people, ...PLAIN].flatMap((text, index) => {
    const framed = AROUND[index % AROUND.length]!.replace('{}', text);
    return [text, unaccented(text).toLowerCase(), unaccented(framed), framed.toUpperCase()];
  });
}

test('none of 300 sentences without an address is read as one', () => {
  const areas = loadAreas();
  const all = sentences();
  expect(all.length).toBeGreaterThanOrEqual(300);
  const found = all.filter((text) => areas.locate(text).kind !== 'none');
  console.info(`without an address (${all.length}): read as a place ${found.length}`);
  expect(found).toEqual([]);
});
