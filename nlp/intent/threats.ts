/** Words that mean life in danger without naming a symptom of the label scheme: each is an emergency by itself. */
import type { Threat } from '../../cases/codes.ts';
import { matches, mayMatch } from '../gate/gate.ts';
import { isFarewell } from './farewell.ts';

interface Pattern {
  threat: Threat;
  /** on the folded line */
  said: RegExp;
  /** in a text with marks these must be there, too: folded they are everyday words ("từ từ", "tư vấn") */
  marked?: RegExp;
}

/** Who or what may stand right before "muốn chết" when it is meant; after "mệt", "đói", "nóng" it only says "very". */
const BEFORE_DYING =
  '(?:^|[.,;!] ?|(?<!\\b(?:yeu|nho|thich|me|ghet) )\\b(?:toi|em|tui|minh|con|chau|anh|chi|me|bo|ong|ba|vo|chong|ban|no|chi|van|cu|that su|thuc su|cung|luon|luc nao cung|cam thay|thay|rat|da|dang) )';

/** Whose blows are meant, and whom they hit; "đánh" is also said of teeth, games, fish and of illness. */
const BEATER =
  '(?:chong|vo|ba|bo|cha|me|di|duong|cau|chu|anh|em|con trai|ban trai|nguoi yeu|no|ong|han|tui no|chung no)';
const BEATEN = '(?:toi|tui|em|con|chau|minh|me|vo|be|no|chi|ba|bo|hoai|suot|nua)';
const NO_BLOW = '(?! (?:rang|bong|banh|cau|ca|bai|co|bac|phan|may|guc|thuc|bat|bay|gia|mat|van|dan|giac|trong))';

