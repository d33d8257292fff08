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
`;
