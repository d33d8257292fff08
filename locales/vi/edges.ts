/** Words at the edges of a conversation: floods, insults, a lone child, signs, voice notes, what a QR code says. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const edges = {
  together: word('Em đã đọc cả {n} tin của anh/chị.', 'Da doc ca {n} tin.', 'Em đã nghe cả {n} câu của anh chị.'),
  togetherCase: word(
    'Em đã đọc cả {n} tin của anh/chị, người trực cũng xem được hết.',
    'Da doc ca {n} tin, nguoi truc xem duoc het.',
    'Em đã nghe cả {n} câu, người trực cũng biết hết.',
  ),
  insult: word(
    'Em xin lỗi vì làm anh/chị bực. Em là máy nên có lúc hiểu sai. Để em giúp cho nhanh:',
    'Xin loi vi lam anh/chi buc. May co luc hieu sai. Can gi?',
    'Em xin lỗi vì làm anh chị bực. Em là máy nên có lúc hiểu sai. Anh chị cần gì ạ?',
  ),
  child: word(
    'Con đừng sợ. Con gọi ngay người lớn ở gần: bố mẹ, ông bà, hàng xóm. Có người ngất, khó thở, chảy máu thì gọi 115. Cần người giúp trẻ em thì gọi 111, không mất tiền, gọi lúc nào cũng được.',
    'Dung so. Goi nguoi lon o gan. Nguy cap: 115. Giup tre em: 111, mien phi.',
    'Con đừng sợ. Con gọi ngay người lớn ở gần. Nguy cấp thì gọi 1 1 5. Cần người giúp trẻ em thì gọi 1 1 1, không mất tiền.',
  ),
  childLine: word(
    'Là trẻ em thì gọi thêm 111, miễn phí, cả ngày đêm.',
    'Tre em: goi them 111, mien phi.',
    'Là trẻ em thì gọi thêm 1 1 1, miễn phí, cả ngày đêm.',
  ),
  sign: word(
    'Em thấy biểu tượng mà chưa rõ ý. Anh/chị đang cần gì? Nguy cấp thì nhắn SOS hoặc gọi 115.',
    'Chua ro y. Can gi? Nguy cap: SOS hoac 115.',
    'Em chưa rõ ý. Anh chị đang cần gì? Nguy cấp thì gọi 1 1 5.',
  ),
  voice: word(
    'Em nhận được ghi âm nhưng chưa nghe được. Anh/chị gõ vài chữ giúp em, hoặc nhờ người trực nghe. Nguy cấp: nhắn SOS hoặc gọi 115 ngay.',
    'Da nhan ghi am, may chua nghe duoc. Xin nhan chu. Nguy cap: SOS, 115.',
    'Em nhận được ghi âm nhưng chưa nghe được. Nguy cấp thì gọi 1 1 5 ngay.',
  ),
  listen: word('Nhờ người trực nghe', 'Nho nguoi truc nghe', 'nhờ người trực nghe'),
  voiceNote: word('(gửi ghi âm, nhờ nghe giúp)', '(gui ghi am, nho nghe)'),
} satisfies Words;
