/** First words: greeting, who we are, what is kept and why, and one question about unasked messages. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const firstContact = {
  hello: word('Chào anh/chị ạ.', 'Chao anh/chi.', 'Chào anh chị ạ.'),
  welcome: word('Dạ không có gì ạ. Cần gì anh/chị cứ nhắn.', 'Da khong co gi. Can gi cu nhan.', 'Dạ không có gì ạ.'),
  call: word(
    'Trạm y tế xin nghe.',
    'Tram y te xin nghe.',
    'Trạm y tế xin nghe. Nếu đang nguy cấp, bấm phím 1, hoặc gác máy và gọi 1 1 5.',
  ),
  notice: word(
    'Em là Bình An, máy trả lời tự động của trạm y tế. Trạm lưu và chịu trách nhiệm về tin nhắn để chăm sóc sức khoẻ cho anh/chị, tới khi anh/chị bảo xoá; chỉ người có phận sự xem. Muốn xem hoặc xoá, nhắn XOÁ THÔNG TIN. Nguy cấp: nhắn SOS hoặc gọi 115.',
    'Day la Binh An, may tra loi cua tram y te, luu tin toi khi bao xoa. Xem, xoa: XOA THONG TIN. Nguy cap: 115, SOS.',
    'Đây là Bình An, máy trả lời tự động của trạm y tế. Trạm lưu và chịu trách nhiệm về nội dung cuộc gọi để chăm sóc sức khoẻ, tới khi anh chị bảo xoá. Muốn xem hoặc xoá thông tin, hãy nói: xoá thông tin.',
  ),
  askConsent: word(
    'Khi cần, trạm nhắn hỏi thăm sức khoẻ anh/chị trước được không?',
    'Tram nhan hoi tham suc khoe khi can, dong y khong?',
    'Khi cần, trạm nhắn hỏi thăm sức khoẻ anh chị trước được không?',
  ),
  askConsentAgain: word(
    'Ý em là: trạm có được tự nhắn hỏi sức khoẻ anh/chị không? Không đồng ý cũng không sao, cần giúp cứ nhắn.',
    'Tram duoc tu nhan hoi suc khoe khong? Khong dong y cung khong sao.',
    'Ý em là: trạm có được tự nhắn hỏi sức khoẻ anh chị không? Không đồng ý cũng không sao.',
  ),
  yes: word('Đồng ý nhận tin', 'Dong y', 'đồng ý nhận tin'),
  no: word('Không nhận', 'Khong', 'không nhận'),
  consentGiven: word(
    'Dạ, em ghi nhận anh/chị đồng ý. Muốn ngừng lúc nào, nhắn DỪNG.',
    'Da ghi: dong y nhan tin. Muon ngung, nhan DUNG.',
    'Dạ, em ghi nhận anh chị đồng ý. Muốn ngừng lúc nào, nói dừng.',
  ),
  consentRefused: word(
    'Dạ, trạm sẽ không nhắn trước. Anh/chị cần gì cứ nhắn.',
    'Da ghi: khong nhan tin. Can gi cu nhan.',
    'Dạ, trạm sẽ không nhắn trước. Anh chị cần gì cứ gọi.',
  ),
} satisfies Words;
