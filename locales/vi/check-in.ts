/** Words of check-ins: asking, reminding, showing back, and advice that never says "safe". */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const checkIn = {
  welcomeF0: word(
    'Chào {name}. Trạm y tế sẽ hỏi thăm sức khoẻ lúc 7 giờ 30 và 16 giờ 30 mỗi ngày. Khó thở, tím môi, lơ mơ: gọi 115 hoặc nhắn SOS. Không muốn nhận tin: nhắn DỪNG.',
    'Tram y te: moi ngay 7h30 va 16h30 se hoi tham suc khoe. Kho tho, tim moi, lo mo: goi 115 hoac nhan SOS. Khong nhan tin: DUNG.',
    'Chào {name}. Trạm y tế sẽ hỏi thăm sức khoẻ lúc bảy giờ ba mươi và mười sáu giờ ba mươi mỗi ngày. Khó thở, tím môi, lơ mơ thì gọi 1 1 5.',
  ),
  welcomeF1: word(
    'Chào {name}. Trạm y tế sẽ hỏi thăm sức khoẻ lúc 7 giờ 30 mỗi sáng. Khó thở, sốt, ho: nhắn em. Nguy hiểm: gọi 115 hoặc nhắn SOS. Không muốn nhận tin: nhắn DỪNG.',
    'Tram y te: moi sang 7h30 se hoi tham suc khoe. Kho tho, sot: nhan lai. Nguy hiem: goi 115, SOS. Khong nhan tin: DUNG.',
    'Chào {name}. Trạm y tế sẽ hỏi thăm sức khoẻ lúc bảy giờ ba mươi mỗi sáng. Nguy hiểm thì gọi 1 1 5.',
  ),
  ask: word(
    'Anh/chị thấy trong người thế nào? Nhắn em nhiệt độ, SpO₂ và triệu chứng, ví dụ: 36,8 spo2 97 ho ít. Không có máy đo thì đếm nhịp thở trong 1 phút.',
    'Suc khoe the nao? Nhan nhiet do, SpO2, trieu chung. VD: 36.8 spo2 97 ho it. Khong co may: dem nhip tho 1 phut.',
    'Anh chị thấy trong người thế nào? Xin đọc nhiệt độ, SpO2 và triệu chứng. Không có máy đo thì đếm nhịp thở trong một phút.',
  ),
  askAgain: word(
    'Em chưa hiểu. Anh/chị nhắn ngắn thôi, ví dụ: 36,8 spo2 97 ho ít; hoặc: bình thường, không có máy.',
    'Chua hieu. VD: 36.8 spo2 97 ho it. Hoac: binh thuong, khong co may.',
    'Em chưa hiểu. Anh chị nói ngắn thôi, ví dụ: ba mươi sáu phẩy tám, SpO2 chín mươi bảy, ho ít.',
  ),
  usual: word('Bình thường', 'Binh thuong', 'bình thường'),
  noDevice: word('Không có máy đo', 'Khong co may do', 'không có máy đo'),
  asUsual: word('bình thường như mọi khi', 'binh thuong'),
  spo2: word(
    'Máy kẹp ngón tay hiện SpO₂ bao nhiêu?',
    'May kep ngon tay hien SpO2 may?',
    'Máy kẹp ngón tay hiện SpO2 bao nhiêu?',
  ),
  spo2Again: word(
    'Em chưa rõ số SpO₂. Máy kẹp ngón tay hiện số mấy, ví dụ 97? Không có máy thì chọn "Không có máy đo".',
    'Chua ro SpO2. May kep ngon tay hien so may? Khong co may: tra loi K',
    'Em chưa rõ số SpO2. Máy kẹp ngón tay hiện số mấy, ví dụ chín mươi bảy?',
  ),
  spo2SecondAgain: word(
    'Em chưa rõ số đo lại. Máy hiện số mấy, ví dụ 97? Không đo lại được thì chọn "Không đo lại được".',
    'Chua ro so do lai. May hien so may, VD 97? Khong do lai duoc: chon 1.',
    'Em chưa rõ số đo lại. Máy hiện số mấy? Không đo lại được thì nói: không đo lại được.',
  ),
  spo2Wrong: word(
    'Số SpO₂ vừa nhắn chưa đúng. Đo lại giúp em: ngón tay ấm, ngồi yên 1 phút, máy hiện số mấy?',
    'So SpO2 chua dung. Do lai: tay am, ngoi yen 1 phut, may hien so may?',
    'Số SpO2 vừa rồi không thể đúng. Đo lại giúp em: ngón tay ấm, ngồi yên một phút, máy hiện số mấy?',
  ),
  spo2Second: word(
    'Máy hiện {value}, hơi thấp. Đo lại giúp em: tay ấm, lau sơn móng, ngồi yên 1 phút, cùng ngón đó. Máy hiện số mấy? Khó thở, tím môi: gọi 115.',
    'SpO2 {value} hoi thap. Do lai: tay am, lau son mong, ngoi yen 1 phut. May hien so may? Kho tho: goi 115',
    'Máy hiện {value}, hơi thấp. Đo lại giúp em: tay ấm, lau sơn móng, ngồi yên một phút. Máy hiện số mấy? Khó thở thì gọi 1 1 5.',
  ),
  cannotMeasureAgain: word('Không đo lại được', 'Khong do lai duoc', 'không đo lại được'),
  breaths: word(
    'Không có máy thì đếm nhịp thở: ngồi yên, bụng phồng lên là 1 lần, đếm đủ 1 phút. Được mấy lần?',
    'Dem nhip tho: ngoi yen, dem du 1 phut. Duoc may lan?',
    'Không có máy thì đếm nhịp thở: ngồi yên, đếm đủ một phút. Được mấy lần?',
  ),
  breathsAgain: word(
    'Trong 1 phút thở mấy lần, ví dụ 18?',
    '1 phut tho may lan? VD: 18',
    'Trong một phút thở mấy lần?',
  ),
  counting: word(
    'Em bấm giờ 1 phút. Bắt đầu đếm từ bây giờ, bụng phồng lên là 1 lần.',
    'Bam gio 1 phut, bat dau dem tu bay gio.',
    'Em bấm giờ một phút. Bắt đầu đếm từ bây giờ.',
  ),
  countOver: word(
    'Hết 1 phút, dừng đếm. Được mấy lần? Nhắn em, ví dụ: nhịp thở 18.',
    'Het 1 phut, dung dem. Duoc may lan? VD: nhip tho 18.',
    'Hết một phút, dừng đếm. Được mấy lần?',
  ),
  cannotCount: word('Không đếm được', 'Khong dem duoc', 'không đếm được'),
  temperature: word('Nhiệt độ bao nhiêu?', 'Nhiet do may?', 'Nhiệt độ bao nhiêu?'),
  temperatureWrong: word(
    'Nhiệt độ vừa nhắn chưa đúng. Đo lại giúp em, ví dụ 37,2.',
    'Nhiet do chua dung. Do lai, VD: 37.2',
    'Nhiệt độ vừa rồi không thể đúng. Đo lại giúp em.',
  ),
  noThermometer: word('Không có nhiệt kế', 'Khong co nhiet ke', 'không có nhiệt kế'),
  feeling: word(
    'Có khó thở, mệt, ho, sốt hay gì khác không?',
    'Co kho tho, met, ho, sot hay gi khac khong?',
    'Có khó thở, mệt, ho, sốt hay gì khác không?',
  ),
  nothing: word('Không có gì', 'Khong co gi', 'không có gì'),
  noted: word('Em ghi nhận: {facts}.', 'Da ghi: {facts}.', 'Em ghi nhận: {facts}.'),
  advise: word(
    'Anh/chị nghỉ ngơi, uống nhiều nước. Người trực sẽ xem trong ngày. Mệt hơn hay có gì mới thì nhắn em.',
    'Nghi ngoi, uong nhieu nuoc. Nguoi truc se xem trong ngay.',
    'Anh chị nghỉ ngơi, uống nhiều nước. Người trực sẽ xem trong ngày.',
  ),
  adviseUnknown: word(
    'Chưa biết SpO₂ và nhịp thở nên em chưa yên tâm; người trực sẽ xem trong ngày. Đo được thì nhắn em số đó.',
    'Chua biet SpO2, nhip tho: nguoi truc se xem trong ngay. Do duoc thi nhan so.',
    'Chưa biết SpO2 và nhịp thở nên em chưa yên tâm, người trực sẽ xem trong ngày.',
  ),
  thanks: word(
    'Cảm ơn anh/chị. Các số vừa báo chưa có dấu hiệu cảnh báo. Tiếp tục nghỉ ngơi, uống nhiều nước.',
    'Cam on. Chua thay dau hieu canh bao. Nghi ngoi, uong nhieu nuoc.',
    'Cảm ơn anh chị. Các số vừa báo chưa có dấu hiệu cảnh báo. Tiếp tục nghỉ ngơi, uống nhiều nước.',
  ),
  when115: word(
    'Khó thở, tím môi, đau ngực, lơ mơ: gọi 115 hoặc nhắn SOS ngay.',
    'Kho tho, tim moi, lo mo: goi 115, SOS.',
    'Khó thở, tím môi, đau ngực, lơ mơ thì gọi 1 1 5 ngay.',
  ),
  reminder: word(
    'Chưa thấy anh/chị báo sức khoẻ. Anh/chị thấy trong người thế nào? Khó thở hoặc mệt lả thì gọi 115 hoặc nhắn SOS.',
    'Chua thay bao suc khoe. Trong nguoi the nao? Kho tho, met la: goi 115, SOS.',
    'Chưa thấy anh chị báo sức khoẻ. Anh chị thấy trong người thế nào? Khó thở hoặc mệt lả thì gọi 1 1 5.',
  ),
  otherChannel: word(
    'Trạm y tế chưa nhận được tin sức khoẻ hôm nay. Nhắn lại giúp em: nhiệt độ, SpO₂, có khó thở không. Nguy hiểm thì gọi 115 hoặc nhắn SOS.',
    'Tram y te chua nhan tin suc khoe. Nhan lai: nhiet do, SpO2, co kho tho? Nguy hiem: goi 115, SOS.',
    'Trạm y tế chưa nhận được tin sức khoẻ hôm nay. Anh chị thấy trong người thế nào? Nguy hiểm thì gọi 1 1 5.',
  ),
  heardAgain: word('đã báo sức khoẻ lại', 'da bao suc khoe lai'),
  feelingChild: word(
    'Bé bú, uống thế nào? Có li bì khó đánh thức, quấy khóc, thở nhanh, rút lõm ngực, nôn, co giật không?',
    'Be bu, uong the nao? Co li bi, quay khoc, tho nhanh, rut lom nguc, non, co giat khong?',
  ),
  feelingPregnant: word(
    'Có khó thở, mệt, sốt, ho, đau bụng, ra máu, thai ít đạp hay gì khác không?',
    'Co kho tho, met, sot, ho, dau bung, ra mau, thai it dap hay gi khac khong?',
  ),
  feelingDengue: word(
    'Có đau bụng, nôn nhiều, chảy máu cam hay chân răng, tay chân lạnh, tiểu ít, vật vã hay li bì không? Sốt ngày thứ mấy?',
    'Co dau bung, non nhieu, chay mau, tay chan lanh, tieu it, li bi khong? Sot ngay thu may?',
  ),
  feelingHfmd: word(
    'Bé có giật mình khi ngủ, sốt cao, nôn, run tay chân, đi loạng choạng, thở nhanh, quấy khóc không?',
    'Be co giat minh, sot cao, non, run tay chan, di loang choang, tho nhanh, quay khoc khong?',
  ),
  feelingMeasles: word(
    'Có thở nhanh, rút lõm ngực, bỏ bú hay không uống được, nôn nhiều, li bì, mắt đau hoặc mờ, tiêu chảy không?',
    'Co tho nhanh, rut lom nguc, bo bu, non nhieu, li bi, dau mat, tieu chay khong?',
  ),
  'worse.spo2': word('SpO₂ từ {from} % xuống {to} %', 'SpO2 tu {from} xuong {to}', 'SpO2 từ {from} xuống {to}'),
  'worse.breaths': word(
    'nhịp thở từ {from} lên {to} lần/phút',
    'nhip tho tu {from} len {to}',
    'nhịp thở từ {from} lên {to}',
  ),
  'worse.fever': word('sốt lại {to} °C', 'sot lai {to}', 'sốt lại {to} độ'),
  worseNoted: word(
    'Kém hơn mấy hôm trước: {facts}. Em báo người trực gọi lại.',
    'Kem hon hom truoc: {facts}. Nguoi truc se goi lai.',
    'Kém hơn mấy hôm trước: {facts}. Em báo người trực gọi lại.',
  ),
} satisfies Words;
