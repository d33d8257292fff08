/** The whole service in memory with a clock that only its driver moves: for scripted conversations, transcripts, drills. */
import type { Channel, Rendered, RenderedPart } from '../adapters/channels/contract.ts';
import { refused } from '../adapters/channels/errors.ts';
import { declared } from '../adapters/channels/index.ts';
import type { Queue } from '../adapters/queue/contract.ts';
import { openMemoryMedia } from '../adapters/media/memory/index.ts';
import { readCodes } from '../adapters/media/qr/read.ts';
import { openQueue } from '../adapters/queue/open.ts';
import { COLLECTIONS, inbox, outbox } from '../adapters/storage/collections.ts';
import type { Store } from '../adapters/storage/contract.ts';
import { openStore } from '../adapters/storage/open.ts';
import { CHANNELS } from '../cases/codes.ts';
import type { ChannelName } from '../cases/codes.ts';
import type { Roster } from '../cases/duty.ts';
import type { Content, Refusal, ServiceEvent, StaffAct, Walked } from '../flows/engine/turn.ts';
import { acceptMessages, conversationOf, waitingRow } from './accept.ts';
import { nextDigest } from '../cases/digest.ts';
import { toIso, toMs } from '../cases/time.ts';
import { loadAreas } from './areas.ts';
import { stationUsers } from './assign.ts';
import { ManualClock } from './clock.ts';
import type { Deps } from './deps.ts';
import { tellDigests } from './digest.ts';
import { silentLog } from './log.ts';
import { loadUnderstanding } from './resources.ts';
import { createReceipts } from './receipts/sign.ts';
import { createService } from './service.ts';
import { sweep } from './sweep.ts';
import { fireDue, nextDue } from './timers.ts';

/** A message as it left, with what its channel could offer. */
export interface Said {
  atMs: number;
  channel: ChannelName;
  /** the channel's own address */
  address: string;
  rendered: Rendered;
  part: RenderedPart;
}

export type Happened = ServiceEvent & { atMs: number; conversationId: string; personId: string };

export interface Rehearsal {
  deps: Deps;
  clock: ManualClock;
  /** All timers up to `ms` act in due order, each at its own time; then it is `ms`. */
  moveTo: (ms: number) => Promise<void>;
  /** One message, handled completely. `phone`: proven to be the sender's. */
  say: (message: {
    id: string;
    channel: ChannelName;
    address: string;
    phone?: string;
    content: Content;
  }) => Promise<void>;
  /** An operator's act on the conversation of a phone or an address. */
  act: (conversationId: string, by: string, act: StaffAct, id: string) => Promise<Refusal | null>;
  conversationOf: (channel: ChannelName, address: string, phone?: string) => Promise<string>;
  close: () => Promise<void>;
}

/** What a rehearsal stands on, each opened empty. */
export interface RehearsalParts {
  store: () => Promise<Store>;
  queue: (options: Parameters<typeof openQueue>[0]) => Promise<Queue>;
}

/** Ids, and the codes made of them, are keyed hashes: the same script gives the same ones. Nothing is kept under it. */
export const SAME_EACH_TIME = Buffer.alloc(32, 1);

export interface Told {
  /** gets everything that leaves, in order */
  said: (said: Said) => void;
  happened: (event: Happened) => void;
  walked?: (walked: readonly Walked[]) => void;
  roster: Roster;
  /** what a file that is sent stands for, null where there is none; absent: files are not looked at */
  file?: (ref: string) => Promise<Buffer | null>;
}

/**
 * @param told what leaves goes there
 * @param parts other than those in memory; closed in the end
 */
