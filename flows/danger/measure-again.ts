/** A number that cannot be true is asked again; until then it is unknown, and unknown is never green. */
import type { VitalName } from '../../cases/codes.ts';
import { VITALS } from '../../cases/codes.ts';
import { saysNoDevice, saysNoThermometer } from '../check-in/readings.ts';
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { Answers, Field, Json, View } from '../engine/flow.ts';
import { choice, text } from '../engine/words.ts';

const NONE = 'vital:none';

/** The same vital again, with a value that can be true (danger in it was seen before this is asked). */
function measured({ said }: View, name: VitalName): number | string | undefined {
  if (said === null || said.understanding.implausible.includes(name)) return undefined;
  return said.understanding.entities.find(({ type }) => type === name)?.value;
}

/** "Máy hỏng rồi, không đo được", where this one is asked for. */
function cannot({ said, asked }: View, name: VitalName): string | undefined {
  return asked === name && said !== null && (saysNoDevice(said) || saysNoThermometer(said)) ? NONE : undefined;
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
  take: (view) => measured(view, name) ?? cannot(view, name),
  // Others are never asked for, but kept where they are told.
  when: (view) => isWrong(view, name) || measured(view, name) !== undefined,
}));

/** Everything that was said, for triage: the first message, and the numbers measured anew. */
function told({ answers }: View): Answers {
  return { heard: answers['heard'] ?? '', measured: measuredIn(answers) };
}

function measuredIn(answers: Answers): { type: VitalName; value: Json }[] {
  return VITALS.flatMap((type) => {
    const value = answers[type];
    return value === undefined || value === null || value === NONE ? [] : [{ type, value }];
  });
}

function toldMore({ answers, context }: View): boolean {
  const { heard } = answers;
  if (measuredIn(answers).length > 0) return true;
  if (typeof heard !== 'string') return false;
  return context.understand(heard, { at: context.now }).entities.some(({ type }) => type === 'symptom');
}

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
      branches: { known: 'judged', unknown: 'doubt' },
    },
    doubt: { kind: 'tell', say: [text('sos.notMeasured')], then: 'rest' },
    // What else was said with the wrong number, or measured beside it, still has to be answered.
    rest: { kind: 'decide', by: (view) => (toldMore(view) ? 'more' : 'over'), branches: { more: 'judged', over: END } },
    judged: { kind: 'enter', flow: 'symptoms', answers: told, then: END },
  },
});
