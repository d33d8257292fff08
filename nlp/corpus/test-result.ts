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
`;
