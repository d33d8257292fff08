/** What a text is about, as weighted terms: concepts first, then the words and pairs of words that no concept covers. */
import { PREDICATES, SUBJECTS } from '../lexicon/concepts.ts';
import { createPhrases } from '../lexicon/patterns.ts';
import type { Hit } from '../lexicon/patterns.ts';
import { read } from '../text/read.ts';
import type { Reading, Token } from '../text/read.ts';
import { commonness } from './background.ts';
import { figuresOf, isUnit } from './figures.ts';
import type { Figure } from './figures.ts';
import { stanceOf } from './stance.ts';
import type { Stance } from './stance.ts';

export interface Term {
  /** a concept, or `w:` and a folded word, or `b:` and a pair */
  key: string;
  weight: number;
  /** the word as written when its writer gave it marks, else '' */
  word: string;
}

/** What one sentence says. */
export interface Said {
  terms: readonly Term[];
  /** concepts of which one excludes another: diseases, things, contraries */
  kinds: ReadonlyMap<string, ReadonlySet<string>>;
  figures: readonly Figure[];
  stance: Stance;
  /** its predicates: what one claims must be claimed by the other too */
  acts: ReadonlySet<string>;
}

const predicates = createPhrases(PREDICATES);
const subjects = createPhrases(SUBJECTS);

const WEIGHTS: Readonly<Record<string, number>> = {
  disease: 1,
  item: 1.1,
  people: 0.5,
  ask: 0.5,
  topic: 0.9,
  frame: 0,
  denial: 0,
};
const WEIGHT_OF: Readonly<Record<string, number>> = {
  household: 0.3,
  each_person: 0.25,
  cause: 0.25,
  spread: 0.6,
  catch: 0.35,
  die: 0.5,
  live: 0.5,
  harm: 0.5,
  school_off: 1.2,
  out: 0.6,
  work: 0.6,
  pay: 0.7,
  need: 0.2,
  eat: 0.5,
  drink: 0.45,
  apply: 0.6,
  room: 0.5,
  vaccine: 0.9,
  money: 0.4,
  wear: 0.4,
  pathogen: 0.7,
  masses: 0.5,
  early: 0.25,
  danger_level: 0.4,
  what: 0.3,
  who: 0.35,
  how: 0.4,
  may: 0.3,
  do: 0.4,
  body: 0.5,
  medicine: 0.7,
  home_care: 0.5,
  positive_case: 0.7,
  again: 0.8,
  care: 0.6,
  nose: 0.5,
};
/** What a concept also says, for less. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  covid19: ['pathogen'],
  way: ['spread'],
  contagious: ['spread'],
  egg_goose: ['egg'],
  egg_duck: ['egg', 'duck'],
  egg_chicken: ['egg'],
  egg_quail: ['egg'],
  quarantine_centre: ['quarantine'],
  booster: ['vaccine'],
  first_dose: ['vaccine'],
  late: ['vaccine'],
  infant: ['child'],
  students: ['child', 'school_off'],
  eat_what: ['eat'],
  which_medicine: ['medicine', 'what'],
  fever_gone: ['fever'],
  blood_test: ['test'],
  test_t_line: ['test'],
  test_c_line: ['test'],
  poultry_dead: ['chicken', 'die'],
  overdose: ['medicine'],
  shared_meal: ['eat'],
  fever_medicine: ['fever', 'medicine'],
  antibiotic: ['medicine'],
  paracetamol: ['fever_medicine', 'medicine'],
  oseltamivir: ['medicine'],
  aspirin: ['fever_medicine', 'medicine'],
  ibuprofen: ['fever_medicine', 'medicine'],
  avian_influenza: ['chicken'],
  rabies: ['bite', 'dog'],
  bite: ['dog'],
  watch_dog: ['dog', 'bite'],
  stop: ['good'],
  cure: ['good'],
  kill: ['good'],
  immune: ['good'],
  complication: ['danger_level'],
  salt_water: ['salt'],
  how_long: ['when'],
  school: ['school_off'],
  ors: ['mixing'],
  hours: ['when'],
  positive_case: ['covid19'],
  side_effect: ['vaccine'],
  larvae: ['mosquito'],
  rash: ['measles'],
  mouth_sores: ['hfmd'],
  startle: ['danger_level', 'signs'],
  harm: ['danger_level'],
  amoxicillin: ['antibiotic', 'medicine'],
  azithromycin: ['antibiotic', 'medicine'],
  cefixime: ['antibiotic', 'medicine'],
  cephalexin: ['antibiotic', 'medicine'],
  variant: ['pathogen'],

  smell: ['covid19'],
  scar: ['chickenpox'],
};
/** The same concept, or one is a kind of the other: "trứng" and "trứng ngỗng", but not "trứng vịt" and "trứng ngỗng". */
export function related(one: string, other: string): boolean {
  return one === other || (IMPLIED[one]?.includes(other) ?? false) || (IMPLIED[other]?.includes(one) ?? false);
}
const IMPLIED_SHARE = 0.45;
const WORD = 0.9;
const PAIR = 0.35;
const FIGURE = 0.5;

