/** How a syllable sounds where accents, and recognisers of speech, take one letter for another: what may be heard alike has one key. */
import type { Token } from '../text/token.ts';

/**
 * Onsets that are one sound for many: s/x and tr/ch (north), l/n (Red River delta), d/gi/r/v (north, south), hu/qu (south).
 * The longest first.
 */
const ONSETS: readonly (readonly [RegExp, string])[] = [
  [/^(?:qu|hu(?=[yêâơa])|ho(?=[aăe]))/, 'w'],
  [/^(?:ngh?)/, 'ŋ'],
  [/^nh/, 'ɲ'],
  [/^(?:tr|ch)/, 'c'],
  [/^(?:gi|d|r|v)/, 'z'],
  [/^(?:gh?)/, 'g'],
  [/^kh/, 'x'],
  [/^[ckq]/, 'k'],
  [/^[sx]/, 's'],
  [/^[ln]/, 'n'],
];

/** Ends that are one sound in the south: -n/-ng/-nh, -t/-c/-ch, -ay/-ai, -au/-ao; i and y are one everywhere. */
const RIMES: readonly (readonly [RegExp, string])[] = [
  [/(?:ng|nh|n)$/, 'N'],
  [/(?:ch|c|t)$/, 'T'],
  [/ay$/, 'ai'],
  [/au$/, 'ao'],
  [/y/g, 'i'],
];

/** The key of a word; hỏi and ngã are one tone. */
export function soundOf({ base, tone }: Pick<Token, 'base' | 'tone'>): string {
  const [letters, sound = ''] = ONSETS.find(([onset]) => onset.test(base)) ?? [];
  const onset = letters?.exec(base)?.[0] ?? '';
  const rime = RIMES.reduce((rest, [ending, key]) => rest.replace(ending, key), base.slice(onset.length));
  return `${sound}${rime}${tone === 4 ? 3 : tone}`;
}
