/** Words of test results: asking for one, what it says and means, following up a positive one, registering for a test. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const results = {
  askCode: word(
    'Anh/chị nhắn mã xét nghiệm ghi trên phiếu giúp em, ví dụ 26-0042.',
    'Nhan ma xet nghiem tren phieu, VD: 26-0042.',
    'Anh chị đọc giúp mã xét nghiệm ghi trên phiếu.',
  ),
  askCodeAgain: word(
    'Em chưa thấy mã trong tin này. Mã có chữ và số, in trên phiếu lấy mẫu. Không còn phiếu thì bấm "Không có mã".',
    'Chua thay ma. Ma co so, in tren phieu lay mau. Khong con phieu: chon so.',
    'Em chưa nghe ra mã. Mã in trên phiếu lấy mẫu. Không còn phiếu thì nói: không có mã.',
  ),
  noCode: word('Không có mã', 'Khong co ma', 'không có mã'),
  askYear: word('Người lấy mẫu sinh năm nào ạ?', 'Nguoi lay mau sinh nam nao?', 'Người lấy mẫu sinh năm nào ạ?'),
  askOwnYear: word(
    'Không sao, em tìm theo số điện thoại đang nhắn. Người lấy mẫu sinh năm nào ạ?',
    'Em tim theo so dang nhan. Nguoi lay mau sinh nam nao?',
    'Không sao, em tìm theo số điện thoại này. Người lấy mẫu sinh năm nào ạ?',
  ),
  askYearAgain: word(
    'Em cần năm sinh bốn số, ví dụ 1985.',
    'Can nam sinh 4 so, VD: 1985.',
    'Em cần năm sinh, ví dụ một chín tám lăm.',
  ),
  askName: word(
    'Họ tên đầy đủ của người lấy mẫu ạ?',
    'Ho ten day du cua nguoi lay mau?',
    'Họ tên đầy đủ của người lấy mẫu ạ?',
  ),
  askNameAgain: word(
    'Em cần họ và tên như ghi trên phiếu, ví dụ Nguyễn Văn An.',
    'Can ho ten nhu tren phieu, VD: Nguyen Van An.',
    'Em cần họ và tên như ghi trên phiếu.',
  ),
  notProven: word(
    'Không có mã thì em chỉ trả kết quả về đúng số điện thoại đã đăng ký lúc lấy mẫu. Anh/chị nhắn SMS từ số đó, tìm lại mã trên phiếu, hoặc gặp người trực.',
    'Khong co ma: nhan tu dung so da dang ky luc lay mau, hoac gap nguoi truc.',
    'Không có mã thì em chỉ trả kết quả về đúng số điện thoại đã đăng ký lúc lấy mẫu. Anh chị gọi hoặc nhắn từ số đó, hoặc gặp người trực.',
  ),
  none: word(
    'Em chưa thấy kết quả nào khớp với những gì anh/chị đưa. Có thể kết quả chưa về, hoặc có chỗ chưa đúng. Em đã ghi lại: có kết quả khớp, em nhắn ngay (ban đêm thì 6 giờ 30).',
    'Chua thay ket qua khop. Co the chua ve hoac co cho chua dung. Da ghi lai, co la bao.',
    'Em chưa thấy kết quả nào khớp. Có thể kết quả chưa về, hoặc có chỗ chưa đúng. Em đã ghi lại, có kết quả khớp em sẽ báo.',
  ),
  noneMore: word('Anh/chị muốn thử mã khác không?', 'Thu ma khac?', 'Anh chị muốn thử mã khác không?'),
  stillWaiting: word(
    'Kết quả anh/chị hỏi vẫn chưa về. Có là em nhắn ngay, không cần hỏi lại.',
    'Ket qua da hoi van chua ve. Co la bao ngay.',
    'Kết quả anh chị hỏi vẫn chưa về. Có là em báo ngay.',
  ),
  tryAgain: word('Tra mã khác', 'Tra ma khac', 'tra mã khác'),
  human: word('Gặp người trực', 'Gap nguoi truc', 'gặp người trực'),
  blocked: word(
    'Đã nhiều lần chưa khớp nên em tạm dừng tra cứu ở đây tới {until}. Kết quả đã ghi chờ thì khi về em vẫn nhắn. Cần gấp, anh/chị nhắn: gặp người trực.',
    'Nhieu lan chua khop, tam dung tra cuu toi {until}. Can gap: nhan GAP NGUOI.',
    'Đã nhiều lần chưa khớp nên em tạm dừng tra cứu tới {until}. Cần gấp thì nói: gặp người trực.',
  ),
  arrived: word('Kết quả anh/chị chờ đã về.', 'Ket qua da ve.', 'Kết quả anh chị chờ đã về.'),
  corrected: word(
    'Phòng xét nghiệm đã SỬA kết quả báo trước đây, xin lỗi anh/chị. Kết quả đúng là:',
    'Phong xet nghiem da SUA ket qua truoc, xin loi. Ket qua dung:',
    'Phòng xét nghiệm đã sửa kết quả báo trước đây, xin lỗi anh chị. Kết quả đúng là:',
  ),
  line: word(
    '{name}, {test}, lấy mẫu {day}: {result}.',
    '{name}, {test}, {day}: {result}.',
    '{name}, {test}, lấy mẫu {day}: {result}.',
  ),
  lineNoDay: word('{name}, {test}: {result}', '{name}, {test}: {result}.'),
  'code.positive': word('DƯƠNG TÍNH', 'DUONG TINH', 'dương tính'),
  'code.negative': word('ÂM TÍNH', 'AM TINH', 'âm tính'),
  'code.invalid': word('KHÔNG CÓ GIÁ TRỊ', 'KHONG CO GIA TRI', 'không có giá trị'),
  'code.indeterminate': word('CHƯA XÁC ĐỊNH', 'CHUA XAC DINH', 'chưa xác định'),
  ct: word('Chỉ số Ct: {ct}.', 'Ct: {ct}.', 'Chỉ số xê tê: {ct}.'),
  ctMeaning: word(
    'Ct là số vòng máy phải chạy mới thấy virus: số càng nhỏ thì trong mẫu càng nhiều virus. Ct không nói bệnh nặng hay nhẹ, mỗi máy một khác; chỉ bác sĩ xem cùng triệu chứng mới kết luận được.',
    'Ct nho = nhieu virus trong mau. Ct KHONG noi benh nang hay nhe, hoi bac si.',
    'Xê tê là số vòng máy phải chạy mới thấy virus: số càng nhỏ thì trong mẫu càng nhiều virus. Chỉ số này không nói bệnh nặng hay nhẹ, cần bác sĩ xem cùng triệu chứng.',
  ),
  ctMore: word(
    'Anh/chị muốn hỏi bác sĩ trực về chỉ số của mình không?',
    'Hoi nguoi truc ve chi so nay?',
    'Anh chị muốn hỏi người trực về chỉ số của mình không?',
  ),
  positiveCovid: word(
    'Việc cần làm: ở phòng riêng, đeo khẩu trang, mở cửa cho thoáng, dùng đồ riêng; đo nhiệt độ và SpO₂ ngày hai lần; uống đủ nước, sốt từ 38,5 °C thì uống thuốc hạ sốt theo hướng dẫn.',
    'O phong rieng, deo khau trang, do nhiet do va SpO2 ngay 2 lan, uong du nuoc.',
    'Việc cần làm: ở phòng riêng, đeo khẩu trang, mở cửa cho thoáng, đo nhiệt độ và ô xy máu ngày hai lần, uống đủ nước.',
  ),
  positiveDengue: word(
    'Việc cần làm: đi khám để được theo dõi, nghỉ ngơi, uống nhiều nước, KHÔNG uống aspirin, ibuprofen. Đau bụng nhiều, nôn nhiều, chảy máu, lừ đừ, tay chân lạnh: tới bệnh viện hoặc gọi 115 ngay, cả khi đã hết sốt.',
    'Di kham, uong nhieu nuoc, KHONG aspirin, ibuprofen. Dau bung, non nhieu, chay mau, lu du: GOI 115.',
    'Việc cần làm: đi khám, nghỉ ngơi, uống nhiều nước, không uống aspirin, ibuprofen. Đau bụng nhiều, nôn nhiều, chảy máu, lừ đừ thì gọi 1 1 5 ngay.',
  ),
  positiveOther: word(
    'Việc cần làm: ở nhà, đeo khẩu trang, tránh gần trẻ nhỏ, người già, thai phụ; hỏi cơ sở y tế về điều trị.',
    'O nha, deo khau trang, tranh gan tre nho, nguoi gia; hoi co so y te ve dieu tri.',
    'Việc cần làm: ở nhà, đeo khẩu trang, tránh gần trẻ nhỏ, người già, thai phụ; hỏi cơ sở y tế về điều trị.',
  ),
  danger: word(
    'Khó thở, đau tức ngực, tím môi, lơ mơ: GỌI 115 NGAY hoặc nhắn SOS.',
    'Kho tho, tuc nguc, tim moi, lo mo: GOI 115 hoac SOS.',
    'Khó thở, đau tức ngực, tím môi, lơ mơ thì gọi 1 1 5 ngay.',
  ),
  negative: word(
    'Nghĩa là lúc lấy mẫu chưa thấy mầm bệnh. Có triệu chứng, hoặc sau đó lại gần người bệnh thì cần xét nghiệm lại.',
    'Luc lay mau chua thay mam benh. Co trieu chung hoac lai gan nguoi benh: xet nghiem lai.',
    'Nghĩa là lúc lấy mẫu chưa thấy mầm bệnh. Có triệu chứng, hoặc sau đó lại gần người bệnh thì cần xét nghiệm lại.',
  ),
  negativeF1: word(
    'Với F1, âm tính chưa phải là hết cách ly: bệnh có thể còn đang ủ. Vẫn theo dõi tới khi trạm y tế báo kết thúc; có triệu chứng thì nhắn em ngay.',
    'F1 am tinh CHUA phai het cach ly. Theo doi toi khi tram y te bao. Co trieu chung: nhan ngay.',
    'Với F một, âm tính chưa phải là hết cách ly. Vẫn theo dõi tới khi trạm y tế báo kết thúc; có triệu chứng thì báo ngay.',
  ),
  negativeF1Until: word(
    'Với F1, âm tính chưa phải là hết cách ly: bệnh có thể còn đang ủ. Vẫn theo dõi tới {day}, và tới khi trạm y tế xác nhận; có triệu chứng thì nhắn em ngay.',
    'F1 am tinh CHUA phai het cach ly. Theo doi toi {day} va khi tram xac nhan. Co trieu chung: nhan ngay.',
    'Với F một, âm tính chưa phải là hết cách ly. Vẫn theo dõi tới {day} và tới khi trạm y tế xác nhận; có triệu chứng thì báo ngay.',
  ),
  invalid: word(
    'Mẫu không cho kết quả (que hoặc mẫu hỏng), nên chưa biết là có bệnh hay không. Cần lấy mẫu lại; trong lúc chờ, giữ khoảng cách như đang nghi mắc.',
    'Mau hong, chua biet co benh hay khong. Can lay mau lai; trong luc cho giu khoang cach.',
    'Mẫu không cho kết quả, nên chưa biết là có bệnh hay không. Cần lấy mẫu lại; trong lúc chờ, giữ khoảng cách như đang nghi mắc.',
  ),
  indeterminate: word(
    'Kết quả chưa rõ là có bệnh hay không. Cần xét nghiệm lại theo hẹn của trạm y tế; trong lúc chờ, giữ khoảng cách như đang nghi mắc.',
    'Chua ro co benh hay khong. Can xet nghiem lai; trong luc cho giu khoang cach.',
  ),
  understood: word(
    'Em ghi nhận anh/chị báo kết quả {result}.',
    'Da ghi: bao ket qua {result}.',
    'Em ghi nhận anh chị báo kết quả {result}.',
  ),
  askHowIsIt: word(
    'Trong người anh/chị đang thế nào ạ?',
    'Trong nguoi dang the nao?',
    'Trong người anh chị đang thế nào ạ?',
  ),
  askFollow: word(
    'Trạm y tế theo dõi sức khoẻ tại nhà nhé? Em sẽ nhắn hỏi thăm hằng ngày, có dấu hiệu nặng thì báo người trực.',
    'Tram y te theo doi tai nha? Se hoi suc khoe hang ngay.',
    'Trạm y tế theo dõi sức khoẻ tại nhà nhé? Em sẽ hỏi thăm hằng ngày.',
  ),
  followYes: word('Đồng ý theo dõi', 'Dong y theo doi', 'đồng ý theo dõi'),
  followNo: word('Chưa cần', 'Chua can', 'chưa cần'),
  followed: word('Em đăng ký theo dõi ngay ạ.', 'Dang ky theo doi ngay.', 'Em đăng ký theo dõi ngay ạ.'),
  followAsked: word(
    'Em đã ghi lại để trạm y tế liên hệ đăng ký theo dõi.',
    'Da ghi, tram y te se lien he dang ky theo doi.',
    'Em đã ghi lại để trạm y tế liên hệ đăng ký theo dõi.',
  ),
  askContacts: word(
    'Từ hai ngày trước khi lấy mẫu hoặc có triệu chứng tới nay, ai ở cùng nhà hoặc ở gần anh/chị (dưới 2 mét, từ 15 phút)? Nhắn tên và số điện thoại giúp em.',
    'Tu 2 ngay truoc khi lay mau toi nay, ai o cung nha hoac o gan? Nhan ten, so dien thoai.',
    'Từ hai ngày trước khi lấy mẫu tới nay, ai ở cùng nhà hoặc ở gần anh chị? Xin đọc tên và số điện thoại.',
  ),
  askContactsAgain: word(
    'Anh/chị nhắn tên từng người, ví dụ: vợ Lan 0912345678, anh Ba cùng tổ. Không có ai thì bấm "Không có ai".',
    'Nhan ten tung nguoi, VD: vo Lan 0912345678. Khong co ai: chon so.',
    'Anh chị đọc tên từng người giúp em. Không có ai thì nói: không có ai.',
  ),
  noContacts: word('Không có ai', 'Khong co ai', 'không có ai'),
  contactsNoted: word(
    'Cảm ơn anh/chị, em đã ghi để trạm y tế liên hệ những người này. Anh/chị báo trước cho họ để cùng giữ khoảng cách nhé.',
    'Cam on, da ghi de tram y te lien he ho. Bao truoc cho ho giup.',
    'Cảm ơn anh chị, em đã ghi để trạm y tế liên hệ những người này. Anh chị báo trước cho họ giúp em.',
  ),
  noContactsNoted: word(
    'Em ghi nhận không có ai ở gần. Nhớ ra ai thì nhắn người trực giúp em.',
    'Da ghi: khong co ai o gan. Nho ra ai thi nhan lai.',
    'Em ghi nhận không có ai ở gần. Nhớ ra ai thì báo người trực giúp em.',
  ),
  noted: word(
    'Anh/chị giữ sức khoẻ nhé. Có gì mới cứ nhắn em.',
    'Co gi moi cu nhan lai.',
    'Anh chị giữ sức khoẻ nhé. Có gì mới cứ báo em.',
  ),
  recorded: word('Đã cho xem kết quả {test}: {result}.', 'Da cho xem ket qua {test}: {result}.'),
  guessed: word(
    'Một mã xét nghiệm bị tra sai từ 30 lần: có thể có người đoán mã để xem kết quả của người khác.',
    'Mot ma xet nghiem bi tra sai tu 30 lan: co the co nguoi doan ma.',
  ),
  wantsFollow: word(
    'Dương tính ({test}), xin được theo dõi tại nhà: {name}, sinh {year}.',
    'Duong tinh ({test}), xin theo doi tai nha: {name}, sinh {year}.',
  ),
  contactsOf: word('Người ở gần {name}: {words}', 'Nguoi o gan {name}: {words}'),
  slot: word('{place}, {when}', '{place}, {when}'),
  askSlot: word(
    'Còn chỗ xét nghiệm ở các nơi sau, anh/chị chọn giúp em:',
    'Con cho xet nghiem, chon so:',
    'Còn chỗ xét nghiệm ở các nơi sau, anh chị chọn giúp em.',
  ),
  askSlotAgain: word(
    'Anh/chị chọn một nơi trong các nơi trên bằng số thứ tự giúp em.',
    'Chon mot noi bang so thu tu.',
    'Anh chị chọn một nơi bằng số thứ tự giúp em.',
  ),
  labelSlot: word('Nơi và giờ', 'Noi va gio', 'nơi và giờ'),
  labelName: word('Họ tên', 'Ho ten', 'họ tên'),
  labelYear: word('Năm sinh', 'Nam sinh', 'năm sinh'),
  labelPhone: word('Số điện thoại', 'So dien thoai', 'số điện thoại'),
  askBookName: word('Họ tên người đi xét nghiệm ạ?', 'Ho ten nguoi di xet nghiem?', 'Họ tên người đi xét nghiệm ạ?'),
  askBookYear: word('Người đó sinh năm nào ạ?', 'Sinh nam nao?', 'Người đó sinh năm nào ạ?'),
  askBookPhone: word(
    'Số điện thoại để trạm y tế liên hệ ạ?',
    'So dien thoai lien he?',
    'Số điện thoại để trạm y tế liên hệ ạ?',
  ),
  noPhone: word('Không có số', 'Khong co so', 'không có số'),
  noSlots: word(
    'Hiện chưa có lịch xét nghiệm nào còn chỗ. Anh/chị hỏi người trực nhé?',
    'Hien chua co lich con cho. Hoi nguoi truc?',
    'Hiện chưa có lịch xét nghiệm nào còn chỗ. Anh chị hỏi người trực nhé?',
  ),
  sureBooking: word(
    'Em đăng ký cho {name}, sinh {year}: {slot}. Đúng không ạ?',
    'Dang ky: {name}, {year}: {slot}. Dung khong?',
    'Em đăng ký cho {name}, sinh {year}: {slot}. Đúng không ạ?',
  ),
  bookYes: word('Đúng, đăng ký', 'Dung, dang ky', 'đúng, đăng ký'),
  bookNo: word('Không đăng ký', 'Khong dang ky', 'không đăng ký'),
  booking: word('Em đang giữ chỗ.', 'Dang giu cho.', 'Em đang giữ chỗ.'),
  notBooked: word('Dạ, em không đăng ký ạ.', 'Da, khong dang ky.'),
  booked: word(
    'Đã giữ chỗ: {slot}. Mã xét nghiệm: {code}. Anh/chị đưa mã này khi lấy mẫu và dùng nó với năm sinh để xem kết quả; đừng đưa mã cho người khác.',
    'Da giu cho: {slot}. Ma: {code}. Dua ma khi lay mau; xem ket qua bang ma va nam sinh.',
    'Đã giữ chỗ: {slot}. Mã xét nghiệm: {code}. Anh chị đưa mã này khi lấy mẫu và dùng nó với năm sinh để xem kết quả.',
  ),
  slotFull: word(
    'Rất tiếc, {slot} vừa hết chỗ. Em chưa đăng ký được. Anh/chị chọn nơi khác nhé?',
    '{slot} vua het cho, chua dang ky. Chon noi khac?',
    'Rất tiếc, {slot} vừa hết chỗ. Anh chị chọn nơi khác nhé?',
  ),
  otherSlot: word('Chọn nơi khác', 'Chon noi khac', 'chọn nơi khác'),
} satisfies Words;
