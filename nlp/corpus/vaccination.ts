/** Seed sentences of the intent vaccination, one a line, written for this project. */
export const vaccination = `
Đăng ký tiêm vắc xin ở đâu?
Tôi muốn đăng ký tiêm mũi 3
lịch tiêm sởi cho bé 9 tháng
bao giờ tới lượt tôi tiêm
Còn vắc xin Pfizer không?
Em muốn đổi lịch tiêm sang thứ bảy
Huỷ lịch tiêm ngày mai được không
Con tôi chưa tiêm mũi nào
tôi tiêm 2 mũi rồi
em chưa tiêm vắc xin
tiêm mũi 2 cách mũi 1 bao lâu
Tiêm xong bị sốt và đau tay
tiêm về đau nhức cánh tay có sao không
sau tiêm bị sưng chỗ tiêm
chích ngừa xong con em nóng
chứng nhận tiêm chủng chưa có trên app
giấy chứng nhận tiêm sai ngày sinh
mũi 1 chưa hiện trên sổ sức khoẻ điện tử
tiêm vắc xin cúm ở đâu
tiêm phòng dại ở đâu
chỗ nào tiêm bạch hầu
vắc xin 5 trong 1 còn không
trạm y tế có vắc xin 6 trong 1 không
Bà bầu có tiêm được không
người đang sốt có tiêm được không
bé 12 tháng tiêm mũi gì
trễ lịch tiêm sởi thì tiêm bù khi nào
điểm tiêm nào gần quận 7
tiêm Moderna hay AstraZeneca
cho mẹ tôi đăng ký tiêm tại nhà
người già không đi được thì tiêm ở đâu
Tôi 65 tuổi muốn tiêm nhắc
đặt lịch tiêm cho con ngày 15/3
hẹn tiêm sáng thứ hai
dang ky tiem vac xin
toi muon tiem mui 3
con vac xin khong
lich tiem cho be 2 thang
chua tiem mui nao
tiem xong bi sot
doi lich tiem
mui 2 tiem o dau
tiem mui nhac lai
e tiêm 2 mũi r, khi nào mũi 3
dk tiêm cho bé ở đâu ạ
vc cúm còn k
chích ngừa ở mô
khi mô tới lượt tui chích
tui muốn chích mũi hai
bao giờ phường mình chích cho trẻ em
chích cúm giá bao nhiêu
tiêm dịch vụ bao nhiêu tiền
tiêm phòng sởi rubella cho phụ nữ chuẩn bị mang thai
đã tiêm Verocell có tiêm trộn Pfizer được không
tiêm khác loại được không
mới khỏi covid bao lâu được tiêm
đang cho con bú tiêm được không
có bệnh nền tim mạch tiêm được không
dị ứng hải sản có tiêm được không
quên mang giấy hẹn tiêm thì sao
hoãn tiêm được không
tôi bị lỡ buổi tiêm
bé lỡ mũi sởi, tiêm lại khi nào
xin lùi lịch tiêm
tiêm ở trường học ngày nào
lịch tiêm chủng mở rộng tháng này
xã mình tiêm ngày nào
tiêm thuỷ đậu mấy mũi
tiêm cúm mỗi năm mấy lần
vắc xin sốt xuất huyết có chưa
tôi muốn tiêm vắc xin thuỷ đậu cho con
con tôi tiêm mũi 1 ngày 2/2, mũi 2 khi nào
tiêm mũi 4 cho người trên 50 tuổi
mất giấy xác nhận tiêm
cập nhật thông tin mũi tiêm giúp em
hộ chiếu vắc xin làm thế nào
sai thông tin trên chứng nhận tiêm chủng
bị chó cắn tiêm dại ở đâu
tiêm huyết thanh dại chỗ nào
tiêm uốn ván ở đâu
sau tiêm nổi mẩn ngứa
sau tiêm vắc xin bị chóng mặt
phản ứng sau tiêm kéo dài bao lâu
tay sưng đỏ sau khi chích
con em tiêm xong quấy khóc cả đêm
em đã tiêm đủ liều
tiêm được mấy mũi rồi thì đủ
tôi tiêm mũi 1 AstraZeneca hồi tháng 1
có tiêm lưu động ở khu trọ không
xin lịch tiêm tuần sau
đăng kí cho 3 người nhà tiêm
sáng mai có tiêm không
hết vắc xin sởi rồi à
ho gà tiêm mũi nào
cho tôi đăng ký tiêm vắc xin
đăng ký tiêm cho con ở đâu
đặt lịch chích cho má tui
bao giờ tới lượt tiêm mũi nhắc lại
lịch tiêm chủng tháng này
trạm có tiêm sáng thứ bảy không
trạm còn vắc xin 6 trong 1 không
tram con vac xin soi khong
hết vắc xin rồi hả
trẻ 9 tháng tiêm mũi gì
bé mấy tháng thì tiêm mũi sởi đầu
tre 18 thang chich ngua gi
em bé 3 tháng chưa tiêm 5 trong 1
con tôi trễ lịch tiêm có sao không
quên ngày tiêm thì làm sao
dời lịch tiêm qua tuần sau
đổi lịch chích sang thứ bảy
xin giấy xác nhận đã tiêm
chứng nhận tiêm bị sai ngày sinh
hộ chiếu vắc xin chưa cập nhật mũi 2
sổ tiêm chủng bị mất làm lại ở đâu
tiêm xong sốt 38 độ có sao không
tiêm xong đau tay sưng đỏ
chích về bị sốt với đau tay
sau tiêm bị ngứa nổi mẩn
bầu 3 tháng có tiêm cúm được không
người cao huyết áp có tiêm được không
tôi tiêm 2 mũi astra rồi, mũi 3 tiêm loại gì
da tiem mui 1 verocell hom 2/3
chưa chích mũi nào, giờ chích được không
e mún đk tiêm mũi 4
chích dại ở mô
bị chó cắn chích ngừa ở đâu
tiêm uốn ván ở trạm được không
nửa đêm bé nóng ran sau mũi 5 trong 1 hồi sáng, có phải phản ứng thuốc không cô
mới chích sáu trong một về bé quấy hoài, chỗ đùi sưng cục
bé tiêm phế cầu xong bỏ bú từ chiều
chỗ chích lao của bé mưng mủ rồi, bình thường không bác sĩ
sẹo BCG của cháu không có, vậy có phải tiêm lại không
sau mũi uốn ván tay tôi nhấc không lên
tiêm Pfizer hôm qua, nay nổi hạch nách
chích cúm về ê ẩm cả người
tiêm mũi nhắc xong hành em sốt hai đêm
tiêm về tới giờ hai ngày mà tay vẫn nhức, bao lâu thì hết
vừa tiêm xong ngồi chờ 30 phút thấy chóng mặt, em báo ai ở điểm tiêm
chích xong tắm được không cô y tá
tiêm xong bé được ăn đồ tanh không
chỗ tiêm cứng ngắc chườm nóng hay lạnh
nổi ban khắp người sau mũi sởi mười ngày
sau tiêm uống hạ sốt loại nào
tiêm mũi hai có hành hơn mũi một không
Kính gửi trạm y tế phường, tôi xin đăng ký cho bà cụ thân sinh 88 tuổi nằm liệt được tiêm tại nhà.
Tôi là hiệu phó trường mầm non, muốn đăng ký cho 120 cháu tiêm sởi tại trường.
công ty chúng tôi có 45 công nhân chưa nhắc lại cúm, đăng ký tập thể thế nào
chủ trọ đây, mười lăm người thuê nhà tôi muốn chích, ghi tên ở đâu
sinh viên ở trọ không hộ khẩu tiêm ở đâu được
em từ quê lên chưa có sổ, chích cho con ở trạm này được không
người nước ngoài có được tiêm ở phường không
không có căn cước thì tiêm được không
ông nội tui mất giấy tờ hết, có cho chích không cán bộ
tui ở ghe, con nhỏ hai tuổi chưa chích mũi mô hết, giờ dắt lên trạm nào
mệ tui chín mươi rồi chích được không o
khi mô thì trạm chích cho mấy ông mệ trong thôn
bựa ni trạm có chích không rứa
nỏ chộ giấy mời tiêm chi hết, nhà tui có bị sót không
bọ tui sợ kim lắm, có loại uống không
má tui kỳ rồi chích một mũi, mũi kia bỏ luôn hai năm, giờ chích tiếp hay chích lại
hổm rày bận gặt lúa trễ hẹn chích của thằng nhỏ, chích trễ được hông
mai trạm mình có chích cho con nít hông dzậy
bữa chích đông quá tui về, giờ qua lại được hông
chích mũi ba hổng thấy ai nhắn hết trơn
tới ngày hẹn mà cả nhà về ngoại, dời cho em tuần sau nghen
em xin dời lịch hẹn của bé Bống từ mùng 5 sang mùng 12
hẹn thứ tư mà em đi công tác, đổi cuối tuần giúp
cho em huỷ lịch chích sáng mai vì bé đang ho
bé đang sổ mũi mai có lịch tiêm, vẫn đi hay hoãn ạ
bé mới hết sốt hai hôm đi tiêm được chưa
em đang uống kháng sinh tiêm được không
mới mổ ruột thừa tháng trước thì bao giờ tiêm được
ba em đang chạy thận có chích phế cầu được không
người ghép thận có được tiêm sởi không
bé bị động kinh tiêm ho gà được không bác sĩ
bé sinh non 32 tuần bao giờ tiêm mũi đầu
bé nhẹ cân 2 ký rưỡi có chích lao được chưa
bé dị ứng trứng có tiêm cúm được không
lần trước tiêm bé sốt 40 độ, lần này có tiêm tiếp không
mũi trước em bị phản vệ, mũi này phải làm sao
em bị hen, tiêm AZ hay Pfizer an toàn hơn
tui đặt stent rồi còn chích được không
đang bầu 7 tháng tiêm ho gà bạch hầu loại gì
trước khi bầu mấy tháng thì chích rubella
lỡ chích sởi xong mới biết có bầu
cho con bú chích dại được không
sau sinh bao lâu thì tiêm HPV được
con gái tôi 13 tuổi, HPV mấy mũi
con trai có cần tiêm HPV không, bao nhiêu tiền
trên 45 tuổi tiêm HPV nữa được không
vắc xin sốt xuất huyết Qdenga tiêm mấy mũi, ai tiêm được
từng bị sốt xuất huyết rồi giờ tiêm Qdenga được chưa
tay chân miệng có vắc xin chưa để em đăng ký cho bé
trẻ 6 tháng đang có dịch sởi tiêm mũi sởi 0 ở đâu
tôi sinh năm 1990 không nhớ đã tiêm sởi chưa, tiêm lại được không
người lớn tiêm sởi mấy mũi
quai bị sởi rubella MMR còn hàng không trạm
rota uống mấy liều, trễ tuần 24 có uống được nữa không
viêm não Nhật Bản mũi 3 cách mũi 2 bao lâu
não mô cầu BC tiêm ở trung tâm nào còn
thuỷ đậu hết hàng ở VNVC, trạm có không
bạch hầu nhắc lại cho người lớn chỗ nào chích
vắc xin Td hay Tdap cho người 30 tuổi
viêm gan B sơ sinh bé chưa tiêm trong 24 giờ thì sao
tiêm đủ ba mũi viêm gan B rồi có cần nhắc không
phế cầu 13 hay 23 cho ông già hút thuốc
Abdala có nhắc bằng Moderna được không
mũi 1 Sinopharm mũi 2 Pfizer rồi, mũi 3 chích con gì
lẫn lộn hai loại vắc xin có tính là đủ mũi không
tiêm ở nước ngoài hai mũi Sputnik về khai vào sổ sao
tiêm ở Mỹ Johnson 1 mũi về nước có được công nhận không
xin cấp giấy tiêm bản tiếng Anh đi du học
con đi du học trường đòi sổ tiêm dịch ra tiếng Anh, trạm làm không
hộ chiếu vắc xin quét mã báo sai
mã QR tiêm chủng hết hạn thì làm gì
sổ sức khoẻ điện tử chỉ hiện một mũi, em chích ba mũi rồi mà
tên tôi trên chứng nhận tiêm bị thiếu chữ lót
chứng nhận ghi nhầm loại thuốc, em tiêm Pfizer mà ghi Vero
em đổi số điện thoại nên không nhận được tin mũi nhắc
tra mũi tiêm theo căn cước được không
quên mất đã chích mấy mũi, tra giúp em
xin trích lục lịch sử tiêm của cháu Lê Gia Hân
sổ tiêm của bé cháy mất rồi, trạm còn lưu không
chuyển sổ tiêm từ xã cũ lên đây thế nào
tiêm ở trường rồi mà trạm vẫn nhắn kêu đi chích
em tiêm rồi mà cứ nhắn gọi đi tiêm hoài
con tôi tiêm đủ rồi, cập nhật giùm kẻo cứ báo thiếu
trạm ghi sót mũi 18 tháng của bé
phiếu đồng ý tiêm cho con ở trường nộp cho ai
giấy đồng thuận tôi chưa ký thì cháu có được tiêm không
tôi không đồng ý cho con tiêm ở trường, báo ai để rút tên khỏi danh sách tiêm
con em sợ tiêm khóc dữ, có cô nào tiêm nhẹ tay không ạ
đi tiêm cần nhịn ăn không
đi tiêm phải mang theo cái gì
có phải test trước khi tiêm không hả trạm
em mới F0 khỏi 20 ngày, tiêm mũi 3 được chưa
test dương tuần trước mà tuần này tới lịch tiêm thì dời hay sao
âm tính lại rồi bao lâu thì được chích nhắc
khỏi sởi rồi có cần tiêm sởi nữa không
đang cách ly F1 có đi tiêm được không
lịch tiêm trùng ngày cách ly, xin dời
bị chó nhà hàng xóm táp vô bắp chân, chích ngừa mấy mũi
mèo cào hôm qua giờ chích dại kịp không
chuột cắn có phải tiêm dại không
dơi cắn chích ở đâu có huyết thanh
chó cắn đã chích 3 mũi, quên mũi thứ tư rồi
mũi dại thứ 5 rơi vào mùng 1 Tết, trạm có trực chích không
con chó còn sống sau mười ngày, có phải chích tiếp mấy mũi dại nữa không
đạp đinh sét, đi chích uốn ván ở đâu giờ này
dẫm phải sắt gỉ, lần cuối tiêm uốn ván năm năm trước, có cần tiêm lại
chích ngừa dại hết bao nhiêu tiền, có bảo hiểm không
giá mũi 6 trong 1 dịch vụ bữa nay nhiêu
tiêm ở trạm miễn phí những mũi gì
gói tiêm cho bé 0-12 tháng giá bao nhiêu
thẻ bảo hiểm y tế có được giảm tiền vắc xin không
chích cúm Tứ giá nhiêu vậy chị
còn suất chích Pfizer trẻ em sáng mai không
trạm hôm nay có vắc xin gì
thuốc 5 trong 1 về chưa trạm ơi
chừng nào có lại vắc xin sởi
thiếu vắc xin miết, con tui trễ ba tháng rồi
hết thuốc sao không báo trước, bồng con lên rồi bồng về
làm ăn gì kỳ cục, hẹn người ta 7 giờ mà 10 giờ chưa tiêm
gọi tổng đài đặt lịch tiêm không ai bắt máy, tôi đặt ở đây được không
bấm đăng ký tiêm mà không nhận được mã xác nhận
đã đăng ký tiêm từ tháng trước sao chưa tới lượt
tôi thuộc nhóm ưu tiên nào để tiêm
sao ông bên cạnh được tiêm rồi mà tôi chưa
danh sách tiêm đợt này có tên mẹ tôi không, bà Phạm Thị Sáu
cho em ghi tên tiêm với
ghi danh chích ngừa
đặt chỗ tiêm
lịch chích?
mũi tiếp theo của bé khi nào
bé Nguyễn Bảo Anh 7 tháng còn thiếu mũi nào
con em 4 tháng 10 ngày tới mũi gì rồi
bé hai tháng rưỡi chích mũi đầu trễ có sao không
cháu năm tuổi chuẩn bị vô lớp một cần bổ sung mũi gì
trường đòi giấy tiêm đủ mới nhận vào lớp 1
nhà trẻ yêu cầu sổ tiêm chủng mà em làm mất
công ty đòi giấy tiêm ba mũi, xin xác nhận ở đâu
muốn đi xuất khẩu lao động cần tiêm những gì
đi Hàn cần chích sởi, làm giấy ở trung tâm nào
đi hành hương châu Phi phải tiêm sốt vàng ở đâu
tiêm sốt vàng da ở Pasteur mấy giờ
đi nghĩa vụ có tiêm ngừa gì không
trạm chích buổi chiều không hay chỉ sáng
thứ bảy chủ nhật có điểm tiêm nào mở không
điểm tiêm nhà văn hoá mấy giờ bắt đầu
điểm tiêm gần chợ Bà Hoa ở đâu
có xe tiêm lưu động vô ấp 5 không
người khuyết tật được tiêm ở nhà không
em ở khu phong toả thì chích ngừa cho bé kiểu gì
tới trễ giờ hẹn tiêm 1 tiếng còn được chích không
có cần đặt lịch hay cứ tới là chích
hai vợ chồng tiêm chung ngày được không
tiêm cúm với covid cùng lúc được không
tiêm hai mũi một ngày cho bé có ổn không
cúm tiêm xong bao lâu tiêm phế cầu được
hai mũi cách nhau 3 tuần hay 8 tuần
mũi 2 cách mũi 1 đã sáu tháng rồi có sao không
mũi 4 bắt buộc không
có cần chích mũi 5 không bác sĩ
tôi đã tiêm 4 mũi, có cần thêm không
tôi muốn từ chối mũi nhắc thì ký giấy gì
tiêm rồi có cần đo kháng thể không hay cứ nhắc mũi
tiêm rồi mà vẫn bị cúm, có phải tiêm lại không
tiêm nhầm mũi cho bé rồi cô ơi, giờ làm sao
trạm tiêm cho con tôi hai lần cùng một mũi, tôi muốn khiếu nại
tiêm vô bắp mà máu chảy hoài, có sao không
cho hỏi lịch tiêm phòng sởi tháng tới cho cháu sinh ngày hai mươi tháng sáu
alo trạm y tế ơi cho hỏi tuần này có tiêm năm trong một không để tôi đưa cháu lên
tôi năm nay bảy mươi hai tuổi mắc bệnh tim muốn tiêm ngừa cúm thì tới đâu đăng ký
chích cho thằng nhỏ nhà tui mũi mười tám tháng ngày nào vậy cô
em chích mũi một ngày hai lăm tháng bảy rồi giờ tới mũi hai chưa ạ
hello, can I book a vaccine for my kid
e book lịch tiêm trên app r mà k thấy confirm
booking mũi 3 fail hoài ad ơi
checkin điểm tiêm cần QR ko
e tiêm m2 r mà cn chưa lên app
vx hpv còn k ad, giá s
bé e 9m tiêm j v ạ
tiêm xog sốt 38 bt k bs
cho e hủy lịch tiêm mai vs
đky tiêm cúm cho mẹ e 60t
mai chích r hồi hộp ghê, cần lưu ý j k
so tiem cua be mat roi
be 2 thang di tiem 6 trong 1 can dat lich khong
hen tiem hom nay ma be sot thi doi ngay khac duoc khong
chich soi cho nguoi lon o dau
tram con thuoc 5 trong 1 khong co
tiem xong tay sung to lam sao
con em tiem ve khoc suot dem
giay tiem chung bi sai ten
xin lai giay chung nhan tiem mui 3
app khong hien mui 2 cua toi
meo can chich ngua o dau
cho can hom qua hom nay chich duoc khong
tiem uon van may mui
ba bau tiem uon van thang thu may
bao gio phuong minh tiem mui 4
gia chich hpv bao nhieu
tiem cum cho nguoi gia o dau
dang ky tiem cho ca lop
tre 5 tuoi tiem duoc chua
toi muon doi ngay tiem
lo hen tiem hom qua
mui tiep theo ngay nao
con toi thieu mui nao xem giup
tiem dich vu o huyen co khong
danh sach tiem co ten toi khong
đọc tin tiêm miễn phí ở trạm thứ sáu này, cho em đăng ký một suất cho ba em
thấy loa phường báo tiêm sởi bổ sung, con em 3 tuổi đăng ký sao ạ
em chưa yên tâm nhưng thôi cho con em đăng ký tiêm sởi đợt này luôn ạ
nhà em có ba đứa, đứa lớn tiêm đủ, đứa giữa thiếu mũi nhắc, đứa út chưa chích gì, mang cả ba lên một lượt được không cô
Chào trạm, mình làm ca đêm sáng mới về, có khung giờ tiêm buổi chiều nào cho công nhân không ạ
bữa trước y tá hẹn mà không ghi ngày vô sổ, cho em hỏi lại bé Tôm hẹn chích bữa nào
má em mới ra viện vì tai biến tháng rồi, nay phường kêu chích mũi nhắc, nhà em phân vân quá có nên cho chích không bác sĩ
con bé tiêm mũi thuỷ đậu xong mọc vài nốt nước quanh chỗ chích, có phải do thuốc không
hôm tiêm bé nhà em bị tím chỗ kim, giờ lan ra bằng đồng xu
tiêm được 3 tuần mà chỗ chích còn cục
mũi AZ tháng trước, giờ em đau bụng kinh thất thường có phải do tiêm không
sau tiêm rụng tóc có liên quan không bác sĩ
chích xong bị rối loạn kinh nguyệt
xin giấy hoãn tiêm cho bà bầu
ai cấp giấy chống chỉ định tiêm
báo phản ứng sau tiêm cho ai
số điện thoại báo tai biến sau tiêm của điểm tiêm này
em được hẹn theo dõi 30 phút mà về sớm, có sao không
tủ lạnh trạm hư thì vắc xin có hỏng không, con em mới chích sáng nay
e mún đổi lich tiem cua be sang thu 7 dc k
be nha e 6 thang chua chich cum, chich o dau a
hom nay tram het thuoc soi thi mai co k c
chich ve be sot 39 cho uong gi a
mui nhac bach hau o dau con vay
tiem phe cau gia nhieu
vc thuy dau het hang den bao gio co
so suc khoe dien tu sai ngay tiem cua toi
ma qr tiem chung mat roi lam sao
chung nhan tiem tieng anh xin o dau
con cho nha can con toi, tiem may mui
ba toi 80 tuoi tiem tai nha duoc khong
tiem o nuoc ngoai ve khai the nao
dang bau 5 thang tiem gi
tiem hai mui cung luc duoc khong
xin hoan tiem vi be dang ho
moi khoi covid bao lau tiem duoc
phieu dong y tiem nop cho co giao ha
vi sao ten con toi khong co trong danh sach tiem
chua den luot toi a
tiem xong noi man do khap lung
cho tiem sung nong ba ngay chua xep
dat lich tiem cho ca nha 4 nguoi
tram tiem thu may
mấy giờ trạm bắt đầu phát số tiêm
lấy số tiêm sớm ở đâu, em đi làm ca
kết quả đo kháng thể sởi thấp, vậy cho em đăng ký tiêm nhắc
test âm rồi, trạm xếp cho em tiêm mũi ba với
thấy trên báo có vắc xin tay chân miệng rồi, cho con em đăng ký với
em hết sốt sau mũi hôm kia rồi, mũi tới hẹn ngày nào ạ
nhắc mũi 2 mà tin nhắn không ghi giờ với địa điểm
nhận giấy mời tiêm cho cháu mà cháu đang ở quê, tiêm ở quê được không
bà cụ hàng xóm sống một mình muốn tiêm, tôi đăng ký thay được không
trẻ trong mái ấm chưa có khai sinh thì chích ngừa kiểu gì
đợt tiêm vét sởi xã mình còn kéo dài tới bao giờ
tổ chức tiêm ở khu công nghiệp ngày nào vậy anh
con tôi được hai mươi hai tháng chưa tiêm mũi nhắc bây giờ tiêm có muộn không
sau tiêm có giấy theo dõi phản ứng mà em làm mất, ghi lại ở đâu
không hỏi kết quả xét nghiệm, tôi hỏi ngày tiêm mũi hai
có giấy âm tính rồi mai em ra tiêm được chưa
test nhanh tại điểm tiêm mất tiền không
tiêm xong test ra hai vạch thì mũi sau tính sao
F1 thì dời lịch tiêm bao nhiêu ngày
bé ho sổ mũi nhẹ không sốt mai có chích được không
bé đang mọc răng chích được không cô
tôi đang uống thuốc huyết áp mai đi tiêm có ngưng thuốc không
vừa nhổ răng xong tiêm cúm được không
trạm gửi giấy hẹn tiêm nhưng ghi sai tên con
lịch tiêm của con trùng lịch thi
mũi 3 của tôi ghi nhầm ngày, sửa ở đâu
tôi cần giấy tiêm để qua chốt, xin bản giấy ở đâu
xin giấy tiêm đủ mũi nộp cho trường
con em chích mũi lao mà không để lại sẹo
hết thuốc sốt xuất huyết Qdenga chưa về hả
tiêm ngừa viêm gan B cho người lớn ở trạm giá sao
mới sinh mổ xong bé chưa được tiêm gì, giờ phải làm sao
cho tôi biết nhà tôi còn ai thiếu mũi
bé e trễ mui 5in1 2 tuần roi có s k bs
tram minh t7 co tiem ko c
cho e dk 1 suat tiem cum cho ba e
tiem ve tay sung u 1 cục, chườm gì v
e chua dc nhan tin mui 3, ktra giup e
app bao e tiem 1 mui ma e tiem 3 mũi roi
vx soi ve chua tram oi
bầu 20w chích uốn ván dc chua bs
dời lich cho bé qua t2 dc hk cô
bị cho táp hqua, chích dại o dau h này
gia 6in1 bnhiu 1 mui v c
so tiem bé bi uot hết chữ r xin cấp lai
e dị ứng tôm chích cúm dc k
giay cn tiem in ở dau v ad
sau tiem 2 ngay be van nong nhẹ, bt hk
bé bị chó cắn cần tiêm dại gấp
mèo cào chảy máu tiêm dại ở đâu
bị chó cắn thì chích ngừa dại chỗ nào
con bị mèo cào có cần tiêm không
đỡ ho rồi khi nào tiêm mũi 2 được
hết sốt rồi mấy hôm nữa tiêm được
khỏi bệnh rồi bao lâu thì tiêm mũi nhắc lại
Tiêm mũi 1 ở tỉnh khác, mũi 2 tiêm ở đây được không
Con tôi trễ lịch tiêm sởi ba tháng, giờ tiêm bù thế nào
Vừa hết sốt xong tuần sau có đi tiêm được không
Đang cho con bú có tiêm được vắc xin cúm không
Tiêm ở trạm xã hay phải lên huyện
Hẹn tiêm hôm nay mà bận, dời sang tuần sau được không
Em muốn xem lại mình đã tiêm mấy mũi rồi
cho e xin lich tiem tuan nay cua phuong voi
tiem xong sung tay may hom chua het co sao khong
mat giay hen tiem thi lam sao
I want to book a vaccination
how do I get the second dose
where is the vaccination site
i need my vaccine certificate
Trạm mình thứ mấy tiêm cho trẻ vậy
đặt giùm em một suất tiêm nhắc
Hôm nay tiêm mà quên đem sổ có được không
mũi 3 của em bao giờ có lịch
phường mình mai có chích không chú
đăng ký chích cúm cho bà ngoại
em muốn tiêm mũi nhắc
cho em dời buổi tiêm sang tuần sau
lỡ lịch hôm qua rồi tiêm bù được không
giấy hẹn tiêm mất rồi thì làm sao
app chưa cập nhật mũi hai của tôi
tên trên chứng nhận tiêm sai năm sinh
thẻ xanh của mẹ em hiện có một mũi, thực tế hai mũi
xin lại giấy chứng nhận tiêm chủng
tiêm ở đâu vậy trạm hay trường học
đi tiêm cần mang giấy gì
mấy giờ bắt đầu tiêm chiều nay
trạm còn vắc xin sởi không cho bé 9 tháng
bé nhà mình 18 tháng tới lịch mũi nào
bé trễ mũi 5 trong 1 một tháng rồi, giờ chích ở đâu
bữa nay chích xong tay sưng một cục
tiêm mũi 2 về sốt 38, đau tay
chích hôm qua giờ mỏi rã rời
sau tiêm em nổi mẩn quanh chỗ chích
con chích 6in1 xong quấy khóc, nóng 38
tiêm được 3 hôm mà vẫn đau nách
hôm nay em đi tiêm mà bị hoãn vì huyết áp cao, hẹn lại khi nào
tôi tiêm 2 mũi AstraZeneca, mũi 3 có Pfizer không để đăng ký
em đã tiêm 3 mũi rồi cập nhật giúp em
tiem mui 3 o dau
cho e dk tiem mui 4
chik ngua cum gia bn v ad
mún chích mũi nhắc thì nt cho ai
vx dai o tram nao con
bị chó cắn muốn chích dại liền, trạm có không
xin lịch tiêm tháng này của xã
bao giờ tới lượt người trên 60 tuổi
công ty em 50 người muốn tiêm tập trung thì liên hệ ai
huỷ lịch tiêm thứ sáu giúp em, em bận
đổi điểm tiêm về gần nhà trọ được hông
bầu 28 tuần đăng ký tiêm uốn ván mũi 2
quên ngày tiêm mũi 1 rồi, tra giúp em
tôi tiêm ở Sài Gòn, giờ về quê tiêm mũi tiếp được không
mạ tui 80 tuổi không đi được, có đoàn tới nhà tiêm không
tiêm vét cho trẻ ngày nào
con mất sổ tiêm, tra lại các mũi ở đâu
chích ngừa thuỷ đậu cho hai đứa đặt trước được không
Kính gửi trạm y tế, gia đình xin đăng ký tiêm vắc xin phòng cúm cho ba người lớn tuổi.
bầu mấy tuần thì chích uốn ván ở trạm
xin lại giấy hẹn tiêm bị mất
tiêm xong người ê ẩm, nóng 37,8
mẹ em bị dị ứng, đăng ký tiêm ở bệnh viện được không
tôi mới hết bệnh, cho tôi lùi lịch tiêm
trẻ mấy tháng chích được cúm, trạm còn không
mấy tuổi thì được đăng ký tiêm
em tiêm mũi 1 bên Lào, về đây tiêm tiếp ở đâu
hẹn tiêm chiều nay mà mưa, có dời không
tram minh chich ngay thu may
`;
