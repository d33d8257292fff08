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
`;
