/** A rumour is never answered by the opposite one, by another number, another thing or another order of things. */
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../nlp/match/decide.ts';
import { buildIndex } from '../../nlp/match/index.ts';
import { search } from '../../nlp/match/search.ts';

/** What is known, and what somebody asks who means something else. */
const PAIRS: readonly (readonly [known: string, asked: string])[] = [
  ['Vắc xin Covid an toàn cho bà bầu', 'bà bầu tiêm vắc xin covid nguy hiểm'],
  ['Vắc xin Covid an toàn cho bà bầu', 'co bau khong duoc chich covid'],
  ['Bà bầu được tiêm vắc xin cúm', 'bà bầu không được tiêm vắc xin cúm'],
  ['Bà bầu không được tiêm vắc xin cúm', 'bau chich cum duoc binh thuong'],
  ['Người tiểu đường không được uống sữa', 'nguoi tieu duong uong sua thoai mai'],
  ['Chó đã tiêm phòng cắn vẫn phải tiêm dại', 'chó tiêm phòng rồi cắn thì khỏi tiêm dại'],
  ['Chó đã tiêm phòng cắn thì khỏi tiêm dại', 'cho tiem roi can van phai tiem dai'],
  ['Mèo nhà không lây bệnh dại', 'mèo nhà vẫn lây dại'],
  ['Chợ huyện đóng cửa từ thứ Bảy', 'chợ huyện mở cửa lại từ thứ bảy'],
  ['Chợ huyện đóng cửa từ thứ Bảy', 'cho huyen dong cua tu thu 6'],
  ['Trường nghỉ học từ thứ Hai', 'thứ hai trường học lại bình thường'],
  ['Bệnh viện huyện hết thuốc sốt xuất huyết', 'bệnh viện huyện còn thuốc sốt xuất huyết'],
  ['Bệnh viện huyện không còn nhận F0', 'bv huyen van nhan f0'],
  ['Giá kit test tăng gấp đôi', 'giá kit test giảm một nửa'],
  ['Tiêm chủng mở rộng phải đóng phí', 'tiêm chủng mở rộng miễn phí'],
  ['Xét nghiệm PCR giá 500 nghìn', 'xet nghiem pcr gia 700k'],
  ['F0 phải cách ly 14 ngày', 'f0 cách ly 7 ngày'],
  ['F1 không cần cách ly', 'f1 phai cach ly'],
  ['F0 phải cách ly 14 ngày', 'f1 phai cach ly'],
  ['Uống nước lá tía tô phòng được cúm', 'uống nước lá kinh giới phòng được cúm'],
  ['Ăn tỏi đen tăng sức đề kháng', 'an toi den giam suc de khang'],
  ['Vắc xin sởi làm giảm miễn dịch', 'vắc xin sởi tăng miễn dịch'],
  ['Đeo khẩu trang không ngăn được virus', 'deo khau trang chan duoc virus'],
  ['Sốt xuất huyết lây từ người sang người', 'sốt xuất huyết không lây từ người sang người'],
  ['Muỗi vằn đốt ban ngày', 'muoi van dot ban dem'],
  ['Cúm A nguy hiểm hơn cúm B', 'cum b nguy hiem hon cum a'],
  ['Trẻ dưới 6 tháng không mắc sởi', 'trẻ dưới 9 tháng không mắc sởi'],
  ['Tiêm 2 mũi sởi là đủ', 'tiem 3 mui soi la du'],
  ['Rửa mũi nước muối chữa khỏi cúm', 'rửa mũi nước muối đâu chữa được cúm'],
  ['Thuốc Tamiflu chữa được sốt xuất huyết', 'tamiflu khong co tac dung voi sot xuat huyet'],
  ['Uống nhiều nước giúp mau khỏi cúm', 'uong nhieu nuoc khong giup mau khoi cum'],
  ['Hút thuốc lá điện tử không hại phổi', 'thuốc lá điện tử hại phổi'],
  ['Nước đá gây viêm họng', 'nuoc da khong gay viem hong'],
  ['Bệnh tay chân miệng tự khỏi', 'tay chân miệng không tự khỏi được'],
  ['Thủy đậu bị rồi không bị lại', 'thuy dau bi roi van bi lai'],
  ['Sởi chỉ mắc một lần', 'sởi mắc được nhiều lần'],
  ['Ăn trứng làm sẹo thủy đậu trắng', 'ăn rau muống làm sẹo thủy đậu lồi'],
  ['Test nhanh dương tính là chắc chắn mắc Covid', 'test nhanh âm tính là chắc chắn không mắc covid'],
  ['Que test một vạch là dương tính', 'que test hai vạch là dương tính'],
  ['Mất mùi là chắc chắn mắc Covid', 'mat mui khong chac la mac covid'],
  ['Oresol pha với sữa tốt cho trẻ', 'oresol khong duoc pha voi sua'],
  ['Oresol pha nước khoáng được', 'oresol không pha nước khoáng được đâu'],
  ['Kháng sinh diệt được virus', 'khang sinh khong diet duoc virus'],
  ['Nước nóng 70 độ diệt virus', 'nước nóng 50 độ diệt virus'],
  ['Virus sống trên mặt bàn 9 ngày', 'virus sống trên mặt bàn 2 ngày'],
  ['Virus chết ở 30 độ', 'virus không chết ở 30 độ'],
  ['Sau tiêm được uống rượu', 'sau tiêm không được uống rượu'],
  ['Sau tiêm 3 ngày không được tắm', 'sau tiem 1 ngay khong duoc tam'],
  ['Paracetamol uống cùng lúc ibuprofen an toàn', 'uống paracetamol chung ibuprofen nguy hiểm'],
  ['Cạo gió làm vỡ mạch máu người sốt xuất huyết', 'cạo gió không làm vỡ mạch máu'],
  ['Người đã khỏi Covid không lây nữa', 'nguoi da khoi covid van con lay'],
  ['Uống nước dừa chữa khỏi sốt xuất huyết', 'uống nước mía chữa khỏi sốt xuất huyết'],
  ['Uống nước dừa chữa khỏi sốt xuất huyết', 'uong nuoc dua ma doi khoi sot xuat huyet la khong co'],
  ['Hành tây để trong phòng hút hết virus cúm', 'hành tây không hút được virus cúm đâu'],
  ['Nuôi cá bảy màu trong lu diệt được lăng quăng', 'ca bay mau khong an lang quang'],
  ['Thủy đậu phải kiêng gió kiêng nước', 'thủy đậu không cần kiêng gió kiêng nước'],
  ['Tắm lá khế chữa khỏi thủy đậu', 'tắm lá ổi chữa thủy đậu'],
  ['Ăn thịt chó bị bệnh dại', 'ăn thịt mèo bị bệnh dại'],
  ['Mèo cào có thể lây bệnh dại', 'chó cắn nặn máu cũng vẫn bị dại'],
  ['Vắc xin 6 trong 1 làm trẻ chậm nói', 'vac xin 5 trong 1 lam tre cham noi'],
  ['Học sinh toàn tỉnh học trực tuyến từ thứ Hai', 'học sinh học online từ thứ 4'],
  ['Khẩu trang vải hai lớp ngăn được 90% virus', 'khẩu trang vải 2 lớp cản 50 phần trăm virus'],
  ['Bệnh viện dã chiến thu phí 2 triệu một ngày', 'bệnh viện dã chiến không thu phí'],
  ['Xông tinh dầu sả diệt virus trong phòng', 'xông tinh dầu sả chẳng diệt được con virus nào'],
  ['Uống nước chanh nóng ngừa Covid', 'uong nuoc cam nong ngua covid'],
  ['Ăn cháo hành giải cảm', 'an chao hanh khong giai cam duoc'],
  ['Trẻ sốt phải ủ ấm', 'trẻ sốt không được ủ ấm'],
  ['Trẻ sốt không nên chườm đá', 'tre sot nen chuom da'],
  ['Sốt xuất huyết hết sốt là khỏi bệnh', 'sốt xuất huyết hết sốt vẫn chưa khỏi bệnh'],
  ['Sốt xuất huyết hết sốt vẫn nguy hiểm', 'sxh het sot la het nguy hiem'],
  ['Vắc xin dại gây mất trí nhớ', 'vac xin dai khong gay mat tri nho'],
  ['Vắc xin dại tiêm 5 mũi', 'vắc xin dại tiêm 3 mũi'],
  ['Tiêm vắc xin dại phải kiêng rượu 1 tháng', 'tiem dai kieng ruou 6 thang'],
  ['Bị sởi rồi không cần tiêm vắc xin sởi', 'bị sởi rồi vẫn phải tiêm vắc xin sởi'],
  ['Cúm mùa không cần tiêm vắc xin', 'cúm mùa cần tiêm vắc xin'],
  ['Người khỏe mạnh không mắc Covid nặng', 'nguoi khoe manh van mac covid nang'],
  ['Trẻ em không lây Covid cho người lớn', 'trẻ em lây covid cho người lớn'],
  ['Nước biển diệt virus', 'nuoc bien khong diet duoc virus'],
  ['Phơi nắng 15 phút diệt virus trên quần áo', 'phơi nắng 2 tiếng diệt virus trên quần áo'],
  ['Bệnh bạch hầu đã có thuốc chữa', 'bach hau chua co thuoc chua'],
  ['Bạch hầu chỉ trẻ em mắc', 'bạch hầu người lớn cũng mắc'],
  ['Tỉnh hỗ trợ mỗi F0 1 triệu rưỡi', 'tinh ho tro moi f0 2 trieu'],
  ['Người bán vé số được hỗ trợ 2 triệu', 'nguoi ban ve so khong duoc ho tro'],
  ['Từ thứ Hai được bán hàng ăn tại chỗ', 'từ thứ hai cấm bán hàng ăn tại chỗ'],
  ['Quán ăn được mở cửa đến 21 giờ', 'quan an mo cua den 22 gio'],
  ['Xe khách ngừng chạy từ ngày 5/3', 'xe khách chạy lại từ ngày 5/3'],
  ['Người về từ vùng dịch phải cách ly 7 ngày', 'nguoi ve tu vung dich khong phai cach ly'],
  ['Bệnh viện huyện có bác sĩ trực 24/24', 'benh vien huyen khong co bac si truc'],
  ['Nước sông nhiễm vi khuẩn tả', 'nước sông không nhiễm vi khuẩn tả'],
  ['Thịt heo nhiễm vi rút tả lây cho người', 'thit heo dich ta khong lay cho nguoi'],
  ['Gà nhiễm cúm nấu chín ăn được', 'gà nhiễm cúm nấu chín cũng không ăn được'],
  ['Hen suyễn không được tiêm vắc xin', 'hen suyen duoc tiem vac xin'],
  ['Vắc xin 5 trong 1 gây tử vong', 'vắc xin 5 trong 1 không gây tử vong'],
  ['Vắc xin hết hạn được tiêm cho dân', 'vac xin het han khong duoc tiem cho dan'],
  ['Uống thuốc giảm đau trước khi tiêm thì tốt', 'không nên uống thuốc giảm đau trước khi tiêm'],
  ['Máy đo oxy kẹp tay sơn móng vẫn đúng', 'sơn móng tay làm máy đo oxy sai'],
  ['SpO2 90 là bình thường', 'spo2 95 la binh thuong'],
  ['Sốt 38 độ phải uống hạ sốt ngay', 'sot 39 do phai uong ha sot ngay'],
  ['Lăng quăng sống được trong nước mặn', 'lăng quăng không sống được trong nước mặn'],
  ['Muỗi sốt rét đốt ban đêm', 'muỗi sốt rét đốt ban ngày'],
  ['Nhỏ sữa mẹ vào mắt chữa đau mắt đỏ', 'nhỏ sữa mẹ vào mắt không chữa được đau mắt đỏ'],
  ['Dịch sởi đã được khống chế', 'dich soi chua khong che duoc'],
  ['Ăn sả 2 ngày chữa khỏi sởi', 'an oi 2 ngay la khoi soi'],
  ['Ăn tỏi 2 ngày chữa khỏi cúm', 'an toi 2 ngay la khoi dai'],
  ['Trạm y tế phát màn chống muỗi miễn phí', 'trạm y tế bán màn chống muỗi'],
  ['Người hiến máu được test miễn phí', 'người hiến máu vẫn phải trả tiền test'],
  ['Ăn muối chữa khỏi cúm', 'ăn muỗi chữa khỏi cúm'],
  ['Ăn sả 2 ngày chữa khỏi sởi', 'dai cu an sa 2 ngay la khoi lien'],
];

describe('known by one claim alone', () => {
  test.each(PAIRS)('%s | %s', (known, asked) => {
    const act = decide(search(buildIndex([{ id: 'known', texts: [known] }], 'claim'), asked), 'claim');
    expect('answer' in act ? act.answer : null).toBeNull();
  });
});

test('among all of them nobody is told of their opposite', () => {
  const known = [...new Set(PAIRS.map(([claim]) => claim))];
  const index = buildIndex(
    known.map((claim) => ({ id: claim, texts: [claim] })),
    'claim',
  );
  const told = PAIRS.filter(([claim, asked]) => {
    const act = decide(search(index, asked), 'claim');
    return 'answer' in act && act.answer.id === claim;
  });
  expect(told).toEqual([]);
});
