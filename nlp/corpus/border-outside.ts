/** Seed sentences of a fourth hand, by intent, one a line: what is none of our business, rumours, and words about the service itself. */
export const borderOutside = {
  verify_claim: `
Em ở chung cư Sao Mai, từ sáng tới giờ group cư dân nhắn mấy trăm tin, người thì nói block B có ông cụ chết vì covid mà ban quản lý giấu nhẹm, người thì nói cụ mất vì già. Con em còn nhỏ nên em lo lắm, bên mình biết chuyện có thật hay không thì nói giùm em với
hoi sang di cho mua ca gap may ba ban hang noi uong nuoc dai voi duong phen la het sot xuat huyet lien, ba Nam con ke co thang chau uong hai bua la chay nhay, toi ve noi voi con dau no cai toi, vay chuyen do dung hay xao
Mẹ chồng em cứ bắt kiêng gió kiêng tắm khi con lên sởi, bà bảo tắm là ban chạy vào trong chết người. Cái này thật hay chỉ là đồn?
tiktok bảo ngậm tỏi sống 15p là diệt hết virut, fake hk z ad
Xin xác minh giúp: có tin tỉnh mình sẽ phong tỏa từ 0 giờ đêm mai
Chuyển tiếp: "Bác sĩ viện Pasteur khuyên súc miệng nước muối ấm cứ 15 phút một lần, virus sẽ bị cuốn xuống dạ dày và tiêu diệt." Tin này chuẩn không ạ?
KHẨN!!! Đêm nay máy bay quân sự phun thuốc khử trùng, bà con đóng hết cửa không ra đường sau 23h. Gửi cho mọi người bạn thương!!! --- ai kiểm chứng giúp em với
https://tintuc-nong24h.xyz/vac-xin-gay-vo-sinh bai nay noi that khong
Bà Tám bên hội người cao tuổi bảo uống nước lá đu đủ là tiểu cầu tăng vù vù, thực hư thế nào hả bác sĩ?
Người ta nói treo cành dứa dại trước ngõ thì con ma dịch nỏ dám vô, có thiệt rứa không o?
Nghe đồn xông lá sả với trầm hương mỗi tối thì cô vít nó chạy mất tiêu, thiệt hông vậy mấy cô?
Cháu nhà tôi chín tháng, tới ngày tiêm sởi mà mẹ cháu cứ lần lữa vì trong hội bỉm sữa có người đăng nghiên cứu gì đó nói vắc xin sởi gây tự kỷ. Xin trung tâm cho biết điều người ta nói có đúng không
co thong tin tram y te xa minh het thuoc tay chan mieng phai khong hay nguoi ta don
Phải chăng muỗi vằn chỉ đốt người nhóm máu O như báo mạng viết?
ông chú e share bài bảo tiêm xong bị gắn chíp 5G, vớ vẩn đk ad
Tin đồn học sinh trường Nguyễn Du nghỉ hết tuần vì tay chân miệng, nhờ trung tâm xác thực
nghee nois uoongs nuocs chanh nongs gieets dduowcj covid, dúng k ạ
co tjn dồn la bv đa khoa tinhr hết giuong roi, tht ko vây
cho tôi hỏi người ta nói ăn trứng gà luộc lúc nửa đêm thì hết dịch có phải là tin nhảm không
alo hồi nãy nghe loa ai nói là ngày mai phát gạo với phát thuốc cho hết xã tin này có thiệt không
Zalo nhóm lớp con gửi clip bảo cúm A năm nay là covid trá hình. Tôi không tin nhưng vợ tôi tin sái cổ, nhờ bên mình khẳng định giúp
ba con noi dot bo ket trong nha la diet vi rut, toi dot 3 bua nay roi ma khong biet co dung that khong
Tổ trưởng dân phố vừa chuyển vào nhóm một văn bản không số không dấu: Bộ Y tế bắt buộc tiêm mũi 5 trước Tết, không tiêm không được vào chợ và siêu thị. Fake hay thật để tôi còn trả lời bà con
https://vt.tiktok.com/ZSabc99/ ad check hộ e video này xem đúng hk
🔴 NÓNG: Phát hiện biến thể mới lây qua ánh mắt, 3 người ở TP đã tử vong. Chia sẻ ngay!!! (chị em gửi cái này, em nghi là tin giả, nhờ mình xem giúp)
Bạn tôi làm ở bệnh viện nói nội bộ rằng thuốc Tamiflu trị luôn được sốt xuất huyết. Điều đó có căn cứ không?
Con tôi học mẫu giáo, phụ huynh truyền tai nhau bôi xanh methylen lên bóng nước thì khỏi lây cho bé khác, thông tin đó chính xác chứ?
ai noi voi em la phu nu cho con bu tiem vao se mat sua, chuyen nay co khong hay don bay
Mấy bữa nay rần rần chuyện nước máy nhiễm khuẩn gây sốt, có cơ sở không vậy?
Chú Ba xe ôm biểu uống rượu thuốc rắn mỗi bữa một ly là virus nào cũng chết, tui nghi nghi, có đúng hông
tren youtube co ong thay lang chua khoi soi bang nuoc tieu tre em, tin duoc khong tru
an thit chos bi layy covid, doc tren mang đo, dungs khôg z
Fwd nhiều lần: Cục Quản lý Dược thu hồi toàn bộ Paracetamol vì nhiễm virus Machupo. Mọi người không uống paracetamol màu trắng sáng nữa nhé!
Mọi người ơi chuyển cho nhau gấp: chuối chứa máu nhiễm HIV và covid nhập từ bên kia biên giới đang bán đầy chợ!!!
Ba tôi nhận được tin nhắn ký tên Sở Y tế kêu nộp 200 ngàn để được ưu tiên tiêm, có phải thật của Sở không?
tin nhan tu BO Y TE bao bam vao link de nhan tro cap covid 1tr5, co phai lua dao khong
có đúng là ai tiêm đủ 4 mũi thì đc phát 2tr ko, thấy mn share ầm ầm
baso laf cai noi F0 khoi rồi thi sôngs k qua 10 nam, đọc maf hoảg, su thât ra sao a
Kiểm chứng giúp tôi câu này: nhỏ nước tỏi vào mũi trẻ thì không bị cúm
may o ben Hoi phu nu noi de cu hanh tay trong phong la hut het vi khuan, that khong rua
Tin anh tài xế container ở Đồng Đăng mang chủng mới về có thật không hay người ta bịa?
Dạ em nghe chị bán rau kể là phường 7 có mười mấy ca sốt xuất huyết chết mà báo không đăng, chuyện này có chính xác không ạ
Có phải là uống bia thì không bị Covid như anh em quán nhậu vẫn kháo nhau không nhỉ?
e thấy post ns đeo khẩu trang lâu bị thiếu oxy não, legit k ạ
Người ta đang truyền nhau thông báo tỉnh đóng cửa tất cả quán ăn từ thứ Hai. Văn bản này thật hay giả?
Văn bản số 1289/UBND về việc cho học sinh nghỉ hai tuần đang lan trên Facebook là thật hay ghép vậy ạ?
ong thay chua noi deo bua nay la khong mac benh, 300k mot la, co nen tin hong
Nghe bảo con muỗi đốt người covid rồi đốt mình thì mình cũng dính, phải không chú?
Copy từ nhóm Hội mẹ bỉm: "Vitamin C liều 2000mg mỗi ngày phòng được tay chân miệng 100%". Các bác sĩ cho em hỏi tin này có đáng tin không
Đính chính giúp với, dân xóm tôi đang tin rằng vắc xin dengue làm người già đột quỵ
Mấy mệ nói con nít lên sởi phải cho uống nác tiểu trâu mới lặn ban, nghe ghê rứa có thiệt không
cos phair laf an chay thif k bi nhieemx covid ko bacs si
e thaay ng ta dang la benh vien da chien tinh minh bo doi canh k cho ai ra, co that hok
su that ve viec uong nuoc dien giai chua covid la gi, ben ban hang noi chac nhu dinh dong cot
Bên đa cấp họ quảng cáo viên nano bạc diệt sạch virus trong phổi, có bằng chứng gì không hay lừa?
Chiều nay bạn bè em đồn ầm lên khu công nghiệp bị khoanh vùng ba ngàn công nhân, có không anh chị ơi?
đồn khu trọ e sắp bị phong tỏa, thiệt giả j cho e bik vs
Tôi đọc thấy rằng dùng máy sấy tóc hơ mũi sẽ giết virus. Xin cho biết đúng sai.
chuyeenj thuoc xong ong lang y Thanh Hoas cứu song 500 F0 cos dúng k
bà con ở đây nói là uống nước mía với lá ngò gai thì khỏi cần đi nhà thương cái đó có đúng không bác sĩ
Thông tin "trẻ dưới 5 tuổi không bao giờ bị Covid" có còn đúng không hay là tin thất thiệt?
nghe phong phanh tram y te Phu Tan tiem vac xin het han cho dan, nho tinh xac minh dum
Có hình chụp màn hình bảng tin VTV ghi số ca mắc 12.000 ở tỉnh mình, em thấy font chữ lạ lắm, hình giả phải không?
Bác sĩ Ngô Đức H. nhắn gấp: ĐỪNG UỐNG NƯỚC ĐÁ, virus thích lạnh, uống nước nóng 4 lần/ngày thì virus chết trong cổ họng. Chuyển cho người thân!
Ai chả bảo chỉ cần tắm nước nóng già là virus chết, thế đúng hay không đúng?
Con dâu tôi nói xịt cồn vào người thì sạch bệnh, tôi sợ cháy da, tin đó đúng không cô?
link nay bo y te dang that khong: moh-gov-vn.top/tro-cap
m.n bảo bún riêu chợ Bưởi làm 30 ng sốt phát ban, có thật ko hay câu like
Thông tin bé gái ở Cư Jút tử vong sau tiêm vắc xin sởi là thật hay có người dựng chuyện?
thay may nguoi live stream noi benh soi la do an thit ga cong nghiep, noi vay co dung khoa hoc khong
Xin hỏi có đúng như lời đồn là ai từng bị sốt xuất huyết rồi thì miễn nhiễm suốt đời?
bạn cùng phòng e hút thuốc như ống khói mà nó cứ quả quyết nicotin lm covid né xa, nó còn gửi link báo Pháp gì đó cho e đọc, e thấy sai sai mà hk cãi lại đc, đúng hk bs
Mạng xã hội nói thả cá bảy màu trong lu là khỏi phải phun thuốc muỗi luôn, tin được chừng nào?
Hổm rày bà con rủ nhau mua lá dâu tằm về nấu uống ngừa dịch, giá đội lên gấp ba, thiệt có tác dụng như lời đồn hông dzậy?
Ở đây đồn nhà ông Năm có người chết vì dịch nên chôn lén ban đêm. Có hay không xin trả lời cho dân yên tâm
WHO vừa công bố đại dịch mới tên X đúng không? Tôi thấy trang "Sức khỏe vàng" đăng
Gửi các bác: theo nguồn tin mật từ bộ, tháng sau sẽ cách ly toàn quốc 21 ngày, các nhà nên mua gạo mắm dự trữ dần. -> tin này sao rồi ad
nguoi benh tieu duong tiem la chet, hang xom toi no noi vay do, dung khong ha ban
Clip bệnh nhân nằm la liệt hành lang kia có phải quay ở bệnh viện tỉnh mình không hay clip nước ngoài cũ?
bác sỉ cho hoi, ng ta đồn uốg nc rửa chén pha loãg chữa cô vi, thật k
Sáng nay chợ Cồn ầm ĩ vụ rau muống tưới nước thải gây tay chân miệng, đúng vậy không thưa cán bộ?
Thực hư việc ngửi dầu gió thấy mùi tức là không nhiễm Covid?
Cụ nhà tôi nghe đài bên kia nói thuốc của mình là thuốc giả cả, tôi bảo không phải mà cụ không nghe, nhờ các anh nói rõ cho
con toi coi tiktok roi khong chiu di chich, noi chich vo la bi lun khong cao duoc, co that vay khong de toi noi lai voi no
Mua máy đeo cổ ion âm diệt virus bán kính 1 mét, shop cam kết hoàn tiền, có thật diệt được không hay chiêu trò?
lm ơn check giúp: bs Nguyễn gì đó chết r mà họ ns do vx, đúng hk dzậy
Cô giáo chủ nhiệm gửi tin: từ mai ai không có giấy test âm tính không cho vào lớp. Tin này đúng chủ trương của tỉnh không hay đồn thổi?
Đang có tin nói tiêm vắc xin xong bị dương tính HIV giả, xin được giải thích đúng hay sai
don: sau 60 tuoi khong duoc tiem. thuc hu?
Tin thật hay giả: "cứ nín thở 10 giây mà không ho là phổi sạch Covid"
Răng mà họ đồn o Lành bán bún bị bệnh chi lây cả chợ, có đúng không mấy chú trạm xá?
Em mới được thêm vô nhóm "Chống tiêm chủng", trong đó toàn bài nói vắc xin làm từ bào thai. Họ nói đúng hay bịa vậy ạ?
Khoa học chứng minh 5G phát tán virus — bài này tôi nhặt trên trang của một tiến sĩ, có tin được không?
may ong tren bien gioi Tinh Bien noi ben Campuchia chet hang loat vi cum ga ma bung bit, tin vay co chinh xac hong
em nghe trên xe buýt người ta kể là có con bé ăn kẹo lạ xong bị nổi ban chết không biết có phải tin thật không ạ
Ai đang có con nhỏ chú ý!!! Sữa hộp hiệu X lô 0923 nhiễm virus tay chân miệng, đã có 8 bé nhập viện Nhi Đồng. Share để cứu các bé
fb r zalo đâu cx ns sắp có bão dịch đầu đông, ad cho hỏi có thiệt k để e mua đồ trữ
Kẹp chanh vô nách mà hạ sốt, họ nói ri có đúng khôn hay nói trạng
bài naỳ share lại từ báo nc ngoài "mRNA biến đổi gen ng" — chính xác ko ạ, e k rành t.anh
Đồng nghiệp tôi khẳng định người đã khỏi Covid hiến máu sẽ lây cho người nhận, chuyện này có cơ sở không?
Nhờ bộ phận phản bác tin giả xem giúp bức thư "của giám đốc CDC" kêu gọi dân đi rút tiền
bua gio don ngap troi vu dan Khmer trong soc bi benh la, thiet hong cau, toi o gan do so qua
Ơ hay, thế tin bác sĩ Tuyết bị bắt vì bán vắc xin giả là thật à?
nghe dau thang sau thu tien dieu tri covid 20 trieu mot nguoi, dung khong hay tin vit
Chị em rỉ tai là uống thuốc tránh thai thì đỡ bị cúm, đúng không nhỉ?
thaays bảo dán miếng dán salonpas vào rốn phòng đk sốt xh, tin chuẩn ko
Nước tăng lực trộn trứng gà trị mệt sau covid, dân lao động quanh đây ai cũng nói vậy, có đúng không bác sĩ?
Hôm qua sau khi nghe tin "sắp hết vắc xin 5 trong 1 cả nước" vợ tôi chạy đi hỏi khắp nơi. Tin ấy đúng chứ?
"Hít hơi nước sôi pha dầu tràm 3 lần/ngày sẽ âm tính sau 48 giờ" - GS Mỹ. Mình nhận được từ 4 người rồi, thật giả thế nào?
Hai hôm trước có người bảo phơi nắng giữa trưa 30 phút thì khỏi F0, tôi mới phơi một bữa đã cháy da. Cho hỏi điều đó đúng hay bậy bạ?
`,
  talk_to_human: `
noois mays cho toi vs bac sĩ trưcj
cho gap nhan vien di
ch0 e ns chuyện vs ng thật đc hk, bot trả lời lòng vòng wá
Tôi không muốn nói chuyện với máy nữa, có ai là người không?
Có cán bộ nào đang trực thì gọi lại cho tôi số 0913 204 588 nhé
keu bac si goi cho toi lien nha
Cho tôi gặp cô y tá hôm qua gọi cho nhà tôi với
Có ai bên nớ không cho tui nói chuyện trực tiếp tí hè
Cưng nối dây cho má gặp người ta cái coi, nói với máy mệt quá hà
câu hoii cua e phuwcs tap lam, nhofw tu van vienn vao ho tro trucj tiêp
Tôi khai ba lần, gọi sáu cuộc, lần nào cũng được trả lời bằng mấy câu soạn sẵn rồi thôi. Yêu cầu cho tôi gặp người phụ trách ngay chứ tôi không nói với cái máy nữa
goi dien cho toi duoc khong, go chu lau qua
Số máy trực của trung tâm kiểm soát bệnh tật có ai nghe không, chuyển giúp tôi
cho tôi nói chuyện với con người đi nói với máy nãy giờ không giải quyết được cái gì
vâng tôi cần gặp một nhân viên ạ tôi không rành mấy cái phím này
Em xin được tư vấn một một với bác sĩ nhi
có ad nào onl hk ra rep e thay con bot vs
Tối nay còn bác sĩ nào trực tư vấn không, em muốn nói chuyện qua điện thoại
xin so cua bac si phu trach khu vuc phuong 3
Kết nối tôi với tổng đài viên
HUMAN
gap nguoi
Bác sĩ nào đang theo dõi ca của ba tôi, cho tôi gặp riêng bác sĩ ấy
cho tôi gawpj nhân viênn y tế vơi
toi muoon nois chuyen voiws nguwowif that
lm on cho e gặo bác sỉ
Chị ơi chị là người thật hay là máy? Nếu máy thì chuyển em cho người thật giùm
Thôi khỏi hỏi nữa, đưa máy cho cán bộ y tế đi
Nhờ anh chị điện thoại cho mẹ tôi, bà không biết chữ, số 0368 771 902
may nay ngu qua, tra loi khong trung, cho gap nguoi dang hoang
Tôi cần một người biết tiếng Khmer nói chuyện với mẹ vợ tôi
Có điều dưỡng nào rảnh gọi video hướng dẫn em được không ạ
cần gặp bs gấp gấp, hk phải bot nha
Việc này tế nhị, em chỉ muốn trao đổi với nhân viên nữ thôi
Cho tôi gặp lãnh đạo trung tâm, tôi muốn phản ánh thái độ phục vụ
nhan vien tu van lam viec toi may gio, chuyen may cho toi luon di
Xin lỗi, tôi không chọn mục nào hết, tôi chỉ muốn có người nghe máy
Nỏ ưng nói với máy mô, gọi cho tui một đứa mô đó ở trạm xá
Ơ thế không có người à, tìm hộ tôi ai biết việc ra đây nói chuyện
Mấy cô y tá đâu hết trơn rồi, ra nói chuyện với tui coi
kím cho tui 1 ng biết ns chiện i, bot chán rồi
Ai có thẩm quyền trả lời thì cho tôi gặp
chuyen toi qua tong dai vien, toi cho
Tôi đồng ý chờ, miễn là có bác sĩ nói chuyện với vợ chồng tôi
Đề nghị trung tâm cử cán bộ liên hệ lại trong sáng nay theo số 0982 145 637
Dạ mình muốn hỏi kỹ hơn, bên mình có nhân viên nào giải đáp không ạ?
Có phải muốn gặp người thì bấm 0 không? Tôi muốn gặp người
Từ nãy giờ toàn câu trả lời mẫu, người trực đâu?
alo cho toi noi chuyen voi ban bac si Hanh
Cô Liên trạm y tế còn làm đó không con, cho bác gặp cô Liên
rep bằng ng đi ad, e k mún chat vs AI
Vui lòng chuyển yêu cầu này cho chuyên viên
em can ai do noi chuyen, mot minh trong khu cach ly buon va lo qua
Ở đây có chuyên gia tâm lý trực không, em muốn được nói chuyện với họ
alo cho hỏi có ai nghe máy không tôi cần nói với người chứ không bấm phím
toi lonn tuoi nhăn tin khog đc lau, nhơf may cháu gọi laii
nhowf bac si gọii laji cho em số 0905667182
chuyenr máy cho toi gap nguoi truc di banj
Không, tôi không khai đâu, tôi cần nói chuyện với người
Con muốn gặp chú bác sĩ hôm trước
lam on cho gap can bo xa Dong Loc
Bên mình có thể sắp xếp một cuộc gọi với bác sĩ lúc 7 giờ tối được không?
cânf ngừoi hô trợ truc tuyên
Máy không hiểu tiếng tôi, tìm người cùng quê nghe giúp tôi với
cho xin zalo of bs trực ik ạ, e hỏi riêng
Ai đó nghe giùm em với, em không biết nói sao với cái bot này
sao goi duong day khong ai bat may, nho nguoi goi lai cho so 0773 218 640
Tôi yêu cầu dừng trả lời tự động và cho nhân viên tiếp nhận
Nói thiệt là tôi chỉ tin người chứ không tin máy, cho gặp bác sĩ
Cho tui xin gặp ông bác sĩ người Huế hôm nọ hí
Mời chuyên viên dịch tễ vào cuộc trò chuyện giúp em
co the noi truc tiep voi y ta dang truc dem khong a
Bấm hoài hổng tới đâu hết trơn á, có ai làm ơn ra tiếp chuyện tui cái
Tôi là trưởng ấp, cần trao đổi trực tiếp với cán bộ phụ trách huyện
Chào anh chị, em là người khiếm thính, tổng đài thoại em không nghe được còn bot thì trả lời không trúng ý, anh chị sắp xếp cho em một nhân viên chat chữ với em tối nay được không ạ
alo ad? đừng để bot trả lời e nữa, ad thật đâu
Khi nào có tư vấn viên thì báo, tôi ngồi đợi
Bác sĩ ơi bác sĩ có đó không, em muốn nói chuyện riêng với bác sĩ một chút
cô ơi cô chuyển máy qua cho bác sĩ giùm con
toi dang o ngoai dong, ai truc thi goi vao may nay cho nhanh
`,
  cancel: `
Thôi, để lúc khác tôi khai tiếp
thoat ra
skip câu nì ik
Thôi dẹp, hổng làm nữa đâu, rầy rà quá
Khoan, ngưng cái ni đã, tui bận cho bò ăn
Thôi chả điền nữa, mỏi mắt lắm rồi
emm bâm nhâmf muc, cho e ra ngoaif
dung phan khai bao nay lai giup em
Không muốn trả lời câu hỏi này
huyr phiêu ddang ddiền dơ
out out, lộn r
bo cai dang khai do di em oi, hoi nay toi de dien thoai tren ban thang chau no nghich no bam tum lum, toi dau co benh gi dau ma khai
Con bé lấy máy nghịch bấm linh tinh đấy, hủy giúp bác cái đơn vừa mở
huyr thao tacs nayf di
thôii k llàm nữaa, quay ve
Cái câu ni bỏ qua được khôn, tui nỏ nhớ số căn cước
thôi không khai nữa đâu tắt cái phần này đi
à thôi thôi ngừng lại cái đó đi tôi không có cần nữa
CANCEL
huy
Đừng ghi gì hết, tôi rút lại phần vừa khai dở
Đang đặt chỗ tiêm nửa chừng mà tôi đổi ý, thoát mục này đi
khong tim gao nua, bo qua muc nay
hủy lun đi ad, nãy e bấm chơi thui
Dạ khoan, em chưa sẵn sàng, ngưng giữa chừng được không ạ
bor hêt mấyy cau vuaf roi, k gưi nưa
hoi nhieu qua, thoi khoi
Tôi không điền số điện thoại đâu, bỏ bước này qua bước khác
Hỏi gì mà lắm thế không biết, thôi nghỉ, giời tối rồi còn phải cho lợn ăn
Thôi nỏ khai chi nựa, mệt trốc lắm
Giờ này hai đứa nhỏ khóc, chồng thì chưa về, tôi ngồi điền được nửa chừng mà quên hết số má rồi, thôi đóng cái mẫu này giùm, mai rảnh tôi làm lại từ đầu
cancel giúp e step này vs
Lỡ tay chọn mục báo ổ dịch, không phải đâu, bỏ đi
em chon nham giay di duong, em khong can, thoat
Ngừng câu hỏi lại, tôi đang lái xe
Không gửi nữa, tôi suy nghĩ lại rồi
Ngưng ngưng, bấm trật rồi nghen, trả tui ra cái bảng hồi nãy
Khoan đã, hủy hộ tôi tờ khai này, tôi chọn nhầm sang mục F1
Kết thúc phần hỏi đáp này đi
ket thuc khai bao giua chung, khong luu
ko muoons khai tieeps nuwax
thôi đưng hỏi nưa, tôi thoát đay
Nhà hết chuyện rồi, yêu cầu tìm thuốc lúc nãy coi như bỏ
Xin lỗi, tôi không có nhu cầu làm bước này nữa
thui hỏng trả lời câu này đâu, ngại lém
cai cho khai ten tuoi nay toi hong ghi, bo qua di
Đang khai mà có khách tới, dừng lại tạm thời giúp
Bỏ, bỏ, bỏ
Đóng biểu mẫu
toi doi y roi, khong can gap can bo nua
Không cần kiểm tra tin đó nữa đâu, cháu nó giải thích cho tôi rồi
dừng dừng dừng nãy nói nhầm không phải vậy đâu bỏ đi
Cho em ngưng lượt hỏi sức khỏe hôm nay, lát nữa em làm
thôi để hồi nữa i, h lười wá
Trả tôi về màn hình đầu, cái này làm dở không lưu cũng được
sai nguoi roi, phieu nay cua ong hang xom, huy phieu giup
Rứa thì thôi, đừng hỏi tiếp chi nữa hè, cho tui ra
Nghe đọc điều khoản dài quá, tôi không đồng ý, thoát
Tạm gác phần khai du lịch lại, con khóc quá
ngung ngang day duoc roi, khong nhap tiep dau
`,
  opt_out: `
Nhờ các bạn ngừng hẳn bản tin sáng, tôi đọc báo là đủ rồi
dunwg guiử tjn nữaa
ngung nhan tin cho so nay
đừng spam t nữa, phiền vl
Nhắn miết dzậy, thôi đừng có gởi qua máy tui nữa nghen
Đừng có nhắn cho tui nữa, nhức óc lắm rồi nghe
Bảo mãi rồi mà cứ gửi, cắt hộ tôi cái tin hằng ngày đi
Đề nghị trung tâm xóa toàn bộ dữ liệu cá nhân của tôi theo Nghị định 13
xoa het du lieu suc khoe cua con toi
Tôi rút lại sự đồng ý đã cho trước đây
STOP
DUNG
unfollow, k nhận tb nữa nha
xoas số đt cuar tôi ra khỏi hệ thôngs
ngunwg gửi tn nhaaws nhở giup em
huy dang ky nhânn tin hằg ngay
Vợ chồng tôi hết cách ly từ hồi tháng trước, giấy hoàn thành cũng có rồi, vậy mà sáng nào đúng sáu giờ điện thoại cũng kêu nhắc đo nhiệt độ, cháu nội đang ngủ giật mình khóc. Tắt luôn giúp tôi
ba toi mat hom ram thang roi, ma ngay nao cung nhan nhac ba uong thuoc voi do huyet ap, ma toi doc xong lai ngoi khoc, xin may anh chi lam on xoa ten ba toi ra dum
toi khongg tham giaa chuogn trinh theo doi nữa
Số này không phải của người bệnh, đừng nhắn vào đây nữa
tôi nói rồi đừng có gọi với nhắn cho tôi nữa tôi bực mình lắm rồi đó
dạ cho em xin đừng nhắn tin nhắc nữa em khỏe rồi mà nửa đêm nó reng hoài
Cắt tin nhắn tự động giùm
toi muon rut khoi danh sach nhan canh bao dich
Hủy tài khoản của tôi trên kênh này và xóa lịch sử trò chuyện
xóa acc + lsu chat của e vs ạ
Ai cho các người lưu số căn cước của tôi? Xóa ngay lập tức!
Đừng bao giờ liên lạc với tôi nữa, không tôi kiện
nhan 5 tin moi ngay chiu gi noi, thoi dung gui
Dạ em xin phép không nhận thông báo của trung tâm nữa, em cảm ơn
Dạ em chào anh chị, đợt trước em thuê trọ bên Thuận An nên phường đưa số em vô danh sách theo dõi, nay em về hẳn Sóc Trăng hơn nửa năm rồi mà tin vẫn gửi đều đều, nhờ anh chị bỏ em ra giúp
Gỡ số của mạ tui ra, mạ có đọc được tin mô mà cứ gửi
em het benh tu tuan truoc, cho em thoi theo doi
tawts nhawcs lichj tieem di, con toi tiêm đu roi
Thu hồi quyền sử dụng thông tin của tôi
block lun đó nha nếu còn nt, xoá sđt t ra
Tui có chi mô mà ngày mô cũng hỏi, thôi xóa tên tui đi cho rồi
Xóa tui ra khỏi sổ đi, tui hổng ưng ai giữ giấy tờ của tui hết á
Nhà này không nhận tin nữa nhé, phiền nhiễu cả ngày
Unsubscribe
huy nhan tin
Không đồng ý cho lưu dữ liệu, xóa hồ sơ mã 5520117834
Tôi muốn biết cách hủy đăng ký và tôi muốn hủy luôn bây giờ
Chấm dứt việc thu thập thông tin gia đình tôi
Vui lòng loại số 0938 440 172 khỏi danh bạ gửi tin
Lúc ba giờ sáng điện thoại kêu làm cả nhà giật mình, làm ơn ngưng nhắn
lam on dung goi dien kiem tra nua, ngay nao cung goi
Thuê bao này đổi chủ rồi, không phải ông Phát nữa, đừng nhắn
k nhậnn tin nưã đauu ad
bỏ e ra khoi nhomm nhan tjn vs
ddừng gửii bản tin dịch cho tui
Tin tức dịch bệnh ngày nào cũng gửi làm tôi lo thêm, cho tôi ngừng nhận
ong noi tui bieu xoa het hinh chup giay to da gui len
Hình que test em lỡ gửi, xóa hẳn khỏi máy chủ giúp em với
ngưng lun nha, hong mún bị theo dõi nữa âu
Yêu cầu được lãng quên: xóa mọi bản ghi liên quan đến tôi và vợ
Mai mốt khỏi hỏi thăm tui chi cho mắc công, tui tự lo được rồi nghen
Hết hạn theo dõi 14 ngày rồi sao chưa dừng nhắn?
sao toi huy roi ma van nhan tin, dung han di
Lần thứ tư tôi yêu cầu: DỪNG GỬI TIN
Khi nào tôi cần tôi tự nhắn, còn lại đừng gửi gì cho tôi
k cân nhăc toi kai bao nuwax
Răng cứ nhắn hoài rứa, tui xin thôi, đừng gửi chi nựa
Bữa nào cũng hỏi có nóng hông, có ho hông, tui mệt cái máy này quá, thôi nghỉ nhắn giùm
Con tôi mười tuổi dùng số này, xin đừng gửi tin dịch bệnh cho cháu
toi khong muon thong tin benh cua toi nam tren mang, xoa di
cho tôi ra khỏi cái danh sách nhắn tin này đi cháu
bác không dùng nữa cháu xóa tên bác khỏi máy hộ bác
Công ty tôi không tiếp tục nhận báo cáo sức khỏe của công nhân qua kênh này, đề nghị ngừng gửi và xóa danh sách 86 người
Ngừng chia sẻ thông tin của em cho phường, em muốn gỡ hết
chi hai toi sanh xong roi, dung nhan tin thai san phong dich gi nua
tắt noti i chòi oi, đang ngủ mà ting ting
Tôi xin hủy sự đồng ý nhận tin và đề nghị xác nhận bằng văn bản
go ten em khoi danh sach F1, em khong muon bi luu ho so
Bác cảm ơn các cháu, nhưng từ nay đừng gửi tin cho bác, điện thoại bác hết chỗ chứa
Dẹp cái trò nhắn tin nhắc nhở này đi, tao không đọc
nham so roi, toi o Hung Yen co dich dau, xoa so toi nhe
Hủy theo dõi tại nhà cho vợ em, vợ em nhập viện rồi
Các anh gửi nhiều quá, mỗi tuần một tin còn được, thôi cho dừng luôn
rời khỏi hệ thống này s ạ, e mún xóa info
`,
  greet: `
Chào buổi sáng cả nhà trạm y tế
da em chao anh chi
hế lô ad
2 mn nha
Dạ thưa mấy cô mấy chú, tui mới vô
Chào o, o khỏe khôn
Em chào các bác ạ, chúc các bác một ngày làm việc tốt lành
xjn chao, toi la nguoif mơi
a lô trung tâm nghe không ạ tôi chào trung tâm
Hello
hey bot
chaof banj, ban ddang lam gi vay
alo alo
Ad ơi
Có ai ở đó không ạ?
chào bs iu quý, e quay lại r đây
Thưa bác sĩ
Chào em, lâu quá không nhắn
Merry Christmas cả nhà nhé
chuc mung nam moi tram y te, an khang thinh vuong
Cô chúc mấy đứa trực đêm nay bình an
Good morning bác sĩ
Kính chào quý trung tâm
Chào
hi hi hi có ai hk
chao chu, con o Huong Thuy day
Bot ơi, bot dậy chưa
Rất vui được làm quen
hai lúa xin chào bà con
xinn chào cacs bacs si
`,
  help: `
Thằng cháu nó về quê cài cho tôi cái này xong nó lại đi mất, tôi mở ra thấy mấy cái ô mà chả biết ấn ô nào trước ô nào sau, các cô chỉ dần dần cho tôi với
dich vu nay lam duoc nhung gi vay
bot bik lm j dạ
Cho xem danh mục các chức năng
menu o dau sao toi tim khong thay
Muốn khai sức khỏe thì bắt đầu bằng câu gì?
Các bác cho hỏi nhắn thế nào thì máy nó hiểu ạ, tôi già rồi gõ chậm
Nhắn răng cho đúng đây o hè, tui nỏ biết chữ mấy
Tui bấm quài mà hổng biết mần sao để nó ghi nhận hết trơn, dìa chỉ tui với
Kênh này dùng để làm gì thế ạ?
ngoaif tra licjh tieem raa o day con hô tro gì ko
lam sao de khai bao cho ca nha 5 nguoi mot luc
Em khai cho mẹ em bằng điện thoại của em được không, thao tác thế nào
gõ lệnh j để đổi tên trong hồ sơ z
Hướng dẫn sử dụng có bản chữ to cho người lớn tuổi không cháu?
hướg dẫn giup toi cách nhắn tinn ở đay
lamf sao dder gửi ảnh que test len dday ạ
em chup hinh ket qua roi, gui vao cho nao
Nhắn bằng tiếng Khmer có được không, mẹ tôi không rành tiếng Việt
Mắt kém quá, có cách nào phóng to chữ trong khung chat này không con?
bây giờ tôi phải nói cái gì tiếp theo để mà khai báo đây hả máy
bấm phím mấy để nghe hướng dẫn rứa cháu
Ủa cái này là robot hay người trả lời vậy, hỏi gì cũng được à?
nhan tin vao so nay co ton tien khong, cach nhan the nao
Trong này có mấy mục, mục nào để hỏi chuyện tiêm cho trẻ?
Tôi ghi sai năm sinh lúc nãy, sửa lại kiểu gì?
khai nham sdt, muon sua thi go gi
lam thees naof xem laij banr khai hôm wa cua toii
e lỡ bấm nhầm nút r, lm s quay lại menu chính
Giúp tôi với, tôi không biết dùng
co thể doiỉ sang tiengs Anh dc hok, bamf ở dâu
bann hỗ trọ đc nhungw viecj j, kee toi nghe
Dạ em chưa hiểu hệ thống cần em trả lời theo mẫu nào
tra loi bang so hay bang chu vay ban
Câu vừa rồi hỏi gì tôi không hiểu, giải thích lại cách điền đi
hong hiểu j hết trơn, chỉ chậm chậm ik
HELP
trợ giúp
huong dan
Đăng ký dòm chừng cho bà ngoại ở miệt dưới bằng cái kinh này thì làm sao hả cưng
Số oxy với nhiệt độ tôi nhắn chung một tin hay tách ra từng tin?
bao cao hang ngay thi nhan luc may gio, nhan vao day luon a
Hướng dẫn tôi cách hỏi tin đồn ở đây, nghe nói có chức năng đó
Muốn tìm chỗ phát gạo bằng app này thì chọn mục nào vậy anh?
xin giay di duong thi phai go chu gi vao day
Em vào được màn hình chào rồi, bước kế là gì ạ?
Cái nút gửi hắn nằm chỗ mô rứa, tìm từ nãy chừ nỏ ra
sao e nt mà bot cứ hỏi lại hoài z, nt đúng kiểu là s
Cú pháp tra kết quả qua SMS là gì?
nhan SMS khong dau may co hieu khong vay
Tổng đài tự động này nhận những loại câu hỏi nào?
Bà cụ nhà em không có Zalo thì dùng dịch vụ này bằng cách nào được?
Xin tài liệu hướng dẫn thao tác cho cộng tác viên thôn bản
Thế ấn vào chỗ nào để nó hiện lên cái bảng chọn ấy nhỉ
Muốn quay lui câu trước thì bấm chi rứa
Mở lên rồi sao nữa cưng, bấm cái nào trước cái nào sau
toj dùng đt cục gạch thì xài ddich vu nay bằng cach nao
ad oi cho hoii cách ddawng kys nhaanj tin nhawcs
Đăng ký nhận nhắc đo nhiệt độ mỗi sáng thì làm sao?
máy ơi máy làm được những gì nói tôi nghe coi
quen ma ho so roi, lay lai o dau trong app
Tôi gửi giọng nói được không hay phải viết?
Chào em, chị mới nhận việc ở xã, tuần sau phải xuống từng ấp chỉ bà con dùng kênh này mà chính chị còn chưa rành. Người dân muốn khai, muốn hỏi, muốn tra thì thao tác ra sao, em nói chị nghe từ đầu tới cuối
mún coi trạm y tế gần nhà thì nt s z bot
Bot này có trả lời ban đêm không, hay chỉ giờ hành chính?
Cho xin vài câu mẫu để nhắn cho đúng
khong biet bat dau tu dau
Phần khai tiếp xúc F0 nằm ở đâu, em lướt nãy giờ không thấy
Mấy cái nút 1 2 3 phía dưới nghĩa là gì vậy con?
app này khác j vs sổ sk điện tử, xài lm j
Nói rõ giùm tôi từng bước đăng nhập vào cổng khai báo
Gia đình tôi đông người, làm cách nào thêm từng thành viên vào hồ sơ chung?
the dung cai nay co phai cai them phan mem gi khong
nhanws tin dduwowcj nhungw gi o day vayy
Chế độ đọc to cho người mù bật kiểu nào ạ?
Tôi nhắn rồi mà nó báo không hiểu, phải viết lại sao cho nó hiểu
dung may tinh vao web chat co giong tren zalo khong, chi em voi
Hệ thống hỗ trợ tôi được tới đâu, có đặt lịch khám luôn không?
Đổi số điện thoại nhận tin thì thao tác ra sao ạ?
Con mới tập dùng, chú chỉ con cách báo nhiệt độ cho bà nội với
`,
  unknown: `
Ngân hàng hỗ trợ vay tín chấp đến 300 triệu, chỉ cần căn cước, giải ngân trong ngày, liên hệ Zalo em Trang nhé anh chị
ba con can von lam an goi em Phuc, vay 10 trieu tra gop moi ngay 400k, khoi the chap
Đất nền Long Thành đang sốt xình xịch, anh có muốn giữ chỗ một lô không ạ?
Nước sốt me làm cánh gà chiên thì nêm mấy muỗng đường vậy?
ai cho e xin ct nước sốt mayo trứng vs, lm hoài bị tách lớp
Cái quạt nhà tôi chạy một lúc là nóng ran, có phải cháy tụ không hả bác?
may tinh cua em nong qua tu tat nguon, phai ve sinh hay thay keo tan nhiet
Họ hẹn tôi chín giờ mà giờ này chưa thấy ai ra mở cổng ủy ban
ho nha em dong lam, gio chap 40 mam chua du
Chị coi có mệt không, thằng con em còn một tháng nữa thi tốt nghiệp mà nó ôm điện thoại tới hai giờ sáng, nói thì nó bảo đau đầu quá mẹ ơi để con xả stress, em chỉ biết thở dài
đau đầu vì tiền nhà tháng này lun á trời, ck cho t mượn 2tr đi
dau ca dau vi khoan no 80 trieu, chua biet xoay o dau ra
Nghe tin giá lúa xuống 5 ngàn 8, cả xóm chỉ biết thở dài
mai có bài test anh văn unit 6 mà t chưa học j hết tr oi
Dạ thầy cho em hỏi bài kiểm tra một tiết dời qua thứ mấy ạ
chich cafe sang nay chua, ra quan chi Tu ngoi choi ti
hum nay đau ví quá nên hk chích đc ly trà sữa nào
Hôm nay điện lực cắt điện cách ly đường dây 110kV khu vực nào vậy ạ?
cau dao cach ly nha em bi ro ri, tho dien bao phai thay bo moi, gia bao nhieu
Cho em số hotline của Điện Máy Xanh với, máy giặt mua mới ba bữa đã kêu như máy cày
hotline nha xe Phuong Trang so may
Khai báo thuế hộ kinh doanh quý 3 nộp trễ thì phạt bao nhiêu tiền?
em khai thue tren etax bi loi dang nhap, ko vo duoc
Nước giếng khoan nhà tôi có mùi tanh, muốn đem mẫu đi xét nghiệm nước thì liên hệ chỗ nào?
xet nghiem dat phen thi o huyen co lam khong chu
Bác sĩ thú y ơi, con bò cái nhà tui mới đẻ bữa rằm, ba ngày nay nó bỏ ăn, mũi khô rang, tai nóng, thở mệt mà bầu vú thì cương cứng, tui chích một mũi kháng sinh rồi không thấy ăn thua, giờ tính sao?
heo nai moi de bi sot, co nen chich khang sinh khong ban hoi thu y
Thuốc trừ sâu cuốn lá loại nào xịt cho lúa hai mươi ngày tuổi?
Tui xịt thuốc cỏ rồi mà trời mưa cái ào, giờ có phải xịt lại hông bây
Bỏ thuốc lá khó quá, thằng bạn rủ một cái là hút lại liền
hồ cá koi nhà e thiếu oxy cá nổi đầu hết r, mua máy sủi loại nào đc mn
ao tom dem qua oxy tut con 3 cham, chay 4 dan quat van khong len
Xe F0 chạy 8 vạn, bao test hãng, giá 465 triệu còn bớt lộc lá
Giống bắp F1 của công ty nào trồng đất cát cho trái đều vậy anh?
lua giong F1 bao nhieu mot ky, ben minh co giao toi ap khong
Từ hồi covid tới giờ quán ế quá, định sang lại mặt bằng, ai cần ib em
dot covid em mua cai laptop nay 15 trieu, gio ban lai duoc bao nhieu
Hồi dịch năm đó rảnh quá tôi học đàn ghi ta, nay đánh được ba bài rồi
Đội mình tối qua đá hay ghê, tỉ số 3-1 sướng cả người
mu lại thua, chán chả buồn xem nữa các bác ạ
toi nay kenh nao truc tiep Viet Nam Thai Lan vay
Sáng mai Đà Lạt có mưa không nhỉ, em tính đi săn mây
troi mua tam ta ca tuan, do phoi hoai khong kho
Bão ni có vô Quảng Bình không rứa, tui đang lo mái ngói
Áp thấp nhiệt đới giờ tới đâu rồi, ghe tôi còn ngoài Hòn Khoai
Anh yêu em từ cái nhìn đầu tiên mà em nỡ lòng nào
ny cũ nt lại, có nên rep hk cả nhà
crush seen hk rep, tim tan nát lun huhu
em lay chong 9 nam, gio phat hien anh ay co nguoi khac o cho lam, em khong an khong ngu duoc, moi lan nhin mat con la nghen hong, co nen ly hon khong hay nhin vi con
Con gái người ta bỏ nhà theo trai, cả xóm xì xầm suốt mấy hôm nay
Bà Sáu đầu hẻm mới trúng số độc đắc đó nghen, giấu dữ lắm
Nhà ông Tư bên kia đánh bạc bị công an xã mời lên làm việc đấy bác ạ
Đố bạn con gì sáng đi bốn chân, trưa hai chân, chiều ba chân?
kể chuyện cười ik bot, chán chớt
Có anh kia đi thi bằng lái, giám khảo hỏi gặp đèn vàng làm gì, ảnh trả lời dạ em chụp hình. Haha
giai giup em phuong trinh x2 - 5x + 6 = 0
Viết cho con một đoạn văn tả con mèo khoảng mười câu để mai nộp cô
bài 4 trang 62 sgk toán 8 làm s v, chỉ e vs
Thủ đô của nước Úc là Sydney hay Canberra?
Cách nấu bún bò Huế cho mười người ăn, ninh xương mấy tiếng thì ngọt nước ạ
lam sao kho ca loc cho thom, nuoc mau thang bao lau
O ơi mắm ruốc Huế kho sả ớt thì bỏ mấy thìa đường rứa
Làm nem rán mà bánh đa nem cứ bị vỡ, các mẹ có mẹo gì không
Alo anh Hải hả, xi măng chở tới chưa vậy, thợ ngồi chờ nãy giờ
nham so roi xin loi nha
alo chị Thủy hả chị em giao hàng shopee đây chị ra đầu ngõ lấy giúp em cái
ê tối nhớ đón con nha anh bận họp tới bảy giờ lận
em oi gui anh file bao cao thang 10 truoc 5h nhe, sep hoi
Các bạn ca 2 chú ý: thứ Hai tăng ca tới 20h, ai bận báo tổ trưởng trước trưa mai
[Ảnh] hợp đồng em ký rồi đó chị, chị scan gửi lại phòng kế toán giúp em
chot don 50 thung, giao kho Tan Uyen, cong no 30 ngay
Tôi mang xe tải đi đăng kiểm từ bốn giờ sáng, xếp hàng tới trưa thì họ bảo hết giấy in, hẹn mai quay lại. Mai tôi có chuyến hàng đi Quảng Ngãi, ai chịu trách nhiệm tiền cọc cho tôi đây?
toi lam so do tu hoi thang 3 toi gio, len huyen chi qua xa, qua xa chi len huyen, moi lan di mat ngay cong 300 ngan, met moi qua roi ma khong biet keu ai
Bên địa chính hẹn tới hẹn lui bốn lần rồi, dân đi lại mệt mỏi quá
Mần chi mà cái giấy khai sinh cho cháu mà bắt tui đi đi về về ba bận rứa hè
Tháng rồi nhà tôi khóa cửa đi thăm con trên Bình Dương hai mươi ngày mà hóa đơn điện vẫn tới 1 triệu 8, tháng trước ở đủ người có 900 ngàn. Đồng hồ chạy bậy hay mấy ông ghi số ghi đại vậy?
cup dien tu 8h sang toi gio nong chay mo, ben dien luc co biet khong
hoas đơn tiền nuwowcs tháng 10 em ddongs ở đâu vaayj
emm mất ví có cccd với bằng lái xe, làm lại owr ddaau
can tim viec lam them buoi toi, khu vuc Thu Duc
Công ty may Bình Dương tuyển 200 công nhân, bao ăn ở, lương 9 đến 12 triệu, không cần kinh nghiệm
sn bao nhiu tủi dị, có ny ch
Theo anh kỳ này ai lên chủ tịch tỉnh?
sap nhap tinh roi bien so xe co phai doi khong
Ông tổng thống bên đó ăn nói nghe buồn cười thật
dien thoai cua chu tu nhien man hinh den thui, sac ca dem khong len
Làm sao lấy lại tài khoản Facebook bị hack hả cháu?
zalo e k gửi đc ảnh cho bạn e, lỗi j z ta
mayys in hp bao kẹtgiấy mà mở ra ko có gì hết trơn
asdkjh qwe zzz
hjkhkhkhkkkkk
abc xyz 123 lalala
......
😂😂😂
How much is a room near the beach?
今天天气很好
Bonjour, je cherche un hôtel à Hué pour deux nuits
សួស្តីបង ថ្លៃស្រូវប៉ុន្មាន
Trăm năm trong cõi người ta, chữ tài chữ mệnh khéo là ghét nhau
ai oi bung bat com day, deo thom mot hat dang cay muon phan
Gió theo lối gió mây đường mây, dòng nước buồn thiu hoa bắp lay... em thích câu này ghê
Con gà trống nhà tui bữa rày ủ rũ, cứ rụt cổ đứng một góc, cho uống gì đặng nó khỏi?
vit de xiem chet la ta 20 con, hoi thu y xa chua thay tra loi
Mèo nhà em sốt, không chịu ăn pate, phòng khám thú cưng nào mở đêm ạ?
cún e nôn vs tiêu chảy từ tối qua h làm s mn oi
Con trâu hắn ho khù khụ mấy bữa ni, có thuốc chi cho trâu uống không bác
Sầu riêng rụng bông hàng loạt, tôi nên bón kali hay phun bo?
vuon cam bi vang la thoi re, nguoi ta noi do uot qua
Rầy nâu cháy chòm hai công ruộng, giờ xịt có kịp không hay để gặt non?
thangs nayf Thinf có hopj ddoor mai nhà k thay
xem gium em la so tuoi Giap Tuat nam nay co lam an duoc khong
kq xổ số kiến giang hum nay ra con j v
🎉🎉 CHÚC MỪNG thuê bao 09xx của bạn đã trúng thưởng 1 xe SH, bấm link nhanqua-trian.vip để nhận giải trước 24h
Chuyển tiếp: 20 câu nói hay về cuộc sống giúp bạn bớt sân si mỗi ngày. Câu số 7 thấm từng chữ!
TUYỂN CTV bán hàng online, làm tại nhà, lương 300-500k/ngày, không cọc, ib page để nhận việc
Fwd: Họp phụ huynh lớp 3A2 lúc 7h30 sáng Chủ nhật, đề nghị quý phụ huynh đi đúng giờ
Thông báo: Khu phố 5 tạm ngưng cấp nước từ 22h ngày 12 đến 4h ngày 13 để súc rửa đường ống.
sao con tauf SE7 hom nay ttreex gioo thế
cho hỏi gias vàng 9999 hoom nay bnhieu 1 chir
ơ hay thế lày nà thế lào =))
chài ai, cái áo này ship về tới Cà Mau nhiêu z shop
shopp ơi conf mau be sai M k, shjp hoả tôc đc kg
Đơn của tôi bốn ngày rồi vẫn nằm kho Củ Chi là sao?
cho minh dat ban 8 nguoi toi thu 7 nha
Ca sĩ nào hát bài Vọng kim lang hay nhất vậy chú?
bai vong co Tinh anh ban chieu ai sang tac
Phim hôm qua khúc cuối nam chính có chết không, tôi ngủ quên mất
Bữa nay vía Thần Tài mà quên mua vàng, chán ghê
Giời nóng như đổ lửa thế này mà thằng cu nhà tôi cứ đòi đi đá bóng
Trời chi mà nóng dữ rứa không biết, ngồi quạt cả ngày mà mồ hôi mồ kê nhễ nhại
Nóng nực quá, máy lạnh hư, kêu thợ hoài chưa thấy qua
nóg máu vs con sếp ghê, bắt làm lại lần thứ 5
toi sot ruot qua, con di thi ma chua thay goi ve
cổ phieu HPG ddang nóng, nên vàoo hàng hay chơf chỉnh zậy
dau goi ra lam an cuoi nam, chi tieu thi nhieu ma thu khong bao nhieu
Chơi game này cơn sốt thật sự, cả lớp em ai cũng tải
Vé concert cháy hàng, sốt vé quá trời, ai pass lại em một cặp với
Cho tôi gặp chị kế toán trưởng công ty Hoàng Long, hóa đơn tháng 9 ghi sai mã số thuế
keu thang Ty ra nghe dien thoai coi, no thieu tien toi 2 thang roi
Em muốn gặp anh một lần cuối trước khi anh đi Nhật
anh goi lai cho em sau nhe, dang hop
Hủy giúp mình đơn Shopee mã 2411XK88, đặt nhầm size rồi
hủy kèo cafe nha mn, tối e bận r
huy goi mang 4G cua Viettel soan tin sao
Xóa giúp chị cái slide số 7 rồi gửi lại bản mới cho sếp
lỡ tay xóa hết ảnh trong đt r, khôi phục s đc ta
chan so dien thoai quang cao bat dong san tren iphone lam the nao
Hướng dẫn em cài lại Windows 11 bằng USB với anh ơi
nồi chiênn ko dầu dungf the nao v, bâm nut nao de hẹn gio
Cái remote máy lạnh này bấm sao cho nó mát hổng nóng hả cưng?
cach dang ky tai khoan VNeID muc 2 cho me o que
Kính gửi quý khách bảng chào giá thép hộp tháng 11, mong được hợp tác
Cứu em với, bài tích phân này em làm hoài ra số âm
chết t r, sáng mai nộp đồ án mà máy treo lun
ngạt thở vs deadline, 3 cái 1 lúc ai chịu nủi
Nhà em chuẩn bị đẻ... à con heo nái chuẩn bị đẻ, có cần lót rơm không bác?
thang cha do song chet mac ke no, toi ly di roi
Vợ chồng nhà bên cãi nhau suốt đêm, đập chén đập bát không ai ngủ được
Mụ Bốn bán cá bựa ni mất xe đạp, nỏ biết đứa mô trộm
Con Lan lấy chồng Đài Loan mới gửi tiền về cất nhà lầu, bả khoe khắp chợ
nghe ns con H lớp bên bị ck bắt quả tang á, drama v
Thằng em tôi thi lái xe bằng B2 rớt phần sa hình hai lần liền
Test giúp anh cái API đăng nhập trên môi trường staging, lỗi 500 hoài
em test xong may roi, chay on dinh, giao khach duoc
Kết quả xổ số miền Nam đài Vĩnh Long hôm thứ Sáu có chưa?
conn đc 8 diem bài ktra Sử rôi nha mẹ, thuongw con cai gi di
kq thi hsg tỉnh có ch mn, hóng quá trời
đieemr chuaanr ddaij hocj Bacsh Khoa năm nayy la bao nhieue
Dương tính với em luôn rồi đó anh, ý là em dính thính của anh á
Điện cực dương với cực âm bình ắc quy cái nào tháo trước?
am tinh so nhan cong tru the nao vay co, so am nhan so am ra so gi
Bác sĩ máy tính ơi, laptop của em vào nước thì có cứu được ổ cứng không?
Virus trên điện thoại tự cài app cờ bạc, làm sao gỡ?
may dinh virus tong tien, mat het file ke toan
Rau muống nhà tui bị bệnh gì đốm trắng, lá úa vàng từ ngoài vô
Vườn tiêu chết nhanh lan qua mấy trụ kế bên rồi, tưới thuốc gốc đồng được không
tom bi benh dom trang, dai ly keu xo ao, co dung khong hay tiec
can bo thu y xa oi dot vac xin lo mom long mong cho bo chung nao chich vay, nha toi 6 con ma ben ap 3 nghe bo da no mieng chay nhot roi, toi rau qua
chich ngua dai cho cho o dau, con Vang nha toi 2 tuoi
Cá tra giống bị gan thận mủ, trộn thuốc gì vô thức ăn?
Đàn ong nhà tôi bốc bay mất ba thùng, tiếc đứt ruột
Con lợn nái nhà o hắn bỏ ăn, người nóng hầm hập, thú y đi mô cả rồi
con ran luc nuot con ga cua toi, ban tren mang co doc khong
Thi công mái tôn chống nóng giá rẻ, bao thợ bao vật tư, khảo sát miễn phí
Siêu sale 12.12 giảm 70% nồi cơm điện, freeship toàn quốc, duy nhất hôm nay
CẦN SANG GẤP quán cà phê mặt tiền đường Trần Hưng Đạo, giá 120tr có thương lượng, miễn trung gian
Anh em nào đi thiện nguyện vùng cao Hà Giang tháng 12 thì đăng ký với trưởng đoàn trước ngày 5, áo ấm cũ giặt sạch gấp gọn giúp nha
Chuyển tiếp từ nhóm Hội đồng hương: giỗ tổ họ Nguyễn tổ chức ngày rằm, mỗi suất góp 500 ngàn
Thuê bao quý khách còn 2 ngày sử dụng, vui lòng nạp thẻ để không bị khóa một chiều
Khuyến mãi rửa xe 50k + tặng hút bụi, chi nhánh mới khai trương gần cầu Rạch Miễu
ờ thì cái mái hiên đó anh tính cho em bao nhiêu một mét vuông
thôi con ăn cơm đi mẹ về trễ nhớ đóng cửa sổ trời sắp mưa
alo alo nghe không nghe không sóng yếu quá tí gọi lại
hai mươi lăm bao xi măng với năm khối cát chở về sau chùa giúp tôi
dạ con nghe nè má cá linh đầu mùa ngon lắm má mua hai ký nghen
hom nay la ngay bao nhieu am lich
Mấy giờ rồi?
Ngày mai là thứ mấy vậy bot
bot ơi m có ny ch
Bạn bao nhiêu tuổi, là con trai hay con gái?
bot ngu v tr, nói chuyện chán ghê
Ai lập trình ra cái máy này vậy, giỏi ghê
Gớm, máy móc bây giờ nói năng cứ như người ấy nhỉ
Hát cho tôi nghe một bài đi
doc tho cho nghe di em
tu vânn giup em mua ddt tâmm 5tr chụp hjnh đẹp
mua xe wave cu o dau uy tin khong so bi lua
Bằng lái xe máy bị mất thì làm lại hết bao lâu, lệ phí mấy trăm?
luwong hưu cuar ba toii thasng nayf chuaw thay vo thẻ
bao hiem that nghiep nop ho so o dau, em nghi viec thang truoc
Trường cấp hai Lê Lợi tuyển sinh lớp 6 có xét học bạ không ạ?
Cho tôi hỏi phí gửi xe tháng ở chung cư sao tăng lên 150 nghìn?
Đèn đường hẻm 42 hư cả tháng rồi, tối thui tối mò mà ông tổ trưởng làm lơ hà
duong truoc nha lay loi qua, xe tai chay nat bet ma khong ai sua
Hàng xóm hát karaoke kẹo kéo tới 11 giờ đêm, phản ánh ở đâu?
Cái cống trước ngõ tắc, nác dềnh lên tận sân mà nỏ ai ngó ngàng
Kiện bên công ty bất động sản không giao sổ thì nộp đơn tòa nào?
Chồng tôi đứng tên đất, giờ muốn tặng cho con thì thuế sao
ket hon voi nguoi nuoc ngoai can giay to gi
em muoosn hocj tieengs Nhaatj N4 thì hocj o ddaau tôts
conn toi lơp 1 vit chu xâu wa, cos nên cho di hok them hong
quenn mat khẩu wifi roi, hướg dãn mik vs
moiij nguowif cho em hoir gias vé may bay tết
hom qua tới giờ mạng nhàf em cứ chập chờnn
Tuij ddang tìm nhaf trọ gâfn trường Kinh tế Đà Nẵngg
Ừ
uk
hihi
???
the a
Vậy hả, lạ ghê ta
Tôi không biết nữa
hem bik lun
Rứa à
Để tui suy nghĩ cái đã
cho ti
Ngân hàng nhắn tài khoản tôi bị khóa, đòi đọc mã OTP
so 0287xxxx goi hoai xung la cong an, doi toi chuyen tien
Cái app ngân hàng bắt quét khuôn mặt hoài không được
Tối nay ăn lẩu gà lá é không cả nhà?
lam dia com tam suon bi cha roi tinh tiep
Bát phở 70 nghìn mà có dăm lát thịt, chán mớ đời
thèm bánh tráng trộn xỉu á mà h này hk ai bán
Trước covid tôi dẫn đoàn khách Hàn, tháng kiếm hai ba chục triệu, dịch một cái mất sạch, F0 F1 gì đó xong là công ty giải thể, giờ chạy xe ôm công nghệ ngày được hai trăm, nghĩ cũng buồn mà cũng quen rồi
hoi gian cach no kia ban online kiem kha lam, gio e qua
nhaf nayf xaay hồi 2021 ddang dich, vật tư mawcs nen giờ tường nuts tum lum
từ dịp dịch tới h t ch đi du lịch lần nào, tết này đi Thái ik
Lớp con học online hồi dịch nên giờ hổng kiến thức Toán, cần tìm gia sư
Sốt hàng iPhone mới, cửa hàng nào còn màu cam không?
gia dat sot ao, toi lo om 2 lo gio ban lo
Sốt sắng giúp người ta xong bị nói là nhiều chuyện, buồn ghê
Dạ bên em còn sót lại hai thùng chưa giao, mai giao bù nha chị
Ho Chi Minh city weather tomorrow?
ho Phu Ninh co cho cau ca khong, ve bao nhieu
ho nuoi ca cua chu Bay be bo, ca ra song het
Họ Trần nhà tui có gia phả từ đời vua Minh Mạng lận, mấy mệ giữ kỹ lắm
Đi cấy cả buổi mệt rã rời, con dâu thì ngồi bấm điện thoại, nghĩ mà tức
mệt mỏi vs tình yêu này r, ai đó cho t lời khuyên
Nghẹt đường cống chính, thợ thông cống báo giá 1 triệu 2, có mắc không?
nghet mang gio cao diem, quay hoai khong vao duoc web truong
xee nha toii de hoai khog nổ, no keu khet khẹt nhu ng bi hoo
xe may phun khoi den thui, len doc yeu xiu, phai lam hoi khong
tymm toi tann vo roi, nguoif ta đi laays chong
Ngứa mắt cái kiểu ăn mặc của thằng đó ghê
Nổi da gà vì giọng hát cô ấy, nghe mà chảy nước mắt
cười đau bụng vs clip này lun á kkk
Hồ sơ sổ đỏ nộp một cửa mà mười lăm ngày rồi còn treo trạng thái "đang thụ lý"
phat ban cho toi cai hop dong mau
can thuee bác sĩ cayy cảnh coi gium goc mai bi khoo nhánh
ruowuj ngamm chuối hôt bn ngàyy thi uong đc hả chu
nhau tiep khong ba con oi, dzo dzo 1 2 3
Xỉn rồi nghen, hổng biết đường dìa nữa, vợ tui khóa cửa mất tiêu
Thầy cúng nói nhà tôi hướng xấu phải đổi cửa, tốn hai chục triệu
Cháu ngoan của bà, cuối tuần có về ăn giỗ ông không?
Tau nói mi rồi, đừng có cho hắn mượn xe mà không nghe
bot di mua dum ta bich nuoc da coi
Mã OTP của quý khách là 448210, không chia sẻ cho bất kỳ ai
29A-123.45 ai để xe chắn cổng nhà tôi vậy?
Toàn tỉnh năm nay sản lượng cà phê được bao nhiêu tấn?
Ông Nguyễn Huệ đánh trận Ngọc Hồi năm nào ạ, con cần làm bài
tu dong nghia voi cham chi la gi
Dịch giúp em câu này sang tiếng Anh: Tôi rất vui được hợp tác với quý công ty
Cho hỏi tử vi cung Bọ Cạp tuần này
Người nhà em trúng thầu nạo vét kênh, cần thuê hai xáng cạp
toi la Thach Sa Rinh ban lua o Tra Cu, anh mua gia may
Sở Tài nguyên làm dự án treo mười hai năm, dân khổ quá trời
ad ơi cho e xin link tải sách giáo khoa pdf lớp 11 vs ạ
Nhiệt độ ấp trứng vịt để 37,8 độ hay 38 độ thì nở đều?
may ap trung bi 39 do roi, sao ha xuong
Áp suất lốp 2,2 đi cao tốc có non quá không anh thợ?
Hôm nay nhà em mở cửa lại được rồi, cả nhà ai cũng tươi, em nhắn mấy dòng cảm ơn bác sĩ với các chị điều dưỡng đã chịu khó nghe em than thở suốt hai tuần qua ạ
cam on nhieu nha
tks ad nhìu nhóa
Thôi chào bác sĩ, cháu đi ngủ đây
bye bot, mai gặp
da vang con cam on bac si, con di nau com
Chúc anh chị tuyến đầu nhiều sức khỏe
Vâng, em cảm ơn ạ, phiền các bác quá
Cảm ơn mấy o mấy chú nhiều nghe, mai mốt ghé nhà tui uống nác chè
Cám ơn cưng nghen, má mừng lắm
camr onw ad nheé
Tạm biệt nhé
Dạ em nhận được tin rồi, em cảm ơn chị nhiều ạ
okie tks, ngủ ngon nha bot
em xin phep chao tam biet, cam on vi da ho tro
dạ con chào cô con cảm ơn cô
Gớm, cảm ơn các cháu nhớ, chu đáo quá đi mất
Trời ơi may có mấy em, anh biết ơn lắm luôn
gặp lại sau nhen, cảm ơn vì đã nghe e kể lể
Đội ơn bác sĩ, cả nhà con ghi nhớ
`,
} as const;
