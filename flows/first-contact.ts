/** A greeting, a call, and what every stranger is told once: who we are, what is kept; then consent to unasked messages. */
import { NOTICE_VERSION, type Purpose } from '../cases/consent.ts';
import { defineFlow } from './engine/define.ts';
import { END, type View } from './engine/flow.ts';
import { fold } from './engine/fold.ts';
import type { Effect } from './engine/turn.ts';
import { choice, text } from './engine/words.ts';

/** Who we are, what is kept and why, how to see and erase it. */
export const NOTICE = [text('firstContact.notice')];

/** A consent is kept with the version of the words it was given to, and told to the console. */
export function consentEffects(purpose: Purpose, given: boolean): readonly Effect[] {
  return [
    { do: 'consent', purpose, given, text: NOTICE_VERSION },
    { do: 'emit', event: { event: 'consent' } },
  ];
}

/** Greets, then offers what can be done. A call is answered in the same way, spoken. */
export const greeting = defineFlow({
  name: 'greeting',
  version: 1,
  first: 'which',
  passing: true,
  starts: [{ on: 'intent', intent: 'greet' }],
  steps: {
    which: {
      kind: 'decide',
      by: ({ answers }) => (answers['call'] === true ? 'call' : 'message'),
      branches: { call: 'answerCall', message: 'hello' },
    },
    answerCall: { kind: 'tell', say: [text('firstContact.call')], then: 'offer' },
    hello: { kind: 'tell', say: [text('firstContact.hello')], then: 'offer' },
    offer: { kind: 'enter', flow: 'menu', then: END },
  },
});

const THANKS =
  /\b(cam on|thank you|thanks|tks)\b|^(da|vang|da vang|u|uh|ok|oke|okay|da ok|vang a|da a|ok em|da em|tot roi|the thoi)$/;

/** Thanks, or a bare "dạ". */
export function isThanks({ said }: View): boolean {
  return said !== null && said.understanding.text.length < 60 && THANKS.test(fold(said.understanding.text));
}

const NOTED =
  /^(?:(?:da|vang|u|uh|ok|oke|em|toi|tui|minh|con|chau|anh|chi|co|chu|bac) )*(?:nhan|doc|xem|thay|biet|hieu|ro)(?: duoc| het)?(?: tin| tin nhan| thong bao| loi nhan| loi dan)*(?: cua \w+)? roi(?: (?:a|nhe|nha|em|nghen|do))*$/;

/** "Dạ em nhận được tin rồi": no news is sent on by it. */
function hasNoted({ said, asked }: View): boolean {
  return said !== null && asked === null && NOTED.test(fold(said.understanding.text));
}

/** Thanks and a bare "dạ" after everything was said need no menu. */
export const courtesy = defineFlow({
  name: 'courtesy',
  version: 1,
  first: 'reply',
  passing: true,
  starts: [
    { on: 'said', when: hasNoted },
    { on: 'intent', intent: 'unknown', when: isThanks },
    { on: 'intent', intent: 'greet', when: isThanks },
  ],
  steps: { reply: { kind: 'tell', say: [text('firstContact.welcome')], then: END } },
});

function has(name: 'notice' | 'consent'): (view: View) => string {
  return ({ answers }) => (answers[name] === true ? 'due' : 'not');
}

/** Follows the first thing that was dealt with. Never in danger; asked once; silence is no consent. */
export const firstContact = defineFlow({
  name: 'first-contact',
  version: 1,
  first: 'isNoticeDue',
  passing: true,
  starts: [],
  steps: {
    isNoticeDue: { kind: 'decide', by: has('notice'), branches: { due: 'notice', not: 'isConsentDue' } },
    notice: { kind: 'tell', say: NOTICE, then: 'isConsentDue' },
    isConsentDue: { kind: 'decide', by: has('consent'), branches: { due: 'consent', not: END } },
    consent: {
      kind: 'choose',
      name: 'messages',
      optional: true,
      question: [text('firstContact.askConsent')],
      again: [text('firstContact.askConsentAgain')],
      choices: [
        { choice: choice('yes', 'firstContact.yes'), then: 'given' },
        { choice: choice('no', 'firstContact.no'), then: 'refused' },
      ],
    },
    given: {
      kind: 'tell',
      say: [text('firstContact.consentGiven')],
      effects: () => consentEffects('checkins', true),
      then: END,
    },
    refused: {
      kind: 'tell',
      say: [text('firstContact.consentRefused')],
      effects: () => consentEffects('checkins', false),
      then: END,
    },
  },
});
