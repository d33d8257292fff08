/** Seed sentences of the intent checkin, one a line, written for this project. */
export const checkin = `
Hôm nay em khoẻ hơn, hết sốt
Vẫn còn ho, không sốt
nhiệt độ 36,8, spo2 98
spo2 97 mạch 78
37 độ 2, oxy 96
Ngày thứ 5, đỡ ho nhiều
Em đỡ nhiều rồi
sáng nay đo 36,7 độ, không mệt
vẫn sốt 38 độ, ho ít hơn
còn mệt nhưng hết đau họng
Bình thường, không có gì thay đổi
Không còn triệu chứng
hôm nay ổn, ăn ngủ được
F0 ngày thứ 3, còn sốt nhẹ
huyết áp 120/80, mạch 75
nhịp thở 18
nhịp thở 20 lần phút, không khó thở
Em hết ho, chỉ còn nghẹt mũi
Mẹ tôi hôm nay 37,2 độ, ăn được cháo
Con em đã cắt sốt, còn ho nhẹ
cháu hết tiêu chảy, chơi bình thường
Hôm nay vẫn như hôm qua
vẫn chưa ngửi được mùi
vẫn mất vị giác
chưa hết ho
ngày cách ly thứ 7, không triệu chứng
cách ly ngày 10, khoẻ mạnh
báo cáo sức khoẻ: 36,5 độ, spo2 99
Chiều nay em đo SpO2 được 96
oxy chín bảy, mạch tám mươi
tiểu cầu hôm nay 95, không chảy máu
tiểu cầu giảm còn 80
Hôm nay đỡ đau đầu, không nôn
Khoẻ rồi bác sĩ ạ
em khoẻ re
Dạ ổn ạ
Tôi vẫn bình thường
nay đỡ rồi
không sốt, không ho, không khó thở
hết sốt hai hôm nay
Uống thuốc xong đỡ hẳn
tối qua sốt lại 38,5
vẫn còn đau ngực nhẹ
ho vẫn chưa dứt
nhiệt độ ba mươi bảy độ hai
36.6
98
spo2 95 hơi mệt
mach 82 nhiet do 37
van con met, an uong kem
het sot roi, con ho it
do nhieu roi bac si
hom nay khong sot
con sot nhe 37.6
van ho khan nhung do hon
khong con kho tho nua
Hổng còn nhức đầu nữa
Bữa nay tui khoẻ hơn bữa qua
bữa ni khoẻ rồi, chỉ còn ho
nay hết sổ mũi rồi ạ
Đã giảm ho, ăn ngon hơn
Đo lại spo2 94
spo2 sáng 97 chiều 96
nhịp tim 90, huyết áp 130 trên 85
HA 140/90, không chóng mặt
Hôm nay con ngủ ngon, không quấy, bú tốt
Bé hạ sốt rồi, còn nổi ban
cháu ăn được, uống được, không nôn
Mẹ em đỡ khó thở, spo2 95
ba em vẫn ho, 37,5 độ
Sức khoẻ ổn định, không có triệu chứng mới
chưa có gì bất thường
tình hình vẫn thế
vẫn sốt
vẫn vậy ạ
vẫn còn đau họng
vẫn đau đầu như hôm qua
ban đã lặn bớt
bớt ho rồi
giảm đau, hết buồn nôn
ngày 6 rồi mà vẫn chưa ngửi thấy mùi
hôm nay là ngày 4, sốt 37,8
F0 ngày 8, khoẻ
đo xong rồi: 36,9 độ, 98%
kết quả đo: nhiệt độ 37,1, mạch 84, nhịp thở 19
cập nhật: hết sốt, ho giảm
cập nhật tình trạng hôm nay: đỡ mệt
báo cáo chiều: 37 độ, spo2 97
Em không thấy mệt nữa
ngủ được rồi, không còn đau nhức
Dạ con bớt rồi ạ
chỉ còn hơi mệt thôi
còn ho chút xíu
hôm nay em ăn lại bình thường
tự nhiên hôm nay mệt hơn hôm qua
spo2 93 không khó thở
nhiệt kế báo 38,2
thở 22 lần một phút
sáng 36.8 chiều 37.5
hết đau bụng, đi ngoài bình thường
không còn ớn lạnh
da con het sot
hôm nay ổn, spo2 98
spo2 97 bình thường
oxy 96 thở bình thường
nay đo 36.6, mạch 75
chiều nay nhiệt độ 37.3, hết đau họng
vẫn vậy bác sĩ ơi
vẫn như hôm qua
chưa đỡ gì hết
đỡ nhiều rồi
hôm nay khoẻ hơn
còn mệt nhưng hết sốt
hết ho rồi, chỉ còn nghẹt mũi
bữa nay tui khoẻ, ăn ngủ được
dạ em bình thường ạ
không có gì thay đổi
không thêm triệu chứng nào
bé đỡ sốt, chơi lại rồi
ba em bớt khó thở, oxy 95
mẹ tôi hôm nay 36.9, vẫn ho
ngày thứ 3, còn sốt nhẹ
ngày 8 cách ly, khoẻ
f0 ngày thứ 5 không sốt
báo cáo sáng nay: nhiệt 36.7, spo2 98, không ho
cập nhật chiều: sốt lại 38 độ
tối qua sốt lại 38.5
ho tăng hơn hôm qua
hôm nay mệt hơn
nặng hơn hôm qua, thở mệt
vi giac co lai roi
da do nhieu a
hom nay van con ho
van sot 38 do
het sot tu hom qua
nay e đỡ r, hết nhức đầu
e vẫn ho nhìu
chừ đỡ rồi, hết đau bụng
tiểu cầu hôm nay lên 150
huyết áp 120/75 mạch 80
đã uống thuốc, giờ còn 37.4
`;
