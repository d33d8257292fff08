/** What the words of a message settle where the model is easily misled: whom it is about, and what a question asks for. */
import type { Entity } from '../understanding.ts';
import { matches } from '../gate/gate.ts';

const CONTACTED =
  /\b(?:toi|em|e|tui|minh|con|chau) (?:\S+ ){0,2}(?:ngoi|o|hoc|lam|an|di|choi|ngu|tiep xuc|noi chuyen) (?:\S+ ){0,2}(?:cung|chung|gan|canh|ke|voi)\b|\b(?:toi|em|e|tui|minh) (?:\S+ ){0,3}(?:di|an|ngoi|o|ve)\b.*\b(?:ban|ghe|giuong) (?:ben|canh|ke)\b/;
const STOCK =
  /\b(?:con|co ban|co phat|ban|phat|muon|muon duoc|cho muon|cho thue|thue|thue duoc|kiem duoc|mua duoc|tim duoc) (?:may |cai |it |binh |thung )?$/;
const WHETHER = /^(?: \p{L}+){0,5} (?:khong|ko|k|hong|hok|hk|hem|chua|o dau|cho nao|cho mo|o mo)\b/u;
/** Goods that are lent or handed out, beside those of the scheme. */
const LENT =
  /\b(?:con|muon|muon duoc|cho muon|thue|cho thue|thue duoc|co ban|mua) (?:may (?:tho|tro tho|tao oxy|do oxy|xong)|binh (?:oxy|oxi|o xy|o xi|duong khi)|xe lan|giuong benh|con (?:rua tay|sat khuan|y te|70|90)|nuoc (?:rua tay|sat khuan))(?: \p{L}+){0,5} (?:khong|ko|k|hong|hok|hk|hem|chua|o dau|cho nao|hoi|hi|he|vay|day|the|a)\b/u;

/** "trạm còn que test không": whether there is any of the goods. */
export function asksForStock(text: string, line: string, entities: readonly Entity[]): boolean {
  if (matches(LENT, line)) return true;
  const goods = entities.find(({ type }) => type === 'supply');
  if (goods === undefined || text.length !== line.length) return false;
  return STOCK.test(line.slice(0, goods.start)) && WHETHER.test(line.slice(goods.end));
}

/** A journey together with a case: "đi xe khách …, phụ xe dương tính". */
const RODE_WITH =
  /\b(?:xe (?:khach|buyt|do|om|grab)|taxi|chuyen (?:bay|xe|tau)|may bay|tau|toa|ghe|phu xe|lo xe|tai xe|tiep vien)\b/;
const PERMIT =
  /\b(?:giay|chot|phep|thu tuc|xin|muon|dang k[yi]|sap|dinh|ngay mai|mai|can (?:gi|chi|nhung)|(?:duoc|dc|phai|can) (?:\p{L}+ ){0,5}(?:khong|ko|k|hong|hok|chua))\b/u;
const CASE = /\bf0\b|\bduong tinh\b|\bca (?:benh|nhiem|soi|covid)\b/;

/** "cơ quan tôi có F0, tôi ngồi cùng phòng": the sender's own contact, no report of others. */
export const tellsOwnContact = (line: string) => matches(CASE, line) && matches(CONTACTED, line);

/** Where the sender has been, told for what came of it: a case beside them, or an illness. */
export function tellsOwnJourney(line: string, entities: readonly Entity[]): boolean {
  if (matches(PERMIT, line)) return false;
  const ill = entities.some(({ type, status }) => type === 'symptom' && status === 'present');
  return (
    (ill && entities.some(({ type }) => type === 'place')) ||
    (matches(CASE, line) && (matches(RODE_WITH, line) || matches(CONTACTED, line)))
  );
}

/** "alo, có ai trực không" */
export const CALLS_SOMEBODY =
  /^(?:(?:a ?lo|da|chao|hello|bs|bac si|oi|cho hoi|vay)[ ,.!]*)*(?:co )?(?:ai|nguoi)(?: nao)? (?:truc|o do|o day|dang truc|nghe may|doc tin|tra loi|that)(?: \S+){0,3} (?:khong|ko|k|hk|hong|hok|hem|hum|mo|chua)\b|^(?:co )?ai that (?:khong|ko|k|hk|hong|hok)\b/;

