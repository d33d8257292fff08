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
Dạ thưa bác sĩ, sáng nay cháu đo lại còn 37,3, đêm ngủ được bốn tiếng
vẫn thế thôi cô ơi, không hơn không kém
Hôm qua nhắn sốt 39, nay còn 37,8 rồi trạm nhé
tới bữa nay là ngày thứ chín, tui thấy khoẻ re à
mũi còn nghẹt, ngoài ra ổn hết
đêm qua không phải uống hạ sốt lần nào
từ lúc uống thuốc tới giờ bé chưa sốt lại
ho vẫn nhiều về đêm nhưng ban ngày đỡ hẳn
con nhỏ bữa nay chịu ăn rồi, ban cũng lặn gần hết
mấy nốt bóng nước khô hết rồi, đóng vảy
hai hôm nay không mọc thêm nốt nào mới
Mạ tui bựa ni ngồi dậy được, ăn được lưng chén cháo
bọ vẫn sốt về chiều, sáng thì mát
Mệ đỡ rồi o nờ, nỏ ho nữa
Tía tui bữa nay hết nóng, chỉ còn yếu xìu
má em oxy 96, mạch 80, ngủ ngon
U nhà em đã ăn được bát cháo, còn hơi choáng
bầm hôm nay khá hơn hôm qua nhiều lắm
O tui chừ còn ho húng hắng thôi
Ba ngày nay không sốt, hôm nay là ngày cuối cách ly
ngày cách ly thứ mười một, người bình thường
D6: 36.9, 98, không triệu chứng
Ngày 2: sốt 38,4, uống một viên, hạ còn 37,5
N7 het ho, spo2 98
day 5, no fever, SpO2 97
today still coughing, temp 37.1
em ok r nha, het sot, het ho
e do r, con xiu met thoi
van v a, chua do j het
hom nay 36do8, oxi 97
spo2 98 m 76 nd 36.5
nhiet do 37.4 spo2 96 con ho it
chieu do lai 36.9 roi
van con sot ve chieu, 38.1
hom nay het non, an duoc nua chen chao
be do nhieu, ban lan bot, con ho
toi van on dinh, khong co gi moi
me toi van met nhung da ngoi day duoc
tieu cau len lai 120 roi bac si
huyet ap sang nay 135/85, do nhuc dau
con tieu chay ngay hai lan, hom qua nam lan
tram oi e het cach ly ngay mai, hnay khoe
ba noi hom nay tinh tao, spo2 95
chau da het sot 24 gio
ngay thu 4 roi, van dau co hong
van chua het mat mui
ba mươi sáu độ tám nhé
nhiệt độ ba mươi bảy độ rưỡi oxy chín mươi sáu còn ho ít
alo tôi báo hôm nay ngày thứ sáu không sốt mạch bảy mươi lăm
dạ má tôi bữa nay huyết áp một trăm ba mươi trên tám mươi vẫn còn ho
hôm nay sốt ba mươi tám độ hai tối qua ba mươi chín vẫn đau đầu
spo2 chín lăm thở hai mươi lần một phút
cháu nó hết đi ngoài rồi còn hơi mệt ăn được cháo
36,4
37.9
97
95%
99 nha
38 độ 1
mạch 88
98, 74, 36.7
97/80/36.9
37.2 - 97 - 18
120/70
HA 118/76
128/82, mạch 70
thở 24
Oxy: 96. Mạch: 90. Nhiệt: 37,6
sáng 36,5 trưa 37 tối 37,2
6h: 38,2. 10h: 37,6. 14h: 37,1
tối qua 38,8, sáng nay 37,4
tiểu cầu 68, hôm qua 90
tiểu cầu vẫn đứng ở 110
mới đo: 96
đo rồi, 36 độ 6
con đo rồi cô, ba mươi bảy chẵn
đo giúp mẹ rồi ạ: 37,1 và 95
Cặp nhiệt lại thì 38,3, cao hơn hồi sáng
oxy lúc nằm 94, ngồi dậy 96
đi lại trong phòng sáu phút, SpO2 vẫn 96
đỡ
đỡ hơn
hết rồi
còn ho
còn nhiều
vẫn mệt
y như cũ
như hôm qua
chưa khỏi
khỏi rồi
ổn
khá hơn
tệ hơn
bớt nhiều
hết đau
giảm rồi
chưa thấy đỡ
nay thì đỡ rồi
cũng vậy à
rứa thôi, nỏ khác chi
bình thường nghen
khoẻ như trâu rồi bác sĩ ơi
vẫn sống nhăn, đừng lo, 36,8
Dạ hông sao nữa rồi
Hông còn sốt nữa nghen chị
hổng có thêm triệu chứng nào hết trơn
êm rồi
em xin báo lại là cháu đã hết sốt từ tối hôm qua, sáng nay đòi ăn phở
Báo cáo trạm: buổi trưa 36,9 độ, nhịp thở 18, tình trạng ổn định
Kính gửi trạm, tôi xin báo kết quả tự theo dõi ngày thứ tư: thân nhiệt 37,2; SpO2 97; còn ho về đêm
Thưa bác sĩ, theo dặn dò hôm qua tôi đã đo ba lần, lần nào cũng dưới 37,5
Tôi, bệnh nhân đang theo dõi tại nhà, xin báo hôm nay sức khoẻ khá hơn, chỉ còn mất vị giác
gửi báo cáo chiều muộn, mong trạm thông cảm: 37,4, ho giảm, ngủ tốt
em quên báo buổi sáng, giờ báo bù: không sốt, SpO2 98
Sáng nay bận cho con ăn nên giờ mới gửi, bé 37,6, còn chảy mũi
Hôm qua em không nhắn vì ngủ quên, hôm nay vẫn còn nhức đầu
trạm hỏi thì em trả lời: còn ho, hết sốt, ăn được
như bác sĩ dặn em uống nhiều nước, giờ đỡ khát, đỡ mệt
uống oresol xong đỡ nôn, tiểu được rồi
Đã uống viên thứ hai, giờ 37,9, hồi nãy 38,8
thuốc trạm cho uống hết rồi, người cũng hết mệt
uống hết liều kháng sinh rồi mà vẫn còn ho đờm
xông mũi xong thấy thông hơn, sốt thì hết từ qua
Mới ngày thứ hai nên còn sốt, 38,4, chưa nặng thêm
sang ngày thứ năm của sốt xuất huyết, hết sốt nhưng thấy mệt hơn
Ngày thứ 6 sốt xuất huyết, ăn được, không chảy máu, chấm đỏ còn ngứa
hết sốt rồi mà bụng còn đau lâm râm
sốt xuất huyết ngày 4, tiểu cầu 102, đi tiểu bình thường
bé tay chân miệng ngày 3, bớt loét, ngủ không giật mình nữa
Cháu sởi ngày thứ năm, ban xuống tới chân, mắt còn đỏ, sốt giảm
con em cúm A hôm nay cắt sốt được một ngày
ho gà tuần thứ hai, cơn ho thưa hơn, không tím
thuỷ đậu khô vảy rồi, hết ngứa
quai bị xẹp gần hết, nhai được rồi
mắt bớt đỏ, ghèn ít hơn hôm qua
vết chó cắn lên da non rồi, không sưng, không sốt
Con chó cắn em tới nay vẫn sống, ngày thứ tám rồi, em thì bình thường
tay chỗ mèo cào bớt sưng
Chưa hết hẳn nhưng làm việc nhà được rồi
em đi làm lại được hai hôm, thấy người còn hơi đuối
hôm nay nấu cơm được, hết chóng mặt
thằng nhỏ quậy lại như thường, khỏi lo nữa
Bé chạy nhảy tưng bừng, 36,9
Cháu bú lại bình thường, tã ướt sáu cái
bé đi phân sệt lại rồi, hai lần trong ngày
con bú được nhưng vẫn khò khè
đêm qua bé còn quấy, sáng đo 38, ban chưa lặn
Nó vẫn không chịu ăn, uống sữa được hai trăm mi li
vẫn còn loét trong miệng nên ăn ít
ông ho ít đi, tự đi vệ sinh được
bố em bớt đau lưng, hết sốt, huyết áp 140/85
mẹ chồng em ổn định, vẫn uống thuốc tiểu đường đều
Bà ngoại vẫn yếu, chưa ăn được nhiều, nhiệt 37
Chồng em nay đỡ tức ngực, thở nhẹ nhàng
vợ tôi bầu 30 tuần, hết sốt, thai máy bình thường
cả nhà em nay đều hết sốt, chỉ còn bé út ho
Hai bé đứa lớn hết, đứa nhỏ còn 38
nhà em 4 người: 3 người hết triệu chứng, chồng em còn ho
phòng trọ em bốn đứa đều khoẻ lại rồi
em học sinh nội trú hôm qua tôi báo, nay đã hết sốt, ăn ngủ tốt
cụ Năm hôm trước tôi khai hộ nay đỡ ho, còn mệt
người thuê trọ phòng 2 hôm nay 36,8, không ho
Bệnh nhân tôi theo dõi: nhiệt 37,5, mạch 92, tình trạng không đổi
em F1 ngày 5, vẫn chưa có triệu chứng
f1 ngay 3 binh thuong
F1 hết hạn theo dõi hôm nay, em vẫn khoẻ
theo dõi ngày 7 sau tiếp xúc, chưa sốt, chưa ho
đến giờ vẫn chưa xuất hiện triệu chứng gì
Vẫn âm ỉ đau đầu, còn lại bình thường
vẫn ho có đờm, màu vàng nhạt, ít hơn trước
vẫn tiêu chảy, hôm nay ba lần
vẫn nổi ban mới ở bụng
vẫn lạnh run lúc chập tối
còn đau cơ bắp chân
còn ngứa họng xíu xiu
còn choáng khi đứng dậy, SpO2 97
còn mỗi cái mũi là chưa thông
chỉ còn mất mùi
khứu giác đang về, ngửi được mùi dầu gió rồi
Ngửi được rồi mà nếm thì chưa
mất ngủ vẫn còn, ho hết
giọng vẫn khàn
rát họng giảm còn ba phần mười
Sốt hạ nhưng đau nhức tăng
hôm nay có vẻ nặng thêm, ho rát ngực, oxy 94
từ chiều mệt tăng, nhịp thở 22, SpO2 94, hôm qua 97
sốt quay lại sau hai ngày hết
Đã hết sốt 3 ngày, tự nhiên tối nay 38 trở lại
hôm qua đỡ mà nay ho dữ hơn
bữa nay mệt hơn bữa qua, ăn hổng vô
Nặng ngực hơn hôm qua chút, chưa khó thở
tình hình không cải thiện, ngày 5 vẫn 38,6
chưa ăn thua gì, đầu vẫn buốt
thuốc không hạ được bao nhiêu, còn 38,5
khó thở giảm rồi, nói liền được cả câu
Hết khó thở từ sáng, oxy lên 96
hồi hôm em gọi cấp cứu, giờ ba em ổn rồi, SpO2 97
Hôm qua ngất mà nay tỉnh táo, huyết áp 125/80
bé không co giật lại lần nào nữa, 37,5
mẹ đã ra viện hôm qua, nay ở nhà oxy 95, đi lại nhẹ
Xuất viện được hai ngày, vết mổ ổn, hết sốt
đã đi khám theo lời trạm, nay uống thuốc ngày hai, đỡ
bác sĩ hỏi thăm hoài, em cảm ơn, em đỡ nhiều rồi
hỏi gì mà hỏi hoài vậy, hôm qua tới nay vẫn y vậy, 37 độ
Ngày nào cũng hỏi, thì đây: không sốt, không ho, được chưa
Phiền quá, tôi khoẻ rồi, 36,7 đó ghi đi
Cô ơi con hết bệnh rồi, mai con muốn đi học, hôm nay 36,6
Có, em vẫn còn ho ạ
không, hết sốt rồi
Dạ không ạ, không nôn nữa
dạ còn, nhưng ít
có đỡ chút chút
ừ vẫn đau
hết rồi nha, cảm ơn trạm
Trả lời câu hỏi sáng nay: SpO2 96, không khó thở
Nhiệt độ bình thường, oxy bình thường
mọi chỉ số đều ổn
Chỉ số hôm nay đẹp: 98%, 72, 36,5
không có dấu hiệu gì nặng thêm so với hôm qua
bệnh lui dần, mỗi ngày đỡ một ít
đầu hết đau, người hết nhức, thèm ăn lại rồi
sức khoẻ hồi phục chừng tám phần
tự thấy khoẻ 9/10
hôm nay 5 điểm, hôm qua 3 điểm, vẫn còn sốt nhẹ
ngày này tuần trước sốt 39 mà giờ 36,8, mừng quá
Ngủ thẳng giấc tới sáng, khỏi cần uống thuốc ho
đêm qua ho hai cơn, sáng không sốt, ăn hết tô mì
Từ hồi khai tới nay vẫn chưa ai trong nhà bị thêm
vẫn đang cách ly tại nhà, ngày 4, 37 độ
Em ở khu cách ly tập trung, ngày thứ 8, mọi thứ bình thường
cách ly tới hôm nay là 6 ngày, còn hơi rát họng
mai là đủ mười ngày, hôm nay không triệu chứng
Hết hạn cách ly rồi ạ, em vẫn khoẻ mạnh
đo lại bằng máy khác ra 97, hồi nãy 93 chắc tay lạnh
hồi nãy gõ nhầm, 37,8 chứ không phải 38,7
à nhầm mạch 78, oxy 97
Em báo thêm: lúc 4 giờ đo 37,9
cập nhật giúp bé: tối nay 38,5, đã uống thuốc, chơi được
bổ sung báo cáo hồi sáng: còn ho đờm
gửi trạm số đo của ba: 36,9; 95; 130/80
ghi sổ hôm nay: nhiệt 36,7, mạch 76, ăn ba bữa
Thợ hồ tụi tui không nghỉ được, bữa nay đỡ rồi nên đi làm, chỉ còn nhức chân
em vẫn đi học online được, hết sốt, còn sụt sịt
thi xong rồi em mới báo, em hết đau họng từ thứ ba
hôm nay trời lạnh nên ho tăng chút, oxy vẫn 97
nắng quá nên người mệt, chớ sốt thì hết
ớn lạnh không còn, mồ hôi cũng bớt
tim hết hồi hộp, mạch 74
đường huyết sáng nay 7,2, không sốt, còn ho
Nhịp thở con đếm được 38 lần, hôm qua 46, đỡ co kéo
bé hai tuổi thở 30, 37,4, bớt khò khè
hết rát khi nuốt, hạch còn to
nước tiểu trong lại rồi, hết sốt
da hết vàng nhiều, ăn được
chân còn hơi sưng, hết đau
hạch xẹp, không sốt
Chích ngừa dại xong mũi hai hôm qua thì em vẫn theo dõi con chó, cả em lẫn nó bình thường
test lại chưa, để mai, còn hôm nay sức khoẻ ổn, 36,8
Bác sĩ hỏi có khó thở không thì em thưa là không, oxy vẫn 97
hồi tối lo quá nhắn trạm, giờ bé hạ còn 37,4, ngủ rồi
Đã khai hôm thứ hai rồi, tới nay triệu chứng vẫn ho và mệt
như đã khai, tôi ho; hôm nay giảm còn vài tiếng
khỏi cần cấp cứu nữa, mẹ em tỉnh lại rồi, thở đều, 96
em không còn nguy hiểm nữa, SpO2 lên lại 95, còn mệt
hom ni tui do roi, con dau lung xiu
toi ngu duoc, het ho dem
mai tai kham, hom nay 37 do, on
vẫn ở nhà, vẫn đeo khẩu trang, vẫn 36,6
sức khoẻ hai bố con hôm nay: bố 36,9 hết ho, con 37,8 còn sổ mũi
thêm một ngày trôi qua, không sốt, không ho
tới giờ thì ổn
ho 3 phần, mệt 2 phần, giảm hơn hôm qua
em khai từ hôm kia rồi nha, nay báo lại: còn sổ mũi
hồ sơ 3321, ngày 4: 37,1, ho ít
Chưa hết sốt đâu cô, 38 chẵn, mà chịu bú rồi
trộm vía bé nay ăn được, hết ho, ban bay gần hết
trộm vía hết sốt hai hôm rồi ạ
may quá, qua được ngày thứ năm rồi, tiểu cầu lên 88
Ơn trời má tui bữa nay tỉnh, ăn cháo, oxy 97
thầy thuốc ơi tui bớt nhiều, còn mỗi cái lưng nhức
con ho lại, nhưng không sốt lại
đúng như dặn, ngày ba có nổi ban, giờ ban đang bay
tự theo dõi: chiều qua 37,9; sáng nay 37,0; không đau bụng
sau chai dịch hôm qua ở viện, nay đỡ lừ đừ, tiểu được
tái khám hôm qua rồi, bác sĩ bảo ổn, nay 36,8
vẫn còn dương nhưng người khoẻ, không sốt, không ho, ngày 9
test vẫn hai vạch mà triệu chứng thì hết sạch, ngày thứ 8
Âm rồi hay chưa thì chưa biết, còn người thì vẫn ho khúc khắc, 36,9
hết thuốc mà còn ho, ngày thứ 6, không sốt
Có mua máy đo rồi, số hôm nay là 96
nay đi bộ ra sân được, không hụt hơi nữa
nằm nghỉ thấy đỡ, đứng lên còn lâng lâng
ngày nớ sốt dữ chừ hết rồi, còn yếu
chừ mạ tui ăn được rồi, ho thì còn
bựa ni đỡ hơn bựa qua một chút, nóng 37 rưỡi
tui hết ói, bụng còn lình bình
hổng đau họng nữa mà giọng còn tắc
nó hết quấy rồi, đêm ngủ thẳng giấc, còn khò khè chút
con bé vẫn biếng ăn, được cái hết nôn
Em báo muộn một ngày: hôm qua 37,5, hôm nay 36,9
sáng nay dậy hơi choáng nhưng đo thì 36,5, 98, 75
Bố: 37,0 – 96. Mẹ: 36,8 – 97. Con: 38,1
tất cả đều ổn, không ai sốt thêm
không tiến triển gì
dậm chân tại chỗ, vẫn 38
lên xuống thất thường, lúc 37 lúc 38,5, hôm nay là ngày ba
đêm 39 ngày 37, y hệt hôm qua
hết sốt xong thì nổi ngứa, ngoài ra đỡ
e k sot nua, van ngua co hong
oxi van 97 nha bs
do chua 36.9, van lat leo
be con ho ti xiu, an dc r
nay 37do1, mach 80, do nhuc
toi da het khan tieng
ngay 9, het nghet mui, khoe
so lieu sang: 36.6 / 98 / 72
chieu nay con sot 37.9, da uong thuoc
ba e an dc, oxy 95, con met
my temp now 36.8, no more headache
still no smell, day 7
feeling better today, vẫn ho chút
fever gone rồi nha, only cough
em khỏi hẳn, xin báo để trạm kết thúc theo dõi
Hôm nay là buổi báo cuối, không triệu chứng, cảm ơn các anh chị
Bà tôi vẫn nằm nhiều, mắt tinh hơn, nói chuyện được, 95 phần trăm
nói chung là khá, nói riêng cái họng thì vẫn rát
Kính báo bác sĩ, tình trạng bà nhà tôi ổn định, huyết áp 130/80, cơn ho thưa dần
Thưa trạm, cháu nội đã cắt sốt, ăn uống như thường, tôi xin tiếp tục theo dõi
tôi báo ba ngày liền rồi đó, ngày nào cũng còn ho, còn mệt
đừng gọi nữa tôi ngủ, 36,8 và 97, ổn
không bệnh thêm gì, có điều vẫn mất ngủ
hôm nay con vẫn sốt mà sao trạm chưa ghi, 38,3 lúc 9 giờ
đo chỗ hiệu thuốc được 98, huyết áp 120/75, hết chóng mặt
hôm trước 92 giờ lên 95 rồi
tăng từ 94 lên 96
giảm từ 39 xuống 37,6
nhịp tim xuống 82, hôm qua 105
e đỡ r ạ, còn ho xíu thui
hnay bé 37do3, bú ok, ban lặn bớt r
vẫn sốt 38 bs ơi, uống thuoc mới hạ tí
hết sốt rùi nha, còn mệt xíu xìu
oxi 97, m 80, e khỏe
ng e ổn r, ngủ đc, ăn đc
ck e bớt ho r, nhưng vẫn mất mùi
ngày t6 r, e bt, ko tr.chứng
vẫn y z, chả đỡ tí nào
ba e hnay oxy 95, hqua 93
con e cắt sot 1 ngày r, còn sổ mũi
nay e hơi mệt hơn hqua, 37.8
e mới đo lại, 36do9 nha
hết tiêu chảy r, bụng còn hơi đau
mẹ e vẫn ho nhìu về đêm, ko sốt nữa
tc hnay 105, hqua 92, ko chảy máu
ban lặn hết r ạ, hết ngứa lun
f1 ngày 4, ko sốt ko ho, ok
sáng 37, chìu 37.4, tối ch đo
e báo cáo nha: 36.7, 98, còn nghẹt mũi
Sáng 37,4 chiều 38, người vẫn oải
Đêm qua ngủ được, sáng dậy nhẹ người
Hôm nay ho nhiều hơn, đờm đặc hơn
Bữa nay mệt hơn bữa qua, ăn không nổi chén cơm
Em báo kết quả đo sáng nay: 36,9 và 98
Không có gì mới, vẫn uống thuốc đều
Ban đã bay gần hết, không ngứa
Tối qua sốt một cơn rồi thôi, sáng nay mát
Mẹ em hôm nay ngồi dậy được rồi, ăn được cháo
Chưa thấy khá hơn, vẫn rát họng như hôm trước
nhiet do van 38, ho nhieu hon hom qua
hom nay nang hon hom qua, met va tuc nguc
van vay thoi, khong tang khong giam
Còn ho nhưng không khạc đờm nữa
Đo lại sau khi nghỉ vẫn 96
Uống thuốc hạ sốt xong còn 37,6
ăn ngon miệng hơn, tiểu tiện bình thường
Hôm nay tôi đi lại được quanh nhà rồi
Cháu chơi, bú, ngủ đều tốt, không sốt
Oxy 97, ho lai rai, ăn cơm được
đi cầu 1 lần, phân bình thường
sáng nay bé ị hai lần, không nôn
Ngày thứ ba, sốt giảm còn 37,8
ngày thứ sáu, tiểu cầu tăng lại rồi
đêm qua ngủ được, không ho
Mọi thứ ổn, chưa thấy gì bất thường
không có gì mới bác sĩ ạ
tình trạng giữ nguyên
báo bác sĩ hôm nay em khỏe
Hôm nay cũng giống hôm trước thôi ạ
chừ đỡ nhiều rồi, cảm ơn bác sĩ
da chau van on
Tối nay nhiệt độ 37 chẵn
Huyết áp sáng 125/80, đầu hết nặng
mạch đều, thở êm, không mệt
Bé nay bú 6 cữ, tè đều
still feverish but less cough
feeling better today
my oxygen is 97 today, no fever
Bữa ni ăn được lưng chén cơm, ngủ ngon
Vết mẩn mờ bớt, không ngứa
Mẹ em hôm nay ngồi dậy ăn cháo được rồi
sáng 36 rưỡi, chiều 37 chẵn, không thấy gì lạ
dạ hôm nay con ho chừng năm sáu tiếng, đàm trắng
nay bé tè được bốn lần, phân sệt, chịu chơi
trưa nay mẹ ăn hai chén cháo, uống thuốc xong ngủ ngon
đêm qua không lên cơn nóng nào nữa
hôm nay chỉ sổ mũi
e vua do xong 97 vs 82
oxy đo ngón trỏ 96, ngón giữa 97 nha chị
tối qua ngủ một mạch tới sáng, sáng dậy nhẹ người
báo cáo tổ: phòng 3 bốn người đều 36 mấy, không ai ho
bữa ni mạ tui ngồi dậy coi ti vi được
hôm ni nỏ sốt mô, ăn được hai bát
hnay e on, k sot k ho
hnay con 37.4, quay it
cháu ngoại bữa nay hết nổi mụn mới, mấy mụn cũ khô mặt
mụn nước khô đóng vảy hết, bé ngủ được
số đo của ba tối nay đây: 118/76, nhịp 80
kết quả đo 7 giờ: nhiệt 36.9, oxy 97, nhịp thở 18
dạ bình thường ạ, chiều nay em đi lại trong phòng không mệt
như hôm qua thôi anh
y như bữa trước
không khác gì mấy bữa
không có gì mới để báo
ok hết nha bs
khoẻ re
dạ tàm tạm
hôm nay cũng được
mệt chút thôi chứ không sao
em lại sốt rồi, chiều nay 38 độ
sốt quay lại lúc 3 giờ sáng, 38.7
tưởng dứt ai dè tối nay nóng lại
hôm qua hạ được mà nay 39 trở lại
ho tăng lên từ chiều
đờm chuyển sang màu vàng rồi bác sĩ
hôm nay thở nặng nhọc hơn, oxy 95 tụt còn 94
uống thuốc của trạm phát từ hôm kia, người nhẹ hẳn
uống hết vỉ thuốc bác sĩ cho, cổ họng dịu rồi
sau khi uống thuốc thì mồ hôi ra, hạ còn 37.3
bé uống hạ sốt lúc 2h, giờ sờ thấy mát
chích thuốc hạ sốt ở trạm về thì lui, tối ăn cháo
tiểu cầu sáng nay 110 rồi, hôm qua mới 90
vừa đi thử máu theo hẹn, tiểu cầu lên 130
em tái khám xong, bác sĩ nói phổi sạch
con ra viện chiều qua, ở nhà ngoan, không sốt
ngày cách ly cuối cùng, em khoẻ mạnh
hôm nay là hôm thứ chín, em không thấy gì hết
F0 ngày 4: mất mùi, còn lại ok
f1 ngày 5 chưa có gì
ngày 2 theo dõi: đau họng nhẹ, nuốt hơi rát
ngày bảy, nghẹt mũi bên trái, khỏi nhức đầu
mùi vị về được một nửa rồi
ngửi được mùi cà phê sáng nay rồi mừng quá
lưỡi biết vị mặn lại r
hết tiêu chảy từ tối, còn lình bình bụng
bụng êm rồi, đi cầu một lần phân đặc
chân tay hết đau nhức, đi chợ được rồi
phát ban lặn gần hết, còn ngứa chút ở lưng
nốt đỏ mờ dần, không mọc thêm
mắt bớt đỏ, hết ghèn
hai đứa nhỏ khoẻ, thằng lớn còn khụt khịt
ông bà đều ổn, bà ho khan đêm thôi
chồng em đỡ, tới lượt em vẫn rát cổ
nhà có ba người thì hai người hết, con bé út 37.6
bác sĩ hỏi hôm nay sao: dạ đau họng bớt, ho ít
trả lời câu hỏi sáng nay: không sốt, ho vài tiếng, thở bình thường
tối nay báo muộn xin lỗi, 36,7 và 98
em quên báo hôm qua, hôm qua 37,2 nay 36,8
chưa kịp đo oxy, nhưng không khó thở, không sốt
máy hết pin nên không đo được, người bình thường
không có nhiệt kế, sờ trán mát
đêm hôm ngồi dậy ho một chặp rồi ngủ tiếp
nói chung ổn hơn bữa trước nhiều
vãn đau đầu ko đỡ
vẵn sốt 38 bs oi
con vẫn cnf ho nhieu ve dem
hett sot roi nhung met
em doo hon roi
hôm nya đỡ ho, 36.7
dowx hown rooif, hết sốt
sang nay em do nhiet do ba sau phay bay oxy chin bay
hôm nay em thấy trong người dễ chịu hơn không còn đau nhức nữa chỉ còn ho ít thôi ạ
bữa nay khoẻ rồi hỏi chi hỏi miết
khoẻ, khỏi hỏi nữa, mai đi cày
mệt thì vẫn mệt đó mà đỡ thở dốc rồi
cữ sáng đo được 37 phẩy 8 cữ chiều 37 phẩy 1
sáng nay con dậy sớm, tự đánh răng, ăn tô phở, hết lừ đừ hôm kia
Báo cáo cô y tế: lớp trưởng em Vy đã cắt sốt hai hôm, mai xin đi học lại
sốt trở lại sau một ngày mát
đang điều trị ở nhà, hôm nay ho khan lại
đang uống thuốc trạm cấp, hôm nay 37,1
từ hôm khai tới giờ chưa thêm triệu chứng
từ bữa chị hỏi tới nay hết nhức đầu
so với sáng thì chiều mệt hơn
hôm qua nôn ba lần, nay không nôn
hôm qua choáng, nay chỉ còn hơi xây xẩm
hôm trước đau ngực, nay êm rồi
đêm rồi ngủ được năm tiếng, ho hai cơn
không đau ngực, không khó thở nha bác sĩ, chỉ nhức mình
không khó thở, không lơ mơ, ăn hết tô cháo
chị ơi hôm nay em không có dấu hiệu nặng
trả lời anh: không ạ, không nôn, không đau bụng
cả nhà hôm nay không ai có triệu chứng
ba người nhà em nay đều bình thường
F0 ngày thứ năm, nhà em ổn
ngửi được mùi lại rồi
ăn biết ngon lại rồi nha
nay nếm thấy mặn thấy ngọt rồi
mụn se lại, không mọc mới
mắt hết cộm
chân đỡ phù
nước tiểu trong lại, đi nhiều
người nhẹ hơn, đi ra sân được
con chịu bú, chịu cười
cháu nó tỉnh táo, chạy nhảy
bà tự đi vệ sinh được rồi
hnay e bt, 36.6
nay met hon hom qua, 38.2
toi nay ba toi tho deu, ngu ngon
giu nguyen nhu sang
vẫn v, chưa khá
chưa thấy chuyển biến
thuốc vô thấy dịu
tiểu cầu nhích lên 120
tái khám về, bác sĩ bảo ổn
đo ba lần đều 97
tối qua sốt một cữ 38, uống thuốc thì lui
hôm nay không có gì đặc biệt
thai máy đều, không đau bụng, không ra huyết
con trong bụng đạp bình thường, em không sao cả
bầu 7 tháng, bé quẫy nhiều, em không bị gì thêm
không ra nước ối, không đau, bé vẫn đạp
da em bé đạp tốt, em ăn ngủ được
be trong bung dap deu, khong dau bung khong ra mau
không có gì lạ, mọi thứ bình thường
không gì hết, khỏe re
không thấy gì thêm ạ
chưa thấy khá hơn
chẳng khá lên tí nào
chua thay do
tệ hơn rồi
xấu hơn bữa trước
hình như nặng thêm
nhẹ hơn được chút xíu
coi bộ khá rồi đó
khá lên nhiều rồi bác sĩ
thuyên giảm bảy tám phần
đỡ cỡ một nửa
giảm được nửa phần
tạm ổn
cũng tàm tạm
vẫn thế
y chang hôm qua
giống bữa qua thôi
như cũ ạ
như trước, không hơn không kém
sáng giờ êm
bữa nay yên, ngủ được thẳng giấc
hít sâu được rồi, không đau ngực
đi lên cầu thang không thấy hụt hơi nữa
ăn được chén cháo, uống được sữa
hôm nay ăn trả bữa rồi
ăn ngon miệng lại
có cảm giác thèm ăn lại rồi
nghe mùi lại được rồi
ngửi được mùi cà phê rồi nha bác sĩ
96 thôi
37 độ 2
đo rồi, 97
sáng 96 chiều 97
câu 1 không, câu 2 có, câu 3 không
1. không 2. không 3. có ho ít
không, không, có, không
da khong co trieu chung nao them
hôm nay em chỉ thấy chán thôi chứ người khỏe
con hết quấy, ngủ một mạch tới sáng
cháu chơi lại rồi, chạy nhảy cả buổi
bà cụ tỉnh táo, đòi ra vườn
ông nói chuyện vui vẻ, đòi ăn phở
nốt khô hết, bong vảy
ban lặn gần hết
tiêu chảy cầm rồi
đi cầu ngày một lần, phân bình thường
tiểu cầu hôm nay 120, hôm qua 98
ngày thứ 3 rồi mà người vẫn ê ẩm
uống hết toa rồi mà chưa dứt
tối qua có nóng lại một chút, giờ mát
xét nghiệm máu hôm nay tiểu cầu 102, hết chảy máu cam rồi
báo cáo ngày 12: không triệu chứng gì, test lại âm
tiểu cầu lên 130 rồi, hết chấm đỏ
ngày 8, test nhanh còn 2 vạch mờ, người khỏe
hôm nay xét nghiệm lại tiểu cầu 88, ăn được cháo
`;
