/** Words of the desk: pages to people on duty, lines of a case, states told to the person, refusals told to operators. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

const pages = {
  pageRed: word('ĐỎ: có người cần cấp cứu.', 'DO: can cap cuu.', 'Báo động đỏ: có người cần cấp cứu.'),
  pageOrange: word('CAM: cần gọi lại sớm.', 'CAM: can goi lai som.', 'Báo động cam: cần gọi lại sớm.'),
  pageOther: word('Có việc cần xem.', 'Co viec can xem.', 'Có việc cần xem.'),
  who: word('Người báo: {who}.', 'Nguoi bao: {who}.', 'Người báo: {who}.'),
  where: word('Ở: {where}.', 'O: {where}.', 'Ở: {where}.'),
  point: word('Vị trí: {lat}; {lon}', 'Vi tri: {lat}; {lon}', 'Đã gửi vị trí trên bản đồ.'),
  takeIt: word('Nhận ca thì trả lời NHẬN.', 'Nhan ca: tra loi NHAN.', 'Nhận ca thì nói: nhận.'),
  take: word('Nhận ca', 'Nhan ca', 'nhận ca'),
  youTook: word('Anh/chị đã nhận ca này.', 'Da ghi: anh/chi nhan ca nay.', 'Anh chị đã nhận ca này.'),
  alreadyTaken: word(
    'Ca này đã có người nhận hoặc đã đóng.',
    'Ca nay da co nguoi nhan.',
    'Ca này đã có người nhận hoặc đã đóng.',
  ),
} satisfies Words;

/** Lines of a case, as people on duty and the console read them. */
const lines = {
  signs: word('Dấu hiệu: {signs}.', 'Dau hieu: {signs}.', 'Dấu hiệu: {signs}.'),
  cry: word('Kêu cứu.', 'Keu cuu.', 'Kêu cứu.'),
  said: word('Nói: “{said}”', 'Noi: {said}', 'Nói: {said}'),
  about: word('Người bệnh: {who}.', 'Nguoi benh: {who}.', 'Người bệnh: {who}.'),
  otherPerson: word('người khác, không phải người báo', 'nguoi khac'),
  whom: word('Người đó: {words}', 'Nguoi do: {words}', 'Người đó: {words}'),
  what: word('Chuyện: {words}', 'Chuyen: {words}', 'Chuyện: {words}'),
  changed: word('Thay đổi: {words}', 'Thay doi: {words}', 'Thay đổi: {words}'),
  news: word('Nhắn thêm: “{words}”', 'Nhan them: {words}', 'Nhắn thêm: {words}'),
  phone: word('Gọi lại số: {words}', 'Goi lai so: {words}', 'Gọi lại số: {words}'),
  callerCancelled: word(
    'Người gọi nói không cần giúp nữa; cần kiểm tra rồi mới đóng.',
    'Nguoi goi noi khong can giup nua.',
  ),
  samePlace: word('Có thêm người kêu cứu ở cùng chỗ này.', 'Co them nguoi keu cuu cung cho.'),
  need: word('Cần: {item}.', 'Can: {item}.', 'Cần: {item}.'),
  needSaid: word('Nói: “{words}”', 'Noi: {words}', 'Nói: {words}'),
  urgent: word('Hôm nay đã hết.', 'Hom nay da het.'),
  checkIn: word('Báo sức khoẻ: {facts}.', 'Bao suc khoe: {facts}.'),
  callBackWorse: word('CẦN GỌI LẠI, kém hơn mấy hôm trước: {facts}.', 'CAN GOI LAI, kem hon hom truoc: {facts}.'),
  missedCheckIn: word('Quá 4 giờ chưa báo sức khoẻ.', 'Qua 4 gio chua bao suc khoe.'),
  missedAgain: word('Lần sau cũng chưa báo sức khoẻ.', 'Lan sau cung chua bao.'),
  enrolled: word('{by} đưa vào theo dõi {kind}.', '{by} dua vao theo doi {kind}.'),
  becameOther: word('Chuyển sang theo dõi {kind}.', 'Chuyen sang theo doi {kind}.'),
  cannotReach: word('KHÔNG nhắn tới được người này: cần gọi điện hoặc tới nhà.', 'KHONG nhan tin duoc, can goi dien.'),
  undelivered: word('Tin bị từ chối: {reason}', 'Tin bi tu choi: {reason}'),
  pageFailed: word('Chưa báo được cho ai trực.', 'Chua bao duoc cho ai truc.'),
  assigned: word('Giao cho {who}.', 'Giao cho {who}.'),
  unassigned: word('Bỏ giao.', 'Bo giao.'),
  stateSet: word('Chuyển sang: {state}.', 'Chuyen sang: {state}.'),
  closedAs: word('Đóng: {outcome}. {note}', 'Dong: {outcome}. {note}'),
  'outcome.helped': word('đã giúp', 'da giup'),
  'outcome.hospital': word('đã đi viện', 'da di vien'),
  'outcome.recovered': word('đã khỏi', 'da khoi'),
  'outcome.died': word('tử vong', 'tu vong'),
  'outcome.false-alarm': word('báo nhầm', 'bao nham'),
  'outcome.unreachable': word('không liên lạc được', 'khong lien lac duoc'),
  'outcome.duplicate': word('trùng', 'trung'),
  'outcome.answered': word('đã trả lời', 'da tra loi'),
  'outcome.other': word('khác', 'khac'),
} satisfies Words;

