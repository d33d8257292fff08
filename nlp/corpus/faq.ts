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
Cho hỏi người đã mắc sởi hồi nhỏ mà giờ chăm con bị sởi thì có cần giữ khoảng cách không
Sốt xuất huyết hết sốt rồi sao bác sĩ còn dặn theo dõi, ngày nào là đáng lo
trẻ tay chân miệng nghỉ học mấy hôm thì được đi lại
trẻ giật mình lúc ngủ bao nhiêu lần thì nên cho đi viện
SpO2 đo ngón nào chuẩn nhất vậy bác sĩ
sơn móng tay có làm máy đo oxy sai không
nhiệt kế hồng ngoại với thuỷ ngân cái nào đúng hơn
cặp nách với đo tai chênh nhau mấy độ
Vỡ nhiệt kế thuỷ ngân thì dọn thế nào cho an toàn
38 độ rưỡi có gọi là sốt cao chưa
Ho bao lâu thì gọi là ho kéo dài, cần đi chụp phổi
ho khan khác ho có đờm chỗ nào
sao sốt mà tay chân lại lạnh vậy bác sĩ
Vì sao mất mùi khi mắc covid
tại răng sốt xuất huyết lại hạ tiểu cầu rứa
Bệnh ni có lây qua đường ăn uống không rứa
mô có bán thuốc thì biết rồi, tui hỏi uống trước ăn hay sau ăn thôi
mệ 80 tuổi uống được mấy viên hạ sốt một ngày
tía tui hay xài chung ly với sắp nhỏ, có lây bệnh hông
nấu nước lá xông cho con nít có được hông bác sĩ
bữa ni khám bảo hiểm ở trạm có cần giấy chi không
bọ tui có thẻ bảo hiểm tỉnh khác, khám ở đây có được không
khám ở trạm mất bao nhiêu tiền
trạm mình có khám ngoài giờ hông cô
Trưa trạm có nghỉ không hay làm suốt
lễ 2/9 trạm y tế có trực không ạ
Số trực đêm của trạm là số mấy
cho em xin đường dây nóng của sở y tế
Bệnh viện nhi gần Thủ Đức nhất là chỗ nào
khoa nhiễm nằm ở bệnh viện nào trong tỉnh
muốn khám hậu covid thì đến đâu
phòng khám của trạm ở tầng mấy, có chỗ giữ xe không
trạm dời về đâu rồi vậy
F0 tự cách ly trong phòng trọ chung nhà vệ sinh thì làm sao
ở trọ 4 người mà một người bệnh thì ngủ nghê sao cho khỏi lây
F2 có phải ở nhà không hay đi làm bình thường
tiếp xúc thế nào thì tính là F1
nói chuyện cách hai mét có bị coi là tiếp xúc gần không
hết bảy ngày mà vẫn còn ho thì có được ra ngoài không
Còn hai vạch ở ngày thứ mười thì có được đi làm không
Người khỏi rồi có lây lại trong vòng một tháng không
Đỡ sốt rồi thì có cần uống hết thuốc không
hết triệu chứng bao lâu mới được gặp người già
vẫn ho sau khi hết sốt có bình thường không
Ngày thứ mấy của bệnh sởi thì ban mọc
Thuỷ đậu khô vảy hết rồi còn lây nữa không
cách ly thì có được ra ban công phơi đồ không
đang theo dõi tại nhà có được gọi đồ ăn ship tới không
ngày đầu tiên tính từ lúc có triệu chứng hay lúc có kết quả
khai báo y tế có bắt buộc nữa không
không khai báo thì bị phạt bao nhiêu tiền
Giấu bệnh làm lây cho người khác có bị đi tù không
trốn cách ly thì xử lý theo luật nào
Thấy hàng xóm bệnh thì mình có trách nhiệm báo không
quy định tụ tập tối đa bao nhiêu người hiện giờ
Quán ăn phải giữ khoảng cách mấy mét
đám cưới mùa dịch được mời bao nhiêu khách
Nhà máy có một ca thì có phải đóng cửa không
Trường có ca bệnh thì cả lớp nghỉ hay chỉ em đó nghỉ
lớp có mấy bé bệnh thì được gọi là ổ dịch
Ổ dịch là gì, bao nhiêu ca thì tính
Gà chết thì chôn sâu mấy mét cho an toàn
ăn thịt gà trong vùng có cúm gia cầm được không
heo bệnh tai xanh có lây cho người không
chó dại có biểu hiện gì để nhận biết
con chó cắn mình phải nhốt theo dõi mấy ngày
bị chuột cắn có cần đi tiêm không
bao lâu sau khi chó cắn thì hết lo
rắn cắn có nên garô không
bị ong đốt thì bôi gì
Sơ cứu người bị điện giật như thế nào
Hóc dị vật ở trẻ nhỏ thì vỗ lưng mấy cái, cho em học trước
cách ép tim đúng là bao nhiêu lần một phút
Muốn học sơ cứu co giật cho trẻ thì xem ở đâu
Nếu ai đó ngất trước mặt thì việc đầu tiên nên làm là gì
dấu hiệu nào của đột quỵ thì phải gọi 115 liền
khi nào thì nên gọi cấp cứu, khi nào tự đi được
Gọi 115 có mất tiền không
xe cấp cứu của huyện có chở F0 không
lỡ sau này uống nhầm thuốc thì nên gây nôn không
SpO2 dưới bao nhiêu thì phải nhập viện
Oxy 93 với người bị phổi tắc nghẽn có phải thấp không
người khoẻ mạnh thở bao nhiêu lần một phút
mạch nhanh bao nhiêu là bất thường khi sốt
Huyết áp thấp mà bị sốt xuất huyết thì nguy hiểm hơn không ạ
Bệnh nền là gồm những bệnh gì vậy bác sĩ
tiểu đường mắc cúm có dễ trở nặng không
người hen dùng thuốc xịt khi mắc covid được không
Bà bầu ba tháng đầu mắc sởi nguy hiểm ra sao
đang cho con bú uống paracetamol có ảnh hưởng sữa không
Mẹ bị thuỷ đậu có nên ôm con không
trẻ sơ sinh có bị cúm không
Trẻ dưới sáu tháng sốt có uống hạ sốt được không hay phải đi viện ngay
hạ sốt nhét hậu môn với gói uống có dùng chung được không
10 kg thì uống gói 150 hay 80
Sốt 39 mà chưa đến 4 tiếng thì uống thêm liều nữa được không
uống hạ sốt lúc bụng đói có hại dạ dày không
Thuốc hạ sốt với thuốc ho uống cùng lúc có sao không
Oresol pha rồi để được mấy tiếng
pha một gói oresol với nửa lít hay một lít nước
không có oresol thì thay bằng nước gì
uống nước dừa khi sốt xuất huyết được không
đang tiêu chảy có được uống sữa không
Trẻ tiêu chảy nên ăn cháo gì cho mau lành
bị cúm ăn thịt bò có sao không
đang mọc ban sởi thì tắm nước ấm mấy phút là vừa
Tắm lá cho trẻ thuỷ đậu được không hả bác sĩ
bôi xanh methylen lên nốt thuỷ đậu mấy lần một ngày
loét miệng thì súc bằng gì cho đỡ rát
nhỏ mũi nước muối ngày mấy lần là đủ
xịt mũi nhiều có hại không
Súc họng nước muối pha loãng cỡ nào
ngủ máy lạnh khi bị viêm họng có được không
bật điều hoà có làm lây virus trong phòng không
Máy lọc không khí có diệt được virus không
Đeo hai khẩu trang có tốt hơn một không
khẩu trang vải giặt mấy lần thì bỏ
khẩu trang N95 dùng lại được mấy ngày
Cồn 70 với 90 độ, loại nào sát khuẩn tốt
Pha cloramin B lau sàn theo tỉ lệ nào
giặt quần áo người bệnh chung với cả nhà được không
chén đũa của người bệnh có phải luộc không
Nước lũ rút rồi thì xử lý giếng bằng gì
phèn chua với viên khử khuẩn dùng ra sao
thả cá vào lu nước có diệt được lăng quăng không
muỗi vằn hay đốt lúc mấy giờ
đốt nhang muỗi có thay được phun thuốc không
Phường bao lâu phun thuốc muỗi một lần
Muốn phun muỗi ở hẻm thì đăng ký với ai
sốt xuất huyết bị rồi có bị lại không, lần hai nặng hơn à
Dengue có mấy týp vậy ạ
What is the isolation period for F0 now?
how many days is measles contagious
bao lâu thì negative lại vậy bs
Fever bao nhiêu độ thì nên đi hospital
is it ok to take ibuprofen with dengue
cúm A có self-healing được không hay phải uống Tamiflu
uống Tamiflu sau 48 tiếng còn tác dụng không
thuốc kháng virus có phải ai cũng được uống không
có nên tự mua kháng sinh khi đau họng
thuốc giảm đau nào an toàn khi nghi sốt xuất huyết
uống vitamin C liều cao hằng ngày có tốt không
Uống kẽm mấy tháng thì nên ngừng
Viên sủi có dùng cho người cao huyết áp được không
truyền dịch tại nhà có được phép không
xông hơi khi đang sốt có nguy hiểm không
cạo gió cho trẻ nhỏ được không
Đắp khăn lạnh hay khăn ấm để hạ sốt
miếng dán hạ sốt có tác dụng thật sự không
mặc ấm hay mặc mát khi đang sốt rét run
sốt có nên ra gió không
khi sốt có nên gội đầu
tập thở sau khi khỏi covid tập kiểu nào
Sau khỏi bệnh mấy tuần thì chơi thể thao lại được
rụng tóc sau covid có mọc lại không
hay quên sau khi khỏi bệnh có phải hậu covid
Chu kỳ kinh nguyệt thay đổi sau khi mắc covid có sao không
mất vị giác tập ngửi bằng gì
F0 nghỉ ốm thì xin giấy ở đâu để hưởng bảo hiểm
Thời gian nghỉ cách ly có được trả lương không
giấy xác nhận hoàn thành cách ly ai ký
Người nước ngoài điều trị có được bảo hiểm trả không
chết vì covid thì mai táng theo quy định nào
Người lao động tự do F0 có được hỗ trợ tiền không
hỗ trợ cho hộ nghèo có người mắc bệnh là bao nhiêu
trẻ em mồ côi vì dịch được trợ cấp gì
xét nghiệm tại trạm có miễn phí không
PCR với test nhanh khác nhau ra sao
mấy ngày sau tiếp xúc thì test mới ra
ngoáy họng hay ngoáy mũi chính xác hơn
NS1 làm vào ngày thứ mấy của sốt
xét nghiệm tiểu cầu bao lâu một lần khi bị sốt xuất huyết
kháng thể tự nhiên giữ được bao lâu
bạch hầu có thuốc chữa không
Ho gà ở người lớn có triệu chứng gì
sởi với sốt phát ban phân biệt kiểu chi
Rubella khác sởi thế nào
sốt rét với sốt xuất huyết nhìn sao mà biết
triệu chứng viêm não Nhật Bản ở trẻ là gì
viêm màng não lây không, qua đường nào
đau mắt đỏ nhìn nhau có lây không
quai bị có làm vô sinh ở con trai không, tỉ lệ bao nhiêu
liên cầu lợn do ăn gì mà mắc
whitmore là bệnh gì, phòng cách nào
bệnh lao lây khi nào và uống thuốc bao lâu
bệnh tả còn ở nước mình không
sốt mò là do con gì đốt
đậu mùa khỉ lây kiểu gì
Virus RSV là con gì vậy ạ
biến thể mới có triệu chứng gì khác
Dịch đang ở cấp độ mấy ở tỉnh mình
hôm nay tỉnh mình bao nhiêu ca
phường Tân Phú có đang là vùng đỏ không
số ca sốt xuất huyết tuần này ở thành phố là bao nhiêu
Kính gửi quý trạm, xin cho biết thời hạn cách ly hiện hành đối với người tiếp xúc gần
Thưa bác sĩ, tôi xin hỏi người cao tuổi có bệnh tim cần lưu ý gì trong mùa cúm
Tôi là giáo viên mầm non, xin hỏi quy trình xử lý khi lớp có trẻ sốt phát ban
Cô nuôi dạy trẻ nên khử trùng đồ chơi bằng gì và bao lâu một lần
Ban giám hiệu cần làm gì khi có học sinh mắc quai bị
chủ nhà trọ có phải khai báo khi người thuê bị bệnh không
công ty có quyền bắt nhân viên xét nghiệm không
chủ quán có quyền từ chối khách không đeo khẩu trang không
bác sĩ ơi cho em hỏi xíu, người bị viêm gan B có được uống paracetamol không ạ
Alo cho hỏi trạm y tế mấy giờ mở cửa với có khám trẻ em không
cho hỏi sốt ba mươi chín độ thì uống mấy viên cách mấy tiếng
dạ cho tôi hỏi bị sốt xuất huyết ngày thứ mấy thì nguy hiểm nhất
xin hỏi trẻ hai tuổi bị tay chân miệng có cần nhập viện không
cho em hoi f1 tiem du mui co can cach ly ko
benh soi may ngay thi het lay
sot phat ban co dc tam k bs
tram minh t7 lam ko v
uong thuoc ha sot cach may tieng v bs
khi nao thi het cach ly
bi cum co nen uong khang sinh
muoi van de trung o dau
nguoi gia bi cum can theo doi gi
tre may tuoi thi uong duoc vien sui
oresol pha bao nhieu nuoc
dau hieu tro nang cua sot xuat huyet la gi
bi cho can co can kieng gi ko
so dien thoai benh vien nhi la so may
f0 dc ra ngoai do rac k
an trung khi bi sot duoc khong
covid co lay qua do an khong
lam sao phan biet cum va cam lanh
bh y te co tra tien test hem
e hỏi ngu tí, f1 với f0 khác nhau chỗ nào v
sốt là do đâu á mng
bệnh này chữa bao lâu thì khỏi z
có cần kiêng quan hệ khi đang bị covid k ạ
hôn nhau có lây cúm ko
xài chung tai nghe có lây đau mắt đỏ ko
đi bơi có lây tay chân miệng không vậy
chó mèo có cần cách ly theo chủ không
Muỗi có truyền covid được không bác sĩ
tiền giấy có dính virus không
nhận hàng ship thì có cần xịt cồn không
thang máy bấm nút xong có bị lây không
ở nhà một mình mà bị co giật thì nên chuẩn bị trước những gì
Khó thở kiểu nào là nguy hiểm, kiểu nào do lo âu?
sốt, ho, đau họng là triệu chứng của những bệnh gì
đau hốc mắt là dấu hiệu bệnh gì vậy
chấm đỏ dưới da ấn không mất là bị gì
Nổi ban sau sốt có phải là sắp khỏi không
chảy máu cam khi sốt thì xử lý ra sao
bé sốt mà vẫn chơi thì có cần đi khám không
con em bú ít khi sốt thì cho uống gì thay sữa
Có phải ai sốt cũng phải khai báo không ạ
tôi hết bệnh rồi, vậy đồ đạc cũ trong phòng có cần vứt không
Em sắp hết cách ly, thủ tục ra sao ạ
nếu mai mà con tôi vẫn sốt thì đi khám ở tuyến nào đúng bảo hiểm
trước khi đưa trẻ đi viện cần đem theo giấy tờ gì
vô viện thăm người bệnh sởi có được không
một người chăm nuôi F0 trong viện có được đổi ca không
ở bệnh viện dã chiến có cho mang điện thoại không
khu cách ly tập trung có thu tiền ăn không
Cách ly ở khách sạn tự trả bao nhiêu một đêm
nếu lỡ gặp F0 mà không đeo khẩu trang thì mấy ngày sau mới biết mình bị hay không
Người ta bảo phải đo oxy lúc nghỉ, vậy đo lúc đi bộ thì tính sao
dạ bác sĩ cho hỏi bệnh này có di truyền không
thưa cô, trong giờ học nếu bạn bị chảy máu cam thì ngửa đầu hay cúi đầu ạ
học sinh bị sốt thì có được thi bù không, theo quy định y tế trường học ấy ạ
Bệnh nhân tâm thần mắc covid thì cách ly ở đâu
chăm người lẫn bị cúm cần chú ý những gì
Bị dị ứng paracetamol thì hạ sốt bằng thuốc gì
thuốc hết hạn hai tháng uống được không
Ba mẹ bị bệnh thì gửi con cho ông bà có an toàn không
vậy khi nào thì được gọi là khỏi hẳn?
rứa khi mô mới được đi chợ lại
chi phí xe cấp cứu 10 km hết bao nhiêu
bình oxy 8 lít thở được mấy tiếng vậy bác sĩ
thở oxy tại nhà mấy lít một phút là vừa
nằm sấp có giúp tăng oxy không
Xin bác sĩ giải thích giùm sự khác nhau giữa cách ly và theo dõi sức khoẻ
Thắc mắc chút: người ở cùng nhà thì cách ly tính từ ngày nào
muốn biết bệnh tay chân miệng độ 2a nghĩa là sao
cho em biết thêm về biến chứng của cúm
tư vấn giùm tui cách ăn uống cho người sốt xuất huyết
Chỉ tui cách lau mát cho con nít đúng bài
hướng dẫn em cách đo nhịp thở cho trẻ
hướng dẫn rửa mũi cho trẻ sơ sinh
cách hạ sốt không dùng thuốc
liều ibuprofen cho bé 12 kg
thời gian ủ bệnh của thuỷ đậu
phân độ sốt xuất huyết
dấu hiệu mất nước ở trẻ
chế độ ăn cho người viêm gan A
quy định đeo khẩu trang trên xe buýt
mức đóng viện phí khi trái tuyến
lịch làm việc của trạm dịp Tết
giờ khám buổi chiều
số bàn trực cấp cứu bệnh viện tỉnh
địa chỉ chỗ khám bệnh dại, lao, phong
danh sách bệnh viện nhận bệnh nhi sởi
triệu chứng cúm B
phòng bệnh mùa lũ
biến chứng thuỷ đậu
thuốc nào cấm dùng khi sốt xuất huyết
trieu chung benh dai o nguoi
cach lau mat cho tre
gio kham bhyt cua tram
cach phong tay chan mieng cho lop mam non
so may cua benh vien benh nhiet doi
phan biet soi va sot phat ban
sot xuat huyet nen kieng gi
cho hoi tram co kham thai ko
e hoi benh bach hau lay qua dau a
mac benh roi bao lau moi duoc hien mau
Hiến máu sau khi khỏi covid bao lâu thì được ạ
con nít mấy tuổi hết nguy cơ co giật do sốt
Co giật do sốt có để lại di chứng động kinh không
vì sao người ta dặn không nhét gì vào miệng người đang co giật
uống nhầm thuốc thì nên gọi tổng đài nào, em hỏi để phòng
làm gì khi thấy người đuối nước, trường em sắp tập huấn
say nắng với đột quỵ nhìn sao phân biệt
Khi nào trẻ ho gà phải thở oxy
tím môi là dấu hiệu của bệnh gì hả bác sĩ, em đọc sách thấy ghi
khó thở độ mấy thì phải vào hồi sức
bao nhiêu phần trăm F0 bị nặng
Bị cúm thì mấy ngày hết sốt, mấy ngày hết ho
Sao có người khỏi nhanh có người còn ho hoài vậy bác sĩ
hết sốt bao lâu mới được tính là cắt sốt
vẫn còn hạch sau khi khỏi rubella có sao không
đỡ rồi thì ngừng đo oxy được chưa, quy định theo dõi bao nhiêu ngày
Mỗi ngày nên đo nhiệt độ mấy lần
báo sức khoẻ hằng ngày thì phải báo mấy ngày theo quy định
chỉ số tiểu cầu an toàn nằm khoảng nào
Huyết áp kẹp là gì vậy cô
hematocrit tăng nói lên điều gì
hàng xóm tôi mắc lao thì nhà tôi có cần đi tầm soát không
nếu trong lớp có bạn bị cúm thì các bạn khác có phải uống thuốc dự phòng không
chó nhà cắn rồi chó chết thì theo y học phải làm gì tiếp
Gia cầm mua ở chợ nấu chín rồi có sợ cúm không
Chỗ trọ có ổ dịch thì ai ra quyết định phong toả
phong toả một khu thường kéo dài mấy hôm
ai có quyền vào kiểm tra nhà có người bệnh
nhà mặt tiền bán hàng có F0 thì có phải đóng cửa không
Người đang cách ly muốn đi bỏ phiếu, dự tang cha mẹ có được giải quyết không
con đang F0 mà thi đại học thì Bộ quy định sao
rứa trẻ dưới 2 tuổi có phải đeo khẩu trang không o
mần răng cho muỗi khỏi vô nhà hè
sốt xuất huyết lây từ người qua người hông
bịnh ban khỉ là bịnh gì vậy ta
hồi xưa ông bà kêu bệnh trái rạ là thuỷ đậu bây giờ phải hông
uống nước mía có làm nặng thêm sốt xuất huyết không bác sĩ
mấy bữa thì được gội đầu sau sanh nếu mắc cúm
bác sĩ cho hỏi uống rượu bia khi đang uống thuốc lao được không
bs ơi f1 h phải cách ly mấy ngày ạ
sốt xh nên ăn j kiêng j ạ
paracetamol 1 ngày uống tối đa mấy v ạ
trẻ 3t sốt 38 thì đã phải uống thuoc ch
sởi lây qua đg nào z bs
bao lâu thì f0 hết lây v ạ
tram y tế cn có mở ko z
cho e xin sđt trạm vs ạ
tcm nghỉ học mấy hum z ạ
đo spo2 bn là thấp ạ
uống ks vs hạ sốt chung đc k bs
thuỷ đậu có đc tắm ko ạ, mẹ chồng e cấm
hậu covid kéo dài bao lâu z bs
cúm a vs cúm b cái nào nặng hơn ạ
oresol uống thay nc lọc cả ngày đc ko
bhyt trái tuyến đc chi trả mấy % ạ
khi nào thì nên đưa bé đi viện ạ, dấu hiệu ntn
muỗi sxh đốt ban ngày hay đêm z
bầu uống hạ sốt đc k ạ
ho lâu wá thì khám khoa j z bs
chào anh chị cho em hỏi bệnh này có lây không
chào bác sĩ cho hỏi cúm lây qua đường nào
xin chào cho hỏi sởi ủ bệnh mấy ngày
chào ad sốt xuất huyết có lây trực tiếp không
alo cho em hỏi tay chân miệng kiêng gì
nếu ho ra máu thì có phải gọi 115 không
nếu bị co giật thì phải làm gì
khi nào cần gọi cấp cứu
khó thở mức nào thì đi viện
Tiêm vắc xin rồi thì có còn lây cho người khác không
Sau khi tiêm bao lâu thì cơ thể có kháng thể
Trẻ bị sởi rồi có cần tiêm nữa không
Người khỏi bệnh rồi có bị lại không
Khỏi bệnh bao lâu thì được đi làm lại
Thuốc hạ sốt uống cách nhau mấy tiếng
Trẻ mấy tháng thì mắc sởi nặng
Có nên đeo khẩu trang khi ở nhà không
Vì sao người già dễ trở nặng
Bị thuỷ đậu có được tắm không
test nhanh co chinh xac khong
may do oxy ngon tay co dang tin khong
uong nhieu nuoc cam co tot khong
Đi khám ở đâu thì được bảo hiểm chi trả
Khi nào thì gọi là ca bệnh nặng
Nước sát khuẩn tự pha có dùng được không
Cách ly tại nhà thì đổ rác thế nào
Muỗi vằn đốt ban ngày hay ban đêm
Tiêm phòng rồi mà vẫn bị thì sao
tiêm xong mấy ngày mới có kháng thể
tiêm xong có được uống bia không mấy anh
tiêm vắc xin xong bao lâu hiến máu được
tiêm dại rồi có phải kiêng gì không
Vắc xin bảo vệ được mấy năm
Đã chích đủ mũi thì còn lây cho người nhà không
Vắc xin có làm trẻ sốt cao không
chích ngừa rồi có cần mang khẩu trang không
Chích xong tắm được chưa
vac xin co tac dung trong bao lau
tiem roi con bi nhiem lai khong
Sau chích ngừa nên ăn uống thế nào
Vắc xin covid có phòng được biến chủng mới không
Người từng mắc sởi còn miễn dịch không
Miễn dịch sau khi khỏi kéo dài mấy tháng
Tiêm cúm rồi sao vẫn bị cúm
Vì sao phải tiêm nhắc lại
Vắc xin bất hoạt là gì
Khác nhau giữa kháng nguyên và kháng thể
Bị cúm thì nên nghỉ mấy hôm
Cúm mùa lây qua đâu
Thủy đậu có để lại sẹo không
Trẻ mắc quai bị kiêng gió đúng hay sai
Ho gà khác ho thường chỗ nào
sxh nên truyền nước ko
bi soi co duoc tam khong
tay chan mieng may ngay thi het lay
Có nên cạo gió khi bị sốt xuất huyết
Muỗi vằn đốt vào lúc nào trong ngày
Diệt lăng quăng làm sao cho hiệu quả
Đồ chơi của trẻ bệnh rửa bằng gì
Ngâm nước javel pha tỉ lệ bao nhiêu
Đo huyết áp lúc nào là đúng
Nhịp thở bình thường của trẻ 2 tuổi là bao nhiêu
SpO2 bao nhiêu là bình thường vậy
Nhiệt độ bao nhiêu thì gọi là sốt
Hạ sốt cách nhau mấy tiếng
thuoc ha sot uong truoc hay sau an
Mẹ bị cúm cho con bú được không
Người tiểu đường mắc covid cần lưu ý gì
Người bị F0 ở nhà cần chuẩn bị những gì
Hết cách ly có phải xét nghiệm lại không
Ăn trứng gà khi sốt có sao không
Uống nước đá lúc viêm họng được không
Trẻ sốt có nên quạt không
Bà bầu bị thủy đậu nguy hiểm thế nào
Chó nhà cắn thì theo dõi mấy ngày
Bệnh bạch hầu có thuốc chữa không
cách dùng máy đo oxy cho đúng
dùng oresol hết hạn có sao ko
Bị sốt xuất huyết rồi có tiêm ngừa được không
Mắc thủy đậu rồi có phải chích nữa không
Khỏi covid rồi có cần tiêm thêm không
Bị dại có vắc xin chữa không
Bị chó cắn bao lâu thì phải chích ngừa
từng bị sởi thì có cần tiêm sởi không
mac cum roi tiem cum co tac dung gi khong
Trẻ chưa tiêm sởi mà tiếp xúc với ca sởi thì phải làm gì
Bạch hầu có vắc xin phòng không
Người già bị zona có tiêm phòng được không
Ho gà ở người lớn có cần tiêm nhắc không
F1 tiêm đủ mũi rồi thì ở nhà mấy hôm
cách ly tại nhà có được ra sân phơi đồ không
ở chung nhà với F0 mà chia phòng có coi là F1 không
người khỏi bệnh có phải ở nhà thêm bảy ngày không
mấy ngày thì hết lây cho người khác
F0 khỏi rồi ngủ chung với con được chưa
ai ra quyết định hết cách ly
không có phòng riêng thì cách ly kiểu gì
nhà trọ chung nhà vệ sinh thì f0 đi thế nào
rác của f0 bỏ đâu
quần áo người bệnh giặt máy chung được hông
chó mèo trong nhà f0 có lây hông
cách li tại nhà có đc nhận đồ ship k
trường có f0 thì cả lớp nghỉ mấy bữa
con em hết sốt mấy ngày thì cho đi học lại
trẻ bị tay chân miệng nghỉ học bao lâu
bé bị sởi có tắm gội được không
sởi kiêng gió kiêng nước có cần không bác sĩ
con thuỷ đậu ăn trứng được không
sốt xuất huyết truyền nước khi nào
ngày thứ mấy của sốt xuất huyết là nguy hiểm
sxh uống nước dừa được k
bị sốt xuất huyết cạo gió có sao không
sao sốt xuất huyết hết sốt lại nguy
bị rồi có bị sốt xuất huyết lại không
muỗi vằn đốt giờ nào
lăng quăng sống ở nước gì
phun thuốc muỗi xong bao lâu vô nhà được
ngủ mùng ban ngày để làm gì
sốt xuất huyết dùng ibuprofen được không
paracetamol cách mấy tiếng uống một lần
bé 12 ký uống mấy mg hạ sốt
hạ sốt nhét hậu môn với uống cùng lúc được không
trẻ bao nhiêu độ thì cho uống hạ sốt
uống quá liều paracetamol có sao không
thuốc ho người lớn cho trẻ uống nửa liều được chăng
Molnupiravir ai được dùng
thuốc kháng virus uống trước hay sau ăn
mẹ cho con bú bị covid uống thuốc gì
đang uống thuốc huyết áp thì uống thêm thuốc cảm có kỵ nhau không
kháng sinh có diệt được virus không
thuốc đông y liên hoa thanh ôn có tốt không
súc họng nước muối ngày mấy lần
khí dung tại nhà có nên
xông mũi bằng lá khi đang sốt có hại không
đo spo2 sao cho đúng
móng tay sơn đo oxy có sai không
oxy bao nhiêu là bình thường
trẻ con nhịp thở mấy lần là nhanh
máy đo oxy để ngón nào chuẩn
nhiệt kế hồng ngoại với thuỷ ngân cái nào chuẩn
test nhanh với pcr khác gì nhau
một vạch mờ thì tính là gì
test sớm quá có ra sai không
test âm mà triệu chứng đầy đủ thì có coi là f0 không
khi nào nên test lại sau khi tiếp xúc
lấy mẫu mũi có đau không
ct bao nhiêu thì hết lây
ns1 làm ngày thứ mấy là chuẩn
xét nghiệm sốt xuất huyết có được bảo hiểm trả không
bhyt trái tuyến chi trả bao nhiêu
điều trị covid có mất tiền không
nằm viện sốt xuất huyết tốn chừng bao nhiêu
nghỉ cách ly có được trả lương không
giấy xác nhận f0 xin ở đâu để hưởng bhxh
không có bảo hiểm đi trạm y tế có tốn tiền không
người nước ngoài ở VN bị covid được chữa miễn phí không
khẩu trang y tế xài lại được không
đeo hai lớp khẩu trang có hơn không
đeo khẩu trang khi chạy bộ có sao không
trẻ dưới 2 tuổi đeo khẩu trang được hông
cồn 70 hay 90 diệt khuẩn tốt hơn
rửa tay bằng xà bông thường được không
lau nhà bằng gì khi có người tay chân miệng
đồ chơi của bé ngâm cloramin bao lâu
mở cửa sổ có làm virus bay sang nhà bên không
máy lạnh có làm lây covid không
covid lây qua đồ ăn không
tiền giấy có lây bệnh không
đi hồ bơi có bị đau mắt đỏ không
biến chủng mới có nặng hơn không
cúm A với covid phân biệt sao
hậu covid rụng tóc bao lâu hết
hậu covid mất ngủ thì làm thế nào
tập thể dục lại sau covid khi nào
khỏi covid bao lâu thì có bầu được
bầu tháng đầu bị sốt có ảnh hưởng em bé không
mẹ bị thuỷ đậu có cho con bú được không
ăn gì cho mau lại sức
trẻ sốt nên cho ăn gì
bị tiêu chảy nên ăn gì kiêng gì
pha oresol nước nóng được không
bù nước bằng nước gì khi không có oresol
trẻ co giật do sốt thì sơ cứu ra sao
dấu hiệu nào phải đưa trẻ sốt đi viện ngay
khi nào f0 ở nhà phải gọi cấp cứu
nằm sấp mấy tiếng một ngày
người già ở nhà một mình bị covid thì ai chăm
uống nước đá khi sốt có sao không
tắm khi đang sốt được không
rượu bia lúc uống kháng sinh có kỵ không
vắc xin covid bảo vệ được bao lâu
tiêm vắc xin rồi sao vẫn mắc
vắc xin sởi với mmr khác nhau sao
trẻ chưa tới tuổi tiêm sởi mà có dịch thì làm sao
vắc xin sốt xuất huyết có hiệu quả không
chích ngừa xong kiêng gì
tiêm xong bị sốt là bình thường phải không
người đang hoá trị có nên tiêm
ung thư có chữa được không bác sĩ
huyết áp 150 có cao không
tiểu đường ăn xoài được không
ngủ ngáy nhiều là bệnh gì
đau dạ dày nên ăn gì buổi sáng
da nổi mẩn ngứa khi trời nóng dùng gì
cháu hỏi sao dịch nào cũng bắt rửa tay
Quy định mới về khai báo y tế khi nhập cảnh hiện nay ra sao
Kính hỏi trung tâm, trường hợp tái dương tính có phải cách ly lại từ đầu không
dạ cho hỏi f1 mấy bữa đc thả
bao h thì hết dịch ad
cly mấy ngày z ad
f0 đth đc uống trà sữa k
uống vitamin c nhìu có tốt hk
con muỗi nó đốt người bệnh xong đốt mình có bị không
hỏi ngu xíu f2 là gì
s phai deo khau trang hoai v
trẻ sơ sinh vàng da phơi nắng mấy giờ
vắc xin cúm có tác dụng phụ gì
tiêm vắc xin sởi có gây sốt không
chích xong bao lâu thì có kháng thể
tiêm xong có được tắm không
sau khi tiêm uống cà phê được không
trước khi tiêm có cần nhịn ăn không
tiêm ngừa rồi có bị nhẹ hơn không
vì sao phải tiêm mũi nhắc
vắc xin nào tốt nhất cho người già
vắc xin sống giảm độc lực là gì
người già có nên chích phế cầu
vắc xin có phòng được biến chủng mới không
chích ngừa dại kiêng ăn thịt chó không
tiêm vắc xin có ảnh hưởng kinh nguyệt không
sốc phản vệ sau tiêm có dấu hiệu gì
nếu sau tiêm đau ngực thì phải làm gì
ví dụ tiêm xong khó thở thì gọi ai
trẻ em tiêm xong bao nhiêu độ mới cần uống hạ sốt
tiem xong an hai san dc k
chich xong uong bia dc hk ad
vx bao ve may thang v
tac dung cua mui nhac la gi
hiệu quả vắc xin giảm sau mấy tháng
vắc xin bảo quản lạnh mất điện có hư không
thức khuya có hại gan không
uống nhiều nước đá có bị viêm họng không
ăn mì gói nhiều có sao không
ngày ngủ mấy tiếng là đủ
mất ngủ nên làm gì
nhức mỏi vai gáy thì bóp gì cho đỡ
bị ong chích bôi gì
bỏng nước sôi sơ cứu thế nào
hóc xương cá thì làm sao
chảy máu cam thì cúi hay ngửa
trẻ biếng ăn nên bổ sung gì
người lớn có bị tay chân miệng không
tay chân miệng bị một lần rồi có bị nữa không
sởi lây từ lúc nào
ho gà có thuốc chữa không
cúm B có nguy hiểm không
bạch hầu có thuốc ngừa không
dịch tả lợn có lây sang người không
uống thuốc dạ dày cùng paracetamol có sao không
hết hạn sử dụng thì thuốc còn uống được không
cho bé uống kháng sinh còn dư lần trước được không
người bị gan uống panadol được không
khi nào thì phải thở oxy
khẩu trang n95 khác khẩu trang thường ra sao
nước rửa tay tự pha được không
máy lọc không khí có lọc được virus không
bệnh sởi
tay chân miệng
sốt xuất huyết là sao
hỏi về cúm A
covid
bệnh thủy đậu
thuốc này uống trước hay sau ăn
thuốc này dùng được không
thuốc này trẻ con uống được không ạ
viên này bẻ đôi được không
em có câu hỏi này
cho hỏi một câu
giờ quán cà phê đã được bán tại chỗ chưa
tiệm cắt tóc mở cửa lại được chưa ạ
đám cưới bây giờ cho mời tối đa mấy mâm
đám ma trong vùng có dịch thì làm thế nào cho đúng
đám giỗ tụ tập chục người có vi phạm không
xe đò giờ chở đủ ghế được chưa
ra khỏi nhà không đeo khẩu trang phạt bao nhiêu
đi chợ mấy ngày một lần theo phiếu
chợ có bắt quét mã không vậy
nhập cảnh thì phải khai báo những gì
đi máy bay có cần giấy xét nghiệm nữa không hay bỏ rồi
tàu hỏa giờ có đo nhiệt độ không
que thử để tủ lạnh được không
que test hết hạn một tháng dùng có chính xác không
nhỏ mấy giọt vào khay thử
kết quả test đọc sau bao nhiêu phút
vạch T mờ mờ thì tính là gì
tét ra hai vạch mà vạch mờ là sao
bình oxy để gần bếp có nguy hiểm không
máy tạo oxy chạy cả đêm được không
máy đo oxy kẹp ngón nào đúng
cồn 70 khác cồn 90 chỗ nào
khẩu trang vải giặt lại đeo được mấy lần
một ngày uống mấy lít nước khi sốt
gói oresol pha với bao nhiêu nước, pha rồi để được mấy tiếng
mua được thuốc hạ sốt rồi, uống cách mấy tiếng
nhà thuốc có được bán molnupiravir không cần toa không
bảo hiểm có chi trả tiền điều trị covid không
giấy ra viện nộp cho công ty cần dấu gì
nghỉ cách ly có được hưởng lương không
trường hợp nào được miễn tiền test
học sinh F1 có được thi không
lớp có bạn bị sởi thì cả lớp nghỉ mấy bữa
khu cách ly có cho gửi đồ ăn vào không
vô khu cách ly mang theo được gì
ở cách ly có được dùng điện thoại không
xe tải chở hàng qua vùng đỏ cần thủ tục gì theo quy định
người ở vùng xanh sang vùng cam có phải cách ly
tiêm rồi còn lây cho người khác không
chó mèo trong nhà có lây covid cho người không
gà chết đem chôn thế nào cho an toàn
nhà bị ngập nước thì phun thuốc kiểu gì
muỗi vằn đẻ ở đâu
trời nồm virus có sống lâu hơn không
người từng bị rồi có mắc lại không
đang cho con bú uống kháng sinh được không
trẻ bị tay chân miệng kiêng gió kiêng nước không
mẹ bầu mắc sởi có sao không cho thai
khi nào thì coi là hết bệnh
sốt mấy độ thì phải đưa trẻ đi viện
`;
