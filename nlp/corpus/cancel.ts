/** Seed sentences of the intent cancel, one a line, written for this project. */
export const cancel = `
Huỷ
huỷ bỏ
thôi không làm nữa
bỏ qua
bỏ qua câu này
tôi không muốn khai nữa
thôi em không khai nữa
dừng khai báo
thoát
thôi bỏ đi
không làm nữa
huỷ thao tác
huỷ bước này
khỏi cần nữa
không cần nữa đâu
để khi khác làm
không đăng ký nữa
huỷ đăng ký này
em nhầm, huỷ giúp
bấm nhầm
tôi bấm nhầm, bỏ đi
thôi để lúc khác
không trả lời câu này
không muốn trả lời
thôi dừng ở đây
huy di
thoi khong lam nua
bo qua cau nay
thoi bo
khong muon khai
khong dang ky nua
de sau
huy yeu cau
huy buoc nay
thoi khoi
thui k lm nữa
thui khỏi
bỏ đi
bỏ cái này
dẹp
dẹp đi
thôi nha
thôi dừng lại đi
hông làm nữa
hổng khai nữa
thôi hổng cần
nỏ làm nữa
huỷ yêu cầu vừa rồi
bỏ yêu cầu này
rút lại yêu cầu
kết thúc
ngừng khai báo
không tiếp tục nữa
em không muốn tiếp tục
không tiếp tục
thoát ra
thoát khỏi mục này
ra ngoài
huỷ lệnh
hủy câu hỏi này
cho qua câu này
bỏ qua bước này đi
khỏi điền nữa
không điền nữa
thôi không hỏi nữa
không hỏi nữa
quay lại sau
lúc khác khai
tôi đổi ý rồi, không làm nữa
đổi ý rồi
không cần đâu cảm ơn
thôi cảm ơn không cần
huỷ giúp mình
huỷ dùm em
ngưng lại
khoan đã, huỷ đi
tạm dừng
tạm ngưng khai báo
không gửi nữa
đừng gửi tờ khai này
xoá câu trả lời vừa rồi
bỏ hết làm lại sau
nhầm rồi, thôi
gửi nhầm, huỷ
sai rồi bỏ đi
thôi không báo nữa
thôi khỏi báo cáo
không muốn làm bước này
thoi de mai
huỷ form này
thôi không điền nữa
dừng lại không làm tiếp
thôi khỏi làm
khỏi khai
khỏi đăng ký
không khai tiếp
không muốn làm tiếp nữa
em không làm tiếp đâu
hông khai nữa
hổng làm nữa
k khai nữa
ko lm nữa đâu
bỏ đi nha
bỏ yêu cầu đi
bỏ cái vừa rồi
huỷ cái này
huỷ yêu cầu này
huỷ bỏ yêu cầu
huy het di
thoat ra di
thoát khỏi đây
thôi để mai
để mai làm
để bữa khác
để hôm khác khai
de luc khac
thôi tui không đăng ký
khong lam nua dau
thoi ko can nua
dừng khai
dung o day thoi
thôi tui nghỉ, khai lâu quá
lười điền quá, bỏ
dài dòng quá, thoát giùm
câu này riêng tư, bỏ qua cho tôi
em không muốn nói căn cước, qua câu khác
không có thông tin đó, bỏ qua đi
chỗ này để trống, qua bước sau
câu này skip
skip
skip giùm
next đi, bỏ câu này
cancel
cancel giúp
exit
quit
thoát giùm cái
cho tôi thoát
cho tôi ra khỏi bước này
ra khỏi phần khai báo
thoát phần đăng ký tiêm này
đang khai mà con khóc, thôi dừng
đang bận tay, dừng chỗ này đã
đang lái xe, thôi để chút nữa
mắc công chuyện rồi, khai sau nha
tới ca làm rồi, bữa khác khai tiếp
mai rảnh tui khai sau nghen
máy sắp hết pin, thôi dừng tờ khai
khai nửa chừng rồi không muốn khai nữa
bỏ dở tờ khai này đi
tờ khai này bỏ đi, làm sai hết
xoá tờ khai đang làm dở
huỷ tờ khai vừa điền
đừng lưu tờ này
đừng gửi tờ khai đi, em điền nhầm người
em đang khai nhầm cho mẹ, huỷ giúp
nhập nhầm tên con, huỷ lượt này
nhầm mục rồi, cho ra
vô nhầm mục, quay ra giùm
bấm lộn số 3, bỏ nha
tay run bấm lộn, huỷ
con nít bấm bậy, huỷ giùm tui
cháu nghịch máy bấm linh tinh, bỏ giúp
lỡ bấm SOS, huỷ, không có gì đâu
lỡ bấm thôi, huỷ báo động
không phải cấp cứu, huỷ giùm
huỷ cái yêu cầu gọi lại lúc nãy
khỏi gọi lại nữa, em hỏi được rồi
thôi không cần gặp bác sĩ nữa, bỏ yêu cầu
không xin gạo nữa, huỷ đơn giúp
rút đơn xin hỗ trợ vừa gửi
rút lại báo cáo vừa nãy
báo nhầm, rút lại
thôi không tố cáo nữa, bỏ đi
không đăng ký giấy đi đường nữa, dừng
thôi khỏi tra kết quả nữa
không tra cứu nữa, thoát
thôi, không xác minh tin đó nữa
ngưng câu hỏi này
dừng câu hỏi ở đây
hỏi nhiều quá, em không trả lời tiếp đâu
hỏi chi hỏi miết, tui nghỉ
răng hỏi lắm rứa, thôi không khai mô
nỏ khai nữa mô
thôi nỏ mần nữa
hổng muốn điền tiếp
hông điền nữa đâu nghen
thôi dẹp tờ khai đi
dẹp vụ này
thôi bỏ vụ đăng ký này đi
thôi kệ, bỏ
thôi mệt quá không khai tiếp
thôi, thế thôi, không làm tiếp nữa
đổi ý, bỏ lượt này
đổi ý không gửi ảnh nữa
nghĩ lại rồi, không đăng ký nữa ạ
cảm ơn, tôi không làm tiếp ạ
Tôi xin phép dừng phần khai báo tại đây.
Xin huỷ yêu cầu tôi vừa gửi, trân trọng cảm ơn.
đề nghị huỷ thao tác đang thực hiện
vui lòng kết thúc phần này
kết thúc phần khai giúp
kết thúc ở đây
stop khai báo nha
ngưng giữa chừng được không, tôi muốn thoát
không muốn gửi vị trí, bỏ bước đó
không gửi ảnh được, bỏ qua bước ảnh
k khai nx
k lm nx đâu
bỏ đi ad
huỷ cái vừa r
hủy đi bot
thoát r
out
out ra
thui bỏ
thui mai lm
để tí khai
skip câu này đi ad
e bấm nhầm ạ
huy to khai nay
huy giup em voi
bam nham huy di
bam lon roi bo qua
khong dien nua
khong gui nua dau
thoat giup
thoat khoi muc nay
cho toi thoat
cau nay bo qua
de mai khai tiep
dang ban de luc khac
rut lai yeu cau vua gui
khoi goi lai nua
thoi khong dang ky nua
doi y roi bo di
ket thuc o day
không phải ngừng nhận tin đâu, chỉ huỷ tờ khai đang làm thôi
vẫn nhận tin nhé, chỉ bỏ lượt khai này
mai vẫn nhắc tôi, còn bây giờ thôi không khai nữa
chỉ bỏ bước này, mấy cái khác giữ nguyên
dừng khai thôi chứ vẫn theo dõi nhé
thôi lượt này không báo, chiều báo sau
không trả lời được câu này, cho qua
qua câu khác đi bot
câu này tui không rõ, cho qua
hỏi câu khác đi, bỏ câu này
khoan, tôi không định gửi, huỷ
chưa xong mà gửi rồi, huỷ lượt đó
huỷ lượt đăng ký lúc 9 giờ
không gửi yêu cầu giao thuốc nữa
khoi khai nua met qua
bo luot nay mai lam lai
thui e ko khai nua dau ad
huỷ giup e cai vua gui vs
bo qua câu này dùm
e bam lộn r, thoát ra giúp
mai e khai tiep h bận r
k tl câu này dc k, skip nha
Khoan đã, để tôi khai sau
Bỏ qua câu này đi
Không làm nữa đâu nhé
Thoát ra giùm tôi
bỏ đi, để mai làm
nhấn lộn, thoát ra giùm
khỏi, tự tôi lo được
ngừng khai đi
em bận rồi, lát làm sau
không làm nữa đâu
quay lại câu trước
bỏ tờ khai này
thui k khai nx
huy di ad
không cần nữa, cảm ơn
`;
