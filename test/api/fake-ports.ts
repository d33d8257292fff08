/** Ports for the API's tests: the real embedded store in memory, and a service behind them that does the simplest thing. */
import { randomBytes } from 'node:crypto';
import { cases, failures, people, testSlots, timeline } from '../../adapters/storage/collections.ts';
import type { CaseDoc, EntryDoc, PersonDoc, TestSlotDoc } from '../../adapters/storage/collections.ts';
import { StorageError } from '../../adapters/storage/errors.ts';
import type { Inbound } from '../../adapters/channels/contract.ts';
import type { Hint, InsideEvent, Ports, StaffAct, WebEvent } from '../../admin/api/ports.ts';
import { SHIPPED_ANSWERS, SHIPPED_HOTLINES } from '../../bots/answers/shipped.ts';
import { createClaimFinder } from '../../bots/claims/find.ts';
import { claimPorts } from '../../bots/claims/ports.ts';
import type { Deps } from '../../bots/deps.ts';
import { sayText } from '../../locales/index.ts';
import { createOrders } from '../../bots/ids.ts';
import { fatesOf, keptOf, takeResults } from '../../bots/lab-results/take.ts';
import { createReceipts } from '../../bots/receipts/sign.ts';
import { changeCase } from '../../cases/lifecycle.ts';
import { nameTokens } from '../../cases/name-tokens.ts';
import { movesFrom, placementOf } from '../../cases/placement.ts';
import { toIso, toMs } from '../../cases/time.ts';
import type { Roster } from '../../cases/duty.ts';
import { openTestStore } from '../storage/test-store.ts';
import type { PackSettings } from '../../cases/triage/settings.ts';
import { readTable } from '../../admin/api/files/table.ts';

export const TOKEN = 'token-for-tests-of-the-api-0123456789';
export const START = '2026-03-10T09:00:00+07:00';

export interface Fake {
  ports: Ports;
  clock: { ms: number };
  acts: { conversationId: string; by: string; act: StaffAct; key: string }[];
  accepted: Inbound[];
  linked: { user: string; addresses: readonly string[] }[];
  reports: { event: string; detail: unknown }[];
  counts: Map<string, number>;
  /** questions whose askers were to be told */
  answered: string[];
  /** what accept and act throw, while set */
  fault: Error | null;
  tellWeb: (address: string, event: WebEvent) => void;
  hint: (hint: Hint) => void;
  inside: (event: InsideEvent) => void;
  listeners: () => number;
}

export async function fakePorts(settings: Partial<Ports['settings']> = {}): Promise<Fake> {
  const store = await openTestStore();
  const clock = { ms: toMs(START) };
  const web = new Map<string, { past: WebEvent[]; live: Set<(event: WebEvent) => void> }>();
  const hints = new Set<(hint: Hint) => void>();
  const insiders = new Set<(event: InsideEvent) => void>();
  const done = new Set<string>();
  let roster: Roster = { levels: [] };
  let packs: PackSettings = { off: [] };
  const mailbox = (address: string) => {
    const box = web.get(address) ?? { past: [], live: new Set() };
    web.set(address, box);
    return box;
  };
  const fake: Fake = {
    clock,
    acts: [],
    accepted: [],
    linked: [],
    reports: [],
    counts: new Map(),
    answered: [],
    fault: null,
    tellWeb: (address, event) => {
      mailbox(address).past.push(event);
      mailbox(address).live.forEach((listener) => listener(event));
    },
    hint: (hint) => hints.forEach((listener) => listener(hint)),
    inside: (event) => insiders.forEach((listener) => listener(event)),
    listeners: () => hints.size + insiders.size + [...web.values()].reduce((sum, { live }) => sum + live.size, 0),
    ports: {
      store,
      now: () => clock.ms,
      randomToken: () => randomBytes(24).toString('base64url'),
      accept: async (messages) => {
        if (fake.fault) throw fake.fault;
        fake.accepted.push(...messages);
      },
      act: async (conversationId, by, act, key) => {
        if (fake.fault) throw fake.fault;
        fake.acts.push({ conversationId, by, act, key });
        if (done.has(key)) return { done: true };
        const refused = await doAct(fake.ports, by, act, key);
        if (refused) return { done: false, refused };
        done.add(key);
        return { done: true };
      },
      enrol: async (person, since, by, key) => {
        if (fake.fault) throw fake.fault;
        const conversationId = `c${store.hash(person.phone).slice(0, 8)}`;
        fake.acts.push({ conversationId, by, act: { do: 'enrol', person, ...(since ? { since } : {}) }, key });
        await seedPerson(fake.ports, {
          ...person,
          conversationId,
          id: `p${conversationId}`,
          ...(since ? { since } : {}),
        });
        await seedCase(fake.ports, {
          id: `k${conversationId}`,
          kind: person.status,
          conversationId,
          personId: `p${conversationId}`,
        });
        return { result: { done: true }, conversationId };
      },
      retryFailure: async (id) => {
        const doc = await store.modify(failures, id, (row) =>
          row.state === 'open' ? { ...row, state: 'retried' as const, attempts: 0 } : undefined,
        );
        return doc?.attempts === 0;
      },
      roster: { read: async () => roster, write: async (next) => void (roster = next) },
      claims: claimPorts({
        ...{ store, clock: { now: () => clock.ms }, hub: { hint: () => {} }, queue: { wake: async () => {} } },
        ...{ claims: createClaimFinder(store, false), say: sayText },
      } as unknown as Deps),
      packs: { read: async () => packs, write: async (next) => void (packs = next) },
      answers: {
        shipped: SHIPPED_ANSWERS,
        hotlines: SHIPPED_HOTLINES,
        requireReview: true,
        changed: () => {},
        tell: async (id) => void fake.answered.push(id),
      },
      results: {
        fates: (rows) => fatesOf(store, rows),
        kept: (rows) => keptOf(store, rows),
        take: (rows, from) =>
          takeResults({ store, clock: { now: () => clock.ms }, orders: createOrders() }, rows, from),
      },
      readTable,
      receipts: createReceipts([Buffer.alloc(32, 7)]),
      media: async (id) =>
        id === 'picture'
          ? { bytes: Buffer.from('\u00ff\u00d8\u00ff', 'latin1'), type: 'image/jpeg', owner: 'c1' }
          : null,
      linkStaff: async (user, addresses) => void fake.linked.push({ user, addresses }),
      onHint: (_user, listener) => {
        hints.add(listener);
        return () => void hints.delete(listener);
      },
      followWeb: async (address, lastId, listener) => {
        const box = mailbox(address);
        box.past.filter(({ id }) => id > lastId).forEach((event) => listener(event));
        box.live.add(listener);
        return () => void box.live.delete(listener);
      },
      onInside: (listener) => {
        insiders.add(listener);
        return () => void insiders.delete(listener);
      },
      say: (parts) => parts.map(({ key }) => `lời ${key}`).join(' '),
      areaName: (path) => (path.length === 0 ? null : path.length > 1 ? 'xã Tịnh Khê' : 'tỉnh Quảng Ngãi'),
      findArea: (text) =>
        ['46/19753', '19753', 'Tịnh Khê'].includes(text) ? ['46', '46/19753'] : text === '46' ? ['46'] : null,
      settings: {
        production: false,
        publicUrl: 'http://localhost:3000',
        adminToken: TOKEN,
        trustProxy: null,
        host: '127.0.0.1',
        ...settings,
      },
      report: (event, detail) => void fake.reports.push({ event, detail }),
      count: (name) => void fake.counts.set(name, (fake.counts.get(name) ?? 0) + 1),
    },
  };
  return fake;
}

