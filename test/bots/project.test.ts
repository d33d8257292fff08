/** Projecting a turn twice is projecting it once: every kind of effect on a real store, all documents compared. */
import { afterEach, expect, test } from '@jest/globals';
import { addresses, conversations } from '../../adapters/storage/collections.ts';
import { APPLIERS } from '../../bots/effects/index.ts';
import { newConversation } from '../../bots/people.ts';
import type { PendingTurn, Planned } from '../../bots/plan.ts';
import { project } from '../../bots/project.ts';
import { plus, toIso } from '../../cases/time.ts';
import type { Effect } from '../../flows/engine/turn.ts';
import { everything, START, worlds } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const NOW = toIso(START);
const CONVERSATION = 'cmine';
const newCase = (kind: 'sos' | 'supplies') =>
  ({
    kind,
    severity: kind === 'sos' ? 'RED' : 'YELLOW',
    summary: [{ key: 'desk.pageRed' }],
    areaPath: ['46'],
  }) as const;

const EVERY: readonly Effect[] = [
  { do: 'changePerson', set: { name: 'Đinh Thị Khế', birthYear: 1958 } },
  { do: 'consent', purpose: 'checkins', given: true, text: '2026-11' },
  { do: 'consent', purpose: 'checkins', given: false, text: '2026-11', by: 'lan' },
  { do: 'openCase', caseId: 'k1', case: newCase('sos') },
  { do: 'openCase', caseId: 'k2', case: newCase('sos') },
  { do: 'openCase', caseId: 'k3', case: newCase('supplies') },
  { do: 'changeCase', caseId: 'k1', change: { state: 'acknowledged', by: 'lan', touchedAt: NOW } },
  { do: 'changeCase', caseId: 'k3', change: { close: { outcome: 'answered', note: 'xong' }, by: 'lan' } },
  {
    do: 'page',
    caseId: 'k1',
    level: 0,
    round: 1,
    users: ['lan', 'minh'],
    message: { parts: [{ key: 'desk.takeIt' }] },
  },
  { do: 'say', message: { parts: [{ key: 'service.trouble' }] }, reason: 'alarm' },
  {
    do: 'say',
    message: { parts: [{ key: 'service.trouble' }] },
    reason: 'service',
    purpose: 'checkins',
    notAfter: plus(NOW, 60_000),
  },
  { do: 'setTimer', key: 'a', name: 'askAgain', at: plus(NOW, 60_000), data: { caseId: 'k1' } },
  { do: 'setTimer', key: 'b', name: 'askAgain', at: plus(NOW, 120_000) },
  { do: 'cancelTimer', key: 'old' },
  { do: 'record', caseId: 'k1', body: { type: 'act', act: 'reply', by: 'lan', detail: [] } },
  { do: 'ask', question: 'Nuôi ong có phải báo không?' },
  { do: 'askClaim', claimId: 'c1', text: 'Nuôi ong trừ được dịch', told: -1, mayQuote: null },
  {
    do: 'askResult',
    proof: { code: 'XN26030042', phone: null, name: null, birthYear: 1958 },
    told: null,
    warned: false,
  },
  {
    do: 'bookTest',
    booking: {
      id: 'b1',
      code: 'XN4K7Q',
      name: 'Đinh Thị Khế',
      birthYear: 1958,
      phone: null,
      slot: { id: 's1', place: 'Trạm y tế', startsAt: NOW },
    },
  },
  { do: 'erase', caseId: 'k3', by: 'lan' },
  {
    do: 'declare',
    declaration: {
      id: 'd1',
      code: '7F3K92QX',
      validUntil: plus(NOW, 72 * 3_600_000),
      declared: { name: 'Lan', sex: 'female', place: {}, contact: 'no', symptoms: [], vitals: {} },
      level: 'YELLOW',
      areaPath: [],
    },
  },
  {
    do: 'post',
    conversationId: 'cother',
    label: 'x',
    event: { notice: { is: 'samePlace', caseId: 'k9', otherCaseId: 'k1' } },
  },
  { do: 'addMember', personId: 'pmother', set: { name: 'Lương Thị Hoa', relation: 'mẹ' } },
  { do: 'linkPhone', phone: '+84987000170' },
  { do: 'emit', event: { event: 'handedOver' } },
];

