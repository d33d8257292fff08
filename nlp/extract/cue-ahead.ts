/** What is said of a symptom in front of it: "không", "hết", "đỡ", "hình như", over a list of bare symptoms at most. */
import type { SymptomStatus } from '../../cases/codes.ts';
import { NOT, STILL, GONE, BETTER, UNSURE, PASS, STOPS, DOUBLE, NOT_MUCH, SUBJECTS } from '../lexicon/cues.ts';
import type { Cues } from '../lexicon/cues.ts';
import type { Reading } from '../text/read.ts';
import { ANY_MARK, at, before, foldedWords, mayEnd } from './cue-match.ts';
import { RED_FLAGS, mentionTo } from './scene.ts';
import type { Mention, Stage } from './scene.ts';
import { matches, mayMatch } from '../gate/gate.ts';

/** Cues in front, over a list of bare symptoms at most. */
export function aheadCue(scene: Stage, mention: Mention): SymptomStatus | null {
  const { reading } = scene;
  let i = mention.from;
  let commas = 0;
  let jumps = 0;
  let asserted = false;
  let subject = false;
  let why = false;
  if (isPast(reading, mention)) return 'resolved';
  for (let steps = 0; steps < 14 && i > 0; steps++) {
    const previous = mentionTo(scene, i);
    const cue = previous ? null : cueBefore(reading, i);
    // "không biết sao bé li bì" doubts the reason alone
    if (cue === 'uncertain' && why) return null;
    if (cue === 'resolved' && screamed(reading, i) && RED_FLAGS.has(mention.code)) return null;
    if (cue) return subject && cue !== 'uncertain' ? null : decide(cue, mention, commas, jumps, scene);
    const token = reading.tokens[i - 1];
    if (!token) return null;
    if (previous) {
      i = previous.from;
      jumps++;
    } else if (token.kind === 'mark') {
      // "không sốt, có ho": a word that asserts begins anew behind the comma
      if (asserted || !/^[,+/&]$/.test(token.word) || !mentionTo(scene, i - 1)) return null;
      // "không sốt, ho nhiều", "không nôn, đau bụng 2 ngày": told with its degree or its time it is there
      if (jumps === 0 && (told(reading, mention) || isNewSubject(reading, i))) return null;
      commas++;
      i--;
    } else {
      const longest = before(reading, i, PASS);
      // "chắc là có khó thở": a cue may end inside what could be passed over
      const pass = longest > 1 && cueBefore(reading, i - 1) ? 1 : longest;
      if (pass === 0 || before(reading, i, STOPS) >= pass) {
        const who = jumps === 0 ? before(reading, i, SUBJECTS) : 0;
        if (who === 0) return null;
        subject = true;
        i -= who;
        continue;
      }
      // "có bị sốt không khi trán âm ấm": the "no" ends a question
      if (token.fold === 'khi' && before(reading, i - 1, NOT) === 1) return null;
      if (jumps > 0 && /^(?:bi|co|thay|con)$/.test(token.fold) && !cueBefore(reading, i - pass)) return null;
      why ||= token.fold === 'sao' || token.word === 'răng';
      asserted ||= jumps === 0 && /^(?:co|bi|thay|hoi)$/.test(token.fold);
      i -= pass;
    }
  }
  return null;
}

/** "bé qua cơn sốt rồi", but not "đêm qua cơn ho …"; of red flags it is not believed. */
function isPast({ tokens }: Reading, { code, from, to }: Mention): boolean {
  if (hasStopped(tokens, code, from, to)) return true;
  if (RED_FLAGS.has(code)) return false;
  // "bé thôi nôn rồi"
  if (tokens[from - 1]?.fold === 'thoi' && /^(?:roi|han|luon)$/.test(tokens[to]?.fold ?? '')) return true;
  return (
    tokens[from]?.fold === 'con' &&
    tokens[from - 1]?.fold === 'qua' &&
    !/^(?:hom|dem|toi|chieu|sang|trua|khuya|bua|tuan|thang|vua)$/.test(tokens[from - 2]?.fold ?? '')
  );
}

