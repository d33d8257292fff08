/** Words between a household and somebody who looks after it from another phone, by the consent of both. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const carer = {
  sure: word(
    'Nhờ số {phone} theo dõi giúp: người đó được nhắc khi chưa thấy anh/chị báo, được báo khi nguy hiểm, và báo số đo thay. Đúng không ạ?',
    'Nho so {phone} theo doi giup: duoc nhac, duoc bao khi nguy hiem, bao so do thay. Dung khong?',
    'Nhờ số {phone} theo dõi giúp: được nhắc, được báo khi nguy hiểm và báo số đo thay. Đúng không ạ?',
  ),
  notAsked: word(
    'Dạ, em không nhờ số đó. Muốn nhờ ai khác, anh/chị nhắn em số của họ.',
    'Da, khong nho so do. Nho nguoi khac: nhan so cua ho.',
    'Dạ, em không nhờ số đó. Muốn nhờ ai khác, anh chị đọc số của họ.',
  ),
  isAsked: word(
    'Em đã hỏi người đó, đồng ý rồi mới bắt đầu. Muốn thôi lúc nào, anh/chị nhắn: thôi nhờ theo dõi.',
    'Da hoi, dong y moi bat dau. Muon thoi: nhan THOI NHO THEO DOI.',
    'Em đã hỏi người đó, đồng ý rồi mới bắt đầu. Muốn thôi lúc nào thì nói: thôi nhờ theo dõi.',
  ),
  waiting: word(
    'Số này em đã hỏi rồi, chưa hỏi lại trong hôm nay. Việc gấp anh/chị gọi thẳng; nguy hiểm thì gọi 115.',
    'So nay da hoi roi, chua hoi lai hom nay. Nguy hiem: goi 115.',
    'Số này em đã hỏi rồi. Nguy hiểm thì gọi 1 1 5.',
  ),
  ownPhone: word(
    'Số này là số của anh/chị. Nhắn em số của người theo dõi giúp nhé.',
    'Day la so cua anh/chi. Nhan so cua nguoi theo doi giup.',
  ),
  asks: word(
    '{who} nhờ anh/chị theo dõi sức khoẻ giúp: trạm y tế sẽ nhắc khi chưa thấy báo, báo khi nguy hiểm, và anh/chị báo số đo thay được. Đồng ý không ạ? Thôi lúc nào cũng được.',
    'Tram y te: {who} nho anh/chi theo doi suc khoe giup (duoc nhac, duoc bao nguy hiem, bao so do thay). Dong y khong?',
    '{who} nhờ anh chị theo dõi sức khoẻ giúp: được nhắc, được báo khi nguy hiểm và báo số đo thay. Đồng ý không ạ?',
  ),
  yes: word('Đồng ý', 'Dong y', 'đồng ý'),
  no: word('Không nhận', 'Khong nhan', 'không nhận'),
  agreed: word(
    'Cảm ơn anh/chị đã nhận theo dõi {who}. Muốn báo số đo thay, nhắn: báo thay. Muốn thôi: thôi theo dõi. Nguy hiểm thì gọi 115.',
    'Cam on da nhan theo doi {who}. Bao so do: BAO THAY. Thoi: THOI THEO DOI. Nguy hiem: goi 115.',
    'Cảm ơn anh chị đã nhận theo dõi {who}. Muốn báo số đo thì nói: báo thay. Nguy hiểm thì gọi 1 1 5.',
  ),
  refused: word('Dạ, em không làm phiền nữa ạ.', 'Da, khong lam phien nua.'),
  nobodyAsks: word('Hiện không có ai nhờ anh/chị theo dõi.', 'Hien khong co ai nho theo doi.'),
  notAgreed: word(
    'Người bệnh chưa đồng ý, hoặc đã thôi nhờ anh/chị báo thay, nên em chưa ghi tin vừa rồi. Nguy cấp: gọi 115 hoặc nhắn SOS.',
    'Nguoi benh khong nho bao thay: chua ghi tin vua roi. Nguy cap: goi 115, SOS.',
    'Người bệnh không nhờ anh chị báo thay nên em chưa ghi tin vừa rồi. Nguy cấp thì gọi 1 1 5.',
  ),
  didAgree: word(
    'Số {phone} đã đồng ý theo dõi giúp. Muốn thôi, anh/chị nhắn: thôi nhờ theo dõi.',
    'So {phone} da dong y theo doi giup. Thoi: THOI NHO THEO DOI.',
    'Số {phone} đã đồng ý theo dõi giúp.',
  ),
  didRefuse: word(
    'Số {phone} chưa nhận theo dõi giúp. Anh/chị có thể nhờ người khác.',
    'So {phone} chua nhan theo doi giup.',
  ),
  over: word(
    'Em đã thôi việc theo dõi giúp và báo cho bên kia. Nguy hiểm thì gọi 115 hoặc nhắn SOS.',
    'Da thoi viec theo doi giup, da bao ben kia. Nguy hiem: goi 115, SOS.',
    'Em đã thôi việc theo dõi giúp và báo cho bên kia. Nguy hiểm thì gọi 1 1 5.',
  ),
  otherEnded: word('Việc theo dõi giúp qua số này đã thôi.', 'Viec theo doi giup qua so nay da thoi.'),
  reminder: word(
    'Trạm y tế chưa thấy {who} báo sức khoẻ hôm nay. Anh/chị gọi hỏi giúp em, rồi báo thay ở đây. Không gọi được hoặc nguy hiểm: gọi 115.',
    'Chua thay {who} bao suc khoe. Goi hoi giup roi BAO THAY. Nguy hiem: goi 115.',
    'Trạm y tế chưa thấy {who} báo sức khoẻ hôm nay. Anh chị gọi hỏi giúp em. Nguy hiểm thì gọi 1 1 5.',
  ),
  alarm: word(
    'GỌI 115 nếu đang ở cạnh và thấy nặng. {who} vừa có dấu hiệu nguy hiểm, trạm y tế đã có ca báo động. Anh/chị gọi hoặc tới ngay giúp.',
    'Nang thi GOI 115. {who} co dau hieu nguy hiem, tram da co ca bao dong. Goi hoac toi ngay.',
    'Thấy nặng hãy gọi 1 1 5. {who} vừa có dấu hiệu nguy hiểm. Anh chị gọi hoặc tới ngay giúp.',
  ),
  report: word('Báo thay', 'Bao thay', 'báo thay'),
  askReport: word(
    '{who} hôm nay thế nào ạ? Nhắn em nhiệt độ, SpO₂ và triệu chứng, ví dụ: 36,8 spo2 97 ho ít.',
    '{who} hom nay the nao? VD: 36.8 spo2 97 ho it.',
    '{who} hôm nay thế nào ạ? Xin đọc nhiệt độ, SpO2 và triệu chứng.',
  ),
  wrote: word('Người theo dõi giúp ({phone}) viết thay.', 'Nguoi theo doi giup ({phone}) viet thay.'),
} satisfies Words;
