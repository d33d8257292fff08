/** What is said of a symptom: there, gone, better, unsure, supposed, earlier, or somebody else's. In doubt a red flag is there. */
import type { SymptomStatus } from '../../cases/codes.ts';
import { accentFit } from '../lexicon/patterns.ts';
import { tokenOf } from '../text/read.ts';
import type { Reading, Token } from '../text/read.ts';

/** A symptom at tokens `from` to `to` (exclusive), in text order. */
export interface Mention {
  code: string;
  from: number;
  to: number;
}

/** Codes whose loss could cost a life: red or orange for some person in the triage rules (clinical table of red-flag codes). */
export const RED_FLAGS: ReadonlySet<string> = new Set([
  ...['unconscious', 'convulsion', 'drowsiness', 'confusion', 'cyanosis', 'chest_indrawing', 'grunting', 'stridor'],
  ...['vomiting_blood', 'shortness_of_breath', 'wheezing', 'fast_breathing', 'chest_pain', 'chest_tightness'],
  ...['coughing_blood', 'black_stool', 'bloody_stool', 'fainting', 'cannot_drink', 'vomits_everything', 'poor_feeding'],
  ...['cold_extremities', 'stiff_neck', 'limb_weakness', 'petechiae', 'low_urine', 'restlessness', 'palpitations'],
]);

const PLACE = { start: 0, end: 0, kind: 'word', spaced: true, capital: false } as const;
const words = (list: string) => list.split(',').map((phrase) => phrase.trim().split(' ').map((word) => tokenOf(word, PLACE)));

