/** How danger takes over a conversation: which flow begins, and what becomes of those that were open. */
import { answered } from '../check-in/effects.ts';
import { withSaid } from '../check-in/readings.ts';
import type { Answers } from '../engine/flow.ts';
import type { Reaction } from '../engine/reaction.ts';
import { needEffects, suppliesSaid } from '../needs.ts';
import type { Heard } from './heard.ts';
import { patienceOver } from './patience.ts';
import type { Peril } from './peril.ts';

/** Their questions are answered or overtaken by an alarm. */
const OVERTAKEN: ReadonlySet<string> = new Set(['check-in', 'denial', 'other-person', 'measure-again']);

/** Begins a flow with what was heard; beside a human it asks nothing. */
export function begin(heard: Heard, flow: string, answers: Answers): Reaction {
  const quiet = heard.session.human !== null;
  const about = { heard: heard.said.understanding.text, quiet };
  return { effects: [], enter: { flow, answers: { ...about, ...answers } } };
}

/** An alarm: what was denied before is open to doubt again, a check-in counts as answered, a need is kept beside it. */
export function alarm(heard: Heard, flow: string, peril: Peril): Reaction {
  const { session, said, context } = heard;
  const asked = session.stack.find((frame) => frame.flow === 'check-in');
  const view = { answers: withSaid(asked?.answers ?? {}, said), context };
  const items = peril.about === 'other' ? [] : suppliesSaid(said.understanding);
  return {
    ...begin(heard, flow, { peril }),
    effects: [
      ...(asked === undefined ? [] : answered(view)),
      ...needEffects(context, items),
      ...(session.stack.some(({ flow: open }) => open === 'other-person') ? [patienceOver()] : []),
    ],
    session: { confirmedAbsent: [], stack: session.stack.filter(({ flow: open }) => !OVERTAKEN.has(open)) },
  };
}
