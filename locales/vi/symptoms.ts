/** Somebody tells symptoms calmly: what was understood, what helps at home, when to call, and what to keep. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const symptoms = {
  ask: word(
    'Anh/chị thấy trong người thế nào? Kể giúp em: sốt mấy độ, ho, khó thở, SpO₂ nếu có máy.',
    'Trong nguoi the nao? Sot may do, ho, kho tho, SpO2 neu co may.',
    'Anh chị thấy trong người thế nào? Kể giúp em: sốt mấy độ, có ho, có khó thở không.',
  ),
  askAgain: word(
    'Em chưa rõ triệu chứng. Ví dụ: sốt 38,5 từ hôm qua, ho khan, không khó thở.',
    'Chua ro trieu chung. Vi du: sot 38.5 tu hom qua, ho khan, khong kho tho.',
    'Em chưa rõ triệu chứng. Ví dụ: sốt 38 độ rưỡi từ hôm qua, ho khan, không khó thở.',
  ),
  none: word('Không có triệu chứng', 'Khong trieu chung', 'không có triệu chứng'),
  wantPerson: word('Gặp người trực', 'Gap nguoi truc', 'gặp người trực'),
  understood: word('Em ghi nhận: {facts}.', 'Da ghi: {facts}.', 'Em ghi nhận: {facts}.'),
  wrong: word('Chưa đúng thì nhắn SỬA.', 'Sai: nhan SUA.', 'Chưa đúng thì nói: sửa.'),
  noSymptoms: word(
    'Em ghi nhận: hiện không có triệu chứng. Có gì khác, anh/chị nhắn em ngay.',
    'Da ghi: khong trieu chung. Co gi khac nhan ngay.',
    'Em ghi nhận: hiện không có triệu chứng. Có gì khác, anh chị nói em ngay.',
  ),
  adviceFever: word(
    'Ở nhà: nghỉ, uống nhiều nước, mặc thoáng. Sốt từ 38,5 °C dùng thuốc hạ sốt đúng liều ghi trên hộp.',
    'Nghi, uong nhieu nuoc. Tu 38.5 do: thuoc ha sot, lieu ghi tren hop.',
    'Ở nhà: nghỉ ngơi, uống nhiều nước, mặc thoáng. Sốt từ 38 độ rưỡi thì dùng thuốc hạ sốt đúng liều ghi trên hộp.',
  ),
  advice: word(
    'Ở nhà: nghỉ, uống nhiều nước, đeo khẩu trang khi gần người khác, đo nhiệt độ sáng và chiều.',
    'Nghi, uong nhieu nuoc, deo khau trang.',
    'Ở nhà: nghỉ ngơi, uống nhiều nước, đeo khẩu trang khi gần người khác, đo nhiệt độ sáng và chiều.',
  ),
  whenToCall: word(
    'Khó thở, đau ngực, tím môi, lơ mơ, SpO₂ dưới 94: gọi 115 hoặc nhắn SOS ngay.',
    'Kho tho, tim moi, lo mo: goi 115, SOS.',
    'Khó thở, đau ngực, tím môi, lơ mơ, hoặc SpO2 dưới 94 thì gọi 1 1 5 ngay.',
  ),
  adviceFeverChild: word(
    'Ở nhà: cho bé mặc thoáng, bú hoặc uống nhiều lần. Sốt từ 38,5 °C dùng thuốc hạ sốt theo cân nặng của bé, xem trên nhãn.',
    'Mac thoang, bu hoac uong nhieu lan. Sot tu 38.5: thuoc ha sot theo can nang, xem nhan.',
    'Ở nhà: cho bé mặc thoáng, bú hoặc uống nhiều lần. Sốt từ 38 độ rưỡi thì dùng thuốc hạ sốt theo cân nặng của bé, xem trên nhãn.',
  ),
  adviceChild: word(
    'Ở nhà: cho bé nghỉ, bú hoặc uống nhiều lần, đo nhiệt độ sáng và chiều.',
    'Cho be nghi, bu hoac uong nhieu lan, do nhiet do sang chieu.',
    'Ở nhà: cho bé nghỉ, bú hoặc uống nhiều lần, đo nhiệt độ sáng và chiều.',
  ),
  whenToCallChild: word(
    'Bé bỏ bú, li bì, co giật, thở nhanh hoặc rút lõm ngực, tím môi: gọi 115 hoặc nhắn SOS ngay.',
    'Bo bu, li bi, co giat, tho nhanh, tim moi: goi 115 hoac nhan SOS.',
    'Bé bỏ bú, li bì, co giật, thở nhanh hoặc rút lõm ngực, tím môi thì gọi 1 1 5 ngay.',
  ),
  askKeep: word(
    'Lưu lời khai này để trạm theo dõi cho anh/chị nhé? Không lưu thì em chỉ dặn dò thôi.',
    'Luu de tram theo doi?',
    'Anh chị có đồng ý lưu lời khai này để trạm theo dõi không?',
  ),
  askKeepAgain: word(
    'Anh/chị có đồng ý cho trạm lưu lời khai này không?',
    'Dong y cho tram luu loi khai khong?',
    'Anh chị có đồng ý cho trạm lưu lời khai này không?',
  ),
  keep: word('Đồng ý lưu', 'Luu', 'đồng ý lưu'),
  dontKeep: word('Không lưu', 'Khong luu', 'không lưu'),
  kept: word('Em đã lưu lời khai, trạm sẽ xem.', 'Da luu loi khai, tram se xem.'),
  keptMore: word(
    'Em đã ghi thêm vào hồ sơ đang theo dõi của anh/chị.',
    'Da ghi them vao ho so dang theo doi.',
    'Em đã ghi thêm vào hồ sơ đang theo dõi của anh chị.',
  ),
  notKept: word('Dạ, em không lưu lời khai này.', 'Khong luu loi khai.'),
  askPerson: word(
    'Anh/chị có muốn gặp người trực không?',
    'Muon gap nguoi truc khong?',
    'Anh chị có muốn gặp người trực không?',
  ),
  yes: word('Có, gặp người trực', 'Co', 'có'),
  no: word('Không cần', 'Khong can', 'không cần'),
  bye: word(
    'Dạ. Thấy mệt hơn hay có gì khác, anh/chị nhắn em ngay.',
    'Da. Met hon hay co gi khac, nhan ngay.',
    'Dạ. Thấy mệt hơn hay có gì khác, anh chị nói em ngay.',
  ),
  summary: word('Khai triệu chứng: {facts}', 'Khai trieu chung: {facts}'),
} satisfies Words;
