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
đêm hôm rồi mà bé nóng, nhà hết sạch hạ sốt, tiệm nào quanh Gò Vấp còn mở
mấy cô chú ơi xóm con hết gạo từ hôm qua, ai có cho con xin vài ký
nhà tui còn đúng một gói mì, bốn đứa nhỏ
hổng còn gì ăn hết trơn, ai cứu trợ tới giùm
mạ tui hết thuốc tim rồi, chừ mua mô đây
ở đây có chỗ mô bán que thử không rứa
bọ cần cái nhiệt kế, o trạm có thừa không
bầm em bị tai biến nằm một chỗ, hết bỉm người lớn
Kính gửi trạm, lớp tôi có sáu cháu thiếu khẩu trang, xin trạm hỗ trợ.
trường tiểu học cần 300 chai gel rửa tay, liên hệ mua ở đâu
xưởng may tụi em cần 2000 khẩu trang vải
chủ trọ xin giùm 11 phòng ít gạo với nước mắm
bếp ăn từ thiện quận 4 còn phát cơm không
quán cơm 0 đồng ở đâu vậy anh
cho con xin hộp cơm với, con bán vé số
tôi ở một mình 79 tuổi, không ai đi chợ cho
nhờ đoàn thanh niên mua giùm mười quả trứng với bó rau
ship rau củ vào khu phong toả được không, cần gấp
combo rau 100k đặt chỗ nào
cá thịt trong chợ nghỉ hết, mua ở đâu bây giờ
nước bình hết ba hôm, uống nước mưa
khu em cúp nước, xin xe bồn chở nước sạch vô
cần nước sạch cho điểm cách ly trường Nguyễn Du, 80 người
lũ vừa rút, xin viên khử trùng nước
xin cloramin B khử khuẩn nhà
cloramin b mua ở đâu bs
phun muỗi xong hết, cần thêm thuốc diệt lăng quăng
mua đèn bắt muỗi, mùng chống muỗi ở đâu rẻ
trạm có phát mùng không, xóm đang sốt xuất huyết
cần kem chống muỗi cho bé
chai xịt muỗi còn không chị
vợt muỗi hết hàng chỗ nào còn
xin mấy cái màn tẩm hoá chất cho người đi rẫy
dịch sởi mà hết vitamin A cho trẻ, trạm nào có
thuốc hạ sốt nhét hậu môn cho bé mua đâu giờ này
siro ho trẻ em hết, ai nhượng lại em một chai
cần tìm efferalgan 150
tiệm thuốc kêu hết tamiflu, tìm ở đâu
tamiflu còn chỗ nào bán không bác sĩ
oseltamivir 75 mua có cần toa không, nơi nào còn
Dịch truyền ringer thiếu, phòng khám em cần 20 chai
bs ơi chỗ nào có huyết thanh kháng bạch hầu
immunoglobulin cho bé tay chân miệng nặng bệnh viện hết, gia đình tìm mua ở đâu
cần máu nhóm O cho người nhà sốt xuất huyết nặng, liên hệ ở đâu xin
ba em cần tiểu cầu đậm đặc nhóm B, ai hiến được
tìm người hiến huyết tương
bình oxy nhỏ cho ông nội để sẵn ở nhà, thuê tháng bao nhiêu
bình oxy sắp hết hơi, đổi ở đâu đêm nay
máy tạo oxy 5 lít có cho mượn không ạ
ATM oxy số mấy vậy mọi người
trạm oxy miễn phí phường nào có
dây thở oxy, mặt nạ mua ở đâu
cần mượn máy phun khí dung cho bé
máy đo huyết áp hư rồi, trạm cho mượn tạm
que thử đường huyết hết, mua online chỗ nào tin cậy
SpO2 kẹp ngón tay mượn trạm được không cô
cái máy kẹp ngón tay đo oxy bán ở đâu, giá nhiêu
nhiệt kế hồng ngoại còn hàng không shop
cặp nhiệt bị bể, cần cái mới trong tối nay
cần xe lăn chở bà đi khám, mượn ở đâu
giường bệnh, nệm chống loét có chỗ cho mượn không
xin tã giấy size L cho bé nhà F0
sữa cho bé sơ sinh hết, mẹ đang nằm viện
ai có sữa mẹ dư cho bé 20 ngày xin ít
con tôi uống sữa dê, cả phường không còn chỗ bán
xin sữa cho ba đứa nhỏ mồ côi xóm đáy
cần sữa Ensure cho ông mới khỏi bệnh
xin cháo dinh dưỡng cho người già cách ly
bột ăn dặm hết, giao tận nhà được không
quần áo cũ cho trẻ trong khu cách ly ai có cho em xin
khu cách ly thiếu chăn mền, đêm lạnh
xin quạt máy cho phòng cách ly nóng quá
thiếu băng vệ sinh trong khu cách ly nữ
xà phòng, kem đánh răng, giấy vệ sinh cho 40 công nhân cách ly
xin ít bình đun nước cho phòng 12 khu B
chén nhựa với muỗng dùng một lần cần 100 bộ
bao rác y tế màu vàng xin ở đâu
đồ bảo hộ cấp 4 cho tổ covid cộng đồng còn không
tổ tình nguyện cần găng, kính chắn giọt bắn
kính chắn giọt bắn mua sỉ ở đâu
khẩu trang cho trẻ 3 tuổi có chỗ nào bán
KF94 chính hãng mua đâu vậy mn
N95 còn hàng hk ad
cồn 70 độ lít nhiêu, còn không
cồn 90 tiệm nào còn
nước muối sinh lý cháy hàng rồi, ai biết chỗ còn
nước súc miệng betadine còn bán không
bông băng gạc vết thương hết, trạm cho xin
dung dịch milian chấm thuỷ đậu mua ở đâu
xanh methylen cho bé thuỷ đậu tiệm nào có
kẽm uống cho bé tiêu chảy còn không trạm
trạm còn gói bù nước không, xã đang tiêu chảy nhiều
oresol vị cam mua chỗ nào
men tiêu hoá trạm phát không
thuốc F0 hết rồi sao chưa phát cho nhà em
F0 ngày ba rồi chưa thấy túi thuốc
gói thuốc B phát ở đâu vậy cán bộ
trạm ơi phát túi thuốc cho nhà số 8 hẻm 21 với
nhận túi an sinh ở chỗ nào
tổ 5 phát quà rồi sao tổ 6 chưa có
nhà em chưa có tên trong danh sách nhận gạo, ghi tên ở đâu
hộ nghèo có được phát dầu ăn không
bà con miền Trung lũ với dịch, xin áo phao, mì, nước
xin giống rau trồng trong khu phong toả
thức ăn cho heo hết mà đường bị chặn, mua cám ở đâu
cám gà cạn rồi, ai bán giao vô vùng cách ly
ga nấu hết, ai giao ga vào khu phong toả
pin máy trợ thính của ông hết, mua chỗ nào mở cửa
kính lão của bà vỡ, tiệm kính nào còn mở
sim điện thoại hết tiền nên không gọi được trạm, xin thẻ cào
máy tính bảng cũ cho con học online trong khu cách ly, ai cho xin
tập vở cho sấp nhỏ trong khu cách ly
siêu thị co.op có giao hàng không cán bộ
chợ nào còn bán trong mùa phong toả
cửa hàng tiện lợi nào mở sau 8 giờ tối vùng em
bách hoá xanh hết rau rồi, còn chỗ nào nữa
xe bán hàng lưu động chừng nào ghé hẻm em
tiệm tạp hoá nào ship mắm muối dầu
e ở trọ hết tiền hết đồ ăn r
nhà e f0 hết j cũng hết, ship đồ đc k
ad ơi chỗ nào bán kit rẻ v
que test nhiu 1 cái z
ai có dư máy đo oxi cho e mượn
xin ib chỗ thuê bình oxy
cần mua tamiflu gấp ib e
ai pass lại hộp kit test k
còn khẩu trang em bé hk shop
cho xin ít đồ ăn vs cả xóm trọ đói r
sữa bé hết r huhu tìm đâu giờ
order thuốc hạ sốt ship đêm đc k
mua Panadol ở đâu h này
nha thuoc mo khuya o dau
can mua oresol gap
mua kem chong muoi cho be
xin mung ngu chong muoi
can may xong mui cho be
het sua bot cho con roi
xin it gao voi nuoc tuong
o dau phat com mien phi
can binh oxy trong dem nay
thue may tho o dau
may do oxy ngon tay mua o dau
con kit test khong chi
cho muon nhiet ke duoc khong
khu tro can mi goi va trung
thieu nuoc uong may hom nay
xin ta nguoi lon cho ba
tim mua tamiflu cho con
hop khau trang bao nhieu tien
thuoc huyet ap het mua ho voi
tiem thuoc nao con mo
di cho ho nha F0 o dau dang ky
nho mua giup it rau va ca
xin cloramin b khu trung gieng
bao gio phat tui thuoc
chua nhan duoc goi an sinh
xin bo do bao ho cho to truong
can mau nhom AB gap
nước ngập cả nhà không nấu được, xin bánh mì với nước suối cho 20 người
test xong 2 vạch rồi mà nhà không có viên thuốc nào, xin túi thuốc
muốn tự test mà không có que, trạm phát que không
cần que test để đi làm, chỗ nào bán lẻ từng cái
mua giùm que thử cúm A B loại ba trong một
que thử sốt xuất huyết NS1 có bán ngoài tiệm không
xin trạm que test cho cả nhà năm người
que test giá bình ổn bán ở đâu
trước khi qua chốt cần que test, tiệm gần cầu Bến Lức còn bán không
nhà thuốc trong vùng phong toả có giao thuốc không, ba em cần thuốc tim
không ra ngoài được mà hết thuốc tiểu đường, ai đi lấy giùm
mua hộ giùm em thuốc bao tử với sữa, em đang cách ly phòng 3
sau tiêm bé sốt mà nhà hết thuốc, tiệm nào giao nhanh
chích về đau tay, cần mua miếng dán hạ nhiệt ở đâu
miếng dán hạ sốt còn bán không cô
Cô ơi trạm còn thuốc ho không cho cháu xin vài gói
có bán lẻ khẩu trang không cô
xin hai cái khẩu trang
còn oxy không
còn gạo không chị
cần nước
cần sữa
mua gạo ở đâu
ở đâu phát gạo vậy
tìm chỗ nạp oxy
cần tã gấp
ai bán gà chạy bộ ship khu cách ly
xin củi nấu cơm cho bếp dã chiến
bếp khu cách ly hết gạo nấu bữa chiều
bếp dã chiến cần 50 ký thịt và 100 ký rau mỗi ngày, ai cung cấp
chúng tôi là nhóm thiện nguyện, cần mua 500 phần gạo 5 ký
phòng khám tư cần nhập găng tay, mua sỉ ở đâu
trạm xá xã đảo thiếu hạ sốt và dịch truyền, nhờ trên chi viện
trạm bản em hết test với cồn, tuyến trên cấp giùm
đồn biên phòng xin 200 bộ đồ bảo hộ
chùa có 30 cháu mồ côi đang cách ly, thiếu sữa và bỉm
viện dưỡng lão cần máy đo oxy, mua ở đâu giao liền
nhà giữ trẻ cần nước sát khuẩn đồ chơi, loại nào có bán gần Thuận An
cháu thiếu cái ống hít hen, tiệm gần nhà hết
ventolin xịt ở đâu còn vậy bác sĩ
insulin bút hết, bệnh viện huyện chưa có, mua ở đâu
thuốc chống động kinh của con em hết, tiệm nào có
thuốc ARV của em sắp hết mà kẹt phong toả, nhận ở đâu
thuốc lao hết mà chưa tới hẹn, trạm cấp thêm được không
mẹ tôi hết thuốc parkinson đã hai ngày rồi, hiệu nào còn madopar
thuốc chống thải ghép của chồng tôi không mua được ở tỉnh, xin chỉ chỗ
dịch lọc màng bụng cho ba em hết, đường phong toả, nhờ chở giùm
túi hậu môn nhân tạo hết, ai bán
sonde ăn cho bà cụ mua ở đâu
con em dị ứng sữa bò, cần tìm sữa thuỷ phân
xin sách truyện cho trẻ cách ly đỡ buồn
alo tôi cần mua hai hộp thuốc hạ sốt với một cái nhiệt kế giao tới số nhà mười lăm đường Lê Lợi
xin chào tôi ở khu trọ đường số bảy có ba mươi người hết gạo đã hai ngày mong được giúp
em ơi cho chị hỏi chỗ nào còn bán máy đo nồng độ oxy trong máu giá bao nhiêu
bác sĩ ơi gần Bến xe miền Đông chỗ nào cho thuê bình oxy ạ nhà con cần gấp trong tối nay
Chào anh chị, em là công nhân thất nghiệp đang nuôi con nhỏ, mong nhận được hỗ trợ sữa và gạo ạ.
Dạ thưa, gia đình tôi bốn người đều cách ly, xin được hỗ trợ nhu yếu phẩm trong một tuần.
gọi phường xin gạo ba lần không ai đem tới, tôi hỏi chỗ nào lấy được
ghi danh nhận gạo cả tuần rồi không thấy, người ta đói rồi đó mấy ông
hứa phát thuốc mà biệt tăm, túi thuốc của tôi đâu
xóm trên có xe rau 0 đồng sao xóm dưới không có
hàng cứu trợ về tới đâu rồi, khi nào phát
cho tui hỏi cây ATM gạo ngã tư còn chạy không
nghe nói có phát sữa miễn phí ở nhà thờ, phát tới mấy giờ em qua lấy
thấy đăng tặng 100 kit test, còn suất không cho em xin
ai tặng bình oxy trên nhóm cho em xin một bình với
xin lỗi làm phiền, nhà em cần vài vỉ paracetamol
tìm mua cao sao vàng với dầu khuynh diệp cho bà
nồi xông điện mua chỗ nào vậy chị em
chanh sả gừng ngoài chợ hết, ở đâu bán nè
đường cát với chanh để pha nước cho người bệnh, tạp hoá nào mở
nước dừa tươi cho người sốt xuất huyết ai giao không
nước biển khô mua ở đâu vậy nghen
xom tro e 15 ng het do an roi, ai cho xin it mi
nha e con be 4 thang het sua r ad oi
tim cho thue binh oxy gan quan Tan Phu
cho e hoi mua oresol o dau h nay
ai du khau trang cho xom e xin it
me e het thuoc tieu duong 2 hom nay roi mua o dau
hieu thuoc nao con tamiflu a
tram con goi bu nuoc ko cho e xin
sieu thi nao giao hang vo hem phong toa
may do oxy het pin loai gi, mua o dau
con chai xit muoi khong co
can mua nhang muoi voi mung
bep an tu thien con com khong
xin 2 hop sua cho con
ba con oi ai con du que test khong
cho nao ban rau gia re trong khu cach ly
xin quan ao am cho nguoi cach ly
het ga nau com roi ai giao ga khong
can may tao oxy cho me
nhiet ke hu roi can mua cai moi
can cho muon xe lan
cho xin thuoc ho voi thuoc ha sot
can nguoi giao thuoc toi nha
o dau con ban N95
thiếu bỉm trầm trọng, khu nhi cách ly có 12 bé
hết sạch đồ ăn
xin gạo
xin sữa
mua nhiệt kế
tìm bình oxy
thuê máy thở ở đâu
mấy anh dân quân ơi mai có xe rau ghé xóm tui không, hết đồ nấu rồi
ghe tui kẹt trên sông, hết gạo với nước ngọt, ai tiếp tế giùm
tụi em năm đứa sinh viên kẹt ký túc xá, hết mì, xin ít đồ khô
ổ dịch tay chân miệng ở nhóm trẻ nhà em, cần mua cloramin khử khuẩn gấp
tôi gửi xe đầu hẻm phong toả, nhờ ai chuyển giùm bọc thuốc vô cho má
trạm nói phát thuốc mà em tới đóng cửa, nhận túi thuốc ở đâu nữa
chích xong cần mua băng gạc với thuốc hạ sốt, tiệm nào gần trạm
bình xịt hen của bố hết, nhà thuốc nào gần Cầu Diễn còn
u già hết thuốc khớp, hiệu thuốc làng nghỉ, mua nhờ ở đâu
trẻ sởi bị khô mắt, cần nước mắt nhân tạo, chỗ nào bán
dầu tràm cho con hết, tạp hoá nào ship
không hỏi liều uống, em chỉ hỏi chỗ nào còn bán hạ sốt trẻ em
biết uống sao rồi nhưng mua oresol ở đâu giờ này
test nhanh hết, đi mua ở đâu để thử cho cả nhà
que thử lần trước hỏng, cần cái mới, chỗ nào bán
tiệm nào bán khẩu trang gần điểm tiêm
bé tiêm về nóng mà nhà hết hạ sốt, ai bán giao tới
bị chặn chốt không đi chợ được, nhờ mua giúp thịt cá
khai báo xong rồi, giờ em cần túi thuốc F0
không cần gặp bác sĩ, chỉ cần chỗ mua máy đo oxy
ad cho e xin địa chỉ bán kit test gia gốc vs
q.Bình Tân con cho nao bán hạ sốt tre em ko ạ
nhà e 6 ng hết gao r, phường phat o đâu v
ai co bình oxy cho e muon, ba e can de phòng
xin sua cho bé 8m, e thất nghiệp 2 thang r
tim mua N95 50 cái gấp
thuoc tim cua má e hết, tiệm nào ship dc hk
h nay con tiem thuoc nao mở gần Lê Văn Sỹ k
may do spo2 loai re ban o đâu v mn
xom e ngập, xin mì vs nước suối
kem chống muoi cho bé hết hang chỗ nao còn
tui thuoc F0 nhận o đâu v trạm
đặt rau online khu phong toa dc hk
cần thuê bình oxy theo ngày
thuê máy oxy theo tháng ở đâu
cần gạo mà không ra ngoài được
nhà hết gạo hết mì cần hỗ trợ
cần lương thực nước ngập quá
Nhà toàn người già, hết gạo từ hôm qua, ai giúp với
Chỗ nào phát khẩu trang miễn phí không ạ
Cần thuê máy tạo oxy vài hôm cho ông
Thuốc huyết áp của mẹ sắp hết mà nhà bị phong toả
Tìm chỗ bán nhiệt kế điện tử
Con em hết sữa mà không ra ngoài được
xin ho tro ta bim cho chau 6 thang
Cả khu trọ thiếu nước uống mấy hôm nay
Ai biết chỗ mua oresol chỉ giúp
Nhờ tổ dân phố mua giúp ít rau với trứng
Nhà tôi ba ngày nay ăn mì gói, xin hỗ trợ ít gạo
còn chỗ nào phát thuốc không
Tiệm thuốc nào mở giờ này
hết sạch tã với sữa rồi, xin giúp
Khu em phong tỏa chưa được phát rau
Ở đâu bán nhiệt kế
máy tạo oxy thuê ở đâu
cho xin ít nước sạch, cả xóm mất nước
cần thuốc huyết áp cho má, ra ngoài mua không được
trạm có phát khẩu trang miễn phí không
xin hỗ trợ nhu yếu phẩm cho người già neo đơn
mua oresol chỗ nào giờ này
bình oxy đổi ở đâu
cần mượn máy đo spo2
ai có dư kit test bán em vài cái
xin ít mì cho dãy trọ
tã bỉm hết rồi, ở khu phong toả mua sao
cho xin hai chai cồn
tìm thuốc tiểu đường Metformin cho ba
tạp hoá nào còn giao hàng vô hẻm phong toả
xin cơm cho ông cụ bán vé số
F0 ở nhà xin túi thuốc an sinh
bao giờ phát gạo hỗ trợ
điểm nào bơm oxy miễn phí
thèm rau quá mười bữa nay toàn mì gói, có ai bán rau không
gửi giúp em nhiệt kế với
khẩu trang con nít bán đâu v
nhà k còn j ăn
xin hỗ trợ thực phẩm ạ
can mua thuoc ha sot cho be
het sua r ai giup vs
mua bo test nhanh re o dau
máy tạo oxy cho thuê ở đâu vậy
ông cần bình oxy loại 8 lít, có chỗ nào đổi không
tui cần vài ký khoai, ít trứng thôi
mùng chống muỗi phát ở đâu
thuốc diệt lăng quăng xin ở trạm được không
đang cách ly không ai đi chợ giùm, cần ít thịt cá
nhà trẻ mồ côi cần sữa, bỉm, thuốc ho
chung cư B2 cần 30 suất cơm trưa
hết thuốc hen xịt Ventolin rồi, mua đâu
mua hộ em vỉ paracetamol được không, em F0 không ra được
nước uống đóng bình giao tới khu cách ly được hông
xin băng vệ sinh cho nữ công nhân trong khu cách ly
thuốc tim của bà còn hai viên, trạm cấp thêm giúp
có quỹ nào cho vay gạo không
cho em xin địa chỉ cây ATM oxy
xin máy thở cho bệnh viện huyện
xin găng tay đồ bảo hộ cho tổ covid cộng đồng ấp 4
thuốc diệt lăng quăng trạm còn phát không, cho xin
nhà k còn gì ăn hết
túi an sinh phường phát chưa, nhà em chưa có
hỏi thuốc tim mạch cho ba tôi
hỏi toa thuốc tiểu đường của bà ngoại, hết mấy hôm rồi
hoi thuoc huyet ap cho me
xin hỏi thuốc của chồng tôi còn cấp nữa không
thuốc suyễn của cháu sắp hết, lấy ở đâu
mượn cái máy thở cho ông nội được không
muốn mượn máy tạo oxy vài hôm
chỗ nào cho thuê máy thở
kiếm nước rửa tay giùm
mua khẩu trang y tế chỗ nào vậy
`;
