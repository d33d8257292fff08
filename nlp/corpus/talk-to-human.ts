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
`;
