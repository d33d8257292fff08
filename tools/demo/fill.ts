/** Fills an empty store with the synthetic province, batch by batch. */
import {
  addresses,
  cases,
  claims,
  COLLECTIONS,
  consents,
  conversations,
  labResults,
  people,
  timeline,
} from '../../adapters/storage/collections.ts';
import type { Collection, Doc, Insert, Store } from '../../adapters/storage/contract.ts';
import { dayOf, toIso } from '../../cases/time.ts';
import type { Understand } from '../../nlp/understanding.ts';
import { Desks } from './desks.ts';
import { Diary } from './diary.ts';
import { followUp, type Scene } from './follow-up.ts';
import type { Province } from './places.ts';
import { goals } from './progress.ts';
import type { Random, Weighted } from './random.ts';
import { household, type Household, type Resident, type Setting } from './residents.ts';
import { asks, claimsOf, resultOf } from './rumours.ts';
import { makeStaff, teamOf, type MadeAccount } from './staff.ts';
import * as stories from './stories.ts';

export interface DemoOptions {
  store: Store;
  people: number;
  seed: string;
  /** everything happened before it */
  nowMs: number;
  province: Province;
  understand: Understand;
  adminPassword: string | null;
}

export interface Filled {
  /** documents by collection */
  counts: ReadonlyMap<string, number>;
  accounts: readonly MadeAccount[];
}

/** Documents written at once. */
const BATCH = 2000;

/** What becomes of a grown person; the rest live on quietly. */
const STORIES = {
  sos: stories.sos,
  callBack: stories.callBack,
  suspect: stories.suspect,
  question: stories.question,
  supplies: stories.supplies,
  reportSuspect: stories.reportSuspect,
  reportViolation: stories.reportViolation,
  dataRequest: stories.dataRequest,
} as const;
type Fate = keyof typeof STORIES | 'f0' | 'f1' | 'asks' | 'quiet';

/** In a thousand. */
const FATES: Weighted<Fate> = [
  ['quiet', 789],
  ['f0', 50],
  ['f1', 60],
  ['asks', 40],
  ['suspect', 15],
  ['callBack', 12],
  ['sos', 10],
  ['question', 9],
  ['supplies', 9],
  ['reportSuspect', 3],
  ['reportViolation', 2],
  ['dataRequest', 1],
];
/** The first people meet every fate in turn, so that a small province has everything, too. */
const FIRST = FATES.map(([fate]) => fate).filter((fate) => fate !== 'quiet');

/** The first collection that holds something, with how much; null where the store is empty. */
export async function firstFilled(store: Store): Promise<{ name: string; count: number } | null> {
  for (const collection of COLLECTIONS as unknown as readonly Collection<Doc>[]) {
    const count = await store.count(collection, {});
    if (count > 0) return { name: collection.name, count };
  }
  return null;
}

/** The store must be empty. The same people, seed, time and province give the same documents, but for passwords. */
export async function fill(options: DemoOptions): Promise<Filled> {
  const { store, seed, nowMs, province } = options;
  const setting = { store, seed, province, today: dayOf(toIso(nowMs)) };
  const scene = { nowMs, team: teamOf(province) };
  const pile = new Pile(store);
  const goal = goals();
  const desks = new Desks(store, nowMs);
  const deal = { goal, scene, desks, understand: remembered(options.understand) };
  for (let first = 0; first < options.people;) {
    const home = household(setting, first, options.people - first);
    const diaries = home.residents.map((resident, i) => live(resident, first + i, deal));
    await writeDown(pile, setting, scene, { home, diaries, first });
    first += home.residents.length;
  }
  await pile.add(claims, claimsOf(store, seed, nowMs, desks));
  await pile.flush();
  await desks.write((collection, docs) => pile.add(collection, docs), pile.counts.get(labResults.name) ?? 0);
  await pile.flush();
  return { counts: pile.counts, accounts: await makeStaff(store, nowMs, options.adminPassword, options.province) };
}

interface Deal {
  goal: ReturnType<typeof goals>;
  scene: Scene;
  desks: Desks;
  understand: Understand;
}

