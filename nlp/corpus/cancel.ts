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
`;
