/** Matching against 4,500 entries and clustering of new claims: questions of the test set under varied subjects, as people type them. */
import { decide } from '../nlp/match/decide.ts';
import { add, buildIndex } from '../nlp/match/index.ts';
import type { MatchEntry, Snapshot } from '../nlp/match/index.ts';
import { search } from '../nlp/match/search.ts';
import { fold } from '../nlp/text/fold.ts';
import { readLines } from './comparison/lines.ts';
import type { MatchLine } from './comparison/lines.ts';
import { percentile } from './figures.ts';

const ENTRIES = 4_500;
const WARM_UP = 150;
const PLACES = 'chợ,trường,xã,phường,trạm,bến xe,khu phố,công ty,bệnh viện,siêu thị'.split(',');

function entriesOf(lines: readonly MatchLine[]): MatchEntry[] {
  const known = lines.flatMap(({ question, text, answer }) => {
    const said = question ?? text;
    return said === undefined ? [] : [{ said, answer }];
  });
  return Array.from({ length: ENTRIES }, (_, i) => {
    const { said, answer } = known[i % known.length] ?? { said: '', answer: '' };
    const round = Math.floor(i / known.length);
    const place = round === 0 ? '' : ` ở ${PLACES[round % PLACES.length] ?? ''} số ${round}`;
    return { id: `e${i}`, texts: [said + place], body: answer ?? '' };
  });
}

/** 99th percentile of one search in ms, `runs` times; `rounds` searches are timed in each. The index is built once. */
export function matchP99(runs: number, rounds: number): number[] {
  const lines = readLines<MatchLine>('answers');
  const index = buildIndex(entriesOf(lines.filter(({ kind }) => kind === 'faq')), 'faq');
  const texts = lines.filter(({ kind }) => kind === 'query').map(({ text }) => text ?? '');
  return Array.from({ length: runs }, () => searches(index, texts, rounds));
}

function searches(index: Snapshot, texts: readonly string[], rounds: number): number {
  const took: number[] = [];
  for (let i = -WARM_UP; i < rounds; i += 1) {
    const text = `${texts[Math.abs(i) % texts.length] ?? ''} ${i}`;
    const began = performance.now();
    search(index, text, 10);
    if (i >= 0) took.push(performance.now() - began);
  }
  return percentile(took, 0.99);
}

const CLAIMS = 10_000;
const NEW_CLAIMS = 40;
const FOODS = 'tỏi,gừng,sả,chanh,mật ong,nghệ,dừa,ổi,tía tô,ngải cứu'.split(',');
const ILLS = 'cúm,sởi,Covid,thủy đậu,ho gà,bạch hầu,quai bị,dại,sốt rét,lao phổi'.split(',');

function claimOf(i: number): MatchEntry {
  const food = FOODS[i % FOODS.length] ?? '';
  const ill = ILLS[Math.floor(i / FOODS.length) % ILLS.length] ?? '';
  const days = 1 + Math.floor(i / (FOODS.length * ILLS.length));
  return { id: `c${i}`, texts: [`Ăn ${food} ${days} ngày chữa ${ill}`] };
}

/** Median time in ms in which a new claim is looked for among ten thousand and added to them, `runs` times. */
export function clusterMs(runs: number): number[] {
  const known = CLAIMS - NEW_CLAIMS;
  const snapshot = buildIndex(
    Array.from({ length: known }, (_, i) => claimOf(i)),
    'claim',
  );
  return Array.from({ length: runs }, () => newClaims(snapshot, known));
}

function newClaims(before: Snapshot, known: number): number {
  let snapshot = before;
  const took = Array.from({ length: NEW_CLAIMS }, (_, i) => {
    const entry = claimOf(known + i);
    const began = performance.now();
    decide(search(snapshot, entry.texts[0] ?? ''), 'claim');
    snapshot = add(snapshot, entry);
    return performance.now() - began;
  });
  return percentile(took, 0.5);
}

/** How people tell that eating something cures something; `{n}` days. */
const TOLD = [
  'Ăn {food} {n} ngày chữa khỏi {ill}',
  'nghe nói ăn {food} {n} bữa là hết {ill} đúng không',
  '{ill} cứ ăn {food} {n} ngày là khỏi liền',
  'có phải {n} ngày ăn {food} thì trị dứt {ill}',
  'người ta bảo bị {ill} ăn {food} {n} hôm là lành',
];
/** No divisor of the numbers above, so that wordings of one claim arrive far from each other. */
const STRIDE = 7919;

export interface Clustered {
  /** share of the claims that came to one of their own kind */
  purity: number;
  /** clusters made for each kind; 1 is best */
  clusters: number;
  /** median of looking for one claim and adding it where it is new */
  ms: number;
}

/** So many claims arrive one by one, ten of each kind, half of them without marks; each joins what answers it or is a cluster of its own. */
export function clustered(arrivals: number): Clustered {
  const kinds = arrivals / (2 * TOLD.length);
  const founders = new Map<string, number>();
  let snapshot = buildIndex([], 'claim');
  let pure = 0;
  const took = Array.from({ length: arrivals }, (_, i) => {
    const at = (i * STRIDE) % arrivals;
    const kind = at % kinds;
    const text = toldAs(kind, Math.floor(at / kinds));
    const began = performance.now();
    const act = decide(search(snapshot, text), 'claim');
    if (!('answer' in act)) {
      snapshot = add(snapshot, { id: `c${i}`, texts: [text] });
      founders.set(`c${i}`, kind);
    }
    const ms = performance.now() - began;
    if (!('answer' in act) || founders.get(act.answer.id) === kind) pure += 1;
    return ms;
  });
  return { purity: pure / arrivals, clusters: founders.size / kinds, ms: percentile(took, 0.5) };
}

function toldAs(kind: number, wording: number): string {
  const text = (TOLD[wording % TOLD.length] ?? '')
    .replace('{food}', FOODS[kind % FOODS.length] ?? '')
    .replace('{ill}', ILLS[Math.floor(kind / FOODS.length) % ILLS.length] ?? '')
    .replace('{n}', String(2 + Math.floor(kind / (FOODS.length * ILLS.length))));
  return wording < TOLD.length ? text : fold(text);
}
