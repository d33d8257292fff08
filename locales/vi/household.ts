/** Words about the people who share a phone: naming them, adding and correcting, asking all at once. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const household = {
  you: word('anh/chị', 'anh/chi', 'anh chị'),
  member: word('người nhà', 'nguoi nha'),
  about: word('Về {who}:', 'Ve {who}:', 'Về {who}.'),
  welcomeF0: word(
    'Trạm y tế theo dõi {name} qua số này, hỏi thăm lúc 7 giờ 30 và 16 giờ 30 mỗi ngày. Khó thở, tím môi, lơ mơ: gọi 115 hoặc nhắn SOS. Không muốn nhận tin: nhắn DỪNG.',
    'Tram y te theo doi {name} qua so nay, hoi tham 7h30 va 16h30. Kho tho, tim moi, lo mo: goi 115 hoac nhan SOS. Khong nhan tin: DUNG',
    'Trạm y tế theo dõi {name} qua số này, hỏi thăm lúc bảy giờ ba mươi và mười sáu giờ ba mươi mỗi ngày. Khó thở, tím môi, lơ mơ thì gọi 1 1 5.',
  ),
  welcomeF1: word(
    'Trạm y tế theo dõi {name} qua số này, hỏi thăm lúc 7 giờ 30 mỗi sáng. Khó thở, sốt, ho: nhắn em. Nguy hiểm: gọi 115 hoặc nhắn SOS. Không muốn nhận tin: nhắn DỪNG.',
    'Tram y te theo doi {name} qua so nay, hoi tham 7h30 moi sang. Kho tho, sot: nhan lai. Nguy hiem: goi 115, SOS. Khong nhan tin: DUNG',
    'Trạm y tế theo dõi {name} qua số này, hỏi thăm lúc bảy giờ ba mươi mỗi sáng. Nguy hiểm thì gọi 1 1 5.',
  ),
} satisfies Words;
