/** What a passage asks of an index: its terms as the index spells them, with what each is worth there. */
import { isOneSlip } from '../text/slips.ts';
import { isPlainSyllable } from '../text/syllables.ts';
import { rarityOf, wordsNear } from './index.ts';
import type { Snapshot } from './index.ts';
import type { Said, Term } from './terms.ts';

export interface MeantTerm {
  /** of the message's term, its rarity counted in */
  weight: number;
  /** less than 1 for a word one slip away */
  fit: number;
  rarity: number;
  /** as written with its marks, else '' */
  word: string;
}

export interface Meant {
  /** by the key under which the index knows it */
  terms: ReadonlyMap<string, MeantTerm>;
  /** the same one after the other, and by the number that the index gives each: its place in `list` plus 1, 0 for all others */
  list: readonly MeantTerm[];
  places: Uint16Array;
  /** what the whole passage weighs */
  whole: number;
}

const SLIP = 0.8;
const SHORTEST = 4;
/** Who asks these of a thing asks no rumour about it. */
const ASKED_OF_NO_CLAIM = new Set(['price', 'where', 'when', 'how_many', 'how_long', 'how', 'diff']);
const ASKED = 2;

export function meantIn(snapshot: Snapshot, said: Said): Meant {
  const terms = new Map<string, MeantTerm>();
  let whole = 0;
  for (const term of said.terms) {
    const asked = snapshot.kind === 'claim' && ASKED_OF_NO_CLAIM.has(term.key) ? ASKED : 1;
    const weight = term.weight * rarityOf(snapshot.store, term.key) * asked;
    whole += weight * term.missed;
    for (const [key, fit] of spellings(snapshot, term)) {
      if ((terms.get(key)?.fit ?? 0) < fit)
        terms.set(key, { weight, fit, rarity: rarityOf(snapshot.store, key), word: term.word });
    }
  }
  const list = [...terms.values()];
  const places = new Uint16Array(snapshot.store.numbers.size);
  [...terms.keys()].forEach((key, i) => {
    const number = snapshot.store.numbers.get(key);
    if (number !== undefined) places[number] = i + 1;
  });
  return { terms, list, places, whole };
}

/** The term itself, or the words of the index that an unknown word is one slip away from. */
function spellings({ store }: Snapshot, { key }: Term): readonly (readonly [string, number])[] {
  if (!key.startsWith('w:') || store.postings.has(key) || store.bodies.has(key)) return [[key, 1]];
  const word = key.slice(2);
  if (word.length < SHORTEST || isPlainSyllable(word)) return [];
  return wordsNear(store, word)
    .filter((known) => isOneSlip(word, known))
    .map((known) => [`w:${known}`, SLIP] as const);
}
