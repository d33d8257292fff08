/** Talking to a person: a place in the queue, honest hours, and the question written down for whoever reads it first. */
import type { Case } from '../cases/case.ts';
import type { TextPart } from '../cases/text.ts';
import { defineFlow } from './engine/define.ts';
import { END, type View } from './engine/flow.ts';
import { fold } from './engine/fold.ts';
import { momentWords } from './engine/moment.ts';
import { saysOnlyThanks } from './engine/thanks.ts';
import type { Effect } from './engine/turn.ts';
import { text } from './engine/words.ts';

/** Longest question that goes into a summary; all of it stands in the timeline. */
const LONGEST_QUESTION = 300;

/** From here on a wish to talk to a person is taken for nothing else. */
const SURE = 0.9;

/** The question of this person that still waits for a human. */
export function waitingQuestion({ context }: Pick<View, 'context'>): Case | undefined {
  return context.cases.find(({ kind, open }) => kind === 'question' && open);
}

function wordsIn(written: unknown): string {
  return typeof written === 'string' ? written.trim().slice(0, LONGEST_QUESTION) : '';
}

/** What was written, as a line of a case; empty where there are no words. */
export function questionLine(written: unknown): readonly TextPart[] {
  const words = wordsIn(written);
  return words === '' ? [] : [text('handOver.question', { text: words })];
}

function written({ answers }: View): readonly TextPart[] {
  return questionLine(answers['question']);
}

function openQuestion(view: View): readonly Effect[] {
  const { context } = view;
  const caseId = context.newId('question');
  const summary = [text('handOver.wantsPerson'), ...written(view)];
  return [
    {
      do: 'openCase',
      caseId,
      case: { kind: 'question', severity: 'YELLOW', summary, areaPath: context.person.areaPath },
    },
    { do: 'emit', event: { event: 'handedOver', kind: 'question', severity: 'YELLOW' } },
  ];
}

/** Adds what was written to the waiting question, in its own words, once. */
export function addToQuestion(item: Pick<Case, 'id' | 'summary'>, line: readonly TextPart[], now: string): Effect[] {
  if (line.length === 0) return [];
  return [{ do: 'changeCase', caseId: item.id, change: { summary: [...item.summary, ...line], touchedAt: now } }];
}

function addWritten(view: View): readonly Effect[] {
  const { answers, context } = view;
  const waiting = waitingQuestion(view);
  const opened = answers['caseId'];
  const item =
    waiting ?? (typeof opened === 'string' ? { id: opened, summary: [text('handOver.wantsPerson')] } : undefined);
  return item === undefined ? [] : addToQuestion(item, written(view), context.now);
}

function hours({ context }: View): readonly TextPart[] {
  const { open, opensAt } = context.hotline;
  return open ? [text('handOver.openNow')] : [text('handOver.closedNow', { opens: momentWords(opensAt, context.now) })];
}

function waiting({ answers }: View): number {
  return Number(answers['waiting'] ?? 0);
}

const NOTHING = /^(?:da )?(?:khong|ko|k|khong co gi|khong hoi gi|khong can|thoi)(?: (?:a|dau|nua|ca|het|em|nha|nhe))*$/;

/** Free words that answer "what do you want to ask"; empty: nothing more. */
function takeQuestion({ said, asked }: View): string | undefined {
  if (said === null || asked !== 'question') return undefined;
  if (NOTHING.test(fold(said.understanding.text)) || saysOnlyThanks(said.understanding.text)) return '';
  if (said.understanding.word !== null) return undefined;
  const { intent, confidence, entities } = said.understanding;
  // "Gặp người trực" once more is the wish itself, no question to be passed on.
  if (intent === 'talk_to_human' && confidence >= SURE && entities.length === 0) return undefined;
  const words = said.understanding.text.trim();
  return words === '' ? undefined : words.slice(0, LONGEST_QUESTION);
}

const waits = (view: View): string => (waitingQuestion(view) === undefined ? 'new' : 'again');

/** `answers.question`: the question where it is known already. */
export const handOver = defineFlow({
  name: 'hand-over',
  version: 1,
  first: 'count',
  starts: [
    { on: 'word', word: 'human' },
    { on: 'choice', id: 'human' },
    { on: 'intent', intent: 'talk_to_human' },
  ],
  // Somebody who asks for a person again begins with a clean sheet.
  begin: (_view, data) => data,
  steps: {
    count: {
      kind: 'lookup',
      what: () => ({ of: 'questionsWaiting' }),
      set: (found) => (found.of === 'questionsWaiting' ? { waiting: found.waiting } : {}),
      then: 'isWaiting',
    },
    isWaiting: { kind: 'decide', by: waits, branches: { new: 'open', again: 'placeAgain' } },
    open: {
      kind: 'do',
      effects: openQuestion,
      set: ({ context }) => ({ caseId: context.newId('question') }),
      then: 'place',
    },
    place: {
      kind: 'tell',
      say: (view) => [text('handOver.queued', { place: waiting(view) + 1 }), ...hours(view)],
      then: 'isAsked',
    },
    placeAgain: {
      kind: 'tell',
      say: (view) => [text('handOver.stillQueued', { waiting: Math.max(1, waiting(view)) }), ...hours(view)],
      effects: addWritten,
      then: 'isAsked',
    },
    isAsked: {
      kind: 'decide',
      by: (view) => (written(view).length > 0 ? 'known' : 'unknown'),
      branches: { known: END, unknown: 'ask' },
    },
    ask: {
      kind: 'form',
      fields: [
        {
          name: 'question',
          question: [text('handOver.askQuestion')],
          again: [text('handOver.askQuestionAgain')],
          take: takeQuestion,
        },
      ],
      then: 'note',
    },
    note: {
      kind: 'tell',
      say: ({ answers }) => {
        const words = wordsIn(answers['question']);
        return [words === '' ? text('handOver.justWait') : text('handOver.noted', { text: words })];
      },
      effects: addWritten,
      then: END,
    },
  },
});
