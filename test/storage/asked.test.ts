/** What shapes.ts does not list is found: by its fields and order, not by the values that are asked for. */
import { expect, test } from '@jest/globals';
import { cases, COLLECTIONS, timers } from '../../adapters/storage/collections.ts';
import type { Order, Where } from '../../adapters/storage/paging.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { isListed, watched } from './asked.ts';

const URGENT: Order = [
  ['urgency', 'asc'],
  ['dueMs', 'asc'],
];

const asked: readonly (readonly [string, Where, Order | null, boolean])[] = [
  ['timers', { state: 'fired' }, [['dueMs', 'asc']], true],
  ['timers', { state: 'fired' }, [['dueMs', 'desc']], false],
  ['timers', { state: { in: ['fired'] } }, [['dueMs', 'asc']], false],
  ['timers', { name: 'checkIn' }, [], false],
  ['timers', { state: 'fired', name: undefined }, null, true],
  ['timers', {}, [], true],
  ['timers', {}, [['dueMs', 'asc']], false],
  ['cases', { open: true, severity: { in: ['RED'] }, areaPath: '46' }, URGENT, true],
  ['cases', { open: true, item: 'oxygen' }, URGENT, false],
  ['sessions', { open: true }, URGENT, false],
];

test.each(asked)('%s %j %j: listed is %s', (collection, where, order, is) => {
  expect(isListed({ collection, where, order })).toBe(is);
});

test('a store that the service asked something else says what and where, when it is looked over', async () => {
  const store = await openStore({ memory: true, collections: COLLECTIONS });
  const { asked, verify } = watched(store, () => 'bots/somewhere.ts:7');
  await asked.find(timers, { where: { state: 'waiting' }, order: [['dueMs', 'asc']] });
  await asked.claimDue(timers, {
    ...{ where: { state: 'waiting' }, due: 'dueMs', lease: 'leaseMs', now: 1, leaseMs: 1, limit: 1 },
  } as const);
  expect(verify).not.toThrow();
  await asked.countBy(cases, 'kind', { status: 'open', assignee: 'u', dueMs: { lt: 3 } });
  expect(verify).toThrow(/cases where {assignee equal, dueMs range, status equal}.*bots\/somewhere\.ts:7/);
  await store.close();
});

test('what a test asks by itself is its own affair', async () => {
  const store = await openStore({ memory: true, collections: COLLECTIONS });
  const { asked, verify } = watched(store);
  await asked.count(timers, { name: 'checkIn' });
  expect(verify).not.toThrow();
  await store.close();
});
