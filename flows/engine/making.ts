/** A turn in the making: the session as it changes, what is to be done, and what was said. Lives for one turn. */
import type { TextPart } from '../../cases/text.ts';
import { FlowError } from './errors.ts';
import type { Answers, Flow, Frame, Session, View } from './flow.ts';
import type { Said } from './reaction.ts';
import type { Registry } from './registry.ts';
import type { Effect, Lookup, Outbound, TurnContext, TurnEvent, Walked } from './turn.ts';

/** A loop between steps is a mistake; thrown, it becomes a failure that a person sees. */
const MOST_STEPS = 60;

/** Flows that may lie over one another; the oldest that may be left goes first. */
const DEEPEST = 5;

export interface Making {
  readonly registry: Registry;
  readonly event: TurnEvent;
  readonly context: TurnContext;
  /** what was no answer to the open question is heard anew, as if nothing had been asked */
  said: Said | null;
  /** who we are and what is kept: said before the first question where it is due */
  readonly notice: readonly TextPart[];
  session: Session;
  effects: Effect[];
  lookup: Lookup | null;
  steps: number;
  /** the question that was open when the turn began */
  readonly open: string | null;
  /** danger or the desk speaks in this turn: everything else waits */
  urgent: boolean;
  /** the open question is asked again after something else came between */
  resumed: boolean;
  last: { flow: string; step: string } | null;
  /** every way that was taken and every question that was put, in order */
  walked: Walked[];
}

/** A step left by this way ("" where there is only one) was a part of this turn. */
export function walk(turn: Making, { flow, step }: Pick<Frame, 'flow' | 'step'>, way: string = ''): void {
  turn.walked.push({ flow, step, way });
}

export function topOf(turn: Making): Frame | undefined {
  return turn.session.stack.at(-1);
}

export function setTop(turn: Making, change: Partial<Frame>): void {
  const top = topOf(turn);
  if (top === undefined) return;
  turn.session = { ...turn.session, stack: [...turn.session.stack.slice(0, -1), { ...top, ...change }] };
}

export function popTop(turn: Making): void {
  turn.session = { ...turn.session, stack: turn.session.stack.slice(0, -1) };
}

export function countStep(turn: Making, frame: Frame): void {
  turn.steps += 1;
  turn.last = { flow: frame.flow, step: frame.step };
  if (turn.steps > MOST_STEPS) throw new FlowError(`flow ${frame.flow} goes round in circles at ${frame.step}`);
}

/** Facts may be taken from any message; a choice, a digit or a bare yes only by the question that was open. */
function overheard(said: Said): Said {
  const { choice: _choice, digits: _digits, ...content } = said.content;
  return { content, understanding: { ...said.understanding, word: null } };
}

/** @param asked name of the open question for which this view is made, null for all others */
export function viewOf(turn: Making, answers: Answers, asked: string | null): View {
  const said = turn.said !== null && asked === null ? overheard(turn.said) : turn.said;
  return { answers, context: turn.context, said, asked, open: turn.open };
}

/**
 * Why a message of a flow may be sent now: answers and alarms never wait, what a timer began is unasked.
 */
function reasonOf(
  turn: Making,
  flow: Flow,
  message: Outbound,
): Pick<Extract<Effect, { do: 'say' }>, 'reason' | 'purpose' | 'askedAt'> {
  if (message.tone === 'danger' || flow.keeps) return { reason: 'alarm' };
  if (turn.event.type === 'notice' && turn.event.notice.is === 'resultArrived')
    return { reason: 'asked', askedAt: turn.event.notice.askedAt };
  if (turn.event.type === 'act') return { reason: 'staff' };
  if (turn.event.type !== 'timer') return { reason: 'answer' };
  return flow.purpose === undefined ? { reason: 'service' } : { reason: 'service', purpose: flow.purpose };
}

export function say(turn: Making, flow: Flow, message: Outbound): void {
  if (message.parts.length === 0 && message.raw === undefined) return;
  turn.effects.push({ do: 'say', message, ...reasonOf(turn, flow, message) });
}

/** A question that is taken up again comes behind the answer that was given in between, also in an alarm. */
export function sayAgain(turn: Making, flow: Flow, message: Outbound): void {
  const answered = turn.effects.some((effect) => effect.do === 'say' && effect.reason === 'answer');
  if (answered && message.tone !== 'danger') turn.effects.push({ do: 'say', message, reason: 'answer' });
  else say(turn, flow, message);
}

/** Lays a flow over the open one. Passing ones are forgotten; the same flow is lifted and begins again. */
export function enterFlow(turn: Making, flow: Flow, data: Answers): void {
  const { stack } = turn.session;
  const before = stack.find((frame) => frame.flow === flow.name)?.answers ?? {};
  const view = viewOf(turn, before, null);
  const answers = flow.begin === undefined ? { ...before, ...data } : flow.begin(view, data);
  const below = stack.filter(
    (frame) => frame.flow !== flow.name && (turn.registry.find(frame.flow)?.passing !== true || frame.open === null),
  );
  const frame: Frame = {
    flow: flow.name,
    version: flow.version,
    step: flow.first,
    open: null,
    answers,
    again: 0,
    path: [],
  };
  turn.session = { ...turn.session, stack: [...shortened(turn, below), frame] };
}

function shortened(turn: Making, stack: readonly Frame[]): readonly Frame[] {
  if (stack.length < DEEPEST) return stack;
  const oldest = stack.findIndex((frame) => turn.registry.find(frame.flow)?.keeps !== true);
  return stack.toSpliced(Math.max(oldest, 0), 1);
}
