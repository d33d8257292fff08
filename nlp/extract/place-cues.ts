/** Words that lead in a place, and words that end its name. */
import type { Reading, Token } from '../text/read.ts';

/** Cues of units, folded, several words with blanks; the longest is tried first. */
const CUES = new Set(
  (
    'phuong,quan,xa,huyen,tinh,thanh pho,thi xa,thi tran,dac khu,ap,thon,ban,buon,lang,khom,to,to dan pho,khu pho,kp,khu vuc,duong,pho,ngo,ngach,hem,kiet,cho,benh vien,tram y te,truong,truong tieu hoc,' +
    'truong mam non,truong thcs,truong thpt,truong cap 2,khu tap the,tap the,chung cu,khu cong nghiep,khu do thi,khu dan cu,nha tro,khu tro,ky tuc xa,toa,toa nha,block,can ho,quoc lo,cau,san bay,ga,ben xe,sieu thi,nha may,cong ty,xom,doi,bon,phum,soc,hop tac xa,nga tu,nga ba,dao,khu,so nha,tang,lau,phong,can,lo,cua khau,tinh lo,khu cach ly,chua,nha tho,cang,ben pha,phong kham,trung tam y te,cho dau moi'
  ).split(','),
);
export const CUE_STARTS = new Set([...CUES].map((cue) => cue.split(' ')[0]));
export const NEEDS_NAME = new Set(
  'ban,to,lang,cho,truong,chot,cau,ga,can,khu,cong ty,xom,doi,bon,toa,dao,lo,phong,tang,lau,nha may,sieu thi,pho,nha tro,khu tro,san bay,benh vien,tram y te,chua,ben xe,phong kham,nha tho,cang,khu cach ly,chung cu,thon,ap,truong tieu hoc,truong mam non,duong,nga tu,nga ba,ngo,hem,kiet'.split(
    ',',
  ),
);
/** Cues that an unmarked word may only seem to be: they need a number or a capital behind them. */
export const SHY = new Set(
  'ban,to,lang,cho,chot,cau,ga,can,khu,doi,bon,toa,dao,lo,phong,tang,lau,pho,chua,xa,cang,truong,xom,duong,ngo,tinh,quan,sieu thi,cong ty,nha may,thon,ap,kiet,buon,soc'.split(
    ',',
  ),
);
export const LOCATIVE =
  /^(?:o|tai|den|di|tu|ve|qua|len|ra|vao|sang|xuong|tren|gan|ngoai|trong|khu|chot|toi|vung|noi|ngang|que|duoi|dich|soat)$/;
export const NAME_STOP =
  /^(?:la|bi|co|va|can|muon|dang|roi|o|tai|de|cho|thi|khong|ko|so|nha|em|toi|tui|con|me|bo|sot|ho|dau|gap|voi|cua|duoc|chua|tuan|ngay|hom|nay|qua|den|di|ve|ra|len|ma|nhung|nguoi|ai|gi|nao|sao|bao|giup|nhe|nha|nhanh|a|het|thieu|xin|mua|bao|nhieu|dang|vua|moi|sdt|dien|kho|met|nghi|vi|tiem|chich|cach|ly|dong|cung|theo|vay|ban|lay|thu|tu|sau|truoc|luc|toan|nhieu|cac|mot|hai|ba|thay|bac|tren|duoi|gan|can|nen|van|cung|lai|hoi|dien|thoai|con|mat|minh|ca|gay|vay|den|phai|noi|ngoai|trong|may|tuoi|nam|nu|sinh|benh|oi|ban|giay|xet|nghiem|test|duong|tinh|am|luon|lam|chay|do|da|tranh|dich)$/;

/** The cue that begins at a token. */
export function cueAt(reading: Reading, at: number): { words: readonly Token[]; length: number; text: string } | null {
  const first = reading.tokens[at]?.fold;
  if (first === undefined || !CUE_STARTS.has(first)) return null;
  for (let length = 3; length > 0; length--) {
    const words = reading.tokens.slice(at, at + length);
    const text = words.map((token) => token.fold).join(' ');
    if (
      words.length === length &&
      CUES.has(text) &&
      !(words[0]?.marked && length === 1 && !CUE_WORDS.test(words[0].word))
    )
      return { words, length, text };
  }
  return null;
}
const CUE_WORDS =
  /^(?:phường|quận|xã|huyện|tỉnh|ấp|thôn|bản|buôn|làng|khóm|tổ|đường|phố|ngõ|ngách|hẻm|kiệt|chợ|trường|toà|toà|tòa|cầu|chốt|xóm|đội|bôn|đảo|tầng|lầu|phòng|căn|lô|chùa|cảng|sóc|phum)$/;

/** All words are written with capitals: then they say nothing. */
export const shouting = ({ tokens }: Reading) => tokens.every(({ kind, capital }) => kind !== 'word' || capital);

/** "ở", "tới", no "tôi"; unmarked "toi" leads in what is written as a name. */
export function isLed({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !LOCATIVE.test(before.fold)) return false;
  return before.fold !== 'toi' || before.word === 'tới' || (!before.marked && (tokens[at]?.capital ?? false));
}

/** Where a sentence begins, or all is written so, a capital makes no name of one word without marks. */
export const isLoud = (reading: Reading, at: number, chained: boolean) =>
  !chained &&
  !reading.tokens[at]?.marked &&
  !/^(?:hue|vinh|hcm|tphcm|pleiku)$/.test(reading.tokens[at]?.fold ?? '') &&
  ((reading.tokens[at - 1]?.kind ?? 'mark') === 'mark' || shouting(reading));
