/** Whether a picture that was looked at is answered: a human, danger and pictures that were sent for themselves come first. */
import type { PictureCode } from '../../cases/picture-code.ts';
import { fold } from '../engine/fold.ts';
import type { Session } from '../engine/flow.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { Effect } from '../engine/turn.ts';
import { text } from '../engine/words.ts';

/** Questions that a code in a picture may answer. */
const ANSWERED: Readonly<Record<string, readonly string[]>> = {
  'health-declaration': ['name', 'birth', 'sex', 'identity'],
  'test-result': ['code'],
};

/** Under these nothing but help is spoken of. */
const OF_DANGER: ReadonlySet<string> = new Set(['sos', 'other-person', 'call-off']);

const CAPTION = /\b(?:qr|can cuoc|cccd|cmnd|to khai|phieu khai|phieu xet nghiem|ma (?:xet nghiem|xn|phieu)|kq)\b/;

function isAwaited({ stack }: Session, caption: string): boolean {
  const top = stack.at(-1);
  const asked = top !== undefined && top.open !== null && ANSWERED[top.flow]?.includes(top.open) === true;
  return asked || CAPTION.test(fold(caption));
}

/** Digits alone are a result's code where one is asked for. */
function meant(code: PictureCode, { stack }: Session): PictureCode {
  if (code.is !== 'number') return code;
  const top = stack.at(-1);
  return top?.flow === 'test-result' && top.open === 'code' ? { is: 'result', code: code.code } : { is: 'other' };
}

/** The open question was asked again a moment ago, when the picture came: it stays open with its choices. */
function notRead(why: 'none' | 'tooLarge', { stack, offered }: Session): Effect[] {
  const parts = [text(why === 'none' ? 'picture.none' : 'picture.tooLarge')];
  const choices = stack.length > 0 && offered.length > 0 ? { choices: offered } : {};
  return [{ do: 'say', message: { parts, ...choices }, reason: 'answer' }];
}

export function pictureRead(session: Session, { code, caption }: { code: PictureCode; caption: string }): Reaction {
  if (session.human !== null || session.stack.some(({ flow }) => OF_DANGER.has(flow))) return { effects: [] };
  if (code.is === 'none' || code.is === 'tooLarge') {
    return { effects: isAwaited(session, caption) ? notRead(code.is, session) : [] };
  }
  return { effects: [], enter: { flow: 'picture-code', answers: { code: meant(code, session) } } };
}
