/** Seed sentences of the intent vaccination, one a line, written for this project. */
export const vaccination = `
Đăng ký tiêm vắc xin ở đâu?
Tôi muốn đăng ký tiêm mũi 3
lịch tiêm sởi cho bé 9 tháng
bao giờ tới lượt tôi tiêm
Còn vắc xin Pfizer không?
Em muốn đổi lịch tiêm sang thứ bảy
Huỷ lịch tiêm ngày mai được không
Con tôi chưa tiêm mũi nào
tôi tiêm 2 mũi rồi
em chưa tiêm vắc xin
tiêm mũi 2 cách mũi 1 bao lâu
Tiêm xong bị sốt và đau tay
tiêm về đau nhức cánh tay có sao không
sau tiêm bị sưng chỗ tiêm
chích ngừa xong con em nóng
chứng nhận tiêm chủng chưa có trên app
giấy chứng nhận tiêm sai ngày sinh
mũi 1 chưa hiện trên sổ sức khoẻ điện tử
tiêm vắc xin cúm ở đâu
tiêm phòng dại ở đâu
chỗ nào tiêm bạch hầu
vắc xin 5 trong 1 còn không
trạm y tế có vắc xin 6 trong 1 không
Bà bầu có tiêm được không
người đang sốt có tiêm được không
bé 12 tháng tiêm mũi gì
trễ lịch tiêm sởi thì tiêm bù khi nào
điểm tiêm nào gần quận 7
tiêm Moderna hay AstraZeneca
cho mẹ tôi đăng ký tiêm tại nhà
người già không đi được thì tiêm ở đâu
Tôi 65 tuổi muốn tiêm nhắc
đặt lịch tiêm cho con ngày 15/3
hẹn tiêm sáng thứ hai
dang ky tiem vac xin
toi muon tiem mui 3
con vac xin khong
lich tiem cho be 2 thang
chua tiem mui nao
tiem xong bi sot
doi lich tiem
mui 2 tiem o dau
tiem mui nhac lai
e tiêm 2 mũi r, khi nào mũi 3
dk tiêm cho bé ở đâu ạ
vc cúm còn k
chích ngừa ở mô
khi mô tới lượt tui chích
tui muốn chích mũi hai
bao giờ phường mình chích cho trẻ em
chích cúm giá bao nhiêu
tiêm dịch vụ bao nhiêu tiền
tiêm phòng sởi rubella cho phụ nữ chuẩn bị mang thai
đã tiêm Verocell có tiêm trộn Pfizer được không
tiêm khác loại được không
mới khỏi covid bao lâu được tiêm
đang cho con bú tiêm được không
có bệnh nền tim mạch tiêm được không
dị ứng hải sản có tiêm được không
quên mang giấy hẹn tiêm thì sao
hoãn tiêm được không
tôi bị lỡ buổi tiêm
bé lỡ mũi sởi, tiêm lại khi nào
xin lùi lịch tiêm
tiêm ở trường học ngày nào
lịch tiêm chủng mở rộng tháng này
xã mình tiêm ngày nào
tiêm thuỷ đậu mấy mũi
tiêm cúm mỗi năm mấy lần
vắc xin sốt xuất huyết có chưa
tôi muốn tiêm vắc xin thuỷ đậu cho con
con tôi tiêm mũi 1 ngày 2/2, mũi 2 khi nào
tiêm mũi 4 cho người trên 50 tuổi
mất giấy xác nhận tiêm
cập nhật thông tin mũi tiêm giúp em
hộ chiếu vắc xin làm thế nào
sai thông tin trên chứng nhận tiêm chủng
bị chó cắn tiêm dại ở đâu
tiêm huyết thanh dại chỗ nào
tiêm uốn ván ở đâu
sau tiêm nổi mẩn ngứa
sau tiêm vắc xin bị chóng mặt
phản ứng sau tiêm kéo dài bao lâu
tay sưng đỏ sau khi chích
con em tiêm xong quấy khóc cả đêm
em đã tiêm đủ liều
tiêm được mấy mũi rồi thì đủ
tôi tiêm mũi 1 AstraZeneca hồi tháng 1
có tiêm lưu động ở khu trọ không
xin lịch tiêm tuần sau
đăng kí cho 3 người nhà tiêm
sáng mai có tiêm không
hết vắc xin sởi rồi à
ho gà tiêm mũi nào
cho tôi đăng ký tiêm vắc xin
đăng ký tiêm cho con ở đâu
đặt lịch chích cho má tui
bao giờ tới lượt tiêm mũi nhắc lại
lịch tiêm chủng tháng này
trạm có tiêm sáng thứ bảy không
trạm còn vắc xin 6 trong 1 không
tram con vac xin soi khong
hết vắc xin rồi hả
trẻ 9 tháng tiêm mũi gì
bé mấy tháng thì tiêm mũi sởi đầu
tre 18 thang chich ngua gi
em bé 3 tháng chưa tiêm 5 trong 1
con tôi trễ lịch tiêm có sao không
quên ngày tiêm thì làm sao
dời lịch tiêm qua tuần sau
đổi lịch chích sang thứ bảy
xin giấy xác nhận đã tiêm
chứng nhận tiêm bị sai ngày sinh
hộ chiếu vắc xin chưa cập nhật mũi 2
sổ tiêm chủng bị mất làm lại ở đâu
tiêm xong sốt 38 độ có sao không
tiêm xong đau tay sưng đỏ
chích về bị sốt với đau tay
sau tiêm bị ngứa nổi mẩn
bầu 3 tháng có tiêm cúm được không
người cao huyết áp có tiêm được không
tôi tiêm 2 mũi astra rồi, mũi 3 tiêm loại gì
da tiem mui 1 verocell hom 2/3
chưa chích mũi nào, giờ chích được không
e mún đk tiêm mũi 4
chích dại ở mô
bị chó cắn chích ngừa ở đâu
tiêm uốn ván ở trạm được không
`;
