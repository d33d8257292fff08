/** Seed sentences of the intent help, one a line, written for this project. */
export const help = `
Hướng dẫn tôi sử dụng
cách dùng thế nào
bạn làm được gì
bot làm được những gì
dịch vụ này là gì
đây là gì vậy
dùng sao
sử dụng thế nào
có những chức năng gì
gõ gì để khai báo
nhắn gì để xem kết quả
soạn tin thế nào
hướng dẫn em với
chỉ em cách dùng
làm sao để khai báo y tế trên này
muốn xem lịch sử thì bấm gì
bấm vào đâu để đăng ký
không biết dùng
em không biết bấm vào đâu
tôi không hiểu cách dùng
menu có gì
xem menu
các lệnh
danh sách lệnh
bạn là ai
bạn là bot à
đây có phải bot không
dịch vụ có mất phí không
nhắn tin có tốn tiền không
thông tin của tôi có được bảo mật không
đổi ngôn ngữ thế nào
đổi số điện thoại thế nào
cập nhật thông tin cá nhân ở đâu
sửa thông tin đã khai thế nào
huong dan su dung
cach dung nhu the nao
bot lam duoc gi
go gi de khai bao
nhan gi de xem ket qua
khong biet dung
day la gi vay
ban la ai
dung sao vay
bam vao dau
chi em cach dung voi
cai nay xai sao
bot này dùng sao v
bot lm đc j
hd e vs
xài sao bạn
cái ni dùng răng
dùng cái ni kiểu răng
chỉ tui cách xài
tui hổng biết xài
xài sao vậy trời
làm sao để gửi ảnh kết quả
gửi vị trí thế nào
làm thế nào để gửi vị trí
khai báo cho người khác trên này được không
một số điện thoại khai cho mấy người được
tôi quên mã hồ sơ thì làm sao
mã hồ sơ lấy ở đâu
tin nhắn có tự động không
hệ thống hoạt động thế nào
có hỗ trợ tiếng Anh không
có app không
tải app ở đâu
vào web nào
liên hệ kỹ thuật thế nào
bị lỗi không bấm được
nút bấm không hiện
màn hình không hiện menu
hướng dẫn khai báo
hướng dẫn nhập thông tin
hướng dẫn đo và gửi kết quả
gửi chỉ số như thế nào
nhập sai thì sửa ở đâu
bước tiếp theo là gì
giờ tôi phải làm gì tiếp trên này
tôi phải nhắn gì
trả lời thế nào cho đúng
hướng dẫn lại từ đầu
mình cần gõ gì
bot có trả lời ban đêm không
dịch vụ hoạt động mấy giờ
ai đứng sau dịch vụ này
cách báo cáo sức khoẻ hàng ngày trên đây
cách tra cứu trên đây
tính năng của bạn
giúp tôi dùng dịch vụ này
cho xem các mục
có thể hỏi những gì
chỉ tôi bấm với
chỉ tui cách bấm
chỉ em cách nhắn
chỉ dùm cách khai
bấm số mấy
gõ số mấy
nhắn số mấy
go phim nao
bam phim may
phải gõ gì
tôi phải bấm gì
tui không rành mấy cái này
già rồi không biết bấm
mắt kém không đọc được, làm sao
hướng dẫn với
hướng dẫn đi
huong dan giup
cần hướng dẫn
giúp tôi dùng cái này
giúp em cách khai
bạn giúp được gì
bạn biết làm gì
chức năng gì vậy
có mục nào
xem hướng dẫn
nhắn cú pháp gì
cú pháp sao
soạn tin như thế nào
nhắn tin kiểu gì
lam sao khai bao
khai báo ở mục nào
xài kiểu chi đây
bot hoạt động sao
không hiểu phải làm gì tiếp
bác lớn tuổi rồi, chữ nhỏ quá, chỉ bác bấm chỗ nào để khai bệnh
cháu cài giùm cho bà cái ni rồi bà không biết mở chỗ mô
mệ không biết chữ, có nói được không hay phải gõ
tui nói bằng giọng được hông hay phải nhắn chữ
gửi ghi âm thay cho nhắn tin có được không bot
chụp hình gửi lên được không hay chỉ gõ chữ
gửi ảnh que thử bằng nút nào vậy
hình gửi lên rồi nó hiện ở đâu
gõ không dấu bot có hiểu không
nhắn tiếng Khmer có hiểu không
có tiếng dân tộc Mông không
chuyển sang tiếng Anh kiểu gì
how do I use this
does this bot speak english
what can you do
how to declare on this chat
cái này của nhà nước hay tư nhân vậy
ai quản lý số này
số tổng đài này dùng làm gì
sao tự nhiên số này nhắn cho tôi, dịch vụ gì đây
tôi vừa nhận tin mời khai báo, phải trả lời sao
tin nhắn kêu bấm 1 bấm 2, tôi bấm 1 thì được gì
bấm phím 9 để làm gì
lỡ bấm nhầm phím thì quay lại kiểu gì
muốn quay lại bước trước thì nhắn gì
sửa câu trả lời trước được không, gõ chữ gì
khai xong rồi sao không thấy gì hết, bước kế là gì
khai xong biết nó đã gửi hay chưa bằng cách nào
khai rồi mà không thấy mã, coi ở đâu
mã xác nhận nằm chỗ nào
mã QR khai xong lưu thế nào
mã hồ sơ dùng để làm chi
quên mã hồ sơ rồi coi lại mục nào
một máy khai cho cả nhà được không, thao tác sao
khai hộ cho mẹ không có điện thoại thì làm bước nào
thêm người thân vào hồ sơ bấm đâu
đổi người được khai đang là tôi thành con tôi như thế nào
xoá bớt một người trong hồ sơ gia đình thì bấm mục nào
sửa ngày sinh bị nhập nhầm ở chỗ nào
đổi địa chỉ trong hồ sơ làm sao
thay số điện thoại nhận tin, cách làm?
tui đổi số rồi hồ sơ cũ còn không, lấy lại cách nào
đăng nhập bằng gì, có mật khẩu không
có cần tạo tài khoản không
có cần cài thêm ứng dụng không hay nhắn luôn ở đây
zalo hay facebook dùng cái nào
dùng trên điện thoại cục gạch được không
máy không có mạng thì nhắn SMS sao
nhắn tin vô đầu số này mất bao nhiêu tiền một tin
gọi vào số này có tính cước không
dịch vụ này miễn phí hả
một ngày được nhắn mấy lần
nhắn ban đêm có ai trả lời không hay máy trả lời
trả lời chậm vậy là máy hay người
đang nói chuyện với máy hay người vậy
bạn là trí tuệ nhân tạo hả
bot thông minh cỡ nào, biết được những gì
bot có biết khám bệnh không hay chỉ hướng dẫn
hỏi về thuốc ở đây được không
hỏi về sởi được không hay chỉ covid
ở đây trả lời được bệnh nào
ngoài khai báo ra còn làm được việc chi nữa
liệt kê các việc bạn làm được
mấy mục trong danh sách nghĩa là gì
mục "theo dõi" là gì vậy
mục số 4 dùng để làm gì
chữ F1 trên menu là sao, bấm có được không
nút màu đỏ kia để làm gì
bấm SOS thì chuyện gì xảy ra, tôi chỉ hỏi cho biết
nút SOS dùng khi nào
lỡ tay bấm SOS thì làm thế nào để gỡ
cho vị trí kiểu gì khi máy không bật định vị
bật định vị chỗ nào
chia sẻ vị trí có bị lộ nhà không
thông tin tôi gửi ai xem được
dữ liệu giữ bao lâu
bot có bán số điện thoại của tôi không
khai trên đây có lên hệ thống bộ không
có an toàn không, sợ lộ căn cước
tại sao phải đưa căn cước, không đưa thì khai kiểu gì
không có căn cước thì điền gì vào ô đó
ô "bệnh nền" điền làm sao
điền ngày kiểu nào, ngày trước hay tháng trước
nhập nhiệt độ dùng dấu phẩy hay dấu chấm
gõ huyết áp theo kiểu nào
ghi spo2 sao cho đúng mẫu
nhắn chỉ số hằng ngày cú pháp ra sao
soạn tin khai báo gửi tới số mấy
soạn KB cách họ tên hay sao
mẫu tin nhắn khai báo như thế nào, cho xin ví dụ
cho em ví dụ một tin đúng
em nhắn vậy đúng chưa hay phải theo mẫu
nhắn cả câu dài được không hay trả lời từng câu
trả lời có hay không hay bấm số
nó hỏi mà em không biết trả lời kiểu gì cho đúng
câu hỏi này nghĩa là gì, giải thích giùm
không hiểu câu vừa hỏi
nói lại dễ hiểu hơn được không
bot hỏi cái gì vậy, tui không hiểu
chữ bot dùng khó hiểu quá, chỉ lại từ đầu giúp
hướng dẫn chậm thôi, bác già rồi
cho xin clip hướng dẫn sử dụng
có file hướng dẫn cho tổ trưởng không
Kính gửi ban quản trị, tôi là trưởng thôn, đề nghị hướng dẫn cách khai hộ cho các cụ trong thôn.
tôi là giáo viên, muốn dùng hệ thống này báo sĩ số ốm của lớp thì vào mục nào
tổ covid cộng đồng nhập danh sách F1 ở chỗ nào trên này
trạm tôi muốn đăng ký dùng dịch vụ, cách thức sao
công ty muốn dùng bot này cho 200 công nhân thì làm thế nào
chủ trọ khai cho người thuê bấm chỗ nào
muốn xem lại lần khai trước thì nhắn gì
xem lịch sử sức khoẻ của con ở đâu trên này
tra kết quả xét nghiệm trên này thao tác thế nào
tra lịch tiêm trong bot bấm mục nào
xin giấy đi đường qua bot được không hay bot không làm việc đó
hỏi tin đồn thì gõ sao
muốn báo ổ dịch thì vào mục nào
muốn gặp nhân viên thì nhắn cú pháp gì
gõ chữ gì để bot nối với người trực
làm sao để tắt nhắc nhở, hướng dẫn tôi cách làm
muốn dừng nhận tin thì soạn thế nào
xoá dữ liệu thì thao tác ở đâu
hẹn giờ nhắc đo buổi sáng cài thế nào
đổi giờ nhắc từ 6h sang 8h kiểu gì
sao nó không nhắc tôi đo nữa, bật lại ở đâu
bot im re không trả lời, phải làm gì
nó cứ xoay vòng vòng không gửi được
bấm nút mà đứng im, lỗi gì vậy
màn hình trắng xoá, mở lại sao
link khai báo không mở được
quét mã QR của trạm thì nó ra trang gì, làm gì tiếp
nút gửi ảnh đâu mất rồi
menu biến đâu rồi, gọi ra bằng chữ gì
mở lại danh sách lựa chọn giúp
hiện lại các nút
về trang đầu bằng cách nào
làm lại từ đầu thì gõ chữ gì
bắt đầu từ đâu
bắt đầu sao giờ
giờ bấm gì nữa
rồi sao nữa bot
tiếp theo làm gì
tiếp theo bấm gì
làm chi tiếp đây o
chừ bấm cái mô
bấm cái mô để khai rứa
răng bấm hoài không được hè
cái ni là cái chi, dùng mần chi
nỏ biết dùng, chỉ cho với
tui già cả lẩm cẩm, chỉ tui cách mần
con gái cài cho rồi đi làm, giờ má hổng biết xài
hổng biết bấm chỗ nào để gửi số đo
chỉ tui xài cái này coi
xài cái này sao cưng
cái này dùng làm gì hen
bot này làm được chi nghen
dzậy giờ tui nhắn cái gì
u không biết gõ, u bấm số được không
thầy u ở quê không rành máy, có cách nào dễ hơn không
e ms dùng lần đầu, chỉ e vs
lần đầu dùng nên chưa biết gì, cho hỏi bắt đầu sao
ms vô hk bik lm j hết
bot này xài s z
lm s để khai z ad
gửi pic ở đâu v
khai cho ng khác đc k
cmd list đâu bot
menu đâu r
bot này free hả
sd ntn v ạ
hd cách gửi kq đo vs ạ
nhap sai gio sua sao
go tieng viet khong dau duoc khong
bot nay cua ai vay
dich vu nay mien phi khong
chi bac cach nhan tin
khai ho cho me thi bam gi
gui hinh kieu gi
gui vi tri lam sao
quen ma roi lam sao lay lai
xem lai lan khai truoc o dau
tin nhan nay ton bao nhieu tien
doi so dien thoai o muc nao
lam lai tu dau thi go gi
bam nham roi quay lai sao
cau nay tra loi kieu gi
khong hieu cau hoi
co huong dan bang video khong
cai app nay xai sao
muon khai cho ca nha
huong dan bac tung buoc
menu nam o dau
co nhung muc nao de hoi
may nay bam sao
nhan tin theo mau nao
tai sao phai khai can cuoc
ai doc tin nhan cua toi
bot tra loi duoc nhung gi
cho hoi cach gui so do nhiet do
alo cho tôi hỏi cái dịch vụ này dùng như thế nào tôi bấm số một rồi mà không thấy gì
tôi muốn khai cho hai đứa cháu thì khai lần lượt hay khai chung một lần xin hướng dẫn
bà già bảy mươi chỉ biết nghe gọi thôi có cách nào dùng qua điện thoại không cần nhắn chữ
nhờ hướng dẫn cách gửi số đo mỗi ngày qua tin nhắn thường không cần mạng
Thưa anh chị, tôi mới được con trai giới thiệu dịch vụ này, xin chỉ cách sử dụng từ đầu ạ.
Chào bạn, cho mình hỏi cách dùng dịch vụ này với nhé
Xin chào, tôi vừa kết bạn với trang, không biết dùng thế nào
chào bot, bot làm được những việc gì
hello bot, dùng sao vậy
chào trạm, app này khai ở mục nào ạ
bạn tên gì và giúp được chi cho bà con
bạn có phải bác sĩ không hay là máy
ai trả lời tôi vậy, máy hả
Bình An là gì vậy
Bình An có những dịch vụ nào
cho tôi biết về dịch vụ Bình An
bot này khác gì app sổ sức khoẻ
có trang web không cho xin địa chỉ để vào khai
khai trên này rồi còn phải khai giấy ở trạm nữa không
dùng cái này có thay gọi 115 được không hay chỉ để khai
có giới hạn tuổi dùng dịch vụ không
người nước ngoài dùng được không, bấm gì để đổi tiếng
người khiếm thị dùng kiểu gì
chữ to hơn được không, chỉnh ở đâu
nghe đọc to câu trả lời được không
mình bị điếc không gọi được, nhắn tin dùng hết chức năng không
bot hiểu giọng Quảng không để tui nói
hết hạn phiên rồi là sao, làm lại ra sao
nó kêu "không hợp lệ" hoài, phải gõ thế nào mới hợp lệ
nhập ngày sinh mà nó báo sai định dạng
số điện thoại nhập mà nó không nhận, nhập kiểu nào
họ tên có cần viết hoa không
phải khai hết mọi câu hay bỏ bớt được
có bắt buộc trả lời câu này không
khai mất khoảng mấy phút vậy, gồm mấy bước
đang ở bước mấy rồi, còn bao nhiêu bước nữa
giữa chừng thoát ra thì có mất không, quay lại kiểu gì
lưu tạm được không, mai khai tiếp thì vô chỗ nào
khai rồi bao lâu phải khai lại
mỗi ngày phải báo mấy lần trên này
báo trễ giờ thì nhắn thế nào
hôm qua quên báo, nay bổ sung bằng cách nào
báo nhầm nhiệt độ lúc nãy, sửa lại làm sao
gửi xong có thu hồi được không
muốn tải bản khai về in thì bấm đâu
chia sẻ bot này cho hàng xóm bằng cách nào
góp ý cho dịch vụ gửi ở đâu
báo lỗi ứng dụng chỗ nào
chỉ dẫn
hướng dẫn nhé
cách dùng?
dùng làm gì
xài sao
bot này chi rứa
bot oi e muon khai ma ko biet vao dau
cho e hỏi gui anh que test bang cach nao
bot nay co luu cccd cua e k
sao bam nut ko chay v ad
tin nhan dai qua doc ko hieu, noi gon giup
moi lan gui so do thi go sao
nut quay lai o dau
muon doi gio nhac thi vao muc nao
chu nho qua chinh sao
nhan tieng anh duoc khong
dich vu nay goi ban dem duoc khong
khai xong roi lam gi nua
mau tin nhan bao nhiet do
so nay la cua tram nao vay
khong co mang thi nhan sms sao
lam sao biet da gui thanh cong
sua ten bi sai o dau
phải nhắn "có" hay nhắn số 1 vậy
chỉ mẹ cách trả lời mấy câu này đi con
đọc hướng dẫn ba lần rồi vẫn chưa biết làm, có cách nào dễ hơn
bot nói nhập chỉ số là nhập cái gì
em dùng lần hai mà menu khác lần trước, giờ vô mục nào
ở trên có nút "người thân", bấm vô thì sao
máy hỏi mật mã, tui đâu có, lấy đâu ra
giới thiệu sơ về dịch vụ giùm
không cần gặp người, chỉ tôi cách bấm là được
khỏi gọi lại, nhắn hướng dẫn qua đây cho tôi
chào bạn, mình bấm số nào để bắt đầu
có cần nói chuyện với người không hay bot tự làm hết
muốn gặp bác sĩ thì bấm mục nào vậy
nhân viên trực mấy giờ thì bot chuyển, cách chuyển ra sao
hướng dẫn tôi khai báo cho người đã mất liên lạc được không, vào mục nào
tắt tiếng thông báo của bot bằng cách nào mà vẫn nhận tin
muốn huỷ một bước thì gõ chữ gì
khai F1 thì chọn mục nào trong menu
báo kết quả test vào mục mấy
đặt lịch tiêm trong này bấm chỗ nào
hỏi mua thuốc thì bot có làm không
xin gạo thì nhắn theo mẫu nào
kiểm tin đồn thì gửi vào đâu trên này
ad hd e cách gui hình que vs
bot nay dung sao v, e moi vào
khai cho con thì bam nut nao v
lỡ nhap sai cccd thì sửa o đâu ạ
gõ j để ra menu v
e nhắn roi ma ko thay phản hồi, phai lam j tiếp
so này nhắn co mất phi hk
bot biết tl nhung gi v
ko có zalo thi dùng kiểu j
mã hs e quen r, xem lai cho nao
gui vi trí bằng nút nào z
doi qua tieng khmer dc hk, bấm đâu
nut khai bao đâu mất tiêu r
cụ pháp nhan tin sms la j v
ở đây giúp được những gì
ở đây hỗ trợ gì vậy
bên này hỗ trợ được gì cho dân
bot này làm được gì
bot này dùng sao
bot này nói chuyện kiểu gì
nhắn sao cho bot hiểu
giờ nhắn gì
ủa giờ nhắn gì đây
ủa rồi giờ làm gì tiếp
nt j giờ
giờ nt j tiếp
chừ nhắn chi
kênh này dùng làm gì
app này xài ra sao
Hệ thống này nhắn được những gì
Muốn xem lại thông tin đã khai thì bấm vào đâu
Tôi gõ không dấu có hiểu không
Gửi hình vào đây được không
nhan so nao de khai bao vay
Tin này là máy trả lời hay người trả lời
Tôi lớn tuổi không rành, chỉ tôi cách dùng
how to declare
Muốn đổi tiếng Anh thì bấm gì
nhắn vậy đã được chưa
tôi nhắn đúng cú pháp chưa
app này khai được cho mấy người
cái này xài làm sao vậy
tôi phải bấm nút nào để khai
gõ chữ gì để xem lại tờ khai
muốn khai thêm người nhà thì làm thế nào
trang này làm được những gì
lỡ gửi sai rồi sửa ở đâu
chỗ này nhắn tiếng Anh được không
gửi định vị kiểu gì
không thấy nút bấm đâu hết
bot hiểu tiếng Nghệ không
chữ nhỏ quá đọc không ra làm sao cho to
hướng dẫn em báo sức khoẻ hằng ngày ở đây
mình phải trả lời câu nào trước
dùng chung một số cho cả nhà được không
đổi số điện thoại nhận tin ở mục nào
tôi nhắn mấy lần rồi sao không thấy trả lời
sao nó cứ hỏi hoài một câu
có mục nào xem tin chính thức không
khai báo trên này hay lên trạm
xem lại mấy lần đo trước ở đâu
bam so may de noi chuyen
e k bit xài, chỉ e vs
nhan gi tiep theo ad
số này là của sở y tế hả
dịch vụ này có hoạt động ban đêm không
muốn đổi sang tiếng Khmer
có gửi hình toa thuốc được không
dùng cái này có bảo mật không
lỡ gửi nhầm thì sửa chỗ nào
đổi sang tiếng Khmer được không
sao hỏi hoài một câu vậy bot
số này của sở y tế hay của ai
tổng đài này có trực ban đêm không
một số điện thoại dùng cho cả nhà được không
`;
