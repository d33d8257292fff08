/** What is said of prices, machines, films and animals with the words of symptoms, in a message about none of ours. */
import { matches } from '../gate/gate.ts';
import { fold } from '../text/fold.ts';
import type { Reading } from '../text/read.ts';
import type { Entity } from '../understanding.ts';
import { RED_FLAGS } from './scene.ts';

const BEAST = 'con (?:cho|meo|ga|vit|heo|lon|bo|trau|cun|ca|chim|chuot|tho|ngua|de)|cun con|dan (?:ga|vit|heo|lon|bo)';
const THING =
  'gia (?:vang|xang|dat|nha|ve|ca|heo|thit|dien|gao|do|thue)|thi truong|chung khoan|co phieu|bat dong san|dien thoai|may (?:tinh|lanh|giat|bom|xay|say|anh)|laptop|lap top|ti ?vi|tu lanh|dong co|xe (?:may|hoi|tai|em|toi|tui)|wifi|phim|bo phim|truyen|bai (?:tap|tho|hat|thi|van|hoc|bao|nhac|kiem tra)|de thi|mon (?:toan|van|hoc|an)|game|doi (?:tuyen|bong|nha|ban)|tran (?:dau|bong|cau|nay)|ca si|clip|video|show|concert';
/** At the head of the message: what is spoken of. */
const SPOKEN_OF = new RegExp(`^(?:(?:cai|chiec|cho|troi oi|oi|cac|may|nhung|bo|tap|con) )?(?:${BEAST}|${THING})\\b`);
/** What brings it on is no illness. */
const BROUGHT_ON =
  /\b(?:vi|tai|do|voi) (?:cai |may |vu |chuyen )?(?:gia|hoa don|tien|no nan|deadline|sep|ket xe|tac duong|bai tap|thi cu|hoc phi|mang|wifi|game|vo cu|nguoi yeu|ny|crush|dong nghiep|hang xom on)\b/;
const OURS =
  /\b(?:me|bo|be|chau|vo|chong|ong|ba (?:noi|ngoai|toi|em)|con (?:toi|em|tui|gai|trai|nho|minh)|toi bi|em bi|tui bi|minh bi|toi dang|em dang|benh|bac si|cap cuu|thuoc|sot \d)\b/;

/** "ho khong tra tien": họ, behind which stands what they do. */
const THEY =
  /^ho (?:(?:khong|chua|se|da|dang|cung|deu|van|moi|con|lai|hay) )?(?:tra (?:loi|tien|luong|no|gia)|noi|bao|keu|chiu|biet|ban|goi|nhan|hen|doi tien|lay tien|thu|lam viec|hua|lua|giao|ship|chui|den nha|di lam|mo cua|dong cua)\b/;

/** Whether a symptom's word is said of a thing or an animal; a red flag only where nobody of ours is named. */
export function isOfThing(reading: Reading, line: string, { value, start, end }: Entity): boolean {
  if (matches(SPOKEN_OF, line)) return !RED_FLAGS.has(String(value)) || !matches(OURS, line);
  if (RED_FLAGS.has(String(value))) return false;
  if (reading.text.slice(start, end).toLowerCase() === 'ho' && !reading.accented && matches(THEY, line.slice(start)))
    return !matches(OURS, line);
  return matches(BROUGHT_ON, fold(line)) && !matches(OURS, line);
}