const NOT = words('không,ko,chẳng,chả,chưa,hông,hổng,hỏng,hok,hem,nỏ,chớ,miễn,đâu có,đâu,chưa hề,không hề,làm gì có,có đâu,đếch,cóc,đâu bị,đâu thấy,chưa từng,không thấy,hết thấy,mô có,mô bị,không phải');
const STILL = words(
  'không những,không chỉ,không chỉ có,không hết,chưa hết,không đỡ,chưa đỡ,không khỏi,chưa khỏi,không dứt,chưa dứt,không giảm,chưa giảm,không bớt,chưa bớt,chẳng đỡ,chẳng hết,chẳng khỏi,chả đỡ,hông hết,hông đỡ,hông bớt,hổng hết,hổng bớt,hổng đỡ,nỏ đỡ,nỏ hết,không thuyên giảm,chưa lui,không lui,không thể không,không sao hết,chưa thuyên giảm,không chịu nổi,vẫn chưa hết,không ngừng,không hẳn hết,không ngớt,chưa dứt hẳn,chưa hết hẳn,chưa khỏi hẳn,không cầm được,không chịu được,chỉ,không phải chỉ',
);
const GONE = words('hết,khỏi,dứt,hết hẳn,khỏi hẳn,dứt hẳn,không còn,hông còn,hổng còn,chẳng còn,chả còn,ko còn,nỏ còn,không còn bị,không còn thấy,hết bị,hết cả,đã hết,hết luôn,thôi không còn,hết rồi,không bị nữa,chấm dứt,qua khỏi,hỏng còn,dứt cơn,hết cơn,hok còn');
const BETTER = words('đỡ,giảm,bớt,đã đỡ,đỡ hơn,nhẹ hơn,thuyên giảm,dịu,lui,bớt dần,giảm dần,đỡ nhiều,đỡ được,giảm bớt,giảm nhiều,đỡ dần,hơi đỡ,cũng đỡ,ít hơn,đỡ bị,lui dần,ngớt');
const UNSURE = words(
  'không biết,không rõ,chưa rõ,không chắc,chưa chắc,hình như,có vẻ,có lẽ,chắc là,không biết có,chẳng biết,hông biết,hổng biết,ko biết,hình như là,không dám chắc,nghi là,nghi,chưa biết,chả biết,không hiểu có,nỏ biết,chắc bị,có thể bị,hok biết,hỏng biết,chưa xác định,không nhớ có,không để ý,không chắc có,ngờ ngợ,giống như,như kiểu,hình như bị,tự dưng nghi,không biết phải,không rành,lỡ đâu có phải,không biết là',
);
const SUPPOSED = words('nếu,lỡ,nhỡ,giả sử,giả dụ,trường hợp,phòng khi,khi nào,nếu như,nếu mà,ví dụ,bao giờ,lỡ mà,lỡ như,ngộ nhỡ,hễ,khi bị,chẳng may,không may,đề phòng,phòng ngừa,trong trường hợp,khi trẻ,khi bé,khi có,mai mốt,sợ bị,lo bị,lo sẽ,sợ sẽ,phòng tránh,có gây,gây ra,liệu có');
const FEARED = words('lo,sợ,ngừa,phòng,gây,chống,phòng ngừa,ngăn,tránh');
const WHAT_THEN = words('thì,làm gì,làm sao,thế nào,như thế nào,phải sao,sao đây');
const EARLIER = words(
  'năm trước,năm ngoái,tháng trước,hồi trước,trước đây,hồi nhỏ,lúc nhỏ,ngày xưa,tiền sử,từng,từng bị,đợt trước,lần trước,trước kia,hồi đó,ngày trước,hồi xưa,thuở nhỏ,đã từng,năm kia,hồi năm ngoái,mấy năm trước,mấy tháng trước,hồi còn nhỏ,hồi bé,lúc bé,trước từng,hồi mới,đợt dịch trước,dạo trước,hồi tháng trước,lúc trước,hồi sinh,vài năm trước,hồi ấy,hồi tết,hồi hè',
);
const NOW = words('giờ,nay,bây giờ,hiện,hiện tại,hiện giờ,hôm nay,bữa nay,nhưng,lần này,đợt này,sáng nay,tối nay,chừ,vừa,mới,mấy hôm nay,mấy bữa nay,đang,lại');
const OWN = words('tôi,em,mình,tui,con em,con tôi,nhà em,nhà tôi,nhà mình,mẹ em,bé nhà em,cháu nhà,con tui,còn em,còn tôi,còn mình,tớ,bản thân,vợ tôi,chồng tôi,con mình,bố em,mẹ tôi,bố tôi,ba em,má em,vợ em,chồng em,con gái,con trai,bé,cháu,mẹ,cả nhà');
const PASS = words(
  'bị,có,thấy,hề,cơn,từng,gì,nữa,hiện tượng,tình trạng,dấu hiệu,triệu chứng,biểu hiện,cảm giác,bị gì,chứng,cả,và,hay,hoặc,với,lẫn,cũng,nhé,nha,ạ,thấy có,thấy bị,có bị,còn,bất kỳ,được,hẳn,là,phải,cái,rõ,kèm,kèm theo,bất cứ,cơn nào,chi,gì nhiều,nhiều,lắm,em,cháu,bé,con,tôi,mình,tui,sao,ai,vụ,nốt,quá,mấy,khi',
);
const STOPS = words('nhưng,mà,còn,chỉ,tuy,song,rồi,nên,vẫn,nhưng mà,mà còn,vì,do,tại,thì,lại,sau đó,xong,bởi,đang,bắt đầu,mới,ngoài ra,từ,cho đến,khiến,làm,trong khi,để,tưởng');

/** Where a list of phrases begins at a token (longest): how many tokens, or 0. */
function at(reading: Reading, i: number, phrases: readonly (readonly Token[])[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length > longest && phrase.every((word, k) => fits(reading, i + k, word))) longest = phrase.length;
  }
  return longest;
}

function fits(reading: Reading, i: number, word: Token): boolean {
  const token = reading.tokens[i];
  return token !== undefined && token.fold === word.fold && accentFit(token, word, reading.accented) >= 0 && !clashes(token, word);
}

/** Plain words that stand for themselves although a cue folds to the same letters. */
function clashes(token: Token, word: Token): boolean {
  return !token.marked && word.marked && /^(?:do|lo|ngo|doi)$/.test(token.fold) && word.fold !== 'do';
}

/** Longest phrase that ends just before token `end`. */
function before(reading: Reading, end: number, phrases: readonly (readonly Token[])[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length > longest && end >= phrase.length && phrase.every((word, k) => fits(reading, end - phrase.length + k, word))) longest = phrase.length;
  }
  return longest;
}

