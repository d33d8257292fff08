/** Seed sentences of a second hand, by intent, one a line: reports, follow-ups and danger where they touch. */
export const borderReports = {
  declare_health: `
Tui bị rát cổ với nhảy mũi liên tục, nhà có hai đứa nhỏ nên lo
Cháu nhà em nổi mấy nốt phỏng nước ở lòng bàn chân, quấy khóc không chịu ăn cháo
em dau dau voi lanh run, khong co nhiet ke
Người tôi nóng ran, xương khớp đau như ai dần
e bị ớn lạnh + đau mình mẩy qué trời lun á
ho co dom vang, ngat mui, nuot vuong
con trai toi 4 tuoi phat ban sau tai lan xuong mat, mat do ghen nhieu
toi bi sot voi dau họgn, trong nha co vo bau
Tui đau côi trôốc với nóng rần rần, chưa uống chi hết
Dạ em làm ở xưởng may Tân Hương, tổ em có chị kia dương tính, em ngồi kế bên, em chưa thấy gì
dạ em khai là em bị sốt ba mươi tám độ rưỡi rồi em đau hai hốc mắt nữa
Bác sĩ ơi cho tôi hỏi, thằng út nó kêu đau bụng, nôn hai lần, trán nóng, thế thì tôi cho uống gì
ba con gia 77 tuoi tieu duong cao huyet ap, ho khuc khac, nguoi nong
Sốt 39,2. Đau nhức hốc mắt. Nổi chấm đỏ ở cẳng tay.
mik bị mất mùi r, ăn mì gói hk nghe vị j hết trơn
Em tên Lương Thu Hà, phòng 302 ký túc xá B, bị tiêu chảy và hơi sốt
Má tui bả rên đau mình quá trời, mà bả hổng chịu đi trạm, tui khai dùm bả được hông
Tôi ngủ dậy thấy họng đau, người gai gai rét, cặp nhiệt kế 37,9
chong em lam lai xe tai, di Lang Son ve thi ho va met, em so lay cho con
be nha em bi lơt miêng chay nươc dai hoai, tay co mun đo
Kính gửi trạm y tế, tôi là giáo viên trường tiểu học Kim Liên, hiện có biểu hiện ho khan, đau họng, đã tự cách ly tại phòng riêng
Con em bú ít, ọc sữa, rờ đầu nóng hổi, bé được 5 tháng
t bị cúm hay j ý, hắt xì sổ mũi đầu như búa bổ
nguoi met ra roi an khong vo, hoi sot
Mẹ tôi 68 tuổi ở một mình dưới quê Quế Sơn, điện lên nói bị sốt với chóng mặt, tôi khai thay cho mẹ
bị đau mắt đỏ, ho, nổi ban
Mệ nội cháu bị ho rứa, ho ra đờm đặc, người mệt lử
minh bi sot 38.7 vaf dau nhwcs nguowif
Cho em hỏi xíu nghen, em với ông xã mới ăn đám giỗ về, giờ nghe cả bàn có người dính covid, hai vợ chồng em có cần khai không, em thì hơi nghẹt mũi
toi ten Thach Sa Rinh o ap Giong Lon toi nong dau uong nuoc khong duoc nhieu
Tôi bị viêm phổi mạn, giờ khạc đờm xanh, thở hơi nặng khi leo cầu thang
hello ad, mìh nổi mẩn đỏ khắp lưng ngứa vs nóng hâm hấp
Bị rồi. Sốt, ho, đau người, đủ cả.
Vâng ạ em xin khai, cháu bé 18 tháng, chảy nước mũi, ho về đêm, không sốt
em sinh vien nam 2, o tro duong Nguyen Luong Bang, bi dau hong nang, hach co sung
chau nha toi bi nổi ban o mong vaf dau goi, hoi sot nhe
Thằng nhỏ nhà tui hay giựt mình lúc ngủ, miệng lở mấy chỗ
Khai báo: Đỗ Văn Quyết, nam, 1979, ho, mệt, đau cơ
dạ em mới đẻ mổ được 10 ngày, giờ ngực căng tức và sốt rét run, không biết có phải covid
Tui nghe trong mình nó bần thần, hổng muốn ăn, lưỡi đắng nghét, trán hâm hấp
con em 6 tuoi sot 40 do, uong thuoc gi vay bac si
Bi mat ngu vi ho, nguc hoi tuc, toi hut thuoc ba chuc nam roi
e f1 nha, tiếp xúc gần vs nhỏ bạn thân f0, ngồi chung xe lun, e chưa bị sao hết á
Nhà em có bốn người thì ba người ho, riêng em không sao, bà nội sốt 38,5
bac si oi em bij nhuc dauu du di, rang ra lanh lanhh
Đau bụng quặn, đi ngoài 6 lần, phân toàn nước
toi tiep xuc voi nguoi ban o Bac Giang ve, ho moi bao duong tinh, toi ngoai 60 co benh tim
alo con khai báo cho bà nội con bà bị ho với sốt bà tám mươi hai tuổi nhà ở ấp ba xã tân phú
Trẻ học lớp 1A2, cô gọi bảo nóng đầu nên em đón về, giờ cháu nằm một chỗ kêu đau cổ
Mình chạy xe ôm công nghệ, khách đông, giờ bị khan tiếng, ho khan, sợ dính
bme ơi à nhầm ad ơi, bé e sốt 39 rùi nổi ban li ti ở bụng ntn ạ
Chảy máu cam hai lần và sốt cao, có bầm tím ở chân dù không va vào đâu
vo toi co bau 7 thang bi sot, lung dau, hoi non
Bựa ni con gấy tui hắn ho khục khặc, nước mụi chảy ròng ròng
Tôi không biết mình có sốt hay không nhưng người cứ nóng lạnh thất thường
e bi dau hogn, nghet mui, nguoi mêt, nha o quan 7
Xin chào, tôi là người chăm sóc cho cụ ông 90 tuổi, cụ biếng ăn, ho nhẹ và đi tiểu ít
ho khan met moi dau hong
Em nhỏ nhất nhà bị quai hàm sưng, sốt 38, có phải khai ở đây không ạ
Chào trung tâm, công ty yêu cầu ai có dấu hiệu thì nhắn vô đây. Em bị đau đầu và ớn lạnh. Mã nhân viên em khỏi ghi ha
sốt + rát họg + đau lưq
Nhà tôi có người về từ Sài Gòn ở chung, nay ai cũng hắt hơi, riêng tôi thì sốt tầm 38
bao cao tram, chau Pham Gia Bao 3 tuoi loet mieng, noi phong nuoc long ban tay
dạ em bij tieu chayr vaf noon, aen gif cungx ra
Tự nhiên mất vị giác
Con be bi mat do kem nhem, ho su su, noi soi tum lum tren mat
Ổng nhà tui nhậu dìa cái than ớn lạnh, đắp ba cái mền mà còn run, cặp thủy ba chín
Tôi lo quá vì tôi đang hóa trị mà lại bị sốt 38,3, bạch cầu vốn thấp
co ai truc khong a, e bi phat ban do nguoi nhuc moi sot nhe, gan nha em co may nguoi sot xuat huyet
Nhuc hai ben thai duong, buon non, so anh sang
cho e khai vs, e tên Ngân 2k3, ho + sốt 38 + đg ở trọ Dĩ An
Thưa bác sĩ, tôi bị tức ngực nhẹ khi ho, đờm trong, không sốt, tiêm đủ ba mũi
Thằng cu lớp lá ở nhà cô giáo có bạn bị tay chân miệng, giờ lòng bàn tay nó nổi mụn nước rồi
bi cam sotd nang, dau nhuwcs kho chiju
Dang cho con bu ma bi sot 38 do ruoi, em so lay qua be, be duoc 3 thang
Tui lượm ve chai, ở lều gần bãi rác, tui nóng lạnh mà hổng có ai đo dùm
tôi tên nguyễn văn hợi sáu mươi ba tuổi ở thôn đoài bị ho sốt đau ngực nhẹ không khó thở
38.4, ho, đau họng, chưa test
Em giúp việc cho nhà này, bà chủ dương tính, em ngủ cùng phòng với bà, em thấy cổ hơi rát
anh trai em di bien ve nguoi do rung, dau sau hoc mat, sot cao
con e 2t, nó nôn trớ mấy lần, ng nóng hầm hập, e run quá ad
Hai me con deu bi. Me thi dau hong nhuc dau, con thi sot 39 bo an.
Tui bị đau rọt, đi ỉa chảy miết, mần răng chừ
khai giúp bố: 71 tuổi, COPD, ho tăng, khạc đờm đục
e o nha tro chug voi 1 ng F0 e cug thay dau hong rui, kho chiu wa
Bạn cùng bàn với con tôi mắc sởi, cháu chưa tiêm mũi nào, hiện chảy nước mắt nước mũi và nóng
noi ban, ngua, sot
Nói thiệt với trạm là em giấu hổm rày, em có sốt có ho, em sợ bị kéo đi cách ly mất việc
Toi dang o khach san Muong Thanh, khach du lich tu Han ve, hat hoi so mui dau dau, can lam gi
dạ bác s, mẹ e 55t bị cao HA, ho vs sốt, mẹ hk chịu cho e báo, e lén báo
Nổi hạch, đau họng, lưỡi trắng, nuốt đau
em la cong nhan ktx khu cong nghiep Que Vo phong 12 nguoi, em bi dau dau chong mat va sot
Vợ tôi chóng mặt không đứng lâu được, đau bụng vùng gan, sốt mấy bữa, nghi sốt xuất huyết
chau bé 9 tháng bi hô khò khe, bú kém hơn, nước mủi xanh
Ủa nhắn vô đây phải hông? Tui ho quá, nhà tui ở cồn Phụng
Kết quả chưa có nhưng tôi có triệu chứng: sốt 37,8, đau đầu, ho ít
Nhà cháu giời ơi cứ nóng hầm hập, giở giời một cái là đau nhừ cả người
con dau hong qua chu oi, con o voi ngoai, ngoai cung ho
đag học onl mà đầu quay mòng mòng, đo 38,1, khai ở đây dc k
Chưa tiêm vắc xin, tiếp xúc người nhiễm, ngạt mũi, mất mùi
Bà cụ nhà tôi lẩn thẩn sẵn rồi nên không kể được, chỉ thấy cụ ho nhiều, da nóng, bỏ bữa
Toi bi ddau dau, ssot nhe, hoi met
di lam ruong ve lanh run cam cap, moi mong dau, o xom toi nguoi ta dang bi sot xuat huyet nhieu
Ngứa cổ, húng hắng ho, chảy mũi trong. Không biết cảm hay cô vít, thôi em cứ báo cho chắc
Cháu khai cho em gái, em 7 tuổi, mọc mấy nốt đỏ ở khuỷu tay và đầu gối, trong má loét, không sốt
Bác ơi con bị nóng lạnh dữ lắm, mà con ở mình ên trong trọ
Tôi sốt. Hết.
hoi dau bung duoi suon phai, oi ra nuoc chua, nong nguoi, chan tay noi cham do
báo vs ad là e có tr chứng: ho, sổ mũi, mệt. chấm hết :((
Tui là chủ trọ, tự tui bị ho sốt nên tui khai trước, còn người thuê thì chưa ai sao
con tooi noiof mun nuoc o tay chan mieng, hai dua luon
Bố chồng em sau khi đi ăn cỗ thì kêu mệt, sốt 38,8, ông có tiền sử suy thận đang chạy thận tuần ba buổi
Triệu chứng của tôi gồm đau rát họng, mệt, ho từng cơn; tôi sống cùng một F0
O ơi, con em hắn nổi hột khắp chưn tay, lại nóng nựa, em lo dễ sợ
Chào mấy cô chú, tui là Danh Sol, mua bán trái cây ở chợ nổi, hôm bữa chở hàng cho ông kia ổng dính covid, giờ tui nhức mình ớn lạnh, tui đi ghe một mình, không biết ghé trạm nào, tui khai trước ở đây
chau dang sot 38 do 5 kem dau dau, chau hoi nhu vay da phai la bi chua a
ad ơi e nói cái này ad đừng méc má e nha, e sốt á, nổi chấm đỏ đỏ ở chưn, mà mai e thi
Đo huyết áp 150/95, đau đầu, ho khan; nền tăng huyết áp, chưa tiêm mũi nhắc
Con giai nhà tôi nó cứ kêu rát cổ với lại chảy nước mũi thò lò, rờ trán thì nóng, u nó đi chợ chửa về
dạ e khaii bao giup chu hang xom, chu 72 t k bik chu, chu ho vs soot, khong co con chau
Bạn cùng phòng trọ với em nóng sốt, kêu đau sau mắt, chân nổi chấm, em đang chăm bạn, em khai hộ bạn được không ạ
Tôi leo ba tầng cầu thang là phải đứng nghỉ, ngực hơi tức, đo ngón tay được 94
hoi nho toi bi suyen, hien tai ho co dam va tho co tieng rit nhe, van di lam binh thuong
Cháu nhà tôi tháng trước từng co giật vì sốt nên tôi sợ, giờ lại 38,2, sổ mũi
đau người vãi, đau kiểu bị ai đánh ý, sốt nữa, dính r chắc luôn
Hai ông bà già tui ở có mình ên, ông thì ho, bà thì cữ ăn mấy bữa không được, con cái làm Bình Dương hết, có ai ghé coi giùm không
em ở khu phong tỏa em bị đau họng em báo để ghi vào sổ
F2, không triệu chứng
tooi laf F1, cos ho nhej, ddau hong
khai y te: Nguyen Huu Tai, 1968, thon Phu Thuong, tiep xuc ca benh tai dam tang, hien binh thuong
Tôi thở khò khè mỗi khi trở trời, giờ thêm sốt với nhức khớp
Con bé học bán trú, cô giáo chụp hình lòng bàn tay nó gửi cho tui, có mụn nước, ở nhà thằng anh cũng vậy luôn
Mẹ cháu bị cấy chi nỏ biết, cứ nằm rên đau mình, nóng hung, bụng lâm râm
nhà e 6 ng dính hết 5 r, còn mỗi e, mà e cx bắt đầu ngứa cổ
Nổi mẩn, đau khớp cổ tay, sốt 38 độ. Ở vùng có muỗi.
toi di cong tac Da Nang ve, o san bay ngoi canh nguoi ho, gio khan tieng va dau co
Ban ngày thì không sao, cứ tối đến là người hâm hấp, ra mồ hôi trộm, ho thúng thắng, sút mất ba cân
bé gái nha em 11 thang tuoi bij soost phat ban chua chich ngua soi
Thưa, tôi là quản lý nhà dưỡng lão An Bình, cụ Tư giường 12 ăn kém, ho, 37,9; tôi xin khai cho cụ
Đau bụng, buồn nôn, phân đen sệt, sốt thì có lúc có lúc không
Mèn ơi tui nóng như lửa, mà chưn thì lạnh ngắt à, có đứa con gái nó cũng y chang vậy đó
em mang thai 32 tuan, F1 voi chong, ngua hong, thai van dap
Họng đỏ, amidan sưng, chưa đo nhiệt
sốt k rõ bn độ, mệt r, ho r, hết
[Chuyển tiếp từ Zalo nhóm lớp] PH cháu Bùi Nhật Nam báo: con sốt 38,9, loét miệng, xin nghỉ học và nhờ cô khai y tế giúp gia đình
Nói thật là tôi không tin bệnh này lắm, nhưng vợ bắt nhắn. Tôi ho, mất ngửi, thế thôi.
em tên trịnh thi lann, sn 1992, sot 39 dô, dau hoc măt, o tro
Dạ trong người em khó chịu lắm mà em không tả được, kiểu rần rần dưới da, miệng khô, đầu óc lơ lửng
vua moi thay nguoi nong len, chay nuoc mui
Vợ chồng tôi là người nước ngoài gốc Việt về thăm quê, ông xã sốt và tiêu chảy, chúng tôi ở Sa Đéc, chưa có bảo hiểm
Nhà em có ông bố nghiện rượu, giờ sốt mà cứ đòi uống, mắt vàng ệch ra, em khai cho ông
báo lun ck e bị, ho như cuốc kêu, nóng, mà hk chịu test
Mình bị sốt nè
con thay nguoi con noi may cai mun nuoc o ban tay con 9 tuoi con tu nhan
Đứa lớn nhà chị sởi vừa nằm viện về, đứa bé mười tháng bắt đầu sốt và ho, mắt kèm nhèm
tôi bị ê ẩmm mình mẩyy, cảm giac như sap sốtt
Cho tôi báo: trong đoàn thợ hồ sáu anh em chúng tôi, tôi và cậu Lượm đau đầu, ớn lạnh; bốn anh kia không sao
dạ con nói cho bà ngoại con bà ngoại bị té hôm trước giờ bà ho bà nóng bà không ăn cơm bà tám mươi lăm tuổi
Tê bì đầu ngón tay, mỏi cơ, ho sau khi tiếp xúc ca bệnh ở phòng gym
da em dau nguoi ho sot mat vi giac tieu chay du bo luon
e mới đi concert về xong giờ khản đặc cổ, ho, sốt nhẹ 37.7, có phải khai ko ạ
Cái bụng nó sình, ói ra toàn nước, trán hâm hấp, mà nhà tui xài nước sông
Con bé nhà em hắn nhác ăn, cứ đòi ẵm, mồm lở ra, em dòm thấy bàn chưn có nốt đo đỏ
Tôi là nhân viên y tế, phơi nhiễm khi lấy mẫu, rách găng, hiện chưa có biểu hiện
Em làm lễ tân, mỗi ngày gặp cả trăm khách, cổ họng khô rát, mỏi mắt, nhờ anh chị ghi nhận
nhưc đàu, sôt, nôn khang
bac toi bi tai bien nam liet giuong, nguoi nong 38.4, co dom, khac khong ra
Bác ơi đừng la con, con trốn khu cách ly về với má, giờ con ho với sốt, con muốn khai lại cho đúng
Chảy máu chân răng lúc đánh răng và người nóng, đau thượng vị
e đag đau mắt đỏ + sốt nà, ủa z có tính là sởi hk
Bữa hổm tui đi gặt mướn bên Kiên Giang, dìa tới nhà là nằm vùi, lạnh run, vợ tui cạo gió bầm mình
Sốt, nhưng không ho, không đau họng, không tiêu chảy, chỉ sốt và nhức đầu thôi
me chong em kho chiu trong nguoi, tieu lat nhat, cu doi mac ao am
Số hộ chiếu C1234567, nhập cảnh Mộc Bài, ho và sốt nhẹ
Chồng em dương tính, em và hai con ở chung một phòng mười lăm mét, con bé ho rồi, em thì chưa
chao bs, toi laf cuuw chien binh, 74 tuooir, bij ho vaf tuc nguwcj nhe
nha toi chi con toi la di lai duoc, ba me hai ong ba deu sot nam het, xin khai cho ca nha
Nhớt mũi xanh lè, đau xoang trán, sốt 38. Hồi nào giờ có viêm xoang
bị ho từ lúc ngồi cạnh đứa f0, hoang mang style
Mong trung tâm hướng dẫn: bé nhà tôi ngủ cứ giật thót, quấy, môi có vết loét, lòng bàn chân đỏ
Thằng cu nhà o Lài hắn ở với tui, hắn nóng hầm hập, mắt đo đỏ, ho lụ khụ, tui khai cho hắn hỉ
Có. Sốt nhẹ và nghẹt mũi. Nam, 45 tuổi.
toi bi benh phoi tac nghen, mua nay ho nhieu hon moi nam, dam doi mau
Fwd: "Chị Tư ơi thằng Bo sốt 39 nổi bông tay chân, chị nhắn trạm dùm em" - em nhắn lại vậy đó, Bo 3 tuổi, ấp Mỹ Khánh
Tôi vừa đón con từ lớp học thêm, sờ vào thấy bỏng tay, cặp được 39,4, cháu than mỏi gáy
con em noi hột do từ măt xuong bụng, nong, khong chiu bu
Em bị lạnh sống lưng, ê răng, đau mỏi, y như lần bị sốt xuất huyết năm ngoái
sr ad h mới nhắn, e đag cách ly tập trung mới vô, e có sốt + đau họng nha
Bà xã tôi bị lupus đang uống ức chế miễn dịch, hắt hơi sổ mũi đã đủ làm tôi mất ngủ, nhờ tư vấn giúp
bi ho
Hai bàn chân con tui đỏ rực, bong da, sốt dai, mắt đỏ mà không ghèn
Tía tui nóng mình, ổng nói hổng sao mà ổng hổng ăn, tui rầu quá
Người yêu tôi là F0, tôi vừa ăn chung tối thứ sáu; tôi ngứa họng
chau bi quaii bi hay sao ay, ma sung to, sotts, dau khi nhaii
Trong phòng làm việc bốn người, em là người thứ hai bị ho và sốt, sếp cho về, nhắn em lên đây kê khai
dem nam ngu hay bi tinh vi ho, nguc hoi nang, khong sot, toi lam mo than
Mắt con tui vàng, nước tiểu sậm, người lừ khừ, nóng nhẹ
z là e bị thiệt hả? ho sốt rát cổ mỏi người, đủ combo
Không hiểu sao mấy đầu ngón tay tôi đau buốt khi sốt, lại còn nổi ban dạng lưới ở đùi
Dạ em bị nhức con mắt, đau cẳng, nóng lạnh từng cơn, ở Hương Khê lụt mới rút, muỗi nhiều kinh khủng
Toiu bi sot roi, vo toi cung sot, con thi chưa
Hồi chiều khách ghé tiệm tui nói mới xuất viện covid, tui cắt tóc cho ổng không đeo khẩu trang. Tui chưa có gì, khai vậy thôi
dau rat nguc khi ho. Sot 38,6. Dom mau gi sat. Nu 51 tuoi.
em khai nham so dien thoai luc dau, em ten Kim Thoa, ho va dau hong, so dung la 0779 201 455
Bố nói bố chỉ cảm xoàng, nhưng con thấy bố ho đến đỏ mặt, ăn được thìa cháo là đẩy ra, con khai cho bố
lần đầu t dính, rate 10/10 k recommend, sốt 39 ho mất mùi. khai giúp t vs
Trạm ơi nhà tui mùa này nước lên, lội nước miết, giờ chân lở, nóng, nhức bắp chuối, có phải bịnh gì lây không
Cháu nhà bà nó cứ ngây ngấy sốt, hay gãi, ở lưng nổi toàn nốt
Đầu tôi ong ong, tai ù, lạnh chân, nóng trán; tôi chạy thận ở bệnh viện huyện có bệnh nhân dương tính
be nha minh tieu phan co mau, sot, quay, 14 thang
mất khứuu giác rôi, ho it, khong sôt
Bệnh nhân là tôi, Tạ Quang Huy, 33 tuổi. Lý do nhắn: sốt, đau cơ bắp chân, buồn nôn. Nghề nghiệp: lái tàu.
Đợt này dịch sởi nhiều, con tôi lại ho, sổ mũi, chảy nước mắt sống, tôi chưa cho đi chích mũi nào vì bé sinh non
bon em 3 dua o chung phong, dua nao cung dau hong, em dai dien khai
Hông biết sao mà tay tui nổi mề đay, mà nóng đầu, tui mới mần cỏ ngoài vườn dính mưa
Xin khai thêm một người: vợ tôi, bị ho, sinh năm 90
tôi là y tá về hưu tôi thấy cháu tôi có ban ở miệng nốt cốp lích tôi nghĩ là sởi cháu sốt ba chín độ hai
dạ cô ơi tụi e đi mùa hè xanh, 2 bạn trog đội e bị sốt vs đau mắt, e đội trưởng khai dùm nha cô
con trai em 8t, dau bunng liên tuc, oi, sôt xuât huyet hk bs?
toi von viem gan B, nay chan an, sot 37,8, dau tuc mang suon
noi mun nuoc o mong voi ban chan, be 2 tuoi, khong sot, choi binh thuong
Ba tôi đi biển mới vô bờ, ghe có người sốt; ba thì ngấy sốt, nhạt miệng, ho đờm
Ho, sổ mũi, đau mỏi, mà nhà có cháu sơ sinh, thế tôi có phải ra ở riêng không
Eng ơi, vợ tui hắn ốm nghén mà chừ lại nóng nựa, đau trốc hung
f1 + ho = ? e 20t
Miệng con bé hôi, lở, chảy nước miếng, ai đụng tới muỗng là khóc
Em chào anh chị, em là sinh viên, hai hôm trước em vào thăm bà ngoại ở bệnh viện huyện, giường bên cạnh nghe nói sau đó dương tính, em thì từ lúc về cứ đau đầu với hơi rát họng, nhà em lại có ông nội bị suy tim nên em lo lắm ạ
toi nguoi kho me viet chu khong gioi, vo toi ten neang sa ron no nong no ret no dau dau, toi khong biet benh gi, nha o phum tro pot co may nguoi cung vay, toi bao cho vo toi thoi
me e bij soota ho nhieuf, ddo 38,9, me em co tieu duowngf tyep 2, em o xa chi biet qa dien thoai, khai giup mej duoc k a
Dạ con nhắn dùm ngoại, ngoại nói vầy nè: "tao nhức từ đầu tới chưn, ăn gì cũng đắng, nửa đêm rét run cầm cập", ngoại con bảy mươi chín tuổi, hồi giờ chỉ có cái bịnh khớp
`,
  checkin: `
36,7 – 98 – 76
sang nay 37.2 chieu 37.5, an duoc chen chao
Nay ngày thứ 6 rồi, ăn uống ngon miệng
hum nay oki hơn hum wa nhìu á
97
Dạ khỏe hơn rồi, sáng dậy tưới cây được luôn
spo2 95 nhip tim 92
So với hôm qua thì cơn ho thưa đi, đêm ngủ được năm tiếng
hum nay nhiet do 36.8, oxi 97 nha bs
Bựa ni khỏe hơn hôm qua rồi, ăn được lưng bát
Uống hạ sốt lúc 2 giờ, 3 giờ đo lại 37,6
hôm nay nhiệt độ ba mươi sáu phẩy chín ô xi chín mươi bảy mạch bảy mươi tám
Bớt rồi bác sĩ
toi bao cao ngay thu 9: khong sot khong ho
Chiều: 37,1 độ, SpO2 96%, HA 13/8
e đo 96 vs 88 nhịp, nhiệt 37 chẵn
Dạ thưa bác sĩ, cháu hôm nay chịu chơi, bú tốt hơn, ban bay gần hết, cặp nách 37,3
Sang gio hong thay gi la, com canh day du
uong thuoc bac dan xong thay nhe nguoi, tieu nhieu hon
nhịp thơ 18 spo2 97 nhiệt 36.6
Cũng vậy
Không khá hơn mấy, đêm qua ho tới ba giờ
Bữa nay má tui ăn được chén rưỡi cơm, ngồi dậy coi cải lương được rồi nghen
Tiểu cầu hôm qua 92, hôm nay lên 110, bác sĩ ở trạm nói tốt
ngay 5. sot 37,9. ho tang. oxy 95
vẫn thế ad ạ, k hơn k kém
sau khi xong la voi uong nuoc gung thi mui thong, tho nhe, do 98
Đã đo: nhiệt 37,0; mạch 74; huyết áp 118/76. Không có gì đặc biệt.
hom nay toi thay khoer hown, angf oxy 97
giong hom qua
tệ hơn hôm qua một chút, người nặng trịch, 38,1
dạ con chào bác sĩ hôm nay bà nội con ô xi chín lăm bà ăn được nửa tô cháo
Hết thuốc hôm nay là xong liệu trình, cổ chỉ hơi ngứa tí thôi
Đỡ nhiều rồi o ạ, hết nóng rồi, chỉ nghe mệt mệt
do 3 lan deu 96
Trả lời tin nhắn hôm nay: ho ít, không sốt, tiêu tiểu bình thường
r đó bs, oxy 96 tim 80 đầu hết nhức r nghen
Mẹ cháu từ lúc truyền nước xong tỉnh táo hẳn, huyết áp 110/70
36.9 nhé
dạ em đo xog r, 37 độ 4 thôi ạ, ngưỡi khỏe
F0 ngay thu 3 tai nha, 38 do 2, dau hong tang so voi hom qua
Hôm nay là ngày cuối theo dõi của gia đình tôi, cả bốn người bình thường, không ai sốt
moi tinh day, do duoc 95, hoi toi 93
nay mệt hơn hôm wa, lười ăn, nhiệt 37,8
Không sốt thêm lần nào từ tối qua tới giờ
be bot noi mun, chiu uong sua, dem khoc co mot lan
Lượt đo 8h tối: SpO2 94, nằm sấp mười lăm phút lên 96
Dạ bữa nay êm rồi, hông có gì, cảm ơn mấy cô hỏi thăm
ngay thu 7 r, chi hoi ho, nhiet 36,5 oyx 98
Con uống viên thứ hai rồi mà nhiệt nằm y chỗ 38 rưỡi
36 do 8
Báo cáo hằng ngày của hộ số 14: ông 37,2/96, bà 36,8/95, cháu 36,6/98
tôi báo là hôm nay huyết áp một trăm ba mươi trên tám mươi mạch tám mươi hai hơi mệt
Như cũ, vị giác mới về được một nửa
mai e xả cách ly r nha ad, khỏe như trâu, 36.5, 99%
Sáng 94, trưa 95, giờ 95. Ngồi dựa thì dễ thở, nói được câu dài
ong noi hom nay chiu an hon, ngoi day duoc, oxy 94
Có chị ạ, cháu uống đủ ba gói điện giải, tiểu bốn lần, đầu ngón tay ấm
nhietj 37,3 maxh 85 spo2 96 aạ
Nỏ thấy đỡ chi cả, đêm ho sù sụ, đo 37 rưởi
Khỏe re à
het ho tu toi qua, mui van chua co
Ngày cách ly 11/14, nhiệt độ 36,4, không triệu chứng
Chân tay bé các nốt đã khô, đóng vảy, không mọc nốt mới
hôm ny ngủ nhìu hơn, bớt đau đầu r, còn nghẹt mũi xíu
Hồi sáng bác sĩ biểu đo lại thì tui đo được chín sáu nghe bác sĩ
mach 101 nhiet 38,0
Đỡ một nửa
bửa nay ba em ăn đươc ngu đươc, dò 96
Xuống 37,4 rồi, hồi trưa 38,6, lau ấm với uống para
Hôm nay hỏng có sốt nữa, mà cái lưng nó mỏi rã rời luôn đa
tra loi: 1 khong 2 co it 3 khong
Vừa đo xong: 120/75, 68
Cháu không ghi nhật ký hôm qua, xin bổ sung: 37,5 sáng, 37,8 tối; hôm nay 37,1
e bth nhé, đo 98 luôn, chỉ chán thôi =))
Qua bữa thứ tư rồi, bớt đau mình, mà ho thì tăng về khuya
ban lan sang chan, mat het do, be tinh hon, 37,7
Tình hình ổn định
hnay ttot hon hqua, k sôt, ho it
Mẹ bầu nhà em hôm nay đo được 97 phần trăm, thai máy đều, hết lạnh run
Mạ tui đo chừ được chín lăm, mạ kêu đỡ tức ngực rồi
chua thay chuyen bien gi
Ăn cháo, uống thuốc đủ, ngủ 7 tiếng, thân nhiệt 36,8.
tu khi doi thuoc ho thi co do rat, dom loang ra
dạ hôm nay ngày thứ tám rồi cô ơi con hết ho hết sốt mũi ngửi được rồi
96 nha c, hồi trưa 95
bao bac si la chau no het oi roi, uong duoc nuoc oresol
Đêm qua đổ mồ hôi ướt áo rồi hạ, sáng ra mát tay mát chân
toi do huyet ap 125/80 nhip 70 spo 97, binhh thuongf
Chưa bớt
Hôm qua tới giờ vẫn nhức mỏi, mà nhiệt độ thì xuống còn 37,2
Ngày thứ mười hai rồi nghen, tui nghe trong mình khỏe như thường, chừng nào cho tui ra đồng
toi: 37.6 - 95 - 90
Con bé nhà chị hôm nay lại sốt lại, 38,4, hôm qua tưởng hết hẳn
ik lại bth r, hết chóng mặt, oxy 98
Tôi đã đo đủ hai lần như dặn, lần nào cũng trên 96
het đau hong roi, con nghet mui, 36.7
không thay đổi, 95%, 37,0
hom nay chi noi them vai cham o bap chan, tieu cau 88, nuoc tieu vang
Cụ nhà tôi sau ba hôm uống kháng sinh đỡ khạc đờm, tự đi ra sân được
Dạ, ngày ni là ngày thứ mười, con đo 36 độ 5, chi cũng ổn
Bác sĩ hỏi thì em trả lời: ngủ được, ăn một chén, đi cầu bình thường, hơi choáng khi đứng
vẫn mất mùi ý, còn lại ngon lành
oxy 97, nhip tho 20, khong met
Hạ rồi, 37,3
sang 36,9 chieu 37,1 tói 37,0
Hai bố con cùng báo: bố hết sốt, con thì 37,9 nhưng nô đùa được
Lưỡi đỡ đắng, húp được tô nước súp, trong người nhẹ hơn bữa hổm
me con hom nay khong chiu tap tho, oxy 93 thoi, hom qua 95
Không bằng bữa qua, cứ nằm là ho, ngồi dậy thì thôi
Bình thường ạ
do luc 5h sang 37 chan, 9h 37.2, 15h 37.8, toi do sau
Dạ hổm nay có mấy cô hỏi hoài con ngại quá, con hôm nay ăn được ngủ được, chỉ cái mũi là hít không thấy mùi nước mắm
oxy lên 97 r ad, hqua có 94 làm e sợ vãi
38,0. Sáng 37,5.
uong thuôc ha sot song 1 tieng do lai con 37.9
Mạ nói bữa ni mạ dậy đi lui đi tới được rồi, ăn hai chén cháo bột lọc
Đến hôm nay là hết hạn theo dõi mười bốn ngày của cháu rồi, từ đầu tới cuối không lần nào quá ba bảy độ
kem hon hom qua, leo cau thang met, oxy 93
Chích thuốc ở trạm về đỡ đau bụng, nhưng miệng đắng, ăn ba muỗng cháo
nhịp tim e 110 lúc ngồi á, oxy 96, hk sốt
Ban trên mặt bé lặn gần hết, dưới đùi mới lên thêm, nhiệt độ 38
nhịp thở mười chín lần ô xi chín mươi sáu phần trăm huyết áp mười hai tám
Ổn, ngày 2
hom nay minh k soot nuwax, mui hoi nghejt
Tôi trả lời câu hỏi lúc 8 giờ: không khó thở, không đau ngực, đi lại trong phòng được, ho chừng mươi tiếng
bua nay chau no chiu xuong vong choi voi cho, uong duoc 3 hu sua
Thấy cũng đỡ mà cũng chưa đỡ, nói chung là sáng khỏe chiều mệt
Oxy chín sáu, tía tui nói chuyện rổn rảng, đòi uống cà phê rồi đó đa
Sau hai hôm kiêng đồ cay, họng bớt loét, nuốt không buốt nữa
d6: 36.7 / 97 / hk sốt / ho chút chút
da khoe
Tối qua 39 độ, uống hạ sốt, lau mát tới nửa đêm thì 37,8; sáng ra 37,5
Hematocrit 41, tiểu cầu 105, mạch 88, bác sĩ hẹn mai thử lại
daj em do oxi 95, hom qua 96, nguoi hoii met
Giờ thì nằm nghiêng bên nào cũng thở được, không phải kê ba cái gối nữa
Hết chộ lạt mồm rồi, ăn ruốc biết mặn rồi tề
toi bao cho ho so 22, hom nay khong ai sot, be ut bong da tay
Con xin báo giùm bà: bà tiêu chảy có hai lần thôi, bữa trước năm lần
nay đo 3 lần: 36,5 36,8 36,6, max buồn
Tụt xuống 92 lúc đi vệ sinh, nằm nghỉ lên 95
Dạ, cháu tỉnh, không nôn, tay chân ấm, đi tiểu lúc mười giờ, nhiệt 38,1 ạ
ngyà thứ 8 hết ho, hết sôt, cho em test lại dc chua
ong xa hom qua khac dam hong, nay dam trong roi, sot 37,3
Em vừa nhận tin nhắn hỏi thăm, em trả lời liền: mệt hơn, đầu căng, nhiệt 38,4, oxy 95
Mấy cái mụn nước bể rồi, khô mài, bé cầm đồ chơi lại được
hết r bs ơi hết sạch, khỏe lại 100%
Bữa nay tui nghe cái ngực nó nhẹ hều, hít một hơi thiệt sâu được luôn
Nhiệt kế báo 37,4 ở trán, 37,9 ở nách, tôi ghi số ở nách nhé
98 70 36.5 nhu moi ngay
Đêm thứ hai không sốt
vaanx con ho, chuwa het dau hong, oxy 97
Uống hết gói thuốc A thì bớt nhức, chớ cái ho thì y nguyên à bác sĩ
Bác ơi hôm nay cháu thấy ngửi được mùi xà phòng rồi, thích quá, còn 36,8 thôi
con báo sáng nay ông nội đo được chín mươi tư bà nội chín mươi bảy hai người không sốt
thuyen giam nhieu
dậy phát đo luôn 97, đầu nhẹ tênh, cảm ơn ad hqua tư vấn
Con cấy Na hôm ni hắn bú khỏe, hết quẹo quặt, nóng có 37 độ 3 thôi o nờ
Bốn ngày rồi đó, chân tôi vẫn rã rời như mới chạy bộ
T: 37,1. P: 82. R: 18. SpO2: 96.
giam sot nhung chay mau rang it luc danh rang, tieu cau 75 bac si ben vien noi theo doi
Hôm nay đổi: sáng tôi 96 còn vợ 94, hôm qua thì ngược lại
sang nay me em tinh tao, an chaoo, uong suwa, huyet ap 128/80
Cho con hỏi, hôm nay con hết sốt rồi mà oxy có 94 thì có phải nằm sấp nữa không
y chang hqua, hk có j mới
Ngày thứ 10 kể từ khi dương tính: chỉ còn khàn tiếng.
sau khi tho oxy o tram ve thi do 95 on dinh
Ban mẩn mờ đi thấy rõ, cháu gãi ít hơn, ngủ trưa được hai tiếng
Đo cái máy kẹp ngón tay đó hả, chín tám nghen, hồi hôm chín sáu
Hồi khuya có ớn lạnh một trận, giờ bình thường, 37 độ
Xấu đi
mach 78 nhiet dô 37.0 huyết ap 115.70
cam on tram, may vien thuoc phat hom qua uong vo de ngu, sang nay dau nhe
Hôm nay thế nào à? Hôm nay tôi chán, nhưng người thì khỏe, không sốt không ho
đỡ hơn 1 tí tẹo tèo teo
Đi được từ giường ra cửa mà không phải vịn, đo liền được 93, ngồi xuống năm phút lên 96
Giời ạ khỏi rồi, giờ chỉ thèm bát bún riêu thôi cô ạ
sot tro lai roi bac si, 38.7, dem hom kia tuong da dut han
Thuoc ho siro khong an thua, chau ho con day hon, may la khong sot
Ba em ngày thứ năm sốt xuất huyết, sáng nay thử tiểu cầu còn 60, không chảy máu đâu hết, uống nước được
97% 80 36,7 dạk khong co j la
báo cáo bác sĩ tôi đỡ rồi đầu hết nhức chỉ còn mỏi cái lưng thôi
hnay e ko cần uống hạ sốt lun, cả ngày 36 mấy
Âm ấm thôi, 37,5
Nhật ký ngày thứ ba: sáng hắt hơi, trưa ngủ, chiều 37,9, tối chưa đo
con van bo an, cho uong tung thia mot, dai ba lan, chan tay khong lanh
Chưa khỏi mô, mà đỡ được chút chút, đi ra ngoài vườn được rồi
Nói chung là 7 phần khỏe, 3 phần mệt
Tối qua tôi quên báo. Tối qua 37,7, sáng nay 36,9.
oxyy 96 phan tram, hom quaa 97
ho ra đờm lỏng hơn r, cổ bớt rát, còn 37.4 thui ạ
ra vien hom truoc, hom nay o nha an duoc, vet tiem truyen hoi bam
Đã uống thuốc lúc 7h, 12h và 19h; nhiệt cao nhất trong ngày 37,6.
Chị hỏi cháu có nôn không thì không, hôm nay cháu chỉ trớ một chút sau bữa trưa
Tui vô ngày thứ chín rồi, hai gạch mờ thiệt mờ, trong mình hổng bịnh hoạn gì ráo
khong sot, khong ho, 97
Sau ca trực đêm đo lại: 37,0 - 98 - 84. Tôi thấy ổn để tiếp tục cách ly tại phòng.
tình hình là vẫn ngỏm, 38.3, nhức đầu tăng
Ôn lại ho nhiều hơn hôm qua từ lúc trở gió, ăn thì được
hôm nay mệ em chịu uông nước rùi, mạchh 86
Không đau ngực. 95. Ngày 4.
Cả hai vợ chồng mất ngủ vì con, nhưng con thì hết ban, hết sốt, đòi ăn xúc xích
do xong roi do: huyet ap 14/9, oxy 96, duong huyet 160
hồi sáng ba mươi tám độ trưa ba mươi bảy rưỡi giờ ba mươi bảy độ
Nghe loi co y ta con suc mieng nuoc muoi, bua nay hong em hon, het khan
Ba tui đo được 94, hôm qua 93, ba nói dễ chịu hơn mà chưn còn yếu
Vâng, đúng, hôm nay ngày thứ mười ba, tôi khỏe, đã tự test nhưng mờ, tôi chờ ngày mai
ngày thứ 2 uống molnu, đỡ đau mình, oxy 97, ói 1 lần
36,5 đô. 98 phân tram. ko met
hom nay mat giong luon, nhung het sot
chau nha toi do vao buoi trua 38,8 bay gio 37,9 da cho uong nuoc
Cái chân hết sưng, hột đỏ xẹp, bữa nay tui đi bộ ra tới cổng rào
Con chào cô, ông con từ sáng tới giờ ngủ hơi nhiều nhưng gọi dậy ngay, nói chuyện rõ, 95% ạ
Khá rồi nghen mấy cưng, tui mần được hai chén cơm với khô cá sặc
Gửi trạm số đo chiều của mẹ: nhiệt 37,2, mạch 76, SpO2 96, mẹ bớt đau lưng
lại sốt rùi :( 38,5 sau 1 ngày hết
vo van met, khong an duoc gi nhieu, nuoc dua thi uong
Đờm lẫn tí máu như hôm qua, 37,6, 96.
Hết nhưc đau r bac si, còn chong mat xiu khi đưng day
Cứ tưởng khỏi, ai dè sáng nay đau họng tăng, 37,8, nuốt nước bọt cũng xót
Báo lần chót trong ngày nha: hai mẹ con đi ngủ, bé 36,9, mẹ 37,1
Nhà cháu hôm nay đỡ nhọc rồi bác ạ, giưa ăn được quả chuối, tối ăn được bát phở
so do hom nay giong so do hom qua, 96 va 37
Bác sĩ ơi tối qua con nhắn là con mệt đó, sáng nay con ngủ một giấc tới chín giờ, dậy đo được 36,8 với 97, ăn hết ổ bánh mì, chỉ còn hơi nghẹt bên mũi trái thôi, chắc mai con khỏi uống hạ sốt nữa hả bác
bao cao tinh hinh phong 6: anh Tho 37.1, anh Luc 36.8, em 37.5, khong ai kho tho, anh Luc ho it hon hom qua, com hop trua nay an het
hom nay em do 2 làn 96 97, ngườii khoe hon bua truoc, cam on bs nhìu
update: sốt bay màu, ho giảm 50%, oxy 98, tâm trạng chán đời
Thưa o, bựa ni tui ngồi bàn máy may lại được rồi, chỉ hơi choáng khi cúi, đo 96, nóng 36 độ 9, nỏ ho tiếng mô
dạ ngày thứ mười một rồi hôm nay ba đo được chín mươi sáu chín mươi bảy ba hết ho ban đêm ăn được cháo trắng với hột vịt muối
[Trả lời tin tự động 7h00] Họ tên đã có. Nhiệt độ: 37,3. SpO2: 96. Triệu chứng: ho nhẹ, bớt mệt. Ghi chú: đã uống thuốc sáng.
`,
  sos: `
Ông nhà tôi nằm đấy, tôi lay mãi mà không thấy ừ hử gì, tay lạnh ngắt
oxy cua ba con xuong 84 roi
Con nhỏ nó ngủ hoài, kêu hổng mở mắt, đút nước chảy ra hết
Chị ấy thở ngáp ngáp
bs ơi bạn e nó trợn mắt cứng đơ ng lun, làm s giờ
Dạ thưa bác sĩ, tôi xin báo là vợ tôi môi đã thâm, đầu ngón tay xám, hỏi thì chỉ gật được
spo2 do duoc 78, nguoi van tinh
Mệ tui nằm im re, kêu mô có thưa, ngực nỏ thấy phập phồng chi
Bà hàng xóm nằm dưới sàn, tui gọi cửa sổ không nghe trả lời, nhà bả đang cách ly có một mình
chau nha toi tím môi roi thở rit lên, khong khoc đuoc nưa
Cháu vừa lên cơn giật, sùi bọt mép, đang giật tiếp
alo nhà tôi có người ngất rồi gọi không dậy đường lê lợi số hai mươi ba
88% hai lần đo
bo em noi khong thanh cau, tho ca vai ca co, em khong biet lam gi
Bé ói ra máu bầm cả thau, giờ lả đi, da lạnh, mạch bắt không thấy
cíu mẹ e vs, mẹ thở hk ra hơi nữa r
Nó sốt xuất huyết ngày thứ năm, hết nóng rồi mà chân tay lạnh toát, vã mồ hôi, hỏi câu được câu mất
Tôi ở một mình, cầm điện thoại bấm không nổi, hụt hơi
tui tho khong noi, ai do toi dum voi, nha cuoi hem 48
Mặt bé tái mét, không bú, không khóc, nằm im
Trời ơi ba tui xỉu rồi, kêu xe cấp cứu dùm coi, ấp Bình Quới nghen
con em co giậtt, 40 doo, cuu em voi bs oi
Anh cùng phòng trọ của em gục trên bàn, lay không tỉnh, thở khò khè như ngáy
Hồi nãy đo chín mươi, giờ còn tám mươi lăm, má tui kêu buồn ngủ
ong noi khong biet ai la ai nua, hoi ten con cung khong nho, tho nhanh lam
Nghẹt thở
chị e bầu 8 th ra máu ồ ạt r ngất, sốt covid nữa, cấp cứu sao ạ
Xin lỗi làm phiền giờ này, bố tôi từ nãy không nói nữa, môi hơi tím, tôi nên đợi đến sáng hay thế nào
Thằng cháu hắn lịm luôn rồi, kêu răng cũng không dậy
sau khi tiem xong chau sung mat, kho tho, tim, dang nam o nha
nguoi toii lanh ngat vã mo hoi, tim dap thinh thich, sap xiu, cuu
Ông ngoại ngồi dựa vách há miệng đớp hơi, mỗi câu nói được một chữ
bác sĩ ơi cứu con tôi với nó không thở nữa mặt nó tím hết rồi
SpO2 86, mạch 130
O ơi con tui hắn giựt đùng đùng, mắt trợn ngược, tui run quá
Có lẽ bà tôi sắp đi, hơi thở cứ ngắt quãng, mười mấy giây mới một nhịp
cap cuu
Em gái tui uống nguyên vỉ thuốc hạ sốt ba chục viên, giờ nó nằm lơ mơ
oxy e có 82 hà, mà e thấy cũng bth, có s hk
Nhờ trạm cho xe đến ngay số 5 ngách 12, cụ bà hôn mê
chau be ba thang, long nguc lom sau, ren moi nhip tho, khong bu duoc cu nao, goi khong phan ung
vợ toii ngấtt roi, goi mai khong tinh, nha so 17 ngo 3
chu Ba o ke ben tho kho khe roi im luon, so mui khong thay hoi gi
Người ta tìm thấy ông ấy trong phòng cách ly, nằm sấp, da nhợt, còn ấm nhưng không đáp
toi so minh khong qua khoi, tho moi luc mot can
Má tui á, bả nói nhảm không à, kêu tên tui thành tên ông cậu chết rồi, oxy còn tám mấy
Het binh oxy roi, ba tui dang tut, 83
chau bi chay mau mui khong cam duoc ca tieng roi, nguoi trang bech, goi lo mo
help me, ck em hk thở dc
Không lay dậy được nữa.
Bác sĩ ạ, cháu hết sốt rồi nhưng cứ lơ mơ, người lạnh, tè cũng không tè từ sáng, chắc cháu mệt thôi phải không
bé khó thở dữ, cach mủi phập phòng, moi tím, laam sao day
Dì tôi đo được 79 mà dì cứ bảo không sao, ngồi ăn trầu, tôi có phải chở dì đi không
toi khoc khong ra hoi nua, chong toi xiu truoc cua nha ve sinh, dau chay mau, dang F0
Anh công nhân phòng 9 sùi bọt mép, tụi em kê muỗng vô miệng ảnh rồi, ảnh chưa tỉnh
xin xe cấp cứu đến thôn năm xã hòa bình cụ ông bảy mươi chín tuổi thở dốc tím môi
non ra mau tuoi, hoa mat, khong dung duoc
Giời ơi thằng bé nhà em nó cứng người ra rồi, mắt cứ ngược lên giời, cứu nhà em với
ba toi tay chan lanh nhu nuoc da, mach nhay yeu xiu, huyet ap 70/40
e k thở đc nx r, cứu e vs ad ơi
Cháu nội nằm võng thòng tay xuống, vạch mí mắt lên thấy con ngươi đứng tròng
Cả nhà đi cách ly hết, còn bà nội ở nhà, camera thấy bà té nằm từ trưa tới chừ không nhúc nhích
anh toi mê sảng la het khong nhan ra ai, sot 41 đo, giup gap
Làm ơn, ai đó đến với tôi, tôi không gượng được nữa
dau nguc nhu bop nghet, lan ra tay trai, va mo hoi lanh, toi khong tho duoc
Trẻ sơ sinh 12 ngày tuổi, da xám, thở ngừng từng đợt, mẹ đang dương tính
Con tui mềm oặt như cọng bún, kêu hông ư hử, mới hồi nãy còn sốt dữ
Ôn mệ tui mê man rồi, nói chi cũng nỏ biết, chừ đưa đi mô
oxi mẹ e 7 mấy nhảy tùm lum, mẹ lừ đừ, kêu mở mắt cái r nhắm
Ông thầy tu ở chùa đối diện ngừng thở rồi, phật tử đang ép tim
chi em tho rat met, noi tung tieng mot, moi trang bech, xin cho xe xuong Binh Minh
Bệnh nhân tôi chăm: nhịp thở 38, SpO2 87%, vật vã, xin hướng dẫn chuyển viện
oxy cuar me toi con 85 phaan tram thoi
Ở khu trọ này có ông bị dịch nằm ngoài hành lang thở hước hước, không ai dám lại gần, kêu giùm xe
Mẹ mới nói "cho mẹ ngủ", rồi không trả lời nữa
gium toi voi ba con oi, thang be uong khong vo, oi ra nau nhu ba ca phe, lo do
Hình như tim ông tôi không đập
alo mạ tui nằm mê man rồi thở khò khè ai tới giúp với tui ở một mình với mạ
Co giật lần hai
Dạ thưa, thằng Tèo nhà con nó làm kinh, mình mẩy tím ngắt
Cho tôi số cấp cứu, nhà có người bị ngạt, da xanh tím
me em oxy 89 nhung me bao khong kho tho
s0s s0s e ở p204 e ngộp quá cứu
Tui thấy ông kia ở chốt cách ly té giật tay chân, bọt trào ra miệng
xin gup do, ong toi thở hắt ra, măt đờ đãn khong phan ung
Bé sởi, thở rút lõm, môi xanh như mực, tôi ở bản xa đường sạt không ra được
Em lớp trưởng ạ, bạn em vừa khuỵu xuống, mạch đập lung tung, mặt cắt không còn giọt máu, không nói gì
Bác tài xế đang nằm gục trong cabin, sốt hầm hập, đập cửa hổng nghe
Vợ em nằm úp mặt xuống bàn phím, em tưởng ngủ, lật lên thì mặt tím tái, sờ cổ không thấy mạch, em đang ép tim
chau chay dau lai co giat nua roi, lan truoc 3 phut lan nay 5 phut chua het
oxy 83 nháy đỏ hoài, ba e mặt xanh lè, s đây ad
Dạ thưa cô, con mới 10 tuổi, ba mẹ đi bệnh viện hết, bà ngoại đang nằm mà con kêu bà không trả lời, con sợ
Chú Sáu nằm ngửa trên chõng, mắt he hé, tui véo tai cũng nỏ nhúc nhích, hơi thở nghe khọt khẹt
Tôi đang ở một mình, bệnh F0, tay chân tê cứng, nói líu lưỡi, miệng méo
bs oi e bé oi ra mauu, nguoi lanh ngăt, da noi bông, goi khong thuaa
Kỳ lạ là đo được 76% mà cụ vẫn nói chuyện bình thường, chắc máy hỏng, nhưng móng tay cụ hơi xám
nguoi tren xe khach nga ra san, mat trang da, khong tho, xe dang o km 24 quoc lo 6
cấp cứu cấp cứu nhà tui số bốn đường làng bà già tui tắt thở rồi
Thằng em tui ngáp cá rồi bác sĩ ơi
ng yêu e đag sốt 40 nói linh tinh đòi nhảy cửa sổ, k nhận ra e, giữ k nổi
Bé sốt xuất huyết, hôm nay nằm im không quấy, môi nhợt, bàn chân lạnh tới đầu gối, cả ngày không tiểu
Ảnh thở khặc khặc, gân cổ nổi lên, nói hổng ra tiếng, xin cái xe chở ảnh đi
Thai phụ 36 tuần, F0, SpO2 88, thở 34 lần/phút
ba noi chau thooi tho rooi hay sao ay, nguc khong len xuongg nua
tui moi vat duoc ong chong len giuong, ong me san, mieng chay dai, nua nguoi liet
Cháu gái nhà chị chủ nhà trọ bị sặc sữa, tím đen mặt, chưa khóc lại được
Bạn em nhắn một câu "tao không thở được" rồi tắt máy, nó cách ly một mình ở phòng 5 dãy C
má ơi cíu, nhỏ bạn e uống thuốc r sưng môi sưng mắt thở rít, nó kêu nghẹn cổ
Mất ý thức 2 phút. Chưa tỉnh.
Bà con cứu với, con tui hắn xám ngoét, thở thoi thóp
da bac, em la bao ve, co ong F0 lau 3 nam o cau thang, mat trong, tho nac len tung cai
Từ tối tới giờ em không nằm được, phải ngồi chồm ra mà vẫn không đủ hơi, đo 87, không có ai ở nhà
cuuw em, tho khong noi, toi sam mat roi
Con của chị Út kế bên bị tay chân miệng, giờ nó run bần bật, da nổi vân tím, thở dốc, chị Út còn đang đi làm chưa về kịp
Có người nhảy lầu ở khu cách ly, máu nhiều lắm
86 85 84 dang giam
ad kêu xe dùm, bà e nấc nấc mắt nhắm nghiền r
Tôi tự tiêm insulin xong run tay, vã mồ hôi, mắt mờ dần, tôi không bấm được số
Nội tui bả nằm xụi lơ, kêu hổng ừ, đái ra quần luôn rồi, hồi sớm còn nói chuyện mà
em ơi cho xe đến nhà chị con chị nó đang lên cơn mắt nó trợn lên rồi chân tay giật liên hồi
Da bé nổi vằn tím, thở rên, cổ cứng, thóp phồng
ôngg nội em lịm roi, oxy 70 mâý, o ấp 4
Tui hổng chắc có phải chuyện lớn không: bà cố đi cầu ra máu đen đầy bô, ngồi dậy là xỉu, kêu ba lần mới mở mắt
bo toi ho ra ca bat mau, mat tai di, tho gap
Làm sao để biết người còn sống? Mẹ em cứng tay rồi, em áp tai mà không nghe gì
k thở đc
Người đi rừng về sốt rét, giờ la hét, không biết vợ con, nước tiểu đen, bản không có sóng tôi đứng trên đồi nhắn
Cụ tổ trưởng giời ơi cụ ngã vật ra, mồm thì sùi bọt mép, ai gọi hộ cái xe
Cần máy thở, bệnh nhân 81%
con me toi con thoi thop, toi o tren ghe giua song, goi 115 khong duoc
e oi, thang be tho rut co, lom nguc, mat lo do, moi tham
Đứa con gái mới sanh xong, máu ra ướt hai cái mền, mặt trắng như giấy, nói lạnh quá má ơi rồi im
Nhắn nhỏ vì con đang ngủ: tim em đập 160, ngực như có đá đè, tay trái tê, sắp ngất
huhu e bé nó mềm nhũn r ad, lắc hk dậy
Máy kêu tít tít, số 79, y tá ở khu cách ly không thấy đâu, ông giường 6 đang vùng vẫy
Chừ ôn mới nói mớ rồi lịm đi, da lạnh như đồng, tui đập mấy cũng nỏ tỉnh
Hai ông cháu bị ngạt khói đốt ngải xông nhà, ông gọi không thưa
Ai rảnh share giùm: cụ bà F0 ở hẻm 12 Bùi Minh Trực đang ngưng thở, con cháu gọi cấp cứu không ai bắt máy, cần bình oxy NGAY
sôs sos thở hổng nổi spo2 79
Thằng nhỏ bị sởi nó ngủ li bì hai ngày, đút sữa không nuốt, mắt dại đi
Ngưng tim
thay chu nhiem dang day online thi guc xuong, camera van bat, thay song mot minh o tap the cu
Chị cho em hỏi nhỏ, ông xã em cái môi nó cứ xanh xanh, hỏi thì ổng ậm ừ, ngón tay lạnh, oxy nó hiện 85, vậy có cần đi viện không hay để mai
bác e nôn ra máu r lả đi, nhà có mỗi e 13t, giúp e
Dòm con nhỏ thấy tròng mắt trắng dã, hai tay co quắp, kêu trời không thấu
Cháu tím khi khóc, giờ không khóc nữa mà vẫn tím, người ỉu
tôi khó thở quá tôi không nói được nhiều địa chỉ mười hai ngô quyền
Dạ em xin lỗi hỏi giờ này, ông nội em cách ly ở nhà ngày thứ năm, giờ ông ngồi không vững, hỏi ông tên gì ông trả lời tên người khác, em đo hai cái máy thì cái 82 cái 84, ba má em nói để sáng mai
nha em o ban xa tram 20 cay, con em soi ngay thu sau, tho ruc co nguc lom xuong, tu trua khong bu giot nao, nguoi no lim di, em be no ra duong cho xe ma khong co ai
Trích camera nhóm tổ dân phố: "Anh Năm nhà số 3 gục trước cổng, mặt tím, vợ ảnh la mà không ai nghe", mọi người gọi xe giùm, còn ảnh nằm đó
`,
  faq: `
Trẻ sốt bao nhiêu độ thì phải đưa đi viện?
spo2 bao nhieu la nguy hiem
sot xuat huyet het sot la khoi hay chua vay bac si?
ho bao lâu thì gọi là ho kéo dài z ad
Mạch 100 ở người lớn có phải là nhanh không?
Tay chân miệng thì ngày mô là nặng nhất hè?
tre bi soi noi ban bao lau thif het
Người bị co giật do sốt có nên cho ngậm thìa không?
benh soi khac sot phat ban cho nao
kho tho nhu the nao thi duoc coi la chuyen nang?
Uống hạ sốt rồi bao lâu được uống lại liều nữa?
f0 hết sốt mấy ngày thì đc đi làm
Huyết áp 140/90 có được tự điều trị covid tại nhà không, theo quy định ấy?
khi nao thi tieu cau thap can truyen
cho hỏi là trẻ con thở bao nhiêu lần một phút là thở nhanh
Mất mùi do covid thường mấy tuần mới ngửi lại được
dau bụng trong sôt xuất huyêt co phai dau hieu nặng ko
Vì sao sốt xuất huyết lại chảy máu chân răng?
Con nít mọc răng sốt với sốt bịnh khác nhau sao vậy cô?
Ngày thứ mấy của bệnh thì dễ sốc?
Bé bị tay chân miệng có được tắm không, nghe sốt là kiêng nước mà
huyet ap tut bao nhieu thi goi la soc
Sao có người mắc covid không sốt không ho gì cả?
tim đập nhanh sau covid là bth hả ad, kéo dài mấy tháng z
`,
  report_suspect: `
Ngõ nhà tôi có gia đình về từ vùng dịch ho cả ngày mà không khai
xom toi 5 dua nho noi mun nuoc tay chan, truong mam non van mo cua
Quán karaoke Sóng Xanh đóng cửa trước mở cửa sau, tối nào cũng đông
ad ơi ktx e có mấy đứa sốt lun mà tụi nó trốn khai á
Ở tổ 7 có hai người F0 vẫn ra chợ bán rau
Bên tê sông có mấy nhà nóng sốt nhiều lắm, nỏ thấy y tế mô về
nha doi dien to chuc dam cuoi 200 khach khong deo khau trang
Phát hiện nhiều ca sốt phát ban ở lớp 3B
ong chu xuong bat cong nhan sot di lam, giâu không cho khai
ca day tro cho tui chin phong thi bon phong co nguoi sot xuat huyet, lang quang day lu ma khong ai don
Tôi muốn phản ánh việc người cách ly ở khách sạn Hoa Biển tự ý ra biển tắm mỗi sáng
ga vit chet hang loat o ap Tan Lap, nguoi ta con dem ra cho ban
tôi báo là ở xóm tôi có ba người cùng sốt sau khi ăn cưới
hàng xóm mình f1 mà đi đá bóng kìa, báo ai giờ
Anh công nhân cùng tổ em ho rũ rượi, bảo anh khai thì anh chửi, mọi người trong chuyền sợ lắm
Nghi ổ dịch sởi tại thôn Pác Nặm, trẻ mắc đã gần chục
Thằng cha kế bên nhà tui mới ở Cam Bốt lội sông dìa, ho khù khụ mà giấu
o cty e co nhiu ng bi sot ho ma quan lý khong bao y tê
Bữa giờ trên tàu cá Hai Lúa có bốn thủy thủ sốt, mai tàu cập bến, cảng nên biết trước
cong truong co 6 tho bi tieu chay, uong chung 1 be nuoc
Nhà trẻ tư thục Hoa Mai nhận trẻ đang phát ban, phụ huynh phản ánh cô không xử lý
Người giao hàng vô khu phong tỏa không kiểm tra gì hết trơn
cái quán trà sữa đầu hẻm tụ tập đông nghẹt, hk ai đeo kt lun á
Bà con bán chợ Đông Ba có người dương tính mà ban quản lý không phun khử trùng
dong nghiep toi test 2 vach roi van di lam, phong 15 nguoi
Có người trốn trạm cách ly
Thầy giáo dạy lớp con tui ho hoài rứa mà vẫn lên lớp, học trò nghỉ ốm mất bảy đứa
toi muon báo co nguoi tu vung dich ve khong khai bao, o ngõ 48
Sảnh chung cư A2 sáng nay thấy một chị sốt đỏ bừng mặt, vừa ho vừa bấm thang máy, không khẩu trang
Hai vợ chồng bán hủ tiếu đầu hẻm bị sốt xuất huyết nằm viện, nhà họ ao tù nước đọng muỗi vo ve
moi nguoi trong khu tro deu ho, chu tro khong cho ai bao
dạ con báo quán nhậu gần nhà con nhậu tới khuya mấy chục người không giữ khoảng cách
Chó dại cắn ba người ở thôn Thượng, con chó chạy mất
Sau chuyến xe khách Huế – Sài Gòn nhiều hành khách kêu sốt, tôi chỉ đi nhờ một đoạn và không sao
trong lớp e 1/3 lớp nghỉ vì sốt, gvcn kêu đừng nói ra ngoài
Bãi rác sau chợ nhiều người mắc sốt xuất huyết quanh đó
bao cho tram biet nha ong Tu cuoi lang co khach Trung Quoc o lau, khong khai tam tru
Giáo xứ vẫn làm lễ đông vài trăm người dù xã đã cấm tập trung
o hẻm nay có 3 nha bi sot xuât huyet ma chua thay phun thuoc
Bà Sáu bán vé số ho ra máu mà bả đi bán khắp chợ, nói bả hông nghe
Xưởng nước đá có mấy anh Miên bị sốt rét run, ngủ chung một gian, chủ giấu
Trường cấp hai thị trấn, khối 6 hôm nay vắng 40 em vì nổi ban đỏ và ho
Kính gửi trung tâm, tôi xin phản ánh: xí nghiệp may Đại Phát có ít nhất mười hai công nhân sốt, ho từ đầu tuần, ban giám đốc thu điện thoại không cho báo, đề nghị xuống kiểm tra
ong nha sau lung em di Campuchia ve khong cach ly, toi nao cung ngoi nhau
báo cáo ad nhỏ kia F0 mà vẫn đi trà sữa checkin up story kìa
Trong xóm mấy đứa con nít đau mắt, nổi hột đỏ cả lũ, mẹ chúng hắn đem đi cúng chơ nỏ đi trạm
Nhiều lốp xe đọng nước sau gara, muỗi dày đặc, khu này đã có hai ca sốt xuất huyết
lơp con em co 6 be bị tay chan miệng, nha truong giâu
Dưới ghe cào có thằng bạn chài sốt phát ban, cả ghe mười mấy người ăn chung một mâm
chot kiem soat dau lang bo trong tu 10h dem, xe ra vao tha ho
Cô bán bánh cuốn đầu phố ho sù sụ vào hàng, nghe đâu chồng cô ấy đang điều trị covid
phòng bên ktx ho cả đêm, gõ cửa bảo khai thì tắt đèn giả chết
Xin cho người về xóm Chài, đã có ba đám tang trong nửa tháng mà không ai biết bệnh gì, người nào cũng sốt trước khi mất
Tụi nhỏ chăn vịt chạy đồng tụi nó ăn vịt chết, giờ hai thằng nằm sốt trong chòi mà chủ vịt hổng cho ai biết
tiem net mo cua lau, tat den, ben trong hon 30 dua
Tố giác bán giấy xét nghiệm âm tính giả trên Facebook
con muốn nói là bác ở cuối xóm bác bị bệnh mà bác bẻ khóa đi ra ngoài mua rượu hoài
Cùng chuyến bay VN1187 với tôi, hàng ghế 21 có một khách sốt và nôn, tiếp viên không xử lý gì, tôi ngồi hàng 9 không sao
o thôn toi co dam ma 300 nguoi an co, trong do co nguoi F1
Ký túc xá Cỏ May tầng 4: hơn nửa số sinh viên đau bụng đi ngoài sau bữa cơm căng tin
cty e ép ng 2 vạch đi làm tăng ca, còn hăm cho nghỉ việc nếu nói ra
nghi co o dich o ban Na Mat, tre con ho ga nhieu, chua ai tiem chung
Gia đình bị niêm phong cổng nhưng đêm vẫn trèo tường sang nhà tôi xin lửa
Heo bệnh bà Xuyến vẫn mổ bán ở chợ Cồn, mấy người ăn tiết canh rồi sốt cứng cổ nhập viện
Cái nhà giồng rau cạnh bờ mương ý, cả nhà nó sốt giăng giăng, hỏi thì bảo cảm
co nguoi trong khach san 405 sot cao, le tan che giau
Anh thợ điện tới sửa máy lạnh nhà tôi sáng nay ho liên miên, mặt đỏ gay, hỏi ảnh mới khai là sốt hai hôm rồi, ảnh đi cả chục nhà
bao voi tram nha sô 9 nuoi con khong chich ngừa, con bi soi van cho di hoc
Hội chợ ở sân vận động huyện mở cả tuần, không đo thân nhiệt, không khai báo, chen nhau như nêm
ông hàng xóm sốt xh về nhà k mắc màn, bể cá bỏ hoang đầy bọ gậy, nói mãi k đc
lop mau giao thon Doai hom nay nghi 11 chau vi loet mieng
Người nhập cảnh trái phép đang trốn trong kho gạo
Chủ vựa cá thuê người Lào, bốn người run lẩy bẩy nằm sau kho đá, ai hỏi cũng xua tay
Có mấy người đi xe máy từ vùng dịch ra, né chốt đi đường ruộng, tui chộ rõ ràng
be nuoc chung cu co chuot chet, tu do nhieu ho bi tieu chay, ban quan tri im lang
tôi là bảo vệ trường tôi thấy hôm nay các cháu lớp hai nghỉ nhiều vì sốt với nổi nốt ở tay
"Bà con coi chừng, lò bánh mì Ba Tài có thợ dương tính mà vẫn bán" - em thấy thiệt nên gửi trạm kiểm tra giùm
Thầy giám thị bắt thí sinh sốt 38 vô thi chung phòng ba chục bạn
may nguoi f0 ben day A tu y qua day B choi bai an tien, tui em so lay
quan bún cạnh trg hoc co nguoi phuc vu ho ra máu, đê nghi kiêm tra
`,
  help: `
Em muốn khai sốt thì bấm mục nào trên này?
do oxy xong nhap vo cho nao vay ad
báo nhiệt độ mỗi ngày là nhắn cú pháp j z
Nếu tôi khó thở thì nhắn chữ gì để gọi cấp cứu qua đây?
Lỡ ghi nhầm 38 thành 83 rồi, sửa ở đâu?
toi khong bietg cach ghi trieu chung vao dau
Khai cho mạ tui ho sốt thì bấm nút mô, tui già nỏ biết
Hệ thống hiểu được tin nhắn viết không dấu về triệu chứng không, hay phải chọn trong danh sách?
app nay co nhac do than nhiet khong, bat o dau
Mỗi ngày phải báo mấy lần, báo những chỉ số gì cho máy?
ghi 37.5 hay 37,5 thi may moi hieu
bấm vào nút "tôi bị sốt" mà nó ra chữ loằng ngoằng, dùng kiểu j đây
Có thể báo triệu chứng thay cho người khác bằng số máy của tôi được không, thao tác ra sao?
`,
  unknown: `
Điện thoại nóng máy quá
mệt vs cái app này ghê, load hoài hk lên
Đau đầu vì tiền nong
nong 39 do ngoai troi luon, may lanh hu roi
Thằng sếp nói nghe mà buồn nôn
đội nhà thua tím mặt, cay vcl
Ngộp thở với giá vàng bữa nay quá bà con ơi
Cơn sốt đất ở Thủ Thiêm còn kéo dài không
cuoi muon xiu voi clip do
Xe tôi nó ho mấy cái rồi tắt máy, chắc nghẹt bình xăng
nghe ban do ma noi da ga luon, ai hat vayy
Con mèo nhà em hắt hơi, bỏ ăn
Nha nong ham hap nhu cai lo, quat hong an thua
phim hay den ngat tho
cạn pin 8% r trời
Mạng yếu, đứt quãng, tắc nghẽn
Mùi sơn mới nồng nặc, tôi đang sơn lại phòng khách
Dàn loa này đo được 96 dB
Đau lòng chi mô lạ, hắn bỏ đi lấy vợ rồi
lanh run nguoi vi da lat mua dong, ai len choi khong
Thở phào, cuối cùng cũng trúng tuyển rồi
hom nay nhiet do Ha Noi may do
crush seen hk rep, tim ngừng đập lun
`,
} as const;
