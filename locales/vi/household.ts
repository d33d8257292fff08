/** Words about the people who share a phone: naming them, adding and correcting, asking all at once. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const household = {
  you: word('anh/chị', 'anh/chi', 'anh chị'),
  member: word('người nhà', 'nguoi nha'),
  about: word('Về {who}:', 'Ve {who}:', 'Về {who}.'),
  welcomeF0: word(
    'Trạm y tế theo dõi {name} qua số này, hỏi thăm lúc 7 giờ 30 và 16 giờ 30 mỗi ngày. Khó thở, tím môi, lơ mơ: gọi 115 hoặc nhắn SOS. Không muốn nhận tin: nhắn DỪNG.',
    'Tram y te theo doi {name} qua so nay, hoi tham 7h30 va 16h30. Kho tho, tim moi, lo mo: goi 115 hoac nhan SOS. Khong nhan tin: DUNG.',
    'Trạm y tế theo dõi {name} qua số này, hỏi thăm lúc bảy giờ ba mươi và mười sáu giờ ba mươi mỗi ngày. Khó thở, tím môi, lơ mơ thì gọi 1 1 5.',
  ),
  welcomeF1: word(
    'Trạm y tế theo dõi {name} qua số này, hỏi thăm lúc 7 giờ 30 mỗi sáng. Khó thở, sốt, ho: nhắn em. Nguy hiểm: gọi 115 hoặc nhắn SOS. Không muốn nhận tin: nhắn DỪNG.',
    'Tram y te theo doi {name} qua so nay, hoi tham 7h30 moi sang. Kho tho, sot: nhan lai. Nguy hiem: goi 115, SOS. Khong nhan tin: DUNG.',
    'Trạm y tế theo dõi {name} qua số này, hỏi thăm lúc bảy giờ ba mươi mỗi sáng. Nguy hiểm thì gọi 1 1 5.',
  ),
  name: word('{name}', '{name}'),
  call115For: word('GỌI 115 NGAY cho {who}.', 'GOI 115 NGAY cho {who}.', 'Hãy gọi 1 1 5 ngay cho {who}.'),
  callBackFor: word(
    '{who} cũng cần người trực gọi lại sớm; nặng hơn thì gọi 115.',
    '{who} cung can goi lai som; nang hon: GOI 115.',
    '{who} cũng cần người trực gọi lại sớm, nặng hơn thì gọi 1 1 5.',
  ),
  askAll: word(
    'Hôm nay cả nhà thế nào ạ? Nhắn em nhiệt độ, SpO₂, triệu chứng của: {who}. Một tin cho cả nhà cũng được, ví dụ: mẹ 37 spo2 97, bé 38,5 ho, tôi bình thường.',
    'Ca nha the nao? Nhan nhiet do, SpO2, trieu chung cua: {who}. VD: me 37 spo2 97, be 38.5 ho.',
    'Hôm nay cả nhà thế nào ạ? Xin đọc nhiệt độ, SpO2, triệu chứng của: {who}.',
  ),
  askAllAgain: word(
    'Em chưa hiểu. Anh/chị nhắn tên hoặc xưng hô rồi tới số đo, ví dụ: mẹ 37 spo2 97, bé 38,5 ho; hoặc: cả nhà bình thường.',
    'Chua hieu. VD: me 37 spo2 97, be 38.5 ho. Hoac: ca nha binh thuong.',
    'Em chưa hiểu. Anh chị nói ai trước rồi tới số đo, hoặc nói: cả nhà bình thường.',
  ),
  allWell: word('Cả nhà bình thường', 'Ca nha binh thuong', 'cả nhà bình thường'),
  askOne: word(
    '{who} hôm nay thế nào ạ? Nhắn em nhiệt độ, SpO₂ và triệu chứng, hoặc: bình thường.',
    '{who} hom nay the nao? Nhan nhiet do, SpO2, trieu chung, hoac: binh thuong.',
    '{who} hôm nay thế nào ạ? Xin đọc nhiệt độ, SpO2 và triệu chứng.',
  ),
  ofWhom: word('{who}: {question}', '{who}: {question}', '{who}. {question}'),
  whose: word('“{words}” là của ai ạ?', 'So vua nhan la cua ai?', '{words} là của ai ạ?'),
  noted: word('{who}: {facts}.', '{who}: {facts}.', '{who}: {facts}.'),
  reminder: word(
    'Chưa thấy báo sức khoẻ của: {who}. Trong người thế nào ạ? Khó thở hoặc mệt lả thì gọi 115 hoặc nhắn SOS.',
    'Chua thay bao suc khoe cua: {who}. The nao? Kho tho, met la: goi 115, SOS.',
    'Chưa thấy báo sức khoẻ của: {who}. Trong người thế nào ạ? Khó thở hoặc mệt lả thì gọi 1 1 5.',
  ),
  otherChannel: word(
    'Trạm y tế chưa nhận được tin sức khoẻ hôm nay của: {who}. Nhắn lại giúp em: nhiệt độ, SpO₂, có khó thở không. Nguy hiểm thì gọi 115 hoặc nhắn SOS.',
    'Tram y te chua nhan tin suc khoe cua: {who}. Nhan lai: nhiet do, SpO2, co kho tho? Nguy hiem: goi 115, SOS.',
    'Trạm y tế chưa nhận được tin sức khoẻ hôm nay của: {who}. Nguy hiểm thì gọi 1 1 5.',
  ),
  list: word('Người nhà dùng chung số này:', 'Nguoi nha chung so nay:'),
  nobody: word('Số này chưa ghi thêm người nhà nào.', 'So nay chua ghi them nguoi nha nao.'),
  what: word('Anh/chị muốn thêm hay bớt ai ạ?', 'Muon them hay bot ai?', 'Anh chị muốn thêm hay bớt ai ạ?'),
  add: word('Thêm người nhà', 'Them nguoi nha', 'thêm người nhà'),
  remove: word('Bớt một người', 'Bot mot nguoi', 'bớt một người'),
  fine: word('Để vậy', 'De vay', 'để vậy'),
  whoIsIt: word(
    'Người đó là gì của anh/chị, ví dụ: mẹ, con út? Có thể nhắn kèm tên và tuổi.',
    'Nguoi do la gi cua anh/chi? VD: me, con ut. Co the kem ten, tuoi.',
    'Người đó là gì của anh chị, ví dụ mẹ, con út?',
  ),
  whoIsItAgain: word(
    'Em chưa rõ là ai. Anh/chị nhắn: mẹ, bố, vợ, chồng, con, ông, bà hoặc tên.',
    'Chua ro. Nhan: me, bo, vo, chong, con, ong, ba hoac ten.',
    'Em chưa rõ là ai. Anh chị nói: mẹ, bố, vợ, chồng, con, ông, bà hoặc tên.',
  ),
  howOld: word(
    '{who} bao nhiêu tuổi ạ? Bé dưới 3 tuổi thì nhắn số tháng.',
    '{who} bao nhieu tuoi? Be duoi 3 tuoi: so thang.',
  ),
  howOldAgain: word('Em chưa rõ tuổi. Ví dụ: 70 tuổi, 8 tháng, sinh năm 1956.', 'Chua ro tuoi. VD: 70 tuoi, 8 thang.'),
  notKnown: word('Không rõ', 'Khong ro', 'không rõ'),
  isPregnant: word('{who} có đang mang thai không ạ?', '{who} co dang mang thai khong?'),
  yes: word('Có', 'Co', 'có'),
  no: word('Không', 'Khong', 'không'),
  whichIllness: word(
    '{who} có bệnh nền gì không ạ, ví dụ: tiểu đường, tim mạch, hen?',
    '{who} co benh nen gi khong? VD: tieu duong, tim mach, hen.',
  ),
  none: word('Không có', 'Khong co', 'không có'),
  saved: word('Em đã ghi {who}: {facts}.', 'Da ghi {who}: {facts}.'),
  wrong: word(
    'Sai chỗ nào anh/chị nhắn lại, ví dụ: bé 9 tháng.',
    'Sai thi nhan lai, VD: be 9 thang.',
    'Sai chỗ nào anh chị nói lại.',
  ),
  years: word('{n} tuổi', '{n} tuoi'),
  months: word('{n} tháng tuổi', '{n} thang tuoi'),
  pregnant: word('đang mang thai', 'dang mang thai'),
  hasConditions: word('có bệnh nền', 'co benh nen'),
  removeWhom: word('Anh/chị muốn bớt ai ạ?', 'Muon bot ai?', 'Anh chị muốn bớt ai ạ?'),
  sure: word('Bớt {who} khỏi số này, đúng không ạ?', 'Bot {who} khoi so nay, dung khong?'),
  removed: word('Em đã bớt khỏi số này.', 'Da bot khoi so nay.'),
  unchanged: word('Dạ, em để nguyên như cũ.', 'Da, de nguyen nhu cu.'),
  stays: word(
    'Trạm y tế đang theo dõi {who} nên em chưa bớt được. Muốn thôi theo dõi, anh/chị nhắn GẶP NGƯỜI.',
    'Tram y te dang theo doi {who}, chua bot duoc. Muon thoi: nhan GAP NGUOI.',
    'Trạm y tế đang theo dõi {who} nên em chưa bớt được. Muốn thôi theo dõi, hãy nói: gặp người.',
  ),
} satisfies Words;
