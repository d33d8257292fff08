/** A very cheap look for danger words when a message comes in: it may cry wolf, it must not miss. */
import { slipsOf } from './text/slips.ts';

/** Folded wordings, matched anywhere; blanks stand for any white space or none between words. */
const DANGER = new RegExp(
  [
    's\\.?o\\.?s\\b|cuu|cuw+s|cap ?cuu|capcuu|help|\\b11[45]\\b|nguy (?:kich|hiem)|sap chet|hap hoi|chet mat|tu vong|xe cuu thuong|goi xe',
    'tho|tho?|ngat|xiu|ngop|nghet|hut hoi|dut hoi|het hoi|khong ra hoi|thoi thop|hon hen',
    'nguc|long nguc|rut lom|co keo|nhoi|tim (?:dap|dau|ngung|ngat)|hoi hop|trong nguc|loan nhip|dau tim|bop tim',
    'tim|tai|xanh|tham|moi t',
    'giat|kinh|tron|sui bot|co quap|cung do|gong|phong',
    'tinh|me man|hon me|\\bme\\b|lim|li ?bi|ly ?bi|lo ?mo|lu lan|lan|sang|lam nham|noi nham|lo do|lu du|do dan|day|phan ung|bat dong|nhan ra|y thuc|goi|keu|lay|mo mat|dap',
    'mau|huyet|phan|bam|cham do|dom do|ban',
    'bu\\b|bo bu|uong|non|oi\\b|mua\\b|an (?:khong|ko|k|hong)|bo an|tro\\b|oc\\b',
    'lanh|te\\b|liet|yeu|meo|xui|cung (?:co|gay)|tieu|dai\\b|vat va|but rut|quay|khoc|khe|rit|ren',
    '(?:khong|ko|hong|chang|no|chua) (?:con |chiu |an )?(?:biet (?:gi|ai|minh)|nhuc|cu dong|nuot|an|uot|vung|di vung|gap|cui|nhac|dung|vo\\b|vao\\b)|nhuc nhich|tri giac|mach (?:ngung|yeu)|mat mach|tuan hoan|co (?:cung|rut|cu\\b)|nam bep|mo mang|vat vo|\\blu\\b|\\bu o\\b|(?:bi|vo) nieu|(?:ta|bim) kho|(?:bo|che) ti\\b|bon chon|bun run|khong len|dau man|suon',
    'den (?:si|thui)|(?:cau|ia|phan|ngoai) den|loang choang|(?:khong|ko|bi|hoi) cung\\b|dom (?:hong|do)|gay cung|\\bhen\\b|suyen|keo dam|ho hap|bot hong|hoang loan|kho (?:gap|cui)|khuyu|kich dong|kiet ly|lom|vet (?:do|tim|bam)|nhin an|ca phe',
    'chet|tu ?tu|tu ?sat|song\\b|doi\\b|doc\\b|\\bran\\b|nham|nuot|hoa chat|xang\\b|duoi\\b|dien|hoc\\b|dao\\b|gay\\b|sinh\\b|sanh|\\bde\\b|day ron|noi\\b|lech|xech|quy\\b|tai (?:bien|nan)',
    'danh|chem|hiep\\b|xam hai|doa\\b|bao (?:hanh|luc)|hanh hung|cuong buc|beat|\\bhit|attack|\\brape|violence',
    'breath|unconscious|passed out|respond|suicid|kill|die\\b|life\\b|poison|overdos|drank|snake|bleed|water broke|labou?r|birth|stroke|droop|electrocut|drown|chok|anaphyla|chest|seizure|convuls|\\bfits?\\b|vomit|throwing up|cough(?:ing|s)? (?:up )?blood|faint|drows|confus|\\bblue\\b|wake up|collaps',
    'ngac ngoai|dut quang|nam (?:la|cung) (?:kho|hut)|\\bhit\\b|(?:ai|nguoi) (?:bop|chen|chan)|ken ket|hom|(?:hop|rut) (?:vo|vao|lai|sau)|\\buc\\b|xam|nhot|bech|chuyen den|quap|queo|quiu|co rum|trang da|lon trang|bot\\b|nghien|cung ngac|khuc go|len con',
    'im r[ue]\\b|hay biet|(?:biet|thay|co) (?:chi|dau|gi)|khong hay|u hu|\\bcua\\b|het (?:con )?cu dong|cam giac|\\bmach|hon\\b|dip lai|mo (?:khong|ko)|mat do\\b|do ra|lo pho|lo to|lo lo|du dan|linh hoat|nhanh nhen|nam (?:ru|la\\b|dep)|biet (?:tui|ba|ong|minh|ra)|quen (?:ca|het|mat)|lo lao|ao giac|mat tri|minh man',
    'ngut\\b|nghuc|\\bngap\\b|nha (?:vu|ti)|ngam vu|mat (?:khong|ko)|muon mo|o dau\\b|gio (?:khong|ko|hong|chang|no)\\b|khac|dom|\\bdam\\b|ra den|den xi|do (?:ngua|vat|sup|sum)|khuy|qui\\b|sum\\b|choang|\\bti\\b|sua\\b|bo cu|\\bmut\\b|phun|ra (?:nay|het|sach)|(?:vo|vao) (?:cung |la )?ra|cong\\b|ngoai|\\bdo co|co do|ngua ra|cui\\b|nhun|\\bru\\b|khong (?:con |co )?suc|nhac|gio tay|cam khong|(?:hong|nung|chang|no|het) (?:len|vung)|\\bxe\\b|li ti|nhan vao|\\bnin\\b|do (?:mai|hoai)|yen\\b|giay|buc ruc|but dut|vung vay|an vao|an da',
    'giut|co dat\\b|khong ra\\b|kiet l[iy]|di giai|\\b(?:rot|bai)\\b|bo (?:chao|bua)',
    '(?:spo2|sp02|oxy|oxi|o2|o xy|o xi)\\D{0,12}[5-9]\\d\\b',
  ].join('|'),
);

