/** The store's tables: made and migrated once, in order; collections follow their declarations. */
import { newerCollection, writtenByNewer } from '../refusals.ts';
import type { Connection } from './connection.ts';
import { isRecord, type AnyCollection } from '../fields.ts';
import { columnType, planAsDeclared, type Plan } from './plan.ts';

/** Each is run once, in this order, and never changed after a release. */
const MIGRATIONS: readonly (readonly [name: string, sql: string])[] = [
  [
    'first layout',
    `CREATE TABLE _collections (name TEXT PRIMARY KEY, version INTEGER NOT NULL, declaration TEXT NOT NULL) WITHOUT ROWID;
     CREATE TABLE _secrets (name TEXT PRIMARY KEY, ring TEXT NOT NULL, wrapped BLOB NOT NULL) WITHOUT ROWID;
     CREATE TABLE _keys (owner TEXT PRIMARY KEY, print BLOB NOT NULL, ring TEXT NOT NULL, wrapped BLOB NOT NULL) WITHOUT ROWID;
     CREATE TABLE _forgotten (n INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, print BLOB NOT NULL);
     CREATE TABLE _health (n INTEGER PRIMARY KEY, at INTEGER NOT NULL)`,
  ],
  // an earlier version would miss the open fields in the bodies
  ['open fields rest in their columns only', ''],
];

export const LAYOUT = MIGRATIONS.length;

/** A collection whose documents must be written anew, and how they lie there until then. */
export interface Stale {
  plan: Plan;
  before: Plan;
}

/**
 * Brings the tables to what the code declares; call it in a transaction. Gives the collections whose documents do not
 * follow their declaration yet. Throws `newer` when the file was written by a newer version.
 */
export function migrate(connection: Connection, plans: readonly Plan[]): Stale[] {
  connection.exec(
    'CREATE TABLE IF NOT EXISTS _migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL)',
  );
  const done = layoutOf(connection);
  if (done > LAYOUT) throw writtenByNewer(`its layout is ${done}, this version knows ${LAYOUT}`);
  for (const [index, [name, sql]] of MIGRATIONS.entries()) {
    if (index < done) continue;
    connection.exec(sql);
    connection.run('INSERT INTO _migrations VALUES (?, ?, ?)', [index + 1, name, new Date().toISOString()]);
  }
  return plans.flatMap((plan) => follow(connection, plan) ?? []);
}

export function layoutOf(connection: Connection): number {
  return Number(connection.row('SELECT coalesce(max(number), 0) FROM _migrations')?.[0]);
}

/** Null when the documents follow the declaration already. */
function follow(connection: Connection, plan: Plan): Stale | null {
  const { collection, table, members } = plan;
  const declaration = JSON.stringify([collection.open, collection.lists, collection.hashed, [...plan.indexes]]);
  const known = connection.row('SELECT version, declaration FROM _collections WHERE name = ?', [collection.name]);
  const version = Number(known?.[0] ?? collection.version);
  if (version > collection.version) {
    throw newerCollection(collection, version);
  }
  if (known?.[1] === declaration && version === collection.version) return null;
  const typed = plan.columns.map((column) => `${column.name} ${columnType(collection, column)}`);
  connection.exec(
    `CREATE TABLE IF NOT EXISTS ${table} (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL,
       v INTEGER NOT NULL, owner TEXT, ${typed.map((column) => `${column}, `).join('')} body BLOB NOT NULL);
     CREATE TABLE IF NOT EXISTS ${members} (field TEXT NOT NULL, member TEXT NOT NULL, n INTEGER NOT NULL,
       PRIMARY KEY (field, member, n)) WITHOUT ROWID`,
  );
  addColumns(connection, plan);
  dropIndexes(connection, plan);
  connection.run('INSERT OR REPLACE INTO _collections VALUES (?, ?, ?)', [
    collection.name,
    collection.version,
    declaration,
  ]);
  return { plan, before: planAsDeclared(plan, declaredBefore(known?.[1]) ?? collection.open) };
}

function declaredBefore(declaration: unknown): AnyCollection['open'] | null {
  const [open]: unknown[] = typeof declaration === 'string' ? JSON.parse(declaration) : [];
  return isRecord(open) ? (open as AnyCollection['open']) : null;
}

function addColumns(connection: Connection, plan: Plan): void {
  const there = new Set(connection.rows(`SELECT name FROM pragma_table_info('${plan.table}')`).map(([name]) => name));
  for (const column of plan.columns) {
    if (there.has(column.name)) continue;
    connection.exec(`ALTER TABLE ${plan.table} ADD COLUMN ${column.name} ${columnType(plan.collection, column)}`);
  }
}

/** All of the collection's indexes go: they are made again after its cells were. */
function dropIndexes(connection: Connection, plan: Plan): void {
  const there = connection.rows(
    `SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (?, ?)`,
    [plan.table, plan.members],
  );
  for (const [name] of there) connection.exec(`DROP INDEX ${String(name)}`);
}

export function makeIndexes(connection: Connection, plan: Plan): void {
  for (const [name, sql] of plan.indexes) connection.exec(`CREATE ${sql.replace('{name}', name)}`);
}
