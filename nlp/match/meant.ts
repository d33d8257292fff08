/** Which of the phrases found in a sentence are meant: not every "cam" is an orange, not every "ngừa" is claimed. */
import type { Hit } from '../lexicon/patterns.ts';
import type { Token } from '../text/read.ts';
import { commonness } from './background.ts';
import { isUnlikely } from './unlikely.ts';

/** Unmarked, these are mostly other words than the concept's. */
const DOUBTFUL = new Set(
  'ta lao dai bo de ca tra che ot sa que mi tieu nghe mau con cam sam nam giam cu hai doc gia tri lan do boi tai nang can kin truc lu da oi thom dua khom duoi no cho bao mot u vay cao muon nho toi doi hong hoc lanh dong phat vien bat giat cha coc dung chuan'.split(
    ' ',
  ),
);
/** Unmarked, these are predicates only before what they act on. */
const NEEDS_OBJECT = /^(?:phong|chan|chong|chua|tri|ngan|tranh|ngua|tru|khu)$/;
/** What a "đâu" before it denies. */
const DENIABLE =
  /^(?:chua|tri|khoi|phong|ngua|diet|giet|lay|duoc|bi|mac|gay|lam|het|hai|chet|truyen|giup|tang|giam|can|nen|dinh|co|phai|duoi|ngan|chong|tranh|tru|khu|anh|chan|cuu|keo|hut|tieu|that|sinh|nhiem|ha|lan)$/;
const TAKING = /^(?:an|uong|nhai|ngam|nuot|xong|boi|dap|thoa|nau|dung|xai|hut|hit|ngui|deo)$/;
const HEALING = /^(?:chua|khoi|tri|dut|ngua|benh|mac|het|bi)$/;
const HEALED = /^(?:la|se|mau|thi|nhanh|chong|le|som)$/;
const SMALL_WORD = /^(?:cho|de|bo|no|do|con|ho|hai)$/;
/** Behind these "ho" is a household, or help. */
const HOUSEHOLD = /^(?:moi|tung|cac|tat|ca|mot|nhieu|giup|ung|bao|\/|\d+)$/;
/** These say that something ended or is to be avoided: the predicate inside counts. */
const HOLDS_PREDICATE = new Set(['recovered', 'fever_gone', 'contagious', 'fever_medicine', 'bathe', 'larvae']);

/** The subjects and the predicates that are meant. `marked`: its writer uses accents. */
export function meantOf(
  tokens: readonly Token[],
  marked: boolean,
  subjects: readonly Hit[],
  predicates: readonly Hit[],
) {
  const spoken = stingsIn(
    tokens,
    subjects.filter((hit) => isMeant(tokens, marked, hit, []) && !holdsDenial(tokens, hit, predicates)),
  );
  const acted = predicates
    .map((hit) => asNotYet(tokens, hit, spoken))
    .filter((hit) => hit.type !== 'trap' && isMeant(tokens, marked, hit, spoken) && isAct(tokens, hit, spoken))
    .filter((hit, _, all) => !isPartOfName(hit, all, spoken))
    .map((hit) => asBringing(hit, spoken));
  const from = toldFrom(tokens, spoken);
  return {
    spoken: spoken.filter((hit) => hit.from >= from && !isInside(hit, acted)),
    acted: acted.filter((hit) => hit.from >= from),
  };
}

/** "chỉ còn sống được hai năm": the limit is part of what is said. */
const isInside = ({ value, from, to }: Hit, acted: readonly Hit[]) =>
  value === 'only' && acted.some((hit) => hit.type === 'more' && hit.from <= from && hit.to > to);

