/** What the words of a message settle where the model is easily misled: whom it is about, and what a question asks for. */
import type { Entity } from '../understanding.ts';
import { matches } from '../gate/gate.ts';

const CONTACTED =
  /\b(?:toi|em|e|tui|minh|con|chau) (?:\S+ ){0,2}(?:ngoi|o|hoc|lam|an|di|choi|ngu|tiep xuc|noi chuyen) (?:cung|chung|gan|canh|ke|voi)\b/;
const CASE = /\bf0\b|\bduong tinh\b|\bca (?:benh|nhiem|soi|covid)\b/;

/** "cơ quan tôi có F0, tôi ngồi cùng phòng": the sender's own contact, no report of others. */
export const tellsOwnContact = (line: string) => matches(CASE, line) && matches(CONTACTED, line);

/** "alo, có ai trực không" */
export const CALLS_SOMEBODY =
  /^(?:(?:a ?lo|da|chao|hello|bs|bac si|oi|cho hoi|vay)[ ,.!]*)*(?:co )?(?:ai|nguoi)(?: nao)? (?:truc|o do|o day|dang truc|nghe may|doc tin|tra loi|that)(?: \S+){0,3} (?:khong|ko|k|hong|hok|hem|mo|chua)\b/;

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