export interface Scene {
  reading: Reading;
  mentions: readonly Mention[];
  /** token ranges of people beside the sender or patient */
  bystanders: readonly { from: number; to: number }[];
  /** a plea for help: whoever is named is the patient */
  plea: boolean;
}

/** The status of each mention, in the same order. */
export function statuses(scene: Scene): SymptomStatus[] {
  return scene.mentions.map((mention, i) => statusOf(scene, mention, i));
}

function statusOf(scene: Scene, mention: Mention, index: number): SymptomStatus {
  const { reading } = scene;
  const after = afterwards(reading, mention);
  const ahead = aheadCue(scene, mention, index);
  const context = contextOf(scene, mention);
  const asked = after === 'absent' && reading.tokens[mention.from - 1]?.fold === 'co' && loneNo(reading, mention.to);
  const own = (ahead === 'uncertain' && after !== 'resolved') || asked ? 'uncertain' : (after ?? ahead);
  if (context === 'hypothetical' && own !== 'absent' && own !== 'resolved') return 'hypothetical';
  if (context === 'other_person' && own !== 'absent' && own !== 'resolved') return 'other_person';
  if (context === 'history' && (own === null || own === 'present')) return 'history';
  return own ?? 'present';
}

/** "có sốt không" asks; "có sốt đâu" denies. */
function loneNo(reading: Reading, i: number): boolean {
  return /^(?:khong|ko|hong|hok|chua)$/.test(reading.tokens[i]?.fold ?? '') && ends(reading, i + 1);
}

/** Cues right after the symptom: "nhức đầu không có", "ho đã đỡ", "sốt đâu". */
function afterwards(reading: Reading, { to }: Mention): SymptomStatus | null {
  const { tokens } = reading;
  let i = to;
  while (i < to + 3 && at(reading, i, MODIFIERS) > 0) i += at(reading, i, MODIFIERS);
  i = at(reading, i, LINKS) > 0 ? i + at(reading, i, LINKS) : i;
  const still = at(reading, i, STILL_AFTER);
  if (still > 0) return 'present';
  if (at(reading, i, BETTER_AFTER) > 0) return 'improving';
  const gone = at(reading, i, GONE_AFTER);
  if (gone > 0 && (ends(reading, i + gone) || i > to || gone > 1)) return 'resolved';
  const no = at(reading, i, NO_AFTER);
  if (no > 0 && ends(reading, i + no)) return 'absent';
  const asks = at(reading, i, NOT);
  if (asks === 1 && ends(reading, i + 1)) {
    if (tokens[i]?.fold === 'dau') return 'absent';
    if (i > to) return 'absent';
    return 'uncertain';
  }
  return at(reading, i, [[tokenOf('có', PLACE)]]) === 1 && ends(reading, i + 1) ? 'present' : null;
}

