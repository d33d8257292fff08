/**
 * Words that must survive being heard wrongly. Each is known to the lexicons as it stands (a test holds that): words that sound
 * like them are taken for them, and nothing else is touched.
 */

/** At least two words each: one syllable alone sounds like too many others. */
export const SPOKEN_PHRASES =
  'khó thở; không thở được; thở không được; thở không ra hơi; thở dốc; thở rít; thở rên; thở gấp; thở nhanh; hụt hơi; ngộp thở; ngừng thở; ' +
  'nói không ra câu; rút lõm; đau ngực; tức ngực; nặng ngực; thắt ngực; vã mồ hôi; đổ mồ hôi; co giật; động kinh; trợn mắt; sùi bọt mép; ' +
  'ngất xỉu; ngất rồi; xỉu rồi; bất tỉnh; hôn mê; gọi không tỉnh; gọi không dậy; kêu không dậy; không trả lời; không tỉnh; mê man; ' +
  'li bì; lơ mơ; lừ đừ; lờ đờ; nói sảng; nói nhảm; lú lẫn; lảm nhảm; tím tái; môi tím; tím môi; tím ngắt; ' +
  'tay chân lạnh; chân tay lạnh; lạnh ngắt; lạnh toát; ho ra máu; nôn ra máu; ói ra máu; đi ngoài ra máu; đi cầu ra máu; phân đen; ' +
  'ra máu; nôn hết; ói hết; bỏ bú; không bú; không chịu bú; không uống được; không nuốt được; liệt nửa người; méo miệng; ' +
  'cứng cổ; nôn vọt; xuất huyết; sốt xuất huyết; vật vã; bứt rứt; tụt huyết áp; huyết áp; nhịp tim; nhịp thở; nhiệt độ; ' +
  'ho khan; ho đờm; sốt cao; rát họng; rát cổ; đau họng; đau đầu; nhức đầu; chóng mặt; hoa mắt; buồn nôn; sổ mũi; nghẹt mũi; hắt hơi; ' +
  'mất vị giác; mất khứu giác; mất mùi; mất vị; tiêu chảy; đau bụng; chảy máu; chảy máu cam; chân răng; nổi ban; phát ban; sốt sởi; ' +
  'ớn lạnh; rét run; đau lưng; mỏi người; đau nhức; mệt lả; mệt mỏi; chán ăn; mất ngủ; đau khớp; ' +
  'dương tính; âm tính; xét nghiệm; kết quả; tiếp xúc; cách ly; triệu chứng; khai báo; trạm y tế; người trực; vắc xin; khẩu trang; ' +
  'cấp cứu; cứu tôi với; cứu em với; cứu với; bệnh viện; bình oxy; hết sữa; tiểu đường; đột quỵ; bệnh nền; có bầu';

/** What recognisers make of words that they do not know; `heard > meant`. One line a theme. */
export const MISHEARD =
  'ét pê ô hai > spo2; ét bê ô hai > spo2; ết pê ô hai > spo2; ép pê ô hai > spo2; ét pi ô tu > spo2; s p o hai > spo2; s p o 2 > spo2; spo hai > spo2; sp o hai > spo2; ' +
  'ô xi > oxy; ô xy > oxy; ốc xi > oxy; ốc xy > oxy; oxi > oxy; phần trăm > %; ' +
  'cô vít > covid; co vít > covid; cô vích > covid; co vích > covid; cô bít > covid; cô vi > covid; co vi > covid; ' +
  'ép không > f0; ép phê không > f0; f không > f0; ép một > f1; f một > f1; pê xê rờ > pcr; bê xê rờ > pcr; pi xi a > pcr; ' +
  'ét ô ét > sos; ét o ét > sos; một một năm > 115; một một lăm > 115; một trăm mười lăm > 115; cấp cú > cấp cứu; cấp cíu > cấp cứu; cắp cứu > cấp cứu; ' +
  'khó thợ > khó thở; khó thơ > khó thở; khó thớ > khó thở; khó thờ > khó thở; gút lõm > rút lõm; tức ngựa > tức ngực; tức ngự > tức ngực; ' +
  'cô giật > co giật; cô dật > co giật; co dực > co giật; hò ra máu > ho ra máu; hô ra máu > ho ra máu; lôn ra > nôn ra; cũng lôn > cũng nôn; ' +
  'sỉu > xỉu; tím tai > tím tái; ' +
  'xét nghiện > xét nghiệm; sét nghiện > xét nghiệm; xét nhiệm > xét nghiệm; vác xin > vắc xin; tim vắc xin > tiêm vắc xin; tim chủng > tiêm chủng; ' +
  'ướng lạnh > ớn lạnh; ướn lạnh > ớn lạnh; ngưởi > ngửi; mệch > mệt; đau bục > đau bụng; buồng lôn > buồn nôn; ' +
  'pa ra xê ta môn > paracetamol; ba ra xê ta môn > paracetamol; pa na đôn > panadol';
