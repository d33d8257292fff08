/** What a text is about, as weighted terms: concepts first, then the words and pairs of words that no concept covers. */
import { PREDICATES, SUBJECTS } from '../lexicon/concepts.ts';
import { createPhrases } from '../lexicon/patterns.ts';
import type { Hit } from '../lexicon/patterns.ts';
import { read } from '../text/read.ts';
import type { Token } from '../text/read.ts';
import { rowsOf } from './asks.ts';
import { commonness } from './background.ts';
import { figuresOf, isUnit, lettersOf } from './figures.ts';
import type { Figure } from './figures.ts';
import { kindsOf } from './kinds.ts';
import { meantOf } from './meant.ts';
import { personsIn } from './persons.ts';
import { isKill, stanceOf } from './stance.ts';
import type { Stance } from './stance.ts';
import { IMPLIED, relatedTo, weightOfConcept } from './weights.ts';

export interface Term {
  /** a concept, or `w:` and a folded word, or `b:` and a pair */
  key: string;
  weight: number;
  /** the word as written when its writer gave it marks, else '' */
  word: string;
  /** how much of the weight is missed where it is not met; the rest is won only where it is */
  missed: number;
  /** the token at which it is said last */
  at: number;
}

/** What is much of a sentence. */
export interface Strong {
  key: string;
  weight: number;
  near: readonly string[];
  at: number;
}

/** What one sentence says. */
export interface Said {
  terms: ReadonlyMap<string, Term>;
  /** of whom it speaks, in the bits of `PERSON` */
  persons: number;
  /** what is much of it, each with all that implies it or is implied by it */
  strong: readonly Strong[];
  /** the epidemic illness that it is about; what somebody has besides only where nothing else is named */
  ill: ReadonlySet<string>;
  /** concepts of which one excludes another: diseases, things, contraries */
  kinds: ReadonlyMap<string, ReadonlySet<string>>;
  figures: readonly Figure[];
  stance: Stance;
  /** its predicates: what one claims must be claimed by the other too */
  acts: ReadonlySet<string>;
  /** the token of its first predicate: from here on stands what is claimed; 0 where it has none */
  claimedFrom: number;
  /** the tokens right behind its predicates */
  actsTo: ReadonlySet<number>;
  /** the token at which what is only added begins ("…, khỏi đi viện") */
  lastClause: number;
  /** what it asks for: a time, a place, a way … */
  asks: ReadonlySet<string>;
  /** the rows of `asks`, see `rowsOf` */
  askedAs: number;
  /** the token at which the question begins that follows a story; 0 where there is none */
  askedFrom: number;
}

const predicates = createPhrases(PREDICATES);
const subjects = createPhrases(SUBJECTS);

const IMPLIED_SHARE = 0.55;
const WORD = 0.9;
const PAIR = 0.35;
/** A word that a concept covers: the same word on both sides is worth more than another word of the concept. */
const ECHO = 0.2;
const TOO_COMMON = 0.3;
/** How a thing is asked and what a concept implies is told or left out as people like. */
const MISSED: Readonly<Record<string, number>> = { ask: 0.7 };
const MISSED_IMPLIED = 0.75;

type Put = (key: string, at: number, weight: number, word?: string, missed?: number) => void;
const FIGURE = 0.5;
const STRONG = 0.5;

const BITERS: ReadonlyMap<string, string> = new Map([
  ['cho', 'dog'],
  ['meo', 'cat'],
]);

