/** What can be done here, the emergency first, and how to use it. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const menu = {
  ask: word('Anh/chị cần gì ạ?', 'Anh/chi can gi?', 'Anh chị cần gì ạ?'),
  askAgain: word(
    'Em chưa hiểu ý. Anh/chị đang cần việc nào dưới đây?',
    'Chua hieu. Can viec nao? Nguy cap: SOS.',
    'Em chưa hiểu ý. Anh chị đang cần việc nào?',
  ),
  sos: word('SOS – đang nguy cấp', 'SOS nguy cap', 'cấp cứu, đang nguy cấp'),
  human: word('Gặp người trực', 'Gap nguoi truc', 'gặp người trực'),
  supplies: word('Xin thuốc, oxy, đồ ăn', 'Xin thuoc, oxy, do an', 'xin thuốc, oxy, đồ ăn'),
  symptoms: word('Báo triệu chứng', 'Bao trieu chung', 'báo triệu chứng'),
  declaration: word('Khai báo y tế', 'Khai bao y te', 'khai báo y tế'),
  privacy: word('Quyền riêng tư, dừng tin', 'Rieng tu, dung tin', 'quyền riêng tư và dừng tin'),
  household: word('Người nhà', 'Nguoi nha', 'người nhà'),
  help: word('Trợ giúp', 'Tro giup', 'trợ giúp'),
  helpText: word(
    'Anh/chị cứ nhắn như nói chuyện, có dấu hay không dấu đều được.\nSOS: cấp cứu. MENU: các việc. QUAY LẠI: câu trước. SỬA: đổi câu trả lời. HUỶ: bỏ việc đang làm. GẶP NGƯỜI: người trực. DỪNG: ngừng tin. ENGLISH: in English.',
    'Cu nhan nhu noi chuyen. SOS: cap cuu. MENU: cac viec. QUAY LAI, SUA, HUY: cau truoc, doi, bo. GAP NGUOI: nguoi truc. DUNG: ngung tin.',
    'Anh chị cứ nói tự nhiên. Nói SOS khi cấp cứu, nói menu để nghe các việc, nói gặp người để gặp người trực, nói huỷ để bỏ việc đang làm.',
  ),
} satisfies Words;
