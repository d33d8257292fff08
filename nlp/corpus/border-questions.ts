/** Seed sentences of a third hand, by intent, one a line: questions, bookings, goods and journeys where they touch. */
export const borderQuestions = {
  faq: `
Dạ cho em hỏi, người nhà F0 chung nhà nhưng khác tầng thì có bị tính là F1 không ạ?
cach ly tai nha bao nhieu ngay thi duoc ra ngoai vay
Tui nghe cô y tá nói hết sốt rồi vẫn phải ở nhà thêm mấy bữa, mà cụ thể là mấy bữa thì bả không nói
f0 ở nhà có dc nuôi mèo chung phòng hk ad
Cho hỏi phí cách ly tập trung một ngày hết bao nhiêu tiền, có hộ nghèo được miễn không
Bảo hiểm y tế trái tuyến có chi trả khi nằm viện vì sốt xuất huyết không?
Cho mệ hỏi chút, uống lá tía tô rồi uống thuốc tây luôn có can chi không hè
ba bau 3 thang co uong duoc efferalgan sui khong
Dạ em đang đứng ở quầy thuốc nè, có vỉ Panadol xanh với vỉ đỏ, cho mẹ bị tim thì lấy vỉ nào, khác nhau chỗ nào ạ
Khẩu trang N95 giặt được không hay bỏ luôn?
nươc súc miệng có didệt đưoc virut ko vậy ad
Pha Cloramin B lau sàn thì mấy muỗng cho một xô 10 lít
cho tôi hỏi là cái người mà đã chích ngừa hai mũi rồi thì có còn lây cho người khác không
Trẻ bị tay chân miệng phải nghỉ học bao lâu mới được đi lại?
tcm có phải kiêng tắm ko z m.n
muoi van hay can ban ngay hay ban dem
Bị chó nhà cắn mà chó vẫn khỏe thì theo dõi mấy ngày là yên tâm?
Hổng biết chớ dơi nó bay vô nhà ị bậy vậy có lây dại hông bác sĩ
Sởi lây từ lúc nào, trước hay sau khi nổi ban?
Cúm A uống Tamiflu mấy ngày là đủ một đợt
Tôi khỏi từ năm ngoái, bạn bè nói có người mấy năm chưa hết hậu COVID. Y văn ghi nhận lâu nhất là bao lâu?
hau covid rung toc nhieu la binh thuong phai k
Công ty bắt F1 nghỉ không lương có đúng luật không?
Giấy hưởng BHXH cho người cách ly tại nhà thì ai ký, trạm y tế hay phường?
Đường dây nóng của Sở Y tế số mấy nhỉ
tram y te chu nhat co lam viec khong
Khoa cấp cứu bệnh viện tỉnh mấy giờ đóng cổng cho người nhà vào thăm ạ
đi máy bay nội địa h có cần khai báo j nữa hk ta
Người nước ngoài nhập cảnh bây giờ còn phải cách ly nữa không?
tre duoi 6 thangs co ddeo khau trang ddc khong a
Máy đo SpO2 kẹp ngón nào là chuẩn nhất, tay sơn móng có sai không
Vắc-xin sởi-quai bị-rubella tiêm từ mấy tháng tuổi?
tiem mui nhac lai cach mui 2 may thang la dung
Nói thẳng nhé, nhà tôi năm người tiêm đủ cả mà năm nào cũng thấy người tiêm rồi vẫn mắc, thế tiêm để làm gì, giải thích đi
Thế u bị tiểu đường mí cả huyết áp thì cách ly ở nhà được hay là bắt đi viện hả anh
Nhà có bé sơ sinh 12 ngày, mẹ là F0 thì có nên cho bú trực tiếp không?
Chuyển tiếp giúp bà con: theo hướng dẫn mới thì F0 hết cách ly ngày thứ mấy, cần test lại hay khỏi? Ai rành trả lời dùm nhóm tổ 7.
Ăn trứng với thịt gà lúc bị sốt có hại không
sot xuat huyet co duoc tam goi dau khong bac si
Dạ em hỏi xíu, cạo gió cho người sốt xuất huyết có sao không, má em hay cạo lắm
omicron vs delta cái nào nặng hơn v
Oresol pha rồi để được mấy tiếng?
Que test nhanh ngoáy mũi hay ngoáy họng mới đúng vậy bạn?
Tài liệu tập huấn cho cộng tác viên thôn chỗ em không nói rõ: vạch mờ thì đọc là dương hay phải test lại ạ?
thuoc khang viruss co fai mua la tu uong đuoc hong z
Trường mầm non có ca sởi thì bao nhiêu ca mới đóng lớp?
Chỉ số CT trên 30 thì còn lây không?
xet nghiem pcr gia bao nhieu o benh vien nha nuoc
alô cho bác hỏi cái này người già tám mươi mà chưa tiêm gì thì bây giờ có nên tiêm không
Cho em hỏi quần áo của người bệnh giặt chung máy với cả nhà được không ạ
Bựa ni nhà mô có người bịnh thì có phải treo biển nựa không hầy
Vợ tôi cãi là khỏi rồi thì khỏi lo suốt năm, tôi bảo vài tháng thôi. Kháng thể còn được bao lâu, ai đúng?
Tôi là giáo viên chủ nhiệm lớp 3, phụ huynh hỏi nhiều quá nên xin quý cơ quan cho biết học sinh khỏi thủy đậu thì cần giấy gì để quay lại lớp?
cho em hoi la f1 tiem du 3 mui thi co phai nghi lam khong hay cu di binh thuong
chời ơi cho hỏi f0 mà cúp điện nóng quá ra hành lang đứng hóng gió dc hk
Ủa vậy chớ hết cách ly rồi có phải ra phường ký giấy tờ gì nữa hông
nước muối sinh lý tự pha ở nhà tỉ lệ bao nhiêu muối trên một lít
an chao hoai ngan qua, benh nay duoc an do tanh chua
Bênhj viện nhiệt đới có khám chủ nhật khoong nhỉ
Sốt xuất huyết ngày thứ mấy là nguy hiểm nhất, thưa bác sĩ
Muỗi mô đốt mới bị sốt xuất huyết, muỗi mô cũng rứa hay chỉ con vằn vằn
Vaccine mRNA khác vaccine bất hoạt chỗ nào, giải thích dễ hiểu giùm người già
tôi nghe trên đài nói người có bệnh nền thì ưu tiên mà bệnh nền là gồm những bệnh gì hả cô
uong ibuprofen khi nghi sot xuat huyet co sao khong
Phun thuốc muỗi xong bao lâu mới cho trẻ con vào nhà?
bị thủy đậu r có bị zona k bs, t sợ sẹo vl
Trứng gà lòng đào mùa cúm gia cầm có nên kiêng không
Bạn em ship cho nguyên bịch kháng sinh bảo cất đó phòng thân. Em nghe cũng sợ, trữ với tự uống vậy có được không bác sĩ
mac covid roi bao lau thi duoc hien mau nhan dao
Một người test nhanh dương nhưng trạm y tế không xác nhận thì có được tính là F0 hợp lệ để hưởng chế độ không ạ, vì tôi làm nhân sự cần trả lời cho công nhân?
Anh ơi xã mình có bắt xe ôm phải đeo khẩu trang nữa hông hay bỏ rồi
Giời nồm ẩm thế này vi rút có sống dai hơn không các bác nhỉ
có nên xông mũi bằng sả k hay tốn công vô ích z add
so dien thoai trung tam kiem soat benh tat tinh minh la bao nhieu
Người cao tuổi ở viện dưỡng lão được người nhà vào thăm theo quy định nào?
phụ nữ ch con bús có dc tiêmm vacxin ko, có ảnh hưởg sữa k
Chi phí chạy ECMO một ngày khoảng bao nhiêu, bảo hiểm trả mấy phần
Rửa tay mần răng cho đúng, mấy bước lận hầy
Găng tay với áo mưa có thay đồ bảo hộ được không nếu phải chăm F0 trong nhà
tre em bao nhieu do thi moi cho uong ha sot, may tieng uong 1 lan
Hậu Covid có ảnh hưởng chuyện sinh con không, vợ chồng tôi đang tính
Gửi chị em tổ phụ nữ: chị nào biết trẻ mấy tháng thì uống vitamin A đợt này, và nhiễm bệnh rồi có uống được không, trả lời giúp
Vết mèo cào trầy nhẹ không chảy máu thì rửa bằng gì trước?
1 tuần nghỉ làm vì F0 cty tính phép năm thì đúng hay sai luật z
benh soi co can cach ly ca nha khong hay chi dua be
Nếu SpO2 xuống 93 thì nên nằm tư thế nào trong khi chờ
Mức phạt không đeo khẩu trang nơi công cộng hiện là bao nhiêu
di cho truyen thong co can quet ma qr nua hong ta
Bệnh whitmore với vi khuẩn ăn thịt người là một hả bác sĩ? Tôi làm ruộng nên lo.
Nhà ăn trường tiểu học phải khử khuẩn mấy lần một ngày theo hướng dẫn
ờ cho u hỏi là cái thuốc đông y xuyên tâm liên ấy là uống lúc nào trước ăn hay sau ăn
Người đã ghép thận có tiêm được vắc xin sống không?
may do hueyt ap với may do oxi cai nào quan trong hơn cho F0 lơn tuổi
Đang ho thì có được bật máy lạnh hay phải mở cửa?
dieu kien de f0 duoc dieu tri tai nha la gi
Làm sao phân biệt mụn nước tay chân miệng với thủy đậu
đậu mùa khỉ lây qua đường nào, ngồi chung xe bus có dính hk
Cháu học lớp 12, trường bắt phải có hai mũi mới cho thi, quy định đó của Sở hay của trường tự đặt vậy ạ
Mần chuồng vịt mà vịt chết lai rai thì mang găng, bịt mặt đủ chưa hay còn rắc vôi nữa chú
bac si oi nguoi ta chich ngua xong may bua moi duoc nhau lai, vai lon bia dam cuoi thoi chu hong co xin
Nước tiểu vàng đậm là thiếu nước, vậy một ngày F0 cần mấy lít?
Hàng xóm là F0 thì cửa sổ hai nhà đối diện cách 2 mét có lây qua không
han su dung cua bo kit het 1 thang roi con dung duoc khong
Khi nào thì số ca được gọi là ổ dịch, mấy ca mới tính
Kính gửi cơ quan, tôi là kế toán trường tư thục, xin hỏi phí test định kỳ cho giáo viên do trường chịu hay giáo viên tự trả?
ủa alo, f0 có được tắm nước ấm ko hay ở dơ luôn 7 ngày z 😭
cho hoi tien vien phi dieu tri sot xuat huyet nang o benh vien tinh khoang may trieu
Cháu nhỏ ba tháng mà bế ra đàng gió ri có dễ bị cúm khôn o
Chó chích ngừa rồi thì cắn người còn phải đi tiêm không bác sĩ
Trời ơi em lỡ cho con uống hai gói hạ sốt cách nhau 3 tiếng, mai mốt phải cách mấy tiếng mới đúng
nguoi gia mat ngu sau covid uong gi duoc, co dung melatonin duoc khong
F1 tiem đủ mũi dduoc đi lam ko, cty e bắt đi
nha chi con nuocw cất với nuóc khoáng, pha oresol bang cai nao đươc ạ
Thứ bảy trung tâm y tế có khám dịch vụ không, mấy giờ phát số?
sdt duong day nong covid cua bo y te con goi duoc k
em ơi cho chị hỏi tủ lạnh mà người bệnh xài chung thì có phải lau bằng nước tẩy không hay là thôi
Xin chỉ cách gấp drap giường của người bệnh tiêu chảy cho khỏi lây
ê cho hỏi sốt xh thì uống nước dừa vs nước cam cái nào tốt hơn hử
Một gia đình bốn người, một F0, ăn chung mâm nhưng chia phần riêng có ổn không?
quy dinh moi ve so nguoi toi da trong dam ma la bao nhieu
Người từ Lào về bằng đường tiểu ngạch nếu khai báo thì có bị phạt không
Trẻ nhiễm HIV có được tiêm vắc xin sởi không thưa bác sĩ
Cái bệnh Whitmore đó nó lây từ bùn phải hôn, đi ruộng mang ủng có đỡ hôn
khẩu tragn vải 3 lowps có lọc dc virus k, hay phải y tế
bao lau thi virus chet tren tay nam cua
hom qua con em choi chung voi be bi soi o cong vien, neu lay thi may ngay moi phat benh a
Em làm nail, khách đông, hỏi theo luật có bắt buộc nhân viên xét nghiệm mỗi tuần không ạ
có xn nào bik mình bị hậu covid k hay bs chỉ hỏi r đoán z
phu nu sau sinh bi f0 co duoc ve nha khong hay phai nam rieng
Học sinh nghỉ vì là F1 thì có bị tính vào số buổi vắng không?
Các cô các bác cho nhà cháu hỏi dùng lá xông nhiều quá thì có hại người không hở
Lọ xịt mũi ngừa cúm loại trong nước xịt ngày mấy lần, dùng lâu có khô mũi chảy máu cam không
Mức hưởng ốm đau của BHXH là bao nhiêu phần trăm lương
di cham nguoi nha o benh vien da chien duoc may nguoi
Sau khi cắn 5 ngày mới tiêm phòng dại thì còn kịp không ạ?
ad ơi nt hỏi tí: ngoáy mũi cho baby 1t có bị chảy máu hk, sợ quá chừng
Tôi cao huyết áp, tập thở kiểu mím môi mỗi ngày bao nhiêu phút thì hợp?
thuoc molnupiravir ba bau dung duoc khong, ai khong duoc dung
Rác nhà có người mắc thì để riêng ra góc nào hả bác tổ trưởng, xe gom rác nó cứ chê nó bỏ lại đây này
bật quạtt chung phongf với f0 có lâyko bs
Vì sao người hết sốt ngày thứ tư lại phải canh kỹ hơn trong bệnh sốt xuất huyết?
dạ con hỏi giùm ngoại con là người bị suyễn thì có đeo khẩu trang cả ngày được không ạ
Hỏi hộ bà chị: lớp bán trú có bé tay chân miệng thì đồ chơi lau bằng gì, mấy ngày lau một lần. Ai làm mầm non biết xin chỉ
bà nhà tôi uống thuốc loãng máu bà lại ăn tỏi sống mỗi bữa ba bốn tép nói là ngừa bệnh thì thuốc với tỏi có kỵ nhau không
test nhanh mua ngoai tiem co duoc cong nhan de nghi lam khong
Xe khách có được chở quá 50% số ghế trong vùng dịch cấp 3 không?
z chớ f2 có phải lm j hk hay kệ luôn
Bé bị sởi rồi thì sau này có cần chích nữa không hay miễn dịch suốt đời
nhiet do bao nhieu thi goi la sot o nguoi gia
Tôi đọc giấy hướng dẫn ghi "tự theo dõi sức khỏe", nghĩa là mỗi ngày tôi phải làm những gì?
Tui chạy ba gác, bác sĩ cho thuốc kháng vi-rút uống năm ngày, uống vô rồi cầm lái có buồn ngủ hông hay phải nghỉ chạy
Mi hỏi giùm tau bôi dầu gió vô lỗ mũi con nít dưới hai tuổi có răng không, mạ tau hay bôi lắm
gia lien 2 tuoi truong yeu cau giay tiem, khong co co duoc nhap hoc khong
Mụn rộp của zona có lây sang trẻ chưa bị thủy đậu không?
Cháu hỏi khí không phải, thế tang lễ người mất vì dịch bây giờ gia đình có được tự lo không ạ
2 giờ sáng rồi mà em không ngủ được, cứ nằm nghĩ ngày mai chăm bố thì nên đeo một lớp hay hai lớp khẩu trang, bác sĩ nào trực trả lời em với
Nhà tôi ba thế hệ ở chung, sáu người, chỉ có một nhà vệ sinh, lỡ sau này có người thành F0 thì dùng chung nhà vệ sinh như thế nào cho an toàn, có phải chờ bao lâu rồi người khác mới vào không, mong bác sĩ chỉ kỹ
f0 đổ rác kiểu j
thuoc ha sot nhet hau mon va uong co dung chung mot luc duoc khong
Tôi bán vé số, cả ngày ngoài đường, thì sát khuẩn tay kiểu gì cho tiện mà không tốn tiền?
Bộ hễ lên hai vạch là phải khai với phường hả, hổng khai có bị phạt hông
Học online do cách ly thì bài kiểm tra tính thế nào ạ, em lớp 11
tré em sốt co giât có nên bỏ muỗng vào miệngg ko ạ, thấy bà nội dạy vậy
phong tro 12 met vuong 3 nguoi thi cach ly kieu gi duoc
Tết này xã có cho đi chúc tết họ hàng không, hay hạn chế bao nhiêu người một mâm
Uống kẽm với vitamin C cùng lúc có mất tác dụng?
cho em hoi cái máy xông khí dung của f0 xài xong luộc hk hay lau cồn thôi dị
Xét nghiệm kháng thể có ý nghĩa gì không, có nên làm trước khi tiêm
cho hỏi bộ y tế quy định hiện nay f một còn phải cách ly không hay là bỏ rồi
benh dai co chua duoc khong khi da len con
Sao có nơi bảo cách ly 5 ngày có nơi bảo 7 ngày? Tôi nên theo văn bản nào?
Mần răng biết cấy khẩu trang ni là thiệt hay giả hè
Quán ăn được bán tại chỗ lúc này chưa thưa cán bộ, hay chỉ mang về
nguoi bi cum mua kieng gio bao nhieu ngay
Bệnhh tay chânmiệng người lớn có bị không v, em lm cô giữ trẻ
Phụ huynh F1 có được vào trường đón con không?
ib hỏi ngu xíu: nhiệt kế bắn trán vs kẹp nách cái nào đúng hơn
Sau khỏi bệnh bao lâu mới nên chạy bộ lại, tôi hay chạy 10 km mỗi sáng
benh vien da khoa tinh co kham hau covid khong, phi kham bao nhieu
tôi muốn lên trung tâm kiểm soát bệnh tật hỏi chế độ thì họ tiếp dân thứ mấy từ mấy giờ tới mấy giờ
Tôi điếc, không gọi điện được, ngoài tổng đài ra có kênh nhắn tin nào để hỏi về dịch không?
Nhà iem nuôi lợn, thế cúm lợn nó có lây sang người không hở các bác
bao ve co quan minh co quyen doi xem giay tiem chung khong
Con gái mười sáu tuổi đang tới tháng có nên hoãn tiêm không, hay theo chuyên môn thì không ảnh hưởng?
Thuốc nam bà lang bốc cho có uống kèm Molnupiravir được không
SpO2 bao nhieeu là binhf thường với ngườ hút thuốc lá lâu nam
may lanh co phat tan virus khong
Anh chị cho hỏi đám giỗ nhà con mời chừng hai chục người có phải xin phép hông
z là bị covid mấy bữa có dc uống trà sữa full topping k, thèm chớt mà má la
Trường hợp F0 tử vong thì gia đình được hỗ trợ bao nhiêu theo nghị quyết?
[Chuyển tiếp] Phụ huynh 5A hỏi: nếu tiêm xong con sốt thì sáng hôm sau có được nghỉ học không tính phép, và bao lâu phải học bù? Nhờ trạm y tế giải đáp chung.
khac biet giua cum thuong va covid la gi
Em đọc thấy mẹ F0 vẫn nên cho con bú nhưng phải đeo khẩu trang, vậy ban đêm ngủ chung thì xử lý sao hả bác sĩ
Tôi mở tiệm cắt tóc nhỏ ở chợ huyện, phường vừa cho làm lại. Khăn, kéo, tông đơ phải khử trùng ra sao giữa hai khách?
Mấy chú ơi lu nước mưa thả cá bảy màu có đủ trừ lăng quăng hông hay phải đậy nắp luôn
bi ran can va cho can thi cai nao so cuu khac nhau sao
Người mới tiêm phòng lao có test Mantoux được không?
Tiêm cúm rồi thì có đc tiêmm vx covid cùng ngày khônng nhỉ
Trạm đưa tờ theo dõi có ba cột sáng trưa tối, tôi thấy hàng xóm đo mỗi tiếng một lần. Đo bao nhiêu lần là vừa?
rep mình vs: bé ch đủ 6 tháng k dc đeo khẩu trang đúng k, v ra đường làm sao
bà hỏi cháu nhé cái que thử nó để trong tủ lạnh có hỏng không hay để ngoài
mien phi dieu tri covid con ap dung khong
Bị thủy đậu ở tuần 36 của thai kỳ có phải mổ bắt con không?
Nghe tin phường tăng cấp độ dịch, vậy cấp 3 thì chợ có mở không ạ
trong gia dinh co nguoi mat vi dai thi ca nha co phai tiem het khong
Bên em làm điều dưỡng tại nhà, người nhà bệnh nhân hỏi nằm sấp ngày mấy tiếng, có người mập quá không sấp được thì thay bằng tư thế nào
Con nít tắm lá khế khi lên sởi có được khôn bác sĩ hè
đặt trà sữa về mà mẹ bắt hấp cái ly 😑 xin bs 1 câu cho mẹ e tin là k cần đi ạ, hay cần thiệt
que test mua về rồi mà tờ hướng dẫn toàn tiếng Hàn, nhỏ mấy giọt, chờ bao nhiêu phút mới đọc?
mua duoc oresol roi ma khong biet pha, 1 goi bao nhieu nuoc
máy đo oxy mới mua nhảy số lung tung là đọc s, chờ bn giây mới chuẩn
Giấy đi đường dùng cho đối tượng nào, ai được miễn? Tôi hỏi để viết bản tin phường.
theo quy dinh xe tu vung do qua vung xanh phai test truoc bao nhieu gio
Chứng nhận tiêm có hạn sử dụng không, hay tiêm rồi là xong
Mấy giờ trạm tiêm chủng Phường 7 mở cửa, trưa có nghỉ không?
Phiếu âm tính xài được mấy ngày vậy cô, bảy hai tiếng hay hai bốn tiếng, mỗi chỗ nói mỗi kiểu
ket qua test nhanh va pcr khac nhau the nao, cai nao chinh xac hon
Bình oxy để trong nhà bếp có sợ nổ không, đặt cách bếp gas mấy mét
nhà thuốc bán molnu k cần đơn là sai luật đúng hk, phạt nhiu
Phong tỏa thì có được ra ngoài đổ rác hay tập thể dục không
Có được nhận hàng từ shipper khi nhà mình đang cách ly, lau hàng bằng gì?
em lam tiep tan khach san, khach f0 tra phong thi phong do phai de trong may ngay
Bệnh nhân lao có phải cách lyy như coovid không bác sĩ
Tiêm phòng dại hết bao nhiêu tiền một liều, bảo hiểm có trả không?
Mấy bữa ni báo đăng sởi nhiều, rứa người lớn chưa mắc bao giờ thì có phải đi chích không hè
Ông xã tôi nghiện thuốc lào, bác sĩ nói giùm hút thuốc có làm bệnh phổi sau COVID nặng thêm không để tôi đưa ổng đọc
tam ho boi cong cong mua dich co lay khong, clo trong ho co du khong
Trước khi vào phòng người bệnh thì đeo găng trước hay đeo khẩu trang trước, lúc ra cởi cái nào trước
Nhân viên nhà hàng bị cúm A có bắt buộc nghỉ không, luật an toàn thực phẩm nói sao
bác sĩ cho tôi hỏi cháu nội tôi sáu tháng thì ăn dặm trứng vịt lộn được chưa hay phải đợi lớn hơn
bầu 8m đi siêu âm bv đông quá sợ lây, trễ 1 tuần có s k mn
hoc sinh khuyet tat khong deo duoc khau trang thi co ngoai le khong
Ở chung cư thang máy chật thì đi mấy người một lượt, thông gió thế nào
Mấy cái que thử dùng xong vứt thùng nào vậy
benh nhan chay than nhan tao neu la f0 thi chay o dau theo quy dinh
Chồng tôi là bộ đội biên phòng, mỗi lần về phép có bắt buộc cách ly không, tôi hỏi cho chắc chứ anh chưa về
Rượu gạo năm chục độ rửa tay thay cồn được hông mấy cha, nhà tui nấu rượu nè
bịi muoix dốt ở Lào về co nguyy cơ sốt rét không ạ, bao lâu moi phat
nguoi chet vi covid co bat buoc hoa tang khong
Xin lỗi hỏi hơi kỳ: đang cách ly thì vợ chồng có được gần gũi không?
thằng em t 15t đang uống thuốc trị mụn isotretinoin, luật tiêm có cấm k nhỉ
Nói thiệt nghe, làm cái gì mà giăng dây riết ba tuần, mấy ông tính theo cái quy định nào, mấy ngày không có ca thì gỡ, trả lời tui coi
Viện phí cho người không có hộ khẩu, không bảo hiểm, ca nặng phải nằm hồi sức thì nhà nước có lo phần nào không, chứ dân lao động tụi tôi nghe mấy chục triệu là sợ không dám đi viện
nhiem ca cum A va sot xuat huyet cung luc co duoc khong
Mẹ em 64 tuổi khỏi bệnh cả tháng, bà đòi đi dưỡng sinh lại ngoài công viên với mấy bà bạn, có nên cho đi chưa hay còn phải kiêng vận động
Nội quy khu cách ly có cho mang nồi cơm điện, ấm đun nước vào không? Ba tôi chỉ ăn được cháo nhà nấu.
cong nhan nghi cham con la f0 thi duoc huong che do gi
Dùng kem chống muỗi DEET cho trẻ hai tuổi được không, nồng độ bao nhiêu
Thế chó nó liếm vào vết xước trên chân thì có phải đi tiêm không nhở
thuốc ho bổ phế uống chung kháng sinh dk hem
Siêu thị phát cho thu ngân tụi em mỗi đứa cái kính chắn giọt bắn rồi bảo khỏi cần khẩu trang, vậy có đúng hướng dẫn không
giuwa mũi covid vói mũi uốnván bà bầu cách nhau bao lau
Sốt xuất huyết lần hai nặng hơn lần một là vì sao
lam giay ra vien de thanh toan bao hiem tu nhan can nhung gi
Nhờ ad duyệt bài: mẹ em bán cá ngoài chợ, BQL bắt tiểu thương test 3 ngày/lần tự trả tiền, cho em hỏi quy định này còn hiệu lực không ạ
Người từng sốc phản vệ với penicillin thì tiêm ở đâu mới đúng quy định?
so tong dai cap cuu 115 co mat phi khong
Mất mùi sau COVID bao lâu thì ngửi lại được ạ, tập ngửi tinh dầu có giúp không?
Nuôi cá bảy màu trong hồ non bộ có ngừa được lăng quăng không?
Đi ăn đám cưới về xóm có ca bịnh, rứa người đi đám phải ở nhà mấy bữa chú hè
`,
  test_result: `
Kết quả của bé Nguyễn Gia Bảo lấy mẫu sáng 4/3 có chưa ạ
test nhanh ra 2 vach dam roi
Em vừa test lại, một vạch C thôi
kq pcr của e sao lâu z 3 ngày r
PCR dương, Ct gen N 19,4, gen E 20,1
Dạ má tui thử hồi trưa, nó hiện có một gạch à
cho hoi lay ket qua xet nghiem mau o phong so may
NS1 của chồng tôi dương tính, bác sĩ cho về nhà theo dõi
que tesst lên vạchT mờ mờ ko bik am hay duong
Mã mẫu 88-0417 khi nào có kết quả?
Con tau thử rồi, hắn lên hai vạch, rứa là dính rồi hè
Âm tính nhé, cả nhà 5 người
xin ban cung ket qua xet nghiem de nop cong ty
Test nước bọt hôm qua âm, test mũi hôm nay dương, tin cái nào bây giờ?
kết quả xét nghiệm của vợ tôi ghi là không xác định tức là sao
Phiếu ghi IgM (+), IgG (-)
2 vạch r ad ơi huhu giờ báo ai
Xét nghiệm cúm A dương, cúm B âm
Công thức máu sáng nay: bạch cầu 3.1, tiểu cầu 98, Hct 43
mau gop ca xom toi bao gio tra loi
Sai tên trên phiếu kết quả: tôi là Huỳnh Thị Nở chứ không phải Huỳnh Thị Nỡ
Phòng y tế cty gửi: danh sách 14 người lấy mẫu ngày 2/3, 13 âm tính, 1 dương tính (Trần Văn Khởi, tổ đóng gói).
da 4 ngay roi chua thay tin nhan ket qua, so may toi 0983 21 77 40
Cô giáo nhờ báo: em Trí lớp 8B test ở nhà ra dương
t test 3 lần đều 1 vạch mà vẫn bị bắt ở nhà, gửi kq cho ai
Em bị phường xét nghiệm tuần trước, kết quả nằm ở đâu mà tra trên mạng không thấy?
ct 33.5 roi do
Cái que nó hổng lên vạch nào hết trọi, hư hả
kêt quả âm tinhs r nha bs, test luc 6h sang
Bệnh viện gọi bảo mẫu của tôi bị hỏng, vậy khi nào làm lại
Ông nhà tôi: Dengue NS1 âm, IgM âm, bác sĩ dặn hai hôm nữa thử lại
phieu xet nghiem cua doan xe 8 nguoi ngay mung 3 cho xin lai
dạ em test rồi nó lên hai vạch mà cái vạch dưới mờ lắm coi kỹ mới thấy
Dương tính lần hai. Lần đầu là hồi tháng Tám.
xin ket qua quet hong cua be tay chan mieng o nhi dong
k lên j hết ngoài chữ C
Gửi trạm: vợ (+), chồng (-), hai con (-), làm lúc 19h
Kết quả dịch tễ ghi "nghi ngờ", tôi muốn biết dứt khoát là có hay không
Thầy em thử ba bận đều ra không việc gì, giấy đây ạ
Chừng nào có kết quả mẫu gộp của dãy trọ 45/8?
ag am tinh, pcr chua ve
dương tínnhs rồi chị owi, cả 2 mẹ con
Xin bản tiếng Anh của phiếu PCR để bay sáng thứ tư
Máu con tôi thử sởi IgM dương
Dạ em gửi hình que, lên 2 vạch lúc 5h chiều ạ
bao gio co kq pcr cua nha may gui mau hom 8
que báo lỗi hay s á, vạch T có mà C k có
Kết quả: âm tính, mẫu ngày 07/03, BV Phổi
e thử lạii lần 3 r, vanxa 2 vạch đậmm
Nhân viên y tế đọc qua điện thoại là dương nhưng không đưa giấy, tôi cần giấy
tra ket qua cho Tran Thi Sau sinh 1952, mau lay o nha van hoa ap 3
Có kết quả của thằng cu chưa o, đưa mẫu bữa thứ hai lận
Ct 15, tải lượng cao phải không bác sĩ
Bố dương, mẹ âm, con chưa test
xét nghiệm nhanh sáng nay của tôi là âm tính tôi báo để trạm biết
ns1 duong, hct 47, tieu cau 88 nghin
App báo "Chưa tìm thấy kết quả" suốt từ chiều qua
cty bảo gửi kq test mà e lỡ vứt que r, chụp hình lại hk dc
Trường gọi báo mẫu gộp lớp bé dương, vậy mẫu riêng của con em khi nào trả?
xet nghiem PCR lan 2 am, duoc xac nhan khoi chua
Con mèo cắn đã mang đi thử, chi cục báo âm tính với dại
Ủa sao hai cái que hai kiểu, cái lên một cái lên hai, lấy cái nào
kqua mẫu cuối tuầnn của ktx B5 có chưaz
Soi phân tìm EV71: dương tính
Tôi cần phiếu có mộc đỏ, bản điện tử bên kia không nhận
bao am tinh gia, ve nha thu lai thi duong
âm
duong tinh
2 vạch :(((
Dạ kết quả em gửi hồi nãy là của bà ngoại chứ không phải của em ạ
Anh cho em hỏi mẫu lấy lúc 22h ở xưởng 3 thì sáng mai có kịp trả để em vào ca không
me toi xet nghiem dam afb 2+
Đi thử máu về họ nói tiểu cầu có bảy tám chi nớ, giấy ni tui nỏ đọc được
Ketqua pcr ngày 5/ 3 : am tinnh
Tối qua que một vạch, sáng nay cũng que đó lại thấy hai vạch là sao, tính cái nào
tét 2 vạch mà khỏe re luôn, chụp gửi lên đâu
Cháu tôi chọc tủy làm xét nghiệm viêm não Nhật Bản từ chủ nhật, mẹ nó khóc suốt, hỏi bác sĩ khoa thì bảo mẫu gửi Pasteur, bao giờ bên đó trả lời vậy ạ?
Tôi muốn khiếu nại: kết quả nhầm người, tôi đâu có đi lấy mẫu hôm đó
xet nghiem lan 4 van ct 27
dạ con thử que rồi cô ơi nó có một cái gạch ở chữ xê thôi
Mẫu của tàu cá QNg 90432 gồm 11 thuyền viên, kết quả thế nào rồi?
pcr cua toi bi ghi sai ngay lay mau, 4 thang 3 chu khong phai 3 thang 4
Xét nghiệm trước mổ: âm tính cả hai
2 vạcj rồi nha
vk t dương, t âm. Hết.
Trên cổng tra cứu hiện kết quả của người khác, số hồ sơ 66120
Ông Tám thử hồi hôm lên một gạch, sáng thử nữa cũng một gạch, coi như hổng sao hen
gui lai giup em file pdf ket qua, lam mat dien thoai roi
Bao lâu nữa em có kết quả để kịp lên máy bay 6 giờ sáng mai?
lay mau o chot Tan Huong dem qua, ket qua bao ve dau
kq (-) nha c ơi, e gửi c r đó
Xin hỏi hồ sơ 3301187720 đã có kết quả PCR lần 2 chưa?
Hồi chiều chích máu đầu ngón tay, họ bảo sốt rét âm
Thử hết trơn cả nhà, có mình thằng Út là dính hai gạch
xet nghiệmm NS1 co duongn tính, tiểu càu 155
que khong len vach c, em lam lai que khac cung vay
Tôi đi xét nghiệm dịch vụ 350 nghìn, hẹn 4 tiếng mà giờ 9 tiếng chưa thấy tin
kết quả pi xi a của tôi là dương tính xê tê hai mươi hai phẩy năm
Lấy máu lần hai bữa thứ sáu, tiểu cầu lên 132 rồi, men gan còn 210
ủa v mẫu t đem đi đâu mất tiêu r, tra mã k ra
cum A duong tinh, phong kham ghi vay, co kem hinh
Trạm trả lời giùm mẫu phân bé Tí nghi tả có ra chưa
Công ty yêu cầu giấy âm tính trong 72 giờ, giấy của em lấy hôm nào thì in ngày đó hả, em xin bản mới nhất
ket qua cua 3 me con ghi chung 1 phieu, tach ra giup
Bác bảo một vạch là không phải chứ gì, nhà em ai cũng một vạch cả
gửii kết quar cho emm qua zalo sô 0868 120 774
Que lên vạch T trước, vạch C mờ hơn
Kháng sinh đồ của ông nội có chưa thưa khoa vi sinh
Danh sách KQ mẫu gộp khu trọ Hồng Phát 06/03: phòng 1-9 (-), phòng 10 (+), phòng 11 chưa có. Em phòng 11 ạ
da am tinh lan 2 hom qua, phieu co dau benh vien
`,
  vaccination: `
Em đặt lịch tiêm sáng thứ bảy này mà quên mất giờ, check giúp em với
toi chich pfizer mui 2 hom 14/2 roi bao gio toi mui 3
Con trai tôi 7 tuổi, trường báo đi tiêm sởi mà hôm đó cháu ốm, giờ bù lúc nào được?
e tiêm xog sốt 38.2 mỏi tay vl, bt k ad
Chứng nhận tiêm của tôi ghi sai ngày sinh, 1976 chứ không phải 1967
Má em chích hôm qua, bữa nay chỗ chích sưng đỏ bằng cái trứng gà
cho toi dang ky cho 2 vo chong va ba me gia 70 tuoi
Tui chích mũi 1 ở Sài Gòn, giờ dìa quê muốn chích mũi 2 ở xã được hôn
Tiêm xong hôm kia, nay nổi mề đay khắp lưng, ngứa không ngủ được
em muoons ddooir lichj tieem sang tuaanf sau
Sao sổ sức khỏe điện tử của em vẫn hiện một mũi vậy
Hủy giúp tôi lịch chích ngừa dại mũi 4, tôi đi công tác đột xuất
chua nhan duoc tin nhan hen tiem, sdt 0912 884 003
Còn chỗ tiêm vắc xin sốt xuất huyết ở trung tâm y tế huyện không, em muốn đặt cho hai bé 6 và 9 tuổi
tôi tên là võ thị lành năm nay sáu mươi ba tuổi tôi muốn ghi tên đi tiêm mũi thứ ba
Bé nhà em lỡ hẹn 5in1 mũi 3 hai tháng rồi, phải tiêm lại từ đầu hay tiếp luôn ạ?
qr tiêm chủng của t bị xám lè là sao dị trời
Bầu 20 tuần, em đăng ký tiêm uốn ván ở trạm được không hay phải ra phòng khám
da tiem 3 mui ma app bao chua tiem gi het
Mai tôi có lịch mà đang uống kháng sinh, có đi tiêm được không hay xin dời?
Hỏi giờ hẹn của Lâm Quốc Đạt, mã phiếu TC-2291
Mệ đi chích về chừ đau cái bắp tay giơ khôn nổi
Ba tôi tiêm ở quân khu, không có tên trên hệ thống thì xin xác nhận ở đâu?
mui vero cell con khong, toi dang thieu 1 mui
Nhờ gửi lại giấy xác nhận tiêm chủng để em nộp hồ sơ du học
Dạ hồi sáng chị nhận được tin kêu đi chích mà không ghi chỗ nào
bé 18 thángg chưa tiêm mũi soi thuw 2, đang kí the nao a
Chó hàng xóm cắn con tôi chiều nay, giờ này còn chỗ nào tiêm phòng dại không?
Dạ em là công nhân KCN Mỹ Phước, hôm tiêm đại trà em làm ca đêm nên sót, giờ muốn xin tiêm bổ sung thì gặp ai?
cho minh doi diem tiem tu tram y te phuong 3 sang nha thieu nhi
tiêm AZ về lạnh run cầm cập đắp 3 mền r bs ơi, uống panadol dc ch
Tôi bị dị ứng hải sản, ngày 20 này tới lượt tiêm, bác sĩ coi tôi có tiêm được không
chich ngua hpv cho con gai 11 tuoi con lich nao thang nay hong
app sổ sưc khoẻ điện ttử ko đăng nhâpj đc, em cần chứng nhận gấp
Vắc xin 6 trong 1 cho bé 2 tháng, đặt cọc online được không, hay tới xếp hàng?
hôm chủ nhật vừa rồi tôi đi tiêm về đến tối thì nôn hai lần giờ còn nhức đầu âm âm
ba noi 92 tuoi nam mot cho, co doi den nha tiem khong, xin ghi ten cu
Con nhỏ nhà tui chích sởi xong nổi ban lấm tấm hổng biết có phải tại mũi đó hông
Mũi nhắc của tôi bị ghi trùng hai lần, nhờ chỉnh
toi lo ngay hen 9/3 roi, xin lich moi
Hộ chiếu vắc xin của vợ tôi báo "chưa xác minh" dù đã gửi căn cước hai lần
bác ơi lịch tiêm dại mũi 3 của cháu rơi vào mùng 1 tết thì có ai làm k bác
Chiều nay trạm có tiêm bạch hầu không, tôi dắt 2 cháu ra
Tên con trong danh sách tiêm của trường bị thiếu: Đỗ Khánh Vy, lớp 4A2
sau mui 1 bi phan ve, mui 2 con cho tiem nua khong bac si
Răng bữa tê đăng ký rồi mà không ai kêu đi chích chi hết rứa
Người Khmer xóm tôi không có căn cước, cho chích không, tôi với bà xã chưa mũi nào
sau khii tiem moderna nach noi hach to như qua tao, 3 hom roi
Sửa số điện thoại nhận giấy xác nhận: số mới 0376 550 912
tiem cum xong bi so mui hat hoi la do thuoc ha
Em muốn chuyển mũi kế sang Sinopharm vì người nhà ngại
check hộ t tiêm mấy mũi r, cccd 079303004418
Sáng mai 7 giờ 30 em có hẹn, cần mang theo gì không ạ
Trường MN Hoa Sen thông báo: cháu nào chưa tiêm MR mũi 2 nộp phiếu đồng ý trước thứ năm. — Cháu nhà tôi tiêm rồi nhưng mất sổ, xin lại ở đâu ạ?
chong toi di bien 2 thang moi ve, dang ky tiem cho anh ay thang 5 duoc k
Tiêm uốn ván vì dẫm đinh, bác sĩ hẹn 1 tháng sau, hôm nay mới 25 ngày đi được chưa?
Alo trạm ơi, bé tên Trần Ngọc Hà My, sinh 12/2023, hôm bữa hẹn 9 giờ mà em tới trễ có còn chích được không
hỏng thấy tên t trong ds tiêm đợt này, khóm 4, t dk từ tháng trc lận
cong dan nuoc Campuchia lam o day co dang ky tiem duoc khong, toi ten Sok Dara
Vợ chồng tôi tiêm ở Nhật 2 mũi, muốn nhập vào hệ thống Việt Nam
Chích bữa hổm giờ cái tay nó nhức nhối, giơ lên gội đầu hổng nổi, có cần đi khám hông ta
bn ơi tôi đag kí tiêm viem gan b cho vợ, có cần xétngiệm trc ko
Xin được tiêm tại nhà cho cha tôi liệt nửa người, số 17 ấp Bình Hòa
3 tuan nua em bay di Dai Loan, can mui 3, con kip lich khong
Hồi tiêm mũi trước tôi ngất xỉu tại chỗ, lần này xin đặt ở bệnh viện cho an tâm
giấy tiêm của e bị ướt nhòe hết chữ r in lại ở đâu z
Lịch tiêm của thôn 6 là thứ mấy vậy anh trưởng thôn
bé nhà chị mới chích sáu trong một hồi sáng chiều nay nó quấy khóc người nó hâm hấp
vac xin zona gia sao, toi 61 tuoi muon dat lich
Con tôi tiêm lao hai tháng rồi mà chưa thấy sẹo, có phải tiêm lại?
U nhà tôi lẫn rồi, tiêm mấy mũi không nhớ, nhờ tra xem
Đã nhận mã hẹn VX-70931, có đổi sang buổi chiều được không
mui thu 2 bi nham ten thanh Nguyen Thi Hong Nhung, toi la Nguyen Thi Hong Nhanh
sau tiêmm 2 ngày đau ngưc nhẹ ben trai lúc hit sâu, e 17t nam
Đơn vị tôi 45 người muốn tiêm cúm tại chỗ, báo giá và ngày
Mẹ em 2 mũi AZ, mũi 3 trạm chỉ có Pfizer, hẹn mai, đi luôn hay chờ?
hủy lịch chiều nay giùm t, t đg ho vs sổ mũi
Cho chị xin lịch tiêm chủng mở rộng tháng này của phường Hòa Khánh
con be bi cho can o mat, da tiem huyet thanh, mui dai tiep theo ngay nao
Sao chồng tôi được nhắn tiêm hai lần mà tôi không có tin nào
"Mời ông Lê Văn Út đến tiêm lúc 14h ngày 11/3 tại nhà văn hóa" — ông Út là ba tôi, mất năm ngoái rồi, xin gỡ tên giùm
Tui đi chích hồi mai, chừ về sốt hầm hập ba tám rưỡi, có răng không
dat lich tiem qua zalo nay duoc khong, cho be 9 thang mui soi don
Mất sổ tiêm của bé, sinh tại bệnh viện Từ Dũ 2021, xin cấp lại thế nào
mũi 2
pfizer ngay 20/1 o truong tieu hoc Nguyen Du
Tôi đi chích một mình được không hay phải có người nhà, lịch là 8 giờ sáng chủ nhật, tôi 78 tuổi, mắt kém
ê chích xong đỏ nguyên cánh tay luôn nè, chích hôm thứ 5 mà giờ còn
Xin hỏi mũi tăng cường cho nhân viên y tế đợt này chị Hoa khoa Dược có trong danh sách chưa
Bà xã tui có bầu bảy tháng, chỗ bả mần kêu đi chích đợt này, nhờ coi có xếp lịch cho bả ở bịnh viện hông
toi bij mat giay xac nhan tieem mui 1 tai KCN Song Than
Thứ tư tới đây tôi mổ ruột thừa hẹn trước, vậy lịch tiêm thứ năm chuyển giùm
con toi so tiem lam, hen 2 lan deu khoc bo ve, lan 3 co hen duoc khong
k cần nx, t tiêm chỗ khác r, bỏ tên t ra ds đi
Hai đứa sinh đôi nhà tôi 4 tháng, lịch hôm nay mà trời bão, dời qua khi nào?
tôi chích hồi hai mươi tháng mười một mũi ba rồi vậy giờ tới mũi bốn chưa
Loại vắc xin trên giấy của em ghi Vero Cell nhưng hệ thống lại là AstraZeneca
tiem hom qua o truong, nay ngoi hoc chong mat lang lang, an vao muon oi
Tiêm ngừa thủy đậu trước khi cưới, em muốn đặt 2 người, còn vắc xin không?
Bựa ni đến lượt tui chích chưa, tui tên Hoàng Thị Tam ở xóm Nương
Ai chưa tiêm thì đến gặp ai vậy ạ? Em mới chuyển trọ tới, chưa có mũi nào, 22 tuổi
chứg nhận tiêm ko co mã qr, ra sân bay bi tư chối
Sau tiêm 30 phút tôi tê môi, giờ hết rồi, có cần báo lại trạm không
cho chau Y Thoai Nie 5 tuoi buon Ea Sut tiem bu bach hau
add ơi ck e tiêm ở cty mà ghi sdt cty, h ko nhận dc mã otp
Ba tôi vừa hết F0 hai tuần, hôm qua trạm gọi tiêm, đi hay hoãn?
Đã tiêm đủ, xin đừng xếp lịch cho nhà số 9 nữa
SMS: "Quy khach Bui Thi Lua co lich tiem luc 08:00 13/03" — tôi không phải chị Lụa, số này của tôi mới mua
tiem dai mui 2 tre 3 ngay co sao khong a, chau hen 5/3 ma 8/3 moi di
Cháu nhà em tiêm phát về cứ ngủ say được độ hai tiếng rồi dậy chơi, thế có phải tại thuốc không ạ
Tiêm viêm não Nhật Bản mũi 3 của bé Bon đã quá một năm, ra trạm nào gần Cầu Giấy?
lay so thu tu tiem online nhu the nao, mai toi co hen
Tôi cần giấy chứng nhận tiêm để qua chốt Hiệp Phước sáng mai, bản giấy mất rồi, xin cấp bản mới
truong doi giay tiem soi cua con moi cho nhap hoc, toi xin trich luc o tram nao
e muốn tiêm mũi 3 mà xóm đag bị phong tỏa, trạm có vô tận nơi hk
Bà cụ nhà tôi ở bản Phìn Hồ, đường sạt lở, bao giờ đội tiêm lưu động lên?
xet nghiem khang the thap co can tiem mui 4 som khong, toi ghep gan, hen thang 4
Cho con hỏi ba con trong danh sách chích ngày mai tên Thạch Sơn đúng không, ổng chờ hoài
Chích ngừa cho con chó rồi, giờ tới tui bị nó táp, lịch của tui là mấy mũi, bữa nào đi
Emm hẹnn 15h mà kẹt xee 16h tới con tiêm ko ạ
Tiêm mũi sởi ở bệnh viện tư, trạm y tế báo nợ mũi, tôi phải nộp giấy gì để họ cập nhật?
cháu ơi bà tiêm từ sáng đến giờ người cứ nôn nao đi không vững mấy nhưng ăn được cơm
ai cho toi hoi danh sach dot 3 cong bo o dau, to 14
Phòng tiêm VNVC Rạch Giá còn Gardasil 9 không, tôi đặt 3 liều cho con
hqua tiêm mà qên hỏi mũi sau bao h, giấy thì mẹ cất đâu mất
Vừa chích xong mũi một vắc-xin dại, bác sĩ nói năm mũi, tôi đi biển không về kịp mũi ba, có chích ở Phan Thiết được không
sot 39 do sau tiem phe cau cho be 4 thang, moi tiem luc 9h sang
Khai nhầm dị ứng trên phiếu sàng lọc nên bị trả về, tôi muốn khai lại để tiêm
Tiêm chủng cho người vô gia cư gầm cầu Bình Lợi, nhóm tôi có 11 người chịu tiêm, liên hệ bên nào
lịich nhắc lạii bạch hầu uốn vánn của em la thang may v, ngừoi ta hẹn miệngg
Cả lớp tiêm rồi, còn mỗi con tôi chưa vì hôm đó bị quai bị. Xin đợt vét.
nách sưng cục sau chích mũi 3, mà tới h hơn tuần r
qr ho chieu vaccine cua toi quet o singapore khong ra
Dạ thứ hai, buổi sáng. Chích cho ba người: ba, mẹ với em.
Mệ tui đi chích bị thiếu một mũi, xã nói hết thuốc, khi mô có lại hè
Nếu em hủy lịch hôm nay thì có được đặt lại trong tuần này không?
Thông báo trạm YT xã: ai tiêm mũi 1 ngày 12/2 đến tiêm mũi 2 ngày 12/3. — Dạ nhà con 4 người tiêm 12/2 mà 12/3 bận đám giỗ, xin qua 13
tiem cum mua cho nguoi hen suyen, minh dat cho me, 5h chieu con bac si kham sang loc khong
Em muốn in chứng nhận song ngữ, có đóng phí không, lấy liền hay chờ
Mũi viêm gan B sơ sinh của bé không thấy ghi trong sổ, sinh ngày 2/1 ở Hùng Vương
`,
  find_supplies: `
Khu vực chợ Búng còn nhà thuốc nào có Molnupiravir không ạ?
nha con co 2 goi mi voi it nuoc mam, 3 dua nho
Dạ chỗ tụi con bị phong tỏa, gạo còn ăn được tới mai thôi cô ơi
ai pass lại que test nhanh hk, mình lấy 10 que
Cần thuê bình oxy 8 lít cho ông cụ ở nhà dự phòng, giá sao?
ba gia nam lien giuong ma ta giay con 2 mieng, xom bi giang day hong ra cho duoc, ai cho xin it mieng size L
Mua oresol ở đâu giờ này, 11 giờ đêm tiệm nào cũng đóng
Có ai cho xin bó rau hông, ăn mì riết xót ruột quá trời
Xóm trọ Ba Huệ hết nước uống từ hôm qua
Sữa Nan số 2 chỗ nào còn bán, bé nhà mình chỉ uống loại đó
minhf cần nhiệt ke dien tu, tiem thuoc nao con hang k
thuoc tieu duong cua ba toi sap het, metformin 850, khong ai di mua duoc
Shop nào ship khẩu trang trẻ em về An Phú không
cô ơi con cần mua cái máy đo oxy kẹp tay mà mấy tiệm thuốc gần nhà con hết trơn rồi
O có ít gạo mô cho tui xin mấy lon với, nhà hết sạch rồi
Bình xịt muỗi phát miễn phí lãnh ở đâu vậy chính quyền
Nhà thuốc Minh Châu báo hết Paracetamol gói 250 cho bé, chỗ khác còn không
hết tã bỉm sữa luôn r mn ơi, khóa cổng k ra ngoài dc
Tôi ở một mình, chân yếu, ai đi chợ hộ tôi mớ cá với ít hành được không
can 5 hop gang tay y te cho to truc chot
Tổ thiện nguyện nào còn suất cơm cho khu cách ly trường Lê Lợi không, thiếu 30 suất trưa
Các bác cho em hỏi chỗ nào cho mượn máy tạo oxy, bố em sắp xuất viện về cần thở thêm
Màn chống muỗi được cấp ở xã hết chưa?
Bà con dân tộc trong bản chưa ai có khẩu trang hết, xin ủy ban cấp cho
loa phuong noi co phat tui thuoc F0 ma nha toi chua co, dia chi 88/4 hem 12
Cả dãy trọ mười hai phòng, bảy đứa con nít, sữa thì cạn từ thứ sáu
có ai dư đồ bảo hộ cho trạm xin vài bộ hk, tụi e mặc áo mưa mấy bữa nay
Nhà thuốc nào ở Biên Hòa có Tamiflu 75mg, con tôi có đơn của bác sĩ
dat mua binh oxy mini loai xit o dau uy tin
Bà già tui ăn cháo không hà, hết gạo nấu cháo rồi đó chú em
Mua cồn 70 độ số lượng lớn, khoảng 50 lít, có xuất hóa đơn
nhà e can bim s size M vơi sua bot enfa, kẹtt trong vung phong toa
thuoc huyet ap amlodipin cua ba ngoai con 2 vien
Thuốc chống đông warfarin của má tôi ở quận này không tiệm nào có, ai chỉ giùm chỗ mua
bác ở thôn thượng nhà chỉ còn mỗi hai lão già rau cỏ chả có các cháu xem có ai mang hộ bác ít rau với cân thịt
Xin nhận 3 phần quà an sinh, hẻm 231 chưa có ai tới phát
kiếm cloramin b ở đâu đc z mn, xã t đag có ổ dịch sxh
Giá máy phun sương khử khuẩn bao nhiêu, có sẵn không shop
con gai toi bi dai thao duong type 1 het insulin tu toi nay, nha thuoc dong het
Có mô bán mùng cho con nít không, xã ni muỗi nhiều lắm
Đội hậu cần khu cách ly thiếu mền với chiếu, khoảng bốn chục bộ
Chúng em trường nội trú xin thêm xà phòng và nước lau sàn
que thu duong huyet hieu accu chek mua o dau gio nay
ship hộ e vỉ panadol vs gói cháo tới cổng ktx khu B dc hk, e trả tiền
Bố tôi vẫn ổn với 2 lít/phút, nhưng bình này chắc đến nửa đêm là cạn, điểm đổi bình của Hội Chữ thập đỏ nằm đường nào vậy
Mất việc ba tháng nay, vợ đẻ, trong nhà còn nửa bao gạo với chai nước mắm
NHỜ LAN TỎA: Khu phố 5 phường Tân Phong còn 60 hộ chưa có rau củ, đoàn nào đi ngang ghé hỗ trợ, liên hệ anh Tư 0908 112 664
kem boi tay chan mieng (xanh metylen) co ai ban khong
xin hoi cho nao phat thuoc khang virus mien phi cho ho ngheo
Ở bản em mưa lũ chia cắt, trạm hết thuốc tiêu chảy với viên khử nước, xin trên gửi vào
mình can mua 1 thùng khẩu trang kf94 hàng chuẩn, ai bỏ sỉ ib
Ông cụ nhà tôi thở máy tại nhà, bình dự phòng tụt còn nửa, chỗ nào nạp đêm?
Nhà còn đúng hai lon gạo, tụi nhỏ đòi ăn hoài, cô coi có đoàn nào ghé xóm Đập hông
nha thuocs nào con tiffy nuoc cho tre em v mn
Tìm mua thuốc nhỏ mũi Otrivin 0,05% cho bé, quanh Bình Chánh
hai vo chong gia bi nhot o nha 8 bua, gao con mot nhum, ga het hoi
chú cần thuốc trợ tim nitroglycerin ngậm dưới lưỡi hai tiệm gần đây đều hết chú không đi xa được
Nhóm em có 15 máy đo SpO2 hư, ai sửa hoặc bán lại máy cũ?
tối nay cơm hộp 0đ phát ở đâu z mấy anh chị, tụi e ktx đói meo
Chỗ nào còn nhận đặt bánh mì giao vào khu phong tỏa hẻm 14
can mua nuoc suoi binh 20 lit giao toi cong chung cu Sunview
Bà con xóm Rú hết muối hết mắm cả, khi mô có xe hàng vô hè
Cho hỏi tiệm nào bán lẻ túi rác vàng y tế
Vợ em sắp sinh mà chưa sắm được tã sơ sinh, các tiệm mẹ và bé đóng cửa hết rồi
cân mua gap 1 máyy tạo oxi 5l, bn tiền cung dc
Nhà tang lễ cần 20 bộ bảo hộ cấp 3, liên hệ ai
co ai ban sim 4g khong, toi o khu cach ly het data khong hoc online duoc
bé nhà m hết sạch thuốc hen (ventolin), ai có xin nhượng 1 ống
Siêu thị nào giao trong ngày về phường 12, nhà tôi bị giăng dây
nhà mệ hết dầu hết gạo mấy hôm ni rồi con ơi ai cho chi ăn nấy
Cần xe lăn mượn một tuần cho mẹ vừa ra viện
Bác sĩ bên Mỹ của con gái tôi khuyên kiếm Paxlovid để sẵn. Ở mình bệnh viện nào hay nhà thuốc nào bán, giá cỡ bao nhiêu?
gạo với nước mắm
2 thung mi, 5kg gao, it dau an
Em mới sinh mổ tuần trước, kẹt ở nhà trọ Bình Tân, chồng bị đưa đi cách ly, mình em với bé, tủ lạnh trống trơn, ai gần đây bán đồ ăn xin cho em số
mn ơi chỗ nào bán b.oxy mini mà ship liền trong tối nay k
Con heo đất đập rồi cũng hết, hai bữa nay cha con tui ăn cháo muối
Nhà có ai dư thuốc ho trẻ em cho tui mua lại một chai mô
thuoc arv cua toi con 3 vien, phong kham dang dong cua, lay o dau
Que thử loại nước bọt cho bé ba tuổi có tiệm nào ở Nha Trang bán không
cân tim mua nhiêtj kế hông ngoaij loai tôt, shop con ko
Bếp ăn 0 đồng phường 8 xin thêm rau củ, mỗi ngày nấu 400 suất
Dạ nhà con có ông nội bị liệt, xài tã người lớn mà mấy tiệm gần đây nghỉ hết trọi rồi
mua bo test 5 que gia bao nhieu, tiem nao re
Có chỗ nào cho mượn giường xếp không? Khoa chúng tôi kê ngoài hành lang hết giường rồi.
cần xin sữa mẹ cho bé sinh non, mẹ bé đag nằm hồi sức
tôi cần mua thuốc hạ sốt cho cháu loại nhét hậu môn một trăm năm mươi mà đi ba tiệm rồi chưa có
Thuốc Levothyrox 50 của chị tôi không tìm được ở huyện, chỗ nào trên tỉnh có
Xã có phát mùng tẩm thuốc hông, nhà tui bốn đứa con nít mà có một cái mùng rách
ai co chanh sa gung ban cho toi moi thu 1 ky
Lọc nước giếng sau lụt thì xin viên Aquatabs ở đâu?
nhàa tôi het gasss, goi cho nao giao cho vung phong toaả
Cho mình xin địa chỉ ATM gạo gần ngã tư Bốn Xã
tram xa Dak Ro het oxy het ca day tho, xin bo sung
acc nào có mặt nạ thở oxy vs dây ko, ib e gấp cho ngoại về viện mai
Nhà tôi có đủ gạo rồi, giờ chỉ thiếu thuốc dạ dày Nexium với sữa Ensure cho bà
que thử hai vạch hay một vạch gì cũng chưa biết vì có mua được que nào đâu, cả phường hết sạch, chỗ nào còn?
bac si ke don panadol voi vitamin c ma tiem thuoc gan nha nghi het, mua o dau
tụi e 6 đứa 1 phòng, còn 3 gói mì chia sao đây trời 🥲
Giấy đi chợ không có, nhà hết đồ ăn hai ngày rồi, nhờ tổ trưởng mua hộ ít trứng với rau
Ở cữ kẹt vùng phong tỏa, cần móng giò đu đủ thì kỳ quá, nhưng mà mẹ mất sữa rồi, có ai bán sữa công thức số 1 không
thuoc dong kinh depakine cua chau con du 1 ngay, benh vien tinh hen thang sau moi cap
Xuồng hàng bữa nay có ghé rạch Cái Sâu hông, bà con trong này hết dầu lửa, hết đường rồi nghen
Hôm trước mua dư tính bỏ mà nay cả nhà cần lại: ai có que test Flowflex nguyên hộp để lại cho mình
dat nuocws rua taykho 5lit, giao bvien huyện, xuât hoá đơn do
Thuốc cảm cúm cho bà bầu loại nào còn bán ở tiệm gần chợ Lách
Tìm chỗ bán bình oxy 40 lít kèm đồng hồ, giao được xuống Gò Công
doi thien nguyen cho hoi con ao lanh tre em khong, vung cao o day ret lam, be sot khong co ao am
shop thuốc nào mở 24/24 ở cần thơ z, mún mua men tiêu hóa + oresol
Mỗi hộ được phát 20 cái khẩu trang mà nhà tôi chưa nhận, lãnh bù ở đâu
cô ơi ở đây còn thiếu tám suất cháo cho mấy bà cụ cô coi xe nào đi ngang mang vô giùm con
Nước tẩy Javel loại can còn hàng không anh chị bên vật tư?
Tui cần mua thuốc muỗi với mấy cái vợt điện, trong ni hết cả rồi
may tho CPAP cho thue theo ngay khong, bo toi ngung tho khi ngu, may hu hom qua
Cho xin link đặt combo rau củ 100 ngàn của phường với ạ
đặt kit test trên shopee bị hủy đơn 4 lần r, ai bán thiệt hk e mua liền
Bông băng, cồn đỏ, gạc: trạm lưu động cạn từ hôm kia
Ba đứa nhỏ mồ côi nhà bên giờ ở với bà ngoại mù, không ai đi chợ, cô chú nào cho ít đồ ăn với sách vở
cầnn mua thuóc sôt rét artemisin vi săp di rung, tiem nao con
con gi cho nha toi khong, nha chua duoc goi ho tro nao ca
`,
  travel_pass: `
Sáng mai tôi chở mẹ đi chạy thận ở bệnh viện tỉnh, qua chốt Cầu Đỏ phải trình gì?
xin cap giay di duong cho shipper
Em sinh viên muốn về quê Bến Tre, đăng ký chuyến xe đón ở đâu ạ
bh có đi từ Đồng Nai qua BD làm dc chưa ạ
Xe tải chở thanh long 51C-220.17 cần mã QR luồng xanh
Chốt ở đầu cầu không cho tui qua bên kia mần ruộng, giờ sao đây chú
giay di duong cua toi het han ngay 12 roi xin lai o dau
Tôi xin phép đưa tang bố ở Nam Định, 4 người đi 1 xe
tu quan 7 ve Long An cos can giay xet nghiem ko
Tui ở ngoài Vinh vô Đà Nẵng thăm con đẻ, đi tàu có cho đi không hè
Đi khám thai ngoài khung giờ thì chốt có chặn không?
Chốt kiểm dịch Dầu Giây giờ còn hoạt động không, tối nay mình chạy qua
vo toi de o benh vien huyen, toi o vung do, xin di cham vo
Hồ sơ xin giấy thông hành tôi nộp từ thứ hai, mã 5521, duyệt chưa?
Nhà em chuyển trọ từ Thuận An sang Dĩ An, chở đồ bằng xe ba gác có được không
chú là tài xế xe mười sáu chỗ chú muốn hỏi giờ chạy tuyến rạch giá sài gòn được chưa
đag kẹt ở chốt nè, họ đòi giấy đi đường mà e k có
Kỹ sư nước ngoài của công ty chúng tôi cần di chuyển từ Hải Phòng vào, thủ tục thế nào
ngay mai toi di cong chung o thi tran co can xin phep phuong k
Qua phà Vàm Cống mấy giờ thì nghỉ, có kiểm giấy không
Đổi biển số trên giấy đi đường giúp em, từ 62A-112.08 sang 62A-334.19
Hổm rày tui kẹt ở Cà Mau, muốn dìa Sóc Trăng mà hổng biết xin ai
Con gái thi đại học ở Cần Thơ thứ năm này, hai cha con đi xe máy có bị quay đầu không?
Đăng ký đi đường cho 12 công nhân ca đêm công ty may Hoàng Gia
Công ty cho em nghỉ, em muốn rời TP về Quảng Ngãi bằng xe máy, có phải đợi địa phương đồng ý không?
toi bi chan o chot cau Rach Chiec, co giay kham benh van khong cho qua
giấy đi đường mẫu 3A tải ở đâu z ad, mẫu cũ bị trả về
Tài xế xe cứu trợ chở 2 tấn gạo từ Đồng Tháp lên cần thủ tục gì qua trạm Thân Cửu Nghĩa
chieu nay tui di tau cao toc ra Phu Quoc, nguoi ta co doi test hong
Nhà tui bên ni sông, ruộng bên tê sông, xin cái giấy qua lại gặt lúa với
Bao giờ mở lại đường vào thôn Đông? Tôi cần ra ngoài đi làm.
em đăg ký vê quê đơtj 2 r mà ch thấy gọi, Phạm Văn Tú, quê Thanh Hoá
luat su di du toa o tinh khac thi xin phep co quan nao
Xe đưa dâu 7 chỗ, sáu người, từ Tân An qua Mỹ Tho cuối tuần, có cần báo trước không
tôi đang đứng ở chốt họ bảo giấy của tôi thiếu dấu đỏ thì bây giờ tôi phải làm sao
Em điều dưỡng trực đêm, 23h30 mới về, giới nghiêm thì đi bằng giấy nào?
xin luong xanh cho xe dong lanh 29H-887.65
Vé máy bay 18/3 từ Vinh vào, hạ cánh có bị đưa đi cách ly luôn không?
mai e lên SG nhập học, ở vùng cam có bị chặn hk ạ
Tôi xin dời ngày di chuyển trên giấy từ 10 sang 14
Ghe chở dừa của tui neo ở vàm hai bữa rày, chừng nào cho qua hả mấy chú
Bà bầu 38 tuần về nhà ngoại sanh, khác tỉnh, hai vợ chồng đi taxi
cho bo toi tu vien ve que bang xe cuu thuong tu, can nhung giay to nao qua chot
Mã QR di chuyển nội địa của em quét ra màu đỏ, bị giữ ở trạm thu phí
Em buôn hoa từ Mê Linh lên chợ Quảng An, xe máy thôi, chốt Nhật Tân mấy giờ mở ạ
di tu xa nay qua xa kia trong cung huyen hoc nghe co duoc k
gia hạnn gấy đi đưòng, cũ hết hạn hôm qua, bien so 60C1-552.30
Dắt trâu qua chốt về bản bên có phải xin giấy không cán bộ
Nhà em ở bên kia cầu phao, ngày nào cũng đi chăn bò bên này, thế có phải làm giấy không hở bác
xin duyet giay di duong cho lai xe Nguyen Van Be, 66C-101.55, cho ca giong
Thứ năm phải lên tòa ký đơn ly hôn, phường tôi đang phong tỏa, làm sao ra?
ck mình đi lm về tới chốt bị giữ xe, h muốn lấy xe ra thì lm sao
Em muốn biết chốt Vĩnh Lộc cho xe máy qua tới mấy giờ tối
toi can giaays đi đuowng đưa vo đi sinh mổ ngày 15
Đoàn bác sĩ tình nguyện Huế 12 người, hai xe, mai vào TP.HCM, ai cấp thẻ ưu tiên?
em o ben tre di phu xe tang, qua chot co phai test tai cho khong
Dạ tui mới thi xong giấy phép lái, giờ kẹt lại Vĩnh Long hổng về được, xin được hướng dẫn
Từ vùng xanh huyện mình qua vùng xanh tỉnh bạn thăm ông nội được chưa?
a ơi xe bus số 8 chạy lại ch, e cần qua thủ đức
nop don xin di duong qua mang bao loi hoai, ten Duong Quoc Thinh
Chở heo giống từ Đồng Nai lên Đắk Lắk cần giấy kiểm dịch gì nữa ngoài giấy xe
Răng chốt xóm tui không cho ai ra vô rứa, tui còn phải đi bán cá
tôi đi cắt tóc quên giấy giờ công an giữ lại ở chốt ngã tư bảy hiền nhờ hướng dẫn
Cho gia hạn phép lưu thông nội thành tới hết tháng, giấy số 0417
toi muon tu cho con tu Binh Phuoc ve lai Ca Mau 3 nguoi 1 xe may, duong nao di duoc
Tài xế công nghệ như tôi chạy liên quận cần đăng ký với ai?
di tàu SE7 tôi ve ga Vinh có can giấy cham dut cáchly k
Nhà ngoại mất điện báo gấp, tôi cần về Sóc Trăng ngay đêm nay, xin giấy khẩn
lm hồ sơ qua cửa khẩu mộc bài về vn cho e của e dc hk ad, nó kẹt bên cam
Giấy của tôi ghi "ca ngày" mà giờ công ty xếp ca đêm, có bị phạt không?
xin giay qua do sang ben Cho Lach ban trai cay, ghe 3 nguoi
Xe đưa rước công nhân 45 chỗ tuyến Long Thành – Trảng Bom, bổ sung 3 biển số mới
chốt cầu Phú Cường
61c 445.12
Lái xe cùng một phụ xe, đi đêm mai, về sáng mốt
xin giấy kiểu j ad, e shipper mới vô nghề hum wa
Phường bảo hỏi quận, quận bảo hỏi phường, rốt cuộc tôi muốn qua Bình Dương lấy hàng thì ai ký giấy cho tôi?
toi o noi tru xin ve nha 2 ngay cuoi tuan, huyen ben canh dang phong toa
Vợ tui đẻ rồi mà chốt nó hổng cho tui dô thăm, giờ tui xin giấy chỗ nào
Đi bộ qua cầu khỉ sang ấp bên mua mắm, mấy anh dân quân bảo phải có giấy, giấy gì vậy ạ?
Xinn hỏi hồ sơ mã GDD0092 của cty TNHH Tân Lộcc duyêt chưa
Em kẹt ở Đài Loan, vé giải cứu về Nội Bài đăng ký ở đâu
di giao mau xet nghiem ve tinh can giay uu tien cho xe 67A-00912
Đi tàu hỏa Bắc Nam lúc này có bán vé không, tôi đi từ Diêu Trì vào Sài Gòn thăm con bệnh
con tôi học ở huế mà bựa ni được nghỉ tôi muốn ra đón nó về quảng bình thì có bị mấy ông ở chốt cản lại không
hnay qua hầm thủ thiêm dc r hả mn, nhà mình bên q2
Giấy đi chợ ngày chẵn của hộ tôi bị thất lạc, cấp lại giùm
mo phieu di cho cho khu pho 5 di, nha toi chua co
Xe dịch vụ mai táng đi liên tỉnh trong đêm, khai ở chốt ra sao
Tôi là chủ vựa, có 3 ghe và 2 xe tải chở khoai lang Bình Tân đi Chợ đầu mối, tài xế âm tính hết, đăng ký mã nhận diện cho từng xe hay một lần cho cả vựa?
Bác giai ơi em bán rau, giấy của em bị mưa ướt nát rồi thế có xin lại được không ạ
cho e hoiu qua trạm thu phíi cai lâyj có kiem dịch khong, tầm 4h sang
visa het han 20/3, toi can ra dai su quan o Ha Noi, tu Nghe An ra co can gi khong
Chở người nhà vừa xuất viện COVID về xã, có được đi xe máy không hay phải chờ xe trạm
ck chạy grab bị thu mất giấy đi đường, h xin cấp lại lâu ko
Xin xác nhận cho đoàn thợ gặt 9 người từ Kiên Giang qua An Giang
Tôi đã tiêm đủ ba mũi, có giấy hẳn hoi, sáng mai từ Hà Nam lên Hà Nội thì còn cần giấy nào nữa qua chốt Pháp Vân?
phieu am tinh cua toi con han 1 ngay, toi nay di xe khach Phuong Trang ve Rach Gia co kip khong
mua đồ ăn cho bà ngoại ở phường kế bên mà chốt k cho qua, xin giấy ở đâu z
Em chở oxy từ thiện bằng xe bán tải 65C-071.33, chốt nào cũng bắt dừng, có thẻ ưu tiên không
Dạ con hết ngày cách ly rồi, giờ muốn từ khu cách ly Trà Nóc về Thốt Nốt thì đi bằng xe gì, có ai đưa không hay tự bắt xe
ong ba mat o benh vien da chien, nguoi ta da thieu xong, goi nha toi len Binh Hung Hoa nhan tro cot ma phuong bao chua duoc ra, xin giay cach nao
Phụ huynh ở vùng phong tỏa có con học bên ngoài, sáng chở con đi thi học kỳ, xin ra vào hai lượt
Cho tui hỏi, tui ở Quảng Ngãi vô Gia Lai hái cà phê mướn, đi chung sáu người, mấy ổng trên nớ có cho vô không
Dươgng dây nao dang ki ve que Hà Tĩnhh bắng tàu hoả mien phi vậy ạ
Bên em thi công cao tốc, 30 thợ ở lán, muốn đổi ca qua tỉnh khác thì trình chốt những gì
chị là giúp việc chủ nhà ở quận nhất chị ở hóc môn ngày nào cũng đi về vậy chị phải có cái giấy gì
tau khach Rach Gia - Nam Du ngay mai chay khong, minh la dan dao ve nha
Được duyệt rồi nhưng giấy ghi nhầm tuyến: Bàu Bàng – Chơn Thành, không phải Bàu Bàng – Củ Chi
xe máy 2 người là a e ruột qua chốt có bị bắt tách ra k ta
ho bat toi quay dau o Kim Lien, giay phep ghi ro ma, khieu nai so may
Chạy xe cấp cứu tư nhân chuyển bệnh từ Phú Yên vô Chợ Rẫy có cần báo trước từng chốt?
Em đi đón dâu trên Bắc Giang, giời ạ đúng hôm giăng dây, thế xin đi được mấy người hở anh
Nội thành giới nghiêm 18h mà tôi tan ca 19h, làm sao về?
em o vung xanh, nguoi yeu o vung do, di tham co duoc qua chot hong, khong thi thoi
xin qua chốt ddem con mèo đi bác si thu y, nó săp chêt
Tuyến buýt nhanh đã nối lại từ Vũng Tàu về thành phố chưa?
cty e cấp giấy đđ mà thiếu ảnh, qua chốt họ k chịu, dán thêm dc hk
"Từ 0h ngày 9/3 mọi người ra vào xã Tam Hải phải có giấy" — em làm ngoài khu công nghiệp, tối 10h mới về đảo, vậy em xin giấy ở đâu cho kịp?
Khi qua phà người ta hỏi mục đích, tôi nói thăm nuôi người tù thì có được không, thứ bảy này tới ngày thăm
`,
} as const;
