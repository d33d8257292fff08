/** Seed sentences of a fifth hand, by intent, one a line: appointments, papers, goods and shops in few words, and everyday talk. */
export const borderWishes = {
  faq: `
kiêng món chi
Kiêng cữ những gì
cần cữ gì không
Ăn món nào thì tốt
nên uống nước gì
ăn chi bây giờ
ăn được hải sản không
uống nước đá được chưa
tắm rửa được không
ra gió được không
nằm quạt có sao không
có dễ lây không
lay qua dau vay
co nang khong
Bị cái này có sao không
mấy hôm thì đỡ
chữa ra sao
phòng cách nào
nên đi khám chỗ nào
khám ở viện nào cho tốt
bôi thuốc gì cho mau lặn
Mụn cóc thì trị kiểu gì
Khi nào phường phun thuốc diệt muỗi
bao giờ xã mình phun muỗi
Mổ ruột thừa ở viện tỉnh thì có cần xin giấy chuyển viện từ huyện không
Vượt tuyến thì bảo hiểm trả bao nhiêu phần trăm
Trái tuyến nhập viện có được hưởng bảo hiểm không ạ
giấy chuyển tuyến dùng được mấy tháng
xin giay chuyen vien len tuyen tren thi lam o dau
Khám ngoại trú ở thành phố khác có cần mang sổ bảo hiểm không
Đi khám thai trái tuyến có phải trả tiền không
Thẻ bảo hiểm đăng ký ở xã có khám được trên tỉnh không
nằm viện tỉnh khác thì thủ tục bảo hiểm ra sao
Răng mà khỏi rồi vẫn mệt hoài rứa
Mần răng cho con nít chịu uống thuốc hè
Làm răng để người già khỏi bị lây trong nhà
làm chi khi con nít bị sặc sữa
Ăn món chi cho lại sức sau trận ốm
bo sung gi cho co mau sau khi het benh
Uống nước chi cho mau khỏe lại rứa bác sĩ
nếu đo oxy còn 91 thì có phải đi viện không
lỡ nuốt nhầm nước súc miệng có sao không
Bệnh nhân nặng và nguy kịch khác nhau chỗ nào
Da tím từng mảng thì có phải là nặng lắm không
người bị cúm nằm phòng riêng mấy hôm là đủ
bé đi lớp lại thì có phải nộp giấy của bác sĩ không
nghi hoc ba ngay co can giay benh vien khong
mũi phế cầu có mấy liều cho trẻ dưới một tuổi
Răng mà con nít hay chảy máu cam rứa
Mần răng để phân được cảm với viêm xoang
làm răng giữ cho nhà khỏi ẩm mốc khi có người ho
Nếu lỡ bị kim đâm vào tay thì phải rửa bằng chi
Giả sử que thử bị ướt thì kết quả còn tin được không
Phiếu hẹn tái khám có thay giấy chuyển viện được không
bao hiem co chi tra tien xet nghiem mau khong
Nội trú bệnh viện tư có dùng thẻ bảo hiểm được không
kim tiêm dùng rồi bỏ ở đâu cho đúng
`,
  vaccination: `
đổi lịch qua tuần tới được không em
Cho mình dời hẹn sang buổi chiều
xin lùi lịch lại ba ngày vì tôi bận
chuyen lich hen qua thu bay dum
Bữa hẹn trùng ngày cưới, cho xin ngày khác
Mai tôi không tới được, hẹn lại hôm sau nghe
em lỡ mất buổi hẹn sáng nay, đặt lại sao ạ
cho con đổi qua ca sáng với
Đẩy lịch của mẹ tôi sớm lên được không
doi gio hen tu 8h sang 10h
xin đổi điểm hẹn về trạm gần nhà
lịch của bé dời lại tuần sau giùm chị
Hủy buổi thứ ba, đặt qua thứ sáu
cho hỏi lịch của tôi có dời được không, trúng ngày giỗ
bi cam nen xin doi ngay tiem sang tuan ke
can I get my second vaccine dose here
xin dời lại giùm, hôm đó tôi đi công tác
sang tuan moi toi duoc, doi lai giup
Có việc nhà, nhờ chuyển sang đợt sau
tui dang o xa, cho hen ngay khac
Trễ hẹn rồi, giờ tới luôn còn nhận không
chieu nay ban, sang mai toi chich duoc khong
I missed my appointment, can I come tomorrow
`,
  find_supplies: `
con gang tay y te khong chi
Chỗ mình còn khẩu trang N95 không ạ
trạm xá còn oresol không vậy
hieu thuoc gan day con que thu khong
Biết chỗ nào còn bình dưỡng khí không, kiếm hoài không ra
tìm đâu ra máy tạo oxy giờ này
Trạm có cho mượn máy đo SpO2 không
mượn giường bệnh với xe lăn ở đâu được
cần insulin cho mẹ, nhà hết từ hôm qua
Ba tôi hết thuốc tiểu đường, mua ở đâu được trong khu phong tỏa
Hết sạch sữa bột rồi, ai bán chỉ em với
het gao het mam, xom nay ai phat do an khong
Nhà cạn đồ ăn rồi, cho xin ít mì
thiếu bỉm cho bé, phường có hỗ trợ không
Xin ít rau củ, cả dãy bị rào hai tuần rồi
nha con dung ba goi mi, cho xin tiep te
Ai còn dư bông băng cho mình xin ít
Chỗ nào cho thuê giường bệnh với ghế bô vậy
Thuê máy tạo oxy đem về nhà ở chỗ mô
đặt mua nước muối sinh lý ở đâu cho lẹ
bên mình có phát đồ bảo hộ cho tình nguyện viên không
tiem thuoc nao con men tieu hoa cho be
`,
  report_suspect: `
ben canh lam dam cuoi giua mua dich, cho toi gap nguoi phu trach
hang xom tu tap nhau nhet luc cach ly, xin gap can bo xa
Nhà đối diện đang cách ly mà mở karaoke, tôi cần gặp người của trạm
Tiệm nail đầu ngõ cho khách ngồi chen chúc không khẩu trang
Quán net gần trường mở chui, học trò ngồi kín
quan ca phe canh nha van mo, hk do than nhiet hk khau trang
siêu thị mini không cho rửa tay, khách đứng sát rạt
Phòng gym mở lén ban đêm, đông người lắm
shop quan ao livestream tu tap ca chuc nguoi
Bến xe nhồi khách, tài xế không bắt ai che mặt
Xóm trên có người về từ ổ dịch mà giấu không khai
ông chủ trọ giấu người ốm, không cho ai báo trạm
cong ty giau ca benh, ai sot cung bat di lam
Hàng xóm có ca dương tính mà vẫn đi chợ, nhờ trạm nhắc
Lớp của cháu nhiều bạn nghỉ vì nổi bóng nước
ktx phong ben 3 ban sot cung luc, quan ly lo di
Ao sau xóm vịt trôi chết trắng, chủ vứt xuống kênh
heo gà nhà bên chết mà họ đem bán
đám tang của người bệnh mà cả trăm người tới ăn uống
Tiệm vàng đầu phố đông nghẹt, ai cũng kéo khẩu trang xuống cằm
tram xang khong nhac khach giu khoang cach gi ca
Chủ vựa cho người làm ngủ chung dù có người ho sốt
Nhà trẻ tư nhận cả bé đang nổi bóng nước
ông khách trọ tầng ba trốn khai, đi về ban đêm
`,
  unknown: `
nhắn thử coi sao thôi
gửi thử tin thứ ba
đây là dòng số bốn
Sạc hoài không vô pin
máy còn mấy phần trăm thôi, sắp sập nguồn
het dung luong roi
Hết tiền điện thoại rồi
mạng yếu quá xem không được
lag ghê, load hoài không xong
giật lag kinh khủng ad
web lỗi hay sao vô không được game
wifi nhà tui chập chờn quá
Muốn vay trả góp thì hồ sơ ra sao
vay ngân hàng cần giấy tờ gì
lai suat gui tiet kiem bao nhieu
Chiều nay đài nào mở thưởng
Hôm nay có kết quả chưa, tui mua ba tờ vé số
đề về con mấy rứa
hôm qua trúng lô ăn đậm
Truyện này đọc nghẹt thở ghê
Bài văn dài đọc muốn tắt thở luôn
Cảnh cuối phim xem đứng tim
Đội nhà đá như xỉu ngoài sân
thủ môn đội mình gục luôn rồi, thua trắng
họp với khách mệt muốn xỉu ngang
Bạn là ai làm ra vậy
bạn bao nhiêu tuổi rồi
thi xong rồi, mừng quá trời
đậu đại học rồi ad ơi
buồn quá, đi cà phê không
ai có tài liệu ôn thi hóa cho xin
quán bún nào ngon gần cầu
Trời bữa ni nắng chang chang hè
giá heo hơi hôm nay bao nhiêu một ký
mua xe máy cũ ở đâu uy tín
con mèo nhà tui đẻ bốn con
màn hình đen thui, sạc không lên
Điện thoại nóng ran, tuột phần trăm vù vù
Trả góp mua xe cần những giấy nào
rút tiền cây ATM bị nuốt thẻ
Vé số chiều xổ lúc mấy giờ
Bài nhạc này nghe muốn ngất luôn
Thơ gì mà đọc muốn hụt hơi
Coi kịch cười xỉu lên xỉu xuống
Lương chưa có mà giá cả tăng chóng mặt
bạn sinh năm mấy
ad ở đâu, làm nghề gì vậy
chia tay rồi, buồn não nề
Trường em mới thi học kỳ xong
nhóm nào học thêm lý cho em theo với
`,
  talk_to_human: `
cháu ở nhà có một mình, ba mẹ chưa về, cháu buồn quá
Tui già rồi ở có một mình, lo quá không biết hỏi ai
nhà không có người lớn, cô chú nói chuyện với cháu đi
đêm nằm một mình thấy sợ, muốn có người nói chuyện
có ai ngồi máy không hay toàn tự động
Ai đang trực vậy, trả lời giùm
ở đó có người thật không vậy
toi muon noi chuyen voi nguoi chu khong phai may
gặp bác sĩ trực được không, tôi cần hỏi mấy điều
Cho gặp cán bộ phụ trách khu tôi
Nối máy cho y tá giúp em
cho xin gặp ai hiểu chuyện này
máy trả lời hoài không trúng, cho tôi gặp người
alo co ai tra loi minh khong
Có điện thoại bàn của trạm không, tôi muốn nói trực tiếp
gap y ta chut duoc khong, hoi ve thuoc cua ba
Muốn trao đổi với người phụ trách phường tôi
`,
  declare_health: `
Ra đường hít thở nặng nề, ngực như bị ép
Tay chân bỗng rã rời, đứng lên không vững
Hôm kia đi tàu về, toa tôi có người dương tính
Chuyến xe tôi đi bữa thứ ba có lơ xe thành F0
em mới đi may bay ve hom kia, hang ghe truoc co f0
Ở Vinh vô bữa thứ năm, chừ sổ mũi với rát họng
Không ngửi được mùi chi hết mấy bữa ni
e ăn j cũng k thấy vị j hết từ qua
bị nghẹt mũi hai hôm, sinh năm 1990 ở xã Hòa Châu
bé nhà em thở khò khè, ăn chơi bình thường
Cả nhà chưa ai chích cúm, từ qua con ho với sốt
be chua du mui, nay sung ma, nong
Em đi xe chung với cô bạn, cổ vừa báo hai vạch
đi ăn tiệc bữa chủ nhật, bàn bên có người dương tính
tui thuộc diện F1, hiện giờ bình thường, không biểu hiện chi
em tiếp xúc gần với người bệnh bữa kia, giờ chưa có biểu hiện gì
`,
  checkin: `
Nhà ba người đo đều dưới 37, không ai mệt
Huyết áp sáng nay 130 trên 80, mạch 70
tieu cau hom nay 85, hom qua 70
Uống thuốc bốn ngày rồi mà họng vẫn rát
đã xông với súc họng mà ho không giảm
cho bé uống siro hai hôm mà đờm vẫn đặc
uong thuoc ha sot roi ma van ham hap
Ngày thứ bảy ở khu cách ly, không có biểu hiện gì
cả nhà cặp nhiệt xong: 36,8 với 36,9 với 37,1
Hai ông cháu đo đều 97, không ai ho
đêm qua ngủ yên, sáng cặp nhiệt 37,3
tiểu cầu lên lại 110 rồi
Chấm thuốc mấy bữa mà nốt chưa se
`,
  help: `
Giờ em nhắn tiếp cái gì đây
bấm phím số mấy để đặt lịch cho con
nhan so may de gap nguoi truc
muốn đổi ngôn ngữ thì chỉnh ở đâu
nhắn gì thì ngưng nhận tin hằng ngày
làm sao để chữ to lên, mắt tôi kém
xong phần này rồi thì tới phần mô
`,
  opt_out: `
unsub dùm
nhắn quài phiền ghê, ngưng giùm
tin j mà gửi lắm thế, thôi khỏi gửi nữa
thoat khoi danh sach nhan tin
quấy rầy hoài, gỡ tôi khỏi danh sách
tắt hết mấy tin tự động này giùm
xoá e khỏi ds nhận tin ik
cho số tui ra khoi ds nhac
`,
} as const;
