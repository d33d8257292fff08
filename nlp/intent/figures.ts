/** Figures of speech with deadly words, cries for trifles, and fears of one's own: told only by clear companions, in doubt they are meant. */
import { matches } from '../gate/gate.ts';
import { fold } from '../text/fold.ts';
import type { Reading } from '../text/read.ts';
import type { Entity } from '../understanding.ts';

/** What people say of laughing, waiting, anger and delight. */
const IDIOM =
  /\b(?:muon|den muc|phat|suyt|nhu muon|mun) (?:\p{L}+ ){0,1}(?:tat tho|nghet tho|tho oxy|ngat|xiu|chet|dot quy|dung tim|ngung tim|len mau|hoc mau|nhoi mau)\b|\b(?:met|chan|tuc|vui|buon|ngon|dep|hay|re|dat|lo|nong|doi|nho|ghen|cuoi|mac co|que) (?:chet|xiu|ngat|tat tho|nghet tho)\b|\bxiu (?:up|len|ngang|do)\b|\btim (?:\p{L}+ ){0,2}(?:ngung dap|ngung mot nhip|ngung 1 nhip|dung hinh|rot|lo nhip)\b|\bchet (?:di duoc|khiep|cuoi|tiet|som|may|mat)\b|\b(?:kho|dep|hay|ngon) chet (?:nguoi|di)\b|\b(?:cuoi|khoc) (?:\p{L}+ )?(?:tat tho|nghet tho|xiu|ngat|chet)\b|\bhoi hop (?:\p{L}+ ){0,2}(?:ngung tho|nin tho|nghet tho|dung tim|rot tim|ngat|xiu)\b|\bngat ngay\b|\bnghet tho\b|\btat tho\b|\bho hap nhan tao\b|\bdung tim\b|\bsap chet\b|\btho oxy\b/u;
/** The part of it that is also a sign. */
const CORE =
  /\b(?:tat tho|nghet tho|ngung tho|nin tho|ngat|xiu|chet|dot quy|dung tim|ngung|met|tuc|lo nhip|rot|ho hap|hoi hop|lu|dien|so|nghet|lanh|buon|stress)\b/;
/** What nobody who is dying speaks of. */
const TRIFLE =
  /\b(?:wifi|wi fi|nha mang|mang (?:yeu|lag|cham|rot)|game|acc|nick|rank|phim|bai hat|ca si|idol|concert|ve (?:xem|ca nhac|so)|crush|ny|nyc|nguoi yeu cu|tinh cu|ghost|seen|rep|deadline|kpi|slide|bai tap|de (?:toan|thi)|mon (?:toan|van|su|dia|sinh|triet|ly|hoa|anh)|ai cho (?:\p{L}+ )?muon|hoc phan|tin chi|gia (?:vang|xang|dien|nha|dat|ve|heo|ca)|vang (?:len|rot|roi|giam|tang)|hoa don|tien (?:dien|nuoc|nha|luong)|tang luong|luong ve|tra no|sep|co phieu|chung khoan|coin|bong da|da banh|da bong|coi da|tran (?:dau|banh|bong|cau|derby|chung ket|ban ket)|chung ket|thua (?:\d+ |may |hai |ba )?(?:tran|van|keo)|doi tuyen|ban thang|luan luu|penalty|thung luoi|phut (?:cuoi|bu gio|89|90)|shop|don hang|chot don|livestream|meme|con meo|laptop|lap top|may tinh|iphone|mat khau|tai khoan|cay (?:canh|kieng)|tho sua|mai ton|nha dot|ca phe|tra sua|karaoke|man hinh|hihi|haha|kkk+)\b/u;
/** Who laughs is well. */
const LAUGHS = /\bcuoi (?:nhu )?(?:muon |mun |den |gan |suyt |bo |xong )?(?:tat tho|nghet tho|ngat|xiu|chet|lan)\b/;
/** Troubles of the day beside an idiom; a cry for help may stand beside them in earnest. */
const NUISANCE =
  /\b(?:chot kiem soat|o chot|xep hang|quay dau|thu tuc|giay to|giay gi|to khai|cai to|bieu mau|quy dinh|ung dung|app|ma otp|gui lai ma|cho dai co|(?:khong|ko|hong|chang) ai (?:tra loi|nghe may)|may (?:tra loi|moc)|noi chuyen voi (?:may|sep)|bam vao|dat lich)\b/;
const GOODS =
  /\b(?:khau trang|ta bim|bim|ta giay|gao|mi (?:goi|tom)|mam|rau|thuc pham|nuoc rua tay|gang tay|que test|kit test)\b/;
const WANTS_GOODS =
  /\b(?:mua|dat (?:mua|hang)|diem phat|phat (?:gao|mi|rau|qua)|0 dong|ship|ban o dau|co (?:ban|phat)|o dau|cho nao|kiem dau)\b/;