/** Reads one sentence. Never throws. */
export function termsOf(text: string): Said {
  const reading = read(text);
  const { tokens } = reading;
  // what is spelled out for the writer ("sxh") says nothing of how they write
  const marked = /[^\p{ASCII}\P{L}]/u.test(text) || /\p{L}\p{M}/u.test(text);
  const { spoken: named, acted } = meantOf(tokens, marked, subjects.find(reading), predicates.find(reading));
  const spoken = [...named, ...named.flatMap((hit) => biterOf(tokens, hit))];
  const notAgain = acted.filter((hit) => denies(tokens, hit) && spoken.some((said) => isAgain(said, hit)));
  const stance = stanceOf(tokens, acted, spoken);
  const claiming = acted.filter(({ type }) => type !== 'denial');
  const acts = new Set(claiming.map((hit) => asEffect(tokens, hit, spoken).value));
  const asks = new Set(spoken.filter(({ type }) => type === 'ask').map(({ value }) => value));
  const hits = [...acted.map((hit) => asEffect(tokens, hit, spoken)), ...spoken].map((hit) =>
    notAgain.some((denial) => isAgain(hit, denial)) ? { ...hit, value: 'once' } : hit,
  );
  const covered = new Int8Array(tokens.length);
  for (const hit of acted) covered.fill(1, hit.from, hit.to);
  for (const hit of spoken) covered.fill(isNamed(hit) ? 2 : 1, hit.from, hit.to);
  const figures = [...figuresOf(tokens, (at) => covered[at] === 2), ...lettersOf(tokens)];
  // what counts or is counted is told by the number itself
  for (const { from, to } of figures) for (let at = from; at < to; at++) covered[at] ||= 1;
  const terms = new Map<string, Term>();
  const put: Put = (key, at, weight, word = '', missed = 1) => {
    const before = terms.get(key);
    if (weight > 0 && (before?.weight ?? 0) < weight) terms.set(key, { key, weight, word, missed, at });
    else if (before !== undefined) before.at = at;
  };
  for (const hit of hits) putConcept(hit, put);
  putWords(tokens, covered, put);
  // not to catch it is what prevention means
  if (stance.less && (acts.has('catch') || acts.has('spread'))) put('good', 0, IMPLIED_SHARE, '', MISSED_IMPLIED);
  const kinds = kindsOf(tokens, hits, covered);
  // an illness that another one brings on; a bite for which one is vaccinated
  if (acts.has('cause') && (kinds.get('disease')?.size ?? 0) > 1)
    put('complication', 0, IMPLIED_SHARE, '', MISSED_IMPLIED);
  // "có bị lây không"
  if (hits.some((hit) => hit.value === 'catch' && tokens.slice(hit.from, hit.to).some(isSpread)))
    put('spread', 0, IMPLIED_SHARE, '', MISSED_IMPLIED);
  // "bị covid 2 lần"
  if (figures.some(({ unit, value, from }) => unit === 'times' && value > 1 && hits.some((hit) => isHad(hit, from))))
    put('again', 0, AGAIN);
  if (terms.has('bite') && terms.has('vaccine')) put('rabies', 0, IMPLIED_SHARE, '', MISSED_IMPLIED);
  for (const { unit, value } of figures) put(`#${unit} ${value}`, 0, FIGURE);
  const lastMark = tokens.findLastIndex(({ fold }, i) => fold === ',' && i < tokens.length - 1);
  const claimed = {
    claimedFrom: claiming[0]?.from ?? 0,
    actsTo: new Set(claiming.map(({ to }) => to)),
    lastClause: lastMark > 0 ? lastMark : tokens.length,
  };
  return {
    terms,
    persons: personsIn(terms),
    strong: strongOf(terms),
    ...claimed,
    kinds,
    ill: illIn(kinds, terms),
    figures,
    stance,
    acts,
    asks,
    askedAs: rowsOf(asks),
    askedFrom: askedFrom(tokens, spoken),
  };
}

const AGAIN = 0.8;
const isHad = ({ type, value, to }: Hit, at: number) => to === at && (type === 'disease' || value === 'catch');
const isSpread = ({ word, fold, marked }: Token) => (marked ? word === 'lây' : fold === 'lay');

/** A sentence as part of its message: which illness it is about and of whom it speaks may be told in another one. */
export function within(said: Said, whole: Said): Said {
  return { ...said, ill: said.ill.size > 0 ? said.ill : whole.ill, persons: said.persons | whole.persons };
}

/** "hôm qua …, giờ phải làm sao": behind the last turn of a story that an asking word follows. */
function askedFrom(tokens: readonly Token[], spoken: readonly Hit[]): number {
  const asks = spoken.filter(({ type }) => type === 'ask').map(({ from }) => from);
  const last = Math.max(-1, ...asks);
  return tokens.findLastIndex(({ fold }, i) => i > 3 && i <= last && TURN.test(fold));
}
const TURN = /^(?:,|ma|gio|thi|vay|nen)$/;

/** A case is one of COVID-19 where no other illness is named; "mẹ tiểu đường bị cúm" is about influenza. */
function illIn(kinds: Said['kinds'], terms: Said['terms']): ReadonlySet<string> {
  const named = [...(kinds.get('disease') ?? [])];
  const own = named.filter((one) => !CONDITIONS.has(one));
  // "đụng vào gà bệnh có lây cúm không"
  if (own.includes('influenza') && terms.has('chicken')) own.push('avian_influenza');
  if (own.length > 0) return new Set(own);
  if (OF_ANIMALS.some((key) => terms.has(key))) return NONE;
  return terms.has('positive_case') || terms.has('contact_case') ? COVID : NONE;
}
/** Who has come near one of these is no contact of a case. */
const OF_ANIMALS = ['chicken', 'poultry_dead', 'dog', 'cat', 'bite', 'pork'];
const NONE: ReadonlySet<string> = new Set();
const COVID: ReadonlySet<string> = new Set(['covid19']);
const CONDITIONS = new Set(
  'diabetes hypertension heart kidney cancer asthma liver allergy stroke hiv stomach gout dementia paralysis arthritis'.split(
    ' ',
  ),
);

