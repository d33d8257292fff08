// What must hold after every storm: all answered, in order, nothing sent more often than a kill explains.
import { expect } from '@jest/globals';
import { conversations, inbox, outbox, timeline } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { until } from '../until.ts';
import type { CountingTelegram } from '../servers/telegram-load.ts';

/** Nothing new for `quietMs`. */
export async function settled({ total }: CountingTelegram, quietMs = 3_000): Promise<void> {
  let [last, since] = [-1, Date.now()];
  await until('all is answered', () => {
    if (total() !== last) [last, since] = [total(), Date.now()];
    return Date.now() - since > quietMs;
  });
}

/**
 * The order in which each conversation handled its messages is the order in which they were received, which their texts end
 * with; each once. Gives how many were looked at.
 */
export async function verifyOrder(store: Store): Promise<number> {
  let seen = 0;
  const { items } = await store.find(conversations, { limit: 1000 });
  for (const conversation of items) {
    const rows = await store.getMany(inbox, [...conversation.handled]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const texts = conversation.handled
      .map((id) => byId.get(id))
      .filter((row) => row?.source === 'telegram')
      .map((row) => Number(/\d+$/.exec((row!.body as { content: { text: string } }).content.text)?.[0]));
    seen += texts.length;
    expect(texts).toEqual(texts.toSorted((a, b) => a - b));
    expect(new Set(texts).size).toBe(texts.length);
  }
  return seen;
}

/** No text went to a chat more than twice for each time it was to be said. Gives how many went twice. */
export async function verifyNoneThrice(store: Store, telegram: CountingTelegram): Promise<number> {
  let doubled = 0;
  for (const [chat, sent] of telegram.sent) {
    const conversationId = await conversationOfChat(store, chat);
    const { items } = await store.find(timeline, { where: { conversationId }, limit: 1000 });
    const said = items.flatMap(({ body }) => (body.type === 'message' && body.direction === 'out' ? [body.text] : []));
    const failed = await store.count(outbox, { conversationId, state: 'failed' });
    for (const text of new Set(sent)) {
      const [times, meant] = [sent.filter((one) => one === text).length, said.filter((one) => one === text).length];
      expect(times).toBeLessThanOrEqual(2 * (meant + failed));
      doubled += Math.max(0, times - meant);
    }
  }
  return doubled;
}

async function conversationOfChat(store: Store, chat: number): Promise<string> {
  const { items } = await store.find(inbox, { where: { source: 'telegram' }, limit: 1000 });
  const row = items.find(({ body }) => (body as { from: { value: string } }).from.value === String(chat));
  return row?.conversationId ?? '';
}
