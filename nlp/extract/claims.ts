/** The claim in a question about a rumour: its own words, without "nghe nói … đúng không". */
import type { Reading } from '../text/read.ts';
import { toldIn } from './forwarded.ts';

const ASKED_BEFORE =
  /^(?:(?:cho (?:em|toi|tui|minh|con|chau|hoi)|bac si|bs|ad|admin|shop|alo|chao|em|toi|tui|minh|\d con|con|da(?! (?:tung|khoi|tiem|chich|mac|nhiem|co|bi|duoc|het|qua|uong|an) )|thua|xin|hoi|muon|hoi chut|lam on|a|oi|bot|nho|moi nguoi|anh|chi(?! (?:can|co|phai|uong|an|dung|tiem) )|ban|minh oi|cho hoi|ban oi|kiem tra|xac minh|xac nhan|giup|giup em|giup toi|cho|voi|dum|gium|xem|coi|ho|thay|vua|moi|doc|thay tren|nghe|co|phai|that|su that|la|rang|tin nhan|tin don|tin|don|noi|bao|nguoi ta|ai|do|ho hang|hang xom|facebook|fb|zalo|tiktok|tik tok|tich toc|youtube|yt|mang|tren|tin nhan|bai|bai viet|clip|video|chia se|viet|dang|gui|lan truyen|truyen|tai nhau|khap noi|o dau|may|ba|ong|dong nghiep|cu|hay|loan|dang loan|group|nhom|hoi nhom|the|nay|bua|truoc|hom qua|dao nay|thong tin|co tin|nghe don|nghe noi|nghe bao|nghe dau|dau|biet|khong biet|ko biet|chac|thuc hu|chuyen|vu|viec|co chuyen|thay bao|hinh nhu|thuc te|ve|vay|thoi|kiem chung|dung la|co dung la|(?:me|ba|bo|ma|chi|anh|co|chu|bac|ong) (?:chong |vo |noi |ngoai |hang xom )?(?:em |toi |tui |minh )?(?:bao|noi|ke|keu))(?!\p{L}) ?[,:]? ?)+/u;
/** "mẹ em khó thở, nghe nói …": what the sender tells of their own before the rumour is no part of it. */
const OWN_TROUBLE =
  /^(?=.{0,30}\b(?:em|toi|tui|minh|con|chau|me|ba|bo|ma|vo|chong|be|ong|nha)\b)[^.!?]{6,160}?[ ,.;](?:nghe (?:noi|don|bao|dau|dan)|(?:nguoi ta|hang xom|tren mang|facebook|zalo|tiktok|ai do|ba con) (?:noi|bao|don|keu|chi|bay|day))(?: la| rang| nay gio)? /;
/** "bà ngoại em quả quyết …", "trên nhóm lớp người ta báo là …": somebody or some network that says it, with its verb. */
const TOLD_BY =
  /^(?!.{0,20}bo y te)[^.!?:,]{0,40}?\b(?:mang|facebook|fb|zalo|tiktok|youtube|nguoi|hang xom|ba|ong|chi|anh|me|bo|ma|co|chu|bac|o|ban|ho|ai|nhom|lop|phu huynh|tik tok|tivi|ti vi|dai|radio|loa|bai|tin|clip|video|group|dong nghiep|thay|thang|dua|ngoai|doc|bac si|shop|sep|bon|crush|thim|vo|chong)\b[^.!?:,]{0,25}?\b(?:noi|bao|don|dan|keu|quyet|khang dinh|nhan|viet|dang|chia se|chi|ke|rang|quang cao|rao)(?: (?:cho|voi))?(?: (?:toi|em|tui|minh|con|ca nha|nhau|moi nguoi))?(?: (?:la|rang))*[ :]+(?=\S+ \S)/;
