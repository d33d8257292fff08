/** Failures as the API shows them, with the person they are about. */
import type { z } from 'zod';
import { people } from '../../adapters/storage/collections.ts';
import type { FailureDoc, PersonDoc } from '../../adapters/storage/collections.ts';
import { toIso } from '../../cases/time.ts';
import { briefOf } from './case-view.ts';
import type { Ports } from './ports.ts';
import type { failure } from './schemas/failure.ts';

/** In the order given. */
export async function shownFailures(ports: Ports, docs: readonly FailureDoc[]): Promise<z.output<typeof failure>[]> {
  const conversations = [...new Set(docs.map(({ conversationId }) => conversationId))];
  const found = await Promise.all(conversations.map((conversationId) => personIn(ports, conversationId)));
  const byConversation = new Map(conversations.map((id, i) => [id, found[i] ?? null]));
  return docs.map((doc) => {
    const person = byConversation.get(doc.conversationId) ?? null;
    return {
      id: doc.id,
      kind: doc.kind,
      state: doc.state,
      code: doc.code,
      at: toIso(doc.atMs),
      attempts: doc.attempts,
      person: person === null ? null : briefOf(ports, person, person.id),
    };
  });
}

async function personIn(ports: Ports, conversationId: string): Promise<PersonDoc | null> {
  const { items } = await ports.store.find(people, { where: { conversationId }, limit: 1 });
  return items[0] ?? null;
}
