/** Seed sentences of the intent opt_out, one a line, written for this project. */
export const optOut = `
Đừng gửi tin nhắn cho tôi nữa
Ngừng nhận tin
dừng gửi thông báo
xoá dữ liệu của tôi
xoá thông tin cá nhân của em
đừng nhắn nữa
đừng làm phiền tôi nữa
tắt thông báo
tôi từ chối nhận tin nhắn
không nhận tin hàng ngày nữa
xoá tài khoản của tôi
rút lại đồng ý
tôi rút đồng ý cho dùng dữ liệu
ngừng theo dõi sức khoẻ tôi
không tham gia theo dõi nữa
không muốn bị nhắc nữa
đừng nhắc tôi đo nữa
đừng hỏi thăm mỗi ngày nữa
thôi đừng nhắn tin
chặn tin nhắn
dừng
unsubscribe
dung nhan tin cho toi
khong muon nhan tin nua
xoa du lieu cua toi
huy dang ky nhan tin
dung gui tin nua
dung lam phien
tat thong bao
tu choi nhan tin
xoa thong tin cua em
khong theo doi nua
đừng nt nữa
k muốn nhận tin nữa
đừng gửi tin cho e nữa
xoá hết thông tin e đi
đừng có nhắn hoài nữa
hổng muốn nhận tin nữa
tui không muốn nhận tin nhắn nữa
đừng nhắn cho tui nữa
nỏ muốn nhận tin nữa
ngưng gửi tin nhắn
ngừng dịch vụ
huỷ dịch vụ
huỷ theo dõi sức khoẻ
tôi không cần theo dõi nữa
tôi khỏi rồi, đừng nhắn nữa
em khỏi bệnh rồi không cần nhắn tin nữa
bỏ tên tôi khỏi danh sách
gỡ số tôi ra
loại tôi khỏi danh sách nhận tin
không đồng ý lưu dữ liệu
tôi không đồng ý lưu thông tin
xoá hồ sơ của tôi
xoá lịch sử trò chuyện
xoá toàn bộ dữ liệu của gia đình tôi
yêu cầu xoá dữ liệu cá nhân
quyền được xoá dữ liệu
không muốn lưu thông tin của tôi
spam quá, dừng đi
nhắn gì mà nhắn lắm thế, ngừng đi
phiền quá đừng gửi nữa
đừng gọi cho tôi nữa
ngừng gọi
không nhận cuộc gọi tự động nữa
dừng lịch nhắc
tắt nhắc nhở
bỏ nhắc đo nhiệt độ
huỷ nhận thông báo hàng ngày
không nhận bản tin dịch nữa
ngừng nhận bản tin
huỷ nhắc
cho tôi ra khỏi chương trình
tôi muốn rời khỏi dịch vụ
ngưng dịch vụ cho số này
không dùng dịch vụ nữa
không xài nữa, xoá giùm
thôi đừng gửi nữa nha
nhắn nhầm người rồi, đừng nhắn nữa
số này không phải của người bệnh, đừng gửi nữa
đây không phải số của tôi, xoá đi
tôi không đăng ký, đừng gửi tin
chấm dứt gửi tin
ngừng lại không nhận nữa
xin đừng nhắn tin ban đêm nữa
từ chối
tu choi dich vu
huy nhac nho hang ngay
đừng hỏi thăm nữa
thôi đừng hỏi thăm tôi nữa
đừng hỏi sức khoẻ mỗi ngày nữa
đừng nhắn cho em nữa
đừng gửi tin nữa
đừng có gửi tin hoài
ngừng gửi tin
ngưng nhắn cho tôi
không muốn nhận tin nhắn
em không muốn nhận tin từ trạm
không nhận thông báo nữa
tat nhac nho hang ngay
huỷ nhận tin
huy dang ky theo doi
ngừng theo dõi tôi
không theo dõi nữa
rút khỏi chương trình theo dõi
tôi rút lại sự đồng ý
rut dong y chia se du lieu
xoá hết thông tin của em
xoá hồ sơ của tôi đi
xoá số của tôi khỏi danh sách
bỏ tên tôi ra khỏi danh sách
chặn số này
spam hoài, dừng nhắn đi
phiền quá đừng nhắn nữa
hông nhận tin nữa
thôi khỏi nhắn tui nữa
stop gửi tin
unsubscribe me
bữa mô cũng nhắn, tui mệt rồi, đừng nhắn nữa nghe
mệ không đọc được tin mô, đừng gửi cho mệ nữa
hổm rày nhắn hoài, thôi ngưng giùm tui nghen
nỏ cần nhắc đo chi nữa, tắt đi
hông muốn bị hỏi thăm sáng chiều nữa đâu
tui mạnh rồi, khỏi nhắn tui mỗi ngày
hết bệnh cả tháng rồi mà còn nhắn, dừng đi
hết cách ly rồi, cho tôi thôi nhận tin
mẹ tôi mất rồi, xin đừng gửi tin nhắc đo cho bà nữa
ba em đã mất, vui lòng ngừng nhắn tin vào số này
số này tôi mới mua, chủ cũ là ai không biết, đừng nhắn tin y tế vào nữa
sai số rồi, tôi không phải bệnh nhân, gỡ số tôi ra
tôi có đăng ký bao giờ đâu mà gửi, ngừng ngay
ai cho mấy người số tôi, xoá ngay
tôi sẽ kiện nếu còn nhắn, xoá số tôi đi
làm phiền giờ ngủ hoài, cấm nhắn nữa
mới 5 giờ sáng đã nhắn, thôi không nhận nữa
quấy rầy vừa thôi, ngừng gọi ngừng nhắn
bot gọi hoài lúc tôi đang làm, đừng gọi tự động nữa
robot gọi nhắc tiêm hoài, tắt giùm
tắt nhắc lịch tiêm cho số này
đừng nhắc tiêm nữa, tôi không muốn nhận
ngừng gửi tin mời tiêm chủng
thôi gửi bản tin dịch mỗi sáng
không nhận bản tin phường nữa
dừng gửi cảnh báo dịch cho tôi
đừng gửi tin tuyên truyền nữa
tắt tin quảng cáo sức khoẻ đi
tắt hết thông báo của Bình An
tắt nhắc uống thuốc
bỏ nhắc đo spo2 buổi tối
không cần nhắc đo huyết áp nữa
huỷ nhắc khai báo hằng ngày
ngưng nhắc giờ báo sức khoẻ
không tham gia chương trình này nữa
cho tôi rút khỏi danh sách theo dõi F0
tôi không muốn bị theo dõi tại nhà nữa
xin ngừng theo dõi sức khoẻ của con tôi
ngừng theo dõi cả nhà tôi
huỷ đăng ký dịch vụ cho số mẹ tôi
huỷ đăng ký nhận tin cho cả gia đình
cho em rời nhóm theo dõi
rời khỏi hệ thống
thoát khỏi dịch vụ, đừng nhắn nữa
chấm dứt dịch vụ cho số điện thoại này
tôi muốn chấm dứt sử dụng và xoá dữ liệu
xoá luôn tài khoản em đi
xoá tên tôi khỏi hệ thống
xoá số căn cước của tôi đi
xoá ảnh căn cước em đã gửi
xoá hình que test của em khỏi hệ thống
xoá vị trí nhà tôi đã gửi
xoá kết quả xét nghiệm của tôi khỏi máy chủ
xoá toàn bộ tờ khai trước giờ của tôi
xoá hồ sơ của con tôi
xoá sạch những gì tôi từng khai
xoá cuộc trò chuyện này và dữ liệu của em
đừng giữ thông tin của tôi nữa
đừng lưu số điện thoại của em
đừng chia sẻ dữ liệu của tôi cho ai, xoá đi
tôi không cho phép dùng thông tin của tôi nữa
Tôi chính thức rút lại sự đồng ý xử lý dữ liệu cá nhân.
Kính gửi đơn vị vận hành, tôi yêu cầu xoá toàn bộ dữ liệu cá nhân của tôi theo luật định.
Đề nghị quý trung tâm ngừng gửi tin đến thuê bao này. Trân trọng.
Theo nghị định bảo vệ dữ liệu, tôi yêu cầu xoá hồ sơ của cha tôi.
Căn cứ quyền của chủ thể dữ liệu, tôi rút đồng ý.
xin lỗi, em không muốn nhận tin nữa ạ, cảm ơn trạm thời gian qua
cảm ơn đã hỏi thăm nhưng em khoẻ rồi, đừng nhắn nữa ạ
cảm ơn bác sĩ, tôi xin dừng nhận tin từ hôm nay
dạ cho con xin không nhận tin nhắc nữa ạ
chào trạm, em muốn huỷ nhận tin nhắn hằng ngày
alo cho tôi huỷ cái dịch vụ nhắn tin sức khoẻ này đi
tôi muốn ngừng nhận tin nhắn của tổng đài này
không phải huỷ tờ khai, tôi muốn ngừng nhận tin luôn
không chỉ câu này đâu, đừng gửi gì cho tôi nữa
thôi luôn, đừng liên hệ tôi nữa
đừng liên lạc với tôi dưới mọi hình thức
cho số tôi vào danh sách không làm phiền
chặn số tôi không cho hệ thống nhắn tới
block số t đi
unfollow, đừng nt nx
unsub
unsubscribe pls
stop msg me
stop nhắn đi
stop nha đừng gửi nữa
do not text me anymore
remove my number
delete my data
please delete my account
đừng spam t nữa
spam ghê, k nhận nữa
nt hoài mệt wá, tắt đi
k cần nhắc nx ad ơi
e khỏi r đừng nhắc e đo nx
xóa tt của e đi ad
xóa acc e nha
hủy nhận tb
tắt tb giùm e
tui hong muon nhan tin nua
dung nhac do nua
tat nhac nho giup toi
ngung gui tin cho so nay
xoa so toi di
xoa het ho so cua toi
xoa tai khoan giup em
so nay khong phai benh nhan dung nhan nua
nham so roi dung gui nua
khong tham gia nua xoa ten toi
rut dong y
ngung theo doi con toi
khoi benh roi dung hoi tham nua
bo so me toi khoi danh sach
dung goi tu dong nua
khong dong y luu du lieu
không chỉ bỏ lượt khai này, từ nay đừng nhắn tôi nữa
từ nay về sau đừng nhắn tin nữa
từ mai đừng nhắc nữa nha
từ tuần sau ngừng gửi giùm
khai nốt hôm nay rồi ngừng hẳn, đừng nhắn tiếp
huỷ hẳn luôn, không nhận tin gì nữa
bỏ hẳn dịch vụ này
tắt hẳn nhắc đo đi
ngừng vĩnh viễn
thôi không nhận nữa, gỡ tôi ra
tôi không muốn ai giữ tờ khai của tôi, xoá hết
xoá bản khai cũ với số điện thoại của tôi luôn nhé
tu nay dung nhan nua
huy han dich vu
xoa het du lieu roi dung lien lac nua
ad đừng gui tin cho e nua nha
xoa giup e het thong tin đã khai vs
e ko mún nhan nhắc nhở moi sang nua
sđt này k phai cua f0, ngưng nhắn dùm
tat tb di phien wa
e khoẻ r, cho e huỷ nhan tin nha
Đừng nhắc tôi đo nhiệt độ mỗi sáng nữa
Ngưng gửi bản tin dịch cho tôi
Tôi rút lại sự đồng ý, xoá hồ sơ của tôi đi
khong can gui ket qua cho toi nua
đừng nhắn nữa nghe
mỗi ngày ba tin ai chịu nổi, tắt giùm
khỏi hỏi thăm tôi nữa
em khỏi bệnh lâu rồi, ngưng gửi giúp em
xin xoá hết hồ sơ của tôi
ko mún nhận tin nữa
rút tên tôi ra khỏi danh sách theo dõi
tui không cho phép giữ thông tin của tui nữa
bỏ số này ra đi, đây là máy công ty
sáng nào cũng hỏi phiền quá, dừng lại đi
huỷ đăng ký theo dõi cho mẹ tôi
mẹ tôi mất rồi, làm ơn đừng nhắn hỏi sức khoẻ nữa
tôi rút lại đồng ý
xoá số điện thoại của em khỏi hệ thống
block e ra khoi danh sach nhac di ad
cho em ra khỏi nhóm nhận tin
đưa số tôi ra khỏi danh sách nhắc
bỏ tên mẹ tôi khỏi danh sách hỏi thăm mỗi ngày
đừng gọi cũng đừng nhắn cho tôi
`;
