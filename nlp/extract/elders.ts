/** Parents and grandparents by short words: "bả", "ổng", and an unmarked "ba" beside "ong". */
import type { Hit } from '../lexicon/patterns.ts';
import type { Reading } from '../text/read.ts';

const ELDERS = [
  {
    word: 'bả',
    value: 'mother',
    others: /^(?:mother|grandmother|wife|sister|mother_in_law|relative|neighbor|colleague)$/,
  },
  {
    word: 'ổng',
    value: 'father',
    others: /^(?:father|grandfather|husband|brother|father_in_law|relative|neighbor|colleague)$/,
  },
];

/** "bả", "ổng" where nobody else of the kind is named: the mother, the father. */
export function eldersIn({ tokens }: Reading, hits: readonly Hit[]): Hit[] {
  return ELDERS.flatMap(({ word, value, others }) => {
    const from = tokens.findIndex((token) => token.word === word);
    const taken = hits.some(
      (hit) => others.test(hit.value) || hit.type === 'bystander' || (hit.from <= from && from < hit.to),
    );
    return from < 0 || taken ? [] : [{ type: 'person', value, from, to: from + 1, severe: false, score: 2, words: 1 }];
  });
}

const OLD = 70;

/** Unmarked "ba" is a father, but beside "ong", or where it is an old one's, a grandmother (bà). */
export function unmarkedElder({ tokens, accented }: Reading, hit: Hit, all: readonly Hit[]): Hit {
  const token = tokens[hit.from];
  // "ong gia toi" is ông già
  if (hit.value.endsWith('_in_law') && !accented && tokens[hit.from + 1]?.fold === 'gia')
    return { ...hit, value: token?.fold === 'ong' ? 'father' : 'mother' };
  if (hit.value !== 'father' || hit.to - hit.from > 1 || token?.fold !== 'ba' || accented) return hit;
  if (all.some(({ value }) => value === 'mother')) return hit;
  const paired = all.some(
    ({ value, from, to }) => value === 'grandfather' && to - from === 1 && tokens[from]?.fold === 'ong',
  );
  const isOld = Number(tokens[hit.to]?.fold) >= OLD && /^(?:tuoi|t)$/.test(tokens[hit.to + 1]?.fold ?? '');
  return paired || isOld ? { ...hit, value: 'grandmother' } : hit;
}
