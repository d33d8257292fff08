/** The pipeline in memory for tests: real store, queue, flows and understanding; channels and clock in the test's hand. */
import { createHash } from 'node:crypto';
import type { Channel, FetchedMedia, Inbound, RenderedPart, SendResult } from '../../adapters/channels/contract.ts';
import { declared } from '../../adapters/channels/index.ts';
import type { CodeReader, MediaStore } from '../../adapters/media/contract.ts';
import { cases, COLLECTIONS, failures, inbox, outbox, timeline } from '../../adapters/storage/collections.ts';
import type { CaseDoc, EntryDoc, FailureDoc, InboxRow, OutboxRow } from '../../adapters/storage/collections.ts';
import type { Collection, Doc, Store } from '../../adapters/storage/contract.ts';
import { CHANNELS } from '../../cases/codes.ts';
import type { ChannelName } from '../../cases/codes.ts';
import type { Roster } from '../../cases/duty.ts';
import type { Content, ServiceEventName } from '../../flows/engine/turn.ts';
import type { Understand } from '../../nlp/understanding.ts';
import { acceptMessages } from '../../bots/accept.ts';
import { loadAreas } from '../../bots/areas.ts';
import { ManualClock } from '../../bots/clock.ts';
import type { Deps } from '../../bots/deps.ts';
import { silentLog } from '../../bots/log.ts';
import { loadUnderstanding } from '../../bots/resources.ts';
import { createService } from '../../bots/service.ts';
import { sweep } from '../../bots/sweep.ts';
import { fireDue } from '../../bots/timers.ts';
import { openTestQueue } from '../queue/test-queue.ts';
import { openTestStore } from '../storage/test-store.ts';

export const START = Date.parse('2026-03-10T09:00:00+07:00');
export const SECOND = 1000;
export const MINUTE = 60_000;

/** Ids made of hashes are the same in every world. */
function sameHash(store: Store): Store {
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = name === 'hash' ? hash : Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

export interface Sent {
  channel: ChannelName;
  address: string;
  part: RenderedPart;
  id: string;
  atMs: number;
}

export interface WorldOptions {
  roster?: Roster;
  /** over the store, for faults */
  wrap?: (store: Store) => Store;
  understand?: (real: Understand) => Understand;
  media?: (store: Store) => Promise<MediaStore>;
  codes?: CodeReader;
  /** is the console of this user open? default: of nobody */
  console?: (user: string) => boolean;
  at?: number;
}

export interface World {
  deps: Deps;
  /** the store itself, without faults */
  store: Store;
  clock: ManualClock;
  sent: Sent[];
  events: ServiceEventName[];
  counts: Map<string, number>;
  /** what the next sends over a channel are answered, one each; then all is well */
  answer: (channel: ChannelName, ...results: (SendResult | 'crash')[]) => void;
  /** what files stand for; others are gone */
  files: Map<string, FetchedMedia>;
  fetched: string[];
  /** One message, handled completely. */
  says: (text: string | Content, from?: Partial<Inbound>) => Promise<void>;
  /** Time passes in one leap, then everything due is done. */
  pass: (ms: number) => Promise<void>;
  /** Everything that is due now is done. */
  settle: () => Promise<void>;
  texts: (channel?: ChannelName, address?: string) => string[];
  all: <T extends Doc>(collection: Collection<T>) => Promise<T[]>;
  cases: () => Promise<CaseDoc[]>;
  failures: () => Promise<FailureDoc[]>;
  inbox: () => Promise<InboxRow[]>;
  outbox: () => Promise<OutboxRow[]>;
  timeline: () => Promise<EntryDoc[]>;
  close: () => Promise<void>;
}

export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const store = sameHash(await openTestStore());
  const clock = new ManualClock(options.at ?? START);
  const queue = await openTestQueue();
  const sent: Sent[] = [];
  const events: ServiceEventName[] = [];
  const counts = new Map<string, number>();
  const answers = new Map<ChannelName, (SendResult | 'crash')[]>();
  const files = new Map<string, FetchedMedia>();
  const fetched: string[] = [];
  let seed = 1;
  let number = 0;
  const real = loadUnderstanding();
  const channel = (name: ChannelName): Channel => ({
    ...declared[name],
    async send({ id, address, part }) {
      const result = answers.get(name)?.shift() ?? { ok: true };
      if (result === 'crash' || result.ok || result.error.name === 'unknownOutcome') {
        sent.push({ channel: name, address, part, id, atMs: clock.now() });
      }
      if (result === 'crash') throw new Error('the process ended here');
      return result;
    },
    async fetchMedia(ref) {
      fetched.push(ref);
      return files.get(ref) ?? { ok: false, error: { name: 'refused', retry: false, alarm: true, code: 'GONE' } };
    },
  });
  const outer = options.wrap?.(store) ?? store;
  const deps = createService({
    store: outer,
    queue,
    clock,
    ...(options.media === undefined ? {} : { media: await options.media(store) }),
    ...(options.codes === undefined ? {} : { codes: options.codes }),
    channels: CHANNELS.map(channel),
    understand: options.understand?.(real) ?? real,
    areas: loadAreas(),
    log: silentLog,
    count: (name) => void counts.set(name, (counts.get(name) ?? 0) + 1),
    roster: options.roster ?? { levels: [] },
    ...(options.console === undefined ? {} : { pageConsole: options.console }),
    onEvent: ({ event }) => void events.push(event),
    random: () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647,
    concurrency: 4,
  });
  const settle = async (): Promise<void> => {
    await fireDue(deps);
    await sweep(deps);
    await queue.idle();
  };
  const all = async <T extends Doc>(collection: Collection<T>): Promise<T[]> =>
    (await store.find(collection, { limit: 1000 })).items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...{ deps, store, clock, sent, events, counts, files, fetched, settle, all },
    answer: (name, ...results) => void answers.set(name, [...(answers.get(name) ?? []), ...results]),
    async says(said, from = {}) {
      const content = typeof said === 'string' ? { text: said } : said;
      await acceptMessages(deps, [
        message(content, { externalId: String((number += 1)), receivedMs: clock.now(), ...from }),
      ]);
      await queue.idle();
    },
    async pass(ms) {
      clock.moveTo(clock.now() + ms);
      await settle();
    },
    texts: (name, address) =>
      sent
        .filter(
          (one) => (name === undefined || one.channel === name) && (address === undefined || one.address === address),
        )
        .map(({ part }) => part.text),
    cases: () => all(cases),
    failures: () => all(failures),
    inbox: () => all(inbox),
    outbox: () => all(outbox),
    timeline: () => all(timeline),
    async close() {
      await queue.close(1000);
      await store.close();
    },
  };
}

export function message(
  content: Content,
  from: Partial<Inbound> & { externalId: string; receivedMs: number },
): Inbound {
  return { channel: 'telegram', address: '700', ...from, content };
}

/** Every document of every collection, without what counts writes. */
export async function everything(world: World): Promise<Record<string, unknown[]>> {
  const lists = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const { items } = await world.store.find(collection as Collection<Doc>, { limit: 1000 });
      return [
        collection.name,
        items.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((doc) => ({ ...doc, rev: 0 })),
      ] as const;
    }),
  );
  return Object.fromEntries(lists);
}

/** Tests open as many worlds as they like; one call closes them all. */
export function worlds(): { open: typeof openWorld; closeAll: () => Promise<void> } {
  const open: World[] = [];
  return {
    async open(options) {
      const world = await openWorld(options);
      open.push(world);
      return world;
    },
    async closeAll() {
      for (const world of open.splice(0)) await world.close();
    },
  };
}
