/** Seed sentences of the intent travel_pass, one a line, written for this project. */
export const travelPass = `
Xin giấy đi đường ở đâu?
Đi từ Hà Nội về Nghệ An cần giấy gì
qua chốt kiểm dịch cần những gì
Tôi muốn về quê có phải cách ly không
ra khỏi vùng phong toả thế nào
mai em vào Sài Gòn có cần test không
về Thanh Hoá có phải khai báo không
đi máy bay cần giấy xét nghiệm không
xe tải chở hàng qua chốt cần gì
Xe 51C-123.45 qua chốt được không
gia hạn giấy đi đường
giấy đi đường hết hạn rồi
cấp giấy thông hành cho tài xế
luồng xanh đăng ký thế nào
mã QR đi đường làm sao có
mã qr luồng xanh bị lỗi
người từ vùng đỏ về có bị chặn không
chốt cầu Cần Thơ có cho qua không
được ra đường lúc mấy giờ
giờ giới nghiêm là mấy giờ
tôi có được đi làm không
đi khám bệnh qua quận khác được không
đi chợ cần phiếu không
phiếu đi chợ xin ở đâu
tôi muốn đưa mẹ đi viện ở tỉnh khác
có xe về quê không
tàu xe về Huế chạy lại chưa
ra Đà Nẵng phải cách ly mấy ngày
bay vào Tân Sơn Nhất cần giấy tờ gì
tiêm 2 mũi có được đi lại tự do không
xin giay di duong
ve que can giay gi
qua chot can test khong
di tu quan 7 sang quan 1 duoc khong
mai toi ra ha noi co phai cach ly khong
xe cho hang can giay gi
giay thong hanh xin o dau
co duoc ve binh duong khong
chot nao dang chan
di lam can giay gi
e muốn về quê cần j k
qua chốt cần giấy xn k ạ
mai e đi Vũng Tàu đc ko
có được qua phà Cát Lái không
đi xe máy từ Long An lên Sài Gòn được không
từ Lào Cai xuống Hà Nội có chốt không
nhập cảnh về Việt Nam cần gì
từ nước ngoài về cách ly mấy ngày
cửa khẩu Mộc Bài có mở không
qua cửa khẩu Lao Bảo cần giấy tờ gì
shipper có được chạy không
công nhân đi làm qua tỉnh khác thế nào
xin giấy cho nhân viên công ty
công ty tôi xin giấy đi đường cho 20 người
đám tang có được về không
đưa dâu qua tỉnh khác có được không
sinh viên quay lại trường cần gì
đón con từ quê lên có được không
khu tôi đang phong toả có được ra ngoài không
bao giờ gỡ phong toả
hẻm tôi bị chặn, đi làm sao
chốt ở cầu Rạch Miễu mấy giờ đóng
vô Đồng Nai có bị test không
tui muốn dìa quê miền Tây
tui đi Cà Mau cần giấy chi
vô Huế có cần giấy chi không
đi mô cũng phải xin giấy à
mai đi Quy Nhơn có chốt không
tuần sau tôi về Nam Định có cần khai báo
thứ bảy này em bay ra Phú Quốc cần gì
xin phép ra khỏi nhà đi cấp thuốc
xin xác nhận để về địa phương
giấy xác nhận nơi cư trú để qua chốt
biển số 60A 12345 được đi không
chuyển nhà trong mùa dịch được không
đi cách ly tập trung bằng xe gì
đăng ký về quê theo đoàn
đăng ký chuyến bay giải cứu
chốt kiểm soát yêu cầu giấy gì
có cần giấy xét nghiệm âm tính khi qua chốt
giấy xét nghiệm có giá trị mấy ngày để đi đường
xe khách có được chạy liên tỉnh không
đi taxi được không
được chở mấy người trên xe
xin giấy đi đường cho người nuôi bệnh
lái xe luồng xanh phải test mấy ngày một lần
đi công tác Hải Phòng có phải cách ly không
đường quốc lộ 1 qua Phú Yên có chốt không
F1 có được di chuyển sang tỉnh khác
người đã khỏi covid có được đi lại không
quận Gò Vấp đi sang Bình Thạnh được chưa
vùng xanh được ra đường không
ngày 12/3 em về Bắc Giang cần giấy gì
làm giấy đi đường online ở đâu
làm giấy đi đường ở đâu
cấp lại giấy đi đường
giấy đi đường hết hạn
có cần giấy xét nghiệm khi qua chốt không
qua chốt kiểm dịch cần giấy gì
chốt có cho xe máy qua không
họ có cho qua cầu không
ho co cho qua chot khong
xe tải chở rau vào thành phố được không
xe 61C-345.67 chở hàng đi Long An cần gì
đi từ Hải Phòng về Thái Bình có bị cách ly không
về quê ăn giỗ có được không
tôi muốn về Nghệ An thăm mẹ có cần khai báo
bay vào Sài Gòn có phải test không
mai em ra Huế có bị chặn không
tuần sau đi Phú Quốc cần thủ tục gì
chở vợ đi đẻ qua chốt có cần giấy
chở ba đi chạy thận cần giấy đi đường không
đi làm liên huyện có được không
shipper được chạy tới mấy giờ
sau 18h có được ra đường không
ra khỏi nhà mua thuốc có bị phạt không
đi lại giữa hai tỉnh đã được chưa
xe khách chạy lại chưa
tàu đi Vinh chạy lại chưa
xin ma qr luong xanh
dang ky luong xanh cho xe tai
giấy thông hành xin ở phường hay xã
thủ tục cho người từ vùng dịch về
từ vùng cam về có phải cách ly tại nhà không
di tu Binh Phuoc ve Ca Mau can gi
e đi qua trạm BOT đc k
mai tui vô Đà Nẵng có chi không
xin phép ra khỏi khu phong toả
con tui học Sài Gòn muốn dìa ăn Tết, qua mấy cái chốt có bị giữ lại hông cán bộ
mạ tui mất rồi, tui ở Bình Dương làm răng về kịp đưa mạ, cần giấy chi không
vợ sắp sinh ngoài quê, tôi đang ở trọ khu đỏ, xin đi ra được không
Kính gửi Uỷ ban phường, tôi làm đơn xin phép đưa cháu ngoại về Quảng Ngãi, nhờ hướng dẫn giấy tờ thông chốt.
xe em chở cá ra bến Cái Răng khuya hai giờ, chốt có mở cho qua không
ghe chở lúa đi đường sông có phải xin giấy không mấy chú
đò ngang còn đưa khách qua sông không anh
phà Vàm Cống có bắt trình giấy âm tính hông
tôi bị giữ ở chốt Dầu Giây nãy giờ, thiếu giấy gì vậy
mấy ông ở chốt không cho tui qua, tui có giấy công ty mà
bị kêu quay đầu ở trạm kiểm dịch, giờ tui đi đường nào được
chốt bảo giấy của em không hợp lệ, phải mẫu nào mới đúng
giấy đi đường mẫu cũ còn xài được không hay đổi mẫu mới
giấy đi đường phải có mộc phường hay mộc công ty
photo giấy đi đường có được chấp nhận không
một giấy đi đường dùng cho hai xe được không
em đổi xe, biển số trên giấy thông hành khác thì sao
biển số 75A-882.10 đăng ký luồng xanh chưa duyệt
nộp hồ sơ luồng xanh ba hôm rồi chưa có mã
mã QR thẻ xanh quét ở chốt không nhận
thẻ đi đường bị mất, xin lại ở mô
giấy phép của tài xế phụ xin riêng hay chung
container từ Cát Lái về Đồng Nai cần test mấy giờ một lần
xe chở thuốc men, oxy có được ưu tiên qua chốt không
xe cứu trợ chở gạo vô vùng phong toả xin phép ai
đoàn thiện nguyện muốn chở rau từ Đà Lạt xuống, thủ tục qua chốt thế nào
chở quan tài qua tỉnh cần giấy gì
đưa tro cốt ba về quê được không
rước dâu bên kia cầu, nhà trai mười người có cho qua không
đám hỏi khác huyện tuần sau còn đi được không
đưa con đi thi đại học qua huyện khác có cần giấy không
thí sinh thi tốt nghiệp qua chốt trình gì
sinh viên nội trú được ra cổng trường chưa
giáo viên đi dạy xã khác qua chốt mỗi ngày xin giấy một lần hay nhiều lần
y tá đi trực đêm sau giờ giới nghiêm có cần giấy không
bảo vệ ca đêm đi làm lúc 22h có bị phạt không
thợ hồ đi làm khác phường có được không
tui bán vé số đi bộ qua phường khác có bị đuổi không
đi làm ruộng bên kia chốt ngày hai bận, xin cái thẻ chi được
ruộng nhà tui bên xã bạn, qua chốt gặt lúa được hông
đi cho bò ăn ngoài vùng cách ly có được không
đi biển về cập cảng khác tỉnh có phải cách ly không
tàu cá về bến Sa Kỳ phải khai báo ở đâu
vô đảo Lý Sơn giờ có cần xét nghiệm không
tàu cao tốc Phú Quốc chạy lại chưa
bay Côn Đảo cần khai gì không
chuyến bay từ Hàn về tháng này mở chưa
đi Thái về có phải cách ly không anh
hộ chiếu hết hạn, muốn về nước theo chuyến giải cứu đăng ký ở đâu
người Việt ở Nhật mua vé về có cần giấy tiêm không
qua Campuchia buôn bán cửa khẩu Xà Xía mở lại chưa
bên Lào về qua Cầu Treo có phải đi tập trung không
em ở Đài Loan về Nội Bài rồi đi xe về Nam Định được không
nhập cảnh có cần test nhanh tại sân bay không
visa vô Việt Nam đợt dịch có siết không
khách tây thuê homestay muốn ra Hội An có bị chặn không
mai tôi lái xe từ Vinh vào Huế, dọc đường có mấy chốt
QL14 đoạn Đắk Nông còn chặn không
cao tốc Trung Lương cho xe con chạy chưa
hầm Hải Vân có kiểm giấy không mấy bác
đèo Cù Mông chốt còn không
cầu Mỹ Thuận ai kiểm, cần gì
chốt Ngã Ba Huế gỡ chưa
chốt đầu làng bao giờ dỡ
hẻm 212 rào rồi, muốn ra lấy hàng thì ra đầu nào
rào tôn kín mít, xe cấp cứu chưa cần nhưng tôi phải đi làm, xin ra sao
chung cư em phong toả, em ở ngoài có được vô lấy đồ không
kẹt ở nhà bạn vì phong toả, giờ về nhà mình được không
con nhỏ kẹt bên ngoại một tháng, xin rước về được không
vợ chồng mỗi người một tỉnh, xin giấy đoàn tụ kiểu gì
bà bầu sắp sinh muốn về ngoại sinh có cho đi không
đưa má đi tái khám ung bướu ở Sài Gòn, xã xác nhận giấy gì
ba tôi chạy thận tuần ba lần ở huyện, xin giấy đi lại lâu dài được không
đi lấy thuốc huyết áp định kỳ ở bệnh viện quận 5 có được qua chốt
đưa con đi chích ngừa khác phường thì có bị chặn không
đi tiêm vắc xin buổi tối mà giới nghiêm thì trình gì ở chốt
có chứng nhận tiêm hai mũi thì khỏi xin giấy đi đường phải không
tiêm đủ rồi ra vô tỉnh có phải cách ly nữa không
giấy xét nghiệm 72 giờ hay 48 giờ mới qua được chốt
test nhanh ở nhà có tính khi qua chốt không hay phải có dấu
hết hạn giấy test giữa đường thì chốt có cho test tại chỗ không
PCR âm hôm qua, mai qua chốt Long An được chứ
F0 khỏi bệnh có giấy ra viện được về quê không
F1 cách ly xong bảy ngày có được đi tỉnh khác không
khỏi rồi, cầm giấy hoàn thành cách ly qua chốt được không
tôi từ vùng đỏ về vùng xanh cách ly mấy hôm
về làng có phải trình báo công an xã không
về tới quê khai với ai để khỏi bị phạt
trạm y tế có cấp giấy cho người đi xa không
xin xác nhận vùng dịch để nghỉ làm về quê ở chỗ nào
xã kêu về phải có đơn, đơn tải ở đâu
đi xe máy đường dài từ Đồng Nai về Đắk Lắk theo đoàn công an dẫn đăng ký đâu
tỉnh có tổ chức đón dân về không, em người Trà Vinh
bao giờ Cà Mau cho bà con về
Thanh Hoá còn nhận người về từ miền Nam không
danh sách về quê đợt hai có tên em chưa
em đăng ký xe về Phú Yên mà chưa thấy gọi
hết tiền trọ rồi muốn về quê, tỉnh có xe rước không
lội bộ về quê có bị bắt cách ly không
chở hai con nhỏ bằng xe máy về Nghệ An có chốt nào khó không
mấy đứa nhỏ có cần test khi qua chốt không
trẻ dưới 3 tuổi đi máy bay có phải xét nghiệm
chó mèo chở theo qua chốt được không
chuyển trọ từ quận 12 qua Hóc Môn giữa dịch xin ai
dọn nhà bằng xe ba gác có bị giữ không
xe công nghệ chạy lại ở Đà Nẵng chưa
grab xe máy được chở khách chưa
shipper phải đeo thẻ gì mới được chạy liên quận
xe buýt ra bến xe Mỹ Đình có hoạt động không vì dịch
tàu hoả Bắc Nam bán vé lại chưa, cần giấy tờ phòng dịch gì
bến xe miền Tây mở chưa cán bộ
xe khách chở nửa số ghế phải không, em muốn về Kiên Giang
ra đường sau chín giờ tối bị phạt bao nhiêu
giờ giới nghiêm thay đổi chưa
tập thể dục ngoài công viên có được không khi giãn cách
đi đổ rác có tính là ra đường không lý do
dắt chó đi dạo giờ này có bị phạt không
đi mua thuốc cho con lúc nửa đêm có được ra không
phiếu đi chợ của nhà em ngày chẵn hay lẻ
mất phiếu đi chợ, xin lại tổ trưởng hay phường
một tuần được đi chợ mấy lần ở vùng cam
nhà em chưa được phát phiếu ra ngoài
có được qua nhà ba mẹ cách hai con đường không
thăm người bệnh ở viện khác tỉnh được không
nuôi bệnh ở Chợ Rẫy về lại quê cần giấy gì
xin giấy cho người thay ca nuôi bệnh
người nhà ra viện, xe bệnh viện chở về quê có qua chốt không
thuê xe cấp cứu chở bà về Thái Bình cần xin phép không
đi nộp hồ sơ xin việc ở khu công nghiệp khác tỉnh được không
công ty cho ba tại chỗ, muốn về thăm con cuối tuần có được không
công nhân đổi ca về lại phòng trọ vùng đỏ được không
chuyên gia nước ngoài vào nhà máy cần thủ tục gì
xin giấy cho đội thợ điện 8 người đi sửa trạm
xe thu gom rác có cần giấy đi đường
nhà báo tác nghiệp qua chốt dùng thẻ được không
luật sư ra toà có cần xin giấy
đi toà theo giấy triệu tập có được qua chốt không
đi làm căn cước ở huyện khác lúc giãn cách được không
đi rút tiền ATM phường bên có được không
đi công chứng nhà đất khác quận xin giấy sao
lái buôn heo từ Đồng Nai ra Hà Nội, dịch tả heo chặn chốt có qua được không
vịt chạy đồng lùa qua tỉnh khác thời cúm gia cầm phải xin giấy kiểm dịch ở đâu
chở gà từ vùng cúm H5N1 ra ngoài có bị chốt giữ không
vùng dịch bạch hầu có bị cấm ra vô không
bản tôi bị khoanh vùng vì bạch hầu, tôi xuống huyện bán ngô được chưa
xã có ổ dịch sởi, học sinh đi thi huyện có được ra không
phường đang dịch tay chân miệng có chặn đường không để tôi chở hàng
vùng sốt xuất huyết có chốt kiểm soát ra vào không
e ở vùng cam đi vùng xanh đc k
e mún dìa quê mà hk bik xin giấy ở đâu
mai e qua chốt cần j v ad
gđđ hết hạn r gia hạn sao ạ
xin gdd online link nào v
t muốn qua nhà bạn q7 đc hk
check in chốt bằng QR nào z
app nào khai báo di chuyển để qua chốt v ad
khai báo di chuyển nội địa ở đâu
tờ khai di chuyển của em bị từ chối
em khai báo di chuyển rồi, mã này có qua chốt được không
mã khai báo y tế có thay giấy đi đường được không
flight SG - HN can PCR khong
pass qua chốt làm sao có vậy
xin giay di cho thay me
giay cua toi het han hom qua
chot cau Ben Luc con chan khong
cho toi hoi duong ve Ben Tre co chot khong
di tu Go Cong len Sai Gon can gi
co xe khach di Quang Tri chua
muon don con o Da Lat ve duoc khong
vo toi sap sinh can qua chot gap
xe tai cho heo qua chot can giay kiem dich khong
tai xe duong dai may ngay test mot lan
gioi nghiem may gio
ra duong buoi toi co bi phat khong
bao gio mo lai ben xe
tau ve Hue chay chua
toi o vung do muon ra ngoai mua thuoc co duoc khong
ve que cach ly may ngay
ai cap giay ve que
hen phuong xin giay ma khong ai ky
bay ra Ha Noi can khai bao gi
tu Campuchia ve can giay to gi
phong toa toi khi nao moi duoc ra
xin phep di dam tang o huyen khac
tui o Vinh Long muon qua Can Tho lam
thuyen cho trai cay qua tram kiem dich duoc khong
nhận được tin nhắn cho phép về quê, giờ tôi phải làm giấy tờ gì để qua chốt
nghe tỉnh cho xe máy qua lại rồi, em chạy từ Tiền Giang lên cần cầm theo gì
chốt hỏi giấy tiêm mà em mới tiêm một mũi, có qua được không
tôi test âm rồi, vậy xin giấy rời khu cách ly về nhà ở đâu
hết 14 ngày tập trung, tự đi xe về nhà được không
ra khỏi khu cách ly tập trung có xe đưa về không
đang cách ly tại nhà mà phải đi khám thai có xin đi được không
trạm ký giấy cho em ra ngoài khám răng được không
gửi giấy đi đường qua zalo cho em được không
bị lập biên bản vì không có giấy đi đường, nộp phạt hay xin miễn
giấy của em ghi đi làm mà em chở vợ đi khám, chốt phạt em đúng không
một ngày qua chốt bốn lần lần nào cũng hỏi, có thẻ gì đi luôn không
các anh chặn kiểu gì mà dân làm ăn không nổi, giờ tôi chở rau thối hết, xin giấy ở đâu
chờ duyệt giấy cả tuần, hàng hư hết ai chịu, cấp giấy cho tôi đi
xin cấp tốc giấy qua chốt trong đêm nay, ba tôi mất ở quê
làm ơn cho em về, con em mới ba tháng ở với bà, em xin giấy gì cũng được
dạ con là sinh viên năm nhất muốn về Gia Lai, ký túc xá đóng cửa rồi, con phải xin ai ạ
Thưa anh chị, tôi là chủ doanh nghiệp vận tải có 12 đầu xe, xin hỏi quy trình cấp thẻ nhận diện.
chào trạm, thứ hai này em đi Buôn Ma Thuột công tác, bên đó có yêu cầu cách ly người từ Nha Trang không
cho hỏi từ ngày mười lăm có được đi từ Bắc Ninh sang Hà Nội không
alo tôi muốn hỏi xe biển số năm mốt xê bốn ba hai một năm có được vào thành phố ban ngày không
tôi chuẩn bị đi xe từ Quảng Bình vào Đồng Nai làm thì cần mang theo giấy tờ gì khi qua chốt
bữa ni vô Quảng Nam có phải đo nhiệt độ ở chốt không hè
ở ngoài nớ vô trong ni có chi cản trở không anh
tau về làng có bị nhốt không hè, hỏi giùm cán bộ chốt
răng mà chốt thôn tui còn, thôn khác gỡ hết rồi
cho mệ tui ra khỏi thôn đi viện mắt được không
nẫu về Bình Định giờ có chặn ở đèo hông
mi đi đường mô mà khỏi qua chốt, tui chở heo kẹt cứng
u em ốm ở Thái Bình, em ở Hải Dương vùng phong toả, xin ra thế nào ạ
đi viếng mộ Thanh minh khác tỉnh năm nay cho không
Tết này lao động về quê có phải xét nghiệm không
lễ 30/4 về quê ở vùng có dịch thì lúc vào lại thành phố có bị giữ không
hành khách cùng xe có F0 thì em đi tiếp được không hay phải xuống
ngồi chờ ở chốt 3 tiếng rồi ai giải quyết
đường nào đi Bạc Liêu khỏi qua vùng phong toả
xe cá nhân vô nội thành mùa dịch cần mã gì
e dang o vung do mún ve que sinh con, xin giay o dau a
mai e cho ba di tai kham qua chot co bi chan k
gdd cua cty e het han, gia han s v
xe e cho hang thiet yeu ma chot ko cho qua, h lam s
can giay gi de vao khu cong nghiep
xa toi rao duong roi, cho cho lua ra duoc khong
di tu Tay Ninh ve Soc Trang bang xe may co duoc khong
sang song bang pha co can test khong
toi muon ra san bay ma khu toi phong toa
qua cua khau Huu Nghi can giay to chi
tai xe xe tai xin the luong xanh may ngay co
giay xet nghiem 3 ngay con dung qua chot duoc khong
can bo oi chot cau Ganh mo chua
cho vo di sinh luc nua dem co can giay
tau hoa di Da Nang co ban ve chua, can giay tiem khong
xin giay cho tho dien di lam ban dem
ve toi que phai bao ai
co duoc dua con len thanh pho nhap hoc khong
bao gio duoc qua lai hai huyen
di cho khac phuong duoc khong
nguoi tu Sai Gon ve Ben Tre co bi cach ly khong
phieu di cho lay o dau
toi bi ket o chot 2 tieng roi
lam sao co ma qr qua chot
nha xe chay duoc chua hay con cam
xe em biển số 36B-112.09 đăng ký thẻ vận tải bị báo trùng
mấy anh chốt hỏi tờ cam kết, tờ đó lấy mẫu ở đâu
qua chốt có lưu lại tên mình không, có phải khai ở đó nữa không
đi ké xe rau về quê có được không
bốn người một xe con qua chốt được hay chỉ hai
thuê xe 16 chỗ đưa công nhân về Tết phải xin phép sở nào
đội bóng xã đi thi đấu huyện bên lúc có dịch được cấp phép đi không
đi thăm rẫy trong rừng qua bản có dịch bạch hầu phải trình gì ở chốt
tôi là thầy cúng được mời sang xã bên, chốt có cho đi không
tôi giao báo lúc 4 giờ sáng, có được đi trong giờ cấm không
cô dâu ở vùng đỏ chú rể ở vùng xanh, muốn rước về thì thủ tục sao
ông nội hấp hối ở quê, xin cấp giấy cho tôi với vợ con về trong đêm
nhà thuốc hẹn lấy thuốc bên quận 3, em có được băng qua chốt đi lấy không
em có hẹn mổ mắt ở viện trung ương ngày hai mươi, từ Sơn La xuống cần giấy gì
có được ra bến đón người thân từ vùng dịch về không hay phải xe chuyên dụng
vé máy bay mua rồi mà giờ phường không cho ra, xin giấy ở đâu để ra sân bay
điểm kiểm dịch ở ga Vinh kiểm những gì
xuống ga Diêu Trì có phải khai báo rồi mới được ra không
trạm thu phí kiêm chốt ở Cai Lậy còn xét giấy không
xe ôm truyền thống được chạy lại từ bao giờ
ở trọ Bắc Giang muốn sang Bắc Ninh làm ca đêm, đi về trong ngày có được không
không hỏi luật phòng dịch, tôi hỏi giấy qua chốt cho xe ba gác
test rồi tiêm rồi mà chốt không cho vô là sao
tôi có giấy xuất viện, chốt có cho về xã không
chốt xã đòi giấy khai báo, khai rồi đưa mã nào
báo phường trước khi đi tỉnh khác hay tới nơi mới báo
xin phép qua làng bên dự đám giỗ
đi qua vùng đỏ không dừng lại thì có phải cách ly không
F1 đang ở nhà có được ra toà dự phiên xử không
đi bệnh viện khám định kỳ có tính là lý do chính đáng để ra đường
xe giường nằm ra Bắc chạy chưa, có bắt test không
thẻ công nhân có thay giấy đi đường được không
giấy đi đường?
qua chốt được chưa
về quê được chưa
xin giấy
tới chốt rồi
gỡ chốt chưa
e o tro Thu Duc mún về Bến Tre, cần giay j hk ạ
chot cầu Cỏ May co cho xe may qua ko a
gdd xin o phường hay cty v mn
tiem 2m roi qua chot khoi test dc k
mai e ra sb TSN mà pt phường e phong toả, lam sao ra
xe tai 1t4 cho sữa vô q.8 cần QR ko
ve Hue h phai cach ly mấy ngay v ad
có xe nao đi Daklak chua mn, chốt cho qua ko
e cho con di kham qua quan khac dc hk
xin giay di duong ma ko ai duyệt, hỏi ai giờ
di lam ve sau 21h bi phạt k ạ
luồng xanh dky web nào v
test âm 24h r qua chot Hải Dương ok k
con e thi o tinh khac, xin giấy cho me di kèm dc ko
cần đi chợ mà không có giấy đi đường
không có giấy đi đường thì ra chợ được không
tôi là công nhân thứ hai phải vào lại Đồng Nai làm
mai phải lên lại thành phố làm việc cần giấy gì
tuần sau vào Sài Gòn làm lại có phải cách ly không
tính về quê thăm mẹ được hông
chủ nhật này qua chốt về quê được không
Tôi chưa tiêm mũi nào, về quê có được qua chốt không
Chở mẹ đi chạy thận ở tỉnh bên thì xin giấy gì
Vừa khỏi bệnh có được đi máy bay không
Kết quả xét nghiệm còn mấy ngày thì đi đường được
Đi đám tang ở huyện bên có bị cách ly không
xe cho hang thiet yeu qua chot co can test khong
Muốn đón con từ vùng phong toả về thì làm thế nào
Hết hạn giấy đi đường thì gia hạn ở đâu
Có xe nào chạy về Quảng Ngãi không, cần giấy gì
đi khám bệnh ngoài tỉnh có phải xin phép không
ra khỏi khu phong tỏa đi làm được không
Tôi muốn đưa mẹ đi bệnh viện tỉnh thì qua chốt thế nào
Chở nông sản lên thành phố cần xét nghiệm không
chot kiem dich o dau con hoat dong khong
đi chợ liên xã được chưa
sinh viên muốn về quê nghỉ tết thì thủ tục sao
xe cá nhân qua địa bàn khác cần khai báo gì
đám cưới ở huyện khác có đi được không
từ vùng cam qua vùng xanh có bị giữ lại không
bao giờ mở lại bến xe
lên Sài Gòn khám bệnh cần giấy gì
Vô Sài Gòn làm lại được chưa
Về Cần Thơ có phải cách ly không
giay thong hanh lam o dau
mai em về Nghệ An bằng xe máy cần gì
xin giấy ra khỏi xã để đi đám tang
qua trạm kiểm soát cầu Bến Thuỷ phải có chi
chở heo qua tỉnh bên có bị giữ không
về quê xong phải ở trong nhà mấy hôm không được đi đâu hả chú
bay từ Hà Nội vào có phải làm test
lái xe tải đường dài test bao lâu một lần
xe giường nằm chạy lại chưa
chốt đầu làng có cho bán rau đi qua không
giấy đi đường hết hạn chiều nay gia hạn ở đâu
xin giấy cho ba đi lọc máu ba buổi một tuần
bác sĩ hẹn tái khám trên tỉnh mà khu em phong toả, ra bằng cách nào
con em thi đại học ở huyện khác, qua chốt được không
đón vợ mới sinh ở viện về có cần xin phép
được ra ngoài mua thuốc không
mấy giờ giới nghiêm vậy anh
thẻ đi chợ ngày chẵn lẻ phát chưa
ship hàng qua quận khác được hông
công nhân ở tỉnh khác sáng đi chiều về xin giấy gì
làm sao đăng ký mã luồng xanh cho xe
e vê Cà Mau đc chưa ad
di tu sg ra hue co phai cach ly k
qua chot ko co giay co bi phat hk
xin giay di dg cho nvien ship
chốt đèo Cả mở chưa anh
chuyển trọ từ Thủ Đức qua Dĩ An chính quyền cho không
từ nước ngoài về bằng đường bộ cửa khẩu Lao Bảo làm thủ tục gì
tàu SE3 có yêu cầu giấy âm tính không
đi giao hàng mà chốt bắt quay lại, xin xác nhận ở đâu
tiêm đủ ba mũi rồi thì qua chốt khỏi giấy tờ gì khác chớ
giấy test 3 ngày rồi, qua chốt họ có chịu không
người từ vùng đỏ về có phải báo xã
nhà em có tang, anh em ở xa có được về không
xin đi cấp cứu thú y ban đêm có bị chặn không
ghe em đậu bến sông, có được chạy qua Vĩnh Long không
F0 khỏi rồi có giấy thì đi máy bay được chưa
em muốn ra đảo Lý Sơn, cần khai báo hay test gì
được đi tập thể dục ngoài công viên chưa
Trân trọng đề nghị hướng dẫn thủ tục cấp giấy đi đường cho nhân viên bảo vệ ca đêm.
khu phong toả hẻm 12 bao giờ được ra vô bình thường
tàu xe có đòi giấy âm tính không
giấy test ba hôm rồi qua chốt còn chịu không
thẻ đi chợ tuần này phát chưa
khu em phong toả, bác sĩ hẹn tái khám, ra kiểu gì
giấy hẹn tái khám có qua được chốt không
`;
