/** Staff have somebody in hand: nobody is reminded of this person's check-ins for the rest of the day. */
import { dayOf } from '../../cases/time.ts';
import { ladderOver } from '../check-in/ladder.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { ActEvent, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { concerning } from '../household/focus.ts';

/** Others of the household are reminded as before; refused where the case is not open. */
export function stopReminders(event: ActEvent, caseId: string, context: TurnContext): Reaction {
  const item = context.cases.find(({ id }) => id === caseId);
  if (item === undefined) return { effects: [], refused: { key: 'desk.refused.notFound' } };
  const detail = [text('care.remindersStopped', { by: event.by })];
  return {
    effects: [
      ...concerning(context, item.personId, [
        { do: 'changePerson', set: { quietOn: dayOf(context.now) } },
        { do: 'record', caseId, body: { type: 'act', act: 'stopReminders', by: event.by, detail } },
      ]),
      ...ladderOver(context, [item.personId]),
    ],
  };
}
