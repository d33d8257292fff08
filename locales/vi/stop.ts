/** Stopping and starting unasked messages, and requests about one's own data. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const stop = {
  stopped: word(
    'Dạ, từ bây giờ trạm không tự nhắn cho anh/chị nữa, ở mọi kênh. Nhận lại: nhắn BẮT ĐẦU LẠI. Nguy cấp vẫn nhắn SOS hoặc gọi 115.',
    'Da ngung tin o moi kenh. Nhan lai: BAT DAU LAI. Nguy cap van nhan SOS hoac goi 115.',
    'Dạ, từ bây giờ trạm không tự nhắn cho anh chị nữa. Muốn nhận lại, nói bắt đầu lại. Nguy cấp vẫn gọi 1 1 5.',
  ),
  casesStay: word(
    'Việc đang chờ của anh/chị vẫn giữ nguyên, trạm vẫn lo.',
    'Viec dang cho van giu nguyen.',
    'Việc đang chờ của anh chị vẫn giữ nguyên, trạm vẫn lo.',
  ),
  started: word(
    'Dạ, trạm sẽ nhắn hỏi sức khoẻ anh/chị khi cần. Ngừng lúc nào, nhắn DỪNG.',
    'Da nhan lai tin hoi suc khoe. Ngung: nhan DUNG.',
    'Dạ, trạm sẽ hỏi sức khoẻ anh chị khi cần. Muốn ngừng, nói dừng.',
  ),
  askPrivacy: word(
    'Tin nhắn được lưu để trạm chăm sóc sức khoẻ cho anh/chị, chỉ người có phận sự xem. Anh/chị muốn làm gì?',
    'Tin duoc luu de cham soc suc khoe, chi nguoi co phan su xem. Muon lam gi?',
    'Thông tin được lưu để trạm chăm sóc sức khoẻ cho anh chị, chỉ người có phận sự xem. Anh chị muốn làm gì?',
  ),
  askPrivacyAgain: word(
    'Em chưa rõ. Anh/chị muốn ngừng tin, xem hoặc xoá thông tin?',
    'Chua ro. Muon ngung tin, xem hay xoa thong tin?',
    'Em chưa rõ. Anh chị muốn ngừng tin, xem, hay xoá thông tin?',
  ),
  stopMessages: word('Ngừng tin nhắn', 'Ngung tin nhan'),
  startMessages: word('Nhận tin trở lại', 'Nhan tin tro lai'),
  myData: word('Xem hoặc xoá thông tin', 'Xem, xoa thong tin'),
  nothing: word('Không cần gì thêm', 'Khong can gi'),
  fine: word('Dạ vâng. Cần gì anh/chị cứ nhắn.', 'Da. Can gi cu nhan.', 'Dạ vâng. Cần gì anh chị cứ nói.'),
  dataAsked: word(
    'Em đã ghi yêu cầu về thông tin cá nhân của anh/chị. Trạm trả lời chậm nhất {until}.',
    'Da ghi yeu cau ve thong tin ca nhan. Tra loi cham nhat {until}.',
    'Em đã ghi yêu cầu về thông tin cá nhân của anh chị. Trạm trả lời chậm nhất {until}.',
  ),
  dataWaiting: word(
    'Yêu cầu về thông tin cá nhân của anh/chị đang được xem, trạm trả lời chậm nhất {until}.',
    'Yeu cau ve thong tin dang duoc xem, tra loi cham nhat {until}.',
    'Yêu cầu về thông tin cá nhân của anh chị đang được xem, trạm trả lời chậm nhất {until}.',
  ),
  dataWaitingNoDate: word(
    'Yêu cầu về thông tin cá nhân của anh/chị đã có người nhận và đang được xem.',
    'Yeu cau ve thong tin da co nguoi nhan, dang duoc xem.',
    'Yêu cầu về thông tin cá nhân của anh chị đã có người nhận và đang được xem.',
  ),
  dataErase: word('Muốn XOÁ thông tin cá nhân.', 'Muon XOA thong tin ca nhan.'),
  dataSee: word('Muốn xem thông tin cá nhân.', 'Muon xem thong tin ca nhan.'),
  dataWords: word('Nguyên văn: {text}', 'Nguyen van: {text}'),
  actStopped: word('Người này không nhận tin tự động nữa', 'Nguoi nay khong nhan tin tu dong nua'),
  actStarted: word('Người này nhận tin tự động trở lại', 'Nguoi nay nhan tin tu dong tro lai'),
} satisfies Words;
