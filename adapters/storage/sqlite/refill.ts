/** Writes the documents of a whole collection anew, after its declaration changed. */
import type { Connection } from './connection.ts';
import type { Documents } from './documents.ts';
import type { Plan } from './plan.ts';
import { makeIndexes } from './schema.ts';

const BATCH = 500;

/** @param before how the documents still lie there. Call it in the migrating transaction; revisions stay as they are. */
export function refill(connection: Connection, documents: Documents, plan: Plan, before: Plan): void {
  let last = 0;
  for (;;) {
    const sql = `SELECT ${before.document} FROM ${plan.table} WHERE n > ? ORDER BY n LIMIT ${BATCH}`;
    const rows = connection.rows(sql, [last]);
    for (const row of rows) {
      const { n, rev, doc } = documents.decode(before, row);
      last = n;
      if (doc) documents.write(plan, n, documents.encode(plan, { ...doc, id: String(doc['id']) }), rev);
    }
    if (rows.length < BATCH) break;
  }
  makeIndexes(connection, plan);
}
