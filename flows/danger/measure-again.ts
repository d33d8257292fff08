/** A number that cannot be true is asked again; until then it is unknown, and unknown is never green. */
import type { VitalName } from '../../cases/codes.ts';
import { VITALS } from '../../cases/codes.ts';
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { View } from '../engine/flow.ts';
import { choice, text } from '../engine/words.ts';

function wrong({ answers }: View): readonly VitalName[] {
  const names = Array.isArray(answers['implausible']) ? answers['implausible'].map(String) : [];
  return VITALS.filter((name) => names.includes(name));
}

/** The same vital again, with a value that can be true (danger in it was seen before this is asked). */
function measured(view: View): string | undefined {
  const { said } = view;
  if (said === null || said.understanding.implausible.length > 0) return undefined;
  const found = said.understanding.entities.filter(({ type }) => wrong(view).some((name) => name === type));
  return found.length === 0 ? undefined : found.map(({ type, value }) => `${type} ${value}`).join(', ');
}

export const measureAgain = defineFlow({
  name: 'measure-again',
  version: 1,
  starts: [],
  first: 'ask',
  steps: {
    ask: {
      kind: 'form',
      fields: [
        {
          name: 'measured',
          question: (view) => [
            text('sos.measureAgain', { vitals: wrong(view).map((name) => text(`sos.vital.${name}`)) }),
          ],
          choices: [choice('vital:none', 'sos.cannotMeasure')],
          take: measured,
        },
      ],
      then: 'known',
    },
    known: {
      kind: 'decide',
      by: ({ answers }) => (answers['measured'] === 'vital:none' ? 'unknown' : 'known'),
      branches: { known: 'thanks', unknown: 'doubt' },
    },
    thanks: { kind: 'tell', say: [text('sos.measured')], then: END },
    doubt: { kind: 'tell', say: [text('sos.notMeasured')], then: END },
  },
});
