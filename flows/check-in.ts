/** Twice a day for an F0, once for an F1: measure, say how one feels, hear what to do. */
import { plus } from '../cases/time.ts';
import { inputsOf } from './danger/heard.ts';
import { perilOf } from './danger/peril.ts';
import type { Peril } from './danger/peril.ts';
import * as effects from './check-in/effects.ts';
import * as readings from './check-in/readings.ts';
import { isFollowed, ladder, mayBeAsked, nextCheckIn } from './check-in/schedule.ts';
import { defineFlow } from './engine/define.ts';
import { END } from './engine/flow.ts';
import type { Answers, Field, Flow, View } from './engine/flow.ts';
import type { Effect } from './engine/turn.ts';
import { choice, text } from './engine/words.ts';

const LADDER_MS = 4 * 3_600_000;

/** A new appointment begins empty; a message over an open check-in adds to it. */
function begin(view: View, data: Answers): Answers {
  return data['timer'] === 'checkinDue' ? { timer: 'checkinDue' } : { ...view.answers, ...data, timer: 'none' };
}

function has({ answers }: View, name: string): boolean {
  return name in answers;
}

function device(view: View): string | undefined {
  return view.said !== null && readings.saysNoDevice(view.said) ? readings.NO_DEVICE : undefined;
}

/** Never asked, only kept: a number that cannot be true shows that there is a device (clinical rules §10). */
const DOUBTED: Field = {
  name: 'doubted',
  question: [text('checkIn.ask')],
  take: ({ said }) => [...readings.doubted(said)],
  when: ({ said }) => readings.doubted(said).length > 0,
};

const OTHERS: Field = {
  name: 'others',
  question: [text('checkIn.ask')],
  take: ({ said }) => (said === null ? undefined : readings.otherVitals(said)),
  when: ({ said }) => said !== null && readings.otherVitals(said) !== undefined,
};

/** Offered again by a reminder, so that their numbers still mean the open question. */
const SHORT_ANSWERS = [choice('checkin:usual', 'checkIn.usual'), choice('checkin:nodevice', 'checkIn.noDevice')];

function tellsReadings({ said }: View): boolean {
  const told = ['symptom', 'temperature', 'spo2', 'pulse', 'resp_rate'];
  return said !== null && said.understanding.entities.some(({ type }) => told.includes(type));
}

/** Asks for everything in one go; any fact answers it. */
const REPORT: Field = {
  name: 'report',
  question: [text('checkIn.ask')],
  again: [text('checkIn.askAgain')],
  choices: SHORT_ANSWERS,
  take: (view) => {
    const { said } = view;
    if (said === null) return undefined;
    return tellsReadings(view) ||
      said.understanding.implausible.length > 0 ||
      readings.saysWell(said) ||
      readings.saysNoDevice(said)
      ? 'told'
      : undefined;
  },
};

const SPO2: Field = {
  name: 'spo2',
  question: ({ said }) => [text(readings.doubted(said).includes('spo2') ? 'checkIn.spo2Wrong' : 'checkIn.spo2')],
  again: [text('checkIn.spo2Again')],
  expecting: 'spo2',
  choices: [choice(readings.NO_DEVICE, 'checkIn.noDevice')],
  take: (view) => readings.vitalSaid(view.said, 'spo2') ?? device(view),
  when: ({ answers }) => answers['report'] !== 'checkin:nodevice',
};

const BREATHS: Field = {
  name: 'breaths',
  question: [text('checkIn.breaths')],
  again: [text('checkIn.breathsAgain')],
  expecting: 'resp_rate',
  choices: [choice('breaths:none', 'checkIn.cannotCount')],
  take: ({ said }) => readings.vitalSaid(said, 'respiratoryRate'),
  when: (view) => view.answers['spo2'] === readings.NO_DEVICE || view.answers['report'] === 'checkin:nodevice',
};

const TEMPERATURE: Field = {
  name: 'temperature',
  question: ({ said }) => [
    text(readings.doubted(said).includes('temperature') ? 'checkIn.temperatureWrong' : 'checkIn.temperature'),
  ],
  expecting: 'temperature',
  choices: [choice('temperature:none', 'checkIn.noThermometer')],
  take: ({ said }) => readings.vitalSaid(said, 'temperature'),
};

const FEELING: Field = {
  name: 'feeling',
  question: [text('checkIn.feeling')],
  expecting: 'symptom',
  choices: [choice(readings.WELL, 'checkIn.nothing')],
  take: ({ said }) => (said === null ? undefined : readings.signsSaid(said)),
  when: ({ answers }) => answers['report'] !== 'checkin:usual',
};

function peril(view: View): Peril {
  const danger = readings.dangerIn(view);
  return perilOf(danger, { about: null, cry: false, plea: false, inputs: inputsOf(readings.factsIn(view)) });
}

/** Humans already look after an open SOS: nobody is asked for numbers in the middle of it. */
function mayAskNow({ context }: View): boolean {
  const inDanger = context.cases.some(({ kind, open, severity }) => open && (kind === 'sos' || severity === 'RED'));
  return isFollowed(context.person) && mayBeAsked(context.person) && !inDanger;
}