/** "con thôi quấy khóc, ngủ ngon": somebody has stopped it; of red flags only a child's fretting. */
function hasStopped(tokens: Reading['tokens'], code: string, from: number, to: number): boolean {
  if (tokens[from - 1]?.word !== 'thôi' || (RED_FLAGS.has(code) && code !== 'restlessness')) return false;
  const [who, next] = [tokens[from - 2], tokens[to]];
  return (
    (!who || who.kind === 'mark' || WHO_STOPS.test(who.fold)) &&
    (!next || next.kind === 'mark' || /^(?:roi|han|luon|ma|nhung|chi|gio|nay)$/.test(next.fold))
  );
}
const WHO_STOPS = /^(?:con|be|chau|no|em|toi|tui|me|ma|ba|bo|ong|vo|chong|da|cung|moi|nay|gio)$/;

/** Unmarked "la het" may be a scream (la hét): of a red flag no end is read from it. */
function screamed({ tokens }: Reading, end: number): boolean {
  const [word, head] = [tokens[end - 1], tokens[end - 2]];
  return word?.fold === 'het' && !word.marked && /^(?:la|gao|khoc)$/.test(head?.fold ?? '');
}

/** The degree, the number or the time of a symptom stands right behind it. */
function told(reading: Reading, { from, to }: Mention): boolean {
  if (to - from > 1 && DEGREE.test(reading.tokens[to - 1]?.fold ?? '')) return true;
  // "phân chỉ lỏng"
  if (reading.tokens.slice(from, to).some(({ word }) => word === 'chỉ' || word === 'vẫn')) return true;
  // "mắt còn đỏ"
  if (reading.tokens.slice(from + 1, to - 1).some(({ fold }) => fold === 'con' || fold === 'van')) return true;
  const next = reading.tokens[to];
  return next !== undefined && (next.kind === 'number' || DEGREE.test(next.fold));
}
const DEGREE = /^(?:con|van|nhe|it|nhieu|qua|du|hoi|tung|lien|lai|so|am|suot|may|ca|gan|tu|hung|mot|chut|xiu|kha|rat)$/;

/** "hết sốt, em ho", "het dau, con ho": somebody behind the comma begins a clause of its own. */
const isNewSubject = (reading: Reading, at: number) =>
  /^(?:em|e|toi|tui|minh|chau|be|con|me|ma|bo|ba|vo|chong|ong|anh|chi)$/.test(reading.tokens[at]?.fold ?? '') &&
  reading.tokens[at]?.word !== 'còn';

type Cue = 'absent' | 'resolved' | 'improving' | 'present' | 'uncertain';

const KINDS: readonly (readonly [Cue, Cues])[] = [
  ['present', STILL],
  ['uncertain', UNSURE],
  ['resolved', GONE],
  ['improving', BETTER],
  ['absent', NOT],
];
const OF_ANY_KIND = KINDS.reduce((bits, [, { bit }]) => bits | bit, 0);

/** The longest cue that ends just before a token. */
export function cueBefore(reading: Reading, end: number): Cue | null {
  if (!mayEnd(reading, end, OF_ANY_KIND)) return null;
  let best: { cue: Cue; length: number } | null = null;
  for (const [cue, phrases] of KINDS) {
    const length = before(reading, end, phrases);
    if (length > (best?.length ?? 0)) best = { cue, length };
  }
  if (!best) return null;
  // "do sốt" in unaccented text is mostly "because of": đỡ only at the head of a clause
  const first = reading.tokens[end - best.length];
  const head = reading.tokens[end - best.length - 1];
  if (
    first &&
    first.fold === 'do' &&
    !first.marked &&
    head &&
    head.kind !== 'mark' &&
    !/^(?:da|cung|thay|hoi|toi|em|e|be|nay|me|con|anh|chi|chau|tui|minh|duoc|co|ban|bo|ba|ma|giu|noi|ngoai|nhung|va)$/.test(
      head.fold,
    )
  )
    return null;
  if (best.cue === 'resolved' && first?.fold === 'khoi' && head?.fold === 'tranh') return null;
  // "chắc là hết sốt rồi"
  if (best.cue === 'resolved' && before(reading, end - best.length, UNSURE) > 0) return 'uncertain';
  // "ai ngờ là sốt": it was so
  if (first?.word === 'ngờ' && /^(?:ai|nao|dau|khong|chang)$/.test(head?.fold ?? '')) return null;
  // unmarked "no" behind these is nó, no nỏ: "bạn cùng bàn của nó"
  if (
    best.length === 1 &&
    first?.fold === 'no' &&
    !first.marked &&
    (ITS.test(head?.fold ?? '') || isChild(reading, end - 1))
  )
    return null;
  // "đứa mô cũng", "đâu cũng": everybody, everywhere
  if (first?.fold === 'dau' && reading.tokens[end]?.fold === 'cung') return null;
  // "ông đầu hẻm": a lane
  if (best.length === 1 && first?.fold === 'hem' && LANE.test(head?.fold ?? '')) return null;
  // unmarked "dau" in front is pain far more often than "đâu"
  if (best.length === 1 && first?.fold === 'dau' && !first.marked) return null;
  return best.cue === 'present' || best.cue === 'uncertain' ? best.cue : undone(reading, end - best.length, best.cue);
}

