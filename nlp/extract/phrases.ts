/** The phrase lexicons as two trees, in which the longest reading of a passage wins. */
import { createPhrases } from '../lexicon/patterns.ts';
import type { Hit } from '../lexicon/patterns.ts';
import type { PhraseList } from '../lexicon/phrase-tree.ts';
import * as facts from '../lexicon/facts.ts';
import { DANGER_SIGN_PHRASES } from '../lexicon/danger-signs.ts';
import { EASED_PHRASES, GONE_PHRASES, KEPT_PHRASES } from '../lexicon/recoveries.ts';
import { NO_SYMPTOM, SYMPTOM_PHRASES } from '../lexicon/symptoms.ts';
import type { Reading } from '../text/read.ts';
import { RED_FLAGS } from './scene.ts';
import { eldersIn, unmarkedElder } from './elders.ts';
import { isShyGuess } from './shy.ts';

function lists(type: string, words: Readonly<Record<string, string>>, gaps = false): PhraseList[] {
  return Object.entries(words).map(([value, patterns]) => ({
    type,
    value,
    patterns,
    gaps,
    grave: RED_FLAGS.has(value),
  }));
}

const NAMES_WITH_SYMPTOMS = [...lists('disease', facts.DISEASES), ...lists('condition', facts.CONDITIONS)];
const GOODS_WITH_SYMPTOMS = {
  antipyretic: facts.SUPPLIES['antipyretic'] ?? '',
  thermometer: facts.SUPPLIES['thermometer'] ?? '',
};

/** Symptoms are looked for without the words of other facts, so that none of these can ever hide one. */
const symptomPhrases = createPhrases([
  ...lists('symptom', SYMPTOM_PHRASES, true),
  ...lists('symptom', DANGER_SIGN_PHRASES, true),
  ...lists('resolved', GONE_PHRASES),
  ...lists('improving', EASED_PHRASES),
  ...lists('absent', KEPT_PHRASES),
  ...NAMES_WITH_SYMPTOMS,
  ...lists('supply', GOODS_WITH_SYMPTOMS),
  { type: 'none', value: '', patterns: NO_SYMPTOM },
]);

const factPhrases = createPhrases([
  ...lists('person', facts.PERSONS),
  ...lists('bystander', facts.BYSTANDERS),
  ...lists('vaccine', facts.VACCINES),
  ...lists('medication', facts.MEDICATIONS),
  ...lists('supply', facts.SUPPLIES),
  ...lists('test_type', facts.TESTS),
  ...lists('test_result', facts.RESULTS),
  ...lists('gender', facts.GENDERS),
  ...lists('contact', facts.CONTACTS),
  { type: 'none', value: '', patterns: facts.NO_FACT },
]);

/** Folded single words that are mostly something else when nobody typed their marks. */
const DOUBTFUL = new Set(
  'bam on kem sang quay duoi oai khan tro oc te dai am duong ma bo vo cu u ta mi thai bu hen chi lo le nu ong dau mua'.split(
    ' ',
  ),
);

/** Phrases of all lexicons, without the traps; a fact gives way to a symptom that it overlaps. */
export function findPhrases(reading: Reading): Hit[] {
  const known = (hit: Hit) => hit.type !== 'none' && !isDoubtful(reading, hit) && !isShyGuess(reading, hit);
  const symptoms = symptomPhrases
    .find(reading)
    .filter(known)
    .flatMap((hit) => undenied(reading, hit));
  const others = factPhrases
    .find(reading)
    .filter(known)
    .flatMap((hit) => besideSymptoms(reading, hit, symptoms));
  const all = [...symptoms, ...others];
  const named = [...all.map((hit) => unmarkedElder(reading, hit, all)), ...eldersIn(reading, all)].sort(
    (a, b) => a.from - b.from,
  );
  return named;
}

/** "ngửi lại được", "thở dễ hơn" tell of a symptom that it is over or better, where no "no" stands before them. */
function undenied(reading: Reading, hit: Hit): Hit[] {
  if (hit.type !== 'resolved' && hit.type !== 'improving' && hit.type !== 'absent') return [hit];
  const denied =
    /(?:^| )(?:(?:khong|ko|hong|chua|chang|cha|no|dau|muon|mong|de|cho)(?: \S+)?|uong|thuoc|vien|dan|nhet|goi|lieu|mieng|dung)$/.test(
      foldsOf(reading, { from: Math.max(0, hit.from - 2), to: hit.from }),
    );
  return denied ? [] : [{ ...hit, type: 'symptom', inner: hit.type }];
}

