/** What the clause around a symptom says: a condition, an earlier time, another person. */
import { SUPPOSED, FEARED, WHAT_THEN, EARLIER, NOW, OWN } from '../lexicon/cues.ts';
import type { Reading } from '../text/read.ts';
import { ANY_MARK, at, before, between, foldedWords, mayEnd } from './cue-match.ts';
import { cueBefore } from './cue-ahead.ts';
import { onceBefore, wasOnce, wasThen } from './once.ts';
import { RED_FLAGS, mentionTo } from './scene.ts';
import type { Mention, Scene, Stage } from './scene.ts';
import { mayMatch } from '../gate/gate.ts';

/** No clause is longer than this, in tokens. */
const FARTHEST = 60;

/** What the clause around says: a condition, an earlier time, another person. */
export function contextOf(scene: Stage, mention: Mention): 'hypothetical' | 'history' | 'other_person' | null {
  const { reading } = scene;
  if (
    shouldItCome(reading, mention) ||
    asksHowMuch(reading, mention) ||
    asksHowToAvoid(reading, mention) ||
    asksWhenTo(reading, mention) ||
    ofAnybody(reading, mention)
  )
    return 'hypothetical';
  if (wasThen(reading, mention) || wasOnce(reading, mention)) return 'history';
  const told = isPresented(scene, mention);
  let other = false;
  let comma = false;
  let clause = false;
  for (let i = mention.from; i > Math.max(0, mention.from - FARTHEST); i--) {
    const token = reading.tokens[i - 1];
    if (!token || (token.kind === 'mark' && /[.;!?\n]/.test(token.word))) break;
    // over a comma a red flag is believed, unless the sentence goes on to ask what then
    const loose = comma && RED_FLAGS.has(mention.code) && !told && !asksWhatThen(reading, mention.to);
    comma ||= token.word === ',' && !mentionTo(scene, i - 1);
    clause ||= token.word === ',';
    if (loose) break;
    const earlier = distributive(reading, i) ? 0 : before(reading, i, EARLIER);
    if (
      earlier < 2 &&
      supposedBefore(reading, i, mention.from) &&
      cueBefore(reading, i) !== 'absent' &&
      !thenBetween(reading, i, mention.from)
    )
      return 'hypothetical';
    if (
      (earlier > 0 || yearAt(reading, i) || onceBefore(reading, i) > 0) &&
      !isDenied(reading, i - earlier) &&
      !between(reading, i, mention.from, NOW)
    )
      return 'history';
    other ||= strangerAt(scene, i, clause) && !ownBetween(reading, i, mention.from);
  }
  if (other && !scene.plea) return 'other_person';
  return earlierAfter(reading, mention.to) || onceHad(reading, mention) ? 'history' : null;
}

/** "hồi 2021 em mất mùi", "đợt dịch năm 2021" */
function yearAt(reading: Reading, end: number): boolean {
  return mayMatch(THAT_YEAR, reading.words) && THAT_YEAR.test(foldedWords(reading, end - 4, end, ANY_MARK));
}
const THAT_YEAR =
  /(?:^| )(?:hoi|dot|dot dich|dot covid|mua dich)(?: nam)? 20\d\d$|(?:^| )cach (?:day|nay)(?: (?:khoang|hon|gan|chung|cung))* \S+ (?:nam|thang)$/;

/** "Trước tôi hay chảy máu cam": before this illness; of a red flag it must be said plainer. */
function onceHad(reading: Reading, { code, from }: Mention): boolean {
  return (
    !RED_FLAGS.has(code) && mayMatch(ONCE, reading.words) && ONCE.test(foldedWords(reading, from - 6, from, ANY_MARK))
  );
}
const ONCE =
  /(?:^|; )(?:hoi )?truoc(?: (?:toi|em|tui|minh|chau|be|con|no|me|ba|ong|cung|hay|co|bi|thi|thinh thoang)){1,4}$/;

const isDenied = (reading: Reading, at: number) => /^(?:chua|khong)$/.test(reading.tokens[at - 1]?.fold ?? '');

