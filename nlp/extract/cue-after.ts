/** What is said of a symptom behind it: "nhức đầu không có", "ho đã đỡ", "có sốt không". */
import type { SymptomStatus } from '../../cases/codes.ts';
import { NOT, NOW, MODIFIERS, LINKS, STILL_AFTER, BETTER_AFTER, GONE_AFTER, NO_AFTER, YES } from '../lexicon/cues.ts';
import type { Reading } from '../text/read.ts';
import { ANY_MARK, at, ends, foldedWords } from './cue-match.ts';
import { RED_FLAGS } from './scene.ts';
import type { Mention, Scene } from './scene.ts';
import { mayMatch } from '../gate/gate.ts';

/** Cues right after the symptom: "nhức đầu không có", "ho đã đỡ", "sốt đâu". */
export function afterwards({ reading, mentions }: Scene, { code, from, to }: Mention): SymptomStatus | null {
  const { tokens } = reading;
  let i = to;
  i = overPlace(reading, overOwner(reading, i));
  if (WHOLLY.has(code) && tokens[i]?.fold === 'het' && !/^han$/.test(tokens[i + 1]?.fold ?? '')) return null;
  while (
    i < to + 3 &&
    at(reading, i, MODIFIERS) > 0 &&
    at(reading, i, BETTER_AFTER) < 2 &&
    at(reading, i, GONE_AFTER) < 2
  )
    i += at(reading, i, MODIFIERS);
  // "không … gì hết" stresses the no, it tells of no end
  if (/^(?:gi|chi)$/.test(tokens[i - 1]?.fold ?? '') && /^(?:het|ca|rao|tron)$/.test(tokens[i]?.fold ?? ''))
    return null;
  if (tokens[i]?.fold === ',' && at(reading, i + 1, NOW) > 0 && turn(reading, i + 1)) i++;
  // "ho vẫn còn": the link is part of the cue
  if (at(reading, i, STILL_AFTER) > 1) return 'present';
  i = overLink(reading, i);
  if (stillButLess(reading, i)) return 'improving';
  // "bầm khắp người dù không va đập": no blow, not no bruise
  if (mayMatch(NO_BLOW, reading.words) && NO_BLOW.test(foldedWords(reading, i, i + 4))) return null;
  const denial = at(reading, i, NOT);
  if (
    denial > 0 &&
    mentions.some(({ from }) => from >= i + denial && from <= i + denial + 1 && only(reading, i + denial, from))
  )
    return null;
  if (denial > 0 && betterAt(reading, i + denial)) return 'present';
  const still = at(reading, i, STILL_AFTER);
  // "hết sốt chưa hết ho": the second belongs to the next
  if (still > 0 && !(ownEnd(reading, from) && mentions.some((next) => next.from === i + still))) return 'present';
  if (deniedEnd(reading, i)) return 'present';
  if (at(reading, i, BETTER_AFTER) > 0 && !isOther(reading, i, code)) return 'improving';
  if (tokens[i]?.fold === 'het' && ofSeveral(reading, from, i)) return null;
  const gone = at(reading, i, GONE_AFTER);
  if (gone > 0 && (ends(reading, i + gone) || i > to || gone > 1)) return 'resolved';
  if (endedLong(reading, i, code)) return 'resolved';
  const no = at(reading, i, NO_AFTER);
  // "thở không ra hơi mô": behind a "no" that is part of the symptom "mô" and "đâu" only stress it
  if (no > 0 && /^(?:mo|dau)$/.test(tokens[i]?.fold ?? '') && holdsNo(reading, from, to)) return null;
  if (no > 0 && ends(reading, i + no)) return 'absent';
  // "ho đâu mà ho"
  const again = mentions.find((next) => next.from === i + 2);
  if (again?.code === code && /^(?:dau|mo) ma$/.test(foldedWords(reading, i, i + 2))) return 'absent';
  // "có sốt đâu mà cách ly"
  if (
    tokens[i]?.fold === 'dau' &&
    tokens[i + 1]?.fold === 'ma' &&
    /^(?:co|bi|thay)$/.test(tokens[from - 1]?.fold ?? '')
  )
    return 'absent';
  const asks = at(reading, i, NOT);
  if (asks === 1 && ends(reading, i + 1)) {
    if (tokens[i]?.fold === 'dau') return 'absent';
    if (i > to) return 'absent';
    return 'uncertain';
  }
  return at(reading, i, YES) === 1 && ends(reading, i + 1) ? 'present' : null;
}

const NO_BLOW = /^(?:khong|chang|hong) (?:va|bi va|he va) (?:dap|cham|trung|quet|vao)\b/;

