/** Stopping and starting unasked messages, and the menu's way to one's own data. */
import type { TextKey } from '../locales/index.ts';
import { nextCheckIn, stopCheckIns } from './check-in/schedule.ts';
import { defineFlow } from './engine/define.ts';
import { END, type View } from './engine/flow.ts';
import type { Effect } from './engine/turn.ts';
import { choice, text } from './engine/words.ts';
import { isListOpen } from './fields/open-list.ts';
import { consentEffects } from './first-contact.ts';
import { asksAboutData } from './my-data/asked.ts';

/** An entry in the person's timeline and in that of each open case, so that whoever holds it is told. */
function recordAct(view: View, act: string, key: TextKey): readonly Effect[] {
  const body = { type: 'act' as const, act, by: null, detail: [text(key)] };
  const ofCases = view.context.cases.map(({ id }): Effect => ({ do: 'record', caseId: id, body }));
  return ofCases.length > 0 ? ofCases : [{ do: 'record', body }];
}

function stopEffects(view: View): readonly Effect[] {
  return [
    { do: 'changePerson', set: { stoppedAt: view.context.now } },
    ...consentEffects('checkins', false),
    ...stopCheckIns(),
    ...recordAct(view, 'stopped', 'stop.actStopped'),
    { do: 'emit', event: { event: 'stopped' } },
  ];
}

function startEffects(view: View): readonly Effect[] {
  return [
    { do: 'changePerson', set: { stoppedAt: null } },
    ...consentEffects('checkins', true),
    ...nextCheckIn(view.context.household, view.context.now),
    ...recordAct(view, 'started', 'stop.actStarted'),
  ];
}

/** "dung", as our SMS say it, where no question is open to which it would be "đúng". */
function saysDung({ said }: View): boolean {
  return said !== null && said.understanding.text.trim().toLowerCase() === 'dung';
}

/** Stops all unasked messages at once, on every address. Open cases stay open. */
export const stop = defineFlow({
  name: 'stop',
  version: 1,
  first: 'stop',
  starts: [
    { on: 'word', word: 'stop' },
    { on: 'choice', id: 'stop' },
    { on: 'intent', intent: 'opt_out', when: (view) => !asksAboutData(view) },
    { on: 'said', when: (view) => saysDung(view) && isListOpen(view) },
    { on: 'intent', intent: 'unknown', when: saysDung },
  ],
  steps: {
    stop: {
      kind: 'tell',
      say: ({ context }) => [text('stop.stopped'), ...(context.cases.length > 0 ? [text('stop.casesStay')] : [])],
      effects: stopEffects,
      then: END,
    },
  },
});

export const start = defineFlow({
  name: 'start',
  version: 1,
  first: 'start',
  starts: [
    { on: 'word', word: 'start' },
    { on: 'choice', id: 'start' },
  ],
  steps: { start: { kind: 'tell', say: [text('stop.started')], effects: startEffects, then: END } },
});

/** The menu's way to all of it. */
export const privacy = defineFlow({
  name: 'privacy',
  version: 1,
  first: 'isStopped',
  passing: true,
  starts: [{ on: 'choice', id: 'privacy' }],
  steps: {
    isStopped: {
      kind: 'decide',
      by: ({ context }) => (context.person.stoppedAt === null ? 'receiving' : 'stopped'),
      branches: { receiving: 'receiving', stopped: 'stopped' },
    },
    receiving: {
      kind: 'choose',
      name: 'whatReceiving',
      question: [text('stop.askPrivacy')],
      again: [text('stop.askPrivacyAgain')],
      choices: [
        { choice: choice('stop', 'stop.stopMessages'), then: 'stop' },
        { choice: choice('my-data', 'stop.myData'), then: 'data' },
        { choice: choice('nothing', 'stop.nothing'), then: 'fine' },
      ],
    },
    stopped: {
      kind: 'choose',
      name: 'whatStopped',
      question: [text('stop.askPrivacy')],
      again: [text('stop.askPrivacyAgain')],
      choices: [
        { choice: choice('start', 'stop.startMessages'), then: 'start' },
        { choice: choice('my-data', 'stop.myData'), then: 'data' },
        { choice: choice('nothing', 'stop.nothing'), then: 'fine' },
      ],
    },
    stop: { kind: 'enter', flow: 'stop', then: END },
    start: { kind: 'enter', flow: 'start', then: END },
    data: { kind: 'enter', flow: 'my-data', then: END },
    fine: { kind: 'tell', say: [text('stop.fine')], then: END },
  },
});
