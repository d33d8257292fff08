/** Seed sentences of the intent sos, one a line, written for this project. */
export const sos = `
Cứu tôi với, tôi không thở được
cứu em với
cứu con tôi với
Mẹ tôi bất tỉnh rồi
Ba em gọi không dậy, cứu với
con tôi đang co giật
bé tím tái hết người
Chồng tôi ngã gục, không thở
cấp cứu gấp, nhà ở 25 Lê Lợi
gọi cấp cứu giúp tôi
gọi xe cứu thương đến ngay
cần xe cấp cứu gấp
ông tôi ngừng thở rồi
bà em lơ mơ, môi tím
vợ tôi đau ngực dữ dội, vã mồ hôi
khó thở quá, cứu
thở không nổi nữa rồi
nói không ra hơi, thở dốc
spo2 80
spo2 còn 85
oxy tụt còn 78
SpO2 82 mẹ em thở gấp
cần bình oxy gấp, ba tôi khó thở lắm
hết oxy rồi, mẹ tôi sắp không thở được
SOS
help me
Giúp tôi với, con tôi không tỉnh
nguy kịch lắm rồi
ông cụ hấp hối
mẹ sắp chết rồi
ai cứu với
cứu mạng
Bé sốt cao co giật, trợn mắt
con em sùi bọt mép, cứng người
lay mãi không tỉnh
kêu không thưa, tay chân lạnh ngắt
cháu li bì, không bú được
bé lịm đi, da xanh tái
chị tôi nói nhảm, không nhận ra ai
bố tôi lú lẫn, thở nhanh
nôn ra máu nhiều quá
ho ra máu nhiều, khó thở
hàng xóm tôi ngất, không tỉnh
có người bất tỉnh ở trọ
bạn em ngất xỉu gọi không biết gì
mẹ em đột quỵ, méo miệng
tim ngừng đập
ba em ngừng tim
không thở được
thở không được bác sĩ ơi
tôi sắp ngất
ngộp thở quá
nghẹt thở, cứu
mau đến cứu với
làm ơn đến nhanh, mẹ em nguy lắm
đến ngay giúp em, con em tím rồi
cuu toi voi
cuu me toi
goi cap cuu gap
con toi dang co giat
ba toi bat tinh
khong tho duoc
tho khong noi
me toi tim tai
cap cuu
can oxy gap lam
moi tim tai, tay chan lanh
goi khong tinh
chong toi sap khong tho noi
xin cứu con tôi
cần giúp khẩn cấp, vợ tôi băng huyết
bé nằm im không phản ứng
em bé không thở
trẻ nhà tôi tím môi, rút lõm ngực, li bì
bà ngoại thở thoi thóp
mẹ thở hổn hển, môi thâm đen
anh tôi đau tim, ngã xuống
ông nội mê sảng, không biết gì
đau thắt ngực không chịu nổi, vã mồ hôi lạnh
ba mệt lả, gọi ừ hử không rõ
cháu tôi uống nhầm thuốc, lịm đi
cho xe tới nhà liền đi, má tui xỉu rồi
cứu tui với, tui ngộp thở
cứu má tui
tía tui thở hổng nổi
mệ tui bất tỉnh rồi, cứu với
ba e khó thở quá, giúp e vs
gọi 115 giúp em
làm ơn gọi 115, vợ tôi ngất
Bé ngưng thở từng cơn
cháu bỏ bú, co giật
mắt trợn ngược, tay chân co quắp
spo2 70, môi tím
spo2 88 khó thở
mạch không bắt được
chảy máu không cầm được
khó thở dữ dội, không nằm được
nguoi lanh ngat, goi khong thua
em nghet tho qua cuu em
con tôi uống nhầm dầu hoả
bé nhà em nuốt phải viên thuốc ngủ của bà
uống nhầm thuốc chuột rồi
nó uống thuốc trừ sâu tự tử
ba em uống nhầm thuốc sâu
con em lỡ uống thuốc tây của ngoại
ngộ độc nặng, cả nhà ói và lịm đi
mẹ tôi uống quá liều thuốc hạ sốt, giờ lơ mơ
chau uong nham thuoc tim cua ong
uong nham thuoc diet co lam sao cuu
bé hóc dị vật, mặt tím lại
con tôi nghẹn, thở không được
má ơi con tui xanh lè thở không nổi
mặt mày xanh lè, thở hổn hển, giúp với
trời ơi giúp tui với, ba tui ngã xuống không nhúc nhích
nhanh lên bác sĩ, bé giật quá
không kịp rồi, mẹ em ngừng thở
đưa đi đâu bây giờ, ông thở thoi thóp
làm sao đây, vợ em ngất mà gọi không tỉnh
chồng em đột quỵ, nói đớ, liệt nửa người
chảy máu không cầm được, mặt trắng bệch
vợ tôi ra máu ồ ạt, đang bầu 7 tháng
băng huyết sau sinh, cứu
em muốn tự tử, không muốn sống nữa
tôi sắp nhảy lầu
kho tho lam roi, giup voi
tho khong noi, lam on den ngay
nguoi tim het roi, tho rit
toi dau nguc du doi va mo hoi
ong noi lim di roi, goi xe gap
cuu ba toi voi, ba ngat roi
kíu em với, khó thở quá
cứu con em vs huhu
thở ko nổi r bs ơi
oxy tụt 84 rồi
spo2 76
mẹ em spo2 có 83, tím môi
cần xe chở đi cấp cứu liền, ba tôi bất tỉnh
bé sốt co giật nãy giờ chưa hết
răng chừ hè, mạ tui nằm im không trả lời
`;
