/** The digest of a station: its lines, and what becomes of the numbers that are answered. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

const told = {
  title: word('Bản tin {time} ngày {day}', 'Ban tin {time} {day}:'),
  red: word('🔴 NGUY CẤP', '*NGUY CAP:', 'Nguy cấp.'),
  silent: word('⚪ CHƯA BÁO SỨC KHOẺ', '*IM LANG:', 'Chưa báo sức khoẻ.'),
  ending: word('🟢 HẾT CÁCH LY HÔM NAY', '*HET CACH LY:', 'Hết cách ly hôm nay.'),
  line: word('{n}. {who}', '{n}.{who}', 'Số {n}, {who}.'),
  lineTaken: word('{n}. {who} ({by} đã nhận)', '{n}.{who} ({by} nhan)', 'Số {n}, {who}, {by} đã nhận.'),
  more: word('Còn {n} người nữa: xem trên bàn trực.', 'Con {n} nguoi: xem ban truc.'),
  howTo: word(
    'Trả lời theo số: "1 nhận", "2 đã gọi", "3 cho hết cách ly".',
    'Tra loi: 1 nhan, 2 da goi, 3 het cach ly',
    'Trả lời theo số: 1 nhận, 2 đã gọi, 3 cho hết cách ly.',
  ),
  nobodyToday: word(
    'Không có ai nguy cấp, im lặng hay hết cách ly hôm nay.',
    'Khong ai nguy cap, im lang, het cach ly hom nay.',
  ),
} satisfies Words;

const answered = {
  acknowledged: word(
    '{n}. {who}: đã ghi anh/chị nhận.',
    '{n}.{who}: da ghi nhan.',
    'Số {n}, {who}: đã ghi anh chị nhận.',
  ),
  calledBack: word('{n}. {who}: đã ghi đã gọi.', '{n}.{who}: da ghi da goi.', 'Số {n}, {who}: đã ghi đã gọi.'),
  notReached: word(
    '{n}. {who}: đã ghi chưa liên lạc được, ca vẫn mở.',
    '{n}.{who}: da ghi chua lien lac duoc, ca van mo.',
    'Số {n}, {who}: đã ghi chưa liên lạc được.',
  ),
  released: word(
    '{n}. {who}: cho kết thúc cách ly, gia đình được báo ngay.',
    '{n}.{who}: cho het cach ly, da bao gia dinh.',
    'Số {n}, {who}: cho kết thúc cách ly.',
  ),
  taken: word('{n}. {who}: {by} đã nhận trước.', '{n}.{who}: {by} da nhan truoc.'),
  over: word('{n}. {who}: ca này đã đóng, không cần làm gì nữa.', '{n}.{who}: ca da dong.'),
  refused: word('{n}. {who}: chưa làm được. {why}', '{n}.{who}: chua duoc. {why}'),
  notEnding: word(
    '{n}. {who}: chưa tới ngày hết cách ly. Nếu vẫn muốn, làm trên bàn trực.',
    '{n}.{who}: chua toi ngay het cach ly. Lam tren ban truc.',
  ),
  noSuchNumber: word('Bản tin {time} không có số {n}.', 'Ban tin {time} khong co so {n}.'),
  askWhat: word(
    'Số {n}: "{n} nhận", "{n} đã gọi" hay "{n} cho hết cách ly"?',
    'So {n}: "{n} nhan", "{n} da goi" hay "{n} het cach ly"?',
  ),
  askWhich: word(
    'Chưa rõ số nào, việc gì nên em chưa ghi gì. Nhắn lại như "1 nhận, 2 đã gọi" hay "3 cho hết cách ly"; việc khác làm trên bàn trực.',
    'Chua ro so nao, viec gi: chua ghi gi. Nhan lai nhu: 1 nhan, 2 da goi, 3 het cach ly',
  ),
  stale: word(
    'Bản tin gần nhất đã quá một ngày, số có thể không còn đúng nên em chưa ghi gì. Xem trên bàn trực giúp em.',
    'Ban tin da qua 1 ngay, chua ghi gi. Xem ban truc.',
  ),
  calledBackBy: word('{by} đã gọi, liên lạc được.', '{by} da goi, lien lac duoc.'),
  notReachedBy: word('{by} đã gọi, chưa liên lạc được.', '{by} da goi, chua lien lac duoc.'),
} satisfies Words;

export const digest = { ...told, ...answered } satisfies Words;
