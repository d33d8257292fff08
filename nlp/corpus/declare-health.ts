/** Seed sentences of the intent declare_health, one a line, written for this project. */
export const declareHealth = `
Em bị sốt từ hôm qua
Tôi ho khan ba ngày nay, hơi mệt
con tôi 5 tuổi sốt 39 độ, ho và chảy nước mũi
Mình là F1, vừa tiếp xúc với ca dương tính hôm kia
em muốn khai báo y tế
Tôi muốn khai báo sức khoẻ cho mẹ
Nhà tôi có ba người bị sốt
Em tên Lê Thị Hoa, sinh 1990, ở phường Bến Nghé
Cháu Trần Gia Bảo 4 tuổi bị nổi ban đỏ
Mẹ em 70 tuổi bị tiểu đường, hôm nay thấy khó thở
Chồng tôi bị cao huyết áp, hai hôm nay nhức đầu
Bà nội sốt cao, đau mình mẩy
tui bị đau bụng, đi ngoài mấy lần
Em bị mất mùi mất vị hai hôm rồi
Bé 8 tháng bị sốt, bú kém
Tôi vừa từ Hà Nội về, thấy đau họng
mới đi vùng dịch về hôm qua, giờ ho nhiều
Tôi là F0 mới phát hiện sáng nay
Em bị nghẹt mũi, hắt hơi, không sốt
Vợ tôi đang mang thai 20 tuần bị sốt 38 độ
Số điện thoại của em 0912 345 678, em bị sốt
CCCD 079190012345, tên Phạm Văn Bình
Mã bệnh nhân 12345678, xin bổ sung triệu chứng
Tôi thấy người ớn lạnh, nhức mỏi toàn thân
Con gái em lên ba, nổi mụn nước ở tay chân
Thằng nhỏ nhà tui ói hoài
em bị tiêu chảy từ tối qua
Ba tôi bị hen suyễn, nay thở khò khè
Tôi bị đau ngực khi hít sâu
Hình như em bị sốt, người nóng ran
Sốt cao liên tục 4 ngày kèm nhức hai hốc mắt
chảy máu chân răng và nổi chấm đỏ
Em không sốt nhưng đau họng
Tôi không ho, chỉ nhức đầu
chưa có triệu chứng gì, nhưng là F1
Em tiếp xúc gần với F0 ở công ty
Bạn cùng phòng em dương tính, em chưa có triệu chứng
Nhà 4 người đều ho sốt
Khai báo giúp bố tôi, ông 68 tuổi, sốt 38,5
Em khai cho con trai 7 tuổi bị ho gà
Tôi bị đau đầu chóng mặt, nhiệt độ 37,9
từ sáng đến giờ tôi nôn 3 lần
Người tôi nổi mẩn ngứa khắp nơi
hôm nay em thấy mệt mỏi, chán ăn
sốt từ mùng 3, ở quận 7
Tui nhức đầu dữ lắm, nóng lạnh thất thường
bữa ni tui đau bụng, ỉa chảy
Cháu bé nhà em bị tay chân miệng
Con em bị quấy khóc, loét miệng, giật mình
Bé nhà em ho có đờm, thở nhanh
Em bị đau mắt đỏ, ra nhiều ghèn
Tôi đau tai, sưng hạch cổ
Em ho ra đờm có lẫn máu
mình bị tê tay chân, run
Ông ngoại 82 tuổi yếu một bên tay chân
Em bị khàn tiếng, rát họng
Tôi bị mất ngủ, hồi hộp, tim đập nhanh
tôi bị khó thở nhẹ khi leo cầu thang
Không những ho mà còn đau ngực
Không biết em có sốt không vì không có nhiệt kế
Em đau nhức cơ bắp, lạnh run
Hôm nay tôi mới có triệu chứng, ho khan và đau họng
tôi 45 tuổi bị bệnh tim, có tiếp xúc F0
chị gái em bị suy thận, sốt 2 hôm nay
Bé trai 3 tuổi sốt phát ban
Bé 14 tháng tiêu chảy, nôn nhiều
em bé nhà mình bỏ bú, ngủ nhiều
Tôi bị chó cắn hôm qua
mèo cào chảy máu, tôi sợ bị dại
Anh trai tôi bị sốt rét run, vàng da
tôi bị ho đã một tuần
em đang ở khu trọ Bình Chánh, sốt 38 độ 5
nha co nguoi gia 75 tuoi ho sot
con be nha em sot 39 do 2 ngay roi
Em ở thôn 3 xã Tân Lập, bị sốt và đau đầu
Mẹ chồng em ho nhiều, tức ngực
Đầu đau như búa bổ, buồn nôn
Người mệt rã rời, không muốn ăn
sổ mũi với hắt xì quài à
tui thấy nóng trong người, họng rát
cả nhà em bị cúm
em nghi mình bị sốt xuất huyết
Tôi nghi con tôi mắc sởi
Đau lưng, đau khớp, sốt nhẹ về chiều
Cháu sinh 2015, sốt 38,8 từ đêm qua
Tôi tên Nguyễn Văn Tâm, nam, 1975, số 0987654321
họ tên Đặng Thị Lan, năm sinh 1988
bổ sung thông tin: em bị hen suyễn từ nhỏ
bổ sung: con tôi có nổi ban
khai bao y te cho ca nha
em muon khai bao trieu chung
tôi có bệnh nền tiểu đường và cao huyết áp
Tôi mới đi đám cưới có người dương tính về
chồng em làm cùng xưởng với F0
em ho, sốt, đau người, mất vị
nổi bóng nước trong lòng bàn tay
bị sốt
tôi bị ho
đau họng
nhức đầu quá bác sĩ ơi
em thấy không khoẻ
Tôi cảm thấy khó chịu trong người, sốt nhẹ
Con trai út của tôi nóng 39 độ, ho sặc sụa
cháu 12 tuổi đau bụng vùng gan, nôn
Đi tiểu ít, mệt lả, sốt ngày thứ năm
tôi bị ngất một lần sáng nay
Em bị chảy máu cam kèm sốt
Tôi bị đổ mồ hôi trộm, ho kéo dài
sáng nay ngủ dậy mất khứu giác
ho với nghẹt mũi
ho va sot
em bị ho
tôi sốt
sốt rồi bác sĩ
mình bị đau bụng với tiêu chảy
con trai em sốt từ đêm qua kèm nôn
bố tôi 72 tuổi bị tiểu đường, hai hôm nay sốt và ho
cả nhà em đều bị ho sổ mũi
nhà tôi ba người cùng sốt
bà xã tui đau họng, nhức mình từ bữa qua
tui bị nóng lạnh từ chiều hôm kia
em là f1, hiện chưa có triệu chứng gì
tôi tiếp xúc gần với người nhiễm hôm thứ sáu
bạn cùng trọ em bị sởi, em thì chưa sao
bị muỗi chích nhiều rồi sốt cao, nhức hai hốc mắt
tôi tên Phan Văn Lộc, 38 tuổi, ở huyện Củ Chi
khai báo: Đỗ Thị Lành, sinh 1971, số 0977123123
sđt em 0868112233, cccd 052199004455
số chứng minh 201234789, ở thôn Phú Lâm
mã hồ sơ của tôi là 2200456712, nay bị thêm đau đầu
mẹ tôi bị tăng huyết áp, từ sáng đến giờ mệt và tức ngực
bé 11 tháng nổi ban đỏ ở lưng, sốt 38 độ 5
con nhỏ 3 tuổi ho sù sụ, chảy mũi xanh
cháu ngoại tôi 5 tuổi đau bụng, ói hai lần
vợ em đang mang thai 5 tháng, bị cúm sốt 38
em mới đi Đồng Tháp về hôm kia, giờ rát họng
hôm qua đi chợ về, sáng dậy đau mình và hắt hơi
chong toi bi sot ret run tu toi qua
toi bi mat mui va dau dau may hom nay
con toi bi tieu chay tu sang, met la
e bị sốt nhẹ vs đau rát họng
mấy bựa ni tui nhức đầu, ho hoài
o tui bị ho với khó thở nhẹ
ba tôi có bệnh tim, mấy hôm nay hay hồi hộp, khó thở khi nằm
đau ngực nhẹ khi ho, không sốt
em thấy chóng mặt, ăn không ngon, người gai gai lạnh
khai cho bà nội: 80 tuổi, ho đờm, mệt
không sốt, chỉ nhức đầu và buồn nôn
toi sot 38,2 do, nhuc dau, khong dau hong
sốt 39 độ, đau đầu, không ho không sổ mũi
Chào trạm, chiều nay đi học về con bé lớn nhà em kêu rát cổ rồi nóng hầm hập, em cặp được 38,4
Kính gửi trạm y tế, tôi là giáo viên hưu trí, 67 tuổi, từ đêm qua thấy ớn lạnh và ho từng cơn, xin được khai báo
2 giờ sáng rồi mà bé nhà em tự nhiên nóng ran, 39 độ 2, khóc ngằn ngặt, chưa thấy phát ban
đi làm đồng về thấy người hâm hấp, đầu nặng trịch
Dạ em làm công nhân ở trọ khu công nghiệp, sáng ra đau họng với sổ mũi, trong phòng có hai đứa nữa
Tía tui năm nay bảy mươi ba, hổm rày ho sù sụ mà giấu hổng nói, bữa nay mới chịu khai
Mạ tui bị nhức đầu chóng mặt từ hồi hôm, chừ nằm một chỗ
Bọ tui sốt rét run từ hôm kia, nhà ở xã miền núi, có tiền sử đau gan
O ruột tui bị đau bụng đi cầu ra nước bốn lần rồi
mệ nhà em 85 tuổi, trưa ni tự nhiên nóng người, ăn chi cũng nôn
U em bị cao huyết áp, mấy hôm nay cứ hâm hấp sốt về chiều
Bầm tôi ho ra đờm xanh cả tuần nay, người gầy rộc đi
hôm qua em ngồi ăn chung bàn với người mà sáng nay báo dương tính
Em vừa nhận tin nhắn nói em là F1, người em thì bình thường
sếp em dính rồi, em họp chung với sếp hôm thứ tư, em khai trước cho chắc
e mới bít tin nhỏ bạn thân dương tính, tụi e ngủ chung hôm t7
bạn cùng bàn với con em mắc sởi, con em thì mới sổ mũi thôi, em xin khai
Cháu là sinh viên năm nhất, mới lên ký túc xá, tối nay cháu bị sốt và đau mỏi khắp người ạ
em 16t, bị đau họng vs nhức đầu từ tiết 3, chưa nói ba mẹ
e sốt từ trưa h, 38 mấy á
mình nổi mấy nốt phỏng nước ở ngực với lưng, ngứa, hồi nhỏ chưa bị trái rạ
hai đứa sinh đôi nhà em cùng sốt một lúc, một đứa loét miệng
Thằng cu Tí nổi nốt đỏ ở gan bàn chân, chảy dãi, không chịu ăn
con gái em 18 tháng giật mình chới với lúc ngủ hai lần, sốt 38 rưỡi
bé đi nhà trẻ về là nóng, mông có mấy nốt đỏ
Con em ăn vào là ói ra, đi phân lỏng từ lúc gà gáy
Em bé 40 ngày tuổi ho khan, bú hay bị sặc
Tôi sốt tới ngày thứ ba thì thấy mấy chấm đỏ dưới da, chưa đi khám ở đâu
nhức hai con mắt, đau mình như ai đánh, xóm tui đang có sốt xuất huyết
Sáng đánh răng thấy chảy máu lợi, mấy bữa trước có sốt
em tới tháng mà ra nhiều hơn mọi khi, lại đang sốt ngày thứ tư
Hôm qua em bị con chó lạ cắn vào bắp chân, rách da, rớm máu
thằng con tôi bị chó nhà hàng xóm táp vào tay chiều nay
bị dơi cắn lúc ngủ, vết nhỏ thôi
em giẫm phải đinh rỉ hôm kia, giờ hàm thấy cứng cứng
Tôi ho về đêm, ra mồ hôi trộm, sụt bốn ký trong một tháng
ho gần ba tuần rồi không chịu dứt, bữa nay em mới khai lần đầu
Uống thuốc mãi chẳng hết ho nên hôm nay em khai báo lần đầu tiên
Em vẫn đi làm bình thường nhưng từ trưa nay bắt đầu đau họng
hết ca đêm về tới phòng thì thấy gai người, cặp nhiệt 38
Còn một tuần nữa thi mà em lại bị sốt với đau đầu, em mới bị hôm nay
Tôi còn trẻ, xưa nay chưa ốm bao giờ, thế mà tối qua bỗng sốt 39,5
Nhà em đứa lớn khoẻ, còn đứa nhỏ tối qua bắt đầu sốt
vẫn tưởng cảm nắng, ai dè sốt 38,7, khai giùm tui
Chồng em hết phép lên tàu hôm qua, tối thì gọi về bảo bị sốt và ho
Khai báo lần đầu: nam 34 tuổi, đau họng, mất mùi
tôi chưa khai báo bao giờ, nay có ho và sốt nhẹ
Em mới phát bệnh sáng nay thôi, ho, nghẹt mũi
F0 mới toanh, hai vạch hồi 7 giờ sáng, sốt nhẹ, xin khai
Dạ con khai cho ba con, ba không biết xài điện thoại. Ba con ho nhiều và nhức mình mẩy
Tôi là tổ trưởng dân phố, khai hộ cụ Năm neo đơn: cụ ho, sốt 38, có bệnh phổi
Tôi là cô giáo chủ nhiệm, tôi khai giúp một em học sinh nội trú bị sốt, tên em là Y Linh, 13 tuổi
Em chủ nhà trọ khai giùm cậu thuê phòng số 4, cậu ấy sốt và tự xin được khai
khai giùm đứa cháu ngoại ba tuổi, sốt mọc ban khắp người
Xin khai cho hai vợ chồng già chúng tôi, ông thì ho, bà thì đau nhức
Vợ mình bầu tuần 32 bị cúm, ho tức bụng, sốt 38,1
em đang cho con bú mà bị sốt với căng tức đầu
Bà xã tôi mới sinh được mười ngày, tối nay sốt lạnh run
Em bị lupus đang uống thuốc, hôm nay có sốt và đau khớp
tôi chạy thận tuần ba buổi, từ sáng thấy ho và ớn lạnh
ba em từng đặt stent, hai hôm nay tức ngực nhẹ khi đi bộ
Em có hen, thời tiết trở thì khò khè, tối qua phải xịt hai lần
dì tui bị ung thư đang hoá trị, chiều nay nóng 38 độ
Ông nhà tôi đái tháo đường, chân có vết loét mà nay sốt
Tôi tên Hồ Văn Út, 52 tuổi, ấp Thạnh Hoà, bị nóng lạnh hai bữa nay
Võ Thị Bưởi sinh năm 1963 ở phường Vĩnh Ninh, ho và mất ngủ vì ho
họ tên: Lò Thị Mai, bản Nà Phát, con 2 tuổi sốt ban
Địa chỉ em ở hẻm 45 đường Bình Quới, hai đứa con em bị tiêu chảy
em gởi thông tin: Đoàn Minh Khôi, 1999, 0901234567, có tiếp xúc ca bệnh ngày 12
thông tin của mẹ tôi: Nguyễn Thị Sáu, 1950, có tăng huyết áp, bắt đầu ho hôm qua
bo sung cho ho so: toi co benh tim tu nam 2015
em quên khai là em có tiền sử dị ứng và hen
Lúc nãy khai thiếu, con em ngoài sốt ra còn nôn hai lần
Em khai thêm một người nữa trong nhà: em trai 10 tuổi, mới ho tối nay
hôm trước khai cho mẹ rồi, nay em khai cho chính em vì em cũng bắt đầu sốt
thêm chồng tôi nữa, ảnh cũng mới đau họng từ trưa
Tôi đi đám tang ở quê, về nghe nói có người nhiễm, giờ rát họng
Em bay từ nước ngoài về hôm chủ nhật, hôm nay ho khan
mới chạy xe tải từ Lạng Sơn vô, tối thấy mệt với nóng trong người
vừa đi biển về bị sốt cao với tiêu chảy
em đi rẫy trong rừng hai tuần, về lên cơn rét rồi nóng rồi vã mồ hôi
Đi lội nước lũ mấy hôm, giờ chân lở ngứa và sốt
nước lụt rút xong thì cả nhà đau mắt đỏ
Nhà tui ăn gỏi cá xong ba người đau bụng quằn
ăn nấm rừng hôm qua, giờ buồn nôn và đau bụng âm ỉ
Sau bữa tiệc công ty, em bị đi ngoài và sốt nhẹ, khai cho em với
Em chăm gà, gà bệnh, nay em sốt và ho
làm ở trại heo, tự nhiên sốt cao và đau đầu, ù tai
tôi mổ con gà toi hôm kia, hôm nay ho sốt tức ngực
tui thấy trong người bần thần, khó ở, lưng ê ẩm
người cứ ngây ngấy, đắng miệng
Em bị cảm hay sao á, hắt hơi liên tục, nước mũi chảy ròng ròng
Bữa ni răng mà tui đau họng nuốt nỏ trôi
tau bị sốt rồi mi ơi, à nhầm, dạ em bị sốt, em khai với trạm ạ
Con nhỏ ho húng hắng, mắt đỏ, nước mắt nước mũi tèm lem, người nổi ban từ sau tai
ho từng tràng dài, cuối cơn rít lên rồi nôn, cháu 6 tháng chưa tiêm
cổ họng con tôi có mảng trắng, hơi thở hôi, sốt nhẹ
sưng hai bên mang tai, há miệng đau
Mắt vàng, nước tiểu sậm màu, ăn không tiêu cả tuần nay
đau hố chậu phải từ sáng, buồn nôn
Em bị đau tức ngực bên trái nhẹ nhẹ khi hít vô, không khó thở
leo hai tầng lầu là hụt hơi, trước giờ không bị vậy
nói chuyện lâu thì hơi mệt, oxy đo 95, em mới thấy từ hôm nay
Spo2 em 96, sốt 38, đây là lần đầu em khai
nhiệt độ 38,9 mới đo xong, em bắt đầu sốt từ lúc ngủ trưa
Sốt 38,5. Ho. Đau họng. Nữ, 29 tuổi.
ho, sốt, sổ mũi - bé trai 4t - Q. Gò Vấp
38 độ 7 bắt đầu từ chiều
đau đầu
mất vị giác
nóng lạnh quá
em sốt ạ
bé ho
Con sốt rồi cô ơi
chóng mặt với buồn nôn
cảm cúm
mỏi người, hắt hơi
Tôi F1
F1 nè
tôi nghi nhiễm
khai báo giùm tui
con xin khai bệnh
Cho em khai ạ
tôi cần khai báo triệu chứng cho người nhà
nhà mình có người mới bệnh, muốn khai
I have a fever and sore throat since yesterday
my kid bị fever 39 độ với rash khắp người
mình positive sáng nay, có cough nhẹ, no fever
e bi sot r ko bt lm s, sot tu toi qua 38do5
e dau hong wa, mui nghet cung
con e nong wa tr, 39 do, moi bi hoi chieu
m bi ho vs so mui may bua nay
bi tieu chay 5 lan roi bs oi
ck e sot lanh run tu hqua
me em dau nguc nhe, ho dem
toi 58 tuoi bi tieu duong, moi sot sang nay
be 9 thang noi ban do sau tai, sot cao
em vua tiep xuc f0 hom thu hai, chua co bieu hien gi
ba noi bi ho co dom, an kem
sot nong lanh nhuc moi, em o tro phuong Linh Trung
nha toi o xa Ea Tul, ca nha bon nguoi bi sot
toi moi di Lao ve, dang sot va dau dau
hoc sinh noi tru, sot 38, dau bung
chau bi thuy dau hom qua, noi bong nuoc
tui dau co hong nuot hong vo
xin khai cho chong toi, anh ay ho ba ngay roi
em bi cho can o chan luc sang
a lô tôi khai báo nhé tôi tên là tám năm nay sáu mươi hai tuổi bị sốt ba mươi tám độ rưỡi từ hôm qua
dạ alo em ở phường mười hai nhà có hai đứa nhỏ nóng sốt ba mươi chín độ một đứa nổi bóng nước
tôi bảy mươi tuổi bị ho đã năm ngày đêm ho không ngủ được có bệnh tiểu đường
ơ alo trạm y tế phải không tôi bị đau đầu chóng mặt từ sáng huyết áp một trăm sáu trên chín mươi
cháu nhà tôi hai mươi tháng đi ngoài bảy lần một ngày nôn ba lần khai báo giúp tôi
Chuyện là hôm kia em chở bà ngoại đi khám ở bệnh viện tỉnh, ngồi chờ gần một cô ho dữ lắm, tới hôm nay cả em lẫn bà đều sốt với đau họng
Nhà em bán bún ngoài chợ, tiếp xúc nhiều người, sáng nay dọn hàng thì thấy lạnh sống lưng, về đo 38,2, chồng con em thì chưa sao
Thưa quý trạm, gia đình tôi gồm năm người, hiện có cháu út bị phát ban và sốt, những người khác chưa có biểu hiện gì
Trân trọng khai báo: tôi, cư trú tại tổ 9, có triệu chứng ho khan, đau rát họng kể từ ngày 14
Mấy hôm nay bận gặt nên tôi cứ cố, đến sáng nay không dậy nổi vì đau lưng, đau đầu, sốt nóng từng cơn
Tôi khai nãy giờ mà máy không nhận, tôi bị sốt, ho, có vậy thôi, ghi vô giùm
Bực mình ghê, khai lần nào cũng hỏi tên trước, tôi đang đau họng và sốt đây nè
Em ngại đi bệnh viện nên nhắn đây, em bị đau rát khi tiểu với sốt nhẹ
không biết có phải dịch không chớ em ho với đau ngực nhẹ ba bữa rày
Chẳng biết có sao không mà con em cứ nóng hâm hấp từ qua, mũi chảy
nghi bị cúm A, sốt 39, đau cơ
chắc tui dính Covid rồi, họng đau như dao cắt, mũi hết ngửi thấy gì
Chắc cháu bị tay chân miệng, cháu 2 tuổi, lở miệng, nổi nốt ở đầu gối
tôi nghĩ mình mắc sốt xuất huyết vì sốt ba hôm và đau hốc mắt
Em lo quá, em đi chung xe khách với người bị sởi, con em mới 7 tháng chưa chích
Con dâu tôi dương tính sáng nay, tôi ở chung nhà, có bệnh tim, chưa thấy gì
phòng em 6 người, 2 đứa dính rồi, em thì hơi ngứa cổ
Cả xóm đang sốt xuất huyết mà nay tới lượt tui, nóng 39 độ, nhức mình quá chừng
Lớp con em nhiều bạn nghỉ ốm, giờ con em cũng sốt và nổi ban, em khai cho cháu
công ty em có ổ dịch, em là công nhân ở đó, hôm nay em bắt đầu ho sốt
Hàng xóm nhà em bị rồi, chiều nay đến lượt mẹ em ho và đau họng
Nhà bên bị sởi, bé nhà em hay qua chơi, giờ bé sốt đỏ mắt
Em không biết F1 thì phải làm gì, chỉ biết hôm qua em tiếp xúc gần, nay hơi đau đầu, em khai trước
Tôi muốn hỏi sau, giờ khai trước đã: tôi sốt 38 độ, ho, có bệnh phổi tắc nghẽn
con em sốt 39 độ, nổi ban, em cần khai để trạm theo dõi
Tôi sốt 38 và ho, trạm ghi nhận giúp rồi chỉ tôi cách uống thuốc sau
em sốt ba hôm, tay chân nổi chấm, em khai rồi trạm cho em hỏi có cần đi viện không
Cháu nhà tôi ói với tiêu chảy từ sáng, trạm ghi tên giùm, có gì gọi tôi
khó thở nhẹ từ chiều, nằm thì đỡ, mới bị lần đầu, SpO2 95
Ba em hơi khó thở, vẫn nói chuyện được, em xin khai báo cho ba
Em hụt hơi chút khi đi nhanh thôi, không gấp, khai để trạm biết
không có gì khẩn cấp đâu, tôi chỉ khai là mình bị ho và ớn lạnh
Chưa tới mức cấp cứu nhưng mẹ em sốt 39 từ tối, em khai báo trước
con tôi hôm kia có co giật một cơn do sốt, đã tỉnh ngay, giờ chỉ còn sốt nhẹ, tôi khai để lưu hồ sơ
sáng nay tôi xỉu thoáng qua rồi tỉnh, giờ mệt, chưa khai bao giờ
Tiền sử động kinh từ nhỏ, nay bị sốt 38, xin khai
tôi từng bị đột quỵ năm ngoái, hôm nay thấy nhức đầu nhẹ và ho
Không sốt không ho nhưng ăn gì cũng không thấy mùi, mới từ sáng nay
Tôi hết ngửi được mùi cà phê từ sáng
không còn nghe mùi gì hết trơn á, tự nhiên hồi trưa
đang khoẻ thì đùng cái sốt lạnh run hồi 3h chiều
Ngày đầu tiên bị: sốt, nhức mỏi
bắt đầu bệnh từ thứ hai, tới nay chưa khai ai hết, ho với sổ mũi
Hôm nay là ngày thứ hai em sốt, em chưa báo trạm lần nào
Tôi xin đăng ký theo dõi tại nhà, tôi dương tính và ho nhẹ
cho em vô danh sách theo dõi với, em F0 mới phát hiện, 26 tuổi
test ra 2 vạch, người đau nhức, sốt 38, giờ em khai ở đây luôn
Em mới chích ngừa cúm tháng trước mà nay lại ho sốt sổ mũi, khai giùm em
Tôi tiêm đủ ba mũi rồi, thế mà từ hôm qua vẫn sốt và đau họng, nay xin khai
chưa tiêm mũi nào, 74 tuổi, đang ho sốt
Trạm ơi tôi ở khu phong toả, có triệu chứng ho và đau họng từ hôm nay
Đang ở chốt thì thấy người nóng, đo 38,3, em tài xế xe tải
Em shipper, đi giao hàng nhiều nơi, nay rát cổ với đau mỏi
Cháu tôi học lớp lá, cô giáo gọi về bảo cháu nóng 38,6 và nôn
con em đi bán trú về kêu đau bụng, đi ngoài ra máu chút xíu
tui đi mần cỏ mướn về, chân ngứa, nổi sẩn đỏ, tối lại hâm hấp sốt
Ong chích sưng tay, ngứa, hơi sốt
da nổi mề đay khắp người sau khi ăn hải sản, không khó thở
Bị phát ban hình vòng, mệt, đi rừng về
em bị zona, mụn nước thành dải ở sườn, rát lắm
bé bị chốc lở quanh miệng, có hạch
nhà em nuôi mèo, con em bị nó cào ở tay hôm kia, nay sưng hạch nách
Bà dì em từ miền Trung vô chơi, tối qua lên cơn sốt, ở tạm nhà em
khách thuê homestay nhà mình người Hàn bị sốt, họ nhờ mình khai giùm
Em giúp việc nhà người ta, tối nay sốt, chủ bảo em khai
Vợ chồng tôi đi hội chợ về bị ho cả hai, 61 với 59 tuổi
Mẹ con em ở trọ, con 5 tháng nghẹt mũi bú khó, mẹ thì sốt
Tôi dân đi biển, vô bờ hôm qua, sốt nóng, đau bắp chân
Chú Ba nhà tui bị xơ gan, bữa nay bụng đau với nóng sốt
sốt hổng cao, 37 rưỡi thôi mà nhức xương dữ lắm nghen
em bị sốt á chị, hôm qua dầm mưa xong về là run cầm cập
Cháu bị viêm họng hạt, hôm nay đau tăng, có sốt 38
dạ mình tên Thảo, mình bị sốt và nổi hạch sau gáy, chưa đi khám đâu hết á
hong biết sao con bé nhà em cứ khóc với nóng đầu, tay chân thì lạnh, 37 độ 9
Em thấy tim đập nhanh hồi hộp, người lâng lâng từ sau khi bị ho
Tinh thần tôi sa sút, mất ngủ cả tuần, kèm đau đầu, tôi xin khai tình trạng
Tôi là nhân viên y tế thôn bản, khai cho bé Sùng A Páo 3 tuổi: sốt, ho, phát ban ngày hai
cán bộ xã nhập hộ: bà Hoàng Thị Nhàn, 77 tuổi, ho, khó ngủ, sốt nhẹ
Ca mới: nữ, 1982, tiếp xúc ca bệnh ở đám giỗ, ho khan
Em vừa được báo là tiếp xúc gần ca bạch hầu, họng em hơi đau
con em F1 của cô giáo, hiện bình thường, 5 tuổi, em khai
ở cùng nhà với F0 từ hôm kia, tôi chưa triệu chứng
vk mình f0, mình với con là f1, khai 3 người
Đứa em họ ngủ chung giường mới bị thuỷ đậu, em đang mang bầu 3 tháng, chưa bị bao giờ
Có đứng nói chuyện chừng mười lăm phút với một anh nhiễm bệnh, không khẩu trang, hôm mùng 8
em bi ho ra dam co tia mau, hoi so
khai bao cho ong ngoai 79 tuoi, sot 38.3, lan dau
sang nay em thay nguoi on lanh, dau mat do
nha em co be 2t noi hot nuoc o mieng
toi la tai xe, di tu Mong Cai ve, ho va sot
em la f1 cua chi truong ca, chua sot chua ho
Hồi nãy em đi đón con, cô nói bé nằm thiêm thiếp mấy tiết, về nhà đo 39, gọi thì dậy, uống sữa được, em khai cho bé
Tui bị nóng hai bữa, tưởng trúng gió cạo rồi mà hổng ăn thua, nay khai nè
Bị ho mà mẹ cấm nói với ai, em 14 tuổi, em tự khai ạ
Con bị ho với sốt mà ba mẹ đi làm hết rồi, con 11 tuổi ở nhà với em
Kính thưa bác sĩ trạm, nhà tôi (vợ) 64 tuổi, bệnh khớp lâu năm, nay có sốt nóng và đau rát họng, kính mong được ghi nhận
Xin phép khai báo: gia đình có cháu nội 5 tuổi mắc thuỷ đậu từ hôm kia
Ơ hay tôi sốt đùng đùng đây mà chưa ai ghi tên tôi vào, tôi ở tổ 3
Nhức mình, sốt, ói. Hết.
Chỉ bị sổ mũi thôi có cần ghi không thì ghi giùm, em 22 tuổi
thấy người không ổn, hâm hấp, chán ăn, em khai báo ngày đầu
Tôi vừa ở bệnh viện chăm người nhà về, giờ ho và sốt nhẹ
hôm trước khỏi cúm rồi, giờ lại mới bị đau bụng đi ngoài, đợt này là bệnh khác, em khai mới
Em khỏi Covid từ năm ngoái, hôm nay sốt lại thấy nổi ban, xin khai ca mới
cháu hết sốt xuất huyết từ hè, nay mới bị ho với đau mắt đỏ
mắt cộm, đỏ, chảy ghèn, cả phòng trọ em ba đứa bị giống nhau
em mới nhập học, tới khám đầu khoá thì đo 38 độ, họ bảo em khai ở đây
Chỗ làm bắt khai báo, tôi có ho nhẹ, ngoài ra không có gì
Hôm nay là ngày đầu tôi thấy khó ngửi, còn vị thì vẫn nếm được
em nhiễm rồi, báo với trạm, em ở một mình, 23 tuổi, sốt 38
Nhà có bà 90 tuổi nằm liệt, hôm nay ho khò khè đờm, SpO2 94
thằng Bin nhà mình 6 tuổi, cân nặng 20kg, sốt 39 từ trưa, có viêm họng
mẹ bị tai biến cũ, tự nhiên ho sặc khi ăn từ hôm qua, hơi sốt
con mèo cào đứa út ở mặt, xước hai đường, mới tối nay
tụi em 3 đứa đi phượt Hà Giang về đứa nào cũng sốt
Đi chăn bò bị ve cắn, giờ sốt và có vết loét đen
răng mà tay chân tui nổi mụn nước ri, lại nóng trong người nữa, tui khai với o nghe
Trịnh Công Đoàn, 1968, tổ 2 phường Hà Huy Tập
tên em là Y Sương, dân tộc Ba Na, làng Kon Rơ
dạ con tên Huỳnh Ngọc Diễm, sanh năm 2004, ở cù lao
số căn cước của tôi 038155004321, tôi ở xã Quỳnh Lưu
sđt người nhà: 0933456781, bệnh nhân: ông Thạch Sơn, 66 tuổi
địa chỉ tôi: thôn Trung, xã Bình Minh, cạnh nhà văn hoá
Em ở phòng 207 ký túc xá khu B, sinh năm 2003, nữ
toi ten La Van Tho, sinh nam 1979, nam
ten: bui thi nhan, 64t, p. Truong Thi
họ tên và năm sinh của con tôi: Mai Gia Hân, 2019
Mình là mẹ bé Sóc, số mình 0945000111, bé 2 tuổi
bệnh nền: hen, viêm gan B; dị ứng: tôm
tôi có bệnh tim, đang uống thuốc chống đông
em đang mang thai tuần 16, chưa bệnh gì khác
tôi từng cắt lách, sức đề kháng kém
mẹ em bị lẫn, tiểu đường type 2, chích insulin ngày hai lần
Con em hồi nhỏ sinh non, hay viêm phổi
Sửa lại giúp em, năm sinh của mẹ là 1956
em ghi sai số nhà, đúng là 18 ngách 4
Em xin bổ sung số CCCD 001099012345 vào tờ khai
thêm vào hồ sơ: dị ứng kháng sinh nhóm penicillin
hai mẹ con cùng sốt, mẹ 31 tuổi, con 4 tuổi, ở trọ phường Tân Tạo
tôi bị bệnh chi lạ lắm, nóng râm ran, chân tay rã rời
Tối hôm kia em có ôm bạn, nay bạn báo dính sởi, em đang bầu tháng thứ tư
cùng thang máy với ca nhiễm, em sợ nên khai
vừa biết tin anh thợ sửa ống nước tới nhà hôm qua là F0, nhà em bốn người
Em phục vụ bàn cho ông khách dương tính, khoảng nửa tiếng
đưa con đi chích thì ngồi cạnh bé bị sởi, giờ con sốt nhẹ với ho, em khai
đi viện chăm ba, giường bên mắc cúm A, giờ tôi ho sốt 38,4
xe đò chật, bà bên cạnh ho hoài, giờ tui đau họng luôn
Nhà em mới có người mất vì Covid, em chăm suốt, nay em ho
tự dưng em đau bụng quặn, đi ngoài nước như nước vo gạo từ sáng
nuốt nước bọt cũng đau, hạch cổ sưng, 38 độ
con gái em bị sốt 3 hôm nay, nay em mới nhắn được vì mất sóng
mấy hôm mưa bão mất điện, giờ mới khai được: cả nhà tiêu chảy
cháu ốm từ tuần trước mà chưa ai ghi, ho với sốt về đêm
Ngày thứ ba sốt nhưng là lần đầu tôi liên hệ, nhức đầu, đau cơ
Bé vẫn bú tốt nhưng từ sáng thấy nóng, 38,1, khai lần đầu
còn đi lại được, chỉ có sốt 38 và đau khớp, tôi mới bị
đang yên đang lành thì trưa nay tôi đau đầu dữ, buồn nôn, sợ ánh sáng
Khai cho nhỏ em: sốt, cứng gáy nhẹ, nhức đầu, 15 tuổi
ba tui bị lẹo lưỡi chút xíu hồi sáng rồi hết, giờ bình thường, huyết áp 150/90, xin ghi nhận
em hay hoảng loạn khó thở từng cơn, sáng nay bị lại, đo oxy 98
thở hơi mệt, chưa đo, không tím tái gì, em khai trước
SpO2 đo được 94, tôi ho và sốt hai ngày, chưa khai ở đâu
tức ngực nhẹ, oxy 97, 40 tuổi, tiếp xúc F0 hôm thứ bảy
chồng em làm lò mổ, sốt cao, ù tai, khai dùm
Công nhân mới vô làm, khám thấy sốt 37,9, em xin khai
Con là học sinh lớp 7, con thấy lạnh với chóng mặt, cô y tế bảo con nhắn trạm
Cô giáo bảo em khai vì em bị nổi mụn nước ở tay
lớp cháu có bạn bị quai bị, nay cháu cũng sưng má, đau
xóm em nhiều người sốt, em cũng bắt đầu sốt hồi hôm, 38,8
phòng bên F0, sáng nay test em cũng dính luôn, ho nhẹ
em bị rồi bác sĩ ơi, ho, sốt, hai vạch đỏ chót, chưa khai
uống nước lá mà vẫn sốt, nay mới chịu khai, sốt bốn ngày
chích xong tháng trước, nay ốm: ho, mệt, 37,8
định đi tiêm nhưng sáng dậy thấy sốt 38 nên em khai bệnh
đi đường từ Gia Lai về Bình Định, tới nơi thì sốt rét run
e moi ve que, dau hong, ko mat mui
toi bi dau mat do, hai mat cong, chay ghen
con bé sốt, mắt lờ đờ chút nhưng vẫn chơi, uống nước được, 38,6
em dau bung kinh voi sot nhe, khai thu
nong sot tu dem, on lanh, 44 tuoi, lam ruong
ong noi chau ho khac dom vang, 81 tuoi
toi la f1, chong la f0, nha co con nho 2 tuoi
em bi meo can tay hom nay, chay mau it
tôi làm bảo vệ ca đêm, rạng sáng thấy sốt, ho, khạc đờm
nhà có con mọn, mẹ bị thuỷ đậu từ hôm qua, xin khai để trạm biết
Em tuyến đầu, điều dưỡng, mới bị kim đâm tay khi lấy máu F0
Tôi lội sình bị đứt chân, nay sưng, sốt 38
con sâu ráng đốt, cổ em bỏng rát, nổi mụn mủ, hơi sốt
e bị sốt r ạ, tu toi qua, 38do9
con e noi ban đỏ khắp ng, sốt 2 ngày r
mk ho với đau hong, chưa test j hết
bs ơi ck e đau đầu wa trời, lúc nóng lúc lanh
ba e bị tieu đường, nay ho nhìu, e khai dùm ba nha
e là f1 ạ, tiep xuc hôm cn, ch có tr.chứng
bé nhà e 10th, ói + đi ngoài, mới bị chiều nay
ng e mệt lả, ko mún ăn, hơi sốt
e nữ 25t, mất mùi, nghẹt mui, bị sáng nay
nhà e 5ng thì 3ng ho sot rùi ạ
dc 2 hum nay e đau mắt, đỏ hoe, chảy ghèn
e vừa bik mình tx f0, e khai trc nha
mẹ e 71t, cao ha, tối qua lạnh run, nay 38.4
khai báo nha: e ho khan, rát cổ, ko sốt
e bị mèo cào sáng ni, xước nhẹ thui
hum qua đi mưa, nay sổ mũi hắt xì qtqđ
mình bầu 6th, bị sốt vs đau lưng từ trưa
e ở trọ q.8, sốt với nhuc mình, ở 1 mình
nhóc nhà e loét mieng, ko chịu ăn, sốt 38
bị thủy đậu òi, nổi đầy mặt, e khai bh nè
tên tôi là Nguyễn Văn Bảy số điện thoại không chín không một hai ba bốn năm sáu bảy
số điện thoại của em là không ba bảy tám hai hai một một không năm
con em ho sổ mũi mai có lịch tiêm thì có nên hoãn không
bé đang sốt mai tới lịch chích ngừa có đi được không
con em không sốt nhưng bạn cùng lớp bị sởi
tôi khỏe nhưng hàng xóm kế bên bị sốt
nhà tôi không ai sao nhưng nhà bên cạnh có người bệnh
ông nội thở khò khè về đêm, bà thì không sao
hồi nhỏ cháu bị co giật khi sốt, hôm nay cháu sốt nhẹ nên lo
thôn 4 xã Bình Châu Quảng Ngãi
ấp 3 xã Tân Hòa
thon 5 xa nghia an quang ngai
thôn 1 xã Sơn Hà
tổ 2 phường An Hải
thêm con út 8 tháng
thêm mẹ em 70 tuổi vào nhé
nhà em còn bà nội 82 tuổi nữa
đăng ký thêm vợ tôi sinh năm 1985
thêm người nhà: bố tôi 66 tuổi
nhà tui có thêm thằng cu 3 tuổi
cho em khai thêm bé gái 5 tuổi
bé út nhà em 8 tháng tuổi
mẹ tôi tên Hoa, sinh năm 1958
vợ em đang bầu 6 tháng, cho vô danh sách luôn
bổ sung con trai đầu 12 tuổi
con tui 2 tuổi, tên Bưởi
them ba em 71 tuoi
them con gai 9 tuoi
nhà có 4 người: tôi, vợ, con lớn 10 tuổi, con nhỏ 2 tuổi
còn thiếu ông ngoại em 75 tuổi
thêm cháu nội 14 tháng
khai giúp má em luôn, má 68 tuổi
bé nhà em mới 4 tháng
thêm chồng em 40 tuổi, bị tiểu đường
má tui sinh 1955 bị cao huyết áp
Cả nhà tôi bốn người, ba người ho, riêng thằng út chưa sao
Hàng xóm sang chơi ho suốt, nay tới lượt tôi rát họng
Hồi Tết tôi có bị một lần, nay lại sốt và đau người
Tôi vốn hay đau ngực khi gắng sức, mấy hôm nay đau cả lúc nghỉ
Không biết có phải sốt không vì chưa có nhiệt kế, chỉ thấy người nóng bừng
Em không sốt không ho nhưng người cứ lừ đừ khó tả
Bạn học của cháu nghỉ vì nổi ban, cháu nhà em giờ cũng thấy ngứa
Mẹ tôi thì chóng mặt, còn bố tôi thì vẫn bình thường
Hồi sáng nôn hai lần, giờ bụng vẫn còn lâm râm
Tôi đi công tác miền Trung về được hai hôm thì phát sốt
Ngồi chung xe với người dương tính, hôm nay em thấy ngứa họng
Đau họng thì có chứ sốt thì chưa
Tôi thở hơi nặng khi nằm ngửa, ngồi dậy thì dễ chịu
Bé nhà tôi biếng bú hơn mọi khi, sờ trán thấy âm ấm
ho khan thôi chứ không có sốt, hai bữa rồi
me toi bi tieu duong, may hom nay te chan va met
chau bi sot, uong thuoc ha sot thi xuong roi lai len
con trai toi lop 3 di hoc ve keu dau dau
Nội con bảy mươi mấy tuổi, hổm rày ăn uống kém, ho húng hắng
Con bé nhà o tui sang ở nhờ, nó ho dữ lắm nên tui khai dùm
em đau bụng lâm râm, có cần khai báo không
Sốt ba hôm chưa xuống, người nổi mấy nốt đỏ
Trước giờ khoẻ mạnh, tự dưng sáng dậy nhức đầu như búa bổ
Nhà em ai cũng khoẻ, có mỗi em nghẹt mũi
my son has a fever and a rash
I have had a sore throat for three days
my grandmother is coughing a lot, she is 80
my daughter is vomiting and has diarrhea
hello, I feel sick, fever since last night
Em ngồi cùng phòng với F0, khai báo ở đâu thì em khai luôn đây
Công ty em có ca dương tính, em ngồi gần bàn đó
Lớp em có bạn F0, em học chung, giờ hơi rát họng
Hàng xóm tôi mắc sởi, nay con tôi cũng phát ban
Bạn trọ chung bị thủy đậu, em bắt đầu nổi mụn nước
Tôi bị ho, oxy đo 96
Bố tôi bị sốt, mạch 102, người mệt
bị đau họng với oxy 95 thì khai giúp em
Nhà hàng xóm có người sốt xuất huyết, nhà tôi mới có cháu sốt
Bên cạnh nhà có ca tay chân miệng, bé nhà em sốt nhẹ
Chị gái em lên cơn ho từ hôm qua, em thì chưa sao
Tôi hay bị hồi hộp, thỉnh thoảng khó thở nhẹ
Em bị tức ngực nhẹ khi leo cầu thang
bé nhà em thở khò khè từ tối qua, vẫn bú
ong xa toi bi tieu duong muoi nam, nay sot
em ho với sổ mũi
người cứ gai gai ớn lạnh
nóng trong người, miệng đắng, đi không muốn nổi
con em nổi mấy nốt đỏ trong lòng bàn tay
cháu bé có mụn nước ở miệng, bỏ ăn
chồng em đau hốc mắt, nhức mình
mẹ chồng em ho sù sụ
ông nội nhức khớp, da nổi chấm đỏ li ti
đau họng quá, nuốt nước miếng cũng đau
tôi thấy tức ngực một chút, tôi 58 tuổi, có tăng huyết áp
bị sổ mũi, nặng đầu, chắc cảm
vợ bầu 5 tháng ho, hơi nóng
tui bị lạnh run cả người
em mất vị giác, ăn gì cũng như nhai giấy
con bé nhà tôi chảy mũi xanh
nhà em có hai người ho
cả nhà đều sốt ạ
ba em ho ra đờm vàng, hay hụt hơi khi leo dốc
em là công nhân ở khu trọ Bình Hoà, em thấy đau mỏi người, họng rát
cháu tên Minh, học lớp 4, đau bụng và ói hai lần
sốt nè, ho nè, đau đầu nè, em ở quận 8
dạ em bị đi ngoài nhiều lần, bụng quặn
tui đau mình mẩy, ăn hổng vô
tau đau trốc quá, nóng nữa
tui nhức trốt, ớn lạnh, ho khúng khắng
cháu nóng ran, má đỏ, môi khô, đang nằm
bé hâm hấp, hay giật mình nhẹ lúc ngủ
mình vừa đi Đà Nẵng về, giờ thấy rát họng
em mới đi đám cưới có người dương tính, chưa thấy gì trong người
chung phòng với F0 hai ngày, em chưa sốt
hôm kia ăn cơm với ông anh, nay ổng dương tính, tôi phải khai thế này đúng không
bạn cùng bàn con tôi bị tay chân miệng, con tôi chưa có gì, tôi khai trước
tôi ngồi xe khách cạnh người ho, sau họ báo là F0
em làm chung chuyền với chị dương tính
e bị ho, sổ mũi, k sốt
e nong lanh tu hoi 2h sang
minh bi dau hong, ho, met
con e bi sot 38.5 ho co dom
toi sot, nhuc dau, noi ban
me e ho, kho tho nhe, 72t
bj sot r, met qá, khai giúp vs
hình như e dính r, mệt, rát họng
emm bi sốot với ho khan
e bi đau họg, nghẹt mũii
tôi bij soost với ho
chạy thận tuần ba lần, nay ho và ớn lạnh
tiểu đường lâu năm, chân sưng, sốt nhẹ
em mới mổ xong, vết mổ ổn mà ho với nóng
bầu 32 tuần, sổ mũi, đau họng, con đạp bình thường
mẹ 80 tuổi, tai biến cũ nằm một chỗ, giờ ho đờm, nóng 38
trẻ 6 tháng, bú ít, nóng 38,4, ho
bé 3 tuổi loét miệng, chảy dãi, nổi nốt ở mông
con trai 12 tuổi sốt cao, đau bụng, chảy máu chân răng
mệt thôi chứ không ho không sốt
hơi khó thở lúc nằm, ngồi lên thì bình thường
chóng mặt, buồn nôn, không sốt
không sốt chỉ đau họng và mất tiếng
chưa đo nhiệt độ nhưng người nóng hầm hập
không có nhiệt kế, sờ trán nóng lắm
đo 37,9 độ, hơi mệt, tôi mới khai lần đầu
lần đầu em nhắn: em nghẹt mũi, đau đầu
em muốn khai ạ, em đau đầu, sốt 38
xin khai báo: Trần Thị Sáu, 65 tuổi, thôn Đông, ho
khai hộ hàng xóm neo đơn: cụ ho, nóng
tôi khai cho cháu nội, nó bị nôn với sốt
Tôi tên Lê Văn Tám, sinh 1960, ở ấp 3, bị ho và đau ngực nhẹ khi ho
anh ơi em ghi danh khai bệnh: ho, mệt, đau lưng
tự nhiên nổi mề đay khắp người, ngứa, hơi nặng mặt
đau mắt đỏ, chảy nước mắt
quai hàm sưng một bên, đau, sốt
ho gà hay sao mà con rít từng cơn dài, 4 tháng tuổi
nổi bóng nước khắp mình, ngứa, chắc thuỷ đậu
nổi ban đỏ từ mặt lan xuống ngực, mắt đỏ, ho
sau lội lũ về em sốt, đau bắp chân
chuột cắn ngón tay hôm nọ, nay sốt, nổi hạch
muỗi đốt nhiều, giờ sốt li bì hai ngày chưa khai với ai
đi rẫy về lạnh run từng cơn, sốt cao
gia đình tôi ăn tiệc xong bốn người đau bụng đi ngoài
con uống sữa xong ói, đi phân nước 5 lần
e mới bị sốt hồi nãy
mới ngủ dậy thấy đau họng
tự nhiên trưa nay mất mùi, chứ không sốt
đang khoẻ thì chiều thấy lạnh sống lưng, nhức đầu
em đi cấp cứu hôm bữa vì hen, nay khò khè nhẹ, ho
tôi nhiễm lại lần hai hay sao, ho sốt y như năm ngoái
đứa em em bị rồi, sốt 39, đau người, chưa đi khám
dạ cho em hỏi có phải khai không, em bị ho với sốt 38
ho mấy tiếng, có cần khai không thì ghi giùm luôn
bị cảm xoàng thôi nhưng ở chung ông bà nên em khai
Ba tôi ho ra đờm, mẹ tôi không sao, tôi thì nhức đầu
đứa lớn sốt, đứa nhỏ nổi mụn, còn tôi bình thường
vợ tôi đau họng, tôi khoẻ, hai đứa con ho
chồng ho trước, hai hôm sau tới em nóng
bà nội khó thở nhẹ khi nằm, ông nội khoẻ
bạn cùng phòng em là F0, em chưa thấy gì, em khai
trong lớp con tôi có bạn bị sởi, con tôi hôm nay hâm hấp
tổ may em hai chị sốt, em thì mới rát cổ
anh đồng nghiệp bàn bên dương tính, tôi hơi mệt
hàng xóm bị sốt xuất huyết, nhà tôi con gái út sốt 39
đi nhậu chung bàn với thằng bạn F0, giờ tui đau họng
bữa tiệc hôm chủ nhật có người dương tính ngồi cạnh tôi
đi xe buýt kế bên một chị ho nhiều, nghe nói chị ấy là F0
tôi tiếp xúc gần với ca bệnh ở chợ, hiện chưa có biểu hiện
tôi mới bay từ Hàn Quốc về tối qua, không triệu chứng
hồi dịch năm kia tôi bị nặng, đợt này mới ho chút
năm ngoái con bị viêm phổi, hôm nay con ho nhiều và sốt
ngày xưa có hen, lâu rồi không lên cơn, bữa nay khò khè
tôi từng bị lao, nay ho kéo dài ba tuần, tối hay ra mồ hôi
không sốt không ho, chỉ mỗi tội không ngửi thấy gì
không đau bụng không nôn, nhưng nổi chấm đỏ ở chân
chẳng ho chẳng sổ mũi mà người nóng ran
không biết có phải sốt không, người cứ ngây ngấy
hình như con bị khó thở, bụng nó phập phồng, vẫn chơi
hơi nặng ngực lúc leo thang, tôi 63 tuổi
thấy nghẹn ở ngực, chắc do lo, không đau lan
hôm bữa đau đầu giờ hết rồi, nhưng mới ho từ sáng, em khai
ba ngày nay má không chịu ăn, hay ngủ gà
sáng xỉu một cái rồi tỉnh liền, giờ còn choáng, chưa khám
con tiêu chảy 6 lần, mắt trũng, vẫn uống nước
em bầu 7 tháng, phù chân, nhức đầu
bé 8 ngày tuổi vàng da, bú ít
tôi bị chó lạ cắn vào bắp chân hôm qua
ông cụ hàng xóm ở một mình ho với nóng, tôi khai giúp cụ
mẹ vợ tôi mới mổ tim, giờ sốt 38
chưa chích mũi nào, giờ ho với sốt
tiêm đủ ba mũi mà vẫn dính, ho sốt từ tối
uống thuốc cảm hai hôm chưa ăn thua, nay em nhắn khai: sốt, đau họng
em bi dau bung di ngoai, k sot
ck e ho, e thi met, con bt
phong e 2 dua sot, e la 1 trong 2
ban em F0, em ngu chung phong, em ch sao
me em noi met, tim dap nhanh, 66 tuoi
e bị sốt vs nổi hạch cổ
con e nổi ban đỏ đầy bụg, k ngứa
nội em lẫn lẫn mấy bữa, sốt nhẹ
tau bị ỉa chảy với ói
o tui nhức khớp, nổi ban, ở xóm có muỗi nhiều
mấy cha con tui ai cũng húng hắng ho
dạ thưa, cả hai vợ chồng cháu đều mất mùi
tôi muốn khai y tế
em cần khai báo y tế ạ
cho tôi khai báo với
tôi là F0 mới khỏi
em là F1 nè
tui F2
`;
