/** Seed sentences of the intent talk_to_human, one a line, written for this project. */
export const talkToHuman = `
Tôi muốn gặp nhân viên y tế
cho tôi gặp bác sĩ
gặp người thật
cần nói chuyện với tư vấn viên
gọi lại cho tôi
gọi cho em số 0912345678
nhờ bác sĩ gọi lại
bot không hiểu, cho gặp người
tôi không muốn nói chuyện với máy
chuyển tôi cho tổng đài
xin gặp cán bộ trạm y tế
có ai trực không, tôi cần tư vấn
cho em số bác sĩ để gọi
em cần bác sĩ tư vấn
kết nối với điều dưỡng giúp em
cho nói chuyện với y tá
gặp tổng đài viên
nhân viên đâu rồi
có người thật nào không
nói chuyện với người đi
tôi cần người hỗ trợ trực tiếp
cho tôi gặp người phụ trách
gọi điện cho tôi ngay
liên hệ với tôi qua số này 0987 111 222
muốn được tư vấn trực tiếp
toi muon gap bac si
gap nguoi that
cho gap nhan vien
goi lai cho toi
can noi chuyen voi bac si
toi can tu van vien
ket noi tong dai
goi giup em so 0909123456
nhan vien y te goi cho em voi
cho e gặp bs
e muốn gặp ng thật
bs gọi lại cho e nha
đừng trả lời tự động nữa, cho gặp người
chat với bot chán quá cho gặp nhân viên
cho tui gặp bác sĩ
tui muốn nói chuyện với người
cho tui gặp cán bộ
có ai ở đó trả lời tôi không
cần gặp người tư vấn tâm lý
bác sĩ nào đang trực
nối máy cho bác sĩ
nối máy tổng đài
chuyển máy cho điều dưỡng
xin số điện thoại bác sĩ trực
gọi video với bác sĩ được không
hẹn bác sĩ gọi chiều nay
nhờ cán bộ y tế liên lạc với gia đình tôi
tôi cần một người trả lời
không nói với máy nữa
bot ngu quá, cho gặp người
máy trả lời không đúng, tôi muốn gặp người
cho hỏi chuyện với nhân viên trạm
muốn hỏi bác sĩ trực tiếp
làm ơn cho tôi gặp ai đó
tôi muốn khiếu nại với người quản lý
gọi cho mẹ tôi số 0356789012
cần gặp bác sĩ gấp để hỏi thuốc
cho tôi gặp chị y tá hôm qua
bác sĩ phụ trách tôi là ai, cho tôi gặp
cho em xin gặp người hỗ trợ
tôi muốn trao đổi với bác sĩ
có thể cho tôi nói chuyện với ai đó không
hỗ trợ viên đâu
gặp nhân viên hỗ trợ
kết nối tôi với bác sĩ
tôi cần nghe người tư vấn
xin gọi lại số không chín một hai ba bốn năm sáu bảy tám
gọi lại giúp số 0977 888 999
nhờ gọi cho ba tôi
bác sĩ ơi gọi em với
cần được gọi lại
cho tôi nói với người
người thật trả lời đi
ad thật đâu
cho gặp admin
muốn gặp trưởng trạm
muốn nói với cán bộ phường
cho gặp người trực máy
tư vấn viên ơi
gọi tổng đài cho tôi
chuyển cho người
nói chuyện với bác sĩ
bác sĩ trả lời giúp em chứ đừng để bot
agent
nói chuyện với người được không
nc với người được ko
nc vs ng thật đc k
cho nc với bác sĩ
chat với bác sĩ được không
chat với người thật
tôi cần gặp ai đó
có ai hỗ trợ tôi không
tư vấn trực tiếp giúp tôi
can nguoi ho tro
cho gap ai cung duoc
bác sĩ gọi em được không
bác sĩ gọi lại giúp
goi lai giup toi voi
gọi vào số 0918 222 333 cho tôi
nhắn bác sĩ gọi cho tôi
nhờ cô y tá gọi lại
cán bộ xã gọi cho tôi nha
nhờ trạm gọi điện cho ba tui
cho tui nói chuyện với cán bộ
chuyển cho nhân viên
chuyển cho cán bộ trạm
chuyen cho nguoi that di
không thích nói với máy
không nói chuyện với robot
máy không hiểu gì hết, gặp người
bot trả lời sai hoài, cho gặp người
nối máy bác sĩ trực
xin gặp trưởng trạm
có nhân viên trực không
nhân viên nào đang trực
co bac si nao truc khong
muốn người thật nói chuyện
con tôi nó nói chuyện này dài lắm, máy không hiểu đâu, cho tôi gặp cô y tá
tui già rồi hổng quen bấm, cho tui nói với một người nào đi
mệ muốn nghe tiếng người, kêu o trạm gọi cho mệ
bọ nghe không rõ máy nói chi, cho bọ gặp cán bộ
chừ cho tui gặp ai đó bên trạm được không hè
mấy o mấy chú trạm mô rồi, ra trả lời giùm
răng cứ máy trả lời miết rứa, gọi o Hạnh y tá cho tui
nỏ muốn nói với máy, tìm người cho tui
cho má nói chuyện với bác sĩ chút coi con
kêu bác sĩ nghe máy giùm tui nghen
bác sĩ có rảnh không, cho con nói chuyện trực tiếp vài câu
đêm khuya vậy còn bác sĩ trực không cho em gặp với
hai giờ sáng rồi, có ai thức cho tôi nói chuyện với
em lo quá, muốn nghe bác sĩ thật nói cho yên tâm
em cần một người nghe em nói, ở một mình cách ly mười ngày rồi
buồn quá, có cô chú tư vấn tâm lý nào gọi cho em được không
xin gặp chuyên viên tâm lý
cho con gái tôi nói chuyện với cô tâm lý được không, cháu hoảng loạn vì cách ly
Kính gửi quý trạm, tôi mong được một cán bộ có thẩm quyền liên hệ trao đổi trực tiếp.
Tôi đề nghị được làm việc với lãnh đạo trung tâm.
đề nghị cho gặp người chịu trách nhiệm chứ không phải phần mềm
tôi yêu cầu gặp giám đốc bệnh viện
cho gặp sếp mấy người
ai là trưởng ca, cho tôi gặp
chuyển máy cho bộ phận khiếu nại
gặp bộ phận tiêm chủng, tôi cần nói chuyện với người ở đó
nối máy qua phòng xét nghiệm cho tôi nói với kỹ thuật viên
cho em gặp chị phụ trách lấy mẫu
cho xin gặp anh phụ trách chốt, tôi cần trình bày
xin nói chuyện với tổ trưởng tổ covid
tổ trưởng dân phố khu tôi là ai cho gặp
tôi cần công an khu vực gọi lại cho tôi
cho gặp chị dược sĩ hỏi cách dùng thuốc
muốn dược sĩ tư vấn trực tiếp
nhờ bác sĩ nhi gọi cho vợ em
có bác sĩ sản nào nói chuyện được với em không
bác sĩ truyền nhiễm nào rảnh cho em gặp
xin bác sĩ tim mạch gọi cho ba tôi
bác sĩ Hùng hôm qua tư vấn cho em đâu rồi, cho em gặp lại
cho em nói chuyện tiếp với chị Ngân điều dưỡng
hồi sáng có anh nào gọi tôi lỡ máy, nhờ ảnh gọi lại
lỡ cuộc gọi của trạm, gọi lại giùm em
có số lạ của trạm gọi nhỡ, cho em nói chuyện lại với người đó
hẹn gọi lúc 3 giờ mà giờ chưa ai gọi
chờ gọi lại từ trưa tới giờ
hứa gọi lại mà biệt tăm, gọi cho tôi đi
gọi tôi sau 5 giờ chiều nhé, giờ đang ca
gọi em giờ nghỉ trưa được không, số 0933 444 555
bs gọi cho con trai tôi số không chín tám bảy ba ba ba hai hai hai
gọi số bàn nhà tôi đi, tôi không nghe được điện thoại này
nhắn tin không tiện, gọi điện cho em
tôi không đọc được chữ, gọi điện nói cho tôi nghe
mắt kém không đọc được, cho người gọi tới
mẹ tôi điếc nhẹ, nhờ người tới nhà nói trực tiếp
nhờ cán bộ trạm ghé nhà tôi nói chuyện
cử người xuống nhà tôi được không, nói qua máy không xong
cho người tới gặp tôi
có cán bộ nào nói được tiếng Khmer không cho bà ngoại tôi gặp
cần người biết tiếng Mông nói với mẹ em
is there a real person I can talk to
can I speak to a doctor please
talk to agent pls
real human please
connect me to staff
operator
tổng đài
tổng đài viên
nhân viên
bác sĩ trực
người thật
gặp người
cần người
điều dưỡng
gặp y tá
gặp cán bộ
gặp chị trực
gặp tư vấn
cho gặp
gặp ai cũng được miễn là người
người đâu hết rồi
có ma nào trả lời không, toàn máy
máy móc gì mà nói hoài một câu, kêu người ra đây
trả lời vòng vo, đưa người ra nói chuyện
đừng gửi menu nữa, cho tôi gặp người
tôi hỏi một đằng bot trả lời một nẻo, chuyển người giùm
bot nói không đúng ý tôi, chuyển sang nhân viên
bot này chán lắm, kêu bác sĩ vô chat đi
nói hoài máy không hiểu, mệt, cho gặp người
gõ nãy giờ năm lần rồi, thôi cho gặp người thật
mấy nút này không có cái tôi cần, cho hỏi người
menu không có mục của tôi, xin gặp nhân viên
câu của tôi không có trong danh sách, tôi muốn hỏi người
thôi khỏi hướng dẫn, cho tôi gặp người luôn
không cần hướng dẫn, cần nhân viên
tôi biết dùng rồi nhưng muốn nói với bác sĩ
hướng dẫn xem không hiểu, nhờ nhân viên gọi chỉ cho tôi
không biết khai, nhờ người của trạm gọi khai giùm
khai báo rắc rối quá, cho nhân viên gọi hỏi tôi rồi điền hộ
bấm không được thì cho tôi gặp người hỗ trợ
em muốn hỏi riêng bác sĩ, không muốn nói với bot
chuyện tế nhị, em chỉ muốn nói với bác sĩ nữ
cho em gặp bác sĩ nữ được không ạ
có bác sĩ nói riêng được không, chuyện khó nói
chuyện riêng tư tôi chỉ nói với người
tôi muốn tố cáo nhưng chỉ nói trực tiếp với cán bộ
trao đổi trực tiếp với người có chuyên môn được không
tôi muốn nghe ý kiến của bác sĩ chứ không phải câu trả lời mẫu
bác sĩ đọc tin em rồi trả lời em nhé, đừng để máy
bao giờ bác sĩ online thì nhắn em
nhân viên làm việc tới mấy giờ, tôi muốn gặp bây giờ
giờ này gặp bác sĩ còn kịp không
ngày lễ có ai trực tiếp chuyện không, cho tôi gặp
xếp hàng chờ gặp nhân viên bao lâu nữa
còn mấy người nữa tới lượt tôi nói chuyện với bác sĩ
sao chưa nối máy
chưa có ai vào chat với tôi à
em vẫn chờ nhân viên nè
nãy nói chuyển người mà sao chưa thấy ai
bấm gặp nhân viên rồi mà chưa có ai trả lời
đang nói với chị nhân viên bị rớt mạng, nối lại giùm
nối lại với người hồi nãy
cho tôi nói tiếp với người ban nãy
gọi video cho bác sĩ coi mặt bé được không
muốn bác sĩ khám qua video
đặt lịch nói chuyện với bác sĩ chiều mai
đặt hẹn tư vấn qua điện thoại sáng thứ ba
xin một cuộc hẹn gọi với bác sĩ dinh dưỡng
cho em xin zalo bác sĩ để hỏi riêng
bác sĩ có zalo không cho em nhắn trực tiếp
cho số riêng của cô trạm trưởng để tôi gọi
số điện thoại của anh y sĩ trực đêm nay là gì để tôi nói chuyện
tôi cần nói chuyện với người về kết quả xét nghiệm của tôi
về vụ giấy tiêm sai, tôi muốn gặp người giải quyết
vụ túi an sinh, cho tôi nói chuyện với cán bộ phường
giấy đi đường bị từ chối, xin gặp người duyệt để hỏi
hỏi về thuốc của ba, cho em nói với bác sĩ điều trị
con em nằm khu cách ly, cho em gặp bác sĩ ở đó hỏi thăm
người nhà tôi nằm viện dã chiến, nhờ nối máy với khoa
cho tôi gặp bác sĩ điều trị của bà Sáu phòng 14
làm ơn cho tui gặp người, tui năn nỉ đó
năn nỉ luôn, cho em nói chuyện với bác sĩ một phút thôi
xin hãy cho tôi nói chuyện với ai đó
cho cháu hỏi có cô chú nào ở trạm nói chuyện với cháu được không ạ
dạ con muốn gặp bác sĩ ạ
Chào trạm, cho tôi gặp bác sĩ trực nhé
Xin chào, tôi muốn trò chuyện với nhân viên tư vấn
alo cho gặp bác sĩ cái
alo có nhân viên trực ở đó không cho tôi nói chuyện
alo cho tôi gặp người phụ trách tiêm chủng của phường năm
tôi muốn gặp bác sĩ tôi không bấm gì hết nối máy cho tôi đi
bác sĩ ơi gọi lại cho tôi số không chín không ba một hai ba bốn năm sáu tôi ở thôn hai
chuyển cuộc gọi này cho người trực giúp tôi
bấm phím không để gặp nhân viên mà không được, nối giùm
cho gap co y ta cai
nho bac si goi dien lai giup
toi muon noi chuyen truc tiep voi nguoi
khong noi voi may nua dau
chuyen may cho can bo di
co ai la nguoi that khong
goi cho toi di toi khong biet nhan tin
cho toi gap nguoi phu trach
xin gap bac si nhi
em can tu van tam ly voi nguoi
bac si goi cho ba toi so 0907 111 333
may tra loi khong dung, cho gap nguoi
bao gio co nguoi tra loi toi
cho gap tram truong
noi lai voi chi luc nay
xin so bac si de goi truc tiep
can noi chuyen voi duoc si
nhan vien ho tro oi
toi muon khieu nai, cho gap lanh dao
hen goi lai chieu nay nha bac si
cho gặp ng đi bot ơi
bs onl chưa cho e gặp
nv đâu r
e cần nc vs bs gấp
call e vs bs
e k mún chat vs bot
cho ad thật rep đi
admin rep e vs
bot tào lao quá gọi ng ra
chuyển nv dùm e
cho xin sđt bs trực để e call
ib riêng bs đc hk
t muốn nc vs ng thật
m là bot thì gọi ng thật ra đây
có bs nào onl hk ạ
gọi lại e nha s0988xxx
nhấc máy đi trạm ơi, gọi mãi không ai nghe, cho gặp người
gọi trạm ba lần không ai bắt máy, nhờ trạm gọi lại
đường dây nóng bận hoài, ai gọi lại tôi với
số trạm không liên lạc được, cho tôi nói với ai ở đây
tổng đài tắt máy hoài, cho người nhắn lại tôi
có bác sĩ thật ở sau màn hình không cho em hỏi trực tiếp
bạn là bot thì thôi, tôi cần người
biết bot rồi, giờ cho nói với người
nếu là máy thì chuyển cho bác sĩ
không phải bot trả lời chứ? cho tôi gặp người nhé
tui muốn nghe giọng người thiệt
mình muốn được nhân viên liên hệ lại
vui lòng cử người liên hệ với gia đình tôi
nhờ liên hệ lại qua email hoặc điện thoại, tôi cần trao đổi
phiền anh chị gọi lại, tôi có chuyện cần trình bày
Tôi là bác sĩ tuyến xã, cần gặp trực ban của trung tâm.
tôi là hiệu trưởng, cần nói chuyện với người phụ trách y tế học đường
tôi là trưởng thôn, nối máy với ban chỉ đạo giúp
chủ trọ đây, cho tôi nói chuyện với cán bộ phụ trách khu này
nhân sự công ty cần gặp đầu mối của trạm
phóng viên muốn liên hệ người phát ngôn
cháu là học sinh, cháu muốn nói chuyện với cô y tế trường
con muốn nói với chú bác sĩ
ba đi vắng, con nhỏ muốn nói chuyện với người lớn bên trạm
hàng xóm nhờ tôi xin bác sĩ gọi cho bà ấy
gọi cho bà Bảy kế nhà tôi, bả không biết nhắn tin, số 0966 000 123
xin gọi cho mẹ em ở quê, em ở xa, mẹ cần người nói chuyện
nhờ trạm liên lạc với chồng tôi trong khu cách ly rồi cho tôi nói chuyện
cho tôi đổi bác sĩ khác, tôi muốn gặp người khác tư vấn
chị trực này khó chịu, cho gặp người khác
người vừa rồi chưa giải quyết xong, cho gặp cấp trên
không hài lòng, tôi cần nói chuyện với quản lý
tôi bực rồi nghe, có cho gặp người không thì bảo
đây là lần thứ tư tôi yêu cầu gặp người
trả lời như vẹt, đưa bác sĩ ra đây
máy thì biết gì, kêu người
thôi đừng hỏi nữa, cho bác sĩ gọi tôi là được
đừng bắt tôi bấm số nữa, gọi cho tôi đi
nói miệng cho nhanh, gọi đi
có thể gọi ngay bây giờ không
khi nào gọi được cho tôi
bác sĩ gọi chưa
gọi đi mà
gọi giùm
gọi lại
liên hệ lại
xin được tư vấn bởi người
tư vấn 1-1 với bác sĩ
hỏi bác sĩ
hỏi nhân viên
chat nhân viên
kết nối nhân viên
chuyển bác sĩ
nối máy đi
người trực đâu
y tá ơi gọi tui
cô trạm ơi gọi lại cho con
anh cán bộ ơi gọi cho em chút
ad cho e gap bac si that vs
e nt hoai ko ai rep, cho gap nv di
bs co onl ko goi e cai
minh can nguoi tu van chu ko can may
xin goi cho me em, me em khong biet nhan tin
cho con noi chuyen voi co bac si
can bo tram goi lai cho toi chieu nay
noi may voi khoa cap cuu nhi cho toi hoi
co ai truc dem khong cho toi noi chuyen
may noi gi toi khong hieu, dua nguoi ra
cho toi gap nguoi biet viec
bac si nao tu van duoc thi goi giup
lien he lai voi toi nhe
toi bi lo cuoc goi cua tram, goi lai giup
cho xin gap cong an khu vuc
muon hoi truc tiep nhan vien tiem chung
cần một giọng người
có ai rảnh gọi cho bà cụ nhà tôi một cuộc cho cụ yên lòng
bác sĩ ơi nghe em nói một chút, cho em số gọi
em không tin máy đâu, cho bác sĩ thật xác nhận với em
chào bác sĩ, em muốn được nói chuyện trực tiếp
hi, cho mình gặp nhân viên
có ai không, cho tôi gặp nhân viên trực
hướng dẫn gì nữa, đưa nhân viên ra đi
em hỏi kết quả mà bot không biết, cho gặp người phòng xét nghiệm
đừng nhắn mẫu nữa, người gọi lại cho tôi
tôi không huỷ gì hết, tôi cần gặp người
không xoá gì cả, cho gặp cán bộ giải thích
hỏi về mũi tiêm của con, cho em gặp cô y tá tiêm hôm qua
bị chặn ở chốt, cho tôi nói chuyện với người chỉ huy chốt
tin đồn này tôi muốn hỏi thẳng trưởng trạm, nối máy giúp
muốn trình bày hoàn cảnh với cán bộ để xin gạo, gọi tôi nhé
cho e nc vs bs 1 chút dc hk ạ
nhờ ad gọi e, e ko tiện gõ
bot ko hieu e ns gì hết, cho gặp nv đi
e can bs that chu ko can tl tự động
goi lại cho me e nha sđt 0944xxx
co cô y tá nao onl k, cho e gặp
kêu ng ra noi chuyen coi
bs trực dem nay la ai, cho e nc
cho tui gặp can bộ phường cái coi
noi máy dùm e qua bs nhi vs
e mún khiếu nai, cho gap quản lý
sao chua ai goi lai cho e v, gọi đi ạ
bot trả lời chán quá, có chị y tá nào không
bot trl ko hieu, cho gặp ng thật
máy nói không hiểu, có bác sĩ nào đó không
có ai là người thật không
có cô y tá nào trực không
chán bot quá cho gặp người
gặp chị trực ban được không
Cho tôi số điện thoại của trạm trưởng để gọi
Bác sĩ có đó không, tôi cần hỏi trực tiếp
Nhờ người gọi lại cho tôi sau 5 giờ chiều
Tôi không muốn nói với máy
Chuyển cho nhân viên trực giúp em
co ai truc khong goi cho toi
Ở đây có người trả lời không hay máy không vậy
toàn tin tự động, cho tôi gặp người đi
Bác sĩ nào trực thì gọi lại cho tôi
cho xin số máy bác sĩ phụ trách khu này
Chuyển tôi sang nhân viên
có ai đọc tin không, trả lời tôi với
Alo, bác sĩ có đó không
alo alo có người trực không ạ
tôi không rành nhắn tin, gọi cho tôi
Nói chuyện với máy hoài mệt quá, cho gặp người
Cho tôi phản ánh với người phụ trách
Tôi muốn khiếu nại cách làm việc của trạm
gọi hoài không ai bắt máy, bao giờ mới có người gọi lại
can noi chuyen truc tiep voi y ta
I want to talk to a doctor
can I speak to a person
please call me back
Tôi chờ mấy ngày nay không ai liên hệ, cho tôi gặp lãnh đạo trạm
sao không ai trả lời vậy
sao k ai trả lời hết vậy
nhắn hoài mà không ai trả lời
nhan tu sang toi gio khong ai tra loi
gọi mãi không ai nghe máy
hotline gọi không ai bắt máy
goi tram may cuoc khong ai bat may
chờ lâu quá không thấy ai hồi âm
sao im re vậy, có ai trực không
cho gặp người thật cái
em muốn nghe giọng bác sĩ
nói chuyện với máy bực quá, cho người ra đây
ai đó gọi lại cho tôi với
xin số bác sĩ trực
gọi tui qua số này nghe, tui nhắn chậm lắm
có nhân viên nào đang online không
muốn tư vấn trực tiếp với bác sĩ nhi
cho tui gặp cô Lan trạm y tế
bot trả lời không đúng, chuyển cho cán bộ đi
e can gap bs gap
cho noi chuyen vs ng that
tui cần người giải thích bằng miệng
tôi buồn và lo lắm, muốn có người để nói chuyện
lo quá không ngủ được, xin gặp bác sĩ tâm lý
yêu cầu kết nối tổng đài viên
anh chị nào rảnh gọi cho mẹ em hướng dẫn giùm
hỏi cái này rắc rối, cho gặp người phụ trách
bác sĩ đâu rồi, trả lời em đi
kêu trưởng trạm ra nói chuyện với tôi
lo quá mất ngủ, cho em gặp bác sĩ tâm lý
cần người nghe tôi nói chuyện chút, máy không hiểu
xin được nói chuyện với chuyên viên tư vấn tâm lý
em đang chờ người trực, hỏi chuyện thuốc của mẹ
con 8 tuổi ở nhà với em, bố mẹ chưa về, con sợ
cháu 10 tuổi, cha mẹ đi cách ly rồi, cháu ở nhà một mình buồn và sợ
con ở nhà một mình từ sáng, ba mẹ đi làm chưa về, sợ quá
nhà không có ai lớn, con sợ quá cô ơi
em 11 tuổi, bố mẹ đi trực hết, em ở một mình thấy sợ
con 9 tuoi, ba me di vang het, o nha co minh con so lam
`;
