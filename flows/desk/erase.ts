/** Staff grant a request to be erased: the case is closed, the person is told, and the erasing begins. */
import { isAlarm } from '../../cases/case.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { ActEvent, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { cancelDueTimers } from './duty-call.ts';

/** Open alarms stay: nobody is erased while somebody is on the way to them. */
export function erase(event: ActEvent, caseId: string, context: TurnContext): Reaction {
  const item = context.cases.find(({ id, open }) => id === caseId && open);
  if (item === undefined || item.kind !== 'data-request') {
    return { effects: [], refused: { key: 'myData.refusedKind' } };
  }
  if (context.cases.some((other) => other.open && isAlarm(other))) {
    return { effects: [], refused: { key: 'myData.refusedAlarm' } };
  }
  const note = context.say([text('myData.erasedNote')], 'chat', 'vi');
  const body = { type: 'act' as const, act: 'erase', by: event.by, detail: [text('myData.actErase')] };
  return {
    effects: [
      { do: 'changeCase', caseId, change: { close: { outcome: 'answered', note }, by: event.by } },
      { do: 'record', caseId, body },
      ...cancelDueTimers(caseId),
      { do: 'say', message: { parts: [text('myData.erasing')] }, reason: 'staff', by: event.by },
      { do: 'erase', caseId, by: event.by },
    ],
  };
}
