/** Makes the searchable cells of a whole collection anew, after its declaration changed. */
import type { Connection } from './connection.ts';
import type { Documents } from './documents.ts';
import { DOCUMENT, type Plan } from './plan.ts';
import { makeIndexes } from './schema.ts';

const BATCH = 500;

/** Bodies stay as they are: only cells, members and indexes follow. Call it in the migrating transaction. */
export function refill(connection: Connection, documents: Documents, plan: Plan): void {
  const columns = plan.columns.map((column) => `${column.name} = ?`);
  let last = 0;
  for (;;) {
    const sql = `SELECT ${DOCUMENT} FROM ${plan.table} WHERE n > ? ORDER BY n LIMIT ${BATCH}`;
    const rows = connection.rows(sql, [last]);
    for (const row of rows) {
      const { n, doc } = documents.decode(plan, row);
      last = n;
      if (!doc) continue;
      const { cells, members } = documents.encode(plan, { ...doc, id: String(doc['id']) });
      if (columns.length > 0)
        connection.run(`UPDATE ${plan.table} SET ${columns.join(', ')} WHERE n = ?`, [...cells, n]);
      documents.writeMembers(plan, n, members);
    }
    if (rows.length < BATCH) break;
  }
  makeIndexes(connection, plan);
}
