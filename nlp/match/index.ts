/** The index of known questions or claims: a snapshot that grows by `add` and never changes what was given out before. */
import { slipsOf } from '../text/slips.ts';
import { exactKey, linksOf, markedKey } from './passages.ts';
import { keysOf, termsOf } from './terms.ts';
import type { Said, Term } from './terms.ts';

export type MatchKind = 'faq' | 'claim';

export interface MatchEntry {
  id: string;
  /** the question or claim in one or several wordings; links may stand among them */
  texts: readonly string[];
  /** the answer: words of it count less */
  body?: string;
}

/** One wording of one entry. */
export interface Row {
  entry: number;
  said: Said;
  /** sum of what its terms weigh in this index */
  weight: number;
  /** of its terms, in their order: number in the index, weight, word as written with its marks */
  numbers: Int32Array;
  weights: Float32Array;
  words: readonly string[];
}

/** Where a term occurs, by row; three lists side by side are read much faster than one of objects. */
export interface Postings {
  rows: number[];
  weights: number[];
  /** the words as written with their marks, else '' */
  words: string[];
}

export interface Exact {
  entry: number;
  /** '' where it was written without marks */
  marked: string;
}

/** Grows at its end only; a snapshot looks at its first `rows` rows. */
interface Store {
  ids: string[];
  entryOf: Map<string, number>;
  rows: Row[];
  /** entry and weight of each row, which are read for thousands at a time */
  entries: number[];
  weights: number[];
  postings: Map<string, Postings>;
  /** every term that a wording has, numbered as it came */
  numbers: Map<string, number>;
  /** term of an answer → entries, in order */
  bodies: Map<string, number[]>;
  /** folded words of a wording → entries that have it, with its marks */
  exact: Map<string, Exact[]>;
  links: Map<string, number>;
  /** a word with one slip → words of the index; made when somebody first mistypes one */
  slips: Map<string, string[]> | null;
  rarity: Map<string, number>;
  /** rows when rarity was counted */
  countedAt: number;
}

export interface Snapshot {
  readonly kind: MatchKind;
  readonly entries: number;
  readonly rows: number;
  readonly store: Store;
}

/** Rarity is counted anew when the index has grown to this multiple. */
const GROWTH = 2;
const SHORTEST_SLIP = 5;

/** Indexes all entries; about 0.2 ms for each wording. A repeated id is one more set of wordings of the same entry. */
export function buildIndex(entries: readonly MatchEntry[], kind: MatchKind): Snapshot {
  const store: Store = emptyStore();
  for (const entry of entries) putEntry(store, entry);
  count(store);
  return snapshotOf(store, kind);
}

/** The snapshot with one entry more; `snapshot` itself goes on answering as before. */
export function add(snapshot: Snapshot, entry: MatchEntry): Snapshot {
  const { store, kind } = snapshot;
  // somebody added to this snapshot before: what was added then is none of ours
  const own = store.rows.length === snapshot.rows ? store : upTo(snapshot);
  putEntry(own, entry);
  return snapshotOf(own.rows.length >= own.countedAt * GROWTH + 8 ? counted(own) : own, kind);
}

function snapshotOf(store: Store, kind: MatchKind): Snapshot {
  return { kind, entries: store.ids.length, rows: store.rows.length, store };
}

function emptyStore(): Store {
  return {
    ids: [],
    entryOf: new Map(),
    rows: [],
    entries: [],
    weights: [],
    postings: new Map(),
    numbers: new Map(),
    bodies: new Map(),
    exact: new Map(),
    links: new Map(),
    slips: null,
    rarity: new Map(),
    countedAt: 0,
  };
}

function putEntry(store: Store, { id, texts, body }: MatchEntry): void {
  const entry = store.entryOf.get(id) ?? store.ids.push(id) - 1;
  store.entryOf.set(id, entry);
  const said = new Set<string>();
  for (const text of texts) {
    for (const link of linksOf(text)) if (!store.links.has(link)) store.links.set(link, entry);
    const row = saidIn(text);
    for (const { key } of row.terms) said.add(key);
    putRow(store, entry, row);
    pushTo(store.exact, exactKey(text), { entry, marked: markedKey(text) });
  }
  if (body === undefined) return;
  for (const key of keysOf(body)) {
    if (said.has(key)) continue;
    if (store.bodies.get(key)?.at(-1) !== entry) pushTo(store.bodies, key, entry);
    learnWord(store, key);
  }
}

/** What entries said when they were indexed before: an index is built again whenever one of them changes. */
const remembered = new Map<string, Said>();
const MOST_REMEMBERED = 2000;

function saidIn(text: string): Said {
  const known = remembered.get(text);
  if (known) return known;
  const said = termsOf(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, said);
  return said;
}