/** "mấy bà bán rau nói …": who tells it is none of what is told; the first token of that. */
function toldFrom(tokens: readonly Token[], spoken: readonly Hit[]): number {
  const says = tokens.slice(0, MOST_TELLING).findIndex(({ word, marked }) => marked && SAYS.test(word));
  if (says < 1 || !TELLER.test(tokens[0]?.word ?? '') || tokens.slice(0, says).some(({ kind }) => kind !== 'word'))
    return 0;
  const ofMatter = spoken.some(({ type, value, from }) => from < says && (type === 'disease' || value === 'vaccine'));
  return ofMatter ? 0 : says + 1;
}
const MOST_TELLING = 8;
const TELLER =
  /^(?:mấy|bà|ông|cô|chú|bác|anh|chị|dì|cậu|thằng|con|nhỏ|đứa|bạn|hàng|người|mẹ|má|ba|bố|thầy|tụi|bọn|hội|dân|thiên|nghe|hổm|hôm)$/;
const SAYS = /^(?:nói|kể|bảo|đồn|phán|khoe|mách)$/;

/** Of a mosquito "chích" is no vaccine, "đốt" no fire and "cắn" no dog's bite. */
function stingsIn(tokens: readonly Token[], spoken: readonly Hit[]): readonly Hit[] {
  if (!spoken.some(({ value }) => value === 'mosquito')) return spoken;
  return spoken.map((hit) => (isSting(tokens, hit) ? { ...hit, type: 'topic', value: 'sting' } : hit));
}
const STING = /^(?:dot|chich|can)$/;

function isSting(tokens: readonly Token[], { value, from, to }: Hit): boolean {
  if (to - from === 1) return STING.test(tokens[from]?.fold ?? '');
  return value === 'side_effect' && STING.test(tokens[to - 1]?.fold ?? '');
}

/** "làm giảm trí nhớ": the loss is what the illness is, and it is brought on. */
function asBringing(hit: Hit, spoken: readonly Hit[]): Hit {
  if (hit.value !== 'level' && hit.value !== 'weaken' && hit.value !== 'out') return hit;
  const held = spoken.some(
    ({ type, from, to }) => type === 'disease' && from > hit.from && from < hit.to && to >= hit.to,
  );
  return held ? { ...hit, type: 'more', value: 'cause' } : hit;
}

/** Unmarked "chua" before nothing that could be cured is "chưa". */
function asNotYet(tokens: readonly Token[], hit: Hit, spoken: readonly Hit[]): Hit {
  const token = tokens[hit.from];
  const next = tokens[hit.to];
  if (hit.value !== 'cure' || hit.to - hit.from > 1 || token?.fold !== 'chua' || token.marked) return hit;
  if (next === undefined || next.kind === 'mark' || actsOnNext(tokens, hit, spoken)) return hit;
  return { ...hit, type: 'denial', value: 'no' };
}

/** A predicate inside the name of something else is none ("tiêm ngừa", "tay chân miệng"), nor is one that only looks like it. */
function isAct(tokens: readonly Token[], hit: Hit, spoken: readonly Hit[]): boolean {
  const inside = spoken.some(
    (one) =>
      one.from <= hit.from &&
      one.to >= hit.to &&
      one.to - one.from > hit.to - hit.from &&
      !HOLDS_PREDICATE.has(one.value) &&
      !(one.type === 'disease' && hit.value === 'catch'),
  );
  if (inside) return false;
  const token = tokens[hit.from];
  if (
    hit.type === 'denial' ||
    token === undefined ||
    token.marked ||
    hit.to - hit.from > 1 ||
    !NEEDS_OBJECT.test(token.fold)
  )
    return true;
  return actsOnNext(tokens, hit, spoken);
}

/** An illness stands right behind, or a word that goes on what was begun. */
function actsOnNext(tokens: readonly Token[], { to }: Hit, spoken: readonly Hit[]): boolean {
  const object = spoken.some(({ from, type, value }) => from === to && (type === 'disease' || value === 'pathogen'));
  return object || /^(?:duoc|het|khoi|benh|dich|lanh|con|moi|ca|viec|nhiem|mac|bi)$/.test(tokens[to]?.fold ?? '');
}

