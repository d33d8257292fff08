/** Whoever speaks for a household must be its carer, by the consent of both; danger is heard from anybody. */
import type { ConversationDoc } from '../adapters/storage/collections.ts';
import { isAlarm } from '../cases/case.ts';
import type { Session } from '../flows/engine/flow.ts';
import type { Effect, Turn } from '../flows/engine/turn.ts';
import type { Loaded } from './context.ts';
import type { Deps } from './deps.ts';
import type { From, InboundBody } from './inbound.ts';
import { project } from './project.ts';

function isOfDanger(effect: Effect): boolean {
  if (effect.do === 'say') return effect.message.tone === 'danger';
  if (effect.do === 'changeCase') return effect.change.raise !== undefined;
  return effect.do === 'openCase' && isAlarm(effect.case);
}

/**
 * Who wrote on behalf of this holder without being their carer (any more); null: all is well. What tells of danger is
 * heard whoever tells it, and so are the answers while an alarm is open.
 */
export function uninvited(body: InboundBody, loaded: Loaded, turn: Pick<Turn<Session>, 'effects'>): From | null {
  if (body.type !== 'message' || body.behalf !== true) return null;
  const { person, sender, context } = loaded;
  const { carer } = person;
  const isCarer = carer?.state === 'agreed' && sender !== null && carer.conversationId === sender.conversationId;
  const isInDanger = context.cases.some((item) => item.open && isAlarm(item)) || turn.effects.some(isOfDanger);
  return isCarer || isInDanger ? null : body.from;
}

/** Nothing of the message is kept here; its sender is told that it was not. */
export async function turnAway(
  deps: Deps,
  doc: ConversationDoc,
  rowId: string,
  from: From,
  loaded: Loaded,
): Promise<void> {
  const message = { parts: [{ key: 'carer.notAgreed' }] };
  const planned = {
    id: `${rowId}.uninvited`,
    effect: { do: 'say', message, reason: 'answer' } as const,
    target: { id: from.addressId, channel: from.channel },
    sequence: Number.MAX_SAFE_INTEGER,
  };
  deps.count('behalf_refused');
  await project(deps, doc, rowId, loaded.context.now, { planned: [planned], from: null, refused: null }, loaded);
}