export function away(): StorageError {
  return new StorageError('away', 'store and spool are away');
}

/** Acts through the real rules of a case's life. */
async function doAct({ store, now }: Ports, by: string, act: StaffAct, key: string): Promise<{ key: string } | null> {
  if (act.do === 'place') {
    const person = await store.get(people, act.personId);
    if (person === null || !movesFrom(placementOf(person)).includes(act.to)) return { key: 'care.refused.move' };
    await store.modify(people, person.id, (doc) => ({ ...doc, placement: act.to }));
    return null;
  }
  if (!('caseId' in act) || act.caseId === undefined) return null;
  const before = await store.get(cases, act.caseId);
  if (before === null) return { key: 'desk.refused.notOpen' };
  const at = toIso(now());
  const change =
    act.do === 'setState'
      ? { state: act.state, by }
      : act.do === 'close'
        ? { close: { outcome: act.outcome, note: act.note }, by }
        : act.do === 'assign'
          ? { assignee: act.to }
          : { touchedAt: at };
  const result = changeCase(before, change, { at, by, effectId: key });
  if ('refused' in result) return result.refused;
  await store.modify(cases, before.id, ({ rev }) => ({ ...result.case, rev }));
  return null;
}

export async function seedPerson(
  { store }: Ports,
  given: Partial<PersonDoc> & { id: string; conversationId: string },
): Promise<void> {
  const name = given.name ?? null;
  await store.insert(people, {
    name,
    phone: null,
    nameTokens: name === null ? [] : nameTokens(name),
    conditions: [],
    disease: null,
    status: 'none',
    areaPath: [],
    consents: {},
    stoppedAt: null,
    language: 'vi',
    synthetic: false,
    level: null,
    ...given,
  });
}

export async function seedCase(
  { store }: Ports,
  given: Partial<CaseDoc> & { id: string; conversationId: string; personId: string },
): Promise<void> {
  const severity = given.severity ?? 'YELLOW';
  await store.insert(cases, {
    kind: 'sos',
    severity,
    urgency: ['RED', 'ORANGE', 'YELLOW', 'GREEN'].indexOf(severity),
    status: 'open',
    open: true,
    areaPath: ['46', '46/19753'],
    openedAt: START,
    dueAt: '2026-03-10T09:05:00+07:00',
    dueMs: toMs('2026-03-10T09:05:00+07:00'),
    assignee: null,
    lastMessageAt: START,
    summary: [{ key: 'case.summary' }],
    reasons: [],
    place: null,
    pagedLevel: -1,
    round: 1,
    unattended: false,
    callerCancelled: false,
    linked: [],
    applied: [],
    ...given,
  });
}

export async function keepSlot(
  { ports: { store } }: Fake,
  given: Partial<TestSlotDoc> & { id: string; startsAt: string },
): Promise<void> {
  const slot = { place: 'Trạm', areaPath: [], capacity: 5, taken: [], open: true, by: 'operator', ...given };
  await store.insert(testSlots, { ...slot, startsMs: toMs(given.startsAt) });
}

export async function seedEntry(
  { store }: Ports,
  given: Omit<EntryDoc, 'rev' | 'atMs' | 'at'> & { at?: string },
): Promise<void> {
  const at = given.at ?? START;
  await store.insert(timeline, { ...given, at, atMs: toMs(at) });
}