/** "sốt bao nhiêu độ thì uống thuốc?", "đau ngực kiểu gì thì nguy hiểm", "bao nhiêu độ là sốt": a rule is asked for. */
function asksHowMuch(reading: Reading, { from, to }: Mention): boolean {
  return (
    (mayMatch(HOW_MUCH, reading.words) && HOW_MUCH.test(foldedWords(reading, to, to + 9))) ||
    (mayMatch(HOW_MANY_DEGREES, reading.words) && HOW_MANY_DEGREES.test(`${foldedWords(reading, from - 7, from)} `))
  );
}
const HOW_MANY_DEGREES =
  /(?:^| )(?:bao nhieu|may) do (?:tro len )?(?:thi |moi |duoc )?(?:la|goi la|coi la|tinh la) (?:bi )?$/;
const HOW_MUCH =
  /^(?:(?:tu|tren|cao|den|toi|co|hon|qua) )*(?:(?:bao nhieu|may)(?: (?:do|ngay|hom|tieng|gio|lan|bua|tuan|phut))?(?: (?:mot|1|moi) (?:ngay|gio|tuan))?|kieu gi|kieu nao|muc nao|muc do nao|the nao|nhu the nao|ra sao|co nao) (?:tro len |tro di )?(?:thi|la|moi|can|phai|nen|duoc)\b/;

/** "có khó thở thì báo liền": at the head of a clause, and what is to be done then. */
function shouldItCome(reading: Reading, { from, to }: Mention): boolean {
  return (
    mayMatch(COME, reading.words) &&
    /(?:^|; )(?:(?:neu|de y|giup|gium|ma) )*co(?: bi| thay)? $/.test(
      `${foldedWords(reading, from - 4, from, ANY_MARK)} `,
    ) &&
    COME.test(`${foldedWords(reading, to, to + 5)} `)
  );
}
const COME =
  /^(?:thi|la|moi) (?:(?:phai|can|nho|con|em|anh|chi|cu|nen) ){0,2}(?:bao|goi|di|nhan|noi|den|vao|can|duoc|chup|dua|quay) /;

/** "khi nào thì khó thở phải gọi cấp cứu" */
function asksWhenTo(reading: Reading, { from, to }: Mention): boolean {
  return (
    mayMatch(WHEN, reading.words) &&
    WHEN.test(foldedWords(reading, from - 6, from, ANY_MARK)) &&
    MUST.test(foldedWords(reading, to, to + 5))
  );
}
const WHEN =
  /(?:^|; |hoi )(?:khi nao|luc nao|chung nao|bao gio|hoi nao)(?: (?:thi|la|ma|bi|be|con|tre|chau|nguoi|benh|ho|sot|va|bi)){0,3}$/;
const MUST = /^(?:\S+ ){0,2}?(?:phai|can|nen|moi|duoc|goi|di|dua|bao|nguy hiem|dang lo|nhap vien)(?= |$)/;

/** "có cách nào để bé đừng co giật" */
function asksHowToAvoid(reading: Reading, { from }: Mention): boolean {
  return mayMatch(HOW_TO_AVOID, reading.words) && HOW_TO_AVOID.test(foldedWords(reading, from - 9, from, ANY_MARK));
}
const HOW_TO_AVOID =
  /(?:^| )(?:cach nao|lam sao|lam the nao|man rang|cach gi)(?: (?!het|khoi|do)\S+){0,4} (?:dung|tranh|khoi bi|khong bi|dung bi|phong|ngua|ngan)$/;