/** "con tui no ho", "be nha em no sot": it is nó that stands behind a child. */
const isChild = (reading: Reading, end: number) => CHILD.test(foldedWords(reading, end - 5, end, ANY_MARK));
const CHILD = /(?:^| )(?:con|be|thang|nho|cu|dua|chau)(?: (?:be|nho|nha|gai|trai|ut|lon|cu))* (?:toi|em|e|minh)$/;
const LANE = /^(?:dau|cuoi|trong|ngoai|cung|ca|tren|duoi|xom|chung|ben|o)$/;
const ITS = /^(?:nguoi|trong|nha|dua|coi|nhin|cua|thang|con|tui|lu|be|chau|cho|thay|thi|la|ma|may)$/;

/** A "no" before the cue turns it: "không thấy đỡ", "không phải là không", "chưa có hết". */
function undone(reading: Reading, start: number, cue: Cue): Cue {
  let i = start;
  if (
    cue !== 'absent' &&
    mayMatch(NEITHER, reading.words) &&
    NEITHER.test(foldedWords(reading, start - 5, start, ANY_MARK))
  )
    return 'present';
  const link = cue === 'absent' ? /^(?:la|phai)$/ : /^(?:thay|he|co|chi|duoc|chuyen)$/;
  const own = cue === 'absent' && /^(?:toi|em|tui|minh|con|chau|be|no|me|bo|ba|ma|ong)$/;
  if (own && own.test(reading.tokens[i - 1]?.fold ?? '')) i--;
  if (cue === 'absent' && (before(reading, i, DOUBLE) > 0 || deniedNo(reading, i))) return 'present';
  for (let k = i; k > i - 4; k--) {
    if ((cue !== 'absent' || k < i) && before(reading, k, NOT) > 0) return 'present';
    if (!link.test(reading.tokens[k - 1]?.fold ?? '')) break;
    if (cue === 'absent' && before(reading, k - 1, DOUBLE) > 0) return 'present';
  }
  return cue;
}

/** "chẳng phải cháu hết", "đâu phải hết", "chưa hẳn là đỡ" */
const NEITHER =
  /(?:^| )(?:ai (?:bao|noi|keu|don)(?: la)?|(?:khong|chang|cha|dau|dau co|nao|hong|nao co)(?: co)? (?:phai|han)(?: la)?|(?:khong|chua|chang|hong)(?: co)? (?:luc|dem|ngay|khi|gio|hom|bua|phut) nao)(?: (?:em|toi|tui|minh|con|chau|be|no|me|ba|ong|bo|ma|da)){0,2}$/;

/** "không lúc nào là không", "chẳng đêm nào mà không", "không thể nói là không", "ai nói tui không": the "no" itself is denied. */
function deniedNo(reading: Reading, end: number): boolean {
  return mayMatch(NO_DENIED, reading.words) && NO_DENIED.test(foldedWords(reading, end - 6, end, ANY_MARK));
}
const NO_DENIED =
  /(?:^| )(?:(?:khong|ko|k|chang|cha|hong|chua|no|dau)(?: co)? (?:luc|dem|ngay|khi|gio|hom|bua|phut|sang|toi|chieu|bua) nao(?: la| ma)?|co (?:luc|dem|ngay|khi|gio|hom|bua) nao(?: la| ma)|(?:khong|lam gi|dau) co (?:chuyen|vu)(?: la)?|dung (?:noi|bao|tuong|nghi)(?: la)?|(?:khong the|khong dam|dau dam|dau co the|sao dam) (?:noi|bao|cho)(?: la| rang)?|ai (?:noi|bao|keu)(?: la)?(?: (?:toi|tui|em|minh|con|ba|me|no))?)$/;

