/** Seed sentences of the intent verify_claim, one a line, written for this project. */
export const verifyClaim = `
Nghe nói uống nước tỏi chữa được covid, đúng không?
Có phải xông lá sả diệt virus không?
Người ta bảo tiêm vắc xin bị vô sinh, có thật không
trên mạng nói 5G phát tán covid, thật không
fb đồn thành phố sắp phong toả, đúng ko
Tin bệnh viện quá tải phải không ạ
nghe đồn sắp hết gạo, có đúng không
Có thật là uống rượu ngừa được covid
Zalo chia sẻ bài thuốc chữa sốt xuất huyết bằng đu đủ, tin được không
Ăn tỏi có chữa được cúm không, thấy mạng nói thế
Họ nói trẻ em không bị covid, đúng chứ?
cho hỏi tin cách ly cả tỉnh từ mai là thật hay giả
kiểm tra giúp tin này: ngậm nước muối diệt virus
xác minh giúp: ăn trứng gà nửa đêm khỏi dịch
Thông tin mỗi người được phát 2 triệu có đúng không?
Nghe bảo vắc xin gắn chip theo dõi, thật à?
đọc trên tiktok thấy bảo uống nước chanh nóng chết virus
Có đúng là đeo khẩu trang gây thiếu oxy
mọi người truyền nhau rằng chuối giúp hết covid
tin đồn có ca tử vong ở chợ có thật ko
Chiếu đèn UV lên người diệt được virus phải không
Bác sĩ cho em hỏi ăn gừng có phòng được cúm như người ta đồn không
nghe noi uong nuoc muoi chua duoc covid
co that la tiem vac xin bi chet khong
co dung la an toi khoi benh khong
nguoi ta noi xong hoi diet duoc virus
tin nay that hay gia
co phai covid lay qua muoi khong
zalo don sap phong toa toan tinh, that k
hàng xóm bảo giun đất chữa covid, đúng hk
nghe nói xịt cồn vào khẩu trang tốt hơn, thiệt không
răng nghe nói uống nước dừa hết sởi, có đúng không hè
có thiệt là chích ngừa xong bị liệt không
bữa nghe đồn nhà máy có 100 ca, thật hông
Có phải người già không nên tiêm vì sẽ chết?
Thực hư chuyện bắt buộc test mới được đi chợ?
Tin nhắn nói ngày mai máy bay phun thuốc khử trùng có đúng không ạ
Người nhóm máu A dễ mắc covid hơn đúng không
Trời nóng virus chết hết phải không?
Vi rút corona là do con người tạo ra à, đúng không
Tắm nước nóng phòng được bệnh có đúng không?
nghe nói bệnh dại chữa được bằng thuốc nam
có phải sởi mắc một lần là miễn dịch cả đời
facebook lan truyền clip người chết ngoài đường, thật không
báo nào nói ivermectin chữa covid vậy, có thật không
có người bảo uống nước tiểu chữa bệnh, tin được không
Nghe đâu sắp tăng giá thuốc hạ sốt, có đúng không
xin xác nhận tin trường học đóng cửa hết tháng
kiểm chứng giúp em: vắc xin làm thay đổi gen
có phải đã có thuốc đặc trị tay chân miệng
tin này đúng không: uống lá tía tô khỏi sốt xuất huyết
Ai tiêm 3 mũi sẽ không bao giờ mắc bệnh, đúng không?
Thuốc lá ngăn được covid, thật hả
nước súc miệng diệt virus trong 30 giây phải không
muỗi truyền hiv phải không
nghe nói ăn thịt gà bị cúm gia cầm
co phai uong ruou manh thi khong bi lay
tin don chu tich tinh bi covid dung khong
mang noi vac xin co doc
nguoi ta dang tren facebook la het vac xin roi, kiem tra giup
có thông tin nói hít hơi nước nóng giết virus, chuẩn không
Bà hàng xóm nói cạo gió trị được sốt xuất huyết
group chung cư nói toà B bị phong toả, đúng không ad
Họ đồn chợ đầu mối bị đóng cửa do dịch
cho em kiểm tra tin: bệnh viện X ngừng nhận bệnh nhân
Nghe nói tiêm vắc xin cúm thì bị cúm nặng hơn
uống kháng sinh ngừa được covid có đúng không ạ
có phải hễ sốt là bị covid
có đúng là trẻ dưới 5 tuổi không cần tiêm sởi
Dùng máy sấy tóc thổi mũi diệt virus được thật không
tin người dân được miễn tiền điện tháng này là thật hay giả
nghe đồn uống trà xanh không bị lây
Đốt bồ kết xua được virus, đúng không bác sĩ
có thật dịch sẽ kéo dài 10 năm
thấy bảo lăn trứng gà là hết sốt, đúng không
ăn mật ong với hành chữa ho gà thật không
nghe tin có biến thể mới chết người ở huyện mình, đúng chưa
xem giúp tin này có đúng không: tỏi đen chữa ung thư
nghe nói bệnh tay chân miệng lây qua nước, có phải không
tin vắc xin hết hạn vẫn tiêm cho dân có thật không
dịch hạch đang ở Lào Cai có đúng không
F0 khỏi rồi thì không bao giờ bị lại, có đúng
người ta nói lá đu đủ làm tăng tiểu cầu, có đúng không
bôi dầu gió vào mũi ngăn virus, đúng hay sai
bs ơi uống vitamin C liều cao khỏi covid là đúng hay sai
tiêm vắc xin có gây vô sinh thật không
chích ngừa xong bị liệt phải không
tiem vac xin bi dot bien gen dung khong
vac xin lam giam tuoi tho phai khong
thực hư chuyện ăn trứng gà chữa cúm
thực hư thông tin đóng cửa trường học
kiểm chứng giúp em tin có người chết vì vắc xin
kiểm tra giúp tin: cách ly toàn tỉnh từ mai
mẹ em nói uống nước lá tía tô là khỏi, đúng không
bà nội bảo xông sả khỏi covid, chuẩn không
họ nói virus tự hết khi trời nóng, đúng hay sai
đúng hay sai: uống nước nóng diệt virus
tin này thật hay giả vậy
tin này có thật không: bệnh viện tỉnh hết giường
tin giả hay thật mà nói phong toả phường tôi
có phải là uống vitamin C ngừa được covid
có đúng là người đã tiêm không lây nữa
nghe đâu muỗi truyền covid, thật hông
nghe đồn ở chợ có mấy người chết vì sởi
facebook lan truyền tin thiếu thuốc, chính xác không
zalo gửi clip bác sĩ khuyên nhịn ăn trị cúm, tin được không
tiktok chỉ xông mũi bằng tỏi ngừa bệnh, có nên tin không
youtube nói sữa mẹ nhỏ mắt chữa đau mắt đỏ, đúng k
co phai an thit heo bi lay cum khong
nghe noi mai cam cho phai khong
co that la da co nguoi mat vi bach hau khong
dan mang don nuoc chanh nong diet virus, that ko
ngta bảo uống rượu tỏi ngừa dịch đúng hok
tin đồn F0 được phát 5 triệu có thật không
ai cũng nói test tại nhà không chính xác, phải vậy không
có chuyện bắt người chưa tiêm không
chó cắn nặn chanh vào là khỏi, đúng không bác sĩ
đắp lá trầu trị thuỷ đậu có thật không
nghe rứa có thiệt không: uống mật gấu hết sốt
có phải ăn nhiều cam thì khỏi cúm không
có phải uống bia ngừa được sởi
co phai nhin an la het benh khong
`;
