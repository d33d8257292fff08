/** Of what a sentence speaks by kinds of which one excludes another: illnesses, things, contraries, the order of a comparison. */
import type { Hit } from '../lexicon/patterns.ts';
import type { Token } from '../text/read.ts';
import { commonness } from './background.ts';

/** Things of which any other may be a kind. */
const GENERAL = new Set(['medicine', 'fever_medicine', 'blood', 'vegetables']);
const EXCLUSIVE = /^(?:disease|item|contrary)/;
/** Of these people one is never taken for another. */
const PERSONS = new Set(['pregnant', 'elder', 'infant', 'chronic', 'foreigner']);
/** No plant is called by a word as common as this. */
const NO_NAME = 0.6;
/** Before a word that no list has: the part of a plant names a thing of its own ("hạt mùi", "lá bưởi"). */
const PART_OF_PLANT = new Set('lá hạt hột rau củ quả trái rễ vỏ hoa bông'.split(' '));
const CASES = new Set(['f0', 'f1', 'f2', 'f3']);

/** By kind all that is named of it. */
export function kindsOf(tokens: readonly Token[], hits: readonly Hit[], covered: Int8Array): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  const put = (type: string, value: string) => kinds.set(type, (kinds.get(type) ?? new Set()).add(value));
  for (const { type, value } of hits)
    if ((EXCLUSIVE.test(type) || PERSONS.has(value)) && !GENERAL.has(value)) put(type, value);
  for (const { fold } of tokens) if (CASES.has(fold)) put('contrary case', fold);
  const order = orderOf(tokens, hits);
  if (order !== null) put('contrary order', order);
  tokens.forEach(({ word }, i) => {
    const next = tokens[i + 1];
    if (!PART_OF_PLANT.has(word) || covered[i] !== 0 || covered[i + 1] !== 0 || next?.kind !== 'word') return;
    if (commonness(next.fold) < NO_NAME) put('item', `w:${next.fold}`);
  });
  return kinds;
}

/** "cúm A nguy hiểm hơn cúm B" is another claim the other way round. */
function orderOf(tokens: readonly Token[], hits: readonly Hit[]): string | null {
  const more = tokens.findIndex(({ word, fold, marked }) => (marked ? word === 'hơn' : fold === 'hon'));
  if (more < 0) return null;
  const named = hits.filter(({ type }) => type === 'disease' || type === 'item' || type === 'people');
  const saidOf = (hit: Hit | undefined) =>
    hit &&
    tokens
      .slice(hit.from, hit.to + 1)
      .map(({ fold }) => (/^[a-k]$/.test(fold) ? fold : ''))
      .join('') + hit.value;
  const first = saidOf(named.filter(({ to }) => to <= more).sort((one, other) => other.to - one.to)[0]);
  const second = saidOf(named.filter(({ from }) => from > more).sort((one, other) => one.from - other.from)[0]);
  return first === undefined || second === undefined ? null : `${first} ${second}`;
}
