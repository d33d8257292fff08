/** Somebody beside the sender shows an ORANGE sign: advice at once, who and where, and the alarm after that or after five minutes. */
import type { Answers, View } from '../engine/flow.ts';
import { END } from '../engine/flow.ts';
import { defineFlow } from '../engine/define.ts';
import type { Effect } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { casePlace, placeIn, placeSaid } from '../place.ts';
import { alarmOf, freeWords, intoCase, perilOfView, stringIn, alarmAnswers } from './caller.ts';
import { firstAidWords } from './card.ts';
import { patienceOver, waitForAnswer } from './patience.ts';

/** A timer carries plain values only: the answers travel as one text. */
function begin(view: View, data: Answers): Answers {
  const kept = data['kept'];
  if (typeof kept === 'string') {
    const before: Answers = JSON.parse(kept);
    return { ...before, late: true };
  }
  return { ...view.answers, ...data };
}

function raise(view: View): Effect[] {
  const who = stringIn(view.answers, 'who');
  const place = placeIn(view.answers['place']);
  const alarm = alarmOf(view);
  const known = { ...view, answers: { ...view.answers, caseId: alarm.caseId } };
  return [
    patienceOver(),
    ...alarm.effects,
    ...(who === null
      ? []
      : intoCase(known, place === null ? {} : { place: casePlace(place) }, [text('desk.whom', { words: who })])),
  ];
}

export const otherPerson = defineFlow({
  name: 'other-person',
  version: 1,
  keeps: true,
  starts: [{ on: 'timer', name: 'otherPersonAnswer' }],
  begin,
  first: 'start',
  steps: {
    start: {
      kind: 'decide',
      by: ({ answers }) => (answers['late'] === true ? 'late' : answers['quiet'] === true ? 'human' : 'asked'),
      branches: { late: 'raise', asked: 'wait', human: 'advise' },
    },
    wait: {
      kind: 'do',
      effects: ({ answers, context }) => [waitForAnswer(context.now, answers)],
      then: 'card',
    },
    // While a human speaks with them the alarm waits for nobody's answer.
    advise: { kind: 'tell', say: [text('sos.otherNow')], tone: 'danger', then: 'raise' },
    card: {
      kind: 'tell',
      say: (view) => [text('sos.otherNow'), ...firstAidWords(perilOfView(view).flags, null).slice(0, 1)],
      tone: 'danger',
      then: 'ask',
    },
    ask: {
      kind: 'form',
      fields: [
        {
          name: 'who',
          question: [text('sos.whoAndWhere')],
          take: (view) => freeWords(view, 'who'),
        },
        {
          name: 'place',
          question: [text('sos.otherWhere')],
          again: [text('sos.whereAgain')],
          expecting: 'place',
          ask: 'location',
          take: (view) => placeSaid(view, 'place'),
        },
      ],
      then: 'raise',
    },
    raise: { kind: 'do', effects: raise, set: alarmAnswers, then: 'told' },
    told: {
      kind: 'tell',
      say: ({ answers }) => [
        ...(answers['late'] === true || answers['quiet'] === true ? [] : [text('sos.noted')]),
        // Beside a human it was said a moment ago.
        ...(answers['paging'] === true && answers['quiet'] !== true ? [text('sos.otherNow')] : []),
        text(answers['paging'] === true ? 'sos.callBackAsked' : 'sos.only115'),
      ],
      then: END,
    },
  },
});
