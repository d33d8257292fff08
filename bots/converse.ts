/** One turn after another: what waits in a conversation's inbox is understood, decided, committed and projected, in order. */
import { addresses, conversations, inbox } from '../adapters/storage/collections.ts';
import type { ConversationDoc, InboxRow } from '../adapters/storage/collections.ts';
import { isAway } from '../adapters/storage/errors.ts';
import { replacing } from '../adapters/storage/writes.ts';
import { converse } from '../flows/index.ts';
import type { Session } from '../flows/engine/flow.ts';
import type { Turn, TurnEvent } from '../flows/engine/turn.ts';
import { loadContext } from './context.ts';
import { openFailure } from './failures.ts';
import type { Loaded } from './context.ts';
import type { Deps } from './deps.ts';
import { bodyOf, turnEvent } from './inbound.ts';
import type { InboundBody } from './inbound.ts';
import { lookUp } from './lookup.ts';
import { newConversation, phoneDoc, smsDoc } from './people.ts';
import { membersAfter, planTurn } from './plan.ts';
import type { PendingTurn, Planned } from './plan.ts';
import type { Projection } from './effects/projection.ts';
import { SENDING_MS } from './outgoing.ts';
import { handled, plainly, project, projectionOf, tell } from './project.ts';
import { describe } from './log.ts';
import { insideOf } from './inside.ts';
import { turnAway, uninvited } from './uninvited.ts';

/** After so many tries a message becomes a failure row and the next one proceeds. */
const MAX_ATTEMPTS = 3;
const MAX_LOOKUPS = 5;
/** Ids of handled messages that the conversation itself remembers; older ones are known to the inbox. */
const REMEMBERED = 20;
const BATCH = 20;

/**
 * Handles all that waits for this conversation; whoever comes while it runs wakes it again (the queue's promise). Throws
 * only where the store is away; the sweeper comes again.
 */
export async function runConversation(deps: Deps, conversationId: string): Promise<void> {
  for (let more = true; more;) {
    const doc = await finish(deps, await loadConversation(deps, conversationId));
    if (doc.movedTo !== undefined) return forward(deps, conversationId, doc.movedTo);
    const { items } = await deps.store.find(inbox, {
      where: { conversationId, state: 'waiting' },
      order: [['order', 'asc']],
      limit: BATCH,
    });
    more = await handleAll(deps, doc, items);
  }
}

/** True when the conversation must be looked at again. */
async function handleAll(deps: Deps, first: ConversationDoc, rows: readonly InboxRow[]): Promise<boolean> {
  let doc = first;
  for (const row of rows) {
    // A message that failed waits a little; what came after it waits too, in order.
    if (row.notBeforeMs > deps.clock.now()) return false;
    const after = await handle(deps, doc, row);
    if (after === null || after.movedTo !== undefined) return true;
    doc = after;
  }
  return rows.length === BATCH;
}

async function loadConversation({ store }: Deps, id: string): Promise<ConversationDoc> {
  return (await store.get(conversations, id)) ?? newConversation(id);
}

/** Gives the conversation after the turn, null when it must be read again. */
async function handle(deps: Deps, doc: ConversationDoc, row: InboxRow): Promise<ConversationDoc | null> {
  if (doc.handled.includes(row.id)) {
    await handled(row.id, { refused: null }).alone(deps.store);
    return doc;
  }
  try {
    return await takeTurn(deps, doc, row);
  } catch (fault) {
    if (isAway(fault)) throw fault;
    await noteFault(deps, row, fault);
    return null;
  }
}

async function takeTurn(deps: Deps, doc: ConversationDoc, row: InboxRow): Promise<ConversationDoc | null> {
  const body = bodyOf(row);
  const event = turnEvent(row, deps.clock.now());
  await makeReachable(deps, doc.id, body);
  const loaded = await loadContext(deps, doc, event, body);
  const turn = await decide(deps, doc, event, loaded, provenPhone(body, loaded));
  const stranger = uninvited(body, loaded, turn);
  if (stranger !== null) {
    await turnAway(deps, doc, row.id, stranger, loaded);
    return doc;
  }
  const { planned, sequence } = planTurn(turn, {
    rowId: row.id,
    doc,
    body,
    addresses: loaded.addresses,
    openCases: loaded.context.cases,
    pressed: pressed(doc, body, loaded),
    now: event.at,
  });
  const from = body.type === 'message' && body.behalf !== true ? body.from : null;
  const pending = { planned, from, refused: turn.refused ?? null };
  const projection = projectionOf(doc, row.id, event.at, loaded);
  const plain = plainly({ ...projection, ...sender(deps) }, pending, loaded);
  const next = {
    ...doc,
    members: membersAfter(doc, turn.effects),
    session: turn.session as unknown as ConversationDoc['session'],
    handled: [...doc.handled, row.id].slice(-REMEMBERED),
    // what is written whole leaves nothing to be done after a crash
    pending:
      plain !== null && deps.store.chainsWhole ? null : { turn: row.id, at: event.at, effects: pendingOf(pending) },
    sequence,
    ...(from === null ? {} : { lastInboundMs: row.receivedMs, lastAddressId: from.addressId }),
  };
  const { rev, ...body_ } = next;
  const own = replacing(conversations, body_, doc.rev);
  if (!(await deps.store.chain([own, ...(plain?.writes ?? [])]))) return null;
  for (const id of plain?.claimed ?? []) deps.handed.add(id);
  deps.onWalked(turn.walked ?? []);
  insideOf(deps, doc.id, body, event.at, turn, loaded);
  if (plain === null) await projectPending(deps, { ...next, rev: rev + 1 }, loaded);
  else await tell(deps, projection, pending, plain.applied);
  // Projecting may have moved it: a proven phone leads to another conversation.
  return loadConversation(deps, doc.id);
}

