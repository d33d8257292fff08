/** Questions settled from the base of answers: at once, by choosing among three, or honestly not known and kept for staff. */
import { INTENTS, type Intent } from '../cases/codes.ts';
import type { Answer } from '../cases/answer.ts';
import { askedWords, lastAnswer, look, lookFor, lookUp } from './answers/look.ts';
import { followUpIn } from './answers/follow-up.ts';
import { answerWords, bookOf, sourceWords } from './answers/told.ts';
import { defineFlow } from './engine/define.ts';
import { END, type Answers, type Choose, type Field, type Json, type Start, type View } from './engine/flow.ts';
import type { Choice, Effect } from './engine/turn.ts';
import { choice, saysYes, text } from './engine/words.ts';
import { namedPlace } from './fields/named-choice.ts';

/** Prefix of the choices that name an answer. */
const PICK = 'answer:';
const NONE = 'answer:none';

/** Wishes that are questions now and then: taken where an answer is known. */
const NEIGHBOURS: readonly Intent[] = ['vaccination', 'travel_pass', 'help', 'unknown'];

function knowsAnswer(view: View): boolean {
  return !isAboutPicture(view) && bookOf(view.context)?.find(askedWords(view)).is === 'answer';
}

/** What is asked about a picture only somebody who sees it can answer. */
function isAboutPicture({ said }: View): boolean {
  return said?.content.media !== undefined;
}

const starts: readonly Start[] = [
  { on: 'intent', intent: 'faq', when: (view) => bookOf(view.context) !== null && !isAboutPicture(view) },
  ...INTENTS.filter((intent) => NEIGHBOURS.includes(intent)).map((intent): Start => ({
    on: 'intent',
    intent,
    when: knowsAnswer,
  })),
];

function looked({ answers }: View): string {
  return typeof answers['looked'] === 'string' ? answers['looked'] : 'none';
}

function question({ answers }: View): string {
  return typeof answers['question'] === 'string' ? answers['question'] : '';
}

/** The question goes on the list of those that nobody could answer. */
function keep(view: View): readonly Effect[] {
  const words = question(view);
  return words === '' ? [] : [{ do: 'ask', question: words }];
}

function maybeAnswers({ answers, context }: View): readonly Answer[] {
  const ids = Array.isArray(answers['maybe']) ? answers['maybe'].map(String) : [];
  return ids.flatMap((id) => bookOf(context)?.get(id) ?? []);
}

function offered(view: View): readonly Choice[] {
  return [
    ...maybeAnswers(view).map(({ id, question: asked }) => ({
      id: `${PICK}${id}`,
      label: text('answers.question', { text: asked }),
    })),
    choice(NONE, 'answers.noneOfThese'),
  ];
}

/** None of them by a bare "no"; or the question once more in words that are understood. */
function picked(view: View): Json | undefined {
  if (view.asked !== 'picked') return undefined;
  if (view.said?.understanding.word === 'no') return NONE;
  const known = maybeAnswers(view);
  const [only] = known;
  if (view.said?.understanding.word === 'yes' && known.length === 1 && only !== undefined) return `${PICK}${only.id}`;
  const texts = known.map(({ question: asked }) => asked);
  const named = known[namedPlace(askedWords(view), texts)];
  if (named !== undefined) return `${PICK}${named.id}`;
  const found = bookOf(view.context)?.find(askedWords(view));
  return found?.is === 'answer' ? `${PICK}${found.id}` : undefined;
}

const whichOne: Field = {
  name: 'picked',
  question: [text('answers.whichOne')],
  choices: offered,
  take: picked,
};

/** What the flow begins anew with: the answer that was chosen, or the question where none of them was meant. */
function afterPick(view: View): Answers {
  const id = view.answers['picked'];
  return typeof id !== 'string' || id === NONE ? { unmet: question(view) } : { pick: id.slice(PICK.length) };
}

function beginWith(view: View, data: Answers): Answers {
  const { pick, unmet, question: given } = data;
  if (typeof pick === 'string') return lookUp(view, pick);
  if (typeof unmet === 'string') return { looked: 'none', question: unmet };
  if (typeof given === 'string' && given !== '') return lookFor(view, given);
  return { answer: view.answers['answer'] ?? null, ...look(view) };
}

/** What a human is to read first: nothing where the question was answered. */
function leftOver(view: View): Answers {
  const words = question(view);
  return words !== '' && ['none', 'withheld'].includes(looked(view)) ? { question: words } : {};
}

/** Free words that are a question of their own. */
function takeOther(view: View): Json | undefined {
  if (view.asked !== 'other' || view.said?.understanding.word != null) return undefined;
  const words = askedWords(view);
  return words === '' ? undefined : words;
}

const unknown: Choose['choices'] = [
  { choice: choice('pass-on', 'answers.toHuman'), then: 'human', take: saysYes },
  { choice: choice('menu', 'answers.toMenu'), then: 'menu' },
];

/**
 * `begin` data: `question` (words that were asked elsewhere), `pick` (an answer's id) or `unmet` (a question without an
 * answer). `answers.answer`: the answer told last, which "còn trẻ em thì sao?" is read after.
 */
export const answers = defineFlow({
  name: 'answers',
  version: 1,
  first: 'which',
  passing: true,
  starts,
  begin: beginWith,
  steps: {
    which: {
      kind: 'decide',
      by: looked,
      branches: { answer: 'tell', maybe: 'maybe', withheld: 'withheld', source: 'source', none: 'unknown' },
    },
    tell: {
      kind: 'tell',
      say: (view) => {
        const answer = lastAnswer(view);
        return answer === null ? [] : answerWords(answer);
      },
      then: 'more',
    },
    more: {
      kind: 'choose',
      name: 'more',
      optional: true,
      question: [text('answers.more')],
      choices: [
        { choice: choice('answer-source', 'answers.sourceButton'), then: 'source' },
        {
          choice: choice('answer-other', 'answers.other'),
          then: 'isAsked',
          // Only an answer to this very question: the words that began the flow are no follow-up of themselves.
          take: (view) => view.asked === 'more' && followUpIn(view) !== null,
        },
        { choice: choice('pass-on', 'answers.toHuman'), then: 'human' },
      ],
    },
    source: {
      kind: 'tell',
      say: (view) => {
        const answer = lastAnswer(view);
        return answer === null ? [] : sourceWords(answer);
      },
      then: 'more',
    },
    isAsked: {
      kind: 'decide',
      by: (view) => (askedWords(view) === '' ? 'no' : 'yes'),
      branches: { yes: 'read', no: 'ask' },
    },
    read: { kind: 'do', effects: () => [], set: look, then: 'which' },
    ask: {
      kind: 'form',
      fields: [
        {
          name: 'other',
          question: [text('answers.askOther')],
          again: [text('answers.askOtherAgain')],
          take: takeOther,
        },
      ],
      then: 'readOther',
    },
    readOther: {
      kind: 'enter',
      flow: 'answers',
      answers: (view) => ({ question: view.answers['other'] ?? '' }),
      then: END,
    },
    maybe: { kind: 'form', fields: [whichOne], then: 'picked' },
    picked: { kind: 'enter', flow: 'answers', answers: afterPick, then: END },
    unknown: { kind: 'do', effects: keep, then: 'offer' },
    offer: { kind: 'choose', name: 'offer', optional: true, question: [text('answers.unknown')], choices: unknown },
    withheld: { kind: 'tell', say: [text('answers.withheld')], then: 'human' },
    human: { kind: 'enter', flow: 'hand-over', answers: leftOver, then: END },
    menu: { kind: 'enter', flow: 'menu', then: END },
  },
});
