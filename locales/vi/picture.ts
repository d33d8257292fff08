/** Words about the QR code in a picture: an identity card, a receipt, the code of a result, anything else, nothing to be read. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const picture = {
  card: word(
    'Em đọc được mã QR trên giấy tờ: {facts}.',
    'Ma QR giay to: {facts}.',
    'Em đọc được mã trên giấy tờ: {facts}.',
  ),
  born: word('sinh {day}', 'sinh {day}'),
  male: word('giới tính nam', 'nam'),
  female: word('giới tính nữ', 'nu'),
  number: word('số {value}', 'so {value}'),
  askCard: word(
    'Anh/chị có muốn em điền vào tờ khai y tế không? Chưa đồng ý thì em không ghi lại.',
    'Dien vao to khai y te? Chua dong y thi khong ghi lai.',
    'Anh chị có muốn em điền vào tờ khai y tế không?',
  ),
  askCardAgain: word(
    'Anh/chị chọn giúp em: điền thông tin giấy tờ vào tờ khai, hay không dùng?',
    'Dien giay to vao to khai, hay khong dung?',
    'Anh chị chọn giúp em: điền thông tin giấy tờ vào tờ khai, hay không dùng?',
  ),
  use: word('Điền vào tờ khai', 'Dien vao to khai', 'điền vào tờ khai'),
  dontUse: word('Không dùng', 'Khong dung', 'không dùng'),
  notUsed: word(
    'Dạ, em không ghi lại thông tin trên giấy tờ này.',
    'Khong ghi lai thong tin giay to.',
    'Dạ, em không ghi lại thông tin trên giấy tờ này.',
  ),
  receiptValid: word(
    'Phiếu khai báo {code} do trạm cấp, còn hạn đến {until}. Phiếu chỉ cho biết là đã khai, không cho biết khoẻ hay bệnh.',
    'Phieu {code} do tram cap, con han den {until}.',
    'Phiếu khai báo {code} do trạm cấp, còn hạn đến {until}.',
  ),
  receiptExpired: word(
    'Phiếu khai báo {code} do trạm cấp, đã hết hạn lúc {until}.',
    'Phieu {code} het han luc {until}.',
    'Phiếu khai báo {code} do trạm cấp, đã hết hạn lúc {until}.',
  ),
  receiptUnknown: word(
    'Phiếu khai báo {code} không còn trong sổ của trạm nên không dùng được nữa.',
    'Phieu {code} khong con trong so, khong dung duoc.',
    'Phiếu khai báo {code} không còn trong sổ của trạm nên không dùng được nữa.',
  ),
  receiptAltered: word(
    'Mã QR này ghi là phiếu khai báo nhưng không phải do trạm cấp, hoặc đã bị sửa. Phiếu này không dùng được.',
    'Ma QR nay khong phai do tram cap hoac da bi sua, khong dung duoc.',
    'Mã này không phải do trạm cấp hoặc đã bị sửa. Phiếu này không dùng được.',
  ),
  askDeclare: word(
    'Cần phiếu mới thì khai lại, mất vài phút.',
    'Can phieu moi thi khai lai.',
    'Cần phiếu mới thì khai lại, mất vài phút.',
  ),
  result: word('Em đọc được mã xét nghiệm {code} trong ảnh.', 'Ma xet nghiem trong anh: {code}.'),
  certificate: word(
    'Đây là mã chứng nhận tiêm chủng. Em không kiểm tra được mã này; cần xác nhận mũi tiêm, anh/chị nhắn: gặp người trực.',
    'Ma chung nhan tiem chung, may khong kiem tra duoc. Can: nhan GAP NGUOI.',
    'Đây là mã chứng nhận tiêm chủng. Em không kiểm tra được mã này. Cần thì nói: gặp người trực.',
  ),
  payment: word(
    'Đây là mã QR chuyển tiền. Bình An không thu tiền bao giờ. Ai bảo chuyển tiền để được khám, xét nghiệm hay cấp giấy, anh/chị hỏi lại người trực trước đã.',
    'Day la ma chuyen tien. Binh An khong thu tien. Hoi lai nguoi truc truoc khi chuyen.',
    'Đây là mã chuyển tiền. Bình An không thu tiền bao giờ. Anh chị hỏi lại người trực trước khi chuyển.',
  ),
  link: word(
    'Mã QR này dẫn tới một trang mạng. Em không mở, và không biết trang đó có thật hay không. Anh/chị đừng nhập mật khẩu hay số căn cước ở đó; cần hỏi tin đúng hay sai thì nhắn nội dung cho em.',
    'Ma QR dan toi trang mang, em khong mo. Dung nhap mat khau, so can cuoc o do.',
    'Mã này dẫn tới một trang mạng. Em không mở. Anh chị đừng nhập mật khẩu hay số căn cước ở đó.',
  ),
  other: word(
    'Em đọc được mã QR trong ảnh, nhưng đó không phải căn cước, phiếu khai báo hay mã xét nghiệm. Anh/chị nhắn vài chữ cần gì giúp em.',
    'Ma QR nay khong phai can cuoc, phieu khai bao hay ma xet nghiem. Can gi?',
    'Mã trong ảnh không phải căn cước, phiếu khai báo hay mã xét nghiệm. Anh chị cần gì ạ?',
  ),
  none: word(
    'Em chưa đọc được mã QR trong ảnh này. Anh/chị chụp lại gần hơn, đủ sáng, thấy trọn mã; hoặc gõ giúp em.',
    'Chua doc duoc ma QR. Chup gan hon, du sang, hoac go chu.',
    'Em chưa đọc được mã trong ảnh này. Anh chị chụp lại gần hơn, hoặc đọc giúp em.',
  ),
  tooLarge: word(
    'Ảnh này lớn quá nên em không mở được. Anh/chị gửi lại dạng ảnh thường thay vì tệp gốc, hoặc gõ giúp em.',
    'Anh lon qua, khong mo duoc. Gui lai anh nho hon hoac go chu.',
    'Ảnh này lớn quá nên em không mở được. Anh chị gửi lại ảnh nhỏ hơn, hoặc đọc giúp em.',
  ),
} satisfies Words;
