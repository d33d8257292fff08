/** The health declaration: its questions, the summary with numbers, the receipt, and what to mind afterwards. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

const questions = {
  askWho: word('Khai báo cho ai ạ?', 'Khai bao cho ai?'),
  self: word('Cho tôi', 'Cho toi', 'cho tôi'),
  member: word('Cho {who}', 'Cho {who}'),
  other: word('Cho người khác trong nhà', 'Cho nguoi khac', 'cho người khác trong nhà'),
  askName: word(
    'Khai báo y tế: anh/chị cứ nhắn gộp nhiều ý một lần. Họ và tên đầy đủ của người được khai là gì ạ?',
    'Khai bao y te. Ho ten day du? Co the nhan gop: ho ten, nam sinh, xa, trieu chung.',
    'Khai báo y tế. Họ và tên đầy đủ của người được khai là gì ạ?',
  ),
  askNameAgain: word(
    'Em chưa rõ họ tên. Anh/chị ghi giúp đủ họ và tên, ví dụ: Nguyễn Văn An.',
    'Chua ro ho ten. Vi du: Nguyen Van An.',
    'Em chưa rõ họ tên. Anh chị nói giúp đủ họ và tên.',
  ),
  askBirth: word('Sinh năm nào, hoặc ngày sinh ạ?', 'Sinh nam nao?', 'Sinh năm nào ạ?'),
  askBirthAgain: word(
    'Em chưa rõ năm sinh. Ví dụ: 1985 hoặc 12/3/1985.',
    'Chua ro nam sinh. Vi du: 1985 hoac 12/3/1985.',
    'Em chưa rõ năm sinh. Anh chị đọc giúp bốn số của năm sinh.',
  ),
  askSex: word('Giới tính ạ?', 'Gioi tinh?', 'Giới tính là nam hay nữ ạ?'),
  male: word('Nam', 'Nam', 'nam'),
  female: word('Nữ', 'Nu', 'nữ'),
  askPhone: word(
    'Số điện thoại liên lạc là số nào ạ?',
    'So dien thoai lien lac?',
    'Số điện thoại liên lạc là số nào ạ?',
  ),
  askPhoneAgain: word(
    'Em chưa đọc được số điện thoại. Ví dụ: 0912 345 678. Không có thì chọn bên dưới.',
    'Chua ro so dien thoai. Vi du: 0912345678.',
    'Em chưa nghe rõ số điện thoại. Anh chị đọc chậm từng số giúp em.',
  ),
  noPhone: word('Không có điện thoại', 'Khong co dien thoai', 'không có điện thoại'),
  askIdentity: word(
    'Số căn cước (CCCD) hoặc hộ chiếu? Không bắt buộc; số được lưu kín, chỉ hiện vài số cuối.',
    'So can cuoc hoac ho chieu? Khong bat buoc.',
    'Số căn cước hoặc hộ chiếu là số nào ạ? Không bắt buộc.',
  ),
  askIdentityAgain: word(
    'Em chưa đọc được số giấy tờ. Căn cước có 12 số; không muốn khai thì bỏ qua.',
    'Chua ro so. Can cuoc co 12 so.',
    'Em chưa nghe rõ số giấy tờ. Căn cước có mười hai số.',
  ),
  identityDoubt: word(
    '{value} (không khớp năm sinh hoặc giới tính, xem lại giúp em)',
    '{value} (khong khop nam sinh/gioi tinh)',
    '{value}, không khớp năm sinh hoặc giới tính',
  ),
  skip: word('Bỏ qua câu này', 'Bo qua cau nay', 'bỏ qua câu này'),
  askCommune: word(
    'Hiện ở đâu ạ? Số nhà hoặc thôn, xã/phường, tỉnh; tên cũ hay tên mới đều được.',
    'Dang o xa/phuong nao, tinh nao? Ten cu hay moi deu duoc.',
    'Hiện ở xã phường nào, tỉnh nào ạ? Tên cũ hay tên mới đều được.',
  ),
  askCommuneAgain: word(
    'Em chưa tìm ra xã/phường này. Tên xã/phường và tỉnh là gì ạ?',
    'Chua tim ra xa/phuong. Ten xa/phuong va tinh?',
    'Em chưa tìm ra xã phường này. Tên xã phường và tỉnh là gì ạ?',
  ),
  askProvince: word(
    'Có nhiều nơi tên này. Xã/phường nào, thuộc tỉnh nào ạ?',
    'Nhieu noi ten nay. Xa/phuong nao, tinh nao?',
    'Có nhiều nơi tên này. Xã phường nào, thuộc tỉnh nào ạ?',
  ),
  notKnown: word('Không rõ', 'Khong ro', 'không rõ'),
  askTravel: word(
    '14 ngày qua có đi những đâu ngoài xã/phường đang ở không ạ?',
    '14 ngay qua da di nhung dau?',
    'Mười bốn ngày qua có đi những đâu ngoài xã phường đang ở không ạ?',
  ),
  askTravelAgain: word(
    'Đã tới những nơi nào ạ? Ví dụ: Đà Nẵng, Hội An.',
    'Da toi nhung noi nao? Vi du: Da Nang, Hoi An.',
    'Đã tới những nơi nào ạ?',
  ),
  nowhere: word('Không đi đâu', 'Khong di dau', 'không đi đâu'),
  askEntry: word(
    'Lần này có phải mới vào hoặc mới về tỉnh không ạ?',
    'Co phai moi vao/ve tinh khong?',
    'Lần này có phải mới vào hoặc mới về tỉnh không ạ?',
  ),
  entering: word('Đúng, mới vào tỉnh', 'Moi vao tinh', 'đúng, mới vào tỉnh'),
  notEntering: word('Không phải', 'Khong phai', 'không phải'),
  askVehicle: word('Đi bằng phương tiện gì ạ?', 'Di bang phuong tien gi?'),
  askPlate: word('Biển số xe là gì ạ?', 'Bien so xe?', 'Biển số xe là gì ạ?'),
  askPlateAgain: word(
    'Em chưa đọc được biển số. Ví dụ: 76A1-234.56.',
    'Chua ro bien so. Vi du: 76A1-23456.',
    'Em chưa nghe rõ biển số xe.',
  ),
  noPlate: word('Không nhớ biển số', 'Khong nho bien so', 'không nhớ biển số'),
  askStay: word('Ở lại đâu trong tỉnh ạ?', 'O lai dau trong tinh?', 'Ở lại đâu trong tỉnh ạ?'),
  askStayAgain: word(
    'Địa chỉ nơi ở lại là gì ạ? Ví dụ: thôn 2, xã Tịnh Khê.',
    'Dia chi noi o lai?',
    'Địa chỉ nơi ở lại là gì ạ?',
  ),
  atHome: word('Ở địa chỉ đã khai', 'O dia chi da khai', 'ở địa chỉ đã khai'),
  askContact: word(
    '14 ngày qua có tiếp xúc gần với người mắc bệnh hoặc nghi mắc không ạ?',
    '14 ngay qua co tiep xuc nguoi mac benh khong?',
    'Mười bốn ngày qua có tiếp xúc gần với người mắc bệnh không ạ?',
  ),
  noContact: word('Không tiếp xúc', 'Khong tiep xuc', 'không tiếp xúc'),
  hadContact: word('Có tiếp xúc người bệnh', 'Co tiep xuc nguoi benh', 'có tiếp xúc người bệnh'),
  unsure: word('Không biết chắc', 'Khong biet chac', 'không biết chắc'),
  askSymptoms: word(
    'Trong người có gì khác không ạ: sốt, ho, đau họng, khó thở, mệt, nôn, tiêu chảy, phát ban?',
    'Co sot, ho, dau hong, kho tho, met, non, tieu chay, phat ban khong?',
    'Trong người có sốt, ho, đau họng, khó thở, mệt, nôn, tiêu chảy hay phát ban không ạ?',
  ),
  askSymptomsAgain: word(
    'Đang bị những gì ạ? Ví dụ: sốt 38, ho khan.',
    'Dang bi nhung gi? Vi du: sot 38, ho khan.',
    'Đang bị những gì ạ? Ví dụ: sốt, ho khan.',
  ),
  noSymptoms: word('Không có triệu chứng', 'Khong trieu chung', 'không có triệu chứng'),
  askSince: word('Bắt đầu bị từ hôm nào ạ?', 'Bi tu hom nao?', 'Bắt đầu bị từ hôm nào ạ?'),
  askSinceAgain: word(
    'Em chưa rõ ngày. Ví dụ: hôm kia, 3 ngày nay, 8/3.',
    'Chua ro ngay. Vi du: hom kia, 3 ngay, 8/3.',
    'Em chưa rõ ngày. Ví dụ: hôm kia, ba ngày nay.',
  ),
  today: word('Hôm nay', 'Hom nay', 'hôm nay'),
  yesterday: word('Hôm qua', 'Hom qua', 'hôm qua'),
  askDoses: word(
    'Đã tiêm mấy mũi vắc xin phòng COVID-19 ạ?',
    'Da tiem may mui vac xin COVID-19?',
    'Đã tiêm mấy mũi vắc xin phòng cô vít ạ?',
  ),
  askDosesAgain: word(
    'Mấy mũi ạ? Chưa tiêm thì chọn "Chưa tiêm".',
    'May mui? Chua tiem: chon 4.',
    'Mấy mũi ạ? Chưa tiêm thì nói chưa tiêm.',
  ),
  oneDose: word('1 mũi', '1 mui', 'một mũi'),
  twoDoses: word('2 mũi', '2 mui', 'hai mũi'),
  threeDoses: word('3 mũi trở lên', '3 mui tro len', 'từ ba mũi'),
  noDose: word('Chưa tiêm', 'Chua tiem', 'chưa tiêm'),
  askConditions: word(
    'Có bệnh nền không ạ: tiểu đường, huyết áp, tim, phổi, thận, ung thư, hoặc đang mang thai?',
    'Co benh nen khong? Vi du: tieu duong, huyet ap, tim, phoi, than; mang thai.',
    'Có bệnh nền không ạ, như tiểu đường, huyết áp, tim, phổi, thận, ung thư, hoặc đang mang thai?',
  ),
  askConditionsAgain: word(
    'Bệnh gì ạ? Ví dụ: tiểu đường, hen. Không có thì chọn bên dưới.',
    'Benh gi? Vi du: tieu duong, hen.',
    'Bệnh gì ạ? Ví dụ: tiểu đường, hen.',
  ),
  noConditions: word('Không có bệnh nền', 'Khong benh nen', 'không có bệnh nền'),
} satisfies Words;

const labels = {
  'label.name': word('Họ tên', 'Ten', 'họ tên'),
  'label.birth': word('Năm sinh', 'NS', 'năm sinh'),
  'label.sex': word('Giới tính', 'GT', 'giới tính'),
  'label.phone': word('Điện thoại', 'DT', 'điện thoại'),
  'label.identity': word('Giấy tờ', 'Giay to', 'giấy tờ'),
  'label.commune': word('Nơi ở', 'O', 'nơi ở'),
  'label.travel': word('Nơi đã đi', 'Di', 'nơi đã đi'),
  'label.entry': word('Mới vào tỉnh', 'Vao tinh', 'mới vào tỉnh'),
  'label.vehicle': word('Phương tiện', 'Xe', 'phương tiện'),
  'label.plate': word('Biển số', 'Bien so', 'biển số'),
  'label.stay': word('Nơi ở lại', 'O lai', 'nơi ở lại'),
  'label.contact': word('Tiếp xúc', 'TX', 'tiếp xúc'),
  'label.symptoms': word('Triệu chứng', 'TC', 'triệu chứng'),
  'label.since': word('Bị từ', 'Bi tu', 'bị từ'),
  'label.doses': word('Vắc xin', 'Vac xin', 'vắc xin'),
  'label.conditions': word('Bệnh nền', 'BN', 'bệnh nền'),
} satisfies Words;

const vehicles = {
  'vehicle.motorbike': word('Xe máy', 'Xe may', 'xe máy'),
  'vehicle.car': word('Ô tô riêng, taxi', 'O to rieng, taxi', 'ô tô riêng, taxi'),
  'vehicle.bus': word('Xe khách', 'Xe khach', 'xe khách'),
  'vehicle.train': word('Tàu hoả', 'Tau hoa', 'tàu hoả'),
  'vehicle.plane': word('Máy bay', 'May bay', 'máy bay'),
  'vehicle.other': word('Cách khác', 'Cach khac', 'cách khác'),
} satisfies Words;

const conditions = {
  'condition.pregnancy': word('mang thai', 'mang thai'),
  'condition.diabetes': word('tiểu đường', 'tieu duong'),
  'condition.copd': word('phổi tắc nghẽn mạn tính', 'phoi tac nghen'),
  'condition.cancer': word('ung thư', 'ung thu'),
  'condition.kidney_disease': word('bệnh thận', 'benh than'),
  'condition.transplant': word('ghép tạng', 'ghep tang'),
  'condition.obesity': word('béo phì', 'beo phi'),
  'condition.heart_disease': word('bệnh tim', 'benh tim'),
  'condition.stroke': word('đột quỵ', 'dot quy'),
  'condition.down_syndrome': word('hội chứng Down', 'hoi chung Down'),
  'condition.hiv': word('HIV', 'HIV'),
  'condition.neurological': word('bệnh thần kinh', 'benh than kinh'),
  'condition.sickle_cell': word('hồng cầu hình liềm', 'hong cau hinh liem'),
  'condition.asthma': word('hen', 'hen'),
  'condition.hypertension': word('tăng huyết áp', 'tang huyet ap'),
  'condition.immunodeficiency': word('suy giảm miễn dịch', 'suy giam mien dich'),
  'condition.liver_disease': word('bệnh gan', 'benh gan'),
  'condition.substance_use': word('nghiện chất', 'nghien chat'),
  'condition.immunosuppressants': word('dùng thuốc ức chế miễn dịch', 'thuoc uc che mien dich'),
  'condition.systemic_disease': word('bệnh hệ thống', 'benh he thong'),
  'condition.premature': word('sinh non', 'sinh non'),
  'condition.congenital': word('dị tật bẩm sinh', 'di tat bam sinh'),
  'condition.chemotherapy': word('hoá trị', 'hoa tri'),
  'condition.radiotherapy': word('xạ trị', 'xa tri'),
  'condition.ventilated': word('thở máy', 'tho may'),
  'condition.tracheostomy': word('mở khí quản', 'mo khi quan'),
  'condition.tetraplegia': word('liệt tứ chi', 'liet tu chi'),
} satisfies Words;

const summary = {
  value: word('{value}', '{value}'),
  unplaced: word('{value} (chưa rõ xã/phường)', '{value} (chua ro xa)', '{value}, chưa rõ xã phường'),
  line: word('{n}. {label}: {value}', '{n}.{label}: {value}.', 'Mục {n}, {label}: {value}.'),
  summary: word('Em ghi tờ khai như sau:', 'To khai:', 'Em đọc lại tờ khai.'),
  confirm: word(
    'Sai mục nào, nhắn SỬA và số mục, ví dụ: SỬA 2. Chọn ĐÚNG là xác nhận khai đúng và đồng ý cho trạm lưu tờ khai để phòng dịch.',
    'Sai: SUA + so muc. DUNG = dung, dong y luu de phong dich.',
    'Sai mục nào thì nói sửa và số mục. Chọn đúng là xác nhận khai đúng và đồng ý cho trạm lưu tờ khai để phòng dịch.',
  ),
  confirmAgain: word(
    'Tờ khai đúng chưa ạ? Đúng thì nhắn ĐÚNG, sai thì nhắn SỬA và số mục, không muốn lưu thì nhắn KHÔNG LƯU.',
    'Dung: nhan 1. Sai: SUA + so muc. Khong luu: 3.',
    'Tờ khai đúng chưa ạ? Đúng thì nói đúng, sai thì nói sửa.',
  ),
  right: word('Đúng', 'Dung', 'đúng'),
  fix: word('Sửa', 'Sua', 'sửa'),
  dontKeep: word('Không lưu', 'Khong luu', 'không lưu'),
} satisfies Words;

const after = {
  receipt: word(
    'Đã lưu tờ khai. Mã khai báo: {code}, dùng đến {until}. Tới chốt kiểm soát hoặc trạm y tế, đưa mã này.',
    'Da luu to khai. Ma: {code}, dung den {until}. Toi chot hoac tram: dua ma nay.',
    'Đã lưu tờ khai. Mã khai báo là {code}, dùng đến {until}. Tới chốt kiểm soát, đọc mã này.',
  ),
  qrCode: word('Mã QR của tờ khai {code}', 'Ma QR to khai {code}'),
  notKept: word('Dạ, em không lưu tờ khai này.', 'Khong luu to khai.', 'Dạ, em không lưu tờ khai này.'),
  adviceContact: word(
    'Trạm sẽ xem tờ khai. Trong lúc chờ: ở nhà nếu được, đeo khẩu trang khi gần người khác, đo nhiệt độ sáng và chiều.',
    'Tram se xem. O nha neu duoc, deo khau trang, do nhiet do sang chieu.',
    'Trạm sẽ xem tờ khai. Trong lúc chờ: ở nhà nếu được, đeo khẩu trang khi gần người khác, đo nhiệt độ sáng và chiều.',
  ),
  adviceWell: word(
    'Có sốt, ho hay thấy khác trong người, nhắn em ngay.',
    'Co sot, ho, nhan ngay.',
    'Có sốt, ho hay thấy khác trong người, nói em ngay.',
  ),
  caseSummary: word('Khai báo y tế: {facts}', 'Khai bao y te: {facts}'),
} satisfies Words;

export const declaration = {
  ...questions,
  ...labels,
  ...vehicles,
  ...conditions,
  ...summary,
  ...after,
} satisfies Words;
