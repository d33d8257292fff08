/** Words of care over days: who looks after a person, where they are looked after, what the family is told. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

const stations = {
  withPhone: word('{name}, điện thoại {phone}', '{name}, {phone}'),
  station: word(
    'Người theo dõi sức khoẻ: {who}. Cần gì về sức khoẻ cứ gọi.',
    'Nguoi theo doi: {who}.',
    'Người theo dõi sức khoẻ là {who}.',
  ),
  newStation: word(
    'Trạm y tế đổi người theo dõi sức khoẻ. Từ nay là: {who}.',
    'Doi nguoi theo doi suc khoe. Tu nay: {who}.',
    'Trạm y tế đổi người theo dõi sức khoẻ. Từ nay là {who}.',
  ),
  assignedByArea: word('Giao theo địa bàn cho {who}.', 'Giao theo dia ban cho {who}.'),
} satisfies Words;

const places = {
  'at.home': word('tại nhà', 'tai nha'),
  'at.facility': word('cơ sở cách ly, thu dung', 'co so cach ly, thu dung'),
  'at.hospital': word('bệnh viện', 'benh vien'),
  'at.recovered': word('đã khỏi', 'da khoi'),
  'at.died': word('đã mất', 'da mat'),
  moved: word('Chuyển: từ {from} sang {to}.', 'Chuyen: tu {from} sang {to}.'),
  where: word('Nơi nhận: {where}.', 'Noi nhan: {where}.'),
  note: word('Ghi chú: {note}', 'Ghi chu: {note}'),
  'told.home': word(
    'Trạm y tế theo dõi tiếp tại nhà, em hỏi thăm lại mỗi ngày. Khó thở, tím môi, lơ mơ: gọi 115 hoặc nhắn SOS.',
    'Tram y te theo doi tiep tai nha, hoi tham moi ngay. Kho tho, tim moi, lo mo: goi 115, SOS.',
    'Trạm y tế theo dõi tiếp tại nhà, em hỏi thăm lại mỗi ngày. Khó thở, tím môi, lơ mơ thì gọi 1 1 5.',
  ),
  'told.facility': word(
    'Hồ sơ đã chuyển tới cơ sở cách ly, thu dung; em vẫn hỏi thăm mỗi ngày. Thấy nặng hơn: báo ngay nhân viên y tế ở đó.',
    'Ho so da chuyen toi co so cach ly; van hoi tham moi ngay. Nang hon: bao ngay nhan vien y te o do.',
    'Hồ sơ đã chuyển tới cơ sở cách ly, em vẫn hỏi thăm mỗi ngày. Thấy nặng hơn, báo ngay nhân viên y tế ở đó.',
  ),
  'told.hospital': word(
    'Hồ sơ đã chuyển tới bệnh viện. Em ngừng hỏi thăm hằng ngày để bệnh viện chăm sóc; gia đình cần gì cứ nhắn.',
    'Ho so da chuyen toi benh vien. Ngung hoi tham hang ngay; gia dinh can gi cu nhan.',
    'Hồ sơ đã chuyển tới bệnh viện. Em ngừng hỏi thăm hằng ngày để bệnh viện chăm sóc.',
  ),
  'toldAt.facility': word(
    'Hồ sơ đã chuyển tới {where}; em vẫn hỏi thăm mỗi ngày. Thấy nặng hơn: báo ngay nhân viên y tế ở đó.',
    'Ho so da chuyen toi {where}; van hoi tham moi ngay. Nang hon: bao ngay nhan vien y te o do.',
    'Hồ sơ đã chuyển tới {where}, em vẫn hỏi thăm mỗi ngày. Thấy nặng hơn, báo ngay nhân viên y tế ở đó.',
  ),
  'toldAt.hospital': word(
    'Hồ sơ đã chuyển tới {where}. Em ngừng hỏi thăm hằng ngày để bệnh viện chăm sóc; gia đình cần gì cứ nhắn.',
    'Ho so da chuyen toi {where}. Ngung hoi tham hang ngay; gia dinh can gi cu nhan.',
    'Hồ sơ đã chuyển tới {where}. Em ngừng hỏi thăm hằng ngày để bệnh viện chăm sóc.',
  ),
  condolence: word(
    'Trạm y tế xin chia buồn cùng gia đình. Từ nay không còn tin hỏi thăm tự động nào về người đã mất gửi tới số này. Gia đình cần giúp gì, xin nhắn lại đây, sẽ có người của trạm trả lời.',
    'Tram y te xin chia buon cung gia dinh. Se khong con tin hoi tham tu dong ve nguoi da mat. Can giup gi xin nhan lai.',
    'Trạm y tế xin chia buồn cùng gia đình. Từ nay không còn tin hỏi thăm tự động về người đã mất. Gia đình cần giúp gì, xin gọi lại.',
  ),
  condolenceFor: word(
    'Trạm y tế xin chia buồn cùng gia đình. Từ nay không còn tin hỏi thăm tự động nào về {who}. Gia đình cần giúp gì, xin nhắn lại đây, sẽ có người của trạm trả lời.',
    'Tram y te xin chia buon cung gia dinh. Se khong con tin hoi tham tu dong ve {who}. Can giup gi xin nhan lai.',
    'Trạm y tế xin chia buồn cùng gia đình. Từ nay không còn tin hỏi thăm tự động về {who}. Gia đình cần giúp gì, xin gọi lại.',
  ),
} satisfies Words;

/** Lines of the case when nothing is heard of somebody. */
const ladder = {
  'rung.reminder': word('Chưa báo sức khoẻ: đã nhắc lại.', 'Chua bao suc khoe: da nhac lai.'),
  'rung.otherChannel': word('Chưa báo sức khoẻ: nhắn qua kênh khác.', 'Chua bao: nhan qua kenh khac.'),
  'rung.carer': word('Chưa báo sức khoẻ: nhờ người chăm sóc xem giúp.', 'Chua bao: nho nguoi cham soc xem giup.'),
  'rung.missed': word('Quá 4 giờ chưa báo: chuyển cho người trực.', 'Qua 4 gio chua bao: chuyen nguoi truc.'),
  remindersStopped: word('{by} dừng nhắc trong hôm nay.', '{by} dung nhac hom nay.'),
} satisfies Words;

const refusals = {
  'refused.notFound': word('Không tìm thấy người này. Tải lại trang để xem.', 'Khong tim thay nguoi nay.'),
  'refused.move': word(
    'Không chuyển được từ "{from}" sang "{to}". Xem lại nơi người này đang được theo dõi.',
    'Khong chuyen duoc tu {from} sang {to}.',
  ),
  'refused.notFollowed': word(
    'Người này không còn ca theo dõi nào đang mở. Ghi danh lại trước rồi mới chuyển.',
    'Khong con ca theo doi dang mo. Ghi danh lai truoc.',
  ),
  'refused.alarm': word(
    'Người này còn ca báo động. Xử lý và đóng ca báo động trước, rồi mới ghi đã khỏi.',
    'Con ca bao dong. Dong ca bao dong truoc.',
  ),
  'refused.note': word(
    'Ghi nhận người đã mất cần ghi chú: khi nào, ở đâu, ai báo.',
    'Can ghi chu: khi nao, o dau, ai bao.',
  ),
  'refused.died': word(
    'Người này đã được ghi nhận là đã mất, không ghi danh theo dõi được. Nếu ghi nhầm, báo quản trị viên.',
    'Nguoi nay da ghi nhan la da mat, khong ghi danh duoc.',
  ),
} satisfies Words;

export const care = { ...stations, ...places, ...ladder, ...refusals } satisfies Words;