/** What no symptom hides; of a child who only runs into one, the word in front of it: "be con ho" is bé còn ho. */
function besideSymptoms(reading: Reading, hit: Hit, symptoms: readonly Hit[]): Hit[] {
  const { tokens } = reading;
  const hiding = symptoms.find((one) => hides(reading, one, hit));
  if (!hiding) return [hit];
  const isChild =
    hit.value === 'child' && hiding.from === hit.from + 1 && /^(?:be|chau)$/.test(tokens[hit.from]?.fold ?? '');
  return isChild ? [{ ...hit, to: hiding.from }] : [];
}

/** A person at the head of a symptom's words stays: "bé lười bú"; no husband (chồng) stands in "chóng mặt". */
const hides = (reading: Reading, symptom: Hit, other: Hit) =>
  other.from < symptom.to &&
  symptom.from < other.to &&
  !(
    other.type === 'person' &&
    other.value !== 'husband' &&
    other.from === symptom.from &&
    other.to < symptom.to &&
    !isInName(reading, symptom)
  ) &&
  // "không còn thấy chồng tôi thở nữa"
  !(other.type === 'person' && other.to - other.from > 1 && other.from > symptom.from && other.to < symptom.to);

/** Unmarked "me man", "me sang" are mê man and mê sảng: no mother stands in them. */
const isInName = (reading: Reading, symptom: Hit) =>
  /^me (?:man|sang|lim|muoi|met)/.test(foldsOf(reading, symptom)) && !reading.tokens[symptom.from]?.marked;

function isDoubtful(reading: Reading, hit: Hit): boolean {
  const token = reading.tokens[hit.from];
  if (!token) return false;
  if (token.fold === 'ma' && !token.marked) {
    // "chua sao ma toi lo": mà in the middle of a clause
    const before = reading.tokens[hit.from - 1];
    const within =
      before?.kind === 'word' && !/^(?:cho|cua|la|va|voi|nha|dua|cham|cuu|giup|khai|bao|oi|co)$/.test(before.fold);
    const opens = hit.from === 0 && hit.to - hit.from > 1;
    return within || (!opens && !/^(?:toi|tui|minh)$/.test(reading.tokens[hit.to - 1]?.fold ?? ''));
  }
  // "ba noi do met" is bà nội, "thang ban than" a close friend, "cac lu" no confusion
  if (!token.marked && NAMED_BEFORE[foldsOf(reading, hit)]?.test(reading.tokens[hit.from - 1]?.fold ?? '')) return true;
  // "ma ho so 771": a record, no cough
  if (token.fold === 'ho' && !token.marked && hit.to - hit.from === 1 && isRecord(reading, hit.from)) return true;
  if (token.fold === 'oi' && !token.marked && hit.to - hit.from === 1) return isCall(reading, hit.from);
  if (hit.value === 'asthma' && token.fold === 'hen' && hit.to - hit.from === 1 && !reading.accented)
    return !/^(?:bi|benh|suyen|su|con|man)$/.test(reading.tokens[hit.from - 1]?.fold ?? '');
  // "có chữa khỏi" is no "có chửa"
  if (
    hit.value === 'pregnancy' &&
    reading.tokens.slice(hit.from, hit.to).some(({ fold, word }) => fold === 'chua' && word !== 'chửa')
  )
    return true;
  // "nha co ba 90 tuoi" is nhà có bà as well as nhà cô Ba
  // "trong nguoi no" is nó
  if (hit.type === 'bystander' && !token.marked && !reading.accented && foldsOf(reading, hit) === 'nguoi no')
    return true;
  if (hit.type === 'bystander' && !reading.accented && SOMEONES_HOUSE.test(foldsOf(reading, hit))) return true;
  if (hit.to - hit.from > 1) {
    const pair = token.marked ? '' : pairAt(reading, hit);
    return (
      PAIRS.test(pair) ||
      (pair === 'me sang' && !isRaving(reading, hit)) ||
      (pair === 'dau co' && (denies(reading, hit) || deniesThen(reading, hit))) ||
      (!token.marked && foldsOf(reading, hit) === 'moi nguoi' && isEverybody(reading, hit))
    );
  }
  if (/^(?:ong|ba|bo|vo)$/.test(token.fold) && !token.marked && opensClause(reading, hit)) return false;
  if ((token.fold === 'noi' || token.fold === 'ngoai') && hit.type === 'person' && hit.to - hit.from === 1)
    return !token.marked || !opensClause(reading, hit);
  if (token.fold === 'ba') return !token.marked && !reading.accented;
  // "nam sinh: 1959" is năm sinh
  if (
    token.fold === 'nam' &&
    !reading.accented &&
    /^sinh(?::|\d)/.test(foldsOf(reading, { from: hit.to, to: hit.to + 2 }).replace(' ', ''))
  )
    return true;
  if (token.fold === 'nam' || token.fold === 'nu') return !standsAlone(reading, hit);
  if (LED.get(token.fold)?.test(reading.tokens[hit.from - 1]?.fold ?? '')) return false;
  return !token.marked && hit.score < 1.6 && DOUBTFUL.has(token.fold);
}