/** "trẻ co giật thì sơ cứu thế nào": what anybody is to do, where nobody is named who has it. */
function ofAnybody(reading: Reading, { code, from, to }: Mention): boolean {
  if (
    mayMatch(WHAT_IS_IT, reading.words) &&
    WHAT_IS_IT.test(foldedWords(reading, to, to + 7)) &&
    !OWNER.test(foldedWords(reading, from - 6, from))
  )
    return true;
  if (from === 0 && !RED_FLAGS.has(code) && RULE_ASKED.test(foldedWords(reading, to, to + 10))) return true;
  if (!mayMatch(ANYBODY, reading.words) || !ANYBODY.test(foldedWords(reading, from - 9, from, ANY_MARK))) return false;
  return /^(?:\p{L}+ ){0,3}(?:thi|nen|can|phai|co nen|co can|co duoc|lam gi|lam sao|xu ly|xu tri|so cuu|cham soc)\b/u.test(
    `${foldedWords(reading, to, to + 6)} `,
  );
}
/** "Đau dạ dày nên uống thuốc lúc nào?": at the head of the message and nobody's. */
const RULE_ASKED =
  /^(?:thi )?(?:nen|co nen|can|phai|kieng) (?!(?:em|toi|tui|minh|con|be|chau)\b)(?:\S+ ){1,6}(?:gi|nao|sao|khong|may|bao lau)(?: \S+)? ;/;
/** "ho ra máu là dấu hiệu bệnh gì" */
const WHAT_IS_IT = /^(?:la|co phai la) (?:bi |dau hieu |trieu chung |bieu hien )(?:cua )?(?:benh )?(?:gi|nao)\b/;
const OWNER = /(?:^| )(?:toi|em|tui|minh|con|be|chau|me|ma|ba|bo|ong|vo|chong|no)(?= |$)/;
const ANYBODY =
  /(?:^|; )(?:(?:cho|xin|em|toi|minh|bac si|bs|hoi|muon|a|oi) )*(?:tre(?: em| nho| con)?|nguoi (?:benh|lon|gia|cao tuoi|bi|lon tuoi)|benh nhan|ai|ba bau|thai phu|f0)(?: (?:bi|dang|ma|khi|co|tu nhien|len con|sot|cao|nong|ho|non|oi|va|kem|nhieu))*$/;

/** "từng hơi", "từng cơn" is one by one, not once upon a time. */
function distributive(reading: Reading, end: number): boolean {
  const once = reading.tokens[end - 1];
  const bare = reading.tokens[end - 2];
  // "Phan Thanh Tùng bị sốt": a name
  if (once?.word === 'tùng' || bare?.word === 'tùng') return true;
  // among marked words "lung tung" is as it stands
  if (reading.accented && once?.word === 'tung') return true;
  return once?.fold === 'tung' && EACH.test(reading.tokens[end]?.fold ?? '');
}
const EACH =
  /^(?:hoi|con|luc|ngay|tieng|chu|buoc|dot|nguoi|nhip|chut|hop|dem|gio|phut|ngum|mieng|khuc|mang|cai|lan|cham|trang|phat|chap|vung|cho|ban|nhom|giot|muong|thia|cu|bay)$/;

/** "lo", "sợ" and "gây" suppose only what they name at once: "sợ khó thở", not "sợ quá, bé khó thở". */
function supposedBefore(reading: Reading, i: number, from: number): boolean {
  if (!mayEnd(reading, i, SUPPOSED.bit | FEARED.bit)) return false;
  // "chưa ho ra máu bao giờ, đau lưng": never, no condition
  if (mayMatch(NEVER, reading.words) && NEVER.test(foldedWords(reading, i - 9, i, ANY_MARK))) return false;
  // "lúc nào cũng", "không lúc nào": always and never are no condition
  if (
    reading.tokens[i - 1]?.fold === 'nao' &&
    (ALWAYS.test(reading.tokens[i]?.fold ?? '') || EVER.test(reading.tokens[i - 3]?.fold ?? ''))
  )
    return false;
  // "lở miệng" is no "lỡ"
  if (
    reading.tokens[i - 1]?.fold === 'lo' &&
    /^(?:mieng|loet|moi|luoi|mom|hong|da)$/.test(reading.tokens[i]?.fold ?? '')
  )
    return false;
  // "người cùng phòng ho": a room, no prevention
  if (reading.tokens[i - 1]?.fold === 'phong' && ROOM.test(reading.tokens[i - 2]?.fold ?? '')) return false;
  // "có khi nào … không" wonders about what is there
  if (/^(?:co|biet)$/.test(reading.tokens[i - 3]?.fold ?? '') && /^nao$/.test(reading.tokens[i - 1]?.fold ?? ''))
    return false;
  // unmarked, a small one ("thang nho nha em") is no "nhỡ"
  const last = reading.tokens[i - 1];
  if (last?.fold === 'nho' && !last.marked) {
    const [ahead, behind] = [reading.tokens[i - 2]?.fold ?? '', reading.tokens[i]?.fold ?? ''];
    if (SMALL.test(ahead) || SMALL_OR_ASKED.test(behind)) return false;
  }
  if (last?.fold === 'lo' && SORE.test(reading.tokens[i]?.fold ?? '')) return false;
  // "chưa ho ra máu bao giờ, đờm trắng"
  if (reading.tokens[i - 2]?.fold === 'bao' && last?.fold === 'gio' && reading.tokens[i]?.kind === 'mark') return false;
  const supposed = before(reading, i, SUPPOSED);
  // "từ khi bé bị sốt" tells since when
  if (supposed > 0)
    return reading.tokens[i - supposed]?.fold !== 'khi' || !SINCE.test(reading.tokens[i - supposed - 1]?.fold ?? '');
  const feared = reading.tokens[i - 1];
  // unmarked, these are a husband or an itch as often as a fear
  if (feared && !feared.marked && OTHER_WORD.test(feared.fold)) return false;
  return before(reading, i, FEARED) > 0 && (i === from || namedAtOnce(reading, i, from));
}

