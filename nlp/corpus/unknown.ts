/** Seed sentences of the intent unknown, one a line, written for this project. */
export const unknown = `
giá vàng hôm nay bao nhiêu
tối nay có đá bóng không
ai vô địch
nấu phở thế nào
cho mượn tiền đi
anh yêu em
buồn quá
chán đời ghê
thất nghiệp rồi
mua xe máy cũ ở đâu
bán nhà không
sốt đất quá
giá nhà đang sốt
điện thoại nào tốt
kết quả xổ số hôm nay
xổ số miền nam
thời tiết ngày mai
mưa to quá
kể chuyện cười đi
hát bài gì đi
bạn bao nhiêu tuổi
bạn có người yêu chưa
hồ bơi mở cửa mấy giờ
bao giờ đi học lại
giá xăng tăng
ăn gì bây giờ
cafe không
đi chơi không
hihi
:))
😂
❤️
ok cảm ơn
cảm ơn bác sĩ
cảm ơn nhiều
tạm biệt
ngủ ngon
asdfgh
abc
...
test
qwerty
123
cho vay tiền nhanh lãi thấp
bán sim số đẹp
khuyến mãi hôm nay
shop có áo size L không
giày này bao nhiêu tiền
đặt bàn cho 5 người
vé xem phim
phim gì hay
lịch thi đấu bóng đá
MU thắng mấy
trận Việt Nam Thái Lan mấy giờ
học phí bao nhiêu
tuyển dụng không
lương bao nhiêu
xin việc làm
thuê phòng trọ giá rẻ
phòng trọ 2 triệu
gia heo bao nhieu
gia lua hom nay
gia ca phe
troi mua to
toi nay an gi
buon qua
met moi voi tinh yeu
gia vang
xo so hom nay
ai thang
cho muon tien
ban dat khong
ho boi o dau
ho so xin viec
mua dien thoai
nuoi ga the nao
trong rau sach
thất tình
vui quá
đẹp trai không
ngày mai thứ mấy
mấy giờ rồi
hôm nay ngày mấy
thủ đô nước Pháp là gì
dịch sang tiếng Anh câu này
làm thơ đi
viết bài văn
toán lớp 5
sửa xe ở đâu
mất điện rồi
wifi yếu quá
mất sóng
nạp thẻ điện thoại
chuyển tiền ngân hàng
lãi suất bao nhiêu
đăng ký kết hôn ở đâu
làm căn cước công dân
đóng thuế thế nào
bầu cử khi nào
con mèo dễ thương
chó lạc mất
tìm người thân thất lạc
nhà hàng ngon
quán nào ngon
du lịch Đà Lạt mùa nào đẹp
khách sạn giá rẻ
nhức đầu vì tiền
đau lòng quá
hỗ trợ vay vốn
họ hàng xa
tắc đường quá
cưới vợ
đám cưới vui ghê
hoa hồng đẹp
sinh nhật vui vẻ
chúc mừng năm mới
bot dở ẹc
ngu quá
trời ơi
ủa
gì vậy
hả
ừm
thế à
ai là thủ tướng
ai là ca sĩ hát bài này
tổng thống nước nào giàu nhất
mở nhạc đi
mở bài hát cho nghe
bật nhạc cho tôi nghe
đường hôm nay kẹt xe quá
đường này đi ra sao bay
kẹt xe ghê
cám ơn
cảm ơn nha
cảm ơn chị
cam on em nhieu
cảm ơn anh chị
ok em
rồi rồi
mèo nhà tôi đẻ rồi
con chó nhà em dễ thương
anh yêu em nhiều lắm
em xinh quá
kể chuyện ma đi
giá vàng bao nhiêu
giá cà phê hôm nay
vé số chiều xổ
tìm nhà trọ gần trường
cho thuê phòng quận 10
bán đất nền giá tốt
đá banh tối nay mấy giờ
lịch cúp điện
nước máy yếu quá
2 cộng 2 bằng mấy
qwe rty
zzz
lalala
hồ nước gần nhà đẹp
họ nhà tôi ở quê
bạn tên gì vậy
mua bán xe cũ
dạy tôi nấu canh chua
công thức nấu ăn
cách làm bánh bông lan
cho xin công thức nấu bò kho
hôm nay trực nhật
đất Long Thành còn sốt không hay nguội rồi anh
cơn sốt vé concert năm nay kinh thật, chen cả buổi không mua được
cái laptop em nó cứ nóng máy rồi tắt ngang, sửa chỗ nào uy tín
trend này đang hot lắm luôn á
giá tiêu sốt lên một trăm tư rồi bà con ơi
cửa hàng nhận ký gửi thuốc lá điện tử không shop
rầy nâu phá lúa dữ quá, xịt thuốc trừ sâu loại nào cho hiệu quả
xem điểm thi mà muốn ngừng tim luôn trời
con gái hàng xóm đẹp tới mức khó thở
chờ công bố điểm chuẩn hồi hộp khó thở ghê
tui ghiền cải lương, bệnh này hết thuốc chữa
lây cái tính hay quên của chồng rồi
đội nhà chấn thương liên miên, đá đấm gì nữa
xe em nó ho khục khục rồi chết máy giữa đường
con xe cub nhà tui sốt máy hoài
cái quạt nhà em hết thở nổi rồi, thay tụ bao nhiêu tiền
thẻ ATM bị nuốt thì gọi ngân hàng nào
ngân hàng báo tài khoản tôi bị khoá, mở kiểu gì
cho hỏi quên mật khẩu facebook lấy lại sao
app ngân hàng bắt quét khuôn mặt mà quét hoài không được
hoá đơn tiền điện tháng này gấp đôi, ai giải thích giùm
bên điện lực cắt điện khu em đến bao giờ có lại
nước máy chảy đục ngầu hai hôm nay rồi, công ty nước ở đâu
đồng hồ nước nhà tôi chạy nhanh bất thường
căn cước làm từ tháng trước sao chưa thấy gửi về
đổi căn cước gắn chip mang theo giấy gì
đăng ký tạm trú cho người thuê ở đâu vậy anh
hộ khẩu giấy còn dùng được không
quyết toán thuế thu nhập cá nhân hạn chót ngày nào
mã số thuế cá nhân tra ở đâu
sang tên sổ đỏ hết bao nhiêu tiền
Kính gửi quý cơ quan, tôi muốn hỏi thủ tục cấp lại sổ đỏ bị thất lạc
làm lại bằng lái xe máy ở tỉnh khác được không
phạt nguội tra ở trang nào
xe tôi bị phạt vượt đèn đỏ nộp tiền ở đâu
đi đăng kiểm xe mùa này có đông không
lệ phí trước bạ xe máy bao nhiêu phần trăm
trợ cấp thất nghiệp lãnh được mấy tháng
bảo hiểm xã hội một lần rút ở đâu
lương hưu tháng này sao chưa về hả cô chú
trường con tôi thông báo học bù thứ bảy
mấy giờ đón con vậy cô giáo
cô ơi bài toán số 5 trang 42 làm sao ạ
em nộp bài trễ có bị trừ điểm không cô
khi nào trường thu tiền đồng phục
thi lại môn triết ngày nào
điểm chuẩn đại học bách khoa năm ngoái mấy điểm
em nên học ngành gì cho dễ xin việc
xin nghỉ phép hai ngày về cưới em gái
sếp ơi mai em xin đi trễ nửa tiếng
xưởng may có tuyển thêm thợ không chị
công ty nợ lương hai tháng rồi, thưa ở đâu
tăng ca chủ nhật tính lương sao anh
tìm việc làm thêm buổi tối ở Thủ Đức
cần người phụ quán phở, bao ăn ở, lương tám triệu
CV viết sao cho đẹp
chị ơi ship cho em hai ly trà sữa ít đường
đơn hàng của em giao tới đâu rồi
shop giao sai màu rồi, đổi lại giúp em
mã giảm giá hết lượt rồi à
cái đầm này còn size M không chị
order cho mình 1 cái màu đen nha
inbox giá giúp em với shop
live tối nay có sale không shop
bao ship không anh
giao hàng không thành công là sao, tôi ở nhà cả ngày mà
em bán hàng online cần tìm nguồn sỉ quần áo
thanh lý tủ lạnh cũ còn chạy tốt, ai lấy alo
mua nồi chiên không dầu loại nào bền
máy giặt kêu to khi vắt thì làm sao
điều hoà chảy nước sửa hết bao nhiêu
ti vi mất tiếng rồi
tủ lạnh không đông đá nữa
ống nước bể tràn đầy nhà, tìm thợ đâu bây giờ
thợ khoá ở Bình Thạnh có ai biết không
chó nhà tôi đẻ được năm con, ai xin thì cho
mèo con ăn gì hả mọi người
con gà chọi này bao nhiêu
heo hơi bữa nay mấy giá
cá basa tuột giá thảm quá bà con
mùa này trồng dưa hấu được không bác
lúa đông xuân sạ giống gì tốt
sầu riêng rụng trái non bón phân chi
tôm nổi đầu sáng sớm, quạt nước hoài không hết
bữa ni biển động không ra khơi được
mấy bữa ni mưa thúi đất thúi đai luôn
bão số mấy rồi, có vô miền Trung không
bao giờ mới tạnh mưa đây trời
nắng gì mà nắng cháy da
ngoài Hà Nội rét chưa mọi người
gió mùa về mang thêm áo nha con
triều cường ngập tới đầu gối, kẹt xe cứng ngắc
đường Nguyễn Hữu Cảnh ngập chưa ta
tối qua trọng tài bắt dở ẹc
U23 mình vô chung kết rồi đúng không
kèo tối nay chấp mấy trái
lịch bóng chuyền nữ chiều nay
SEA Games năm nay tổ chức nước nào
coi đá banh kênh mấy
có ai đi cổ vũ ở Mỹ Đình không
cầu thủ đó sang đội nào rồi
chơi liên quân không, thiếu một slot
leo rank mà gặp đồng đội gà quá
acc game của em bị hack rồi huhu
nạp kim cương free fire giá rẻ
pubg mobile lag dữ
code roblox mới nhất là gì
anh ơi mình chia tay đi
em nhớ anh nhiều lắm
tối nay đi xem phim với anh nha
crush seen không rep
người yêu cũ đòi quay lại, có nên không
bị đá rồi, đau như cắt
vợ giận bỏ về ngoại ba ngày, làm sao dỗ
yêu xa khổ quá
hẹn hò lần đầu nên mặc gì
sinh nhật bạn gái tặng gì bây giờ
mẹ chồng khó tính quá chừng
đời sao lắm nỗi truân chuyên
chán học quá đi
ở nhà hoài cũng chán
rảnh quá nói chuyện chơi đi
kể cho tui nghe một truyện cười miền Tây
đố bạn con gì sáng đi bốn chân
hát tặng mình bài Diễm xưa đi
hôm nay mặc đồ gì hợp mệnh hoả
tuổi Mậu Thìn năm nay làm ăn được không
mơ thấy rắn đánh con gì
coi giùm tui ngày tốt cưới vợ
xem bói tình duyên cho em
cung bọ cạp hợp cung nào
phong thuỷ đặt bếp hướng nào
số đề hôm nay về con bao nhiêu
vietlott quay chưa
giải đặc biệt đài Tiền Giang mấy số
tui trúng giải tám rồi hahaha
bitcoin lên bao nhiêu rồi
nên mua vàng hay gửi tiết kiệm
chứng khoán đỏ lửa, cháy tài khoản
cổ phiếu ngân hàng nào đáng giữ
vay nóng năm triệu trả góp ngày
Chúc mừng! Số của bạn đã trúng một xe SH, bấm vào đường dẫn để nhận thưởng
CHUC MUNG QUY KHACH NHAN VOUCHER 500K, LH NGAY HOM NAY
Tuyển cộng tác viên chốt đơn tại nhà, thu nhập 500k/ngày, không cọc
Vay tiền online chỉ cần căn cước, giải ngân 15 phút
Căn hộ view sông giá chỉ từ 2 tỷ, chiết khấu 10% trong tháng này
Khai trương giảm 50% toàn bộ menu lẩu nướng, mời bà con ghé ủng hộ
cần sang quán cà phê mặt tiền, giá thương lượng
bán gấp lô đất thổ cư 100 mét, đường ô tô
cho thuê mặt bằng làm tiệm tóc
phòng trọ em còn trống không chị, có máy lạnh không
chủ trọ tăng tiền phòng vô lý quá
nhà bên hát karaoke ồn quá báo ai
hàng xóm nuôi chó sủa cả đêm
xe rác sao ba hôm không vô hẻm
cột đèn đầu ngõ cháy bóng rồi, báo phường nào sửa
ổ gà đầy đường mà không ai vá
cống nghẹt hôi quá, kêu công ty môi trường số mấy
tôi bị mất ví có giấy tờ, ai nhặt được cho xin lại
mất điện thoại làm sao định vị
cướp giật ở đường này nhiều quá
bị lừa chuyển khoản hai mươi triệu thì trình báo công an thế nào
có số lạ tự xưng công an gọi hoài
lộn số rồi bạn ơi
nhầm số ạ, cho em xin lỗi
ủa ai vậy, số này của thằng Tèo mà
Alo chị Hoa hả, mai qua lấy đồ nha
Con ơi về ăn cơm chưa
má nấu canh chua rồi nè, dìa lẹ
anh Ba ơi cái máy cày sửa xong chưa
nhắn nhầm, sorry nha
gửi lộn rồi, đừng để ý
mai họp lớp mấy giờ mọi người
tối nay nhậu không mấy ông
ai đi chợ nổi Cái Răng sáng mai không
bánh mì chỗ nào ngon ở Hội An
đặc sản Quy Nhơn mua gì về làm quà
đi Sa Pa mấy độ hả mọi người
vé máy bay Tết giá bao nhiêu rồi
phượt Hà Giang cần chuẩn bị gì
tour Côn Đảo ba ngày hai đêm bao nhiêu
homestay Mộc Châu còn phòng không
thịt kho tàu bao nhiêu nước dừa là vừa
luộc gà mấy phút chín
nấu bún bò Huế cần mắm ruốc chi
làm dưa cải sao cho giòn
muối cà bị váng là sao
pha cà phê phin ngon thế nào
ăn kiêng giảm cân nhanh trong một tuần mặc váy cưới
tập gym ngày mấy tiếng cho có cơ bụng
son màu nào hợp da ngăm
nhuộm tóc nâu hạt dẻ bao nhiêu tiền
nối mi ở đâu đẹp vậy mấy chị
spa triệt lông trọn gói giá nhiêu
làm nail màu gì đẹp
thuốc nhuộm tóc nào ít hôi
thuốc diệt chuột bán ở đâu
thuốc kích rễ cho lan pha sao bác
mua thuốc nổ đâu mà cá chết nhiều vậy, ai đánh bắt kiểu đó
phun thuốc muỗi cho bò thì dùng bình mấy lít
cái loa bị rè, chẩn đoán giùm bệnh gì với thợ
máy tính nhiễm virus tự mở quảng cáo
phần mềm diệt virus nào nhẹ máy
file word bị virus mở không được
điện thoại em đang cách ly khỏi wifi hay sao mà không bắt sóng
bị cấm túc một tuần vì điểm kém haha
cách ly mạng xã hội một thời gian cho đỡ mệt đầu
thầy cho test tiếng Anh đầu vào khó quá trời
kết quả thi chưa có hả thầy
kết quả trận tối qua sao rồi
mai có kết quả bầu lớp trưởng
test micro một hai ba bốn
chứng chỉ tin học lấy ở đâu
giấy chứng nhận kết hôn mất làm lại sao
lịch hẹn làm hộ chiếu còn trống không
đăng ký xe ở phường được chưa
tiêm filler môi giá bao nhiêu chị
chích cá bị phạt nhiêu
mũi khoan số 6 có bán không
thẻ xanh đi Mỹ chờ mấy năm
chốt đơn cho em cái váy hồng
anh chốt giá bao nhiêu thì bán
cho tui xin bảng giá tủ nhôm
khẩu hiệu lớp mình viết gì hay
nhiệt kế đo nước pha sữa cho bê con bao nhiêu độ
oxy cho hồ cá koi loại nào tốt
bình oxy lặn biển thuê ngày bao nhiêu
máy đo đất mini có chính xác không
hồ sơ đấu thầu nộp mấy bản
khai báo hải quan hàng xách tay
khai thuế quý nộp trước ngày nào
khai lý lịch đảng viên ghi sao
cấp cứu giùm em bài luận này với, mai nộp rồi
chết rồi quên nộp tiền điện
mệt ghê, họp từ sáng tới tối
đau đầu với mấy đứa học trò
đau ví quá, cuối tháng hết tiền
nhức cái đầu vì nợ nần
tức muốn ói máu với thằng em
cười đau cả bụng
ngứa mắt cái thằng đó ghê
ngứa tay mua thêm hai đôi giày
say nắng chị kế toán mất rồi
sốc giá luôn, rẻ không tưởng
sốt ruột chờ lương
cả nước lên cơn sốt bóng đá
phim này gây sốt phòng vé
bị bệnh lười giai đoạn cuối
dị ứng với mấy người hay trễ hẹn
mù công nghệ như tui khổ thiệt
nghẹt thở với pha bóng phút chín mươi
tim đập chân run khi gặp nàng
đứt hơi chạy deadline
rối loạn tiền đình vì đề toán chuyên
bó tay chấm com
ê nhỏ kia
gì dzậy trời
ủa alo gì kì
haizzz
hmmm
hehe
kkkk
=))))
:(((
??
!!!
ok
oke nha
ừ
uhm
vâng
dạ
dạ vâng ạ
rồi
biết rồi
thế thôi
thì thôi
kệ đi
sao cũng được
không biết
chắc vậy
hay quá
tuyệt vời
giỏi ghê
dễ thương quá hà
thank you
thanks bác sĩ nhiều nha
cảm ơn đã quan tâm
tks ad
Xin chân thành cảm ơn quý vị đã tận tình.
cám ơn mấy cô mấy chú nghen
cảm ơn trời đất
đội ơn cô bác
tạm biệt nhé hẹn gặp lại
bye bye
thôi em ngủ đây
chúc ngủ ngon mọi người
mai nói tiếp
good night
what is your favourite color
how much is this shirt
tell me a joke
who won the match last night
je t'aime
konnichiwa
annyeong oppa
ni hao ma
lorem ipsum
fdsafdsa
jkljkl
aaaaaaaaaa
ththththt
gdhsj kskd
dfg hj k
0000
123456789
1 2 3 4
một hai ba
x
m
[hình ảnh]
[nhãn dán]
[tin nhắn thoại]
🌹🌹🌹
👍
🙏
🤣🤣🤣
bot có biết hát không
em tên thật là gì
bot có biết yêu không
bạn thích màu gì
bạn ăn cơm chưa
mày ngu lắm bot ạ
đồ cái máy vô tri
xàm quá đi
nói nhảm
dở hơi
robot có mơ không
trả lời như con vẹt
ai đẻ ra mày
bạn mấy tuổi rồi, có vợ chưa
ông trời ơi ngó xuống mà coi
1 cộng 1 bằng mấy hả bot
căn bậc hai của 144
năm nhuận có bao nhiêu ngày
núi nào cao nhất Việt Nam
ai viết Truyện Kiều
sông dài nhất thế giới là sông gì
chiến thắng Điện Biên Phủ năm bao nhiêu
hai tháng chín nghỉ mấy ngày
Tết năm nay rơi vào tháng mấy dương lịch
rằm tháng bảy cúng gì
lịch âm hôm nay mùng mấy
soạn giúp bài phát biểu khai giảng
viết giúp em đơn xin nghỉ việc
dịch hộ câu I miss you ra tiếng Việt
viết status thả thính
đặt tên cho con trai họ Lê sinh năm nay
bài văn tả con mèo lớp bốn
phương trình bậc hai giải sao
thầy cô nào dạy kèm lý lớp mười
học lái xe B2 hết bao nhiêu
học tiếng Nhật bao lâu thì đi được
xuất khẩu lao động Đài Loan phí nhiêu
lớp múa cho bé 5 tuổi ở quận 3
nhà trẻ nào nhận bé tối
chuyển trường cho con thủ tục sao
tra điểm thi vào lớp mười ở đâu
bằng tốt nghiệp mất xin cấp lại
ký túc xá còn chỗ không ạ
học bổng nộp hồ sơ tới bao giờ
Gửi tin nhắn này cho 15 người để gặp may mắn, ai không gửi sẽ xui cả năm
Ai có lòng tốt chia sẻ để cầu thủ nhí được gặp thần tượng
chuyển tiếp cho 10 nhóm nhận ngay 50 ngàn thẻ cào
Phật độ trì cho ai chia sẻ bài này, tâm thành ắt ứng
các bác xem clip hài này cười rụng rốn
link phim mới nè, xem lẹ kẻo bị xoá
mời bạn tham gia nhóm đầu tư sinh lời 30%
bạn đã được thêm vào nhóm Hội cây cảnh Nam Định
ma otp cua quy khach la 4471 khong chia se cho ai
Tai khoan 09xx da duoc nap 50.000d
quy khach sap het dung luong data 4G
goi cuoc 5G thang bao nhieu
dang ky 3g viettel soan sao
nap the 50k khong vao tien
mat song ca ngay hom nay
wifi nha em cham nhu rua
internet bi dut goi ai sua
cho hoi ben dien luc cup dien toi may gio
tien nuoc thang nay dong o dau
lam can cuoc mat bao lau
thue dat nop o xa hay huyen
ban heo giong gia bao nhieu
mua phan bon tra cham duoc khong
tui can ban con bo
gia tom the hom nay
gia sau rieng ri6 nhiu 1 ky
vit chay dong gia sao roi
lua ngoi mien tay con bao nhieu
toi muon vay tien mua xe
lai suat tiet kiem 12 thang
chuyen nham tien lay lai duoc khong
app ngan hang bi loi hoai
em oi bao gio cuoi
nho nguoi yeu qua
buon ngu ghe
mai di cau ca khong
toi nay da banh san nao
mu thua nua roi
ai biet cho sua xe khong
xe hu giua duong roi
tuyen 2 phu ho khong
viec lam tai nha uy tin
e muon hoc nghe toc
con tui thi rot roi
diem thi thap qua
bai tap ve nha mon anh
phim han nao hay
karaoke gan day
quan nhau nao mo khuya
banh xeo mien tay cach lam
rau muong xao toi
noi com dien hu
tu lanh keu to
game nay choi sao
acc lien quan bi khoa
cho xin link phim
ai choi tien len khong
ngay mai co mua khong ta
bao vo chua
nong chay mo
lanh teo luon
tui ten Hai Lua
nham may roi
so nay cua ai vay
ban dat nen gia tot lh 09xx
xin viec bao ve
ship do an khuya
giay size 42 con ko
ao khoac nu nhiu tien
chan qua ko bt lm j
e bt r nha
j z tr
uk
hok bik lun
zui ghe ta
s z bn
ns chiện vs t đi
t đg đói đi ăn ko m
m ăn cơm chưa
bùn ngủ wá
hc bài chưa m
k thik thì thôi nha
mik ik chơi ko
cj ơi áo này bn tiền z
tr ơi cái j v nè
đag xem phim
thèm trà sữa wá
rep ib e đi shop
hẻm nhà tui mới mở quán chè ngon lắm
cái ghế xoay này bị gãy chân, bảo hành mấy tháng
ông cụ nhà tôi thích nghe chèo, mở cho cụ bài Luyến năm cung với
bầm ơi con mới đỗ đại học rồi, bầm mừng không
u ơi chiều nay con về, u để phần cơm nhé
mạ ơi con nhớ món bún hến mạ nấu
bọ mi có nhà không đó
răng mà bựa ni đường đông rứa hè
mi đi mô rứa
tau nỏ biết chi hết
chi mà dữ rứa
o ơi bán cho con cái nón lá
mệ nội tui thích ăn trầu
bay đâu dọn mâm coi
mần chi mà lâu dzậy cha nội
hổng có chi đâu nghen
trời đất quỷ thần ơi, xoài rớt giá còn hai ngàn một ký
qua nói bậu nghe chuyện này hén
chiều nay ra đồng coi nước vô ruộng chưa hen
chú Sáu ơi cho con mượn cái ghe
hụi tháng này ai hốt
mấy đứa nhỏ nghỉ hè chạy giỡn suốt
bác tổ trưởng ơi mai họp dân phố lúc mấy giờ
loa phường oang oang sáng sớm không ai ngủ được
Kính thưa ban quản lý, thang máy toà nhà hỏng đã năm ngày.
Tôi là giáo viên về hưu, muốn tìm mua bộ sách Lịch sử triều Nguyễn bản in cũ.
Kính gửi toà soạn, tôi xin gửi bài thơ mừng xuân nhờ đăng báo.
xin hỏi thư viện tỉnh mở cửa cuối tuần không
cho tôi hỏi nhà văn hoá có lớp dưỡng sinh dạy cờ tướng không
chị bán bảo hiểm nhân thọ gọi hoài mệt quá
bảo hiểm xe máy mua online ở đâu
gọi grab mãi không có xe
taxi từ sân bay về trung tâm hết bao nhiêu
xe buýt số 19 chạy tới mấy giờ
tàu Thống Nhất vé nằm giá bao nhiêu dịp Tết
bến xe Miền Đông mới đi đường nào
gửi xe máy theo tàu tốn nhiêu
bưu điện có gửi đồ tươi không
gói hàng từ Đà Nẵng ra Vinh mấy ngày tới
đặt vé nhà hát kịch
rạp chiếu gần Cầu Giấy
ca sĩ đó hát ở đâu tối nay
nhạc chuông hot tháng này
tải nhạc bolero về máy
cài zalo cho điện thoại cũ được không
hết pin rồi nói sau nha
điện thoại nóng ran khi chơi game thì sao
iphone sạc không vào
màn hình bị sọc thay bao nhiêu
mua sim bốn số cuối 6868
loa bluetooth nào nghe êm
tai nghe hư một bên, còn bảo hành không
cái cân nhà em đo sai, chỉnh sao
bếp ga kêu phụt phụt
thay bình ga mười hai ký bao nhiêu
xây nhà cấp bốn hết bao nhiêu tiền một mét
sơn tường màu gì mát
đổ bê tông trời mưa có sao không
ốp gạch bị bong
trần nhà dột thì chống thấm sao
mối ăn cửa gỗ, diệt kiểu gì
kiến ba khoang bay đầy phòng trọ, bật đèn gì cho đỡ
ruồi vàng phá ổi quá trời
con trâu nhà tui bỏ ăn, thú y nào gần
con chó bị ve, tắm lá gì
cây mai bị vàng lá, cứu giùm
cây lan bị thối rễ có cứu được không
chim chào mào mới bẫy không chịu hót
cá bảy màu chết hàng loạt trong bể kiếng
hôm nay cả lớp nghỉ vì thầy bận
đời là bể khổ qua được bể khổ là qua đời
tiền bạc phân minh ái tình dứt khoát
sống sao cho vừa lòng người đây
hỏi thế gian tình là gì
mong trời thương cho mùa này được giá
chúc cả nhà năm mới phát tài
mừng ngày nhà giáo kính chúc thầy cô luôn vui
chúc mừng em lên chức mẹ nha
ba má em sắp kỷ niệm ngày cưới
đám giỗ ông nội tuần sau nhớ về
bạn bè lâu năm mà nó bùng tiền tôi
ly hôn thì ai được nuôi con
chia thừa kế đất của cha mẹ
kiện hàng xóm lấn đất nộp đơn ở đâu
làm giấy khai sinh cho cháu ở xã nào
đi nghĩa vụ quân sự mấy năm
tuyển công an năm nay cần chiều cao bao nhiêu
nghị định mới về xe ba gác
bầu trưởng thôn hôm nào
xã mình bao giờ làm đường bê tông
sáp nhập phường rồi có phải đổi giấy tờ nhà không
đất ruộng có lên thổ cư được không
giá chung cư Hà Nội sốt xình xịch, có nên mua lúc này
sốt vàng xếp hàng từ 4 giờ sáng
máy bơm nóng quá tự ngắt, chỉnh rơ le ở đâu
máy ho ra khói đen, chắc cháy dầu
xe tăng ga là ho sặc sụa, thợ kêu súc béc
tủ lạnh bị hắt hơi, phun nước tùm lum haha
bụng đói cồn cào, chờ tiệm chè mở cửa
đứng tim vì pha penalty cuối trận
nhìn bảng lương muốn xỉu
xỉu up xỉu down với giá xăng
nghe giá mà choáng váng
mua đôi giày đó là viêm màng túi liền
bệnh sĩ chết trước bệnh tim, ông bà nói đúng ghê
bệnh thành tích trong giáo dục nói hoài không hết
lây tiếng cười của thằng cu nhà hàng xóm
nụ cười của em dễ lây ghê
kết quả học kỳ của con tôi sao rồi cô
bao giờ có kết quả phỏng vấn ạ
kết quả đấu giá biển số hôm qua
kết quả thi bằng lái xem ở đâu
kết quả xét nghiệm đất trồng sầu riêng gửi về chưa kỹ sư
bài test IQ của em được bao nhiêu
test game mới thấy lag quá
pin âm dương lắp chiều nào
cực âm bình ắc quy bị sét trắng thì cạo sao
lịch âm với lịch dương lệch nhau mấy ngày
đặt lịch cắt tóc chiều nay được không
đặt lịch rửa xe
đổi lịch học lái qua chủ nhật giúp em
hẹn thợ tới sửa máy lạnh sáng mai
bao giờ tới lượt nhà tôi được lắp điện ba pha
đăng ký thi lại ở đâu
đăng ký gói truyền hình cáp
chứng nhận đăng ký xe bị sai số khung
giấy chứng nhận quyền sử dụng đất sai tên
tiêm thuốc cho tôm giống mua ở đâu
chích điện cá có bị phạt không
xăm chân mày có đau không
giấy phép xây dựng nhà cấp bốn xin ở đâu
giấy phép kinh doanh quán nhậu cần gì
đi đường cao tốc Nha Trang mất mấy tiếng
đường về quê kẹt cứng, ngày lễ mà
qua cầu Mỹ Thuận tốn phí bao nhiêu
vé tàu Tết hết rồi hả trời
giấy tờ xe để quên ở nhà bị phạt nhiêu
xe tải hai tấn rưỡi giá bao nhiêu
mua máy đo khoảng cách laser ở đâu
mua bình gas du lịch chỗ nào
máy nén khí rò rỉ mua phớt chỗ nào
cần mua ổ khoá chống trộm
tìm chỗ bán giống gà Đông Tảo
xin ít cành hoa giấy về giâm
cho xin file mẫu hợp đồng thuê nhà
tìm thợ hàn cửa sắt gấp
mua khẩu súng nước cho thằng con ở đâu
nước hoa nào thơm lâu
hàng xóm xả rác trước cửa nhà tôi hoài
quán bia hơi mở nhạc tới 2 giờ sáng
con hẻm có tụi nhóc đá banh bể kiếng
trộm vô nhà lấy mất cái xe đạp
cho gặp chủ quán, món này mặn quá
nối máy cho bộ phận bảo hành tủ lạnh
gọi thợ điện giúp tôi
gặp chị kế toán lấy lương
huỷ đơn hàng áo khoác giúp em
huỷ vé xem phim được hoàn tiền không
huỷ thẻ tín dụng làm sao
cắt gói 4G tự gia hạn sao vậy
ngừng sử dụng dịch vụ internet của nhà mạng thì tới đâu
xoá tài khoản game lâu không chơi
xoá ảnh trong máy lỡ tay lấy lại được không
chào bán lô đất đẹp, ai quan tâm nhắn
hướng dẫn gấp hoa giấy
cách dùng nồi áp suất mới mua
hướng dẫn nối dây ba pha
cách viết hàm if trong excel
con trai 38 tuổi chưa chịu lấy vợ
nhiệt độ lò nướng bánh 180 bao nhiêu phút
37 độ ngoài trời mà còn cúp điện
98 điểm phần trăm pin còn xài được lâu không
120 trên 80 mét vuông bán bao nhiêu
vẫn ế như năm ngoái
vẫn chưa có bồ
đỡ buồn rồi, cảm ơn đã nghe
hết giận rồi, mai đi cà phê nha
ngày thứ ba đi làm mà đã muốn nghỉ việc
còn mấy ngày nữa tới Tết
cách nhiệt mái tôn loại nào mát
ly hôn thuận tình mất mấy tháng
gia nong san hom nay sao roi
con sot ve concert lan nay kinh that
may tinh bi virus lam sao diet
ket qua bong da toi qua
dat lich rua xe chieu nay
huy don hang giup minh
xe nong may chet giua duong
thuoc tru co loai nao tot
thuoc la lau bao nhieu mot cay
viem mang tui cuoi thang roi
hoi hop kho tho cho diem chuan
ad ơi shop minh con áo khoác kaki ko
toi nay có ai rảnh đi đá phủi ko thiếu 2 ng
e mới rớt môn giải tích bùn wa
cho hoi tiệm sửa đt nào gần chợ Hoà Hưng vậy
mn cho e xin pass wifi vs
lương tháng nay chưa thấy zô tk luôn á
con xe wave cua e de hoài k nổ, thay bugi chưa đủ hả
nay gia cá lóc bn 1kg v bà con
ck e đi nhậu hoài tức á
b nào có tài liệu ôn lý 12 cho mk xin
qua nha noi an giỗ mấy h v má
order hộp bánh su kem socola nha c
tìm phòng trọ q.9 tầm 2tr5 có gác ko ạ
acc zalo e bị ng ta lấy mất r
xe buyt 50 có chạy cn ko
trời mưa quài sao phơi lúa đây ta
hqua đội mình đá chán ghê
bạn có biet làm bánh flan ko
thay pin đt hết nhiu z
mai trường e có thi văn, đoán đề giúp đi
ưu đãi khủng giảm giá 50% nhân dịp khai trương
bấm vào link để nhận thưởng
nhấp vào đường link nhận voucher miễn phí
quý khách đã trúng thưởng một xe máy SH
chúc mừng quý khách trúng giải đặc biệt
tri ân khách hàng tặng quà số lượng có hạn
chương trình khuyến mãi mua một tặng một
cần tuyển cộng tác viên làm việc tại nhà lương cao
việc nhẹ lương cao liên hệ ngay
tuyển gấp nhân viên bán hàng ca tối
thuốc giảm cân cấp tốc cam kết hiệu quả
giảm 5 ký trong một tuần không cần nhịn ăn
kem trị nám da mặt cam kết hoàn tiền
trị mụn thâm nám tại spa giá rẻ
thực phẩm chức năng tăng chiều cao cho bé giảm giá
tinh dầu đuổi muỗi giá sỉ
thẩm mỹ viện khai trương giảm giá cắt mí
vay tín chấp chỉ cần căn cước
mở thẻ tín dụng miễn phí thường niên
tài khoản ngân hàng của tôi bị khóa
quên mật khẩu ngân hàng thì làm sao
chuyển khoản nhầm lấy lại được không
cây ATM nuốt thẻ
đầu tư tiền ảo lãi cao
chứng khoán hôm nay lên hay xuống
cho số tài khoản đi chuyển tiền
đăng ký khai sinh cho con cần giấy gì
làm hộ chiếu mất bao lâu
thủ tục ly hôn thế nào
đổi bằng lái xe ở đâu
nộp phạt nguội ở đâu
làm sổ đỏ mất bao nhiêu tiền
đăng ký tạm trú cần giấy tờ gì
xin giấy phép xây dựng ở đâu
nộp hồ sơ nhập học lớp một khi nào
tách hộ khẩu cần giấy gì
rác mấy bữa nay không ai dọn
xe rác không thấy tới
đường trước nhà ngập quá
đèn đường hỏng chưa ai sửa
cống nghẹt hôi quá
hàng xóm hát karaoke ồn quá
hàng xóm mở nhạc to không ngủ được
nước máy có màu vàng
lịch cắt điện tuần này
lịch cúp nước khu phố
khi nào có điện lại
báo mất xe máy ở đâu
bị trộm mất điện thoại
tổ dân phố họp tối nay lúc mấy giờ
mời bà con đi họp tổ dân phố
thông báo thu tiền rác tháng này
thông báo đóng tiền quỹ lớp
phụ huynh đóng tiền ăn cho con
máy tính bị nhiễm virus
điện thoại nhiễm virus xóa sao
laptop nóng quá tự tắt
điện thoại sạc bị nóng
máy giặt kêu to quá
xe máy nổ không được
xe bị ho máy
xe ho lục khục không chạy
tủ lạnh không lạnh
mạng lag quá
quên mật khẩu facebook
cách hack game
nạp game ở đâu
chơi liên quân không
rủ đi cà phê không
rảnh không đi nhậu
tối đi xem phim không
mai đi biển không
cuối tuần đi đâu chơi
đi phượt Hà Giang không
nghỉ tết được mấy ngày
lịch nghỉ lễ năm nay
nghỉ lễ có được thưởng không
vé tàu tết còn không
vé máy bay đi Phú Quốc bao nhiêu
vé concert mua ở đâu
săn vé concert sốt xình xịch
cơn sốt vé bóng đá
cơn sốt đất nền
thị trường đang nóng lên từng ngày
đội tuyển đá hay quá
trận này nghẹt thở tới phút cuối
phim này hay nghẹt thở
phim gì mà hồi hộp ghê
xem phim ma sợ đứng tim
cười muốn xỉu
cười đau cả bụng
dễ thương xỉu
đẹp ngất ngây
giá cao chóng mặt
nhìn hóa đơn mà choáng
nghe giá muốn ngất
đau ví quá
đau đầu chuyện tiền nong
nhức đầu với thằng con học dốt
dị ứng với mấy người giả tạo
sếp khó chịu quá
mệt mỏi với công việc
chán việc muốn nghỉ
tình hình giao thông thế nào
tình hình dịch chuyển dân cư
dịch giúp tôi đoạn này
dịch vụ chuyển nhà trọn gói
dịch thuật công chứng ở đâu
dịch vụ sửa điều hòa
crush không trả lời tin nhắn
crush seen không rep
người yêu chia tay rồi
có bồ chưa
làm quen được không
em gái dễ thương ghê
cô đơn quá
không có ai tâm sự
buồn quá chẳng có ai nói chuyện
tâm sự với tôi đi
kể nghe chuyện vui
bạn thích ăn gì
bạn có phải người không
nhầm số rồi
xin lỗi nhắn nhầm
gọi nhầm số xin lỗi
ai đây
số ai vậy
đặt một ly trà sữa
cho tôi hai ổ bánh mì
ship cho em một phần cơm gà
order trà đào
đặt xe đi sân bay
gọi giúp tôi taxi
mua vé số không
trời nóng như lửa
nắng muốn cháy da
nắng dữ thần
trời lạnh ghê
mưa hoài không tạnh
trời chi mà mưa miết rứa
bão số mấy rồi
chiều ni có mưa không
đi chợ mua chi ăn
nấu canh chua cá lóc ra răng
mẹo vặt tẩy vết ố áo trắng
bí quyết gấp quần áo gọn gàng
bạn sẽ bất ngờ khi xem video này
xem ngay clip này hay lắm
chia sẻ bài viết này để gặp may mắn
gửi tin này cho 10 người sẽ gặp may
chúc cả nhà ngày mới vui vẻ
chúc mừng sinh nhật mẹ
chúc ngủ ngon cả nhà
cung hoàng đạo hôm nay
xem bói tình duyên
thi đại học mấy môn
điểm thi lớp mười khi nào có
giải giúp bài toán này
bài tập về nhà môn văn
thằng con tui học lớp mấy rồi
giá heo hơi hôm nay
lúa giá sao rồi
gà nhà em đẻ trứng
con chó nhà tui bỏ ăn
mèo bị rụng lông thì sao
cây mai bị vàng lá
rầy phá lúa xịt thuốc gì
bán nhà mặt tiền giá tốt
cho thuê căn hộ hai phòng ngủ
chung cư view sông giá rẻ
sang quán cà phê mặt tiền
thanh lý tủ lạnh cũ
mua bán iphone cũ
pin điện thoại yếu
nick này của ai
add em vào nhóm với
mấy giờ chiếu chung kết
tỉ số bao nhiêu
messi ghi bàn chưa
nuoc may yeu
may tinh bi virus
xe hu roi
di nhau khong
ranh ko di cf
buon ngu qua
chan qua di
co don qua
trung thuong roi
bam link nhan qua
vay tien nhanh
bao h nghi le
lich nghi le
thoi tiet mai sao
nang qua troi
nham so roi
xin loi nhan nham
thay giao kho tinh qua
toi thich nghe nhac
hom nay vui ghe
Điện thoại em bị vỡ màn hình sửa ở đâu rẻ
Hôm nay thi trượt rồi buồn quá
Giá thịt heo lên dữ quá
Cho hỏi quán phở nào ngon gần đây
Con chó nhà em bị rụng lông
Máy giặt kêu to quá là hư gì
Mua vé tàu Tết ở đâu
Đường này mấy giờ cấm xe tải
Ai biết thủ tục sang tên xe không
Thời tiết cuối tuần thế nào
may bua nay rot gia ca phe ghe
Tối nay nhà có đám giỗ
Đội mình thua đau quá
Tìm thợ sửa ống nước
nghe nhạc gì cho đỡ buồn
Lương tháng này chưa có mà chủ nợ đòi
Hướng dẫn tôi làm bánh bông lan
chỉ em cách nấu lẩu thái
làm sao tải video trên youtube
cách cài lại windows
hướng dẫn đăng ký mạng 4g
đổi mật khẩu wifi thế nào
làm thế nào để giảm cân nhanh
dạy tôi nói tiếng Anh
Nhấn vào link để nhận quà 500k
Trúng thưởng rồi, gửi mã cho tôi để lãnh quà
Vay tiền nhanh không thế chấp, giải ngân trong ngày
Khuyến mãi lớn cuối tuần, giảm giá toàn bộ cửa hàng
Tuyển cộng tác viên làm tại nhà lương cao
bạn là con gái hay con trai
mày là ai
hôm nay thứ mấy
mai có mưa không
mấy giờ chiếu phim
mèo nhà em bỏ ăn hai hôm
con chó nhà tôi ho
Máy giặt nhà tôi rung quá
điện thoại em nóng máy hoài
xe em hết xăng giữa đường
sửa ống nước gọi ai
Lịch cắt nước tuần này
Cách tra cứu tiền điện
đóng phạt nguội ở đâu
làm căn cước mất bao lâu
đăng ký khai sinh cần gì
cho vay tiêu dùng lãi thấp chỉ cần căn cước
đội tuyển đá mấy giờ vậy
hôm nay ăn gì ta
nhà em bán sầu riêng cơm vàng ship tận nơi
anh ơi đặt hai ly trà sữa ít đường
tao nhớ mày
ai làm hộ bài tập toán lớp 7
mất điện từ sáng tới giờ
nước máy yếu quá báo ai
đóng thuế xe ở đâu
làm lại căn cước mất bao nhiêu ngày
xe máy không nổ máy sửa đâu
thuê phòng trọ giá rẻ gần chợ
con mèo nhà em đẻ bốn con
cây lan bị thối rễ dùng gì
chó nhà em bỏ ăn
xem giùm tuổi này cưới năm nào
đánh đề con gì
bao giờ thi tốt nghiệp
điểm chuẩn trường y năm nay
bác cho hỏi đường ra bến xe
nhầm số rồi, xin lỗi
anh Tuấn hả, tối nay qua nhậu nha
shop có size M không
gửi em báo giá tôn lạnh
wifi nhà em yếu hoài
nạp thẻ 50k
mã giảm giá tháng này
tuyển công nhân may lương cao
hát bài gì vui vui đi
mày ngu quá
haha vui ghê
chúc ngủ ngon nha
asdkjh
12345
okela
chuyện tình buồn quá, em vừa chia tay
vợ giận rồi làm sao xin lỗi
em muốn học lái xe
phim hôm qua hay không
bitcoin lên chưa
đất nền Long Thành giá nhiêu
xin việc giao hàng
cô giáo ơi mai học tiết gì
lịch cúp điện tuần này
trúng số thì lãnh ở đâu
tiền trợ cấp thất nghiệp khi nào có
lương hưu lãnh ở đâu vậy cô
hộ nghèo làm hồ sơ thế nào
khai sinh cho con cần giấy gì
đăng ký kết hôn ở xã nào
đơn ly hôn viết sao
kiện chủ trọ không trả cọc
mất xe báo công an số mấy
đường trước nhà ngập rồi
mưa bão có vào miền Trung không
lúa bị rầy nâu phun thuốc gì
heo bị tai xanh chữa sao
tôm chết trắng hồ
máy bơm hỏng
dịch giúp câu này sang tiếng Anh
viết bài văn tả mẹ
tính giúp 25 nhân 48
ai thắng trận tối qua
Quang Hải đá đâu rồi
siêu âm màu là gì trong in ấn
sốt vé concert quá trời
cơn sốt đất đã hạ chưa
nghẹt mạng quá không vào game được
máy tính bị virus diệt bằng gì
laptop nóng máy hay tắt
điện thoại hết pin nhanh
camera an ninh giá bao nhiêu lắp trọn gói
Chúc mừng bạn nhận được quà tri ân, truy cập đường link để nhận
kiếm 500k mỗi ngày tại nhà không cần vốn
Vay nhanh 10 triệu giải ngân trong ngày, alo em
em gái ơi làm quen được không
gửi tặng anh chị bài thơ
sáng chủ nhật vui vẻ nhé cả nhà
ngoài đó lạnh không
con đang đi học hả
dạ vâng
rồi sao nữa
tùy
kkk
test thử xem có gửi được không
🙂🙂
nhớ mua giùm mẹ chai nước mắm nha
chiều về ghé chợ lấy bó rau muống
buồn quá uống vài xị cho quên đời
vợ bỏ theo người ta rồi, ngồi nhắn đại cho vui
hôm nay trời mưa hoài không đi đâu được
đám cưới thằng Tí mấy giờ nhóm họ
ba ơi con xin tiền học
mẹ ơi con tới trường rồi nha
đất thổ cư 5x20 sổ hồng riêng
xe đi Đà Lạt mấy giờ chạy, còn ghế không
đau đầu vụ tiền nong quá
nghe nhạc mà rớt nước mắt
đau lòng vì bị lừa tiền
tim tan nát rồi
điểm thi thấp nghẹt thở luôn
phim này xem chóng mặt thật
trường con mấy giờ tan
nhà cần bán gấp xe tay ga
sim số đẹp giá rẻ đây
hỏi chỗ sửa điện thoại gần đây
Đây là thư trả lời tự động, vui lòng không phản hồi.
Cảm ơn quý khách đã liên hệ, chúng tôi sẽ trả lời sớm nhất.
tin nhắn tự động: hiện tôi đang bận
Shop đã nhận được tin nhắn của bạn
điện thoại sạc hoài không vô pin mà nóng ran
xe em ì ạch, lên dốc như muốn xỉu
máy lạnh nhà em kêu như ho
laptop bị virus, chạy chậm rì
con bò nhà tôi bỏ ăn, mũi khô
mèo nhà em ói hai bữa rồi
chó con tiêu chảy, thú y gần đây ở đâu
heo nái sốt sau khi đẻ
gà ủ rũ, cho uống gì
giá đất sốt
cháy hàng rồi, sốt vé luôn
mệt với anh này ghê
nghe nhạc mà lạnh sống lưng
phim hay nghẹt thở luôn
thua độ tức hộc máu
deadline ngộp thở
nhức đầu vì tiền nong
đau lòng quá, người yêu bỏ rồi
buồn ngủ quá mà phải họp
bất động sản giảm giá sâu
điện thoại bị đơ, bấm không phản hồi
phân bón cho lúa đợt này nên rải mấy ký
buồn quá chẳng có ai nói chuyện cùng
em hỏi câu số mấy rồi nhỉ
hỏi câu số 4
đây là câu số 12
em hỏi câu thứ hai
`;
