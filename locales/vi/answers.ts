/** Answers to questions: what is known, what is not, by which document; bulletins and numbers to call. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const answers = {
  said: word('{text}\nNguồn: {source}.', '{text}', '{text}'),
  plain: word('{text}', '{text}'),
  question: word('{text}', '{text}'),
  more: word('Anh/chị hỏi tiếp được nhé.', 'Hoi tiep duoc.', 'Anh chị hỏi tiếp được nhé.'),
  sourceButton: word('Theo văn bản nào?', 'Nguon', 'theo văn bản nào'),
  other: word('Hỏi câu khác', 'Cau khac', 'hỏi câu khác'),
  source: word('Câu trên theo: {source}.', 'Theo: {source}.'),
  signed: word('Người đọc duyệt: {name}, ngày {day}.', 'Nguoi doc duyet: {name}, {day}.'),
  unsigned: word('Chưa có người đọc duyệt câu này.', 'Cau nay chua co nguoi doc duyet.'),
  askOther: word('Anh/chị muốn hỏi gì ạ?', 'Muon hoi gi?', 'Anh chị muốn hỏi gì ạ?'),
  askOtherAgain: word(
    'Anh/chị cứ viết vài chữ, ví dụ: trẻ sốt có được tắm không.',
    'Nhan vai chu, vi du: tre sot co duoc tam khong.',
    'Anh chị cứ nói vài lời, ví dụ: trẻ sốt có được tắm không.',
  ),
  whichOne: word(
    'Có phải anh/chị hỏi một trong các câu này?',
    'Co phai hoi cau nay?',
    'Có phải anh chị hỏi một trong các câu này?',
  ),
  noneOfThese: word('Không phải các câu này', 'Khong phai', 'không phải các câu này'),
  unknown: word(
    'Câu này em chưa có thông tin, không dám nói bừa. Em đã ghi lại để người của trạm trả lời. Anh/chị muốn gặp người trực luôn không?',
    'Chua co thong tin, da ghi lai de tram tra loi. Gap nguoi truc luon?',
    'Câu này em chưa có thông tin. Em đã ghi lại để người của trạm trả lời. Anh chị muốn gặp người trực luôn không?',
  ),
  withheld: word(
    'Câu này có bản soạn sẵn nhưng đã cũ hoặc chưa ai đọc duyệt, nên em không dám nói. Em chuyển cho người trực trả lời.',
    'Cau nay em chua co ban tra loi da duyet, da chuyen nguoi truc tra loi.',
  ),
  toHuman: word('Gặp người trực', 'Gap nguoi truc', 'gặp người trực'),
  toMenu: word('Xem các việc khác', 'Xem viec khac', 'xem các việc khác'),
  nowAnswered: word(
    'Câu anh/chị hỏi trạm nay có trả lời:',
    'Tra loi cau da hoi:',
    'Câu anh chị hỏi trạm nay có trả lời.',
  ),
  youAsked: word('Anh/chị đã hỏi: {question}', 'Da hoi: {question}', 'Anh chị đã hỏi: {question}'),
  bulletin: word(
    'Bản tin ngày {day}, {area}:\n{text}\nNguồn: {source}.',
    'Ban tin {day}, {area}: {text} Nguon: {source}.',
    'Bản tin ngày {day}, {area}: {text}',
  ),
  country: word('cả nước', 'ca nuoc'),
  noBulletin: word(
    'Trạm chưa đưa bản tin số ca nào nên em chưa có thông tin. Anh/chị muốn hỏi người trực không?',
    'Chua co ban tin so ca. Hoi nguoi truc?',
    'Trạm chưa đưa bản tin số ca nào nên em chưa có thông tin. Anh chị muốn hỏi người trực không?',
  ),
  hotlines: word('Số gọi được:', 'So goi:', 'Các số gọi được.'),
  emergency: word(
    '115: cấp cứu, miễn phí, gọi lúc nào cũng được.',
    '115: cap cuu, mien phi.',
    '1 1 5: cấp cứu, miễn phí.',
  ),
  hotline: word('Số {number}: {label}, {cost}, {checked}.', '{number}: {label}, {cost}.', '{number}: {label}, {cost}.'),
  hotlineOfUnknownCost: word(
    'Số {number}: {label}, chưa rõ cước, {checked}.',
    '{number}: {label}.',
    '{number}: {label}, chưa rõ cước.',
  ),
  free: word('miễn phí', 'mien phi'),
  charged: word('có tính cước', 'co tinh cuoc'),
  checked: word('kiểm tra ngày {day}', 'kiem tra {day}'),
  notChecked: word('chưa kiểm tra lại', 'chua kiem tra lai'),
} satisfies Words;