/** "vắc xin ngừa sởi gây tự kỷ": what the vaccine is called, when something else is claimed of it. */
function isPartOfName({ value, from, to }: Hit, acted: readonly Hit[], spoken: readonly Hit[]): boolean {
  if (value !== 'stop' || to - from > 1) return false;
  const named = spoken.some((hit) => hit.to === from && hit.value === 'vaccine');
  return named && acted.some((hit) => hit.from > to && (hit.type === 'less' || hit.type === 'more'));
}

/** "đâu chữa được": whoever asks where denies; "ở đâu chữa được" asks for a place. */
function isDeniedByWhere(tokens: readonly Token[], { from, to }: Hit): boolean {
  if (to - from > 1) return true;
  const [before, next] = [tokens[from - 1]?.fold ?? '', tokens[to]?.fold ?? ''];
  const place = before === '' || isPlaceWord(tokens[from - 1]);
  if (tokens[from]?.marked !== true) return from > 0 && !PAIN_OR_HEAD.test(before) && !place && EFFECT.test(next);
  return tokens[from]?.word === 'đâu' && !place && DENIABLE.test(next);
}

/** "tới đâu" asks where, "tỏi đâu …" does not. */
const isPlaceWord = (token: Token | undefined) =>
  token?.marked === true
    ? /^(?:ở|đi|đến|tới|từ|chỗ|về|nơi|vô|vào|tìm)$/.test(token.word)
    : /^(?:o|di|den|toi|tu|cho|ve|bao|noi|ra|vo|vao|mua|tim)$/.test(token?.fold ?? '');

/** Behind these unmarked "dau" is "đau" or "đầu"; before an effect it is mostly "đâu". */
const PAIN_OR_HEAD =
  /^(?:bi|het|do|giam|nhuc|dau|chong|cai|ban|lan|trong|hoi|thay|con|cang|gay|ma|se|cho|nguoi|de|khong)$/;
const EFFECT = /^(?:lam|gay|chua|tri|phong|ngua|diet|giet|lay|giup)$/;

/** "vắc xin đâu làm …": asks for no place. */
function holdsDenial(tokens: readonly Token[], { value, from, to }: Hit, predicates: readonly Hit[]): boolean {
  if (value !== 'where') return false;
  return predicates.some(
    (hit) =>
      hit.type === 'denial' &&
      hit.from > 0 &&
      hit.from >= from &&
      hit.from < to &&
      tokens[hit.from]?.fold === 'dau' &&
      isDeniedByWhere(tokens, hit),
  );
}

/** Unmarked, "an sa" is lemongrass and "khoi dai" rabies: better a thing too many than one taken for another. */
function isTaken(tokens: readonly Token[], { type, from, to }: Hit): boolean {
  const [before, own] = [tokens[from - 1]?.fold ?? '', tokens[from]?.fold ?? ''];
  if (type === 'item') return TAKING.test(before) && !SMALL_WORD.test(own);
  if (type !== 'disease') return false;
  // "dai cu an toi la khoi"
  const opens = before === '' && /^(?:dai|lao)$/.test(own) && /^(?:cu|thi|ma|an|uong)$/.test(tokens[to]?.fold ?? '');
  return opens || HEALING.test(before);
}

/** "dùng" is no "đừng", "bảo" no "bão" and "dùng cho" no "dừng chợ": with marks a word is what it is written as. */
function isAnotherWord(tokens: readonly Token[], { from, to, score, words }: Hit): boolean {
  if (words > 1) return score < LEAST_FIT * words;
  const token = tokens[from];
  return token !== undefined && token.marked && to - from === 1 && score < 2 && isOften(token, score);
}
const LEAST_FIT = 0.7;
/** A spelling that people use by itself. */
const OFTEN = 0.3;
const isOften = ({ word }: Token, score: number) => score < 0.5 || commonness(word) >= OFTEN;

const closes = (tokens: readonly Token[], { to }: Hit) => (tokens[to]?.kind ?? 'mark') === 'mark';

