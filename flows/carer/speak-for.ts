/** A carer who reports: what they write is heard in the conversation of the one they look after, danger first there. */
import { toMs } from '../../cases/time.ts';
import { fold } from '../engine/fold.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction, Said } from '../engine/reaction.ts';
import type { Content, MessageEvent, TurnContext } from '../engine/turn.ts';
import { holderOf } from '../household/focus.ts';
import { caredFor, SPEAKS_FOR } from './agree.ts';
import { endsCare } from './ask.ts';

/** So long after their last words a carer speaks for themselves again. */
const QUIET_MS = 30 * 60_000;
/** "Tôi khó thở" of a carer is about the carer. */
const OF_ONESELF = /\b(?:toi|tui|minh|ban than)\b/;

function wordsIn({ text, speech, choice, digits }: Content): string {
  return text ?? speech ?? choice ?? digits ?? '';
}

/** null: the message is the carer's own, and goes its usual way. */
export function speakFor(
  { stack }: Session,
  said: Said,
  { content, id }: MessageEvent,
  context: TurnContext,
): Reaction | null {
  const top = stack.at(-1);
  const care = caredFor(context);
  if (top?.flow !== SPEAKS_FOR || top.open === null || care === undefined) return null;
  const at = top.answers['at'];
  const isOver = typeof at !== 'string' || toMs(context.now) - toMs(at) > QUIET_MS;
  const line = fold(wordsIn(content));
  const view = { answers: {}, context, said, asked: null };
  const isOwn = said.understanding.word !== null || OF_ONESELF.test(line) || endsCare(view);
  if (isOver) return { effects: [], session: { stack: stack.slice(0, -1) }, then: 'goOn' };
  if (isOwn || line === '') return null;
  const { conversationId } = holderOf(context);
  const answers = { ...top.answers, at: context.now };
  return {
    effects: [
      {
        do: 'post',
        conversationId: care.conversationId,
        label: `wrote:${id}`,
        event: { notice: { is: 'carerWrote', conversationId } },
      },
      { do: 'post', conversationId: care.conversationId, label: `said:${id}`, event: { said: content } },
    ],
    session: { stack: [...stack.slice(0, -1), { ...top, answers }] },
  };
}
