/** What is not understood or cannot be answered yet, the station's hours, and things sent without words. */
import { INTENTS, type Intent } from '../cases/codes.ts';
import { defineFlow } from './engine/define.ts';
import { END, type Choose, type Flow, type Start, type View } from './engine/flow.ts';
import { fold } from './engine/fold.ts';
import { momentWords } from './engine/moment.ts';
import type { Effect } from './engine/turn.ts';
import { choice, saysYes, text } from './engine/words.ts';
import { openRequest } from './my-data/request.ts';
import { addToQuestion, questionLine, waitingQuestion } from './hand-over.ts';

/** From the third message in a row a human is offered first. */
const TRULY_LOST = 3;

/** Wishes that only a human can answer so far. */
const NOT_YET: readonly Intent[] = [...(['faq', 'vaccination', 'travel_pass'] as const)];

const onIntents = (intents: readonly Intent[], when?: (view: View) => boolean): readonly Start[] =>
  intents.map((intent) => (when === undefined ? { on: 'intent', intent } : { on: 'intent', intent, when }));

/** What was asked, to be handed over in its own words. */
function wordsOf({ said }: View): string {
  return said?.understanding.text.trim() ?? '';
}

const toHuman = {
  kind: 'enter',
  flow: 'hand-over',
  answers: ({ answers }: View) => ({ question: answers['question'] ?? '' }),
  then: END,
} as const;

const handOverOrMenu: Choose['choices'] = [
  { choice: choice('pass-on', 'fallback.ask'), then: 'human', take: saysYes },
  { choice: choice('menu', 'fallback.menu'), then: 'menu' },
];

/** What a question about a picture may be taken for. */
const ABOUT_MEDIA: readonly Intent[] = ['faq', 'help', 'unknown', 'vaccination', 'verify_claim'];

/** How far apart its words may stand is bounded: a stranger's long message must not be read again from each of its words. */
const STATION = new RegExp(
  [
    ...[
      String.raw`\bgio (lam viec|mo cua|dong cua|truc)\b`,
      String.raw`\bmay gio\b.{0,120}\b(mo|dong|lam|nghi|truc)\b`,
    ],
    ...[
      String.raw`\b(mo|dong|lam viec|lam|truc|nghi)\b.{0,120}\bmay gio\b`,
      String.raw`\btram\b.{0,120}\b(o dau|nam o|cho nao|duong nao)\b`,
    ],
    ...[String.raw`\bduong (di|den|toi|ra)\b`, String.raw`\bdia chi (cua )?tram\b`],
    ...[
      String.raw`\b(xin|cho|hoi|biet|co|can)\b.{0,120}\b(so (dien thoai|may|dt)|sdt|hotline)\b`,
      String.raw`\b(opening hours|phone number)\b`,
    ],
  ].join('|'),
);

/** Asks for hours, place or number of the station: "trạm làm việc tới mấy giờ", "cho xin số điện thoại". */
function asksAboutStation(view: View): boolean {
  const tells = view.said?.understanding.entities.some(({ type }) => type === 'symptom' || type === 'supply');
  return tells !== true && STATION.test(fold(wordsOf(view)));
}

function hours({ context }: View) {
  const { open, opensAt } = context.hotline;
  return open ? text('fallback.open') : text('fallback.closed', { opens: momentWords(opensAt, context.now) });
}

/** Hours and 115 at once; the rest by a human. */
export const station: Flow = defineFlow({
  name: 'station',
  version: 1,
  first: 'tell',
  passing: true,
  starts: onIntents(
    INTENTS.filter((intent) => !['sos', 'opt_out', 'cancel'].includes(intent)),
    asksAboutStation,
  ),
  begin: (view) => ({ question: wordsOf(view) }),
  steps: {
    tell: { kind: 'tell', say: (view) => [hours(view)], then: 'more' },
    more: {
      kind: 'choose',
      name: 'more',
      optional: true,
      question: [text('fallback.askMore')],
      choices: handOverOrMenu,
    },
    human: toHuman,
    menu: { kind: 'enter', flow: 'menu', then: END },
  },
});

/** Wishes that the service cannot meet itself yet: said honestly, and offered to a human with the question's words. */
export const notYet: Flow = defineFlow({
  name: 'not-yet',
  version: 1,
  first: 'offer',
  passing: true,
  starts: onIntents(NOT_YET),
  begin: (view) => ({ question: wordsOf(view) }),
  steps: {
    offer: {
      kind: 'choose',
      name: 'offer',
      optional: true,
      question: [text('fallback.notYet')],
      choices: handOverOrMenu,
    },
    human: toHuman,
    menu: { kind: 'enter', flow: 'menu', then: END },
  },
});

