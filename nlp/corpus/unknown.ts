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
`;