/** What the person is told. */
const told = {
  dutyNotified: word(
    'ĐÃ BÁO người trực. Vẫn gọi 115 ngay.',
    'DA BAO nguoi truc. Van goi 115 ngay.',
    'Đã báo người trực. Vẫn gọi 1 1 5 ngay.',
  ),
  callBackNotified: word(
    'ĐÃ BÁO người trực để gọi lại. Khó thở hơn, tím môi, lơ mơ thì GỌI 115 NGAY.',
    'DA BAO nguoi truc goi lai. Kho tho HON, lo mo: GOI 115.',
    'Đã báo người trực để gọi lại. Khó thở hơn, tím môi, lơ mơ thì gọi 1 1 5 ngay.',
  ),
  needNotified: word(
    'ĐÃ BÁO người trực về {item}. Có ai khó thở, tím môi thì GỌI 115 NGAY.',
    'DA BAO nguoi truc ve {item}. Ai kho tho, tim moi: GOI 115.',
    'Đã báo người trực về {item}. Có ai khó thở, tím môi thì gọi 1 1 5 ngay.',
  ),
  callBackLate: word(
    'Chưa có người trực nào gọi lại, đang báo lại tất cả. Khó thở hơn, tím môi, đau ngực, lơ mơ thì GỌI 115 NGAY, đừng chờ.',
    'Chua co nguoi truc goi lai, dang bao lai. Kho tho HON, tim moi, lo mo: GOI 115, dung cho.',
    'Chưa có người trực nào gọi lại, đang báo lại tất cả. Khó thở hơn, tím môi, đau ngực, lơ mơ thì gọi 1 1 5 ngay, đừng chờ.',
  ),
  callBackLateNobody: word(
    'Chưa có ai nhận để gọi lại. Khó thở hơn, tím môi, đau ngực, lơ mơ thì GỌI 115 NGAY, đừng chờ.',
    'Chua co ai nhan. Kho tho HON, tim moi, lo mo: GOI 115, dung cho.',
    'Chưa có ai nhận để gọi lại. Khó thở hơn, tím môi, đau ngực, lơ mơ thì gọi 1 1 5 ngay, đừng chờ.',
  ),
  notReached: word(
    'GỌI 115 NGAY. Em chưa báo được người trực.',
    'GOI 115 NGAY. Chua bao duoc nguoi truc.',
    'Hãy gọi 1 1 5 ngay. Em chưa báo được người trực.',
  ),
  nobodyYet: word(
    'GỌI 115 NGAY. Chưa có người trực nào nhận, em đang báo lại tất cả. Đừng chờ.',
    'GOI 115 NGAY, khong doi. Chua co nguoi truc nao nhan, dang bao lai tat ca.',
    'Hãy gọi 1 1 5 ngay, đừng chờ. Chưa có người trực nào nhận, em đang báo lại tất cả.',
  ),
  nobodyAtAll: word(
    'GỌI 115 NGAY. Chưa có ai nhận. Đừng chờ.',
    'GOI 115 NGAY, khong doi. Chua co ai nhan.',
    'Hãy gọi 1 1 5 ngay, đừng chờ. Chưa có ai nhận.',
  ),
  toldTaken: word(
    'Người trực ĐÃ NHẬN yêu cầu của anh/chị.',
    'Nguoi truc DA NHAN yeu cau.',
    'Người trực đã nhận yêu cầu của anh chị.',
  ),
  toldOnTheWay: word('Đang mang tới cho anh/chị.', 'Dang mang toi.', 'Đang mang tới chỗ anh chị.'),
  toldArrived: word('Người trực đã tới nơi.', 'Nguoi truc da toi noi.'),
  toldWaiting: word(
    'Yêu cầu vẫn được giữ, đang chờ xử lý tiếp. Nặng hơn thì gọi 115 hoặc nhắn SOS.',
    'Yeu cau van giu, dang cho. Nang hon: goi 115, SOS.',
    'Yêu cầu vẫn được giữ, đang chờ xử lý tiếp. Nặng hơn thì gọi 1 1 5.',
  ),
  toldAlarmWaiting: word(
    'Yêu cầu vẫn được giữ, đang chờ xử lý tiếp. Nguy hiểm thì GỌI 115 NGAY.',
    'Yeu cau van giu, dang cho. Nguy hiem: GOI 115 NGAY.',
    'Yêu cầu vẫn được giữ, đang chờ xử lý tiếp. Nguy hiểm thì gọi 1 1 5 ngay.',
  ),
  toldClosed: word(
    'Yêu cầu của anh/chị đã xong. Cần gì thêm anh/chị cứ nhắn.',
    'Yeu cau da xong. Can gi them cu nhan.',
    'Yêu cầu của anh chị đã xong.',
  ),
  toldQuestionClosed: word(
    'Câu hỏi của anh/chị đã được trả lời. Còn gì chưa rõ anh/chị cứ nhắn.',
    'Cau hoi da tra loi. Con gi chua ro cu nhan.',
    'Câu hỏi của anh chị đã được trả lời.',
  ),
  toldAlarmClosed: word(
    'Trạm y tế đã kết thúc ca hỗ trợ này. Nếu lại nguy hiểm: gọi 115 hoặc nhắn SOS.',
    'Tram y te da ket thuc ca ho tro. Lai nguy hiem: goi 115, nhan SOS.',
    'Trạm y tế đã kết thúc ca hỗ trợ này. Nếu lại nguy hiểm, hãy gọi 1 1 5.',
  ),
  toldRecovered: word(
    'Trạm y tế ghi nhận anh/chị đã khỏi, không hỏi thăm hằng ngày nữa. Có gì lạ anh/chị cứ nhắn em.',
    'Tram y te ghi nhan da khoi, khong hoi tham hang ngay nua. Co gi la cu nhan.',
    'Trạm y tế ghi nhận anh chị đã khỏi, không hỏi thăm hằng ngày nữa.',
  ),
  toldFollowUpOver: word(
    'Trạm y tế không hỏi thăm hằng ngày nữa. Có gì lạ anh/chị cứ nhắn; nguy hiểm: gọi 115 hoặc nhắn SOS.',
    'Tram y te khong hoi tham hang ngay nua. Co gi la cu nhan. Nguy hiem: goi 115, SOS.',
    'Trạm y tế không hỏi thăm hằng ngày nữa. Có gì lạ anh chị cứ nói. Nguy hiểm thì gọi 1 1 5.',
  ),
  botIsBack: word(
    'Người trực tạm bận, em trả lời tiếp anh/chị nhé. Muốn gặp lại người trực, nhắn GẶP NGƯỜI; nguy hiểm thì nhắn SOS.',
    'Nguoi truc tam ban, may tra loi tiep. Gap lai: GAP NGUOI. Nguy hiem: SOS.',
    'Người trực tạm bận, em trả lời tiếp anh chị nhé. Muốn gặp lại người trực, hãy nói: gặp người.',
  ),
} satisfies Words;

