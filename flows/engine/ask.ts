/** How a question is put: for the first time, again in other words, after an interruption, and when words fail. */
import type { TextPart } from '../../cases/text.ts';
import type { Choose, Field, Flow, Form, Frame, Words } from './flow.ts';
import { progressOf } from './form.ts';
import { type Making, say, sayAgain, setTop, viewOf } from './making.ts';
import { takeNotice } from './notice.ts';
import type { Choice, Outbound } from './turn.ts';
import { choice, choicesIn, text, wordsIn } from './words.ts';

/** After so many other wordings a human is offered. */
const MOST_AGAIN = 2;

/** Ids that the engine itself offers. */
export const TRY_AGAIN = 'engine.again';
export const CORRECT = 'fix:';

interface Question {
  name: string;
  question: Words;
  again: Words | undefined;
  message: Omit<Outbound, 'parts'>;
}

function ofField(turn: Making, frame: Frame, form: Form, field: Field): Question {
  const choices = choicesIn(field.choices, viewOf(turn, frame.answers, null));
  const progress = progressOf(turn, form, frame.answers, field);
  return {
    name: field.name,
    question: field.question,
    again: field.again,
    message: {
      ...(choices.length > 0 && { choices }),
      ...(field.ask !== undefined && { ask: field.ask }),
      ...(progress !== undefined && { progress }),
    },
  };
}

function ofChoose(step: Choose): Question {
  const choices = step.choices.map((way) => way.choice);
  return { name: step.name, question: step.question, again: step.again, message: { choices } };
}

const HELP_OUT: readonly Choice[] = [
  choice('human', 'engine.human'),
  choice(TRY_AGAIN, 'engine.tryAgain'),
  choice('cancel', 'engine.leave'),
];

/** Says the question of a step and leaves it open. An alarm is asked on and on: it has paged humans already. */
function put(turn: Making, flow: Flow, frame: Frame, question: Question): void {
  const same = frame.open === question.name;
  const again = same ? frame.again : 0;
  const resumed = same && turn.resumed;
  turn.resumed = false;
  turn.walked.push({ flow: frame.flow, step: frame.step, asked: question.name });
  setTop(turn, { open: question.name, again, askedAt: turn.context.now });
  if (again > MOST_AGAIN && !flow.keeps && !resumed) {
    say(turn, flow, { parts: [text('engine.offerHuman')], choices: HELP_OUT });
    return;
  }
  const view = viewOf(turn, frame.answers, null);
  const repeated = again > 0 && !resumed;
  const words = repeated ? (question.again ?? question.question) : question.question;
  // The same words once more would look as if nothing had been heard.
  const unclear = repeated && question.again === undefined ? [text('engine.unclear')] : [];
  const parts = [...(resumed ? [text('engine.resumed')] : []), ...unclear, ...wordsIn(words, view)];
  const message = { parts: [...takeNotice(turn, flow), ...parts], ...question.message };
  if (resumed) sayAgain(turn, flow, message);
  else say(turn, flow, message);
}

export function askField(turn: Making, flow: Flow, frame: Frame, form: Form, field: Field): void {
  put(turn, flow, frame, ofField(turn, frame, form, field));
}

export function askChoose(turn: Making, flow: Flow, frame: Frame, step: Choose): void {
  put(turn, flow, frame, ofChoose(step));
}

/** Which answer is to be corrected. */
export function askWhichToCorrect(
  turn: Making,
  flow: Flow,
  answers: readonly { name: string; label: TextPart | undefined }[],
): void {
  const choices = answers.map(({ name, label }, index) => ({
    id: `${CORRECT}${name}`,
    label: label ?? text('engine.answerNumber', { n: index + 1 }),
  }));
  say(turn, flow, { parts: [text('engine.whichToCorrect')], choices });
}
