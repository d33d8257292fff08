/** The index of known questions or claims: a snapshot that grows by `add` and never changes what was given out before. */
import { copyOf, count, emptyStore, putEntry } from './store.ts';
import type { MatchEntry, Store } from './store.ts';

export type { MatchEntry } from './store.ts';

export type MatchKind = 'faq' | 'claim';

export interface Snapshot {
  readonly kind: MatchKind;
  readonly entries: number;
  readonly rows: number;
  readonly store: Store;
}

/** Rarity is counted anew when the index has grown to this multiple. */
const GROWTH = 2;

/** Indexes all entries; about 0.2 ms for each wording. A repeated id is one more set of wordings of the same entry. */
export function buildIndex(entries: readonly MatchEntry[], kind: MatchKind): Snapshot {
  const store = emptyStore();
  for (const entry of entries) putEntry(store, entry);
  count(store);
  return snapshotOf(store, kind);
}

/** The snapshot with one entry more; `snapshot` itself goes on answering as before. */
export function add(snapshot: Snapshot, entry: MatchEntry): Snapshot {
  const { store, kind, rows, entries } = snapshot;
  // somebody added to this snapshot before: what was added then is none of ours
  const own = store.said.length === rows ? store : copyOf(store, rows, entries);
  putEntry(own, entry);
  return snapshotOf(own.said.length >= own.countedAt * GROWTH + 8 ? counted(own) : own, kind);
}

function snapshotOf(store: Store, kind: MatchKind): Snapshot {
  return { kind, entries: store.ids.length, rows: store.said.length, store };
}

/** The same under rarities counted now; rows given out before keep theirs. */
function counted(store: Store): Store {
  const made = copyOf(store, store.said.length, store.ids.length);
  count(made);
  return made;
}