/** "ong ngat, ba kho tho": at the head of a clause before what somebody has. */
function opensClause(reading: Reading, { from, to }: Hit): boolean {
  const before = reading.tokens[from - 1];
  return (!before || before.kind === 'mark') && HAS.test(reading.tokens[to]?.fold ?? '');
}
const HAS =
  /^(?:\d{2}(?:[.,]\d)?|ngop|tuc|suy|run|nam|bo|hut|oxy|spo2|mach|nhiet|bi|te|nga|giat|ngung|bat|hon|me|ngat|kho|sot|ho|met|dau|xiu|tho|non|tim|lo|li|te|liet|chong|dang|noi|khong|van|het|con)$/;

/** Unmarked symptoms that are other words behind these. */
const NAMED_BEFORE: Readonly<Record<string, RegExp>> = {
  'noi do': /^(?:ba|ong|on|me)$/,
  'noi ban': /^(?:ba|ong|on|me)$/,
  'ban than': /^(?:thang|con|nho|dua|nguoi|may|co|cau|anh|chi)$/,
  lu: /^(?:cac|cai|chum|may|nhung|may|lang)$/,
};

function isRecord({ tokens }: Reading, at: number): boolean {
  if (tokens[at + 1]?.fold !== 'so') return false;
  const next = tokens[at + 2];
  return next?.kind !== 'word' || tokens[at - 1]?.fold === 'ma' || /^(?:benh|f0|so|la|cua|khai)$/.test(next.fold);
}

/** Doubtful words that are sure behind these. */
const LED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    duong: /^(?:ns1|pcr|test|ra|deu|igm|nhanh|van|con|len|thanh)$/,
    am: /^(?:ns1|pcr|test|qua|ra|deu|igm|nhanh|len|thanh|ve)$/,
    quay: /^(?:hay|khoc)$/,
    bo: /^(?:cho|cua|dua)$/,
    vo: /^(?:cua|dua|cuu)$/,
    ta: /^(?:bim|va|voi|can|mua|xin|het|thieu|sua)$/,
    mi: /^(?:it|goi|thung|hop|xin|mua|het|can|va|voi|gao)$/,
    dai: /^(?:ngua|benh|phong|chich|tiem|cho)$/,
  }),
);

/** "co chua" is rather có chưa than có chửa, "dau ra" rather đâu ra than đậu rạ. */
const PAIRS = /^(?:co chua|dau ra|mang chua|cho can)$/;
const SOMEONES_HOUSE = /^(?:ben )?nha (?:co|ba|bac|chu|ong|anh|chi|di|cau|thim)\b(?! hang xom)/;
const foldsOf = (reading: Reading, { from, to }: Pick<Hit, 'from' | 'to'>) =>
  reading.tokens
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
const pairAt = (reading: Reading, hit: Hit) =>
  reading.tokens.slice(hit.from, hit.to).some((token) => token.marked) ? '' : foldsOf(reading, hit);