const MODIFIERS = words('nhiều,lắm,quá,nữa,ạ,nhẹ,gì,cao,của em,của bé,người,luôn,hôm qua,hôm trước,ban đầu');
const LINKS = words('thì,cũng,đã,giờ,nay,giờ đã,hôm nay,nay đã,giờ thì,hiện,hiện đã,vẫn,mới,hiện tại,bây giờ,bữa nay,hôm nay đã,bây giờ đã,cũng đã,đã đã,có,đang,cũng có,hình như,sáng nay,hiện giờ,thì đã,thì cũng,lúc này');
const STILL_AFTER = words('chưa dứt,chưa hết,chưa khỏi,chưa đỡ,chưa giảm,chưa bớt,không đỡ,không hết,không giảm,không dứt,không bớt,không khỏi,hông hết,hông đỡ,hổng đỡ,hổng bớt,chẳng đỡ,chẳng bớt,không thấy đỡ,chưa thấy đỡ,không thuyên giảm,chưa thuyên giảm,chưa lui,không ngừng,nỏ đỡ,nỏ hết,không hạ,chưa hạ,vẫn còn,chưa có dấu hiệu giảm,chưa lui,không lui,chả đỡ,hoài không hết,hoài không khỏi,mãi không hết,mãi không khỏi,mãi không đỡ,hoài không đỡ,không chịu hết,không ngớt,không có dấu hiệu giảm,không có gì đỡ,không chịu nổi,không chịu được');
const BETTER_AFTER = words('đỡ,giảm,bớt,nhẹ hơn,ít hơn,thuyên giảm,dịu,lui,hạ,hạ rồi,ít lại,ít đi,đỡ hơn,có đỡ,có giảm,có bớt,nhẹ đi,nhẹ bớt,dễ chịu hơn,ngớt,nhẹ dần,ổn hơn,khá hơn,thấy đỡ,thấy bớt,hạ bớt,tốt hơn,đang giảm,đang đỡ,đang lui,hơi đỡ,hơi giảm');
const GONE_AFTER = words('hết,khỏi,dứt,hết rồi,khỏi rồi,dứt rồi,hết hẳn,khỏi hẳn,dứt hẳn,không còn,hông còn,hổng còn,chẳng còn,nỏ còn,không còn nữa,hết luôn,hết hẳn rồi,khỏi hẳn rồi,hông còn nữa,hết từ,khỏi từ,hết sạch,không bị nữa,đã hết,đã khỏi,đã dứt,lặn,lặn rồi,lặn hết,hết bị,qua rồi,hết trơn,hết ráo,không thấy nữa,chả còn,biến mất,mất hẳn,hết hôm qua,hết cách đây,hết được');
const NO_AFTER = words('không có,thì không,không,thì không có,không bị,không hề,hông có,hổng có,chẳng có,chưa có,chưa,thì chưa,thì chưa có,không hề có,đâu,đâu có,không thấy,chưa thấy,hông,hổng,nỏ có,nỏ,cũng không,không luôn,thì hông,thì ko,không có luôn,đâu mà,không nhé,không có nhé,đâu nha,đâu ạ,mô,có mô,không có gì,cũng không có,có đâu,làm gì có');

/** The clause ends here, but for particles. */
function ends(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (!token || token.kind === 'mark') return true;
  if (at(reading, i, PARTICLES) > 0) return ends(reading, i + at(reading, i, PARTICLES));
  return at(reading, i, ENDERS) > 0;
}
const PARTICLES = words('ạ,nhé,nha,nhe,rồi,nữa,luôn,ơi,hết,cả,bác sĩ,á,à,đâu,hả,vậy,thế,hẳn,nghen,mà,chi,gì,hè,đó,em,ad,bạn,hỉ,anh,chị');
const ENDERS = words('nhưng,còn,mà,từ,và,chỉ,hôm qua,sáng nay,hôm nay,nay,giờ,tuy,song,nên,với,cách đây,mấy hôm,khi,vì,đêm qua,sau khi,tối qua,lúc,mỗi,chiều qua,hôm kia,được,có,vẫn');

/** Cues in front, over a list of bare symptoms at most. */
function aheadCue(scene: Scene, mention: Mention, index: number): SymptomStatus | null {
  const { reading, mentions } = scene;
  let i = mention.from;
  let commas = 0;
  let jumps = 0;
  for (let steps = 0; steps < 14 && i > 0; steps++) {
    const previous = mentions.find((other) => other.to === i && other !== mention);
    const cue = previous ? null : cueBefore(reading, i);
    if (cue) return decide(cue, mention, commas, jumps, scene, index);
    const token = reading.tokens[i - 1];
    if (!token) return null;
    if (previous) {
      i = previous.from;
      jumps++;
    } else if (token.kind === 'mark') {
      if (!/^[,+/&]$/.test(token.word) || !mentions.some((other) => other.to === i - 1)) return null;
      commas++;
      i--;
    } else {
      const pass = before(reading, i, PASS);
      if (pass === 0 || before(reading, i, STOPS) >= pass) return null;
      if (jumps > 0 && /^(?:bi|co|thay|con)$/.test(token.fold) && !cueBefore(reading, i - pass)) return null;
      i -= pass;
    }
  }
  return null;
}

type Cue = 'absent' | 'resolved' | 'improving' | 'present' | 'uncertain';