/** "không … gì hết", "chẳng … nào cả": what is denied is not asked for. */
function isDeniedThing(tokens: readonly Token[], { from, to }: Hit): boolean {
  const denied = tokens.slice(Math.max(0, from - 6), from).some(({ fold }) => DENYING.test(fold));
  return denied && to - from === 1 && /^(?:ca|het|dau|toi|den|)$/.test(tokens[to]?.fold ?? '');
}
const INDEFINITE = /^(?:gi|nao|chi|ai)$/;
const DENYING = /^(?:khong|ko|chang|cha|hong|chua|dau)$/;
/** Behind "tại" these are where, not why. */
const PLACES = new Set(['hospital', 'clinic', 'home_care', 'school', 'supermarket', 'hospital_province', 'room']);

const LATE_FOR = /^(?:bi|tiem|chich|lich|hen|mui|da|lo|den|toi|di)$/;
/** Unmarked "can" bites behind one of these only. */
const BITER = /^(?:cho|meo|chuot|khi|cun|no)$/;
const BITER_AHEAD = 5;
/** What is wiped, and not long. */
const WIPED = /^(?:do|san|nha|ban|nen|phong|sach|chui|don|kinh|tuong)$/;

/** Single unmarked words that are mostly something else are left to the words. */
function isMeant(tokens: readonly Token[], marked: boolean, hit: Hit, spoken: readonly Hit[]): boolean {
  const token = tokens[hit.from];
  if (hit.type === 'denial' && token?.fold === 'dau') return isDeniedByWhere(tokens, hit);
  // "làm gì dính được" denies, "làm gì khi dính" asks
  if (hit.type === 'denial' && token?.fold === 'lam' && hit.to - hit.from === 2)
    return DENIABLE.test(tokens[hit.to]?.fold ?? '');
  if (token === undefined || (marked && isAnotherWord(tokens, hit))) return false;
  // "hè?" closes a question
  if (hit.value === 'summer' && hit.to - hit.from === 1 && closes(tokens, hit)) return false;
  if (hit.type === 'ask' && INDEFINITE.test(token.fold) && isDeniedThing(tokens, hit)) return false;
  if (
    hit.value === 'cause' &&
    token.fold === 'tai' &&
    spoken.some(({ from, value }) => from === hit.to && PLACES.has(value))
  )
    return false;
  // "trẻ mấy tháng" asks for an age
  if (!marked && hit.value === 'late' && token.fold === 'tre' && tokens[hit.from + 1]?.fold === 'may')
    return LATE_FOR.test(tokens[hit.from - 1]?.fold ?? '');
  if (hit.to - hit.from > 1 || token.marked) return true;
  if (token.fold === 'chua' && hit.type !== 'denial')
    return !/^(?:tiem|chich|co|bi|het|chac|khoi|du|biet|thay|)$/.test(tokens[hit.to]?.fold ?? '');
  if (token.fold === 'ho' && HOUSEHOLD.test(tokens[hit.from - 1]?.fold ?? '')) return false;
  if (token.fold === 'can' && hit.value === 'bite')
    return tokens.slice(Math.max(0, hit.from - BITER_AHEAD), hit.from).some(({ fold }) => BITER.test(fold));
  if ((!marked || hit.score >= 2) && isTaken(tokens, hit)) return true;
  if (!marked && token.fold === 'lanh' && hit.value === 'cure') return HEALED.test(tokens[hit.from - 1]?.fold ?? '');
  // what they act on is asked of these later on, or stands right behind
  if (!marked && hit.type === 'less' && NEEDS_OBJECT.test(token.fold)) return true;
  if (!marked && hit.value === 'forbid')
    return (
      token.fold !== 'cu' && spoken.some(({ from, to, type }) => type === 'topic' && from <= hit.to && to > hit.to)
    );
  if (!marked && hit.value === 'wash' && token.fold === 'lau') return WIPED.test(tokens[hit.to]?.fold ?? '');
  return !DOUBTFUL.has(token.fold) && (marked ? hit.score >= 1 : !isUnlikely(token.fold, hit.value));
}