const ALWAYS = /^(?:cung|ma|la|khong|tui|bi cung)$/;
const EVER = /^(?:khong|chua|chang|hong|ko|dau|co|moi)$/;
const NEVER = /(?:khong|chua|chang|hong|ko|dau)(?: \S+){1,5} bao gio$/;
const SMALL = /^(?:thang|con|be|dua|lu|bay|tui|chau|em|cu|dam|hoi|luc)$/;
const SMALL_OR_ASKED = /^(?:em|ban|nay|do|kia|ut|moi|anh|chi|bac|ai|giup|ho|can|cac|nguoi|tram|xem|bs)$/;
/** "lở miệng" is a sore, no "lỡ". */
const SORE = /^(?:mieng|loet|mom|moi|luoi|da|ngua|tay|chan|hong)$/;
const SINCE = /^(?:tu|sau|truoc|ke|luc)$/;
const OTHER_WORD = /^(?:chong|ngua|so|ngan)$/;
const ROOM = /^(?:phap|nha|cung|trong|o|chung|tro|van|lop|can|hai|mot|\d+|ban|ca|nhieu)$/;

/** Nothing but a person and a time stands between: "sợ khuya nay bé khó thở". */
function namedAtOnce(reading: Reading, from: number, to: number): boolean {
  if (!/^(?:sợ|lo)$/.test(reading.tokens[from - 1]?.word ?? '')) return false;
  for (let i = from; i < to; i++) if (!PERSON_OR_TIME.test(reading.tokens[i]?.fold ?? '')) return false;
  return true;
}
const PERSON_OR_TIME =
  /^(?:khuya|nay|toi|dem|be|con|chau|em|me|bo|ba|ma|ong|ba|vo|chong|no|minh|mai|nua|se|lai|bi|luc|giua|sang|chieu|hom)$/;

function asksWhatThen(reading: Reading, from: number): boolean {
  return between(reading, from, Math.min(reading.tokens.length, from + 8), WHAT_THEN);
}

function earlierAfter(reading: Reading, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = reading.tokens[i];
    if (!token || token.kind === 'mark' || at(reading, i, NOW) > 0) return false;
    if (at(reading, i, EARLIER) > 1) return true;
  }
  return false;
}

function thenBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reading.tokens[i]?.fold === 'thi' || (reading.tokens[i]?.word === ',' && at(reading, i + 1, NOW) > 0))
      return true;
  }
  return false;
}

