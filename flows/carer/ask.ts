/** Naming somebody on another phone as carer, and ending it: "con gái tôi 0912345678 theo dõi giúp", "thôi nhờ theo dõi". */
import { mayAsk } from '../../cases/carer.ts';
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { Answers, Flow, View } from '../engine/flow.ts';
import { dialled } from '../../cases/phone.ts';
import type { Effect } from '../engine/turn.ts';
import { choice, text } from '../engine/words.ts';
import { consentEffects } from '../first-contact.ts';
import { holderOf } from '../household/focus.ts';
import { told, words } from '../household/wish.ts';
import { carerOf, patientWords, posted } from './link.ts';

const HELP =
  /\b(?:theo doi|trong nom|trong|cham|cham soc|nhac|nhac nho|bao|nhan tin|tra loi) (?:\w+ ){0,3}(?:giup|ho|gium|thay)\b/;
const TO_HELP = /\b(?:nho|cho|de|giup|ho|gium) (?:\w+ ){0,6}(?:theo doi|trong nom|cham soc|nhac nho|tra loi thay)\b/;
const OVER = /\b(?:thoi|ngung|huy|dung|khong can|bo)(?: \w+){0,5} (?:theo doi|trong nom|cham soc|nhac nho)\b/;

/** A mobile number in the message, E.164; undefined: none. */
function phoneIn({ said }: View): string | undefined {
  const found = said?.understanding.entities.find(({ type }) => type === 'phone');
  return found === undefined ? undefined : String(found.value).replace(/^0/, '+84');
}

function phoneOf({ phone }: Answers): string {
  return typeof phone === 'string' ? phone : '';
}

function asks(view: View): boolean {
  const line = words(view);
  return phoneIn(view) !== undefined && (HELP.test(line) || TO_HELP.test(line));
}

/** Is there a carer, or somebody who was asked, whom these words end? */
export function endsCare(view: View): boolean {
  const { carer, caresFor = [] } = holderOf(view.context);
  const isOpen = carer?.state === 'agreed' || carer?.state === 'asked';
  return (isOpen || caresFor.length > 0) && OVER.test(words(view));
}

function begin(view: View, data: Answers): Answers {
  const phone = phoneIn(view);
  const { relation } = told(view);
  return {
    ...data,
    ...(phone === undefined ? {} : { phone }),
    ...(relation === undefined ? {} : { relation }),
  };
}

function asking({ answers, context }: View): Effect[] {
  const phone = phoneOf(answers);
  const { relation } = answers;
  const own = holderOf(context).conversationId;
  const kin = typeof relation === 'string' ? { relation } : {};
  return [
    ...consentEffects('carer', true),
    { do: 'changePerson', set: { carer: { phone, ...kin, state: 'asked', at: context.now } } },
    posted({ phone }, { is: 'carerAsked', conversationId: own, who: patientWords(context), phone }),
  ];
}

/** Ends it on this side, and tells the other. */
function ending({ context }: View): Effect[] {
  const { carer, caresFor = [], conversationId } = holderOf(context);
  const other = carerOf(context)?.conversationId;
  return [
    ...consentEffects('carer', false),
    {
      do: 'changePerson',
      set: { ...(carer === undefined ? {} : { carer: { ...carer, state: 'ended' } }), caresFor: [] },
    },
    ...(other === undefined ? [] : [posted(other, { is: 'carerEnded', conversationId })]),
    ...caresFor.map((care) => posted(care.conversationId, { is: 'carerEnded', conversationId })),
  ];
}

/** The household's side: asks once whether this is meant, then the carer on their own phone. */
export const carer: Flow = defineFlow({
  name: 'carer',
  version: 1,
  begin,
  first: 'may',
  starts: [{ on: 'said', when: asks }],
  steps: {
    may: {
      kind: 'decide',
      by: ({ answers, context }) => {
        const { phone, carer: known } = holderOf(context);
        if (answers['phone'] === phone) return 'own';
        return mayAsk(known, phoneOf(answers), context.now) ? 'ask' : 'waiting';
      },
      branches: { own: 'own', ask: 'sure', waiting: 'waiting' },
    },
    own: { kind: 'tell', say: [text('carer.ownPhone')], then: END },
    waiting: { kind: 'tell', say: [text('carer.waiting')], then: END },
    sure: {
      kind: 'choose',
      name: 'sure',
      question: ({ answers }) => [text('carer.sure', { phone: dialled(phoneOf(answers)) })],
      choices: [
        { choice: choice('yes', 'household.yes'), then: 'ask' },
        { choice: choice('no', 'household.no'), then: 'notAsked' },
      ],
    },
    notAsked: { kind: 'tell', say: [text('carer.notAsked')], then: END },
    ask: { kind: 'tell', say: [text('carer.isAsked')], effects: asking, then: END },
  },
});

/** Either side, at any time, by a word. */
export const carerOver: Flow = defineFlow({
  name: 'carer-over',
  version: 1,
  first: 'over',
  starts: [
    { on: 'said', when: endsCare },
    // "Thôi theo dõi giúp" is no wish to be left alone by us.
    { on: 'intent', intent: 'opt_out', when: endsCare },
  ],
  steps: { over: { kind: 'tell', say: [text('carer.over')], effects: ending, then: END } },
});
