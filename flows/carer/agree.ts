/** The carer's side: agrees or not, and speaks for the one they look after until they stop. */
import { withCare, withoutCare } from '../../cases/carer.ts';
import type { Care } from '../../cases/carer.ts';
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { Flow, View } from '../engine/flow.ts';
import type { Effect, TurnContext } from '../engine/turn.ts';
import { choice, text } from '../engine/words.ts';
import { consentEffects } from '../first-contact.ts';
import { holderOf } from '../household/focus.ts';
import { words } from '../household/wish.ts';
import { posted } from './link.ts';

const YES = /^(?:da |vang )?(?:dong y|nhan loi|co|duoc|ok|vang|da)\b/;
const NO = /^(?:da )?(?:khong|tu choi|thoi)\b/;

export const CARER_ANSWERS = [choice('carer:yes', 'carer.yes'), choice('carer:no', 'carer.no')];
export const REPORT_FOR = choice('carer:report', 'carer.report');

function asked({ context }: View): Care | undefined {
  return holderOf(context).caresFor?.findLast(({ agreed }) => !agreed);
}

/** Whom the carer speaks for: the one of the last news; they may look after several. */
export function caredFor(context: TurnContext): Care | undefined {
  return holderOf(context).caresFor?.findLast(({ agreed }) => agreed);
}

function whoWords(view: View): string {
  return (asked(view) ?? caredFor(view.context))?.who ?? '';
}

function answering(agreed: boolean): (view: View) => Effect[] {
  return (view) => {
    const care = asked(view);
    const { caresFor, conversationId } = holderOf(view.context);
    if (care === undefined) return [];
    const left = agreed ? withCare(caresFor, { ...care, agreed }) : withoutCare(caresFor, care.conversationId);
    return [
      ...consentEffects('carer', agreed),
      { do: 'changePerson', set: { caresFor: left } },
      posted(care.conversationId, { is: 'carerAnswered', conversationId, agreed }),
    ];
  };
}

/** The button, or the words where somebody was asked; without a question that is still open, nothing. */
export const carerAgree: Flow = defineFlow({
  name: 'carer-agree',
  version: 1,
  first: 'which',
  begin: (view, data) => ({ ...data, refuses: NO.test(words(view)) }),
  starts: [
    { on: 'choice', id: 'carer:yes' },
    { on: 'said', when: (view) => asked(view) !== undefined && (YES.test(words(view)) || NO.test(words(view))) },
  ],
  steps: {
    which: {
      kind: 'decide',
      by: (view) => (asked(view) === undefined ? 'none' : view.answers['refuses'] === true ? 'no' : 'yes'),
      branches: { none: 'none', yes: 'yes', no: 'no' },
    },
    none: { kind: 'tell', say: [text('carer.nobodyAsks')], then: END },
    yes: {
      kind: 'tell',
      say: (view) => [text('carer.agreed', { who: whoWords(view) })],
      effects: answering(true),
      then: END,
    },
    no: { kind: 'tell', say: [text('carer.refused')], effects: answering(false), then: END },
  },
});

/** The other button: a flow of its own, so that what was pressed is known without its words. */
export const carerRefuse: Flow = defineFlow({
  name: 'carer-refuse',
  version: 1,
  first: 'no',
  starts: [{ on: 'choice', id: 'carer:no' }],
  steps: { no: { kind: 'tell', say: [text('carer.refused')], effects: answering(false), then: END } },
});

/** While it is open, what the carer writes is said in the other conversation (speak-for.ts). */
export const SPEAKS_FOR = 'carer-report';

export const carerReport: Flow = defineFlow({
  name: SPEAKS_FOR,
  version: 1,
  passing: true,
  first: 'which',
  begin: (view, data) => ({ ...data, at: view.context.now }),
  starts: [
    { on: 'choice', id: 'carer:report' },
    { on: 'said', when: (view) => caredFor(view.context) !== undefined && /^bao (?:thay|ho|giup)\b/.test(words(view)) },
  ],
  steps: {
    which: {
      kind: 'decide',
      by: (view) => (caredFor(view.context) === undefined ? 'none' : 'ask'),
      branches: { none: 'none', ask: 'ask' },
    },
    none: { kind: 'tell', say: [text('carer.nobodyAsks')], then: END },
    ask: {
      kind: 'form',
      progress: false,
      fields: [
        {
          name: 'words',
          question: (view) => [text('carer.askReport', { who: whoWords(view) })],
          take: () => undefined,
        },
      ],
      then: END,
    },
  },
});