/** Where no other process may be the one that sends, replies are claimed as they are written. */
function sender({ alone, handed, processId, clock }: Deps): Pick<Projection, 'sender'> {
  if (!alone || !handed.hasRoom) return {};
  return { sender: { leasedBy: processId, leaseMs: clock.now() + SENDING_MS } };
}

function pressed(doc: ConversationDoc, body: InboundBody, { context }: Loaded): string | null {
  const id = body.type === 'message' ? body.content.choice : undefined;
  const offered = (doc.session as unknown as Session | null)?.offered ?? [];
  const choice = id === undefined ? undefined : offered.find((one) => one.id === id);
  return choice === undefined ? null : context.say([choice.label], 'chat');
}

function phoneToReach(body: InboundBody): string | null {
  if (body.type === 'act' && body.act.do === 'enrol') return body.act.person.phone;
  return body.type === 'notice' && body.notice.is === 'carerAsked' ? body.notice.phone : null;
}

/** A number recorded by staff, or named as a carer's, is the person's: found by it, and reached by SMS until they write elsewhere. */
async function makeReachable(deps: Deps, conversationId: string, body: InboundBody): Promise<void> {
  const phone = phoneToReach(body);
  if (phone === null) return;
  await deps.store.insertMany(addresses, [phoneDoc(deps, phone, conversationId), smsDoc(deps, phone, conversationId)]);
}

/** The sender's own number; a carer who writes for a household has not proven the household's. */
function provenPhone(body: InboundBody, { person }: Loaded): string | null {
  return body.type === 'message' && body.behalf !== true ? person.phone : null;
}

/** Asks the flows, and again with each answer to a lookup. */
async function decide(
  deps: Deps,
  doc: ConversationDoc,
  event: TurnEvent,
  loaded: Loaded,
  phone: string | null,
): Promise<Turn<Session>> {
  let turn = converse(doc.session, event, loaded.context);
  for (let i = 0; turn.lookup !== undefined; i += 1) {
    if (i === MAX_LOOKUPS) throw new Error('a turn looks up without end');
    const found = await lookUp(deps, doc, turn.lookup, phone);
    const { effects, inside, walked = [] } = turn;
    const more = converse(turn.session, { type: 'found', id: event.id, at: event.at, found }, loaded.context);
    turn = {
      ...more,
      effects: [...effects, ...more.effects],
      walked: [...walked, ...(more.walked ?? [])],
      ...(inside === undefined ? {} : { inside }),
    };
  }
  return turn;
}

function pendingOf(turn: PendingTurn): NonNullable<ConversationDoc['pending']>['effects'] {
  return turn as unknown as NonNullable<ConversationDoc['pending']>['effects'];
}

/**
 * Projects what a crash left of the last turn. Its effects stay with the conversation until the next turn's take their
 * place; that they are projected is said by its inbox row, which is marked as handled last of all.
 */
async function finish(deps: Deps, doc: ConversationDoc): Promise<ConversationDoc> {
  const row = doc.pending === null ? null : await deps.store.get(inbox, doc.pending.turn);
  if (row?.state !== 'waiting') return doc;
  await projectPending(deps, doc);
  return loadConversation(deps, doc.id);
}

async function projectPending(deps: Deps, doc: ConversationDoc, loaded?: Loaded): Promise<void> {
  const { pending } = doc;
  if (pending === null) return;
  await project(deps, doc, pending.turn, pending.at, pending.effects as unknown as PendingTurn, loaded);
}

/** Tries again a little later; after the last try the message is a failure that a person sees, and the next proceeds. */
async function noteFault(deps: Deps, row: InboxRow, fault: unknown): Promise<void> {
  const { store, clock, log } = deps;
  log.error('turn failed', fault, { row: row.id, attempt: row.attempts + 1 });
  deps.count('turn_failed');
  const attempts = row.attempts + 1;
  if (attempts < MAX_ATTEMPTS) {
    const notBeforeMs = clock.now() + 500 * 2 ** attempts;
    await store.modify(inbox, row.id, (now) => ({ ...now, attempts, notBeforeMs }));
    return;
  }
  const { id: rowId, conversationId } = row;
  await openFailure(deps, {
    kind: 'inbound',
    rowId,
    conversationId,
    code: describe(fault)['fault'] ?? 'fault',
    attempts,
  });
  await apologise(deps, row);
  // Last: what a crash left undone before it is done again by the next try.
  await store.modify(inbox, rowId, (now) => ({ ...now, attempts, state: 'failed' as const }));
}

/** Whoever wrote it is not left in silence. */
async function apologise(deps: Deps, row: InboxRow): Promise<void> {
  const body = bodyOf(row);
  if (body.type !== 'message') return;
  const { from } = body;
  const planned: Planned = {
    id: `${row.id}.sorry`,
    effect: { do: 'say', message: { parts: [{ key: 'service.trouble' }] }, reason: 'answer' },
    target: { id: from.addressId, channel: from.channel },
    sequence: Number.MAX_SAFE_INTEGER,
  };
  const doc = await loadConversation(deps, row.conversationId);
  await project(deps, doc, `${row.id}.sorry`, new Date(deps.clock.now()).toISOString(), {
    planned: [planned],
    from,
    refused: null,
  });
}

/** Two conversations turned out to be one person's: what still comes in goes on in the other. */
async function forward({ store, queue }: Deps, from: string, to: string): Promise<void> {
  const { items } = await store.find(inbox, { where: { conversationId: from, state: 'waiting' }, limit: 1000 });
  for (const row of items) await store.modify(inbox, row.id, (now) => ({ ...now, conversationId: to }));
  if (items.length > 0) await queue.wake('turns', to);
}
