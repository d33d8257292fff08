/** The citizens' web chat: the outbox itself is the mailbox that the page reads, so that sending cannot fail. */
import type { Channel } from '../contract.ts';
import { createDeclaredChannel } from '../kit/declared.ts';
import { send } from './send.ts';

export const declaredWeb = createDeclaredChannel('web', {
  form: 'chat',
  choices: 'buttons',
  maxButtons: 12,
  maxText: 4000,
  asksLocation: true,
  asksContact: false,
  unasked: true,
  pictures: { maxCaption: 4000 },
});

/** The web chat is always there: it has no settings and no provider. */
export function createWeb(): Channel {
  return { ...declaredWeb, send };
}
