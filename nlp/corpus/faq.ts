/** Seed sentences of the intent faq, one a line, written for this project. */
export const faq = `
F0 cách ly bao nhiêu ngày?
F1 có phải cách ly không?
Sốt bao nhiêu độ thì uống thuốc?
Trẻ sốt xuất huyết nên ăn gì?
Triệu chứng của bệnh sởi là gì?
Tay chân miệng lây như thế nào?
Khi nào cần đi bệnh viện?
Paracetamol uống mấy viên một ngày?
uống paracetamol cách mấy tiếng?
Có được tắm khi bị sốt không?
bị thuỷ đậu có kiêng gió không
đo SpO2 thế nào cho đúng
SpO2 bao nhiêu là nguy hiểm?
Nếu bị khó thở thì phải làm sao?
Nếu con sốt cao thì xử trí thế nào?
lỡ tiếp xúc F0 thì phải làm gì
Số điện thoại trạm y tế là bao nhiêu?
số cấp cứu là số nào
Trạm y tế làm việc mấy giờ?
Bao lâu thì khỏi covid?
Covid ủ bệnh mấy ngày
cách pha oresol
pha oresol thế nào
Làm sao để phòng sốt xuất huyết?
diệt lăng quăng bằng cách nào
Bị chó cắn phải làm gì
Người già có nên uống molnupiravir không
thuốc molnupiravir có tác dụng phụ gì
kháng sinh có trị được cúm không
Đeo khẩu trang nào tốt?
rửa tay thế nào là đúng cách
Bà bầu bị covid có ảnh hưởng thai nhi không
mẹ F0 có cho con bú được không
trẻ mấy tháng thì đeo được khẩu trang
Test nhanh lúc nào thì chính xác?
F0 ở nhà cần chuẩn bị gì
khỏi bệnh rồi có cần xét nghiệm lại không
Khi nào được hết cách ly?
thủ tục xin giấy xác nhận khỏi bệnh
hậu covid là gì
Ho gà có nguy hiểm không?
bạch hầu lây qua đường nào
cúm A khác cúm B thế nào
cúm gia cầm có lây sang người không
sởi có để lại biến chứng không
bị sởi rồi có bị lại không
trẻ bị tay chân miệng có được đi học không
sốt mấy ngày thì đi khám
sot xuat huyet ngay nao nguy hiem nhat
f1 phai cach ly may ngay
f0 co duoc ra ngoai khong
sot cao uong thuoc gi
tre bi sot co duoc tam khong
covid lay trong bao lau
an gi cho nhanh khoi
co nen xong hoi khong
thuoc ha sot uong luc nao
sxh ăn j mau khỏe
f0 ăn trứng đc ko
f1 tiêm đủ 3 mũi có phải cách ly k
bé sốt bao nhiêu độ thì đi viện v bs
Có cần nhập viện khi dương tính không?
Chi phí điều trị covid ai trả?
bảo hiểm y tế có chi trả xét nghiệm không
F0 được nghỉ việc hưởng bảo hiểm thế nào
quy định cách ly mới nhất là gì
mức phạt không đeo khẩu trang là bao nhiêu
vi phạm cách ly bị phạt bao nhiêu
Rác của F0 xử lý sao?
khử khuẩn nhà cửa thế nào
mở cửa sổ có lây sang hàng xóm không
Muỗi nào truyền sốt xuất huyết?
tiểu cầu bao nhiêu là thấp
nhịp thở bình thường của trẻ là bao nhiêu
huyết áp bao nhiêu là cao
ngủ với quạt khi sốt được không
uống nước cam khi sốt tốt không
ibuprofen có dùng cho sốt xuất huyết được không
aspirin uống khi sốt xuất huyết có sao không
trẻ 2 tuổi uống hạ sốt liều bao nhiêu
bệnh dại có chữa được không
bị mèo cắn có cần tiêm không
Dấu hiệu nặng của tay chân miệng là gì?
dấu hiệu cảnh báo sốt xuất huyết là gì
Nếu bị co giật thì sơ cứu ra sao?
khi trẻ nôn nhiều thì cho uống gì
Tôi bị covid thì con tôi có bị lây không
nhà có F0 thì các thành viên làm gì
mất mùi bao lâu thì hết
ho sau covid kéo dài bao lâu
tập thể dục khi đang F0 được không
có nên truyền nước khi sốt xuất huyết không
dùng chung đồ với F0 có lây không
Thú cưng có lây covid không
virus sống trên bề mặt bao lâu
nước ao có lây bệnh không
sau mấy ngày thì F0 hết lây
khi mô thì cần đi viện
bệnh ni lây răng
chừng nào F0 được đi làm lại
trạm mở cửa mấy giờ
trạm y tế làm việc tới mấy giờ
trạm có làm việc thứ bảy không
chủ nhật trạm có mở không
mấy giờ trạm đóng cửa
giờ làm việc của trạm
trạm y tế ở đâu
trạm ở chỗ nào vậy
địa chỉ trạm y tế phường
đường tới trạm đi thế nào
số điện thoại trạm
cho xin số điện thoại trạm y tế
số đường dây nóng là gì
gọi số nào để hỏi về dịch
tram o dau
tram may gio lam viec
so dien thoai tram la gi
dia chi tram y te xa o dau
sdt trạm y tế bnhieu
trạm nằm ở mô rứa
trạm khám bảo hiểm không
bệnh viện nào nhận F0
phòng khám nào mở cửa cuối tuần
rửa tay xà phòng hay cồn tốt hơn
rua tay bao lau thi sach
lau nhà bằng gì để sát khuẩn
bị mèo cào phải làm gì trước tiên
chó cắn có cần khâu không
một ngày uống mấy viên hạ sốt
uống thuốc cảm chung với kháng sinh được không
bà bầu uống thuốc ho được không
trẻ em uống oresol thế nào
hạ sốt cho bé bằng cách nào
sốt mấy độ thì cho bé uống thuốc
sot tren may do moi uong thuoc
cúm mùa và cúm A khác gì nhau
benh soi lay the nao
khi mô thì hết lây
bao nhiêu ngày thì F1 được ra ngoài
nếu con em bị sốt co giật ở nhà thì sơ cứu ra sao
làm sao biết mình khỏi bệnh
ăn kiêng gì khi bị thuỷ đậu
có cần đeo khẩu trang nơi công cộng nữa không
mấy ngày thì hết ủ bệnh
`;
