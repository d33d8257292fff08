/** Stopping and starting unasked messages, and requests about one's own data. */
import { INTENTS } from '../cases/codes.ts';
import { dueIn } from '../cases/deadlines.ts';
import { plus } from '../cases/time.ts';
import type { TextPart } from '../cases/text.ts';
import type { TextKey } from '../locales/index.ts';
import { nextCheckIn, stopCheckIns } from './check-in/schedule.ts';
import { defineFlow } from './engine/define.ts';
import { END, type View } from './engine/flow.ts';
import { fold } from './engine/fold.ts';
import { momentWords } from './engine/moment.ts';
import type { Effect } from './engine/turn.ts';
import { choice, text } from './engine/words.ts';
import { consentEffects } from './first-contact.ts';

const KEPT = '(?:thong tin|du lieu|ho so|tai khoan|so lieu)';
const MINE = '(?:(?:ca nhan|rieng|da luu|dang luu)|(?:cua|ve) (?:toi|em|tui|minh|con|chau|anh|chi|bac|co|chu|nha))';
/** Erasing is always about one's own; seeing only where it is said whose: "xem thông tin của tôi". */
const MY_DATA = new RegExp(
  [
    String.raw`\b(?:xoa|go bo|rut)\b.*\b${KEPT}\b`,
    String.raw`\b(?:xem|lay lai|cho biet|cho xem|gui lai|co nhung|luu)\b.*\b${KEPT}\b.*\b${MINE}\b`,
    String.raw`\b(?:xem|sua) ${KEPT}$`,
    String.raw`\b(?:delete|erase|see) my (?:data|information)\b`,
  ].join('|'),
);
/** Whatever the wish was taken for: the law does not ask how well it was understood. */
const ASKING = INTENTS.filter((intent) => intent !== 'sos');

/** Does this ask to see or erase one's own data? "Xoá thông tin của em". */
export function asksAboutData({ said }: Pick<View, 'said'>): boolean {
  return said !== null && MY_DATA.test(fold(said.understanding.text));
}

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

function openRequest({ context }: View) {
  return context.cases.find(({ kind, open }) => kind === 'data-request' && open);
}

/** By law such a request is answered in time; `dueIn` knows the time. */
function untilWords(view: View): TextPart {
  const { now } = view.context;
  return momentWords(plus(now, dueIn('data-request', 'YELLOW') ?? 0), now);
}

function waitingWords(view: View): readonly TextPart[] {
  const due = openRequest(view)?.dueAt ?? null;
  if (due === null) return [text('stop.dataWaitingNoDate')];
  return [text('stop.dataWaiting', { until: momentWords(due, view.context.now) })];
}

function requestEffects(view: View): readonly Effect[] {
  const { words } = view.answers;
  const own = typeof words === 'string' && words !== '' ? [text('stop.dataWords', { text: words })] : [];
  const summary = [text('stop.dataSummary'), ...own];
  const { newId, person } = view.context;
  return [
    {
      do: 'openCase',
      caseId: newId('data-request'),
      case: { kind: 'data-request', severity: 'YELLOW', summary, areaPath: person.areaPath },
    },
  ];
}

/** Opens a request that a human answers; a second one is the same. */
export const dataRequest = defineFlow({
  name: 'data-request',
  version: 1,
  first: 'isOpen',
  starts: [
    { on: 'choice', id: 'my-data' },
    ...ASKING.map((intent) => ({ on: 'intent' as const, intent, when: asksAboutData })),
  ],
  begin: ({ said }) => ({ words: asksAboutData({ said }) ? (said?.understanding.text ?? '') : '' }),
  steps: {
    isOpen: {
      kind: 'decide',
      by: (view) => (openRequest(view) === undefined ? 'new' : 'again'),
      branches: { new: 'asked', again: 'waiting' },
    },
    asked: {
      kind: 'tell',
      say: (view) => [text('stop.dataAsked', { until: untilWords(view) })],
      effects: requestEffects,
      then: END,
    },
    waiting: { kind: 'tell', say: waitingWords, then: END },
  },
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
    data: { kind: 'enter', flow: 'data-request', then: END },
    fine: { kind: 'tell', say: [text('stop.fine')], then: END },
  },
});
