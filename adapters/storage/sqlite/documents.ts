/** Reading and writing single documents; the writes must stand inside a transaction of the group commit. */
import { docOf, placeOf, split, touchedFields } from '../body.ts';
import { cellOf, isRecord, membersOf, valueOf, valuesOf, type Cell, type Member } from '../fields.ts';
import { keyTaken } from '../refusals.ts';
import { openBody, sealBody, type KeyRing } from '../seal.ts';
import type { DocumentCache, Found } from './cache.ts';
import type { Connection } from './connection.ts';
import { isTaken } from './faults.ts';
import type { OwnerKeys } from './keys.ts';
import { cellsOf, FIRST_CELL, touchOf, updateOf, type Column, type Plan } from './plan.ts';
import { bytes, cells, number, text, type Row } from './row.ts';

/** How a document lies in its row and under its members, apart from its sealed body. */
export interface Shape {
  owner: string | null;
  cells: Cell[];
  members: Member[];
}

type Values = Readonly<Record<string, unknown>>;

/** A document ready to be written. */
export interface Encoded extends Shape {
  id: string;
  /** the open fields that have a value: they rest in their columns only */
  open: Readonly<Record<string, unknown>>;
  /** all other fields, to be sealed */
  json: string;
}

export class Documents {
  readonly #connection: Connection;
  readonly #ring: KeyRing;
  readonly #keys: OwnerKeys;
  readonly #hash: (text: string) => string;
  readonly #cache: DocumentCache;

  constructor(
    connection: Connection,
    ring: KeyRing,
    keys: OwnerKeys,
    hash: (text: string) => string,
    cache: DocumentCache,
  ) {
    this.#connection = connection;
    this.#ring = ring;
    this.#keys = keys;
    this.#hash = hash;
    this.#cache = cache;
  }

  /** Checks a document against its declaration; writes nothing. */
  encode(plan: Plan, doc: { id: string }): Encoded {
    return { id: doc.id, ...this.shapeOf(plan, doc), ...split(plan.collection, doc) };
  }

  find(plan: Plan, id: string): Found | null {
    const kept = this.#cache.get(plan, id);
    if (kept !== undefined) return kept;
    const row = this.#connection.row(`SELECT ${plan.document} FROM ${plan.table} WHERE id = ?`, [id]);
    return row ? this.decode(plan, row) : null;
  }

  /** The documents of these rows, in their order; one that is gone is left out. */
  findAll(plan: Plan, rows: readonly { n: number; id: string }[]): Found[] {
    const found = new Map<number, Found>();
    for (const { n, id } of rows) {
      const kept = this.#cache.get(plan, id);
      if (kept !== undefined) found.set(n, kept);
    }
    const missing = rows.flatMap(({ n }) => (found.has(n) ? [] : [n]));
    if (missing.length > 0) {
      const sql = `SELECT ${plan.document} FROM ${plan.table} WHERE n IN (SELECT value FROM json_each(?))`;
      for (const row of this.#connection.rows(sql, [JSON.stringify(missing)])) {
        const one = this.decode(plan, row);
        found.set(one.n, one);
      }
    }
    return rows.flatMap(({ n }) => found.get(n) ?? []);
  }

