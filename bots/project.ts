/** Writes down what a turn decided. Every write carries the effect's id, so that doing it again changes nothing. */
import { addresses, inbox, people } from '../adapters/storage/collections.ts';
import type { ConversationDoc, InboxRow } from '../adapters/storage/collections.ts';
import { toMs } from '../cases/time.ts';
import type { Effect } from '../flows/engine/turn.ts';
import type { Loaded } from './context.ts';
import type { Deps } from './deps.ts';
import { APPLIERS } from './effects/index.ts';
import type { Applied, Projection, Told } from './effects/projection.ts';
import { addressDoc, newPerson, phoneDoc } from './people.ts';
import type { PendingTurn, Planned } from './plan.ts';

const ON_ONE_DOCUMENT: ReadonlySet<Effect['do']> = new Set([
  'openCase',
  'changeCase',
  'addMember',
  'changePerson',
  'consent',
  'linkPhone',
]);

/**
 * Effects on one document are written one after another, and what consent decides after the consent: the sweeper may
 * send it at any moment. All others are written together, so that one commit takes them.
 */
function inOrder(effect: Effect): boolean {
  return ON_ONE_DOCUMENT.has(effect.do) || (effect.do === 'say' && effect.reason === 'service');
}

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
  const ordered = pending.planned.filter(({ effect }) => inOrder(effect));
  const free = pending.planned.filter(({ effect }) => !inOrder(effect));
  await Promise.all([
    (async () => {
      for (const planned of ordered) applied.set(planned, await APPLIERS[planned.effect.do](deps, projection, planned));
    })(),
    ...free.map(async (planned) => {
      applied.set(planned, await APPLIERS[planned.effect.do](deps, projection, planned));
    }),
  ]);
  // Last of all: until then a crash has it all done again, and whoever waits for an act reads what it changed.
  await markHandled(deps, turn, pending);
  await tell(deps, projection, pending, applied);
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
  const newcomer = loaded === undefined || loaded.person.rev === 0;
  const unknown = from !== null && (loaded === undefined || loaded.sender === null || loaded.sender.stopped);
  const phone = from?.provenPhone;
  const known = unknown ? addressDoc(from, conversationId, atMs) : null;
  const [, result] = await Promise.all([
    newcomer ? store.insert(people, { ...newPerson(personId, conversationId), phone: phone ?? null }) : null,
    known === null ? null : store.insert(addresses, known),
    unknown && phone !== undefined ? store.insert(addresses, phoneDoc(deps, phone, conversationId)) : null,
  ]);
  if (known !== null && result === 'exists') {
    await store.modify(addresses, known.id, (now) => ({ ...now, lastMs: atMs, stopped: false }));
  }
}

async function markHandled({ store }: Deps, rowId: string, { refused }: PendingTurn): Promise<void> {
  await store.modify(inbox, rowId, (row) => {
    if (row.state !== 'waiting') return undefined;
    const result = { refused } as unknown as NonNullable<InboxRow['result']>;
    return { ...row, state: 'handled' as const, ...(refused === null ? {} : { result }) };
  });
}

/** Events, hints and wake-ups, in the order of the effects, once all is durable. */
async function tell(
  deps: Deps,
  { at, personId, conversationId }: Projection,
  { planned, from }: PendingTurn,
  applied: ReadonlyMap<Planned, Applied>,
): Promise<void> {
  const events = planned.flatMap((one) => applied.get(one)?.events ?? []);
  const emit = (event: Told): void => {
    deps.onEvent({ personId, ...event, at, conversationId });
    deps.count('events', { event: event.event });
    if (event.rung !== undefined) {
      deps.count('checkin_answered', { rung: event.rung, channel: from?.channel ?? 'none' });
    }
    if (event.caseId !== undefined) deps.hub.hint({ type: 'case', caseId: event.caseId, event: event.event });
  };
  for (const event of events) emit(event);
  const wakes = new Map<string, { queue: 'turns' | 'deliveries'; id: string; urgent: boolean }>();
  for (const one of planned) {
    for (const wake of applied.get(one)?.wake ?? []) wakes.set(`${wake.queue}:${wake.id}`, wake);
  }
  for (const { queue, id, urgent } of wakes.values()) await deps.queue.wake(queue, id, { urgent });
}
