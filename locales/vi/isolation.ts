/** Words about the end of an isolation: told before, released by staff, and what to watch for afterwards. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const isolation = {
  tomorrow: word(
    'Ngày mai {day} là ngày cuối cách ly theo {document}. Nhân viên y tế sẽ liên hệ xét nghiệm và xác nhận; chưa xác nhận thì vẫn ở nhà giúp em.',
    'Mai {day} la ngay cuoi cach ly. Tram y te se lien he xac nhan; chua xac nhan thi van o nha.',
    'Ngày mai {day} là ngày cuối cách ly. Nhân viên y tế sẽ liên hệ xác nhận, chưa xác nhận thì vẫn ở nhà.',
  ),
  today: word(
    'Hôm nay {day} là ngày cuối cách ly theo {document}. Em đã báo trạm y tế xem và xác nhận; chưa xác nhận thì vẫn ở nhà giúp em.',
    'Hom nay {day} la ngay cuoi cach ly. Da bao tram y te xac nhan; chua xac nhan thi van o nha.',
    'Hôm nay {day} là ngày cuối cách ly. Em đã báo trạm y tế xác nhận, chưa xác nhận thì vẫn ở nhà.',
  ),
  undecided: word(
    'Đã theo dõi đủ 10 ngày. Em đã báo trạm y tế xem khi nào thôi theo dõi; trong lúc chờ em vẫn hỏi thăm mỗi ngày.',
    'Da theo doi du 10 ngay. Da bao tram y te xem khi nao thoi; trong luc cho van hoi tham.',
    'Đã theo dõi đủ mười ngày. Em đã báo trạm y tế xem khi nào thôi theo dõi, trong lúc chờ em vẫn hỏi thăm.',
  ),
  over: word(
    'Đã qua ngày cuối cách ly. Em đã báo trạm y tế xem và xác nhận; chưa xác nhận thì vẫn ở nhà giúp em.',
    'Da qua ngay cuoi cach ly. Da bao tram y te xac nhan; chua xac nhan thi van o nha.',
    'Đã qua ngày cuối cách ly. Em đã báo trạm y tế xác nhận, chưa xác nhận thì vẫn ở nhà.',
  ),
  endsOn: word('Hết cách ly {day}: cần xem và cho kết thúc.', 'Het cach ly {day}: can xem, cho ket thuc.'),
  askedOn: word('Đủ 10 ngày theo dõi {day}: cần quyết định.', 'Du 10 ngay theo doi {day}: can quyet dinh.'),
  released: word('{by} cho kết thúc cách ly, theo dõi.', '{by} cho ket thuc cach ly, theo doi.'),
  note: word('{note}', '{note}'),
  toldReleased: word(
    'Trạm y tế xác nhận đã kết thúc cách ly, theo dõi. Cảm ơn gia đình đã giữ gìn cho mình và bà con. Em không hỏi thăm hằng ngày nữa.',
    'Tram y te xac nhan ket thuc cach ly, theo doi. Cam on da giu gin cho ba con.',
    'Trạm y tế xác nhận đã kết thúc cách ly, theo dõi. Cảm ơn gia đình đã giữ gìn cho mình và bà con.',
  ),
  watchUntil: word(
    'Tự theo dõi sức khoẻ tới hết {day} nhé.',
    'Tu theo doi suc khoe toi {day}.',
    'Tự theo dõi sức khoẻ tới hết {day}.',
  ),
  after: word(
    'Khó thở, tím môi, đau ngực, lơ mơ: gọi 115 hoặc nhắn SOS ngay. Sốt lại, mệt nhiều hay ho kéo dài: nhắn em hoặc tới trạm y tế.',
    'Kho tho, dau nguc, lo mo: goi 115, SOS. Sot lai, met, ho lau: nhan lai hoac toi tram.',
    'Khó thở, tím môi, đau ngực, lơ mơ thì gọi 1 1 5 ngay. Sốt lại, mệt nhiều hay ho kéo dài thì tới trạm y tế.',
  ),
  'refused.notFollowed': word(
    'Người này không còn được theo dõi nên không cần cho kết thúc.',
    'Nguoi nay khong con duoc theo doi.',
  ),
  'refused.notFound': word('Không tìm thấy người này ở số này.', 'Khong tim thay nguoi nay o so nay.'),
  'refused.alarm': word(
    'Người này đang có ca ĐỎ hoặc CAM chưa ai nhận. Xử trí ca đó trước rồi mới cho kết thúc cách ly.',
    'Dang co ca DO hoac CAM chua ai nhan: xu tri truoc.',
  ),
} satisfies Words;
