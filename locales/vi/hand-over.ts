/** Talking to a person: the place in the queue, when people answer, and what the question is. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const handOver = {
  queued: word(
    'Em đã xếp anh/chị vào danh sách chờ người trực, vị trí thứ {place}.',
    'Da vao danh sach cho nguoi truc, thu {place}.',
    'Em đã xếp anh chị vào danh sách chờ người trực, vị trí thứ {place}.',
  ),
  stillQueued: word(
    'Anh/chị vẫn đang trong danh sách chờ người trực, danh sách hiện có {waiting} người.',
    'Van dang cho nguoi truc, hien co {waiting} nguoi cho.',
    'Anh chị vẫn đang trong danh sách chờ người trực, danh sách hiện có {waiting} người.',
  ),
  openNow: word('Người trực sẽ trả lời tại đây.', 'Nguoi truc se tra loi tai day.', 'Người trực sẽ trả lời anh chị.'),
  closedNow: word(
    'Bây giờ ngoài giờ trực, người trực trả lời từ {opens}. Nguy cấp thì nhắn SOS hoặc gọi 115, lúc nào cũng được.',
    'Ngoai gio truc, tra loi tu {opens}. Nguy cap: SOS hoac 115 bat cu luc nao.',
    'Bây giờ ngoài giờ trực, người trực trả lời từ {opens}. Nguy cấp thì gọi 1 1 5, lúc nào cũng được.',
  ),
  askQuestion: word(
    'Anh/chị viết điều cần hỏi, người trực sẽ đọc trước.',
    'Nhan dieu can hoi de nguoi truc doc truoc.',
    'Anh chị nói điều cần hỏi, người trực sẽ đọc trước.',
  ),
  askQuestionAgain: word(
    'Anh/chị cứ viết vài chữ, ví dụ: hỏi thuốc cho con.',
    'Nhan vai chu, vi du: hoi thuoc cho con.',
    'Anh chị cứ nói vài lời, ví dụ: hỏi thuốc cho con.',
  ),
  noted: word(
    'Em ghi rồi: {text}. Trong lúc chờ, cần gì anh/chị cứ nhắn em.',
    'Da ghi: {text}. Trong luc cho, can gi cu nhan.',
    'Em ghi rồi. Trong lúc chờ, cần gì anh chị cứ nói với em.',
  ),
  justWait: word(
    'Dạ vâng. Người trực vẫn sẽ nhắn anh/chị.',
    'Da. Nguoi truc van se nhan lai.',
    'Dạ vâng. Người trực vẫn sẽ gọi lại anh chị.',
  ),
  passedOn: word(
    'Em đã ghi câu này cho người trực: {text}.',
    'Da ghi cho nguoi truc: {text}.',
    'Em đã ghi câu này cho người trực.',
  ),
  wantsPerson: word('Muốn gặp người trực', 'Muon gap nguoi truc'),
  question: word('Hỏi: {text}', 'Hoi: {text}'),
} satisfies Words;