/** Words and phrases that may follow a claim: the asking frame is a run of them up to the end. */
const ASKED_AFTER = grouped(
  'thi,la,nay,do,tin,dung sai,sai,dung sai the nao,xin hoi dung sai,rua,rua khong,hay khong rua,dieu,chuyen,nhu vay,the,vay,co,dung,that,chinh xac,chuan,phai,tin duoc,xac thuc,dang tin,on,that su,hop ly,co co so,co so khoa hoc,hieu qua that,' +
    'bac xem,bac si xem,anh xem,chi xem,co xem,xem co,ad xem,bac coi,cac bac,real,fake,fake hay real,real hay fake,that hay fake,fake hay that,gia hay that,that hay gia,nho kiem tra,nho xac minh,nho ad,nho bac xem,nho xem,phai khong,tin khong,tin noi khong,thiet,gia,that a,the nao,hay gia,hay sai,hay khong,hay dua,su,luon,khong,ko,k,hong,hok,hk,hem,hong ta,a,ha,ah,nhi,sao,z,zay,chu,bac si,bs,ad,ban,anh,chi,moi nguoi,em,oi,nhe,xin,xin hoi,cho hoi,lam on,tra loi,tra loi giup,phai the,dung hay,hay chi,la dung,la that,vit,vit ha,co that la,phai vay,vay ta,ta,a bac si,gap,cho biet,' +
    'thong tin nay,thong tin,thuc hu,thuc hu the nao,co nen,co nen tin,co nen lam theo,nen tin,hoang mang qua,hoang mang,lo qua,lo lam,so qua,phan van qua,nho bac si,mong bac si,hi,he,may bac,may ban,may chi,may o,may anh,moi nguoi oi,' +
    'kiem tra,kiem tra giup,kiem tra ho,kiem chung,kiem chung giup,xac minh,xac minh giup,giup,giup em,giup toi,voi,ho,dum,gium,xem,nha,di,nao,day,hay sao,hay la sao,la that hay gia',
);

function grouped(list: string): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const phrase of list.split(',')) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
}

const OWN_END: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    a: /^cum$/,
    dung: /^(?:tac|cong|su|tieu|ap|noi|dan|vat|chuyen|dac)$/,
    xin: /^(?:vac|vaccine|cau|van)$/,
  }),
);

/** The first token from which on everything is asking frame. */
function tailFrom({ tokens }: Reading, from: number): number {
  const asks = new Uint8Array(tokens.length + 1);
  asks[tokens.length] = 1;
  let first = tokens.length;
  for (let i = tokens.length - 1; i >= from; i--) {
    const token = tokens[i];
    if (!token) break;
    const phrases = token.kind === 'mark' ? [] : (ASKED_AFTER.get(token.fold) ?? []);
    const mark = /^[ ,.?!]$/.test(token.word) && asks[i + 1] === 1;
    const frame = phrases.some(
      (words) => asks[i + words.length] === 1 && words.every((word, k) => tokens[i + k]?.fold === word),
    );
    const before = tokens[i - 1]?.fold ?? '';
    // "cúm A", "tác dụng", "vắc xin" belong to what is claimed
    const flu = OWN_END.get(token.fold)?.test(before) ?? false;
    if (!mark && (!frame || flu)) continue;
    asks[i] = 1;
    first = i;
  }
  return first;
}

/** Where the claim stands, in tokens, or null when nothing is left of it. */
export function findClaim(reading: Reading): { from: number; to: number } | null {
  const quoted = quotedIn(reading);
  if (quoted) return quoted;
  const told = toldIn(reading);
  if (!told) return claimIn(reading);
  const inside = claimIn({ ...reading, tokens: reading.tokens.slice(told.from, told.to) });
  return inside ? { from: told.from + inside.from, to: told.from + inside.to } : told;
}

