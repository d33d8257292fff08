/** A member of staff answers a page from their own phone: "nhận" takes the newest alarm, the button takes that one. */
import { fold } from '../engine/fold.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction, Said } from '../engine/reaction.ts';
import type { MessageEvent, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';

const TAKEN =
  /^(?:da |em |toi |vang )*(?:nhan|nhan ca|nhan roi|da nhan|ok|oke|okie|ok nhan|1|roger)(?: (?:a|nhe|nha|roi|ca|ca nay))*$/;
const BUTTON = 'ack:';

/** null: what they say is a citizen's message; staff are people too. */
export function staffChat(
  _session: Session,
  said: Said,
  _event: MessageEvent,
  { staff }: TurnContext,
): Reaction | null {
  if (staff === null || staff.pages.length === 0) return null;
  const { choice, text: typed, digits, speech } = said.content;
  const named = choice?.startsWith(BUTTON) ? choice.slice(BUTTON.length) : null;
  const takes = choice === undefined && TAKEN.test(fold(typed ?? digits ?? speech ?? ''));
  const page =
    named === null ? (takes ? staff.pages[0] : undefined) : staff.pages.find(({ caseId }) => caseId === named);
  if (page === undefined) {
    if (named === null) return null;
    return { effects: [{ do: 'say', message: { parts: [text('desk.alreadyTaken')] }, reason: 'answer' }], then: 'end' };
  }
  const act = { do: 'setState' as const, caseId: page.caseId, state: 'acknowledged' as const };
  return {
    effects: [
      {
        do: 'post',
        conversationId: page.conversationId,
        label: `ack:${page.caseId}:${page.round}`,
        event: { by: staff.user, act },
      },
      { do: 'say', message: { parts: [text('desk.youTook')] }, reason: 'answer' },
    ],
    then: 'end',
  };
}
