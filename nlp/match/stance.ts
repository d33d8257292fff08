/** Whether a claim says that something is so or that it is not: "phòng được" and "không lây" deny, "không phòng được" affirms. */
import type { Hit } from '../lexicon/patterns.ts';
import type { Token } from '../text/read.ts';

/** `less`: the claim as a whole denies, prevents or ends; the other two let "cấm tắm" meet "tắm là chết". */
export interface Stance {
  less: boolean;
  /** it has a word of denial */
  denies: boolean;
  /** nothing is said of it that could be affirmed or denied */
  vague: boolean;
  /** it speaks of prevention or cure and denies nothing: what one who names only the remedy means */
  promises: boolean;
  /** it denies something of which no list says whether it is good: who promises it says the opposite */
  refutes: boolean;
  forbids: boolean;
  harms: boolean;
  /** "an toàn" and "dùng được" say the same */
  safe: boolean;
  permits: boolean;
  /** whether something is to be paid; null: nothing is said of it */
  pays: boolean | null;
}

/** Words that may follow the closing "không" of a question. */
const PARTICLE =
  /^(?:a|ha|nhi|vay|the|z|bac|si|bs|em|anh|chi|ad|ban|oi|nhe|nha|ta|cho|hoi|voi|giup|moi|nguoi|da|hay|sao|do|he|hen|hem|nghen|hu|hi|bay|rua|ko|k|khong|duoc|dung|phai|that|thiet|hong)$/;
const PATHOGENS = new Set(['pathogen', 'covid19', 'influenza', 'dengue', 'measles', 'hfmd']);

/** What one has when one is ill. */
const ILLS = new Set(
  'cough fever rash breath runny_nose smell taste mouth_sores convulsion vomit bleeding hair startle dehydration complication scar cold'.split(
    ' ',
  ),
);

const EFFECTS = new Set(['stop', 'cure', 'kill', 'immune']);

interface Event {
  /** `still`: it says in spite of that that something is so: "vẫn lây" */
  kind: 'denial' | 'less' | 'still';
  /** the denial stands behind the predicate that it denies */
  after: boolean;
  /** it denies an effect, named or not */
  useless?: boolean;
  forbid?: boolean;
}

/** @param hits predicates and denials of the sentence, in order; @param subjects what it speaks of */
export function stanceOf(tokens: readonly Token[], hits: readonly Hit[], subjects: readonly Hit[]): Stance {
  const closing = closingDenial(tokens);
  const from = consequentFrom(
    tokens,
    hits.filter((hit) => hit.from < closing),
  );
  const events: Event[] = [];
  let [forbids, harms] = [false, false];
  for (const hit of hits) {
    if ((hit.from < from && !deniesAll(tokens, hit)) || hit.from >= closing) continue;
    if (hit.type === 'denial' && !isQuestion(tokens, hit.to) && !isAdvice(tokens, hit) && !isOfAll(tokens, hit)) {
      const useless = hit.value === 'useless';
      const after = useless ? !effectFollows(hits, hit) : isAfterVerb(tokens, hit) && reachesBack(tokens, hits, hit);
      // "kiêng gió kiêng nước" forbids twice
      const again = hit.value === 'forbid' && events.at(-1)?.forbid === true;
      if (!again) events.push({ kind: 'denial', after, useless, forbid: hit.value === 'forbid' });
      forbids ||= hit.value === 'forbid' && !isAfterVerb(tokens, hit);
    } else if (isLess(tokens, hits, subjects, hit)) events.push({ kind: 'less', after: false });
    else if (hit.type === 'more' && isStill(tokens, hit)) events.push({ kind: 'still', after: false });
    harms ||= hit.type === 'more' && (hit.value === 'harm' || hit.value === 'die') && !isKill(tokens, subjects, hit);
  }
  if (endsInDenial(tokens) || closing < tokens.length) events.push({ kind: 'denial', after: true });
  const vague = events.every(({ kind }) => kind === 'still') && !hits.some(({ type }) => type === 'more');
  const denies = events.some(({ kind }) => kind === 'denial');
  const effect = hits.find(({ type, value }) => type === 'less' && EFFECTS.has(value));
  const promises = !denies && effect !== undefined;
  const safe = !denies && hits.some(({ type, value }) => type === 'less' && value === 'harm');
  const permits = vague && tokens.some(isPermission);
  const refutes =
    denies &&
    !forbids &&
    !hits.some(({ type }) => type !== 'denial') &&
    !hits.some((hit) => deniesNoEffect(tokens, hit)) &&
    !deniesIllness(hits, subjects);
  return {
    less: isNegative(events),
    denies,
    vague,
    promises,
    refutes,
    forbids,
    harms,
    safe,
    permits,
    pays: paysIn(hits),
  };
}

