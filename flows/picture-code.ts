/** What a QR code in a picture is good for: a card fills a declaration once that is agreed to, a receipt says its state, a code looks up. */
import { maskedIdentity } from '../cases/declaration.ts';
import type { CardFacts, PictureCode } from '../cases/picture-code.ts';
import type { TextPart } from '../cases/text.ts';
import { defineFlow } from './engine/define.ts';
import { END } from './engine/flow.ts';
import type { Answers, Flow, View } from './engine/flow.ts';
import { birthWords, momentWords } from './engine/moment.ts';
import { choice, text } from './engine/words.ts';
import { asName } from './health-declaration/told.ts';

/** Written by the notice that begins this flow. */
function codeIn({ code }: Answers): PictureCode {
  const kept: unknown = code;
  return typeof kept === 'object' && kept !== null && 'is' in kept ? (kept as PictureCode) : { is: 'other' };
}

function factsIn(answers: Answers): CardFacts {
  const code = codeIn(answers);
  return code.is === 'card' ? code.facts : {};
}

function cardWords({ answers }: View): readonly TextPart[] {
  const { name, birth, sex, identity } = factsIn(answers);
  const facts = [
    ...(name === undefined ? [] : [text('declaration.value', { value: asName(name) })]),
    ...(birth === undefined ? [] : [text('picture.born', { day: birthWords(birth) })]),
    ...(sex === undefined ? [] : [text(sex === 'male' ? 'picture.male' : 'picture.female')]),
    ...(identity === undefined ? [] : [text('picture.number', { value: maskedIdentity(identity) })]),
  ];
  return [text('picture.card', { facts }), text('picture.askCard')];
}

const RECEIPT = {
  valid: 'picture.receiptValid',
  expired: 'picture.receiptExpired',
  unknown: 'picture.receiptUnknown',
} as const;

function receiptWords({ answers, context }: View): readonly TextPart[] {
  const code = codeIn(answers);
  if (code.is !== 'receipt') return [];
  const { state, validUntil } = code;
  if (state === 'altered' || validUntil === null) return [text('picture.receiptAltered')];
  return [text(RECEIPT[state], { code: code.code ?? '', until: momentWords(validUntil, context.now) })];
}

function receiptState({ answers }: View): string {
  const code = codeIn(answers);
  return code.is === 'receipt' && code.state === 'valid' ? 'valid' : 'again';
}

function resultCode(answers: Answers): string {
  const code = codeIn(answers);
  return code.is === 'result' ? code.code : '';
}

const OTHERS = {
  number: 'picture.other',
  certificate: 'picture.certificate',
  payment: 'picture.payment',
  link: 'picture.link',
  other: 'picture.other',
} as const;

function otherWords({ answers }: View): readonly TextPart[] {
  const { is } = codeIn(answers);
  return is in OTHERS ? [text(OTHERS[is as keyof typeof OTHERS])] : [];
}

function sortOf({ answers }: View): string {
  const { is } = codeIn(answers);
  return is === 'card' || is === 'receipt' || is === 'result' ? is : 'other';
}

/** Began by the notice `pictureRead` alone; what a card says is forgotten with it unless it is used. */
export const pictureCode: Flow = defineFlow({
  name: 'picture-code',
  version: 1,
  first: 'sort',
  passing: true,
  starts: [],
  begin: (_view, data) => data,
  steps: {
    sort: {
      kind: 'decide',
      by: sortOf,
      branches: { card: 'card', receipt: 'receipt', result: 'result', other: 'other' },
    },
    card: {
      kind: 'choose',
      name: 'card',
      question: cardWords,
      again: [text('picture.askCardAgain')],
      choices: [
        { choice: choice('yes', 'picture.use'), then: 'fill' },
        { choice: choice('no', 'picture.dontUse'), then: 'notUsed' },
      ],
    },
    fill: {
      kind: 'enter',
      flow: 'health-declaration',
      answers: ({ answers }) => ({ card: factsIn(answers) }),
      then: END,
    },
    notUsed: { kind: 'tell', say: [text('picture.notUsed')], then: END },
    receipt: { kind: 'tell', say: receiptWords, then: 'receiptMore' },
    receiptMore: { kind: 'decide', by: receiptState, branches: { valid: END, again: 'declare' } },
    declare: {
      kind: 'choose',
      name: 'declare',
      optional: true,
      question: [text('picture.askDeclare')],
      choices: [{ choice: choice('declaration', 'menu.declaration'), then: 'declaration' }],
    },
    declaration: { kind: 'enter', flow: 'health-declaration', then: END },
    result: {
      kind: 'tell',
      say: ({ answers }) => [text('picture.result', { code: resultCode(answers) })],
      then: 'lookUp',
    },
    lookUp: {
      kind: 'enter',
      flow: 'test-result',
      answers: ({ answers }) => ({ code: resultCode(answers) }),
      then: END,
    },
    other: { kind: 'tell', say: otherWords, then: END },
  },
});