/** Why nothing else took the message. */
function reason(view: View): string {
  const { content } = view.said ?? {};
  if (content?.silence === true) return 'notHeard';
  if (view.answers['button'] === true) return 'oldButton';
  if (content?.location !== undefined) return 'location';
  if (content?.contact !== undefined) return 'contact';
  if (content?.media !== undefined) return 'media';
  if (view.said?.understanding.intent === 'cancel') return 'nothingOpen';
  if (wordsOf(view) !== '' && waitingQuestion(view) !== undefined) return 'waiting';
  return Number(view.answers['lost'] ?? 0) >= TRULY_LOST ? 'stillLost' : 'lost';
}

/** Who asked for their data to be erased may mean that by "huỷ". */
function nothingOpenWords(view: View) {
  return [text(openRequest(view) === undefined ? 'fallback.nothingOpen' : 'myData.stillOpen')];
}

/** Words after a picture are about it: only somebody who sees it can answer. Another picture is told of as the first was. */
function isAboutMedia({ asked, said }: View): boolean {
  if (said?.content?.media !== undefined) return false;
  const { text: words = '', intent = 'unknown', word = null } = said?.understanding ?? {};
  return asked === 'media' && word === null && words.trim() !== '' && ABOUT_MEDIA.includes(intent);
}

function passOn(view: View): readonly Effect[] {
  const item = waitingQuestion(view);
  return item === undefined ? [] : addToQuestion(item, questionLine(wordsOf(view)), view.context.now);
}

const wishes: Choose['choices'] = [
  { choice: choice('symptoms', 'menu.symptoms'), then: 'symptoms' },
  { choice: choice('supplies', 'menu.supplies'), then: 'supplies' },
  { choice: choice('human', 'menu.human'), then: 'human' },
  { choice: choice('menu', 'fallback.menu'), then: 'menu' },
];
const ofMedia = wishes.map((way) => (way.choice.id === 'human' ? { ...way, then: 'asked', take: isAboutMedia } : way));
const humanFirst = wishes.toSorted((a, b) => Number(b.choice.id === 'human') - Number(a.choice.id === 'human'));

export const fallback = defineFlow({
  name: 'fallback',
  version: 1,
  first: 'why',
  passing: true,
  starts: [{ on: 'intent', intent: 'cancel' }],
  begin: (_view, data) => data,
  steps: {
    why: {
      kind: 'decide',
      by: reason,
      branches: {
        ...{ notHeard: 'notHeard', oldButton: 'oldButton', location: 'location', contact: 'contact', media: 'media' },
        ...{ nothingOpen: 'nothingOpen', waiting: 'passOn', stillLost: 'stillLost', lost: 'lost' },
      },
    },
    notHeard: { kind: 'choose', name: 'notHeard', question: [text('fallback.notHeard')], choices: wishes },
    oldButton: { kind: 'choose', name: 'oldButton', question: [text('fallback.oldButton')], choices: wishes },
    location: { kind: 'choose', name: 'location', question: [text('fallback.location')], choices: wishes },
    contact: { kind: 'choose', name: 'contact', question: [text('fallback.contact')], choices: wishes },
    media: { kind: 'choose', name: 'media', question: [text('fallback.media')], choices: ofMedia },
    asked: { kind: 'do', effects: () => [], set: (view) => ({ question: wordsOf(view) }), then: 'askHuman' },
    askHuman: toHuman,
    nothingOpen: { kind: 'choose', name: 'nothingOpen', question: nothingOpenWords, choices: wishes },
    passOn: {
      kind: 'tell',
      say: (view) => [text('handOver.passedOn', { text: wordsOf(view) })],
      effects: passOn,
      then: END,
    },
    lost: { kind: 'choose', name: 'lost', question: [text('fallback.lost')], choices: wishes },
    stillLost: { kind: 'choose', name: 'stillLost', question: [text('fallback.stillLost')], choices: humanFirst },
    symptoms: { kind: 'enter', flow: 'symptoms', then: END },
    supplies: { kind: 'enter', flow: 'supplies', then: END },
    human: { kind: 'enter', flow: 'hand-over', then: END },
    menu: { kind: 'enter', flow: 'menu', then: END },
  },
});