function putRow(store: Store, entry: number, said: Said): void {
  const numbers = Int32Array.from(said.terms, ({ key }) => numberOf(store, key));
  const weights = Float32Array.from(said.terms, ({ weight }) => weight);
  const weight = weightOf(store, said.terms);
  const row = store.rows.push({ entry, said, weight, numbers, weights, words: said.terms.map(({ word }) => word) }) - 1;
  store.entries.push(entry);
  store.weights.push(weight);
  for (const { key, weight, word } of said.terms) {
    const known = store.postings.get(key);
    if (!known) learnWord(store, key);
    const { rows, weights, words } = known ?? { rows: [], weights: [], words: [] };
    rows.push(row);
    weights.push(weight);
    words.push(word);
    if (!known) store.postings.set(key, { rows, weights, words });
  }
}

function numberOf({ numbers }: Store, key: string): number {
  const number = numbers.get(key) ?? numbers.size;
  if (number === numbers.size) numbers.set(key, number);
  return number;
}

function learnWord({ slips }: Store, key: string): void {
  const word = key.startsWith('w:') ? key.slice(2) : '';
  if (slips === null || word.length < SHORTEST_SLIP || slips.get(word)?.includes(word)) return;
  for (const slip of [word, ...slipsOf(word)]) pushTo(slips, slip, word);
}

/** Words of the index that may be one slip away from this folded one. */
export function wordsNear(store: Store, word: string): string[] {
  if (store.slips === null) {
    store.slips = new Map();
    for (const key of store.postings.keys()) learnWord(store, key);
    for (const key of store.bodies.keys()) learnWord(store, key);
  }
  const { slips } = store;
  const spelled = [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
  return [...new Set(spelled.flatMap((slip) => slips.get(slip) ?? []))];
}

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How much of a term's weight counts here: 1 for one that no wording has, less for a common one. */
export function rarityOf({ rarity }: Store, key: string): number {
  return rarity.get(key) ?? 1;
}

export function weightOf(store: Store, terms: readonly Term[]): number {
  let sum = 0;
  for (const { key, weight, missed } of terms) sum += weight * missed * rarityOf(store, key);
  return sum;
}

/** The same under rarities counted now; rows given out before keep theirs. */
function counted(store: Store): Store {
  const made = separate(store);
  made.rows = store.rows.map((row) => ({ ...row }));
  count(made);
  return made;
}

/** Counts how rare each term is, and weighs the rows anew. */
function count(store: Store): void {
  const all = store.rows.length;
  store.countedAt = all;
  store.rarity = new Map();
  const most = Math.log(1 + all);
  for (const [key, { rows }] of store.postings)
    store.rarity.set(key, 0.35 + (0.65 * Math.log(1 + all / rows.length)) / most);
  for (const row of store.rows) row.weight = weightOf(store, row.said.terms);
  store.weights = store.rows.map(({ weight }) => weight);
}

/** Own lists, so that growing it is not seen by older snapshots that share them. */
function separate(store: Store): Store {
  const copy = <Value>(map: Map<string, Value[]>) => new Map([...map].map(([key, list]) => [key, [...list]]));
  return {
    ...store,
    ids: [...store.ids],
    entryOf: new Map(store.entryOf),
    entries: [...store.entries],
    weights: [...store.weights],
    numbers: new Map(store.numbers),
    postings: new Map([...store.postings].map(([key, list]) => [key, firstOf(list, list.rows.length)])),
    bodies: copy(store.bodies),
    exact: copy(store.exact),
    links: new Map(store.links),
    slips: store.slips === null ? null : copy(store.slips),
  };
}

function firstOf({ rows, weights, words }: Postings, count: number): Postings {
  return { rows: rows.slice(0, count), weights: weights.slice(0, count), words: words.slice(0, count) };
}

/** What a snapshot sees of a store that has grown since. */
function upTo({ store, rows, entries }: Snapshot): Store {
  const made = separate(store);
  made.ids = made.ids.slice(0, entries);
  for (const [id, entry] of made.entryOf) if (entry >= entries) made.entryOf.delete(id);
  made.rows = made.rows.slice(0, rows);
  made.entries = made.entries.slice(0, rows);
  made.weights = made.weights.slice(0, rows);
  for (const [key, list] of made.postings) {
    const seen = list.rows.findIndex((row) => row >= rows);
    if (seen >= 0) made.postings.set(key, firstOf(list, seen));
  }
  for (const [key, list] of made.exact)
    made.exact.set(
      key,
      list.filter(({ entry }) => entry < entries),
    );
  for (const [link, entry] of made.links) if (entry >= entries) made.links.delete(link);
  for (const [key, list] of made.bodies)
    made.bodies.set(
      key,
      list.filter((entry) => entry < entries),
    );
  return made;
}
