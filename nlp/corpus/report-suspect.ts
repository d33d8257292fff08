/** Seed sentences of the intent report_suspect, one a line, written for this project. */
export const reportSuspect = `
Nhà hàng xóm có người ho sốt mà không khai báo
Tôi muốn báo có người trốn cách ly
Gần nhà tôi có người từ vùng dịch về không khai
Quán cà phê vẫn mở cửa đông người
quán nhậu tụ tập đông, không đeo khẩu trang
Trường mầm non có nhiều bé bị tay chân miệng
lớp con tôi có 5 bé nghỉ vì sốt phát ban
xóm tôi nhiều người bị sốt xuất huyết
gà chết hàng loạt ở trại bên cạnh
vịt chết nhiều, nghi cúm gia cầm
phát hiện ổ dịch ở khu trọ
có chó dại cắn nhiều người trong xóm
công ty giấu F0
xưởng may có ca dương tính mà vẫn làm
F0 đi ra ngoài không cách ly
F1 nhà bên đi chợ suốt ngày
hàng xóm dương tính mà vẫn đi làm
báo cáo vi phạm phòng dịch
tố cáo bán kit test giả
tiệm thuốc bán thuốc giả
có người nhập cảnh trái phép
người Trung Quốc ở trọ không khai báo
đám cưới tổ chức đông người
karaoke vẫn hoạt động lén
chùa tụ tập cúng bái đông
quán nét mở cửa ban đêm
bên cạnh nhà tôi có ông cụ ho nhiều, không ai quan tâm
ký túc xá có nhiều bạn bị sốt
lớp học có 3 em bị thuỷ đậu
bếp ăn công ty 20 người đau bụng tiêu chảy
nhiều người trong xóm bị tiêu chảy
ngộ độc tập thể ở trường
có lăng quăng nhiều ở bãi rác cạnh nhà
ao tù nước đọng nhiều muỗi, nhiều người sốt
heo chết vứt ra sông
bao co nguoi tron cach ly
hang xom co nguoi sot khong khai bao
nha ben co F0 van ra duong
quan nhau mo cua dong nguoi
ga chet nhieu
lop con toi nhieu be bi tay chan mieng
xom toi co 6 nguoi sot xuat huyet
tu tap dong nguoi khong khau trang
cong ty giau ca duong tinh
co nguoi tu vung dich ve khong khai
nhà bên có F0 mà k báo
quán đó vẫn bán tại chỗ kìa
mấy ng hàng xóm tụ tập nhậu
tui muốn báo xóm tui có mấy đứa bị sởi
ở chợ nhiều người không mang khẩu trang
nghi có ổ dịch ở chợ đầu mối
dãy trọ có nhiều người ho
phòng trọ bên cạnh có người sốt mấy ngày không ra ngoài
trong xóm có người chết không rõ nguyên nhân
bản em có nhiều trẻ ho và sốt
thôn tôi có nhiều trẻ nổi ban
trại gà ở xã bị chết 200 con
chim chết hàng loạt
báo ca nghi mắc bạch hầu ở bản
đồng nghiệp tôi ho sốt mà vẫn đi làm
bạn cùng lớp con tôi bị ho gà
giáo viên dương tính vẫn lên lớp
tài xế xe khách ho sốt
khách sạn cho người cách ly ra ngoài
người cách ly trèo rào ra ngoài
tiệm tóc mở chui
phòng gym vẫn hoạt động
báo công an phường có sòng bạc tụ tập
đầu hẻm có nhóm tụ tập uống rượu
shipper không đeo khẩu trang vào chung cư
chung cư giấu ca bệnh
bà bán rau ngoài chợ là F1
ông tổ trưởng không chịu báo ca nhiễm
nhà trẻ tư thục có nhiều cháu sốt
nhà số 10 có người về từ Campuchia
xe chở người từ vùng dịch về ban đêm
họ tổ chức đám giỗ 50 người
nhiều người không chịu xét nghiệm
có người khai gian để khỏi cách ly
mèo chết nhiều ở xóm
nhiều người bị chó cắn tuần này
trâu bò chết nghi dịch
cả dãy trọ bị sốt
khu nhà tôi liên tiếp có người nhập viện vì sốt xuất huyết
cơ sở mua bán giấy xét nghiệm giả
bán giấy đi đường giả trên mạng
nhà đối diện có khách lạ ho nhiều
bữa ni xóm tui đông người tụ tập
thấy F0 đi siêu thị
báo cáo một trường hợp nghi nhiễm
có ca nghi nhiễm ở tổ 5
phản ánh quán ăn không giữ khoảng cách
chó dại cắn người trong xóm
chó nghi dại cắn mấy đứa nhỏ
có con chó dại chạy rông cắn người
bạn học cùng lớp con em bị sởi, cô giáo cũng nghi mắc
trong lớp có bé quai bị
trường mầm non nhiều bé nghỉ vì sốt
công ty tôi nhiều người ngộ độc sau bữa ăn
xưởng may có chục người tiêu chảy
khu trọ có ba người sốt mà không đi khám
tổ 5 có nhiều người sốt xuất huyết
khu tui nước đọng muỗi quá trời
ao tù nước đọng ở hẻm 12 nhiều muỗi
gà vịt chết hàng loạt ở xóm
heo chết vứt ra kênh
chuột chết nhiều trong chợ
hàng xóm trốn cách ly
nhà bên có f0 vẫn đi chợ
người dương tính vẫn đi làm
có người về từ nước ngoài không khai báo
có người nhập cảnh lậu ở nhà trọ
người lạ từ vùng dịch về xóm tôi
quán bia vẫn đông khách sau giờ cấm
đám cưới đông người không khẩu trang
karaoke mở chui
tụ tập đá gà
tố cáo tiệm thuốc bán kit giả
có người bán thuốc trị cúm giả
bán khẩu trang lậu
phản ánh bệnh viện xả rác y tế
co nguoi ho sot lang thang ngoai cho
xom toi nhieu nguoi sot qua
bao cao co o dich o truong
muốn báo có ca nghi bạch hầu
e mún báo nhà kế bên tụ tập nhậu
Chào trạm, tôi ở tầng 5, phòng đối diện có gia đình dương tính mà tối nào cũng dắt con xuống sân chơi
Cô ơi dãy trọ chỗ em đang có sáu bảy người cùng ho sốt, em thì chưa sao, em báo để cô xuống xem
trong hẻm 30 liên tiếp bốn nhà có người sốt xuất huyết
Kính gửi trạm y tế, tôi là tổ trưởng tổ 8, xin báo trong tổ xuất hiện ba trường hợp nghi mắc sởi
thôn mình tuần này có bảy cháu nghỉ học vì nổi ban, đề nghị trạm về kiểm tra
Tôi là hiệu trưởng, trường có 14 học sinh sốt, ho cùng một lớp, xin thông báo
lớp 3B hôm nay vắng chín em vì đau mắt đỏ
cô giáo chủ nhiệm đây ạ, lớp em có hai bé bị thuỷ đậu, ba bé nghi
nội trú trường em nhiều bạn nôn ói sau bữa tối
Ký túc tầng 3 chục đứa tiêu chảy từ hôm qua
Nhà trẻ cô Sáu có hơn phân nửa tụi nhỏ nổi bóng nước mà vẫn nhận trẻ
trường mẫu giáo đầu xóm giấu chuyện có bé tay chân miệng, phụ huynh chẳng ai hay
phụ huynh bên cạnh cho con đang sốt ban đi học như thường
cô bảo mẫu ho sù sụ, sốt mà vẫn bế trẻ
tài xế xe đưa rước học sinh ho liên tục, mặt đỏ gay, chẳng đeo khẩu trang
Ông thầy dạy thêm dương tính vẫn mở lớp tại nhà
chỗ dạy thêm nhét ba chục đứa vô phòng kín, có đứa ho quá trời
Tôi xin phản ánh: bếp ăn trường để thịt ôi, hơn hai chục cháu đau bụng
bánh mì tiệm đầu đường làm mười mấy người ngộ độc
sau đám cưới nhà ông Tư cả chục khách ói với đi ngoài
Công nhân chuyền 4 gục hàng loạt sau giờ cơm, công ty không báo ai
xưởng em có ba người F0 mà quản đốc bắt đi làm tiếp
Cty e giấu ca, ai test ra thì bắt ký giấy nghỉ phép riêng
sếp tôi hai vạch vẫn vô họp, không nói cho ai biết
Đồng nghiệp bàn bên sốt 39 mà cứ ngồi làm, ho vô mặt người ta
bạn em f0 mà đi trà sữa với cả đám kìa
thằng bạn cùng lớp nhiễm rồi còn khoe đi đá banh
nhỏ hàng xóm đăng story đi chơi trong khi đang bị cách ly
Anh kia về từ nước ngoài hai hôm rồi, giấu không khai, ở số 17
nhà cuối ngõ có khách từ vùng dịch vô ở mấy ngày, cửa đóng im ỉm
có mấy người lạ nói tiếng nước ngoài thuê nhà, ban đêm mới ra, ho nhiều
Đêm qua tôi thấy xe bảy chỗ thả năm người qua lối mòn biên giới
thuyền lạ đưa người vào bãi lúc nửa đêm, không qua kiểm dịch
xe khách chạy tuyến đêm chở người trốn chốt, biển số tôi có chụp
Có đường dây đưa người né chốt, thu hai triệu một đầu
anh tài xế xe tải khai gian lịch trình để khỏi bị cách ly
khách sạn Sao Đêm cho người cách ly gọi bạn lên nhậu
Người cách ly phòng 302 nhảy cửa sổ ra ngoài mua thuốc lá
ở khu cách ly có người trèo tường ra về rồi
F1 nhà số 6 cứ lén đi bán vé số
bà bán bún đầu chợ có con dương tính mà vẫn ra bán
ông xe ôm đầu hẻm ho sốt cả tuần, vẫn chở khách
thợ hớt tóc bị đau mắt đỏ mà vẫn cạo mặt cho khách
chị bán cháo tay nổi mụn nước, sốt, mà vẫn múc cháo
quán nhậu bờ kè tối nào cũng mấy chục người, kéo cửa xuống nhậu bên trong
Quán internet cuối phố cho tụi nhỏ chơi thâu đêm, đóng cửa ngoài mở cửa sau
phòng trà vẫn hát hò lúc đang cấm
sân banh sau uỷ ban tối đá rầm rầm, chẳng ai giữ khoảng cách
Hội chợ xuân chen chúc hàng nghìn người, không ai đo nhiệt độ
đám giỗ nhà bên mời sáu bảy mâm dù phường cấm
mừng thọ bày ba chục bàn, khách từ mấy tỉnh về
Chùa trên núi vẫn tổ chức lễ lớn, người ta đứng sát rạt
nhóm đạo lạ tụ họp kín ở nhà dân, có người ho sốt
Tụi thanh niên đua xe, tụ tập bờ hồ nhậu nhẹt không khẩu trang
chợ cóc đầu đường họp lại, chen lấn, không ai nhắc
siêu thị mini không cho rửa tay, không giữ khoảng cách, đông nghẹt
Hàng xóm nhà tôi ho cả đêm, sốt mấy bữa rồi mà nhất quyết không chịu khai
Bà cụ sống một mình sát vách ho ra máu, chẳng chịu đi khám, tôi báo để trạm tới coi
ông Ba cuối xóm nằm liệt mấy ngày, nóng sốt, con cái hổng ai coi
Chú bên cạnh mới đi Campuchia về là sốt rét run liền, ai nói cũng không đi khám
phòng kế bên có anh ho rũ rượi cả tháng, gầy nhom, nghi lao
nhà sau lưng em có bé bị ban đỏ mà cha mẹ cúng thầy chứ không đưa đi khám
Nhà ấy kiên quyết không cho con uống thuốc, bé sốt cả tuần, xóm ai cũng biết
người đàn ông vô gia cư gầm cầu ho sốt mấy hôm nay
có người lang thang nằm ngoài bến xe, nổi mụn khắp người
xóm tui bữa ni có mấy đứa con nít nổi ban, sốt nóng hết trơn
bựa ni xóm dưới nhiều người ỉa chảy lắm o nờ, về coi thử răng
trong làng chừ có ba bốn nhà đau mắt đỏ rồi đó
ở bản trên, trẻ con ho gà nhiều lắm cán bộ ạ, hai đứa đã chết
Ấp tui mấy bữa rày ai cũng nóng lạnh, hổng chừng có ổ dịch
hổm rày trong xóm có bốn đứa nhỏ vô viện vì sốt xuất huyết rồi đó nghen
nhà ông Bảy đầu vàm vịt lăn ra chết cả bầy, ổng vớt làm thịt bán
Trại vịt bên kênh chết mấy trăm con, chủ quăng xuống sông
gà nhà hàng xóm ủ rũ, mào tím, chết dần, nghi cúm
Có người chở gà chết đi bán ở chợ sáng
lò mổ lén giết heo bệnh ban đêm
heo nhà bên nổi đốm đỏ chết năm con mà họ xẻ thịt chia nhau
bò trong thôn lở mồm sùi bọt, chết ba con
Chó nhà cuối xóm chảy dãi, cắn người lung tung, nghi dại
con chó hoang ở công viên đã cắn ba đứa trẻ sáng nay
hàng xóm thả chó không rọ mõm, chưa tiêm dại, cắn hai người rồi
dơi chết nhiều ở hang gần bản
cá chết trắng ao, nước hôi, nhiều người tắm ngứa
khỉ chết trong rừng phòng hộ, tôi đi tuần thấy bốn con
Lăng quăng lúc nhúc trong mấy cái lốp xe của tiệm vá, cả hẻm bị muỗi đốt
công trình bỏ hoang cạnh nhà đọng nước, muỗi như trấu, đã có năm người sốt xuất huyết
Nhà bên chứa cả trăm cái lu chai đầy lăng quăng, nói không nghe
hồ bơi bỏ không sau chung cư thành ổ muỗi
chủ vựa ve chai để nước đọng, tụi nhỏ quanh đó sốt cả
phòng khám tư vứt kim tiêm ra bãi rác
bãi đất trống bị ai đổ cả bao rác y tế, kim tiêm dính máu
Nước máy khu này đục ngầu, hôi, nhiều nhà đau bụng cả tuần
giếng làng nhiễm bẩn, uống vô hai chục người tả
người ta bán kit test hết hạn, cạo sửa ngày
tài khoản facebook kia rao bán vắc xin chui
Có chỗ làm giấy xét nghiệm âm tính giá 200 nghìn, không cần lấy mẫu
Phòng khám X chích thuốc không rõ nguồn gốc, ba người sốc
thầy lang bán thuốc viên gia truyền trị covid, mấy người uống vô nhập viện
tiệm thuốc đầu ngõ bán kháng sinh, molnupiravir không toa, thuốc lậu
họ tăng giá khẩu trang gấp năm, tôi tố cáo
có kẻ giả danh cán bộ y tế đi từng nhà thu tiền xét nghiệm
kẻ xấu gọi điện giả trạm y tế bắt nộp tiền phạt cách ly, tôi báo để xử lý
họ lấy cồn công nghiệp đóng chai làm nước rửa tay, tôi có hình
Một nhóm bán giấy đi đường có mộc đỏ giả
có người mượn thẻ xanh của người khác vào siêu thị
Chốt đầu cầu nhận tiền cho xe qua mà không kiểm tra
cán bộ tổ không chịu ghi nhận ca bệnh, sợ mất thi đua
Trạm kế bên ém số ca sốt xuất huyết
tôi tố cáo chủ trọ đuổi người bệnh ra đường
Chủ quán cơm biết nhân viên nhiễm mà vẫn cho bưng đồ ăn
bao ve chung cu ho sot ma van truc cong
bao cao to 4 co 3 nguoi nghi soi
lop em co 6 ban nghi vi cum, co giao cung om
ky tuc xa nhieu ban noi mun nuoc
day tro toi o co nam nguoi tieu chay
nha so 21 co nguoi o nuoc ngoai ve khong khai
hang xom f0 van di boi
quan karaoke mo len, goi may lan phuong khong xuong
ong chu cho nhan vien duong tinh di lam
vit chet trang song, tram ve xem giup
co nguoi ban kit gia tren mang
xom e nhieu ng sxh lam r, phun thuoc di ad
cho dien can 4 nguoi ngoai cho
nha ben ho ca dem, nghi lao ma k chiu kham
cong truong canh nha muoi qua troi, may nguoi sot roi
trong ban co hai tre chet sau khi ho tim
xe do lau cho nguoi ne chot ban dem
co dam dong tu tap ngoai bai bien
truong mam non giau dich
phong gym mo cua sau, dong nghet
tui bao nha doi dien co nguoi tron vien
cong nhan bep bi vang da ma van nau an
e bao cai, nhà kế bên f0 mà tối nào cũng mở karaoke kéo bạn tới hát
ad ơi q nc mía đầu hẻm ô chủ ho wá trời mà ko đeo kt
mn ơi lớp t 10 đứa nghỉ sốt r, ai báo y tế chưa, t báo nè
ủa sao f0 phòng 5 đi đổ rác chung thang máy hoài dz, báo trạm xử lý giùm
my neighbor is F0 but still goes to the gym every day
có case nghi measles ở lớp con mình, cô giáo hide info
hotel cho khách quarantine ra ngoài, please check
a lô tôi báo ở ấp năm có bốn đứa nhỏ sốt nổi ban từ hôm kia
dạ tôi ở chung cư lô b có nhà dương tính mà vẫn đi thang máy ra chợ
alo báo trạm là xóm tôi gà chết hơn trăm con trong hai ngày
tôi báo cho biết ở đường số bảy có nhà tụ tập đánh bài hai chục người
trường tiểu học xã có mười lăm cháu đau bụng nôn sau khi uống sữa
tôi muốn tố giác một trường hợp trốn khai báo
Báo tin: có người bỏ trốn khỏi bệnh viện dã chiến
Có ca nghi bạch hầu
ổ dịch mới
nhiều người bệnh lắm
hàng xóm trốn khai
gà chết
chó dại
tụ tập đông
Nhà kế bên F0
Ngộ độc tập thể
cả lớp sốt
xóm có dịch
lò mổ chui
Phản ánh vi phạm
báo ca nghi nhiễm giùm hàng xóm
Muốn báo nhưng giấu tên: nhà số 9 có người bệnh sởi mà cấm ai nói
Xin giữ kín tên tôi, quán bida trong hẻm mở lén tới hai giờ sáng
Tôi không bệnh gì, tôi báo người khác: anh thợ hồ thuê phòng trên lầu ho sốt năm ngày, không đi khám
nhà tôi ổn, nhưng nhà bên hai vợ chồng đều sốt mà cứ đóng cửa không khai báo
Không phải tôi khai cho mình, tôi báo về bà bán cá, bà ấy F1 còn ngồi chợ
con tôi thì khoẻ, chỉ là lớp cháu có bốn bạn nổi ban, trường chưa thông báo
Em khoẻ, em báo giùm xóm em có nhiều người đau mắt đỏ
Bé nhà mình không sao nhưng trong nhóm giữ trẻ đã năm bé bị tay chân miệng rồi
tôi báo cho trạm chứ không hỏi gì: chó nghi dại đang chạy ở khu chợ
hỏi phạt thì tôi biết rồi, giờ tôi báo quán bar số 40 vi phạm đây
Vi phạm cách ly rành rành ra đó, ông ấy đi tập thể dục mỗi sáng, trạm xử đi
tôi gọi phường ba lần rồi không ai xuống, nhà số 11 tụ tập nhậu có người F0
các ông ngủ hết rồi à, xóm người ta ốm cả loạt đây này
Sao không ai xử lý vậy, nó dương tính mà cứ ra đầu ngõ ngồi
bực hết sức, hàng xóm khạc nhổ, ho hen khắp cầu thang, nói thì chửi
Thưa quý cơ quan, qua theo dõi tôi thấy cơ sở kinh doanh tại số 88 không chấp hành giãn cách
Kính đề nghị trạm kiểm tra việc một hộ kinh doanh gia cầm bán gà bệnh tại chợ xã
Tôi, một công dân cao tuổi, xin phản ánh tình trạng tụ họp đông người ở nhà văn hoá thôn
Xin trình báo: con trai nhà ông Q. về từ tâm dịch, tối 12 vào nhà bằng cổng sau
Theo tôi biết, đội thợ xây mới tới có người bị sốt rét, ở lán sau trường
đoàn khách du lịch ở homestay bên có mấy người ho sốt, chủ không báo
tàu cá mới cập bến, bốn thuyền viên sốt phát ban
Trên xe khách em đang đi có chú ho sốt dữ, không đeo khẩu trang, lơ xe kệ
chuyến bay sáng nay có khách bên cạnh sốt, ho, khai gian tờ khai
bạn nhảy cùng nhóm dưỡng sinh của bà tôi dương tính mà vẫn ra công viên tập
câu lạc bộ cờ có ba cụ cùng sốt, cụ nào cũng giấu
Trại tạm trú công nhân có người vàng da, nôn, đi ngoài, chắc lây nhau
mỏ đá có nhóm công nhân sốt rét, chủ không cho đi viện
Khu tái định cư nhiều trẻ ghẻ lở, sốt, không ai khám
mấy em mồ côi ở mái ấm bị sốt cùng lúc, người quản lý không đưa đi khám
viện dưỡng lão nhiều cụ ho, sốt, hai cụ mất tuần rồi
Trong trại cai có nhiều học viên lao mà nhốt chung
phạm vi tổ 6, tính từ đầu tuần, đã có năm hộ có người ho sốt, tôi lập danh sách gửi trạm
cộng tác viên dân số báo: thôn 2 có ba cháu liệt mềm chân tay
y tế thôn bản báo một ca chết chưa rõ nguyên nhân, sốt cao trước khi mất
dược sĩ nhà thuốc báo: hôm nay bất thường, hơn ba mươi người mua thuốc tiêu chảy
Tôi bán thuốc, thấy cả xóm chài đổ xô mua hạ sốt mấy hôm nay
phòng khám tôi tiếp ba trẻ cùng trường có giả mạc trắng ở họng, xin báo dịch
Bệnh viện huyện nhận dồn dập người cùng một xã, nghi ngộ độc nước
đám ma người chết vì bệnh lạ mà họ vẫn để quan tài mở, cả họ tới ôm
người nhà đưa xác về chôn chui, không khử khuẩn, người đó bị dịch
đang giãn cách mà công ty xe vẫn gom khách ngoài bến cóc
Người giao hàng ho khạc rồi sờ vô đồ ăn, em quay được clip
hàng xóm em bị thuỷ đậu lại đi bế con người ta khắp xóm
Bà ngoại hàng xóm bị sởi mà bán đồ chơi trước cổng trường
có chị bị sốt xuất huyết nằm ở nhà không giăng mùng, giờ lây cả dãy
Mấy đứa nhỏ tắm kênh xong sốt hết ráo, cả xóm gần chục đứa
sau lụt, xóm tui nhiều người lở chân, sốt, đau mắt
xóm chài mười mấy người sốt, vàng mắt sau lũ
phòng bên có người sốt, cứ xin em đừng nói, mà em sợ lây nên báo trạm
tôi nghi người thuê nhà tôi mắc bệnh, ho, sụt cân, ông ta không chịu nói
Nghi vấn trốn cách ly: cô áo vàng nhà số 3
nghi trong chợ có người dương tính đang bán
Mới thấy trên camera chung cư: cậu F0 tầng 9 xuống lấy hàng không khẩu trang
có clip đây, quán ốc tụ tập năm chục người lúc 11 giờ đêm
tui thấy rõ ràng thằng cha đó xé niêm phong cửa đi ra ngoài
họ gỡ dây phong toả đi qua đi lại như không
Hàng rào khu phong toả bị ai cắt, người ra vào tự do
đêm nào cũng có người tuồn rượu vô khu cách ly
Chốt không có ai trực, người vùng dịch qua lại thoải mái
trường cho học sinh sốt ngồi thi chung phòng với các bạn
Huấn luyện viên bắt học trò đang cúm tập bơi chung
hồ bơi khu nhà em nước đục, mười mấy bé bơi xong đau mắt
tiệm nail dùng chung kìm, khách nào cũng bị mưng mủ
Lò bánh cho công nhân lở tay nhào bột
căng tin bệnh viện bán cơm thiu, thân nhân đi ngoài hàng loạt
quán bánh tráng trộn trước cổng trường làm tụi nhỏ ói tùm lum
trà sữa quán mới mở, cả nhóm em chục đứa uống xong đau bụng, em báo để kiểm tra quán
nhà đầu ngõ có con sốt co giật hôm qua, nay cháu thứ hai cũng sốt, mà ông bà không chịu báo ai
Vừa rồi xóm tôi có người đột ngột mất sau mấy ngày sốt, người nhà giấu kín, mong trạm vào cuộc
Không gấp tới mức cấp cứu, tôi chỉ muốn trạm biết khu nhà trọ 12 phòng này có tám người đang ốm giống nhau
em nhắn riêng nhé, chị thu ngân quán cơm em hay ăn đang nhiễm mà vẫn thối tiền cho khách
chung cư C2 có tin ai cũng giấu: tầng 14 ba căn đều có người sốt phát ban
Bác trưởng thôn dặn em nhắn: thôn Đông có hai ca nghi sốt xuất huyết, bụi rậm nhiều muỗi
thầy cô bên em nhờ báo, khối lá có cháu bị sốt loét miệng, lớp bên cũng bắt đầu có
Nhóm Zalo cư dân báo tháp B có 6 ca cúm nặng, ban quản lý im re
ông anh rể tôi, F1, sáng nào cũng ra quán cà phê ngồi, tôi khuyên không được, trạm gọi nhắc giúp
Chồng cũ tôi nhiễm bệnh mà vẫn đòi tới trường đón con, tôi báo để trạm can thiệp
con trai tôi bảo thằng bạn cùng bàn nổi bóng nước mấy hôm mà vẫn tới lớp
thuê trọ chung mà thằng kia về từ ổ dịch không thèm khai, em nói nó gạt đi
bà chị chồng em làm trong ổ dịch, trốn về quê bằng xe tải rồi
Họ hàng bên ngoại đang tổ chức họp mặt sáu chục người, trong đó có hai người sốt
cả đoàn từ thiện vô xã phát quà, mấy người ho mà không ai khẩu trang
đội bóng phường bốn anh đau mắt đỏ vẫn thi đấu
Phát hiện nhiều bao kim tiêm dưới chân cầu
có người rải thuốc trừ sâu cạnh giếng, bảy nhà uống vào buồn nôn
xả thải ra suối, dân bản tắm về lở hết da
kho đông lạnh tuồn thịt heo dịch vô thành phố
Nhà hàng xóm nuôi chồn lậu, mấy con chết bất thường
quạ chết rụng đầy gốc cây trong công viên
cả đàn ngan nhà chú em quay đầu, vẹo cổ, chết sạch trong đêm
nghi thịt trâu chết bị đem bán, ba người ăn vào lở tay
cho nha ong Tu bi dien, trom xong chay mat, trong xom lo lam
heo chet vut day bo muong thon toi
nguoi ta chon ga benh ngay canh gieng lang
thay giao sot, ho ma van day
co ca nghi tay chan mieng o nha tre Hoa Mai
phong tro so 7 co nguoi bo tron khoi khu cach ly
hai hom nay nguoi trong xom non oi nhieu lam
quan bun cho an xong 9 nguoi dau bung
ben kia song co dam cuoi to, dong lam
chi lam toc sot ma ko nghi, khach dong
trong toa nha co F1 khong o yen trong nha
Lễ hội làng vẫn mở, xe khách chở người vùng dịch đổ về
sáng ni chợ phiên có tốp người từ bên nớ biên giới qua bán hàng, ho dữ lắm
nhà bác Lợi có con gái đi làm xa về, ho ra rả, bác bảo cảm thường, không cho ai biết
Có cụ già neo đơn cạnh nhà tôi nằm sốt mấy ngày, đồ ăn hàng xóm để cửa không ai lấy
chị bán vé số bị ghẻ lở, sốt, dắt theo con nhỏ ngủ vỉa hè, trạm coi giúp
Gửi trạm danh sách nghi mắc: tổ 3 hai người, tổ 4 năm người, đều sốt, phát ban
Trạm cử người phun thuốc giùm, cả xóm đang dính sốt xuất huyết
bên tui ngày mô cũng có người đi viện vì sốt, trạm xuống điều tra giùm
Ở đây có dịch rồi mà không thấy ai xuống, mười hai đứa nhỏ đau bụng
e muốn tố cáo 1 bạn f0 đi học, bạn đó ngồi bàn nhì, cô chưa biết
gửi trạm xử lý: người đàn ông thuê số 52 ho lao, khạc ra ngõ
Cho tôi báo: nhà ông hàng xóm có người sốt, tím môi mấy hôm trước đã đưa đi viện, giờ ba người còn lại ho mà không khai
cháu báo với các cô là bạn cháu bị thuỷ đậu nhưng mẹ bạn ấy bảo đừng nói
hôm qua tôi đi qua khu trọ thấy hơn chục công nhân nằm la liệt, nôn, hỏi thì chủ xua đi
trạm có biết vụ trường Lê Lợi không, học sinh nghỉ gần nửa lớp vì sốt đó
Mấy anh chị kiểm tra giùm tiệm thú cưng góc phố, mèo chết mấy chục con
mong trạm cho người xuống xem cái ao sau chợ, muỗi dày đặc, dân quanh đó sốt nhiều
Nhờ trạm nhắc nhở bà chủ tiệm giặt, bà ấy F1, hay chạy qua nhà tôi nói chuyện
yêu cầu kiểm tra gấp nhà máy nước đá, công nhân bị vàng da vẫn làm
đề nghị xử phạt quán lẩu số 5, chứa hơn trăm khách
tui gửi hình nè: rác y tế đổ ngay mương
Đính kèm ảnh vi phạm của quán hát, thời gian 23 giờ đêm qua
trinh bao: co nguoi pha rao phong toa
nho tram kiem tra nha 77, ho co nguoi sot ma khoa cua
truong cap 1 co dich dau mat do
bao o phong 9 co ban tron ve tu tam dich
tram oi xom lo gom nguoi sot nhieu qua
cong ty do an, ca ca nguoi nao cung dau bung
co ong khach sot cao tren chuyen tau dem qua
nuoc gieng hoi, mot loat nha bi tieu chay
quan net chua hoc sinh qua dem, co dua ho sot
co nha giau xac ga chet trong tu dong dem ban
Con chó nhà ông Năm hôm kia cắn cháu bé, hôm nay lăn ra chết, chủ đem chôn không báo thú y
Đàn chó thả rông trong khu, sáng nay táp thêm một bác đi bộ
mèo hoang cắn hai đứa nhỏ trong xóm rồi bỏ chạy, mắt đỏ, dãi chảy
Cán bộ thú y báo sang: xã có ổ cúm gia cầm, hai người giết mổ đang sốt
bên thú y thấy dấu hiệu nhiệt thán ở đàn trâu, ba người xẻ thịt
chị lao công bệnh viện gom khẩu trang cũ đem giặt bán lại
kho hàng phơi lại găng tay y tế đã dùng, đóng gói mới
Livestream bán thuốc chữa dứt covid, nhiều người mua rồi bị suy thận
hội nhóm dạy nhau uống thuốc hạ sốt trước khi đo để qua mặt kiểm tra
có thằng khoe trên mạng là uống paracetamol để qua cửa sân bay dù đang sốt
cha mẹ kia đưa con bị sởi đi khu vui chơi, bé ban đầy mặt
Cô dâu chú rể đều F1, tiệc vẫn diễn ra tối nay
quán cơm chay sau chùa, khách ăn xong có chục người co quắp đau bụng
Đoàn hát về xã, ngủ chung một nhà, bốn người nổi mẩn sốt
nghe trong xóm nói nhà thầy Hai có người bệnh dịch, cửa khoá trái, tôi xin báo để xác minh
Tôi thấy nhà bên chở người ốm về giữa đêm, sáng ra ai cũng đeo găng, chắc giấu bệnh
người nhà bệnh nhân trốn viện đưa con sởi về bản rồi
bệnh nhân lao bỏ thuốc, bỏ trốn khỏi nhà, hiện ở lán chợ
anh đó test dương xong vứt que, vẫn đi chạy grab
Mẹ bạn trai em hai vạch nhưng giấu, vẫn đi chợ nấu cỗ cho cả họ
người ta chích vắc xin lậu trong nhà nghỉ, mỗi mũi một triệu
y tá kia bán suất tiêm, ai đưa tiền mới cho vô
có người dùng giấy test giả đi qua chốt, tôi làm chung nên biết
xe cứu thương chở lậu người ra khỏi vùng phong toả
mấy người mua bán oxy giả, bình rỗng, đã có người bị lừa
trạm tiêm dùng chung kim, tôi chứng kiến
Chợ vẫn họp trong khi có hai tiểu thương nhiễm
khu tui phong toả mà shipper với người lạ đi ra đi vô như đi chợ
có vợ chồng thuê nhà tui bị ho ra máu, lén đi làm, tui khuyên hoài hông nghe
tụi nhỏ xóm trên tắm mương về lở miệng, nổi mụn, đếm được sáu đứa
mấy o trong xóm đau bụng cả loạt sau đám kỵ
Ngoài chợ nớ có bà bán mắm ho ra máu, bà con xì xầm mà nỏ ai báo
trên phum có nhiều nhà con nít nóng, nổi trái, sư cả nhờ tôi báo
nhà kế bên e f0 mà ngày nào cũng đi chợ á
lớp con e 6 bé tcm r mà trg ko báo
xóm e nhìu ng sốt lắm, trạm xún coi đi
quán nhậu đầu hẻm mở lén, đông wá trời
cty e giấu ca dương, bắt đi lm
e báo 1 bạn trốn cách ly ở ktx ạ
phòng bên ho suốt đêm, sốt mà ko chịu khai
gà nhà hx chết cả đàn, họ vứt ra mương
có ng bán kit giả trên fb, e có hình
chó dại cắn 3 ng ở chợ r, báo trạm
trg mn có dịch mà cô ko cho nói
ng về từ vùng dịch ở nhà số 15, ko kb
tụi nó tụ tập nhậu, có đứa f1 trong đó
ktx e chục đứa đau mắt đỏ r ạ
bãi rác gần nhà e muỗi nhìu, mấy ng sxh r
ông chú shipper ho sốt vẫn đi giao
bếp cty cho ăn đồ ôi, 30 ng ói
hx e nghi lao mà giấu, khạc nhổ lung tung
có cô f0 đi làm nail, khách ko ai bik
mấy anh công trình bên cạnh sốt rét hết r
phòng trọ em có mấy đứa sốt giấu quản lý
dãy trọ có 5 người ho sốt không ai khai báo
lớp con tôi có 8 bé nghỉ vì sốt
trường em 12 bạn nổi ban
xưởng có mười người ho sốt mà vẫn đi làm
xóm tui nhiều nhà có người sốt
nhà số 9 giấu người bệnh không khai báo
nhà bên cạnh giấu ca bệnh, tôi muốn báo y tế
báo cán bộ y tế nhà hẻm 3 có người trốn cách ly
xóm tôi gà vịt chết nhiều bất thường
gà trong xóm chết hàng loạt, sợ cúm gia cầm
heo gà chết không rõ lý do trong ấp
khu trọ có ổ dịch mà không ai xuống kiểm tra
bs xuống kiểm tra dãy trọ với, nhiều người sốt
công ty có ca bệnh mà giấu
hàng xóm dương tính vẫn đi chợ
Có nhóm người lạ về xóm mà không khai báo
Quán nhậu sát nhà tôi vẫn đông khách dù có lệnh cấm
Gà nhà hàng xóm chết la liệt, họ đem bán
Nhà đối diện có người đang cách ly mà vẫn đi chợ
Mấy đứa trong lớp con tôi cùng nghỉ vì sốt
Tôi muốn báo có ca nghi ngờ ở dãy trọ
Chủ trọ giấu người bị sốt không cho báo
trong to toi co nguoi tron ve tu vung dich
Cả dãy trọ sốt mà giấu, không ai khai báo
Mấy người ở phòng bên trốn đi làm dù là F0
Nhà cuối hẻm có người về từ vùng dịch mà không cách ly
Gà vịt chết trôi đầy sông
Karaoke đầu phố vẫn mở cửa ban đêm
hàng chục người tụ tập đá gà ở bãi đất
lop be co nhieu chau sot noi ban
phòng 204 có người ho nhiều mà giấu
ông bên cạnh là F0 mà đi nhậu
tiệm tóc đầu hẻm mở chui đông lắm
nhà đối diện có người mới ở vùng dịch về không khai
quán karaoke vẫn mở lúc nửa đêm
trong lớp cháu năm bạn nghỉ vì nổi mụn nước
xóm tôi ba nhà liền sốt xuất huyết
bãi phế liệu cạnh nhà đầy nước đọng lăng quăng
công ty giấu ca dương tính bắt đi làm
bếp ăn trường nhiều cháu ói một lượt
tố cáo bán thuốc kháng virus lậu
phòng khám chui truyền dịch cho f0
người ta bán kit giả ở chợ
có nhóm tụ tập đánh bài trong khu phong toả
f0 nhà số 9 trốn ra ngoài bằng cửa sau
thằng nhỏ kế nhà sốt mấy bữa mà ba má nó không đưa đi khám
bà bán xôi đầu ngõ ho khạc không đeo khẩu trang
nhờ trạm xuống coi nhà bác Tư, bác ho sốt ở có một mình
gà chết hàng loạt ở trại đầu thôn
chó dại cắn ba người trong làng
tôi phản ánh xe khách chở người từ vùng dịch về đêm
dãy trọ em có 4 đứa nóng sốt một lúc
ktx phòng bên có đứa dương tính mà ko báo
bao vs phuong la nha so 5 tu tap an nhau
có ng giấu dịch ở hẻm 23
hang xom e la f0 ma van di cho
phòng trọ kế bên có người nằm sốt không ai lo
tổ em hôm nay có 3 hộ dương tính, báo để trạm nắm
trong xưởng may mấy chị nôn ói sau bữa trưa
Tôi là hiệu trưởng, trường có 12 em phát ban, xin báo cáo
nhà máy xả nước thải làm bà con ngứa hết
quán ăn không cho khách quét mã, không giữ khoảng cách
mấy người trong tổ chốt nhận tiền cho xe qua
nhà thờ vẫn làm lễ đông người dù có lệnh cấm
con suối thượng nguồn có xác heo chết trôi về
FW: tổ 5 có nhà ho sốt mấy hôm chưa khai, tổ trưởng xem giúp
ai thấy nhà số 8 có người ở xa về thì báo trạm, tôi báo đây
anh Tư xóm trên sốt mà giấu, vợ cũng nhức đầu
nhờ cán bộ kiểm tra nhà trọ bà Hoa có khách lạ ho nhiều
ấp tôi tuần này thêm bốn ca sốt xuất huyết
cơ sở giết mổ gà bệnh bán ra chợ
thằng cháu hàng xóm bị chó dại cắn mà nhà không đi tiêm
bên phòng 7 có mùi hôi, hai ngày không thấy ông cụ mở cửa
nhóm trẻ tư cô giáo ho vẫn trông cháu
phòng gym đóng cửa trước mà mở cửa sau cho khách
`;
