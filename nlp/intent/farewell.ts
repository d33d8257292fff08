/** Farewells: what people write who are about to end their lives and name it by no word of death. Bình An's own list. */
import { matches } from '../gate/gate.ts';

/** Each by itself is a farewell for good. */
const FAREWELL =
  /\bvinh biet\b|\b(?:loi|la thu|buc thu) (?:chao |nhan )?(?:cuoi cung|cuoi|tuyet menh)\b(?! (?:tuan|thang|nam|ky))|\bchao cuoi\b|\b(?:khong|ko|k|hong|chang|dau) con (?:em|toi|tui|minh|con|e) (?:nua )?(?:de|tren doi|o doi)\b|\b(?:em|toi|tui|minh|con|e) (?:se |sap |chac )?(?:khong|ko|k|hong|chang) con (?:o )?tren (?:doi|coi doi)\b|\bngu (?:\p{L}+ ){0,4}(?:khong bao gio|dung bao gio|mai mai khong|khoi) (?:day|thuc|tinh)\b|\bket thuc (?:tat ca|moi thu|moi chuyen|cuoc doi|doi minh|het) (?:\p{L}+ ){0,2}(?:dem nay|toi nay|hom nay|o day|tai day|di|cho)\b|\bsong (?:tot|vui|khoe) (?:\p{L}+ ){0,3}(?:khong co|vang) (?:em|con|toi|minh|tui)\b|\bkiep sau (?:\p{L}+ ){0,2}(?:tra|gap|bao|lam|xin)\b|\b(?:rach|cat|cua) co tay\b|(?<!\b(?:bi|lo) )\brach tay\b|\b(?:tu|dao lam) (?:\p{L}+ ){0,2}(?:rach|cua|cat) tay\b|\b(?:dung|ngoi|treo|leo) (?:\p{L}+ ){0,3}(?:lan can|ban cong tang|thanh cau|mep (?:san|cau|mai)|goc cau)\b|\b(?:khong|ko|hong|chang) (?:thay|con) (?:\p{L}+ )?ly do (?:gi |nao )?(?:de )?(?:tiep tuc|song|ton tai)\b/u;

/** Who asks how to die. */
const WAYS =
  /\b(?:bao nhieu|may) (?:vien|vi|lo|hu|ml|lieu)\b[^.?]{0,50}\bchet\b|\bcach (?:nao )?(?:de )?chet (?:nhanh|khong dau|nhe|em|it dau)\b|\blam sao (?:de )?chet (?:nhanh|khong dau|cho nhanh|nhe|em)\b|\bchet (?:kieu|cach) (?:nao|gi)\b/;

/** What is left behind, what is at hand, and despair: two of these kinds, or one beside a leave-taking, are a farewell. */
const STRONG: readonly RegExp[] = [
  /\b(?:viet (?:xong |may |san |la |buc )|de lai (?:la |buc |may |mot )?)thu\b(?! (?:vien|ngo|ky|tu|muc|moi|gian|cam on))|\b(?:de lai|viet)(?: \p{L}+){0,3} (?:giay xin loi|nhat ky|so tiet kiem|di chuc|di ngon)\b|\bcho het do dac\b|\bchuan bi xong (?:ca|het|moi thu|xuoi)\b/u,
  /\b(?:len|ra|tren|o|dung|ngoi) (?:\p{L}+ ){0,2}(?:san thuong|lan can)\b|\bthuoc (?:gom|chuan bi|de) (?:\p{L}+ )?(?:du|san)\b|\b(?:chai|lo|vi|hu) thuoc (?:\p{L}+ ){0,2}(?:san|tren tay|canh giuong)\b|\bsoi day\b|\bdao (?:\p{L}+ ){0,3}cam\b|\bra (?:cau|bo song|duong ray)\b/u,
  /\b(?:met (?:moi )?voi (?:cuoc (?:doi|song)|moi thu)|chan song|song (?:met|vo nghia)|(?:minh|em|toi|con) vo dung|ganh nang cho|(?:khong|chang|k|ko) ai can (?:em|toi|minh|con|e|tui)|tuyet vong|be tac|khong ganh noi nua)\b/,
];
/** Who is asked to go on, who is begged pardon, and that nothing more is needed: of all the world one says so. */
const LEAVES: readonly RegExp[] = [
  /\b(?:nuoi|cham|lo cho) (?:\p{L}+ ){0,3}(?:con|be|dua|chau|me|ba|bo|nho) (?:\p{L}+ ){0,2}(?:giup|gium|ho|dum|thay)\b|\b(?:xin loi|tha loi cho|tha thu cho) (?:\p{L}+ ){0,2}(?:ba|me|ma|bo|con|vo|chong|gia dinh|ca nha)\b/u,
  /\b(?:khong|ko|k|khoi|chang) (?:can|phai) (?:\p{L}+ ){0,4}(?:nua|dau)\b|\btam biet\b|\b(?:em|toi|con|tui|minh) di (?:day|nha|truoc|luon)\b|\bdung (?:tim|cuu|lai het)\b|\btinh het roi\b|\bdi cho (?:nhe|xong|roi)\b/u,
];
/** Of work, contracts and services one takes leave, too. */
const OF_OTHERS =
  /\b(?:hop dong|cong ty|don hang|khoa hoc|lop hoc|thue (?:bao|nha|phong)|goi cuoc|tin don|nghe noi|phim|bai hat|truyen)\b/;

/** Whether a folded line takes leave for good. */
export function isFarewell(line: string): boolean {
  if (matches(OF_OTHERS, line)) return false;
  if (matches(FAREWELL, line) || matches(WAYS, line)) return true;
  const strong = STRONG.filter((sign) => matches(sign, line)).length;
  return strong > 1 || (strong === 1 && LEAVES.some((sign) => matches(sign, line)));
}
