/** Runs the flows on the stack, step after step, until one waits for an answer or nothing is left. */
import { FlowError } from './errors.ts';
import { askChoose, askField } from './ask.ts';
import {
  END,
  type Amendment,
  type Choose,
  type Decide,
  type Do,
  type Enter,
  type Flow,
  type Form,
  type Frame,
  type LookupStep,
  type Next,
  type Step,
  type Tell,
} from './flow.ts';
import { absorb, firstMissing, without, withAnswer } from './form.ts';
import type { Filled } from './form.ts';
import { countStep, enterFlow, type Making, popTop, say, setTop, topOf, viewOf, walk } from './making.ts';
import type { FoundEvent } from './turn.ts';
import { wordsIn } from './words.ts';

/** What was answered stays open to "back" until something was done with it: nothing is done twice. */
function goTo(turn: Making, then: Next, done: boolean = false): void {
  turn.resumed = false;
  setTop(turn, { step: then, open: null, again: 0, ...(done && { path: [] }) });
}

function tell(turn: Making, flow: Flow, frame: Frame, step: Tell): boolean {
  const view = viewOf(turn, frame.answers, null);
  const parts = wordsIn(step.say, view);
  const picture = step.picture?.(view);
  say(turn, flow, {
    parts,
    ...(step.tone === undefined ? {} : { tone: step.tone }),
    ...(picture === undefined ? {} : { picture }),
  });
  turn.effects.push(...(step.effects?.(view) ?? []));
  walk(turn, frame);
  goTo(turn, step.then, step.effects !== undefined);
  return true;
}

function fill(turn: Making, flow: Flow, frame: Frame, form: Form): boolean {
  const filled = absorb(turn, form, frame, null);
  setTop(turn, filled);
  const field = firstMissing(turn, form, filled.answers);
  if (field === undefined) {
    walk(turn, frame);
    goTo(turn, form.then);
    return true;
  }
  askField(turn, flow, { ...frame, ...filled }, form, field);
  return false;
}

function choose(turn: Making, flow: Flow, frame: Frame, step: Choose): boolean {
  const view = viewOf(turn, frame.answers, null);
  const way = step.choices.find(({ take }) => view.said !== null && take?.(view) === true);
  if (way === undefined) {
    askChoose(turn, flow, frame, step);
    return false;
  }
  takeWay(turn, frame, step, way);
  return true;
}

function takeWay(turn: Making, frame: Frame, step: Choose, way: Choose['choices'][number]): void {
  setTop(turn, { ...withAnswer(frame, step.name, way.choice.id) });
  walk(turn, frame, way.choice.id);
  goTo(turn, way.then);
}

function decide(turn: Making, frame: Frame, step: Decide): boolean {
  const branch = step.by(viewOf(turn, frame.answers, null));
  const then = step.branches[branch];
  if (then === undefined) throw new FlowError(`flow ${frame.flow}: ${frame.step} has no branch "${branch}"`);
  walk(turn, frame, branch);
  goTo(turn, then);
  return true;
}

function act(turn: Making, frame: Frame, step: Do): boolean {
  const view = viewOf(turn, frame.answers, null);
  turn.effects.push(...step.effects(view));
  setTop(turn, { answers: { ...frame.answers, ...step.set?.(view) } });
  walk(turn, frame);
  goTo(turn, step.then, step.repeatable !== true);
  return true;
}

function lookUp(turn: Making, frame: Frame, step: LookupStep): boolean {
  turn.lookup = step.what(viewOf(turn, frame.answers, null));
  return false;
}

function enter(turn: Making, frame: Frame, step: Enter): boolean {
  const answers = step.answers?.(viewOf(turn, frame.answers, null)) ?? {};
  walk(turn, frame);
  // A flow that has nothing left to do does not wait below.
  if (step.then === END) popTop(turn);
  else goTo(turn, step.then, true);
  enterFlow(turn, turn.registry.get(step.flow), answers);
  return true;
}

/** The top flow is over; the one below goes on where it was. Neither a timer nor a word beside a human wakes its question. */
function leave(turn: Making): boolean {
  popTop(turn);
  const below = topOf(turn);
  if (below === undefined || below.open === null) return below !== undefined;
  if (turn.event.type === 'timer' || turn.session.human !== null) return false;
  turn.resumed = true;
  return true;
}

/** One step; false when the turn waits for an answer. */
function advance(turn: Making, flow: Flow, frame: Frame, step: Step): boolean {
  if (step.kind === 'tell') return tell(turn, flow, frame, step);
  if (step.kind === 'form') return fill(turn, flow, frame, step);
  if (step.kind === 'choose') return choose(turn, flow, frame, step);
  if (step.kind === 'decide') return decide(turn, frame, step);
  if (step.kind === 'do') return act(turn, frame, step);
  return step.kind === 'lookup' ? lookUp(turn, frame, step) : enter(turn, frame, step);
}

/** @throws FlowError on a step that does not exist, an undeclared branch, or a loop */
export function run(turn: Making): void {
  for (let going = true; going && turn.lookup === null;) {
    const frame = topOf(turn);
    if (frame === undefined) return;
    countStep(turn, frame);
    going = frame.step === END ? leave(turn) : advance(turn, turn.registry.get(frame.flow), frame, stepOf(turn, frame));
  }
}

/** @throws FlowError where the flow has no such step */
export function stepOf(turn: Making, frame: Frame): Step {
  const step = turn.registry.get(frame.flow).steps[frame.step];
  if (step === undefined) throw new FlowError(`flow ${frame.flow} has no step "${frame.step}"`);
  return step;
}

/** Gives the message to the open question (and its facts to the whole form). True: something was taken. */
export function answerOpen(turn: Making): boolean {
  const frame = topOf(turn);
  if (frame === undefined || frame.open === null || turn.said === null) return false;
  const step = stepOf(turn, frame);
  if (step.kind === 'choose') return answerChoose(turn, frame, step);
  if (step.kind !== 'form') return false;
  const amendment = step.amends?.(viewOf(turn, frame.answers, frame.open)) ?? null;
  const filled = amendment === null ? absorb(turn, step, frame, frame.open) : amended(turn, frame, step, amendment);
  if (filled.answers === frame.answers) return false;
  setTop(turn, { answers: filled.answers, path: filled.path, open: null, again: 0 });
  return true;
}

/** A message that changes earlier answers answers no open question: "1986" corrects the year, it is no number of doses. */
function amended(turn: Making, frame: Frame, form: Form, { drop, set }: Amendment): Filled {
  const left = drop.reduce<Filled>(without, frame);
  return absorb(turn, form, { ...left, answers: { ...left.answers, ...set } }, null);
}

function answerChoose(turn: Making, frame: Frame, step: Choose): boolean {
  const view = viewOf(turn, frame.answers, step.name);
  const id = view.said?.content.choice;
  const ways = step.choices;
  const way =
    ways.find(({ choice }) => choice.id === id) ??
    ways.find(({ take }) => take?.(view) === true) ??
    ways.find(({ choice }) => choice.id === view.said?.understanding.word);
  if (way === undefined) return false;
  takeWay(turn, frame, step, way);
  return true;
}

/** Goes on with what was looked up. */
export function resumeLookup(turn: Making, found: FoundEvent['found']): void {
  const frame = topOf(turn);
  if (frame === undefined || frame.step === END) return;
  const step = stepOf(turn, frame);
  if (step.kind !== 'lookup') return;
  setTop(turn, { answers: { ...frame.answers, ...step.set(found, viewOf(turn, frame.answers, null)) } });
  walk(turn, frame);
  goTo(turn, step.then, true);
  run(turn);
}
