/** One's own data: seen at once, corrected, copied by a link that works once, who looked; erased by staff in the time of the law. */
import type { TextPart } from '../cases/text.ts';
import { stringIn } from './danger/caller.ts';
import { defineFlow } from './engine/define.ts';
import { END } from './engine/flow.ts';
import type { Answers, Choose, Flow, Start, View } from './engine/flow.ts';
import { momentWords } from './engine/moment.ts';
import { choice, text } from './engine/words.ts';
import { dataWish } from './my-data/asked.ts';
import type { DataWish } from './my-data/asked.ts';
import { askedWords, openRequest, requestEffects, waitingWords } from './my-data/request.ts';
import { keepFound, keptWords, looksWords } from './my-data/shown.ts';

/** Asked over any open question, whatever the wish was taken for: the law does not ask how well it was understood. */
function asking(...wishes: readonly DataWish[]): readonly Start[] {
  const when = (view: View): boolean => wishes.some((wish) => wish === dataWish(view));
  return [
    { on: 'said', when },
    { on: 'intent', intent: 'opt_out', when },
  ];
}

function wordsOf({ said }: View): string {
  return said?.understanding.text ?? '';
}

/** Is it another wish than the request that is open tells of? */
function asksAnew(view: View): boolean {
  return openRequest(view)?.summary.some(({ key }) => key === 'stop.dataErase') === false;
}

/** Erasing: a request that a human answers; a second one is the same. */
export const dataRequest: Flow = defineFlow({
  name: 'data-request',
  version: 2,
  first: 'isOpen',
  starts: [{ on: 'choice', id: 'data:erase' }, ...asking('erase')],
  begin: (view) => ({ words: dataWish(view) === null ? '' : wordsOf(view) }),
  steps: {
    isOpen: {
      kind: 'decide',
      by: (view) => (openRequest(view) === undefined ? 'new' : 'again'),
      branches: { new: 'asked', again: 'waiting' },
    },
    asked: {
      kind: 'tell',
      say: (view) => [askedWords(view), text('myData.eraseWhat')],
      effects: (view) => requestEffects(view, 'stop.dataErase'),
      then: END,
    },
    waiting: {
      kind: 'tell',
      say: (view) => [
        ...(asksAnew(view) ? [text('myData.eraseToo'), text('myData.eraseWhat')] : []),
        waitingWords(view),
      ],
      effects: (view) => requestEffects(view, 'stop.dataErase'),
      then: END,
    },
  },
});

function linkWords({ answers: { url, until }, context: { now } }: View): readonly TextPart[] {
  const end = typeof until === 'string' ? until : now;
  return [text('myData.link', { until: momentWords(end, now), url: typeof url === 'string' ? url : '' })];
}

/** A wish to erase has a flow of its own. */
function wishOf(view: View): Exclude<DataWish, 'erase'> {
  const wish = dataWish(view) ?? 'see';
  return wish === 'erase' ? 'see' : wish;
}

/** What may be done next. Not waited for. */
const NEXT: Choose['choices'] = [
  { choice: choice('data:who', 'myData.who'), then: 'who' },
  { choice: choice('data:copy', 'myData.copy'), then: 'link' },
  { choice: choice('data:correct', 'myData.correct'), then: 'correct' },
  { choice: choice('data:erase', 'myData.erase'), then: 'erase' },
];

/** Who wrote for the first time has nothing yet, and is told so all the same. */
export const myData: Flow = defineFlow({
  name: 'my-data',
  version: 1,
  first: 'look',
  passing: true,
  starts: [{ on: 'choice', id: 'my-data' }, ...asking('see', 'who', 'copy', 'correct')],
  begin: (view, data): Answers => ({ ...data, wish: wishOf(view), words: wordsOf(view) }),
  steps: {
    look: { kind: 'lookup', what: () => ({ of: 'keptData' }), set: keepFound, then: 'which' },
    which: {
      kind: 'decide',
      by: ({ answers }) => stringIn(answers, 'wish') ?? 'see',
      branches: { see: 'isOpen', who: 'who', copy: 'link', correct: 'correct' },
    },
    isOpen: {
      kind: 'decide',
      by: (view) => (openRequest(view) === undefined ? 'new' : 'again'),
      branches: { new: 'see', again: 'seeAgain' },
    },
    // The rest, on paper and at the laboratory, is answered by a human.
    see: {
      kind: 'tell',
      say: (view) => [...keptWords(view), askedWords(view)],
      effects: (view) => requestEffects(view, 'stop.dataSee'),
      then: 'next',
    },
    seeAgain: { kind: 'tell', say: (view) => [...keptWords(view), waitingWords(view)], then: 'next' },
    next: { kind: 'choose', name: 'data', optional: true, question: [text('myData.next')], choices: NEXT },
    who: { kind: 'tell', say: looksWords, then: END },
    link: {
      kind: 'lookup',
      what: () => ({ of: 'exportLink' }),
      set: (found) => (found.of === 'exportLink' ? { url: found.url, until: found.until } : {}),
      then: 'copy',
    },
    copy: {
      kind: 'tell',
      say: linkWords,
      then: END,
    },
    correct: { kind: 'enter', flow: 'correct-data', then: END },
    erase: { kind: 'enter', flow: 'data-request', then: END },
  },
});