/** The sender's own people are named in between, but for "cô giáo của cháu". */
function ownBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const own = at(reading, i, OWN);
    if (own === 0) continue;
    const ahead = reading.tokens[i - 1]?.fold ?? '';
    const beside = reading.tokens[i]?.fold === 'nha' && BESIDE.test(ahead);
    if (!beside && !POSSESSED.test(ahead)) return true;
    i += own - 1;
  }
  return false;
}

/** Before "em" or "tui" these make it the owner of a thing or the other end of a meeting, not somebody new. */
const POSSESSED =
  /^(?:cua|co|may|mot|hai|nhieu|vai|thang|dua|quan|phong|lop|nha|xom|cho|canh|gan|voi|cung|tro|ban|hang|ben|ke|truong|ty|nhom|to|gap|xuong|may|ngo|hem|kiet|ap|thon|cu|dau|cuoi|kho)$/;

/** "trước nhà em", "qua sửa nhà em": where a stranger lives or works. */
const BESIDE = /^(?:truoc|sau|sat|sua|gan|canh|ke|ben|qua|vach|dien|lien|vo|vao)$/;

/** "tôi thấy một bà nằm co ro, ho, mắt lờ đờ": a stranger is what the sentence is about, and something of theirs is told already. */
function isPresented({ reading, mentions, bystanders }: Scene, { code, from }: Mention): boolean {
  if (!RED_FLAGS.has(code) || OF_LIFE.has(code)) return false;
  const ahead = [reading.tokens.slice(0, from).findLastIndex(({ word }) => /^[.;!?]$/.test(word)) + 1, from] as const;
  const who = bystanders.find((one) => one.from >= ahead[0] && one.to <= ahead[1]);
  if (!who || ownBetween(reading, who.to, from)) return false;
  const led = who.from - ahead[0] < 3 || PRESENTED.test(foldedWords(reading, who.from - 4, who.from, ANY_MARK));
  return (
    led &&
    !POSITIVE.test(foldedWords(reading, who.from, from)) &&
    mentions.some((one) => one.from >= who.to && one.to <= from)
  );
}
/** Whoever has one of these needs help at once: they are believed. */
const OF_LIFE: ReadonlySet<string> = new Set([
  'unconscious',
  'convulsion',
  'cyanosis',
  'shortness_of_breath',
  'fainting',
]);
const PRESENTED = /(?:^| )(?:thay|co|phat hien|bao|trinh bao|thong bao)(?: (?:mot|1|hai|may|nhieu))?$/;
const POSITIVE = /\b(?:duong tinh|f0|f1|nhiem|tiep xuc|tu (?:toi|hom|dem|sang) qua)\b/;

/** Somebody else is named up to here; who was only met ("làm cùng tổ với …, từ hôm kia ngứa cổ") has not what is told in a later clause. */
function strangerAt({ reading, bystanders }: Scene, end: number, later: boolean): boolean {
  return bystanders.some(
    ({ from, to }) =>
      to === end &&
      // "em là F1 của chị cùng tổ, nay ngạt mũi"
      !(
        /^(?:cua|voi|do)$/.test(reading.tokens[from - 1]?.fold ?? '') &&
        /^f[1-4]$/.test(reading.tokens[from - 2]?.fold ?? '')
      ) &&
      !(
        /^(?:ve|xong)$/.test(reading.tokens[to]?.fold ?? '') &&
        /^(?:voi|cung|gap)$/.test(reading.tokens[from - 1]?.fold ?? '')
      ) &&
      !(later && [from + 1, to].some((until) => MET.test(foldedWords(reading, from - 8, until, ANY_MARK)))),
  );
}
const MET =
  /(?:^|; |(?:^|; )la f1 ; )(?:(?:hom \S+|truoc do|tuan \S+|da|vua|moi|co|hay|thuong|f1) )*(?:em|e|toi|tui|minh|con|chau)(?: (?:da|vua|moi|co|hay|thuong|bi|phai|la|f1|cung|dang))*(?: \S+){0,4}? (?:voi|gap|canh|gan|cham|cho|ke|cung|chung)(?: \S+)?$|(?:^|; )(?:lam|hoc|ngoi|o|an|di)(?: \S+){0,3} (?:voi|gan|canh|gap)(?: \S+)?$/;