/** Past "thì", "giờ đã" and the like; "đã cầm" and "đã đỡ" keep their "đã". */
function overLink(reading: Reading, i: number): number {
  const link = at(reading, i, LINKS);
  if (link === 0 || at(reading, i, BETTER_AFTER) > 1) return i;
  const last = i + link - 1;
  return link > 1 && (at(reading, last, GONE_AFTER) > 1 || at(reading, last, BETTER_AFTER) > 1) ? last : i + link;
}

/** "ho tuy còn nhưng ít đi", "vẫn còn mà bớt nhiều" */
function stillButLess(reading: Reading, i: number): boolean {
  if (!mayMatch(STILL_BUT, reading.words)) return false;
  const still = STILL_BUT.exec(foldedWords(reading, i, i + 6));
  if (!still) return false;
  const end = i + still[0].split(' ').length;
  return [0, 1].some((more) => at(reading, end + more, BETTER_AFTER) > 0 && !isOther(reading, end + more, ''));
}

const STILL_BUT = /^(?:(?:tuy|du|mac du) )?(?:van )?con (?:, )?(?:nhung ma|nhung|ma)(?= )/;

/** "tình trạng khó thở của mẹ đã cải thiện": whose it is stands in between. */
function overOwner(reading: Reading, to: number): number {
  // "cái ho nó lơi rồi"
  if (reading.tokens[to]?.word === 'nó') return to + 1;
  if (reading.tokens[to]?.fold !== 'cua') return to;
  let end = to + 1;
  while (end < to + 4 && OWNER_WORDS.test(reading.tokens[end]?.fold ?? '')) end++;
  return end > to + 1 ? end : to;
}
const OWNER_WORDS =
  /^(?:em|toi|tui|minh|con|chau|be|me|ma|ba|bo|ong|vo|chong|anh|chi|no|nha|noi|ngoai|gai|trai|nho|lon|co|chu|bac)$/;

/** "mụn nước ở tay con đã khô": where it is stands in between. */
function overPlace(reading: Reading, at: number): number {
  if (!/^(?:o|tren|trong|quanh)$/.test(reading.tokens[at]?.fold ?? '')) return at;
  let end = at + 1;
  while (end < at + 6 && PLACE_WORDS.test(reading.tokens[end]?.fold ?? '')) end++;
  return end > at + 1 ? end : at;
}
const PLACE_WORDS =
  /^(?:tay|chan|mong|goi|long|ban|mieng|luoi|hong|mat|nguoi|lung|bung|dui|mu|tren|trong|khap|con|be|chau|em|toi|tui|minh|no|me|hai|ca|hai|vung|moi|tai|co|vai)$/;

/** "hết", "khỏi", "đỡ" stand right in front. */
const ownEnd = (reading: Reading, from: number) =>
  /^(?:het|khoi|dut|do|bot)$/.test(reading.tokens[from - 1]?.fold ?? '');

/** "có hạ đâu", "có hết đâu": what is better or over is denied. */
function deniedEnd(reading: Reading, i: number): boolean {
  const end = Math.max(at(reading, i, BETTER_AFTER), at(reading, i, GONE_AFTER));
  const no = reading.tokens[i + end];
  return end > 0 && /^(?:dau|mo)$/.test(no?.fold ?? '') && /^(?:co|thay)$/.test(reading.tokens[i - 1]?.fold ?? '');
}

function holdsNo(reading: Reading, from: number, to: number): boolean {
  return reading.tokens
    .slice(from, to)
    .some(({ fold, base, marked }) =>
      marked ? /^(?:không|hông|chẳng|chả|nỏ|hết|chưa)$/.test(base) : NO_WORD.test(fold),
    );
}
const NO_WORD = /^(?:khong|hong|chang|cha|no|het|chua)$/;

/** "sốt hết hai bữa nay rồi", "ho khỏi từ tuần trước": how long it has been over; of a red flag only where it says so at its end. */
function endedLong(reading: Reading, i: number, code: string): boolean {
  if (!mayMatch(ENDED, reading.words)) return false;
  const ended = ENDED.exec(foldedWords(reading, i, i + 8, ANY_MARK));
  return ended !== null && (!RED_FLAGS.has(code) || ended[1] !== undefined);
}
const ENDED =
  /^(?:het|khoi|dut|ngung|cam)(?: (?:duoc|da|cung|ca|tu|ke tu))*(?: (?:lau|(?:may|vai|hai|ba|bon|nam|mot|nua|\d+) (?:ngay|hom|bua|bu|hum|tuan|thang|dem|tieng|gio)|(?:hom|bua|tuan|toi|dem|sang|trua|chieu) (?:qua|kia|truoc|roi|nay)))+( (?:roi|nay|qua|lam|truoc|han)(?: (?:roi|a|nha|nhe|bac si|bs))*)? ?(?:;|$|(?:gio|nay|chi|con|nhung|ma|chu)(?= ))/;

