/** Whether a claim says that something is so or that it is not: "phòng được" and "không lây" deny, "không phòng được" affirms. */
import type { Hit } from '../lexicon/patterns.ts';
import type { Token } from '../text/read.ts';

/** `less`: the claim as a whole denies, prevents or ends; the other two let "cấm tắm" meet "tắm là chết". */
export interface Stance {
  less: boolean;
  /** nothing is said of it that could be affirmed or denied */
  vague: boolean;
  /** it speaks of prevention or cure and denies nothing: what one who names only the remedy means */
  promises: boolean;
  forbids: boolean;
  harms: boolean;
}

/** Words that may follow the closing "không" of a question. */
const PARTICLE =
  /^(?:a|ha|nhi|vay|the|z|bac|si|bs|em|anh|chi|ad|ban|oi|nhe|nha|ta|cho|hoi|voi|giup|moi|nguoi|da|hay|sao|do|ko|k|khong|duoc|dung|phai|that|thiet|hong)$/;
const PATHOGENS = new Set(['pathogen', 'covid19', 'influenza', 'dengue', 'measles', 'hfmd']);

const EFFECTS = new Set(['stop', 'cure', 'kill', 'immune']);

interface Event {
  kind: 'denial' | 'less';
  /** the denial stands behind the predicate that it denies */
  after: boolean;
  /** it denies an effect, named or not */
  useless?: boolean;
}

/** @param hits predicates and denials of the sentence, in order; @param subjects what it speaks of */
export function stanceOf(tokens: readonly Token[], hits: readonly Hit[], subjects: readonly Hit[]): Stance {
  const from = consequentFrom(tokens, hits);
  const events: Event[] = [];
  let [forbids, harms] = [false, false];
  for (const hit of hits) {
    if (hit.from < from && !deniesAll(tokens, hit)) continue;
    if (hit.type === 'denial' && !isQuestion(tokens, hit.to) && !isAdvice(tokens, hit)) {
      const useless = hit.value === 'useless';
      const after = useless ? !effectFollows(hits, hit) : isAfterVerb(tokens, hit) && reachesBack(tokens, hits, hit);
      events.push({ kind: 'denial', after, useless });
      forbids ||= hit.value === 'forbid' && !isAfterVerb(tokens, hit);
    } else if (isLess(tokens, hits, subjects, hit)) events.push({ kind: 'less', after: false });
    harms ||= hit.type === 'more' && (hit.value === 'harm' || hit.value === 'die') && !isKill(subjects, hit);
  }
  if (endsInDenial(tokens)) events.push({ kind: 'denial', after: true });
  const vague = events.length === 0 && !hits.some(({ type }) => type === 'more');
  const promises = !events.some(({ kind }) => kind === 'denial') && hits.some(({ value }) => EFFECTS.has(value));
  return { less: isNegative(events), vague, promises, forbids, harms };
}

/** Opposite stances of two texts about the same thing. */
export function opposes(one: Stance, other: Stance): boolean {
  const meets = (forbidding: Stance, warning: Stance) => forbidding.forbids && warning.harms && !warning.forbids;
  if ((one.vague && other.promises) || (other.vague && one.promises)) return false;
  if (meets(one, other) || meets(other, one)) return one.less === other.less;
  return one.less !== other.less;
}

/** Each "less" word with the denials before it; what is denied last without one counts by itself. */
function isNegative(events: readonly Event[]): boolean {
  const signs: boolean[] = [];
  let denied = false;
  for (const { kind, after, useless = false } of events) {
    if (kind === 'less') {
      signs.push(!denied);
      denied = false;
    } else if (after && signs.length > 0) signs.push(!(signs.pop() ?? false));
    else if (after && useless) signs.push(false);
    else denied = !denied;
  }
  if (denied) signs.push(true);
  return signs.at(-1) ?? false;
}

/** "…, đừng ra ngoài": what to do about it denies nothing. */
function isAdvice(tokens: readonly Token[], { from, value }: Hit): boolean {
  return value === 'forbid' && tokens[from - 1]?.kind === 'mark' && /^(?:dung|cho)$/.test(tokens[from]?.fold ?? '');
}

/** "không có tác dụng phòng cúm" names the effect that it denies, "không có tác dụng với cúm" does not. */
function effectFollows(hits: readonly Hit[], { to }: Hit): boolean {
  return hits.some((hit) => hit.from >= to && hit.from - to <= 2 && hit.type === 'less');
}

/** "không phải cứ … là …", "làm gì có chuyện …": the denial before reaches over the whole claim. */
function deniesAll(tokens: readonly Token[], { type, to }: Hit): boolean {
  const last = tokens[to - 1]?.fold ?? '';
  const next = tokens[to]?.fold ?? '';
  return type === 'denial' && (/^(?:phai|chuyen)$/.test(last) || /^(?:phai|chuyen|cu)$/.test(next));
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
  if (isKill(subjects, hit)) return true;
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
  const before = tokens[from - 1]?.fold ?? '';
  const ill = hits.some((hit) => hit.to === from && (hit.type === 'disease' || hit.value === 'pathogen'));
  return !ill && !/^(?:la|thi|se|sap|da|mau|cung|moi|lien|tu|co|duoc)$/.test(before);
}

/** A virus that dies is killed. */
function isKill(subjects: readonly Hit[], { type, value, from, to }: Hit): boolean {
  if (type !== 'more' || value !== 'die') return false;
  return subjects.some((hit) => PATHOGENS.has(hit.value) && hit.to > from - 3 && hit.from < to + 3);
}
