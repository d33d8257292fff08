/** Words of kin with which writers mean themselves: "dạ con bị rêm mình", "nhà cháu … bác ạ". */

const OWN_CHILD = '(?!(?:gai|trai|em|e|toi|tui|minh|nho|lon|be|ut|dau|nha|chau|anh|chi)\\b)';
const CON = new RegExp(
  `(?:^|[ ,.!])(?:da|thua|oi|vang)[ ,.]*(?:(?:thua|la|thi|hom nay|nay|bua nay|sang nay|a|hien) )*con ${OWN_CHILD}|\\b(?:cuu|giup|ngoai|noi) con\\b ${OWN_CHILD}|^(?:ngay mai|mai|hom nay|nay) con (?:di|ve|len|xuong|can|muon|phai)\\b`,
);
const CHAU =
  /\bnha chau bi\b|\bchau\b[^.!?]*\bbac a\b|\b(?:nen|thi|la|ma|de|cho) chau (?:cu|van|moi|da|cung|phai|khong|so|lo|chua|dang|nghi|muon|xin)\b|\b(?:u|bu|bo|me|ba|ong|chong|vo|thay|anh|chi|co|di)(?: (?:nha|trai|gai|noi|ngoai))? chau\b/;
/** A younger writer speaks to an elder so. */
const SPOKEN_FOR =
  /\b(?:be|con|chau) (?:nha|em|toi|tui|minh|nho|gai|trai|be|lon|ut)\b|\b(?:thang|dua|em) (?:be|nho|con|cu)\b/;

/** Whether a bare "con" or "cháu" in a folded line is the writer. */
export function isWriter(said: string, line: string): boolean {
  if (said !== 'con' && said !== 'chau') return false;
  return (said === 'con' ? CON : CHAU).test(line) && !SPOKEN_FOR.test(line);
}
