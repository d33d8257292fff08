/** A second look at the two nearest questions: what both of them speak of tells nothing of which one was meant. */
import { rarityOf } from './index.ts';
import type { Row, Snapshot } from './index.ts';
import type { Said, Term } from './terms.ts';

/** So much of a score may be won or lost by it. */
const MOST = 0.1;
/** The second is looked at when it has this share of the first one's score. */
const NEAR = 0.6;
const UNDECIDED = 0.5;

export interface Near {
  row: Row;
  score: number;
}

/** The two with the scores that they have after it. */
export function secondLook(snapshot: Snapshot, said: Said, [first, second]: readonly [Near, Near]): [number, number] {
  if (second.score < first.score * NEAR) return [first.score, second.score];
  const [one, other] = [keysIn(first), keysIn(second)];
  const tells = ({ key }: Term) => one.has(key) !== other.has(key);
  const asked = said.terms.filter(tells);
  const keys = new Set(said.terms.map(({ key }) => key));
  const scoreOf = ({ row, score }: Near, own: ReadonlySet<string>) => {
    const meets = metShare(snapshot, asked, own);
    const isMet = metShare(snapshot, row.said.terms.filter(tells), keys);
    return Math.min(1, score * (1 - MOST + MOST * (meets + isMet)));
  };
  return [scoreOf(first, one), scoreOf(second, other)];
}

const keysIn = ({ row }: Near) => new Set(row.said.terms.map(({ key }) => key));

/** How much of these terms, by weight, is among the keys. */
function metShare({ store }: Snapshot, terms: readonly Term[], keys: ReadonlySet<string>): number {
  let [met, all] = [0, 0];
  for (const { key, weight, missed } of terms) {
    const worth = weight * rarityOf(store, key);
    met += keys.has(key) ? worth : 0;
    all += keys.has(key) ? worth : worth * missed;
  }
  return all < LIGHTEST ? UNDECIDED : met / all;
}
const LIGHTEST = 0.01;
