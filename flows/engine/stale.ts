/** Questions that were left open for so long that what is said now is no answer to them. */
import { toMs } from '../../cases/time.ts';
import type { Frame, Session } from './flow.ts';
import type { Registry } from './registry.ts';
import type { MessageEvent, TurnContext } from './turn.ts';

/** Does the message, read as if nothing had been asked, tell what may come late? */
function comesLate({ content, at }: MessageEvent, unless: readonly string[], context: TurnContext): boolean {
  if (content.location !== undefined && unless.includes('place')) return true;
  const { entities } = context.understand(content.text ?? content.speech ?? '', { at });
  return entities.some(({ type }) => unless.includes(type));
}

/** The session without them; whatever they asked about (an alarm's case) stays as it is. */
export function withoutStale(session: Session, event: MessageEvent, context: TurnContext, registry: Registry): Session {
  const isStale = ({ flow, open, askedAt }: Frame): boolean => {
    const stale = registry.find(flow)?.stale;
    if (stale === undefined || open === null || askedAt === undefined) return false;
    return toMs(event.at) - toMs(askedAt) > stale.afterMs && !comesLate(event, stale.unless, context);
  };
  const stack = session.stack.filter((frame) => !isStale(frame));
  return stack.length === session.stack.length ? session : { ...session, stack };
}