function decide(cue: Cue, mention: Mention, commas: number, jumps: number, scene: Stage): SymptomStatus | null {
  if (cue === 'present') return jumps === 0 ? 'present' : null;
  // "không biết có sốt không" is unsure, but its list stays unsure as well
  if (cue === 'uncertain') return commas > 0 ? null : 'uncertain';
  // unmarked "no" is nó as well as nỏ: of a red flag it denies nothing
  const last = scene.reading.tokens[mention.from - 1];
  if (jumps === 0 && last?.fold === 'no' && !last.marked && RED_FLAGS.has(mention.code)) return 'present';
  // "không đau lắm", "không khó thở mấy": there, but not much
  if (cue === 'absent' && at(scene.reading, mention.to, NOT_MUCH) > 0) return 'present';
  // "không còn khó thở ít nữa mà nhiều rồi": more
  if (cue === 'resolved' && jumps === 0 && matches(MORE, foldedWords(scene.reading, mention.to, mention.to + 6)))
    return 'present';
  // "không còn ho nhiều như hôm qua": less, not gone
  if (cue === 'resolved' && jumps === 0 && LESS.test(foldedWords(scene.reading, mention.to, mention.to + 5)))
    return 'improving';
  // "không phải em khó thở mà là ba em": somebody has it
  if (cue === 'absent' && jumps === 0 && meansAnother(scene.reading, mention))
    return scene.mentions.some(({ code, from }) => code === mention.code && from > mention.to) ? cue : 'present';
  // "chưa bao giờ khó thở như hôm nay": never so much as now
  if (cue === 'absent' && jumps === 0 && likeNow(scene.reading, mention.to)) return 'present';
  if (jumps === 0) return cue;
  if (cue === 'improving') return commas > 0 ? null : 'improving';
  // a "no" carried over commas to a red flag is asked back, never believed
  if (RED_FLAGS.has(mention.code) && (commas > 0 || noByNo(scene.reading, mention.from))) return 'uncertain';
  return cue;
}

/** "không ho không sốt khó thở": where each has its own "no", what has none is not surely denied. */
const noByNo = (reading: Reading, from: number) => NO_BY_NO.test(foldedWords(reading, from - 8, from, ANY_MARK));
const NO_BY_NO =
  /(?:^| )(?:khong|ko|hong|chang|chua|hok)(?: (?:co|bi|thay))? \S+(?: \S+)? (?:khong|ko|hong|chang|chua|hok)(?: (?:co|bi|thay))? \S+(?: \S+)?$/;

const MORE =
  /^(?:it|nhe|vua|so so|chut)(?: (?:ma|nua|thoi|dau))* (?:ma |gio |nay |bay gio )?(?:la |da )?(?:nhieu|nang|du|rat)\b/;
const LESS =
  /^(?:nhieu|du|nang|lam|may|lien tuc|hoai|suot|don dap|nhu (?:hom|truoc|may|luc|dot|hoi|ban|ngay|tuan|dem|toi))(?= |$)(?!.* nua)/;

function meansAnother(reading: Reading, { from, to }: Mention): boolean {
  return (
    /(?:^| )(?:khong|ko|hong|chang|dau) phai(?: la)?(?: [^\s;]+){1,3}$/.test(
      foldedWords(reading, from - 6, from, ANY_MARK),
    ) &&
    /^(?:; )?ma (?:la )?(?:do )?(?:em|toi|tui|minh|con|be|chau|me|ma|ba|bo|ong|vo|chong|anh|chi|no|dua|nguoi)(?= |$)/.test(
      foldedWords(reading, to, to + 4, ANY_MARK),
    )
  );
}

function likeNow(reading: Reading, to: number): boolean {
  return /^(?:\p{L}+ )?(?:nhu (?:hom nay|bua nay|bua ni|vay|the|lan nay|bay gio|gio|nay|chu|luc nay|dem qua|hoi nay)|the (?:nay|ni)|(?:den|toi|du) (?:vay|the|muc nay))\b/u.test(
    foldedWords(reading, to, to + 5),
  );
}
