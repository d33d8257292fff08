/** What becomes of an open check-in when danger comes first: those in danger have answered, the others are asked after it. */
import { answered } from '../check-in/effects.ts';
import { ladderOver } from '../check-in/ladder.ts';
import { isDone, knownOf, nameOf, placed, places, seenOf, whoIn } from '../check-in/people.ts';
import { withSaid } from '../check-in/readings.ts';
import type { Answers, Frame, View } from '../engine/flow.ts';
import type { Effect } from '../engine/turn.ts';
import { concerning, focusOn, holderOf } from '../household/focus.ts';
import type { Heard } from './heard.ts';
import type { Peril } from './peril.ts';

interface Overtaken {
  effects: readonly Effect[];
  /** null: nobody is left to be asked */
  frame: Frame | null;
}

/** The answers with what this message adds about the person at this place. */
function told(view: View, index: number): Answers {
  const { answers } = knownOf(view, index);
  const said = whoIn(view).length === 1 ? view.said : seenOf(view, index).said;
  return said === null ? answers : withSaid(answers, said);
}

/** Ends the check-in of those who are in danger; one who is asked alone is out of it whoever is in danger. */
export function overtaken(
  frame: Frame,
  { said, context }: Pick<Heard, 'context'> & { said: Heard['said'] | null },
  perils: readonly Peril[],
): Overtaken {
  const view: View = { answers: frame.answers, context, said, asked: null, open: frame.open };
  const who = whoIn(view);
  const ids = new Set(perils.map(({ personId }) => personId ?? holderOf(context).id));
  const indexes =
    who.length === 1 ? [0] : places(view).filter((index) => ids.has(who[index] ?? '') && !isDone(view, index));
  const effects = indexes.flatMap((index): Effect[] => {
    const id = who[index];
    const seen = { answers: told(view, index), context: focusOn(context, id) };
    return concerning(context, seen.context.person.id, answered(seen));
  });
  const after = indexes.map((index) => placed(index, { ...told(view, index), done: 'alarm' }));
  const answers: Answers = Object.assign({}, frame.answers, ...after);
  const left = places({ answers, context }).some((index) => !(nameOf(index, 'done') in answers));
  const heard = indexes.flatMap((index) => who[index] ?? []);
  return {
    effects: [...ladderOver(context, heard), ...effects],
    frame: left && who.length > 1 ? { ...frame, answers } : null,
  };
}