/** Many report the same numbers: understood once, unless the words name a day. */
function remembered(understand: Understand): Understand {
  const known = new Map<string, ReturnType<Understand>>();
  return (text, options) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = understand(text, options);
    if (!fresh.entities.some(({ type }) => type === 'date')) known.set(text, fresh);
    return fresh;
  };
}

/** One person's days. */
function live(resident: Resident, number: number, { goal, scene, desks, understand }: Deal): Diary {
  const diary = new Diary(resident, understand);
  const fate = fateOf(resident, number);
  if (fate === 'quiet') return diary;
  if (fate === 'asks') asks(diary, scene.nowMs, desks);
  else if (fate === 'f0' || fate === 'f1') {
    followUp(diary, fate, scene);
    if (fate === 'f1' && resident.holder && resident.random.chance(0.4)) desks.books(resident);
    if (resident.holder && resident.random.chance(0.05)) {
      stories.missedCheckIn(diary, scene, goal('missed-checkin', resident.random));
    }
  } else STORIES[fate](diary, scene, goal(fate, resident.random));
  return diary;
}

/** Children fall ill; everything else is the grown-ups' to tell. */
function fateOf({ random, holder }: Resident, number: number): Fate {
  const fate = number < 3 * FIRST.length ? (FIRST[number % FIRST.length] ?? 'quiet') : chosen(random);
  return holder || fate === 'f0' || fate === 'f1' ? fate : 'quiet';
}

function chosen(random: Random): Fate {
  return random.weighted(FATES);
}

interface Days {
  home: Household;
  diaries: readonly Diary[];
  first: number;
}

async function writeDown(
  pile: Pile,
  { store }: Setting,
  { nowMs }: Scene,
  { home, diaries, first }: Days,
): Promise<void> {
  for (const conversation of home.conversations) {
    const own = diaries.filter(({ resident }) => resident.person.conversationId === conversation.id);
    conversation.lastInboundMs = Math.max(...own.map(({ lastHeardMs }) => lastHeardMs));
  }
  for (const address of home.addresses) {
    const conversation = home.conversations.find(({ id }) => id === address.conversationId);
    if (address.channel !== 'phone') address.lastMs = conversation?.lastInboundMs ?? 0;
  }
  await pile.add(conversations, home.conversations);
  await pile.add(addresses, home.addresses);
  for (const [i, diary] of diaries.entries()) {
    const { resident } = diary;
    await pile.add(people, [resident.person]);
    await pile.add(cases, diary.cases);
    await pile.add(timeline, diary.timeline);
    await pile.add(consents, diary.consents);
    const tested = resident.person.disease === 'covid19' || resident.random.chance(0.03);
    if (tested) await pile.add(labResults, [resultOf(store, resident, { number: first + i, nowMs })]);
  }
}

/** Documents that wait to be written together. */
class Pile {
  readonly counts = new Map<string, number>();
  readonly #store: Store;
  readonly #waiting = new Map<Collection<Doc>, Insert<Doc>[]>();

  constructor(store: Store) {
    this.#store = store;
  }

  async add<T extends Doc>(collection: Collection<T>, docs: readonly Insert<T>[]): Promise<void> {
    // a collection is only ever paired with its own documents, here
    const key = collection as unknown as Collection<Doc>;
    const waiting = this.#waiting.get(key) ?? [];
    this.#waiting.set(key, waiting);
    waiting.push(...docs);
    if (waiting.length >= BATCH) await this.#write(key);
  }

  async flush(): Promise<void> {
    for (const collection of this.#waiting.keys()) await this.#write(collection);
  }

  async #write(collection: Collection<Doc>): Promise<void> {
    const docs = this.#waiting.get(collection)?.splice(0) ?? [];
    const results = await this.#store.insertMany(collection, docs);
    const taken = results.indexOf('exists');
    if (taken >= 0) throw new Error(`${collection.name} ${docs[taken]?.id ?? ''} was made twice`);
    this.counts.set(collection.name, (this.counts.get(collection.name) ?? 0) + docs.length);
  }
}
