/** Erases people whose request was granted: documents and keys, then they are told, then the address they were told at. */
import { allOf } from '../../adapters/storage/all-of.ts';
import {
  addresses,
  audit,
  cases,
  claimAsks,
  consents,
  conversations,
  dataExports,
  declarations,
  erasures,
  failures,
  inbox,
  outbox,
  people,
  resultAsks,
  testBookings,
  timeline,
  timers,
} from '../../adapters/storage/collections.ts';
import type { AddressDoc, ConversationDoc, ErasureDoc } from '../../adapters/storage/collections.ts';
import type { Collection, Doc } from '../../adapters/storage/contract.ts';
import { media } from '../../adapters/media/disk/collection.ts';
import { isAlarm } from '../../cases/case.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import type { Language } from '../../cases/text.ts';
import type { Deps } from '../deps.ts';
import { sealableOut } from '../outgoing.ts';
import { conversationsOf, reachable } from '../people.ts';
import { forgetAsked } from './asked.ts';

/** While something is still under way, or somebody is in danger, it is looked again so much later. */
const LATER_MS = 30_000;
/** So long it is tried to tell; then the address goes as well. */
const TELLING_MS = 24 * 60 * 60_000;
const BATCH = 20;

/** Everything that belongs to a conversation, but addresses and the document of the conversation itself. */
const OF_CONVERSATION = [
  ...[inbox, timeline, cases, outbox, timers, failures, consents, declarations, people, dataExports],
  ...[claimAsks, resultAsks, testBookings],
] as const;

/** Moves every erasure that is due on by one step. */
export async function eraseDue(deps: Deps): Promise<void> {
  const { items } = await deps.store.find(erasures, {
    where: { dueMs: { lte: deps.clock.now() } },
    order: [['dueMs', 'asc']],
    limit: BATCH,
  });
  for (const item of items) await (item.state === 'asked' ? begin(deps, item) : end(deps, item));
}

function later({ store, clock }: Deps, { id }: ErasureDoc): Promise<unknown> {
  return store.modify(erasures, id, (now) => ({ ...now, dueMs: clock.now() + LATER_MS }));
}

/** Is a message waiting, a reply on its way, or an alarm open? None of them may be lost. */
async function isBusy({ store }: Deps, conversationId: string): Promise<boolean> {
  const [waiting, leaving, open] = await Promise.all([
    store.count(inbox, { conversationId, state: 'waiting' }),
    // A page to staff about an alarm that is over is nobody's loss.
    store.count(outbox, { conversationId, lane: { not: 'page' }, state: { in: ['pending', 'sending'] } }),
    store.find(cases, { where: { conversationId, open: true }, limit: 200 }),
  ]);
  return waiting > 0 || leaving > 0 || open.items.some(isAlarm);
}

interface Tell {
  address: Omit<AddressDoc, 'rev'>;
  language: Language;
}

async function begin(deps: Deps, item: ErasureDoc): Promise<void> {
  const { store } = deps;
  if (await isBusy(deps, item.id)) return void (await later(deps, item));
  const doc = await store.get(conversations, item.id);
  const tell = (item.tell as unknown as Tell | null) ?? (await whereToTell(deps, item.id, doc));
  // Kept before anything is erased: after a crash in between there is no other trace of where they are.
  const kept = tell as unknown as ErasureDoc['tell'];
  await store.modify(erasures, item.id, (now) => ({ ...now, tell: kept }));
  for (const id of doc === null ? [item.id] : await conversationsOf(deps, doc)) await shred(deps, id);
  if (tell === null) return finish(deps, item);
  await store.insert(addresses, tell.address);
  await store.insert(outbox, messageTo(deps, item, tell));
  const dueMs = deps.clock.now() + LATER_MS;
  await store.modify(erasures, item.id, (now) => ({ ...now, state: 'telling' as const, dueMs }));
  await deps.queue.wake('deliveries', item.id);
}

async function whereToTell(deps: Deps, id: string, doc: ConversationDoc | null): Promise<Tell | null> {
  const [address] = await reachable(deps, id);
  const person = doc === null ? null : await deps.store.get(people, doc.personId);
  if (address === undefined) return null;
  const { rev: _, ...bare } = address;
  return { address: bare, language: person?.language ?? 'vi' };
}

/** Documents, then their key: from then on no copy, nor a backup, can be read. */
async function shred(deps: Deps, id: string): Promise<void> {
  const { store } = deps;
  await forgetAsked(deps, id);
  const found = await Promise.all(
    [...OF_CONVERSATION, addresses].map(async (collection) => {
      const all = collection as unknown as Collection<Doc & { conversationId: string }>;
      return { all, docs: await allOf(store, all, { where: { conversationId: id } }) };
    }),
  );
  const files = await allOf(store, media, { where: { owner: id } });
  for (const { all, docs } of found) for (const doc of docs) await store.remove(all, doc.id);
  for (const file of files) await store.remove(media, file.id);
  await store.remove(conversations, id);
  await store.forgetOwner(id);
}

function messageTo({ say, clock }: Deps, { id }: ErasureDoc, { address, language }: Tell) {
  const words = { key: 'myData.erased' };
  // Nobody knows their language any more: another than Vietnamese goes as finished words.
  const message = language === 'vi' ? { parts: [words] } : { parts: [], raw: say([words], language, 'sms') };
  return {
    id: tellId(id),
    conversationId: id,
    addressId: address.id,
    channel: address.channel === 'phone' ? null : address.channel,
    lane: 'plain' as const,
    state: 'pending' as const,
    sequence: 0,
    dueMs: clock.now(),
    leaseMs: 0,
    notAfterMs: NEVER_MS,
    attempts: 0,
    unknown: 0,
    partsSent: 0,
    service: false,
    body: sealableOut({ message, reason: 'staff' }),
  };
}

function tellId(conversationId: string): string {
  return `${conversationId}.erased`;
}

/** Told, or given up: the last trace goes, unless they have written anew since. */
async function end(deps: Deps, item: ErasureDoc): Promise<void> {
  const { store, clock } = deps;
  const row = await store.get(outbox, tellId(item.id));
  const open = row !== null && (row.state === 'pending' || row.state === 'sending');
  if (open && clock.now() - row.dueMs < TELLING_MS) return void (await later(deps, item));
  const began = (await store.get(conversations, item.id)) !== null;
  if (!began && !(await isBusy(deps, item.id))) await shred(deps, item.id);
  else await store.remove(outbox, tellId(item.id));
  await finish(deps, item);
}

/** Staff acts are kept, by ids alone. */
async function finish({ store, clock }: Deps, { id, by, caseId }: ErasureDoc): Promise<void> {
  await store.insert(audit, {
    id: `${id}.erased.${caseId}`,
    atMs: clock.now(),
    by,
    act: 'erased',
    subject: caseId,
    onBehalfOf: null,
  });
  await store.remove(erasures, id);
}
