/** What is not understood or cannot be answered yet, the station's hours, and things sent without words. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const fallback = {
  lost: word(
    'Em chưa hiểu ý. Anh/chị đang cần việc nào?',
    'Chua hieu. Can viec nao? Nguy cap: SOS.',
    'Em chưa hiểu ý. Anh chị đang cần việc nào?',
  ),
  stillLost: word(
    'Em vẫn chưa hiểu, xin lỗi anh/chị. Gặp người trực cho nhanh nhé?',
    'Xin loi, van chua hieu. Gap nguoi truc cho nhanh?',
    'Em vẫn chưa hiểu, xin lỗi anh chị. Gặp người trực cho nhanh nhé?',
  ),
  notYet: word(
    'Câu này máy chưa trả lời được, em không dám nói bừa. Anh/chị muốn chuyển cho người trực không?',
    'Cau nay may chua tra loi duoc. Chuyen cho nguoi truc?',
    'Câu này máy chưa trả lời được. Anh chị muốn chuyển cho người trực không?',
  ),
  notHeard: word(
    'Em chưa nghe thấy gì. Anh/chị cần việc nào?',
    'Chua nghe thay gi. Can viec nao?',
    'Em chưa nghe thấy gì. Anh chị cần việc nào?',
  ),
  nothingOpen: word(
    'Hiện không có việc nào đang làm dở. Anh/chị cần gì?',
    'Khong co viec nao dang do. Can gi?',
    'Hiện không có việc nào đang làm dở. Anh chị cần gì?',
  ),
  oldButton: word(
    'Nút này của câu đã qua. Anh/chị cần gì?',
    'Muc nay da qua. Can gi?',
    'Mục này đã qua. Anh chị cần gì?',
  ),
  media: word(
    'Em nhận được rồi, cảm ơn anh/chị. Trong ảnh máy chỉ đọc được mã QR, còn lại người của trạm xem. Cái này về việc gì ạ?',
    'Da nhan, cam on. May chi doc duoc ma QR. Ve viec gi?',
    'Em nhận được rồi, cảm ơn anh chị. Cái này về việc gì ạ?',
  ),
  location: word(
    'Em nhận được vị trí rồi, cảm ơn anh/chị. Anh/chị cần gì ở chỗ này?',
    'Da nhan vi tri. Can gi o do?',
    'Em nhận được vị trí rồi. Anh chị cần gì ở chỗ này?',
  ),
  contact: word(
    'Em nhận được số điện thoại rồi, cảm ơn anh/chị. Anh/chị cần gì ạ?',
    'Da nhan so dien thoai. Can gi?',
    'Em nhận được số điện thoại rồi. Anh chị cần gì ạ?',
  ),
  ask: word('Chuyển cho người trực', 'Chuyen nguoi truc', 'chuyển cho người trực'),
  menu: word('Xem các việc khác', 'Xem viec khac', 'xem các việc khác'),
  open: word(
    'Người trực của trạm đang trả lời, anh/chị nhắn ngay tại đây được. Cấp cứu gọi 115 bất cứ lúc nào.',
    'Nguoi truc dang tra loi, nhan ngay tai day. Cap cuu: 115 bat cu luc nao.',
    'Người trực của trạm đang trả lời. Cấp cứu thì gọi 1 1 5 bất cứ lúc nào.',
  ),
  closed: word(
    'Người trực của trạm trả lời lại từ {opens}. Cấp cứu gọi 115 hoặc nhắn SOS bất cứ lúc nào.',
    'Nguoi truc tra loi lai tu {opens}. Cap cuu: 115 hoac SOS bat cu luc nao.',
    'Người trực của trạm trả lời lại từ {opens}. Cấp cứu thì gọi 1 1 5 bất cứ lúc nào.',
  ),
  askMore: word(
    'Địa chỉ, số máy của trạm thì để người trực trả lời anh/chị nhé?',
    'Dia chi, so may cua tram: hoi nguoi truc?',
    'Địa chỉ, số máy của trạm thì để người trực trả lời anh chị nhé?',
  ),
} satisfies Words;