/** Opposite stances of two texts about the same thing. */
export function opposes(one: Stance, other: Stance): boolean {
  const meets = (forbidding: Stance, warning: Stance) => forbidding.forbids && warning.harms && !warning.forbids;
  if (one.pays !== null && other.pays !== null && one.pays !== other.pays) return true;
  if ((one.refutes && other.promises) || (other.refutes && one.promises)) return true;
  if ((one.forbids && other.promises) || (other.forbids && one.promises)) return true;
  if ((one.safe && other.forbids) || (other.safe && one.forbids)) return true;
  if ((one.safe && other.permits) || (other.safe && one.permits)) return false;
  if ((one.vague && other.promises) || (other.vague && one.promises)) return false;
  if (meets(one, other) || meets(other, one)) return one.less === other.less;
  return one.less !== other.less;
}

const isPermission = ({ word, fold, marked }: Token) =>
  marked ? /^(?:được|thường|thoải)$/.test(word) : /^(?:duoc|thoai)$/.test(fold);

/** Behind a denial of these no effect is denied: "không cần", "không bệnh gì", "không còn". */
const NO_EFFECT = /^(?:can|phai|nen|bat|cho|benh|gi|lo|so|ngai|con|sao|ai|thay|nua)$/;

function deniesNoEffect(tokens: readonly Token[], { type, from, to }: Hit): boolean {
  return type === 'denial' && tokens.slice(from, to + 1).some(({ fold }) => NO_EFFECT.test(fold));
}

/** "miễn phí" and "không mất tiền" are free, "bán" and "không miễn phí" are not. */
function paysIn(hits: readonly Hit[]): boolean | null {
  const said = hits.findLast(({ value }) => value === 'pay');
  if (said === undefined) return null;
  const denied = hits.some(({ type, to }) => type === 'denial' && to <= said.from && said.from - to <= 1);
  return (said.type === 'more') !== denied;
}

/** "là không cúm": what is denied is the illness itself. */
function deniesIllness(hits: readonly Hit[], subjects: readonly Hit[]): boolean {
  return hits.some(({ to }) =>
    subjects.some(
      ({ type, value, from }) =>
        from >= to && from - to <= 1 && (type === 'disease' || PATHOGENS.has(value) || ILLS.has(value)),
    ),
  );
}

/** Each "less" word with the denials before it; what is denied last without one counts by itself. */
function isNegative(events: readonly Event[]): boolean {
  const signs: boolean[] = [];
  let denied = false;
  for (const { kind, after, useless = false } of events) {
    if (kind === 'still') {
      signs.push(denied);
      denied = false;
    } else if (kind === 'less') {
      signs.push(!denied);
      denied = false;
    } else if (after && signs.length > 0) signs.push(!(signs.pop() ?? false));
    else if (after && useless) signs.push(false);
    else denied = !denied;
  }
  if (denied) signs.push(true);
  return signs.at(-1) ?? false;
}

/** "vẫn lây", "vẫn còn bị" */
function isStill(tokens: readonly Token[], { from }: Hit): boolean {
  return tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ word, fold, marked }) => (marked ? word === 'vẫn' : fold === 'van'));
}

/** "…, đừng ra ngoài": what to do about it denies nothing. */
function isAdvice(tokens: readonly Token[], { from, value }: Hit): boolean {
  return value === 'forbid' && tokens[from - 1]?.kind === 'mark' && /^(?:dung|cho)$/.test(tokens[from]?.fold ?? '');
}

/** "đứa nào chả mắc", "ai mà chẳng biết": everybody. */
function isOfAll(tokens: readonly Token[], { from, to }: Hit): boolean {
  if (to - from > 1 || !/^(?:cha|chang)$/.test(tokens[from]?.fold ?? '')) return false;
  const before = tokens[from - 1]?.fold === 'ma' ? tokens[from - 2] : tokens[from - 1];
  return before !== undefined && /^(?:nao|ai)$/.test(before.fold);
}

/** "không có tác dụng phòng cúm" names the effect that it denies, "không có tác dụng với cúm" does not. */
function effectFollows(hits: readonly Hit[], { to }: Hit): boolean {
  return hits.some((hit) => hit.from >= to && hit.from - to <= 2 && hit.type === 'less');
}

/** "không phải cứ … là …", "làm gì có chuyện …": the denial before reaches over the whole claim. */
function deniesAll(tokens: readonly Token[], { type, to }: Hit): boolean {
  const last = tokens[to - 1]?.fold ?? '';
  const next = tokens[to]?.fold ?? '';
  return type === 'denial' && (/^(?:phai|chuyen|chac)$/.test(last) || /^(?:phai|chuyen|cu)$/.test(next));
}

/** Behind the last "thì" or "là" stands what is claimed; before it, only on which condition. */
function consequentFrom(tokens: readonly Token[], hits: readonly Hit[]): number {
  for (let i = tokens.length - 2; i > 0; i--) {
    const token = tokens[i];
    if (!token || !/^(?:thi|la)$/.test(token.fold) || (token.marked && !/^(?:thì|là)$/.test(token.word))) continue;
    if (hits.some((hit) => hit.from <= i && i < hit.to)) continue;
    if (hits.some((hit) => hit.from > i && /^(?:less|more|denial)$/.test(hit.type))) return i;
  }
  return 0;
}