/** Unmarked, these are mostly other words than the concept's. */
const DOUBTFUL = new Set(
  'ta lao dai bo de ca tra che ot sa que mi tieu nghe mau con cam sam nam giam cu ho hai doc gia tri lan do boi tai nang can kin truc lu da oi thom dua khom duoi no cho bao mot u vay muon nho toi doi hong hoc lanh dong phat vien bat giat cha coc dung chuan'.split(
    ' ',
  ),
);
/** Things of which any other may be a kind. */
const GENERAL = new Set(['medicine', 'fever_medicine', 'blood', 'vegetables']);
const EXCLUSIVE = /^(?:disease|item|contrary)/;

/** Reads one sentence. Never throws. */
export function termsOf(text: string): Said {
  const reading = read(text);
  const { tokens } = reading;
  const spoken = subjects.find(reading).filter((hit) => isMeant(reading, hit));
  const acted = predicates
    .find(reading)
    .filter((hit) => hit.type !== 'trap' && isMeant(reading, hit) && isAct(reading, hit, spoken));
  const terms = new Map<string, Term>();
  const kinds = new Map<string, Set<string>>();
  const put = (key: string, weight: number, word = '') => {
    if (weight > 0 && (terms.get(key)?.weight ?? 0) < weight) terms.set(key, { key, weight, word });
  };
  const covered = new Int8Array(tokens.length);
  for (const hit of acted) covered.fill(1, hit.from, hit.to);
  for (const hit of spoken) covered.fill(isNamed(hit) ? 2 : 1, hit.from, hit.to);
  for (const hit of [...acted, ...spoken]) putConcept(hit, put, kinds);
  putWords(tokens, covered, put);
  const stance = stanceOf(tokens, acted, spoken);
  const acts = new Set(acted.filter(({ type }) => type !== 'denial').map(({ value }) => value));
  // not to catch it is what prevention means
  if (stance.less && (acts.has('catch') || acts.has('spread'))) put('good', IMPLIED_SHARE);
  const figures = figuresOf(tokens, (at) => covered[at] === 2);
  for (const { unit, value } of figures) put(`#${unit} ${value}`, FIGURE);
  return { terms: [...terms.values()], kinds, figures, stance, acts };
}

/** A predicate inside the name of something else is none ("tiêm ngừa", "tay chân miệng"), nor is one that only looks like it. */
function isAct({ tokens }: Reading, hit: Hit, spoken: readonly Hit[]): boolean {
  const inside = spoken.some(
    (one) => one.from <= hit.from && one.to >= hit.to && one.to - one.from > hit.to - hit.from && !ENDED.has(one.value),
  );
  if (inside) return false;
  const token = tokens[hit.from];
  if (token === undefined || token.marked || hit.to - hit.from > 1 || !NEEDS_OBJECT.test(token.fold)) return true;
  const object = spoken.some(
    ({ from, type, value }) => from === hit.to && (type === 'disease' || value === 'pathogen'),
  );
  return object || /^(?:duoc|het|khoi|benh|dich|lanh|con|moi|ca|viec|nhiem|mac|bi)$/.test(tokens[hit.to]?.fold ?? '');
}

/** Unmarked, these are predicates only before what they act on. */
const NEEDS_OBJECT = /^(?:phong|chan|chong|chua|tri|ngan|tranh|ngua|tru|khu)$/;
/** These say that something ended: the predicate inside counts. */
const ENDED = new Set(['recovered', 'fever_gone', 'contagious', 'fever_medicine']);

/** Numbers inside are part of a name. */
const isNamed = ({ type, value }: Hit) => type === 'disease' || value === 'n115' || type.startsWith('contrary');

function putConcept(hit: Hit, put: (key: string, weight: number) => void, kinds: Map<string, Set<string>>): void {
  const weight = WEIGHT_OF[hit.value] ?? WEIGHTS[hit.type] ?? 0.8;
  put(hit.value, weight);
  for (const also of IMPLIED[hit.value] ?? []) put(also, weight * IMPLIED_SHARE);
  if (!EXCLUSIVE.test(hit.type) || GENERAL.has(hit.value)) return;
  const kind = kinds.get(hit.type) ?? new Set();
  kinds.set(hit.type, kind.add(hit.value));
}

function putWords(
  tokens: readonly Token[],
  covered: Int8Array,
  put: (key: string, weight: number, word: string) => void,
): void {
  let before = '';
  tokens.forEach((token, i) => {
    const unit = tokens[i - 1]?.kind === 'number' && isUnit(token.fold);
    const free = covered[i] === 0 && token.kind === 'word' && !unit;
    if (free) {
      const rare = 1 - commonness(token.fold);
      put(`w:${token.fold}`, WORD * rare, token.marked ? token.word : '');
      if (before !== '') put(`b:${before} ${token.fold}`, PAIR * rare, '');
    }
    before = free ? token.fold : '';
  });
}

/** Single unmarked words that are mostly something else are left to the words. */
function isMeant({ tokens, accented }: Reading, hit: Hit): boolean {
  const token = tokens[hit.from];
  if (token === undefined || hit.to - hit.from > 1 || token.marked) return true;
  if (token.fold === 'chua')
    return !/^(?:tiem|chich|co|bi|het|chac|khoi|du|biet|thay|)$/.test(tokens[hit.to]?.fold ?? '');
  if (token.fold === 'can' && hit.value === 'bite')
    return tokens.some(({ fold }) => /^(?:cho|meo|chuot|khi)$/.test(fold));
  return !DOUBTFUL.has(token.fold) && (!accented || hit.score >= 1);
}
