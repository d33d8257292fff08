/** "Anh/chị KHÔNG khó thở, đúng không ạ?": a red flag denied in free text is shown back once. */
import { SYMPTOMS } from '../../cases/codes.ts';
import type { Symptom } from '../../cases/codes.ts';
import type { TextPart } from '../../cases/text.ts';
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { View } from '../engine/flow.ts';
import { choice, text } from '../engine/words.ts';
import { aboutWords } from '../household/focus.ts';
import { declares } from '../health-declaration/asked-for.ts';
import { stringIn } from './caller.ts';
import { perilIn } from './peril.ts';
import { denialAnswer } from './replies.ts';
import type { DenialAnswer } from './replies.ts';

function deniedIn({ answers }: View): readonly Symptom[] {
  const { denied } = answers;
  const codes = Array.isArray(denied) ? denied.map(String) : [];
  return SYMPTOMS.filter((code) => codes.includes(code));
}

/** The denied signs, as a list: with "KHÔNG" before each, or bare. */
function signs(view: View, negated: boolean): TextPart[] {
  return deniedIn(view).map((code) => {
    const what = text(`facts.symptom.${code}`);
    return negated ? text('facts.status.absent', { what }) : what;
  });
}

/** "Về mẹ:", where it was said of another of the household. */
function whom({ answers, context }: View): TextPart[] {
  const id = perilIn(answers)?.personId;
  return id === undefined ? [] : aboutWords(context, id);
}

function answered(...expected: readonly DenialAnswer[]): (view: View) => boolean {
  return ({ asked, said }) => {
    const answer = asked === null || said === null ? null : denialAnswer(said);
    return answer !== null && expected.includes(answer);
  };
}

export const denial = defineFlow({
  name: 'denial',
  version: 1,
  passing: true,
  starts: [],
  first: 'shown',
  steps: {
    shown: {
      kind: 'choose',
      name: 'denial',
      question: (view) => [...whom(view), text('sos.denied', { signs: signs(view, true) })],
      choices: [
        { choice: choice('denial:yes', 'sos.deniedYes'), then: 'kept', take: answered('so') },
        { choice: choice('denial:no', 'sos.deniedNo'), then: 'alarm', take: answered('notSo', 'has') },
        // "không" or "có" after "KHÔNG …, đúng không?" may mean either.
        { choice: choice('denial:which', 'sos.deniedUnclear'), then: 'plain', take: answered('yes', 'no') },
      ],
    },
    plain: {
      kind: 'choose',
      name: 'denialPlain',
      question: (view) => [...whom(view), text('sos.deniedPlain', { signs: signs(view, false) })],
      choices: [
        { choice: choice('denial:has', 'sos.deniedHas'), then: 'alarm', take: answered('has', 'yes', 'so') },
        { choice: choice('denial:hasnt', 'sos.deniedHasNot'), then: 'kept', take: answered('no', 'notSo') },
      ],
    },
    alarm: {
      kind: 'enter',
      flow: 'sos',
      answers: ({ answers }) => ({ peril: answers['peril'] ?? null, heard: answers['heard'] ?? '' }),
      then: END,
    },
    kept: {
      kind: 'decide',
      by: ({ answers }) => {
        if (answers['inside'] === true) return 'inside';
        if (declares(stringIn(answers, 'heard') ?? '')) return 'declares';
        const intent = stringIn(answers, 'intent');
        return intent === 'declare_health' || intent === 'checkin' ? 'symptoms' : 'other';
      },
      branches: { inside: END, declares: 'declared', symptoms: 'told', other: 'noted' },
    },
    // What else that message said still has to be answered.
    told: {
      kind: 'enter',
      flow: 'symptoms',
      answers: ({ answers }) => ({ heard: answers['heard'] ?? '' }),
      then: END,
    },
    declared: {
      kind: 'enter',
      flow: 'health-declaration',
      answers: ({ answers }) => ({ heard: answers['heard'] ?? '' }),
      then: END,
    },
    noted: { kind: 'tell', say: [text('sos.deniedKept')], then: END },
  },
});
