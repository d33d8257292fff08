/** What the intent model sees of a text: words in both views, pairs, beginnings and ends, letters, and what was extracted. */
import type { Entity } from '../understanding.ts';
import type { Reading, Token } from '../text/read.ts';

/** The longest part of a message that the model looks at, in tokens. */
const LOOKED_AT = 60;

export type Features = Readonly<Record<string, number>>;

/** Feature names with their weight; the same for training and for scoring. */
export function featuresOf(reading: Reading, entities: readonly Entity[]): Features {
  const features: Record<string, number> = {};
  const tokens = reading.tokens.slice(0, LOOKED_AT);
  const folded = tokens.map(nameOf);
  tokens.forEach((token, i) => {
    const word = folded[i] ?? '';
    features[`w:${word}`] = 1;
    if (token.marked) features[`a:${token.word}`] = 0.6;
    features[`b:${folded[i - 1] ?? '^'} ${word}`] = 1;
    if (i > 1) features[`t:${folded[i - 2]} ${folded[i - 1]} ${word}`] = 0.6;
    if (token.kind === 'word' && word.length > 3) {
      for (let k = 0; k + 4 <= word.length + 2; k++) features[`c:${` ${word} `.slice(k, k + 4)}`] = 0.3;
    }
  });
  features[`b:${folded.at(-1) ?? '^'} $`] = 1;
  features[`s:${folded.slice(0, 2).join(' ')}`] = 0.8;
  features[`e:${folded.slice(-2).join(' ')}`] = 0.8;
  features[
    `n:${tokens.length < 3 ? tokens.length : tokens.length < 6 ? 'few' : tokens.length < 14 ? 'some' : 'many'}`
  ] = 0.5;
  for (const flag of flagsOf(entities)) features[`f:${flag}`] = 1;
  return features;
}

function nameOf(token: Token): string {
  if (token.kind !== 'number') return token.fold;
  return `#${Math.min(4, token.fold.length)}`;
}

function flagsOf(entities: readonly Entity[]): Set<string> {
  const flags = new Set<string>();
  for (const entity of entities) {
    flags.add(entity.type);
    if (entity.type === 'symptom') flags.add(`symptom ${entity.status ?? 'present'}`);
    if (entity.type === 'test_result' || entity.type === 'supply') flags.add(`${entity.type} ${entity.value}`);
  }
  return flags;
}
