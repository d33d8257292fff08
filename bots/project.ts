/** Writes down what a turn decided. Every write carries the effect's id, so that doing it again changes nothing. */
import { addresses, inbox, people } from '../adapters/storage/collections.ts';
import type { ConversationDoc, InboxRow } from '../adapters/storage/collections.ts';
import type { Write } from '../adapters/storage/contract.ts';
import { modifying } from '../adapters/storage/writes.ts';
import { toMs } from '../cases/time.ts';
import type { Effect } from '../flows/engine/turn.ts';
import type { Loaded } from './context.ts';
import type { Deps } from './deps.ts';
import { APPLIERS, PLAIN } from './effects/index.ts';
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

export function projectionOf(
  { id, personId }: Pick<ConversationDoc, 'id' | 'personId'>,
  turn: string,
  at: string,
  loaded?: Pick<Loaded, 'person'>,
): Projection {
  return { conversationId: id, personId, turn, at, atMs: toMs(at), language: loaded?.person.language ?? 'vi' };
}

/** What a turn comes to in plain writes, its message marked as handled last of all. */
export interface PlainTurn {
  writes: Write[];
  applied: ReadonlyMap<Planned, Applied>;
  /** replies that the projection's sender holds */
  claimed: readonly string[];
}

/** Null where the sender is not stored yet, or an effect is more than one write: such a turn is projected. */
export function plainly(
  projection: Projection,
  pending: PendingTurn,
  loaded: Pick<Loaded, 'sender' | 'person'>,
): PlainTurn | null {
  if (isNewcomer(loaded) || isUnknown(pending, loaded)) return null;
  const applied = new Map<Planned, Applied>();
  const writes: Write[] = [];
  const claimed: string[] = [];
  for (const planned of pending.planned) {
    const plain = PLAIN[planned.effect.do]?.(projection, planned);
    if (plain === undefined) return null;
    applied.set(planned, plain.applied);
    if (plain.write !== undefined) writes.push(plain.write);
    if (plain.claimed !== undefined) claimed.push(plain.claimed);
  }
  return { writes: [...writes, handled(projection.turn, pending)], applied, claimed };
}

export async function project(
  deps: Deps,
  doc: ConversationDoc,
  turn: string,
  at: string,
  pending: PendingTurn,
  loaded?: Pick<Loaded, 'sender' | 'person'>,
): Promise<void> {
  const projection = projectionOf(doc, turn, at, loaded);
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
  await handled(turn, pending).alone(deps.store);
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
  const newcomer = isNewcomer(loaded);
  const unknown = isUnknown({ from }, loaded);
  const phone = from?.provenPhone;
  const known = unknown && from !== null ? addressDoc(from, conversationId, atMs) : null;
  const [, result] = await Promise.all([
    newcomer ? store.insert(people, { ...newPerson(personId, conversationId), phone: phone ?? null }) : null,
    known === null ? null : store.insert(addresses, known),
    unknown && phone !== undefined ? store.insert(addresses, phoneDoc(deps, phone, conversationId)) : null,
  ]);
  if (known !== null && result === 'exists') {
    await store.modify(addresses, known.id, (now) => ({ ...now, lastMs: atMs, stopped: false }));
  }
}

function isNewcomer(loaded: Pick<Loaded, 'person'> | undefined): boolean {
  return loaded === undefined || loaded.person.rev === 0;
}

function isUnknown({ from }: Pick<PendingTurn, 'from'>, loaded: Pick<Loaded, 'sender'> | undefined): boolean {
  return from !== null && (loaded === undefined || loaded.sender === null || loaded.sender.stopped);
}

/** Marks a message whose turn is over, with why it was refused. */
export function handled(rowId: string, { refused }: Pick<PendingTurn, 'refused'>): Write {
  return modifying(inbox, rowId, (row) => {
    if (row.state !== 'waiting') return undefined;
    const result = { refused } as unknown as NonNullable<InboxRow['result']>;
    return { ...row, state: 'handled' as const, ...(refused === null ? {} : { result }) };
  });
}

/** Events, hints and wake-ups, in the order of the effects, once all is durable. */
export async function tell(
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
  const hints = planned.flatMap((one) => applied.get(one)?.hints ?? []);
  for (const { caseId, event } of hints) deps.hub.hint({ type: 'case', caseId, event });
  const wakes = new Map<string, { queue: 'turns' | 'deliveries'; id: string; urgent: boolean }>();
  for (const one of planned) {
    for (const wake of applied.get(one)?.wake ?? []) wakes.set(`${wake.queue}:${wake.id}`, wake);
  }
  for (const { queue, id, urgent } of wakes.values()) await deps.queue.wake(queue, id, { urgent });
}