/** Sentences that an operator can act on. */
const refusals = {
  'refused.closeByState': word(
    'Ca ĐỎ hoặc CAM không đóng được bằng trạng thái. Dùng "Đóng ca", chọn kết quả và ghi chú.',
    'Ca DO hoac CAM: dung Dong ca, chon ket qua va ghi chu.',
  ),
  'refused.needsHuman': word(
    'Ca ĐỎ hoặc CAM phải do một người có tên đóng. Ghi rõ đóng thay cho ai.',
    'Ca DO hoac CAM phai do mot nguoi co ten dong.',
  ),
  'refused.needsNote': word(
    'Đóng ca ĐỎ hoặc CAM cần ghi chú: đã làm gì, người bệnh ra sao.',
    'Dong ca DO hoac CAM can ghi chu.',
  ),
  'refused.notOpen': word(
    'Ca này không còn mở, không thay đổi được nữa. Tải lại danh sách để xem.',
    'Ca nay khong con mo.',
  ),
  'refused.badMove': word(
    'Không chuyển ca từ trạng thái này sang trạng thái đó được.',
    'Khong chuyen trang thai nay duoc.',
  ),
  'refused.notFound': word(
    'Không tìm thấy ca đang mở này của người này. Tải lại danh sách để xem.',
    'Khong tim thay ca dang mo.',
  ),
  'refused.emptyReply': word('Chưa có lời nào để gửi. Viết câu trả lời rồi gửi lại.', 'Chua co loi de gui.'),
} satisfies Words;

export const desk = { ...pages, ...lines, ...told, ...refusals } satisfies Words;