export async function rehearse(
  told: Told,
  parts: RehearsalParts = {
    store: () => openStore({ memory: true, collections: COLLECTIONS, secretOfHashes: SAME_EACH_TIME }),
    queue: openQueue,
  },
): Promise<Rehearsal> {
  const clock = new ManualClock(0);
  const store = await parts.store();
  const queue = await parts.queue({
    onError: (_name, _id, fault) =>
      process.stderr.write(`${fault instanceof Error ? fault.message : 'a job failed'}\n`),
  });
  let seed = 1;
  const deps = createService({
    store,
    queue,
    clock,
    ...(told.file === undefined ? {} : { media: openMemoryMedia(), codes: readCodes }),
    channels: CHANNELS.map((name) => recorded(name, clock, told)),
    understand: loadUnderstanding(),
    receipts: createReceipts([SAME_EACH_TIME]),
    areas: loadAreas(),
    log: {
      ...silentLog,
      error: (event, fault) =>
        process.stderr.write(`${event}: ${fault instanceof Error ? fault.message : String(fault)}\n`),
    },
    count: () => {},
    roster: told.roster,
    pageConsole: () => true,
    onEvent: ({ at, ...event }) => told.happened({ ...event, atMs: Date.parse(at) }),
    ...(told.walked === undefined ? {} : { onWalked: told.walked }),
    random: () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647,
    concurrency: 1,
  });
  return {
    deps,
    clock,
    moveTo: (ms) => moveTo(deps, clock, ms),
    async say({ id, channel, address, phone, content }) {
      const message = { channel, externalId: id, address, receivedMs: clock.now(), content };
      await acceptMessages(deps, [phone === undefined ? message : { ...message, provenPhone: phone }]);
      await deps.queue.idle();
    },
    act: (conversationId, by, act, id) => actOn(deps, conversationId, by, act, id),
    conversationOf: (channel, address, phone) =>
      conversationOf(deps, {
        addressId: store.hash(`${channel}:${address}`),
        ...(phone === undefined ? {} : { provenPhone: phone }),
      }),
    async close() {
      await queue.close(1000);
      await store.close();
    },
  };
}

function recorded(name: ChannelName, clock: ManualClock, { said, file }: Told): Channel {
  const { capabilities, render } = declared[name];
  let last: Rendered = { parts: [] };
  return {
    name,
    capabilities,
    render: (message, language) => (last = render(message, language)),
    async send({ address, part }) {
      said({ atMs: clock.now(), channel: name, address, rendered: last, part });
      return { ok: true };
    },
    async fetchMedia(ref) {
      const bytes = await file?.(ref);
      return bytes ? { ok: true, bytes, contentType: '' } : { ok: false, error: refused('GONE') };
    },
  };
}

async function moveTo(deps: Deps, clock: ManualClock, ms: number): Promise<void> {
  for (;;) {
    const due = await nextMoment(deps);
    if (due === null || due > ms) break;
    const digest = await digestDue(deps);
    clock.moveTo(due);
    if (due === digest) await tellDigests(deps);
    await fireDue(deps);
    await sweep(deps);
    await deps.queue.idle();
  }
  clock.moveTo(ms);
}

/** The next moment at which something happens by itself: a timer, a message held until morning, another try. */
async function nextMoment(deps: Deps): Promise<number | null> {
  const now = deps.clock.now();
  const [timer, digest, held, again] = await Promise.all([
    nextDue(deps),
    digestDue(deps),
    deps.store.find(outbox, { where: { state: 'pending', dueMs: { gt: now } }, order: [['dueMs', 'asc']], limit: 1 }),
    deps.store.find(inbox, {
      where: { state: 'waiting', notBeforeMs: { gt: now } },
      order: [['notBeforeMs', 'asc']],
      limit: 1,
    }),
  ]);
  const moments = [timer, digest, held.items[0]?.dueMs, again.items[0]?.notBeforeMs].filter(
    (ms) => typeof ms === 'number',
  );
  return moments.length === 0 ? null : Math.min(...moments);
}

/** When stations are told next (epoch milliseconds), null where there are none. */
async function digestDue(deps: Deps): Promise<number | null> {
  const stations = await stationUsers(deps);
  return stations.length === 0 ? null : toMs(nextDigest(toIso(deps.clock.now())));
}

async function actOn(
  deps: Deps,
  conversationId: string,
  by: string,
  act: StaffAct,
  id: string,
): Promise<Refusal | null> {
  const rowId = `a${deps.store.hash(`rehearsal:${id}`)}`;
  const body = { type: 'act' as const, by, act };
  await deps.store.insert(inbox, waitingRow(deps, { id: rowId, conversationId, source: 'staff', urgent: true, body }));
  await deps.queue.wake('turns', conversationId);
  await deps.queue.idle();
  const row = await deps.store.get(inbox, rowId);
  const result = row?.result as unknown as { refused?: Refusal } | undefined;
  if (row?.state !== 'handled') return { key: 'desk.refused.failed' };
  return result?.refused ?? null;
}