/** "mấy nhà bên nóng hết", "cả xóm sốt hết": of several people it says that all have it. */
function ofSeveral(reading: Reading, from: number, at: number): boolean {
  const clause =
    foldedWords(reading, from - 9, from, ANY_MARK)
      .split(';')
      .at(-1) ?? '';
  // "6 người sốt hết rồi": all of them, where they are counted right in front
  const over =
    reading.tokens[at + 1]?.fold === 'roi' &&
    !/ bi$|(?:^| )(?:\d+|hai|ba|bon|nam|sau|may) (?:nguoi|dua|nha|ho|chau|ban|anh em|me con|ba con)(?: (?:deu|cung|bi|da|o day))*$/.test(
      clause,
    );
  return !over && /(?:^| )(?:may|ca|deu|tat ca|nhieu|tui|bay|lu|hai|ba|bon|\d+|vo chong|ai cung) /.test(`${clause} `);
}

/** Behind a word for a state "hết" says all over: "môi thâm hết rồi", "tay chân lạnh hết". */
const WHOLLY: ReadonlySet<string> = new Set([
  'cyanosis',
  'cold_extremities',
  'limb_weakness',
  'petechiae',
  'unconscious',
  'fainting',
]);

/** Unmarked "do" is đỡ only before "rồi", "hơn" … or at the end: "vật vã do không nín". */
function isOther(reading: Reading, i: number, code: string): boolean {
  const token = reading.tokens[i];
  // unmarked "ha" is hả: only a fever goes down
  if (token?.fold === 'ha' && !token.marked && code !== 'fever') return true;
  if (token?.fold !== 'do' || token.marked) return false;
  return !ends(reading, i + 1) && !/^(?:roi|hon|nhieu|dan|it|ben|chut|duoc)$/.test(reading.tokens[i + 1]?.fold ?? '');
}

/** "…, giờ hết rồi" turns what was said before the comma. */
function turn(reading: Reading, i: number): boolean {
  const next = i + at(reading, i, NOW);
  const then = next + at(reading, next, LINKS);
  return [next, then].some((k) => at(reading, k, GONE_AFTER) > 0 || at(reading, k, BETTER_AFTER) > 0);
}

/** "không (thấy) đỡ" */
function betterAt(reading: Reading, i: number): boolean {
  const k = /^(?:thay|he|co)$/.test(reading.tokens[i]?.fold ?? '') ? i + 1 : i;
  return at(reading, k, BETTER_AFTER) > 0;
}

/** Between a "no" and a symptom stands nothing, or "có", "bị", "thấy". */
function only(reading: Reading, from: number, to: number): boolean {
  return from === to || /^(?:co|bi|thay|he)$/.test(reading.tokens[from]?.fold ?? '');
}

/** "có khi nào tôi bị … không", "liệu bà có … không": a question opened some words before. */
function wondered(reading: Reading, from: number): boolean {
  return mayMatch(WONDERED, reading.words) && WONDERED.test(foldedWords(reading, from - 6, from, ANY_MARK));
}
const WONDERED = /(?:^| )(?:co khi nao|co cach nao|lieu|phai chang|khong biet|biet)(?: [^;]+)?$/;

/** "… do lo lắng không bác sĩ" */
const NO_AT_END = /^(?:\p{L}+ ){1,6}(?:khong|ko|hong|hok)(?: (?:a|ha|vay|ta|nhi|bac si|bs|em|anh|chi))* ?(?:;|$)/u;

/** "có sốt không" and "bị sốt không hay sao" ask; "có sốt đâu" denies. */
export function asksWhether(reading: Reading, { from, to }: Mention): boolean {
  const fold = (i: number) => reading.tokens[i]?.fold ?? '';
  if (wondered(reading, from) && NO_AT_END.test(foldedWords(reading, to, to + 9, ANY_MARK))) return true;
  if (!/^(?:khong|ko|hong|hok|chua)$/.test(fold(to))) return false;
  if (fold(to + 1) === 'hay') return true;
  if (wondered(reading, from) && ends(reading, to + 1)) return true;
  const head = /^(?:bi|thay|phai|he|dang|con|la|gay|lam|hay|de)$/.test(fold(from - 1)) ? from - 2 : from - 1;
  if (![from, from - 1, head].some((i) => /^(?:co|phai)$/.test(fold(i)))) return false;
  return (
    ends(reading, to + 1) || /^(?:biet|ha|vay|em|toi|tui|minh|con|cung|thi|nua|bac|chi|anh|tu)$/.test(fold(to + 1))
  );
}