  /** How a document that was read lies in the store. */
  shapeOf(plan: Plan, doc: { id: string }): Shape {
    const values = valuesOf(doc);
    return {
      owner: plan.collection.owner({ ...doc, rev: 0 }),
      cells: cellsOf(plan, values, this.#hash),
      members: membersOf(plan.collection, values, this.#hash),
    };
  }

  /** Keeps the document that was written, as a reader would find it; many are never read again, so it is parsed then. */
  #written(plan: Plan, n: number, { id, open, json }: Encoded, rev: number): void {
    this.#cache.wrote(plan, id);
    let doc: Record<string, unknown> | undefined;
    this.#cache.set(plan, id, {
      n,
      rev,
      get doc() {
        doc ??= Object.freeze(Object.assign(recordOf(json), open, { id, rev }));
        return doc;
      },
    });
  }

  /** A row of the plan's `document` columns as the document of today's shape. */
  decode(plan: Plan, row: Row): Found {
    const [n, id, rev, version] = [number(row, 0), text(row, 1), number(row, 2), number(row, 3)];
    const kept = this.#cache.get(plan, id);
    if (kept?.rev === rev && kept.n === n) return kept;
    const keyOf = () => (row[4] === null ? null : this.#keys.find(text(row, 4)));
    const json = openBody(this.#ring, keyOf, bytes(row, 5), placeOf(plan.collection, id));
    if (json === null) return { n, rev, doc: null };
    const doc = docOf(plan.collection, { id, rev, version, json, open: openOf(plan, row) });
    return this.#cache.set(plan, id, { n, rev, doc: Object.freeze(doc) });
  }

  /** False when the id or a unique key is taken. */
  insert(plan: Plan, encoded: Encoded, rev = 1): boolean {
    const { id, owner, cells: all, members } = encoded;
    const values = [id, rev, plan.collection.version, owner, ...all, this.#seal(plan, encoded)];
    const n = this.#connection.insert(plan.insert, values);
    if (n === null) return false;
    try {
      this.#addMembers(plan, n, members);
      this.#written(plan, n, encoded, rev);
      return true;
    } catch (fault) {
      if (!isTaken(fault)) throw fault;
      this.#connection.run(`DELETE FROM ${plan.table} WHERE n = ?`, [n]);
      return false;
    }
  }

  /**
   * Writes what became of a document that was just found. Where nothing but values of open fields changed, its body is
   * left as it is: claiming a row or marking it costs no sealing.
   */
  change(plan: Plan, { n, rev }: Found, before: Values, after: { id: string }): void {
    const touched = touchedColumns(plan, before, after);
    if (touched !== null && this.#touch(plan, n, rev, touched, after)) return;
    this.update(plan, n, this.encode(plan, after), rev, this.shapeOf(plan, { ...before, id: after.id }));
  }

  /** Writes row `n` as it is now declared; its revision stays. */
  write(plan: Plan, n: number, encoded: Encoded, rev: number): void {
    const { owner, cells: all, members } = encoded;
    this.#connection.run(plan.update, [rev, plan.collection.version, owner, ...all, this.#seal(plan, encoded), n, rev]);
    this.writeMembers(plan, n, members);
    this.#written(plan, n, encoded, rev);
  }

  /** False when the body is of an earlier shape and must be written, too. */
  #touch(plan: Plan, n: number, rev: number, columns: readonly Column[], after: { id: string }): boolean {
    const { collection, table } = plan;
    const values = valuesOf(after);
    const written = columns.map(({ field }) => cellOf(collection, field, values[field]));
    const sql = touchOf(
      table,
      columns.map(({ name }) => name),
    );
    try {
      if (this.#connection.run(sql, [rev + 1, ...written, n, rev, collection.version]) === 0) return false;
    } catch (fault) {
      throw isTaken(fault) ? keyTaken(plan.collection) : fault;
    }
    this.#cache.wrote(plan, after.id);
    this.#cache.set(plan, after.id, { n, rev: rev + 1, doc: Object.freeze({ ...values, rev: rev + 1 }) });
    return true;
  }

  /**
   * Writes over row `n` if it still has revision `rev`; throws `conflict` when a unique key is another document's.
   * `before`, its shape where it is known, spares the indexes and members that did not change.
   */
  update(plan: Plan, n: number, encoded: Encoded, rev: number, before?: Shape): boolean {
    const sameMembers = before !== undefined && before.members.join('\n') === encoded.members.join('\n');
    if (!sameMembers && this.#isMemberTaken(plan, encoded, n)) throw keyTaken(plan.collection);
    const { sql, cells: changed } = changedCells(plan, encoded, before);
    const values = [rev + 1, plan.collection.version, encoded.owner, ...changed, this.#seal(plan, encoded), n, rev];
    try {
      if (this.#connection.run(sql, values) === 0) return false;
    } catch (fault) {
      throw isTaken(fault) ? keyTaken(plan.collection) : fault;
    }
    if (!sameMembers) this.writeMembers(plan, n, encoded.members);
    this.#written(plan, n, encoded, rev + 1);
    return true;
  }

  remove(plan: Plan, id: string): boolean {
    this.#cache.wrote(plan, id);
    this.#cache.delete(plan, id);
    const row = this.#connection.row(`SELECT n FROM ${plan.table} WHERE id = ?`, [id]);
    if (!row) return false;
    const n = Number(row[0]);
    if (hasMembers(plan)) this.#connection.run(`DELETE FROM ${plan.members} WHERE n = ?`, [n]);
    return this.#connection.run(`DELETE FROM ${plan.table} WHERE n = ?`, [n]) === 1;
  }

  /** Makes the stored members of row `n` these, touching only the difference. */
  writeMembers(plan: Plan, n: number, members: readonly Member[]): void {
    if (!hasMembers(plan)) return;
    const stored = this.#connection.rows(`SELECT field, member FROM ${plan.members} WHERE n = ?`, [n]);
    const before = new Set(stored.map((row) => `${text(row, 0)} ${text(row, 1)}`));
    const after = new Set(members.map((member) => member.join(' ')));
    for (const row of stored) {
      const gone = [text(row, 0), text(row, 1)];
      if (after.has(gone.join(' '))) continue;
      this.#connection.run(`DELETE FROM ${plan.members} WHERE field = ? AND member = ? AND n = ?`, [...gone, n]);
    }
    this.#addMembers(
      plan,
      n,
      members.filter((member) => !before.has(member.join(' '))),
    );
  }

  #addMembers(plan: Plan, n: number, members: readonly Member[]): void {
    if (members.length === 0) return;
    const rows = members.map(() => '(?, ?, ?)').join(', ');
    this.#connection.run(
      `INSERT INTO ${plan.members} (field, member, n) VALUES ${rows}`,
      members.flatMap((member) => [...member, n]),
    );
  }

  #isMemberTaken(plan: Plan, { members }: Encoded, n: number): boolean {
    const sql = `SELECT 1 FROM ${plan.members} WHERE field = ? AND member = ? AND n <> ? LIMIT 1`;
    return plan.uniqueMembers.some((unique) =>
      members.some((member) => member[0] === unique && this.#connection.row(sql, [...member, n]) !== undefined),
    );
  }

  #seal(plan: Plan, { id, owner, json }: Encoded): Buffer {
    return sealBody(this.#ring, owner === null ? null : this.#keys.obtain(owner), json, placeOf(plan.collection, id));
  }
}

/** The open fields of a row, those that have a value. */
function openOf(plan: Plan, row: Row): Record<string, unknown> {
  const open: Record<string, unknown> = {};
  for (const [i, cell] of cells(row.slice(FIRST_CELL)).entries()) {
    const field = plan.open[i]?.field;
    if (field !== undefined && cell !== null) open[field] = valueOf(plan.collection, field, cell);
  }
  return open;
}

/** The columns to write when nothing but values of open fields changed; null when more did. */
function touchedColumns(plan: Plan, before: Values, after: Values & { id: string }): Column[] | null {
  const fields = touchedFields(plan.collection, before, after);
  return fields && plan.open.filter(({ field }) => fields.includes(field));
}

/** SQLite writes every index anew whose column a statement names, changed or not: so only what changed is named. */
function changedCells(plan: Plan, encoded: Encoded, before: Shape | undefined): { sql: string; cells: Cell[] } {
  if (before === undefined) return { sql: plan.update, cells: encoded.cells };
  const changed = plan.columns.map((_, i) => i).filter((i) => before.cells[i] !== encoded.cells[i]);
  const names = changed.map((i) => plan.columns[i]?.name ?? '');
  return { sql: updateOf(plan.table, names), cells: changed.map((i) => encoded.cells[i] ?? null) };
}

function recordOf(json: string): Record<string, unknown> {
  const value: unknown = JSON.parse(json);
  return isRecord(value) ? value : {};
}

function hasMembers({ collection }: Plan): boolean {
  return (collection.lists?.length ?? 0) + (collection.hashed?.length ?? 0) > 0;
}
