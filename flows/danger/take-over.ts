/** How danger takes over a conversation: which flow begins, and what becomes of those that were open. */
import type { Answers, Frame } from '../engine/flow.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { Effect } from '../engine/turn.ts';
import { raiseAlarm } from '../alarm.ts';
import { needEffects, suppliesSaid } from '../needs.ts';
import { alarmSummary } from './caller.ts';
import { callFor } from './card.ts';
import type { Heard } from './heard.ts';
import { overtaken, toldBeside } from './overtaken.ts';
import { patienceOver } from './patience.ts';
import type { Peril } from './peril.ts';

/** Their questions are answered or overtaken by an alarm. */
const OVERTAKEN: ReadonlySet<string> = new Set(['denial', 'other-person', 'measure-again']);

/** Begins a flow with what was heard; beside a human it asks nothing. */
export function begin(heard: Heard, flow: string, answers: Answers): Reaction {
  const quiet = heard.session.human !== null;
  const about = { heard: heard.said.understanding.text, quiet };
  return { effects: [], enter: { flow, answers: { ...about, ...answers } } };
}

/** Others of the household who are in danger by the same message: each called out for, with an alarm of their own. */
function alarmsOf({ said, context }: Heard, perils: readonly Peril[]): Effect[] {
  return perils.flatMap((peril): Effect[] => {
    const summary = alarmSummary(peril, said.understanding.text);
    const message = { parts: callFor(peril, context), tone: 'danger' as const };
    return [{ do: 'say', message, reason: 'alarm' }, ...raiseAlarm(context, peril, { summary }).effects];
  });
}

/**
 * An alarm: what was denied before is open to doubt again, whoever it tells of has answered their check-in, a need is kept
 * beside it.
 * @param others further people of the household in danger
 */
export function alarm(heard: Heard, flow: string, peril: Peril, others: readonly Peril[] = []): Reaction {
  const { session, said, context } = heard;
  const asked = session.stack.find((frame) => frame.flow === 'check-in');
  const ended = asked === undefined ? null : overtaken(asked, heard, [peril, ...others]);
  const items = peril.about === 'other' ? [] : suppliesSaid(said.understanding);
  const stack = session.stack.flatMap((frame): Frame[] => {
    if (frame === asked) return ended?.frame ? [ended.frame] : [];
    return OVERTAKEN.has(frame.flow) ? [] : [frame];
  });
  return {
    ...begin(heard, flow, { peril }),
    effects: [
      ...(ended?.effects ?? toldBeside(heard, [peril, ...others])),
      ...alarmsOf(heard, others),
      ...needEffects(context, items),
      ...(session.stack.some(({ flow: open }) => open === 'other-person') ? [patienceOver()] : []),
    ],
    session: { confirmedAbsent: [], stack },
  };
}
