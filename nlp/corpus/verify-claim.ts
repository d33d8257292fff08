/** Seed sentences of the intent verify_claim, one a line, written for this project. */
export const verifyClaim = `
Nghe nói uống nước tỏi chữa được covid, đúng không?
Có phải xông lá sả diệt virus không?
Người ta bảo tiêm vắc xin bị vô sinh, có thật không
trên mạng nói 5G phát tán covid, thật không
fb đồn thành phố sắp phong toả, đúng ko
Tin bệnh viện quá tải phải không ạ
nghe đồn sắp hết gạo, có đúng không
Có thật là uống rượu ngừa được covid
Zalo chia sẻ bài thuốc chữa sốt xuất huyết bằng đu đủ, tin được không
Ăn tỏi có chữa được cúm không, thấy mạng nói thế
Họ nói trẻ em không bị covid, đúng chứ?
cho hỏi tin cách ly cả tỉnh từ mai là thật hay giả
kiểm tra giúp tin này: ngậm nước muối diệt virus
xác minh giúp: ăn trứng gà nửa đêm khỏi dịch
Thông tin mỗi người được phát 2 triệu có đúng không?
Nghe bảo vắc xin gắn chip theo dõi, thật à?
đọc trên tiktok thấy bảo uống nước chanh nóng chết virus
Có đúng là đeo khẩu trang gây thiếu oxy
mọi người truyền nhau rằng chuối giúp hết covid
tin đồn có ca tử vong ở chợ có thật ko
Chiếu đèn UV lên người diệt được virus phải không
Bác sĩ cho em hỏi ăn gừng có phòng được cúm như người ta đồn không
nghe noi uong nuoc muoi chua duoc covid
co that la tiem vac xin bi chet khong
co dung la an toi khoi benh khong
nguoi ta noi xong hoi diet duoc virus
tin nay that hay gia
co phai covid lay qua muoi khong
zalo don sap phong toa toan tinh, that k
hàng xóm bảo giun đất chữa covid, đúng hk
nghe nói xịt cồn vào khẩu trang tốt hơn, thiệt không
răng nghe nói uống nước dừa hết sởi, có đúng không hè
có thiệt là chích ngừa xong bị liệt không
bữa nghe đồn nhà máy có 100 ca, thật hông
Có phải người già không nên tiêm vì sẽ chết?
Thực hư chuyện bắt buộc test mới được đi chợ?
Tin nhắn nói ngày mai máy bay phun thuốc khử trùng có đúng không ạ
Người nhóm máu A dễ mắc covid hơn đúng không
Trời nóng virus chết hết phải không?
Vi rút corona là do con người tạo ra à, đúng không
Tắm nước nóng phòng được bệnh có đúng không?
nghe nói bệnh dại chữa được bằng thuốc nam
có phải sởi mắc một lần là miễn dịch cả đời
facebook lan truyền clip người chết ngoài đường, thật không
báo nào nói ivermectin chữa covid vậy, có thật không
có người bảo uống nước tiểu chữa bệnh, tin được không
Nghe đâu sắp tăng giá thuốc hạ sốt, có đúng không
xin xác nhận tin trường học đóng cửa hết tháng
kiểm chứng giúp em: vắc xin làm thay đổi gen
có phải đã có thuốc đặc trị tay chân miệng
tin này đúng không: uống lá tía tô khỏi sốt xuất huyết
Ai tiêm 3 mũi sẽ không bao giờ mắc bệnh, đúng không?
Thuốc lá ngăn được covid, thật hả
nước súc miệng diệt virus trong 30 giây phải không
muỗi truyền hiv phải không
nghe nói ăn thịt gà bị cúm gia cầm
co phai uong ruou manh thi khong bi lay
tin don chu tich tinh bi covid dung khong
mang noi vac xin co doc
nguoi ta dang tren facebook la het vac xin roi, kiem tra giup
có thông tin nói hít hơi nước nóng giết virus, chuẩn không
Bà hàng xóm nói cạo gió trị được sốt xuất huyết
group chung cư nói toà B bị phong toả, đúng không ad
Họ đồn chợ đầu mối bị đóng cửa do dịch
cho em kiểm tra tin: bệnh viện X ngừng nhận bệnh nhân
Nghe nói tiêm vắc xin cúm thì bị cúm nặng hơn
uống kháng sinh ngừa được covid có đúng không ạ
có phải hễ sốt là bị covid
có đúng là trẻ dưới 5 tuổi không cần tiêm sởi
Dùng máy sấy tóc thổi mũi diệt virus được thật không
tin người dân được miễn tiền điện tháng này là thật hay giả
nghe đồn uống trà xanh không bị lây
Đốt bồ kết xua được virus, đúng không bác sĩ
có thật dịch sẽ kéo dài 10 năm
thấy bảo lăn trứng gà là hết sốt, đúng không
ăn mật ong với hành chữa ho gà thật không
nghe tin có biến thể mới chết người ở huyện mình, đúng chưa
xem giúp tin này có đúng không: tỏi đen chữa ung thư
nghe nói bệnh tay chân miệng lây qua nước, có phải không
tin vắc xin hết hạn vẫn tiêm cho dân có thật không
dịch hạch đang ở Lào Cai có đúng không
F0 khỏi rồi thì không bao giờ bị lại, có đúng
người ta nói lá đu đủ làm tăng tiểu cầu, có đúng không
bôi dầu gió vào mũi ngăn virus, đúng hay sai
bs ơi uống vitamin C liều cao khỏi covid là đúng hay sai
tiêm vắc xin có gây vô sinh thật không
chích ngừa xong bị liệt phải không
tiem vac xin bi dot bien gen dung khong
vac xin lam giam tuoi tho phai khong
thực hư chuyện ăn trứng gà chữa cúm
thực hư thông tin đóng cửa trường học
kiểm chứng giúp em tin có người chết vì vắc xin
kiểm tra giúp tin: cách ly toàn tỉnh từ mai
mẹ em nói uống nước lá tía tô là khỏi, đúng không
bà nội bảo xông sả khỏi covid, chuẩn không
họ nói virus tự hết khi trời nóng, đúng hay sai
đúng hay sai: uống nước nóng diệt virus
tin này thật hay giả vậy
tin này có thật không: bệnh viện tỉnh hết giường
tin giả hay thật mà nói phong toả phường tôi
có phải là uống vitamin C ngừa được covid
có đúng là người đã tiêm không lây nữa
nghe đâu muỗi truyền covid, thật hông
nghe đồn ở chợ có mấy người chết vì sởi
facebook lan truyền tin thiếu thuốc, chính xác không
zalo gửi clip bác sĩ khuyên nhịn ăn trị cúm, tin được không
tiktok chỉ xông mũi bằng tỏi ngừa bệnh, có nên tin không
youtube nói sữa mẹ nhỏ mắt chữa đau mắt đỏ, đúng k
co phai an thit heo bi lay cum khong
nghe noi mai cam cho phai khong
co that la da co nguoi mat vi bach hau khong
dan mang don nuoc chanh nong diet virus, that ko
ngta bảo uống rượu tỏi ngừa dịch đúng hok
tin đồn F0 được phát 5 triệu có thật không
ai cũng nói test tại nhà không chính xác, phải vậy không
có chuyện bắt người chưa tiêm không
chó cắn nặn chanh vào là khỏi, đúng không bác sĩ
đắp lá trầu trị thuỷ đậu có thật không
nghe rứa có thiệt không: uống mật gấu hết sốt
có phải ăn nhiều cam thì khỏi cúm không
có phải uống bia ngừa được sởi
co phai nhin an la het benh khong
má con cứ bắt cả nhà nhai tỏi sống vì nghe bà Tư nói khỏi lây, cái đó có căn cứ không bác sĩ
trong nhóm phụ huynh đang truyền nhau là trường có bốn bé mất vì tay chân miệng, tôi run quá, tin này xác thực chưa ạ
Kính gửi trung tâm, tôi nhận được tin nhắn nói nước ép lá đu đủ đực thay được truyền dịch trong sốt xuất huyết, xin cho biết thực hư.
mệ tui nói đeo củ ném trước cổng là dịch nỏ vô nhà, có thiệt rứa không
ông thầy lang đầu xóm bảo đắp lá trầu với vôi lên trán là sởi lặn, nghe được không anh
đọc được bài này ghê quá nè ad, check giùm em coi phải tin vịt không
clip bác sĩ mặc áo trắng khuyên uống thuốc tím pha loãng, có phải bác sĩ thật không vậy
Thấy chia sẻ ầm ầm là bộ y tế cho phép tự mua thuốc kháng virus uống ngừa, tôi tìm không ra văn bản, tin này giả phải không?
e thấy fb đăng ăn ốc bị lây cúm gia cầm, real hay fake v ad
fake news đúng k ạ, cái vụ nước máy có virus á
nghe người ta kháo nhau trạm xá phường tiêm nước cất thay vắc xin, thật giả thế nào xin cho bà con biết
chồng tôi nhất quyết không cho con tiêm vì đọc thấy vắc xin sởi gây tự kỷ, xin hỏi điều đó có đúng không
bà nội cháu bảo trẻ sởi phải kiêng gió kiêng nước cả tuần, quan niệm ấy đúng hay sai ạ
có ông trên mạng thề là nhịn ăn bảy ngày thì tế bào tự giết hết virus, khoa học có công nhận không
Tin nhan tu so la bao toan quan 8 bi phong toa tu 0 gio, co that khong
zalo nhom cho bao nuoc da gay viem phoi, dung hay xao vay
nghe phong phanh cả xóm sắp bị bắt đi cách ly tập trung, có vụ đó không cán bộ
hôm rày ai cũng đồn muỗi năm nay kháng hết thuốc xịt rồi nên phun vô ích, phải vậy không
người bán hàng đa cấp nói viên tảo xoắn này phòng được cúm A trăm phần trăm, tôi ngờ quá, kiểm giúp
vòng đá năng lượng chống virus bán 900 ngàn một cái, lừa đảo đúng không
thẻ đeo cổ diệt khuẩn có tác dụng thật như quảng cáo không
Máy lọc không khí quảng cáo diệt 99% virus sởi, lời quảng cáo đó có tin được không?
có người tới nhà bán thuốc nói của sở y tế cho, có phải thật không hay là lừa
nghe nói ai khỏi dịch rồi máu thành thuốc bán được, thiệt hay xạo
con em đi học về kể cô bảo uống nước đá là viêm họng rồi thành covid, cô nói có đúng không ạ
đồn đại chuyện xác chết xếp hàng ở nhà thiêu, có thật không mà tôi sợ quá không ngủ được
nghe bảo bệnh viện nhi hết máy thở rồi, đúng vậy không ạ, con tôi đang nằm đó
tin loan là ngày mai siêu thị đóng cửa hết nên dân đi vét mì, chính quyền có nói vậy không
Họ gửi ảnh công văn đóng dấu đỏ cho nghỉ học hai tuần, công văn này thật không ạ?
ảnh này ghi quyết định phong toả phường mình nè, mộc đỏ nhìn mờ mờ, thật không anh
có văn bản nào bắt dân nộp phạt ba triệu nếu không khai y tế không hay chỉ là tin đồn
thấy tờ rơi dán cột điện ghi "dịch hạch về làng", có phải tin bịa không
cho mình hỏi vụ nuôi mèo bị bạch hầu là có hay chỉ đồn
nghe o bán cá nói bệnh ni do ăn cá biển nhiễm độc, có phải rứa không
Mấy bà ngoài chợ bảo nước lá ổi trị dứt tay chân miệng, tui nghe mà bán tín bán nghi
bán tín bán nghi cái tin uống bột sắn trừ sốt xuất huyết, nhờ trạm nói rõ thực hư
đúng thiệt là người tiêm rồi phát ra sóng bluetooth hông trời, thằng em tui nó nói chắc nịch
Ông tổ trưởng nhắn nhóm rằng khu mình có F0 trốn viện, đã ai xác nhận chưa ạ
có tin nói xe cứu thương thu tiền triệu mới chở, thật không vậy
facebook kêu tẩy chay que test vì que chứa chất gây ung thư, có cơ sở không
que ngoáy mũi có sợi nano cấy ký sinh trùng, tin này bậy bạ phải không
nghe nói lấy máu test nhiều bị thiếu máu, có thật k ạ
bạn em bảo đã tiêm cúm thì khỏi sợ covid luôn, nó nói đúng không
thầy dạy thể dục nói chạy bộ ngoài nắng thì không bao giờ dính cúm, nghe có lý không bác sĩ hay tin nhảm
co thay bao an sua chua tri het virus, dung hok ad
tin do dung ko
cai tin o nhom cu dan ve ca benh tang 5 co dung khong
ad xac nhan giup tin quan 12 co o dich moi
nghe don uong thuoc tay giun diet duoc covid, that hay xao
tin đó chuẩn không
ủa tin này thiệt hả
thật hay đùa vậy ạ
có đúng vậy không hay họ đồn bậy
xin đính chính giùm tin bác sĩ trạm bị bắt
đính chính đi chứ dân đang hoang mang tin nước giếng nhiễm tả, có đúng không
trạm ơi lên tiếng giùm cái tin tiêm xong chết ở xóm Bàu, đúng sai sao nói một câu cho dân yên tâm
nhờ anh chị fact check dùm: ăn chuối chung khoai lang chết vì dịch
check var giúp cái tin tiêm HPV xong không có con được
cho em xin nguồn chính thống của tin sắp bắt buộc tiêm sởi cho người lớn, hay tin lá cải
đọc báo mạng thấy ghi cúm mới từ lợn đã vào Việt Nam, báo đó có uy tín không, tin có thật không
bài viết 20 nghìn lượt chia sẻ nói sốt xuất huyết lây qua đường hô hấp, viết vậy có đúng không
Trên YouTube có bà tự xưng tiến sĩ dạy súc miệng dầu dừa cho sạch virus, làm theo có tin được không
thấy người nổi tiếng livestream khoe uống nước kiềm là khỏi dịch, đáng tin không
idol tiktok bảo hít tinh dầu tràm là phổi sạch bong, đúng k mn
group mẹ bỉm nói bôi mật gấu lên nốt thuỷ đậu khỏi sẹo, các mẹ nói vậy có đúng không bác sĩ
Có tin rằng trẻ từng bị tay chân miệng thì cả đời không bị nữa, xin hỏi đúng hay không đúng?
nghe đâu người nhóm máu O miễn nhiễm với muỗi vằn, đúng không hè
chị đồng nghiệp nói cúm A chỉ lây lúc còn sốt, hết sốt thì thôi, chị ấy nói đúng chưa ạ
dân mạng bảo gel rửa tay để trong xe hơi phát nổ, có thật không
Có thật là tờ tiền lây bệnh nên ngân hàng thu hồi hết tiền cũ như người ta đồn không
đồn đi rút tiền bị phun thuốc vào mặt, thật hông
nghe nói vô viện là bị đặt nội khí quản hết, phải không bác sĩ, ba em không chịu đi vì tin đó
bà con xóm đạo nói uống nước thánh khỏi cần tiêm, nói vậy đúng không
thằng cháu nói hút thuốc lào giết con vi trùng cúm, tôi thấy vô lý, có đúng không
mấy ổng nhậu nói rượu đế rửa họng sạch vi rút, tin nổi không trời
ăn thịt chó mùa này trị cúm, nghe mấy ông nói mà không biết thật không
bọ tui nói lấy dao cạo lưng cho ra máu độc là khỏi sốt, có đúng rứa không
răng họ nói ăn ớt cay thì con virus chết, thiệt không mấy anh
hổm rày rần rần vụ nước dừa pha muối chanh trị covid, có đúng không nghen
hổng biết thiệt hông chớ nghe nói người ta trộm máu dân đem bán lúc lấy mẫu
nghe thằng bạn ở Mỹ gọi về nói bên đó vắc xin thu hồi hết rồi, đúng vậy không
bên Tây người ta bỏ tiêm sởi hết rồi phải không, thấy nhiều người chia sẻ vậy
có phải WHO đã công bố hết dịch rồi mà mình giấu như mạng đồn
cái vụ có thuốc xịt mũi ngừa mọi loại virus là tin thật hả ad
trên tivi hay trên mạng nói là trẻ uống vitamin A thì khỏi tiêm sởi, tôi nghe không rõ, có đúng không
loa phường có nói mai phun hoá chất độc phải đi hết khỏi nhà không, hay người ta đồn vậy
sáng nay nghe đồn xe phun thuốc đi qua làm chết chó mèo cả xóm, chuyện đó có thật không vậy mấy anh
nước lá neem rửa nhà đuổi hết muỗi vằn phải không, thấy quảng cáo dữ lắm
Đặt củ hành cắt đôi trong phòng hút hết virus, đúng không ạ, mẹ em đặt khắp nhà rồi
treo tỏi đầu giường cho bé khỏi cúm, bà ngoại nói vậy, có tác dụng thật không hay mê tín
bà em bắt đốt vía cho cháu khỏi sởi, cái này mê tín đúng không ạ
thầy bói phán năm nay dịch lớn chết nửa làng, có tin được không
nghe lời đồn cứ tới rằm là dịch bùng lên, có thật không
có thông tin cho rằng virus tồn tại trên rau sống 1 tháng, đúng k bs
nghe mấy bà nói ăn rau muống làm nốt thủy đậu thành sẹo lồi, phải thế không
mấy đứa bạn lớp em nói đứa nào bị quai bị là vô sinh hết, đúng không ạ, em sợ
dạ cho con hỏi, con coi mạng thấy nói uống nước ngọt có ga rửa trôi virus, vậy có đúng không ạ
có bạn bảo thổi bóng bay mỗi ngày là biết có covid, nín thở được 10 giây là không bệnh, đúng không?
nín thở mười giây không ho là không nhiễm, cách tự kiểm tra này có thật không
tin nhắn chuyển tiếp: "BV trung ương khuyên giữ họng ẩm 15 phút một lần để trôi virus xuống dạ dày". Có phải của bệnh viện thật không ạ
Chuyển tiếp: khẩn khẩn, tối nay 23h30 trực thăng phun thuốc, bà con thu quần áo vào. Cái này thật không mọi người?
KHẨN: chia sẻ ngay cho người thân, nước cam ấm cứu sống hàng triệu người khỏi dịch!!! — em nhận được tin này, đúng hay bịa vậy
mẹ gửi em cái này "muối hột rang chườm cổ diệt virus trong 5 phút", em nói xạo mà mẹ không tin, nhờ bác sĩ phân xử
nhờ phân xử: vợ nói trứng vịt lộn làm sốt nặng thêm, tôi nói không, ai đúng
cá với ông bạn chầu cà phê, ổng bảo vắc xin cúm làm từ thịt heo, tui bảo không phải, ổng đúng hay tui đúng
có chuyện tiêm ngừa dại xong bị ngơ, mất trí nhớ không bác sĩ, bà con quê tui ai cũng nói vậy
bà con quê em tin là chó cắn thì đi lấy nọc bằng thuốc nam là khỏi, điều đó có đúng không
họ nói chích dại hại não nên tui không dám cho con đi, nói vậy có đúng không
nghe người làng bảo nuốt con bọ xít rang chữa chó dại cắn, có thật không anh
Người ta khẳng định bạch hầu chỉ người vùng cao mới mắc, dưới xuôi không sao, đúng không ạ?
đồn bạch hầu do ma lai bỏ bùa, cán bộ nói giúp cho dân bản biết đúng sai
bản em đồn uống nước lá rừng thì không cần đi trạm, cái đó thật không cán bộ
có thật ho gà phải uống tiết gà trống đen mới hết
nghe bảo phải uống nước sắc phân dê cho sởi mọc hết ra, sai hay đúng
tin đồn kiểu kiêng tắm cho người sốt xuất huyết có đúng không bác sĩ
ở quê em ai sốt xuất huyết cũng kiêng ăn trứng vì nghe nói mất máu, chuyện đó đúng không
nghe nói lá cỏ mực giã nát uống là tiểu cầu tăng liền, thật không ạ, con em tiểu cầu đang thấp
thấy nhà thuốc bán viên uống tăng tiểu cầu, họ nói thay được nằm viện, tin được không
có phải quạt máy thổi virus từ phòng này qua phòng khác nên bị cấm dùng, nghe mạng nói mà ngộ quá
nghe tin cấm bật điều hoà toàn thành phố, thật à
bà chủ trọ bảo có lệnh đuổi người trọ về quê vì dịch, lệnh đó có thật không
công ty nhắn ai không test sẽ bị đuổi theo quy định của bộ, đúng là có quy định đó hay họ doạ
Nghe nói ai là F1 sẽ bị trừ bảo hiểm, em đọc trên nhóm công nhân, có thật không ạ
nhóm công nhân đồn xưởng 3 có hai chục ca mà công ty giấu, thật hông
tin F0 nhà giàu được nằm phòng riêng dân nghèo nằm đất có thật không
nghe xì xào thuốc F0 trạm phát là thuốc giả, có đúng không trạm
thuốc trạm phát quá hạn như facebook chị Lan nói, đúng không vậy
Có người tung tin cán bộ ăn chặn gạo cứu trợ, tin này đã kiểm chứng chưa
có thật mỗi hộ được hỗ trợ một bao gạo và hai triệu không hay tin câu like
thấy đường link "nhận hỗ trợ covid của chính phủ" đòi nhập số tài khoản, cái này thật hay lừa
số lạ gọi xưng bộ y tế nói con tôi nhiễm cúm bắt chuyển tiền viện phí, có phải lừa không ạ
có người gọi tự xưng CDC bảo em là F1 phải đóng tiền xét nghiệm, thật không hay lừa đảo
tin nhắn nói bấm link để nhận vắc xin miễn phí, link thật không ad
Cháu thấy trang giống trang bộ y tế bán kit giảm giá, trang này thật hay giả ạ
co nguoi goi noi la can bo phuong thu 200 ngan phun muoi, that hay lua vay
nhan duoc tin bao trung tam y te phat qua, co dung khong hay lua dao
sms bao toi bi phat vi khong cach ly, tin nay that hay gia
app tên "Sổ dịch" kêu đọc danh bạ, có phải app của nhà nước thật không
cho hỏi tờ giấy dán tủ thang máy "tắm biển chết virus" ai viết vậy, có đúng không
hai đứa nhỏ nhà em coi clip nói rửa tay nhiều quá làm mất đề kháng, đúng không bác sĩ
sữa chua nếp cẩm ngăn sốt xuất huyết á, có thiệt không chị
nghe nói uống cà phê không đường là không bị cúm, thật không mấy bác sĩ ơi
ngủ trưa nhiều dễ dính covid, lời ấy có đúng không
ăn chay trường thì không mắc bệnh truyền nhiễm như sư cô nói, đúng không ạ
tắm lá khế trị sởi hết ngứa lặn ban, nghe chỉ mà không dám làm, có đúng không
có phải nước vối làm hỏng thuốc trị cúm như người ta đồn
bà hàng nước quả quyết ai có răng khôn thì không bị sởi haha có thật không trời
cả trại gà chết do mạng 5G, người ta nói vậy, đúng không
vaccine lam nam cham hut dinh vao tay, coi clip thay that ma, dung khong
người ta dán muỗng vô chỗ chích dính luôn, clip đó thật không hay dàn dựng
Có thật là đã có người Việt đầu tiên mắc bệnh lạ chảy máu mắt không?
thấy báo điện tử giật tít "siêu virus sắp vào miền Tây", tin thiệt hay câu view
bệnh lạ ở Quảng Ngãi tái phát, đúng không hay tin cũ đăng lại
hình này là ảnh cũ năm ngoái hay ảnh bệnh viện thành phố bây giờ vậy, họ nói đang chết nhiều
ảnh xe tải chở quan tài trên cao tốc là thật hay ghép
giọng ghi âm bà bác sĩ khóc nói chết đầy hành lang, đoạn ghi âm đó có thật không
file ghi âm lan trong nhóm nói sắp giới nghiêm 10 ngày, xác minh hộ tôi
Cho hỏi bản đồ vùng dịch đang lan trên Zalo có phải bản chính thức không
danh sách 30 người F0 phường 5 bị tung lên mạng, danh sách đó có đúng không
có tin ông chủ quán bún bị lao lây cho khách, đúng không hay họ ganh ghét nói bậy
nghe nói cô giáo lớp chồi bị sởi giấu, thật không trạm, chớ đồn tùm lum
chỗ cháu đồn hồ bơi có virus đau mắt đỏ chết mù, thật không ạ
nước hồ bơi có clo nên không lây được bệnh gì hết, ông quản lý nói vậy đúng không
người ta bảo xem phim rạp là lây sởi liền nên đóng cửa hết rạp, đúng không
nghe nói tháng sau bỏ hết khẩu trang, ai đeo bị phạt, trời ơi thật hả
nghe đồn tăng giá xét nghiệm lên hai triệu, có thật không vậy bác sĩ
thuốc hạ sốt bị cấm bán vì dịch, tiệm thuốc nói vậy, có đúng không
anh dược sĩ gần nhà nói ibuprofen uống lúc sốt xuất huyết vẫn tốt, ảnh nói đúng không
tôi đọc thấy panadol làm chết người sốt xuất huyết, đúng hay nói quá ạ
Mạng bảo cho bé sốt uống aspirin là nhanh nhất, bác sĩ xác nhận giúp có đúng không
rub rượu lên người bé cho hạ sốt, hội mẹ bỉm chỉ vậy, chuẩn ko bs
đút ngón tay chậm cho trẻ co giật cắn, ai cũng bày thế, bày vậy đúng hay sai
vắt chanh vào miệng bé giật kinh phong như clip, cách này có đúng thật không
tin nói cho bú mẹ thì không bao giờ bị sởi dưới 1 tuổi, chính xác không ạ
bầu uống nước râu ngô ngừa cúm cho con, nghe bảo thế không biết thật không
chị em bầu chích cúm là sẩy thai, bà mụ nói, đúng không bác sĩ ơi em lo quá
có phải chích uốn ván làm thai nhỏ như lời đồn
e đọc trên mạng là tiêm xong k đc tắm 3 ngày nếu k chết, đúng ko ạ
bn e ns tiêm xong uống nước dừa là sốc chết, thiệt k
ai đó nói tiêm vắc xin thì mất bằng lái, ngộ quá, thật k
ns thiệt đi cái vụ ăn mì tôm bị cúm á đúng hay xạo z
tin v có đúng k v ad, thấy ghê wá
ê ad t nghe nói vô lớp đeo 2 lớp khẩu trang bị ngộp chết, thật hok
mn đồn trường e đóng cửa, phải z hk ad
co giao bi f0 that hay don z
ho noi uong bia lam loang virus, minh hoi co dung khong
dap khan lanh la nguy hiem phai khong, nguoi ta noi vay
nghe noi truyen nuoc bien la khoi sot xuat huyet lien, dung khong bac si
tre con uong nuoc yen khong bi soi, ban hang noi vay dung khong
co phai nuoi ca bay mau trong lu thi het muoi nhu tivi noi khong
thay dang la benh vien tinh co ca tu vong vi cum, xac nhan giup em
ba con don nuoc song co vi khuan ta, that khong can bo oi
con dâu tôi bảo đọc báo thấy người tiêm mũi ba dễ đột quỵ, tôi bảy mươi tuổi mới tiêm xong lo mất ăn mất ngủ, bài báo ấy có đúng không
lúc nãy trong thang máy hai cô nói chuyện với nhau rằng cúm B không bao giờ nặng, nghe vậy có đúng không ạ
alo dạ cho tôi hỏi hôm qua ở chợ người ta nói rằng trạm y tế xã mình có người chết vì tiêm không biết có đúng không ạ
xin chào tôi nghe hàng xóm kể là ai uống nước ngải cứu thì không bị sốt xuất huyết thưa bác sĩ điều này có đúng không
thưa bác sĩ tôi nghe trên đài nói hai hay ba gì đó liều vitamin D là khỏi covid không biết tôi nghe có đúng không
Chào anh chị, em làm ở quán ăn, khách nói hải sản đông lạnh chứa virus nên bỏ hết, vậy có đúng sự thật không ạ?
hàng đông lạnh nhập khẩu mang covid, thông tin này còn đúng không hay tin cũ
Tôi nuôi gà, thương lái bảo ăn trứng gà vùng dịch chết người để ép giá, thật hay họ bịa
thương lái phao tin heo tai xanh lây cho người, có đúng không cán bộ thú y
dịch tả heo lây sang người ăn thịt, mạng nói vậy, xin trạm cho biết tin này thật giả
nghe nói ăn tiết canh uống với rượu thì hết liên cầu, thật không mấy ông
bò viêm da nổi cục làm người uống sữa bị bệnh, đúng hay tin giật gân
đậu mùa khỉ lây qua ánh mắt hả trời, tin này có thật không
có phải đậu mùa khỉ chỉ người đồng tính mới bị như trên mạng nói không
nghe bảo bắt tay là lây đậu mùa khỉ nên cấm bắt tay, thật không
Zika làm cả vùng này sinh con đầu nhỏ, đồn ghê quá, có thật vậy không
lao là bệnh di truyền, bà mối nói vậy để phá đám cưới, bả nói đúng không bác sĩ
họ nói nhà ai có người lao thì chén bát phải chôn, có đúng không
người ta cứ nói lấy vợ có viêm gan B là chết cả nhà, sự thật có vậy không
tin này em thấy sai sai: phun cồn khắp người trước khi vô nhà diệt hết virus
cái bài "mười dấu hiệu virus vào phổi" là của ai viết vậy, đúng chuẩn y khoa không
bảng hướng dẫn tự trị F0 bằng bảy loại kháng sinh lan trong nhóm, bảng này thật của bộ y tế không ạ
toa thuốc "của bác sĩ Mỹ" ai cũng chép lại, có đáng tin không
đơn thuốc dân quân gửi trong zalo xóm nói uống trước cho khỏi nhiễm, đúng không hay ai bịa ra
bài thuốc gia truyền chữa khỏi 100% thuỷ đậu, quảng cáo thế có thật không
cao dán lòng bàn chân hút độc covid, bà bán hàng nói có bộ công nhận, xác minh giùm tôi
nước ion Nhật chữa sốt xuất huyết giá bốn triệu một thùng, có phải bịp không
có nghe nói xông hơi bằng nồi lá xông làm phổi nặng thêm, vậy nghe bên nào đúng
người thì bảo ủ ấm cho ra mồ hôi là hết sốt, người thì bảo cởi bớt đồ, bên nào nói đúng vậy bác sĩ
một bên nói cúm phải nằm máy lạnh cho virus chết, một bên nói cữ lạnh, tin ai bây giờ
nên tin cái tin uống nước lá mơ trừ tay chân miệng không
tin được bao nhiêu phần trăm cái vụ kẹo ngậm ngừa bạch hầu
em không tin lắm nhưng mẹ em gửi hoài: hít khói bồ kết cho phổi khoẻ, đúng không ạ
em nghi tin giả: "trẻ chết sau khi uống thuốc tẩy giun ở trường"
ở trường cho uống thuốc tẩy giun làm mấy bé ngất, phụ huynh nói rần rần, đúng không
sao bảo hết dịch rồi mà lại nghe phường bên có ca, rốt cuộc tin nào thật
rốt cuộc chợ Bà Chiểu có bị đóng vì dịch không hay thiên hạ đồn
nghe nói giải phong toả sáng mai, tin chính thức chưa hay đồn
sáng mai phát thuốc cho toàn dân uống phòng cúm, ai phát tin này vậy, có không
thấy nói chuột ở kho gạo mang dịch hạch, đúng không anh em
người ta nói bệnh dại lây khi ăn chung mâm, phải không bác sĩ, nhà em đang sợ ông chú bị chó cắn
đúng là ai từng mắc sốt xuất huyết thì lần hai chắc chắn chết không, em đọc trên mạng mà khóc cả đêm
me e cu tin la ngam gung la ko dinh cum, dung hay sai v bs
thay tren mang bao la soi an kieng thit bo, co dung ko a
ba noi kêu uong nuoc dai lay mau la tri dc ho ga, that hk ta
tin nay o dau ra vay, co that khong: benh vien quan dong cua vi dich
nguoi ta don o cho co nguoi chet vi cum ga, that khong anh
co phai tiem soi xong thi lay soi cho ca nha khong, nghe ban noi
nghe dau nuoc uong dong chai nhiem khuan ta, dung khong
xac minh dum: ngay mai bat dau cam ban hang rong vi dich
nghe noi nam nay muoi van kháng thuoc, thiet hong
ba con truyen tay to giay day uong nuoc voi trong diet virus, tin noi khong
tin vit hay that vay: tre duoi 12 bi bat cach ly rieng khoi me
ad oi coi giup bai nay dung khong, noi la an ca chep khoi dau mat do
chuyen phun khu trung bang may bay co that khong hay bia
tren zalo noi sot xuat huyet da co thuoc dac tri, that ha bac si
co dung la benh dai khong con o viet nam nhu nguoi ta noi
cúm A tự hết k cần thuốc, mn trên fb ns v có đúng k ạ
e coi reel thấy ns lăn trứng luộc hút độc sởi, thiệt k bs
ng ta share là tiêm HPV bị liệt hàng loạt, fake hay real v
coi tiktok thấy bảo uống giấm táo tan virus, bs confirm giúp e
group lớp share tin mai nghỉ học vì cúm, tin chuẩn chưa ad
dân mạng bảo test nhanh nhỏ coca cũng 2 vạch, vậy test nhanh vô dụng thật à
thấy clip nhỏ nước cam vô que ra hai vạch, tin rằng que là trò lừa có đúng không
có người nói kết quả test bị trạm làm giả để đủ chỉ tiêu, chuyện đó có thật không
nghe bảo giấy đi đường sắp bỏ từ thứ hai, tin này chính thức chưa hay đồn
họ đồn chốt đầu cầu bắt cả người đi cấp cứu quay về, có thật vậy không
đồn là ai chưa tiêm mũi 4 không được vào siêu thị, có quy định thật không hay tin giả
thấy đăng phát gạo miễn phí ở uỷ ban sáng mai, có thật hay lại lừa bà con ra
nghe nói gọi số trạm là bị trừ tiền mấy chục nghìn, có đúng không ạ
có phải khai báo trên này là bị đưa đi cách ly liền như hàng xóm em nói không
tin đồn khai bệnh thì bị lộ tên lên loa phường, có đúng không cán bộ
hàng xóm em rỉ tai là nhà số 9 bị bạch hầu, có thật không hay chỉ viêm họng
Thưa quý cơ quan, trong họ tôi lan truyền rằng nước mắm nguyên chất diệt được khuẩn tả; kính mong xác nhận tính xác thực.
tôi dạy sinh học, học trò hỏi tin "virus sởi biến đổi gen trong phòng thí nghiệm", xin cho biết có cơ sở không
bà bán thuốc nam đầu chợ thề rằng rễ tranh trị sốt xuất huyết ba ngày là dứt, chồng em uống theo, lời bà ấy có đúng không
nghe đồn cái này lâu rồi mà chưa ai trả lời: muỗi vằn chỉ chích người mặc đồ đen, có thật không
có ai kiểm chứng tin ông lão chết sau khi uống thuốc F0 chưa
cho xin xác nhận tin phường mình hết ổ dịch
đọc xong bài "sự thật về vắc xin" mà hoang mang, bài đó đúng được mấy phần
thế tin bệnh viện thu phí test một triệu là đúng hay sai
sao nghe mấy bà nói tay chân miệng là do nóng trong, phải vậy không cô
con dao hai lưỡi hay thần dược đây: tin uống berberin phòng tả có đúng không
tôi không hỏi cách chữa, tôi hỏi cái tin chữa bằng lá ngón ấy là thật hay bịa
rửa tay bằng nước vôi sạch hơn xà phòng, chị bán cá nói vậy đúng không
người ta bảo sốt trên 38 là chắc chắn covid, có đúng không
mạng nói sởi lây qua mắt nhìn, đúng không trời
nghe nói mắc cúm uống nước đá khỏi nhanh hơn, có đúng không
có người nói muỗi vằn chỉ chích ban đêm, đúng hay sai
anh em công nhân đồn F0 khỏi là thành siêu miễn dịch, đúng không bác sĩ
cái tin ăn sầu riêng sau tiêm là chết ấy, có thật không
họ đăng là hết giường ICU, tin này được xác nhận chưa
đồn giấy tiêm giả bán đầy chợ, có thật không
e thấy ng ta đăng la uong nuoc lá sen khỏi sxh, đúng ko bs
nghe nói mai dong cua chợ Kim Biên vi dich, that hk mn
me e coi youtube roi k cho con tiem soi, họ nói vx có thuỷ ngân, đúng k ạ
trg nhóm tổ dp nói tối nay cup nước để khử trùng, tin chuẩn ko
ba con ns ăn hột vịt lộn lúc cúm la chet, phai hk bs
tin nay share day zalo nè "cúm mới lây qua mạng lưới cống", thật k v
hôm qua co nguoi noi kit test bị thu hoi hết, đúng ko trạm
co phai ai bi sxh roi thi ko bị lại như ng ta ns hk
bữa giờ fb toan noi bv het thuoc, fake hay thiệt v ad
ai ns bé bị tcm phải kiêng tắm v, có đúng hk
nghe bn em noi tiem cum xong la de bi liet mặt, thiệt k
check tin giúp e: "ăn tỏi ngâm dấm 7 ngày miễn nhiễm sởi"
ad ơi ăn tỏi là không lây covid thiệt không
vẫn sốt, nghe nói xông lá là hết phải không
đang ho, người ta bảo ngậm gừng là khỏi đúng không
uống nước chanh sả là khỏi cúm thiệt hông
tik tok nói ngậm muối diệt virus đúng không
bà ngoại bảo kiêng tắm thì hết sởi có đúng không
bà con nói lá đu đủ trị sốt xuất huyết có thiệt hông
mấy bà nói bôi dầu gió chống dịch được thật không
trên mạng nói vắc xin gây vô sinh, tin này đúng không
nhóm zalo nói trẻ tiêm là bị tự kỷ có thật không
nuoc dua pha muoi tri sxh co thiet hong
an toi song la k lay covid that k
Có phải tiêm xong thì bị vô sinh như trên mạng nói không
Ông bạn bảo xông tinh dầu là khỏi phải cách ly, nghe vô lý quá
Đồn là chợ huyện có ca bệnh, thật hay đùa
Bà chị gửi bài nói ăn thịt bò bị sởi, đúng không bác sĩ
nghe mấy bà ngoài chợ nói sắp phong toả, có thiệt không
nghe nói ăn tỏi khỏi covid đúng hông
tin phong toả cả tỉnh từ mai là thiệt hay giả
má tui kêu đốt bồ kết là hết virus, có thiệt không
facebook nói vắc xin làm rối loạn kinh nguyệt, đúng không ạ
có phải 5G phát tán covid
nghe đồn bệnh viện giấu người chết
zalo chuyển tin uống nước chè xanh ngừa sốt xuất huyết, tin được không
đọc trên mạng thấy nói trẻ con không bị covid, có đúng ko
họ bảo ai tiêm rồi là hai năm sau chết, thật ko v
người ta nói lau nhà bằng nước mắm đuổi muỗi
clip trên tiktok chỉ ngậm gừng diệt virus, có nên tin
cái vụ phát tiền hỗ trợ 3 triệu quét mã là thật hả
thấy share là mai cấm chợ, chuẩn chưa ad
ông thầy lang nói uống nước tiểu trẻ em khỏi bệnh, có căn cứ gì không
tin nhắn kêu bấm link nhận vắc xin là của nhà nước thiệt không
con tôi gửi tin nói khẩu trang gây ung thư
bạn em bảo F0 khỏi rồi thì bất tử với covid luôn, đúng k
nghe bảo cách ly phải đóng 5 triệu
thực hư chuyện muỗi biến đổi gen
tin này là thật không: sắp có biến chủng chết người hơn
Bà con chuyển nhau là ăn trứng gà luộc lúc nửa đêm thì không nhiễm bệnh. Đúng không trạm
uong ruou manh diet vr that k
có bài viết nói vacxin sởi gây tự kỷ
mẹ chồng bảo sởi phải ủ kín mới ra hết ban, đúng không bác sĩ
hút thuốc lá thì không bị covid, họ nói vậy phải không
tiktok kêu ibuprofen hại người bệnh, real không
[Chuyển tiếp] Bác sĩ dặn nín thở mười giây không ho là phổi sạch, gửi cho mười người thân. Có đúng không ạ?
Gửi gấp cho gia đình: uống nước ấm mười lăm phút một lần virus trôi xuống dạ dày chết hết
đọc báo mạng thấy bảo bôi dầu gió vào mũi ngăn được virus, thiệt hông
cái tin nhà nước sắp phong toả lan khắp nhóm, phải không ad
ông hàng xóm quả quyết ai nhóm máu O không mắc, có đúng vậy không
`;
