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
`;
