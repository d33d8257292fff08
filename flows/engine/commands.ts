/** Words that work everywhere: cancel, back, correct, and those that begin a flow of their own. */
import type { TextPart } from '../../cases/text.ts';
import type { GlobalWord } from '../../nlp/understanding.ts';
import { askWhichToCorrect, CORRECT, TRY_AGAIN } from './ask.ts';
import { questionsOf } from './define.ts';
import { END, type Flow, type Frame } from './flow.ts';
import { without } from './form.ts';
import { type Making, popTop, say, setTop, topOf, viewOf, enterFlow } from './making.ts';
import { run } from './step.ts';
import { text } from './words.ts';

/** The open question once more, as if nothing had been said. */
export function askOpenAgain(turn: Making): void {
  const frame = topOf(turn);
  if (frame === undefined) return;
  turn.resumed = frame.open !== null;
  run(turn);
}

function flowOf(turn: Making, frame: Frame): Flow {
  return turn.registry.get(frame.flow);
}

/** Leaves the open flow; what lies below is asked again. An alarm is not left: false, the word is its answer. */
function cancel(turn: Making): boolean {
  const frame = topOf(turn);
  if (frame === undefined) return false;
  const flow = flowOf(turn, frame);
  if (flow.keeps) return false;
  say(turn, flow, { parts: [text('engine.cancelled')] });
  setTop(turn, { step: END, open: null });
  run(turn);
  return true;
}

/** The step that asks this question: the open one where it does, else the first that does. */
function stepAsking(turn: Making, frame: Frame, name: string): string | undefined {
  const steps = Object.entries(flowOf(turn, frame).steps).filter(([, step]) => questionsOf(step).includes(name));
  return (steps.find(([step]) => step === frame.step) ?? steps[0])?.[0];
}

/** Asks a question anew; its answer is forgotten. */
function reopen(turn: Making, frame: Frame, name: string): void {
  const step = stepAsking(turn, frame, name) ?? frame.step;
  setTop(turn, { ...without(frame, name), step, open: null, again: 0 });
  run(turn);
}

/** Questions whose answers may still be changed, in the order in which they were answered. */
function answered(turn: Making, frame: Frame): readonly string[] {
  return frame.path.filter((name) => stepAsking(turn, frame, name) !== undefined);
}

/** What may be corrected: all that was answered, and what a form with labels knew from before. */
function correctable(turn: Making, frame: Frame): readonly string[] {
  const fields = Object.values(flowOf(turn, frame).steps).flatMap((step) => (step.kind === 'form' ? step.fields : []));
  const known = fields.filter(({ name, label }) => label !== undefined && name in frame.answers);
  if (known.length === 0) return answered(turn, frame);
  return known.map(({ name }) => name);
}

function labelOf(turn: Making, frame: Frame, name: string): TextPart | undefined {
  const steps = Object.values(flowOf(turn, frame).steps);
  const fields = steps.flatMap((step) => (step.kind === 'form' ? step.fields : []));
  return fields.find((field) => field.name === name)?.label;
}

function back(turn: Making): boolean {
  const frame = topOf(turn);
  if (frame === undefined) return false;
  const last = answered(turn, frame).at(-1);
  if (last === undefined) {
    say(turn, flowOf(turn, frame), { parts: [text('engine.nothingBefore')] });
    askOpenAgain(turn);
  } else reopen(turn, frame, last);
  return true;
}

function correct(turn: Making): boolean {
  const frame = topOf(turn);
  if (frame === undefined) return false;
  const names = correctable(turn, frame);
  if (names.length < 2) return back(turn);
  const answers = names.map((name) => ({ name, label: labelOf(turn, frame, name) }));
  askWhichToCorrect(turn, flowOf(turn, frame), answers);
  return true;
}

/** Does what a global word says. False: the word has no use here and is an answer like any other. */
export function obey(turn: Making, word: GlobalWord): boolean {
  if (word === 'cancel') return cancel(turn);
  if (word === 'back') return back(turn);
  if (word === 'correct') return correct(turn);
  return beginBy(turn, 'word', word);
}

/** Choices that the engine itself offered. */
export function obeyChoice(turn: Making, id: string): boolean {
  const frame = topOf(turn);
  if (id === 'cancel') return cancel(turn);
  if (frame === undefined) return false;
  if (id === TRY_AGAIN) {
    setTop(turn, { again: 0 });
    askOpenAgain(turn);
    return true;
  }
  const name = id.startsWith(CORRECT) ? id.slice(CORRECT.length) : null;
  if (name === null || !correctable(turn, frame).includes(name)) return false;
  reopen(turn, frame, name);
  return true;
}

/** Begins the flow that declares this start, over the open one. False: none does. */
export function beginBy(turn: Making, on: 'intent' | 'said' | 'word' | 'choice', is: string): boolean {
  const flow = turn.registry.beginning({ on, is }, viewOf(turn, {}, null));
  if (flow === null) return false;
  enterFlow(turn, flow, {});
  run(turn);
  return true;
}

/** The call is over: what was asked is forgotten, except an alarm's questions. */
export function hangUp(turn: Making): void {
  while (topOf(turn) !== undefined && topOf(turn)?.open !== null) {
    const frame = topOf(turn);
    if (frame === undefined || turn.registry.find(frame.flow)?.keeps === true) return;
    popTop(turn);
  }
}
