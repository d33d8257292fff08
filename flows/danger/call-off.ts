/** A caller says that it is over: asked once, noted for the people on duty, never closed by the bot. */
import { mergeSummary } from '../alarm.ts';
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { Answers, View } from '../engine/flow.ts';
import type { Effect } from '../engine/turn.ts';
import { choice, text } from '../engine/words.ts';
import { openCaseOf, stringIn } from './caller.ts';
import { denialAnswer, isCallOff, isStillNeeded } from './replies.ts';

function calledOff(view: View): Effect[] {
  const caseId = stringIn(view.answers, 'caseId');
  const item = openCaseOf(view);
  if (caseId === null || item === null) return [];
  const summary = mergeSummary(item.summary, [text('desk.callerCancelled')]);
  return [
    { do: 'changeCase', caseId, change: { callerCancelled: true, summary } },
    {
      do: 'record',
      caseId,
      body: { type: 'act', act: 'callerCancelled', by: null, detail: [text('desk.callerCancelled')] },
    },
  ];
}

function says(view: View, over: boolean): boolean {
  const { said, asked } = view;
  if (said === null || asked === null) return false;
  const answer = denialAnswer(said);
  if (over) return isCallOff(said) || answer === 'so' || answer === 'yes';
  return isStillNeeded(said) || (answer !== null && answer !== 'so' && answer !== 'yes');
}

/** The call for help goes on where it was, with the questions that are still open. */
function goesOn(view: View): Answers {
  const item = openCaseOf(view);
  return { resume: true, caseId: item?.id ?? '', attended: item?.unattended === false };
}

export const callOff = defineFlow({
  name: 'call-off',
  version: 1,
  keeps: true,
  starts: [],
  first: 'before',
  steps: {
    before: {
      kind: 'decide',
      by: ({ answers }) => (answers['asked'] === true ? 'again' : 'first'),
      branches: { first: 'sure', again: 'told' },
    },
    sure: {
      kind: 'choose',
      name: 'over',
      question: [text('sos.callOff')],
      choices: [
        { choice: choice('sos:over', 'sos.callOffYes'), then: 'over', take: (view) => says(view, true) },
        { choice: choice('sos:needed', 'sos.callOffNo'), then: 'needed', take: (view) => says(view, false) },
      ],
    },
    over: { kind: 'do', effects: calledOff, then: 'told' },
    told: {
      kind: 'tell',
      // Where nobody is on duty nobody is promised.
      say: (view) => [text(openCaseOf(view)?.unattended === true ? 'sos.calledOffAlone' : 'sos.calledOff')],
      then: END,
    },
    needed: { kind: 'enter', flow: 'sos', answers: goesOn, then: END },
  },
});