/** The longest cue that ends just before a token. */
function cueBefore(reading: Reading, end: number): Cue | null {
  const kinds: readonly [Cue, readonly (readonly Token[])[]][] = [
    ['present', STILL],
    ['uncertain', UNSURE],
    ['resolved', GONE],
    ['improving', BETTER],
    ['absent', NOT],
  ];
  let best: { cue: Cue; length: number } | null = null;
  for (const [cue, phrases] of kinds) {
    const length = before(reading, end, phrases);
    if (length > (best?.length ?? 0)) best = { cue, length };
  }
  if (!best) return null;
  // "do sốt" in unaccented text is mostly "because of": đỡ only at the head of a clause
  const first = reading.tokens[end - best.length];
  const head = reading.tokens[end - best.length - 1];
  if (first && first.fold === 'do' && !first.marked && head && head.kind !== 'mark' && !/^(?:da|cung|thay|hoi|toi|em|e|be|nay|me|con|anh|chi|chau|tui|minh|duoc|co|ban|bo|ba|giu)$/.test(head.fold)) return null;
  if (best.cue === 'resolved' && first?.fold === 'khoi' && head?.fold === 'tranh') return null;
  return best.cue;
}

function decide(cue: Cue, mention: Mention, commas: number, jumps: number, scene: Scene, index: number): SymptomStatus | null {
  if (cue === 'present') return jumps === 0 ? 'present' : null;
  // "không biết có sốt không" is unsure, but its list stays unsure as well
  if (cue === 'uncertain') return commas > 0 ? null : 'uncertain';
  if (jumps === 0) return cue;
  if (cue === 'improving') return commas > 0 ? null : 'improving';
  // a "no" carried over commas to a red flag is asked back, never believed
  if (commas > 0 && RED_FLAGS.has(mention.code)) return index === scene.mentions.length - 1 ? 'uncertain' : 'absent' === cue ? 'uncertain' : cue;
  return cue;
}

/** What the clause around says: a condition, an earlier time, another person. */
function contextOf(scene: Scene, mention: Mention): 'hypothetical' | 'history' | 'other_person' | null {
  const { reading } = scene;
  let other = false;
  let comma = false;
  for (let i = mention.from; i > 0; i--) {
    const token = reading.tokens[i - 1];
    if (!token || (token.kind === 'mark' && /[.;!?\n]/.test(token.word))) break;
    // over a comma a red flag is believed, unless the sentence goes on to ask what then
    const loose = comma && RED_FLAGS.has(mention.code) && !asksWhatThen(reading, mention.to);
    comma ||= token.word === ',' && !scene.mentions.some((one) => one.to === i - 1);
    if (loose) break;
    if (supposedBefore(reading, i, mention.from) && !thenBetween(reading, i, mention.from)) return 'hypothetical';
    const earlier = before(reading, i, EARLIER);
    const denied = /^(?:chua|khong)$/.test(reading.tokens[i - earlier - 1]?.fold ?? '');
    if (earlier > 0 && !denied && !between(reading, i, mention.from, NOW)) return 'history';
    if (!other && bystanderAt(scene, i) && !between(reading, i, mention.from, OWN)) other = true;
  }
  if (other && !scene.plea) return 'other_person';
  return earlierAfter(reading, mention.to) ? 'history' : null;
}

/** "lo", "sợ" and "gây" suppose only what they name at once: "sợ khó thở", not "sợ quá, bé khó thở". */
function supposedBefore(reading: Reading, i: number, from: number): boolean {
  return before(reading, i, SUPPOSED) > 0 || (i === from && before(reading, i, FEARED) > 0);
}

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
    if (reading.tokens[i]?.fold === 'thi' || (reading.tokens[i]?.word === ',' && at(reading, i + 1, NOW) > 0)) return true;
  }
  return false;
}

function between(reading: Reading, from: number, to: number, phrases: readonly (readonly Token[])[]): boolean {
  for (let i = from; i < to; i++) if (at(reading, i, phrases) > 0) return true;
  return false;
}

function bystanderAt(scene: Scene, end: number): boolean {
  return scene.bystanders.some((person) => person.to === end);
}
