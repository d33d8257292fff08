/** Who may see a file that somebody sent: whoever may open the case or the person to which it belongs. */
import { cases, conversations, people } from '../../adapters/storage/collections.ts';
import type { CaseDoc } from '../../adapters/storage/collections.ts';
import { hidesReporter } from '../../cases/report.ts';
import { maySeeCase, maySeePerson } from './own-cases.ts';
import type { Context } from './operation.ts';

const MOST_CASES = 500;

/**
 * @param id of the file
 * @param owner the conversation in which it came
 */
export async function maySeeMedia(context: Context, id: string, owner: string): Promise<boolean> {
  const { store } = context.ports;
  const conversationId = { in: await talksOf(context, owner) };
  const [{ items }, { items: persons }] = await Promise.all([
    store.find(cases, { where: { conversationId }, limit: MOST_CASES }),
    store.find(people, { where: { conversationId } }),
  ]);
  // A picture of a report without a name would say who sent it: it is seen with that report alone.
  const hidden = items.filter((doc) => hidesReporter(doc) && doc.pictures?.includes(id) === true);
  if (hidden.length > 0) return anyCase(context, hidden);
  if (
    await anyCase(
      context,
      items.filter((doc) => !hidesReporter(doc)),
    )
  )
    return true;
  for (const person of persons) if (await maySeePerson(context, person)) return true;
  return false;
}

async function anyCase(context: Context, docs: readonly CaseDoc[]): Promise<boolean> {
  for (const doc of docs) if (await maySeeCase(context, doc)) return true;
  return false;
}

/** The conversation, and the one in which its person goes on. */
async function talksOf({ ports: { store } }: Context, owner: string): Promise<string[]> {
  const talk = await store.get(conversations, owner);
  return talk?.movedTo === undefined ? [owner] : [owner, talk.movedTo];
}