function claimIn(reading: Reading): { from: number; to: number } | null {
  let line = '';
  const starts: number[] = [];
  reading.tokens.forEach((token, i) => {
    line += token.spaced && i > 0 ? ' ' : '';
    starts.push(line.length);
    // "chó", "chở" are no "cho" of the asking frame
    line +=
      token.marked && ((/^(?:cho|gia|tim|con|ma)$/.test(token.fold) && token.word !== 'má') || token.word === 'đã')
        ? token.word
        : token.fold;
  });
  const told =
    /^.{0,60}?(?:tin|thong bao|loan bao|gia|hoi|giup|nay|dung|that|chung|fw|fwd|khan|nong|hot|tiep|gap)[^:]{0,20}: ?/.exec(
      line,
    )?.[0].length ?? 0;
  const head = Math.max(
    told,
    wordEdge(line, ASKED_BEFORE.exec(line)?.[0].length ?? 0),
    OWN_TROUBLE.exec(line)?.[0].length ?? 0,
  );
  const heard = Math.max(head, TOLD_BY.exec(line)?.[0].length ?? 0);
  const teller = heard + (TOLD_BY.exec(line.slice(heard))?.[0].length ?? 0);
  const begins = teller + wordEdge(line.slice(teller), ASKED_BEFORE.exec(line.slice(teller))?.[0].length ?? 0);
  let from = starts.findIndex((start) => start >= begins);
  while (from >= 0 && reading.tokens[from]?.kind === 'mark') from++;
  const asked = starts.findIndex((start) => start >= begins + askedAt(line.slice(begins)));
  let to = Math.min(
    tailFrom(reading, Math.max(0, from)),
    askingFrom(reading, Math.max(0, from)),
    asked < 0 ? reading.tokens.length : asked,
  );
  if (from < 0 || to - from < 2) return null;
  while (to > from && reading.tokens[to - 1]?.kind === 'mark') to--;
  return to - from < 2 ? null : { from, to };
}

/** "… đúng không, nếu không thì đăng ký ở đâu": what is asked behind the rumour is none of it. */
function askedAt(line: string): number {
  const asked = ASKED_WITHIN.exec(line);
  return asked ? asked.index : line.length;
}
const ASKED_WITHIN =
  / (?:co )?(?:dung|phai|that|thiet|dung la that|that su) (?:khong|ko|hong|hk|k)(?: (?:a|vay|bac si|bs|ad|ta|nhi|the)){0,2} ?[,;?] ?(?=\S)/;

/** "… Nhờ trạm xác minh giúp.": a last sentence that only asks. */
function askingFrom({ tokens }: Reading, from: number): number {
  const end = tokens.at(-1)?.kind === 'mark' ? tokens.length - 1 : tokens.length;
  const stop = tokens.findLastIndex(({ word }, i) => i > from && i < end && /^[.!?]$/.test(word));
  const said =
    stop < 0
      ? ''
      : tokens
          .slice(stop + 1, end)
          .map(({ fold }) => fold)
          .join(' ');
  return stop >= 0 && end - stop < LONGEST_ASKING && ASKS.test(said) ? stop : tokens.length;
}
const LONGEST_ASKING = 14;
const ASKS =
  /\b(?:xac minh|kiem tra|kiem chung|dung sai|co dung|dung khong|that khong|co that|tra loi giup|tin duoc khong)\b/;

const SHORTEST_QUOTE = 3;

/** What stands between quotation marks is the rumour itself. */
function quotedIn({ tokens }: Reading): { from: number; to: number } | null {
  const from = tokens.findIndex(({ word }) => /^["“”«]$/.test(word)) + 1;
  const to = from === 0 ? -1 : tokens.findIndex(({ word }, i) => i > from && /^["“”»]$/.test(word));
  return to - from >= SHORTEST_QUOTE ? { from, to } : null;
}

/** The frame may not end inside a word ("co" of "con"). */
function wordEdge(line: string, at: number): number {
  if (at === 0 || at >= line.length || /[ ,:.]/.test(line.charAt(at - 1)) || !/[a-z\d]/.test(line.charAt(at)))
    return at;
  const blank = line.lastIndexOf(' ', at);
  return blank < 0 ? 0 : blank + 1;
}
