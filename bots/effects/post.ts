/** An event enters another conversation by its inbox, under an id of its own. */
import { inbox } from '../../adapters/storage/collections.ts';
import type { Effect } from '../../flows/engine/turn.ts';
import { conversationOfPhone, waitingRow } from '../accept.ts';
import type { Deps } from '../deps.ts';
import { bodyOf } from '../inbound.ts';
import type { InboundBody } from '../inbound.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

type Post = Extract<Effect, { do: 'post' }>;

/** What is written into the other inbox; null where the sender of the turn's message is not known. */
async function bodyFor({ store }: Deps, { event }: Post, turn: string): Promise<InboundBody | null> {
  if ('act' in event) return { type: 'act', by: event.by, act: event.act };
  if ('notice' in event) return { type: 'notice', notice: event.notice };
  const row = await store.get(inbox, turn);
  const heard = row === null ? null : bodyOf(row);
  return heard?.type === 'message' ? { type: 'message', from: heard.from, content: event.said, behalf: true } : null;
}

export const post: Applier = async (deps, { atMs, turn }, { id, effect }) => {
  if (effect.do !== 'post') return NOTHING;
  const { event, conversationId: to, label } = effect;
  const body = await bodyFor(deps, effect, turn);
  if (body === null) return NOTHING;
  const conversationId = typeof to === 'string' ? to : await conversationOfPhone(deps, to.phone);
  const source = 'act' in event ? 'staff' : 'notice';
  await deps.store.insert(
    inbox,
    waitingRow(deps, { id: `${id}.${label}`, conversationId, source, urgent: true, body, receivedMs: atMs }),
  );
  return { wake: [{ queue: 'turns', id: conversationId, urgent: true }] };
};
