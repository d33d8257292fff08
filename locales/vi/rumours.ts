/** Words about rumours: what was found out, what is not known yet, and whether their words may be shown. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const rumours = {
  which: word(
    'Anh/chị gửi nguyên văn tin, hoặc đường dẫn, em kiểm tra ạ.',
    'Gui nguyen van tin hoac link de kiem tra.',
    'Anh chị đọc nội dung tin để em kiểm tra.',
  ),
  whichAgain: word(
    'Em chưa đọc được tin. Anh/chị gõ lại giúp em một, hai câu chính trong tin ạ.',
    'Chua doc duoc tin. Go lai 1-2 cau chinh.',
    'Em chưa rõ tin. Anh chị nói lại giúp em một, hai câu chính trong tin.',
  ),
  among: word(
    'Có phải anh/chị hỏi một trong các tin này không?',
    'Hoi tin nao?',
    'Có phải anh chị hỏi một trong các tin này?',
  ),
  amongAgain: word(
    'Anh/chị chọn giúp em một tin dưới đây, hoặc chọn "Tin khác".',
    'Chon mot so duoi day:',
    'Anh chị chọn giúp em một tin, hoặc chọn tin khác.',
  ),
  title: word('{title}', '{title}', '{title}'),
  other: word('Tin khác', 'Tin khac', 'tin khác'),
  about: word('Tin: “{title}”.', 'Tin: {title}.', 'Tin: {title}.'),
  asked: word('Anh/chị có hỏi: “{words}”.', 'Da hoi: {words}.', 'Anh chị có hỏi: {words}.'),
  corrected: word(
    'ĐÍNH CHÍNH: kết luận về tin này đã thay đổi, xin bỏ câu trả lời trước.',
    'DINH CHINH, bo cau tra loi truoc.',
    'Đính chính: kết luận về tin này đã thay đổi, xin bỏ câu trả lời trước.',
  ),
  true: word('Kết luận: tin ĐÚNG.', 'Tin DUNG SU THAT.', 'Kết luận: tin đúng.'),
  false: word('Kết luận: tin SAI.', 'Tin SAI.', 'Kết luận: tin sai.'),
  partly: word('Kết luận: tin chỉ ĐÚNG MỘT PHẦN.', 'Tin chi dung MOT PHAN.', 'Kết luận: tin chỉ đúng một phần.'),
  unproven: word('Kết luận: tin CHƯA CÓ BẰNG CHỨNG.', 'Tin CHUA CO BANG CHUNG.', 'Kết luận: tin chưa có bằng chứng.'),
  reason: word('{text}', '{text}', '{text}'),
  source: word('Nguồn: {source}.', 'Nguon: {source}.', 'Nguồn: {source}.'),
  doNotShare: word('Xin đừng chia sẻ tin này.', 'Xin dung chia se.', 'Xin đừng chia sẻ tin này.'),
  received: word(
    'Tin này chúng tôi chưa kiểm chứng được. Đã nhận, mã {code}. Có kết luận sẽ báo lại anh/chị; trong lúc chờ xin đừng chia sẻ.',
    'Tin chua kiem chung. Ma {code}. Se bao khi co ket luan. Xin dung chia se.',
    'Tin này chúng tôi chưa kiểm chứng được. Đã nhận, có kết luận sẽ báo lại anh chị. Trong lúc chờ xin đừng chia sẻ.',
  ),
  mayQuote: word(
    'Khi công bố, trạm y tế đăng lại lời anh/chị viết (không tên, không số máy) được không?',
    'Khi cong bo, dang lai loi anh/chi viet (khong ten, so may)?',
    'Khi công bố, trạm y tế đăng lại lời anh chị nói, không nêu tên và số máy, được không?',
  ),
  quoteYes: word('Được', 'Duoc', 'được'),
  quoteNo: word('Không đăng', 'Khong dang', 'không đăng'),
  quoted: word('Cảm ơn anh/chị.', 'Cam on.', 'Cảm ơn anh chị.'),
  notQuoted: word(
    'Dạ, em không đăng. Có kết luận vẫn báo riêng anh/chị.',
    'Khong dang. Van bao rieng khi co ket luan.',
    'Dạ, em không đăng. Có kết luận vẫn báo riêng anh chị.',
  ),
} satisfies Words;