/** The first that fits is the one that is named. Bình An's own list. */
const PATTERNS: readonly Pattern[] = [
  {
    threat: 'self_harm',
    said: new RegExp(
      [
        `${BEFORE_DYING}(?:chi )?(?:muon|can) chet(?: (?:di|quach|cho xong|cho roi|qua|luon|thoi|het|roi|a|di cho xong))*\\s*(?:$|[.,;!])`,
        '\\b(?:khong|ko|k|hong|chang|het) (?:con )?(?:muon|thiet|tha) song\\b',
        '\\bchan song\\b|\\bket lieu (?:cuoc doi|doi minh|ban than)\\b|\\bket thuc (?:cuoc doi|cuoc song|tat ca cho xong)\\b',
        '\\b(?:muon|dinh|doi|nghi (?:den|toi|chuyen)|y dinh|co y|tinh|toan|se|sap|vua|da|dang) (?:tu tu|tu sat|quyen sinh)\\b|\\btu sat\\b',
        '\\b(?:nhay (?:lau|cau)|cat (?:co )?tay|uong thuoc|treo co|that co) (?:de |cho )?(?:tu tu|tu sat|chet)\\b|\\b(?:dinh|muon|doi|dang|sap) (?:nhay lau|nhay cau|treo co|that co|cat co tay)\\b|\\b(?:treo|that) co\\b[^.?]{0,60}\\b(?:ha (?:xuong|duoc)|phat hien|cat day|con (?:tho|nong)|cuu)\\b',
        '\\bsuicid|\\bkill (?:my|him|her)self\\b|\\bwant(?:s)? to die\\b|\\bend my life\\b',
      ].join('|'),
    ),
    marked:
      /muốn chết|cần chết|sống|kết liễu|kết thúc|tự tử|tự sát|tự vẫn|quyên sinh|nhảy|cắt|treo|thắt|suicid|self|die|life/,
  },
  {
    threat: 'violence',
    said: new RegExp(
      [
        `\\b(?:bi|dang) (?:[a-z]+ ){0,3}(?:danh|dam da|bop co|hanh hung|chem|hiep|xam hai)\\b${NO_BLOW}`,
        `\\b${BEATER} (?:[a-z]+ ){0,4}(?:danh|bop co|hanh hung|chem) (?:dap |chui )?${BEATEN}\\b${NO_BLOW}`,
        '\\b(?:vac|cam|xach|lay|vung) (?:con )?(?:dao|ma tau|bua|ray|rua|cay) (?:[a-z]+ ){0,2}(?:ruot|duoi|di|chem|doi|doa)\\b',
        '\\bbao (?:hanh|luc gia dinh)\\b|\\b(?:hiep dam|cuong hiep|cuong buc|xam hai tinh duc)\\b|\\bdoa (?:giet|chem)\\b',
        '\\b(?:beats?|hits?|hitting|beating|attack(?:s|ing|ed)?|raped?) (?:me|my|her|the child)\\b|\\bdomestic violence\\b',
      ].join('|'),
    ),
    marked:
      /rượt|đuổi|dí|đòi|doạ|dọa|đánh|đập|đấm|bóp cổ|hành hung|bạo|chém|hiếp|cưỡng|xâm hại|giết|beat|hit|attack|rape|violence/,
  },
  {
    threat: 'poisoning',
    said: /\b(?:uong|an|nuot|hit|lo|bi) (?:\p{L}+ ){0,3}(?:thuoc (?:tru sau|sau|diet co|co|chuot|diet chuot|diet ran|ray|bo xit)|chat tay|nuoc (?:tay|javen|javel|thong cong)|axit|xang|dau hoa|hoa chat|la ngon|nam doc|methanol|con cong nghiep|paraquat|pin cuc ao|thuoc doc)\b|\b(?:uong|nuot|nhai|tu) (?:\p{L}+ ){0,3}(?:ca|nguyen|mot luc|cung luc|het sach|gan het) (?:\p{L}+ |\d+ ){0,2}(?:nam|vi|lo|hu|chai|hop) (?:\p{L}+ ){0,2}thuoc\b|\b(?:uong|nuot) (?:\p{L}+ ){0,2}(?:mot luc|cung luc|1 luc|luon) (?:\p{L}+ |\d+ ){1,3}(?:vien|vi|lo)\b|\b(?:uong|nuot) (?:\p{L}+ ){0,3}(?:(?:\d+|hai|ba|bon|may|nguyen|ca) (?:vi|lo|chuc vien)|nam|nhieu|dong|qua troi) (?:thuoc )?(?:ngu|an than|huyet ap|tim|tieu duong|tram cam)\b|\b(?:uong|nuot) (?:\p{L}+ ){0,2}(?:het|sach|ca|nguyen) (?:\p{L}+ )?(?:lo|vi|hu|chai|hop) thuoc (?:ngu|an than|huyet ap|tim|tram cam)\b|\b(?:uong|choi|chich|dung|hit)\b[^.?;]{0,40}\b(?:qua lieu|lieu gap|gap \p{L}*\d* ?lan)\b|\b(?:uong|tu|liem|nuot)\b[^.?;]{0,40}\b(?:nuoc (?:lau san|rua chen|rua bat|hoa|xa|giat)|bot giat|dau (?:thom|gio|nong|hoi|dien|luyn)|long nao|thuoc (?:diet moi|ray|nhuom)|phan bon)\b|\bnuot\b[^.?;]{0,30}\b(?:vien pin|cuc pin|pin (?:tron|cuc)|nam cham)\b|\ban nam\b[^.?]{0,80}\b(?:non|oi|mua|me|lo mo|co giat)\b|\bngo doc (?:nang|nam|khi|thuoc|ruou|hoa chat)\b|\b(?:poisoned|overdosed?|drank (?:bleach|poison|pesticide))\b/u,
  },
  {
    threat: 'snakebite',
    said: /\b(?:bi|con) ran (?:\p{L}+ ){0,4}(?:can|mo|tap|do|dop|cap)\b|\bran (?:doc |ho |luc )?can\b|\bsnake ?bite|\bbitten by a snake\b/u,
    marked: /rắn|snake/,
  },
  {
    threat: 'bleeding',
    said: /\b(?:chay|mat|ra|do|phun) (?:rat )?(?:nhieu )?mau (?!cam|mui|chan rang|rang|loi|nuou|ca mau)(?:\p{L}+ ){0,3}(?:nhieu|khong cam|khong ngung|khong dung|xoi xa|oat|lenh lang|qua|du lam|khong ngot)\b|\bmau (?:chay|tuon|phun|ra) (?:\p{L}+ ){0,2}(?:nhieu|khong cam|khong ngung|xoi xa|qua|lenh lang)\b|\b(?:chay|be|vo|dap) (?:mau )?dau (?:\p{L}+ ){0,3}(?:chay mau|nhieu mau)\b|\b(?:te|nga|tai nan|dam xe|tong xe|bi chem|bi dam|dap dau|va dau)\b[^.?]{0,200}\b(?:chay mau|ra mau|mau me|bat dong|gay xuong|khong day)\b|\b(?:ra|bang|bi) huyet (?:\p{L}+ ){0,3}(?:nhieu|uot|dam|khong cam|khong ngung|o at|xoi xa|lenh lang)\b|\b(?:dut|chat|cua) (?:lia |dut )?(?:dong mach|ca ban tay|lia)\b|\b(?:ho|khac|non|oi) (?:\p{L}+ ){0,3}mau (?:\p{L}+ ){0,3}(?:(?:ca|nua|day|may|hai|ba) (?:chen|bat|coc|ly|chau|vung|ngum|bung|thau|to)|oc ra|xoi xa|tran tre|lenh lang)\b|\bbleeding (?:heavily|badly|a lot|out)\b/u,
    marked: /máu|huyết|bleeding|động mạch|bất động|gãy|dậy|lìa/,
  },
  {
    threat: 'obstetric',
    said: /\b(?:ra mau|ra huyet|chay mau|(?<!sot )xuat huyet)\b[^.?]{0,60}\b(?:co thai|mang thai|co bau|co chua|thai \d+)\b|\b(?:de|sinh|sanh) (?:con )?xong\b[^.?]{0,60}\b(?:bang (?:\p{L}+ )?(?:tham|uot)|mau (?:chay|ra)|uot (?:dam|het|ga))\b|\b(?:bau|thai)\b[^.?]{0,120}\b(?:mat mo|mo mat)\b[^.?]{0,60}\b(?:giat|phu|sung)\b|\b(?:vo oi|vo nuoc oi|chuyen da|de rot|sap de roi|sap sinh roi|sap sanh roi|dau de|dang de|sa day ron|bang huyet)\b|\b(?:bau|thai|mang bau|co chua|san phu)\b[^.?]{0,200}\b(?:ra mau|ra huyet|chay mau|xuat huyet|thai (?:khong dap|khong may|ngung may))\b|\b(?:bau|thai|co chua|bung bau)\b[^.?]{0,120}\b(?:dau (?:bung )?(?:tung con|don dap|quan quai|thuc)|go (?:tung con|don dap|lien tuc|cung)|ra nuoc (?:am i|oi|lenh lang|ao ao|nhieu|uot)|nuoc oi|ri oi)\b|\b(?:water broke|in labou?r|giving birth)\b/u,
    marked:
      /băng|ướt|mờ|ối|chuyển dạ|đẻ|sinh rồi|sanh rồi|dây rốn|băng huyết|máu|huyết|không đạp|không máy|ngưng máy|từng cơn|dồn dập|quặn|thúc|gò|ra nước|water|labou?r|birth/,
  },
  {
    threat: 'stroke',
    said: /\bdot quy\b|\b(?:bi|len con|dang) tai bien\b|\b(?:meo|lech|xech) (?:mieng|mom|mat)\b|\b(?:mieng|mom|mat) (?:bi )?(?:meo|lech|xech)\b|\b(?:liet|xui|te liet) (?:han |het )?(?:nua (?:nguoi|than|ben)|mot ben|1 ben)\b|\b(?:yeu|te|te dai|mat luc|khong nhac (?:duoc|noi)) (?:han |het |di )?(?:nua (?:nguoi|than|ben)|(?:tay chan |tay |chan )?(?:mot|1) ben)\b[^.?]{0,80}\bnoi (?:ngong|diu|lap|kho|khong (?:ro|duoc|ra|thanh))\b|\b(?:tu nhien|tu dung|dot ngot|bong dung|bong nhien|bong) (?:bi )?(?:yeu|te|mat luc) (?:han |het |di )?(?:nua (?:nguoi|than|ben)|(?:tay chan |tay |chan )?(?:mot|1) ben)\b|\b(?:tu nhien|tu dung|dot ngot|bong dung|bong) (?:noi (?:ngong|diu|khong ro|khong duoc|khong ra tieng))\b|\bnoi (?:ngong|diu|khong ro|khong duoc) (?:dot ngot|tu nhien|bat ngo)\b|\b(?:having|had) a stroke\b|\bface (?:is )?droop/,
    marked: /đột quỵ|đột quị|tai biến|méo|lệch|xếch|liệt|xụi|nói|yếu|tê|mất lực|stroke|droop/,
  },
  {
    threat: 'accident',
    said: /\b(?:bi|vua) (?:dien giat|giat dien)\b|\bduoi nuoc\b|\b(?:hoc|mac) (?:di vat|hat|keo|thach|do choi)\b[^.?]{0,200}\b(?:tho|tim|tai|nghet)\b|\b(?:hoc|mac|sac|nghen) (?:\p{L}+ ){0,2}(?:hat|keo|thach|do choi|xuong|com|banh|dong xu|sua|chao)\b[^.?]{0,120}\b(?:khong|ko|k|hong) (?:ho|khoc|noi|keu|la|tho) (?:duoc|noi|ra|dc|thanh)\b|\bhoc di vat\b|\bsoc phan ve\b|\b(?:moi|luoi) (?:\p{L}+ ){0,2}(?:sung|phu)\b[^.?]{0,100}\b(?:kho (?:noi|tho|nuot)|nghet|nghen|noi khong|khong noi (?:duoc|ra))\b|\bmat (?:\p{L}+ ){0,2}(?:sung|phu)\b[^.?]{0,100}\b(?:kho tho|nghet tho)\b|\bong (?:vo ve )?(?:dot|chich)\b[^.?]{0,60}\b(?:sung|phu|choang|kho tho|me day|xiu)\b[^.?]{0,60}\b(?:kho (?:noi|tho|nuot)|moi|mat|luoi|khap nguoi)\b|\b(?:bong|phong) (?:nang|toan than|khap nguoi|(?:nuoc soi|nuoc nong|lua|xang|dau (?:soi|an)?|chao|canh)\b[^.?]{0,40}\b(?:ca nguoi|khap|nua nguoi|toan than|tuot|mat mui|nguc))\b|\bno (?:binh |bep )?(?:gas|ga)\b|\b(?:binh|bep) (?:gas|ga) no\b|\btuot (?:het |ca )?da\b|\b(?:nha|phong|chung cu|xe|bep) (?:\p{L}+ )?(?:dang |bi )?chay\b[^.?]{0,80}\b(?:ket|mac|khoi|trong do|ben trong)\b|\b(?:electrocuted|drowning|choking|anaphyla)/u,
    marked: /cháy|nổ|tuột|điện|đuối|hóc|mắc|sặc|nghẹn|sưng|phù|phản vệ|bỏng|phỏng|electro|drown|chok|anaphyla/,
  },
];

