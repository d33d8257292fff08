/** Which sentence of a forwarded message is the rumour: the one that is neither a call to pass it on nor a question about it. */
import type { Reading } from '../text/read.ts';

const FRAME =
  /^(?:khan|khan cap|nong|hot|chu y|canh bao|luu y|tin (?:nong|khan|quan trong|moi)|fwd?|cao|alo)\b[^.]{0,12}$|\b(?:hay|xin|nho|lam on|vui long|mau|nhanh) (?:\S+ )?(?:chuyen|chia se|share|gui|bao|lan truyen)\b|\b(?:chia se|share|chuyen tiep|lan truyen|gui) (?:ngay|cho|gap|rong|tiep|di|toi|den)\b|\bdung (?:giu|im lang|bo qua)\b|\b(?:bac si|chuyen gia|giao su|tien si|nguon tin|bo truong)\b.{0,50}\b(?:xac nhan|khang dinh|cho biet|thong bao|keu goi)$|\bdoc (?:ngay|ky|het|di)\b|\b(?:gui|dang|nhan|chuyen) (?:vao|vo|len|trong) (?:nhom|group|hoi|lop|zalo|facebook|fb)\b|\b(?:cuu nguoi|vi cong dong|vi suc khoe|mot phut|1 phut)\b.{0,20}$/;
const ASKS =
  /\b(?:dung|that|thiet|phai|chinh xac|tin duoc|co that|su that) (?:khong|ko|hong|k|hk|chua)\b|\b(?:that hay gia|dung hay sai|dung sai|thuc hu|nghi sao|ai biet|xac minh|kiem tra|kiem chung|co that|tin that|tin gia)\b/;
const FEWEST = 3;
const SHORTEST = 3;

/** Where it stands, in tokens, where one sentence alone is left; else null. */
export function toldIn({ tokens }: Reading): { from: number; to: number } | null {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && !(token.kind === 'mark' && /^[.!?]$/.test(token.word))) continue;
    if (i > from) sentences.push({ from, to: i });
    from = i + 1;
  }
  if (sentences.length < FEWEST) return null;
  const left = sentences.filter((one) => {
    const said = tokens
      .slice(one.from, one.to)
      .map(({ fold }) => fold)
      .join(' ');
    return one.to - one.from >= SHORTEST && !FRAME.test(said) && !ASKS.test(said);
  });
  return left.length === 1 ? (left[0] ?? null) : null;
}