/** "gặp bác sĩ được không, …": a person is asked for before anything else. */
export const ASKS_FOR_PERSON =
  /^(?:(?:da|alo|a lo|chao|cho|xin|muon|can|em|toi|tui|minh|con|e|phien|lam on|vui long|co the|nho|duoc|bac si|bs|ad|oi|hay|noi may|ket noi)[ ,.!]+)*(?:gap|noi chuyen (?:truc tiep )?(?:voi|cung)|chuyen may cho|noi may (?:voi|cho)|tro chuyen voi) (?:mot |1 |may |truc tiep |duoc )?(?:nguoi (?:that|phu trach|truc|tu van|co trach nhiem|quan ly)|nhan vien|nv|can bo|cb|bac si|bs|y ta|dieu duong|tu van vien|tong dai|dien thoai vien|ai do|ben y te|lanh dao|truong tram)\b(?! (?:nao|o dau|khi nao|thi|se|nen|co phai|nguoi|benh|bi))/;

/** "hướng dẫn cách làm bánh": how to do what is none of our business. */
export const OTHER_SKILL =
  /\b(?:cach|huong dan|day|lam sao|lam the nao|chi)(?: (?:de|cho|em|toi|tui|minh|giup))* (?:lam (?:banh|mon|video|giau)|nau|xao|kho ca|cai (?:win|may|app|phan mem)|sua (?:xe|may|dien|ong)|tai (?:video|nhac|game|phim)|trong (?:cay|rau|hoa)|may (?:do|vay)|choi game|ve tranh|chup anh|pha (?:tra|ca phe)|hoc (?:tieng|bai|lai)|giam can|kiem tien|xem phim|livestream|gap quan ao|dau tu)\b/;

const HAS_VACCINE =
  /^ ?(?:thi |gio |hien |nay |da )*co (?:vac xin|thuoc (?:tiem|chich|ngua|chung)|mui tiem)(?: \S+){0,3} (?:chua|khong|ko|k|hong|hok)\b/;

/** "sốt xuất huyết có vắc xin chưa": a question about an illness books nothing. */
export function asksOfIllness(text: string, line: string, entities: readonly Entity[]): boolean {
  if (entities.some(({ type }) => type === 'person')) return false;
  const illness = entities.find(({ type }) => type === 'disease');
  // folding keeps the number of letters of composed text
  return illness !== undefined && text.length === line.length && HAS_VACCINE.test(line.slice(illness.end));
}

const GENERAL =
  /\b(?:kieng|tac dung|hieu (?:qua|luc)|khang the|anh huong|thanh phan|khac (?:nhau|gi|voi)|bao ve (?:duoc )?(?:bao lau|may|trong)|phong duoc|ngua duoc|an toan|co hai|tai sao|vi sao|sao (?:van|phai|lai)|gay (?:sot|vo sinh|dong mau|ung thu|tu ky|di ung)|loai nao (?:tot|hon)|sau (?:khi )?(?:tiem|chich) (?:nen|can|phai|thi))\b/;
const BOOKS = /\b(?:lich|dat|dang k[yi]|hen|o dau|cho nao|bao gio|khi nao (?:co|den|toi)|giay|chung nhan|cap nhat)\b/;

/** "tiêm sởi có gây sốt không": what vaccines do is asked, and nobody has a reaction or wants a day for it. */
export function asksOfVaccines(line: string, entities: readonly Entity[]): boolean {
  const reacts = entities.some(({ type, status }) => type === 'symptom' && status === 'present');
  return !reacts && matches(GENERAL, line) && !matches(BOOKS, line);
}

/** "công ty hai người sốt, tôi thì mệt": beside what others have, the sender's own state is told. */
export function tellsOwnToo(entities: readonly Entity[]): boolean {
  const has = (wanted: string) => entities.some(({ type, status }) => type === 'symptom' && status === wanted);
  return has('other_person') && has('present');
}

const AFTER_SHOT =
  /\b(?:sau|vua|moi) (?:khi )?(?:di )?(?:tiem|chich)\b(?! (?:thuoc|khang sinh|insulin|dich))|^(?:\S+ ){0,6}(?:tiem|chich)(?! thuoc) (?:\S+ ){0,3}(?:ve|xong)\b/;
const LONG_AGO = /\b(?:thang truoc|nam ngoai|tuan truoc|khai (?:bao|giup|ho)|theo doi con)\b/;

/** "tiêm về lạnh run, sốt 39": what follows a shot belongs to it. */
export function tellsReaction(line: string): boolean {
  return matches(AFTER_SHOT, line) && !matches(LONG_AGO, line);
}
