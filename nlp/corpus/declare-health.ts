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
`;
