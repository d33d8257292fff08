/** Seed sentences of the intent test_result, one a line, written for this project. */
export const testResult = `
Em test nhanh 2 vạch
test nhanh lên một vạch
Kết quả PCR của em dương tính
Xét nghiệm âm tính rồi
Tôi muốn xem kết quả xét nghiệm
cho hỏi kết quả xét nghiệm của tôi
bao giờ có kết quả PCR
Chưa có kết quả à?
Em lấy mẫu hôm qua, có kết quả chưa
tra cứu kết quả xét nghiệm mã 12345678
test que lên 2 vạch mờ
que thử không lên vạch nào
kit test bị hỏng, không hiện vạch C
CT 28
PCR dương tính CT 19,5
CT value 32 là sao
NS1 dương tính
NS1 âm tính, IgM dương tính
xét nghiệm máu tiểu cầu 110
kết quả sốt xuất huyết: NS1 dương
Con em test ra dương tính
mẹ tôi test âm tính
cả nhà test 2 vạch
Sáng nay tôi test lại vẫn hai vạch
test lại một vạch rồi
Em âm tính rồi ạ
vẫn dương tính
đã âm tính
mới test xong, 1 vạch
Vạch T mờ mờ là dương hay âm
Tôi lấy mẫu ngày 5/3, chưa thấy báo
kết quả của con tôi Nguyễn Minh An
xin kết quả PCR ngày hôm qua
xem ket qua xet nghiem
ket qua pcr cua toi
test nhanh 2 vach
test am tinh roi
em duong tinh roi
chua co ket qua pcr
toi test 1 vach
que len 2 vach dam
test nhanh khong len vach
kq xn của e có chưa
e test 2 vạch r
test r mà k lên vạch j
Test kháng nguyên dương tính
kháng thể IgG dương tính
xét nghiệm kháng thể cao
tự test ở nhà âm tính
bữa qua test 2 vạch, nay 1 vạch
tui test dương tính rồi
Răng chưa có kết quả xét nghiệm hè
mai mốt mới có kết quả hả
báo giùm kết quả test của tui
test PCR âm tính, được về chưa
kết quả lần 2 âm tính
kết quả xét nghiệm ngày 8 âm tính
F1 test ngày 3 âm tính
tôi mới được báo dương tính
trạm y tế báo em dương tính
bệnh viện trả kết quả âm tính
tôi nhận giấy kết quả dương tính
không xác định được kết quả test
Kết quả không hợp lệ
mã xét nghiệm AB12345 kết quả sao
cho tôi biết kết quả với
kết quả đã có chưa bác sĩ
kết quả mẫu gộp của xóm em ra chưa
cty em lấy mẫu hôm thứ hai, ai dương tính
CT của em là 30
chỉ số CT 25,6 có lây không
hai vạch đậm
một vạch thôi
lên vạch mờ
không hiện vạch C
1 vạch ở chữ C
dương tính nhẹ
Con gái test cúm A dương tính
test cúm B âm tính
xét nghiệm sởi dương tính
Xét nghiệm công thức máu: tiểu cầu 90
em có kết quả dương tính rồi giờ làm sao
que thử báo dương tính
chồng em pcr dương, ct 22
test 3 lần đều âm
sao kết quả lâu vậy
gửi kết quả cho tôi qua tin nhắn
chờ kết quả xét nghiệm 3 ngày rồi
lấy mẫu từ thứ sáu mà chưa có kết quả
đã hết dương tính
vẫn chưa về âm
pcr âm rồi
toi muon tra cuu ket qua, ma so 889900
cả nhà test đều âm tính
hai vợ chồng test đều dương tính
nhà 4 người test dương hết
que lên hai vạch
kit lên 2 vạch rồi
em test ra 2 vạch mờ mờ
test ra một vạch
1 vạch thôi ạ
test lại âm rồi
sáng test hai vạch chiều test một vạch
vạch C hiện vạch T không hiện
chỉ lên vạch C
chỉ có vạch T không có vạch C là sao
que test không lên vạch nào
kết quả pcr của em có chưa
bao giờ có kết quả vậy ạ
xem kết quả xét nghiệm
tra kết quả xét nghiệm mã 4412
lấy mẫu hôm kia mà chưa báo kết quả
toi lay mau hom qua bao gio co ket qua
ket qua cua con toi ra sao
test duong tinh roi phai lam gi
em dương tính rồi bác sĩ
vợ tôi dương tính
con gái em test dương
NS1 dương tính ngày đầu
tiểu cầu còn 95, NS1 dương
IgG dương IgM âm
CT 30 là sao
ct value 17 pcr duong
xn dương tính r bs ơi
kq ra âm tính nha bs
test nhanh âm mà pcr dương
bác sĩ coi giúp que của con bé nhà em, vạch thứ hai nhạt như khói mà rõ là có
hai giờ sáng em ngồi nhìn cái que lên hai vạch mà run, vậy là dính rồi phải không ạ
thử từ sáng tới giờ ba que đều hai gạch
que nổi 2 gạch đỏ chót luôn
nó ra hai gạch rồi bác sĩ ơi
gạch dưới mờ mờ có tính không
em test lúc 6 giờ, để quên tới trưa coi lại thấy hiện thêm vạch, vậy tính dương hay âm
đọc kết quả sau 30 phút mới thấy 2 vạch thì có đúng không
que để lâu quá lên vạch thứ hai, có tính là dương không ạ
Kính gửi trạm y tế, tôi đã lấy mẫu PCR ngày mồng bảy đến nay chưa nhận được phiếu trả lời, kính mong quý trạm cho biết.
bà con tổ 4 lấy mẫu bữa chủ nhật chừng nào có giấy vậy mấy cô
tui ngoáy mũi bữa hổm mà sao hổng thấy ai kêu
mấy bữa ni chờ giấy xét nghiệm mà nỏ thấy mô
giấy xét nghiệm của mạ tui có chưa o
mẫu máu của ba em gửi viện tỉnh tuần trước ra sao rồi ạ
phiếu xét nghiệm ghi positive là bị hay không bị
giấy ghi "Negative" nghĩa là âm phải không cô
trên phiếu ghi Not detected, vậy em yên tâm chưa
report says detected, ct 24, e hiểu sao giờ
chữ "nghi ngờ" trong phiếu PCR là sao ạ, dương hay âm
phiếu ghi kết quả chưa xác định, yêu cầu lấy lại mẫu, vậy bao giờ có
mã số phiếu BN2024-118 tra kết quả ở mục nào
tra giúp em phiếu xét nghiệm số bốn bốn một bảy
cho em xin lại bản kết quả test hôm 14 để nộp công ty
công ty đòi giấy âm tính, trạm gửi lại kết quả hôm qua giúp em
nhà trường yêu cầu nộp kết quả xét nghiệm của cháu, tôi lấy bản đó ở đâu
kết quả gửi về số điện thoại cũ rồi, gửi lại số này giúp tôi được không
sai tên trên phiếu kết quả, của Trần Thị Mai mà ghi Trần Thị Mái
phiếu kết quả ghi sai năm sinh của bé, sửa giùm em
kết quả của em bị gửi nhầm cho người khác rồi
em nhận được kết quả của ai đó chứ không phải của em
hai phòng xét nghiệm ra hai kết quả khác nhau, tin cái nào
sáng âm ở trạm, chiều dương ở bệnh viện, giờ tính sao
test nhà dương mà lên trạm test lại ra âm
mua que hãng khác thử lại thì chỉ còn một gạch
que test này hết hạn rồi mà lên hai vạch, có chính xác không
kit nhỏ mấy giọt mà em nhỏ năm giọt, lên 1 vạch vậy có đúng không
thấm nước dãi thay nước mũi, kết quả ra âm, có tin được không
bé khóc quá ngoáy chưa tới, que lên một vạch thôi
que trắng trơn chẳng hiện cái gì, em làm sai chỗ nào
ô chứng không lên vạch, chắc hỏng que
que không chạy được, nước đứng yên một chỗ
vừa nhúng vô cái lên hai vạch liền
cả dãy trọ tám phòng test hết, phòng em với phòng kế bên hai vạch
lớp tôi chủ nhiệm có 32 em test sáng nay, 4 em hai vạch, còn lại một vạch
tổ sản xuất 12 người, 3 người lên hai vạch lúc đầu ca
bên xưởng em test hết rồi, âm cả
F1 phòng 203 test ngày 5 âm tính nha trạm
báo trạm con trai tôi test lại ngày bảy đã âm
dạ em test lại rồi, một vạch, mừng quá
mừng quá âm rồi bác sĩ ơi
nay ra một vạch rồi nghen
hôm nay hết hai vạch rồi ạ
mười ngày rồi que vẫn cứ hai vạch hoài, nản ghê
sao test hoài không hết hai vạch vậy bác sĩ
vẫn còn vạch mờ ngày thứ 11
vạch nhạt dần so với hôm trước, chắc sắp âm
hôm trước đậm hôm nay nhạt hơn
CT tăng từ 21 lên 33 rồi ạ
CT hai mươi chín phẩy năm có về nhà được không
gen N 27 gen E 28 là sao vậy bác sĩ
em thấy ghi RdRp 30,4 mà không hiểu
PCR của má tui CT 14, ghê hông bác sĩ
chỉ số tải lượng virus trên giấy cao lắm, giải thích giùm em
kết quả ns1 của bé lúc 9 giờ là dương, tiểu cầu một trăm hai
bs ơi NS1 của con em âm mà IgM lại dương là bị lâu rồi hả
thử máu ngày thứ tư NS1 âm, IgG dương, vậy có phải sốt xuất huyết không
trả kết quả công thức máu của cháu Bin, tiểu cầu 78 hematocrit 44
hct 46 tc 65 kết quả sáng nay
xét nghiệm máu bạch cầu 2.1 tiểu cầu 88, đọc giùm em với
tiểu cầu từ 140 xuống còn 101 theo giấy mới nhận
bác sĩ phòng khám đưa tờ giấy toàn chữ tắt WBC 3,2 PLT 95 tôi không hiểu
men gan AST 210 ALT 180 trong phiếu xét nghiệm dengue là sao
kết quả CRP 48 có cao không bác sĩ
D-dimer trên giấy ghi 900, xem giúp
X quang phổi của ba em có rồi, ghi là viêm thuỳ dưới, gửi bác sĩ xem
phim phổi bình thường, bác sĩ ghi không tổn thương
cho hỏi phim chụp phổi của tôi đã có kết quả chưa
kết quả chụp phổi hôm qua lấy ở phòng mấy
mẫu phết họng bạch hầu của cháu có kết quả chưa ạ
cấy họng ra trực khuẩn bạch hầu rồi phải không bác sĩ
viện vệ sinh dịch tễ trả lời mẫu bạch hầu âm tính
mẫu sởi của con bé gửi lên Pasteur bao lâu mới trả
kết quả sởi IgM dương tính của bé Na nhà tôi
IgM sởi nghi ngờ, bác sĩ bảo chờ lấy lần hai, bao giờ có
Rubella IgG dương IgM âm, em đang bầu 10 tuần, đọc giúp em
test EV71 của bé ra dương
tay chân miệng EV71 âm tính thì nhẹ phải không ạ
bé xét nghiệm tay chân miệng ở viện nhi, kết quả CA16
test cúm ở phòng khám ra A dương B âm
que cúm lên vạch chữ B
test combo cúm covid lên vạch ở chữ A
kit ba trong một hiện vạch C với vạch Flu A
em test gộp cúm và covid, covid âm còn cúm dương
RSV dương tính nha bác sĩ, bé 5 tháng
ho gà PCR dương, bệnh viện mới gọi báo
kết quả đờm lao AFB 1+ là sao bác sĩ
xpert ra âm rồi ạ
xét nghiệm đờm của ba tôi ba lần đều âm
viêm gan B HBsAg dương, giấy khám sức khoẻ ghi vậy
kéo lam sốt rét ra dương
sốt rét test nhanh lên vạch Pf
mẫu phân tìm tả có kết quả chưa cán bộ
kết quả xét nghiệm nước giếng chưa có nhưng mẫu phân của tôi âm rồi
con vẹt nhà tôi thì không sao, còn tôi xét nghiệm H5N1 chưa thấy trả lời
em tiếp xúc gà chết, đã lấy mẫu họng hôm thứ tư, có kết quả chưa
đã nhận kết quả đậu mùa khỉ: âm tính
bệnh viện gọi nói em dương tính
sáng nay cô y tá phường điện báo cả hai mẹ con em dương
trạm nhắn tin báo tôi âm tính, cảm ơn trạm
tổ trưởng nói nhà em dính, mà em chưa thấy giấy, cho em coi kết quả
giờ em mới biết mình dương, lấy mẫu từ bữa mười hai lận
mẫu gộp 5 dương thì phải chờ tách mẫu, bao lâu có kết quả riêng
mẫu gộp nhà em dương tính, ai trong nhà dính chưa biết
kết quả tách mẫu nhà số 12 sao rồi ạ
lấy mẫu lại lần ba rồi mà vẫn không ai trả lời
chậm trả kết quả vậy làm sao tôi đi làm, ba ngày rồi đó
làm ăn kiểu gì mà lấy mẫu cả tuần không báo kết quả
tôi bực lắm rồi, mẫu của vợ tôi thất lạc hay sao mà chưa có kết quả
trạm làm mất mẫu của con tôi rồi phải không
cho biết kết quả với, nóng ruột quá
kết quả sao rồi bác
có kết quả chưa
co giay chua bac si
kq ntn r ạ
kq e sao r bs
bao h có kq pcr v ạ
lm pcr hqua mà ch có kq
e xn 3 hôm r ch ai báo
test 2 gạch r huhu
que lên 2v mờ
1v thôi nha bs
âm r nha
dương r, toang
t test dương r m ơi, nhắn trạm đây
nay test thử ai dè 2 vạch :((
tự nhiên hai vạch luôn mới ghê
test chơi mà ra hai vạch thiệt
trời ơi hai vạch
hai gạch đậm thui
mot gach a
hai gach ro luon
que len mo lam khong biet co phai khong
thu lai 2 lan deu mot gach
con be nha em thu que ra hai vach
ba toi lay mau hom thu nam, cho hoi ket qua
xin hoi mau cua ong Nguyen Van Tam da co chua
tra phieu xet nghiem so 556677
giay xet nghiem cua vo toi ghi duong tinh
phieu ghi am tinh ma toi van lo
ct 33 la sap am phai khong
ns1 duong, tieu cau 130
tieu cau con 70 theo giay sang nay
bac si doc giup em to ket qua nay
gui em xin file ket qua de di lam
ket qua hom qua la am tinh, em bao cao tram
test lai van duong
nay am roi nha tram
kit bi loi khong len vach C
pcr 2 lan am tinh, vay tinh khoi chua
chờ PCR khẳng định mà lâu quá, test nhanh thì đã hai vạch từ thứ hai
tôi vừa làm test nhanh trước khi đi tiêm, ra hai vạch
đi tiêm ngừa họ test trước thấy em dương, nên cho em hỏi kết quả đó lưu ở đâu
xét nghiệm kháng thể sau tiêm của tôi là 250, vậy là cao hay thấp
đo kháng thể sởi ra âm dù đã chích, xem giúp em giấy này
kháng thể viêm gan B dưới 10, phiếu ghi vậy
test xong trước khi bay, âm tính, xin lấy giấy kết quả tiếng Anh
cần giấy kết quả PCR có mộc tiếng Anh, trạm trả kết quả chưa ạ
kết quả PCR ghi mà QR quét không ra
quét mã QR trên phiếu xét nghiệm báo không tồn tại
vào app không thấy kết quả xét nghiệm đâu
sổ sức khoẻ điện tử chưa cập nhật kết quả test của em
app báo em dương tính mà em có đi test đâu
hệ thống ghi tôi F0 trong khi giấy ghi âm tính, xem lại kết quả giùm
em tự test ở nhà dương thì báo kết quả này cho ai, em gửi luôn đây nha: hai vạch
gửi trạm hình que hai vạch của em nè
em chụp cái que gửi rồi, bác sĩ coi mấy vạch
nhìn hình que giúp em là dương hay âm ạ
có phải vạch này là T không, nó nằm sát mép
vạch xám chứ không hồng thì tính là gì
vạch đứt khúc thì sao bác sĩ
vạch C mờ mà vạch T đậm, vậy dương nặng hả
que lên mỗi chữ T
bà ngoại test một vạch, ông ngoại hai vạch, hai ông bà ngủ chung
vợ một vạch chồng hai vạch, con chưa thử
bốn người thì ba người lên hai vạch rồi
nhà bảy người thử hết, mình thằng út âm
chỉ mình em âm, còn lại dương hết
thằng Tí nhà tui test ở trường lên hai vạch, cô gọi rước về
cô giáo báo cháu test dương, tôi thử lại ở nhà một vạch, vậy là sao
học trò của tôi em nào cũng nộp hình que một vạch
khách trọ phòng 7 đưa tôi coi que hai vạch
giúp việc nhà em test ra dương tính
bác hàng xóm nhờ tôi hỏi kết quả PCR của bác, tên Lê Thị Bưởi
mẹ chồng em tám mươi tuổi vừa có giấy dương tính
chồng đi biển về thử que ra hai vạch
tài xế của công ty chúng tôi có kết quả dương sáng nay
Thưa bác sĩ, tôi sáu mươi chín tuổi, hôm qua lấy mẫu tại nhà văn hoá thôn, xin cho biết kết quả ạ.
Tôi xin báo cáo: kết quả xét nghiệm lần thứ ba của tôi là âm tính.
xin trân trọng thông báo cả gia đình tôi đã có kết quả âm tính
alo tôi hỏi cái kết quả xét nghiệm của cháu Hoàng lấy ngày mười lăm tháng ba ra chưa ạ
bác sĩ ơi hôm qua tôi ra trạm ngoáy mũi người ta bảo chiều có mà giờ chưa thấy gọi
dạ con thử que hồi sáng nó lên hai vạch đỏ rồi con hỏi bác sĩ vậy là con bị rồi đúng không
em lấy mẫu lúc tám giờ ba mươi ở trường tiểu học số hai mã mẫu một không chín xin hỏi có kết quả chưa
xét nghiệm lần một ngày một âm lần hai ngày bảy âm vậy hết cách ly chưa ạ
kết quả lần cuối âm, em gửi để trạm đóng hồ sơ
tôi không ho không sốt gì mà test lên hai vạch mới lạ
khoẻ re mà que hai vạch, có khi nào que dỏm không
đi khám răng người ta test thấy dương tính
nhập viện mổ ruột thừa họ PCR ra dương
đi đẻ xét nghiệm mới biết dương tính
sắp sinh mà test hai vạch, lo quá bác sĩ
em bé 2 tháng test ra hai vạch mờ
con mới 4 tuổi, ngoáy mũi khóc quá trời, ra dương
trẻ con test nước bọt ra âm
hồi khuya con nóng nên em thử que, hai vạch rồi
có phải 2 vạch là dính không bác
một gạch là khoẻ phải không cháu
C với T đều có là sao con
bác mắt kém, cái que có hai vạch hay một vạch cháu coi giùm hình bác gửi
que đỏ hai lằn là chi rứa cô
lên hai lằn rồi mấy chị ơi
ra hai sọc là dương hả
tui thấy một sọc thôi nghen
dzậy là âm tính hen bác sĩ, giấy ghi vậy nè
giấy đề "âm", vậy tui đi làm lại được chưa hen
bữa trước dương, hôm rày thử lại hai lần đều âm
mô rồi, kết quả của tui mô, hứa chiều qua đưa mà
răng giấy của chồng tui có mà của tui không có
o trạm nói bựa ni trả kết quả mà chưa chộ chi hết
nỏ hiểu giấy ni ghi cái chi, "reactive" là dương à
con tui giấy xét nghiệm máu ghi sốt xuất huyết dương tính độ chi không rõ
hồi sáng lấy máu bé ở phòng khám, họ nói tiểu cầu chín mươi sáu
tiểu cầu bé nay 54, bệnh viện vừa trả giấy
kết quả máu hôm nay tốt hơn: tiểu cầu 165
xem hộ em công thức máu của bà, em không biết chỗ nào là tiểu cầu
kết quả đường huyết không cần, tôi chỉ hỏi kết quả covid thôi
xin kết quả test cúm của bé Su, em quên lấy lúc về
em làm rớt tờ giấy kết quả, xin cấp lại
mất giấy âm tính, in lại ở đâu ạ
giấy kết quả có hạn mấy ngày, của em lấy hôm mùng 3 âm tính
lấy kết quả xét nghiệm ở đâu, mấy giờ trả
phòng trả kết quả xét nghiệm ở tầng mấy
người nhà lấy kết quả hộ được không
có nhắn kết quả qua zalo không hay phải tới lấy
xét nghiệm ở điểm lưu động hôm 20, ai giữ kết quả
đợt lấy mẫu diện rộng phường em có kết quả chưa
kết quả khu phong toả hẻm 48 đã có chưa, mong được biết
test mấy lần cũng âm mà cứ bị ghi là F0
PCR dương nhưng test nhanh âm, theo cái nào bác sĩ
dương tính giả có không, em mới khỏi mà test vẫn hai vạch
em khỏi ba tuần rồi mà PCR vẫn dương CT 34
tái dương rồi bác sĩ ạ
em lại dương lần nữa
lần trước tháng 2 dương, giờ test lại dương tiếp
que cua e len 2 vach roi ad oi
be nha e test cum A duong a
hom qua e lay mau o truong ma chua thay bao gi
ket qua cua e dau roi tram
tram oi cho xin ket qua mau cua nha em voi
e test lai âm roi nha bs
ket qua mau cua con trai toi ten Le Minh Duc sinh 2018
hai me con deu hai vach
ong ngoai em xet nghiem lai am tinh
xet nghiem dom cua toi bao gio tra
phieu ghi NS1 positive la sao
doc ho em to cong thuc mau, tieu cau 82
tieu cau hom nay 120 hom qua 98
ct 18 la nhieu virus phai khong
que len vach t mo qua
thu que cua hang khac thi am
sao chua nhan tin ket qua cho toi
e bị gửi kq của ng khác, xem lại giúp e
xn máu ra dengue dương r bs
pcr (+) ct 20 nha trạm
kq (-) rồi ạ
test (+) sáng nay
kết quả: âm
dương rồi
âm tính nhé
hai vạch nhé
mẫu của phòng em lấy sáng thứ sáu ra chưa chị
anh tổ trưởng lấy mẫu cả ngõ mà quên ghi tên tôi, vậy có kết quả của tôi không
cả lớp mầm của con em lấy dịch bóng nước xét nghiệm, cô bảo có kết quả rồi, em hỏi cháu Bông ra sao
đi tiêm mũi hai thì được báo kết quả sàng lọc là dương, tôi xin bản kết quả đó
cần phiếu âm tính để qua chốt mà trạm chưa trả, mẫu lấy sáng qua
em khai báo bữa trước rồi, hôm nay báo thêm kết quả: PCR dương tính
mua được que rồi, thử luôn: hai vạch đậm
chích ngừa đủ ba mũi rồi mà test vẫn ra hai vạch, lạ ghê
mới tiêm hôm qua nay test nhanh lên vạch mờ, có phải do vắc xin không
phiếu tiêm thì có mà phiếu xét nghiệm thì chưa, bao giờ trả
không hỏi lịch tiêm, em hỏi kết quả mẫu máu của bé
hôm trước khai F1, nay có kết quả: âm
khai rồi, giờ bổ sung kết quả test nhanh dương tính
test ra dương, em gửi kết quả để trạm cập nhật hồ sơ
kết quả test của F1 nhà tôi: ba người âm một người dương
tra kết quả
xem kết quả của bé
đọc giùm phiếu này
xin phiếu kết quả
kết quả mô rồi
kết quả chưa vậy cưng
vạch mờ có phải dương không
test cho con ra sao là dương
kết quả PCR của tôi ra trễ vậy chừng nào có
trả kết quả chậm quá, chuyến bay của tôi tối nay
máy báo mẫu không đạt, phải lấy lại hả trạm
tờ giấy có chữ "dương tính yếu" là sao
bé bị chó cắn, xét nghiệm kháng thể dại có kết quả chưa
tiểu cầu sáng 88 chiều 79 theo giấy bệnh viện
e lay mau hôm t2 sao nay t6 chua co kq
bs xem giup e que nay 1v hay 2v, mắt e kém
ck e test r, 2 vach đậm lun
kq pcr ghi CT 31 la sao v bs
con e xn cúm ra A(+) r ạ
tieu cau bé nay còn 91, phieu moi lấy
e mới khỏi mà test lai vẫn 2v, bt hk
trạm chua gui kq cho phong trọ tui nghen
giay xn cua me e ghi am, vậy ok r hả bs
sang nay ca xưởng test, e bi 2 vạch
xn dengue ns1 (-) ngay t2 ạ
hồi nãy test nước bọt ko lên vach nao het
kq sởi của bé chua co ha c
xem dùm e mã phieu 77120 có kq chưa
test 4 que 3 que âm 1 que duong là s
em ho, test một vạch có phải âm tính không
thử que hai vạch mờ là sao
que một vạch có phải là không bị không
hồ sơ này có kết quả chưa
ho so cua toi co ket qua chua
Em lấy mẫu ở trạm hôm kia, khi nào có kết quả
Test nhanh dương nhưng PCR âm là sao
Que lên vạch mờ thì tính là dương hay âm
Kết quả của ba tôi âm tính, của tôi thì chưa có
Xét nghiệm máu tiểu cầu 92 là thấp không bác sĩ
Test lần hai vẫn âm mà còn ho
mau cua em bi huy phai lay lai a
Con tôi test âm rồi, có phải test lại không
que lên hai vạch rồi
test hai lần đều một vạch
sáng nay lấy mẫu, bao giờ có kết quả
kết quả PCR của tôi có chưa
em test dương rồi ạ
con bé nhà em âm tính
ct 22 đó bác sĩ
ct em lên 34 rồi
kết quả máu của cháu ra sao rồi trạm ơi
tra kết quả xét nghiệm ở đâu
giấy kết quả ghi sai tên
vạch T mờ mờ
que hiện vạch mờ, em gửi hình
test hết date nó lên một vạch
xét nghiệm hôm thứ năm tới giờ chưa thấy nhắn
hôm qua dương nay âm
công ty test cả xưởng, em nằm trong số dương
bệnh viện báo tôi dương tính cúm A
tay chân miệng EV71 dương, bệnh viện vừa báo
test lại ngày 7 vẫn hai vạch
con em đã âm rồi, xin xác nhận khỏi
xin cấp giấy xác nhận âm tính
kq test cua e sao r ad
e test 2v r lm s h
hai vach r bs oi
kqua pcr 3 hom chua co
que em nó hiện có mỗi chữ C
mạ tui thử rồi, dương đó
test tại nhà 1 vạch, ho nhẹ
mã mẫu B1023 tra giúp kết quả
lấy mẫu gộp nhà tôi dương, giờ lấy lại mẫu đơn khi nào
ở trường test con tôi dương tính, chưa có triệu chứng gì
cho hỏi tiểu cầu hôm qua của bé Nam bao nhiêu
kết quả dengue của tôi ra IgM dương
thử máu rồi, bác sĩ nói sốt xuất huyết
em làm test ở công ty ra dương
trường báo con tôi dương tính, cháu không triệu chứng
tiểu cầu lần thử hôm qua của con tôi là bao nhiêu vậy
máu thử lại sáng nay tiểu cầu 95, kết quả vậy đó
que thứ hai cũng đậm hai vạch
`;