function strongOf(terms: ReadonlyMap<string, Term>): Strong[] {
  const strong: Strong[] = [];
  for (const { key, weight, missed, at } of terms.values())
    if (missed === 1 && weight >= STRONG) strong.push({ key, weight, near: relatedTo(key), at });
  return strong;
}

/** What an answer speaks of: less is read than of a question, and how it is said counts for nothing. Never throws. */
export function keysOf(text: string): ReadonlySet<string> {
  const reading = read(text);
  const covered = new Int8Array(reading.tokens.length);
  const keys = new Set<string>();
  for (const hit of subjects.find(reading)) {
    covered.fill(1, hit.from, hit.to);
    if (weightOfConcept(hit) === 0) continue;
    keys.add(hit.value);
    for (const also of IMPLIED[hit.value] ?? []) keys.add(also);
  }
  reading.tokens.forEach(({ kind, fold }, i) => {
    if (kind === 'word' && covered[i] === 0) keys.add(`w:${fold}`);
  });
  return keys;
}

/** "mèo cào" is a bite and speaks of cats, "chích phòng dại" speaks of a vaccine. */
function biterOf(tokens: readonly Token[], hit: Hit): Hit[] {
  if (hit.value !== 'bite' && hit.value !== 'rabies') return [];
  const shot = hit.value === 'rabies' && SHOT.test(tokens[hit.from]?.fold ?? '');
  if (shot) return [{ ...hit, type: 'topic', value: 'vaccine', to: hit.from + 1 }];
  return tokens.slice(hit.from, hit.to).flatMap(({ fold }, i) => {
    const value = BITERS.get(fold);
    const from = hit.from + i;
    return value === undefined ? [] : [{ ...hit, type: 'item', value, from, to: from + 1 }];
  });
}

const SHOT = /^(?:tiem|chich|ngua|mui|vac)$/;

/** Numbers inside are part of a name. */
const isNamed = ({ type, value }: Hit) =>
  type === 'disease' || value === 'n115' || (type.startsWith('contrary') && type !== 'contrary result');

function putConcept(hit: Hit, put: Put): void {
  const weight = weightOfConcept(hit);
  put(hit.value, hit.from, weight, '', MISSED[hit.type] ?? 1);
  for (const also of IMPLIED[hit.value] ?? []) put(also, hit.from, weight * IMPLIED_SHARE, '', MISSED_IMPLIED);
}

/** An illness that is over is cured, a virus that dies is killed, in whatever words. */
function asEffect(tokens: readonly Token[], hit: Hit, spoken: readonly Hit[]): Hit {
  if (hit.value === 'out' && spoken.some(({ type, from }) => type === 'disease' && from === hit.to))
    return { ...hit, value: 'cure' };
  return isKill(tokens, spoken, hit) ? { ...hit, type: 'less', value: 'kill' } : hit;
}

/** "không", and "khỏi lo" too */
function denies(tokens: readonly Token[], { type, value, from }: Hit): boolean {
  return type === 'denial' || (value === 'stop' && FREE_OF.test(tokens[from]?.fold ?? ''));
}
const FREE_OF = /^(?:khoi|het|do|bot|khong|chang)$/;

/** "không bị lại": once. */
function isAgain({ type, value, from }: Hit, { from: denial, to }: Hit): boolean {
  return type === 'contrary often' && value === 'again' && from > denial && from - to <= 1;
}

function putWords(tokens: readonly Token[], covered: Int8Array, put: Put): void {
  let before = '';
  tokens.forEach((token, i) => {
    const unit = tokens[i - 1]?.kind === 'number' && isUnit(token.fold);
    const free = covered[i] === 0 && token.kind === 'word' && !unit;
    const rare = 1 - commonness(token.marked ? token.word : token.fold);
    if (free) {
      put(`w:${token.fold}`, i, WORD * rare, token.marked ? token.word : '');
      if (before !== '') put(`b:${before} ${token.fold}`, i, PAIR * rare, '', 0);
    } else if (token.kind === 'word' && rare > TOO_COMMON)
      put(`w:${token.fold}`, i, ECHO * rare, token.marked ? token.word : '', 0);
    before = free ? token.fold : '';
  });
}
