/** Seed sentences of the intent find_supplies, one a line, written for this project. */
export const findSupplies = `
Tôi cần mua khẩu trang
nhà hết gạo rồi
Xin hỗ trợ gạo và mì gói
Khu trọ cần lương thực
cần sữa cho con 6 tháng
mua que test ở đâu
chỗ nào bán kit test nhanh
còn thuốc hạ sốt không
Nhà thuốc nào còn paracetamol
cần mua máy đo SpO2
cho mượn máy đo oxy được không
tìm chỗ thuê bình oxy
ở đâu có bình oxy cho mượn
cần thuê máy tạo oxy
xin bỉm và sữa cho bé
hết tã rồi, ai giúp với
cần nước uống đóng bình
khu cách ly thiếu nước sạch
thiếu nhiệt kế
mua nhiệt kế ở đâu
xin gói thuốc F0
bao giờ được phát thuốc
túi thuốc A ở đâu phát
cần insulin cho mẹ
hết thuốc tiểu đường
hết thuốc huyết áp
Cần thuốc cho người già
molnupiravir mua ở đâu
cho em xin thuốc molnupiravir
cần nước rửa tay
cồn sát khuẩn còn bán không
oresol mua ở đâu
hiệu thuốc nào mở cửa
cần đồ ăn cho 5 người
phòng trọ 3 người hết đồ ăn
đói quá không có gì ăn
xin suất cơm từ thiện
nhà em F0 cần nhờ mua thực phẩm
đi chợ hộ thế nào
đặt rau củ ở đâu
can gao
het gao roi
xin ho tro luong thuc
mua kit test o dau
can thuoc ha sot
can sua cho be
het ta cho con
cho xin nuoc uong
tim binh oxy
muon may do spo2
ai co khau trang khong
con test nhanh ko
cần khẩu trang N95 cho 10 người
xã hỗ trợ gạo khi nào
chưa nhận được túi an sinh
tui cần gạo với mắm muối
tui hết tiền mua sữa cho con
ở mô bán khẩu trang
mô có bán nhiệt kế
e cần que thử gấp
ib cho e chỗ bán kit test
ai bán máy đo oxy chỉ mình với
xin mì tôm cho xóm trọ
khu phong toả thiếu rau
cần thuốc ho cho bé
cần thuốc nhỏ mũi
thiếu thuốc men ở khu cách ly
cần máy thở tại nhà
cần găng tay và đồ bảo hộ
gia đình 6 người cần thực phẩm
bà tôi cần tã người lớn
cần cháo cho người bệnh
mua hộ thuốc được không
cần người giao thuốc tận nhà
điểm cấp phát thuốc miễn phí
đổi bình oxy chỗ nào
nạp oxy ở đâu
máy đo nồng độ oxy giá bao nhiêu
còn hàng test kit không
khẩu trang y tế giá bao nhiêu
cần 20 bộ kit test
tìm mua favipiravir
bé hết sữa bột
em bé cần bỉm size M
xóm tôi mất nước, cần nước sạch
cần gạo, trứng, rau
xin hỗ trợ nhu yếu phẩm
phát quà ở đâu
cây ATM gạo chỗ nào
siêu thị nào còn mở
tiệm thuốc tây gần đây
xin thuốc cho F0 tại nhà
nhà neo đơn cần giúp đỡ lương thực
cần kim tiêm và insulin
cho hỏi chỗ bán cặp nhiệt độ
cần xe lăn và thuốc
muốn xin khẩu trang miễn phí
mua bình oxy chỗ nào
mua oxy ở đâu vậy
thuê bình oxy ở đâu
o dau cho muon may tao oxy
ai bán máy đo oxy
mua khẩu trang N95 ở đâu
hết khẩu trang rồi
cho xin ít khẩu trang
lại mua thử rồi, không còn gạo
nhà hết sạch gạo
hết tiền mua sữa cho con
xin sữa cho bé 6 tháng
cần bỉm size M
xin mì gói và trứng
xóm trọ thiếu đồ ăn mấy hôm nay
khu cách ly cần nước uống
dãy trọ 10 phòng cần thực phẩm
không ra ngoài được, nhờ mua hộ rau
nhờ đi chợ giúp
xin suất ăn từ thiện
hết thuốc tiểu đường, mua ở đâu
mẹ em hết thuốc huyết áp
can thuoc ha sot cho be
xin túi thuốc F0
nhà thuốc nào còn molnupiravir
trạm có phát kit test không
can mua que test
mượn nhiệt kế
mượn máy đo spo2
cần cồn sát khuẩn
xin gel rửa tay
can gap insulin cho ba toi
e xin ít oresol vs hạ sốt
mua oresol chỗ mô
`;
