/** Words that work everywhere: cancel, back, correct, and those that begin a flow of their own. */
import type { GlobalWord } from '../../nlp/understanding.ts';
import { askWhichToCorrect, CORRECT, TRY_AGAIN } from './ask.ts';
import type { Form, Frame } from './flow.ts';
import { END } from './flow.ts';
import { without } from './form.ts';
import { type Making, popTop, say, setTop, topOf, viewOf, enterFlow } from './making.ts';
import { run, stepOf } from './step.ts';
import { text } from './words.ts';

/** The open question once more, as if nothing had been said. */
export function askOpenAgain(turn: Making): void {
  const frame = topOf(turn);
  if (frame === undefined) return;
  turn.resumed = frame.open !== null;
  run(turn);
}

function flowOf(turn: Making, frame: Frame) {
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

function openForm(turn: Making, frame: Frame): Form | null {
  const step = frame.step === END ? null : stepOf(turn, frame);
  return step?.kind === 'form' ? step : null;
}

/** Asks a field of the open form anew; its answer is forgotten. */
function reopen(turn: Making, frame: Frame, name: string): void {
  setTop(turn, { ...without(frame, name), open: null, again: 0 });
  run(turn);
}

function answered(turn: Making, frame: Frame): readonly string[] {
  const fields = openForm(turn, frame)?.fields ?? [];
  return frame.path.filter((name) => fields.some((field) => field.name === name));
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
  const names = answered(turn, frame);
  const form = openForm(turn, frame);
  if (form === null || names.length < 2) return back(turn);
  askWhichToCorrect(
    turn,
    flowOf(turn, frame),
    form.fields.filter(({ name }) => names.includes(name)),
  );
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
  if (name === null || !answered(turn, frame).includes(name)) return false;
  reopen(turn, frame, name);
  return true;
}

/** Begins the flow that declares this start, over the open one. False: none does. */
export function beginBy(turn: Making, on: 'intent' | 'word' | 'choice', is: string): boolean {
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
