/** Food refused: of a baby it is poor feeding, of a grown-up a loss of appetite, told as a severe one. */
import type { Hit } from '../lexicon/patterns.ts';
import type { Reading } from '../text/read.ts';

const GROWN =
  /^(?:mother|father|grandmother|grandfather|wife|husband|brother|sister|mother_in_law|father_in_law|relative|roommate)$/;
const OWN = /(?:^| )(?:toi|tui|minh)(?= |$)/;
const BABY = /(?:^| )(?:be|em be|bu|ti|so sinh|thang tuoi|tre|nhoc|bim|sua)(?= |$)/;
const FOOD = /^(?:an|com|chao|bua)$/;

/** The hits, with "bỏ ăn" or "ăn không vô" of a grown-up as what it is; in doubt whose it is it stays. */
export function refusedFood({ tokens, words }: Reading, hits: readonly Hit[]): Hit[] {
  const eaten = hits.some((hit) => isEaten(tokens, hit));
  if (!eaten || BABY.test(words) || hits.some(({ value }) => value === 'child')) return [...hits];
  if (!OWN.test(words) && !hits.some(({ type, value }) => type === 'person' && GROWN.test(value))) return [...hits];
  return hits.map((hit) => (isEaten(tokens, hit) ? { ...hit, value: 'loss_of_appetite', severe: true } : hit));
}

const isEaten = (tokens: Reading['tokens'], { value, from, to }: Hit) =>
  value === 'poor_feeding' && tokens.slice(from, to).some(({ fold }) => FOOD.test(fold));