function due(view: View): Effect[] {
  const { context } = view;
  const next = nextCheckIn(context.household, context.now);
  if (!mayAskNow(view)) return next;
  return [...next, ...ladder(context.now), { do: 'emit', event: { event: 'checkinDue' } }];
}

function levelNow(view: View): string {
  const { level } = readings.dangerIn(view);
  return level === 'RED' || level === 'ORANGE' ? 'alarm' : level === 'GREEN' ? 'green' : 'yellow';
}

function advice(view: View): 'checkIn.adviseUnknown' | 'checkIn.advise' {
  const { vitals } = readings.factsIn(view);
  return vitals.spo2 === undefined && vitals.respiratoryRate === undefined ? 'checkIn.adviseUnknown' : 'checkIn.advise';
}

function noted(view: View) {
  const facts = readings.readingWords(view);
  return facts.length === 0 ? [] : [text('checkIn.noted', { facts })];
}

export const checkIn: Flow = defineFlow({
  name: 'check-in',
  version: 1,
  purpose: 'checkins',
  starts: [
    { on: 'timer', name: 'checkinDue' },
    { on: 'intent', intent: 'checkin', when: ({ context }) => isFollowed(context.person) },
    // Whoever is followed and tells how they are reports, however unsure the wish behind it.
    { on: 'intent', intent: 'unknown', when: (view) => isFollowed(view.context.person) && tellsReadings(view) },
  ],
  begin,
  first: 'start',
  steps: {
    start: {
      kind: 'decide',
      by: ({ answers }) => (answers['timer'] === 'checkinDue' ? 'due' : 'told'),
      branches: { due: 'schedule', told: 'measure' },
    },
    schedule: { kind: 'do', effects: due, then: 'ask' },
    ask: { kind: 'decide', by: (view) => (mayAskNow(view) ? 'yes' : 'no'), branches: { yes: 'measure', no: END } },
    measure: {
      kind: 'form',
      progress: false,
      fields: [DOUBTED, OTHERS, REPORT, SPO2, BREATHS, TEMPERATURE, FEELING],
      then: 'level',
    },
    level: { kind: 'decide', by: levelNow, branches: { alarm: 'alarming', yellow: 'yellow', green: 'green' } },
    alarming: { kind: 'do', effects: effects.answered, then: 'alarm' },
    alarm: { kind: 'enter', flow: 'sos', answers: (view) => ({ peril: peril(view) }), then: END },
    yellow: { kind: 'do', effects: (view) => [...effects.answered(view), ...effects.graded(view)], then: 'advise' },
    advise: {
      kind: 'tell',
      say: (view) => [...noted(view), text(advice(view)), text('checkIn.when115')],
      then: 'back',
    },
    green: { kind: 'do', effects: (view) => [...effects.answered(view), ...effects.graded(view)], then: 'thank' },
    thank: {
      kind: 'tell',
      say: (view) => [...noted(view), text('checkIn.thanks'), text('checkIn.when115')],
      then: 'back',
    },
    back: {
      kind: 'decide',
      by: (view) => (has(view, 'denied') ? 'denied' : 'over'),
      branches: { denied: 'shownBack', over: END },
    },
    shownBack: {
      kind: 'enter',
      flow: 'denial',
      answers: ({ answers }) => ({
        denied: answers['denied'] ?? [],
        peril: answers['ifTrue'] ?? null,
        heard: answers['heard'] ?? '',
      }),
      then: END,
    },
  },
});

function remind(key: 'checkIn.reminder' | 'checkIn.otherChannel', over?: 'other'): (view: View) => Effect[] {
  return ({ answers, context }) => {
    if (!isFollowed(context.person) || !mayBeAsked(context.person)) return [];
    const slot = typeof answers['slot'] === 'string' ? answers['slot'] : context.now;
    const message = { parts: [text(key)], choices: SHORT_ANSWERS };
    const notAfter = plus(slot, LADDER_MS);
    return [
      { do: 'say', message, reason: 'service', purpose: 'checkins', notAfter, ...(over === undefined ? {} : { over }) },
    ];
  };
}

/** Beside the open check-in, so that its question stays open: reminder, other channel, and a case for a human. */
export const checkInLadder: Flow = defineFlow({
  name: 'check-in-ladder',
  version: 1,
  starts: [
    { on: 'timer', name: 'checkinReminder' },
    { on: 'timer', name: 'checkinOtherChannel' },
    { on: 'timer', name: 'checkinMissed' },
  ],
  first: 'which',
  steps: {
    which: {
      kind: 'decide',
      by: ({ answers: { timer } }) => (typeof timer === 'string' ? timer : ''),
      branches: { checkinReminder: 'remind', checkinOtherChannel: 'otherChannel', checkinMissed: 'missed' },
    },
    remind: { kind: 'do', effects: remind('checkIn.reminder'), then: END },
    otherChannel: { kind: 'do', effects: remind('checkIn.otherChannel', 'other'), then: END },
    missed: { kind: 'do', effects: effects.missed, then: END },
  },
});
