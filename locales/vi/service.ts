/** Words that channels and the pipeline need around a conversation. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const service = {
  trouble: word(
    'Tin này máy chưa xử lý được, người trực sẽ xem lại. Nguy cấp: gọi 115.',
    'Tin nay may chua xu ly duoc, nguoi truc se xem. Nguy cap: goi 115.',
    'Máy chưa xử lý được, người trực sẽ xem lại. Nguy cấp thì gọi 1 1 5.',
  ),
  languageSet: word(
    'Từ giờ em nhắn bằng tiếng Việt. Anh/chị cần gì cứ nhắn. Nguy cấp: nhắn SOS hoặc gọi 115.',
    'Tu gio nhan bang tieng Viet. Can gi cu nhan. Nguy cap: SOS hoac goi 115.',
    'Từ giờ em nói tiếng Việt. Anh chị cần gì cứ nói. Nguy cấp thì gọi 1 1 5.',
  ),
} satisfies Words;
