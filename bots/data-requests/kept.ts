/** Answers about one's own data in the middle of a turn: what is kept, who opened it, and a link to a copy. */
import { audit, cases, dataExports, declarations, timeline, users } from '../../adapters/storage/collections.ts';
import type { AuditDoc, ConversationDoc } from '../../adapters/storage/collections.ts';
import { media } from '../../adapters/media/disk/collection.ts';
import { EXPORT_MS, LOOKS } from '../../cases/data-request.ts';
import type { KeptData, Look } from '../../cases/data-request.ts';
import { toIso } from '../../cases/time.ts';
import type { FoundEvent } from '../../flows/engine/turn.ts';
import type { Deps } from '../deps.ts';
import { conversationsOf } from '../people.ts';

type Found<Of extends FoundEvent['found']['of']> = Extract<FoundEvent['found'], { of: Of }>;

const MOST_LOOKS = 1000;
const HOUR_MS = 3_600_000;

export async function keptData(deps: Deps, doc: ConversationDoc): Promise<Found<'keptData'>> {
  const { store } = deps;
  const ids = await conversationsOf(deps, doc);
  const conversationId = { in: [...ids] };
  const [messages, oldest, declared, opened, files, looks] = await Promise.all([
    store.count(timeline, { conversationId }),
    store.find(timeline, { where: { conversationId }, order: [['atMs', 'asc']], limit: 1 }),
    store.count(declarations, { conversationId }),
    store.count(cases, { conversationId }),
    store.count(media, { owner: { in: [...ids] } }),
    looksAt(deps, ids),
  ]);
  const since = oldest.items[0]?.at ?? null;
  const kept: KeptData = { messages, since, declarations: declared, cases: opened, pictures: files, looks };
  return { of: 'keptData', kept };
}

/** The latest look first; a look of an hour is one. */
async function looksAt({ store }: Deps, ids: readonly string[]): Promise<readonly Look[]> {
  const { items } = await store.find(audit, {
    where: { subject: { in: [...ids] }, act: { in: [...LOOKS] } },
    order: [['atMs', 'desc']],
    limit: MOST_LOOKS,
  });
  const byUser = new Map<string, AuditDoc[]>();
  for (const look of items) byUser.set(look.by, [...(byUser.get(look.by) ?? []), look]);
  const known = new Map((await store.getMany(users, [...byUser.keys()])).map((user) => [user.id, user]));
  return [...byUser].map(([by, looks]) => ({
    who: known.get(by)?.name ?? by,
    role: known.get(by)?.role ?? '',
    times: new Set(looks.map(({ atMs }) => Math.floor(atMs / HOUR_MS))).size,
    lastAt: toIso(Math.max(...looks.map(({ atMs }) => atMs))),
  }));
}

/** The token stands behind the `#`: no server, proxy or log on the way ever sees it. */
export async function exportLink(deps: Deps, doc: ConversationDoc): Promise<Found<'exportLink'>> {
  const { store, clock, publicUrl } = deps;
  const nowMs = clock.now();
  // A keyed hash: nobody without the store's secret can guess it, and a turn done again gives the same.
  const token = store.hash(`my-data:${doc.id}:${nowMs}`);
  const untilMs = nowMs + EXPORT_MS;
  await store.insert(dataExports, { id: store.hash(`export:${token}`), conversationId: doc.id, untilMs });
  return { of: 'exportLink', url: `${publicUrl}/my-data#${token}`, until: toIso(untilMs) };
}
