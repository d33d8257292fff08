/** What other parts tell a conversation about tests: a result that came or was corrected, what became of a booking. */
import { isAlarm } from '../../cases/case.ts';
import { toMs } from '../../cases/time.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { Notice, TurnContext } from '../engine/turn.ts';
import { choice, text } from '../engine/words.ts';
import { bookedCode, slotWords } from '../test-result/booking.ts';

type NoticeOf<Is extends Notice['is']> = Extract<Notice, { is: Is }>;

/** Told by the flow of results, which goes on with what follows from it; a STOP said after asking ends it. */
export function resultArrived(session: Session, notice: NoticeOf<'resultArrived'>, context: TurnContext): Reaction {
  const { stoppedAt } = context.person;
  if (stoppedAt !== null && toMs(stoppedAt) >= toMs(notice.askedAt)) return { effects: [] };
  const { result, corrected } = notice;
  const quiet = session.human !== null || context.cases.some(isAlarm);
  return { effects: [], enter: { flow: 'test-result', answers: { result, corrected, quiet } } };
}

export function testBooked({ code, slot }: NoticeOf<'testBooked'>, { now }: TurnContext): Reaction {
  const where = slotWords(slot, now);
  const message =
    code === null
      ? { parts: [text('results.slotFull', { slot: where })], choices: [choice('test-booking', 'results.otherSlot')] }
      : { parts: [text('results.booked', { slot: where, code: bookedCode(code) })] };
  return { effects: [{ do: 'say', message, reason: 'answer' }] };
}
