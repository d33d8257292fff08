/** What becomes of an open check-in when danger comes first: whoever the message tells of has answered, the others are asked after it. */
import { answered, graded, standing } from '../check-in/effects.ts';
import { ladderOver } from '../check-in/ladder.ts';
import { isDone, knownOf, nameOf, placed, places, seenOf, whoIn } from '../check-in/people.ts';
import type { Seen } from '../check-in/people.ts';
import { isComplete, isReport, withTold } from '../check-in/questions.ts';
import { withSaid } from '../check-in/readings.ts';
import { isFollowed } from '../check-in/schedule.ts';
import type { Answers, Frame, View } from '../engine/flow.ts';
import type { Effect, TurnContext } from '../engine/turn.ts';
import { concerning, holderOf } from '../household/focus.ts';
import type { Heard } from './heard.ts';
import type { Peril } from './peril.ts';

interface Overtaken {
  effects: readonly Effect[];
  /** null: nobody is left to be asked */
  frame: Frame | null;
}

type Message = Pick<Heard, 'context'> & { said: Heard['said'] | null };

/** One person who was heard of: what it changes, and what their check-in knows after it. */
interface HeardOf {
  id: string;
  index: number;
  effects: readonly Effect[];
  answers: Answers;
}

function idsOf(perils: readonly Peril[], context: TurnContext): ReadonlySet<string> {
  return new Set(perils.map(({ personId }) => personId ?? holderOf(context).id));
}

/** The answers with what this message adds about the person at this place. */
function told(view: View, index: number): Answers {
  const { answers } = knownOf(view, index);
  const said = whoIn(view).length === 1 ? view.said : seenOf(view, index).said;
  return said === null ? answers : withSaid(answers, said);
}

function inDanger(view: View, index: number): HeardOf {
  const { context } = knownOf(view, index);
  const answers = told(view, index);
  const effects = answered({ answers, context });
  return { ...{ id: context.person.id, index, effects }, answers: { ...answers, done: 'alarm' } };
}

/** Their numbers are kept beside the danger; where something is missing they are asked for it after it. */
function besideDanger(view: View, index: number): HeardOf[] {
  const before = seenOf(view, index);
  if (!isReport(before)) return [];
  const seen: Seen = { ...before, answers: withTold(before) };
  const { id } = seen.context.person;
  const effects = answered(seen);
  return isComplete(seen)
    ? [{ id, index, effects: [...effects, ...graded(seen)], answers: { ...seen.answers, done: standing(seen) } }]
    : [{ id, index, effects, answers: { ...seen.answers, heard: true } }];
}

function effectsOf(context: TurnContext, people: readonly HeardOf[]): Effect[] {
  const ids = people.map(({ id }) => id);
  return [...ladderOver(context, ids), ...people.flatMap(({ id, effects }) => concerning(context, id, effects))];
}

/**
 * Ends the check-in of those who are in danger, and keeps what is told of the others; one who is asked alone is out of
 * it whoever is in danger.
 */
export function overtaken(frame: Frame, { said, context }: Message, perils: readonly Peril[]): Overtaken {
  const view: View = { answers: frame.answers, context, said, asked: null, open: frame.open };
  const who = whoIn(view);
  const ids = idsOf(perils, context);
  const alone = who.length === 1;
  const open = places(view).filter((index) => alone || !isDone(view, index));
  const isIn = (index: number): boolean => alone || ids.has(who[index] ?? '');
  const people = [
    ...open.filter(isIn).map((index) => inDanger(view, index)),
    ...open.filter((index) => !isIn(index)).flatMap((index) => besideDanger(view, index)),
  ];
  const after = people.map((person) => placed(person.index, person.answers));
  const answers: Answers = Object.assign({}, frame.answers, ...after);
  const left = places({ answers, context }).some((index) => !(nameOf(index, 'done') in answers));
  return { effects: effectsOf(context, people), frame: left && !alone ? { ...frame, answers } : null };
}

/** Without an open check-in: what the same message tells of others who are followed is kept as theirs. */
export function toldBeside({ said, context, household }: Heard, perils: readonly Peril[]): Effect[] {
  const ids = idsOf(perils, context);
  const about = household
    .filter(({ person }) => isFollowed(person) && !ids.has(person.id))
    .map(({ person }) => person.id);
  // All of them are looked at, so that words without a name are nobody's.
  const who = context.household.map(({ id }) => id);
  const view: View = { answers: { who }, context, said, asked: null };
  const people = about.flatMap((id) => besideDanger(view, who.indexOf(id)));
  return people.length === 0 ? [] : effectsOf(context, people);
}
