/** What an index keeps: wordings, terms and where they occur, in plain lists of numbers that grow at their end. */
import { slipsOf } from '../text/slips.ts';
import { exactKey, linksOf, markedKey } from './passages.ts';
import { keysOf, termsOf } from './terms.ts';
import type { Said } from './terms.ts';

export interface MatchEntry {
  id: string;
  /** the question or claim in one or several wordings; links may stand among them */
  texts: readonly string[];
  /** the answer: words of it count less */
  body?: string;
}

/** Where a term occurs; two lists side by side are read much faster than one of objects. */
export interface Postings {
  rows: number[];
  weights: number[];
}

/** The terms of all wordings, one after the other: those of `row` from `starts[row]` to `starts[row + 1]`. */
interface Cells {
  starts: number[];
  /** which term */
  numbers: number[];
  weights: number[];
  /** the word as written with its marks, by its number in `spellings`; 0: it has none */
  words: number[];
}

interface Exact {
  entry: number;
  /** '' where it was written without marks */
  marked: string;
}

/** Grows at its end only; a snapshot looks at its first `rows` rows. Each wording of an entry is a row. */
export interface Store {
  ids: string[];
  entryOf: Map<string, number>;
  /** by row: what it says, its entry, and the sum of what its terms weigh in this index */
  said: Said[];
  entries: number[];
  weights: number[];
  /** by entry its rows */
  rowsOf: number[][];
  cells: Cells;
  postings: Map<string, Postings>;
  /** every term that a wording has, numbered as it came */
  numbers: Map<string, number>;
  spellings: Map<string, number>;
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

const SHORTEST_SLIP = 5;

export function emptyStore(): Store {
  return {
    ids: [],
    entryOf: new Map(),
    said: [],
    entries: [],
    weights: [],
    rowsOf: [],
    cells: { starts: [0], numbers: [], weights: [], words: [] },
    postings: new Map(),
    numbers: new Map(),
    spellings: new Map([['', 0]]),
    bodies: new Map(),
    exact: new Map(),
    links: new Map(),
    slips: null,
    rarity: new Map(),
    countedAt: 0,
  };
}

export function putEntry(store: Store, { id, texts, body }: MatchEntry): void {
  const entry = store.entryOf.get(id) ?? store.ids.push(id) - 1;
  store.entryOf.set(id, entry);
  const known = new Set<string>();
  for (const text of texts) {
    for (const link of linksOf(text)) if (!store.links.has(link)) store.links.set(link, entry);
    const said = saidIn(text);
    for (const key of said.terms.keys()) known.add(key);
    putRow(store, entry, said);
    pushTo(store.exact, exactKey(text), { entry, marked: markedKey(text) });
  }
  if (body === undefined) return;
  for (const key of keysIn(body)) {
    if (known.has(key)) continue;
    if (store.bodies.get(key)?.at(-1) !== entry) pushTo(store.bodies, key, entry);
    learnWord(store, key);
  }
}

/** What texts said when they were indexed before: an index is built again whenever one of them changes. */
function remembering<Value>(read: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

const saidIn = remembering(termsOf, 2000);
const keysIn = remembering(keysOf, 500);

function putRow(store: Store, entry: number, said: Said): void {
  const { cells } = store;
  const row = store.said.push(said) - 1;
  store.entries.push(entry);
  (store.rowsOf[entry] ??= []).push(row);
  store.weights.push(weightOf(store, said.terms));
  for (const { key, weight, word } of said.terms.values()) {
    let postings = store.postings.get(key);
    if (postings === undefined) {
      learnWord(store, key);
      store.postings.set(key, (postings = { rows: [], weights: [] }));
    }
    postings.rows.push(row);
    postings.weights.push(weight);
    cells.numbers.push(numberOf(store.numbers, key));
    cells.weights.push(weight);
    cells.words.push(numberOf(store.spellings, word));
  }
  cells.starts.push(cells.numbers.length);
}

function numberOf(numbers: Map<string, number>, key: string): number {
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

/** Whether any wording of the entry of this row has a term; of the first `rows` rows. */
export function knownTo({ store, rows }: { store: Store; rows: number }, row: number): (key: string) => boolean {
  const own = store.rowsOf[store.entries[row] ?? -1] ?? [];
  return (key) => {
    for (const one of own) if (one < rows && store.said[one]?.terms.has(key)) return true;
    return false;
  };
}

/** How much of a term's weight counts here: 1 for one that no wording has, less for a common one. */
export function rarityOf({ rarity }: Store, key: string): number {
  return rarity.get(key) ?? 1;
}

function weightOf(store: Store, terms: Said['terms']): number {
  let sum = 0;
  for (const { key, weight, missed } of terms.values()) sum += weight * missed * rarityOf(store, key);
  return sum;
}

/** Counts how rare each term is, and weighs the rows anew; snapshots given out before must not see it. */
export function count(store: Store): void {
  const all = store.said.length;
  store.countedAt = all;
  store.rarity = new Map();
  const most = Math.log(1 + all);
  for (const [key, { rows }] of store.postings)
    store.rarity.set(key, 0.35 + (0.65 * Math.log(1 + all / rows.length)) / most);
  store.weights = store.said.map(({ terms }) => weightOf(store, terms));
}

/** Own lists with the first `rows` rows and `entries` entries, so that what happens to one is not seen by the other. */
export function copyOf(store: Store, rows: number, entries: number): Store {
  const end = store.cells.starts[rows] ?? 0;
  const { starts, numbers, weights, words } = store.cells;
  return {
    ...store,
    ids: store.ids.slice(0, entries),
    entryOf: new Map([...store.entryOf].filter(([, entry]) => entry < entries)),
    said: store.said.slice(0, rows),
    entries: store.entries.slice(0, rows),
    weights: store.weights.slice(0, rows),
    rowsOf: store.rowsOf.slice(0, entries).map((all) => all.filter((row) => row < rows)),
    cells: {
      starts: starts.slice(0, rows + 1),
      numbers: numbers.slice(0, end),
      weights: weights.slice(0, end),
      words: words.slice(0, end),
    },
    postings: new Map(
      [...store.postings].flatMap(([key, list]) => {
        const first = firstOf(list, rows);
        return first.rows.length === 0 ? [] : [[key, first]];
      }),
    ),
    numbers: new Map(store.numbers),
    spellings: new Map(store.spellings),
    bodies: filtered(store.bodies, (entry) => entry < entries),
    exact: filtered(store.exact, ({ entry }) => entry < entries),
    links: new Map([...store.links].filter(([, entry]) => entry < entries)),
    slips: store.slips === null ? null : filtered(store.slips, () => true),
  };
}

function filtered<Value>(map: Map<string, Value[]>, keeps: (value: Value) => boolean): Map<string, Value[]> {
  const left = [...map].map(([key, list]): [string, Value[]] => [key, list.filter(keeps)]);
  return new Map(left.filter(([, list]) => list.length > 0));
}

function firstOf({ rows, weights }: Postings, count: number): Postings {
  const all = (rows.at(-1) ?? 0) < count;
  const end = all ? rows.length : rows.findIndex((row) => row >= count);
  return { rows: rows.slice(0, end), weights: weights.slice(0, end) };
}
