/** The claim in a question about a rumour: its own words, without "nghe nói … đúng không". */
import type { Reading } from '../text/read.ts';

const ASKED_BEFORE =
  /^(?:(?:cho (?:em|toi|tui|minh|con|chau|hoi)|bac si|bs|ad|admin|shop|alo|chao|em|toi|tui|minh|con|da|thua|xin|hoi|muon|hoi chut|lam on|a|oi|bot|nho|moi nguoi|anh|chi|ban|minh oi|cho hoi|ban oi|kiem tra|xac minh|xac nhan|giup|giup em|giup toi|cho|voi|dum|gium|xem|coi|ho|thay|vua|moi|doc|thay tren|nghe|co|phai|that|su that|la|rang|tin|tin don|don|noi|bao|nguoi ta|ai|do|ho hang|hang xom|facebook|fb|zalo|tiktok|youtube|mang|tren|tin nhan|bai|bai viet|clip|video|chia se|viet|dang|gui|lan truyen|truyen|tai nhau|khap noi|o dau|may|ba|ong|dong nghiep|cu|hay|loan|dang loan|group|nhom|hoi nhom|the|nay|bua|truoc|hom qua|dao nay|thong tin|co tin|nghe don|nghe noi|nghe bao|nghe dau|dau|biet|khong biet|ko biet|chac|thuc hu|chuyen|vu|viec|co chuyen|thay bao|hinh nhu|thuc te|ve|vay|thoi|kiem chung|dung la|co dung la|(?:me|ba|bo|ma|chi|anh|co|chu|bac|ong) (?:chong |vo |noi |ngoai |hang xom )?(?:em |toi |tui |minh )?(?:bao|noi|ke|keu)) ?[,:]? ?)+/;
const ASKED_AFTER =
  /(?:(?<!cum)[ ,.]*(?:thi |la |nay |do |tin |dieu |chuyen |nhu vay |the |vay )*(?:co )?(?:dung|that|chinh xac|chuan|phai|tin duoc|xac thuc|dang tin|on|that su|hop ly|co co so|co so khoa hoc|hieu qua that|that hay gia|dung hay sai|that hay dua|thiet|gia|that a)?(?: (?:the|vay|nhu vay|the nao|hay gia|hay sai|hay khong|su|luon))*[ ,]*(?:khong|ko|k|hong|hok|hk|hem|hong ta|a|ha|ah|nhi|sao|vay|the|hả|z|zay|chu|bac si|bs|ad|ban|anh|chi|moi nguoi|em|oi|nhe|kiem tra giup|kiem tra ho|kiem chung giup|kiem tra|xac minh giup|xac minh|giup|giup em|giup toi|voi|ho|dum|gium|xem|nha|di|nao|day|roi|hay sao|hay la sao|phai khong|dung khong|dung ko|that khong|that ko|that k|that hk|gia vay|tin gia|co that khong|co dung khong|la that hay gia|la tin that hay gia|that hay gia|dung hay sai)?[ ?!.]*)+$/;

/** Where the claim stands, in tokens, or null when nothing is left of it. */
export function findClaim(reading: Reading): { from: number; to: number } | null {
  let line = '';
  const starts: number[] = [];
  reading.tokens.forEach((token, i) => {
    line += token.spaced && i > 0 ? ' ' : '';
    starts.push(line.length);
    // "chó", "chở" are no "cho" of the asking frame
    line += token.marked && /^(?:cho|gia|tim|con|ma)$/.test(token.fold) ? token.word : token.fold;
  });
  const told = /^.{0,60}?(?:tin|gia|hoi|giup|nay|dung|that|chung)[^:]{0,20}: ?/.exec(line)?.[0].length ?? 0;
  const head = Math.max(told, wordEdge(line, ASKED_BEFORE.exec(line)?.[0].length ?? 0));
  const tail = ASKED_AFTER.exec(line.slice(head))?.index ?? line.length - head;
  const end = head + tail;
  const from = starts.findIndex((start) => start >= head);
  let to = starts.filter((start) => start < end).length;
  if (from < 0 || to - from < 2) return null;
  while (to > from && reading.tokens[to - 1]?.kind === 'mark') to--;
  return to - from < 2 ? null : { from, to };
}

/** The frame may not end inside a word ("co" of "con"). */
function wordEdge(line: string, at: number): number {
  if (at === 0 || at >= line.length || /[ ,:.]/.test(line.charAt(at - 1)) || !/[a-z\d]/.test(line.charAt(at)))
    return at;
  const blank = line.lastIndexOf(' ', at);
  return blank < 0 ? 0 : blank + 1;
}
