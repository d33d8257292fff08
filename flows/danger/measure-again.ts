/** A number that cannot be true is asked again; until then it is unknown, and unknown is never green. */
import type { VitalName } from '../../cases/codes.ts';
import { VITALS } from '../../cases/codes.ts';
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { Field, View } from '../engine/flow.ts';
import { choice, text } from '../engine/words.ts';

const NONE = 'vital:none';

/** The same vital again, with a value that can be true (danger in it was seen before this is asked). */
function measured({ said }: View, name: VitalName): number | string | undefined {
  if (said === null || said.understanding.implausible.includes(name)) return undefined;
  return said.understanding.entities.find(({ type }) => type === name)?.value;
}

function isWrong({ answers }: View, name: VitalName): boolean {
  return Array.isArray(answers['implausible']) && answers['implausible'].includes(name);
}

/** One vital at a time: a bare number then answers it. */
const FIELDS: readonly Field[] = VITALS.map((name) => ({
  name,
  question: [text('sos.measureAgain', { vitals: [text(`sos.vital.${name}`)] })],
  expecting: name,
  choices: [choice(NONE, 'sos.cannotMeasure')],
  take: (view) => measured(view, name),
  when: (view) => isWrong(view, name),
}));

export const measureAgain = defineFlow({
  name: 'measure-again',
  version: 2,
  starts: [],
  begin: (_view, data) => data,
  first: 'ask',
  steps: {
    ask: { kind: 'form', progress: false, fields: FIELDS, then: 'known' },
    known: {
      kind: 'decide',
      by: ({ answers }) => (VITALS.some((name) => answers[name] === NONE) ? 'unknown' : 'known'),
      branches: { known: 'thanks', unknown: 'doubt' },
    },
    thanks: { kind: 'tell', say: [text('sos.measured')], then: END },
    doubt: { kind: 'tell', say: [text('sos.notMeasured')], then: END },
  },
});