const pendingOf = (effects: readonly Effect[]): PendingTurn => ({
  planned: effects.map((effect, i): Planned => {
    const id = `row.${i}`;
    if (effect.do === 'say') return { id, effect, target: { id: 'a1', channel: 'telegram' }, sequence: i };
    return effect.do === 'page' ? { id, effect, sequence: i } : { id, effect };
  }),
  from: { addressId: 'a1', channel: 'telegram', value: '700' },
  refused: null,
});

test('the list holds every kind of effect', () => {
  expect(new Set(EVERY.map((effect) => effect.do))).toEqual(new Set(Object.keys(APPLIERS)));
});

async function prepared() {
  const world = await open();
  const doc = { ...newConversation(CONVERSATION), rev: 1 };
  const staff = {
    id: 'a-minh',
    conversationId: 'cminh',
    channel: 'telegram',
    value: '9',
    lastMs: 0,
    stopped: false,
    user: 'minh',
  } as const;
  await world.store.insert(addresses, staff);
  await world.store.insert(conversations, newConversation(CONVERSATION));
  await project(
    world.deps,
    doc,
    'before',
    NOW,
    pendingOf([{ do: 'setTimer', key: 'old', name: 'askAgain', at: plus(NOW, 600_000) }]),
  );
  return { world, doc };
}

test('twice is once', async () => {
  const { world, doc } = await prepared();
  // nothing is handled between the two
  await world.deps.queue.close(1000);
  await project(world.deps, doc, 'row', NOW, pendingOf(EVERY));
  const once = await everything(world);
  expect(once['cases']).toHaveLength(2);
  expect(once['outbox']).toHaveLength(5);
  expect(once['consents']).toHaveLength(2);
  expect(once['timers']).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }, { state: 'fired' }]);
  await project(world.deps, doc, 'row', NOW, pendingOf(EVERY));
  expect(await everything(world)).toEqual(once);
});

test('each part of it again, as after a crash anywhere in between', async () => {
  const { world, doc } = await prepared();
  await world.deps.queue.close(1000);
  for (let i = 1; i <= EVERY.length; i += 1) await project(world.deps, doc, 'row', NOW, pendingOf(EVERY.slice(0, i)));
  const inParts = await everything(world);
  const other = await prepared();
  await other.world.deps.queue.close(1000);
  await project(other.world.deps, other.doc, 'row', NOW, pendingOf(EVERY));
  const atOnce = await everything(other.world);
  // `order` holds a random part
  const plain = (all: Record<string, unknown[]>) => ({
    ...all,
    inbox: all['inbox']?.map((row) => ({ ...(row as object), order: '' })),
  });
  expect(plain(inParts)).toEqual(plain(atOnce));
});

test('what is sent by consent is written after the consent', async () => {
  const { world, doc } = await prepared();
  const seen: string[] = [];
  const store = new Proxy(world.store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (collection: { name: string }, ...rest: unknown[]) => {
        const result: unknown = await Reflect.apply(member, target, [collection, ...rest]);
        if (name === 'insert' || name === 'modify') seen.push(collection.name);
        return result;
      };
    },
  });
  const effects: Effect[] = [
    { do: 'changePerson', set: { name: 'Khế' } },
    { do: 'consent', purpose: 'checkins', given: true, text: '2026-11' },
    { do: 'say', message: { parts: [] }, reason: 'service', purpose: 'checkins' },
  ];
  await project({ ...world.deps, store }, doc, 'row', NOW, pendingOf(effects));
  expect(seen.indexOf('outbox')).toBeGreaterThan(seen.lastIndexOf('people'));
});
