/** What a recogniser wrote, as it was said: words that sound like a known danger, symptom or wish are taken for it, numbers joined. */
import { MISHEARD, SPOKEN_PHRASES } from '../lexicon/spoken.ts';
import type { Token } from '../text/token.ts';
import { splitTone } from '../text/tone-marks.ts';
import { numberAt } from './numbers.ts';
import { rewritten } from './rewrite.ts';
import type { Find } from './rewrite.ts';
import { soundOf } from './sounds.ts';

const LONGEST = 5;

/** What stands for a run of words: by the words themselves, and by their sounds. */
interface Known {
  misheard: ReadonlyMap<string, string>;
  bySound: ReadonlyMap<string, string>;
}

function load(): Known {
  const rows = MISHEARD.split(';').map((row) => row.split('>').map((side) => side.trim()));
  const phrases = SPOKEN_PHRASES.split(';').map((phrase) => phrase.trim());
  return {
    misheard: new Map(rows.map(([heard = '', meant = '']) => [heard, meant])),
    bySound: new Map(
      phrases.map((phrase) => [
        phrase
          .split(' ')
          .map((word) => soundOf(splitTone(word)))
          .join(' '),
        phrase,
      ]),
    ),
  };
}

let known: Known | undefined;

/** The longest run of words that `of` knows under its key. */
function longest(of: ReadonlyMap<string, string>, key: (token: Token) => string): Find {
  return (tokens, at) => {
    for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
      const run = tokens.slice(at, at + length);
      const words = run.some(({ kind }) => kind === 'mark') ? undefined : of.get(run.map(key).join(' '));
      if (words !== undefined) return { words, length };
    }
    return null;
  };
}

/** In UTF-16 units, some ten minutes: what is behind it was not spoken, or not to us. */
const LONGEST_SPEECH = 8000;

/** The text that was meant; what nothing is known of stays as it is. Never throws. */
export function asSaid(heard: string): string {
  known ??= load();
  const plain = rewritten(
    heard.slice(0, LONGEST_SPEECH),
    longest(known.misheard, ({ word }) => word),
  );
  const meant = rewritten(plain, longest(known.bySound, soundOf));
  return rewritten(meant, numberAt) + heard.slice(LONGEST_SPEECH);
}