/** "… không?", "… chưa ạ": a closing particle denies nothing. */
function isQuestion(tokens: readonly Token[], to: number): boolean {
  const before = tokens[to - 1]?.fold ?? '';
  if (!/^(?:khong|chua|ko|k|hong|hok)$/.test(before)) return false;
  for (let i = to; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return true;
    if (!PARTICLE.test(token.fold)) return false;
  }
  return true;
}

/** "chữa không được", "hết không nổi": the denial stands behind its verb. */
function isAfterVerb(tokens: readonly Token[], { from, to }: Hit): boolean {
  const next = tokens[to];
  const last = tokens[to - 1]?.fold;
  if (last === 'duoc' || last === 'noi') return to - from > 1 && (next === undefined || next.kind === 'mark');
  const closes = tokens[to + 1] === undefined || tokens[to + 1]?.kind === 'mark';
  return closes && /^(?:duoc|noi|xong|het|khoi|ra)$/.test(next?.fold ?? '') && from > 1;
}

/** "chữa covid không được" denies the cure; "ngưng rồi gọi không được" denies the call. */
function reachesBack(tokens: readonly Token[], hits: readonly Hit[], { from }: Hit): boolean {
  const verb = hits.findLast((hit) => hit.to <= from && hit.type === 'less');
  const between = verb === undefined ? [] : tokens.slice(verb.to, from);
  return between.length <= 4 && !between.some(({ fold }) => /^(?:roi|nen|va|ma|do|vi|,)$/.test(fold));
}

/** "… là không có", "… là sai": the last words deny all that was said before; where they begin. */
function closingDenial(tokens: readonly Token[]): number {
  if (!tokens.slice(-5).some(({ fold }) => fold === 'la' || fold === 'thi')) return tokens.length;
  const words = tokens.map(({ fold }) => fold).join(' ');
  const closing =
    /(?:^| )(?:la|thi) (?:khong (?:co|dung|that|phai)|sai|bia|xao|nham|tin gia|tin vit)(?: dau| het| roi| ca)?(?: [.!])*$/.exec(
      words,
    );
  return closing === null ? tokens.length : words.slice(0, closing.index).split(' ').length;
}

/** "có hết được đâu" */
function endsInDenial(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const last = words.at(-1);
  if (last?.fold !== 'dau' || (last.marked && last.word !== 'đâu')) return false;
  const before = words.at(-2)?.fold ?? '';
  const denied = words.some(({ fold }) => /^(?:khong|chang|cha|chua)$/.test(fold));
  return !denied && !/^(?:o|di|den|tu|cho|ve|bao)$/.test(before) && words.some(({ fold }) => fold === 'co');
}

function isLess(tokens: readonly Token[], hits: readonly Hit[], subjects: readonly Hit[], hit: Hit): boolean {
  if (isKill(tokens, subjects, hit)) return true;
  if (hit.type !== 'less') return false;
  const single = tokens[hit.from];
  if (hit.to - hit.from === 1 && single?.fold === 'het') return !isQuantifier(tokens, [...hits, ...subjects], hit);
  return true;
}

/** "đóng cửa hết", "chết hết": all of them, no end. */
function isQuantifier(tokens: readonly Token[], hits: readonly Hit[], { from, to }: Hit): boolean {
  const next = tokens[to];
  const closes = next === undefined || next.kind === 'mark' || /^(?:ca|luon|roi|liet|ne|nha|do)$/.test(next.fold);
  if (!closes) return hits.some((hit) => hit.to === from && /^(?:die|kill|school_off)$/.test(hit.value));
  // "ai cũng được hết"
  if (tokens.slice(0, from).some(({ fold }, i) => fold === 'cung' && tokens[i - 1]?.fold === 'ai')) return true;
  // "chẳng dính dáng gì … hết"
  const all = tokens.slice(0, from).findLastIndex(({ fold }) => /^(?:gi|nao|ai|chi)$/.test(fold));
  if (
    all > 0 &&
    tokens.slice(Math.max(0, all - 5), all).some(({ fold }) => /^(?:khong|ko|chang|cha|hong|chua)$/.test(fold))
  )
    return true;
  const before = tokens[from - 1]?.fold ?? '';
  const ill = hits.some((hit) => hit.to === from && (hit.type === 'disease' || hit.value === 'pathogen'));
  return !ill && !/^(?:la|thi|se|sap|da|mau|cung|moi|lien|tu|co|duoc)$/.test(before);
}

/** Who dies of it or has it: "chết vì sởi", "mắc sởi là chết". */
const VICTIM = /^(?:vi|do|tai|boi|o|trong|mac|bi|nhiem|dinh|nguoi|tre|chau|be|dua|tiem|chich|xin|vx)$/;

/** A virus that dies is killed. */
export function isKill(tokens: readonly Token[], subjects: readonly Hit[], { type, value, from, to }: Hit): boolean {
  if (type !== 'more' || value !== 'die') return false;
  return subjects.some((hit) => {
    if (!PATHOGENS.has(hit.value) || hit.to <= from - 3 || hit.from >= to + 3) return false;
    const between = hit.from >= to ? tokens.slice(from, hit.from) : tokens.slice(Math.max(0, hit.from - 1), from);
    return !between.some(({ fold }) => VICTIM.test(fold));
  });
}