/** "huyet ap cua me sang 150/90", "me sang nay sot": mẹ in the morning; else a delirium. */
const isRaving = ({ tokens }: Reading, { from, to }: Hit) =>
  tokens[from - 1]?.fold !== 'cua' &&
  tokens[to]?.kind !== 'number' &&
  !/^(?:nay|do|om|an|uong|day|qua|hom|som|ra)$/.test(tokens[to]?.fold ?? '');

/** "dau co het ho", "dau co sot gi dau": đâu có rather than đau cơ. */
function denies(reading: Reading, { to }: Hit): boolean {
  if (reading.tokens[to]?.fold === 'het') return true;
  const rest = reading.tokens.slice(to, to + 8);
  const end = rest.findIndex(({ kind }) => kind === 'mark');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .some(({ fold, marked }, i) => i > 0 && fold === 'dau' && !marked && NO_PART.test(rest[i + 1]?.fold ?? ''));
}
/** "ho dau co bot", "chau dau co sot": đâu có before an end, or behind who it is and before what is denied. */
function deniesThen({ tokens }: Reading, { from, to }: Hit): boolean {
  const [before, after] = [tokens[from - 1]?.fold ?? '', tokens[to]?.fold ?? ''];
  return /^(?:bot|do|giam|khoi|dut|lui)$/.test(after)
    ? /^(?:ho|sot|non|oi|nhuc|ngua|met|chay|cung|ma|thuoc|mui|tho)$/.test(before)
    : DENIED.test(after) && (before === '' || DENIER.test(before));
}
const DENIER = /^(?:chau|em|e|be|con|toi|tui|minh|no|ong|ba|me|ma|bo|anh|chi|thi|chu)$/;
const DENIED = /^(?:sot|ho|met|kho|non|oi|bi|thay|gi|ai|phai|nghet|so|tuc|nhuc|chong|te|ngua)$/;
const NO_PART = /^(?:ma|a|nha|nhe|bac|bs|em|[,.;!?])?$/;

/** "nho moi nguoi", "moi nguoi deu": mọi người rather than mỏi người, but for "ho, moi nguoi" among what hurts. */
function isEverybody({ tokens }: Reading, { from, to }: Hit): boolean {
  const after = tokens[to];
  return !(
    ACHES_BEFORE.test(tokens[from - 1]?.fold ?? '') &&
    (!after || after.kind !== 'word' || ACHES_BEHIND.test(after.fold))
  );
}
const ACHES_BEFORE =
  /^(?:met|nhuc|dau|te|ho|sot|bi|thay|va|kem|hoi|con|het|do|bot|giam|cung|van|khan|ran|lanh|oi|rat|nua|nay|qua|roi|[,+])$/;
const ACHES_BEHIND =
  /^(?:qua|lam|tu|may|nhu|het|roi|va|voi|kem|a|nha|nhe|nua|mot|hai|ba|du|nhung|ma|khong|ko|do|bot|giam|con|suot|hoai|ca)$/;

/** Unmarked "oi" behind a title is a call, "bác sĩ ơi"; behind a child or parent only at the end of a clause. */
function isCall(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]?.fold ?? '';
  if (
    /^(?:troi|si|sy|anh|chi|co|chu|bac|ad|bot|ban|shop|alo|ta|tram|nguoi|oi|xom|lang|te|bs|min|admin|tong|dai)$/.test(
      before,
    )
  )
    return true;
  const after = reading.tokens[at + 1];
  return /^(?:em|me|ba|ma|con|chau|ong|be|bo|vo|chong)$/.test(before) && (!after || after.kind === 'mark');
}

/** "nam" and "nữ" are a gender between commas, numbers or at the ends. */
function standsAlone(reading: Reading, { from, to }: Hit): boolean {
  const before = reading.tokens[from - 1];
  const after = reading.tokens[to];
  const left = !before || before.kind !== 'word' || /^(?:tinh|tuoi|gioi|la)$/.test(before.fold) || before.capital;
  const right = !after || after.kind !== 'word' || /^(?:sinh|tuoi|sdt|so|o|bi|sot|gioi)$/.test(after.fold);
  return left && right;
}
