/** An event enters another conversation by its inbox, under an id of its own. */
import { inbox } from '../../adapters/storage/collections.ts';
import { waitingRow } from '../accept.ts';
import type { InboundBody } from '../inbound.ts';
import type { Applier } from './projection.ts';
import { NOTHING } from './projection.ts';

export const post: Applier = async (deps, { atMs }, { id, effect }) => {
  if (effect.do !== 'post') return NOTHING;
  const { event, conversationId, label } = effect;
  const body: InboundBody =
    'act' in event ? { type: 'act', by: event.by, act: event.act } : { type: 'notice', notice: event.notice };
  const source = 'act' in event ? 'staff' : 'notice';
  await deps.store.insert(
    inbox,
    waitingRow(deps, { id: `${id}.${label}`, conversationId, source, urgent: true, body, receivedMs: atMs }),
  );
  return { wake: [{ queue: 'turns', id: conversationId, urgent: true }] };
};
