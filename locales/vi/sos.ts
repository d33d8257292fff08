/** Words of danger: cries for help, red flags, denials shown back. In danger no pronouns but where a human would soothe. */
import type { Words } from '../types.ts';

export const sos = {
  call115: { chat: 'GỌI 115 NGAY.', sms: 'GOI 115 NGAY.', speech: 'Hãy gọi 1 1 5 ngay.' },
  call115Again: {
    chat: 'GỌI 115 NGAY. Chưa gọi được thì gọi lại.',
    sms: 'GOI 115 NGAY, chua duoc thi goi lai.',
    speech: 'Hãy gọi 1 1 5 ngay. Chưa được thì gọi lại.',
  },
  aidBreathing: {
    chat: 'Đỡ ngồi dậy, nới rộng quần áo, mở cửa cho thoáng.',
    sms: 'Ngoi day, noi rong ao, mo cua.',
    speech: 'Đỡ ngồi dậy, nới rộng quần áo, mở cửa cho thoáng.',
  },
  aidUnconscious: {
    chat: 'Đặt nằm nghiêng. Không cho ăn uống, không nhét gì vào miệng.',
    sms: 'Nam nghieng, khong an uong, khong nhet gi vao mieng.',
    speech: 'Đặt nằm nghiêng. Không cho ăn uống, không nhét gì vào miệng.',
  },
  aidBleeding: {
    chat: 'Cho nằm yên, kê cao chân.',
    sms: 'Nam yen, ke cao chan.',
    speech: 'Cho nằm yên, kê cao chân.',
  },
  aidOnSide: {
    chat: 'Đặt nằm nghiêng, nằm yên. Không cho ăn uống gì.',
    sms: 'Dat nam nghieng, nam yen, khong an uong.',
    speech: 'Đặt nằm nghiêng, nằm yên. Không cho ăn uống gì.',
  },
  aidWound: {
    chat: 'Dùng vải sạch ép chặt chỗ chảy máu, giữ nguyên tay.',
    sms: 'Ep chat vai sach vao cho chay mau, giu nguyen tay.',
    speech: 'Dùng vải sạch ép chặt chỗ chảy máu, giữ nguyên tay.',
  },
  aidPoisoning: {
    chat: 'Không gây nôn, không cho ăn uống gì. Giữ lại vỏ chai, nhãn thuốc.',
    sms: 'Khong gay non, khong an uong. Giu lai vo chai, nhan.',
    speech: 'Không gây nôn, không cho ăn uống gì. Giữ lại vỏ chai, nhãn thuốc.',
  },
  aidSnakebite: {
    chat: 'Nằm yên, giữ chỗ bị cắn không cử động, thấp hơn ngực. Không rạch, không hút, không buộc garô.',
    sms: 'Nam yen, giu bat dong cho bi can. Khong rach, khong hut, khong garo.',
    speech: 'Nằm yên, giữ chỗ bị cắn không cử động, thấp hơn ngực. Không rạch, không hút, không buộc ga rô.',
  },
  aidObstetric: {
    chat: 'Nằm nghiêng bên trái, không đi lại. Có người ở cạnh.',
    sms: 'Nam nghieng ben trai, khong di lai.',
    speech: 'Nằm nghiêng bên trái, không đi lại. Có người ở cạnh.',
  },
  aidStroke: {
    chat: 'Đặt nằm nghiêng, không cho ăn uống gì. Nhớ giờ bắt đầu bị.',
    sms: 'Dat nam nghieng, khong an uong. Nho gio bat dau bi.',
    speech: 'Đặt nằm nghiêng, không cho ăn uống gì. Nhớ giờ bắt đầu bị.',
  },
  aidSelfHarm: {
    chat: 'Chuyện này nặng lòng lắm, cảm ơn vì đã nói ra. Không để một mình: gọi người thân ở cạnh ngay, cất xa thuốc và vật nhọn.',
    sms: 'Cam on vi da noi ra. Khong de mot minh: goi nguoi than o canh, cat xa thuoc, vat nhon.',
    speech:
      'Chuyện này nặng lòng lắm, cảm ơn vì đã nói ra. Không để một mình: gọi người thân ở cạnh ngay, cất xa thuốc và vật nhọn.',
  },
  aidViolence: {
    chat: 'Rời khỏi đó ngay, sang nhà hàng xóm hoặc chỗ đông người. Gọi công an 113. Bị thương thì ép chặt chỗ chảy máu.',
    sms: 'Roi khoi do ngay, toi cho dong nguoi. Goi cong an 113.',
    speech: 'Rời khỏi đó ngay, sang nhà hàng xóm hoặc chỗ đông người. Gọi công an 1 1 3.',
  },
  aidChildFever: {
    chat: 'Cởi bớt áo, lau người bé bằng nước ấm, cho uống từng ngụm nếu còn tỉnh.',
    sms: 'Coi bot ao, lau nuoc am, cho uong tung ngum.',
    speech: 'Cởi bớt áo, lau người bé bằng nước ấm, cho uống từng ngụm nếu còn tỉnh.',
  },
  aidGeneral: {
    chat: 'Không để một mình. Giữ điện thoại bên cạnh.',
    sms: 'Khong de mot minh, giu dien thoai.',
    speech: 'Không để một mình. Giữ điện thoại bên cạnh.',
  },
  notifying: { chat: 'Em đang báo người trực.', sms: 'Dang bao nguoi truc.', speech: 'Em đang báo người trực.' },
  notifyingAgain: {
    chat: 'Em đang báo lại người trực.',
    sms: 'Dang bao lai nguoi truc.',
    speech: 'Em đang báo lại người trực.',
  },
  orangeNow: {
    chat: 'Dấu hiệu này cần nhân viên y tế xem sớm. Nghỉ tại chỗ, không ở một mình.',
    sms: 'Can y te xem som. Khong o mot minh.',
    speech: 'Dấu hiệu này cần nhân viên y tế xem sớm. Hãy nghỉ tại chỗ, không ở một mình.',
  },
  orange115: {
    chat: 'GỌI 115 NGAY nếu khó thở hơn, tím môi, đau ngực, lơ mơ hoặc SpO₂ dưới 94.',
    sms: 'Kho tho HON, lo mo: GOI 115.',
    speech: 'Nếu khó thở hơn, tím môi, đau ngực hoặc lơ mơ, hãy gọi 1 1 5 ngay.',
  },
  callBackAsked: {
    chat: 'Em đang nhờ người trực gọi lại.',
    sms: 'Dang nho goi lai.',
    speech: 'Em đang nhờ người trực gọi lại.',
  },
  where: {
    chat: 'Đang ở đâu? Nhắn địa chỉ hoặc gửi vị trí.',
    sms: 'Tra loi: dia chi?',
    speech: 'Đang ở đâu? Xin đọc địa chỉ, có xã hoặc phường.',
  },
  whereAgain: {
    chat: 'Nhắn số nhà, thôn hoặc đường, xã hoặc phường; hoặc gửi vị trí.',
    sms: 'So nha, duong hoac thon, xa phuong nao?',
    speech: 'Xin đọc số nhà, thôn hoặc đường, xã hoặc phường.',
  },
  whichArea: { chat: 'Đó là xã, phường nào?', sms: 'Xa, phuong nao?', speech: 'Đó là xã, phường nào?' },
  area: { chat: '{name}', sms: '{name}', speech: '{name}' },
  areaOf: { chat: '{name} (có {parts} cũ)', sms: '{name} (co {parts} cu)', speech: '{name}, có {parts} cũ' },
  commune: {
    chat: 'Thuộc xã hoặc phường nào, tỉnh nào?',
    sms: 'Thuoc xa, phuong nao, tinh nao?',
    speech: 'Thuộc xã hoặc phường nào, tỉnh nào?',
  },
  communeAgain: {
    chat: 'Chưa rõ xã, phường. Nhắn tên xã hoặc phường và tên tỉnh.',
    sms: 'Chua ro. Ten xa hoac phuong va tinh?',
    speech: 'Chưa rõ xã, phường. Xin đọc tên xã hoặc phường và tên tỉnh.',
  },
  what: {
    chat: 'Chuyện gì đang xảy ra? Ví dụ: khó thở, bất tỉnh, co giật, chảy máu.',
    sms: 'Bi gi? VD: kho tho, bat tinh, co giat, chay mau.',
    speech: 'Chuyện gì đang xảy ra? Ví dụ khó thở, bất tỉnh, co giật, chảy máu.',
  },
  changed: {
    chat: 'Có gì thay đổi so với lúc nãy?',
    sms: 'Co gi thay doi?',
    speech: 'Có gì thay đổi so với lúc nãy?',
  },
  who: {
    chat: 'Người đó là ai, tên gì hoặc bao nhiêu tuổi?',
    sms: 'Nguoi do la ai?',
    speech: 'Người đó là ai, tên gì hoặc bao nhiêu tuổi?',
  },
  howMany: { chat: 'Có mấy người cần giúp?', sms: 'May nguoi can giup?', speech: 'Có mấy người cần giúp?' },
  howManyAgain: {
    chat: 'Cần giúp mấy người? Nhắn một con số.',
    sms: 'May nguoi? Nhan mot so.',
    speech: 'Cần giúp mấy người? Xin nói một con số.',
  },
  onePerson: { chat: '1 người', sms: '1 nguoi', speech: 'một người' },
  twoPersons: { chat: '2 người', sms: '2 nguoi', speech: 'hai người' },
  threePersons: { chat: '3 người trở lên', sms: '3 nguoi tro len', speech: 'ba người trở lên' },
  phone: {
    chat: 'Số điện thoại nào để gọi lại được?',
    sms: 'So dien thoai goi lai?',
    speech: 'Số điện thoại nào để gọi lại được?',
  },
  phoneAgain: {
    chat: 'Nhắn số điện thoại 10 chữ số, ví dụ 0912 345 678.',
    sms: 'Nhan so dien thoai 10 so.',
    speech: 'Xin đọc số điện thoại mười chữ số.',
  },
  notKnown: { chat: 'Không biết', sms: 'Khong biet', speech: 'không biết' },
  noted: {
    chat: 'Đã ghi. Giữ điện thoại bên cạnh.',
    sms: 'Da ghi. Giu dien thoai ben canh.',
    speech: 'Đã ghi. Hãy giữ điện thoại bên cạnh.',
  },
  willTell: {
    chat: 'Khi có người nhận, em báo ngay. Vẫn gọi 115 ngay. Có gì mới cứ nhắn vào đây.',
    sms: 'Khi co nguoi nhan se bao ngay. Van goi 115.',
    speech: 'Khi có người nhận, em báo ngay. Vẫn gọi 1 1 5 ngay.',
  },
  willCallBack: {
    chat: 'Khi có người nhận, em báo ngay. Khó thở hơn, tím môi, lơ mơ thì GỌI 115 NGAY. Có gì mới cứ nhắn vào đây.',
    sms: 'Co nguoi nhan se bao. Kho tho HON, tim moi: GOI 115.',
    speech: 'Khi có người nhận, em báo ngay. Khó thở hơn, tím môi, lơ mơ thì gọi 1 1 5 ngay.',
  },
  placeNoted: {
    chat: 'Đã ghi chỗ ở: {place}.',
    sms: 'Da ghi dia chi: {place}.',
    speech: 'Đã ghi địa chỉ: {place}.',
  },
  pointNoted: { chat: 'Đã ghi vị trí.', sms: 'Da ghi vi tri.', speech: 'Đã ghi vị trí.' },
  newsNoted: {
    chat: 'Đã ghi vào ca cho người trực.',
    sms: 'Da ghi vao ca cho nguoi truc.',
    speech: 'Đã ghi vào ca cho người trực.',
  },
  newsUntaken: {
    chat: 'Chưa có người nhận, có là em báo ngay.',
    sms: 'Chua co nguoi nhan, co se bao ngay.',
    speech: 'Chưa có người nhận, có là em báo ngay.',
  },
  stillCall115: { chat: 'Vẫn gọi 115 ngay.', sms: 'Van goi 115 ngay.', speech: 'Vẫn gọi 1 1 5 ngay.' },
  only115: {
    chat: 'Gọi 115 là cách nhanh nhất lúc này. Có gì mới cứ nhắn vào đây.',
    sms: 'Goi 115 la nhanh nhat. Co gi moi nhan vao day.',
    speech: 'Gọi 1 1 5 là cách nhanh nhất lúc này.',
  },
  taken: {
    chat: 'Người trực ĐÃ NHẬN yêu cầu giúp này. Giữ điện thoại bên cạnh.',
    sms: 'Nguoi truc DA NHAN yeu cau. Giu dien thoai ben canh.',
    speech: 'Người trực đã nhận yêu cầu giúp này. Hãy giữ điện thoại bên cạnh.',
  },
  onTheWay: {
    chat: 'Người trực đang trên đường tới.',
    sms: 'Nguoi truc dang toi.',
    speech: 'Người trực đang trên đường tới.',
  },
  arrived: { chat: 'Người trực đã tới nơi.', sms: 'Nguoi truc da toi noi.', speech: 'Người trực đã tới nơi.' },

  callOff: {
    chat: 'Không cần giúp nữa, đúng không?',
    sms: 'Khong can giup nua?',
    speech: 'Không cần giúp nữa, đúng không?',
  },
  callOffYes: { chat: 'Không cần nữa', sms: 'Khong can nua', speech: 'không cần nữa' },
  callOffNo: { chat: 'Vẫn cần giúp', sms: 'Van can giup', speech: 'vẫn cần giúp' },
  calledOff: {
    chat: 'Đã ghi: không cần giúp nữa. Người trực sẽ kiểm tra lại. Nếu lại nguy hiểm: gọi 115 hoặc nhắn SOS.',
    sms: 'Da ghi. Nguoi truc se kiem tra lai. Neu lai nguy hiem: goi 115 hoac nhan SOS.',
    speech: 'Đã ghi: không cần giúp nữa. Người trực sẽ kiểm tra lại. Nếu lại nguy hiểm, hãy gọi 1 1 5.',
  },
  calledOffAlone: {
    chat: 'Đã ghi: không cần giúp nữa. Nếu lại nguy hiểm: gọi 115 hoặc nhắn SOS.',
    sms: 'Da ghi: khong can giup nua. Neu lai nguy hiem: goi 115 hoac nhan SOS.',
    speech: 'Đã ghi: không cần giúp nữa. Nếu lại nguy hiểm, hãy gọi 1 1 5.',
  },
  stillNeeded: {
    chat: 'Vẫn giữ yêu cầu giúp. GỌI 115 NGAY.',
    sms: 'Van giu yeu cau giup. GOI 115 NGAY.',
    speech: 'Vẫn giữ yêu cầu giúp. Hãy gọi 1 1 5 ngay.',
  },

  otherNow: {
    chat: 'Người đó khó thở, tím môi, lơ mơ hoặc co giật thì GỌI 115 NGAY.',
    sms: 'Nguoi do kho tho, tim moi, lo mo: GOI 115 NGAY.',
    speech: 'Người đó khó thở, tím môi, lơ mơ hoặc co giật thì hãy gọi 1 1 5 ngay.',
  },
  whoAndWhere: {
    chat: 'Người đó là ai, đang ở đâu?',
    sms: 'Nguoi do la ai, o dau?',
    speech: 'Người đó là ai, đang ở đâu?',
  },
  otherWhere: { chat: 'Người đó đang ở đâu?', sms: 'Nguoi do o dau?', speech: 'Người đó đang ở đâu?' },

  ifHappens: {
    chat: 'Nếu chuyện đó xảy ra: GỌI 115 NGAY, rồi nhắn SOS vào đây.',
    sms: 'Neu xay ra: GOI 115 NGAY, roi nhan SOS.',
    speech: 'Nếu chuyện đó xảy ra, hãy gọi 1 1 5 ngay, rồi báo cho em.',
  },

  denied: {
    chat: 'Em ghi nhận: {signs}. Đúng không ạ?',
    sms: 'Da ghi: {signs}. Dung khong?',
    speech: 'Em ghi nhận: {signs}. Đúng không ạ?',
  },
  deniedYes: { chat: 'Đúng', sms: 'Dung', speech: 'đúng' },
  deniedNo: { chat: 'Không đúng, đang bị', sms: 'Khong dung, dang bi', speech: 'không đúng, đang bị' },
  deniedUnclear: { chat: 'Chưa rõ', sms: 'Chua ro', speech: 'chưa rõ' },
  deniedPlain: {
    chat: 'Em hỏi lại cho chắc: hiện có bị {signs} không ạ?',
    sms: 'Hoi lai: hien co bi {signs} khong?',
    speech: 'Em hỏi lại cho chắc: hiện có bị {signs} không ạ?',
  },
  deniedHas: { chat: 'Đang bị', sms: 'Dang bi', speech: 'đang bị' },
  deniedHasNot: { chat: 'Không bị', sms: 'Khong bi', speech: 'không bị' },
  deniedKept: {
    chat: 'Em đã ghi. Nếu bị thì gọi 115 hoặc nhắn SOS ngay.',
    sms: 'Da ghi. Neu bi: goi 115 hoac nhan SOS.',
    speech: 'Em đã ghi. Nếu bị thì gọi 1 1 5 ngay.',
  },

  measureAgain: {
    chat: 'Em chưa rõ {vitals}: số vừa nhắn không thể đúng. Xin đo lại và nhắn số mới.',
    sms: 'Chua ro {vitals}, so vua nhan khong dung. Xin do lai, nhan so moi.',
    speech: 'Em chưa rõ {vitals}. Xin đo lại và đọc số mới.',
  },
  'vital.temperature': { chat: 'nhiệt độ', sms: 'nhiet do', speech: 'nhiệt độ' },
  'vital.spo2': { chat: 'SpO₂', sms: 'SpO2', speech: 'SpO2' },
  'vital.pulse': { chat: 'mạch', sms: 'mach', speech: 'mạch' },
  'vital.resp_rate': { chat: 'nhịp thở', sms: 'nhip tho', speech: 'nhịp thở' },
  'vital.blood_pressure': { chat: 'huyết áp', sms: 'huyet ap', speech: 'huyết áp' },
  measured: {
    chat: 'Em đã ghi số mới. Khó thở, tím môi, lơ mơ thì gọi 115 ngay.',
    sms: 'Da ghi so moi. Kho tho, tim moi, lo mo: goi 115.',
    speech: 'Em đã ghi số mới. Khó thở, tím môi, lơ mơ thì gọi 1 1 5 ngay.',
  },
  cannotMeasure: { chat: 'Không đo được', sms: 'Khong do duoc', speech: 'không đo được' },
  notMeasured: {
    chat: 'Chưa biết số thì em chưa yên tâm. Khó thở, tím môi, lơ mơ thì gọi 115 ngay. Có số mới nhắn em.',
    sms: 'Chua biet so. Kho tho, tim moi, lo mo: goi 115. Co so moi thi nhan.',
    speech: 'Chưa biết số thì em chưa yên tâm. Khó thở, tím môi, lơ mơ thì gọi 1 1 5 ngay.',
  },
} satisfies Words;
