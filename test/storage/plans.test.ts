/** Every query of the service is answered from an index: the shapes it uses, as SQLite plans them. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { COLLECTIONS } from '../../adapters/storage/collections.ts';
import { temporaryRing } from '../../adapters/storage/ring-file.ts';
import { DocumentCache } from '../../adapters/storage/sqlite/cache.ts';
import { Connection } from '../../adapters/storage/sqlite/connection.ts';
import { Documents } from '../../adapters/storage/sqlite/documents.ts';
import { Finder } from '../../adapters/storage/sqlite/finder.ts';
import { OwnerKeys } from '../../adapters/storage/sqlite/keys.ts';
import { planOf, type Plan } from '../../adapters/storage/sqlite/plan.ts';
import type { Sql } from '../../adapters/storage/sqlite/query.ts';
import { makeIndexes, migrate } from '../../adapters/storage/sqlite/schema.ts';
import { DUE, SHAPES } from './shapes.ts';

const ring = temporaryRing();
let connection: Connection;
let finder: Finder;
let plans: Map<string, Plan>;

beforeAll(() => {
  connection = new Connection(':memory:');
  plans = new Map(COLLECTIONS.map((collection) => [collection.name, planOf(collection)]));
  for (const { plan } of migrate(connection, [...plans.values()])) makeIndexes(connection, plan);
  const hash = (text: string) => text;
  const cache = new DocumentCache({ shared: false });
  const documents = new Documents(connection, ring, new OwnerKeys(connection, ring), hash, cache);
  finder = new Finder({ connection, documents, cache, hash });
});
afterAll(() => connection.close());

const planNamed = (name: string): Plan => {
  const plan = plans.get(name);
  if (!plan) throw new Error(`no collection ${name}`);
  return plan;
};
const steps = ({ text, values }: Sql) =>
  connection.rows(`EXPLAIN QUERY PLAN ${text}`, [...values, 100]).map((row) => String(row[3]));

test.each(SHAPES)('$name where $where order $order', ({ name, where, order = [], sorted }) => {
  const plan = planNamed(name);
  const query = { where, order, limit: 100, cursor: undefined };
  for (const sql of finder.statements(plan, query)) {
    const planned = steps(sql).join('; ');
    const filtered = Object.keys(where).length > 0;
    expect(planned).toMatch(filtered ? /^SEARCH/ : /INDEX|TEMP B-TREE/);
    expect(filtered && planned.includes(`SCAN ${plan.table}`)).toBe(false);
    expect(sorted === true && planned.includes('TEMP B-TREE')).toBe(false);
  }
});

test('a page after a cursor is a seek, not a walk over the pages before it', () => {
  const plan = planNamed('cases');
  connection.exec('BEGIN');
  const keys = new OwnerKeys(connection, ring);
  const documents = new Documents(connection, ring, keys, (text) => text, new DocumentCache({ shared: false }));
  for (let n = 0; n < 5; n++) {
    const doc = { id: `k${n}`, open: true, urgency: 1, dueMs: n, conversationId: 'c' };
    documents.insert(plan, documents.encode(plan, doc));
  }
  connection.exec('COMMIT');
  const query = {
    where: { open: true },
    order: [
      ['urgency', 'asc'],
      ['dueMs', 'asc'],
    ] as const,
    limit: 2,
    cursor: undefined,
  };
  const { next } = finder.find(plan, query);
  const statements = finder.statements(plan, { ...query, cursor: next ?? '' });
  expect(statements.map((sql) => steps(sql).join())).toEqual([
    expect.stringMatching(/^SEARCH.*f_open=\? AND f_urgency=\? AND f_dueMs=\? AND id>\?\)$/),
    expect.stringMatching(/^SEARCH.*f_open=\? AND f_urgency=\? AND f_dueMs>\?\)$/),
    expect.stringMatching(/^SEARCH.*f_open=\? AND f_urgency>\?\)$/),
  ]);
});

test.each(DUE)('the claim of $name where $where walks the index of what is due', ({ index, ...due }) => {
  const planned = steps(finder.claimStatement(planNamed(due.name), due)).join('; ');
  const [, state, ripe] = index.split('_');
  expect(planned).toBe(
    `SEARCH c_${due.name} USING INDEX x_${due.name}_${state}_${ripe} (f_${state}=? AND f_${ripe}<?)`,
  );
});
