/** What a passage asks of an index: its terms as the index spells them, with what each is worth there. */
import { isOneSlip } from '../text/slips.ts';
import { isPlainSyllable } from '../text/syllables.ts';
import type { Snapshot } from './index.ts';
import { rarityOf, wordsNear } from './store.ts';
import type { Store } from './store.ts';
import type { Said, Term } from './terms.ts';
import { relatedTo } from './weights.ts';

export interface MeantTerm {
  /** of the message's term, its rarity counted in */
  weight: number;
  /** less than 1 for a word one slip away */
  fit: number;
  rarity: number;
  /** which spelling of the index it has: 0 none, -1 one that the index does not know */
  word: number;
}

export interface Meant {
  /** by the key under which the index knows it */
  terms: ReadonlyMap<string, MeantTerm>;
  /** what the whole passage weighs */
  whole: number;
}

const SLIP = 0.8;
const SHORTEST = 4;
/** Who asks these of a thing asks no rumour about it. */
const ASKED_OF_NO_CLAIM = new Set(['price', 'where', 'when', 'how_many', 'how_long', 'how', 'diff']);
const ASKED = 2;
/** What is told before the question need not be met as much as the question. */
const STORY = 0.6;
const STRANGE = 1.6;
const STRANGE_WORD = 1.35;
const RARE = 0.55;
const MUCH = 0.8;

export function meantIn(snapshot: Snapshot, said: Said): Meant {
  const { store, kind } = snapshot;
  const terms = new Map<string, MeantTerm>();
  let whole = 0;
  for (const term of said.terms.values()) {
    const asked = kind === 'claim' && ASKED_OF_NO_CLAIM.has(term.key) ? ASKED : 1;
    const weight = term.weight * rarityOf(store, term.key) * asked;
    const word = store.spellings.get(term.word) ?? -1;
    const told = kind === 'faq' && term.at < said.askedFrom ? STORY : 1;
    whole += weight * Math.min(term.missed, told) * (kind === 'faq' ? strangeness(snapshot, term) : 1);
    const put = (key: string, fit: number) => {
      if ((terms.get(key)?.fit ?? 0) < fit) terms.set(key, { weight, fit, rarity: rarityOf(store, key), word });
    };
    if (isSpelledSo(store, term.key)) put(term.key, 1);
    else for (const key of nearTo(store, term.key)) put(key, SLIP);
  }
  return { terms, whole };
}

/** Much of the question, and nothing that this index speaks of: it is probably asked of nobody here. */
function strangeness(snapshot: Snapshot, { key, weight, missed }: Term): number {
  const { store } = snapshot;
  if (missed < 1 || /^[b#]/.test(key)) return 1;
  if (key.startsWith('w:'))
    return weight >= RARE && !isKnown(store, key) && !nearTo(store, key).some((one) => isKnown(store, one))
      ? STRANGE_WORD
      : 1;
  return weight >= MUCH && !relatedTo(key).some((one) => isKnown(store, one)) ? STRANGE : 1;
}

const isKnown = ({ postings, bodies }: Store, key: string) => postings.has(key) || bodies.has(key);

/** The term itself, or the words of the index that an unknown word is one slip away from. */
export function spellingsOf({ store }: Snapshot, key: string): readonly string[] {
  return isSpelledSo(store, key) ? [key] : nearTo(store, key);
}

/** Only of a word that the index does not know another may have been meant. */
const isSpelledSo = (store: Store, key: string) => !key.startsWith('w:') || isKnown(store, key);

function nearTo(store: Store, key: string): string[] {
  const word = key.slice(2);
  if (word.length < SHORTEST || isPlainSyllable(word)) return [];
  return wordsNear(store, word)
    .filter((known) => isOneSlip(word, known))
    .map((known) => `w:${known}`);
}
