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
Trời ơi cứu con tôi với, 2 giờ sáng nó co giật, trợn ngược mắt, tôi ở nhà có một mình
bé nhà em người mềm nhũn, lay mãi chẳng mở mắt, làm ơn cho xe tới
má ơi má, ai cứu má tui với, má tui hổng thở
tía tui té xỉu ngoài ruộng, môi tím ngắt, kêu hổng trả lời
Mạ tui thở hổn hển, mặt tái mét, tới liền giúp tui với
bọ tui cứng đờ cả người rồi, cứu bọ tui với
mệ nằm trơ ra, mô có thở nữa, mau tới với
o tui nuốt nhầm thuốc cỏ, miệng sùi bọt
U em lịm rồi, gọi mãi không thưa, giúp em với
bầm tôi ngã lăn ra sân, mồm méo xệch, không nói được
thầy em ho ra cả bát máu, mặt trắng nhợt
Chồng em vừa kêu đau ngực xong gục luôn xuống bàn, em hô hấp nhân tạo mà không thấy thở lại
nhà tôi 70 tuổi, đau thắt ngực lan ra tay trái, vã mồ hôi lạnh, xin xe cấp cứu
Tôi đau ngực như bị bóp nghẹt, không chịu nổi, cứu tôi
vợ em đang đẻ tại nhà, máu ra nhiều lắm, làm ơn đến ngay
mới sinh xong, máu chảy ướt hết chiếu, chị ấy lả đi rồi
vợ bầu tám tháng co giật, trợn mắt, mau cứu hai mẹ con
Bé sơ sinh tím ngắt, không khóc, không bú
con em bú xong sặc sữa, tím đen mặt, không thở
Cháu hóc hạt nhãn, tím tái, không ho được nữa
Nghẹn miếng thịt, ông không nói được, ôm cổ, mặt tím
thằng bé rơi xuống ao vớt lên không thở, chỉ tôi với nhanh lên
bị điện giật, nằm bất động, tim không thấy đập
nó té giếng kéo lên rồi mà không tỉnh, cứu
tai nạn đầu hẻm, một người nằm bất tỉnh máu ra lênh láng, gọi xe giúp
Bạn cùng phòng em uống cả vỉ thuốc ngủ, giờ gọi không dậy
em vừa uống hết lọ thuốc rồi, em sợ quá, cứu em
mình không muốn sống nữa, mình đang đứng trên sân thượng
Con gái tôi cắt tay, máu chảy nhiều lắm, làm ơn giúp
Tôi muốn chết, tôi chịu hết nổi rồi
chau dinh nhay cau, ai giup chau voi
Ong đốt mấy chục mũi, mặt sưng vù, thở không được nữa
ăn tôm xong sưng môi, nổi mề đay khắp người, nghẹt thở, cứu em
Vừa chích xong mười phút thì con tôi tím tái, khó thở, lịm đi
tiêm về đến nhà thì chồng tôi ngất, mạch không thấy
rắn hổ cắn, giờ sụp mi, nói không được, thở yếu, cứu
rắn cắn, chân tím đen, thở hết nổi rồi bác sĩ ơi
cả nhà ăn nấm độc, ba người mê man rồi
Đốt than sưởi trong phòng, vô thấy hai người bất tỉnh
hít khói ngạt, mẹ em gọi không tỉnh
Nó uống nhầm nước thông cống, bỏng hết miệng, ói ra máu
cháu bé nhà tôi tu nhầm chai xăng, ho sặc, tím môi
bà nội uống lộn thuốc của ông, giờ lờ đờ, lay không tỉnh
em gái em uống thuốc rầy, xin chỉ chỗ cứu gấp
Máu mũi chảy xối xả hai tiếng không ngừng, con em lả đi, nó đang sốt xuất huyết
sốt xuất huyết ngày 5, tay chân lạnh ngắt, mạch không bắt được
Bé sốt xuất huyết vật vã, da nổi vân tím, li bì gọi không dậy
con em tay chân miệng, giật liên tục, vã mồ hôi, thở bất thường
cháu ho gà tím đen cả mặt rồi ngừng thở mấy chục giây
khò khè co lõm hết ngực, môi tím, cháu 5 tháng
bé rít lên từng tiếng, không thở vô được
Con em bạch hầu, cổ sưng, nghẹt thở, tím rồi
ho sặc sụa, mặt tím ngắt, thở không ra
cơn hen nặng quá, xịt mấy lần không ăn thua, không nói nổi
hết thuốc xịt rồi em không thở được, ai giúp em
hen lên, môi tím bầm, tôi sợ chết mất
SpO2 chỉ còn 79, ba em mê man
oxy 81 và đang tụt
máy báo 68
spo2 86 rồi, mẹ em thở rít
oxy xuống 74 rồi, phải làm gì bây giờ, cứu mẹ em
SpO2: 83%, mạch 140, thở 40
đo được có bảy mươi hai, da tím ngắt
oxy còn tám mươi mốt ba tôi không nói được nữa
spo2 75 cuu voi
oxi 80 r, me e tim moi
oxy tut con 77, tho gap lam
oxygen 82, please help my father
he is not breathing, please come
my mom collapsed, help
emergency, con tôi seizure không dừng
call an ambulance please, chồng tôi unconscious
heart attack, cần xe gấp
Cứu!
Cứu em!!!
cứu với trời ơi
cứu gấp
Gấp lắm rồi
xe cấp cứu
Cấp cứu!!
cần cấp cứu ngay bây giờ
ai đó giúp tôi
giúp với huhu
ngừng thở rồi
tím hết rồi
bất tỉnh
đang giật
Không thở
ngất rồi
Chết mất
hấp hối rồi
xe đâu, xe đâu, mẹ tôi không chịu nổi nữa
sao gọi 115 mãi không ai nghe, ba tôi sắp tắt thở rồi
Gọi 115 bận máy hoài, con tôi đang giật, có ai không
xe cấp cứu đến chưa, ông cụ thở ngáp rồi
Nửa tiếng rồi chưa thấy xe, mẹ em tím đen rồi, các người muốn để người ta chết à
mấy người trả lời lẹ đi, vợ tôi hết biết gì rồi
đừng hỏi nữa, con tôi ngừng thở rồi, cho xe tới
Không khai báo gì hết, cứu người trước đi, nó xỉu rồi
thôi khỏi đo, ba em tím tái bất tỉnh rồi
ngõ nhỏ xe không vào được, cần người khiêng mẹ tôi ra ngay, bà ngất rồi
nước ngập không ra được, ông tôi khó thở dữ dội, xin ca nô
Nhà bị nước lũ cô lập, vợ tôi chuyển dạ, chảy máu, cứu với
ở trên bản xa lắm, con tôi co giật không ngừng, phải làm sao cứu nó
em ở dãy trọ sau xưởng, phòng 12, thằng bạn em sùi bọt mép
tôi sống một mình, tôi đau ngực quá, sắp ngất, địa chỉ 12 ngõ 8 phố Vọng
Địa chỉ: ấp 4 xã Phú Hữu, người nhà bất tỉnh, xe tới liền nghen
số nhà 33 tổ 6, mẹ già ngừng tim, nhanh lên
Cháu 10 tuổi, ở nhà với bà, bà cháu ngã không dậy, không nói được, cháu sợ lắm
con ở nhà một mình với em, em con tím môi không thở, cô ơi cứu
chú ơi ba con nằm im, con lay hổng dậy
cô ơi bạn con xỉu trong lớp, bạn cứng đơ, mắt trợn
tôi là giáo viên, học sinh tôi ngừng thở trong giờ thể dục, cần cấp cứu ngay
học trò em đang lên cơn giật ở ký túc xá, không dứt, giúp với
bảo vệ xưởng đây, công nhân ngất, không bắt được mạch
Có người ngã gục ngoài chợ, tím tái, bà con đang ép tim, xin xe gấp
ông hàng xóm nằm sõng soài trước cửa, không còn thở
khách trọ phòng bên tự tử, còn thoi thóp
Người thuê nhà tôi co giật, cắn lưỡi, máu me đầy miệng
kính mong trạm cho xe ngay, nhà tôi khó thở dữ dội, môi đã thâm
Kính gửi bác sĩ, mẹ tôi hôn mê, thở ngắt quãng, xin cứu giúp khẩn cấp
thưa bác sĩ, tôi xin cấp cứu cho vợ tôi, bà ấy méo miệng, liệt nửa người, mới mười phút nay
mặt mẹ em xệ một bên, tay không nhấc lên được, nói ú ớ
đang ăn cơm thì ba rớt đũa, nói đớ, ngã xuống không biết gì
đau đầu như sét đánh rồi nôn vọt, lịm đi, anh ấy mới 40
bà lú lẫn hẳn, gọi tên con cũng không nhận, thở nhanh lạnh toát
mê sảng la hét rồi lịm luôn, người nóng như than
sốt 41 độ, con tôi giật đùng đùng
sốt cao quá giật tím cả người, làm sao giờ trời ơi
Bé vừa giật cơn thứ ba trong một tiếng, chưa tỉnh lại
nó giật từ nãy tới giờ hơn mười phút
con e co giật r bs ơi cíu e vs
cíu, mẹ e ngất
e kho tho wa k noi dc, cuu e
ck e bat tinh r, lm on goi xe
be nha e tim tai, k khoc dc, giup vs
bn e uong thuoc tu tu, goi hk day
ba e tho nhu ca mac can, lam sao h
me em lim dan, goi khong thua nua
bo toi dot quy, xin xe cap cuu ngay
con toi ngung tho, lam on tra loi di
chay mau qua nhieu, vo toi xiu roi
dau nguc lan ra tay, tho khong noi
nguoi nha toi co giat o xa Ia Pal, xe chua toi
ong ngoai moi den tim, tho ngap ngap
xin giup voi, be bi hoc, mat tim ngat
ra mau o at, dang co thai, cuu
tui sap xiu, tim dap loan xa, cuu tui
ran can nguoi cung do roi
cap cuu cap cuu, co nguoi bi dien giat
help, khong tho noi
alo alo cứu với ba tôi không thở được nữa rồi nhà ở hẻm một trăm hai mươi
alo bác sĩ ơi cháu nhà tôi tím tái không khóc được nữa mau mau cứu giúp
a lô có ai không mẹ tôi ngã trong nhà tắm bất tỉnh máu chảy ở đầu
trời ơi nó giật quá trời ơi làm sao bây giờ bác sĩ ơi cứu cháu
tôi đau ngực quá thở không được cho xe tới đường nguyễn trãi số mười lăm
oxy bảy mươi chín rồi bác sĩ ơi mẹ tôi lơ mơ rồi
hết bình oxy rồi, SpO2 tụt 80, ai có bình cho nhà em mượn cứu mẹ với
bình oxy sắp cạn mà ông thở không nổi, xin giúp khẩn cấp
Ở nhà F0 ngày thứ 7, tự nhiên oxy tụt còn 84, môi tím
hôm qua còn đỡ mà giờ má em lịm, thở thoi thóp, cứu
vẫn sốt, giờ lại co giật và không tỉnh, cứu con em
Hồi sáng nhắn là ổn, giờ thở không ra hơi, spo2 82, cứu em
ngày cách ly thứ 5, em khó thở không nói nổi, xin xe
đang cách ly một mình, em sắp ngất, tay chân tím, ai tới với
Khu cách ly có người ngừng thở, nhân viên y tế đâu rồi
mới khai hồi sáng thôi mà giờ ba em tím tái rồi
Tôi chưa kịp khai gì, mẹ tôi khó thở quá, xin cứu trước
Ba tôi sốt bốn ngày nay rồi, ho, hôm nay thì nằm bẹp, mà giờ gọi không thưa nữa, người lạnh toát, xin trạm cho xe tới đón gấp
Em là F0, chồng cũng F0, ảnh thở bốn mươi mấy lần một phút, môi tím, em không biết kêu ai, giúp em với
Mẹ em tiểu đường, sáng giờ lơ mơ dần, giờ véo cũng không phản ứng
tụt đường huyết bất tỉnh, tôi không đổ nước được, làm gì gấp đây
ba em ép tim ngoài lồng ngực cho bà nội nãy giờ chưa thấy đập lại, chỉ em làm tiếp sao
hô hấp nhân tạo cho trẻ làm sao, cháu đang tím không thở đây
con tôi đang co giật ngay lúc này, tôi phải làm gì trước
đang hóc dị vật tím mặt, vỗ lưng hay làm gì, nhanh lên
cháu đang sặc sữa không thở, chỉ em cách vỗ lưng ngay
làm sao cầm máu, máu phun ra thành tia rồi
xe cấp cứu gọi số nào, ba tôi ngất, nhanh
gọi ai bây giờ, ông tôi tắt thở rồi
cần bác sĩ ngay, con em lịm rồi
cho gặp bác sĩ gấp, mẹ em không thở được
ai trực không, bố tôi ngừng tim rồi, nghe máy đi
tổng đài ơi nghe máy giùm, vợ tôi ngất không tỉnh
Khó thở không nằm được, ngồi cũng ngộp, cứu tôi với
tức ngực nghẹt thở, tay chân tê cứng, sắp ngất rồi
ngộp quá ngộp quá
Không ra hơi được nữa
hụt hơi, thở không vô, môi tím
tôi không cử động được, khó thở, cứu
chân tay lạnh, vã mồ hôi, tim loạn nhịp, tôi sắp xỉu rồi, giúp tôi
Ông đi tiểu không có giọt nào cả ngày, giờ mê man không biết gì
nôn ra máu đỏ tươi, choáng ngất
đi cầu ra máu ồ ạt, ngất trong nhà vệ sinh
sốt rét ác tính, mê man từ đêm, cứu chồng tôi
chó dại cắn tháng trước, giờ sợ nước, co giật, thở không được
uốn ván cứng hàm, co cứng cả người, tím tái
cả phòng trọ trúng độc rượu, một thằng ngừng thở
ngộ độc rượu, anh tôi thở khò khè, gọi không tỉnh
Ảnh xỉn hay sao mà giờ tím ngắt, mạch yếu xìu, giúp với
say nắng ngoài đồng, người nóng ran, mê man, co giật
Bà đi cấy về ngã quỵ, mắt đờ ra, không nói
Bị kẹt cửa tôn cắt cổ tay, máu tuôn không cầm được
cháu bỏng nước sôi khắp người, lịm đi rồi
đuối nước
điện giật rồi cứu với
Mau lên, chậm là chết người đó
sắp không kịp rồi
còn thoi thóp, xin các bác sĩ cứu lấy mẹ em
xin mọi người, con em mới ba tuổi, nó không thở nữa
lạy trời ai thấy tin này gọi cấp cứu giúp nhà em với, chồng em bất tỉnh
làm phước cứu cháu tôi, nó tím đen rồi
ới làng nước ơi, nhà tôi có người chết ngạt, ra cứu với
răng chừ gọi mạ không dậy hè, tay chân lạnh tanh, cứu mạ tui
chết tui rồi, thằng nhỏ trợn trắng, giật giật, ai cứu nó giùm
mô có xe cấp cứu, cha tui tắt thở tới nơi rồi
cứu con bé với nghen, nó ngộp, xanh lè xanh lét rồi
ổng té cái đùng, hổng nhúc nhích, mắt trợn, kêu xe lẹ giùm tui
Ngoại con thở khò khè rồi ngưng, con sợ quá, cô chú tới lẹ giùm
bả xỉu ngoài vườn, tay chưn lạnh ngắt, hổng hay biết chi
hai vạch từ hôm kia, giờ thở dốc, nói từng chữ, môi tím, cứu tôi
kết quả dương tính xong ba em suy hô hấp, spo2 73, xin chuyển viện gấp
Tôi ở trong khu phong toả, vợ sắp sinh, vỡ ối ra máu nhiều, xin xe cấp cứu
chốt không cho qua mà con tôi co giật trên xe, giúp tôi với
đang kẹt ở chốt, trên xe có người ngừng thở, mở đường giùm
chích dại chưa kịp mà giờ nó co giật, sùi bọt, làm ơn cứu
bot ơi cứu, ba tui xỉu
người thật đâu, con tôi không thở kìa
tôi không cần hướng dẫn, tôi cần xe cứu thương, chồng tôi ngã gục rồi
Dạ chào bác sĩ, xin lỗi làm phiền đêm khuya, mẹ em vừa ngừng thở, xin giúp em
chào trạm, cháu nhà tôi mê man không biết gì nữa rồi
em bị người ta đánh, máu chảy nhiều, choáng lắm, gọi xe giúp em
chồng em đánh em chảy máu đầu, em đang trốn, cứu em với
Con em tự kỷ nuốt viên pin, giờ ói ra máu, tím môi
Có em bé bị bỏ rơi ngoài cổng chùa, tím tái, thở yếu lắm, xin người tới cứu
công nhân rơi giàn giáo, nằm im, máu mũi máu tai chảy ra
xe cán qua chân nó rồi, máu phun, xin cấp cứu
anh em bị bò húc thủng bụng, mất máu nhiều, xã không có xe
Kẹt lũ trên mái nhà, ba tôi lạnh cóng, lịm dần rồi
mình thấy một chị sắp nhảy xuống sông, ai tới giúp gấp
em trai em khoá cửa phòng, nhắn lời vĩnh biệt, em phá cửa không được
tôi viết thư tuyệt mệnh rồi, thuốc để sẵn trước mặt
con hk muốn sống nữa đâu, con uống thuốc rồi
cứu tôi nhanh, nãy giờ tôi thở mà như không có không khí
em thở rít, cổ họng sưng bít hết rồi
tim em đập hai trăm mấy, mắt tối sầm, sắp ngã
Huyết áp tụt 60/40, tay chân lạnh, ba em không trả lời
huyết áp 220, méo miệng, nói ngọng rồi bác sĩ
mạch 30, ông lơ mơ, gọi không mở mắt
Bé 3 tháng ngưng thở mười mấy giây rồi thở lại rồi lại ngưng, em run quá
con nằm thở bụng phập phồng, rên ừ ừ, môi xám ngoét, kêu không tỉnh
thóp lõm sâu, mắt trũng, bé lả không khóc nổi, không bú được gì
tiêu chảy mất nước, bà lịm, da nhăn, mạch không thấy
đi tả hai chục lần, chồng em tím tái, tay chân lạnh ngắt, mê rồi
Sởi biến chứng, cháu thở lõm ngực, tím môi, spo2 81
thằng nhỏ cúm mà giờ lơ mơ, co giật, gọi hổng biết
Cháu nó tím lắm rồi bác sĩ ơi!!!
đỡ gì mà đỡ, bà tắt thở tới nơi rồi đây
cứ hỏi bao nhiêu tuổi làm gì, ông ấy không thở nữa kìa
tui kêu trạm nãy giờ, sao hổng ai ra, con tui chết bây giờ
Làm ơn, làm ơn, mẹ em chỉ còn thở khò khè, oxy 69
đang gọi video thì mẹ em ngã vật ra, em ở xa không về được, xin ai tới nhà mẹ số 9 hẻm 21
Em ở nước ngoài, ba em một mình ở quê nhắn là không thở nổi, xin cho người tới cứu ba
con sốt co giật nãy tới giờ, em bế chạy ra đường mà không có xe
taxi không chịu chở, ba tôi thở sắp tắt, giúp với
tôi đang chở mẹ trên xe máy, mẹ lịm rồi, bệnh viện nào gần nhất nhận gấp
đang trên đường tới viện thì con em tím tái, tấp vào đâu bây giờ
bệnh viện từ chối, vợ tôi sắp ngừng thở ngoài cổng đây này
trạm đóng cửa rồi, con tôi đang giật trước cổng trạm, ai trong đó mở cửa với
Trực đêm đâu rồi, có đứa nhỏ ngưng thở ngoài cổng
bà vừa nhắm mắt, không còn thấy thở, có cứu được nữa không bác sĩ
chị bầu nhà bên ra máu cục, choáng, mặt trắng như tờ giấy, xe tới gấp
đầu em bé ra rồi mà mẹ ngất, chỉ tôi đỡ với, gọi xe giùm
em bé sinh rớt ở nhà, không khóc, tím ngắt
dây rốn quấn cổ, bé tím, bà đỡ không biết làm sao, cứu
nó nuốt đồng xu, khò khè, tím, khóc không ra tiếng
thạch rau câu mắc cổ thằng nhỏ, tím mặt rồi
bé úp mặt vô chậu nước, vớt lên mềm oặt
con bị chó cắn nát mặt, máu me quá trời, xin cấp cứu
Trâu húc, ruột lòi ra rồi, cứu bố tôi
máy cưa cắt đứt tay, máu xối xả
sập hầm, mấy người bị vùi, kéo ra một người không thở
sét đánh ông nằm ngoài ruộng, cháy áo, không nhúc nhích
nổ bình ga, hai người bỏng nặng, la hét, tới ngay
cháy nhà, có người kẹt trong đó ngạt khói
say sóng gì đâu, anh ấy co giật trên tàu, cách bờ hai giờ, làm sao cứu
mê man, da lạnh, nôn ra dịch đen, chồng em xơ gan
ói ra máu cục, choáng, tối sầm
bụng cứng như gỗ, vã mồ hôi, ông lịm dần
đường máu 28, mẹ em hôn mê
máy đo đường báo Lo, bà không tỉnh, phải làm gì liền
insulin chích nhầm liều, ba gọi không dậy
lọc thận trễ hai hôm, khó thở phù hết người, không nằm được, cứu
oxy 87 mà cứ tụt từ từ, tôi sợ quá, xin xe
SpO2 85, không còn sức nói
79 phần trăm, môi thâm sì
máy kẹp tay kêu bíp bíp báo 71, ba em thở hước
spo2 con 66, goi mai khong thua
nguoi lanh, moi tim, spo2 80, xin xe gap
con nho sui bot mep, mat tron nguoc
ba bi te khong day noi, meo mieng
toi kho tho qua, o nha mot minh, cuu
cuu voi, chong toi treo co, vua ha xuong
em k chiu noi nua, em cat tay r, mau nhieu lam
me uong thuoc sau, bac si oi cuu me em
tre so sinh tim tai khong bu
dau nguc qua bac si, toi chet mat
alo cap cuu, nguoi bat tinh ngoai bo ke
chay mau rang khong cam, non ra mau, sot xuat huyet, li bi roi
mình lỡ uống ba chục viên paracetamol, giờ hối hận, cứu mình
bạn mình nhắn tạm biệt rồi tắt máy, nó nói đã uống thuốc, nhà nó ở hẻm 5, cứu nó giùm
mẹ tôi đòi chết, đang cầm dao trong bếp, tôi không dám vô
chú em lên cơn dại, cào cấu, sùi dãi, nghẹt thở
thuốc chống dị ứng không ăn thua, lưỡi sưng to, tôi không nuốt nước bọt được, thở rít
Tiêm kháng sinh ở phòng khám tư xong vợ tôi tụt huyết áp, tím tái
chích ngừa về con lả đi, gọi không mở mắt, người tím, cứu con em
Đang cách ly mà đau ngực dữ dội, ngất lên ngất xuống, không ai mở cửa
F0 nặng, thở 45 lần phút, lơ mơ, chưa có xe tới
hôm qua vẫn khoẻ mà giờ nằm thở ngáp cá, xin các cô chú cứu bà con
còn nước còn tát, ông vừa ngừng tim, tới ngay giùm
khẩn khẩn khẩn, ba người ngất trong hầm biogas
xuống giếng vét bùn rồi hai cha con xỉu dưới đó, cứu
có ai là bác sĩ trực không, vợ tôi sản giật
nhanh với, nó thâm tím cả móng tay rồi
anh ơi chị ơi cứu con em, con em không còn phản ứng
cần người đến ngay, cha tôi đang hấp hối vì khó thở
thở như cá mắc cạn, nói không ra lời
em nghẹn cổ không thở, gõ chữ được thôi, cứu
trời đất ơi con tui, nó hổng thở, nó hổng thở nữa
Con sắp ngất, tai ù, mắt mờ, tay bấu tường, nhà không ai, giúp con
ai gần chợ Gò chạy qua nhà em với, má em té bất tỉnh
cíu vs mẹ e ngất r gọi ko dậy
bs ơi con e tím tái r cứu vs
ba e ko thở đc nữa, gọi xe dùm e
e nghẹt thở wá, sắp xỉu r, giúp e
ck e co giật nãy h, sùi bọt mép, lm ơn tới lẹ
oxy tụt còn 79 r bs ơi, mẹ e lơ mơ
spo2 84, môi tim tái, cứu e vs ạ
bé nhà e hóc kẹo, tím mặt r, nhanh vs
bn e uống thuốc ngủ cả hộp, ko tỉnh, ai giúp vs
e k mún sống nữa, e sắp nhảy
gọi 115 ko đc, ông e ngừng thở r
máu ra nhìu wá ko cầm đc, cứu vk e
bà e méo miệng nói ngọng, vừa bị xong, xe gấp
ai gần đây k, ba e té bất tỉnh r
e đang ở trọ, thằng bn giật đùng đùng, sợ wá
xe cc tới đâu r, mẹ e sắp ko xong r
nó uống thuốc cỏ r, miệng phỏng, cứu nó vs
con e sốt cao giật, mắt trợn, tay chân lạnh
đau ngực dữ lắm, vã mồ hoi, e chịu ko nổi, cứu
bé lịm r, kêu k mở mắt, hu hu cứu con e
Cụ nhà tôi nằm im, lay không thấy nhúc nhích gì
Bà tôi thở yếu lắm, gọi mãi mới hé mắt
Con em nuốt phải cái gì tím mặt lại rồi
Ông xã em đang ăn thì gục xuống bàn
Mẹ vừa kêu đau ngực xong thì ngã, người lạnh toát
Anh ấy nói không thành tiếng, môi tái nhợt, giúp với
be so sinh nha em khong khoc khong bu nguoi tim
oxy tut con 84 roi ma goi khong ai bat may
my baby is not breathing
please help my son is having a seizure
he collapsed and does not wake up
my grandmother is blue, please hurry
Chắc bà không trụ được tới sáng, nhà em không biết gọi ai
Mẹ em cứ lịm dần, hơi thở đứt quãng
gọi hoài bệnh viện không nhận, bố em thở ngáp rồi
ông ngã gục, sờ không thấy mạch
bé tím cả người, khóc không ra tiếng
Mình ơi dậy đi, chồng em không mở mắt nữa
người lạnh ngắt rồi, thở còn thoi thóp
máy đo oxy báo 79 mà xe chưa tới
Trời ơi con tôi cứng người trợn mắt
không biết còn kịp không, ba em ngưng thở
em sắp ngất, nhà không có ai
ba em nằm im, lay hoài không ừ hử gì
bé tím hết môi rồi
mẹ em ngã xuống, mắt trợn, sùi bọt mép
thở như cá mắc cạn vậy bác sĩ ơi
con em lịm dần, gọi không nhúc nhích
ông thở rít từng tiếng, ngực lõm sâu
oxy tụt còn 84
spo2 79 rồi
vợ tôi chảy máu ướt hết nệm, mặt trắng bệch
ông nội lạnh ngắt tay chân, không bắt được mạch
chồng em lơ mơ, nói sảng, không biết ai với ai
con giật từng cơn không dứt
anh ấy hết thở rồi
nhà em ở hẻm 14 Lê Lợi, mẹ em không thở được
xin xe cứu thương tới Ấp 3 liền
làm ơn cứu con tôi với
kêu xe giùm, bà ngoại sắp đi rồi
em đuối lắm rồi, thở không ra hơi
không xong rồi, ba em xanh lè, mắt đứng tròng
ngoại nói không ra tiếng, chỉ còn thở hắt
tim em đau như ai bóp, mồ hôi vã như tắm
ói ra máu cục
máu mũi chảy xối không cầm được từ nãy giờ
cho oxy gấp, mẹ tôi đang ngộp
hết bình oxy, ba đang tím tái
be soi bot mep, co gap nguoi
mẹ thở yếu lắm cứ ngừng rồi lại thở
con bé bú không nổi, người mềm oặt
cứu e vs, e k thở đc
cuu vs ck e bat tinh
ngat xiu r goi k day
me em tho doc moi tim r
bo e oxy con 82 lm s
đừng hỏi nữa, tới lẹ đi, chồng tui tắt thở mất
có ai không, con tôi không khóc nổi nữa, da xám ngoét
ông cụ nhà bên nằm dưới đất, mặt tím, không thở
bầu 8 tháng ra huyết ào ạt
nuốt không được, họng sưng bít, thở rít
dị ứng thuốc, sưng mặt, nghẹt thở
gọi 115 không ai bắt máy, bà đang ngáp ngáp
bác sĩ ơi mẹ em yếu lắm, thở không nổi nữa, em không biết làm gì
không cần gì hết, chỉ cần xe tới chở ba em đi liền
hình như tim ba ngừng đập
em bấm ngực cho má mà má không tỉnh
cháu bị điện giật nằm bất động
uống nhầm thuốc trừ cỏ rồi, làm sao
em không muốn sống nữa
nhịp thở 46, rút lõm ngực, bé 2 tuổi
huyết áp 70/40, lơ mơ
chị ấy vừa sinh xong máu ra không ngừng
khẩn cấp! số 7 đường Hoa Mai, hai ông bà khó thở nặng
bà lim dim, tay lạnh, cả ngày không đi tiểu
con sốt xong co quắp, hai mắt trợn ngược
răng mạ tui nằm đơ ra, kêu không thưa
ông mệt, thở ngắt quãng, hỏi không trả lời
thở hắt ra từng hơi thôi, hỏi không đáp
hai tay lạnh như đá, môi thâm, chỉ nhìn trân trân
bé thở rút lõm, cánh mũi phập phồng, không bú
mẹ tôi ngồi chồm tới trước mà thở, nói không ra câu
bà ngoại không mở mắt nữa
ba nằm thở khò khè rồi im luôn
con tím quanh miệng khi khóc, giờ lịm đi
anh ấy gục xuống bàn, lay không tỉnh
đang ăn thì nghẹn, mặt tím, không ho ra được
máu ra như vòi ở chân, buộc không cầm
mẹ mê man, đái ra quần, gọi chỉ ú ớ
oxy 80 mấy rồi tụt nữa
máy đo nó kêu hoài, 78, ba không thở nổi
chắc má con không qua được đêm nay, thở ngáp rồi
có cách gì cứu ba em không, ba không còn phản ứng
mau mau đi chú ơi, thằng nhỏ trợn mắt cứng người
e so qa, me e k nhuc nhich
ba e tho khong noi nua roi
con em giat lien tuc k dung
nguoi ba lanh ngat mo hoi tuon
mọi người ơi giúp với, có người ngất
giúp nhà em với, bà xỉu rồi
ai gần đây có bình oxy không, mẹ tôi tím rồi
cần người qua bồng ông đi viện liền, ông hết biết gì
em đang bế con chạy ra đường, con không thở
đo được 79, bà vẫn nói chuyện mà em sợ quá
máy chỉ 82% đo ba lần đều vậy
bệnh nhân 84%, thở 36 lần
kẹp ngón tay thấy có 77
oxy đang tụt 90 rồi 86 rồi 83
ông ngồi không vững, hỏi tên trả lời lung tung
chân tay lạnh ngắt, mồ hôi đầm đìa, hỏi câu được câu chăng
bé môi nhợt, chân lạnh, cả ngày không đi tiểu giọt nào
bà đi ngoài ra máu đen, đứng dậy là ngã
phải ngồi mới thở được, nằm xuống là ngộp
thầy đang dạy trên mạng thì gục xuống bàn, gọi không ai nghe
bạn em nhắn không thở được rồi tắt máy luôn
có người té ở sân khu cách ly, máu chảy nhiều, không ai dám đụng
ông bảo vệ ngất ngoài cổng rồi
chú giường bên trợn mắt, y tá không có ở đây
nửa người bên trái ba em liệt rồi, nước miếng chảy
cháu lại lên cơn nữa, lần này lâu hơn, mắt trợn
con em giật lần hai rồi chưa dứt
sau chích thuốc mặt sưng vù, nói không ra tiếng
vừa uống thuốc xong nổi mẩn khắp người, khó thở
chị em nói sảng, đòi chạy ra đường, giữ không nổi
không nhận ra ai nữa, la hét suốt
vợ tôi ngồi thở không kịp, bấm gọi hoài không ai bắt máy
tôi ở một mình, mệt lả, mắt mờ dần
em không nhấc tay lên nổi, bấm chữ không được
da bé nổi vân tím, cổ cứng, bỏ bú
thóp phồng lên, nó rên ư ử
co ong nam ngoai hanh lang tho thoi thop
ba em met lam roi, goi khong muon tra loi, moi xam
do 81 roi, lam sao day
nguoi ta lanh tanh, moi tham, con tho ma yeu lam
thở nấc từng cái
`;
