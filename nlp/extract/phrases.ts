/** All phrase lexicons in one tree, so that the longest reading of a passage wins over every other. */
import { createPhrases } from '../lexicon/patterns.ts';
import type { Hit, PhraseList } from '../lexicon/patterns.ts';
import * as facts from '../lexicon/facts.ts';
import { NO_SYMPTOM, SYMPTOM_PHRASES } from '../lexicon/symptoms.ts';
import type { Reading } from '../text/read.ts';

function lists(type: string, words: Readonly<Record<string, string>>, gaps = false): PhraseList[] {
  return Object.entries(words).map(([value, patterns]) => ({ type, value, patterns, gaps }));
}

const phrases = createPhrases([
  ...lists('symptom', SYMPTOM_PHRASES, true),
  ...lists('disease', facts.DISEASES),
  ...lists('condition', facts.CONDITIONS),
  ...lists('person', facts.PERSONS),
  ...lists('bystander', facts.BYSTANDERS),
  ...lists('vaccine', facts.VACCINES),
  ...lists('medication', facts.MEDICATIONS),
  ...lists('supply', facts.SUPPLIES),
  ...lists('test_type', facts.TESTS),
  ...lists('test_result', facts.RESULTS),
  ...lists('gender', facts.GENDERS),
  ...lists('contact', facts.CONTACTS),
  { type: 'none', value: '', patterns: NO_SYMPTOM },
  { type: 'none', value: '', patterns: facts.NO_FACT },
]);

/** Folded single words that are mostly something else when nobody typed their marks. */
const DOUBTFUL = new Set('sang quay duoi oai lim khan tro oc te dai am duong ma bo vo cu u ta mi thai bu hen chi lo le nu ong dau'.split(' '));

/** Phrases of all lexicons, without the traps. */
export function findPhrases(reading: Reading): Hit[] {
  return phrases.find(reading).filter((hit) => hit.type !== 'none' && !isDoubtful(reading, hit));
}

function isDoubtful(reading: Reading, hit: Hit): boolean {
  const token = reading.tokens[hit.from];
  if (!token || hit.to - hit.from > 1) return false;
  if (token.fold === 'ba') return !token.marked && !reading.accented;
  if (token.fold === 'nam' || token.fold === 'nu') return !standsAlone(reading, hit);
  return !token.marked && hit.score < 1.6 && DOUBTFUL.has(token.fold);
}

/** "nam" and "nữ" are a gender between commas, numbers or at the ends. */
function standsAlone(reading: Reading, { from, to }: Hit): boolean {
  const before = reading.tokens[from - 1];
  const after = reading.tokens[to];
  const left = !before || before.kind !== 'word' || /^(?:tinh|tuoi|gioi|la)$/.test(before.fold) || before.capital;
  const right = !after || after.kind !== 'word' || /^(?:sinh|tuoi|sdt|so|o|bi|sot|gioi)$/.test(after.fold);
  return left && right;
}
