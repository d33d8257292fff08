/** A second look at the two nearest questions: what both of them speak of in some wording tells nothing of which one was meant. */
import type { Snapshot } from './index.ts';
import { rarityOf } from './store.ts';
import type { Said } from './terms.ts';

/** So much of a score may be won or lost by it. */
const MOST = 0.1;
/** The second is looked at when it has this share of the first one's score. */
const NEAR = 0.6;
const UNDECIDED = 0.5;
const LIGHTEST = 0.01;

export interface Near {
  said: Said;
  /** whether any wording of its entry has this term */
  knows: (key: string) => boolean;
  score: number;
}

/** The two with the scores that they have after it. */
export function secondLook(snapshot: Snapshot, said: Said, [first, second]: readonly [Near, Near]): [number, number] {
  if (second.score < first.score * NEAR) return [first.score, second.score];
  const [mine, theirs] = [
    (key: string) => first.knows(key) !== second.knows(key),
    (key: string) => first.said.terms.has(key) !== second.said.terms.has(key),
  ];
  const isMeant = (key: string) => said.terms.has(key);
  const scoreOf = ({ said: known, knows, score }: Near) => {
    const meets = metShare(snapshot, said, knows, mine);
    const isMet = metShare(snapshot, known, isMeant, theirs);
    return Math.min(1, score * (1 - MOST + MOST * (meets + isMet)));
  };
  return [scoreOf(first), scoreOf(second)];
}

type Test = (key: string) => boolean;

/** How much of the terms that tell, by weight, the other has too. */
function metShare({ store }: Snapshot, one: Said, has: Test, tells: Test): number {
  let [met, all] = [0, 0];
  for (const { key, weight, missed } of one.terms.values()) {
    if (!tells(key)) continue;
    const worth = weight * rarityOf(store, key);
    const isMet = has(key);
    met += isMet ? worth : 0;
    all += isMet ? worth : worth * missed;
  }
  return all < LIGHTEST ? UNDECIDED : met / all;
}
