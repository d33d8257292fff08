/** Helps to count breaths: "bắt đầu đếm" starts a minute, at whose end the number is asked for. */
import { plus } from '../../cases/time.ts';
import { ALARM_FLOWS } from '../danger/heard.ts';
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { Flow, Session } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import type { Reaction, Said } from '../engine/reaction.ts';
import type { TimerEvent, TurnContext } from '../engine/turn.ts';
import { choice, text } from '../engine/words.ts';

const MINUTE_MS = 60_000;
/** "Hết 1 phút" long after that minute would only confuse. */
const USEFUL_MS = 90_000;
const START =
  /^(?:da |em |toi )*(?:bat dau|bd|bam gio|tinh gio)(?: (?:dem|bam gio|tinh gio))?(?: nhip tho)?(?: (?:nhe|nha|a|di|giup))*$/;

/** Beside the open question, which the number then answers; null: the message is about something else. */
export function startCount(said: Said, { now }: TurnContext): Reaction | null {
  const { text: typed, speech } = said.content;
  if (!START.test(fold(typed ?? speech ?? ''))) return null;
  return {
    effects: [
      { do: 'setTimer', key: 'breaths', name: 'countOver', at: plus(now, MINUTE_MS) },
      { do: 'say', message: { parts: [text('checkIn.counting')] }, reason: 'answer' },
    ],
    then: 'end',
  };
}

/** Nobody counts on beside an alarm, nor once the number was told; null: the minute is over. */
export function countForgotten({ stack }: Session, { name }: TimerEvent): Reaction | null {
  const top = stack.at(-1);
  const answered = top?.flow === 'check-in' && top.open?.endsWith('.breaths') !== true;
  const forgotten = top !== undefined && (answered || ALARM_FLOWS.has(top.flow));
  return name === 'countOver' && forgotten ? { effects: [] } : null;
}

export const breathCount: Flow = defineFlow({
  name: 'breath-count',
  version: 1,
  first: 'over',
  starts: [{ on: 'timer', name: 'countOver' }],
  steps: {
    over: {
      kind: 'do',
      effects: ({ context: { now } }) => [
        {
          do: 'say',
          message: { parts: [text('checkIn.countOver')], choices: [choice('breaths:none', 'checkIn.cannotCount')] },
          reason: 'answer',
          notAfter: plus(now, USEFUL_MS),
        },
      ],
      then: END,
    },
  },
});
