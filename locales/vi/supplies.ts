/** Words of needs: oxygen, food, medicine. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const supplies = {
  what: word('Anh/chị đang cần gì?', 'Dang can gi?', 'Anh chị đang cần gì?'),
  whatAgain: word(
    'Em chưa rõ. Anh/chị cần gì nhất lúc này, ví dụ: thuốc hạ sốt, gạo, sữa, oxy?',
    'Chua ro. Can gi nhat? VD: thuoc, gao, sua, oxy',
    'Em chưa rõ. Anh chị cần gì nhất lúc này, ví dụ thuốc hạ sốt, gạo, sữa, ô xy?',
  ),
  oxygen: word('Oxy', 'Oxy', 'ô xy'),
  medicine: word('Thuốc', 'Thuoc', 'thuốc'),
  food: word('Đồ ăn, gạo', 'Do an, gao', 'đồ ăn, gạo'),
  milk: word('Sữa', 'Sua', 'sữa'),
  breathing: word(
    'Khó thở, tím môi thì GỌI 115 NGAY. Có ai đang khó thở không?',
    'Kho tho, tim moi: GOI 115 NGAY. Co ai dang kho tho?',
    'Khó thở, tím môi thì gọi 1 1 5 ngay. Có ai đang khó thở không?',
  ),
  breathingYes: word('Có, đang khó thở', 'Co, dang kho tho', 'có, đang khó thở'),
  breathingNo: word('Không khó thở', 'Khong kho tho', 'không khó thở'),
  where: word(
    'Giao tới đâu ạ? Anh/chị nhắn địa chỉ hoặc gửi vị trí.',
    'Giao toi dia chi nao?',
    'Giao tới đâu ạ? Xin đọc địa chỉ, có xã hoặc phường.',
  ),
  sameWhere: word(
    'Giao tới {place}, đúng không ạ? Nơi khác thì nhắn địa chỉ.',
    'Giao toi {place}? Noi khac: nhan dia chi.',
    'Giao tới {place}, đúng không ạ? Nơi khác thì xin đọc địa chỉ.',
  ),
  samePlace: word('Đúng chỗ đó', 'Dung', 'đúng chỗ đó'),
  howMany: word('Nhà mình mấy người cần?', 'May nguoi can?', 'Nhà mình mấy người cần?'),
  urgent: word(
    'Hôm nay đã hết hay còn dùng được vài ngày?',
    'Het hom nay hay con vai ngay?',
    'Hôm nay đã hết hay còn dùng được vài ngày?',
  ),
  today: word('Hôm nay đã hết', 'Hom nay da het', 'hôm nay đã hết'),
  days: word('Còn vài ngày', 'Con vai ngay', 'còn vài ngày'),
  noted: word('Em đã ghi: cần {items}.', 'Da ghi: can {items}.', 'Em đã ghi: cần {items}.'),
  next: word(
    'Người trực sẽ xem và nhắn lại. Có gì gấp hơn thì nhắn em; nguy hiểm thì gọi 115 hoặc nhắn SOS.',
    'Nguoi truc se xem va nhan lai. Nguy hiem: goi 115 hoac nhan SOS.',
    'Người trực sẽ xem và báo lại. Nguy hiểm thì gọi 1 1 5.',
  ),
  nextBreath: word(
    'Trong lúc chờ: ngồi dậy, nới áo, mở cửa. Khó thở hơn thì GỌI 115 NGAY.',
    'Trong luc cho: ngoi day, noi ao, mo cua. Kho tho HON: GOI 115.',
    'Trong lúc chờ: ngồi dậy, nới áo, mở cửa. Khó thở hơn thì gọi 1 1 5 ngay.',
  ),
} satisfies Words;