/** A larder that is empty, told in few words. */
const OUT_OF_GOODS = /^(?:\S+ ){0,3}(?:het|can|sach|thieu)(?: (?:sach|tron|tui|cmn|me|mat))? (?:\S+ ){1,6}\S+$/;

/** Any of these, and no word is taken for a figure. */
const IN_EARNEST =
  /\b(?:chay (?:nha|mau|lon)|nha chay|lu (?:len|ve|cuon)|ngap|nuoc (?:len|dang)|duoi nuoc|ket (?:trong|o|duoi)|(?:con|cam|vac|bang|ke) dao|bi danh|danh (?:em|toi|con)|giet (?:em|con|me)|dam (?:em|toi|chet|trung)|ra mau|mau (?:chay|tuon)|oxy (?!qua)|spo2|115|benh vien|bi thuong|tai nan|bi tong|sap (?:nha|ham|tuong|cau|gian giao)|dien giat|khi ga|khong tho|kho tho|bat tinh|dau (?:nguc|bung|tim)|nguc|liet|tim tai|thuoc|doi la|nhin doi|chet doi|sap doi|doi (?:qua|lam|me)|tu tu|song nua|cau cuu)\b/;
const CRIES = /\b(?:cuu|sos|s\.o\.s|cap cuu|help)\b/;
const KIN: ReadonlySet<unknown> = new Set([
  ...['child', 'mother', 'father', 'grandmother', 'grandfather', 'wife', 'husband', 'brother', 'sister'],
  ...['mother_in_law', 'father_in_law', 'relative', 'roommate'],
]);
const MEASURED = new Set(['temperature', 'spo2', 'pulse', 'resp_rate', 'blood_pressure', 'platelet', 'age', 'contact']);
const THERE: ReadonlySet<unknown> = new Set(['present', 'uncertain', 'improving']);

/** "sợ mình không qua khỏi": the sender's own fear, not what is seen of somebody. */
const FEARS =
  /\b(?:so|lo|nghi|tuong|am anh)(?: \p{L}+){0,2}? (?:(?:minh|em|toi|tui|e|con) )?(?:se |sap |chac )?(?:khong (?:qua (?:khoi|noi|duoc)|song noi|day nua)|chet)\b/u;
const FEARS_FOR =
  /\b(?:so|lo|nghi|tuong) (?:\p{L}+ )?(?:me|ma|ba|bo|cha|ong|vo|chong|be|chau|no|chi|anh|con (?:em|toi|tui|minh))\b/u;
/** What shows that nothing of it is there. */
const UNHARMED =
  /\b(?:khong (?:co )?trieu chung|(?:khong|ko|hong|chua) (?:benh|bi|dau|sot|met|thay|ho) (?:gi|chi|sao|ho)|khong sao|khoe (?:re|manh|binh|ma)|van khoe|tam ly|tam su|noi chuyen|tro chuyen)\b/;

/** What one symptom is called with in the text, folded. */
const saidOf = ({ text }: Reading, { start, end }: Entity) => fold(text.slice(start, end));

/** Whether a symptom is no more than the word of a figure: only to be asked where the message is one. */
export function isFigurative(reading: Reading, entity: Entity): boolean {
  return entity.type === 'symptom' && CORE.test(saidOf(reading, entity));
}

/** Whether the deadly words of a folded line are a figure of speech, a cry for a trifle, or the sender's fear without a sign. */
export function isFigure(reading: Reading, line: string, entities: readonly Entity[]): boolean {
  if (matches(IN_EARNEST, line)) return false;
  const told = entities.filter(({ type, status }) => type === 'symptom' && THERE.has(status));
  if (isFear(line, told, entities)) return true;
  if (told.some((entity) => !isFigurative(reading, entity))) return false;
  if (entities.some(({ type, value }) => MEASURED.has(type) || (type === 'person' && KIN.has(value)))) return false;
  if (matches(CRIES, line))
    return (
      matches(TRIFLE, line) ||
      (matches(GOODS, line) && (matches(WANTS_GOODS, line) || (told.length === 0 && matches(OUT_OF_GOODS, line))))
    );
  return (
    matches(IDIOM, line) &&
    (matches(TRIFLE, line) ||
      matches(LAUGHS, line) ||
      matches(NUISANCE, line) ||
      /[=:]\)|[😂🤣😆😁😅]/u.test(reading.text))
  );
}

function isFear(line: string, told: readonly Entity[], entities: readonly Entity[]): boolean {
  if (told.some(({ value }) => value !== 'any') || !matches(FEARS, line) || matches(FEARS_FOR, line)) return false;
  return entities.some(({ type }) => type === 'test_result') || matches(UNHARMED, line);
}
