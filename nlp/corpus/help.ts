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
`;
