/** The index of known questions or claims: a snapshot that grows by `add` and never changes what was given out before. */
import { slipsOf } from '../text/slips.ts';
import { exactKey, linksOf } from './passages.ts';
import { termsOf } from './terms.ts';
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
}

/** Where a term occurs, by row; three lists side by side are read much faster than one of objects. */
export interface Postings {
  rows: number[];
  weights: number[];
  /** the words as written with their marks, else '' */
  words: string[];
}

/** Grows at its end only; a snapshot looks at its first `rows` rows. */
interface Store {
  ids: string[];
  entryOf: Map<string, number>;
  rows: Row[];
  postings: Map<string, Postings>;
  /** term of an answer → entries */
  bodies: Map<string, Set<number>>;
  exact: Map<string, number[]>;
  links: Map<string, number>;
  /** a word with one slip → words of the index */
  slips: Map<string, string[]>;
  rarity: ReadonlyMap<string, number>;
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
  return snapshotOf(counted(store), kind);
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
    postings: new Map(),
    bodies: new Map(),
    exact: new Map(),
    links: new Map(),
    slips: new Map(),
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
    const row = termsOf(text);
    for (const { key } of row.terms) said.add(key);
    putRow(store, entry, row);
    pushTo(store.exact, exactKey(text), entry);
  }
  if (body === undefined) return;
  for (const { key, missed } of termsOf(body).terms) {
    if (missed === 0 || said.has(key)) continue;
    const among = store.bodies.get(key) ?? new Set();
    store.bodies.set(key, among.add(entry));
    learnWord(store, key);
  }
}

function putRow(store: Store, entry: number, said: Said): void {
  const row = store.rows.push({ entry, said, weight: weightOf(store, said.terms) }) - 1;
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

function learnWord(store: Store, key: string): void {
  const word = key.startsWith('w:') ? key.slice(2) : '';
  if (word.length < SHORTEST_SLIP || store.slips.get(word)?.includes(word)) return;
  for (const slip of [word, ...slipsOf(word)]) pushTo(store.slips, slip, word);
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

/** The same rows under rarities counted now; rows given out before keep theirs. */
function counted(store: Store): Store {
  const all = store.rows.length;
  const rarity = new Map<string, number>();
  for (const [key, { rows }] of store.postings) {
    rarity.set(key, 0.35 + (0.65 * Math.log(1 + all / rows.length)) / Math.log(1 + all));
  }
  const made: Store = { ...store, rarity, countedAt: all };
  made.rows = store.rows.map((row) => ({ ...row, weight: weightOf(made, row.said.terms) }));
  return all === 0 ? made : separate(made);
}

/** Own lists, so that growing it is not seen by older snapshots that share them. */
function separate(store: Store): Store {
  const copy = <Value>(map: Map<string, Value[]>) => new Map([...map].map(([key, list]) => [key, [...list]]));
  return {
    ...store,
    ids: [...store.ids],
    entryOf: new Map(store.entryOf),
    postings: new Map([...store.postings].map(([key, list]) => [key, firstOf(list, list.rows.length)])),
    bodies: new Map([...store.bodies].map(([key, entries]) => [key, new Set(entries)])),
    exact: copy(store.exact),
    links: new Map(store.links),
    slips: copy(store.slips),
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
  for (const [key, list] of made.postings) {
    const seen = list.rows.findIndex((row) => row >= rows);
    if (seen >= 0) made.postings.set(key, firstOf(list, seen));
  }
  for (const [key, list] of made.exact)
    made.exact.set(
      key,
      list.filter((entry) => entry < entries),
    );
  for (const [link, entry] of made.links) if (entry >= entries) made.links.delete(link);
  for (const [key, among] of made.bodies) made.bodies.set(key, new Set([...among].filter((entry) => entry < entries)));
  return made;
}