/** Questions, fears, hearsay, the past and denial are no emergency of now. */
const NOT_NOW =
  /\b(?:neu|lo nhu|gia su|phong khi|truong hop|nghe noi|nghe don|co dung|co that|dung khong(?! (?:noi|vung|duoc|len|yen|day|thang|lau))|la gi|phong (?:tranh|ngua)|cach phong|dau hieu|trieu chung cua|bao gio|khi nao|nam ngoai|nam truoc|hoi nho|hoi truoc|ngay xua|thang truoc|tuan truoc|tung(?! con| dot)|tien su|di chung|sau khi bi|phuc hoi|tap vat ly|tiem duoc khong|co tiem duoc|tin rang|dinh chinh|khac nhau|liet giuong|(?:nhu|kieu|giong) (?:la )?bi (?:ai )?danh|mua o dau|ban (?:o dau|khong)|facebook|tren mang)\b|\b(?:khi|luc|so|lo|tranh) bi\b|\b\d+ (?:nam|thang) (?:nay|roi|truoc|qua)\b/;
const DENIED =
  /\b(?:khong|ko|k|hong|chua|chang|dau co)(?: (?:he|co|bi|phai|ai|dinh|nghi|muon|bao gio|nghi den|nghi toi))* $/;

/** The emergency that a text tells of as happening now, or null. `line` is folded, `text` as written. */
export function threatIn(line: string, text: string, accented: boolean): Threat | null {
  const meant = ({ said, marked }: Pattern) => {
    const found = mayMatch(said, line) ? said.exec(line) : null;
    if (found === null || DENIED.test(line.slice(0, found.index + (found[0].startsWith(' ') ? 1 : 0)))) return false;
    return !accented || marked === undefined || marked.test(text.normalize('NFC').toLowerCase());
  };
  const told = PATTERNS.find(meant)?.threat ?? (isFarewell(line) ? 'self_harm' : null);
  if (told === null || !matches(NOT_NOW, line.replace(/\bkhong bao gio\b/, ''))) return told;
  return hasComeBack(line) ? told : null;
}

/** "tuần trước đột quỵ, nay lại méo miệng": what was, is there again. */
function hasComeBack(line: string): boolean {
  if (!matches(AGAIN, line)) return false;
  const [, ...later] = line.split(/[,.;:]/);
  return later.some(
    (clause) => AGAIN.test(clause) && !NOT_NOW.test(clause) && PATTERNS.some(({ said }) => said.test(clause)),
  );
}
const AGAIN = /\b(?:nay|gio|hom nay|sang nay|toi nay) (?:thi )?(?:lai|tu nhien|tu dung|bong) /;
