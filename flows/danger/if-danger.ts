/** "Nếu khó thở thì sao?": danger that is only supposed or long past is answered with the 115 advice, without an alarm. */
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { View } from '../engine/flow.ts';
import { text } from '../engine/words.ts';
import { firstAidWords } from './card.ts';

function flagsIn({ answers }: View): readonly string[] {
  const flags = answers['flags'];
  return Array.isArray(flags) ? flags.map(String) : [];
}

export const ifDanger = defineFlow({
  name: 'if-danger',
  version: 1,
  starts: [],
  first: 'advise',
  steps: {
    advise: { kind: 'tell', say: (view) => [text('sos.ifHappens'), ...firstAidWords(flagsIn(view), null)], then: END },
  },
});
