/** What the conversation says about itself: coming back to a question, leaving, correcting, offering a human. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const engine = {
  resumed: word('Mình quay lại câu đang hỏi nhé.', 'Quay lai cau dang hoi.'),
  notHeard: word('Em chưa nghe thấy gì.', 'Chua nghe thay gi.', 'Em chưa nghe thấy gì.'),
  received: word('Em nhận được rồi, cảm ơn anh/chị.', 'Da nhan, cam on.', 'Em nhận được rồi, cảm ơn anh chị.'),
  cancelled: word(
    'Dạ, em dừng việc này. Cần gì nhắn MENU.',
    'Da dung viec nay. Can gi nhan MENU.',
    'Dạ, em dừng việc này.',
  ),
  nothingBefore: word(
    'Không quay lại thêm được. Cần đổi gì anh/chị cứ nhắn thẳng vào đây.',
    'Khong quay lai duoc. Can doi gi cu nhan thang.',
    'Không quay lại thêm được. Cần đổi gì anh chị cứ nói thẳng.',
  ),
  unclear: word('Câu trả lời chưa rõ.', 'Chua ro.'),
  whichToCorrect: word(
    'Anh/chị muốn sửa câu trả lời nào?',
    'Sua cau tra loi nao?',
    'Anh chị muốn sửa câu trả lời nào?',
  ),
  answerNumber: word('Câu {n}', 'Cau {n}', 'Câu số {n}'),
  offerHuman: word(
    'Em vẫn chưa hiểu, xin lỗi vì để mất thời gian. Gặp người trực cho nhanh nhé?',
    'Xin loi, van chua hieu. Gap nguoi truc cho nhanh?',
  ),
  human: word('Gặp người trực', 'Gap nguoi truc'),
  tryAgain: word('Hỏi lại câu này', 'Hoi lai cau nay'),
  leave: word('Thôi, bỏ qua', 'Thoi, bo qua'),
} satisfies Words;