/** Words of danger as a slip of the finger leaves them. */
const SLIPS = new Set(
  'nguc ngat giat lanh phan tinh xanh tham kinh nghet ngop thuoc mieng chan toat cung gay liet uong hap lim moi tron quap day nhoi mua bam nhanh trong dap thuc'
    .split(' ')
    .flatMap(slipsOf)
    .filter((slip) => slip.length > 2),
);

/** Typed on a keyboard that leaves Telex or VNI behind, nearly every letter may be doubled or numbered. */
const LATIN_NOISE = /[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad]/g;
const TYPED = /[1-9sfrxjw]/;
const LONGEST = 4000;

/** True when a message may tell of danger. Under 50 µs for a usual message; a long one is looked through in pieces. */
export function mayBeDanger(text: string): boolean {
  for (let from = 0; from < text.length; from += LONGEST) {
    if (danger(text.slice(Math.max(0, from - 30), from + LONGEST))) return true;
  }
  return false;
}

function danger(text: string): boolean {
  const folded = text
    .normalize('NFKD')
    .replace(LATIN_NOISE, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/\s+/g, ' ');
  if (DANGER.test(folded)) return true;
  if (folded.split(/[^a-z]+/).some((word) => SLIPS.has(word.replace(/([a-z])\1+/g, '$1')))) return true;
  if (!TYPED.test(folded)) return false;
  const bare = folded
    .replace(/([a-z])[1-9]+/g, '$1')
    .replace(/([aeiouyw][a-z]{0,12}?)[sfrxj]\b/g, '$1')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/w/g, '');
  return DANGER.test(bare);
}

const NAMED =
  /\bsos\b|cuu|cap ?cuu|kho tho|met tho|(?:khong|ko|hong|k|chang|no) tho|tho (?:khong|ko|hong|doc|gap|rit|ren|nhanh|hut|met|kho|nang|khe|kho khe)|hut hoi|ngop|nghet tho|ngat|xiu|(?:dau|tuc|nang|that|bop|nhoi)[a-z ]{0,12}nguc|rut lom|tim (?:tai|ngat|moi|mat|lim)|(?:moi|mat|nguoi|tay) tim|tai tim|co giat|len con|dong kinh|tron mat|lo mo|li ?bi|ly bi|lu lan|noi (?:sang|nham)|me (?:sang|man)|hon me|bat tinh|khong tinh|khong day|khong biet gi|mat y thuc|lim|ra mau|mau tuoi|thoi thop|phan den|non (?:nay|het|sach)|bu kem|(?:tay|chan) lanh|bo (?:bu|an)|khong (?:bu|uong|an) |vat va|liet|meo mieng|lanh (?:ngat|toat)|cung (?:co|gay)|tieu it|kho khe|muon chet|tu tu|tu sat|khong (?:con )?muon song|ngo doc|thuoc (?:tru sau|sau|co|chuot)|ran (?:doc )?can|vo oi|chuyen da|dot quy|dien giat|duoi nuoc|breath|unconscious/;

/** A stricter look, for choosing which parts of a very long text are worth reading. */
export function namesDanger(text: string): boolean {
  return NAMED.test(
    text.normalize('NFKD').replace(LATIN_NOISE, '').toLowerCase().replace(/[đð]/g, 'd').replace(/\s+/g, ' '),
  );
}
