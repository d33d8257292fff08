/** Writes down what a turn decided. Every write carries the effect's id, so that doing it again changes nothing. */
import { addresses, inbox, people } from '../adapters/storage/collections.ts';
import type { ConversationDoc, InboxRow } from '../adapters/storage/collections.ts';
import { toMs } from '../cases/time.ts';
import type { Effect, ServiceEvent } from '../flows/engine/turn.ts';
import type { Loaded } from './context.ts';
import type { Deps } from './deps.ts';
import { APPLIERS } from './effects/index.ts';
import type { Applied, Projection } from './effects/projection.ts';
import { addressDoc, newPerson, phoneDoc } from './people.ts';
import type { PendingTurn, Planned } from './plan.ts';

/** Effects on one document are written one after another; all others together, so that one commit takes them. */
const IN_ORDER: ReadonlySet<Effect['do']> = new Set(['openCase', 'changeCase', 'changePerson', 'consent', 'linkPhone']);

export async function project(
  deps: Deps,
  doc: ConversationDoc,
  turn: string,
  at: string,
  pending: PendingTurn,
  loaded?: Pick<Loaded, 'sender' | 'person'>,
): Promise<void> {
  const projection: Projection = {
    conversationId: doc.id,
    personId: doc.personId,
    turn,
    at,
    atMs: toMs(at),
    language: loaded?.person.language ?? 'vi',
  };
  await ensureKnown(deps, projection, pending, loaded);
  const applied = new Map<Planned, Applied>();
  const ordered = pending.planned.filter(({ effect }) => IN_ORDER.has(effect.do));
  const free = pending.planned.filter(({ effect }) => !IN_ORDER.has(effect.do));
  await Promise.all([
    markHandled(deps, turn, pending),
    (async () => {
      for (const planned of ordered) applied.set(planned, await APPLIERS[planned.effect.do](deps, projection, planned));
    })(),
    ...free.map(async (planned) => {
      applied.set(planned, await APPLIERS[planned.effect.do](deps, projection, planned));
    }),
  ]);
  await tell(deps, projection, pending.planned, applied);
}

/** A person, their address and their proven phone are written when they first appear. */
async function ensureKnown(
  deps: Deps,
  projection: Projection,
  { from }: PendingTurn,
  loaded: Pick<Loaded, 'sender' | 'person'> | undefined,
): Promise<void> {
  const { store } = deps;
  const { conversationId, personId, atMs } = projection;
  const writes: Promise<unknown>[] = [];
  if (loaded === undefined || loaded.person.rev === 0) {
    const phone = from?.provenPhone ?? null;
    writes.push(store.insert(people, { ...newPerson(personId, conversationId), phone }));
  }
  if (from !== null && (loaded === undefined || loaded.sender === null || loaded.sender.stopped)) {
    const known = addressDoc(from, conversationId, atMs);
    const result = await store.insert(addresses, known);
    if (result === 'exists') {
      writes.push(store.modify(addresses, known.id, (now) => ({ ...now, lastMs: atMs, stopped: false })));
    }
    if (from.provenPhone !== undefined) {
      writes.push(store.insert(addresses, phoneDoc(deps, from.provenPhone, conversationId)));
    }
  }
  await Promise.all(writes);
}

async function markHandled({ store }: Deps, rowId: string, { refused }: PendingTurn): Promise<void> {
  await store.modify(inbox, rowId, (row) => {
    if (row.state !== 'waiting') return undefined;
    const result = (refused === null ? { done: true } : { done: false, refused }) as unknown as InboxRow['result'];
    return { ...row, state: 'handled' as const, ...(result === undefined ? {} : { result }) };
  });
}

/** Events, hints and wake-ups, in the order of the effects, once all is durable. */
async function tell(
  deps: Deps,
  { at, personId, conversationId }: Projection,
  planned: readonly Planned[],
  applied: ReadonlyMap<Planned, Applied>,
): Promise<void> {
  const events = planned.flatMap((one) => applied.get(one)?.events ?? []);
  const emit = (event: ServiceEvent & { caseId?: string }): void => {
    deps.onEvent({ ...event, at, personId, conversationId });
    deps.count('events', { event: event.event });
    if (event.caseId !== undefined) deps.hub.hint({ type: 'case', caseId: event.caseId, event: event.event });
  };
  for (const event of events) emit(event);
  const wakes = new Map<string, { queue: 'turns' | 'deliveries'; id: string; urgent: boolean }>();
  for (const one of planned) {
    for (const wake of applied.get(one)?.wake ?? []) wakes.set(`${wake.queue}:${wake.id}`, wake);
  }
  for (const { queue, id, urgent } of wakes.values()) await deps.queue.wake(queue, id, { urgent });
}
